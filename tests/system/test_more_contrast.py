"""Which values of a desktop's settings ask for more contrast, and a machine that says nothing about it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from acupress_desktop.system.contrast import KEYS, SystemContrast, wants_contrast

OURS, GNOME = KEYS


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        (OURS, 1, True),
        (OURS, 0, False),
        (OURS, 2, False),  # unknown values are no preference
        (OURS, True, None),
        (OURS, "1", None),
        (OURS, None, None),
        (GNOME, True, True),
        (GNOME, False, False),
        (GNOME, 1, None),
        (GNOME, "true", None),
        (("org.freedesktop.appearance", "color-scheme"), 1, None),
    ],
)
def test_what_a_value_says(key: tuple[str, str], value: object, wanted: bool | None) -> None:
    assert wants_contrast(*key, value) is wanted


def test_without_a_bus_nobody_wants_more(qapp: QApplication) -> None:
    asked = SystemContrast(qapp, lambda: None)
    assert not asked.more
    asked.deleteLater()


def test_who_asks_anywhere_is_heard_once(qapp: QApplication) -> None:
    asked, seen = SystemContrast(qapp, lambda: None), []
    asked.watch(lambda: seen.append(asked.more))
    asked._take(*OURS, 1)
    asked._take(*GNOME, True)
    asked._take(*OURS, 0)
    asked._take("org.example", "contrast", 1)
    asked._take(*GNOME, False)
    assert seen == [True, False]
    asked.deleteLater()
