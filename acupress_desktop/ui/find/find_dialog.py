"""Find points: a round of questions on a map without a word, each answered by showing a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.finding import Kind
from acupress_desktop.domain.points import Spot
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.explore_service import ExploreService
from acupress_desktop.services.find_service import LENGTHS, FindService, PointSet
from acupress_desktop.services.find_words import why_words
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.actions.map_actions import MapActions
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.borrowed_settings import BorrowedSettings
from acupress_desktop.ui.find.answer_on_map import AnswerOnMap, name_map
from acupress_desktop.ui.find.choosing_page import ChoosingPage, Wanted
from acupress_desktop.ui.find.find_map import FindMap
from acupress_desktop.ui.find.find_page import FindPage, held_down
from acupress_desktop.ui.find.find_pages import FindPages
from acupress_desktop.ui.find.progress_page import ProgressPage
from acupress_desktop.ui.find.stage import Stage
from acupress_desktop.ui.fitting import fit, room_for
from acupress_desktop.ui.laid_out import rendered
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import Theme

_PAGE = 340


class FindDialog(QDialog):
    """Nothing is pressed here, so there is no question before it; what is not for this person is shown
    hollow, with the reason, as everywhere. `first` is the set that is offered at first; `announce` has a
    screen reader say each question and what each answer was worth; `save` writes what is known of every
    point as a table, `save_cards` cards with their pictures; both raise KnownError where they cannot."""

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
        announce: Callable[[str], None] = lambda _: None,
        save: Callable[[Path], None] | None = None,
        save_cards: Callable[[Path, Mapping[str, bytes]], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findDialog")
        self._catalogue, self._atlas, self._find = catalogue, atlas, find
        self._settings, self._safety, self._theme = settings, safety, theme
        self._cun = Cun(atlas.figure_cun, settings.measure)
        self._pages = FindPages(catalogue, find, settings, safety, self._cun, theme)
        self._choosing = ChoosingPage(catalogue, find, theme)
        self._announce = announce
        self._answers = AnswerOnMap(catalogue, atlas, find, safety, self._cun)
        self._progress = ProgressPage(
            catalogue, atlas, find.learn, settings.wear, theme, announce, save, save_cards, self._cards_saved
        )
        until_gone(self, self._progress.close)
        self._stage = Stage.CHOOSING
        self._wanted = Wanted(first, LENGTHS[1])
        self._before = Stage.CHOOSING
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
        self._area.setFixedWidth(min(px(_PAGE), (room_for(self).width() - 20) * 2 // 3))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.map, 1)
        row.addWidget(self._area)
        fit(self, 1180, 760)
        self.map.look_at(MapKey("front", figure=atlas.figure), settings.wear, QRectF())
        self.map.rest()
        rendered(self, self._render)

    def reject(self) -> None:
        """Escape ends one thing: a round shows how it went, what is known gives way to what was there,
        everything else closes."""
        if self._stage is Stage.PROGRESS:
            self._back()
        elif self._stage in (Stage.ASKING, Stage.ANSWERED) and self._find.round.answers:
            self._turn(Stage.ENDED)
        else:
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that is held down ends one thing and not the next; so does Enter. Digits are answers."""
        again = held_down(event) or (event.key() == Qt.Key.Key_Escape and event.isAutoRepeat())
        asked = self._stage is Stage.ASKING and not event.isAutoRepeat()
        if again or (asked and self._pages.naming.press(event.text(), self._settle_said)):
            event.accept()
        else:
            super().keyPressEvent(event)

    def begin(self, chosen: PointSet, length: int, kind: Kind = Kind.SHOW) -> None:
        """Ask for so many points of a set."""
        self._begin(Wanted(chosen, length, kind))

    def _begin(self, wanted: Wanted) -> None:
        self._wanted = wanted
        if wanted.points is not None:
            self._find.begin(wanted.points, wanted.length, wanted.kind)
            self._ask()

    def _choose(self, wanted: Wanted) -> None:
        """Another kind of question has other sets."""
        other, self._wanted = wanted.kind is not self._wanted.kind, wanted
        if other:
            self._render(1)

    def _limit(self, limit: int | None) -> None:
        """With another limit other points are due today."""
        self._trouble = ""
        if not attempt(lambda: self._find.learn.set_limit(limit), self._tell_trouble):
            self._announce(self._trouble)
        self._render(3)

    def _ask(self) -> None:
        """The next question, or how the round went."""
        spot, sight = self._find.round.asked, self._find.sight
        if spot is None or sight is None:
            self._turn(Stage.ENDED)
            return
        self._trouble = ""
        self.map.look_at(sight.key, self._settings.wear, self._area_of(spot, sight.key))
        kind = self._find.round.kind
        if kind is not Kind.SHOW:
            self.map.mark(sight, plain=kind is Kind.SIDE)
        self._turn(Stage.ASKING)
        if kind is Kind.SHOW:
            self.map.ask()
            self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        self._announce(self._catalogue.words.joined((self._pages.question(spot), self._trouble)))

    def _area_of(self, spot: Spot, key: MapKey) -> QRectF:
        """What of the view to look at; all of it, where that cannot be told."""
        area = QRectF()
        attempt(lambda: area.setCoords(*self._find.area(spot, key)), self._tell_trouble)
        return area

    def _answer(self, x: float, y: float) -> None:
        self._grade((x, y))

    def _grade(self, at: tuple[float, float] | None) -> None:
        if self._stage is Stage.ASKING:
            self._own = at
            self._settle(lambda: self._find.answer(at, self.map.middle))

    def _settle_said(self, answer: Callable[[], object]) -> None:
        self._own = None
        self._settle(answer)

    def _settle(self, answer_it: Callable[[], object]) -> None:
        if self._stage is not Stage.ASKING:
            return
        self._trouble = ""
        before = len(self._find.round.answers)
        attempt(answer_it, self._tell_trouble)
        if len(self._find.round.answers) == before:  # it could not be graded, and is still asked
            self._render()
            if self._find.round.kind is Kind.SHOW:
                self.map.setFocus(Qt.FocusReason.OtherFocusReason)
            self._announce(self._trouble)
            return
        answer = self._find.round.answers[-1]
        self._turn(Stage.ANSWERED)
        told = (self._pages.worth(answer), why_words(answer, self._catalogue), self._trouble)
        as_sentence = self._catalogue.words.as_sentence
        self._announce(self._catalogue.words.joined(as_sentence(words) for words in told if words))

    def _know(self) -> None:
        self._before = self._stage
        self._progress.begin()
        self._turn(Stage.PROGRESS)

    def _back(self) -> None:
        self._trouble = ""
        self.map.look_at(MapKey("front", figure=self._atlas.figure), self._settings.wear, QRectF())
        self._turn(self._before)

    def _cards_saved(self) -> None:
        if self._stage is Stage.PROGRESS:
            self._render()

    def _tell_trouble(self, why: str) -> None:
        self._trouble = self._trouble or why

    def _turn(self, stage: Stage) -> None:
        self._stage = stage
        if stage is not Stage.ASKING:
            self.map.rest()
        self._render()

    def _render(self, focus: int = 0) -> None:
        """Everything in words, in the language of the moment; `focus` is the number of the field that has the
        keyboard where a round is chosen."""
        self.setWindowTitle(self._word("title"))
        self._area.setAccessibleName(self._word("title"))
        if self._stage is Stage.ANSWERED:
            self._answers.show(self.map, self._find.round.answers[-1], self._own, self._tell_trouble)
        page = FindPage(self._theme)
        first: QWidget
        match self._stage:
            case Stage.CHOOSING:
                first = self._choosing.fill(
                    page, self._wanted, self._choose, self._begin, self._limit, self._know, self.reject
                )[focus]
                page.text(self._trouble, self._theme.vermilion)
            case Stage.ASKING:
                first = self._pages.asking(page, self._trouble, self._settle_said, lambda: self._grade(None))
            case Stage.ANSWERED:
                first = self._pages.answered(page, self._trouble, self._ask)
            case Stage.ENDED:
                first = self._pages.ended(page, self._wanted, self._begin, self._know, self.accept)
            case Stage.PROGRESS:
                first = self._progress.fill(page, self.map, self._render, self._back)
        if (old := self._area.takeWidget()) is not None:
            old.deleteLater()  # one of its buttons may be what was pressed
        self._area.setWidget(page)
        # Long lists have nothing below that a Tab would lead to: the arrows turn them.
        policy = Qt.FocusPolicy.StrongFocus if self._stage is Stage.PROGRESS else Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(policy)
        page.show()
        asking = self._stage is Stage.ASKING
        known = self._progress.map_words() if self._stage is Stage.PROGRESS else ""
        name_map(self.map, self._catalogue, self._pages, self._find.round if asking else None, known)
        if self._stage is not Stage.ASKING or self._find.round.kind is not Kind.SHOW:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.map.update()

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")
