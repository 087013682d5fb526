"""The practice's own picture: taken from a file, kept as a small PNG, painted on a page.

A picture that comes from outside may be anything. What is taken in is looked at before it is unpacked, drawn
anew at a size of ours, and nothing of the file itself is kept.
"""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.shades import without_colours
from acupress_desktop.ui.sheet.svg_cost import is_harmless

#: The largest file (bytes), the most pixels that are unpacked, and how large it is kept (pixels).
MOST_BYTES, MOST_PIXELS = 4_000_000, 40_000_000
_KEPT_WIDTH, _KEPT_HEIGHT = 900, 360
_FORMATS = {b"png": b"PNG", b"jpeg": b"JPEG", b"jpg": b"JPEG"}
#: What an SVG may not have: another file, a script, a document type with entities, frames.
_OUTSIDE = re.compile(
    rb"<!DOCTYPE|<!ENTITY|<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe)\b|@import"
    rb"|(?:href|src)\s*=\s*[\"']\s*(?!#|data:image/(?:png|jpeg);base64,)[^\"'\s]"
    rb"|url\(\s*[\"']?\s*(?!#|data:image/(?:png|jpeg);base64,)[^)\"'\s]",
    re.IGNORECASE,
)
_PICTURES = re.compile(rb"data:image/(?:png|jpeg);base64,([A-Za-z0-9+/=\s]*)", re.IGNORECASE)
#: Many programs name the type of an SVG; one that defines something of its own is another matter.
_PLAIN_TYPE = re.compile(rb"<!DOCTYPE[^\[>]*>")
_SVG = re.compile(rb"\A\s*(?:<\?xml[^>]*\?>)?\s*(?:<!--.*?-->\s*)*<(?:(?:[\w-]+:)?svg\b|!DOCTYPE)", re.DOTALL)


@dataclass(frozen=True)
class Logo:
    """It fills its box."""

    box: QRectF
    image: QImage

    def paint(self, painter: QPainter) -> None:
        """Paint it, without colours where the page has none."""
        image = self.image
        if without_colours():
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        painter.drawImage(self.box, image)

    def mirrored(self, width: float) -> Logo:
        """On the other side; a picture itself never turns round."""
        box = QRectF(width - self.box.right(), self.box.y(), self.box.width(), self.box.height())
        return replace(self, box=box)

    def at(self, x: float, y: float) -> Logo:
        """With its upper left corner there."""
        return replace(self, box=QRectF(QPointF(x, y), self.box.size()))


def take_in(content: bytes, path: Path) -> str:
    """A picture file as it is kept: a PNG of at most 900 x 360 pixels on white, as base64.

    Raises KnownError for what is no PNG, JPEG or SVG, is too large, or would fetch something from elsewhere.
    """
    if len(content) > MOST_BYTES:
        raise KnownError("logo.large", path=path, most=MOST_BYTES // 1_000_000)
    content = _PLAIN_TYPE.sub(b"", content.removeprefix(b"\xef\xbb\xbf"), count=1)
    image = _from_svg(content, path) if _SVG.match(content) else _from_pixels(content, path)
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    white.save(buffer, "PNG")  # type: ignore[call-overload]
    return base64.b64encode(bytes(buffer.data().data())).decode("ascii")


def logo_in(kept: str, width: float, height: float) -> Logo | None:
    """A kept picture as large as a room of so many mm allows; None without one, or where it is damaged."""
    image = _unpacked(kept) if kept else QImage()
    if image.isNull():
        return None
    scale = min(width / image.width(), height / image.height())
    return Logo(QRectF(0, 0, image.width() * scale, image.height() * scale), image)


@lru_cache(maxsize=2)
def _unpacked(kept: str) -> QImage:
    try:
        content = base64.b64decode(kept, validate=True)
    except ValueError:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"PNG"))
    size = reader.size()
    if not size.isValid() or size.width() > _KEPT_WIDTH or size.height() > _KEPT_HEIGHT:
        return QImage()
    return reader.read()


def _from_pixels(content: bytes, path: Path) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    kind = _FORMATS.get(bytes(reader.format().data()).lower())
    if kind is None:
        raise KnownError("logo.kind", path=path)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise KnownError("logo.damaged", path=path)
    if size.width() * size.height() > MOST_PIXELS:
        raise KnownError("logo.pixels", path=path, most=MOST_PIXELS // 1_000_000)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise KnownError("logo.damaged", path=path)
    kept = QSize(_KEPT_WIDTH, _KEPT_HEIGHT)
    if image.width() <= kept.width() and image.height() <= kept.height():
        return image
    return image.scaled(kept, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _from_svg(content: bytes, path: Path) -> QImage:
    if _OUTSIDE.search(content):
        raise KnownError("logo.outside", path=path)
    if not is_harmless(content):
        raise KnownError("logo.damaged", path=path)
    for picture in _PICTURES.findall(content):
        _from_pixels(base64.b64decode(re.sub(rb"\s|&#\w+;", b"", picture)), path)
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise KnownError("logo.damaged", path=path)
    size.scale(_KEPT_WIDTH, _KEPT_HEIGHT, Qt.AspectRatioMode.KeepAspectRatio)
    if size.isEmpty():
        raise KnownError("logo.damaged", path=path)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
