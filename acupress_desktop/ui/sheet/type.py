"""Setting text on paper: sizes in points, lengths in millimetres, whatever the device's resolution.

The painter is scaled to millimetres, so a font's pixel size is millimetres too; Qt wants whole
pixels there, so fonts are made 100 times as large and the painter is scaled down by 100.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

MM_PER_POINT = 25.4 / 72
#: Layout units per millimetre.
FINE = 100.0


@dataclass(frozen=True)
class Ink:
    """How a run of text looks; `size` is in points."""

    size: float
    color: str
    bold: bool = False


Run = tuple[str, Ink]


def set_text(
    painter: QPainter | None, runs: list[Run], box: QRectF, spacing: float = 1.28, align_right: bool = False
) -> float:
    """Set the runs as one paragraph at the top of a box (mm); the height it takes (mm).

    Without a painter it only measures. `spacing` is the distance of lines in type sizes.
    """
    layout, height = _laid_out(runs, box.width(), spacing, align_right)
    if painter is not None:
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(1 / FINE, 1 / FINE)
        layout.draw(painter, QPointF(0, 0))
        painter.restore()
    return height


def font(size: float, bold: bool = False) -> QFont:
    """The system's font at a size in points, in layout units."""
    made = QFont()
    made.setPixelSize(max(1, round(size * MM_PER_POINT * FINE)))
    made.setBold(bold)
    made.setFeature(QFont.Tag("liga"), 0)  # so that a PDF is searched and copied letter by letter
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def _laid_out(runs: list[Run], width: float, spacing: float, align_right: bool) -> tuple[QTextLayout, float]:
    layout = QTextLayout("".join(text for text, _ in runs), font(runs[0][1].size, runs[0][1].bold))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    formats = []
    start = 0
    for text, ink in runs:
        style = QTextCharFormat()
        style.setFont(font(ink.size, ink.bold))
        style.setForeground(QColor(ink.color))
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, len(text), style
        formats.append(span)
        start += len(text)
    layout.setFormats(formats)
    step = max(ink.size for _, ink in runs) * MM_PER_POINT * spacing * FINE
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * FINE)
        x = width * FINE - line.naturalTextWidth() if align_right else 0.0
        line.setPosition(QPointF(x, y))
        y += step
    layout.endLayout()
    return layout, y / FINE
