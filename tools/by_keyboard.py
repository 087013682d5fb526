"""Writes docs/by-keyboard.md: what can be done by the keyboard alone, from the steps that the tests press.

python tools/by_keyboard.py          write it
python tools/by_keyboard.py --check  say whether it is current
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "by-keyboard.md"

_HEAD = """# By the keyboard alone

Written by `python tools/by_keyboard.py` from the steps that `tests/desktop/test_by_keyboard.py` presses on a
real desktop (Linux, X11, openbox): each line was carried out and its effect seen. The keys of every command
stand in the program: **Keys** in the menu, Ctrl+F1.

Tab goes on, Shift+Tab back; Space presses a button, Enter the dialog's own; the arrows choose within a list,
a group of choices or the map. F10 opens the menu, the menu key or Shift+F10 what can be done with the point
or row that has the keyboard. With Tab and Space alone, as with one switch, a session is led and a sheet made
(`tests/ui/test_one_switch.py`). [global-keys.md](global-keys.md) tells how to lead a session while another
program has the keyboard. Nothing needs dragging, a double click or hovering.
"""


def page() -> str:
    """The whole page."""
    sys.path.insert(0, str(ROOT))
    from tests.desktop.keyboard_steps import JOURNEYS

    parts = [_HEAD]
    for journey in JOURNEYS:
        parts.append(f"\n## {journey.title}\n\n{journey.before}\n\n")
        parts += [
            f"{number}. {_spelt(step.keys)}: {step.does}.\n" for number, step in enumerate(journey.steps, 1)
        ]
    return "".join(parts)


def _spelt(keys: tuple[object, ...]) -> str:
    from tests.desktop.keyboard_steps import TabTo, Type

    if len(keys) > 3 and len(set(keys)) == 1:
        return f"**{keys[0]}**, {len(keys)} times"
    told = []
    for key in keys:
        if isinstance(key, Type):
            told.append(f"type `{key.text.format(file='sheet.pdf')}`")
        elif isinstance(key, TabTo):
            told.append(f"**Tab** until “{key.name}” has the keyboard")
        else:
            told.append(f"**{key}**")
    return ", ".join(told)


def main(arguments: list[str]) -> int:
    """Write the page, or with --check say whether it is current; 1 where it is not."""
    if "--check" not in arguments:
        PAGE.write_text(page(), encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        print("docs/by-keyboard.md is not current: python tools/by_keyboard.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
