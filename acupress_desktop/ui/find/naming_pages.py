"""What stands beside the map while a marked point or landmark is named, chosen among four, or left told from
right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.finding import Kind
from acupress_desktop.domain.points import Side
from acupress_desktop.services.find_service import FindService
from acupress_desktop.ui.find.find_page import FindPage

#: Does what answers a question, and shows what came of it.
Settle = Callable[[Callable[[], object]], None]
_SIDES = ((Side.LEFT, "left"), (Side.RIGHT, "right"))


class NamingPages:
    """Fills a page with the question that waits; `name` says what a point is called, by its code."""

    def __init__(self, catalogue: Catalogue, find: FindService, name: Callable[[str], str]) -> None:
        self._catalogue, self._find, self._name = catalogue, find, name

    def question(self) -> str:
        """What is asked."""
        return self._word(f"ask.{self._find.round.kind}")

    def asking(self, page: FindPage, settle: Settle, unknown: Callable[[], None]) -> QWidget:
        """The ways to answer; what has the focus is given back."""
        kind = self._find.round.kind
        page.text(self._word(f"how.{Kind.FOUR if kind is Kind.LANDMARK else kind}"))
        if kind is Kind.NAME:
            first = self._typing(page, settle, unknown)
        else:
            answers = self._sides() if kind is Kind.SIDE else self._four()
            buttons = page.options(
                (self._option(number, words), _pressing(settle, do))
                for number, (words, do) in enumerate(answers, start=1)
            )
            first = buttons[0]
            page.buttons((self._word("unknown"), "plain", unknown))
        page.push_up()
        return first

    def press(self, key: str, settle: Settle) -> bool:
        """Answer by a digit; whether that is one of the answers."""
        kind = self._find.round.kind
        if kind in (Kind.SHOW, Kind.NAME) or self._find.round.asked is None:
            return False
        answers = self._sides() if kind is Kind.SIDE else self._four()
        if not key.isascii() or not key.isdigit() or not 1 <= int(key) <= len(answers):
            return False
        settle(answers[int(key) - 1][1])
        return True

    def said(self, said: str) -> str:
        """What was answered, as it is told."""
        kind = self._find.round.kind
        if kind is Kind.SIDE:
            return self._word(said)
        return self._called(said) if kind in (Kind.FOUR, Kind.LANDMARK) else said

    def _typing(self, page: FindPage, settle: Settle, unknown: Callable[[], None]) -> QWidget:
        field = page.field(self._word("field"))

        def answer() -> None:
            if text := field.text().strip():
                settle(lambda: self._find.name(text))
            else:
                field.setFocus()

        page.buttons((self._word("answer"), "primary", answer), (self._word("unknown"), "plain", unknown))
        return field

    def _four(self) -> list[tuple[str, Callable[[], object]]]:
        choice = self._find.round.choice
        return [(self._called(code), lambda code=code: self._find.choose(code)) for code in choice]  # type: ignore[misc]

    def _called(self, said: str) -> str:
        """What one of four is called."""
        landmark = self._find.round.kind is Kind.LANDMARK
        return self._catalogue.word(f"landmark.{said}") if landmark else self._name(said)

    def _sides(self) -> list[tuple[str, Callable[[], object]]]:
        return [
            (self._word(key), lambda side=side: self._find.say_side(side))  # type: ignore[misc]
            for side, key in _SIDES
        ]

    def _option(self, number: int, words: str) -> str:
        return self._catalogue.say("seek.option", number=self._catalogue.words.number(number), name=words)

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")


def _pressing(settle: Settle, do: Callable[[], object]) -> Callable[[], None]:
    """A function without arguments, to which no click adds one."""
    return lambda: settle(do)
