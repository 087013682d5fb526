"""What the map shows of an answer, and what a screen reader is told of the map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from acupress_desktop.bodymap.aim import units_a_cun
from acupress_desktop.bodymap.atlas import Atlas, Sight
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_measure_label
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.finding import Answer, Kind, Round
from acupress_desktop.services.find_service import FindService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.find.find_map import FindMap
from acupress_desktop.ui.find.find_pages import FindPages
from acupress_desktop.ui.find.quiet_map import Shown
from acupress_desktop.ui.map.view_words import key_words

XY = tuple[float, float]


class AnswerOnMap:
    """Shows the right place, how it is measured, and the learner's own place."""

    def __init__(
        self, catalogue: Catalogue, atlas: Atlas, find: FindService, safety: SafetyView, cun: Cun
    ) -> None:
        self._catalogue, self._atlas, self._find = catalogue, atlas, find
        self._safety, self._cun = safety, cun

    def show(self, figure: FindMap, answer: Answer, own: XY | None, trouble: Callable[[str], object]) -> None:
        """Show the right place; alone, where our own files do not tell how it is measured."""
        if not attempt(lambda: self._show_measured(figure, answer, own), trouble):
            sight = replace(self._find.sight_of(answer.spot), _measures=tuple)
            self._show_at(figure, answer, own, sight, (0.0, 0.0), "")

    def _show_measured(self, figure: FindMap, answer: Answer, own: XY | None) -> None:
        point, sight = self._catalogue.points[answer.spot.code], self._find.sight_of(answer.spot)
        measure = next((m for m in sight.measures if m.amount), None)
        label = (
            own_measure_label(measure.amount, measure.of, measure.unit, point, self._cun, self._catalogue)
            if measure is not None
            else ""
        )
        self._show_at(figure, answer, own, sight, units_a_cun(self._atlas, point, sight.key), label)

    def _show_at(
        self, figure: FindMap, answer: Answer, own: XY | None, sight: Sight, cun: XY, label: str
    ) -> None:
        hollow = self._safety.reason(answer.spot) is not None
        yours = self._catalogue.word("seek.own")
        figure.show_answer(Shown(sight, cun, own, label, answer.spot.code, yours, hollow))


def name_map(
    figure: FindMap, catalogue: Catalogue, pages: FindPages, asked: Round | None, known: str
) -> None:
    """Tell a screen reader what the map shows: while something is `asked` how it is answered or where the
    mark is, else how much is `known`, if that is shown."""
    view = key_words(figure.key)
    if asked is None:
        figure.setAccessibleName(known or view)
    elif asked.kind is Kind.SHOW:
        figure.setAccessibleName(catalogue.say("seek.map", view=view))
        figure.tell_cross()
    else:
        told = (pages.lies(asked.asked) if asked.asked is not None else "", figure.mark_words())
        figure.setAccessibleName(catalogue.say("seek.marked", view=view))
        figure.setAccessibleDescription(catalogue.words.joined(each for each in told if each))
