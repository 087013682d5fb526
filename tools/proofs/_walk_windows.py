"""Walks windows as a screen reader does and prints what was done, a line of JSON an action.

python -m tools.proofs._walk_windows SEED ACTIONS

So many actions at most, of windows in an order that is drawn by the seed.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from random import Random

from PySide6.QtWidgets import QApplication

from acupress_desktop.qt_app import prepare
from tests.ui import walking
from tests.ui.stages import DIALOGS, WINDOWS


def main(seed: int, most: int) -> int:
    """Where only some actions are wanted, of dialogs alone: the whole program takes longer to make."""
    prepare(QApplication(sys.argv[:1]), "en")
    chance = Random(seed)
    names = list(WINDOWS if most > 100 else DIALOGS)
    chance.shuffle(names)
    tried: walking.Tried = {}  # the program's windows have most of their controls in common
    for name in names:
        own: walking.Tried = {}
        for done in walking.walk(name, chance, most, own if name in DIALOGS else tried):
            print(json.dumps(asdict(done)), flush=True)
            most -= 1
        if most <= 0:
            break
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
