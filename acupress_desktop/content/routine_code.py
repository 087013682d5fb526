"""A routine as a line of letters and digits, for a QR code or to be pasted (docs/routine-file.md).

It holds the routine file itself, compressed: what is read from it goes through the one reader of such files.
"""

from __future__ import annotations

import json
import zlib

from acupress_desktop.content import base45
from acupress_desktop.content.catalogue import Catalogue
from acupress_desktop.content.own_routines import OwnRoutine
from acupress_desktop.content.routine_format import MAX_BYTES, read_routine, write_routine
from acupress_desktop.content.step_rules import Fault
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.routines import Routine

#: What every code begins with, so that it is known among others. It is no address, and looks like none.
PREFIX = "ACUPRESS-"
#: How the rest is made; the first byte says which. Another beginning of the compressor is another way.
_VERSION = 1
_CHECK_BYTES = 4
#: No code is longer: the largest file, not compressed at all, is not.
MAX_SIGNS = MAX_BYTES * 3 // 2 + 1000
#: What a space is where it would be lost: beside another one, at the end of a line. QR codes lack the sign.
_FOR_SPACE = "_"
#: What files have in common: the compressor begins with it. It never changes (`_VERSION`).
_BEGINNING = (
    b'neck-tiltquiet-breathsit-tallshoulder-rollsround-and-riseside-bendfew-stepswarm-back","closing":["",'
    b'"opening":[""pressure":,"note":"","sides":["both"],"seconds":90},"sides":["midline"],"seconds":120},'
    b'{"point":"EX-HN{"point":"ST36{"point":"LI4{"point":"GB20{"point":"BL23","sides":["right","left"],'
    b'"seconds":30},"sides":["left"],"seconds":,"sides":["right"],"seconds":,"sides":["left","right"],'
    b'"seconds":60},{"point":"{"format":"acupress-routine","version":2,{"format":"acupress-routine",'
    b'"version":1,"id":"","title":"","steps":[{"point":"'
)


def code_of(routine: Routine, title: str) -> str:
    """The code of a routine: signs of a QR code's alphanumeric mode alone."""
    data = json.loads(write_routine(routine, title))
    whole = json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_DEFAULT_STRATEGY, _BEGINNING)
    pressed = bytes([_VERSION]) + press.compress(whole) + press.flush()
    return PREFIX + base45.encode(pressed + _check(pressed))


def as_line(code: str) -> str:
    """The code to be copied and pasted: no space in it."""
    return code.replace(" ", _FOR_SPACE)


def looks_like_code(text: str) -> bool:
    """Whether somebody means a code with it."""
    return text.lstrip().upper().startswith(PREFIX)


def read_code(text: str, catalogue: Catalogue) -> tuple[OwnRoutine | None, tuple[Fault, ...]]:
    """The routine of a code, or everything that is wrong with it (`read_routine`). Spaces around it, broken
    lines and small letters do no harm.

    Raises KnownError for what is no code, is not whole, is too large, or comes from a newer Acupress.
    """
    return read_routine(unpacked(text), catalogue)


def unpacked(text: str) -> bytes:
    """The routine file in a code. Raises KnownError as `read_code` does."""
    if len(text) > MAX_SIGNS:
        raise KnownError("code.too-large", most=MAX_BYTES // 1024)
    if not looks_like_code(text):
        raise KnownError("code.none", beginning=PREFIX)
    joined = "".join(text.strip().splitlines()).upper().replace(_FOR_SPACE, " ")
    try:
        content = base45.decode(joined.removeprefix(PREFIX))
    except ValueError as error:
        raise KnownError("code.damaged") from error
    pressed, check = content[:-_CHECK_BYTES], content[-_CHECK_BYTES:]
    if not pressed or _check(pressed) != check:
        raise KnownError("code.damaged")
    if pressed[0] != _VERSION:
        raise KnownError("code.newer")
    return _expanded(pressed[1:])


def _expanded(pressed: bytes) -> bytes:
    """No more is expanded than a routine file may have. Raises KnownError."""
    expand = zlib.decompressobj(-zlib.MAX_WBITS, _BEGINNING)
    try:
        whole = expand.decompress(pressed, MAX_BYTES + 1)
    except zlib.error as error:
        raise KnownError("code.damaged") from error
    if len(whole) > MAX_BYTES:
        raise KnownError("code.too-large", most=MAX_BYTES // 1024)
    if not expand.eof or expand.unused_data:
        raise KnownError("code.damaged")
    return whole


def _check(content: bytes) -> bytes:
    return zlib.crc32(content).to_bytes(_CHECK_BYTES, "big")
