"""The style sheet that all windows share, made from a theme."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from acupress_desktop.ui.sides import sided
from acupress_desktop.ui.sizes import factor, sized
from acupress_desktop.ui.theme import LIGHT, Theme

#: What one types or chooses in, as far as Qt paints it by itself.
_FIELDS = ("QComboBox", "QAbstractSpinBox", "QLineEdit")

_SHEET = Template(
    """
QMainWindow, QDialog { background: $paper; color: $ink; }
QToolTip { background: $ink; color: $paper; border: 0; padding: 4px 8px; }
QBalloonTip QLabel { color: $on_balloon; }
QToolBar#mainToolBar {
  background: $surface; border: 0; border-bottom: 1px solid $line; spacing: 0; padding: 0;
}
QToolBar#mainToolBar QWidget#toolbar { background: $surface; }
QDockWidget { color: $ink; }
QSplitter::handle { background: $line; }

QTextEdit[role="note"] {
  background: $surface; color: $ink; font-size: 13px; border: 1px solid $edge; border-radius: 9px;
  padding: 2px 6px;
}
QTextEdit[role="note"]:focus { border-color: $jade; }

QPushButton[role="plain"] {
  background: $surface; color: $ink; border: 1px solid $edge; border-radius: 9px;
  padding: 6px 13px; min-height: 20px;
}
QPushButton[role="plain"]:hover { background: $jade_wash; border-color: $jade; }
QPushButton[role="plain"]:pressed { background: $pressed; }
QPushButton[role="plain"]:focus { border: 2px solid $jade; padding: 5px 12px; }
QPushButton[role="plain"]:disabled { color: $disabled; }

QPushButton[role="quiet"] {
  background: transparent; color: $ink; border: 1px solid transparent; border-radius: 9px;
  padding: 6px 9px; min-height: 20px;
}
QPushButton[role="quiet"]:hover { background: $jade_wash; }
QPushButton[role="quiet"]:pressed { background: $pressed; }
QPushButton[role="quiet"]:focus { border: 2px solid $jade; padding: 5px 8px; }
QLabel[role="running"] {
  color: $vermilion; border: 1px solid $vermilion; border-radius: 9px; padding: 6px 14px;
  min-height: 20px; font-weight: 600;
}

QPushButton[role="primary"] {
  background: $jade; color: $on_jade; border: 1px solid $jade; border-radius: 9px;
  padding: 6px 14px; min-height: 20px;
  font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $jade_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; padding: 5px 13px; }
QPushButton[role="primary"]:disabled { background: $off; border-color: $off_edge; color: $off_ink; }

QPushButton[role="segment"] {
  background: $paper; color: $soft_ink; border: 1px solid $edge; border-right: 0;
  padding: 6px 15px; min-height: 20px;
}
QPushButton[role="segment"][tight="true"] { padding: 6px 8px; }
QPushButton[role="segment"][place="first"] { border-top-left-radius: 9px; border-bottom-left-radius: 9px; }
QPushButton[role="segment"][place="last"] {
  border-top-right-radius: 9px; border-bottom-right-radius: 9px; border-right: 1px solid $edge;
}
QPushButton[role="segment"]:hover { background: $jade_wash; color: $ink; }
QPushButton[role="segment"]:checked { background: $jade; color: $on_jade; border-color: $jade; }
QPushButton[role="segment"]:focus { text-decoration: underline; }

QPushButton[role="scale"] {
  background: $surface; color: $ink; border: 1px solid $edge; border-radius: 8px;
  padding: 6px 0; min-width: $number; min-height: 20px; font-weight: 600;
}
QPushButton[role="scale"]:hover { background: $jade_wash; border-color: $jade; }
QPushButton[role="scale"]:checked { background: $jade; color: $on_jade; border-color: $jade; }
QPushButton[role="scale"]:focus { border: 2px solid $ink; padding: 5px 0; }

QToolButton[role="icon"] {
  background: transparent; border: 1px solid transparent; border-radius: 9px; padding: 6px;
}
QToolButton[role="icon"]:hover { background: $jade_wash; }
QToolButton[role="icon"]:focus { border: 2px solid $jade; padding: 5px; }
QToolButton[role="icon"]::menu-indicator { image: none; width: 0; }

QFrame#viewGrid { background: $surface; border: 1px solid $line; border-radius: 9px; }
QFrame#viewGrid QLabel { color: $ink; padding-right: 8px; }
QPushButton[role="view"] {
  background: $paper; color: $ink; border: 1px solid $edge; border-radius: 9px;
  padding: 3px 11px; min-height: 20px;
}
QPushButton[role="view"]:hover { background: $jade_wash; border-color: $jade; }
QPushButton[role="view"]:checked { background: $jade; color: $on_jade; border-color: $jade; }
QPushButton[role="view"]:focus { border: 2px solid $ink; padding: 2px 10px; }

QMenu { background: $surface; color: $ink; border: 1px solid $line; border-radius: 9px; padding: 6px; }
QMenu::item { padding: 6px 12px; padding-right: 24px; border-radius: 6px; }
QMenu::item:selected { background: $jade_wash; color: $ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }

QCheckBox, QRadioButton {
  border: 2px solid transparent; border-radius: 6px; padding: 1px 3px; spacing: 8px; min-height: 20px;
}
QAbstractSpinBox, QComboBox { min-height: 24px; }
QCheckBox:focus, QRadioButton:focus { border-color: $jade; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; background: $surface; border: 1px solid $soft_ink;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked {
  background: $tick_ground; border-color: $jade; image: url(:/assets/svg/icons/check.svg);
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $jade; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $disabled; }

QSlider:horizontal { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; background: $edge; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $jade; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -6px 0; background: $surface;
  border: 2px solid $jade; border-radius: 9px;
}
QSlider::handle:horizontal:hover { background: $jade_wash; }
QSlider::handle:horizontal:pressed { background: $jade; }
QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $disabled; }
QSlider::handle:horizontal:disabled { border-color: $disabled; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $soft_ink; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QFrame#notice {
  background: $vermilion_wash; border: 0; border-left: 3px solid $vermilion; border-radius: 9px;
}
QFrame#notice QLabel { color: $ink; }
QFrame#painRow, QFrame#nowRow, QFrame#whereLine {
  background: $jade_wash; border: 0; border-left: 3px solid $jade; border-radius: 9px;
}
QFrame#painRow QLabel, QFrame#nowRow QLabel, QFrame#whereLine QLabel { color: $ink; }
QLabel[role="soft"] { color: $soft_ink; font-size: 12px; }
"""
)


def style_sheet(theme: Theme) -> str:
    """The sheet for the whole application; widgets add their own on top."""
    jade = theme.color("jade")
    hover = jade.lighter(112) if theme.dark else jade.darker(112)
    # Qt's message beside the tray is pale yellow in every theme.
    made = {"jade_hover": hover.name(), "on_balloon": LIGHT.ink}
    # Of more contrast the lines are as dark as words: there what is off is an outline.
    off = (theme.line, theme.line, theme.soft_ink, theme.line)
    if theme.high:
        off = (theme.surface, theme.disabled, theme.disabled, theme.jade_wash)
    made |= dict(zip(("off", "off_edge", "off_ink", "pressed"), off, strict=True))
    # Eleven numbers stand in a row: wide enough for theirs, whatever the letters.
    made["number"] = f"{32 / factor():.1f}px"
    # The tick is black in both themes.
    made["tick_ground"] = theme.jade if theme.dark else theme.surface if theme.high else theme.jade_wash
    return sized(sided(_SHEET.substitute({**vars(theme), **made})))


def dress(app: QApplication, theme: Theme) -> None:
    """Give an application the colours of a theme. Qt paints the borders of fields by its window's colour,
    which is too faint: fields have one of their own."""
    app.setPalette(palette(theme))
    field = palette(theme)
    # Of which it takes 5/7 of the brightness.
    field.setColor(QPalette.ColorRole.Window, QColor(theme.edge).lighter(140))
    for kind in _FIELDS:
        app.setPalette(field, kind)  # type: ignore[arg-type]  # the stubs want bytes, which it refuses


def palette(theme: Theme) -> QPalette:
    """The same colours for what Qt draws by itself."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.paper,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.paper,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.ink,
        QPalette.ColorRole.ToolTipText: theme.paper,
        QPalette.ColorRole.PlaceholderText: theme.soft_ink,
        QPalette.ColorRole.Highlight: theme.jade,
        QPalette.ColorRole.HighlightedText: theme.on_jade,
        QPalette.ColorRole.Link: theme.jade,
        QPalette.ColorRole.Accent: theme.jade,
    }
    for role, color in roles.items():
        made.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return made
