"""What is written to the terminal, or to whatever stands in its place: a pipe, a file, nothing at all."""

from __future__ import annotations

import codecs
import os
import sys

TYPE_CHECKING = False  # the library's own one is felt in the shortest answers (quick.py)
if TYPE_CHECKING:
    from typing import Any, TextIO

    from acupress_desktop.domain.errors import KnownError

#: Signs of our sentences as they are written where there are only the letters of ASCII.
_PLAIN = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "→": "->", "×": "x"}
    | {"\u00a0": " ", "\u202f": " ", "•": "*", "·": "-", "½": "1/2", "✓": "+"}
)


def prepare_streams() -> None:
    """Make the three streams safe: what they cannot show is replaced legibly; what is closed stays closed,
    and no file that is opened later takes its place."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            try:
                os.open(os.devnull, os.O_RDWR)
            except OSError:
                pass
    codecs.register_error("acupress-legible", _legible)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="acupress-legible")


def put(text: str) -> None:
    """Write what was asked for. Raises KnownError where it cannot be written."""
    if sys.stdout is None:
        raise _unwritten(None)
    try:
        print(text, flush=True)
    except BrokenPipeError:
        forget_output()  # whoever read has read enough
    except OSError as error:
        forget_output()
        raise _unwritten(error) from error


def put_json(data: Any, indent: int | None = None) -> None:
    """As `put`; another encoding than UTF-8 gets escapes, so that nothing is lost."""
    name = (getattr(sys.stdout, "encoding", None) or "utf-8").replace("-", "").replace("_", "").lower()
    import json  # late: most answers are lines

    put(json.dumps(data, ensure_ascii=name != "utf8", indent=indent))


def complain(text: str) -> None:
    """Say what went wrong, where somebody may read it; where that is closed or full, nobody does."""
    if sys.stderr is not None:
        try:
            print(text, file=sys.stderr, flush=True)
        except (OSError, ValueError):
            sys.stderr = _nowhere(sys.stderr)


def is_unseen() -> bool:
    """Whether nobody can read what is written: the Python of Windows that opens no console has no streams."""
    return sys.platform == "win32" and sys.stderr is None


def forget_output() -> None:
    """Write nothing more, not even at the end, when Python empties what is left."""
    sys.stdout = _nowhere(sys.stdout)


def _nowhere(stream: TextIO) -> TextIO:
    """The same stream, which takes everything from now on and keeps nothing."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):
        pass
    return stream


def finish() -> None:
    """Empty what was written by others than `put`, such as the help. Raises KnownError as `put` does."""
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except BrokenPipeError:
            forget_output()
        except (OSError, ValueError) as error:
            forget_output()
            raise _unwritten(error) from error
    if sys.stderr is not None:
        try:
            sys.stderr.flush()
        except (OSError, ValueError):
            pass


def _unwritten(error: Exception | None) -> KnownError:
    """None: the standard output is closed."""
    from acupress_desktop.domain.errors import KnownError, Message
    from acupress_desktop.domain.os_reasons import reason

    why = (
        Message("output.closed") if error is None else reason(error) if isinstance(error, OSError) else error
    )
    return KnownError("output.unwritten", why=why)


def _legible(error: UnicodeError) -> tuple[str, int]:
    """Letters without their marks, plain signs, and "?" for what has neither."""
    import unicodedata

    if not isinstance(error, UnicodeEncodeError):
        raise error
    bad = error.object[error.start : error.end]
    split = unicodedata.normalize("NFKD", bad.translate(_PLAIN))
    kept = (letter for letter in split if not unicodedata.combining(letter))
    return "".join(letter if letter.isascii() else "?" for letter in kept), error.end
