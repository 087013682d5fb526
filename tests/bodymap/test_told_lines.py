"""What stands beside a measured line of a close-up is a number of the standard."""

from __future__ import annotations

import json
from pathlib import Path

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.domain.location import Between, Offset
from acupress_desktop.domain.points import Point
from tests.each import each
from tests.shipped import load

ATLAS = Atlas.load()
POINTS = list(load().points.values())
STANDARD: dict[str, list[float]] = json.loads(
    (Path(__file__).parents[1] / "content" / "standard_numbers.json").read_text(encoding="utf-8")
)
#: From textbooks, as `tests/content/test_told.py` says; and the 6 cun of ST32, 8 of BL57, 16 of ST41.
TEXTBOOKS = {"SP12": 3.5, "BL10": 1.3, "GB31": 9.0}
WHOLE = {0.0, 5.0, 6.0, 8.0, 9.0, 12.0, 13.0, 14.0, 15.0, 16.0, 19.0}


@each("point", POINTS, ids=lambda point: point.code)
def test_a_line_carries_no_number_of_ours(point: Point) -> None:
    row = point.code
    while row not in STANDARD and "-" in row:
        row = row.rpartition("-")[0]
    known = {*STANDARD.get(row, ()), TEXTBOOKS.get(point.code, 0.0)}
    measures = [m for spot in point.spots for sight in ATLAS.sights(spot) for m in sight.measures]
    for measure in measures:
        if measure.unit == "cun" and measure.amount:
            assert measure.amount in known
            assert measure.of in WHOLE
    if isinstance(point.place, Offset) and point.place.fitted:
        assert not any(measure.amount for measure in measures)
    if isinstance(point.place, Between) and point.place.fitted:
        assert not any(measure.of for measure in measures)
