"""Numbers, dates and days of the week are the program's own language, whatever the system speaks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.reminders import Day
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.settings.day_names import day_names
from acupress_desktop.ui.time_field import TimeField

LANGUAGES = ("en", "de_DE", "fr_FR", "ar_EG", "fa_IR", "tr_TR", "zh_CN", "hi_IN")

_ASKED = """
import sys
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication
from acupress_desktop.content.packed import load_packed
from acupress_desktop.qt_app import prepare
app = QApplication([])
prepare(app, load_packed(sys.argv[1]).language)
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.settings.day_names import day_names
field = NumberField()
field.setValue(2.1)
locale = QLocale()
import locale as system
assert system.setlocale(system.LC_MESSAGES) == "C"
print(locale.toString(QDate(2026, 11, 29), "d MMMM yyyy"), locale.toString(QDate(2026, 11, 29),
    QLocale.FormatType.LongFormat), field.text(), *day_names(locale).values(), locale.decimalPoint(),
    app.layoutDirection() is Qt.LayoutDirection.LeftToRight)
"""


@pytest.mark.en301549("11.3.1.1.1")
@pytest.mark.parametrize("system", ["de_DE", "ar_EG", "fa_IR", "fr_FR", "zh_CN", "tr_TR"])
def test_all_is_english_in_the_english_program(system: str) -> None:
    spoken = {"LANG": f"{system}.UTF-8", "LC_ALL": f"{system}.UTF-8", "LANGUAGE": system[:2]}
    asked = subprocess.run(
        [sys.executable, "-c", _ASKED, "en"],
        env={**os.environ, **spoken, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    days = "Mo Tu We Th Fr Sa Su"
    assert asked.stdout.split("\n")[0] == (f"29 November 2026 Sunday, November 29, 2026 2.1 {days} . True")


_STARTED = """
import sys
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from acupress_desktop import app as program
from acupress_desktop.cli import parse
from acupress_desktop.content import spoken
from acupress_desktop.content.packed import load_packed
from acupress_desktop.qt_app import prepare

def opened(options):
    shown = QApplication([])
    prepare(shown, options.locale)
    from acupress_desktop.ui.dates import in_full
    from acupress_desktop.ui.settings.day_names import day_names
    words = load_packed(options.locale).words
    print(options.locale, in_full(QDate(2026, 11, 29), QLocale(), True), QLocale().toString(1234.5),
        list(day_names(QLocale()).values())[0], words.number(1.5), spoken.first_day, sep="|")
    return 0

program._open = opened
program.run(parse(sys.argv[1:]))
"""
_ENGLISH = "en|Sunday, November 29, 2026|1,234.5|Mo|1.5"
_GERMAN = "de|Sonntag, 29. November 2026|1.234,5|Mo|1,5"


@pytest.mark.parametrize(
    ("asked", "system", "told"),
    [
        ("it", {"LANG": "it_IT.UTF-8"}, f"{_ENGLISH}|1"),
        ("pt-BR", {"LANG": "pt_BR.UTF-8"}, f"{_ENGLISH}|7"),
        ("", {"LANG": "it_IT.UTF-8"}, f"{_ENGLISH}|1"),
        ("en", {"LANG": "ja_JP.UTF-8"}, f"{_ENGLISH}|7"),
        ("", {"LANG": "de_DE.UTF-8", "LC_TIME": "en_US.UTF-8"}, f"{_GERMAN}|7"),
        ("", {"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, f"{_ENGLISH}|1"),
        ("", {"LANG": "it_IT.UTF-8", "LANGUAGE": "it:de"}, f"{_GERMAN}|1"),
    ],
)
def test_the_words_that_are_shown_decide(
    tmp_path: Path, asked: str, system: dict[str, str], told: str
) -> None:
    """Whatever was asked for or spoken by the system; where the user lives says when a week begins."""
    bare = {name: text for name, text in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    started = subprocess.run(
        [
            sys.executable,
            "-c",
            _STARTED,
            "--data-dir",
            str(tmp_path),
            *(["--locale", asked] if asked else []),
        ],
        env={**bare, **system, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert started.stdout.strip() == told


_SWITCHED = """
import sys
from datetime import time
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from acupress_desktop import qt_app
from acupress_desktop.ui.number_field import NumberField
from acupress_desktop.ui.time_field import TimeField

app = QApplication([])
qt_app.speak(app, "en")
window = QWidget()
dialog = QDialog(window)
fields, hour = [NumberField(window), NumberField(dialog)], TimeField(time(9, 30), dialog)
for field in fields:
    field.setValue(2.1)
for language in sys.argv[1:]:
    qt_app.speak(app, language)
    app.processEvents()
    later = NumberField(window)
    later.setValue(2.1)
    assert later.text() == fields[0].text()
    told = [field.text() for field in fields] + [hour.text().replace(chr(0x202F), " ")]
    print(*told, hour.time().hour(), sep="|")
"""


def test_what_is_open_takes_up_the_figures_of_another_language() -> None:
    """A number that stands there, in a window and in a dialog over it, and a time."""
    told = {
        "de": "2,1|2,1|9:30 AM|9",
        "ja": "2.1|2.1|午前9:30|9",
        "fr": "2,1|2,1|9:30 AM|9",
        "zh-Hant": "2.1|2.1|上午9:30|9",
        "en": "2.1|2.1|9:30 AM|9",
    }
    switched = subprocess.run(
        [sys.executable, "-c", _SWITCHED, *told],
        env={**os.environ, "LC_ALL": "en_US.UTF-8", "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert switched.stdout.splitlines() == list(told.values())


def type_in(field: QWidget, text: str) -> None:
    """As a keyboard with these letters does; `keyClicks` knows those of ASCII alone."""
    for letter in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            key = ord(letter) if letter.isascii() else 0
            QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


@pytest.mark.parametrize("typed", ["2.1", "2,1", "٢٫١", "٢،١", "۲٫۱", "२.१"])
def test_either_decimal_sign_is_understood(qtbot: QtBot, spoken: QLocale, typed: str) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.setSuffix(" cm")
    field.setRange(0.0, 300.0)
    field.selectAll()
    type_in(field, typed)
    assert field.value() == 2.1
    field.interpretText()
    assert field.value() == 2.1
    assert field.text() == f"{spoken.toString(2.1, 'f', 1)} cm"


@pytest.mark.parametrize("pasted", ["1,234", "1.234", "1 234", "1.2,3"])
def test_what_groups_digits_is_not_taken(qtbot: QtBot, spoken: QLocale, pasted: str) -> None:
    field = NumberField()
    qtbot.addWidget(field)
    field.setRange(0.0, 3000.0)
    field.setValue(7.0)
    field.selectAll()
    clipboard = QApplication.clipboard()
    clipboard.setText(pasted)
    field.lineEdit().paste()
    assert field.value() == 7.0


@pytest.mark.en301549("11.5.2.17")
def test_a_whole_number_is_typed_in_any_digits_and_1_2_is_never_12(qtbot: QtBot, spoken: QLocale) -> None:
    field = NumberField(decimals=0)
    qtbot.addWidget(field)
    field.setRange(5, 60)
    field.setSuffix(" s")
    for typed, value in (("15", 15), ("٢٠", 20), ("1,2", 20)):
        field.selectAll()
        type_in(field, typed)
        assert field.value() == value


def test_a_time_is_typed_in_any_digits(qtbot: QtBot, spoken: QLocale) -> None:
    field = TimeField(time(10, 30))
    qtbot.addWidget(field)
    field.show()
    for typed in ("0945", "٠٩٤٥"):
        field.setTime(field.minimumTime())
        field.setCurrentSectionIndex(0)
        field.setSelectedSection(TimeField.Section.HourSection)
        type_in(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert field.time().toString("HH:mm") == "09:45"


def test_no_language_has_two_days_of_one_name() -> None:
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    spoken = {locale.bcp47Name(): locale for locale in every}
    same = {
        name: list(named.values())
        for name, locale in spoken.items()
        if len(set((named := day_names(locale)).values())) < len(Day) or not all(named.values())
    }
    assert not same
    assert list(day_names(QLocale("en")).values()) == ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]
