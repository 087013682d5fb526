"""The program's icon as a picture, for desktops that want one."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QFile, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_ICON = ":/assets/svg/icons/app.svg"


def icon_drawing() -> bytes:
    """The SVG; the program's resources have to be there."""
    file = QFile(_ICON)
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(file.readAll().data())


def icon_picture(size: int) -> bytes:
    """`size` x `size` pixels, as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(icon_drawing())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, which it refuses
    return bytes(buffer.data().data())
