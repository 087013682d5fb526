"""What the list says where nothing is found."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from acupress_desktop.bodymap.views import MapKey
from acupress_desktop.domain.filters import ALL
from acupress_desktop.services.explore_service import ExploreView
from acupress_desktop.ui.point_list.nothing_here import NothingHere


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        *(("BL99", "There is no point “BL99”."), ("ＢＬ９９", "There is no point “ＢＬ９９”.")),
        ("xyzzy", "No point matches. Try a code, a name or a place such as “knee”."),
    ],
)
def test_a_code_that_does_not_exist_is_named(qtbot: QtBot, typed: str, said: str) -> None:
    clear = QAction()
    nothing = NothingHere(clear)
    qtbot.addWidget(nothing)
    nothing.render_view(ExploreView(None, MapKey("back"), ALL, (), typed))
    label = nothing.findChild(QLabel)
    assert label is not None
    assert label.text() == said
