"""What stands beside the map at each stage of a round, in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QPushButton, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.finding import Answer, Grade, Kind
from acupress_desktop.domain.learning import UNCOUNTED
from acupress_desktop.domain.points import Point, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services import find_words as words
from acupress_desktop.services.find_service import FindService, PointSet, SetKind
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.shown_names import chosen_names, drawn_names, written
from acupress_desktop.ui.dates import in_full
from acupress_desktop.ui.find.choosing_page import Begin, Wanted
from acupress_desktop.ui.find.find_page import FindPage
from acupress_desktop.ui.find.naming_pages import NamingPages, Settle
from acupress_desktop.ui.name_fonts import can_draw
from acupress_desktop.ui.theme import Theme


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
        self.naming = NamingPages(catalogue, find, self._coded)

    def asking(self, page: FindPage, trouble: str, settle: Settle, unknown: Callable[[], None]) -> QWidget:
        """A question, with nothing that tells its answer."""
        spot = self._find.round.asked
        assert spot is not None
        self._head(page, len(self._find.round.answers) + 1)
        if self._find.round.kind is not Kind.SHOW:
            page.title(self.naming.question())
            page.text(trouble, self._theme.vermilion)
            return self.naming.asking(page, settle, unknown)
        page.title(self._where(spot))
        page.text(self._word(f"side.{spot.side}"))
        page.text(trouble, self._theme.vermilion)
        page.text(self._word("how"))
        (button,) = page.buttons((self._word("unknown"), "plain", unknown))
        page.push_up()
        page.text(self._word("quiet"), self._theme.soft_ink)
        return button

    def question(self, spot: Spot) -> str:
        """The question that waits for an answer, to be heard: which of how many, what, and on which side; of
        a marked point where it lies."""
        words_of = self._catalogue.words
        number = self._number(len(self._find.round.answers) + 1)
        if self._find.round.kind is not Kind.SHOW:
            told = (words_of.as_sentence(number), self.naming.question(), self.lies(spot))
            return words_of.joined(sentence for sentence in told if sentence)
        return words_of.joined(
            (words_of.as_sentence(number), self._where(spot), self._word(f"side.{spot.side}"))
        )

    def lies(self, spot: Spot) -> str:
        """Where a marked point lies, for who does not see the mark; empty where that is the answer."""
        if self._find.round.kind in (Kind.SIDE, Kind.LANDMARK):
            return ""
        return words.place_words(self._point(spot), self._catalogue)

    def worth(self, answer: Answer) -> str:
        """What an answer is worth; of a name that was asked for, with the name."""
        told = words.away_words(answer, self._catalogue, self._find.round.kind)
        if self._find.round.kind is Kind.SHOW:
            return told
        words_of = self._catalogue.words
        return words_of.joined(words_of.as_sentence(each) for each in (told, self._right(answer.spot)))

    def answered(self, page: FindPage, trouble: str, following: Callable[[], None]) -> QWidget:
        """What the last answer was worth, and where the point is."""
        answer = self._find.round.answers[-1]
        point, catalogue = self._point(answer.spot), self._catalogue
        kind = self._find.round.kind
        self._head(page, len(self._find.round.answers))
        if kind is Kind.SHOW:
            page.title(self._where(answer.spot))
            page.text(self._word(f"side.{answer.spot.side}"))
        else:
            page.title(self._right(answer.spot))
        page.title(words.away_words(answer, catalogue, kind), 18)
        if answer.said:
            page.text(catalogue.say("seek.said", said=self.naming.said(answer.said)))
        if answer.grade is Grade.NEAR and kind is Kind.NAME:
            page.text(self._word("nearly"))
        if answer.miss is not None:
            page.text(words.on_you(answer.miss, self._cun, catalogue), self._theme.soft_ink)
        last = self._find.round.asked is None
        words_next = self._word("results") if last else self._word("next")
        (button,) = page.buttons((words_next, "primary", following))
        page.text(words.why_words(answer, catalogue))
        if answer.grade is not Grade.GOOD and kind is Kind.SHOW:
            page.text(words.start_words(point, catalogue))
        if (reason := self._safety.reason(answer.spot)) is not None:
            page.text(catalogue.words.as_sentence(reason), self._theme.vermilion)
        if kind is Kind.LANDMARK:  # the point that is measured from it
            page.text(self._named(answer.spot))
        page.text(words.place_words(point, catalogue))
        page.eyebrow(self._word("steps"))
        page.steps(catalogue.text(point.code).find_it)
        page.text(self._comes(answer), self._theme.soft_ink)
        page.text(trouble, self._theme.vermilion)
        page.push_up()
        return button

    def ended(
        self,
        page: FindPage,
        wanted: Wanted,
        begin: Begin,
        progress: Callable[[], None],
        close: Callable[[], None],
    ) -> QWidget:
        """How the round went, and what may follow."""
        asked = self._find.round
        page.title(self._word("done"))
        page.text(words.score_words(asked, self._catalogue))
        page.rows(
            (
                answer.grade,
                self._right(answer.spot),
                words.distance(answer.miss.cun, self._catalogue) if answer.miss is not None else "",
            )
            for answer in asked.answers
        )
        again = PointSet(SetKind.MISSED)
        offered: list[tuple[str, str, Callable[[], None]]] = []
        if wanted.points is not None and self._find.codes(wanted.points, wanted.kind):
            offered.append((self._word("more"), "primary", lambda: begin(wanted)))
        if self._find.codes(again, wanted.kind) and wanted.points != again:
            missed = replace(wanted, points=again)
            offered.append((self._word("missed"), "plain", lambda: begin(missed)))
        offered.append((self._word("progress"), "plain", progress))
        offered.append((self._word("close"), "plain" if len(offered) > 1 else "primary", close))
        buttons: list[QPushButton] = []
        for entry in offered:  # below one another: their words are long in some languages
            buttons += page.buttons(entry)
        page.push_up()
        return buttons[0]

    def _comes(self, answer: Answer) -> str:
        """When the point is due again; nothing where the answer says nothing of it."""
        found = self._find.learn.memory(answer.spot.code)
        if found is None or self._find.round.kind in UNCOUNTED:
            return ""
        if found.due <= self._find.learn.today + timedelta(days=1):
            return self._word("comes-tomorrow")
        day = QDate(found.due.year, found.due.month, found.due.day)
        return self._catalogue.say("seek.comes", day=in_full(day, QLocale()))

    def _head(self, page: FindPage, number: int) -> None:
        asked = self._find.round
        page.eyebrow(self._number(number))
        grades = [answer.grade for answer in asked.answers]
        page.grades(grades, len(asked.spots), words.score_words(asked, self._catalogue))

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

    def _right(self, spot: Spot) -> str:
        """What was asked for: the point, or the landmark."""
        if self._find.round.kind is not Kind.LANDMARK:
            return self._named(spot)
        words_of = self._catalogue.words
        return words_of.sentence(words_of[f"landmark.{self._find.answer_to(spot)}"])

    def _coded(self, code: str) -> str:
        """A code with its name, as a choice."""
        name = self._written(self._catalogue.points[code])
        return self._catalogue.say("seek.coded", code=code, name=name)

    def _name(self, spot: Spot) -> str:
        return self._written(self._point(spot))

    def _written(self, point: Point) -> str:
        return written(drawn_names(chosen_names(point, self._catalogue, self._settings), point, can_draw))

    def _point(self, spot: Spot) -> Point:
        return self._catalogue.points[spot.code]

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")
