"""Arguments of the command line -> one frozen Options. Knows words, not what they do."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from acupress_desktop import __version__
from acupress_desktop.domain.errors import UsageError
from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass
from acupress_desktop.terminal import put

PROGRAM = "acupress-desktop"


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
    found = vars(_parser().parse_args(list(arguments)))
    points = found.pop("points", None)
    options = Options(
        **{name: value for name, value in found.items() if value is not None},
        points=tuple(code.strip() for code in points.split(",")) if points is not None else (),
    )
    if options.command == "sheet" and (options.output is None) == (options.printer is None):
        raise UsageError("A sheet needs either --output FILE or --printer NAME.")
    return options


def _parser() -> argparse.ArgumentParser:
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

    def command(name: str, what: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=what, description=what, parents=[after], allow_abbrev=False)

    start = command("start", "start a routine, and the program if it does not run")
    start.add_argument("routine", metavar="ROUTINE")
    start.add_argument("--hidden", action="store_true", default=argparse.SUPPRESS, help="with no window")
    for name, what in (
        ("pause", "pause the running session"),
        ("resume", "go on with the paused session"),
        ("next", "go on to the next stage"),
        ("back", "repeat, or go back a step"),
        ("stop", "end the running session"),
    ):
        command(name, what)
    status = command("status", "tell the state of the running session")
    status.add_argument("--json", action="store_true", help="as JSON")

    points = command("points", "list the points, or search them")
    points.add_argument("text", metavar="TEXT", nargs="?", default="")
    points.add_argument("--json", action="store_true", help="as JSON")
    routines = command("routines", "list the routines")
    routines.add_argument("--json", action="store_true", help="as JSON")

    doctor = command("doctor", "check what of this machine works, and what is used instead")
    doctor.add_argument("--json", action="store_true", help="as JSON")
    routine = command("routine", "check, import or export a routine file")
    actions = routine.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=_Parser)

    def action(name: str, what: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=what, description=what, parents=[after], allow_abbrev=False)
        made.add_argument("file", type=Path, metavar="FILE")
        return made

    action("check", "name every fault of a routine file, one a line")
    take_in = action("import", "copy a routine file to your own routines")
    take_in.add_argument("--replace", action="store_true", help="also where you have one of that id")
    write = "write a routine to a file"
    export = actions.add_parser("export", help=write, description=write, parents=[after], allow_abbrev=False)
    export.add_argument("routine", metavar="ID")
    export.add_argument("file", type=Path, metavar="FILE")

    sheet = command("sheet", "write or print a cheat-sheet")
    what_on_it = sheet.add_mutually_exclusive_group(required=True)
    what_on_it.add_argument("--routine", metavar="ID")
    what_on_it.add_argument("--points", metavar="A,B,C")
    sheet.add_argument("--output", type=Path, metavar="FILE", help="a .pdf, .svg or .png file")
    sheet.add_argument("--printer", metavar="NAME", help="print instead")
    sheet.add_argument("--paper", type=_paper, metavar="a4|letter")

    history = command("history", "write the history to a file, or read one in")
    actions = history.add_subparsers(
        dest="action", metavar="export|import", required=True, parser_class=_Parser
    )
    action("export", "write sessions and pain to a .csv or .json file")
    action("import", "take in a .json file; what is there already stays")
    return parser


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
