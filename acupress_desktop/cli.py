"""Arguments of the command line -> one frozen Options. Knows words, not what they do."""

from __future__ import annotations

import argparse
import contextlib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from acupress_desktop import __version__
from acupress_desktop.domain.errors import UsageError
from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.quick import PROGRAM
from acupress_desktop.terminal import put


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
    printer: str | None = None
    action: str | None = None
    file: Path | None = None
    replace: bool = False
    remove: bool = False


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence instead of printing the usage."""

    def _print_message(self, message: str, file: Any = None) -> None:
        """The help, written as every answer is."""
        put(message.rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        raise UsageError("%1. Type “%2 --help” to see what can be said.", _sentence(message), PROGRAM)


def parse(arguments: Sequence[str]) -> Options:
    """Read the arguments. Raises UsageError for a call that makes no sense; `--help` and
    `--version` print and raise SystemExit(0)."""
    found = vars(_understood(list(arguments)))
    points = found.pop("points", None)
    options = Options(
        **{name: value for name, value in found.items() if value is not None},
        points=tuple(code.strip() for code in re.split("[,，、]", points)) if points is not None else (),
    )
    if options.command == "sheet" and (options.output is None) == (options.printer is None):
        raise UsageError("A sheet needs either --output FILE or --printer NAME.")
    return options


def _understood(arguments: list[str]) -> argparse.Namespace:
    """Only the command that is meant is described to the parser, which takes a while for all of them; where
    that is not enough, for help or to say what is wrong, all are."""
    named = [argument for argument in arguments if argument in _DESCRIBED]
    if not {"-h", "--help"} & {*arguments}:
        with contextlib.suppress(UsageError):
            return _parser(named[:1]).parse_args(arguments)
    return _parser([*_DESCRIBED]).parse_args(arguments)


def whole_parser() -> argparse.ArgumentParser:
    """All that can be said, for who describes it: the man page and the completions of shells."""
    return _parser([*_DESCRIBED])


def _parser(known: Sequence[str]) -> argparse.ArgumentParser:
    """Understands the general options and the `known` commands."""
    parser = _Parser(
        prog=PROGRAM,
        description="Acupressure points, guided sessions and printed sheets.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument("--hidden", action="store_true", help="start in the tray with no window")
    parser.add_argument(
        "--data-dir", type=_folder, metavar="DIR", help="keep everything that is written here"
    )
    parser.add_argument("--locale", metavar="xx", help="language of the texts, such as en")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    # The general options are understood after a command too. SUPPRESS: a default there would
    # overwrite what stands before the command.
    after = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    after.add_argument("--data-dir", type=_folder, metavar="DIR", help=argparse.SUPPRESS)
    after.add_argument("--locale", metavar="xx", help=argparse.SUPPRESS)

    for name in known:
        what, describe = _DESCRIBED[name]
        made = commands.add_parser(name, help=what, description=what, parents=[after], allow_abbrev=False)
        describe(made, after)
    return parser


def _bare(command: argparse.ArgumentParser, after: _Parser) -> None:
    """A command without anything of its own."""


def _as_json(command: argparse.ArgumentParser, after: _Parser) -> None:
    command.add_argument("--json", action="store_true", help="as JSON")


def _start(command: argparse.ArgumentParser, after: _Parser) -> None:
    command.add_argument("routine", metavar="ROUTINE")
    command.add_argument("--hidden", action="store_true", default=argparse.SUPPRESS, help="with no window")


def _points(command: argparse.ArgumentParser, after: _Parser) -> None:
    command.add_argument("text", metavar="TEXT", nargs="?", default="")
    _as_json(command, after)


def _routine(command: argparse.ArgumentParser, after: _Parser) -> None:
    actions = command.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)
    _with_file(actions, "check", "name every fault of a routine file, one a line", after)
    take_in = _with_file(actions, "import", "copy a routine file to your own routines", after)
    take_in.add_argument("--replace", action="store_true", help="also where you have one of that id")
    write = "write a routine to a file"
    export = actions.add_parser("export", help=write, description=write, parents=[after], allow_abbrev=False)
    export.add_argument("routine", metavar="ID")
    export.add_argument("file", type=Path, metavar="FILE")


def _open(command: argparse.ArgumentParser, after: _Parser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", nargs="?")


def _integrate(command: argparse.ArgumentParser, after: _Parser) -> None:
    command.add_argument("--remove", action="store_true", help="take them away again")


def _sheet(command: argparse.ArgumentParser, after: _Parser) -> None:
    what_on_it = command.add_mutually_exclusive_group(required=True)
    what_on_it.add_argument("--routine", metavar="ID")
    what_on_it.add_argument("--points", metavar="A,B,C")
    command.add_argument("--output", type=Path, metavar="FILE", help="a .pdf, .svg or .png file")
    command.add_argument("--printer", metavar="NAME", help="print instead")
    command.add_argument("--paper", type=_paper, metavar="a4|letter")


def _history(command: argparse.ArgumentParser, after: _Parser) -> None:
    actions = command.add_subparsers(
        dest="action", metavar="export|import", required=True, parser_class=_Parser
    )
    _with_file(actions, "export", "write sessions and pain to a .csv or .json file", after)
    _with_file(actions, "import", "take in a .json file; what is there already stays", after)


def _with_file(actions: Any, name: str, what: str, after: _Parser) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = actions.add_parser(
        name, help=what, description=what, parents=[after], allow_abbrev=False
    )
    made.add_argument("file", type=Path, metavar="FILE")
    return made


#: Every command: what it is for, and what describes its own arguments to the parser.
_DESCRIBED: dict[str, tuple[str, Callable[[argparse.ArgumentParser, _Parser], None]]] = {
    "open": ("open the window, after taking in a routine file where one is named", _open),
    "start": ("start a routine, and the program if it does not run", _start),
    "pause": ("pause the running session", _bare),
    "resume": ("go on with the paused session", _bare),
    "next": ("go on to the next stage", _bare),
    "back": ("repeat, or go back a step", _bare),
    "stop": ("end the running session", _bare),
    "status": ("tell the state of the running session", _as_json),
    "points": ("list the points, or search them", _points),
    "routines": ("list the routines", _as_json),
    "doctor": ("check what of this machine works, and what is used instead", _as_json),
    "routine": ("check, import or export a routine file", _routine),
    "sheet": ("write or print a cheat-sheet", _sheet),
    "history": ("write the history to a file, or read one in", _history),
    "integrate": ("put the program into the menu of a Linux desktop", _integrate),
}


def _folder(text: str) -> Path:
    """Nothing, or only spaces, comes from a variable that is not set: no folder is meant."""
    if not text.strip() or "\0" in text:
        shown = text.replace("\0", "\\0")
        raise argparse.ArgumentTypeError(f"--data-dir needs a folder, and “{shown}” is none")
    return Path(text)


def _paper(text: str) -> Paper:
    try:
        return Paper(text)
    except ValueError:
        known = ", ".join(Paper)
        raise argparse.ArgumentTypeError(f"there is no paper called “{text}”; known are {known}") from None


def _sentence(message: str) -> str:
    """The message of argparse without its lead-in and full stop, beginning with a capital."""
    if "invalid choice" in message:
        unknown = message.split("'")[1]
        message = f"there is no command “{unknown}”"
    message = message.removeprefix("argument --paper: ").removeprefix("argument --data-dir: ").rstrip(".")
    return message[:1].upper() + message[1:]
