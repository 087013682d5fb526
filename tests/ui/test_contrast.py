"""The colours of text and of what must be seen against their grounds, by the formula of WCAG 2.2: by role in
every theme, and as they are painted in every state of the controls."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.domain.settings import ThemeChoice
from acupress_desktop.program import Program
from acupress_desktop.ui.map.spot_button import SpotButton
from acupress_desktop.ui.style import dress, style_sheet
from acupress_desktop.ui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, contrast, on_body
from acupress_desktop.ui.theme_watch import ThemeWatch, forced_theme
from tests.fakes import FakeContrast, fake_ports, nothing_applies
from tests.shipped import load
from tests.ui.whole import show_window

pytestmark = pytest.mark.usefixtures("resources")
#: Roles of text, and of what it stands on.
TEXT, GROUNDS = ("ink", "soft_ink", "jade", "vermilion"), ("paper", "surface", "ground")
WASHED = (
    *product(("ink", "soft_ink", "jade", "vermilion"), ("jade_wash", "vermilion_wash")),
    ("on_jade", "jade"),
    ("gold", "surface"),
    ("paper", "ink"),
)
#: Signs, borders and lines that must be seen: 3 : 1.
SEEN = (
    *product(("edge", "gold"), (*GROUNDS, "jade_wash", "vermilion_wash")),
    *product(("jade", "vermilion"), ("line",)),
)
NAMES = {"light": LIGHT, "dark": DARK, "high light": HIGH_LIGHT, "high dark": HIGH_DARK}
ALL = pytest.mark.parametrize("theme", NAMES.values(), ids=NAMES)


@pytest.mark.en301549("11.1.4.3")
@ALL
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    pairs = [*product(TEXT, GROUNDS), *WASHED]
    found = {pair: round(contrast(getattr(theme, pair[0]), getattr(theme, pair[1])), 2) for pair in pairs}
    least = 7.0 if theme.high else 4.5
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.en301549("11.1.4.11")
@ALL
def test_what_must_be_seen_stands_out(theme: Theme) -> None:
    pairs = SEEN if not theme.high else [pair for pair in SEEN if pair[1] != "line"]
    found = {pair: round(contrast(getattr(theme, pair[0]), getattr(theme, pair[1])), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in found.items() if ratio < 3.0} == {}


def test_the_formula_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


# As it is painted.


@pytest.fixture
def bare(qapp: QApplication) -> Iterator[Callable[[Theme], None]]:
    """Dresses the application; afterwards it is as it was."""
    sheet, palette = qapp.styleSheet(), qapp.palette()

    def put_on(theme: Theme) -> None:
        dress(qapp, theme)
        qapp.setStyleSheet(style_sheet(theme))

    yield put_on
    qapp.setStyleSheet(sheet)
    dress(qapp, LIGHT)
    qapp.setPalette(palette)


def _colors(image: QImage) -> Counter[str]:
    return Counter(image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))


def _look(widget: QWidget, window: QWidget) -> tuple[float, float]:
    """The best contrast of anything in a widget with its own ground, which is what most of it is; and of its
    outermost lines, or of its ground, with what lies around it."""
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    at = widget.mapTo(window, QPoint(0, 0)) * ratio
    part = image.copy(at.x(), at.y(), round(widget.width() * ratio), round(widget.height() * ratio))
    colors = _colors(part)
    ground = colors.most_common(1)[0][0]
    inside = max(contrast(ground, color) for color in colors)
    around = image.pixelColor(max(0, at.x() - 4), max(0, at.y() - 4)).name()
    middle = part.height() // 2
    edge = max(contrast(around, part.pixelColor(x, middle).name()) for x in range(min(4, part.width())))
    return inside, edge


def _of_slider(slider: QWidget, window: QWidget) -> Iterator[tuple[str, float]]:
    """Parts of a slider that do not stand out from what is around it: both halves of its groove, and the
    rim of its handle."""
    assert isinstance(slider, QSlider)
    image = window.grab().toImage()
    ratio = image.devicePixelRatio()
    at = slider.mapTo(window, QPoint(0, 0)) * ratio
    part = image.copy(at.x(), at.y(), round(slider.width() * ratio), round(slider.height() * ratio))
    ground = part.pixelColor(part.width() // 2, 1).name()
    middle = part.height() // 2
    handle = slider.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, slider)
    rim = part.width() // 2 - round(handle * ratio / 2)
    places = {"before": part.width() // 5, "after": 4 * part.width() // 5}
    found = {name: contrast(ground, part.pixelColor(x, middle).name()) for name, x in places.items()}
    found["handle"] = max(
        contrast(ground, part.pixelColor(x, middle - round(5 * ratio)).name())
        for x in range(rim, part.width() // 2)
    )
    yield from ((name, round(seen, 2)) for name, seen in found.items() if seen < 2.95)


def _states(widget: QWidget) -> Iterator[str]:
    """Puts a control into each of its states, one after the other."""
    yield "normal"
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    yield "hovered"
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    if isinstance(widget, QSlider):
        widget.setSliderDown(True)
        yield "pressed"
        widget.setSliderDown(False)
    if isinstance(widget, QAbstractButton):
        widget.setDown(True)
        yield "pressed"
        widget.setDown(False)
        if widget.isCheckable():
            on = widget.isChecked()
            widget.blockSignals(True)
            widget.setChecked(True)
            yield "checked"
            widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
            yield "checked, hovered"
            widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            widget.setChecked(on)
            widget.blockSignals(False)
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        widget.setFocus()
        yield "focused"
        widget.clearFocus()


def _control(role: str) -> QWidget:
    made: QWidget
    if role in ("box", "radio"):
        made = QCheckBox("HHH") if role == "box" else QRadioButton("HHH")
    elif role == "icon":
        made = QToolButton()
        made.setText("HHH")
    elif role == "choice":
        made = QComboBox()
        made.addItem("HHH")
    elif role == "number":
        made = QSpinBox()
    elif role == "line":
        made = QLineEdit("HHH")
    elif role == "slider":
        made = QSlider(Qt.Orientation.Horizontal)
        made.setValue(50)
    else:
        made = QPushButton("HHH")
        made.setCheckable(role in ("segment", "scale", "view"))
    made.setProperty("role", role)
    if role != "slider":  # it has no words
        made.setStyleSheet("font-size: 30px; font-weight: 700;")
    return made


ROLES = (
    "plain",
    "primary",
    "segment",
    "scale",
    "view",
    "icon",
    "box",
    "radio",
    "choice",
    "number",
    "line",
    "slider",
)
#: What has no border: its words say what it is.
BORDERLESS = {"icon", "box", "radio"}


@pytest.mark.en301549("11.1.4.3", "11.1.4.11")
@ALL
def test_every_state_of_every_control_can_be_read(
    qtbot: QtBot, bare: Callable[[Theme], None], theme: Theme
) -> None:
    bare(theme)
    window = QWidget()
    window.setObjectName("around")
    window.setAutoFillBackground(True)
    column = QVBoxLayout(window)
    column.setSpacing(12)
    controls = {role: _control(role) for role in ROLES}
    for control in controls.values():
        column.addWidget(control)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    faults = {}
    for role, control in controls.items():
        for state in _states(control):
            QApplication.processEvents()
            words, edge = _look(control, window)
            least = 3.0 if role == "slider" else 7.0 if theme.high else 4.5
            if words < least - 0.05:
                faults[role, state, "words"] = round(words, 2)
            if role == "slider":
                faults |= {(role, state, part): ratio for part, ratio in _of_slider(control, window)}
            elif edge < 2.95 and role not in BORDERLESS:
                faults[role, state, "edge"] = round(edge, 2)
    assert faults == {}


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(gc, "freeze", lambda: None)
    made = Program(qapp, load(), fake_ports(answers=nothing_applies(load())._store), tmp_path)
    window = show_window(made, qtbot)
    window.resize(1440, 900)
    made.services.explore.select(Spot("BL23", Side.LEFT))
    made.session.start("lower-back")
    return made


@pytest.mark.en301549("11.1.4.3", "11.1.4.11", "11.7")
def test_the_buttons_of_the_window_can_be_read_in_every_theme(
    program: Program, bare: Callable[[Theme], None]
) -> None:
    """Words by 4.5 : 1, signs by 3 : 1; in high contrast, which the desktop asks for meanwhile, by 7 : 1."""
    window = program.windows.main()
    assert window is not None
    wish = program._ports.contrast
    assert isinstance(wish, FakeContrast)
    program._follow_contrast()
    faults = {}
    for choice, more in product((ThemeChoice.LIGHT, ThemeChoice.DARK), (False, True)):
        program.services.settings.change(theme=choice)
        wish.want(more)
        QApplication.processEvents()
        theme = program.windows.theme()
        assert (theme.dark, theme.high) == (choice is ThemeChoice.DARK, more)
        image = window.grab().toImage()
        for button in window.findChildren(QAbstractButton):
            seen = button.isVisible() and not button.visibleRegion().isEmpty() and button.isEnabled()
            if not seen or isinstance(button, SpotButton) or isinstance(button.parent(), QLineEdit):
                continue  # a point is the map's to paint, a glass in a field beside its words is an ornament
            colors = _colors(image.copy(QRect(button.mapTo(window, QPoint(0, 0)), button.size())))
            solid = [color for color, count in colors.items() if count > 2]
            ground = colors.most_common(1)[0][0]
            found = max(contrast(ground, color) for color in solid)
            least = (7.0 if more else 4.5) if button.text() else 3.0
            if found < least * 0.93:  # letters of 12 pixels are never painted in their whole colour
                faults[button.accessibleName() or button.text(), choice.value, more] = round(found, 2)
    assert faults == {}


@pytest.mark.en301549("11.7")
def test_more_contrast_is_followed_at_once_and_back(program: Program) -> None:
    wish = program._ports.contrast
    assert isinstance(wish, FakeContrast)
    program.services.settings.change(theme=ThemeChoice.LIGHT)
    program._follow_contrast()
    seen: list[Theme] = []
    program.windows.themes.changed.connect(seen.append)
    wish.want(True)
    wish.want(True)
    program.services.settings.change(theme=ThemeChoice.DARK)
    wish.want(False)
    assert seen == [HIGH_LIGHT, HIGH_DARK, DARK]


class _Hints(QObject):
    """As a system's: what it says of colours and contrast."""

    colorSchemeChanged = Signal(object)
    contrastPreferenceChanged = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.wanted = Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> _Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.wanted


@pytest.fixture
def hints(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> _Hints:
    made = _Hints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda *_: made)
    return made


@pytest.mark.en301549("11.7")
def test_qts_own_hint_is_followed(qapp: QApplication, hints: _Hints) -> None:
    watch = ThemeWatch(qapp)
    assert watch.theme is LIGHT  # a system without a colour scheme
    hints.wanted = Qt.ContrastPreference.HighContrast
    hints.contrastPreferenceChanged.emit(hints.wanted)
    assert watch.theme is HIGH_LIGHT
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(hints.scheme)
    assert watch.theme is HIGH_DARK
    watch.choose(ThemeChoice.LIGHT)
    assert watch.theme is HIGH_LIGHT
    hints.wanted = Qt.ContrastPreference.NoPreference
    hints.contrastPreferenceChanged.emit(hints.wanted)
    assert watch.theme is LIGHT
    watch.deleteLater()


def test_a_qt_without_that_hint_follows_the_rest(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """As that of Debian 13."""

    class Hints(QObject):
        colorSchemeChanged = Signal(object)

        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

    older = Hints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda *_: older)
    watch = ThemeWatch(qapp)
    assert watch.theme is DARK
    watch.raise_contrast(True)
    assert watch.theme is HIGH_DARK
    watch.deleteLater()


def _palette(window: str, text: str, highlight: str, highlighted: str, off: str = "#3FF23F") -> QPalette:
    made = QPalette()
    roles = QPalette.ColorRole
    for role in (roles.Window, roles.Base, roles.Button):
        made.setColor(role, QColor(window))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(role, QColor(text))
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(off))
    made.setColor(roles.Highlight, QColor(highlight))
    made.setColor(roles.HighlightedText, QColor(highlighted))
    return made


#: Windows' contrast themes as they come, by the colours of their settings page: "Aquatic", "Desert", "Dusk",
#: "Night sky".
CONTRAST_THEMES = {
    "aquatic": ("#202020", "#FFFFFF", "#8EE3F0", "#263B50"),
    "desert": ("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3"),
    "dusk": ("#2D3236", "#FFFFFF", "#A6D8FF", "#212D3B"),
    "night sky": ("#000000", "#FFFFFF", "#D6B4FD", "#2B2B2B"),
}


@pytest.mark.en301549("11.7")
@pytest.mark.parametrize("name", CONTRAST_THEMES)
def test_a_systems_own_colours_win(qapp: QApplication, hints: _Hints, name: str) -> None:
    colors = CONTRAST_THEMES[name]
    hints.wanted = Qt.ContrastPreference.HighContrast
    watch = ThemeWatch(qapp, lambda: _palette(*colors))
    watch.choose(ThemeChoice.DARK)  # whatever was chosen here
    theme = watch.theme
    given = {color.lower() for color in (*colors, "#3FF23F")}
    assert {value for value in vars(theme).values() if isinstance(value, str)} <= given
    assert theme.paper == colors[0].lower()
    assert theme.high
    for text, ground in (*product(TEXT, GROUNDS), ("on_jade", "jade")):
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5, (text, ground)
    watch.deleteLater()


@pytest.mark.parametrize(
    "colors",
    [("#000000",) * 4, ("#FFFFFF",) * 4, ("#808080",) * 4, ("#777777", "#888888", "#777777", "#888888")],
)
def test_a_theme_without_colours_is_none(
    qapp: QApplication, hints: _Hints, colors: tuple[str, str, str, str]
) -> None:
    hints.wanted = Qt.ContrastPreference.HighContrast
    watch = ThemeWatch(qapp, lambda: _palette(*colors))
    assert forced_theme(_palette(*colors)) is None
    assert watch.theme is HIGH_LIGHT
    watch.deleteLater()


def test_a_theme_of_two_colours_is_enough() -> None:
    theme = forced_theme(_palette("#000000", "#FFFF00", "#000000", "#000000"))
    assert theme is not None
    assert (theme.jade, theme.on_jade) == ("#ffff00", "#000000")


@pytest.mark.en301549("11.1.4.11")
@ALL
def test_points_stand_out_on_skin_in_every_theme(theme: Theme) -> None:
    """A ring on the lightest and the darkest skin of both drawings, or on the white around and in it."""
    marks: Any = on_body(theme)
    for role in ("jade", "vermilion", "soft_ink"):
        assert contrast(getattr(marks, role), "#FFFFFF") >= 4.5, role
