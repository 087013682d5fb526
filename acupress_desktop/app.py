"""The composition root: decides what the arguments ask for, and opens the program where they ask for it.

Qt's larger modules are imported where they are needed: a command that only asks the running
program, or lists what is shipped, answers without loading them.
"""

from __future__ import annotations

import gc
import sys

from acupress_desktop.cli import Options
from acupress_desktop.content.own_routines import with_own
from acupress_desktop.content.packed import load_packed
from acupress_desktop.errands import run_errand, say, warn
from acupress_desktop.qt_app import need_screen, prepare
from acupress_desktop.storage.data_folder import data_folder, locate, tidy
from acupress_desktop.storage.routine_files import RoutineFiles


def run(options: Options) -> int:
    """Do what the options say. Raises KnownError; returns the exit code otherwise."""
    done = run_errand(options)
    return done if done is not None else _open(options)


def _open(options: Options) -> int:
    """The program with its window and tray."""
    shipped = load_packed(options.locale or "en")
    own = RoutineFiles(locate(options.data_dir), shipped)
    catalogue = with_own(shipped, own.load())
    routine = catalogue.routine(options.routine) if options.routine is not None else None
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    need_screen()
    gc.disable()  # nothing of what is made until the window stands is garbage; `settle` turns it on
    app = QApplication(sys.argv[:1])
    prepare(app, catalogue.language)
    from acupress_desktop.program import Program
    from acupress_desktop.system.instance import Instance
    from acupress_desktop.world import real_ports

    folder = data_folder(options.data_dir)
    instance = Instance(folder)
    if not instance.claim():
        from acupress_desktop.system.remote import ask_starting

        return say(ask_starting(folder, "start", routine.id) if routine else ask_starting(folder, "raise"))
    try:
        told = tidy(folder, by_custom=options.data_dir is None)
        program = Program(app, catalogue, real_ports(app, folder, options.data_dir), folder)
        if routine is not None:
            program.safety.admit(
                program.safety.chosen(routine)
            )  # whoever is refused gets the sentence, not a window
        troubles = [*told, *program.troubles, *filter(None, [own.trouble])]
        warn(*troubles)
        program.open(options.hidden, troubles)
        if routine is not None:
            program.session.start(routine.id)
        if program.hidden:
            QTimer.singleShot(0, program.settle)
        return app.exec()
    finally:
        instance.release()
