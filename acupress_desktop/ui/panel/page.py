"""The page of one point, in the order a person needs it: where, how, careful, why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.approvals import caution_key, is_unread
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_cun import own_sentence
from acupress_desktop.content.sentences import point_sentence
from acupress_desktop.content.sureness import sureness
from acupress_desktop.domain.choices import held_sides
from acupress_desktop.domain.cun import Cun
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.names import ShownName
from acupress_desktop.domain.points import Point
from acupress_desktop.domain.settings import Settings, SideOrder
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.shown_names import chosen_names, drawn_names
from acupress_desktop.ui.name_fonts import can_draw_beside
from acupress_desktop.ui.panel.careful_box import CarefulBox
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.panel.collect_button import CollectButton
from acupress_desktop.ui.panel.evidence_line import EvidenceLine
from acupress_desktop.ui.panel.fact_tiles import FactTiles
from acupress_desktop.ui.panel.name_label import NameLabel
from acupress_desktop.ui.panel.note_field import NoteField
from acupress_desktop.ui.panel.reading_label import ReadingLabel
from acupress_desktop.ui.panel.star_button import StarButton
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.retelling import named, said
from acupress_desktop.ui.sides import placed
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.unread_line import UnreadLine, english

_SIDE, _TOP, _BOTTOM = 17, 12, 8
_BADGE_HEIGHT, _BADGE_GAP = 40, 10


class Page(QWidget):
    """`arrange` places its parts: one pass down the page, where Qt's nested layouts would ask every
    text for its height again and again (measured: 30 ms a click). `grown` says that it has to be arranged."""

    grown = Signal()

    def __init__(
        self, catalogue: Catalogue, atlas: Atlas, star: QAction, hanzi: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._catalogue, self._can_draw = catalogue, can_draw_beside(hanzi)
        self._code, self._meaning = self._title("code"), self._title("meaning")
        self._name = NameLabel(self)
        self._name.setObjectName("name")
        self._meaning.setWordWrap(True)
        self.collect = CollectButton(self)  # in the order of Tab, as they stand
        self.star = StarButton(star, self)
        self.close_up = CloseUp(catalogue, atlas, self)
        self._tiles = FactTiles(self)
        self._find_head = self._head(lambda: self.tr("Find it"))
        self._steps: list[ReadingLabel] = []
        self._step_count = 0
        self._press_head = self._head(lambda: self.tr("Press it"))
        self._press = ReadingLabel(parent=self)
        self._careful = CarefulBox(self)
        self._unread = UnreadLine(catalogue, self)
        self._unread.turned.connect(self._turn_careful)
        self._shown = ""
        self._hidden = CarefulBox(self)
        self.safety = NOTHING_HIDDEN
        self.settings = Settings()
        self._evidence = EvidenceLine(catalogue, self)
        self._place = ReadingLabel("place", parent=self)
        self.note = NoteField(self)

    def render_safety(self, view: SafetyView) -> None:
        """Holds for what is shown from now on."""
        self.safety = view

    def names_of(self, point: Point) -> tuple[ShownName, ...]:
        """The names by which a point is shown."""
        return drawn_names(chosen_names(point, self._catalogue, self.settings), point, self._can_draw)

    def show_point(self, code: str, cun: Cun, order: SideOrder) -> None:
        """Fill in the words of a point; the caller arranges the page anew."""
        reason = self.safety.reason_of(code)
        self._press.setVisible(reason is None)
        self._hidden.setVisible(reason is not None)
        self._hidden.show_text(self._catalogue.words.as_sentence(reason) if reason is not None else "")
        point, text = self._catalogue.points[code], self._catalogue.text(code)
        self._code.setText(code)
        names = self.names_of(point)
        self._name.show_names(names)
        unsure = "" if all(name.sure for name in names) else self.tr("Sources differ about this name.")
        set_tip(self._name, unsure)
        self._name.setAccessibleDescription(unsure)
        meridian = self._catalogue.word(f"meridian.{point.meridian}")
        told = text.english in [name.text for name in names]
        self._meaning.setText(meridian if told else fill(self.tr("%1 · %2"), text.english, meridian))
        limits = self.safety.limits
        sides = held_sides(point, order, limits.hidden)
        self._tiles.show_point(point, limits, sides, reason is None)
        self._show_steps(text.find_it)
        both = sides == point.hold_sides
        self._press.show_text(text.press_it if both else text.press_one)
        self._show_careful(code, text.careful)
        grade = point.evidence.grade
        self._evidence.show_evidence(
            grade,
            self._catalogue.word(f"grade.{grade}"),
            self._catalogue.word(f"grade.{grade}.meaning"),
            text.evidence,
            (self._catalogue.sources[source].citation for source in point.evidence.sources),
        )
        conflict = self._catalogue.word("place.conflict") if point.conflict else ""
        words = self._catalogue
        place = (
            point_sentence(point, words),
            own_sentence(point, cun, words),
            conflict,
            sureness(point, words),
        )
        self._place.show_text(words.words.joined(place))

    def _show_careful(self, code: str, careful: str) -> None:
        """A translation that nobody has checked says so."""
        if code != self._shown:
            self._unread.turn_back()
        self._shown = code
        unread = bool(careful) and is_unread(self._catalogue, caution_key(code))
        self._unread.setVisible(unread)
        self._unread.retell()
        in_english = unread and self._unread.shows_english
        self._careful.show_text(english().text(code).careful if in_english else careful)

    def _turn_careful(self) -> None:
        self._show_careful(self._shown, self._catalogue.text(self._shown).careful)
        self.grown.emit()

    def set_theme(self, theme: Theme) -> None:
        """Pass the colours on to the parts that draw themselves."""
        self._unread.set_theme(theme)
        own = (
            self.star,
            self.collect,
            self.close_up,
            self._tiles,
            self._careful,
            self._hidden,
            self._evidence,
        )
        for part in own:
            part.set_theme(theme)

    def arrange(self, width: int, picture_height: int) -> int:
        """Place every part for a page of this width; the height that the page needs."""
        inner = width - 2 * _SIDE
        y = self._arrange_title(inner)
        for space, part, height in self._parts(inner, picture_height):
            part.setGeometry(_SIDE, y + space, inner, height)
            y += space + height
        return y + _BOTTOM

    def heights(self, width: int) -> tuple[int, int]:
        """How high a page of this width is without its picture: all of it, and down to its care."""
        inner = width - 2 * _SIDE
        y = self._arrange_title(inner)
        urgent = 0
        for space, part, height in self._parts(inner, 0):
            y += space + height
            if part is self._careful:
                urgent = y
        return y + _BOTTOM, urgent + _BOTTOM

    def _parts(self, width: int, picture_height: int) -> Iterator[tuple[int, QWidget, int]]:
        """Space above, part and its height, from top to bottom."""
        yield 8, self.close_up, picture_height
        yield 10, self._tiles, self._tiles.heightForWidth(width)
        yield 10, self._find_head, self._find_head.sizeHint().height()
        for step in self._steps[: self._step_count]:
            yield 0, step, step.heightForWidth(width)
        yield 8, self._press_head, self._press_head.sizeHint().height()
        press = self._press if self._hidden.isHidden() else self._hidden
        yield 0 if press is self._press else 4, press, press.heightForWidth(width)
        yield 9, self._careful, self._careful.heightForWidth(width)
        if not self._unread.isHidden():
            yield 4, self._unread, self._unread.heightForWidth(width)
        yield 9, self._evidence, self._evidence.heightForWidth(width)
        yield 4, self._place, self._place.heightForWidth(width)
        yield 8, self.note, self.note.heightForWidth(width)

    def _arrange_title(self, width: int) -> int:
        badge = self._code.sizeHint().width()
        whole = width + 2 * _SIDE
        self._code.setGeometry(placed(QRect(_SIDE, _TOP, badge, px(_BADGE_HEIGHT)), whole))
        left = _SIDE + badge + _BADGE_GAP
        size = px(StarButton.SIZE)
        room = _SIDE + width - left - size
        self.star.setGeometry(placed(QRect(_SIDE + width - size + 6, _TOP - 4, size, size), whole))
        if not self.collect.isHidden():
            room -= size - 4
            self.collect.setGeometry(placed(QRect(_SIDE + width - 2 * size + 8, _TOP - 4, size, size), whole))
        name_height, height = self._name.heightForWidth(room), self._meaning.heightForWidth(room)
        self._name.setGeometry(placed(QRect(left, _TOP - 3, room, name_height), whole))
        self._meaning.setGeometry(placed(QRect(left, _TOP - 3 + name_height, room, height), whole))
        return _TOP + max(px(_BADGE_HEIGHT), name_height + height - 3)

    def _show_steps(self, steps: Sequence[str]) -> None:
        while len(self._steps) < len(steps):
            step = ReadingLabel("step", number=len(self._steps) + 1, parent=self)
            QWidget.setTabOrder(self._steps[-1] if self._steps else self.close_up.body, step)
            self._steps.append(step)
        self._step_count = len(steps)
        for number, step in enumerate(self._steps):
            step.setVisible(number < len(steps))
            step.show_text(steps[number] if number < len(steps) else "")

    def _title(self, name: str) -> QLabel:
        label = PlainLabel(parent=self)
        label.setObjectName(name)
        label.setIndent(0)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return label

    def _head(self, words: Callable[[], str]) -> QLabel:
        """A section's head in small capitals, spoken in ordinary letters."""
        label = said(self._title("head"), lambda: self._catalogue.say("heading", title=words()))
        named(label, words)
        return label
