"""Qt's own SVG reader takes every committed drawing without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtSvg import QSvgRenderer

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
