"""What somebody has of a routine: a file, a code as text, or a picture with one. All are read by content,
whatever they are called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_code import MAX_SIGNS, looks_like_code, read_code
from acupress_desktop.content.routine_format import MAX_BYTES, read_routine
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.os_reasons import reason
from acupress_desktop.domain.value import dataclass
from acupress_desktop.storage.files import TooLarge, read_file
from acupress_desktop.storage.routine_files import Faulty

#: Finds the code in the content of a picture file. Raises KnownError where there is none.
PictureReader = Callable[[Path, bytes], str]

#: No picture file is larger, in bytes.
MOST_PICTURE_BYTES = 40_000_000
#: How the files begin that are looked at as pictures.
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\x00", b"MM\x00*")
_BEGINNING = 64


@dataclass(frozen=True)
class Meant:
    """A routine that somebody handed on, and the routine file that it is in; None where it came as a code."""

    own: OwnRoutine
    path: Path | None = None


def from_text(text: str, catalogue: Catalogue) -> Meant:
    """The routine of a pasted code. Raises KnownError for what is none, and Faulty."""
    own, faults = read_code(text, catalogue)
    if own is None:
        raise Faulty(None, faults)
    return Meant(own)


def from_file(path: Path, catalogue: Catalogue, picture: PictureReader) -> Meant:
    """The routine of a routine file, of a text file with a code, or of a picture with one. Raises KnownError,
    and Faulty as `from_text` does."""
    try:
        content = read_file(path, MOST_PICTURE_BYTES)
    except TooLarge:
        content = bytes(MOST_PICTURE_BYTES + 1)
    except FileNotFoundError as error:
        raise KnownError("file.unreadable", path=path, why=reason(error)) from error
    return from_content(path, content, catalogue, picture)


def from_content(path: Path, content: bytes, catalogue: Catalogue, picture: PictureReader) -> Meant:
    """As `from_file`, of what stands in it; `path` is what it is called."""
    if content.startswith(_PICTURES) and len(content) <= MOST_PICTURE_BYTES:
        return from_text(picture(path, content), catalogue)
    if content.startswith((b"%PDF", b"<")):
        raise KnownError("code.no-picture", path=path)
    if looks_like_code(content[:_BEGINNING].decode("utf-8-sig", "replace")):
        return from_text(content[: MAX_SIGNS * 2].decode("utf-8-sig", "replace"), catalogue)
    own, faults = read_routine(content[: MAX_BYTES + 1], catalogue)
    if own is None:
        raise Faulty(path, faults)
    return Meant(own, path)
