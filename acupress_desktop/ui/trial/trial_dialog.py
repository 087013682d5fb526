"""Does it help me: a trial from the choice to the result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import fill
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.services.trial_service import Choice, TrialService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.fitting import fit
from acupress_desktop.ui.laid_out import rendered
from acupress_desktop.ui.opening import confirm, until_gone
from acupress_desktop.ui.retelling import named
from acupress_desktop.ui.safety.labels import head, line
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.sides import margins
from acupress_desktop.ui.theme import Theme
from acupress_desktop.ui.trial.choice_page import ChoicePage
from acupress_desktop.ui.trial.result_page import ResultPage
from acupress_desktop.ui.trial.running_page import RunningPage

#: What of a window's width is not the page's, before that is laid out.
_ASIDE = 80


class TrialDialog(QDialog):
    """Shows where the trial stands. `wanted` is the routine whose session is to be started once this is
    closed: that passes the gate as ever. `announce` has a screen reader say what has come."""

    def __init__(
        self,
        catalogue: Catalogue,
        trial: TrialService,
        history: HistoryService,
        safety: SafetyService,
        theme: Theme,
        parent: QWidget | None = None,
        routine: str | None = None,
        announce: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trialDialog")
        self._catalogue, self._trial, self._history, self._safety = catalogue, trial, history, safety
        self._theme, self._announce = theme, announce
        self.wanted: str | None = None
        known = routine is not None and routine in catalogue.routines
        self._choice = Choice(routine if known and routine else next(iter(catalogue.routines)))
        self._choosing = trial.trials.current is None
        self._page: ChoicePage | RunningPage | ResultPage | None = None
        self._head = head("", 22)
        self._about = line("", theme.soft_ink)
        self._trouble = line("", theme.vermilion)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        named(self._area, lambda: self._word("title"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(8)
        for part in (self._head, self._about, self._trouble):
            column.addWidget(part)
        column.addWidget(self._area, 1)
        fit(self, 1080, 830)
        trial.poll()
        until_gone(self, trial.listen(self._changed))
        until_gone(self, safety.listen(lambda _: self._changed()))
        self._timer = QTimer(self)
        self._timer.setInterval(30_000)
        self._timer.timeout.connect(self._look_again)
        self._timer.start()
        self._state = self._where()
        rendered(self, self._render)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer from anywhere in it, while a number is asked for."""
        scale = self._page.scale if isinstance(self._page, RunningPage) else None
        if scale is None or scale.isAncestorOf(self.focusWidget()) or not scale.take(event):
            super().keyPressEvent(event)

    @property
    def page(self) -> ChoicePage | RunningPage | ResultPage | None:
        """What is shown."""
        return self._page

    def begin(self, choice: Choice, promised: tuple[float, ...]) -> None:
        """Draw the order, where that can be done."""
        self._choosing = False
        if not self._do(lambda: self._trial.begin(choice, promised)) and self._trial.running is None:
            self._choosing = True
            return
        self._render()

    def export(self, file: Path) -> None:
        """Write the history with its trials, and say so or why not."""
        if self._do(lambda: self._history.write_copy(file)):
            self._tell(fill(self.tr("Saved as %1."), file.name), self._theme.soft_ink)

    def _where(self) -> tuple[object, ...]:
        """What the page depends on."""
        trial = self._trial
        return (trial.trials.current, trial.today, trial.open_day, self._choosing, self._safety.view.obstacle)

    def _look_again(self) -> None:
        """Time has passed: another day, another number."""
        attempt(self._trial.poll, lambda why: self._tell(why, self._theme.vermilion))
        self._changed()

    def _changed(self) -> None:
        if self._where() != self._state:
            self._render()

    def _render(self) -> None:
        self._state = self._where()
        self.setWindowTitle(self._word("title"))
        self._head.setText(self._word("title"))
        self._about.setText(self._word("about"))
        self._tell("", self._theme.soft_ink)
        if self._trial.trouble is not None:
            self._tell(sentence(self._trial.trouble), self._theme.vermilion)
        old, focused = self._area.takeWidget(), self._area.isAncestorOf(self.focusWidget())
        if old is not None:
            old.hide()
            old.deleteLater()
        page = self._page = self._made()
        if isinstance(page, ChoicePage):
            page.fold(self._area.width() if self.isVisible() else self.width() - _ASIDE)
        within = QWidget()
        column = QVBoxLayout(within)
        column.setContentsMargins(margins(0, 4, 10, 4))
        column.addWidget(page)
        self._area.setWidget(within)
        first = page.start if isinstance(page, ChoicePage) else page.first
        if first is not None and (focused or old is None):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        if not isinstance(page, ChoicePage):
            self._announce(page.said)

    def _made(self) -> ChoicePage | RunningPage | ResultPage:
        current = self._trial.trials.current
        if self._choosing or current is None:
            self._about.show()
            return ChoicePage(
                self._catalogue,
                self._trial,
                self._choice,
                self._theme,
                self._remember,
                self.begin,
                self.reject,
            )
        self._about.hide()
        if current.ended is None:
            view = self._safety.view
            obstacle = sentence(view.obstacle) if view.blocked and view.obstacle is not None else ""
            return RunningPage(
                self._catalogue,
                self._trial,
                self._theme,
                obstacle,
                self._start,
                self._take,
                self._stop,
                self.reject,
            )
        return ResultPage(
            self._catalogue, self._trial, current, self._theme, self._choose_file, self._again, self.reject
        )

    def _remember(self, choice: Choice) -> None:
        self._choice = choice

    def _start(self, routine: str) -> None:
        self.wanted = routine
        self.accept()

    def _take(self, level: int) -> None:
        self._do(lambda: self._trial.tell(level))
        self._announce(self._catalogue.say("trial.level", level=level))

    def _stop(self) -> None:
        if confirm(self, lambda: self._word("title"), lambda: self._word("stop.sure")):
            self._do(self._trial.stop)

    def _again(self) -> None:
        self._choosing = True
        self._render()

    def _choose_file(self) -> None:
        kinds = {".csv": self.tr("Table"), ".json": self.tr("To read in again")}
        file = ask_where_to_save(self, lambda: self._word("save"), "acupress-history.csv", kinds)
        if file is not None:
            self.export(file)

    def _do(self, command: Callable[[], object]) -> bool:
        done = attempt(command, lambda why: self._tell(why, self._theme.vermilion))
        if not done:
            self._announce(self._trouble.text())
        return done

    def _tell(self, words: str, color: str) -> None:

        self._trouble.setText(words)
        self._trouble.setStyleSheet(f"color: {color};")
        self._trouble.setVisible(bool(words))

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"trial.{key}")
