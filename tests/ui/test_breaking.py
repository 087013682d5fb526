"""Shortening, and lines, in Chinese, Japanese and Korean by their own rules."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from acupress_desktop.ui.breaking import break_places, shortened
from acupress_desktop.ui.sheet.type import Ink, lines_of

JAPANESE = (
    "腰から指四本分、外へ。「腎兪」は、第二腰椎の高さにあります。ゆっくり押して、ちょっとだけ休みましょう。"
)
CHINESE = "位于腰部，第二腰椎棘突下，旁开一点五寸。“肾俞”（双侧）：缓慢按压；不要用力！"
KOREAN = "허리에서 손가락 네 개만큼 바깥쪽으로 갑니다. 천천히 누르세요."
#: What no line begins with, and what none ends with.
CLOSING = frozenset("、。，；：！？）」』”》〉】…ゃゅょっャュョッー％")
OPENING = frozenset("（「『“《〈【")

pytestmark = pytest.mark.usefixtures("qapp")


def shown(text: str, width: float) -> list[str]:
    """The lines in which Qt's labels and our pages show a text."""
    layout = QTextLayout(text, QFont())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines


@pytest.mark.parametrize("text", [JAPANESE, CHINESE])
def test_no_closing_sign_begins_a_line(text: str) -> None:
    for width in range(60, 420, 7):
        for lines in (shown(text, width), lines_of((text, Ink(10.0, "#000000")), width / 4)):
            assert "".join(lines) == text
            assert not [line for line in lines[1:] if line[0] in CLOSING]
            assert not [line for line in lines[:-1] if line[-1] in OPENING]


def test_a_korean_word_stays_whole() -> None:
    words = KOREAN.split()
    for width in range(110, 420, 7):
        for lines in (shown(KOREAN, width), lines_of((KOREAN, Ink(10.0, "#000000")), width / 3)):
            assert [word for line in lines for word in line.split()] == words


@pytest.mark.parametrize(
    "text", [JAPANESE, CHINESE, KOREAN, "Press here, then (gently) there.", "𠮷野家で押す。"]
)
def test_what_is_shortened_fits_and_breaks_where_a_line_may(text: str) -> None:
    assert shortened(text, lambda said: len(said) <= len(text)) == text
    ends = {text[:end].rstrip() for end in break_places(text)}
    for most in range(8, len(text)):
        said = shortened(text, lambda said, most=most: len(said) <= most)  # type: ignore[misc]
        kept = said.removesuffix("…")
        assert said.endswith("…")
        assert len(said) <= most or kept in ends
        assert text.startswith(kept)
        assert kept[-1] not in OPENING | frozenset("，、,；：（ ")


def test_one_word_is_left_where_nothing_fits() -> None:
    assert shortened("Press here.", lambda _: False) == "Press…"
    assert shortened("腰から指四本分。", lambda _: False) == "腰…"
    assert shortened("", lambda _: False) == ""
