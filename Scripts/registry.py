#!/usr/bin/env python3
"""Bring the registry of laws up to date with a folder of statute texts.

usage: registry.py [--check] FOLDER [REGISTRY]

For every version of a law in REGISTRY (question-banks/laws.yaml) whose text is in
FOLDER, the keys that follow from the text are written anew: partial, preamble,
articles, digests. All other lines are written by hand and stay as they are. A version
without a text keeps what it has. With --check nothing is written, and the exit status
is 1 if the registry is out of date; it is 2 if a text or the registry is at fault.

To add a version, put its date under `versions:` in REGISTRY, its text into FOLDER, and
run this script. A text is a Markdown file NAME@YYYY-MM-DD.md, NAME being any name of
the law, the date that of the version. A remark in full-width brackets may follow the
date. `#` lines are headings, `>` lines are remarks. An article begins a line with
`第X条` or `第X条之Y` and a space (U+3000), or, in a decision, with `X、`, and goes on
until the next one. A remark that begins with 【部分】 marks a text that is not whole.
"""

import hashlib
import pathlib
import re
import sys
import unicodedata
from dataclasses import dataclass, field

REGISTRY = pathlib.Path(__file__).resolve().parent.parent / "question-banks" / "laws.yaml"

HAN = "[零一二三四五六七八九十百千]+"
NUMBERED = re.compile(rf"第({HAN})条(?:之({HAN}))?\s+")     # 第二十三条　, 第四十七条之一　
LISTED = re.compile(rf"({HAN})()、")                        # 三、 in a decision
FILE = re.compile(r"(.+)@(\d{4}-\d\d-\d\d)(（.*）)?\.md")

FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F) if not chr(code).isalnum()}


class Fault(Exception):
    """A sentence for the maintainer."""


def number(han):
    """The value of a Chinese numeral below 10,000."""
    total = digit = 0
    for character in han:
        unit = {"十": 10, "百": 100, "千": 1000}.get(character)
        if unit:
            total, digit = total + (digit or 1) * unit, 0
        else:
            digit = "零一二三四五六七八九".index(character)
    return total + digit


def digest(body):
    """The digest of an article, given without its number. See registry.md."""
    text = "".join(unicodedata.normalize("NFC", body).split()).translate(FULL_WIDTH)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def ranges(numbers):
    """[1, 2, 3, 5] as 1-3,5."""
    spans = []
    for n in numbers:
        if spans and spans[-1][1] == n - 1:
            spans[-1][1] = n
        else:
            spans.append([n, n])
    return ",".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)


@dataclass
class Text:
    """One statute text: its articles by number, (47, 1) being 第四十七条之一."""

    path: pathlib.Path
    partial: bool = False
    preamble: int = 0
    articles: dict = field(default_factory=dict)

    def __post_init__(self):
        lines = self.path.read_text(encoding="utf-8-sig").splitlines()
        head = NUMBERED if any(map(NUMBERED.match, lines)) else LISTED
        current = None
        for line in filter(str.strip, lines):
            if line.startswith(">"):
                self.partial = self.partial or line.startswith("> 【部分】")
            elif line.startswith("#"):
                continue
            elif match := head.match(line):
                place = number(match[1]), number(match[2] or "")
                if current and place <= current:
                    raise Fault(f"{self.path}: article out of order: {match[0].strip()}")
                current, self.articles[place] = place, line[match.end():]
            elif current:
                self.articles[current] += line
            else:
                self.preamble += 1
        whole = [n for n, inserted in self.articles if not inserted]
        if not whole:
            raise Fault(f"{self.path}: no articles found")
        if not self.partial and whole != list(range(1, len(whole) + 1)):
            raise Fault(f"{self.path}: only articles {ranges(whole)}, but no 【部分】")

    def keys(self, articles):
        """The lines for the registry; `articles` is the count typed there, or None."""
        found = [n for n, inserted in self.articles if not inserted]
        if self.partial:
            yield "partial", ranges(found)
            if articles and articles < found[-1]:
                raise Fault(f"{self.path}: has more than the {articles} articles in the registry")
        else:
            articles = found[-1]
        if self.preamble:
            yield "preamble", self.preamble
        if articles:
            yield "articles", articles
        tokens = {(n, 0): "-" for n in range(1, (articles or found[-1]) + 1)}
        for (n, inserted), body in self.articles.items():
            tokens[n, inserted] = (f"{n}-{inserted}=" if inserted else "") + digest(body)
        line = " ".join(tokens[place] for place in sorted(tokens))
        yield "digests", f'"{line}"' if line.startswith("-") else line


def read(folder):
    """The texts of a folder by name of law and date."""
    texts = {}
    for path in sorted(pathlib.Path(folder).glob("*@*.md")):
        match = FILE.fullmatch(path.name)
        if not match:
            raise Fault(f"{path}: not named NAME@YYYY-MM-DD.md")
        texts[match[1], match[2]] = Text(path)
    if not texts:
        raise Fault(f"{folder}: no texts NAME@YYYY-MM-DD.md")
    return texts


def refreshed(registry, texts):
    """The registry with the keys of every version in `texts` written anew."""
    texts = dict(texts)
    result, owner, law = [], {}, None
    lines = registry.split("\n")
    end = lines.index("stale-facts:") if "stale-facts:" in lines else len(lines)
    i = 0

    def claim(name):
        if owner.setdefault(name, law) != law:
            raise Fault(f"registry: {name} stands for both {owner[name]} and {law}")

    while i < end:
        line = lines[i]
        result.append(line)
        i += 1
        if match := re.fullmatch(r"  ([^ #].*):", line):
            law = match[1]
            claim(law)
        elif match := re.fullmatch(r"    title: (.+)|      - (.+)", line):
            claim(match[1] or match[2])
        elif match := re.fullmatch(r"      (\d{4}-\d\d-\d\d):", line):
            start = i
            while i < end and lines[i].startswith("        "):
                i += 1
            typed = lines[start:i]
            names = [name for name, holder in owner.items() if holder == law]
            text = next((t for n in names if (t := texts.pop((n, match[1]), None))), None)
            if text is None:
                print(f"no text for {law}@{match[1]}: left as it is", file=sys.stderr)
                result += typed
                continue
            written = ("partial", "preamble", "articles", "digests")
            key = {line.split(":")[0].strip(): line.split(":", 1)[1].strip() for line in typed}
            result += [line for line in typed if line.split(":")[0].strip() not in written]
            count = int(key["articles"]) if "articles" in key else None
            result += [f"        {name}: {value}" for name, value in text.keys(count)]
    if texts:
        missing = ", ".join(f"{name}@{date}" for name, date in texts)
        raise Fault(f"registry: no version for {missing}")
    return "\n".join(result + lines[end:])


def main(arguments):
    check = "--check" in arguments
    paths = [a for a in arguments if a != "--check"]
    if not 1 <= len(paths) <= 2 or any(p.startswith("-") for p in paths):
        print(__doc__)
        return 0 if paths in (["-h"], ["--help"]) else 2
    file = pathlib.Path(paths[1]) if len(paths) == 2 else REGISTRY
    try:
        before = file.read_bytes().decode()
        after = refreshed(before, read(paths[0]))
    except (Fault, OSError, ValueError) as fault:
        print(fault, file=sys.stderr)
        return 2
    if after == before:
        return 0
    if check:
        print(f"{file} is out of date", file=sys.stderr)
        return 1
    file.write_bytes(after.encode())
    print(f"{file} brought up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
