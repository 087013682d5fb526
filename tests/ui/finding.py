"""Rounds of questions for tests of their window."""

from __future__ import annotations

from unittest.mock import patch

from acupress_desktop.domain.finding import Kind, Round
from acupress_desktop.domain.points import Spot
from acupress_desktop.services.find_service import FindService
from acupress_desktop.ui.find.find_dialog import FindDialog


def ask_for(dialog: FindDialog, find: FindService, *spots: str, kind: Kind = Kind.SHOW) -> None:
    """Begin a round that asks for these spots."""

    def drawn(*_: object) -> Round:
        asked = tuple(Spot.parse(spot) for spot in spots)
        four = {Kind.FOUR: find._four, Kind.LANDMARK: find._four_landmarks}.get(kind)
        choices = tuple(four(spot) for spot in asked) if four is not None else ()
        find.round = Round(asked, (), kind, choices)
        return find.round

    with patch.object(find, "begin", drawn):
        dialog.begin(find.sets()[0], len(spots), kind)
