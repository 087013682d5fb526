"""The session dock: what now, how long, what next, and the controls."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStyle, QToolButton, QVBoxLayout, QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.errors import KnownError, fill
from acupress_desktop.domain.routines import duration_s
from acupress_desktop.domain.settings import Breathing
from acupress_desktop.services.explore_service import ExploreService, ExploreView
from acupress_desktop.services.safety_views import NOTHING_HIDDEN, SafetyView
from acupress_desktop.services.safety_words import SafetyWords
from acupress_desktop.services.session_service import SessionService
from acupress_desktop.services.session_words import SessionWords, clock
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.services.views import SessionView, State
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.session.choices import Choices
from acupress_desktop.ui.session.panel_style import panel_style
from acupress_desktop.ui.session.ring import Ring
from acupress_desktop.ui.session.round_button import RoundButton
from acupress_desktop.ui.session.session_text import SessionText
from acupress_desktop.ui.session.sound_button import SoundButton
from acupress_desktop.ui.theme import LIGHT, Theme


class SessionPanel(QWidget):
    """Idle it offers the chosen routine; running it leads; at the end it says well done."""

    float_asked = Signal()
    start_asked = Signal(str)
    #: To go on or to begin anew may need an answer first.
    resume_asked = Signal()
    repeat_asked = Signal()
    start_again_asked = Signal()
    #: Something feels wrong: the session is to end, and questions are to be asked.
    unwell = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        session: SessionService,
        settings: SettingsService,
        explore: ExploreService,
        sound_problem: Callable[[], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._catalogue, self._session, self._explore = catalogue, session, explore
        self._theme = LIGHT
        self._safety = NOTHING_HIDDEN
        self._words, self._safety_words = SessionWords(catalogue), SafetyWords(catalogue)
        self._flat = False
        self._ring = Ring()
        self._text = SessionText()
        self._settings = settings
        self._back = RoundButton(self.tr("Back"), 44)
        self._main = RoundButton(self.tr("Start"), 58)
        self._next = RoundButton(self.tr("Next"), 44)
        self._stop = RoundButton(self.tr("Stop"), 44)
        self._choices = Choices()
        self._unwell = QPushButton(self.tr("Sharp or spreading pain, numb, dizzy?"))
        self._unwell.setObjectName("unwell")
        self._unwell.setToolTip(self.tr("Ends the session and asks some questions"))
        self._unwell.clicked.connect(self.unwell)
        self._sound = SoundButton(settings, sound_problem)
        self._float = QToolButton()
        self._float.setProperty("role", "icon")
        self._float.setIconSize(QSize(20, 20))
        self._float.setFixedSize(44, 44)
        self._float.setAccessibleName(self.tr("A window of its own, and back"))
        self._float.setToolTip(self._float.accessibleName())
        self._float.clicked.connect(self.float_asked)
        self._back.clicked.connect(lambda: self._do(session.back))
        self._main.clicked.connect(self._press_main)
        self._next.clicked.connect(lambda: self._do(session.next))
        self._stop.clicked.connect(lambda: self._do(session.stop))
        self._choices.go_on.connect(self.resume_asked)
        self._choices.repeat.connect(self.repeat_asked)
        self._choices.start_again.connect(self.start_again_asked)
        self._choices.end.connect(lambda: self._do(session.stop))
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setStyleSheet(panel_style(theme))
        self._text.set_theme(theme)
        self._ring.set_theme(theme)
        self._sound.set_theme(theme)
        self._float.setIcon(icon("panel", theme.ink))
        for button, name in ((self._back, "back"), (self._next, "next"), (self._stop, "stop")):
            button.setIcon(icon(name, theme.ink, theme.disabled))
        self.render_session(self._session.view)

    def set_flat(self, flat: bool) -> None:
        """In a low window the steps give way, and the ring shrinks."""
        if flat == self._flat:
            return
        self._flat = flat
        self._ring.set_flat(flat)
        self._text.set_flat(flat)
        self._choices.set_flat(flat)
        margin = 6 if flat else 12
        self._row.setContentsMargins(20, margin, 20, margin)
        self.render_session(self._session.view)

    def render_view(self, view: ExploreView) -> None:
        """Another routine was chosen: idle, it is the one on offer."""
        if self._session.view.state is State.IDLE:
            self.render_session(self._session.view)

    def render_safety(self, view: SafetyView) -> None:
        """What is left out of a routine is said before it starts."""
        self._safety = view
        if self._session.view.state is State.IDLE:
            self.render_session(self._session.view)

    def render_session(self, view: SessionView) -> None:
        if view.state is State.IDLE:
            self._render_idle()
        else:
            self._render_running(view)
        for button in (self._back, self._next):
            button.setEnabled(view.active)
        self._stop.setEnabled(view.state is not State.IDLE)
        self._unwell.setVisible(view.active and not view.asks)
        self._choices.render_session(view)
        for button in (self._back, self._main, self._next, self._stop):
            button.setHidden(self._flat and view.asks)  # there is room for the choices or for these
        self._breathe(view)
        self._sound.render_session(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space starts, pauses and resumes; the arrows go back and on; Escape stops."""
        actions: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self._press_main,
            Qt.Key.Key_Left: lambda: self._do(self._session.back),
            Qt.Key.Key_Right: lambda: self._do(self._session.next),
            Qt.Key.Key_Escape: lambda: self._do(self._session.stop),
        }
        action = actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _render_idle(self) -> None:
        routine = self._catalogue.routine(self._routine())
        made = self._safety.routines.get(routine.id)
        minutes = math.ceil(duration_s(made.routine if made is not None else routine) / 60)
        text = self._catalogue.routine_texts[routine.id]
        blocked = self._safety.obstacle if self._safety.limits.block is not None else None
        refused = blocked is not None or (made is not None and made.too_little)
        time = "–" if refused else fill(self.tr("%1 min"), minutes)
        self._ring.show_time(time, 0.0, resting=True)
        over = self.tr("NOT FOR YOU NOW") if refused else self.tr("READY WHEN YOU ARE")
        said = self._safety_words.left_out(made, self._safety.limits) if made is not None else ""
        self._text.tell(over, text.title, blocked or said or text.about)
        self._set_main("play", self.tr("Start"))

    def _render_running(self, view: SessionView) -> None:
        finished = view.state is State.FINISHED
        share = 0.0 if finished or not view.part_s else view.part_left_s / view.part_s
        moving = view.stage is None or not view.stage.presses
        self._ring.show_time(clock(view.part_left_s), share, resting=view.paused or moving)
        words = self._words
        self._text.tell(words.overline(view), words.headline(view), words.instruction(view), view)
        if finished:
            self._set_main("play", self.tr("Start"))
        elif view.paused:
            self._set_main("play", self.tr("Resume"))
        else:
            self._set_main("pause", self.tr("Pause"))

    def _breathe(self, view: SessionView) -> None:
        """The breathing guide runs while a point is pressed and seen."""
        chosen = self._settings.settings
        wanted = chosen.breathing is not Breathing.OFF and view.state is State.HOLDING
        if not wanted or not self.isVisible():
            self._ring.breath.rest()
            return
        moves = bool(self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self))
        pressed = view.part_s - view.part_left_s
        self._ring.breath.run(pressed, chosen.breathe_in_s, chosen.breathe_out_s, moves)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._breathe(self._session.view)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ring.breath.rest()

    def _set_main(self, sign: str, name: str) -> None:
        self._main.setIcon(icon(sign, self._theme.on_jade))
        self._main.rename(name)

    def _press_main(self) -> None:
        view = self._session.view
        if view.paused:
            self.resume_asked.emit()
        elif view.active:
            self._do(self._session.pause)
        else:
            self.start_asked.emit(view.routine or self._routine())

    def _do(self, command: Callable[[], None]) -> None:
        try:
            command()
        except KnownError as error:  # a session that ended between the paint and the press
            self._text.say(str(error))

    def _routine(self) -> str:
        return self._explore.view.routine or next(iter(self._catalogue.routines))

    def _lay_out(self) -> None:
        self._main.setObjectName("main")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        row.addWidget(self._ring)
        row.addSpacing(16)
        row.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self._back, self._main, self._next, self._stop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        controls = QVBoxLayout()
        controls.setSpacing(8)
        controls.addStretch(1)
        controls.addLayout(buttons)
        controls.addWidget(self._unwell)
        controls.addWidget(self._choices)
        controls.addStretch(1)
        row.addLayout(controls)
        row.addSpacing(16)
        row.addWidget(self._sound)
        row.addWidget(self._float)
