"""What moves by itself: whether it may, for all windows at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from acupress_desktop.services.listeners import Listeners
from acupress_desktop.ui.opening import until_gone

_EFFECTS = (
    *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
    *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox),
)
_turned: Listeners[()] = Listeners()
_STILL = "keepsStill"


def movement_allowed(widget: QWidget) -> bool:
    """Whether a widget may move by itself."""
    # Late: Python takes milliseconds to build all that a style can be asked for.
    from PySide6.QtWidgets import QStyle

    app = QApplication.instance()
    if app is not None and app.property(_STILL):
        return False
    return bool(widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget))


def when_stilled(owner: QObject, do: Callable[[], None]) -> None:
    """Call `do` whenever another thing is allowed, as long as `owner` lives."""
    until_gone(owner, _turned.add(do))


def keep_still(still: bool) -> None:
    """Have nothing move by itself from now on, or let it. Qt's own effects follow it."""
    app = QApplication.instance()
    if app is None or bool(app.property(_STILL)) is still:
        return
    if still:  # what the desktop allows is Qt's to know: it comes back with the next start
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
    app.setProperty(_STILL, still)
    _turned.notify()
