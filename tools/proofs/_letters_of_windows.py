"""Gives letters to windows and menus of the program in one language and prints what they are then.

python -m tools.proofs._letters_of_windows SEED COUNT    ACUPRESS_SPEAKS=LANGUAGE in the environment

So many windows at most, drawn by the seed; a line of JSON each, and one for each of its menus: its name, for
each thing what is shown and what readers hear of it, and what is wrong.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from random import Random

from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from acupress_desktop.domain.alt_letters import letter_of, lettered
from acupress_desktop.qt_app import prepare
from acupress_desktop.ui.alt_letters import give_letters, words_of
from tests import shipped


def main(seed: int, most: int) -> int:
    """See above."""
    language = shipped.language = os.environ["ACUPRESS_SPEAKS"]
    prepare(QApplication(sys.argv[:1]), language)
    from tests.ui.stages import DIALOGS, WINDOWS, settle  # late: its windows are made in that language

    names = list(WINDOWS if most > len(WINDOWS) else DIALOGS)
    Random(seed).shuffle(names)
    for name in names[:most]:
        stage = WINDOWS[name]()
        if not isinstance(stage.window, QMenu):
            stage.show()
            settle()
            if name in DIALOGS or name.startswith("settings"):
                tell(name, *look(stage.window))
            for number, menu in enumerate(menus(stage.window), start=1):
                tell(f"{name}, menu {number}", *look_at_menu(menu))
        stage.end()
    return 0


def tell(name: str, shown: list[str], faults: list[str]) -> None:
    """One line."""
    print(json.dumps({"window": name, "shown": shown, "faults": faults}), flush=True)


def look(window: QWidget) -> tuple[list[str], list[str]]:
    """What is shown of a window, once it has its letters, and its faults."""
    things = give_letters(window)
    shown = [thing.text() for thing in things]
    faults = wrong(shown, [words_of(thing) for thing in things])
    for thing in things:
        if not (letter := letter_of(thing.text())):
            continue
        face = QAccessible.queryAccessibleInterface(thing)
        heard = face.text(QAccessible.Text.Name)
        marked = "&" in heard and "&&" not in thing.text()
        if marked or heard.replace("(", "").endswith(f"{letter.upper()})"):
            faults.append(f"“{heard}” is heard")
        key = QKeySequence(f"Alt+{letter.upper()}").toString()
        told = face.text(QAccessible.Text.Accelerator)  # of a default button it is Enter
        if isinstance(thing, QAbstractButton) and told != key and not _is_default(thing):
            faults.append(f"“{heard}” has no key that is heard")
    return shown, faults


def _is_default(button: QAbstractButton) -> bool:
    return isinstance(button, QPushButton) and button.isDefault()


def menus(window: QWidget) -> Iterator[QMenu]:
    """Those of ours: what Qt makes for a field has its own letters."""
    for menu in window.findChildren(QMenu):
        if menu.actions() and not any(isinstance(entry, QWidgetAction) for entry in menu.actions()):
            yield menu


def look_at_menu(menu: QMenu) -> tuple[list[str], list[str]]:
    """As `look`, of a menu that is opened and closed again."""
    before = [entry.text() for entry in menu.actions()]
    menu.aboutToShow.emit()
    entries = [entry for entry in menu.actions() if entry.isVisible() and entry.text()]
    shown = [entry.text() for entry in entries]
    faults = wrong(shown, [words_of(entry) for entry in entries])
    menu.aboutToHide.emit()
    if [entry.text() for entry in menu.actions()] != before:
        faults.append("its words are others afterwards")
    if not any(map(letter_of, shown)):
        faults.append("it has no letters")
    return shown, faults


def wrong(shown: list[str], words: list[str]) -> list[str]:
    """Letters that stand twice, and words that lack one that there would be for them."""
    letters = [letter_of(text) for text in shown]
    faults = [
        f"Alt+{letter.upper()} stands twice" for letter in {*letters} if letter and letters.count(letter) > 1
    ]
    could = [letter_of(text) for text in lettered(words)]
    faults += [
        f"“{text}” has no letter"
        for text, letter, other in zip(shown, letters, could, strict=True)
        if not letter and other and sum(map(bool, letters)) < sum(map(bool, could))
    ]
    return faults


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
