"""The page of one point, in the order a person needs it: where, how, careful, why."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.sentences import sentence
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.panel.careful_box import CarefulBox
from acupress_desktop.ui.panel.close_up import CloseUp
from acupress_desktop.ui.panel.evidence_line import EvidenceLine
from acupress_desktop.ui.panel.fact_tiles import FactTiles
from acupress_desktop.ui.panel.labels import head_label, reading_label
from acupress_desktop.ui.theme import Theme

#: The picture takes what the longest text leaves of the panel's height, within limits.
_TEXT_HEIGHT = 514
_LOWEST, _HIGHEST = 108, 176


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
        for label, name in ((self._code, "code"), (self._name, "name"), (self._meaning, "meaning")):
            label.setObjectName(name)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meaning.setWordWrap(True)
        self._close_up = CloseUp(catalogue, atlas)
        self._tiles = FactTiles()
        self._find, self._press, self._place = reading_label(), reading_label(), reading_label("place")
        self._careful = CarefulBox()
        self._evidence = EvidenceLine()
        self.setWidget(self._page())
        settings.listen(lambda _: self._show_close_up())

    def render_view(self, view: ExploreView) -> None:
        """Show the chosen point; the same one again costs nothing."""
        before = self._view.spot if self._view is not None else None
        self._view = view
        if view.spot is None or view.spot == before:
            return
        self.setAccessibleName(self._catalogue.spoken(view.spot))
        self._show_close_up()
        if before is None or before.code != view.spot.code:
            self._show_text(view.spot.code)
            self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"QScrollArea#pointPanel {{ background: {theme.surface}; border-left: 1px solid {theme.line}; }}"
            f"QWidget#page {{ background: {theme.surface}; }}"
            f"QLabel {{ color: {theme.ink}; font-size: 13px; }}"
            "QLabel[reading='true'] { border: 1px solid transparent; border-radius: 4px; }"
            f"QLabel[reading='true']:focus {{ border-color: {theme.jade}; }}"
            f"QLabel#code {{ background: {theme.jade}; color: {theme.on_jade}; border-radius: 9px;"
            " padding: 0 9px; font-size: 16px; font-weight: 700; }"
            "QLabel#name { font-size: 20px; font-weight: 600; }"
            f"QLabel#meaning, QLabel#factName {{ color: {theme.soft_ink}; }}"
            "QLabel#factName { font-size: 12px; }"
            "QLabel#fact { font-size: 14px; font-weight: 600; }"
            "QLabel#grade { font-size: 12px; font-weight: 600; }"
            f"QLabel#place {{ color: {theme.soft_ink}; font-size: 12px; }}"
            f"QLabel#head {{ color: {theme.soft_ink}; font-size: 11px; font-weight: 600;"
            " letter-spacing: 0.8px; }"
            f"QFrame#tile {{ border: 1px solid {theme.line}; border-radius: 9px; }}"
        )
        for part in (self._close_up, self._careful, self._evidence):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        height = self.viewport().height() - _TEXT_HEIGHT
        self._close_up.setFixedHeight(min(max(height, _LOWEST), _HIGHEST))
        super().resizeEvent(event)

    def _show_close_up(self) -> None:
        spot = self._view.spot if self._view is not None else None
        self._close_up.show_spot(spot, self._settings.settings.wear)

    def _show_text(self, code: str) -> None:
        point, text = self._catalogue.points[code], self._catalogue.text(code)
        self._code.setText(code)
        self._name.setText(f"{point.pinyin} {point.hanzi}" if self._hanzi else point.pinyin)
        meridian = self._catalogue.word(f"meridian.{point.meridian}")
        self._meaning.setText(fill(self.tr("%1 · %2"), text.english, meridian))
        self._tiles.show_point(point)
        self._find.setText(_numbered(text.find_it))
        self._find.setAccessibleName(
            " ".join(f"{number}. {step}" for number, step in enumerate(text.find_it, 1))
        )
        self._press.setText(text.press_it)
        self._careful.show_text(text.careful)
        grade = point.evidence.grade
        self._evidence.show_evidence(
            grade,
            self._catalogue.word(f"grade.{grade}"),
            self._catalogue.word(f"grade.{grade}.meaning"),
            text.evidence,
            (self._catalogue.sources[source].citation for source in point.evidence.sources),
        )
        self._place.setText(sentence(point.place, self._catalogue))

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(17, 12, 17, 8)
        column.setSpacing(0)
        column.addLayout(self._title())
        for space, part in (
            (8, self._close_up),
            (10, self._tiles),
            (10, head_label(self.tr("Find it"))),
            (0, self._find),
            (8, head_label(self.tr("Press it"))),
            (0, self._press),
            (8, self._careful),
            (9, self._evidence),
            (3, self._place),
        ):
            column.addSpacing(space)
            column.addWidget(part)
        column.addStretch(1)
        return page

    def _title(self) -> QHBoxLayout:
        self._code.setFixedHeight(40)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._meaning)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        return row


def _numbered(steps: Iterable[str]) -> str:
    """The steps with their numbers hanging out to the left."""
    row = '<table cellspacing="0" cellpadding="0"><tr><td width="18">%1.</td><td>%2</td></tr></table>'
    return "".join(fill(row, number, escape(step)) for number, step in enumerate(steps, start=1))
