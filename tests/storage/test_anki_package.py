"""The package for Anki, read as Anki reads it: a ZIP file with a collection and its media."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from html import escape
from typing import Any
from unittest.mock import patch

from acupress_desktop.services.deck_cards import DeckOfCards, deck_of_cards
from acupress_desktop.storage.anki_package import anki_package
from tests.refused import refused_as
from tests.shipped import load

CATALOGUE = load()
PICTURES = {code: f"picture of {code}".encode() for code in CATALOGUE.points if code != "BL23"}


def deck(language: str = "en") -> DeckOfCards:
    return replace(deck_of_cards(CATALOGUE, lambda point: point.pinyin), language=language)


def opened(package: bytes) -> tuple[dict[str, Any], list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """The media by name, the notes and the cards."""
    with zipfile.ZipFile(io.BytesIO(package)) as file, closing(sqlite3.connect(":memory:")) as collection:
        assert file.testzip() is None
        media = {name: file.read(number) for number, name in json.loads(file.read("media")).items()}
        assert set(file.namelist()) == {"collection.anki2", "media", *map(str, range(len(media)))}
        collection.deserialize(file.read("collection.anki2"))
        assert collection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        notes = collection.execute("SELECT guid, mid, mod, tags, flds FROM notes ORDER BY id").fetchall()
        cards = collection.execute("SELECT n.guid, c.ord, c.did FROM cards c JOIN notes n ON n.id = c.nid")
        return media, notes, cards.fetchall()


def test_every_point_is_a_note_with_two_cards_and_its_picture() -> None:
    media, notes, cards = opened(anki_package(deck(), PICTURES))
    assert len(notes) == len(CATALOGUE.points)
    fields = {note[4].split("\x1f")[0]: note[4].split("\x1f") for note in notes}
    assert list(fields) == list(CATALOGUE.points)
    for code, picture in PICTURES.items():
        (name,) = [name for name in media if f'src="{name}"' in fields[code][3]]
        assert media[name] == picture
    assert "Yánglíngquán" in fields["GB34"][2]
    assert (
        "Yánglíngquán" not in fields["GB34"][3]
    )  # the picture does not tell its name to a reader of its file
    steps = CATALOGUE.text("GB34").find_it
    assert fields["GB34"][5].count("<li>") == len(steps)
    assert all(told[6] == escape(CATALOGUE.text(code).careful, quote=False) for code, told in fields.items())
    without = {note[0] for note in notes if note[4].startswith("BL23\x1f")}
    assert fields["BL23"][3] == ""
    assert len([card for card in cards if card[0] in without]) == 1  # nothing to be shown
    assert len(cards) == 2 * len(notes) - 1
    assert {tag for note in notes for tag in note[3].split()} >= {"meridian::GB", "region::knee"}


def test_the_same_deck_gives_the_same_bytes_and_ids_that_stay() -> None:
    once = anki_package(deck(), PICTURES)
    assert once == anki_package(deck(), PICTURES)
    _, notes, cards = opened(once)
    assert {note[2] for note in notes} == {1_793_491_200}  # later, and what the learner wrote would be lost
    by_code = {note[4].split("\x1f")[0]: note[0] for note in notes}
    assert by_code["BL23"] == "LuziAT;;P{"
    assert {note[1] for note in notes} == {1_094_194_866}
    assert {card[2] for card in cards} == {1_150_330_956}
    fewer = replace(deck(), cards=deck().cards[5:])
    _, others, _ = opened(anki_package(fewer, PICTURES))
    assert {note[4].split("\x1f")[0]: note[0] for note in others}.items() <= by_code.items()


def test_another_language_is_another_deck() -> None:
    _, english, _ = opened(anki_package(deck(), PICTURES))
    _, german, _ = opened(anki_package(deck("de"), PICTURES))
    assert not {note[0] for note in english} & {note[0] for note in german}
    assert {note[1] for note in english} != {note[1] for note in german}


def test_signs_of_html_are_text() -> None:
    odd = replace(deck().cards[0], place='less than 1 < 2 & "so" {{Name}}', steps=("<b>not bold</b>",))
    _, notes, _ = opened(anki_package(replace(deck(), cards=(odd,), about="<i>"), {}))
    fields = notes[0][4].split("\x1f")
    assert fields[4] == 'less than 1 &lt; 2 &amp; "so" {{Name}}'
    assert fields[5] == "<ol><li>&lt;b&gt;not bold&lt;/b&gt;</li></ol>"


def test_without_the_library_one_sentence_says_so() -> None:
    with patch.dict(sys.modules, {"genanki": None}), refused_as("deck.no-library"):
        anki_package(deck(), {})
