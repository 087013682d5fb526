"""The colours of the themes, by role. Nothing else in the program names a colour."""

from __future__ import annotations

from PySide6.QtGui import QColor

from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class Theme:
    """Colours as "#rrggbb". Jade is what can be touched, vermilion what happens or endangers; an edge bounds
    what can be pressed or typed in, a line only parts what stands beside it. `high` is for who wants more
    contrast (`tests/ui/test_contrast.py` holds what each needs)."""

    dark: bool
    paper: str
    surface: str
    ground: str
    ink: str
    soft_ink: str
    line: str
    edge: str
    jade: str
    jade_wash: str
    on_jade: str
    vermilion: str
    vermilion_wash: str
    gold: str
    disabled: str
    high: bool = False

    def color(self, role: str) -> QColor:
        """The colour of a role by its field name."""
        return QColor(getattr(self, role))


LIGHT = Theme(
    dark=False,
    paper="#F6F3EE",
    surface="#FFFFFF",
    ground="#FBF9F5",
    ink="#2A2724",
    soft_ink="#6E665E",
    line="#E3DCD2",
    edge="#857C72",
    jade="#1F6F66",
    jade_wash="#E4F0EE",
    on_jade="#FFFFFF",
    vermilion="#B24624",
    vermilion_wash="#FBEDE7",
    gold="#9A6A1F",
    disabled="#B8B0A6",
)

DARK = Theme(
    dark=True,
    paper="#1B1A19",
    surface="#242220",
    ground="#1F1D1C",
    ink="#EFEAE3",
    soft_ink="#A79E94",
    line="#393531",
    edge="#857C72",
    jade="#5DB8AB",
    jade_wash="#1F2B29",
    on_jade="#14211F",
    vermilion="#E98863",
    vermilion_wash="#3D2A22",
    gold="#D9A95A",
    disabled="#5C554E",
)


HIGH_LIGHT = Theme(
    dark=False,
    paper="#FFFFFF",
    surface="#FFFFFF",
    ground="#FFFFFF",
    ink="#000000",
    soft_ink="#2E2E2E",
    line="#000000",
    edge="#000000",
    jade="#00443D",
    jade_wash="#DDF2EF",
    on_jade="#FFFFFF",
    vermilion="#8A1F00",
    vermilion_wash="#FFE9E1",
    gold="#6A4300",
    disabled="#595959",
    high=True,
)

HIGH_DARK = Theme(
    dark=True,
    paper="#000000",
    surface="#000000",
    ground="#000000",
    ink="#FFFFFF",
    soft_ink="#E6E6E6",
    line="#FFFFFF",
    edge="#FFFFFF",
    jade="#7FF5E4",
    jade_wash="#0B2E2A",
    on_jade="#000000",
    vermilion="#FFB59B",
    vermilion_wash="#3A1508",
    gold="#FFD37A",
    disabled="#9A9A9A",
    high=True,
)


def on_body(theme: Theme) -> Theme:
    """What is painted on a figure has the light colours in every theme: skin and bone are light in all."""
    return HIGH_LIGHT if theme.high else LIGHT


def contrast(one: str, other: str) -> float:
    """The contrast of two colours "#rrggbb" by the formula of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
