"""What must be told apart, as eyes see it that lack a kind of cone: by how far its colours are apart, or by a
shape, a place or words of its own."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from acupress_desktop.bodymap.meridian_colors import HALO, ON_BODY, ON_DARK, YIN
from acupress_desktop.domain.finding import Grade
from acupress_desktop.domain.points import Meridian
from acupress_desktop.ui.find.grade_strip import paint_grade
from acupress_desktop.ui.map.dots import Dot, paint_dots
from acupress_desktop.ui.map.map_course import line_color, sign_color
from acupress_desktop.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, contrast, on_body
from mapmaking.drawing import Shade
from tools.color_vision import KINDS, distance, picture_seen, seen

pytestmark = pytest.mark.usefixtures("resources", "qapp")
THEMES = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}
ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
EYES = pytest.mark.parametrize("kind", ["", *KINDS])
#: The least distance by which like things are told apart by their colour: the design's own nearest pair.
APART = 5.7

#: What lies side by side, and differs in more than its colour; by role, with what else tells it.
TOLD = {
    (
        "jade",
        "vermilion",
    ): "a pressed point is larger, ringed and solid; pain is a line with dots and sessions"
    " are bars; grades, steps and checks have signs",
    ("jade", "soft_ink"): "points of the filter are larger than others and have a halo; done has a tick",
    ("vermilion", "soft_ink"): "a caution has a sign and says so in words",
    ("gold", "jade"): "a favourite is a star, a near answer half a disc",
    ("gold", "vermilion"): "a near answer is half a disc, a far one an empty one",
}


@ALL
@EYES
def test_roles_differ_or_something_else_tells_them(theme: Theme, kind: str) -> None:
    near = {}
    for (one, other), why in TOLD.items():
        apart = distance(seen(getattr(theme, one), kind), seen(getattr(theme, other), kind))
        if apart < APART:
            near[one, other] = round(apart, 1)
            assert why
    # Of jade and soft ink some eyes see much the same; that is all, and it is told by size and halo.
    assert near.keys() <= {("jade", "soft_ink"), ("gold", "vermilion"), ("vermilion", "soft_ink")}, near


def _picture(paint: Callable[[QPainter], None], ground: str) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return image


def _gray(image: QImage) -> bytes:
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def _differ(one: bytes, other: bytes) -> int:
    """So many pixels of two grey pictures are of another lightness, by a fifth at least."""
    return sum(abs(a - b) > 50 for a, b in zip(one, other, strict=True))


#: The lightest and the darkest skin of both drawings.
SKIN = {Shade.LIGHT: ("#fdf7f0", "#e5cdba"), Shade.DARK: ("#e4d3c5", "#bfa391")}


@pytest.mark.en301549("11.1.4.1", "11.1.4.11")
@ALL
@pytest.mark.parametrize("kind", KINDS)
def test_points_differ_in_shape_and_lightness_for_all_eyes(theme: Theme, kind: str) -> None:
    """Other, shown, chosen, pressed, and not to be pressed: painted on skin and looked at in grey."""
    looks = {
        "other": (Dot.OTHER, False),
        "shown": (Dot.SHOWN, False),
        "chosen": (Dot.SELECTED, False),
        "pressed": (Dot.ACTIVE, False),
        "kept off": (Dot.SHOWN, True),
    }
    for skin in SKIN[Shade.DARK if theme.dark else Shade.LIGHT]:
        seen_as = {
            name: _gray(
                picture_seen(
                    _picture(
                        lambda painter, look=look: paint_dots(  # type: ignore[misc]
                            painter, [QPointF(32, 32)], look[0], theme, False, 0.5, hollow=look[1]
                        ),
                        skin,
                    ),
                    kind,
                )
            )
            for name, look in looks.items()
        }
        names = list(seen_as)
        alike = [
            (one, other)
            for at, one in enumerate(names)
            for other in names[at + 1 :]
            if _differ(seen_as[one], seen_as[other]) < 25
        ]
        assert alike == []


@pytest.mark.en301549("11.1.4.1", "11.1.4.11")
@ALL
@EYES
def test_points_and_lines_stand_out_on_every_skin(theme: Theme, kind: str) -> None:
    """By 3 : 1 somewhere along their edge: against the skin or against the white around them."""
    marks = on_body(theme)
    shade = Shade.DARK if theme.dark else Shade.LIGHT
    for color in (marks.jade, marks.vermilion, marks.soft_ink):
        beside = ("#ffffff", *SKIN[shade])
        assert max(contrast(seen(color, kind), seen(ground, kind)) for ground in beside) >= 3.0, color


@pytest.mark.en301549("11.1.4.1")
@EYES
@pytest.mark.parametrize("colors", [ON_BODY, ON_DARK], ids=["on the body", "on dark ground"])
def test_meridians_with_like_lines_have_colours_of_their_own(colors: dict[Meridian, str], kind: str) -> None:
    """Yin lines are dashed, all others solid: of each kind any two are apart, for eyes of every kind."""
    assert len(colors) == 14
    near = {
        (one, other): distance(seen(colors[one], kind), seen(colors[other], kind))
        for one, other in combinations(colors, 2)
        if (one in YIN) is (other in YIN)
    }
    assert min(near.values()) >= APART, min(near, key=near.__getitem__)


@pytest.mark.en301549("11.1.4.11")
@EYES
@pytest.mark.parametrize("meridian", ON_BODY)
def test_the_chosen_meridian_is_seen_by_three_to_one_wherever_it_runs(meridian: Meridian, kind: str) -> None:
    """Against the edge that it has on both sides, on any skin, bone, cloth and ground; what stands for it
    against the ground of each theme. With more contrast it is of one ink, 7 : 1 on the skin itself."""
    halo = seen(HALO, kind)
    for theme in (LIGHT, DARK):
        assert contrast(seen(line_color(meridian, theme), kind), halo) >= 3.0
        assert contrast(seen(sign_color(meridian, theme), kind), seen(theme.surface, kind)) >= 3.0
    for theme in (HIGH_LIGHT, HIGH_DARK):
        assert len({line_color(each, theme) for each in ON_BODY}) == 1
        for skin in (*SKIN[Shade.LIGHT], *SKIN[Shade.DARK]):
            assert contrast(line_color(meridian, theme), skin) >= 7.0


@pytest.mark.en301549("11.1.4.1")
@ALL
@pytest.mark.parametrize("kind", KINDS)
def test_grades_differ_in_shape_for_all_eyes(theme: Theme, kind: str) -> None:
    def drawn(grade: Grade) -> bytes:
        def paint(painter: QPainter) -> None:
            painter.setPen(Qt.PenStyle.NoPen)
            paint_grade(painter, QRectF(16, 16, 32, 32), grade, theme)

        return _gray(picture_seen(_picture(paint, theme.surface), kind))

    pictures = {grade: drawn(grade) for grade in Grade}
    grades = list(pictures)
    for at, one in enumerate(grades):
        for other in grades[at + 1 :]:
            assert _differ(pictures[one], pictures[other]) > 60, (one, other)


@pytest.mark.en301549("11.1.4.1", "11.1.4.11")
@ALL
@EYES
def test_charts_and_the_ring_of_time_can_be_seen(theme: Theme, kind: str) -> None:
    """Bars of sessions, the line of pain, and what is left of a hold on the ring."""
    for color in (theme.jade, theme.vermilion):
        for ground in (theme.paper, theme.surface):
            assert contrast(seen(color, kind), seen(ground, kind)) >= 3.0
    if not theme.high:
        for color in (theme.jade, theme.vermilion):
            assert contrast(seen(color, kind), seen(theme.line, kind)) >= 3.0


def test_the_matrices_are_those_of_the_paper() -> None:
    """White stays white and black black; red and green of one lightness are much the same to many."""
    for kind in KINDS:
        assert seen("#ffffff", kind) == "#ffffff"
        assert seen("#000000", kind) == "#000000"
    assert distance("#b05a3c", "#6f7a2c") > 2 * distance(seen("#b05a3c", "deutan"), seen("#6f7a2c", "deutan"))
    assert distance("#ffffff", "#000000") == pytest.approx(100, abs=0.1)
