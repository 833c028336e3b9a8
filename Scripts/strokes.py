#!/usr/bin/env python3
"""Writes Sources/Names/StrokeTable.swift: the Chinese characters in the order of their strokes.

    Scripts/strokes.py stroke.dict.yaml

The strokes (横 竖 撇 点 折) of each character are those of rime-stroke (LGPL-3.0, https://github.com/rime/rime-stroke). Where it
gives several ways of writing, the last is the one of the mainland.
"""
import os
import sys

BLOCKS = [(0x3007, 0x3007), (0x3400, 0x4DBF), (0x4E00, 0x9FFF)]
WIDTH = 72

HEAD = '''/// The Chinese characters of U+3400 to U+9FFF in the order of their strokes: fewer first, then by the kinds of the strokes.
///
/// Made by Scripts/strokes.py; how each is written is taken from rime-stroke (LGPL-3.0). Kept as a static string, so that
/// nothing is done at the start of the program.
enum StrokeTable {
  static let characters: StaticString = """
'''


def main():
    strokes = {}
    body = False
    for line in open(sys.argv[1], encoding="utf-8"):
        line = line.rstrip("\n")
        if line == "...":
            body = True
        elif body and "\t" in line:
            character, code = line.split("\t")[:2]
            if len(character) == 1 and any(a <= ord(character) <= b for a, b in BLOCKS):
                strokes[character] = ["hspnz".index(stroke) for stroke in code if stroke in "hspnz"]
    ordered = sorted(strokes, key=lambda c: (len(strokes[c]), strokes[c], ord(c)))
    path = os.path.join(os.path.dirname(__file__), "..", "Sources", "Names", "StrokeTable.swift")
    rows = ["".join(ordered[at : at + WIDTH]) for at in range(0, len(ordered), WIDTH)]
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD)
        out.write("".join(f"    {row}\\\n" for row in rows[:-1]) + f"    {rows[-1]}\n    \"\"\"\n}}\n")


if __name__ == "__main__":
    main()
