"""Codes are found in pictures as people take them; what holds none is refused in one sentence."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient, QTransform

from acupress_desktop.content.routine_code import code_of
from acupress_desktop.system.code_reader import code_in
from tests.refused import refused_as
from tests.shipped import load

CATALOGUE = load()
CODE = code_of(CATALOGUE.routines["whole-back"], "Whole back")
HERE = Path("photo.jpg")
pytestmark = pytest.mark.usefixtures("qapp")


def drawn(text: str, module: int = 4, ground: str = "white", mode: str = "alphanumeric") -> QImage:
    made = segno.make_qr(text, error="m", mode=mode, boost_error=False)
    rows = [list(row) for row in made.matrix_iter(border=4)]
    image = QImage(len(rows) * module, len(rows) * module, QImage.Format.Format_ARGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(x * module, y * module, module, module, Qt.GlobalColor.black)
    painter.end()
    return image


def as_file(image: QImage, kind: str = "PNG", quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def photo(angle: float) -> QImage:
    """As a phone takes it: turned, tilted, in uneven light, on a large page."""
    page = QImage(1600, 1200, QImage.Format.Format_RGB32)
    page.fill("#b9b2a8")
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    tilt = QTransform(1, 0.06, 0.00012, -0.04, 1, 0.00008, 500, 300, 1)
    painter.setTransform(QTransform().rotate(angle) * tilt)
    painter.fillRect(QRectF(-60, -60, 420, 420), QColor("#f6f4ee"))
    painter.drawImage(0, 0, drawn(CODE))
    painter.resetTransform()
    light = QRadialGradient(QPointF(300, 200), 1600)
    light.setColorAt(0, QColor(0, 0, 0, 0))
    light.setColorAt(1, QColor(0, 0, 0, 120))
    painter.fillRect(page.rect(), light)
    painter.end()
    return page


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_a_clean_picture(kind: str) -> None:
    assert code_in(HERE, as_file(drawn(CODE), kind)) == CODE


def test_a_picture_without_ground() -> None:
    assert code_in(HERE, as_file(drawn(CODE, ground="transparent"))) == CODE


@pytest.mark.parametrize("angle", [0, 7, 45])
def test_a_photo_of_a_page(angle: float) -> None:
    assert code_in(HERE, as_file(photo(angle), "JPEG", 60)) == CODE


def test_other_codes_beside_it_are_nothing_to_it() -> None:
    page = QImage(1000, 500, QImage.Format.Format_RGB32)
    page.fill("white")
    painter = QPainter(page)
    painter.drawImage(10, 10, drawn("https://example.org/x", mode="byte"))
    painter.drawImage(500, 10, drawn(CODE))
    painter.end()
    assert code_in(HERE, as_file(page)) == CODE


@pytest.mark.parametrize("image", [QImage(20, 20, QImage.Format.Format_RGB32), drawn("HELLO WORLD")])
def test_no_code_to_be_seen(image: QImage) -> None:
    if image.width() == 20:
        image.fill("white")
    with refused_as("code.not-seen", path=HERE):
        code_in(HERE, as_file(image))


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", as_file(drawn("A"))[:80]])
def test_no_picture(content: bytes) -> None:
    with refused_as("code.no-picture", path=HERE):
        code_in(HERE, content)


def test_a_small_file_that_promises_a_huge_picture() -> None:
    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    content = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1_000_000)))
    with refused_as("code.large-picture", path=HERE, most=60):
        code_in(HERE, content + chunk(b"IEND", b""))


def test_where_no_reader_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    with refused_as("code.no-reader"):
        code_in(HERE, as_file(drawn(CODE)))
