#!/usr/bin/env python3
"""convert.py FOLDER   writes the vectors beside it anew, from the JSON files in FOLDER

FOLDER holds what was computed with py-fsrs 6.3.2 and fsrs-rs 6.6.2; README.md says what the results look like.
"""

import json
import sys
from pathlib import Path

source, target = Path(sys.argv[1]), Path(__file__).parent


def load(name):
    return json.loads((source / f"{name}.json").read_text())


def number(value, digits=12):
    return f"{value:.{digits}g}"


def numbers(values, digits=12):
    return " ".join(number(value, digits) for value in values)


def write(name, lines):
    (target / f"{name}.txt").write_text("".join(line + "\n" for line in lines))


def scheduler_line(scheduler):
    assert not scheduler["fuzzing"]

    def steps(name):
        return ",".join(map(str, scheduler[name])) or "-"

    return (
        f"scheduler {scheduler['desired_retention']} {scheduler['maximum_interval_days']} "
        f"{steps('learning_steps_s')} {steps('relearning_steps_s')} {' '.join(map(str, scheduler['parameters']))}"
    )


def review_line(review, before):
    time, rating, state, step, stability, difficulty, due, recall = review
    place = {1: "l", 2: "r", 3: "f"}[state] + ("" if step is None else str(step))
    probes = " ".join(f"{round(chance * 1e9)}" for chance in recall)
    return f"{time - before} {rating} {place} {due - time} {number(stability)} {number(difficulty)} {probes}"


def sequences(name):
    data = load(name)
    assert data["probe_days"] == [1, 3.5, 30, 365]
    scheduler = None
    for sequence in data["sequences"]:
        own = sequence.get("scheduler") or data["scheduler"]
        if own != scheduler:
            scheduler = own
            yield scheduler_line(own)
        yield f"sequence {sequence['id']}"
        before = 0
        for review in sequence["reviews"]:
            yield review_line(review, before)
            before = review[0]


def histories():
    data = load("fsrsrs-memory-states")
    yield "parameters " + " ".join(map(str, data["parameters"]))
    for retention, states in data["new_card"].items():
        yield f"new {retention} " + " ".join(numbers(state, 7) for state in states)
    for stability, retention, days in data["next_interval"]:
        yield f"interval {number(stability)} {retention} {number(days, 7)}"
    for history in data["histories"]:
        then = history["then"]
        reviews = " ".join(f"{rating}@{days}" for rating, days in history["reviews"])
        states = " ".join(numbers(state, 7) for state in history["states"])
        after = " ".join(numbers(state, 7) for state in then["next_again_hard_good_easy"])
        yield f"history {reviews}"
        yield f"states {states}"
        yield f"next {then['desired_retention']} {then['elapsed_days']} {after}"


for name in ["default-steps", "no-steps", "real-log", "variants"]:
    write(name, sequences(f"pyfsrs-{name}"))
write("intervals", (" ".join(map(str, row)) for row in load("pyfsrs-intervals")["rows"]))
write("memory-states", histories())
