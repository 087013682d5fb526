"""What stands beside the map before a round: of what, how it is asked for, and how much."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.learning import DUE_LIMITS
from acupress_desktop.domain.value import dataclass
from acupress_desktop.services import find_words as words
from acupress_desktop.services.find_service import LENGTHS, FindService, PointSet
from acupress_desktop.ui.find.find_page import FindPage
from acupress_desktop.ui.theme import Theme


@dataclass(frozen=True)
class Wanted:
    """A round that is wanted: of which set (None where nothing was chosen yet), how many questions, of which
    kind."""

    points: PointSet | None
    length: int
    kind: Kind = Kind.SHOW


#: Begins a round, or keeps in mind that such a one is wanted.
Begin = Callable[[Wanted], None]


class ChoosingPage:
    """Fills a page with what may be chosen."""

    def __init__(self, catalogue: Catalogue, find: FindService, theme: Theme) -> None:
        self._catalogue, self._find, self._theme = catalogue, find, theme

    def fill(
        self,
        page: FindPage,
        wanted: Wanted,
        remember: Begin,
        begin: Begin,
        limit: Callable[[int | None], None],
        progress: Callable[[], None],
        close: Callable[[], None],
    ) -> list[QComboBox]:
        """Before a round: of what, how it is asked for, and how much; another choice is to be remembered. The
        fields are given back."""
        page.title(self._word("title"))
        page.text(self._word("about"))
        sets = [
            (words.set_words(each, self._catalogue, count), each)
            for each, count in self._find.counted(wanted.kind).items()
        ]
        number = self._catalogue.words.number
        limits = [(self._word("no-limit") if n is None else number(n), n) for n in DUE_LIMITS]
        fields = [
            page.choice(self._word("set"), sets, wanted.points),
            page.choice(
                self._word("kind"), [(self._word(f"kind.{kind}"), kind) for kind in Kind], wanted.kind
            ),
            page.choice(self._word("count"), [(number(n), n) for n in LENGTHS], wanted.length),
            page.choice(self._word("limit"), limits, self._find.learn.limit),
        ]

        def with_choice(do: Begin) -> None:
            points, kind, length = (field.currentData() for field in fields[:3])
            do(Wanted(points, length, Kind(kind)))

        for field in fields[:3]:
            field.currentIndexChanged.connect(lambda _: with_choice(remember))
        fields[3].currentIndexChanged.connect(lambda _: limit(fields[3].currentData()))
        page.buttons(
            (self._word("begin"), "primary", lambda: with_choice(begin)),
            (self._word("close"), "plain", close),
        )
        page.buttons((self._word("progress"), "plain", progress))
        page.push_up()
        page.rows(
            (grade, words.legend_words(grade, self._catalogue), "")
            for grade in (Grade.GOOD, Grade.NEAR, Grade.AGAIN)
        )
        page.text(self._word("looking"), self._theme.soft_ink)
        return fields

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")
