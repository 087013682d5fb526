"""Everything that a user can ask the program for beside pressing, as one action each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup

from acupress_desktop.domain.settings import Settings, ThemeChoice
from acupress_desktop.ui.actions.reading_page import ReadingPage
from acupress_desktop.ui.actions.worded import WordedActions
from acupress_desktop.ui.icons import icon
from acupress_desktop.ui.theme import Theme


class Actions(WordedActions):
    """Words, key, sign and state of each stand here alone; buttons show them by `bind`, menus hold them or
    show them by `echo`. What an action does is connected to it where the program is put together."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = False
        self.search = self.worded(lambda: self.tr("Search"), "Ctrl+K")
        self.clear_search = self.worded(lambda: self.tr("Clear the search"))
        self.point_at = self.worded(lambda: self.tr("Show on the body what hurts…"))
        self.print_sheet = self.worded(
            lambda: self.tr("Print sheet"),
            "Ctrl+P",
            lambda: self.tr("Print a sheet of these points (Ctrl+P)"),
        )
        self.menu = self.worded(lambda: self.tr("Open the menu"), "F10")
        #: As the menu key; Qt knows this one on some systems alone.
        self.here = self.worded(lambda: self.tr("Open what can be done here"), "Shift+F10")
        self.here.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self.settings = self.worded(lambda: self.tr("Settings…"), "Ctrl+,")
        self.reminders = self.worded(lambda: self.tr("Reminders…"))
        self.find_points = self.worded(lambda: self.tr("Find points…"), "Ctrl+G")
        self.trial = self.worded(lambda: self.tr("Does it help me?…"), "Ctrl+T")
        self.my_cun = self.worded(lambda: self.tr("My cun…"), "Ctrl+M")
        self.print_rulers = self.worded(lambda: self.tr("Print cun rulers…"), "Ctrl+Shift+P")
        self.keys = self.worded(lambda: self.tr("Keys"), "Ctrl+F1")
        self.my_routines = self.worded(lambda: self.tr("My routines…"), "Ctrl+R")
        self.read_routine = self.worded(lambda: self.tr("Read a routine…"), "Ctrl+O")
        self.about = self.worded(lambda: self.tr("About Acupress"))
        self.quit = self.worded(lambda: self.tr("Quit"), "Ctrl+Q")
        self.show_window = self.worded(lambda: self.tr("Show window"), "Ctrl+B")
        self.toggle_window = self.worded(lambda: self.tr("Show or hide the window"))
        self.small_window = self.worded(lambda: self.tr("Small window"))
        self.float_session = self.worded(lambda: self.tr("Take the session out of this window, or back"))
        #: In a narrow window, where it lies over the map.
        self.point_page = self.worded(self._page_words)
        self.pages = {
            ReadingPage.WELCOME: self.worded(lambda: self.tr("Welcome")),
            ReadingPage.LEARN: self.worded(lambda: self.tr("How to press"), "F1"),
            ReadingPage.EVIDENCE: self.worded(lambda: self.tr("What is known")),
            ReadingPage.HISTORY: self.worded(lambda: self.tr("My pain and sessions"), "Ctrl+H"),
            ReadingPage.ANSWERS: self.worded(lambda: self.tr("Your health answers")),
            ReadingPage.CHANGED: self.worded(lambda: self.tr("Something changed")),
        }
        self.themes = {
            ThemeChoice.SYSTEM: self.worded(lambda: self.tr("As the system")),
            ThemeChoice.LIGHT: self.worded(lambda: self.tr("Light")),
            ThemeChoice.DARK: self.worded(lambda: self.tr("Dark")),
        }
        exclusive = QActionGroup(self)
        for action in self.themes.values():
            action.setCheckable(True)
            exclusive.addAction(action)

    @property
    def with_keys(self) -> list[QAction]:
        """Those that have a key: a window that holds them obeys it."""
        return [action for action in self.findChildren(QAction) if not action.shortcut().isEmpty()]

    def render_point_page(self, opened: bool) -> None:
        """Say what it does next."""
        self._opened = opened
        self.name(self.point_page)

    def render_settings(self, settings: Settings) -> None:
        """Check what is chosen."""
        self.themes[settings.theme].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in its colours."""
        self.print_sheet.setIcon(icon("print", theme.ink))

    def _page_words(self) -> str:
        return self.tr("Close the point's page") if self._opened else self.tr("Open the point's page")
