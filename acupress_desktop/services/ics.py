"""Reminders as a calendar that other programs read: iCalendar, RFC 5545.

Times are "floating", nine o'clock wherever the calendar's user is, so that no time zone has to be
described.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.reminders import Day, Reminder
from acupress_desktop.domain.routines import duration_s

#: A line holds at most so many bytes without its end (RFC 5545, 3.1).
_LINE = 75


def calendar(catalogue: Catalogue, reminders: Sequence[Reminder], now: datetime) -> bytes:
    """One event a reminder, repeated each week on its days, with an alarm at its beginning; the first is
    the next one after `now` (aware, local). The same reminder keeps its UID, so that a calendar that
    reads a second export does not show it twice."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Acupress//Reminders//EN", "CALSCALE:GREGORIAN"]
    for reminder in reminders:
        if reminder.routine not in catalogue.routines:  # one's own, gone meanwhile: it never comes
            continue
        lines += _event(catalogue, reminder, now)
    lines.append("END:VCALENDAR")
    return b"".join(part + b"\r\n" for line in lines for part in _fold(line))


def _event(catalogue: Catalogue, reminder: Reminder, now: datetime) -> Iterator[str]:
    days = ",".join(day.name[:2] for day in sorted(reminder.days))
    title = catalogue.title(reminder.routine)
    minutes = math.ceil(duration_s(catalogue.routine(reminder.routine)) / 60)
    summary = _text(catalogue.say("reminder.calendar", routine=title))
    yield "BEGIN:VEVENT"
    yield f"UID:{reminder.routine}-{reminder.at:%H%M}-{days.replace(',', '')}@acupress-desktop"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART:{_first(reminder, now):%Y%m%dT%H%M%S}"
    yield f"DURATION:PT{minutes}M"
    yield f"RRULE:FREQ=WEEKLY;BYDAY={days}"
    yield f"SUMMARY:{summary}"
    yield f"DESCRIPTION:{_text(catalogue.say('reminder.text', routine=title, minutes=minutes))}"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{summary}", "TRIGGER:PT0S", "END:VALARM")
    yield "END:VEVENT"


def _first(reminder: Reminder, now: datetime) -> datetime:
    local = now.replace(tzinfo=None)
    days = (datetime.combine(local.date() + timedelta(days=n), reminder.at) for n in range(8))
    return next(at for at in days if at > local and Day(at.weekday()) in reminder.days)


def _text(text: str) -> str:
    r"""Text as a value (RFC 5545, 3.3.11)."""
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def _fold(line: str) -> Iterator[bytes]:
    """The line in parts of at most 75 bytes, never within a letter; those after the first begin with a
    space."""
    part = b""
    for letter in line:
        encoded = letter.encode()
        if len(part) + len(encoded) > _LINE:
            yield part
            part = b" "
        part += encoded
    yield part
