"""The colours of text against the grounds on which it stands, by the formula of WCAG 2."""

from __future__ import annotations

from itertools import product

import pytest

from acupress_desktop.ui.theme import DARK, LIGHT, Theme

#: Roles of text, and of what it stands on.
TEXT, GROUNDS = ("ink", "soft_ink", "jade", "vermilion"), ("paper", "surface", "ground")
WASHED = (("ink", "jade_wash"), ("ink", "vermilion_wash"), ("jade", "jade_wash"), ("on_jade", "jade"))
#: Still short of 4.5, and said to be in docs/accessibility.md.
SHORT = {False: {("vermilion", "ground"): 4.38, ("vermilion", "paper"): 4.16}, True: {}}


def contrast(one: str, other: str) -> float:
    """1 to 21, of two colours as "#rrggbb"."""

    def light(color: str) -> float:
        parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
        red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.en301549("11.1.4.3")
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    pairs = [*product(TEXT, GROUNDS), *WASHED]
    found = {pair: round(contrast(getattr(theme, pair[0]), getattr(theme, pair[1])), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 4.5} == SHORT[theme.dark]


def test_the_formula_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
