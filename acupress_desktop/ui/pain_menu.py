"""How much does it hurt right now, as a menu of the tray's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.follow_up import MOST
from acupress_desktop.services.pain_service import PainService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.retelling import when_retold


class PainMenu(QMenu):
    """Its title is the question, its entries are the answers; it is only there while something is asked.
    `refused` says why an answer cannot be kept, `spell` gives words as the tray wants them."""

    def __init__(
        self,
        catalogue: Catalogue,
        pain: PainService,
        refused: Callable[[str], None],
        spell: Callable[[str], str],
    ) -> None:
        super().__init__()
        self.setObjectName("painMenu")
        self._catalogue, self._pain, self._refused, self._spell = catalogue, pain, refused, spell
        for level in range(MOST + 1):
            self.addAction(str(level)).triggered.connect(partial(self._say, level))
        self.addSeparator()
        self._later = self.addAction("")
        self._later.triggered.connect(pain.leave)
        self.aboutToShow.connect(self._render)  # what was asked long ago is not asked any more
        pain.listen(self._render)
        when_retold(self, self._render)
        self._render()

    def _render(self) -> None:
        self.setTitle(self._spell(self._catalogue.word("trial.ask.pain")))
        self._later.setText(self._spell(self._catalogue.word("pain.later")))
        self.menuAction().setVisible(self._pain.question is not None)

    def _say(self, level: int, _: bool = False) -> None:
        attempt(lambda: self._pain.say(level), self._refused)
