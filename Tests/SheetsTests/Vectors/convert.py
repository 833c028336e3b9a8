#!/usr/bin/env python3
"""convert.py FOLDER   writes the vectors beside it anew, from the CSV and JSON files in FOLDER

FOLDER holds marks that were simulated for lvzhi and what numpy, scipy and pingouin made of them; README.md says
what the results look like.
"""

import csv
import json
import sys
from pathlib import Path

source, target = Path(sys.argv[1]), Path(__file__).parent
TOTAL = ["mean", "sd_n_minus_1", "median", "min", "max", "skewness_sample", "kurtosis_excess_sample"]


def word(value):
    return "-" if value is None else repr(value)


def words(values):
    return " ".join(map(word, values))


def lines(name):
    data = json.loads((source / f"{name}.json").read_text())
    rows = list(csv.reader((source / f"{name}.csv").read_text().splitlines()))[1:]
    items = data.get("item_statistics", [])
    width = len(rows[0]) - 1
    yield "maxima " + words(data.get("max_scores") or [1] * width)
    if "key" in data:
        yield "key " + " ".join(data["key"])
    total = data.get("total") or data.get("total_missing_as_0")
    if total:
        yield "total " + words(total[key] for key in TOTAL)
    yield "alpha " + word(data.get("cronbach_alpha_missing_as_0", data.get("cronbach_alpha")))
    if "sem_sd_n_minus_1" in data:
        yield "error " + word(data["sem_sd_n_minus_1"])
    for facility in [] if items else data["facility"]:
        yield f"item {facility!r} 0 -"
    for item in items:
        facility = item.get("facility_missing_as_0", item.get("facility"))
        correlation = item.get(
            "corrected_item_total_missing_as_0", item.get("corrected_item_total_correlation"))
        deviation = item.get("sd_n_minus_1")
        share = None if deviation is None else deviation / item["max"]
        yield "item " + words([facility, share, correlation])
        for letter, option in item.get("options", {}).items():
            mean = option["mean_total_of_choosers"]
            if mean is not None and letter == item["key"]:
                mean -= 1
            yield f"option {letter} {option['count']} " + words(
                [option["share"], mean, option["option_rest_correlation"]])
    for row in rows:
        yield "person " + " ".join(cell or "-" for cell in row[1:])


for path in sorted(source.glob("*.json")):
    (target / f"{path.stem}.txt").write_text("".join(line + "\n" for line in lines(path.stem)))
