#!/usr/bin/env python3
"""Writes Sources/Names/InitialTable.swift: the pinyin initial of each Chinese character.

    pip install pypinyin==0.55.0 && Scripts/initials.py

The readings are those of pypinyin, which takes them from pinyin-data (MIT licence, https://github.com/mozillazg/pinyin-data),
which rests on Unicode's Unihan database (kHanyuPinyin, kMandarin, kXHC1983; Unicode licence).
"""
import os
import unicodedata

from pypinyin.constants import PINYIN_DICT

BLOCKS = [("extensionA", 0x3400, 0x4DBF), ("unified", 0x4E00, 0x9FFF)]
WIDTH = 96

HEAD = '''/// The pinyin initial of each Chinese character: of its commonest reading, one letter a character, `.` where none is known.
///
/// Made by Scripts/initials.py; the readings are those of pinyin-data (MIT licence), which rests on Unicode's Unihan database
/// (Unicode licence). Kept as static strings, so that nothing is done at the start of the program.
enum InitialTable {
'''


def initial(code):
    readings = PINYIN_DICT.get(code)
    if not readings:
        return "."
    letter = unicodedata.normalize("NFD", readings.split(",")[0].strip())[0].lower()
    return letter if "a" <= letter <= "z" else "."


def main():
    path = os.path.join(os.path.dirname(__file__), "..", "Sources", "Names", "InitialTable.swift")
    with open(path, "w") as out:
        out.write(HEAD)
        for index, (name, first, last) in enumerate(BLOCKS):
            letters = "".join(initial(code) for code in range(first, last + 1))
            rows = [letters[at : at + WIDTH] for at in range(0, len(letters), WIDTH)]
            if index:
                out.write("\n")
            out.write(f"  /// U+{first:04X} to U+{last:04X}.\n  static let {name}: StaticString = \"\"\"\n")
            out.write("".join(f"    {row}\\\n" for row in rows[:-1]) + f"    {rows[-1]}\n    \"\"\"\n")
        out.write("}\n")


if __name__ == "__main__":
    main()
