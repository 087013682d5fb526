"""Find points: a round of questions on a map without a word, each answered by showing a place."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from acupress_desktop.bodymap.aim import units_a_cun
from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_measure_label
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.finding import Answer, Grade
from acupress_desktop.domain.points import Point, Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services import find_words as words
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.find_service import LENGTHS, FindService, PointSet, SetKind
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.shown_names import chosen_names, drawn_names, written
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.borrowed_settings import BorrowedSettings
from acupress_desktop.ui.find.find_map import FindMap, Shown
from acupress_desktop.ui.find.find_page import FindPage
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.map.view_words import key_words
from acupress_desktop.ui.name_fonts import can_draw
from acupress_desktop.ui.retelling import retell
from acupress_desktop.ui.theme import Theme

_PAGE = 340


class _Stage(Enum):
    """What the window shows."""

    CHOOSING = auto()
    ASKING = auto()
    ANSWERED = auto()
    ENDED = auto()


class FindDialog(QDialog):
    """Nothing is pressed here, so there is no question before it; what is not for this person is shown hollow, with
    the reason, as everywhere. `first` is the set that is offered at first."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        find: FindService,
        settings: Settings,
        safety: SafetyView,
        theme: Theme,
        parent: QWidget | None = None,
        first: PointSet | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findDialog")
        self._catalogue, self._atlas, self._find = catalogue, atlas, find
        self._settings, self._safety, self._theme = settings, safety, theme
        self._stage = _Stage.CHOOSING
        self._set, self._length = first, LENGTHS[1]
        self._own: tuple[float, float] | None = None
        self._trouble = ""
        borrowed = SettingsService(BorrowedSettings(settings))
        explore = ExploreService(catalogue, atlas, None, None)
        self.map = FindMap(catalogue, MapActions(explore, borrowed, self))
        self.map.set_theme(theme)
        self.map.answered.connect(self._answer)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setFixedWidth(_PAGE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.map, 1)
        row.addWidget(self._area)
        fit(self, 1180, 760)
        self.map.look_at(MapKey("front"), settings.wear, QRectF())
        self.map.rest()
        retell(self, self._render)

    def reject(self) -> None:
        """Escape ends one thing: a round shows how it went, everything else closes."""
        if self._stage in (_Stage.ASKING, _Stage.ANSWERED) and self._find.round.answers:
            self._turn(_Stage.ENDED)
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that is held down ends one thing and not the next."""
        if event.key() == Qt.Key.Key_Escape and event.isAutoRepeat():
            event.accept()
        else:
            super().keyPressEvent(event)

    def begin(self, chosen: PointSet, length: int) -> None:
        """Ask for so many points of a set."""
        self._set, self._length = chosen, length
        self._find.begin(chosen, length)
        self._ask()

    def _ask(self) -> None:
        """The next question, or how the round went."""
        spot, sight = self._find.round.asked, self._find.sight
        if spot is None or sight is None:
            self._turn(_Stage.ENDED)
            return
        self._trouble = ""
        left, top, right, bottom = self._find.area(spot, sight.key)
        self.map.look_at(sight.key, self._settings.wear, QRectF(left, top, right - left, bottom - top))
        self._turn(_Stage.ASKING)
        self.map.ask()
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, x: float, y: float) -> None:
        self._grade((x, y))

    def _grade(self, at: tuple[float, float] | None) -> None:
        if self._stage is not _Stage.ASKING:
            return
        self._own = at
        attempt(lambda: self._find.answer(at, self.map.middle), self._tell_trouble)
        answer = self._find.round.answers[-1]
        self._show(answer)
        self._turn(_Stage.ANSWERED)

    def _tell_trouble(self, why: str) -> None:
        self._trouble = why

    def _show(self, answer: Answer) -> None:
        point, sight = self._point(answer.spot), self._find.sight_of(answer.spot)
        measure = next((m for m in sight.measures if m.amount), None)
        cun = self._cun
        label = (
            own_measure_label(measure.amount, measure.of, measure.unit, point, cun, self._catalogue)
            if measure is not None
            else ""
        )
        self.map.show_answer(
            Shown(
                sight,
                units_a_cun(self._atlas, point),
                self._own,
                label,
                point.code,
                self._word("own"),
                self._safety.reason(answer.spot) is not None,
            )
        )

    def _turn(self, stage: _Stage) -> None:
        self._stage = stage
        if stage is not _Stage.ASKING:
            self.map.rest()
        self._render()

    def _render(self) -> None:
        """Everything in words, in the language of the moment."""
        self.setWindowTitle(self._word("title"))
        self._area.setAccessibleName(self._word("title"))
        page = FindPage(self._theme)
        build: Callable[[FindPage], QWidget] = {
            _Stage.CHOOSING: self._choosing,
            _Stage.ASKING: self._asking,
            _Stage.ANSWERED: self._answered,
            _Stage.ENDED: self._ended,
        }[self._stage]
        first = build(page)
        if (old := self._area.takeWidget()) is not None:
            old.deleteLater()  # one of its buttons may be what was pressed
        self._area.setWidget(page)
        page.show()
        self._name_map()
        if self._stage is not _Stage.ASKING:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.map.update()

    def _name_map(self) -> None:
        view = key_words(self.map.key)
        asking = self._stage is _Stage.ASKING
        self.map.setAccessibleName(self._catalogue.say("seek.map", view=view) if asking else view)
        if asking:
            self.map.tell_cross()
        elif self._stage is _Stage.ANSWERED:
            self._show(self._find.round.answers[-1])

    def _choosing(self, page: FindPage) -> QWidget:
        page.title(self._word("title"))
        page.text(self._word("about"))
        sets = [(words.set_words(each, self._catalogue), each) for each in self._find.sets()]
        fields: list[QComboBox] = [
            page.choice(self._word("set"), sets, self._set),
            page.choice(
                self._word("count"), [(self._catalogue.words.number(n), n) for n in LENGTHS], self._length
            ),
        ]
        page.buttons(
            (
                self._word("begin"),
                "primary",
                lambda: self.begin(fields[0].currentData(), fields[1].currentData()),
            ),
            (self._word("close"), "plain", self.reject),
        )
        page.push_up()
        page.rows(
            (grade, words.legend_words(grade, self._catalogue), "")
            for grade in (Grade.GOOD, Grade.NEAR, Grade.AGAIN)
        )
        page.text(self._word("looking"), self._theme.soft_ink)
        return fields[0]

    def _asking(self, page: FindPage) -> QWidget:
        spot = self._find.round.asked
        assert spot is not None
        self._head(page, len(self._find.round.answers) + 1, spot)
        page.text(self._word("how"))
        (unknown,) = page.buttons((self._word("unknown"), "plain", lambda: self._grade(None)))
        page.push_up()
        page.text(self._word("quiet"), self._theme.soft_ink)
        return unknown

    def _answered(self, page: FindPage) -> QWidget:
        answer = self._find.round.answers[-1]
        point, catalogue = self._point(answer.spot), self._catalogue
        self._head(page, len(self._find.round.answers), answer.spot)
        page.title(words.away_words(answer, catalogue), 18)
        if answer.miss is not None:
            page.text(words.on_you(answer.miss, self._cun, catalogue), self._theme.soft_ink)
        last = self._find.round.asked is None
        following = self._word("results") if last else self._word("next")
        (button,) = page.buttons((following, "primary", self._ask))
        page.text(words.why_words(answer, catalogue))
        if answer.grade is not Grade.GOOD:
            page.text(words.start_words(point, catalogue))
        if (reason := self._safety.reason(answer.spot)) is not None:
            page.text(catalogue.words.as_sentence(reason), self._theme.vermilion)
        page.text(words.place_words(point, catalogue))
        page.eyebrow(self._word("steps"))
        page.steps(catalogue.text(point.code).find_it)
        page.text(self._trouble, self._theme.vermilion)
        page.push_up()
        return button

    def _ended(self, page: FindPage) -> QWidget:
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
        chosen = self._set
        offered: list[tuple[str, str, Callable[[], None]]] = []
        if chosen is not None and self._find.codes(chosen):
            offered.append((self._word("more"), "primary", lambda: self.begin(chosen, self._length)))
        if self._find.codes(again) and chosen != again:
            offered.append((self._word("missed"), "plain", lambda: self.begin(again, self._length)))
        offered.append((self._word("close"), "plain" if offered else "primary", self.accept))
        buttons: list[QPushButton] = []
        for entry in offered:  # below one another: their words are long in some languages
            buttons += page.buttons(entry)
        page.push_up()
        return buttons[0]

    def _head(self, page: FindPage, number: int, spot: Spot) -> None:
        asked = self._find.round
        page.eyebrow(self._catalogue.say("seek.number", number=number, count=len(asked.spots)))
        grades = [answer.grade for answer in asked.answers]
        page.grades(grades, len(asked.spots), words.score_words(asked, self._catalogue))
        page.title(self._catalogue.say("seek.question", name=self._name(spot), code=spot.code))
        page.text(self._word(f"side.{spot.side}"))

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

    @property
    def _cun(self) -> Cun:
        return Cun(self._atlas.figure_cun, self._settings.measure)

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")
