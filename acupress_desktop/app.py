"""The composition root: decides what the arguments ask for, and opens the program where they ask for it.

Qt's larger modules are imported where they are needed: a command that only asks the running
program, or lists what is shipped, answers without loading them.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from acupress_desktop import PROGRAM
from acupress_desktop.cli import Options
from acupress_desktop.content import spoken
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.languages import spoken_language
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.words import FALLBACK, known_language
from acupress_desktop.domain.errors import KnownError, Message
from acupress_desktop.errands import print_reply, run_errand, warn
from acupress_desktop.qt_app import prepare, speak
from acupress_desktop.storage.chosen_language import chosen_language
from acupress_desktop.storage.data_folder import data_folder, locate, tidy
from acupress_desktop.storage.own_content import with_kept
from acupress_desktop.storage.routine_files import RoutineFiles
from acupress_desktop.system.libraries import show_without_qt
from acupress_desktop.system.library_probe import qt_is_missing, require_libraries
from acupress_desktop.system.system_languages import system_languages
from acupress_desktop.terminal import complain, is_unseen

if TYPE_CHECKING:
    from pathlib import Path

    from acupress_desktop.content.catalogue import Catalogue
    from acupress_desktop.domain.routines import Routine
    from acupress_desktop.services.commands import Reply
    from acupress_desktop.system.end_signals import EndSignals


#: Rooms without Qt that the window's first paint needs. They come before Qt: PySide6 reads the source of
#: every module that an import statement names once Qt is there, and Python keeps what was read.
PLAIN_ROOMS = (
    "program",
    "bodymap.bone_marks",
    "bodymap.course_views",
    "bodymap.crowd",
    "bodymap.map_labels",
    "bodymap.meridian_colors",
    "bodymap.view_scales",
    "content.living",
    "content.own_cun",
    "services.bone_names",
    "services.shown_names",
    "storage.answers_file",
    "storage.own_points_file",
    "storage.places_file",
    "storage.session_file",
    "storage.settings_file",
    "world",
)
#: What of Python's own library the rooms with Qt bring along, for the same reason.
PLAIN_LIBRARIES = ("concurrent.futures.thread", "tempfile", "xml.parsers.expat")


#: What asks for the window alone: what goes wrong is said in one, too.
_WINDOW = (None, "open")


def run(options: Options) -> int:
    """Do what the options say. Raises KnownError; returns the exit code otherwise. What breaks unforeseen is
    kept in the log and raised."""
    language = spoken_language(
        options.locale, system_languages, known_language, chosen=partial(chosen_language, options.data_dir)
    )
    options = replace(options, locale=language)
    spoken.language = language
    try:
        done = run_errand(options)
        return done if done is not None else _open(options)
    except KnownError:
        raise
    except Exception as error:
        if (missing := qt_is_missing(error)) is not None:
            _tell_without_qt(missing)
            raise missing from error
        report = _keep(error, options)
        if is_unseen():
            raise KnownError("program.broke", report=report) from error
        raise


def _open(options: Options) -> int:
    """The program with its window and tray; why there is none is said in a window, too. Raises KnownError."""
    require_libraries(_tell_without_qt)
    for room in PLAIN_ROOMS:
        import_module(f"acupress_desktop.{room}")
    for library in PLAIN_LIBRARIES:
        import_module(library)
    instance = None
    try:
        shipped = load_packed(options.locale or FALLBACK)
        from acupress_desktop.qt_app import spare_reading

        import_module("PySide6.QtCore")
        spare_reading()
        from acupress_desktop.system.end_signals import EndSignals
        from acupress_desktop.system.instance import Instance

        routine = _asked_for(options, shipped)
        folder = data_folder(options.data_dir)
        opened = _opened(options, folder, shipped)
        ends = EndSignals()
        instance = Instance(folder)
        if not instance.claim():
            return print_reply(_hand_over(folder, routine, opened))
        return _run(options, folder, shipped, routine, ends, opened)
    except KnownError as error:
        if options.command in _WINDOW:
            return _refuse(error, options)
        raise
    except Exception as error:
        if options.command not in _WINDOW or qt_is_missing(error) is not None:
            raise
        sys.excepthook(type(error), error, error.__traceback__)
        return _refuse(KnownError("program.broke", report=_keep(error, options)), options)
    finally:
        if instance is not None:
            instance.release()


def _tell_without_qt(error: KnownError) -> None:
    """In a window of somebody else's, to who started with a click and sees no terminal."""
    if is_unseen():
        return  # whoever reads the exit code tells it
    if sys.stderr is None or not sys.stderr.isatty():
        show_without_qt(sentence(error))


def _asked_for(options: Options, shipped: Catalogue) -> Routine | None:
    """The routine to start with, if any. Raises KnownError for one that is not there."""
    if options.routine is None:
        return None
    return with_kept(shipped, locate(options.data_dir))[0].routine(options.routine)


def _opened(options: Options, folder: Path, shipped: Catalogue) -> Path | None:
    """The routine file that was opened, to be asked about in the window. Raises KnownError for what is
    none."""
    if options.command != "open" or options.file is None:
        return None
    from acupress_desktop.system.code_reader import code_in

    RoutineFiles(folder, shipped, code_in).read_file(options.file)
    return options.file.absolute()


def _hand_over(folder: Path, routine: Routine | None, opened: Path | None) -> Reply:
    """What was asked for is for the program that runs. Raises KnownError where it does not answer."""
    from acupress_desktop.services.commands import OPEN_FILE
    from acupress_desktop.system.remote import ask_starting

    if opened is not None:
        return ask_starting(folder, OPEN_FILE, str(opened))
    return ask_starting(folder, "start", routine.id) if routine else ask_starting(folder, "raise")


def _run(
    options: Options,
    folder: Path,
    shipped: Catalogue,
    routine: Routine | None,
    ends: EndSignals,
    opened: Path | None,
) -> int:
    """Run in a data folder that is claimed until the end is asked for; the exit code. Raises KnownError."""
    from acupress_desktop.system.screens import choose_screen

    choose_screen()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication(sys.argv[:1])
    prepare(app, options.locale or shipped.language)
    from acupress_desktop.program import Program
    from acupress_desktop.system.drawings import reads_drawings
    from acupress_desktop.system.fault_log import FaultLog
    from acupress_desktop.system.faults import Faults
    from acupress_desktop.world import real_ports

    log = FaultLog(folder)
    log.watch_crashes()
    faults = Faults(log)
    try:
        told = tidy(folder, by_custom=options.data_dir is None)
        program = Program(app, shipped, real_ports(app, folder, options.data_dir, shipped), folder)
        faults.broke.connect(lambda report: program.show_fault(report, str(log.path)))
        if routine is not None:
            # Whoever is refused gets the sentence, not a window.
            program.safety.admit(program.safety.chosen(routine))
        troubles = [*told, *program.troubles]
        if not reads_drawings():
            troubles.append(Message("drawings.blank"))
        warn(*troubles)
        program.open(options.hidden, troubles, opened)
        if routine is not None:
            program.session.start(routine.id)
        if program.hidden:
            QTimer.singleShot(0, program.finish_startup)
        app.commitDataRequest.connect(lambda _: program.session.keep_now())
        ends.then(program.leave)
        code = app.exec()
        return ends.exit_code if ends.number else code
    finally:
        faults.close()
        log.close()


def _keep(error: Exception, options: Options) -> Path:
    """Keep what nobody foresaw, where there is a data folder; the file."""
    from acupress_desktop.system.fault_log import FaultLog, describe

    log = FaultLog(locate(options.data_dir))
    log.write(describe(type(error), error, error.__traceback__))
    return log.path


def _refuse(error: KnownError, options: Options) -> int:
    """Say why it does not start, in a window, too, where there is a screen; the exit code. Raises the error
    where there is none."""
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.system.end_signals import EndSignals
    from acupress_desktop.system.screens import OFFSCREEN, choose_screen

    try:
        choose_screen()
    except KnownError:
        raise error from None
    app = QApplication.instance()
    if app is None:
        app = QApplication(sys.argv[:1])
        speak(app, options.locale or FALLBACK)
    if not isinstance(app, QApplication) or app.platformName() in (OFFSCREEN, "minimal"):
        raise error
    complain(f"{PROGRAM}: {sentence(error)}")  # before the window, which may stay for long
    from acupress_desktop.ui.opening import ask
    from acupress_desktop.ui.refusal_dialog import RefusalDialog

    dialog = RefusalDialog(sentence(error))
    ends = EndSignals()
    ends.then(lambda _: dialog.reject())
    ask(dialog)
    return ends.exit_code if ends.number else error.exit_code
