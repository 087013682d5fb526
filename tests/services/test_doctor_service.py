"""What a person takes to a doctor, as data and on paper."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.packed import load_packed
from acupress_desktop.domain.diary import Felt, Moment, Note, NoteKind, Told, Weekly
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.services.doctor_service import WEEKS, DoctorService, DoctorSheet
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.settings_service import SettingsService
from tests.fakes import FakeWallClock, MemoryHistory, MemorySettings
from tests.shipped import load

TODAY = date(2026, 11, 25)


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def session(ago: int, routine: str = "lower-back") -> SessionRecord:
    moment = datetime(2026, 11, 25, 8, tzinfo=UTC) - timedelta(days=ago)
    return SessionRecord(moment, routine, (Spot("BL23", Side.LEFT),), 8, 90, True)


SESSIONS = (*(session(ago) for ago in range(0, 200, 2)), session(1, "gone"))
FULL = History(
    SESSIONS,
    tuple(Pain(day(ago), 8 if ago > 40 else 3) for ago in range(0, 300, 3)),
    (
        Felt(SESSIONS[0].started, "lower-back", Moment.BEFORE, 6),
        Felt(SESSIONS[0].started, "lower-back", Moment.AFTER, 4),
    ),
    (Told(day(1), Weekly.SLEEP, 7), Told(day(1), Weekly.CHANGE, 2), Told(day(8), Weekly.CHANGE, -1)),
    (
        Note(day(200), NoteKind.MEDICINES, "ibuprofen"),
        Note(day(20), NoteKind.MEDICINES, "none any more"),
        Note(day(3), NoteKind.NOTE, "slept\nbadly"),
        Note(day(2), NoteKind.NOTE, "long drive"),
    ),
)


def sheet(history: History, language: str = "en") -> DoctorSheet:
    settings = SettingsService(MemorySettings())
    service = HistoryService(lambda: MemoryHistory(history), FakeWallClock(), settings)
    catalogue = load() if language == "en" else load_packed(language)
    return DoctorService(catalogue, service, (), date.isoformat).sheet(TODAY)


def test_twelve_weeks_are_told() -> None:
    made = sheet(FULL)
    assert made.span == "From 2026-09-03 to 2026-11-25"
    assert len(made.weeks) == WEEKS
    assert made.weeks[-1] == ("2026-11-19", "3", "7", "2", "5", "8")
    assert made.weeks[-2][3] == "-1"
    assert made.pain == (
        "Pain was 8 at first and is 3 now: noticeably less.",
        "Told on 28 of 84 days: lowest 3, middle 3, highest 8.",
        "1 session with both numbers: on average 6.0 right before pressing, 4.0 right after.",
    )
    assert made.practice == (
        "Lower back: 42 sessions, 63 minutes of pressing",
        "gone: 1 session, 2 minutes of pressing",
    )
    assert made.medicines == ("2026-11-05: none any more", "2026-05-09: ibuprofen")
    assert made.notes == ("2026-11-23: long drive", "2026-11-22: slept badly")
    assert made.trial == ()
    assert [mark[2:] for mark in made.curve.marks] == [(8, "At first: 8"), (3, "Now: 3")]


def test_of_a_few_days_there_is_one_week() -> None:
    made = sheet(History((), (Pain(day(2), 5),)))
    assert len(made.weeks) == 1
    assert made.practice == made.medicines == ("Nothing was told.",)
    assert made.notes == ()


def test_of_nothing_it_says_so() -> None:
    made = sheet(History())
    assert made.pain == made.practice == made.medicines == ("Nothing was told.",)


@pytest.mark.parametrize("language", FINISHED)
def test_every_language_has_a_page_or_two(qapp: object, language: str, tmp_path: Path) -> None:
    from acupress_desktop.domain.look import Look
    from acupress_desktop.domain.settings import Paper
    from acupress_desktop.ui.sheet.pages import pages_of

    long = FULL.notes + tuple(
        Note(day(ago), NoteKind.NOTE, "it hurt again after sitting for long " * 20) for ago in range(4, 40)
    )
    for notes in (FULL.notes, long):
        history = History(FULL.sessions, FULL.pains, FULL.felt, FULL.told, notes)
        made = sheet(history, language)
        for paper in (Paper.A4, Paper.LETTER):
            pages = pages_of(made, Look(paper=paper), True)
            assert len(pages) in (1, 2)
            for page in pages:
                for text in page.texts:
                    assert text.box.right() <= page.size.width()
                    assert text.box.bottom() <= page.size.height()


def test_the_file_is_searched_and_read_as_other_sheets(qapp: object, tmp_path: Path) -> None:
    from pypdf import PdfReader

    from acupress_desktop.domain.look import Look
    from acupress_desktop.storage.files import write_export
    from acupress_desktop.ui.sheet.output import write_sheet

    write_sheet(sheet(FULL), tmp_path / "a.pdf", Look(), True, write_export)
    reader = PdfReader(tmp_path / "a.pdf")
    said = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    for words in ("Pain diary", "noticeably less", "none any more", "long drive", "Week from"):
        assert words in said
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en"  # type: ignore[index]
    assert "/StructTreeRoot" in root  # type: ignore[operator]
