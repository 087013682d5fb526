#!/bin/sh
# A QToolBar goes by its first title for screen readers, whatever it is called later.
#
# Expected: a screen reader calls a tool bar by its title, as it does a dock widget: with another title, of another
#   language for example, it is called by that one. The bar's menu entry (toggleViewAction) follows at once.
# What happens: the title that the bar had when it was first asked for over the accessibility interfaces stays its
#   name until the bar is gone; setWindowTitle changes the entry and the window title alone. Nothing shows it on
#   the screen. setAccessibleName, which is meant for that and goes before everything else at other widgets, is not
#   heard either. A QDockWidget asked in the same way follows its title. The way out is a bar without a title:
#   that one goes by its accessible name, and follows it.
# Seen with: PySide6-Essentials 6.11.1 and 6.12.0, platform "offscreen". Source: the factory of accessible widgets
#   (qtbase, src/widgets/accessible/qaccessiblewidgetfactory.cpp) hands the title over once, as a fixed name.
# Matters to: every program that changes its language while it runs, or names its tool bars after a document.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT

cat >"$dir/names.py" <<'PY'
import sys
import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QToolBar

app = QApplication(sys.argv)
window = QMainWindow()
bar, dock = QToolBar("Colours"), QDockWidget("Layers")
window.addToolBar(bar)
window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
window.show()
app.processEvents()


def name(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


before = name(bar), name(dock)
bar.setWindowTitle("Farben")
dock.setWindowTitle("Ebenen")
app.processEvents()
after = name(bar), name(dock)
entry = bar.toggleViewAction().text()
bar.setAccessibleName("Farben")
given = name(bar)
untitled = QToolBar()
untitled.setAccessibleName("Colours")
window.addToolBar(untitled)
app.processEvents()
bare = [name(untitled)]
untitled.setAccessibleName("Farben")
bare.append(name(untitled))
print("PySide6", PySide6.__version__)
print("before          ", before)
print("with new titles ", after, "and the menu's entry", repr(entry))
print("setAccessibleName", repr(given))
print("without a title ", bare)
as_described = before == ("Colours", "Layers") and after == ("Colours", "Ebenen") and entry == "Farben"
sys.exit(0 if as_described and given == "Colours" and bare == ["Colours", "Farben"] else 1)
PY

code=0
for version in 6.11.1 6.12.0; do
    python3 -m venv "$dir/$version" && "$dir/$version/bin/pip" install -q --disable-pip-version-check \
        PySide6-Essentials==$version >/dev/null 2>&1 || { echo "pip failed"; exit 2; }
    QT_QPA_PLATFORM=offscreen timeout 120 "$dir/$version/bin/python" "$dir/names.py" 2>/dev/null || code=1
done
[ $code -eq 0 ] && echo "as described" || echo "changed"
exit $code
