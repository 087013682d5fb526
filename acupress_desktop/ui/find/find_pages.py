"""What stands beside the map at each stage of a round, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.points import Point, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services import find_words as words
from acupress_desktop.services.find_service import LENGTHS, FindService, PointSet, SetKind
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.shown_names import chosen_names, drawn_names, written
from acupress_desktop.ui.find.find_page import FindPage
from acupress_desktop.ui.name_fonts import can_draw
from acupress_desktop.ui.theme import Theme

#: Begins a round of so many points of a set, or keeps in mind that such a one is wanted.
Begin = Callable[[PointSet, int], None]


class FindPages:
    """Each fills a page and gives back what has the focus there."""

    def __init__(
        self,
        catalogue: Catalogue,
        find: FindService,
        settings: Settings,
        safety: SafetyView,
        cun: Cun,
        theme: Theme,
    ) -> None:
        self._catalogue, self._find, self._settings = catalogue, find, settings
        self._safety, self._cun, self._theme = safety, cun, theme

    def choosing(
        self,
        page: FindPage,
        chosen: PointSet | None,
        length: int,
        remember: Begin,
        begin: Begin,
        close: Callable[[], None],
    ) -> QWidget:
        """Before a round: of what, and how much; another choice is to be remembered."""
        page.title(self._word("title"))
        page.text(self._word("about"))
        sets = [(words.set_words(each, self._catalogue), each) for each in self._find.sets()]
        fields: list[QComboBox] = [
            page.choice(self._word("set"), sets, chosen),
            page.choice(self._word("count"), [(self._catalogue.words.number(n), n) for n in LENGTHS], length),
        ]

        def with_choice(do: Begin) -> None:
            do(fields[0].currentData(), fields[1].currentData())

        for field in fields:
            field.currentIndexChanged.connect(lambda _: with_choice(remember))
        page.buttons(
            (self._word("begin"), "primary", lambda: with_choice(begin)),
            (self._word("close"), "plain", close),
        )
        page.push_up()
        page.rows(
            (grade, words.legend_words(grade, self._catalogue), "")
            for grade in (Grade.GOOD, Grade.NEAR, Grade.AGAIN)
        )
        page.text(self._word("looking"), self._theme.soft_ink)
        return fields[0]

    def asking(self, page: FindPage, trouble: str, unknown: Callable[[], None]) -> QWidget:
        """A question, with nothing that tells where the point is."""
        spot = self._find.round.asked
        assert spot is not None
        self._head(page, len(self._find.round.answers) + 1, spot)
        page.text(trouble, self._theme.vermilion)
        page.text(self._word("how"))
        (button,) = page.buttons((self._word("unknown"), "plain", unknown))
        page.push_up()
        page.text(self._word("quiet"), self._theme.soft_ink)
        return button

    def question(self, spot: Spot) -> str:
        """The question that waits for an answer, to be heard: which of how many, what, and on which side."""
        words_of = self._catalogue.words
        number = self._number(len(self._find.round.answers) + 1)
        return words_of.joined(
            (words_of.as_sentence(number), self._where(spot), self._word(f"side.{spot.side}"))
        )

    def answered(self, page: FindPage, trouble: str, following: Callable[[], None]) -> QWidget:
        """What the last answer was worth, and where the point is."""
        answer = self._find.round.answers[-1]
        point, catalogue = self._point(answer.spot), self._catalogue
        self._head(page, len(self._find.round.answers), answer.spot)
        page.title(words.away_words(answer, catalogue), 18)
        if answer.miss is not None:
            page.text(words.on_you(answer.miss, self._cun, catalogue), self._theme.soft_ink)
        last = self._find.round.asked is None
        words_next = self._word("results") if last else self._word("next")
        (button,) = page.buttons((words_next, "primary", following))
        page.text(words.why_words(answer, catalogue))
        if answer.grade is not Grade.GOOD:
            page.text(words.start_words(point, catalogue))
        if (reason := self._safety.reason(answer.spot)) is not None:
            page.text(catalogue.words.as_sentence(reason), self._theme.vermilion)
        page.text(words.place_words(point, catalogue))
        page.eyebrow(self._word("steps"))
        page.steps(catalogue.text(point.code).find_it)
        page.text(trouble, self._theme.vermilion)
        page.push_up()
        return button

    def ended(
        self, page: FindPage, chosen: PointSet | None, length: int, begin: Begin, close: Callable[[], None]
    ) -> QWidget:
        """How the round went, and what may follow."""
        asked = self._find.round
        page.title(self._word("done"))
        page.text(words.score_words(asked, self._catalogue))
        page.rows(
            (
                answer.grade,
                self._named(answer.spot),
                words.distance(answer.miss.cun, self._catalogue) if answer.miss is not None else "",
            )
            for answer in asked.answers
        )
        again = PointSet(SetKind.MISSED)
        offered: list[tuple[str, str, Callable[[], None]]] = []
        if chosen is not None and self._find.codes(chosen):
            offered.append((self._word("more"), "primary", lambda: begin(chosen, length)))
        if self._find.codes(again) and chosen != again:
            offered.append((self._word("missed"), "plain", lambda: begin(again, length)))
        offered.append((self._word("close"), "plain" if offered else "primary", close))
        buttons: list[QPushButton] = []
        for entry in offered:  # below one another: their words are long in some languages
            buttons += page.buttons(entry)
        page.push_up()
        return buttons[0]

    def _head(self, page: FindPage, number: int, spot: Spot) -> None:
        asked = self._find.round
        page.eyebrow(self._number(number))
        grades = [answer.grade for answer in asked.answers]
        page.grades(grades, len(asked.spots), words.score_words(asked, self._catalogue))
        page.title(self._where(spot))
        page.text(self._word(f"side.{spot.side}"))

    def _number(self, number: int) -> str:
        return self._catalogue.say("seek.number", number=number, count=len(self._find.round.spots))

    def _where(self, spot: Spot) -> str:
        return self._catalogue.say("seek.question", name=self._name(spot), code=spot.code)

    def _named(self, spot: Spot) -> str:
        return self._catalogue.say(
            "spot.spoken",
            code=spot.code,
            name=self._name(spot),
            side=self._catalogue.word(f"side.{spot.side}"),
        )

    def _name(self, spot: Spot) -> str:
        point = self._point(spot)
        return written(drawn_names(chosen_names(point, self._catalogue, self._settings), point, can_draw))

    def _point(self, spot: Spot) -> Point:
        return self._catalogue.points[spot.code]

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")
