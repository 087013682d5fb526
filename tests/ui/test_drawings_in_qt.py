"""Qt's own SVG reader takes every committed drawing without a word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer, QtSvg

from acupress_desktop.qt_app import read_only_tiny_svg

SVG = Path(__file__).resolve().parents[2] / "assets" / "svg"


@pytest.mark.usefixtures("qapp")
def test_qt_reads_every_drawing_without_a_warning() -> None:
    said: list[str] = []
    before = qInstallMessageHandler(lambda kind, context, text: said.append(text))
    try:
        read = {path: QSvgRenderer(str(path)).isValid() for path in sorted(SVG.rglob("*.svg"))}
    finally:
        qInstallMessageHandler(before)
    assert len(read) > 60
    assert [path.name for path, valid in read.items() if not valid] == []
    assert said == []


MASKED = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">
<defs><mask id="half"><rect width="5" height="10" fill="white"/></mask></defs>
<rect width="10" height="10" mask="url(#half)"/></svg>"""


@pytest.fixture
def tiny(qapp: object) -> Iterator[None]:
    """As every start of the program has it."""
    read_only_tiny_svg()
    yield
    QSvgRenderer.setDefaultOptions(QtSvg.Option.NoOption)


def drawn(renderer: QSvgRenderer) -> bytes:
    image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.usefixtures("tiny")
def test_every_drawing_is_the_same_when_qt_reads_only_tiny_svg() -> None:
    different = []
    for path in sorted(SVG.rglob("*.svg")):
        whole = QSvgRenderer()
        whole.setOptions(QtSvg.Option.NoOption)
        assert whole.load(str(path))
        if drawn(QSvgRenderer(str(path))) != drawn(whole):
            different.append(path.name)
    assert different == []


@pytest.mark.usefixtures("tiny")
def test_what_is_not_tiny_is_not_read_wherever_an_svg_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "masked.svg"
    file.write_text(MASKED, encoding="utf-8")
    # Were the mask read, the right half would be clear.
    assert QImageReader(str(file)).read().pixelColor(8, 5).alpha() == 255
    assert QSvgRenderer(str(file)).options() & QtSvg.Option.Tiny12FeaturesOnly
    assert not QSvgRenderer(str(file)).options() & QtSvg.Option.AssumeTrustedSource
