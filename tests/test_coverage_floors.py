"""A room below its floor is told; so is one without a floor, and one of which nothing was seen."""

from __future__ import annotations

import tomllib
from pathlib import Path

from tools.coverage_floors import TOP, below, by_room

ROOT = Path(__file__).resolve().parent.parent


def counted(lines: int, of: int, branches: int = 0, of_branches: int = 0) -> dict[str, dict[str, int]]:
    numbers = {"covered_lines": lines, "num_statements": of}
    return {"summary": {**numbers, "covered_branches": branches, "num_branches": of_branches}}


def test_lines_and_branches_of_a_room_are_counted_together_and_rounded_down() -> None:
    files = {
        "acupress_desktop/domain/a.py": counted(10, 10, 3, 4),
        "acupress_desktop/domain/deep/b.py": counted(5, 6),
        "acupress_desktop\\ui\\map\\c.py": counted(1, 3),
        "acupress_desktop/app.py": counted(2, 2),
        "acupress_desktop/empty/__init__.py": counted(0, 0),
    }
    assert by_room(files) == {"domain": 90.0, "ui": 33.33, TOP: 100.0}


def test_every_way_of_missing_a_floor_is_a_sentence() -> None:
    assert below({"domain": 90.0}, {"domain": 90.0}) == []
    assert below({"domain": 100, "gone": 50}, {"domain": 99.99, "new": 100}) == [
        "domain: 99.99 % is below its floor of 100.00 %.",
        "new: no floor in pyproject.toml.",
        "gone: nothing was measured.",
    ]


def test_every_room_has_a_floor() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    rooms = {path.parent.name for path in (ROOT / "acupress_desktop").glob("*/__init__.py")}
    assert set(settings["tool"]["acupress"]["coverage"]) == {*rooms, TOP}
