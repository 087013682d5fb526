"""The table of accessibility says what the tests show, and nothing that they do not."""

from __future__ import annotations

from dataclasses import replace

from tools import accessibility_table as made


def test_the_table_is_current() -> None:
    assert made.faults(made.clauses(), made.marked()) == []
    assert made.TABLE.read_text(encoding="utf-8") == made.table(), "python tools/accessibility_table.py"


def test_what_no_test_shows_is_not_called_supported() -> None:
    told, shown = made.clauses(), made.marked()
    claimed = next(clause for clause in told if clause.verdict == made.OUTSIDE)
    assert made.faults([replace(claimed, verdict=made.SUPPORTED)], {}) != []
    proved = next(clause for clause in told if clause.verdict == made.SUPPORTED)
    assert made.faults([proved], {proved.number: shown[proved.number]}) == []
    assert made.faults([replace(proved, verdict=made.OUTSIDE)], {proved.number: shown[proved.number]}) != []
    assert made.faults([replace(proved, verdict=made.PARTLY, why="")], {proved.number: ["x"]}) != []
    assert made.faults([], {"11.9.9": ["tests/x.py: test_x"]}) != []


def test_every_clause_stands_there_once() -> None:
    numbers = [clause.number for clause in made.clauses()]
    assert len(numbers) == len({*numbers})
    for section in range(1, 9):
        assert any(number.startswith(f"11.{section}.") or number == f"11.{section}" for number in numbers)
    added = {"2.4.11", "2.4.12", "2.4.13", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8", "3.3.9"}
    assert {number.removeprefix("WCAG ") for number in numbers if number.startswith("WCAG")} == added
