"""What the dock tells: a line above, where the hands are, what to do, and the steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from acupress_desktop.content.words import Words
from acupress_desktop.services.session_words import SessionWords
from acupress_desktop.services.views import SessionView
from acupress_desktop.ui.announcing import Announcement
from acupress_desktop.ui.breaking import shortened
from acupress_desktop.ui.plain import PlainLabel, set_tip
from acupress_desktop.ui.session.step_strip import StepStrip
from acupress_desktop.ui.sizes import factor, lettered, letters, px, resize_with
from acupress_desktop.ui.theme import Theme

#: The head is not written smaller than this, in pixels.
_SMALLEST = 13


class SessionText(QWidget):
    """Shows three texts, and the steps of a session only. `head_px` is how high the letters of the middle
    text are; `words`, those of the moment, know where a sentence ends."""

    def __init__(self, words: Callable[[], Words], parent: QWidget | None = None, head_px: int = 20) -> None:
        super().__init__(parent)
        self._words = words
        self._over, self._head, self._line = PlainLabel(), PlainLabel(), PlainLabel()
        for label in (self._head, self._line):
            label.setWordWrap(True)
        # A long title must not push the controls out of the window.
        for label in (self._over, self._head):
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            label.setSizePolicy(policy)
        self._strip, self._aloud = StepStrip(), Announcement(self)
        self._head_px = head_px
        self._flat = False
        self._view: SessionView | None = None
        self._all = self._all_over = self._title = ""
        self._titled: Callable[[str], str] | None = None
        _font(self._over, 12, QFont.Weight.Normal, spaced=True)
        _font(self._head, head_px, QFont.Weight.DemiBold)
        _font(self._line, 14, QFont.Weight.Normal)
        self._strip.setContentsMargins(0, 6, 0, 0)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addStretch(1)
        for label in (self._over, self._head, self._line):
            column.addWidget(label)
        column.addWidget(self._strip)
        column.addStretch(1)
        resize_with(self, self._size)

    def set_theme(self, theme: Theme) -> None:
        """The head in full ink, the other lines softer."""
        self._over.setStyleSheet(f"color: {theme.soft_ink};")
        self._line.setStyleSheet(f"color: {theme.soft_ink};")
        self._head.setStyleSheet(f"color: {theme.ink};")
        self._strip.set_theme(theme)

    def set_flat(self, flat: bool) -> None:
        """In a low window the steps give way."""
        self._flat = flat
        self._column.setSpacing(0 if flat else 4)
        self._size()

    def _size(self) -> None:
        """Large letters leave few words to a line: beside the buttons there is room for two lines of each."""
        if not self._flat or factor() == 1.0:
            self.setMinimumHeight(0)
            return
        head = QFontMetrics(lettered(self._head.font(), _SMALLEST))
        line = self._line.fontMetrics()
        self.setMinimumHeight(
            self._over.sizeHint().height() + 2 * (head.lineSpacing() + line.lineSpacing()) + 4
        )

    def show_session(self, words: SessionWords, view: SessionView, steps: bool = True) -> None:
        """Show this moment of a session in its words, with its steps or without."""
        self.show_texts(
            words.overline(view),
            words.headline(view),
            words.instruction(view),
            view if steps else None,
            words.over_title(view),
            lambda title: words.overline(view, title),
            words.place(view),
        )

    def show_texts(
        self,
        over: str,
        head: str,
        line: str,
        view: SessionView | None = None,
        title: str = "",
        titled: Callable[[str], str] | None = None,
        named: str = "",
    ) -> None:
        """Show a line above, a head and a line below; the steps of `view` where it is given. The line above
        may hold a `title` that can be shortened; `titled` says that line with another one. `named` is what
        a screen reader finds of a line above that changes each second: what stays of it."""
        self._all_over, self._title, self._titled = over, title, titled
        self._name_over(named or over)
        self._head.setText(head)
        self._all = line
        self._view = view
        if view is not None:
            self._strip.render_session(view)
        self._fit()

    def show_message(self, sentence: str) -> None:
        """Say why something was not done, in the place of what to do."""
        self._all = sentence
        self._aloud.tell(sentence)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Cut what does not fit, now that the width is known."""
        super().showEvent(event)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew what does not fit."""
        super().resizeEvent(event)
        self._fit()

    def _name_over(self, name: str) -> None:
        if name != self._over.accessibleName():
            self._over.setAccessibleName(name)

    def _fit(self) -> None:
        """Where there is no room for all the words and the steps, the words stay; where there is not even
        room for all the words, the first sentences."""
        self._show_over()
        self._shrink_head()
        self._show_what_fits()
        wanted = self._view is not None and not self._view.asks and not self._flat
        words = self._heads() + self._line.heightForWidth(self.width())
        steps = self._strip.height() + 3 * self._column.spacing()
        self._strip.setVisible(wanted and words + steps <= self.height())

    def _heads(self) -> int:
        """How high the two lines above what to do are, of which the second may be two."""
        return self._over.sizeHint().height() + self._head.heightForWidth(self.width())

    def _shrink_head(self) -> None:
        """Where the hands are is never cut: long words are written smaller."""
        least = self._least() + 2 * self._column.spacing()
        for pixels in range(self._head_px, _SMALLEST - 1, -1):
            font = QFont(self._head.font())
            if font.pixelSize() != px(pixels):
                font.setPixelSize(px(pixels))
                self._head.setFont(font)
            if not self.isVisible() or self._heads() + least <= self.height():
                return

    def _show_over(self) -> None:
        """Where a long title leaves no room for the step and the time, its end gives way to them."""
        # Qt's label reckons with signs that nobody sees.
        room = self._over.contentsRect().width() - 4
        fits = not self.isVisible() or self._over.fontMetrics().horizontalAdvance(self._all_over) <= room
        self._over.setText(self._all_over if fits else self._short_over(room))
        set_tip(self._over, "" if fits else self._all_over)

    def _short_over(self, room: int) -> str:
        """The line above in so many pixels: with as much of the title as has room, or with its own end left
        out where there is no title."""
        font, end = self._over.fontMetrics(), Qt.TextElideMode.ElideRight
        if self._titled is None:
            return font.elidedText(self._all_over, end, room)
        left = room - font.horizontalAdvance(self._titled(""))
        # The template may space a title otherwise than it is measured alone.
        for less in (0, 4, 12):
            said = self._titled(font.elidedText(self._title, end, max(0, left - less)) or "…")
            if font.horizontalAdvance(said) <= room:
                return said
        return font.elidedText(self._titled("…"), end, room)

    def _show_what_fits(self) -> None:
        room = self.height() - self._heads() - 2 * self._column.spacing()
        kept = self._all
        ends = self._words().ends(kept)
        while len(ends) > 1 and self._height_of(kept) > room:
            ends.pop()
            kept = self._all[: ends[-1]]
        if factor() == 1.0:
            room = max(room, self._least())
        if self.isVisible() and self._height_of(kept) > room:
            kept = shortened(kept, lambda text: self._height_of(text) <= room)
        self._line.setText(kept)
        self._line.setAccessibleName(self._all)
        set_tip(self._line, self._all if self._line.text() != self._all else "")

    def _least(self) -> int:
        """What the line below always has: a sentence that is nearly whole stays; in a low window, where it is
        all that there is, sooner."""
        return (3 if self._flat else 2) * self._line.fontMetrics().lineSpacing()

    def _height_of(self, text: str) -> int:
        self._line.setText(text)
        return self._line.heightForWidth(self.width())


def _font(label: QLabel, pixels: int, weight: QFont.Weight, spaced: bool = False) -> None:
    font = QFont(label.font())
    if spaced:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
    label.setFont(font)
    letters(label, pixels, weight)
