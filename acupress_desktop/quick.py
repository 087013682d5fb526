"""The shortest answers of the command line, without argparse, the facts and the library that checks kept
files: `--version`, and `points` with a code for whom nothing is kept that could change the answer.

What is asked for stands ready as lines, made once (`keep`) or brought by a wheel (`ship`). Whatever is not
plain here is left to the parser and to `errands.py`, which answers the same in more time. This module and
those that it names at its top import next to nothing: that is its point (ADR 28).
"""

from __future__ import annotations

import os
import sys

from acupress_desktop import PROGRAM, __version__
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.stamps import BESIDE_CODE, HERE, of_content, of_sources
from acupress_desktop.storage.usual_folder import usual_folder
from acupress_desktop.terminal import put

TYPE_CHECKING = False  # the library's own one brings as many modules as all of this
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from acupress_desktop.content.catalogue import Catalogue

#: What the lines are made of: content and code of these folders.
_MADE_OF = tuple(os.path.join(os.path.dirname(HERE), room) for room in ("content", "domain", "services"))
#: Whoever has one of these may get another answer, or be told that it is damaged.
_KEPT = ("answers", "settings")


def answer(arguments: Sequence[str]) -> int | None:
    """The exit code where it could be answered at once, None for everything else. Raises KnownError where the
    answer cannot be written."""
    if list(arguments) == ["--version"]:
        put(f"{PROGRAM} {__version__}")
        return 0
    asked = _asked_points(list(arguments))
    if asked is None or not _english():
        return None
    text, folder = asked
    lines = _ready()
    found = _found(lines, text) if lines is not None and _nothing_kept(folder) else None
    if found is None:
        return None
    put(found)
    return 0


def keep(catalogue: Catalogue) -> None:
    """Make the lines ready for the next time, where Python keeps compiled modules and the catalogue is not
    that of a wheel, which brings them. Where that cannot be the next answer takes as long as this one."""
    place = _beside_code()
    if sys.dont_write_bytecode or os.path.exists(_shipped()) or _ready() is not None:
        return
    try:
        _put(place, of_sources("en", _MADE_OF), catalogue)
    except OSError:
        return


def ship(folder: Path) -> Path:
    """Make the lines that a wheel or a bundle brings, in `folder`; their file. Raises KnownError for a fault
    of the content, OSError where nothing can be written there."""
    from acupress_desktop.content.load import load

    file = folder / "en.lines"
    _put(str(file), of_content("en", HERE), load("en"))
    return file


def _put(place: str, stamp: tuple[str, str, tuple[object, ...]], catalogue: Catalogue) -> None:
    """Beside and then into its place, so that nobody ever reads half of it. Raises OSError."""
    from acupress_desktop.services.listing import lines_for_anyone

    beside = f"{place}.{os.getpid()}"
    with open(beside, "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join([*map(repr, stamp), *lines_for_anyone(catalogue), ""]))
    os.replace(beside, place)


def _asked_points(arguments: list[str]) -> tuple[str, str | None] | None:
    """What is searched for, and the data folder that was named: of the plainest call alone."""
    folder = None
    if "--data-dir" in arguments[:-1]:
        at = arguments.index("--data-dir")
        folder = arguments[at + 1]
        if folder.startswith("-") or not folder.strip() or "\0" in folder:
            return None
        del arguments[at : at + 2]
    if len(arguments) != 2 or arguments[0] != "points":
        return None
    return arguments[1], folder


def _english() -> bool:
    """Whether the system wants English, as the lines are. Where Qt has to be asked, or another
    language is wanted, whether we have it or not, this is left to the long road."""
    if len(FINISHED) == 1:
        return True
    if sys.platform in ("win32", "darwin"):
        return False
    from acupress_desktop.system.system_languages import system_languages

    return next(iter(system_languages()), "en").lower().startswith("en")


def _nothing_kept(folder: str | None) -> bool:
    """Whether nothing is kept that the answer depends on, and nothing that would have to be told of."""
    try:
        if folder is None:
            folder = usual_folder(lambda: os.path.expanduser("~"))
        names = os.listdir(folder)
        return not any(name.startswith(_KEPT) for name in names) and not (
            "routines" in names and os.listdir(os.path.join(folder, "routines"))
        )
    except FileNotFoundError:
        return True
    except Exception:  # said in a sentence by whoever takes the long road
        return False


def _found(lines: str, text: str) -> str | None:
    """What `Search.find` brings for a code that there is, spelled as we do: all that begin so, the code
    itself first, then its own places. None for any other text."""
    code = text.upper()
    if not code.isascii() or " " in code or f"\n{code} " not in lines:
        return None
    found = [line for line in lines.split("\n") if line.startswith(code)]
    found.sort(key=lambda line: (not line.startswith(f"{code} "), not line.startswith(f"{code}-")))
    return "\n".join(found)


def _shipped() -> str:
    return os.path.join(HERE, "packs", "en.lines")


def _beside_code() -> str:
    return os.path.join(BESIDE_CODE, "points-en.lines")


def _ready() -> str | None:
    """The lines, each with a line's end before and after it; None where there are none of this content."""
    try:
        if os.path.exists(_shipped()):
            lines = _read(_shipped(), of_content("en", HERE))
            if lines is not None:
                return lines
        return _read(_beside_code(), of_sources("en", _MADE_OF))
    except Exception:  # damaged, or none: the long road is taken
        return None


def _read(file: str, stamp: tuple[str, str, tuple[object, ...]]) -> str | None:
    """None for those of another program or content; where there is no content beside the program (a bundle
    leaves it out), its version has to do. Raises OSError, ValueError."""
    with open(file, encoding="utf-8", newline="\n") as kept:
        language, program, files = kept.readline(), kept.readline(), kept.readline()
        if (language, program) != tuple(f"{part!r}\n" for part in stamp[:2]):
            return None
        if stamp[2] and files != f"{stamp[2]!r}\n":
            return None
        return f"\n{kept.read()}"
