"""Finds the code of a routine in a picture (ADR 31)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from acupress_desktop.content.routine_code import looks_like_code
from acupress_desktop.domain.errors import KnownError

#: More is not unpacked, in pixels: no camera takes more, and a small file can promise any number.
MOST_PIXELS = 60_000_000
#: As wide or high a picture is looked at at most; a code on a page is large enough by then.
_LOOKED_AT = 6000


def code_in(path: Path, content: bytes) -> str:
    """The code in the content of a picture file, which is called `path`. Raises KnownError where it is no
    picture that can be read, is too large, holds no code, or where no reader of codes is installed."""
    try:
        import zxingcpp
    except ImportError as error:  # of a distribution that has none
        raise KnownError("code.no-reader") from error
    image = _picture(path, content)
    for found in zxingcpp.read_barcodes(
        image, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    ):
        if looks_like_code(found.text):
            return str(found.text)
    raise KnownError("code.not-seen", path=path)


def _picture(path: Path, content: bytes) -> QImage:
    """In grey, on white ground, as it is to be looked at."""
    # Of a damaged picture Qt has lines of its own on standard error; what is wrong is said in a sentence.
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false")
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        raise KnownError("code.large-picture", path=path, most=MOST_PIXELS // 1_000_000)
    image = reader.read()
    if image.isNull():
        raise KnownError("code.no-picture", path=path)
    if max(image.width(), image.height()) > _LOOKED_AT:
        image = image.scaled(
            QSize(_LOOKED_AT, _LOOKED_AT),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    ground = QImage(image.size(), QImage.Format.Format_Grayscale8)
    ground.fill("white")
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
