"""Every health question and caution that is shown in a translation says that nobody has checked it, with the
English text one click away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from acupress_desktop.content.approvals import ANSWERS, LEARN, TODAY, UNWELL, block_key, keys, texts_of
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.domain.follow_up import Advice, Pain
from acupress_desktop.domain.history import History
from acupress_desktop.domain.safety import ADULT, Answer, Block, Limits
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.safety_views import SafetyView
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.history.history_dialog import HistoryDialog
from acupress_desktop.ui.learn.learn_dialog import LearnDialog
from acupress_desktop.ui.safety.answers_dialog import AnswersDialog
from acupress_desktop.ui.safety.block_dialog import BlockDialog
from acupress_desktop.ui.safety.today_dialog import TodayDialog
from acupress_desktop.ui.safety.unwell_dialog import UnwellDialog
from acupress_desktop.ui.theme import LIGHT
from tests.fakes import FakeWallClock, MemoryHistory, MemorySettings, answered
from tests.shipped import load

ENGLISH = load()
OTHER = load(next(name for name in FINISHED if name != "en"))
pytestmark = pytest.mark.usefixtures("resources")


def blocked(block: Block | None, rule: str) -> Callable[[Catalogue], QDialog]:
    view = SafetyView(limits=Limits(block=block, blocked_by=(rule,)))
    return lambda catalogue: BlockDialog(catalogue, view, LIGHT)


def advised(catalogue: Catalogue) -> QDialog:
    wall = FakeWallClock()
    pains = tuple(Pain(wall.now().date() - timedelta(days=ago), 6) for ago in (50, 20, 1))
    kept = MemoryHistory(History(pains=pains))
    service = HistoryService(lambda: kept, wall, SettingsService(MemorySettings()))
    return HistoryDialog(catalogue, service, LIGHT)


PAGES: dict[str, tuple[Callable[[Catalogue], QDialog], str]] = {
    "emergency": (blocked(Block.EMERGENCY, "Q1"), ENGLISH.safety_texts.blocks[Block.EMERGENCY].do[0]),
    "same day": (blocked(Block.SAME_DAY, "Q7a"), ENGLISH.safety_texts.questions["Q7a"].reason),
    "doctor": (blocked(Block.SEE_DOCTOR, "Q3"), ENGLISH.safety_texts.blocks[Block.SEE_DOCTOR].title),
    "age": (blocked(None, ADULT), texts_of(ENGLISH, block_key(None))[0]),
    "unwell": (lambda catalogue: UnwellDialog(catalogue, LIGHT), texts_of(ENGLISH, UNWELL)[-1]),
    "today": (lambda catalogue: TodayDialog(catalogue, LIGHT), texts_of(ENGLISH, TODAY)[0]),
    "answers": (
        lambda catalogue: AnswersDialog(catalogue, answered(catalogue, {"Q5": Answer(yes=True)}), LIGHT),
        ENGLISH.safety_texts.questions["Q5"].short,
    ),
    "learn": (
        lambda catalogue: LearnDialog(lambda: "How", catalogue, LIGHT),
        next(iter(ENGLISH.practice_texts.values())).not_if,
    ),
    "advice": (advised, ENGLISH.safety_texts.words[f"follow-up.{Advice.NO_BETTER}"]),
}


def shown(qtbot: QtBot, page: str, catalogue: Catalogue) -> QDialog:
    dialog = PAGES[page][0](catalogue)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def read(dialog: QDialog) -> str:
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    pages = [page.toPlainText() for page in dialog.findChildren(QTextBrowser)]
    return "\n".join([*labels, *pages])


@pytest.mark.parametrize("page", PAGES)
def test_a_translation_that_nobody_has_checked_says_so_with_english_at_a_click(
    qtbot: QtBot, page: str
) -> None:
    dialog = shown(qtbot, page, OTHER)
    words = PAGES[page][1]
    assert OTHER.word("unread.line") in read(dialog)
    assert words not in read(dialog)
    button = dialog.findChild(QPushButton, "englishText")
    assert isinstance(button, QPushButton)
    assert not button.isDefault()
    button.click()
    assert words in read(dialog)
    button.click()
    assert words not in read(dialog)


@pytest.mark.parametrize("page", PAGES)
def test_english_and_what_was_approved_say_nothing_of_it(qtbot: QtBot, page: str) -> None:
    approved = replace(OTHER, approved=frozenset(keys(OTHER)))
    for catalogue in (ENGLISH, approved):
        dialog = shown(qtbot, page, catalogue)
        assert dialog.findChild(QPushButton, "englishText") is None
        assert OTHER.word("unread.line") not in read(dialog)


def test_what_is_brought_up_in_english_is_brought_into_sight(qtbot: QtBot) -> None:
    dialog = shown(qtbot, "unwell", OTHER)
    dialog.resize(420, 300)
    button = dialog.findChild(QPushButton, "englishText")
    told = dialog.findChild(QLabel, "english")
    assert isinstance(button, QPushButton)
    assert isinstance(told, QLabel)
    button.click()
    qtbot.waitUntil(lambda: not told.visibleRegion().isEmpty())


def test_all_pages_of_questions_and_cautions_are_keys_of_their_own() -> None:
    every = [*keys(ENGLISH)]
    assert len(every) == len({*every})
    wanted = {TODAY, ANSWERS, UNWELL, LEARN, "block.adult", "follow-up.worse", "follow-up.no-better"}
    assert wanted | {f"block.{block}" for block in Block} <= {*every}
    assert all(texts_of(ENGLISH, key) and all(texts_of(ENGLISH, key)) for key in every)
