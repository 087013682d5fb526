"""What is known of each point as a table for a table program (CSV, UTF-8)."""

from __future__ import annotations

import csv
import io

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.services.learn_service import LearnService

#: Dates are days of the learner; `held` is for how many days a point is held, in whole days.
COLUMNS = (
    *("code", "pinyin", "hanzi", "meridian", "region", "state", "asked"),
    *("first", "last", "answer", "due", "held"),
)


def learn_table(catalogue: Catalogue, learn: LearnService) -> bytes:
    """A row a point, those that were never asked for too."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for code, point in catalogue.points.items():
        told: tuple[object, ...] = (0, "", "", "", "", "")
        if (found := learn.memory(code)) is not None:
            told = (found.times, found.first, found.last, found.grade, found.due, round(found.stability))
        what = (code, point.pinyin, point.hanzi, point.meridian, point.region)
        writer.writerow((*what, learn.known(code), *told))
    return table.getvalue().encode("utf-8")
