"""The page of ten sentences a language says what the program says."""

from __future__ import annotations

from tools.ten_sentences import PAGE, glossary, page


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python tools/ten_sentences.py"


def test_a_glossary_is_read_as_it_is_written() -> None:
    terms = glossary("de")
    assert (terms["spinous process"], terms["midline"]) == ("Dornfortsatz", "Mittellinie")
    assert "English" not in terms
