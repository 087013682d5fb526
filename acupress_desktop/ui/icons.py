"""The program's own line icons, tinted by the theme."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QDataStream, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.domain.errors import KnownError

#: Where Qt cannot draw an SVG by itself: what buttons ask for at 100 % and 200 %.
_SIZES = (16, 20, 40)
#: How Qt writes an icon of SVGs, and numbers what each is for.
_ENGINE, _KEY = "svg", {QIcon.Mode.Normal: 0x01, QIcon.Mode.Disabled: 0x11}


@lru_cache(maxsize=256)
def icon(name: str, color: str, disabled: str | None = None) -> QIcon:
    """The icon `assets/svg/icons/<name>.svg` in a colour "#rrggbb". Qt's own engine for SVG draws it whenever
    it is asked for, at the size that it is to have on the screen.

    Raises KnownError where the resource is missing.
    """
    if not _draws_svg():
        return _of_pictures(name, color, disabled)
    tints = ((color, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled))
    return _of_svg({mode: _tinted(name, tint) for tint, mode in tints if tint is not None})


@lru_cache(maxsize=1)
def _draws_svg() -> bool:
    """Whether Qt's engine is there and reads what is written here."""
    tried = _of_svg({QIcon.Mode.Normal: _tinted("check", "#000000")})
    return not tried.isNull() and not tried.pixmap(_SIZES[0]).isNull()


def _of_svg(drawn: Mapping[QIcon.Mode, bytes]) -> QIcon:
    """An icon of SVGs that are no files, which Qt makes only by reading one that was written. What it reads:
    the engine's key, files (none), whether what follows is compressed, SVGs by key, pictures (none)."""
    written = QByteArray()
    stream = QDataStream(written, QIODevice.OpenModeFlag.WriteOnly)
    stream.writeQString(_ENGINE)
    stream.writeUInt32(0)
    stream.writeInt32(0)
    stream.writeUInt32(len(drawn))
    for mode, svg in drawn.items():
        stream.writeInt32(_KEY[mode])
        stream << QByteArray(svg)
    stream.writeInt32(0)
    made = QIcon()
    QDataStream(written) >> made
    return made


def _of_pictures(name: str, color: str, disabled: str | None) -> QIcon:
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
    return QSvgRenderer(QByteArray(_tinted(name, color)))


def _tinted(name: str, color: str) -> bytes:
    return _source(name).replace(b"currentColor", color.encode())


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
