#!/bin/sh
# Qt's plain text field tells a screen reader where each letter stands, but never which letter stands at a place.
#
# Expected: QAccessibleTextInterface::offsetAtPoint (on Linux AT-SPI's GetOffsetAtPoint, on Windows UIA's
#   RangeFromPoint) is the inverse of characterRect, as in QTextEdit, so that a reader's mouse review
#   or a finger on the screen says the word below it.
# What happens: for a QPlainTextEdit characterRect(n) is right and offsetAtPoint of the middle of that very place is
#   -1, always: its document layout (QPlainTextDocumentLayout::hitTest) is documented to do nothing and return -1,
#   and the accessible object asks it. QTextEdit with the same text answers n.
# Seen with: PySide6-Essentials 6.11.1, platform "offscreen". Source: QAccessibleTextWidget::offsetAtPoint in qtbase,
#   src/widgets/accessible/qaccessiblewidgets.cpp; QPlainTextDocumentLayout::hitTest in qplaintextedit.cpp.
# Matters to: every program whose notes, code or logs stand in a QPlainTextEdit, and who reads by pointing.
# Needs: python3 (3.9 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check \
    PySide6-Essentials==6.11.1 >/dev/null 2>&1 || { echo "pip failed"; exit 2; }

cat >"$dir/letters.py" <<'PY'
import sys
import PySide6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

app = QApplication(sys.argv)
words = "which letter is where"


def found(field):
    """How many letters are found at the middle of the place that is told of them."""
    field.resize(600, 80)
    field.show()
    app.processEvents()
    text = QAccessible.queryAccessibleInterface(field).textInterface()
    assert text.characterCount() == len(words)
    answers = []
    for place in range(len(words)):
        box = text.characterRect(place)
        assert box.width() > 0 and field.rect().translated(field.mapToGlobal(field.rect().topLeft())).contains(box)
        point = box.center()
        point.setX(box.left() + max(1, box.width() // 4))
        answers.append(text.offsetAtPoint(point))
    return answers


plain, rich, line = QPlainTextEdit(words), QTextEdit(words), QLineEdit(words)
seen = {type(field).__name__: found(field) for field in (plain, rich, line)}
print("PySide6", PySide6.__version__)
for name, answers in seen.items():
    right = sum(answer == place for place, answer in enumerate(answers))
    print(f"{name:15} {right} of {len(words)} letters are found where they are told to be: {answers[:6]} ...")
as_described = set(seen["QPlainTextEdit"]) == {-1} and seen["QTextEdit"] == list(range(len(words)))
sys.exit(0 if as_described else 1)
PY
QT_QPA_PLATFORM=offscreen "$dir/venv/bin/python" "$dir/letters.py"
