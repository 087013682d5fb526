"""Events as lines of a file: JSON, each with a checksum, each whole or not yet there."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import msgspec

from acupress_desktop.domain.sync import LAST_CLOCK, Event
from acupress_desktop.domain.value import dataclass

#: Of the line itself. A newer one is kept and not understood.
VERSION = 1
#: Behind everything else of a line: the checksum of what stands before it.
_SUM, _END = b',"sum":"', b'"}'
_SUM_LENGTH = len(_SUM) + 8 + len(_END)
#: No line of ours is longer, in bytes.
_LONGEST = 1_000_000


class _Line(msgspec.Struct, frozen=True):
    """Fields that are not known here are let pass: a newer program may say more."""

    v: int
    machine: str
    clock: int
    at: str
    kind: str
    key: str = ""
    value: object = None
    taken: bool = False
    of: int = 1


_DECODER = msgspec.json.Decoder(_Line)


@dataclass(frozen=True)
class Lines:
    """What a file holds: its events, how many lines are a newer version's and how many cannot be read, and
    whether the last one is still being written."""

    events: tuple[Event, ...] = ()
    newer: int = 0
    unreadable: int = 0
    half: bool = False


def line_of(event: Event) -> bytes:
    """One line, with its end."""
    told: dict[str, object] = {
        "v": VERSION,
        "machine": event.machine,
        "clock": event.clock,
        "at": event.at,
        "kind": event.kind,
        "key": event.key,
        "value": event.value,
    }
    if event.taken:
        told["taken"] = True
    if event.version != 1:
        told["of"] = event.version
    body = msgspec.json.encode(told)[:-1]
    return body + _SUM + b"%08x" % zlib.crc32(body) + _END + b"\n"


def read_lines(content: bytes) -> Lines:
    """Never fails: a line that is not whole yet is waited for, one that cannot be read is counted."""
    events, newer, unreadable = [], 0, 0
    whole, _, rest = content.rpartition(b"\n")
    for line in _split(whole):
        body = _checked(line)
        if body is None:
            unreadable += 1
            continue
        try:
            told = _DECODER.decode(body + b"}")
        except (ValueError, RecursionError):
            unreadable += 1
            continue
        if told.v > VERSION:
            newer += 1
        elif not 0 < told.clock <= LAST_CLOCK or not told.machine:
            unreadable += 1
        else:
            of = told.at, told.kind, told.key, told.value, told.taken, told.of
            events.append(Event(told.machine, told.clock, *of))
    return Lines(tuple(events), newer, unreadable, bool(rest))


def whole_part(content: bytes) -> bytes:
    """Without a last line that has no end yet."""
    return content[: content.rfind(b"\n") + 1]


def _split(content: bytes) -> Iterator[bytes]:
    return (line for line in content.split(b"\n") if line)


def _checked(line: bytes) -> bytes | None:
    """What stands before the checksum, where it is right."""
    line = line.removesuffix(b"\r")  # a program that carried it may have thought it was text
    if len(line) > _LONGEST:
        return None
    body, end = line[:-_SUM_LENGTH], line[-_SUM_LENGTH:]
    return body if end == _SUM + b"%08x" % zlib.crc32(body) + _END else None
