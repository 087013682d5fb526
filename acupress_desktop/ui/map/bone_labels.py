"""The names beside the bones of a map: which there are words for, where they fit, how they look."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.ui.theme import Theme

_SPINE = re.compile(r"([CTLS]\d+)_spinous")
#: The vertebrae that one counts from come first where there is not room for all.
_FIRST = ("C7", "L4", "T12", "T7", "T3", "L2", "C2")
_PIXELS, _AWAY = 11, 4.0
#: Room is kept account of in squares of this edge.
_CELL = 6.0
_DOT = 6.0


@dataclass(frozen=True)
class BoneLabel:
    """A name and where it stands, in pixels of the widget."""

    words: str
    box: QRectF


def bone_words(names: Iterable[str], catalogue: Catalogue, right: bool) -> dict[str, str]:
    """What stands beside the bones with these ids, the most needed first; of a pair only one is named,
    the `right` one if that is wanted and there. Bones without a word stay without a name."""
    there = list(names)
    ranks: dict[str, tuple[int, int]] = {}
    found: dict[str, str] = {}
    for number, name in enumerate(there):
        spinous = _SPINE.fullmatch(name)
        base = name.removesuffix("_L").removesuffix("_R")
        words = spinous.group(1) if spinous else catalogue.words.get(f"bone.{base}")
        twin = f"{base}_R" if right else f"{base}_L"
        if not words or (name != base and name != twin and twin in there):
            continue
        found[name] = words
        first = _FIRST.index(words) if words in _FIRST else len(_FIRST) + 1 if spinous else len(_FIRST)
        ranks[name] = (first, number)
    return {name: found[name] for name in sorted(found, key=ranks.__getitem__)}


def lay_out(
    bones: Mapping[str, QRectF],
    words: Mapping[str, str],
    dots: Iterable[QPointF],
    taken: Iterable[QRectF],
    room: QRectF,
    font: QFont,
) -> tuple[BoneLabel, ...]:
    """The names that have room beside (or in) their bones, clear of dots and of one another; all in
    pixels of the widget."""
    metrics = QFontMetricsF(_small(font))
    full: set[tuple[int, int]] = set()
    for dot in dots:
        if room.contains(dot):
            full.update(_cells(QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT)))
    for box in taken:
        full.update(_cells(box))
    made = []
    for name, text in words.items():
        bone = bones[name]
        if not room.intersects(bone):
            continue
        size = QSizeF(math.ceil(metrics.horizontalAdvance(text)) + 2, math.ceil(metrics.height()))
        for box in _places(bone, size):
            cells = set(_cells(box))
            if room.contains(box) and not cells & full:
                full |= cells
                made.append(BoneLabel(text, box))
                break
    return tuple(made)


def paint_bone_labels(painter: QPainter, labels: Iterable[BoneLabel], theme: Theme) -> None:
    """Small and soft, each letter with an edge of the ground's colour to be read on any skin."""
    ratio = painter.device().devicePixelRatioF()
    for label in labels:
        picture = _picture(label.words, painter.font().toString(), theme, ratio)
        at = label.box.topLeft() - QPointF(1, 1)
        painter.drawImage(QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio), picture)


def _places(bone: QRectF, size: QSizeF) -> Iterator[QRectF]:
    """Where a name may stand: in a large bone, else right, left, above or below of it."""
    middle = bone.center()
    left, top = middle.x() - size.width() / 2, middle.y() - size.height() / 2
    if bone.width() > size.width() + 8 and bone.height() > 2 * size.height():
        yield QRectF(QPointF(left, top), size)
    yield QRectF(QPointF(bone.right() + _AWAY, top), size)
    yield QRectF(QPointF(bone.left() - _AWAY - size.width(), top), size)
    yield QRectF(QPointF(left, bone.top() - _AWAY - size.height()), size)
    yield QRectF(QPointF(left, bone.bottom() + _AWAY), size)


def _cells(box: QRectF) -> Iterator[tuple[int, int]]:
    for column in range(math.floor(box.left() / _CELL), math.ceil(box.right() / _CELL)):
        for row in range(math.floor(box.top() / _CELL), math.ceil(box.bottom() / _CELL)):
            yield column, row


@lru_cache(maxsize=256)
def _picture(words: str, family: str, theme: Theme, ratio: float) -> QImage:
    """A name drawn once: its edge takes eight drawings, and there may be dozens in each frame."""
    font = QFont()
    font.fromString(family)
    font = _small(font)
    metrics = QFontMetricsF(font)
    width, height = math.ceil(metrics.horizontalAdvance(words)) + 4, math.ceil(metrics.height()) + 2
    image = QImage(
        math.ceil(width * ratio), math.ceil(height * ratio), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    edge = QColor(theme.ground)
    edge.setAlphaF(0.4)
    base = QPointF(2, 1 + metrics.ascent())
    painter.setPen(edge)
    for x, y in ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)):
        painter.drawText(base + QPointF(x, y), words)
    painter.setPen(theme.color("soft_ink"))
    painter.drawText(base, words)
    painter.end()
    return image


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(_PIXELS)
    return made
