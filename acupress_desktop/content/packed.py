"""The shipped content as it was read and checked once, kept as Python keeps its compiled modules.

Reading and checking all content takes more of the start than the window itself. So a wheel and a bundle
bring the checked catalogue in `packs/`, made when they are built and compressed to a fifth; it needs no
place to write and no content beside it. A checkout has none: there the catalogue is put into `__pycache__`,
and read from there as long as no content file and no module that makes or holds the content has changed. As
with compiled modules nothing is lost without either (ADR 25).
"""

from __future__ import annotations

import contextlib
import os
import pickle
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.stamps import BESIDE_CODE, HERE, of_content, of_sources
from acupress_desktop.content.words import known_language
from acupress_desktop.domain.names import language_of

_HERE = Path(HERE)
#: What the catalogue is made of: content and code of these folders.
_MADE_OF = (_HERE, _HERE.parent / "domain")


def load_packed(language: str, pack: Path | None = None) -> Catalogue:
    """What `content.load.load(language)` brings: from the pack that was shipped or, where there is none or it
    belongs to other content, from the one in `__pycache__` (`pack`, where that is given).

    Raises KnownError as `load` does.
    """
    catalogue, asked = _load(known_language(language), pack), language_of(language)
    if catalogue.own_names:
        from acupress_desktop.content.own_names import bring

        bring(catalogue.language, catalogue.own_names)
    return catalogue if catalogue.asked_language == asked else replace(catalogue, asked_language=asked)


def _load(language: str, pack: Path | None) -> Catalogue:
    shipped = _read(_shipped(language), partial(_belongs, language)) if pack is None else None
    if shipped is not None:
        return shipped
    pack, stamp = pack or _place(language), _stamp(language)
    kept = _read(pack, stamp.__eq__)
    if kept is not None:
        return kept
    # Late: a current pack needs neither the readers nor the library that they check with.
    from acupress_desktop.content.load import load

    catalogue = load(language)
    if not sys.dont_write_bytecode:
        _write(pack, stamp, catalogue)
    return catalogue


def ship(folder: Path) -> list[Path]:
    """Make the packs that a wheel or a bundle brings, one a language, in `folder`; their paths. The same
    content makes the same bytes where Python's hashes are fixed (PYTHONHASHSEED=0). Raises KnownError for a
    fault of the content, OSError where nothing can be written there."""
    from acupress_desktop.content.load import load

    made = []
    for texts in sorted(path for path in _HERE.joinpath("texts").iterdir() if path.is_dir()):
        language = texts.name
        made.append(folder / f"{language}.pack")
        _put(made[-1], _shipped_stamp(language), load(language))
    return made


def _read(pack: Path, current: Callable[[Any], bool]) -> Catalogue | None:
    """None, whatever is wrong with it: the content itself is read then. `current` judges its stamp."""
    with contextlib.suppress(Exception), pack.open("rb") as file:
        if current(pickle.load(file)) is True:
            packed = pickle.loads(zlib.decompress(file.read()))
            if isinstance(packed, Catalogue):
                return packed
    return None


def _shipped(language: str) -> Path:
    return _HERE / "packs" / f"{language}.pack"


def _belongs(language: str, stamp: Any) -> bool:
    """Whether a shipped pack belongs to this program, and to the content beside it where there is any: a
    bundle leaves it out."""
    *program, sizes = _shipped_stamp(language)
    return bool(stamp[:2] == tuple(program) and sizes in ((), stamp[2]))


def _shipped_stamp(language: str) -> tuple[str, str, tuple[tuple[str, int], ...]]:
    return of_content(language, str(_HERE))


def _place(language: str) -> Path:
    return Path(BESIDE_CODE, f"catalogue-{language}.pack")


def _stamp(language: str) -> tuple[object, ...]:
    return of_sources(language, tuple(map(str, _MADE_OF)))


def _write(pack: Path, stamp: tuple[object, ...], catalogue: Catalogue) -> None:
    """Where it cannot be written the next start takes a moment longer."""
    with contextlib.suppress(OSError):
        pack.parent.mkdir(parents=True, exist_ok=True)
        _put(pack, stamp, catalogue)


def _put(pack: Path, stamp: tuple[object, ...], catalogue: Catalogue) -> None:
    """Beside and then into its place, so that nobody ever reads half of it. Raises OSError."""
    texts = {code: catalogue.text(code) for code in catalogue.points}
    beside = pack.with_suffix(f".{os.getpid()}")
    with beside.open("wb") as file:
        pickle.dump(stamp, file, protocol=5)
        file.write(zlib.compress(pickle.dumps(replace(catalogue, point_texts=texts), protocol=5), 9))
    beside.replace(pack)
