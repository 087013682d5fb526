"""`doctor`: looks at the machine and says what is missing."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from acupress_desktop import PROGRAM
from acupress_desktop.cli import Options
from acupress_desktop.content.error_words import sentence, told
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.domain.columns import columns_of, padded
from acupress_desktop.domain.errors import KnownError, Message, joined
from acupress_desktop.domain.own_text import visible
from acupress_desktop.storage.data_folder import named
from acupress_desktop.system.libraries import missing
from acupress_desktop.system.library_probe import library_probe
from acupress_desktop.terminal import put, put_json

if TYPE_CHECKING:
    from acupress_desktop.services.checkup import Check


def look_at_machine(options: Options) -> int:
    """Look at the machine; 1 only where nothing can be kept, or Qt cannot be used. Needs no display and
    changes nothing."""
    from acupress_desktop.services.checkup import Checkup, usable

    if missing():  # of all that Qt would be asked for nothing can be said
        put_checks(Checkup([library_probe()]).run(), options)
        return 1
    from PySide6.QtCore import QLoggingCategory
    from PySide6.QtWidgets import QApplication

    from acupress_desktop.qt_app import speak
    from acupress_desktop.system.screens import choose_screen, go_without_screen

    try:
        choose_screen()
    except KnownError:
        go_without_screen()
    QLoggingCategory.setFilterRules(
        "*.warning=false\n*.info=false"
    )  # what is missing is told in our own words
    app = QApplication(sys.argv[:1])
    app.setApplicationName(PROGRAM)
    speak(app, options.locale or FALLBACK)
    from acupress_desktop.checking import make_checkup

    checks = make_checkup(named(options.data_dir)).run()
    put_checks(checks, options)
    return 0 if usable(checks) else 1


def _checked(check: Check) -> dict[str, str | None]:
    found = check.finding
    return {
        "id": check.id,
        "name": sentence(check.name),
        "state": found.state.value,
        "sentence": sentence(found.said),
        "install": told(found.install),
    }


def put_checks(checks: Sequence[Check], options: Options) -> None:
    """Print them, one a line, or as JSON."""
    from acupress_desktop.services.checkup import CheckState

    if options.json:
        put_json([_checked(check) for check in checks], indent=1)
    else:
        states = {state: sentence(Message(f"cli.check.{state}")) for state in CheckState}
        columns = 1 + max(map(columns_of, states.values()))
        for check in checks:
            found = check.finding
            said = joined(part for part in (found.said, found.install) if part is not None)
            told = sentence(Message("list.labelled", label=check.name, text=said))
            put(visible(f"{padded(states[found.state], columns)}{told}"))
