"""The program's own line icons, tinted by the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.domain.errors import KnownError

#: What buttons ask for at 100 % and 200 %; drawing more would be felt at the start.
_SIZES = (16, 20, 40)


@lru_cache(maxsize=256)
def icon(name: str, color: str, disabled: str | None = None) -> QIcon:
    """The icon `assets/svg/icons/<name>.svg` in a colour "#rrggbb", sharp at the sizes of our buttons.

    Raises KnownError where the resource is missing.
    """
    made = QIcon()
    for tint, mode in ((color, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        if tint is None:
            continue
        renderer = _renderer(name, tint)
        for size in _SIZES:
            made.addPixmap(_draw(renderer, QSize(size, size)), mode)
    return made


def pixmap(name: str, color: str, size: QSize) -> QPixmap:
    """The icon drawn once at a size in device pixels."""
    return _draw(_renderer(name, color), size)


def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", color.encode())))


def _draw(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return QPixmap.fromImage(image)


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    file = QFile(f":/assets/svg/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise KnownError("icon.missing", name=name)
    return bytes(file.readAll().data())
