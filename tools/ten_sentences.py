"""Ten sentences of the program in every language, with the terms of the glossary that they hold.

python tools/ten_sentences.py    writes PAGE

A question, a sign, a caution, places, ways to press, what is known, what to do and an error. A term counts
where the glossary's English stands in the English sentence.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.load import load
from acupress_desktop.content.sentences import point_sentence
from acupress_desktop.content.words import FALLBACK, languages
from acupress_desktop.domain.errors import KnownError

DOCS = Path(__file__).resolve().parent.parent / "docs" / "translations"
PAGE = DOCS / "sentences.md"
_HEAD = """# Ten sentences in each language

Made by `python tools/ten_sentences.py`, and held current by a test: what the program says, and the terms of
the language's glossary that stand in it.
"""


def _unknown_point(catalogue: Catalogue) -> str:
    try:
        catalogue.point("BL99")
    except KnownError as error:
        return sentence(error, catalogue.language)
    raise AssertionError("BL99 is no point")


#: What each of them is, and where it stands.
SENTENCES: dict[str, Callable[[Catalogue], str]] = {
    "a sign that is asked for": lambda c: c.safety_texts.questions["Q1"].signs[0],
    "another one": lambda c: c.safety_texts.questions["Q3"].signs[6],
    "a caution": lambda c: c.text("GB21").careful,
    "the place of BL23": lambda c: point_sentence(c.points["BL23"], c),
    "the place of GB30": lambda c: point_sentence(c.points["GB30"], c),
    "how BL23 is pressed": lambda c: c.text("BL23").press_it,
    "what is known": lambda c: c.claims.words["overall"],
    "how hard to press": lambda c: c.learn[3].text[0],
    "when to stop": lambda c: c.word("sheet.stop_text"),
    "what is wrong": _unknown_point,
}


def page() -> str:
    """The page of the documents."""
    english = load(FALLBACK)
    parts = [_HEAD]
    for language in languages():
        if language == FALLBACK:
            continue
        catalogue, terms = load(language), glossary(language)
        parts.append(f"\n## {language}\n")
        for number, (what, said) in enumerate(SENTENCES.items(), start=1):
            used = [f"{term} → {own}" for term, own in terms.items() if _holds(said(english), term)]
            parts.append(f"\n{number}. *{what}*: {said(catalogue)}  \n   {said(english)}  \n")
            parts.append(f"   Terms: {'; '.join(used) or 'none'}\n")
    return "".join(parts)


def glossary(language: str) -> dict[str, str]:
    """English term -> how this language says it, from the tables of its glossary."""
    terms: dict[str, str] = {}
    for line in (DOCS / language / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and not re.fullmatch(r"English|:?-+:?", cells[0]):
            terms[cells[0].strip('“”"`')] = cells[1]
    return terms


def _holds(text: str, term: str) -> bool:
    """Whether an English text holds a term, in the plural too, or one of several that share a line."""
    if term.endswith(";"):  # the keywords of a desktop file
        return False
    alternatives = re.split(r"[,;/]\s*", re.sub(r"\(.*?\)", "", term))
    return any(
        re.search(rf"\b{re.escape(one.strip())}(e?s)?\b", text, re.IGNORECASE)
        for one in alternatives
        if len(one.strip()) > 2
    )


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
