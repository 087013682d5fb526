"""A deck of cards as a package for Anki (.apkg): the one place that knows `genanki` (ADR 45)."""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import sqlite3
import zipfile
from collections.abc import Mapping
from contextlib import closing
from html import escape
from typing import TYPE_CHECKING, Any

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.deck_cards import DeckCard, DeckOfCards

if TYPE_CHECKING:  # it is loaded by the first export
    from genanki import Model

#: When every note was changed last, as Anki is told (1 November 2026). It never moves: Anki takes a note of a
#: package only where that is newer than its own, and what the learner wrote there must stay.
_CHANGED = 1_793_491_200
#: The ids of a package hang on this name and the language alone.
_NAME = "acupress-desktop"
_FIELDS = ("Code", "Name", "Question", "Picture", "Place", "Steps", "Careful")
_ANSWER = "{{Picture}}<p>{{Place}}</p>{{Steps}}<p class=careful>{{Careful}}</p>"
_STYLE = """.card { font-family: sans-serif; font-size: 18px; line-height: 1.45; max-width: 34em;
 margin: 0 auto; padding: 0 .6em; text-align: center; }
img { max-width: 100%; border-radius: 11px; }
ol, p { text-align: start; }
p.question { text-align: center; font-size: 22px; }
.careful { color: #b0331f; }
.nightMode .careful { color: #ff9e8a; }"""
#: A ZIP file knows no year before this one; files have no date of their own here.
_DATE = (1980, 1, 1, 0, 0, 0)


def anki_package(deck: DeckOfCards, pictures: Mapping[str, bytes]) -> bytes:
    """The .apkg: a note a point with its two cards, and a picture (JPEG) for those codes that have one. The
    same deck and pictures give the same bytes. Raises KnownError where genanki is not installed."""
    try:
        import genanki
    except ImportError as error:  # of a distribution that has none
        raise KnownError("deck.no-library") from error
    shown = {card.code: pictures[card.code] for card in deck.cards if card.code in pictures}
    model, made = _model(deck), genanki.Deck(_id(deck, "deck"), "Acupress", escape(deck.about, quote=False))
    made.add_model(model)
    for number, card in enumerate(deck.cards):
        made.add_note(
            genanki.Note(
                model,
                _fields(card, card.code in shown),
                tags=[f"meridian::{card.meridian}", f"region::{card.region}"],
                guid=genanki.guid_for(_NAME, deck.language, card.code),
                due=number,
            )
        )
    with closing(sqlite3.connect(":memory:")) as connection:
        # `write_to_file` would give every file of the package the moment of now.
        genanki.Package(made).write_to_db(connection.cursor(), _CHANGED, itertools.count(_CHANGED * 1000))
        connection.commit()
        collection = connection.serialize()
    names = {str(number): _picture(code) for number, code in enumerate(shown)}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        _put(file, "collection.anki2", collection)
        _put(file, "media", json.dumps(names).encode())
        for number, picture in enumerate(shown.values()):
            _put(file, str(number), picture, zipfile.ZIP_STORED)
    return packed.getvalue()


def _model(deck: DeckOfCards) -> Model:
    """What a note of this language consists of. Where it has no picture only one card is made of it."""
    import genanki

    where = {
        "name": deck.where,
        "qfmt": "<p class=question>{{Question}}</p>",
        "afmt": "{{FrontSide}}<hr id=answer>" + _ANSWER,
    }
    asked = escape(deck.asked)
    what = {
        "name": deck.what,
        "qfmt": "{{#Picture}}{{Picture}}<p class=question>" + asked + "</p>{{/Picture}}",
        "afmt": "<p class=question>{{Name}}</p><hr id=answer>" + _ANSWER,
    }
    fields: list[dict[str, Any]] = [{"name": name} for name in _FIELDS]
    return genanki.Model(_id(deck, "model"), f"Acupress ({deck.language})", fields, [where, what], _STYLE)


def _fields(card: DeckCard, picture: bool) -> list[str]:
    steps = "".join(f"<li>{escape(step, quote=False)}</li>" for step in card.steps)
    told = [escape(words, quote=False) for words in (card.code, card.name, card.question)]
    return [
        *told,
        f'<img src="{_picture(card.code)}">' if picture else "",
        escape(card.place, quote=False),
        f"<ol>{steps}</ol>" if steps else "",
        escape(card.careful, quote=False),
    ]


def _picture(code: str) -> str:
    """All media of an Anki lie in one folder: the name has to be ours alone."""
    return f"{_NAME}-{code}.jpg"


def _id(deck: DeckOfCards, what: str) -> int:
    """Between 2^30 and 2^31, as genanki wants it, and always the same."""
    digest = hashlib.sha256(f"{_NAME} {what} {deck.language}".encode()).digest()
    return (1 << 30) + int.from_bytes(digest[:4], "big") % (1 << 30)


def _put(file: zipfile.ZipFile, name: str, content: bytes, how: int = zipfile.ZIP_DEFLATED) -> None:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.create_system, entry.external_attr, entry.compress_type = 3, 0o600 << 16, how
    file.writestr(entry, content)
