"""No text in a table is a formula, and every text is read back as it was."""

from __future__ import annotations

import csv
import io
import unicodedata
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage.csv_cells import as_cell, from_cell
from acupress_desktop.storage.history_copy import write_copy

FORMULAS = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "﹦1", "⁺1", "−1"),
    *("=cmd|'/c calc'!A0", " =1", "\u00a0=1", "\ufeff=1", "\u200b=1", "\x00=1", "|x"),
)


@pytest.mark.parametrize("text", FORMULAS)
def test_what_would_be_calculated_is_marked_as_text(text: str) -> None:
    assert as_cell(text) == f"'{text}"
    assert from_cell(as_cell(text)) == text


@pytest.mark.parametrize(
    "text", ["", "lower-back", "BL23-left LI4-right", "2026-11-29T08:00:00+01:00", "a=1", "腰"]
)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert as_cell(text) == text


@given(st.text())
def test_a_table_gives_every_text_back(text: str) -> None:
    table = io.StringIO(newline="")
    csv.writer(table).writerow((as_cell(text), 7))
    cell, number = next(csv.reader(io.StringIO(table.getvalue(), newline="")))
    assert (from_cell(cell), number) == (text, "7")
    assert not cell or unicodedata.normalize("NFKC", cell)[0] not in "=+-@\t\r\n|"


def test_the_history_as_a_table_holds_no_formula(tmp_path: Path) -> None:
    started = datetime(2026, 11, 29, 8, tzinfo=UTC)
    record = SessionRecord(started, "=HYPERLINK(1)", (Spot("BL23", Side.LEFT),), 2, 60, False)
    file = tmp_path / "copy.csv"
    write_copy(file, History((record,), (Pain(date(2026, 11, 29), 4),)))
    rows = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8"), newline="")))
    assert rows[1][3] == "'=HYPERLINK(1)"
    assert rows[1][5:7] == ["2", "60"]
    assert rows[2][rows[0].index("pain")] == "4"
    assert not [cell for row in rows for cell in row if cell[:1] in "=+-@" and cell]
