"""A text of a point's page looks as Qt's own label would have it, and is laid out once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from acupress_desktop.ui.panel.reading_label import ReadingLabel
from acupress_desktop.ui.plain import PlainLabel

_TEXTS = (
    "Go down from the bony bump, two fingers wide; the point lies in the hollow there, and is often tender.",
    "One line.",
    "按压此处三十秒，然后换另一侧。不要太用力，也不要屏住呼吸，慢慢放开。",
    "GB30 Huántiào 环跳, at the outer side of the hip; 環跳 かんちょう 환도, as it is called elsewhere.",
    "& <b>not bold</b> && 5 < 6",
    "Unwrappably-long-word-without-any-end-that-does-not-fit-into-a-label-of-such-a-width-at-all",
)

_QTS_OWN = (
    "Two\nlines, and a longer one that has to wrap somewhere in its middle or before.",
    "לחץ כאן באגודל, לא חזק מדי, למשך חצי דקה, ואז עבור לצד השני של הגב.",
    "GB30 اضغط هنا بالإبهام",
)


def _pair(qtbot: QtBot, text: str) -> tuple[QLabel, ReadingLabel]:
    plain, ours = PlainLabel(), ReadingLabel("place")
    plain.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    plain.setWordWrap(True)
    plain.setIndent(0)
    plain.setText(text)
    ours.show_text(text)
    for label in (plain, ours):
        qtbot.addWidget(label)
        label.setStyleSheet("QLabel { font-size: 13px; border: 1px solid transparent; }")
        label.ensurePolished()
    return plain, ours


def _picture(label: QLabel, height: int) -> QImage:
    label.resize(240, height)
    return label.grab().toImage()


@pytest.mark.parametrize("text", _TEXTS)
def test_it_looks_like_qts_label(qtbot: QtBot, text: str) -> None:
    plain, ours = _pair(qtbot, text)
    assert ours.heightForWidth(240) == plain.heightForWidth(240)
    for room in (0, 8, 9):  # more than it needs: it stands in the middle
        height = plain.heightForWidth(240) + room
        assert _picture(ours, height) == _picture(plain, height)


@pytest.mark.parametrize("text", _QTS_OWN)
def test_paragraphs_and_letters_from_the_right_are_left_to_qt(qtbot: QtBot, text: str) -> None:
    plain, ours = _pair(qtbot, text)
    assert ours.heightForWidth(240) == plain.heightForWidth(240)
    assert not _picture(ours, 80).isNull()
    assert ours._kept is None


def test_a_language_from_the_right_is_left_to_qt(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        plain, ours = _pair(qtbot, _TEXTS[0])
        assert ours.heightForWidth(240) == plain.heightForWidth(240)
        assert ours._kept is None
    finally:
        qapp.setLayoutDirection(before)


def test_it_is_laid_out_once_for_its_height_and_its_painting(qtbot: QtBot) -> None:
    _, ours = _pair(qtbot, _TEXTS[0])
    height = ours.heightForWidth(240)
    laid = ours._laid_out(ours._kept[0]) if ours._kept is not None else None
    _picture(ours, height)
    assert laid is not None
    assert ours._kept is not None
    assert ours._kept[2] is laid


def test_other_words_and_another_font_are_laid_out_anew(qtbot: QtBot) -> None:
    plain, ours = _pair(qtbot, _TEXTS[0])
    assert ours.heightForWidth(240) == plain.heightForWidth(240)
    for label in (plain, ours):
        label.setStyleSheet("QLabel { font-size: 19px; border: 1px solid transparent; }")
        label.ensurePolished()
    assert ours.heightForWidth(240) == plain.heightForWidth(240)
    ours.show_text(_TEXTS[1])
    plain.setText(_TEXTS[1])
    assert ours.heightForWidth(240) == plain.heightForWidth(240)
    assert _picture(ours, 60) == _picture(plain, 60)


def test_what_can_be_marked_is_qts_own(qtbot: QtBot) -> None:
    _, ours = _pair(qtbot, _TEXTS[0])
    unmarked = ours.heightForWidth(240)
    ours.show()
    qtbot.waitExposed(ours)
    ours.setFocus()
    ours._make_selectable()
    assert ours.heightForWidth(240) >= unmarked - 2
    assert _picture(ours, unmarked).size() == ours.size()
