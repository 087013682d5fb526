"""`learn export` and `learn import`: what is known of the points, the answers, and cards for Anki."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from acupress_desktop import PROGRAM
from acupress_desktop.cli import Options
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.services.history_service import HistoryService
from acupress_desktop.services.settings_service import SettingsService
from acupress_desktop.storage.files import write_export
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.settings_file import SettingsFile
from acupress_desktop.system.wall_clock import SystemWallClock
from acupress_desktop.terminal import complain, put

if TYPE_CHECKING:
    from pathlib import Path

    from acupress_desktop.domain.learning import Review


def import_answers(options: Options, folder: Path) -> int:
    """Take in the answers of a .json file, whatever else it holds. Raises KnownError."""
    from acupress_desktop.storage.history_copy import read_copy

    assert options.file is not None
    reviews = read_copy(options.file)[2]
    store, before = _answers(folder)
    store.add_reviews(reviews)
    catalogue = load_packed(options.locale or FALLBACK)
    put(catalogue.counted("seek.new-answers", store.tally().count - len(before)))
    return 0


def export_known(options: Options, folder: Path) -> int:
    """Write a file by its ending. Raises KnownError."""
    assert options.file is not None
    match options.file.suffix.lower():
        case ".json":
            from acupress_desktop.domain.history import History
            from acupress_desktop.storage.history_copy import write_copy

            write_copy(options.file, History(), (), _answers(folder)[1])
        case ".csv":
            _write_table(options, options.file, folder)
        case ".apkg":
            _write_cards(options, options.file, folder)
        case _:
            raise KnownError("learn.ending", path=options.file)
    return 0


def _answers(folder: Path) -> tuple[HistoryFile, tuple[Review, ...]]:
    """Where they are kept, and all of them. Raises KnownError where it was damaged: nobody should take
    nothing for everything."""
    store = HistoryFile(folder)
    reviews = store.reviews()
    if store.trouble is not None:
        raise KnownError.of(store.trouble)
    return store, reviews


def _write_table(options: Options, file: Path, folder: Path) -> None:
    from acupress_desktop.services.learn_service import LearnService
    from acupress_desktop.services.learn_table import learn_table
    from acupress_desktop.storage.learned_file import LearnedFile
    from acupress_desktop.storage.missed_file import MissedFile

    (store, _), settings = _answers(folder), SettingsService(_settings(folder))
    history = HistoryService(lambda: store, SystemWallClock(), settings)
    learn = LearnService(history, MissedFile(folder), settings, LearnedFile(folder))
    write_export(file, learn_table(load_packed(options.locale or FALLBACK), learn))


def _write_cards(options: Options, file: Path, folder: Path) -> None:
    """Pictures are drawn by Qt, without a display."""
    from PySide6.QtGui import QGuiApplication

    from acupress_desktop.qt_app import prepare
    from acupress_desktop.services.deck_cards import deck_of_cards
    from acupress_desktop.services.figure_service import readable
    from acupress_desktop.storage.anki_package import anki_package
    from acupress_desktop.system.screens import go_without_screen

    catalogue = load_packed(options.locale or FALLBACK)
    deck = deck_of_cards(catalogue, _names(catalogue, folder))
    anki_package(deck, {})  # where that cannot be, no picture is drawn for nothing
    go_without_screen()
    app = QGuiApplication(sys.argv[:1])
    prepare(app, options.locale or catalogue.language)
    from acupress_desktop.ui.find.card_pictures import cards_to_draw, draw_cards

    pictures: dict[str, bytes] = {}
    atlas, trouble = readable(_settings(folder).load().figure)
    if trouble is not None:
        complain(f"{PROGRAM}: {sentence(trouble)}")
    for view in cards_to_draw(atlas, catalogue.points.values()):
        pictures |= draw_cards(view)
    write_export(file, anki_package(deck, pictures))


def _names(catalogue: Catalogue, folder: Path) -> partial[str]:
    from acupress_desktop.services.shown_names import written_names

    return partial(written_names, catalogue=catalogue, settings=_settings(folder).load())


def _settings(folder: Path) -> SettingsFile:
    from acupress_desktop.system.region import usual_paper

    return SettingsFile(folder, usual_paper())
