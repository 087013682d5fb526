"""What works on this machine, with a button to try it where trying it says more."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import Message, listed
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services.checkup import Check, CheckState, Checkup
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.ui.announcing import Announcement
from acupress_desktop.ui.focus import tab_through
from acupress_desktop.ui.icons import pixmap
from acupress_desktop.ui.plain import PlainLabel
from acupress_desktop.ui.settings.settings_page import SettingsPage
from acupress_desktop.ui.sizes import has_few_words_a_line, px, square
from acupress_desktop.ui.theme import Theme

_SIGN = 18


#: What to say about a trial, None where one hears or sees it.
Tell = Callable[[str | None], None]


@dataclass(frozen=True)
class Trial:
    """A button's words, and what it does; it tells what came of it, at once or later."""

    words: str
    do: Callable[[Tell], None]


class CheckupPage(SettingsPage):
    """Looks when it is opened and when it is asked to. `trials` are by the id of their check."""

    def __init__(
        self,
        checkup: Checkup,
        trials: Mapping[str, Trial],
        settings: SettingsService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings, theme, parent)
        self._checkup, self._trials = checkup, trials
        self.head(self.tr("Check my setup"))
        self.note(self.tr("Everything here can be missing; what is used instead stands beside it."))
        self._list, self._found = QVBoxLayout(), Announcement(self)
        self._rows: list[QWidget] = []
        self._list.setSpacing(14)
        self.column.addLayout(self._list)
        self._again = again = QPushButton(self.tr("Check again"))
        again.setObjectName("checkAgain")
        again.setProperty("role", "plain")
        again.setAutoDefault(False)
        again.clicked.connect(lambda _: self._check_again())
        foot = QHBoxLayout()
        foot.addWidget(again)
        foot.addStretch(1)
        self.column.addSpacing(6)
        self.column.addLayout(foot)
        self.finish()
        QTimer.singleShot(0, self, self.refresh)  # the page is there at once, what it found a moment later

    def refresh(self) -> None:
        """Appearance at everything anew."""
        self.show_message("")
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._rows = [self._row(check) for check in self._checkup.run()]
        for row in self._rows:
            self._list.addWidget(row)
        tab_through(self, *self._rows, self._again)

    def _check_again(self) -> None:
        """Who does not see the rows come anew hears what there is."""
        self.refresh()
        told = [row.accessibleName() for row in self._rows]
        self._found.tell(sentence(listed(told, "semicolon")))

    def _row(self, check: Check) -> QWidget:
        found = check.finding
        words, sign, color = {
            CheckState.OK: (self.tr("works"), "check", self.theme.jade),
            CheckState.FALLBACK: (self.tr("in another way"), "swap", self.theme.gold),
            CheckState.MISSING: (self.tr("missing"), "warning", self.theme.vermilion),
        }[found.state]
        row = QWidget()
        row.setObjectName(f"check-{check.id}")
        name = sentence(check.name)
        row.setAccessibleName(sentence(Message("list.labelled", label=name, text=words)))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        mark = PlainLabel()
        ratio = self.devicePixelRatioF()
        drawn = pixmap(sign, color, square(_SIGN * ratio))
        drawn.setDevicePixelRatio(ratio)
        mark.setPixmap(drawn)
        mark.setFixedSize(px(_SIGN), px(_SIGN) + 2)
        column = QVBoxLayout()
        column.setSpacing(2)
        title = PlainLabel(f"{name} · {words}")
        title.setWordWrap(True)
        title.setStyleSheet(f"color: {self.theme.ink}; font-weight: 600;")
        column.addWidget(title)
        column.addWidget(self._said_of(sentence(found.said), self.theme.ink))
        if found.install is not None:
            column.addWidget(self._said_of(sentence(found.install), self.theme.soft_ink))
        line.addWidget(mark)
        line.setAlignment(mark, line.alignment())
        line.addLayout(column, 1)
        trial = self._trials.get(check.id)
        if trial is not None:
            below = has_few_words_a_line()
            (column if below else line).addWidget(self._button(trial))
        return row

    def _said_of(self, text: str, color: str) -> QLabel:
        label = PlainLabel(text)
        label.setWordWrap(True)
        label.setStyleSheet(f"color: {color};")
        return label

    def _button(self, trial: Trial) -> QPushButton:
        button = QPushButton(trial.words)
        button.setProperty("role", "plain")
        button.setAutoDefault(False)
        button.clicked.connect(lambda _: self._try(trial))
        return button

    def _try(self, trial: Trial) -> None:
        self.show_message("")
        trial.do(self._show_result)

    def _show_result(self, sentence: str | None) -> None:
        if isValid(self):  # an answer may come when the page has been closed
            self.show_message(sentence or "")
