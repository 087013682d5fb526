#!/bin/bash
# lupdate of PySide6 loses counted sentences that go through translate().
#
# Expected: `QCoreApplication.translate(context, text, "", count)` is Qt's documented way to have plural forms
# outside of a QObject, so the tool files it with numerus="yes", whatever expression the count is; as it does
# for `self.tr(text, "", count)`.
# What happens (PySide6 6.11.1, its own `pyside6-lupdate`): only a bare digit is seen as a count. With a name
# (`n`) the message is filed WITHOUT plural forms, so Linguist offers one form and lrelease keeps one; with any
# other expression (`len(x)`, `a // b`) the message is left out of the .ts without a word, exit code 0, and is
# English for ever. `tr()` takes all three, and drops `n=count` given by name.
# Source: documentation of lupdate, https://doc.qt.io/qt-6/linguist-lupdate.html, and of PySide6's translations,
# https://doc.qt.io/qtforpython-6/tutorials/basictutorial/translations.html; found by comparing the extracted
# messages with the calls in the sources.
# Matters to: whoever translates a PySide6 program and has plurals in plain functions.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q "PySide6-Essentials==6.11.1"
cat > a.py <<'P'
from PySide6.QtCore import QCoreApplication, QObject
def f(n, x):
    QCoreApplication.translate("A", "literal %n", "", 5)
    QCoreApplication.translate("A", "name %n", "", n)
    QCoreApplication.translate("A", "call %n", "", len(x))
    QCoreApplication.translate("A", "division %n", "", n // 2)
class B(QObject):
    def f(self, n, x):
        self.tr("method name %n", "", n)
        self.tr("method call %n", "", len(x))
P
lupdate=$(venv/bin/python -c "import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent / 'lupdate')")
"$lupdate" -silent a.py -ts a.ts
venv/bin/python - <<'P'
import sys, xml.etree.ElementTree as ET
import PySide6
found = {m.findtext("source"): m.get("numerus") == "yes" for m in ET.parse("a.ts").getroot().iter("message")}
print("PySide6", PySide6.__version__)
for text in ("literal %n", "name %n", "call %n", "division %n", "method name %n", "method call %n"):
    print(f"{text:16}", {None: "left out", True: "plural", False: "one form only"}[found.get(text)])
expected = {"literal %n": True, "name %n": False, "method name %n": True, "method call %n": True}
sys.exit(0 if found == expected else 1)
P
