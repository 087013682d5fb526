"""What the cards of a deck say of each point, in the catalogue's language, for who learns in Anki."""

from __future__ import annotations

from collections.abc import Callable

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import point_sentence
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class DeckCard:
    """A point: `question` asks where it is; `place`, `steps` and `careful` are the answer. Plain text."""

    code: str
    name: str
    question: str
    place: str
    steps: tuple[str, ...]
    careful: str
    meridian: str
    region: str


@dataclass(frozen=True)
class DeckOfCards:
    """`about` is what is said of all of them, `where` and `what` name the two kinds of cards, `asked` is the
    question beside a picture with a mark."""

    language: str
    about: str
    where: str
    what: str
    asked: str
    cards: tuple[DeckCard, ...]


def deck_of_cards(catalogue: Catalogue, name_of: Callable[[Point], str]) -> DeckOfCards:
    """All points; `name_of` has the names by which the user wants them shown."""
    return DeckOfCards(
        catalogue.language,
        catalogue.word("seek.looking"),
        catalogue.word("seek.kind.show"),
        catalogue.word("seek.kind.name"),
        catalogue.word("seek.ask.name"),
        tuple(_card(catalogue, point, name_of(point)) for point in catalogue.points.values()),
    )


def _card(catalogue: Catalogue, point: Point, name: str) -> DeckCard:
    text = catalogue.text(point.code)
    return DeckCard(
        point.code,
        catalogue.say("seek.coded", code=point.code, name=name),
        catalogue.say("seek.question", code=point.code, name=name),
        point_sentence(point, catalogue),
        text.find_it,
        text.careful,
        point.meridian.value,
        point.region.value,
    )
