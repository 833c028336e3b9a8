#!/usr/bin/env python3
"""Have a bank answered blind, and keep the record of it.

usage: review.py sheet BANK.md                    the questions without key and explanation
       review.py compare BANK.md ANSWERS.csv      what was answered otherwise than the key
       review.py record BANK.md ANSWERS.csv ROLE DATE [OUTCOMES.csv]
                                                  write the record into REVIEW.csv beside this
                                                  project's banks

A reviewer gets the sheet and the texts of the laws, never the bank, and writes ANSWERS.csv: a line for each
question, `id,answer`. Answers are letters as on the sheet (several together: ACD; ordering CABD; matching
1B2A), 对 or 错, the texts of blanks with ； between them, or a text for a short answer. The sheet shows
options in an order of its own, drawn from the question's name, so that the key cannot be guessed from where
it stands; `compare` and `record` translate back.

OUTCOMES.csv says, `id,outcome`, how a difference was settled: `settled` if the text of the law bears the key
out, `mended` if the question was changed (then ANSWERS.csv has the answer to the changed one), else it is
`agrees`. A question whose answer differs from the key and has no outcome is not recorded, and the exit status
is 1. The program itself is `lvzhi` on the PATH, or what $LVZHI names.
"""

import csv
import hashlib
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import unicodedata

RECORD = pathlib.Path(__file__).resolve().parent.parent / "question-banks" / "REVIEW.csv"
COLUMNS = ["question", "revision", "reviewer", "answer", "outcome", "date"]
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def questions(bank):
    """All questions of a bank file, in order."""
    path = pathlib.Path(bank).resolve()
    match = re.search(r"^id:\s*(\S+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    if not match:
        sys.exit(f"{bank}: no id in the front matter")
    command = [os.environ.get("LVZHI", "lvzhi"), "--banks", str(path.parent), "bank", "show"]
    shown = subprocess.run(command + [match[1], "--json"], capture_output=True, text=True)
    if shown.returncode != 0:
        sys.exit(shown.stderr.strip())
    return [q for chapter in json.loads(shown.stdout)["chapters"] for q in chapter["questions"]]


def order(question, count):
    """The order in which the sheet shows `count` texts: places of the bank, the first to be shown first."""
    name = f"{question['bank']}/{question['id']}/{question['revision']}"
    places = list(range(count))
    random.Random(hashlib.sha256(name.encode()).digest()).shuffle(places)
    return places


def listed(question, texts):
    return [f"   {LETTERS[n]}. {texts[place]}" for n, place in enumerate(order(question, len(texts)))]


def rights(question):
    """The right-hand sides of a matching question, in the order of their letters."""
    return list(dict.fromkeys(pair["right"] for pair in question["pairs"]))


def sheet(bank):
    case = None
    for q in questions(bank):
        if q["case"] and q["case"]["id"] != case:
            case = q["case"]["id"]
            print(f"\n【案例】{q['case']['text']}")
        print(f"\n{q['id']} [{q['type']}] {q['stem']}" + (f"（{q['region']}）" if q["region"] else ""))
        if q["type"] in ("single", "multiple"):
            print("\n".join(listed(q, [o["text"] for o in q["options"]])))
        elif q["type"] == "ordering":
            print("\n".join(listed(q, q["order"])))
        elif q["type"] == "matching":
            lefts = [pair["left"] for pair in q["pairs"] if pair["left"] is not None]
            print("\n".join(f"   {n}) {left}" for n, left in enumerate(lefts, 1)))
            print("\n".join(listed(q, rights(q))))
    print()


def key(question):
    """The right answer as the sheet would have it."""
    kind, right = question["type"], question["answer"]
    if kind == "trueFalse":
        return "对" if right == ["true"] else "错"
    if kind == "blank":
        return "；".join("/".join(forms) for forms in question["blanks"])
    if kind == "short":
        return right[0]
    count = len(question["options"] or question["order"] or rights(question))
    shown = {LETTERS[place]: LETTERS[n] for n, place in enumerate(order(question, count))}
    if kind == "matching":
        return "".join(sorted(pair[0] + shown[pair[1]] for pair in right))
    letters = [shown[letter] for letter in right]
    return "".join(letters if kind == "ordering" else sorted(letters))


def folded(text):
    text = unicodedata.normalize("NFKC", text).lower()
    return re.sub(r"[\s,。、.“”\"()]", "", text)


def agrees(question, answer):
    if question["type"] == "short":
        return bool(answer.strip())
    if question["type"] == "blank":
        given = re.split("[；;]", answer)
        forms = question["blanks"]
        return len(given) == len(forms) and all(
            folded(text) in [folded(form) for form in blank] for text, blank in zip(given, forms))
    letters = re.sub(r"[\s,、;；-]", "", unicodedata.normalize("NFKC", answer)).upper()
    if question["type"] in ("single", "multiple"):
        letters = "".join(sorted(letters))
    if question["type"] == "matching":
        letters = "".join(sorted(re.findall(r"\d[A-Z]", letters)))
    return letters == key(question)


def pairs(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return {row[0].strip(): ",".join(row[1:]).strip() for row in csv.reader(file) if len(row) > 1}


def compare(bank, answers):
    given, differences = pairs(answers), 0
    for q in questions(bank):
        answer = given.get(q["id"])
        if answer is None:
            print(f"{q['id']}: not answered")
        elif not agrees(q, answer):
            print(f"{q['id']} [{q['type']}] {q['stem']}\n  answered: {answer}\n  key:      {key(q)}")
        else:
            continue
        differences += 1
    print(f"{differences} to settle")
    return 1 if differences else 0


def record(bank, answers, role, date, outcomes=None):
    given, settled = pairs(answers), pairs(outcomes) if outcomes else {}
    rows, open_questions = [], []
    for q in questions(bank):
        answer, outcome = given.get(q["id"]), settled.get(q["id"])
        if answer is None or not (outcome or agrees(q, answer)):
            open_questions.append(q["id"])
            continue
        name = f"{q['bank']}/{q['id']}"
        rows.append([name, q["revision"], role, answer.replace("\n", " "), outcome or "agrees", date])
    names = {row[0] for row in rows}
    kept = []
    if RECORD.exists():
        with open(RECORD, encoding="utf-8", newline="") as file:
            kept = [row for row in list(csv.reader(file))[1:] if row[0] not in names]
    with open(RECORD, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(kept + rows))
    if open_questions:
        print("not recorded: " + " ".join(open_questions))
    return 1 if open_questions else 0


def main():
    words = sys.argv[1:]
    calls = {"sheet": (sheet, (1,)), "compare": (compare, (2,)), "record": (record, (4, 5))}
    if not words or words[0] not in calls or len(words) - 1 not in calls[words[0]][1]:
        sys.exit(__doc__)
    sys.exit(calls[words[0]][0](*words[1:]) or 0)


main()
