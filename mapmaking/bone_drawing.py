"""Paints the skeleton over the skin: a veil that quietens the skin, and on it the bones."""

from __future__ import annotations

from typing import Any

from mapmaking.figure_data import Shape
from mapmaking.pen import Pen, Ramp, blend, mixed, number_text, paint_tones
from mapmaking.skeleton import BonePalette, BoneStyle, Skeleton


def bone_group(pen: Pen, skeleton: Skeleton, skin: Shape, colors: BonePalette, style: BoneStyle) -> Any:
    """The group `bones`. Its paint is opaque and already mixed with the veil, as far as bones lie in the
    flesh: readers disagree about what a group's opacity is. A bone's outline is its id's path."""
    drawn = pen.group(id="bones", fill_rule="evenodd", stroke="none")
    drawn.add(pen.shape(skin, fill=colors.veil, fill_opacity=colors.veil_alpha, fill_rule="nonzero"))
    ramp: Ramp = tuple((place, mixed(colors.veil, color, colors.bones)) for place, color in colors.ramp)
    count = len(skeleton.tones)
    for bone in skeleton.bones:
        drawn.add(pen.shape(bone.region, id=bone.id, fill=blend(ramp, bone.tone / count)))
    paint_tones(pen, drawn, skeleton.tones, ramp)
    tinted = [loop for bone in skeleton.bones if bone.group == "cartilage" for loop in bone.region]
    if tinted:
        drawn.add(pen.shape(tinted, fill=colors.cartilage, fill_opacity=style.cartilage))
    if skeleton.stroke:
        edges = pen.group(
            fill="none",
            stroke=colors.line,
            stroke_width=number_text(skeleton.stroke),
            stroke_opacity=style.stroke,
            stroke_linejoin="round",
        )
        edges.add(pen.shape(loop for bone in skeleton.bones for loop in bone.region))
        drawn.add(edges)
    # Tapered ends may cross themselves: filled even-odd they would come out hollow.
    lines = pen.group(fill=colors.line, fill_opacity=style.line)
    for ring in skeleton.rings:
        lines.add(pen.shape(ring))
    for line in skeleton.lines:
        lines.add(pen.shape((line,), fill_rule="nonzero"))
    if skeleton.rings or skeleton.lines:
        drawn.add(lines)
    return drawn
