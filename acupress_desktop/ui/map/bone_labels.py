"""The names beside the bones of a map: which there are words for, where they fit, how they look."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sizes import px
from acupress_desktop.ui.theme import Theme

XY = tuple[float, float]

_SPINE = re.compile(r"([CTLS]\d+)_spinous")
#: Beside the ribs in front there are other ribs: their names stand on them or not at all.
_BAND = re.compile(r"rib[2-8]_")
#: The vertebrae that one counts from come first where there is not room for all.
_FIRST = ("C7", "L4", "T12", "T7", "T3", "L2", "C2")
_PIXELS, _AWAY = 11, 4.0
#: The name of a bone that looks smaller than this would be mostly name, in pixels.
_LEAST = 18.0
#: Room is kept account of in squares of this edge.
_CELL = 4.0
#: A square is one number: its column, and so much for each row. No map is so wide.
_ROW = 1 << 24
#: The squares that a dot takes, from the one that its middle is in.
_AROUND = [y * _ROW + x for x in (-1, 0, 1) for y in (-1, 0, 1)]
_EDGE = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))


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
        if not words or (name not in (base, twin) and twin in there):
            continue
        found[name] = words
        first = _FIRST.index(words) if words in _FIRST else len(_FIRST) + 1 if spinous else len(_FIRST)
        ranks[name] = (first, number)
    return {name: found[name] for name in sorted(found, key=ranks.__getitem__)}


def lay_out(
    bones: Mapping[str, QRectF],
    words: Mapping[str, str],
    dots: Iterable[QPointF],
    font: QFont,
    scale: float = 1.0,
    origin: XY = (0.0, 0.0),
) -> tuple[BoneLabel, ...]:
    """The names that have room beside (or in) their bones, clear of dots and of one another, in pixels from
    the `origin`; `dots` are pixels of the widget, `scale` is pixels a unit of the bones' boxes."""
    family = _small(font).toString()
    x0, y0 = origin
    middles = {int((dot.y() - y0) // _CELL) * _ROW + int((dot.x() - x0) // _CELL) for dot in dots}
    full = {cell + around for cell in middles for around in _AROUND}
    made = []
    for name, text in words.items():
        box: object = bones[name].getRect()  # what it returns is typed as nothing at all
        x, y, across, down = cast("tuple[float, float, float, float]", box)
        wide = _wide(text, family)
        for left, top in _places(name, (x * scale, y * scale, across * scale, down * scale), wide):
            cells = _cells(left, top, wide)
            if full.isdisjoint(cells):
                full.update(cells)
                made.append(BoneLabel(text, QRectF(left, top, wide, px(_PIXELS))))
                break
    return tuple(made)


def paint_bone_labels(painter: QPainter, labels: Iterable[BoneLabel], theme: Theme) -> None:
    """Small and soft. To be read on any skin, dark letters have an edge and light ones a ground."""
    ratio, family = painter.device().devicePixelRatioF(), _small(painter.font()).toString()
    for label in labels:
        picture = _picture(label.words, family, theme, ratio)
        at = label.box.center() - QPointF(picture.width(), picture.height()) / (2 * ratio)
        painter.drawImage(QPointF(round(at.x() * ratio) / ratio, round(at.y() * ratio) / ratio), picture)


def _places(name: str, bone: tuple[float, float, float, float], across: int) -> Iterator[XY]:
    """Where a name may stand, by its upper left corner: inside of a bone (x, y, width, height) that is large
    enough, else beside it."""
    x, y, width, height = bone
    high = px(_PIXELS)
    left, top = x + width / 2 - across / 2, y + height / 2 - high / 2
    right = (x + width + _AWAY, top)
    wide, tall = width > across + 8, height > high + 3
    spine, band = _kind(name)
    if spine:
        # The numbers of the vertebrae stay in a row: on the bones once these are large, else to the right.
        # A point often lies below each of them, so on them means in their upper part.
        on_bone = (left, y + 0.4 * height - high / 2)
        yield from ((on_bone, right) if tall else (right,))
    elif wide and tall:
        for share in (0.5, 0.3, 0.7):
            yield left, y + share * height - high / 2
    elif max(width, height) > _LEAST and not band:
        if not wide:
            yield right
            yield x - _AWAY - across, top
        yield left, y - _AWAY - high
        yield left, y + height + _AWAY


def _cells(left: float, top: float, across: int) -> list[int]:
    columns = range(math.floor(left / _CELL), math.ceil((left + across) / _CELL))
    rows = range(math.floor(top / _CELL), math.ceil((top + px(_PIXELS)) / _CELL))
    return [row * _ROW + column for column in columns for row in rows]


@lru_cache(maxsize=256)
def _wide(words: str, family: str) -> int:
    """How much room a name needs across: asked for in each frame of a zoom."""
    font = QFont()
    font.fromString(family)
    return math.ceil(QFontMetricsF(font).horizontalAdvance(words)) + 2


@lru_cache(maxsize=512)
def _kind(name: str) -> tuple[bool, bool]:
    """Whether a bone is a vertebra's spine, and whether it is a rib between others."""
    return _SPINE.fullmatch(name) is not None, _BAND.match(name) is not None


@lru_cache(maxsize=256)
def _picture(words: str, family: str, theme: Theme, ratio: float) -> QImage:
    """A name drawn once: its edge takes eight drawings, and there may be dozens in each frame."""
    font = QFont()
    font.fromString(family)
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
    ground = QColor(theme.ground)
    ground.setAlphaF(0.72 if theme.dark else 0.3)
    base = QPointF(2, 1 + metrics.ascent())
    if theme.dark:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 1.5, width, height - 3), 4, 4)
    painter.setPen(ground)
    for x, y in () if theme.dark else _EDGE:
        painter.drawText(base + QPointF(x, y), words)
    painter.setPen(theme.color("soft_ink"))
    painter.drawText(base, words)
    painter.end()
    return image


def _small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(px(_PIXELS))
    return made
