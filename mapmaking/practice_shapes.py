"""The figures of the practices as numbers: 160 by 120 units, a body of broad strokes with round ends.

A later stroke lies over an earlier one: what is farther away comes first.
"""

from __future__ import annotations

from mapmaking.lesson_shapes import SOFT, STOP, TOUCH, Stroke, Word

SIZE = (160, 120)
BODY, LIMB = "body", "limb"

_TRUNK, _HEAD, _NECK, _LEG, _ARM = 17, 20, 8, 11, 7.5


def _dot(x: float, y: float) -> str:
    return f"M{x:g} {y:g}h0.1"


def _floor(left: float, right: float) -> Stroke:
    return Stroke(f"M{left:g} 114H{right:g}", SOFT, 1.4)


def _chair(x: float, back: bool = True) -> tuple[Stroke, ...]:
    """A chair seen from its side, looking right; `x` is where its back stands."""
    legs = Stroke(f"M{x:g} 82H{x + 40:g}M{x + 2:g} 82V113M{x + 38:g} 82V113", SOFT, 2.4)
    return (legs, Stroke(f"M{x:g} 82L{x - 5:g} 36", SOFT, 2.4)) if back else (legs,)


def _legs_seated(hip: float) -> tuple[Stroke, ...]:
    knee = hip + 32
    return (
        Stroke(f"M{hip:g} 74H{knee:g}L{knee:g} 106", BODY, _LEG),
        Stroke(f"M{knee:g} 109h9", BODY, 8),
    )


def _bust(neck: str) -> tuple[Stroke, ...]:
    """Seen from the front, to the waist; the neck leads to a head."""
    return (
        Stroke("M52 70C47 82 46 94 46 106M108 70C113 82 114 94 114 106", LIMB, 11),
        Stroke("M60 68L80 60L100 68", BODY, 18),
        Stroke("M70 66L72 103H88L90 66M80 66V103", BODY, 20),
        Stroke(neck, BODY, 11),
    )


PRACTICES: dict[str, tuple[Stroke | Word, ...]] = {
    "sit-tall": (
        _floor(24, 132),
        *_chair(52, back=False),
        *_legs_seated(68),
        Stroke("M68 72V46", BODY, _TRUNK),
        Stroke("M69 42V32", BODY, _NECK),
        Stroke(_dot(70, 26), BODY, _HEAD),
        Stroke("M68 46L74 62L92 67", LIMB, _ARM),
        Stroke("M52 76V30", TOUCH, 2.4),
        Stroke("M70 13V3M65 8l5-5 5 5", TOUCH, 2.4),
    ),
    "shoulder-rolls": (
        *_bust("M80 54V42"),
        Stroke(_dot(80, 30), BODY, 26),
        Stroke("M46 81C37.7 81 31 74.3 31 66S37.7 51 46 51S61 57.7 61 66M55 60l6 7 6-7", TOUCH, 2.6),
        Stroke("M114 81C122.3 81 129 74.3 129 66S122.3 51 114 51S99 57.7 99 66M93 60l6 7 6-7", TOUCH, 2.6),
    ),
    "neck-tilt": (
        Stroke("M79 43C71.8 43 66 37.2 66 30S71.8 17 79 17S92 22.8 92 30S86.2 43 79 43", SOFT, 1.4),
        *_bust("M80 58L87 46"),
        Stroke("M94 36L96 32", BODY, 25),
        Stroke("M91 30.5h0.1M100 35h0.1", SOFT, 3),
        Stroke("M90.5 39c1.5 2 3 2.8 5 2.6", SOFT, 1.6),
        Stroke("M84 8c13-1 24 4 30 14M115 13l-1 10-9-4", TOUCH, 2.6),
    ),
    "round-and-rise": (
        _floor(4, 156),
        *_chair(8, back=False),
        *_legs_seated(20),
        Stroke("M20 73C13 62 15 50 28 44", BODY, _TRUNK),
        Stroke("M34 42L42 45", BODY, _NECK),
        Stroke(_dot(46, 50), BODY, _HEAD),
        Stroke("M30 46C34 56 40 64 50 70", LIMB, _ARM),
        Stroke("M6 66C2 50 8 36 22 32", TOUCH, 2.4),
        *_chair(92, back=False),
        *_legs_seated(104),
        Stroke("M104 73C106 62 106 54 105 44", BODY, _TRUNK),
        Stroke("M106 40V32", BODY, _NECK),
        Stroke(_dot(107, 24), BODY, _HEAD),
        Stroke("M106 46L114 60L132 69", LIMB, _ARM),
        Stroke("M91 72C94 60 94 52 92 40", TOUCH, 2.4),
        Stroke("M66 30H84M78 24l6 6-6 6M84 44H66M72 38l-6 6 6 6", TOUCH, 2.4),
    ),
    "side-bend": (
        _floor(40, 130),
        Stroke("M72 76L64 110M84 76L92 110", BODY, _LEG),
        Stroke("M78 72C78 60 80 54 86 46", BODY, 21),
        Stroke("M78 72h0.1", BODY, 24),
        Stroke("M92 40L97 34", BODY, _NECK),
        Stroke(_dot(101, 28), BODY, _HEAD),
        Stroke("M96 50C102 58 104 66 102 78", LIMB, _ARM),
        Stroke("M80 44C76 26 88 12 112 8", LIMB, _ARM),
        Stroke("M62 72C60 52 62 36 70 22", TOUCH, 2.4),
        Stroke("M62 29l8-7 2 10", TOUCH, 2.4),
    ),
    "few-steps": (
        _floor(24, 140),
        Stroke("M80 44L70 56L62 66", LIMB, _ARM),
        Stroke("M79 70L68 90L52 104", BODY, _LEG),
        Stroke("M52 106l4 5", BODY, 8),
        Stroke("M81 68V44", BODY, _TRUNK),
        Stroke("M83 40V32", BODY, _NECK),
        Stroke(_dot(84, 24), BODY, _HEAD),
        Stroke("M80 70L96 86L100 106", BODY, _LEG),
        Stroke("M100 109h9", BODY, 8),
        Stroke("M82 46L92 60L106 60", LIMB, _ARM),
        Stroke("M116 30H140M132 22l8 8-8 8", TOUCH, 2.4),
    ),
    "warm-back": (
        _floor(24, 132),
        *_chair(46),
        *_legs_seated(66),
        Stroke("M66 72L59 45", BODY, _TRUNK),
        Stroke("M59 40V32", BODY, _NECK),
        Stroke(_dot(60, 24), BODY, _HEAD),
        Stroke("M60 48L70 62L86 68", LIMB, _ARM),
        Stroke("M51 73L46 54", STOP, 9),
        Stroke("M36 74c-4-5 4-8 0-13s4-8 0-13M26 74c-4-5 4-8 0-13s4-8 0-13", STOP, 2.2),
    ),
    "quiet-breath": (
        _floor(24, 132),
        *_chair(36),
        *_legs_seated(54),
        Stroke("M53 72L45 45", BODY, _TRUNK),
        Stroke("M45 40V32", BODY, _NECK),
        Stroke(_dot(45, 24), BODY, _HEAD),
        Stroke("M48 23c2 2 4 2 6 0", SOFT, 1.8),
        Stroke("M46 48L54 63L66 65", LIMB, _ARM),
        Stroke("M66 26c8-8 12 8 20 0s12 8 20 0s12 8 20 0M120 19l7 7-8 6", TOUCH, 2.4),
        Stroke("M66 44c8-8 12 8 20 0M74 50l-8-6 7-7", TOUCH, 2.4),
    ),
}
