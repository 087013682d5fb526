"""Pictures of the figure: drawn at once for paper, drawn beside the event loop for the screen.

The figure is some ninety nested shapes. Qt needs 100 to 300 ms to fill them for a window, whatever
the clip, and QSvgRenderer.render and QPainter keep Python's lock all that time, so a thread of our
own would still freeze the window. QImageReader lets go of the lock: measured, the event loop then
never waits longer than 6 ms. So the screen's pictures are read by QImageReader in a thread.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.aside import Aside
from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.points import Side
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.map.loaded_map import load_map

if TYPE_CHECKING:  # the first picture of the map has none
    from acupress_desktop.bodymap.hands import LaidHand


@dataclass(frozen=True)
class Appearance:
    """Which figure: the view, the theme's twin, dressed or not, the colour behind it, the layers
    (groups of the map) that lie over it, the side of which they show nothing, the hands that press, and the
    one ink of the meridians' lines, where they have no colours."""

    key: MapKey
    dark: bool
    wear: bool
    ground: str
    layers: frozenset[str] = frozenset()
    hidden_side: Side | None = None
    hands: tuple[LaidHand, ...] = ()
    ink: str = ""


@dataclass(frozen=True)
class FigureRequest:
    """Which part of a figure: its whole view box is `width` x `height` device pixels large, and
    the rectangle `clip` (x, y, width, height) of that is wanted."""

    appearance: Appearance
    width: int
    height: int
    clip: tuple[int, int, int, int]


@dataclass(frozen=True)
class FigureImage:
    """A picture, and what it was drawn for."""

    request: FigureRequest
    image: QImage


def paint_figure(
    painter: QPainter,
    key: MapKey,
    dark: bool,
    wear: bool,
    source: QRectF,
    target: QRectF,
    opacity: float = 1.0,
) -> None:
    """Paint a part of a figure as vectors, now. `source` is in the view's SVG units as seen (after
    mirroring), `target` in the painter's. Takes 0.1 to 0.3 s: for paper and pictures, not for the
    screen. Raises KnownError where the map is missing or damaged."""
    loaded = load_map(key, dark)
    renderer = QSvgRenderer(QByteArray(loaded.figure(wear, key.mirrored)))
    across, down = target.width() / source.width(), target.height() / source.height()
    box = loaded.view_box
    whole = QRectF(
        target.x() + (box.x() - source.x()) * across,
        target.y() + (box.y() - source.y()) * down,
        box.width() * across,
        box.height() * down,
    )
    painter.save()
    painter.setClipRect(target)
    painter.setOpacity(opacity)
    renderer.render(painter, whole)
    painter.restore()


class FigureArtist(QObject):
    """Draws one picture at a time in a thread. Of the wishes that come meanwhile only the last one
    counts, so a stream of wheel turns costs no more than the machine can draw.

    `drawn` brings each finished picture to the event loop.
    """

    drawn = Signal(object)

    def __init__(self, opaque: bool = False) -> None:
        """`opaque` pictures are painted faster where nothing shows through them anyway."""
        super().__init__()
        self._opaque = opaque
        self._wish: FigureRequest | None = None
        self._at_work: FigureRequest | None = None
        self._aside = Aside("figure", self._came)

    def close(self) -> None:
        """Nobody wants pictures any more: the thread ends."""
        self._wish = None
        self._aside.close()

    @property
    def busy(self) -> bool:
        """A picture is being drawn in the thread."""
        return self._at_work is not None

    def ask(self, request: FigureRequest) -> None:
        """Wish for a picture, in place of any that was not begun.

        Raises KnownError where the map is missing or damaged."""
        if request == self._at_work:
            self._wish = None
            return
        self._wish = request
        if not self.busy:
            self._begin()

    def _begin(self) -> None:
        request, self._wish = self._wish, None
        if request is None:
            return
        appearance = request.appearance
        svg = load_map(appearance.key, appearance.dark).figure(
            appearance.wear,
            appearance.key.mirrored,
            appearance.layers,
            appearance.hidden_side,
            _hands_svg(appearance) if appearance.hands else b"",
            appearance.ink,
        )
        self._at_work = request
        self._aside.submit(_drawn, request, svg, self._opaque)

    def _came(self, picture: FigureImage) -> None:
        self._at_work = None
        self._begin()
        self.drawn.emit(picture)


def _drawn(request: FigureRequest, svg: bytes, opaque: bool) -> FigureImage:
    picture = draw(request, svg)
    if opaque:
        # On its ground it hides what is below: painted so, nothing has to be mixed.
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    return FigureImage(request, picture)


def _hands_svg(appearance: Appearance) -> bytes:
    from acupress_desktop.ui.map.pressing_hands import hands_svg  # late: the first picture has none

    return hands_svg(appearance.hands, appearance.dark)


def draw(request: FigureRequest, svg: bytes) -> QImage:
    """The picture of a request, from the figure's SVG. Works in any thread."""
    buffer = QBuffer()
    buffer.setData(QByteArray(svg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setBackgroundColor(QColor(request.appearance.ground))
    reader.setScaledSize(QSize(request.width, request.height))
    reader.setScaledClipRect(QRect(*request.clip))
    return reader.read()
