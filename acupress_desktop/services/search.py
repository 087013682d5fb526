"""Finds points by what people type: code, pinyin with or without tones, hanzi, English, where."""

from __future__ import annotations

import unicodedata

from acupress_desktop.content.catalogue import Catalogue


def search(catalogue: Catalogue, text: str) -> list[str]:
    """Codes of the points that match every word of `text`, the closest first; all for an empty text."""
    words = plain(text).split()
    ranked = [(_rank(catalogue, code, words), number, code) for number, code in enumerate(catalogue.points)]
    return [code for rank, _, code in sorted(ranked) if rank >= 0] if words else list(catalogue.points)


def plain(text: str) -> str:
    """Lower case, without tone marks and other accents."""
    split = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in split if not unicodedata.combining(letter)).casefold()


def _rank(catalogue: Catalogue, code: str, words: list[str]) -> int:
    """0 for a hit on the code's beginning, more for looser hits, -1 for none."""
    point, told = catalogue.points[code], catalogue.text(code)
    fields = (
        (code, plain(point.pinyin)),
        (point.hanzi, point.hanzi_traditional, told.english),
        (told.where, catalogue.word(f"region.{point.region}"), catalogue.word(f"meridian.{point.meridian}")),
    )
    worst = 0
    for word in words:
        found = next(
            (
                2 * level + (0 if any(_starts(field, word) for field in group) else 1)
                for level, group in enumerate(fields)
                if any(word in plain(field) for field in group)
            ),
            None,
        )
        if found is None:
            return -1
        worst = max(worst, found)
    return worst


def _starts(field: str, word: str) -> bool:
    return any(part.startswith(word) for part in (plain(field), *plain(field).split()))
