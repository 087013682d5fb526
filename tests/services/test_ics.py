"""The calendar file, read back by a library that others use."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from acupress_desktop.domain.reminders import EVERY_DAY, Day, Reminder
from acupress_desktop.services.ics import _fold, _text, calendar
from tests.shipped import load

CATALOGUE = load()
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)  # a Wednesday
WORK = Reminder(time(9), frozenset({Day.MON, Day.WED, Day.FRI}), "lower-back")
NIGHT = Reminder(time(21, 15), EVERY_DAY, "calm-sleep")


def events(whole: bytes) -> list[Any]:
    """What the library finds; its types say only that anything may stand anywhere."""
    return list(Calendar.from_ical(whole).walk("VEVENT"))


def test_icalendar_reads_it_back() -> None:
    first, second = events(calendar(CATALOGUE, [WORK, NIGHT], NOW))
    assert first["DTSTART"].dt == datetime(2026, 11, 27, 9)  # Wednesday's has passed; no zone
    assert first["RRULE"] == {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "WE", "FR"]}
    assert str(first["SUMMARY"]) == "Acupress: Lower back"
    assert first["DURATION"].dt > timedelta(minutes=5)
    assert first["DTSTAMP"].dt == NOW
    (alarm,) = first.walk("VALARM")
    assert (str(alarm["ACTION"]), alarm["TRIGGER"].dt) == ("DISPLAY", timedelta(0))
    assert second["DTSTART"].dt == datetime(2026, 11, 25, 21, 15)
    assert len(second["RRULE"]["BYDAY"]) == 7
    assert first["UID"] != second["UID"]


def test_the_same_reminder_keeps_its_name() -> None:
    uids = [
        str(events(calendar(CATALOGUE, [WORK], now))[0]["UID"]) for now in (NOW, NOW + timedelta(days=90))
    ]
    assert uids[0] == uids[1]


def test_every_line_ends_and_is_as_long_as_the_standard_says() -> None:
    whole = calendar(CATALOGUE, [WORK, NIGHT], NOW)
    assert whole.endswith(b"END:VCALENDAR\r\n")
    lines = whole.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n,;\\"), max_size=300))
def test_any_title_is_read_back(title: str) -> None:
    folded = b"\r\n".join(_fold(f"SUMMARY:{_text(title)}"))
    assert all(len(line) <= 75 for line in folded.split(b"\r\n"))
    whole = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20261125T093000Z\r\n"
    )
    whole += folded + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    (event,) = events(whole)
    assert str(event["SUMMARY"]) == title
