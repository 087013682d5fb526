"""Errands of the command line that need no window: they ask the running program, or read what is shipped
and kept.

Qt's larger modules are imported where they are needed, so that most answers come without loading them.
"""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from acupress_desktop import PROGRAM
from acupress_desktop.cli import Options
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.own_routines import NO_FILE, IfTaken
from acupress_desktop.content.packed import load_packed
from acupress_desktop.content.routine_format import free_id
from acupress_desktop.content.words import FALLBACK, known_language, languages
from acupress_desktop.domain.choices import as_chosen
from acupress_desktop.domain.cun import BodyMeasure, Cun
from acupress_desktop.domain.errors import KnownError, Message, Said
from acupress_desktop.domain.names import language_of
from acupress_desktop.domain.points import Meridian, Side
from acupress_desktop.domain.session_commands import SESSION_COMMANDS
from acupress_desktop.domain.settings import Layout, Settings
from acupress_desktop.domain.value import dataclass
from acupress_desktop.quick import keep
from acupress_desktop.services.safety_service import SafetyService
from acupress_desktop.storage.data_folder import data_folder, locate, tidy
from acupress_desktop.storage.files import write_export
from acupress_desktop.storage.own_content import with_kept
from acupress_desktop.storage.routine_files import Faulty, RoutineFiles, save_routine
from acupress_desktop.storage.routine_sources import Meant
from acupress_desktop.terminal import complain, put, put_json

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from acupress_desktop.bodymap.atlas import Atlas
    from acupress_desktop.domain.look import Look
    from acupress_desktop.services.commands import Reply
    from acupress_desktop.services.sheet_service import Sheet, SheetService
    from acupress_desktop.ui.sheet.pages import Printed


def run_errand(options: Options) -> int | None:
    """Do what needs no window and return the exit code; None where a window is what is wanted."""
    if options.command in SESSION_COMMANDS:
        return print_reply(_ask(options, str(options.command)))
    if options.command == "status":
        return _status(options)
    if options.command == "history":
        return _history(options)
    if options.command == "sync":
        return _sync(options)
    if options.command == "learn":
        return _learn(options)
    if options.command == "doctor":
        from acupress_desktop.doctor_errand import look_at_machine

        return look_at_machine(options)
    if options.command == "integrate":
        return _integrate(options)
    if options.command == "routine":
        return _ROUTINE[str(options.action)](options)
    if options.command in _LISTS:
        return _LISTS[options.command](catalogue_of(options), options)
    return None


def catalogue_of(options: Options) -> Catalogue:
    """What is shipped and what the user added; of own routines that cannot be used it tells."""
    catalogue, troubles = with_kept(load_packed(options.locale or FALLBACK), locate(options.data_dir))
    warn(*troubles)
    return catalogue


def _catalogue_in(language: str, options: Options) -> Catalogue:
    """What there is, in a language that was asked for. Raises KnownError for one without words."""
    folder = known_language(language)
    if not language.strip() or (folder == FALLBACK and language_of(language) != FALLBACK):
        raise KnownError("sheet.no-language", name=language, known=tuple(languages()))
    return with_kept(load_packed(folder), locate(options.data_dir))[0]


def warn(*troubles: Said | None) -> None:
    """A line for each on standard error: what was asked for stands on standard output, and stays clean."""
    for trouble in troubles:
        if trouble is not None:
            complain(f"{PROGRAM}: {sentence(trouble)}")


def print_reply(reply: Reply) -> int:
    """Print what went wrong; the exit code."""
    if reply.error is not None:
        complain(f"{PROGRAM}: {sentence(reply.error)}")
    return reply.exit_code


def _ask(options: Options, command: str) -> Reply:
    from acupress_desktop.system.remote import ask

    return ask(locate(options.data_dir), command)


def _status(options: Options) -> int:
    reply = _ask(options, "status")
    if reply.error is not None or reply.data is None:
        return print_reply(reply)
    data = reply.data
    if options.json:
        put_json(data)
    elif data.get("point") is None:
        put(sentence(_state(data)))
    else:
        try:
            line = Message(
                "cli.said.holding",
                state=_state(data),
                point=data["point"],
                side=Message(f"cli.side.{Side(data['side'])}"),
                left=f"{data['step_remaining_s']:.0f}",
                step=data["step"],
                steps=data["steps"],
            )
        except (KeyError, ValueError, TypeError) as error:
            raise KnownError("running.no-sense") from error
        put(sentence(line))
    return 0


def _state(data: Mapping[str, Any]) -> Said:
    """A newer program may have one that is not known here."""
    from acupress_desktop.services.views import State

    state = str(data.get("state"))
    return Message(f"cli.state.{state}") if state in {*State} else state


def _points(catalogue: Catalogue, options: Options) -> int:
    from acupress_desktop.services import listing
    from acupress_desktop.services.search import Search

    found = Search(catalogue).match(options.text)
    codes = found.codes
    if not codes:  # on standard error: who reads the list finds it empty
        warn(Message("point.no-match", text=options.text))
    kept = _kept(catalogue, options)
    if options.json:
        from acupress_desktop.bodymap.atlas import Atlas

        return _list(options, listing.points(catalogue, Atlas.load(), codes), [])
    if catalogue.language == "en":
        keep(catalogue)
    return _list(
        options, [], listing.point_lines(catalogue, codes, kept.safety.view, found.meant, kept.settings)
    )


def _routines(catalogue: Catalogue, options: Options) -> int:
    from acupress_desktop.services import listing

    safety = _kept(catalogue, options).safety
    lines = listing.routine_lines(catalogue, safety.view, safety.words)
    return _list(options, listing.routines(catalogue), lines)


def _list(options: Options, data: list[dict[str, Any]], lines: list[str]) -> int:
    if options.json:
        put_json(data, indent=1)
    else:
        put("\n".join(lines))
    return 0


def _sheet(catalogue: Catalogue, options: Options) -> int:
    """Write or print a cheat-sheet; needs no display."""
    from PySide6.QtGui import QGuiApplication

    from acupress_desktop.qt_app import prepare
    from acupress_desktop.system.screens import go_without_screen

    go_without_screen()
    app = QGuiApplication(sys.argv[:1])
    prepare(app, options.locale or catalogue.language)
    from acupress_desktop.services.sheet_service import SheetService
    from acupress_desktop.services.shown_names import chosen_names
    from acupress_desktop.system.fonts import hanzi_font, pinyin_only
    from acupress_desktop.ui.sheet.output import write_sheet

    if options.language is not None:
        catalogue = _catalogue_in(options.language, options)
    kept = _kept(catalogue, options)
    look = _look(options, kept)
    atlas = _atlas(look, kept)
    names = partial(chosen_names, catalogue=catalogue, settings=kept.settings, chosen=look.names)
    measure = BodyMeasure(*options.measure) if options.measure is not None else None
    if measure is None and not look.patient:  # the measure that is kept is the user's own
        measure = kept.settings.measure
    if look.layout is Layout.RULER:
        from acupress_desktop.services.ruler_service import RulerService

        rulers = RulerService(catalogue, atlas.figure_cun, kept.safety)
        sheet: Printed = rulers.sheet(measure, date.today())
    elif look.layout is Layout.DOCTOR:
        from acupress_desktop.pain_sheet import pain_sheet

        sheet, trouble = pain_sheet(catalogue, locate(options.data_dir), kept.settings.paper)
        warn(trouble)
    else:
        cun = Cun(atlas.figure_cun, measure)
        sheet = _make_sheet(catalogue, SheetService(catalogue, atlas, kept.safety, names, cun), options)
    hanzi = hanzi_font() is not None
    if not hanzi:
        warn(pinyin_only())
    if options.printer is not None:
        from acupress_desktop.system.print_queue import SystemPrintQueue
        from acupress_desktop.ui.sheet.printing import print_sheet

        print_sheet(sheet, options.printer, look, hanzi, SystemPrintQueue())
    elif options.output is not None:
        write_sheet(sheet, options.output, look, hanzi, write_export)
    return 0


def _history(options: Options) -> int:
    """Write the history to a file, take one in, or restore it; also while the program runs."""
    from acupress_desktop.services.history_service import new_words
    from acupress_desktop.storage.history_file import HistoryFile

    importing = options.action == "import"
    writes = options.action in ("import", "restore")
    folder = _folder_to_write(options) if writes else locate(options.data_dir)
    store = HistoryFile(folder)
    store.read()
    if options.action == "restore":
        warn(store.trouble)
        put(new_words(load_packed(options.locale or FALLBACK), store.restore()))
        return 0
    if store.trouble is not None:  # a broken file was set aside: nobody should take nothing for everything
        raise KnownError.of(store.trouble)
    assert options.file is not None
    if importing:
        new = store.take_in(options.file)
        put(new_words(load_packed(options.locale or FALLBACK), new))
    else:
        store.write_copy(options.file)
    return 0


def _sync(options: Options) -> int:
    """Meet other machines in a folder; also while the program runs, which sees it when it is looked at."""
    from acupress_desktop.sync_errands import run_sync

    action = str(options.action)
    folder = locate(options.data_dir) if action == "status" else _folder_to_write(options)
    return run_sync(folder, action, options.file, load_packed(options.locale or FALLBACK), options.json)


def _learn(options: Options) -> int:
    """What is known of the points to a file, or answers from one; also while the program runs."""
    from acupress_desktop.learn_errands import export_known, import_answers

    if options.action == "import":
        return import_answers(options, _folder_to_write(options))
    return export_known(options, locate(options.data_dir))


def _integrate(options: Options) -> int:
    """Menu entry, icon and kind of routine files for the user alone, or away again."""
    import os
    from pathlib import Path

    from acupress_desktop.storage.files import write_export
    from acupress_desktop.system.desktop_files import home_folder, integrate, remove

    if sys.platform != "linux":
        raise KnownError("integrate.only-linux")
    folder = home_folder(os.environ, Path.home())
    if options.remove:
        remove(folder)
        put(sentence(Message("cli.said.removed", folder=folder)))
        return 0
    from PySide6.QtGui import QGuiApplication

    from acupress_desktop.qt_app import prepare
    from acupress_desktop.system.app_icon import icon_drawing, icon_picture
    from acupress_desktop.system.screens import go_without_screen

    go_without_screen()
    prepare(QGuiApplication(sys.argv[:1]), options.locale or "en")
    integrate(folder, icon_drawing(), icon_picture, write_export)
    put(sentence(Message("cli.said.integrated", folder=folder)))
    return 0


def _check_routine(options: Options) -> int:
    """Every fault on a line of its own, on standard output: they are what was asked for."""
    meant = _routine_meant(options, load_packed(options.locale or FALLBACK))
    told = {"title": meant.own.title, "id": meant.own.routine.id}
    if meant.path is None:
        put(sentence(Message("cli.said.code-checked", **told)))
    else:
        put(sentence(Message("cli.said.checked", path=meant.path, **told)))
    return 0


def _routine_meant(options: Options, shipped: Catalogue) -> Meant:
    """The routine of a file, of "-", of a code or a picture with one. What is wrong with it is told line by
    line. Raises KnownError."""
    import os
    from pathlib import Path

    from acupress_desktop.content.routine_code import looks_like_code
    from acupress_desktop.storage import routine_sources as sources
    from acupress_desktop.system.code_reader import code_in

    typed, path = options.source, Path(options.source)
    try:
        if looks_like_code(typed) and not os.path.exists(typed):
            return sources.from_text(typed, shipped)
        if typed == "-":
            content = sys.stdin.buffer.read(sources.MOST_PICTURE_BYTES + 1)
            return Meant(sources.from_content(path, content, shipped, code_in).own)
        return sources.from_file(path, shipped, code_in)
    except Faulty as error:
        put("\n".join(sentence(fault.message) for fault in error.faults))
        raise


def _import_routine(options: Options) -> int:
    shipped = load_packed(options.locale or FALLBACK)
    meant = _routine_meant(options, shipped)
    files = RoutineFiles(_folder_to_write(options), shipped)
    # A code has no file in which its id could be changed.
    taken = IfTaken.OTHER_ID if meant.path is None else IfTaken.REFUSE
    own = files.keep(meant.own, IfTaken.REPLACE if options.replace else taken, meant.path)
    put(sentence(Message("cli.said.imported", title=own.title, id=own.routine.id)))
    with contextlib.suppress(
        KnownError
    ):  # none runs; or it does not answer, and sees it when it is looked at
        from acupress_desktop.services.commands import RELOAD_ROUTINES

        _ask(options, RELOAD_ROUTINES)
    return 0


def _export_routine(options: Options) -> int:
    catalogue = catalogue_of(options)
    routine = catalogue.routine(str(options.routine))
    title = catalogue.title(routine.id)
    if routine.id in NO_FILE:  # which no file may bear
        routine = replace(
            routine, id=free_id(title, lambda name: name in catalogue.routines or name in NO_FILE)
        )
    if options.file is not None:
        save_routine(options.file, routine, title)
        return 0
    from acupress_desktop.content.routine_code import as_line, code_of

    put(as_line(code_of(routine, title)))
    return 0


def _folder_to_write(options: Options) -> Path:
    folder = data_folder(options.data_dir)
    warn(*tidy(folder, by_custom=options.data_dir is None))
    return folder


def _look(options: Options, kept: _Kept) -> Look:
    """Of a template, and of what the call says. Raises KnownError for a template or a logo that cannot be
    used."""
    from acupress_desktop.domain.look import Look

    look = Look(paper=kept.settings.paper)
    if options.template is not None:
        from acupress_desktop.storage.looks_file import LooksFile

        look = LooksFile(locate(options.data_dir)).load().named(options.template)
    said: dict[str, Any] = {
        "layout": options.layout,
        "paper": options.paper,
        "landscape": options.landscape or None,
        "size": options.size,
        "plain": options.plain or None,
        "poster": options.poster,
        "tiled": False if options.whole else None,
        "view": options.view,
        "without": options.without or None,
        "names": options.names,
        "patient": options.patient or None,
        "practice": options.practice or None,
        "dated": False if options.undated else None,
        "figure": options.figure,
    }
    if options.logo is not None:
        from acupress_desktop.storage.files import read_wanted
        from acupress_desktop.ui.sheet.logo import MOST_BYTES, take_in

        said["logo"] = take_in(read_wanted(options.logo, MOST_BYTES), options.logo)
    return replace(look, **{name: value for name, value in said.items() if value is not None})


def _atlas(look: Look, kept: _Kept) -> Atlas:
    """Of the figure that a look names, else of the one of the settings. That one is told of where it cannot
    be read; raises KnownError for one that was asked for."""
    from acupress_desktop.services.figure_service import readable, whole_atlas

    if look.figure is not None:
        return whole_atlas(look.figure)
    atlas, trouble = readable(kept.settings.figure)
    warn(trouble)
    return atlas


def _make_sheet(catalogue: Catalogue, sheets: SheetService, options: Options) -> Sheet:
    today = date.today()
    if options.routine is not None:
        return sheets.for_routine(options.routine, today)
    from acupress_desktop.services.search import Search

    if not options.points and options.view is not None:
        return sheets.for_view(options.view, today)
    search = Search(catalogue)
    codes: list[str] = []
    for typed in options.points:
        line = typed.upper()
        if line in {*Meridian}:  # all of it
            codes += [code for code, point in catalogue.points.items() if point.meridian == line]
        else:
            codes.append(typed and search.point_meant(typed))
    return sheets.for_points(codes, today)


@dataclass(frozen=True)
class _Kept:
    """What the kept answers allow, and the settings choose, for commands that need no running program."""

    safety: SafetyService
    settings: Settings


def _kept(catalogue: Catalogue, options: Options) -> _Kept:
    """Of what cannot be read it tells, in every run: who asks for a sheet must know that it knows nothing."""
    from acupress_desktop.storage.answers_file import AnswersFile
    from acupress_desktop.storage.settings_file import SettingsFile
    from acupress_desktop.system.region import usual_paper
    from acupress_desktop.system.wall_clock import SystemWallClock

    folder = locate(options.data_dir)
    store, answers = SettingsFile(folder, usual_paper()), AnswersFile(folder)
    settings = store.load()
    safety = SafetyService(
        catalogue, answers, SystemWallClock(), lambda routine: as_chosen(routine, settings)
    )
    warn(answers.trouble, store.trouble)
    return _Kept(safety, settings)


_ROUTINE = {"check": _check_routine, "import": _import_routine, "export": _export_routine}
_LISTS = {"points": _points, "routines": _routines, "sheet": _sheet}
