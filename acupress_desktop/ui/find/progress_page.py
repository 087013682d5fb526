"""What is known, fading and new: the figure with every point, how many by meridian or part of the body."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from acupress_desktop.bodymap.atlas import Atlas
from acupress_desktop.bodymap.views import VIEWS, MapKey
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.domain.learning import Known
from acupress_desktop.domain.own_text import visible
from acupress_desktop.domain.points import Meridian, Region
from acupress_desktop.services.find_words import counts_words
from acupress_desktop.services.learn_service import LearnService
from acupress_desktop.ui.attempt import attempt
from acupress_desktop.ui.find.card_saver import CardSaver, Write
from acupress_desktop.ui.find.find_page import FindPage
from acupress_desktop.ui.find.quiet_map import QuietMap
from acupress_desktop.ui.map.view_words import key_words
from acupress_desktop.ui.save_dialog import ask_where_to_save
from acupress_desktop.ui.theme import Theme


class By(StrEnum):
    """What points are counted by."""

    MERIDIAN = "meridian"
    REGION = "region"


class ProgressPage:
    """Fills a page and the map beside it; which view is shown and by what is counted stays."""

    def __init__(
        self,
        catalogue: Catalogue,
        atlas: Atlas,
        learn: LearnService,
        wear: bool,
        theme: Theme,
        announce: Callable[[str], None],
        save: Callable[[Path], None] | None,
        save_cards: Write | None = None,
        saved: Callable[[], None] = lambda: None,
    ) -> None:
        """`save` writes the table, `save_cards` cards with their pictures, and both raise KnownError where
        they cannot. After cards, which take a while, `saved` is called."""
        self._catalogue, self._atlas, self._learn, self._wear = catalogue, atlas, learn, wear
        self._theme, self._announce, self._save, self._shown_saved = theme, announce, save, saved
        points = catalogue.points
        self._cards = CardSaver(atlas, points, save_cards, self._cards_saved) if save_cards else None
        self._trouble, self._saved = "", ""
        self._view, self._by = "front", By.MERIDIAN
        self._last = "view"

    def begin(self) -> None:
        """It is opened: what came of the last table is no news."""
        self._trouble, self._saved = "", ""

    def fill(
        self, page: FindPage, figure: QuietMap, again: Callable[[], None], back: Callable[[], None]
    ) -> QWidget:
        """Another choice shows it `again`. What has the focus is given back."""
        page.title(self._word("progress"))
        views = [(key_words(MapKey(view)), view) for view in VIEWS]
        view = page.choice(self._word("view"), views, self._view)
        by = page.choice(self._word("by"), [(self._word(f"by.{each}"), each) for each in By], self._by)

        def choose() -> None:
            self._view, self._by = view.currentData(), By(by.currentData())
            again()

        for name, field in (("view", view), ("by", by)):
            field.currentIndexChanged.connect(lambda _, name=name: self._choose(name, choose))
        buttons = [(self._word("back"), "primary", back)]
        if self._save is not None:
            buttons.append((self._word("save"), "plain", lambda: self._save_table(page, again)))
        if self._cards is not None and not self._cards.busy:
            buttons.append((self._word("cards"), "plain", lambda: self._save_cards(page, again)))
        for button in buttons:  # below one another: their words are long in some languages
            page.buttons(button)
        page.text(self._trouble, self._theme.vermilion)
        page.text(self._saved_words(), self._theme.soft_ink)
        if self._cards is not None and self._cards.busy:
            page.text(self._word("drawing"), self._theme.soft_ink)
        counted = self._learn.count(self._catalogue.points)
        number = self._catalogue.words.number
        page.rows(
            (known, self._catalogue.say(f"seek.known.{known}", count=number(counted[known])), "")
            for known in Known
        )
        page.counts(self._rows())
        page.push_up()
        self._show(figure)
        return {"view": view, "by": by}[self._last]

    def _choose(self, name: str, choose: Callable[[], None]) -> None:
        self._last = name
        choose()

    def map_words(self) -> str:
        """How many of the points that the map shows are known, fading and new."""
        counts = self._learn.count(self._codes())
        return self._catalogue.say(
            "seek.map-known",
            view=key_words(MapKey(self._view)),
            counts=counts_words(counts, self._catalogue),
        )

    def _save_table(self, page: FindPage, again: Callable[[], None]) -> None:
        kinds = {".csv": self._word("table")}
        file = ask_where_to_save(page, lambda: self._word("save"), "acupress-points.csv", kinds)
        if file is not None and self._save is not None:
            save = self._save
            self.begin()
            if attempt(lambda: save(file), self._tell_trouble):
                self._saved = file.name
            again()
            self._announce(self._trouble or self._saved_words())

    def _save_cards(self, page: FindPage, again: Callable[[], None]) -> None:
        kinds = {".apkg": self._word("package")}
        file = ask_where_to_save(page, lambda: self._word("cards"), "acupress-points.apkg", kinds)
        if file is not None and self._cards is not None:
            self.begin()
            attempt(partial(self._cards.save, file), self._tell_trouble)
            again()
            self._announce(self._trouble or self._word("drawing"))

    def _cards_saved(self, file: Path, trouble: str) -> None:
        self._trouble, self._saved = trouble, "" if trouble else file.name
        self._shown_saved()
        self._announce(trouble or self._saved_words())

    def close(self) -> None:
        """Cards that are still being drawn are wanted by nobody any more."""
        if self._cards is not None:
            self._cards.close()

    def _tell_trouble(self, why: str) -> None:
        self._trouble = why

    def _saved_words(self) -> str:
        return self._catalogue.say("seek.saved", name=visible(self._saved)) if self._saved else ""

    def _rows(self) -> list[tuple[str, str]]:
        points = self._catalogue.points.values()
        groups: list[tuple[str, list[str]]]
        if self._by is By.MERIDIAN:
            groups = [
                (self._catalogue.word(f"meridian.{each}"), [p.code for p in points if p.meridian is each])
                for each in Meridian
            ]
        else:
            groups = [(self._region(each), [p.code for p in points if p.region is each]) for each in Region]
        return [
            (name, counts_words(self._learn.count(codes), self._catalogue)) for name, codes in groups if codes
        ]

    def _region(self, region: Region) -> str:
        return self._catalogue.say("where.region", region=self._catalogue.word(f"region.{region}"))

    def _codes(self) -> list[str]:
        return list(dict.fromkeys(spot.code for spot in self._atlas.drawn(self._view)))

    def _show(self, figure: QuietMap) -> None:
        key = MapKey(self._view, figure=self._atlas.figure)
        if figure.key != key or not figure.shows_known:
            figure.look_at(key, self._wear, QRectF())
        seen = ((self._atlas.sight(spot, key), spot) for spot in self._atlas.drawn(self._view))
        figure.show_known(tuple((sight, self._learn.known(spot.code)) for sight, spot in seen if sight))

    def _word(self, key: str) -> str:
        return self._catalogue.word(f"seek.{key}")
