"""Goes through every window, dialog, sheet and sentence of the program and tells what
is to be read there.

python -m tools.pseudo_tour LANGUAGE [PICTURES]    in the folder that `tools/pseudo.py` made; prints JSON
ACUPRESS_TEXT=200 in the environment has letters of 200 %

Everything outside the program is a fake; the program is the whole one. With PICTURES each window is kept as a
picture in that folder. `tests/ui/test_pseudo.py` judges what this finds.
"""

from __future__ import annotations

import gc
import json
import os
import re
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from io import StringIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea

from acupress_desktop.__main__ import _answer as answered
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content import spoken
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.load import load
from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.cun import BodyMeasure, Measure
from acupress_desktop.domain.errors import Blocked, CheckFirst
from acupress_desktop.domain.filters import Filter, FilterKind, Reach
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.look import PosterSize, Section
from acupress_desktop.domain.own_points import OwnPoints
from acupress_desktop.domain.points import Meridian, Region, Side, Spot
from acupress_desktop.domain.reminders import EVERY_DAY, Reminder, Reminders
from acupress_desktop.domain.safety import Answer
from acupress_desktop.domain.settings import Layout, Paper, Settings
from acupress_desktop.program import Program
from acupress_desktop.qt_app import prepare
from acupress_desktop.services.ics import calendar
from acupress_desktop.services.ruler_service import RulerService
from acupress_desktop.services.sheet_service import SheetService
from acupress_desktop.storage.files import write_export
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.fault_dialog import FaultDialog
from acupress_desktop.ui.history.pain_dialog import PainDialog
from acupress_desktop.ui.opening import ask, confirm
from acupress_desktop.ui.refusal_dialog import RefusalDialog
from acupress_desktop.ui.safety.questions_dialog import QuestionsDialog
from acupress_desktop.ui.safety.region_map import RegionMap
from acupress_desktop.ui.session.small_window import SmallWindow
from acupress_desktop.ui.sheet.output import write_sheet
from acupress_desktop.ui.theme import LIGHT
from tests import shipped
from tests.fakes import (
    FakeAlarm,
    FakeClock,
    FakeMediaKeys,
    FakePrintQueue,
    FakeVoice,
    FakeWallClock,
    MemoryAnswers,
    MemoryHistory,
    MemoryOwnPoints,
    MemoryReminders,
    MemorySettings,
    RecordingNotifier,
    fake_ports,
)
from tools.pseudo_reader import Closer, Reader, texts_of_svg

#: Words of the user's own, which nobody translates: without a letter that English has.
OWN = "Ωμέγα"
#: Names of the fakes, of this machine and of its files: whoever owns them named them.
NOT_OURS: tuple[str, ...] = (
    "first",
    "second",
    "Anne",
    "Bob",
    "speechd",
    "flite",
    "PDF",
    "Noto Sans CJK SC",
    "Null Output",
)
#: Libraries, the text of a licence in the tests' table, and what the language calls itself.
NOT_OURS += ("Qt", "ICU", "words", "English")
#: Calls of the command line that need no application of their own, and words that are typed there.
_COMMANDS: tuple[str, ...] = (
    "open",
    "integrate",
    "start",
    "pause",
    "resume",
    "next",
    "back",
    "stop",
    "status",
    "points",
)
_COMMANDS += ("routines", "doctor", "routine", "sheet", "history", "sync", "learn")
_CALLS = (
    ("--help",),
    *((command, "--help") for command in _COMMANDS),
    *(("routine", deed, "--help") for deed in ("check", "import", "export")),
    *(("history", deed, "--help") for deed in ("export", "import", "restore")),
    *(("sync", deed, "--help") for deed in ("status", "on", "off", "rebuild")),
    ("sync", "status"),
    *(("learn", deed, "--help") for deed in ("export", "import")),
    ("points", "GB"),
    ("points", "Ωμέγα"),
    ("routines",),
    ("status",),
    ("pause",),
    ("start", "Ωμέγα"),
    ("Ωμέγα",),
    ("sheet", "--points", "BL23"),
    ("sheet", "--points", "BL23", "--output", "1.pdf", "--paper", "Ωμέγα"),
    ("sheet",),
    ("routine",),
    ("routine", "check", "FOLDER"),
    ("routine", "export", "lower-back", "FOLDER"),
    ("history", "import", "FOLDER"),
    ("history", "export", "FOLDER"),
)
_TYPED = (
    *_COMMANDS,
    "check",
    "import",
    "export",
    "restore",
    "on",
    "off",
    "rebuild",
    "a4",
    "letter",
    "xx",
    "en",
)
_TYPED += ("a3", "a5", *Layout, *PosterSize, *Section, "portrait", "landscape")
#: Dialogs of the tests' table that are opened here as the program opens them.
_ELSEWHERE = ("learn", "settings", "fault", "refusal", "questions, ", "evidence", "about", "region", "pain")
_TODAY = date(2026, 11, 25)


def main(arguments: list[str]) -> int:
    language = arguments[0]
    pictures = Path(arguments[1]) if len(arguments) > 1 else None
    app = QApplication(sys.argv[:1])
    spoken.language = language
    enlarge(app, int(os.environ.get("ACUPRESS_TEXT", "100")))
    prepare(app, language)
    reader = Reader(pictures)
    with tempfile.TemporaryDirectory(prefix="1") as folder:
        Tour(app, language, reader, Path(folder)).go()
    found = [(where, kind, text) for (kind, text), where in reader.found.items()]
    print(json.dumps({"found": found, "cut": reader.cut, "failed": reader.failed}))
    return 0


def enlarge(app: QApplication, percent: int) -> None:
    """Give the application a font of so many percent of the usual one, as a system's setting does."""
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    app.setFont(font)


class Tour:
    """The whole program on fakes, and every way through it."""

    def __init__(
        self, app: QApplication, language: str, reader: Reader, folder: Path, **ports: object
    ) -> None:
        """`ports` are those that are not the usual fakes."""
        self._app, self._language, self._reader, self._folder = app, language, reader, folder
        self._catalogue = load(language)
        self._clock, self._wall = FakeClock(), FakeWallClock(datetime(2026, 11, 25, 9, tzinfo=UTC))
        self._alarm = FakeAlarm(self._clock)
        self._voice, self._keys, self._notifier = FakeVoice(self._clock), FakeMediaKeys(), RecordingNotifier()
        given = {rule.id: Answer(yes=False) for rule in self._catalogue.safety.rules}
        pains = tuple(Pain(_TODAY - timedelta(days=ago), 6) for ago in (50, 20, 1))
        session = SessionRecord(
            datetime(2026, 11, 25, 8, tzinfo=UTC), "lower-back", (Spot("BL23", Side.LEFT),), 8, 60, True
        )
        history = MemoryHistory(History((session,), pains))
        self._answers = MemoryAnswers(Answers(True, given, self._wall.now(), self._wall.now()))
        self._program = Program(
            app,
            self._catalogue,
            fake_ports(
                clock=self._clock,
                alarm=self._alarm,
                wall=self._wall,
                answers=self._answers,
                own=MemoryOwnPoints(OwnPoints(("BL23",))),
                history=lambda: history,
                reminders=MemoryReminders(Reminders(True, (Reminder(time(10), EVERY_DAY, "lower-back"),))),
                store=MemorySettings(Settings(voice=True)),
                voice=self._voice,
                keys=self._keys,
                notifier=self._notifier,
                print_queue=FakePrintQueue(Ωμέγα=None),
                **ports,
            ),
            folder,
        )

    def go(self) -> None:
        """All of it; what cannot be reached is noted, so that nothing is passed over without a word."""
        for name, part in (
            ("main window", self._main_window),
            ("session", self._session),
            ("questions", self._questions),
            ("dialogs", self._dialogs),
            ("sheets", self._sheets),
            ("reminders", self._told),
            ("content", self._content),
            ("command line", self._command_line),
        ):
            try:
                part()
            except Exception as error:
                self._reader.failed.append(f"{name}: {type(error).__name__}: {error}")
                traceback.print_exc()

    def _main_window(self) -> None:
        program = self._program
        program.open(False)
        program.finish_startup()
        gc.enable()  # a tour has no event loop that rests
        window = program.windows.main()
        assert window is not None
        window.complete()
        window.resize(1024, 700)
        settle()
        self._reader.look("main window", window)
        explore = program.services.explore
        # One of each part of the body: the names of all stand in the list of views.
        for view in {view.group: view.id for view in VIEWS.values()}.values():
            explore.show(MapKey(view))
            settle()
            self._reader.look(f"view {view}", window)
        for code in ("BL23", "LI4", "ST9", "GV20"):
            if code in self._catalogue.points:
                explore.select(Spot(code, Side.LEFT))
                window.resize(1440, 900)  # with the page of the point beside the map
                settle()
                self._reader.look(f"point {code}", window)
        window.resize(1024, 700)
        for chosen in _filters(self._catalogue):
            explore.filter(chosen)
            settle()
            self._reader.look(f"filter {chosen.kind} {chosen.value}", window)
        explore.search(OWN)
        settle()
        self._reader.look("nothing found", window)
        explore.search("")
        explore.filter(Filter())
        program.windows.show_message(OWN)

    def _session(self) -> None:
        program = self._program
        window, small = program.windows.main(), program.front_ends
        assert window is not None
        for routine in ("lower-back", "desk-break"):
            program.session.start(routine)
            small.show_small()
            for step in range(60):
                settle()
                if step % 9 == 0:
                    self._reader.look(f"session {routine} {step}", window)
                    for other in QApplication.topLevelWidgets():
                        if isinstance(other, SmallWindow) and step < 10:
                            self._reader.look(f"small window {routine} {step}", other)
                self._tray(f"tray, session {routine}")
                if step == 10:
                    program.session.pause()
                    settle()
                    self._reader.look("session paused", window)
                    self._tray("tray, paused")
                    program.session.resume()
                if not program.session.view.active:
                    break
                self._alarm.advance(10.0)
            if program.session.view.active:
                program.session.stop()
            settle()
            self._reader.look("session over", window)
        for at, text in self._voice.said:
            self._reader.note(f"voice at {at:.0f} s", "spoken", text)
        for playing in self._keys.shown:
            if playing is not None:
                for name in playing.__dataclass_fields__:
                    self._reader.note("media keys", name, getattr(playing, name))

    def _tray(self, where: str) -> None:
        tray = self._program.front_ends.tray
        for action in tray.menu.actions():
            self._reader.action(where, action)
        if tray.icon is not None:
            self._reader.note(where, "tray", tray.icon.toolTip())

    def _dialogs(self) -> None:
        closer = Closer(self._reader)
        for name, show in self._doors().items():
            closer.where, before = name, closer.seen
            show()
            settle()
            if closer.seen == before:
                self._reader.failed.append(f"{name} did not open")

    def _questions(self) -> None:
        """Every page, one after the other."""
        dialog = QuestionsDialog(self._catalogue, Answers(), LIGHT, None, lambda regions, _: regions)
        dialog.show()
        for at, key in enumerate("y" + "n" * len(self._catalogue.safety.rules)):
            settle()
            self._reader.look(f"question {at}", dialog)
            area = dialog.findChild(QScrollArea)
            page = area.widget() if area is not None else None
            if page is None or not dialog.isVisible():
                break
            code = Qt.Key.Key_Y if key == "y" else Qt.Key.Key_N
            QApplication.sendEvent(
                page, QKeyEvent(QKeyEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, key)
            )
        dialog.deleteLater()

    def _doors(self) -> dict[str, Callable[[], object]]:
        program, window, catalogue = self._program, self._program.windows.main(), self._catalogue
        assert window is not None
        chosen, asker = program.services.settings.settings, program.prompts.safety
        shipped.language = self._language  # the tests' dialogs are made of what it brings
        from tests.ui.test_dialogs import DIALOGS

        pages = (
            "session",
            "language",
            "look",
            "figure",
            "names",
            "reminders",
            "history",
            "sounds",
            "voice",
            "checkup",
        )
        return {
            **{f"settings, {page}": partial(program.dialogs.settings, page) for page in pages},
            **{page.name.lower(): partial(program.prompts.show_page, page) for page in ReadingPage},
            "sheet": program.dialogs.sheet,
            "my cun": program.dialogs.my_cun,
            "find points": program.dialogs.find_points,
            "trial": program.dialogs.trial,
            "rulers": program.dialogs.rulers,
            "about": program.dialogs.about,
            "unwell": asker.unwell,
            "today": lambda: asker.refused(CheckFirst("safety.check"), lambda: None),
            "block": lambda: asker.refused(Blocked("safety.adult.sentence"), lambda: None),
            "region map": lambda: ask(
                RegionMap(
                    catalogue, program.services.atlas, chosen, LIGHT, frozenset({Region.LOW_BACK}), window
                )
            ),
            "pain": lambda: ask(PainDialog(LIGHT, window)),
            "confirm": lambda: confirm(window, lambda: OWN, lambda: OWN),
            "fault": lambda: ask(FaultDialog(OWN, OWN, window)),
            "refusal": lambda: ask(RefusalDialog(OWN)),
            **{
                f"dialog {name}": partial(_ask_made, make)
                for name, (make, _) in DIALOGS.items()
                if not name.startswith(_ELSEWHERE)
            },
        }

    def _sheets(self) -> None:
        service = SheetService(self._catalogue, self._program.services.atlas, self._program.safety)
        for routine in self._catalogue.routines:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder, "sheet.svg")
                write_sheet(service.for_routine(routine, _TODAY), file, Paper.A4, True, write_export)
                for text in texts_of_svg(file.read_text(encoding="utf-8")):
                    self._reader.note(f"sheet {routine}", "drawn", text)
        rulers = RulerService(self._catalogue, self._program.services.atlas.figure_cun, self._program.safety)
        for kind, cm in ((Measure.FOREARM, 24.6), (Measure.THUMB, 2.0), (Measure.HEIGHT, 172.0)):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder, "rulers.svg")
                sheet = rulers.sheet(BodyMeasure(kind, cm), _TODAY)
                sheet = replace(sheet, sure=sheet.sure[:-1])  # the sources are names; My cun shows them
                write_sheet(sheet, file, Paper.A4, True, write_export)
                for text in texts_of_svg(file.read_text(encoding="utf-8")):
                    self._reader.note(f"rulers {kind}", "drawn", text)

    def _told(self) -> None:
        program = self._program
        program.front_ends.begin_reminders()
        program.front_ends.reminders.test()
        for note in self._notifier.told:
            for text in (note.title, note.text, *note.buttons.values()):
                self._reader.note("notification", "notification", text)
        kept = [Reminder(time(10), EVERY_DAY, "lower-back")]
        told = calendar(self._catalogue, kept, self._wall.now()).replace(b"\r\n ", b"").decode()
        for line in told.splitlines():
            if line.startswith(("SUMMARY", "DESCRIPTION")):
                self._reader.note("calendar", "ics", line.partition(":")[2])

    def _content(self) -> None:
        """The words of every point, of which the windows showed a few."""
        for code in self._catalogue.points:
            text = self._catalogue.text(code)
            for name in text.__dataclass_fields__:
                value = getattr(text, name)
                for part in (value,) if isinstance(value, str) else value or ():
                    self._reader.note(f"text of {code}", name, part)

    def _command_line(self) -> None:
        """What is printed: help, lists, and why a call makes no sense or cannot be answered."""
        for call in _CALLS:
            out, err = StringIO(), StringIO()
            place = ["--locale", self._language, "--data-dir", str(self._folder / "none")]
            with redirect_stdout(out), redirect_stderr(err):
                answered([word.replace("FOLDER", str(self._folder)) for word in (*call, *place)])
            for line in (out.getvalue() + err.getvalue()).splitlines():
                typed = re.sub("|".join(self._catalogue.routines), " ", line)
                self._reader.note(" ".join(call), "printed", _wording(typed))
            if not (out.getvalue() + err.getvalue()).strip():
                self._reader.failed.append(f"{call} printed nothing")


def _wording(line: str) -> str:
    """A line of the command line without what is typed there, in every language: names of commands and
    options, and of what stands for a value."""
    line = re.sub(r"--?[a-z][\w-]*|\b[A-Z]{2,}\b(?!-)|acupress-desktop|\.[a-z]{3}\b", " ", line)
    return re.sub(rf"\b(?:{'|'.join(_TYPED)})\b", " ", line, flags=re.ASCII)  # other letters may follow


def _ask_made(make: Callable[[], QDialog]) -> None:
    ask(make())


def _filters(catalogue: Catalogue) -> Iterator[Filter]:
    yield Filter(FilterKind.FAVOURITES)
    yield Filter(FilterKind.ROUTINE, next(iter(catalogue.routines)))
    yield from (Filter(FilterKind.ACHE, ache) for ache in list(catalogue.aches)[:2])
    yield Filter(FilterKind.MERIDIAN, Meridian.BL)
    yield Filter(FilterKind.REGION, Region.HAND)
    yield from (Filter(FilterKind.REACH, reach) for reach in Reach)
    yield Filter()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
