"""The program's entry point: reads the arguments, does what they say, turns known errors into one line."""

from __future__ import annotations

import gc
import sys

TYPE_CHECKING = False  # the library's own one is felt in the shortest answers
if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code as of the contract: 0 done, 1 known error, 2 wrong usage, 3 nothing is running; 128 and a
    signal's number where that ended it."""
    gc.disable()  # nothing of what is imported is garbage: looking through it is a twentieth of the start
    try:
        # Late, so that Ctrl+C finds no moment in which it would leave a traceback.
        from acupress_desktop.terminal import complain, finish, prepare_streams

        prepare_streams()
        code = _answer(sys.argv[1:] if arguments is None else arguments)
        try:
            finish()
        except Exception as error:
            complain(_line(error))
            return code or 1
        return code
    except ImportError as error:  # a file of the program is gone
        from acupress_desktop.terminal import is_unseen

        if is_unseen():
            _tell(_line(error))
            return 1
        raise
    except KeyboardInterrupt:
        return 130
    finally:
        gc.enable()


def _answer(arguments: Sequence[str]) -> int:
    from acupress_desktop.quick import answer

    try:
        done = answer(arguments)
        if done is not None:
            return done
        from acupress_desktop.cli import parse

        options = parse(arguments)
        # Late, so that a wrong call is answered before Qt is loaded.
        from acupress_desktop.app import run

        return run(options)
    except SystemExit as error:  # --help has been answered
        return error.code if isinstance(error.code, int) else 0
    except Exception as error:
        from acupress_desktop.domain.errors import KnownError

        if not isinstance(error, KnownError):
            raise
        _tell(_line(error))
        return error.exit_code


def _tell(line: str) -> None:
    """On standard error; where nobody can read that, in a window."""
    from acupress_desktop.terminal import complain, is_unseen

    complain(line)
    if is_unseen():
        from acupress_desktop.system.libraries import show_without_qt

        show_without_qt(line)


def _line(error: Exception) -> str:
    """What went wrong, as it is written on standard error."""
    from acupress_desktop import PROGRAM
    from acupress_desktop.content.error_words import sentence
    from acupress_desktop.domain.errors import KnownError

    return f"{PROGRAM}: {sentence(error) if isinstance(error, KnownError) else error}"


if __name__ == "__main__":
    sys.exit(main())
