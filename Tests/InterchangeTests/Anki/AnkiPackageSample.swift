import Foundation

/// A package that SQLite and a ZIP program wrote, with pages of 512 bytes so that its tables have inner pages and long rows
/// overflow: 40 notes, one with gaps, one of 1,500 signs, one without an answer.
enum AnkiPackageSample {
  static let bytes = Array(Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data())

  private static let text = """
    UEsDBBQAAAAIAHmcel1gUNOH/AUAAAAoAAAQAAAAY29sbGVjdGlvbi5hbmtpMu3ZX2hbVRwH8HPSpE2bpG2attnWbblN
    13aDOHLu7X9QnHMwYYJ/BuLTjEna1ebPlqRztVbbh7nKBF823GAibii4sSHuRTeY+qAIgjJE2LOs3Qo++TDwxXrO91fP
    7oGNCYo6k9Pb9NubT2+S+/vl15A8+/SeyUrWGi+W8qmK5TAP45w9almMMa/8bmd3Vt3avj8WZ/dfXrY9zUP446uMH+N+
    +eNvXLvr6qPRKD9YSb2Yy6ZTpUwZF96dz+zasXeXtXfHY3t2Wdi1dTJjTRYq2YlsyTpQmsynSjPWVHYmUZjMJDKTmW0L
    zNOgDrWwD8cqFCvZMi7qjGNh172ONTEtr6hkD1cSeXnUfDGTmC4XEpXURJn2jucya6ksYyJdns7LffLqRCZVSW0r84Zo
    JMIXnqRHU8zJzWM+kmLuXredLlVwi+V0PnEoW0pkKjO49Vw5kS4WxtV1WZkz2fSUvMQudce2qdpw/h6TW23999Y+3sL8
    fj+X3+HwQlc4HJidk19xER+zZuOFVD4rQ/zx7HhqOleJzyWsuBhO6mWq5Usnlq4eGxtbnr+ytHgqPqcONOeTN+Lj36nb
    aue3+c/8J36dfq2tB3JFLn5z5fJ8t0ytSFGZWpDUU70ZySNTCIn78Py/rf6yjX7UVlWssKr/0TmZ6i+8s1TbqnST9W+o
    nYXq3WT9/bWzUL2brH9j7SxU9fxvqp2Fqp7/gdpZqOr5H6ydhaqe/6x2FqpuWznxOd6+96g3hTz8DcavyYva+pfW4/Rm
    XJCFG/08tHPQ5w9NiNXZ2bQYG1u6eG750om5ueXT8yvnT8Zuvf/B0pEjd7sKBeVbcShGh4p1RdShkqvWjU/nrRuX37Ju
    Hv8kduOzU/IHfXyD9/9ZD1PbPdZZQW8ahujeff0wjmmvyh6K1Z5JD/b/fp+qf4A9xPi3/Ayf4U/xfvYb+5GdZwvsObnb
    XD30PnKQRVQjxDrQps7qypmTo7GbF46PqoC2CpEMmtJWckTJERUggyQDphRKDis5rAJkgGSTKZNKDik5pAJkUxyyce3p
    RHJUwUEFB1UAbCToN+CIggMKDqgA6CfYYMBhBR0FHRUAGwjWG3BIQVtBWwXAeoI+Aw4qKBQUKgD6CHoNOKBgUsGkCoDe
    7YB1a7C/V0Fndentc8un31y+cHbl3TMx9y/4ozpV/yb2COM/8A9l/ffwGPuFfcVOsim5876rjz5iWCtJTxSDAQ0h0BFi
    FBE3FSXcaWL0hEBTiBFE4E7CHSZGWwj0hRhGBO4g3G5idIZAa4ghROB2whEDC3SHQHuIQUTgCOE2E6NDBFpEDCACtxEO
    mxhdItAmwkEEDhNuNTE6RaBVhI0I3Eq4xcTULdQu6BdqmBbCzSZGxwi0jEgiAjer+ney3Yyv8Ov8S/4xP8UX+UH+An+C
    j/Bu3sp+ZbfYNfYF+0j2xAI7wJ6X+C6riT5O8DJfI68cLcx34NOno6/KHT7saOfHvl/az8nNahch94p2bW43o12Y3GHt
    Wt3uZe1ayB3SrtntprULkatoF3S7snYBciXtmtzuoHaN5A5o53e7onYN5Ara1btdXjsfuZx2Xreb0q6O3EvaedxuUjtO
    br92jJyqf5ss7Z+q/z+4cP8XW/T978f9X2zW97/P9TgXQ9r1kgtqt8XtAtr1kGvSLu52jdp1k/NrZ7ldg3YxcvXabXY7
    n3abyHm12+h2ddp1kfNot8HtuHbryTHt1rnr/7p2Uar/a9p13qn/X53/3caocTD/bcx/exQRo6absGVizH8b898eQQS2
    CMdMjPlvY/7bw4jAMcKbTYz5b2P+20OIwJsJbzL/WWD+25j/9iAi8CbCG02M+W9j/tsDiMAbCXeZGPPfxvy3HUTgLsIb
    TEyvFOilAl4r0PzfQHi9iTH/bcx/WyACrye8zsSY/zbmv51EBF6n6l8vS27U/3+96PT0m82C+juovzOIiNPTT7jPxKi/
    g/o7A4jAfYR7TUyvEullIl4nUv17CW8xMervoP6OjQi8hXCPiVF/B/V3BCJwD+G4iVF/B/V3kojA8d8BUEsDBBQAAAAI
    AHmcel1Dv6ajBAAAAAIAAAAFAAAAbWVkaWGrrgUAUEsBAhQDFAAAAAgAeZx6XWBQ04f8BQAAACgAABAAAAAAAAAAAAAA
    AKSBAAAAAGNvbGxlY3Rpb24uYW5raTJQSwECFAMUAAAACAB5nHpdQ7+mowQAAAACAAAABQAAAAAAAAAAAAAAgAEqBgAA
    bWVkaWFQSwUGAAAAAAIAAgBxAAAAUQYAAAAA
    """
}
