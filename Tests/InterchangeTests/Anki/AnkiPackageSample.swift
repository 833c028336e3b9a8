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

  /// Its collection, packed with Zstandard.
  static let packedCollection = Array(
    Data(base64Encoded: packed, options: .ignoreUnknownCharacters) ?? Data())

  private static let packed = """
    KLUv/QRoTSgAJrjNOrCwHdzYLX1p+5/O9diBBwCrCERk9CReXZTmJuDkeFE0a8QHQo0GcTmrSUvRUwqG7ArYZ229psdv
    NqXAAMIAvgBgnWIyiRBOJrtQKOTHrsKbepeIsWKv2BZu10p/tTj2lfZia+it9Wt7rdouT9sVCXelchnsX4mqXb3SW5qv
    lf7SV23L16Vq09wvDX3tbre0fYO1aVx6X6zd5aqEgzwelrhmr/Q1y6VxsDEzjre6zXplZi/WBWtzs/M1GzF7hGxonMwe
    JxoeJRy+79VbtWK1LFV7pi+XS2Dv44sL+1DnX3K3UnAf7z3OBTjnPs75PGfw3jmP/9mubr3dlhlrZ0NITAIjHac/dbPO
    J3iRcy7/OOfMO39BJsu8Goo7eZe7EpcbM8vobSbqcpt9ttzmu6cSgckjev/5EUc5wTGTquJ8lsZg8JHWmOpKbGFRW3V0
    7moXWfiLcshdOExyYwdQT+scqMs8zjnvYEdx3MooLiIRrYZiIVJQjGQFBAcl6XoAXe9d5gHIxyWSwafLq+xKedbZeluX
    63RdgJ/1H+f8BwY3lW6xl8/YwmLoS3ykNX5O6+ZMg5u2lqbagu1oYrdVblNntmjWzTI8zJP4FA/jaRyO13FkZ+jUDtJX
    +ky/u1LH6mKdrcd1/sEJAJ5PKMCxrqNHpPdeikz+P00GQKHUAGU0WlErBaTSp8DAdFoPEFCpnmBZUdffL53y8iGGJ/Ex
    PseZPUSqq3WOwYk95hNTHJTVWGhpTFUkvvsOEHKPwvd8PqG+X13X0R/Qey8FBv//06AQCoVShcNoNFoxbBKl0iexOJ3W
    RSOV6o29wsjqjVmR9BR39weYSm6UnSg8zKv4GrfjED1Nzjnvz///bzr//9/Z8P//DQ7//+/w8P//DxD//w8xx4EF3ntf
    YOC99wYH3nt/gOC99wgJ3nufoOC99woL3vu/wPTef+bsvf8zg/f+MxDwLHsK+G3Q7wPejdC7E3y3wu9eAN7M4D0Lb4bh
    3STezuLdYLwd5PsB4IY43klc5i89y4Ppxfi0vy2QG+wKZYYzRG/xa7RlGoCaow3yJokTkKPU6S9itKEu8NtBDvhwg+w+
    /HEfMYUHgZqoYagmIiKSpCDJxgHB2sxo0nTSmISskAsMgixGJJR8oqCoIAXps+xh7gwivzoNBz5Xm3WJv5MyWCtDIKSP
    ko9gJwnwZWA46NBKomP6SABsORkOLJSaeRg7YoweMApWJx4mXOF06I634QqnQ3e8DVc4HbrjbbjC6ZDCPojt2AOS8Apk
    5fCMgQ3dZs6aIww89RZ5KxYx9JHbpHnLLCxrQ2dJYZ0gMMDeDshH/1M0S9H8Buw2G/A9orea7PWfQnkMAEFQoOF2VPgq
    mfhQhi7KbFohtpyVpc/u0mDTQoxqDqA+LEcAJtXoInx+Rf64lPxzLXHHW+bOp4h3dl85OId40L/gez6hxT8jobjWJLJQ
    HoygqpHXDFIJNgMob+j6QDWPpJ+roL1FrSktcbyAIfttRadToYBy3iGnysYdgNTyiB3ej5r4qmjFRxpFfHTIxEdFCz5S
    SIQvIC/ErPZuV22yOmRlcfcNbRvgOtD7aQhv4lJYkg+SaCIJ03dKUgAgUYxBgyUNwUUCHwj5p09w5mNna4zfLHw+PjBB
    a3SEv0+bUxNaHp2UQkpw52ZDskYoeU9ZRzDmdWy3iC4M9nSSdDqq8X2wfNpankBd+Av4BpkAogZkI8ZK
    """
}
