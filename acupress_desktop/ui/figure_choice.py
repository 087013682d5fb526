"""Both figures side by side as small pictures, to choose the one that everything is shown on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.settings import Settings
from acupress_desktop.services.figure_service import FigureService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.checks import show_checked, when_turned
from acupress_desktop.ui.figure_words import figure_words
from acupress_desktop.ui.map.figure_images import Appearance, FigureArtist, FigureImage, FigureRequest
from acupress_desktop.ui.map.loaded_map import load_map
from acupress_desktop.ui.opening import until_gone
from acupress_desktop.ui.sizes import beside, least, px, sized
from acupress_desktop.ui.status_line import StatusLine
from acupress_desktop.ui.theme import Theme

#: How high a picture is, and the most that it is wide, in pixels of the usual font.
_HIGH, _WIDE = 210, 130


class FigureChoice(QWidget):
    """A choice holds at once, everywhere. Where the chosen one cannot be read that is said below."""

    def __init__(
        self, settings: SettingsService, figures: FigureService, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("figureChoice")
        self.setAccessibleName(self.tr("Figure"))
        self._settings, self._figures, self._theme = settings, figures, theme
        self._group = QButtonGroup(self)
        self._artists: list[FigureArtist] = []  # each draws the last wish alone
        self._said = StatusLine("figureSaid")
        self._said.setStyleSheet(f"color: {theme.vermilion};")
        row = beside()
        row.setSpacing(12)
        self.buttons = {figure: self._button(figure, words) for figure, words in figure_words().items()}
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._said)
        until_gone(self, settings.listen(self._show))
        self._show(settings.settings)

    def _button(self, figure: Figure, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"figure-{figure}")
        button.setCheckable(True)
        button.setText(words)
        button.setAccessibleName(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(px(_WIDE), px(_HIGH)))
        least(button, _WIDE + 24, _HIGH + 48)  # nothing moves when its picture comes
        theme = self._theme
        # The chosen one is also bold: colour alone would not tell.
        button.setStyleSheet(
            sized(
                f"QToolButton {{ background: {theme.ground}; color: {theme.ink}; padding: 8px;"
                f" border: 1px solid {theme.edge}; border-radius: 10px; font-size: 14px; }}"
                f"QToolButton:hover {{ border-color: {theme.jade}; }}"
                f"QToolButton:checked {{ border: 2px solid {theme.jade}; padding: 7px; font-weight: 600; }}"
                f"QToolButton:focus {{ border: 2px solid {theme.ink}; padding: 7px; }}"
            )
        )
        self._group.addButton(button)
        when_turned(button, lambda on: self._choose(figure) if on else None)
        self._draw(button, figure)
        return button

    def _draw(self, button: QToolButton, figure: Figure) -> None:
        """Beside the event loop; without a picture the words alone are offered."""
        ratio = self.devicePixelRatioF()
        look = Appearance(MapKey("front", figure=figure), self._theme.dark, True, self._theme.ground)
        try:
            box = load_map(look.key, look.dark).view_box
            high = round(px(_HIGH) * ratio)
            wide = round(high * box.width() / box.height())
            artist = FigureArtist()
            artist.drawn.connect(lambda image: _take(button, image, ratio))
            until_gone(self, artist.close)
            self._artists.append(artist)
            artist.ask(FigureRequest(look, wide, high, (0, 0, wide, high)))
        except KnownError:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def _choose(self, figure: Figure) -> None:
        attempt(lambda: self._settings.change(figure=figure), self._said.tell)

    def _show(self, settings: Settings) -> None:
        for figure, button in self.buttons.items():
            if figure is settings.figure:
                show_checked(button, True)
        trouble = self._figures.trouble
        self._said.keep_telling(sentence(trouble) if trouble is not None else "")


def _take(button: QToolButton, image: FigureImage, ratio: float) -> None:
    picture = QPixmap.fromImage(image.image)
    picture.setDevicePixelRatio(ratio)
    button.setIcon(QIcon(picture))
