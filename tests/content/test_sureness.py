"""Where the figure knows a place less well, the page says so."""

from __future__ import annotations

import pytest

from acupress_desktop.content.sureness import sureness
from tests.shipped import load

CATALOGUE = load()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ST15", "ribs"),
        ("HT1", "armpit"),
        ("ST30", "landmarks"),
        ("GB8", "hair"),
        ("LR14", "ribs"),
        ("GB5", "hair"),
    ],
)
def test_bare_rib_armpit_groin_and_scalp_say_how_sure_they_are(code: str, words: str) -> None:
    assert words in sureness(CATALOGUE.points[code], CATALOGUE)


@pytest.mark.parametrize(
    "code",
    [
        *("BL23", "LI4", "CV17", "ST36"),
        *("BL2", "BL9", "EX-HN5", "GB1", "GB3", "GB14", "GB19", "GV17", "TE20", "TE23"),
        # Told from the collarbone, the nipple, the mastoid and the ear.
        *("LU1", "LU2", "ST13", "KI27", "ST17", "TE18", "TE19"),
    ],
)
def test_elsewhere_nothing_is_said(code: str) -> None:
    assert sureness(CATALOGUE.points[code], CATALOGUE) == ""
