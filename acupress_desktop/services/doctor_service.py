"""What stands on the sheet that a person takes to a doctor, as plain data: the last weeks of pain, sleep and
practice, medicines and notes in their own words, and how a trial ended."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from statistics import median_low

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.diary import Note, NoteKind, Weekly
from acupress_desktop.domain.follow_up import Change, change
from acupress_desktop.domain.history import Day, History
from acupress_desktop.domain.own_text import on_one_line
from acupress_desktop.domain.trial import Trial, result
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.pain_words import around_words, change_marks, change_words
from acupress_desktop.services.trial_words import compared, headline, result_words, title

#: So many weeks are told of.
WEEKS = 12
_WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class PainCurve:
    """The days from `first` to `last`: what was told, how many sessions there were, where pain at first and
    now is marked (from, to, level, words), and the ends in words. `alt` says it to who cannot see it."""

    first: date
    last: date
    levels: tuple[tuple[date, int], ...]
    sessions: tuple[tuple[date, int], ...]
    marks: tuple[tuple[date, date, int, str], ...]
    ends: tuple[str, str]
    alt: str


@dataclass(frozen=True)
class DoctorSheet:
    """What is told, before it is laid out on pages; texts come ready to print. `weeks` has a row for each
    week below `heads`; the newest note stands first. What nobody told has one line that says so; of no trial
    there is nothing."""

    title: str
    span: str
    day: date
    curve: PainCurve
    pain_title: str
    pain: tuple[str, ...]
    weeks_title: str
    heads: tuple[str, ...]
    weeks: tuple[tuple[str, ...], ...]
    scales: str
    practice_title: str
    practice: tuple[str, ...]
    medicines_title: str
    medicines: tuple[str, ...]
    trial_title: str
    trial: tuple[str, ...]
    notes_title: str
    notes: tuple[str, ...]
    older: str
    honest: tuple[str, ...]
    named_for: str
    footer: str
    language: str = ""


class DoctorService:
    """Tells it in the language of the catalogue; `write` writes a date in that language."""

    def __init__(
        self,
        catalogue: Catalogue,
        history: HistoryService,
        trials: Sequence[Trial],
        write: Callable[[date], str],
    ) -> None:
        self._catalogue, self._history, self._trials, self._write = catalogue, history, trials, write

    def sheet(self, today: date) -> DoctorSheet:
        """Of the last weeks until a day, or since the first of them on which anything was told. Raises
        KnownError where nothing can be read."""
        word, kept = self._catalogue.word, self._history.beside()
        every = [day for day in self._history.days(kept) if day.day <= today]
        first = self._first(every, kept, today)
        days = [day for day in every if day.day >= first]
        changed = change(kept.pains, today)
        safety = self._catalogue.safety_texts.words
        pain = self._pain(days, changed, first, today)
        return DoctorSheet(
            title=word("doctor.title"),
            span=self._catalogue.say("doctor.span", first=self._write(first), last=self._write(today)),
            day=today,
            curve=self._curve(days, changed, first, today, pain),
            pain_title=word("doctor.pain"),
            pain=pain,
            weeks_title=word("doctor.weeks"),
            heads=(
                *(word(f"doctor.{head}") for head in ("week", "level", "sleep", "change", "sessions")),
                word("sheet.diary_minutes"),
            ),
            weeks=tuple(self._weeks(days, kept, first, today)),
            scales=word("doctor.scales"),
            practice_title=word("doctor.practice"),
            practice=self._practice(first),
            medicines_title=word("note.medicines"),
            medicines=self._medicines(kept.notes, first, today),
            trial_title=word("doctor.trial"),
            trial=self._trial(),
            notes_title=word("doctor.notes"),
            notes=self._notes(kept.notes, first, today),
            older=word("doctor.older"),
            honest=(safety["follow-up.honest"], safety["follow-up.noticeable"]),
            named_for=word("sheet.for"),
            footer=word("doctor.footer"),
            language=self._catalogue.language,
        )

    def _first(self, days: Iterable[Day], kept: History, today: date) -> date:
        """So that whole weeks end today."""
        known = [day.day for day in days]
        known += [told.day for told in kept.told] + [note.day for note in kept.notes]
        first = min((day for day in known if day <= today), default=today)
        weeks = min(WEEKS, max(1, math.ceil(((today - first).days + 1) / 7)))
        return today - weeks * _WEEK + _DAY

    def _pain(self, days: Sequence[Day], changed: Change | None, first: date, today: date) -> tuple[str, ...]:
        levels = [day.pain for day in days if day.pain is not None]
        if not levels:
            return (self._catalogue.word("doctor.nothing"),)
        told = self._catalogue.say(
            "doctor.days",
            told=len(levels),
            days=(today - first).days + 1,
            low=min(levels),
            middle=median_low(levels),
            high=max(levels),
        )
        around = self._history.around(first)
        return (
            *((change_words(changed, self._catalogue),) if changed is not None else ()),
            told,
            *((around_words(around, self._catalogue),) if around is not None else ()),
        )

    def _curve(
        self, days: Sequence[Day], changed: Change | None, first: date, today: date, words: Sequence[str]
    ) -> PainCurve:
        at_first, now = change_marks(changed, self._catalogue)
        marks = []
        if changed is not None:  # pain at first stands at the beginning also where that is long ago
            begin = max(changed.began, first)
            marks = [
                (begin, max(changed.began_until, begin + 4 * _DAY), changed.first, at_first),
                (changed.ends_from, changed.ends, changed.last, now),
            ]
        return PainCurve(
            first,
            today,
            tuple((day.day, day.pain) for day in days if day.pain is not None),
            tuple((day.day, day.sessions) for day in days if day.sessions),
            tuple(mark for mark in marks if mark[1] >= first),
            (self._write(first), self._write(today)),
            self._catalogue.words.joined(words),
        )

    def _weeks(
        self, days: Sequence[Day], kept: History, first: date, today: date
    ) -> Iterable[tuple[str, ...]]:
        number = self._catalogue.words.number
        while first <= today:
            last = first + 6 * _DAY
            within = [day for day in days if first <= day.day <= last]
            pains = [day.pain for day in within if day.pain is not None]
            told = {each.what: each.level for each in kept.told if first <= each.day <= last}
            sessions = sum(day.sessions for day in within)
            minutes = math.ceil(sum(day.pressed_s for day in within) / 60)
            yield (
                self._write(first),
                number(median_low(pains)) if pains else "",
                number(told[Weekly.SLEEP]) if Weekly.SLEEP in told else "",
                number(told[Weekly.CHANGE]) if Weekly.CHANGE in told else "",
                number(sessions) if sessions else "",
                number(minutes) if minutes else "",
            )
            first += _WEEK

    def _practice(self, first: date) -> tuple[str, ...]:
        counted, say = self._catalogue.counted, self._catalogue.say
        found = [
            say(
                "doctor.routine",
                routine=title(each.routine, self._catalogue),
                sessions=counted("history.sessions", each.sessions),
                minutes=counted("session.minutes", math.ceil(each.pressed_s / 60)),
            )
            for each in self._history.practised(first)
        ]
        return tuple(found) or (self._catalogue.word("doctor.nothing"),)

    def _medicines(self, notes: Iterable[Note], first: date, today: date) -> tuple[str, ...]:
        """What held at the beginning, and what was written since; the newest first."""
        told = sorted((n for n in notes if n.kind is NoteKind.MEDICINES and n.day <= today), key=_by_day)
        since = [note for note in told if note.day >= first]
        before = [note for note in told if note.day < first][-1:]
        written = [self._dated(note) for note in reversed([*before, *since]) if note.text]
        return tuple(written) or (self._catalogue.word("doctor.nothing"),)

    def _notes(self, notes: Iterable[Note], first: date, today: date) -> tuple[str, ...]:
        told = [n for n in notes if n.kind is NoteKind.NOTE and first <= n.day <= today and n.text]
        return tuple(self._dated(note) for note in sorted(told, key=_by_day, reverse=True))

    def _dated(self, note: Note) -> str:
        return self._catalogue.say("doctor.dated", day=self._write(note.day), text=on_one_line(note.text))

    def _trial(self) -> tuple[str, ...]:
        """The last one that is over; of one that runs nothing is told before its end."""
        over = [trial for trial in self._trials if trial.ended is not None]
        if not over:
            return ()
        trial, found = over[-1], result(over[-1])
        catalogue = self._catalogue
        return (
            compared(trial.plan, catalogue),
            headline(trial, found, catalogue),
            result_words(found, catalogue),
        )


def _by_day(note: Note) -> date:
    return note.day
