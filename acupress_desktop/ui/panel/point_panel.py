"""The page of one point, in the order a person needs it: where, how, careful, why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import sentence
from acupress_desktop.domain.errors import fill
from acupress_desktop.domain.points import Point, Side
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.panel.evidence_line import EvidenceLine
from acupress_desktop.ui.theme import Theme


class PointPanel(QScrollArea):
    """Shows what it is told to show; every text can be selected and reached by the keyboard."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        settings: SettingsService,
        hanzi: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pointPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._catalogue, self._settings, self._hanzi = catalogue, settings, hanzi
        self._view: ExploreView | None = None
        self._code, self._name, self._meaning = QLabel(), QLabel(), QLabel()
        self._close_up = CloseUp(catalogue, atlas)
        self._place = _text()
        self._facts = {name: QLabel() for name in ("hold", "sides", "pressure")}
        self._find, self._press, self._careful = _text(), _text(), _text()
        self._evidence = EvidenceLine()
        self.setWidget(self._page())
        settings.listen(lambda _: self._show_close_up())

    def render_view(self, view: ExploreView) -> None:
        """Show the chosen point; the same one again costs nothing."""
        if self._view is not None and self._view.spot == view.spot:
            return
        self._view = view
        if view.spot is None:
            return
        point, text = self._catalogue.points[view.spot.code], self._catalogue.text(view.spot.code)
        self.setAccessibleName(self._catalogue.spoken(view.spot))
        self._code.setText(point.code)
        self._name.setText(f"{point.pinyin} {point.hanzi}" if self._hanzi else point.pinyin)
        meridian = self._catalogue.word(f"meridian.{point.meridian}")
        self._meaning.setText(fill(self.tr("%1 · %2"), text.english, meridian))
        self._place.setText(sentence(point.place, self._catalogue))
        self._show_facts(point)
        self._find.setText(
            "".join(
                f'<table cellspacing="0"><tr><td width="20">{number}.</td><td>{step}</td></tr></table>'
                for number, step in enumerate(text.find_it, start=1)
            )
        )
        self._find.setAccessibleName(" ".join(text.find_it))
        self._press.setText(text.press_it)
        self._careful.setText(text.careful)
        self._evidence.show_evidence(
            point.evidence.grade,
            self._catalogue.word(f"grade.{point.evidence.grade}"),
            self._catalogue.word(f"grade.{point.evidence.grade}.meaning"),
            text.evidence,
        )
        self._show_close_up()
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QScrollArea#pointPanel {{ background: {theme.surface}; border-left: 1px solid {theme.line}; }}"
            f"QWidget#page {{ background: {theme.surface}; }}"
            f"QLabel {{ color: {theme.ink}; font-size: 13px; }}"
            f"QLabel#code {{ background: {theme.jade}; color: {theme.on_jade}; border-radius: 9px;"
            " padding: 0 11px; font-size: 16px; font-weight: 700; }"
            "QLabel#name { font-size: 20px; font-weight: 600; }"
            f"QLabel#meaning, QLabel#factName {{ color: {theme.soft_ink}; }}"
            "QLabel#factName { font-size: 12px; }"
            "QLabel#fact { font-size: 14px; font-weight: 600; }"
            f"QLabel#place {{ color: {theme.soft_ink}; font-size: 12px; }}"
            f"QLabel#head {{ color: {theme.soft_ink}; font-size: 11px; font-weight: 600; }}"
            f"QFrame#tile {{ border: 1px solid {theme.line}; border-radius: 9px; }}"
            f"QFrame#careful {{ background: {theme.vermilion_wash}; border: 0;"
            f" border-left: 3px solid {theme.vermilion}; border-radius: 9px; }}"
            "QFrame#careful QLabel { font-size: 13px; }"
        )
        self._close_up.set_theme(theme)
        self._evidence.set_theme(theme)

    def _show_close_up(self) -> None:
        spot = self._view.spot if self._view is not None else None
        self._close_up.show_spot(spot, self._settings.settings.wear)

    def _show_facts(self, point: Point) -> None:
        sides = {
            (Side.LEFT, Side.RIGHT): self.tr("Left, right"),
            (Side.MIDLINE,): self.tr("Middle"),
        }[point.sides]
        self._facts["hold"].setText(fill(self.tr("%1 s"), point.hold_s))
        self._facts["sides"].setText(sides)
        self._facts["pressure"].setText(fill(self.tr("%1–%2 / 10"), point.pressure.low, point.pressure.high))

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(3)
        column.addLayout(self._title())
        column.addSpacing(8)
        column.addWidget(self._close_up)
        column.addSpacing(2)
        self._place.setObjectName("place")
        column.addWidget(self._place)
        column.addSpacing(5)
        column.addLayout(self._tiles())
        for head, body in ((self.tr("Find it"), self._find), (self.tr("Press it"), self._press)):
            column.addSpacing(6)
            column.addWidget(_head(head))
            column.addWidget(body)
        column.addSpacing(8)
        column.addWidget(self._careful_box())
        column.addSpacing(8)
        column.addWidget(_head(self.tr("Evidence")))
        column.addWidget(self._evidence)
        column.addStretch(1)
        return page

    def _title(self) -> QHBoxLayout:
        self._code.setObjectName("code")
        self._code.setFixedHeight(40)
        self._name.setObjectName("name")
        self._meaning.setObjectName("meaning")
        self._meaning.setWordWrap(True)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._meaning)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        return row

    def _tiles(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(10)
        names = (
            ("hold", self.tr("Hold")),
            ("sides", self.tr("Each side")),
            ("pressure", self.tr("Pressure")),
        )
        for place, (key, name) in enumerate(names):
            tile = QFrame()
            tile.setObjectName("tile")
            inner = QVBoxLayout(tile)
            inner.setContentsMargins(10, 7, 6, 7)
            inner.setSpacing(1)
            label = QLabel(name)
            label.setObjectName("factName")
            self._facts[key].setObjectName("fact")
            inner.addWidget(label)
            inner.addWidget(self._facts[key])
            grid.addWidget(tile, 0, place)
        return grid

    def _careful_box(self) -> QFrame:
        box = QFrame()
        box.setObjectName("careful")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 9, 12, 9)
        inner.addWidget(self._careful)
        self._careful.setAccessibleDescription(self.tr("Careful"))
        return box


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _head(words: str) -> QLabel:
    label = QLabel(words.upper())
    label.setObjectName("head")
    label.setAccessibleName(words)
    font = label.font()
    font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.8)
    label.setFont(font)
    return label
