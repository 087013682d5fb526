"""argparse with our words: its own are English, and end the program where they are said.

What is wrong with a call is found from what the parser knows, never from its sentences: those differ from
one Python to the next.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from acupress_desktop import PROGRAM
from acupress_desktop.domain.errors import Message, UsageError
from acupress_desktop.terminal import put

#: The words of a key of `cli.json`.
Say = Callable[[str], str]


def word(key: str) -> str:
    """In the language of this process."""
    from acupress_desktop.content.error_words import sentence  # late: most calls need no words

    return sentence(Message(key))


def head(title: str) -> str:
    """A head as the language ends one: "options:"."""
    from acupress_desktop.content.error_words import sentence  # late: most calls need no words

    return sentence(Message("list.head", title=title))


def without_words(key: str) -> str:
    """For a call that is most likely understood: nobody reads them."""
    return key


def refusal(what: Message) -> UsageError:
    """What is wrong with a call, and where to read more."""
    return UsageError("cli.refused", what=what, program=PROGRAM)


class _Help(argparse.HelpFormatter):
    """argparse's own, with our word before the usage, and what our language has behind a head; a percent sign
    in our words is one."""

    class _Section(argparse.HelpFormatter._Section):
        def format_help(self) -> str:
            """As argparse does, which puts a colon behind the head of every language."""
            text = super().format_help()
            if self.heading is None or self.heading is argparse.SUPPRESS:
                return text
            return text.replace(f"{self.heading}:", head(self.heading), 1)

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return None if action.help is None else action.help.replace("%", "%%")

    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, f"{word('cli.usage')} " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Raises UsageError, with what is wrong with a call, instead of printing the usage."""

    def __init__(self, **how: Any) -> None:
        super().__init__(
            formatter_class=_Help, add_help=False, allow_abbrev=False, exit_on_error=False, **how
        )
        self._given: list[str] = []
        self._found = argparse.Namespace()

    def complete(self, say: Say) -> None:
        """Give it its help, and the heads of it."""
        self.add_argument("-h", "--help", action="help", help=say("cli.help.help"))
        self._positionals.title, self._optionals.title = say("cli.arguments"), say("cli.options")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does; raises UsageError."""
        self._given, self._found = list(args or ()), namespace or argparse.Namespace()
        try:
            return super().parse_known_args(self._given, self._found)
        except argparse.ArgumentError as error:
            raise self._refusal(error) from error

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As argparse does; raises UsageError."""
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            raise refusal(Message("cli.unrecognized", arguments=" ".join(unknown)))
        return found

    def error(self, message: str) -> NoReturn:
        """Something is missing; what else it may be is said as argparse says it."""
        raise self._missing() or refusal(Message("cli.other", said=message))

    def _print_message(self, message: str, file: Any = None) -> None:
        """The help, written as every answer is."""
        put(message.rstrip("\n"))

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            raise refusal(Message("cli.no-command", name=value))

    def _match_argument(self, action: argparse.Action, arg_strings_pattern: str) -> int:
        try:
            return super()._match_argument(action, arg_strings_pattern)
        except argparse.ArgumentError as error:
            raise refusal(Message("cli.needs-value", argument=_name(action))) from error

    def _refusal(self, error: argparse.ArgumentError) -> UsageError:
        action = next((one for one in self._actions if _name(one) == error.argument_name), None)
        if action is None:
            return self._missing() or refusal(Message("cli.other", said=error.message))
        if action.nargs == 0:
            value = next((one for one in self._given if one.startswith(_leads(action))), "").partition("=")[2]
            return refusal(Message("cli.takes-no-value", argument=_name(action), value=value))
        others = [
            other
            for group in self._mutually_exclusive_groups
            if action in group._group_actions
            for other in group._group_actions
            if other is not action and self._is_there(other)
        ]
        if others:
            return refusal(Message("cli.conflict", argument=_name(action), other=_name(others[0])))
        return refusal(Message("cli.other", said=error.message))

    def _missing(self) -> UsageError | None:
        missing = [one for one in self._actions if one.required and not self._is_there(one)]
        if missing:
            return refusal(Message("cli.required", arguments=tuple(map(_name, missing))))
        for group in self._mutually_exclusive_groups:
            if group.required and not any(map(self._is_there, group._group_actions)):
                return refusal(Message("cli.one-of", arguments=" ".join(map(_name, group._group_actions))))
        return None

    def _is_there(self, action: argparse.Action) -> bool:
        return getattr(self._found, action.dest, None) is not None


def _name(action: argparse.Action) -> str:
    """As the help has it: "--data-dir", "FILE"."""
    return "/".join(action.option_strings) or str(action.metavar or action.dest)


def _leads(action: argparse.Action) -> tuple[str, ...]:
    """What stands before a value that is told with an equals sign."""
    return tuple(f"{option}=" for option in action.option_strings)
