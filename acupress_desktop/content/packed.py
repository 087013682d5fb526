"""The shipped content as it was read and checked once, kept as Python keeps its compiled modules.

Reading and checking all content takes more of the start than the window itself. So the checked catalogue
is put beside the code, in `__pycache__`, and read from there as long as no content file and no module that
makes or holds the content has changed. As with compiled modules nothing is lost without it.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
from dataclasses import replace
from importlib.util import cache_from_source
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue

_HERE = Path(__file__).parent
#: What the catalogue is made of: content and code of these folders.
_MADE_OF = (_HERE, _HERE.parent / "domain")


def load_packed(language: str, pack: Path | None = None) -> Catalogue:
    """What `content.load.load(language)` brings, from the file `pack` where that is current.

    Raises KnownError as `load` does.
    """
    # As `load` does: a language that nobody wrote is English.
    language = language.replace("_", "-").split("-")[0].lower()
    if not (language.isalpha() and _HERE.joinpath("texts", language).is_dir()):
        language = "en"
    pack = pack or _place(language)
    stamp = _stamp(language)
    # Whatever is wrong with it: it is made anew.
    with contextlib.suppress(Exception), pack.open("rb") as file:
        if pickle.load(file) == stamp:
            packed = pickle.load(file)
            if isinstance(packed, Catalogue):
                return packed
    # Late: a current pack needs neither the readers nor the library that they check with.
    from acupress_desktop.content.load import load

    catalogue = load(language)
    if not sys.dont_write_bytecode:
        _write(pack, stamp, catalogue)
    return catalogue


def _place(language: str) -> Path:
    return Path(cache_from_source(str(_HERE / f"catalogue-{language}.py"))).with_suffix(".pack")


def _stamp(language: str) -> tuple[object, ...]:
    """Differs as soon as a file that the catalogue is made of does."""
    files = []
    folders = [str(folder) for folder in _MADE_OF]
    for folder in folders:
        for entry in os.scandir(folder):
            if entry.is_dir():
                if entry.name != "__pycache__":
                    folders.append(entry.path)
            elif entry.name.endswith((".py", ".json")):
                state = entry.stat()
                files.append((entry.path, state.st_size, state.st_mtime_ns))
    return (language, sys.version, *sorted(files))


def _write(pack: Path, stamp: tuple[object, ...], catalogue: Catalogue) -> None:
    """Beside and then into its place, so that nobody ever reads half of it; where it cannot be written
    the next start takes a moment longer."""
    texts = {code: catalogue.text(code) for code in catalogue.points}
    beside = pack.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        pack.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            pickle.dump(stamp, file, protocol=5)
            pickle.dump(replace(catalogue, point_texts=texts), file, protocol=5)
        beside.replace(pack)
