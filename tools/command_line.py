"""The man page and the shells' completions, told from what the program itself knows of its command line.

python tools/command_line.py FOLDER     write them below FOLDER (share/man, share/bash-completion, ...)
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop import PROGRAM, __version__  # noqa: E402
from acupress_desktop.cli import whole_parser  # noqa: E402

#: What the page says beside the options, which the parser knows.
SECTIONS = {
    "DESCRIPTION": (
        "Without a command it opens the window; a second start brings the first one's to the front. It works"
        " offline and keeps everything in one data folder, which only its user may read. It gives"
        " information, not medical advice."
    ),
    "EXIT STATUS": (
        "0 done; 1 something to mend, which one sentence names; 2 wrong usage; 3 nothing is running. 128 and"
        " a signal's number where that ended it."
    ),
    "FILES": (
        "The data folder is $XDG_DATA_HOME/acupress-desktop, usually ~/.local/share/acupress-desktop, unless"
        " --data-dir names another."
    ),
}


def man_page() -> str:
    """Section 1, in the macros of man(7)."""
    parser = whole_parser()
    lines = [
        f'.TH {PROGRAM.upper()} 1 "" "{PROGRAM} {__version__}" "User Commands"',
        ".SH NAME",
        f"{PROGRAM} \\- {_plain(str(parser.description)).rstrip('.').lower()}",
        ".SH SYNOPSIS",
        f".B {PROGRAM}",
        "[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR ...]",
        ".SH DESCRIPTION",
        _plain(SECTIONS["DESCRIPTION"]),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
    ]
    for name, command, told in _commands(parser):
        lines += [".TP", f".B {name} {_arguments(command)}".rstrip(), _plain(told)]
        options = [*_options(command, but=("--data-dir", "--locale", "--help"))]
        if options:
            lines += [".RS", *options, ".RE"]
    for title in ("EXIT STATUS", "FILES"):
        lines += [f".SH {title}", _plain(SECTIONS[title])]
    return "\n".join(lines) + "\n"


def bash_completion() -> str:
    """For bash-completion: commands, options, and files after what takes one."""
    words = {name: _words(command) for name, command, _ in _commands(whole_parser(), deep=False)}
    cases = "\n".join(f'        {name}) words="{" ".join(known)}" ;;' for name, known in words.items())
    first = " ".join([*words, *_words(whole_parser(), but=tuple(words))])
    return f"""# bash completion of {PROGRAM}, made by its own tools
_acupress_desktop() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} words="{first}" part
    for part in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $part in
{cases}
        *) continue ;;
        esac
        break
    done
    COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}}
complete -o filenames -F _acupress_desktop {PROGRAM}
"""


def fish_completion() -> str:
    """For fish."""
    parser = whole_parser()
    commands = [name for name, _, _ in _commands(parser, deep=False)]
    lone = f"not __fish_seen_subcommand_from {' '.join(commands)}"
    lines = [f"# fish completion of {PROGRAM}, made by its own tools"]
    for name, _, told in _commands(parser, deep=False):
        lines.append(f"complete -c {PROGRAM} -n '{lone}' -a {name} -d '{_quiet(told)}'")
    for name, command in (("", parser), *((n, c) for n, c, _ in _commands(parser, deep=False))):
        for option, told, takes in _long_options(command):
            when = f" -n '__fish_seen_subcommand_from {name}'" if name else ""
            lines.append(f"complete -c {PROGRAM}{when} -l {option}{' -r' if takes else ''} -d '{told}'")
    return "\n".join(lines) + "\n"


def zsh_completion() -> str:
    """For zsh."""
    commands = "\n".join(
        f"        '{name}:{_quiet(told)}'" for name, _, told in _commands(whole_parser(), deep=False)
    )
    cases = "\n".join(
        f"        {name}) compadd -- {' '.join(_words(command))}; _files ;;"
        for name, command, _ in _commands(whole_parser(), deep=False)
    )
    return f"""#compdef {PROGRAM}
# zsh completion of {PROGRAM}, made by its own tools
_acupress_desktop() {{
    local -a commands
    commands=(
{commands}
    )
    if (( CURRENT == 2 )); then
        _describe command commands
        compadd -- {" ".join(f"--{option}" for option, _, _ in _long_options(whole_parser()))}
        return
    fi
    case $words[2] in
{cases}
        *) _files ;;
    esac
}}
_acupress_desktop "$@"
"""


def shared_files() -> dict[str, bytes]:
    """Their places below a folder such as /usr/share, and what is in them."""
    return {
        f"man/man1/{PROGRAM}.1.gz": gzip.compress(man_page().encode(), mtime=0),
        f"bash-completion/completions/{PROGRAM}": bash_completion().encode(),
        f"fish/vendor_completions.d/{PROGRAM}.fish": fish_completion().encode(),
        f"zsh/vendor-completions/_{PROGRAM}": zsh_completion().encode(),
    }


def _commands(
    parser: argparse.ArgumentParser, before: str = "", deep: bool = True
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    """Every command with its parser and what is told of it, those below commands too."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, command in action.choices.items():
                inner = [*_commands(command, f"{before}{name} ")] if deep else []
                if inner:
                    yield from inner
                else:
                    yield f"{before}{name}", command, told.get(name, "")


def _options(parser: argparse.ArgumentParser, but: tuple[str, ...] = ()) -> Iterator[str]:
    for action in parser._actions:
        if action.option_strings and action.help != argparse.SUPPRESS and but_none(action, but):
            words = ", ".join(f"\\fB{_dashes(word)}\\fR" for word in action.option_strings)
            value = f" \\fI{action.metavar}\\fR" if action.metavar else ""
            yield from (".TP", words + value, _plain(str(action.help or "see the command")))


def but_none(action: argparse.Action, but: tuple[str, ...]) -> bool:
    """Whether it is none of these options."""
    return not set(action.option_strings) & set(but)


def _arguments(parser: argparse.ArgumentParser) -> str:
    """What a command takes, as words in italics."""
    words = []
    for action in parser._actions:
        if not action.option_strings and not isinstance(action, argparse._SubParsersAction):
            word = f"\\fI{action.metavar or action.dest}\\fR"
            words.append(f"[{word}]" if action.nargs == "?" else word)
    return " ".join(words)


def _words(parser: argparse.ArgumentParser, but: tuple[str, ...] = ()) -> list[str]:
    """What may follow a command: those below it, and its options."""
    found = [name for name, _, _ in _commands(parser, deep=False) if name not in but]
    return found + [f"--{option}" for option, _, _ in _long_options(parser)]


def _long_options(parser: argparse.ArgumentParser) -> Iterator[tuple[str, str, bool]]:
    """Each without its dashes, what is told of it, and whether a value follows."""
    for action in parser._actions:
        for word in action.option_strings:
            if word.startswith("--") and action.help != argparse.SUPPRESS:
                yield word[2:], _quiet(str(action.help or "")), action.metavar is not None


def _plain(text: str) -> str:
    """A text as man(7) takes it: a line that begins with a dot or an apostrophe would be an order."""
    safe = _dashes(text.replace("\\", "\\e"))
    return f"\\&{safe}" if safe[:1] in (".", "'") else safe


def _dashes(text: str) -> str:
    return text.replace("-", "\\-")


def _quiet(text: str) -> str:
    """A text that can stand in the quotes of a shell."""
    return text.replace("'", "").replace(":", ",").replace("%", "")


def main(arguments: list[str]) -> int:
    (folder,) = arguments
    for place, content in shared_files().items():
        path = Path(folder) / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
