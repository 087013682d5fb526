"""What a session says: short enough to be read while its stage lasts."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.routines import StageKind
from acupress_desktop.services.views import SessionView, State


def _tr(text: str) -> str:
    return QCoreApplication.translate("SessionWords", text)


def clock(seconds: float) -> str:
    """ "1:05": minutes and seconds, a begun second counting whole, as people count down."""
    whole = math.ceil(seconds - 1e-6)
    return f"{whole // 60}:{whole % 60:02}"


def overline(view: SessionView, catalogue: Catalogue) -> str:
    """The line above: which routine, which step, how long still."""
    title = catalogue.title(view.routine or "")
    return fill(
        _tr("%1 · step %2 of %3 · %4 left"), title.upper(), view.step, view.steps, clock(view.session_left_s)
    )


def headline(view: SessionView, catalogue: Catalogue) -> str:
    """Where the hands are, or go."""
    if view.state is State.FINISHED:
        return _tr("Well done")
    assert view.spot is not None
    return spot_words(view.spot, catalogue)


def spot_words(spot: Spot, catalogue: Catalogue) -> str:
    """ "BL23 — left side"; a point of the middle needs no side."""
    if spot.side is Side.MIDLINE:
        return fill(_tr("%1 — %2"), spot.code, catalogue.points[spot.code].pinyin)
    return fill(_tr("%1 — %2 side"), spot.code, catalogue.word(f"side.{spot.side}"))


def instruction(view: SessionView, catalogue: Catalogue) -> str:
    """What to do now and what comes next."""
    if view.state is State.FINISHED:
        return fill(_tr("%1 holds done. Rest for a moment."), view.steps)
    if view.away_s:
        return fill(_tr("You were away for %1. Go on when you are ready."), _span(view.away_s))
    if view.paused:
        return _tr("Paused. Take your time.")
    assert view.spot is not None
    where = catalogue.text(view.spot.code).where
    where = where[:1].lower() + where[1:]  # "Low back, level L2" goes on in a sentence
    if view.stage is StageKind.HOLD:
        if view.max_pressure is not None:
            words = _tr("Breathe out and lean in lightly, %1 of 10 at most. %2")
            return fill(words, view.max_pressure, _next(view, catalogue))
        return fill(_tr("Breathe out and lean in. %1"), _next(view, catalogue))
    if view.stage is StageKind.CHANGE_SIDE:
        return _tr("Other side. Let go slowly and move over.")
    if view.stage is StageKind.NEXT_POINT:
        return fill(_tr("Next point: %1, %2."), catalogue.points[view.spot.code].pinyin, where)
    ready = fill(_tr("Get ready: %1, %2."), catalogue.points[view.spot.code].pinyin, where)
    return f"{ready} {view.note}" if view.note else ready


def _next(view: SessionView, catalogue: Catalogue) -> str:
    after = view.next_spot
    if after is None:
        return _tr("This is the last one.")
    if view.spot is not None and after.code == view.spot.code:
        return fill(_tr("Next: %1 side."), catalogue.word(f"side.{after.side}"))
    return fill(_tr("Next: %1."), after.code)


def _span(seconds: float) -> str:
    if seconds < 90:
        return fill(_tr("%1 seconds"), round(seconds))
    return fill(_tr("%1 minutes"), round(seconds / 60))
