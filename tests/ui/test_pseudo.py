"""Every window, sheet, spoken word and message in two languages that nobody speaks (`tools/pseudo.py`): what
still reads as English there was never given to a translator.

The program runs once a language, in a process of its own, with nothing of it replaced but the outside world.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QLocale

from acupress_desktop.content.words import TEXTS, languages, read_texts
from acupress_desktop.ui.own_name import own_name
from tests.shipped import load
from tools.pseudo import ACCENTED, CLOSE, FROM_RIGHT, OPEN, build, go_through, letters_of, pseudo
from tools.pseudo_tour import NOT_OURS

LANGUAGES = (ACCENTED, FROM_RIGHT)

# What may stand there in letters of English, each for its reason.
#: Names: of the program, and of registers of sources.
_NAMES = frozenset({"Acupress", "doi", "PMID", "CSL", "JSON"})
#: Codes of points and of parts of the standard, in speech letter by letter.
_CODE = re.compile(
    r"\b(?:EX-[A-Z]+\d*(?:-[A-Z]\d*\b)?|(?:LU|LI|ST|SP|HT|SI|BL|KI|PC|TE|GB|LR|CV|GV|EX)-?\d*(?![a-z]))"
)
#: Keys are called what stands on them: "(F)", "(F on the map)", "Ctrl+K".
_KEY = re.compile(r"\([A-Z]\b|Ctrl\+[A-Z]\b")
#: Sizes of paper, by ISO 216.
_PAPER = re.compile(r"\bA[0-6]\b")
_MARKUP = re.compile(r"<[^>]*>|https?://\S+|doi:\S+|&\w+;")
#: The tour's own folder.
_PATH = re.compile(r"/?\btmp/[\w/]+")
#: Qt's own words, and what it says a language calls itself. PySide6 brings them in the languages that
#: it has: in Arabic nothing of them is English.
_QT = {
    ACCENTED: frozenset(
        {"&Yes", "&No", "Yes", "No", "es", "o", "Float", "Close", "Undocks and re-attaches the dock widget"}
        | {"Closes the dock widget", own_name(ACCENTED)}
    ),
    FROM_RIGHT: frozenset[str](),
}


class Found(NamedTuple):
    """One text that was read: at which place, what kind of text, and the text."""

    where: str
    kind: str
    text: str


class Seen(NamedTuple):
    """What one tour brought."""

    language: str
    found: list[Found]
    cut: list[str]
    failed: list[str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture(scope="module")
def tours(folder: Path) -> dict[str, Seen]:
    begun = {language: go_through(folder, language) for language in LANGUAGES}
    return {language: _brought(language, process) for language, process in begun.items()}


def _brought(language: str, process: subprocess.Popen[str]) -> Seen:
    told, complaints = process.communicate()
    assert told, complaints
    seen = json.loads(told)
    return Seen(language, [Found(*found) for found in seen["found"]], seen["cut"], seen["failed"])


@pytest.fixture(params=LANGUAGES)
def seen(tours: dict[str, Seen], request: pytest.FixtureRequest) -> Seen:
    return tours[request.param]


def test_the_tour_came_everywhere(seen: Seen) -> None:
    assert seen.failed == []
    kinds = {found.kind for found in seen.found}
    wanted = {"text", "toolTip", "accessibleName", "painted", "drawn", "row", "page", "spoken", "tray", "ics"}
    assert wanted | {"windowTitle", "action text", "choice", "notification", "printed"} <= kinds
    assert len(seen.found) > 5000


@pytest.mark.en301549("11.3.1.1.1")
def test_no_text_is_left_in_english(seen: Seen) -> None:
    known = _known(seen.language)
    names = [rf"(?<!\w){name}(?![^\W\d_])" if name.isalpha() else re.escape(name) for name in known]
    called = re.compile("|".join(names))
    # Most texts are read in many places.
    read = {(found.text, found.kind): found for found in reversed(seen.found)}
    left = {
        f"{found.where}, {found.kind}: {found.text[:120]}": words
        for found in read.values()
        if (words := _english(found, known, called, seen.language))
    }
    assert left == {}


def _english(found: Found, known: list[str], called: re.Pattern[str], language: str) -> list[str]:
    """The words of a text that are English, and should not be."""
    text = found.text
    if text in _QT[language]:
        return []
    # A line of a drawn page holds a piece of a longer text.
    if found.kind in ("painted", "drawn", "page") and any(_bare(text) in name for name in known):
        return []
    for pattern in (called, _MARKUP, _PATH, _PAPER, _CODE, _KEY):
        text = pattern.sub(" ", text)
    words = re.findall(r"[^\W\d_]+", text)
    english = [word for word in words if word.isascii() and word not in _NAMES]
    return [] if found.kind == "spoken" and all(len(word) == 1 for word in english) else english


def _bare(text: str) -> str:
    return " ".join(text.split())


def _known(language: str) -> list[str]:
    """Words that are nobody's to translate: what sources and languages are called, what the machine and the
    tour's own user call their things; and those of the language's own calendar."""
    spoken = QLocale(language)
    calendar = [
        name(number, form)
        for name, numbers in ((spoken.dayName, range(1, 8)), (spoken.monthName, range(1, 13)))
        for number in numbers
        for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    ]
    calendar += [name[:2] for name in calendar[:14]]
    own = re.compile("|".join(map(re.escape, read_texts(TEXTS / "en" / "sources.json").values())))
    cited = [
        part.strip()
        for source in load().sources.values()
        for part in own.split(source.citation)
        if part.strip(" .")
    ]
    called = map(own_name, languages())
    return sorted({*NOT_OURS, *cited, *called, *filter(str.isascii, calendar)}, key=len, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["&Next", "%1 of %2", "{place:dat} <b>x</b> {count}", "a", "See %n pages\nnow"]
)
def test_a_made_up_text_keeps_what_a_translator_keeps(language: str, text: str) -> None:
    made = pseudo(text, language)
    slots = r"%\d|%n|\{[^}]*\}|<[^>]*>|\n|&(?=\w)"
    assert re.findall(slots, made) == re.findall(slots, text)
    assert (made[0], made[-1]) == (OPEN, CLOSE)
    assert len(made) >= len(re.sub(slots, "", text)) * 1.4


def test_what_has_no_letters_stays() -> None:
    assert [pseudo(text, ACCENTED) for text in ("%1 · %2", "—", "{a}, {b}")] == ["%1 · %2", "—", "{a}, {b}"]


@pytest.mark.en301549("11.1.4.4.1")
def test_nothing_is_cut_where_words_are_longer(seen: Seen) -> None:
    """Of what Qt shows and of what is painted by hand; and no words lie over others."""
    assert list(dict.fromkeys(seen.cut)) == []


def test_nothing_of_the_old_language_is_left_after_a_switch_and_nothing_is_lost(folder: Path) -> None:
    """Windows, dialogs, menus, tray and small window are open, and a session runs, meanwhile."""
    process = go_through(folder, None)
    told, complaints = process.communicate()
    assert told, complaints
    seen = json.loads(told)
    assert (seen["failed"], seen["lost"]) == ([], [])
    for language, other in ((ACCENTED, FROM_RIGHT), (FROM_RIGHT, ACCENTED)):
        found = [Found(*each) for each in seen["found"][language]]
        assert len(found) > 1000
        old = [each for each in found if OPEN in each.text and letters_of(other) & {*each.text}]
        old = [each for each in old if each.where != "sheet"]  # a sheet has a language of its own
        assert old == []
