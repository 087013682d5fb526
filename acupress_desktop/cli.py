"""Arguments of the command line -> one frozen Options. Knows words, not what they do.

The words of the help and of what is wrong with a call stand in `cli.json`, and are read only where one of
the two is wanted (`cli_parser.py`).
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from acupress_desktop import PROGRAM, __version__
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.cli_parser import Parser, Say, refusal, without_words, word
from acupress_desktop.content import spoken
from acupress_desktop.content.languages import spoken_language
from acupress_desktop.domain.cun import Measure
from acupress_desktop.domain.errors import Message, UsageError
from acupress_desktop.domain.figures import Figure
from acupress_desktop.domain.look import LEAST_SIZE, MOST_SIZE, PRACTICE_LIMIT, PosterSize, Section
from acupress_desktop.domain.names import NameKind, NamePair
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.domain.value import dataclass

#: How a routine file is called.
ROUTINE_ENDING = ".acupress.json"
#: The general options that take a value.
_WITH_VALUE = ("--data-dir", "--locale")


@dataclass(frozen=True)
class Options:
    """`command` is None for the window. Fields that a command has no use for keep their defaults."""

    command: str | None = None
    hidden: bool = False
    data_dir: Path | None = None
    locale: str | None = None
    json: bool = False
    routine: str | None = None
    text: str = ""
    points: tuple[str, ...] = ()
    output: Path | None = None
    paper: Paper | None = None
    layout: Layout | None = None
    landscape: bool = False
    size: int | None = None
    plain: bool = False
    without: tuple[Section, ...] = ()
    names: NamePair | None = None
    patient: str = ""
    practice: str = ""
    logo: Path | None = None
    undated: bool = False
    poster: PosterSize | None = None
    whole: bool = False
    figure: Figure | None = None
    view: str | None = None
    template: str | None = None
    measure: tuple[Measure, float] | None = None
    printer: str | None = None
    language: str | None = None
    action: str | None = None
    file: Path | None = None
    source: str = ""
    code: bool = False
    replace: bool = False
    remove: bool = False


def parse(arguments: Sequence[str]) -> Options:
    """Read the arguments. Raises UsageError for a call that makes no sense; `--help` and
    `--version` print and raise SystemExit(0).

    Only the command that is meant is described to the parser, which takes a while for all of them; where
    that is not enough, for help or to say what is wrong, all are, with their words.
    """
    given = _with_open(list(arguments))
    if not {"-h", "--help"} & {*given}:
        named = [argument for argument in given if argument in _DESCRIBED]
        try:
            return _options(_parser(named[:1], without_words).parse_args(given))
        except UsageError:
            pass  # it is said below
    spoken.language = _language(given)
    return _options(_parser([*_DESCRIBED], word).parse_args(given))


def _with_open(given: list[str]) -> list[str]:
    """A file by itself is opened, as a click on it does: `FILE` is `open FILE`."""
    values = {place + 1 for place, argument in enumerate(given) if argument in _WITH_VALUE}
    for place, argument in enumerate(given):
        if argument.startswith("-") or place in values:
            continue
        if argument in _DESCRIBED or not _means_file(argument):
            return given
        return [*given[:place], "open", *given[place:]]
    return given


def _means_file(argument: str) -> bool:
    """By its name, or because there is one: a word that was mistyped stays a command that there is not."""
    named = argument.endswith(ROUTINE_ENDING) or os.path.dirname(argument) != ""
    return named or os.path.isfile(argument)


def whole_parser() -> argparse.ArgumentParser:
    """All that can be said, for who describes it: the man page and the completions of shells."""
    return _parser([*_DESCRIBED], word)


def _options(parsed: argparse.Namespace) -> Options:
    found = vars(parsed)
    points = found.pop("points", None)
    options = Options(
        **{name: value for name, value in found.items() if value is not None},
        points=tuple(code.strip() for code in re.split("[,，、]", points)) if points is not None else (),
    )
    if (
        options.action == "export"
        and options.command == "routine"
        and options.code == (options.file is not None)
    ):
        raise UsageError("cli.export-where")
    if options.command == "sheet":
        _check_sheet(options, points is not None)
    return options


def _check_sheet(options: Options, points: bool) -> None:
    """Rulers are of a person, sheets of points. Raises UsageError."""
    named = {"--routine": options.routine is not None, "--points": points}
    if options.layout in (Layout.RULER, Layout.DOCTOR):
        for argument in (argument for argument, there in named.items() if there):
            raise refusal(Message("cli.conflict", argument=argument, other="--layout"))
        return
    for argument, there in (
        ("--poster", options.poster is not None),
        ("--one-piece", options.whole),
        ("--view", options.view is not None),
    ):
        by_template = options.template is not None and options.layout is None  # it may be a poster's
        if there and options.layout is not Layout.POSTER and not by_template:
            raise refusal(Message("cli.conflict", argument=argument, other="--layout"))
    if options.measure is not None and options.layout not in (Layout.BOOKLET, Layout.CARDS):
        raise refusal(Message("cli.conflict", argument="--measure", other="--layout"))
    if not any(named.values()) and options.view is None:
        raise refusal(Message("cli.one-of", arguments=" ".join(named)))
    if (options.output is None) == (options.printer is None):
        raise UsageError("cli.sheet-where")


def _language(arguments: Sequence[str]) -> str:
    """The language that a call asks for, whatever else is wrong with it."""
    from acupress_desktop.content.words import known_language
    from acupress_desktop.storage.chosen_language import chosen_language
    from acupress_desktop.system.system_languages import system_languages

    folder = _value(arguments, "--data-dir")
    return spoken_language(
        _value(arguments, "--locale"),
        system_languages,
        known_language,
        chosen=lambda: chosen_language(Path(folder) if folder and folder.strip() else None),
    )


def _value(arguments: Sequence[str], option: str) -> str | None:
    """What an option was told last."""
    found = None
    for before, argument in zip(["", *arguments], arguments, strict=False):
        if before == option:
            found = argument
        elif argument.startswith(f"{option}="):
            found = argument.partition("=")[2]
    return found


def _parser(known: Sequence[str], say: Say) -> Parser:
    """Understands the general options and the `known` commands; `say` has the words of its help."""
    parser = Parser(prog=PROGRAM, description=say("cli.description"))
    parser.complete(say)
    parser.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help=say("cli.help.version")
    )
    parser.add_argument("--hidden", action="store_true", help=say("cli.help.hidden"))
    parser.add_argument(
        "--data-dir", type=_folder, metavar=say("cli.name.folder"), help=say("cli.help.data-dir")
    )
    parser.add_argument("--locale", metavar=say("cli.name.language"), help=say("cli.help.locale"))
    commands = parser.add_subparsers(dest="command", metavar=say("cli.name.command"), parser_class=Parser)
    # The general options are understood after a command too. SUPPRESS: a default there would
    # overwrite what stands before the command.
    after = Parser(argument_default=argparse.SUPPRESS)
    after.add_argument("--data-dir", type=_folder, metavar=say("cli.name.folder"), help=argparse.SUPPRESS)
    after.add_argument("--locale", metavar=say("cli.name.language"), help=argparse.SUPPRESS)

    for name in known:
        _DESCRIBED[name](_Below(commands, after, say).add(name, f"cli.command.{name}"))
    return parser


class _Below:
    """Commands, or the actions of one: each with its words, its help, and the general options."""

    def __init__(self, commands: Any, after: Parser, say: Say) -> None:
        self._commands, self._after, self._say = commands, after, say

    def add(self, name: str, what: str) -> _Command:
        """A command and, by the key `what`, what it is for."""
        told = self._say(what)
        made: Parser = self._commands.add_parser(name, help=told, description=told, parents=[self._after])
        made.complete(self._say)
        return _Command(made, self._after, self._say)


class _Command:
    """What describes the arguments of one command to its parser."""

    def __init__(self, parser: Parser, after: Parser, say: Say) -> None:
        self.parser, self._after, self.say = parser, after, say

    def actions(self, name: str) -> _Below:
        """It has actions, one of which must be named."""
        actions = self.parser.add_subparsers(
            dest="action", metavar=self.say(name), required=True, parser_class=Parser
        )
        return _Below(actions, self._after, self.say)

    def file(self, **how: Any) -> None:
        """It takes a file."""
        self.parser.add_argument("file", type=Path, metavar=self.say("cli.name.file"), **how)

    def flag(self, name: str, help_key: str, **how: Any) -> None:
        """It can be told something more."""
        self.parser.add_argument(name, action="store_true", help=self.say(help_key), **how)


def _bare(command: _Command) -> None:
    """A command without anything of its own."""


def _as_json(command: _Command) -> None:
    command.flag("--json", "cli.help.json")


def _start(command: _Command) -> None:
    command.parser.add_argument("routine", metavar=command.say("cli.name.routine"))
    command.flag("--hidden", "cli.help.start-hidden", default=argparse.SUPPRESS)


def _points(command: _Command) -> None:
    command.parser.add_argument("text", metavar=command.say("cli.name.text"), nargs="?", default="")
    _as_json(command)


def _routine(command: _Command) -> None:
    actions = command.actions("cli.name.action")
    source = command.say("cli.name.source")
    check = actions.add("check", "cli.action.check")
    check.parser.add_argument("source", metavar=source)
    take_in = actions.add("import", "cli.action.import")
    take_in.parser.add_argument("source", metavar=source)
    take_in.flag("--replace", "cli.help.replace")
    export = actions.add("export", "cli.action.export")
    export.parser.add_argument("routine", metavar=command.say("cli.name.id"))
    export.file(nargs="?")
    export.flag("--code", "cli.help.code")


def _open(command: _Command) -> None:
    command.file(nargs="?")


def _integrate(command: _Command) -> None:
    command.flag("--remove", "cli.help.remove")


def _sheet(command: _Command) -> None:
    parser, say = command.parser, command.say
    what_on_it = parser.add_mutually_exclusive_group()
    what_on_it.add_argument("--routine", metavar=say("cli.name.id"))
    what_on_it.add_argument("--points", metavar=say("cli.name.points"))
    parser.add_argument("--layout", type=_layout, metavar="|".join(Layout), help=say("cli.help.layout"))
    how = say("cli.help.measure")
    parser.add_argument("--measure", type=_measure, metavar=say("cli.name.measure"), help=how)
    parser.add_argument(
        "-o", "--output", type=Path, metavar=say("cli.name.file"), help=say("cli.help.output")
    )
    parser.add_argument("--printer", metavar=say("cli.name.printer"), help=say("cli.help.printer"))
    parser.add_argument("--paper", type=_paper, metavar="|".join(Paper))
    parser.add_argument("--language", metavar=say("cli.name.language"), help=say("cli.help.sheet-language"))
    _look(command)


def _look(command: _Command) -> None:
    """How a sheet looks."""
    parser, say = command.parser, command.say
    command.flag("--landscape", "cli.help.landscape")
    sizes = f"{LEAST_SIZE}-{MOST_SIZE}"
    parser.add_argument("--text-size", dest="size", type=_size, metavar=sizes, help=say("cli.help.text-size"))
    command.flag("--plain", "cli.help.plain")
    sizes_of_posters = "|".join(PosterSize)
    parser.add_argument("--poster", type=_poster, metavar=sizes_of_posters, help=say("cli.help.poster"))
    parser.add_argument(
        "--one-piece", dest="whole", action="store_true", default=None, help=say("cli.help.one-piece")
    )
    figures = "|".join(Figure)
    parser.add_argument("--figure", type=_figure, metavar=figures, help=say("cli.help.figure"))
    parser.add_argument("--view", type=_view, metavar=say("cli.name.id"), help=say("cli.help.view"))
    parser.add_argument("--without", type=_sections, metavar=",".join(Section), help=say("cli.help.without"))
    kinds = say("cli.name.kinds")
    parser.add_argument("--names", type=_names, metavar=kinds, help=say("cli.help.names"))
    parser.add_argument(
        "--for", dest="patient", type=_line, metavar=say("cli.name.text"), help=say("cli.help.for")
    )
    parser.add_argument("--practice", type=_line, metavar=say("cli.name.text"), help=say("cli.help.practice"))
    parser.add_argument("--logo", type=Path, metavar=say("cli.name.file"), help=say("cli.help.logo"))
    parser.add_argument(
        "--no-date", dest="undated", action="store_true", default=None, help=say("cli.help.no-date")
    )
    parser.add_argument("--template", metavar=say("cli.name.text"), help=say("cli.help.template"))


def _sync(command: _Command) -> None:
    actions = command.actions("cli.name.sync")
    _as_json(actions.add("status", "cli.action.sync-status"))
    meet = actions.add("on", "cli.action.sync-on").parser
    meet.add_argument("file", type=Path, metavar=command.say("cli.name.folder"), nargs="?")
    actions.add("off", "cli.action.sync-off")
    actions.add("rebuild", "cli.action.sync-rebuild")


def _history(command: _Command) -> None:
    actions = command.actions("cli.name.export-import")
    actions.add("export", "cli.action.history-export").file()
    actions.add("import", "cli.action.history-import").file()
    actions.add("restore", "cli.action.history-restore")


def _learn(command: _Command) -> None:
    actions = command.actions("cli.name.export-import")
    actions.add("export", "cli.action.learn-export").file()
    actions.add("import", "cli.action.learn-import").file()


#: Every command, and what describes its own arguments to the parser.
_DESCRIBED: dict[str, Callable[[_Command], None]] = {
    "open": _open,
    "start": _start,
    "pause": _bare,
    "resume": _bare,
    "next": _bare,
    "back": _bare,
    "stop": _bare,
    "status": _as_json,
    "points": _points,
    "routines": _as_json,
    "doctor": _as_json,
    "routine": _routine,
    "sheet": _sheet,
    "history": _history,
    "sync": _sync,
    "learn": _learn,
    "integrate": _integrate,
}


def _folder(text: str) -> Path:
    """Nothing, or only spaces, comes from a variable that is not set: no folder is meant."""
    if not text.strip() or "\0" in text:
        raise refusal(Message("cli.no-folder", text=text.replace("\0", "\\0")))
    return Path(text)


def _paper(text: str) -> Paper:
    if text not in {*Paper}:
        raise refusal(Message("cli.no-paper", name=text, known=tuple(Paper)))
    return Paper(text)


def _layout(text: str) -> Layout:
    if text not in {*Layout}:
        raise refusal(Message("cli.no-layout", name=text, known=tuple(Layout)))
    return Layout(text)


def _poster(text: str) -> PosterSize:
    if text not in {*PosterSize}:
        raise refusal(Message("cli.no-paper", name=text, known=tuple(PosterSize)))
    return PosterSize(text)


def _figure(text: str) -> Figure:
    if text not in {*Figure}:
        raise refusal(Message("cli.no-figure", name=text, known=tuple(Figure)))
    return Figure(text)


def _view(text: str) -> str:
    if text not in VIEWS:
        raise refusal(Message("cli.no-view", name=text, known=tuple(VIEWS)))
    return text


def _size(text: str) -> int:
    """In points. A comma or a fraction is none."""
    if not text.isascii() or not text.isdigit() or not LEAST_SIZE <= int(text[:4]) <= MOST_SIZE:
        raise refusal(Message("cli.no-size", text=text, least=LEAST_SIZE, most=MOST_SIZE))
    return int(text)


def _sections(text: str) -> tuple[Section, ...]:
    names = [name.strip() for name in text.split(",")]
    for name in names:
        if name not in {*Section}:
            raise refusal(Message("cli.no-section", name=name, known=tuple(Section)))
    return tuple(Section(name) for name in dict.fromkeys(names))


def _names(text: str) -> NamePair:
    """One kind of name, or two."""
    kinds = [kind.strip() for kind in text.split(",")]
    known = [kind for kind in NameKind if kind is not NameKind.NONE]
    for number, kind in enumerate(kinds):
        if kind not in known or number > 1:
            raise refusal(Message("cli.no-name", name=kind, known=tuple(known)))
    return NameKind(kinds[0]), NameKind(kinds[1]) if kinds[1:] else NameKind.NONE


def _line(text: str) -> str:
    """One line, as long as there may be room for."""
    return " ".join(text.split())[:PRACTICE_LIMIT]


def _measure(text: str) -> tuple[Measure, float]:
    """ "height=172", in cm; a comma serves as well. Whether a person has it is for who uses it."""
    kind, _, length = text.partition("=")
    try:
        return Measure(kind.strip()), float(length.replace(",", "."))
    except ValueError:
        raise refusal(Message("cli.no-measure", text=text, known=tuple(Measure))) from None
