"""Codes as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress_desktop.domain.codes import typed_code


@pytest.mark.parametrize(
    "typed",
    [
        *("BL23", "bl 23", "BL.23", "bl_23", "BL-23", "BL–23", "BL23.", "(BL23)", "“BL 23”", "UB23", "B23"),
        *("ＢＬ２３", "BL٢٣", "BL۲۳", "BL२३", "BL๒๓", "BL二三", "BL二十三", "bl 贰拾叁", "BL²³", "BL2️⃣3️⃣"),
        *("U.B.23", "u. b. 23", "B L 23", "U-B-23", "BLⅩⅩⅢ", "bl-ⅹⅹⅲ"),
        *("ВL23", "ΒL23", "\u202eBL23", "BL\u200b23", "\ufeffBL23"),
    ],
)
def test_every_spelling_of_a_code_is_that_code(typed: str) -> None:
    code = typed_code(typed)
    assert code is not None
    assert (code.start, code.numbered) == ("BL23", True)


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        *(("BL023", "BL23"), ("BL02", "BL2"), ("BL十", "BL10"), ("bl 0", "BL0"), ("EX-HN01", "EX-HN1")),
    ],
)
def test_leading_zeros_and_words_for_ten_make_the_number_whole(typed: str, start: str) -> None:
    code = typed_code(typed)
    assert code is not None
    assert (code.start, code.whole) == (start, typed != "bl 0")


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        *(("ex-hn3", "EX-HN3"), ("EX HN 3", "EX-HN3"), ("E-HN3", "EX-HN3"), ("exb2t10", "EX-B2-T10")),
        *(("EX-UE7-1", "EX-UE7-1"), ("EX UE 7 1", "EX-UE7-1"), ("EX-UE71", "EX-UE71"), ("EX-H", "EX-H")),
        *(("BL-Ⅴ", "BL5"), ("BL ⅩⅠⅤ", "BL14"), ("GV Ⅼ", "GV50"), ("E.B.3", "EX-B3"), ("e-b 3", "EX-B3")),
        *(("EX-HN", "EX-HN"), ("ex-hn1-a", "EX-HN1-A"), ("BL", "BL"), ("XY5", None), ("T9", None)),
    ],
)
def test_extra_points_and_beginnings(typed: str, start: str | None) -> None:
    code = typed_code(typed)
    assert code is not None
    assert code.start == start


@pytest.mark.parametrize(
    "typed", ["", "  ", "B", "23", "hegu", "DÜ20", "shen shu 2", "足三里", "BL23 kidney", "BL½"]
)
def test_other_text_is_no_code(typed: str) -> None:
    assert typed_code(typed) is None


@given(st.text(max_size=12))
def test_any_text_can_be_asked_about(text: str) -> None:
    code = typed_code(text)
    assert code is None or code.shown
