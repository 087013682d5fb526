#!/bin/sh
# Qt's tool button that opens its menu at once offers screen readers one action, "show menu", which does nothing.
#
# Expected: an action that a control offers over the accessibility interfaces is carried out, as EN 301 549
#   11.5.2.12 asks; that of a button with a menu opens the menu, as a click does.
# What happens: a QToolButton with a menu and popupMode InstantPopup offers "ShowMenu" alone (no "Press", no
#   "SetFocus"), and doAction("ShowMenu") returns without opening anything. With DelayedPopup or MenuButtonPopup
#   the same action opens the menu, and "Press" and "SetFocus" are offered too; a QPushButton's opens it as well.
#   InstantPopup is what Qt's own examples use for the "more" button of a toolbar: a click opens it, Space too,
#   so that nobody notices without a screen reader.
# Seen with: PySide6-Essentials 6.11.1, platform "offscreen". Source: QAccessibleToolButton::doAction and
#   ::actionNames in qtbase, src/widgets/accessible/simplewidgets.cpp.
# Matters to: every program with such a button; the way out is DelayedPopup with clicked connected to showMenu.
# Needs: python3 (3.9 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.1 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }

cat >"$dir/buttons.py" <<'PY'
import sys
import PySide6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

app = QApplication(sys.argv)


def tried(button):
    """What is offered, and whether "ShowMenu" opens the menu."""
    menu, opened = QMenu(button), []
    menu.addAction("entry")
    button.setMenu(menu)
    button.show()
    menu.aboutToShow.connect(lambda: (opened.append(True), QTimer.singleShot(0, menu.close)))
    app.processEvents()
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    offered = list(actions.actionNames())
    actions.doAction("ShowMenu")
    for _ in range(20):
        app.processEvents()
    return offered, bool(opened)


modes = QToolButton.ToolButtonPopupMode
seen = {}
for name in ("InstantPopup", "DelayedPopup", "MenuButtonPopup"):
    button = QToolButton()
    button.setPopupMode(getattr(modes, name))
    seen[name] = tried(button)
seen["QPushButton"] = tried(QPushButton("more"))
print("PySide6", PySide6.__version__)
for name, (offered, opened) in seen.items():
    print(f"{name:16} offers {offered}; ShowMenu {'opens the menu' if opened else 'does nothing'}")
as_described = (
    seen["InstantPopup"] == (["ShowMenu"], False)
    and all(seen[name][1] for name in ("DelayedPopup", "MenuButtonPopup", "QPushButton"))
)
sys.exit(0 if as_described else 1)
PY

QT_QPA_PLATFORM=offscreen timeout 120 "$dir/venv/bin/python" "$dir/buttons.py" 2>/dev/null
code=$?
[ $code -eq 0 ] && echo "as described" || echo "changed"
[ $code -eq 0 ] || exit 1
