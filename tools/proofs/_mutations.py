"""Damage for the proofs: what happens to files, and what somebody does to them."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from typing import Any

#: Values that stand where others are expected.
NASTY: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    1,
    255,
    2**31,
    2**63,
    -(2**63) - 1,
    10**400,
    0.5,
    -0.0,
    1e308,
    "",
    " ",
    "\x00",
    "x" * 5000,
    "é" * 300,
    "‮‏",
    "BL23",
    "left",
    "both",
    "2026-11-29",
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
    "10000-01-01T00:00:00Z",
    "2026-11-29T12:00:00",
    "23:59:60",
    "24:00",
    [],
    {},
    [[]],
    [None],
    {"": None},
    ["left"] * 200,
)
#: Text that no `json.dumps` writes.
_RAW = (
    b"NaN",
    b"Infinity",
    b"-Infinity",
    b"1e999",
    b"-1e999",
    b'"\\ud800"',
    b'"\\udfff\\ud800"',
    b"0123",
    b"'x'",
)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with one to three kinds of damage."""
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        content = chance.choice(_WAYS)(content, chance)
    return content


def damaged_bytes(content: bytes, chance: random.Random) -> bytes:
    """As `mutated`, for what is no text: bits, bytes and pieces."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        content = chance.choice(_BYTE_WAYS)(content, chance)
    return content


def _place(content: bytes, chance: random.Random) -> int:
    return chance.randrange(len(content) + 1)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: _place(content, chance)]


def _behead(content: bytes, chance: random.Random) -> bytes:
    return content[_place(content, chance) :]


def _flip(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 5, 20)) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwrite(content: bytes, chance: random.Random) -> bytes:
    at, length = _place(content, chance), chance.choice((1, 2, 4, 16, 512))
    filler = chance.choice((b"\x00", b"\xff", b"\x80", None))
    piece = chance.randbytes(length) if filler is None else filler * length
    return content[:at] + piece + content[at + length :]


def _insert(content: bytes, chance: random.Random) -> bytes:
    at = _place(content, chance)
    piece = chance.choice(
        (b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xc3", b"{", b"[", b'"', b",", b"\\u0000")
    )
    return content[:at] + piece + content[at:]


def _lose(content: bytes, chance: random.Random) -> bytes:
    at = _place(content, chance)
    return content[:at] + content[at + chance.choice((1, 3, 20)) :]


def _twice(content: bytes, chance: random.Random) -> bytes:
    first, last = sorted((_place(content, chance), _place(content, chance)))
    return content[:last] + content[first:last] + content[last:]


def _other_text(content: bytes, chance: random.Random) -> bytes:
    text = content.decode("utf-8", "replace")
    return chance.choice(
        (
            b"\xef\xbb\xbf" + content,
            text.encode("utf-16"),
            text.encode("utf-16-be"),
            text.encode("utf-32"),
            text.encode("latin-1", "replace"),
            content.replace(b"\n", b"\r\n"),
            content + b"\n" + content,
            content + b"\x00" * 4096,
        )
    )


def _deep(content: bytes, chance: random.Random) -> bytes:
    depth = chance.choice((100, 3000, 100_000))
    opening, closing = chance.choice(((b"[", b"]"), (b'{"a":', b"}")))
    whole = opening * depth + (b"1" + closing * depth if chance.random() < 0.7 else b"")
    if chance.random() < 0.5:
        return whole
    at = content.find(b":") + 1
    return content[:at] + whole + b"," + content[at:]


def _nothing(content: bytes, chance: random.Random) -> bytes:
    return chance.choice((b"", b"\x00" * len(content), b" ", b"null", b"[]", b"{}", b'""', b"0"))


def _noise(content: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.choice((1, 16, 700, 70_000)))


def _node(content: bytes, chance: random.Random) -> bytes:
    """Another value, key or number of things somewhere in JSON."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return _flip(content, chance)
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = _changed(data, chance)
    text = json.dumps(data, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    if chance.random() < 0.2:
        text = text.replace(b'"@raw"', chance.choice(_RAW))
    return text


def _changed(data: Any, chance: random.Random) -> Any:
    if isinstance(data, dict) and data and chance.random() < 0.85:
        key = chance.choice(list(data))
        way = chance.random()
        if way < 0.7:
            return {**data, key: _changed(data[key], chance)}
        if way < 0.8:
            return {other: value for other, value in data.items() if other != key}
        if way < 0.9:
            return {**data, chance.choice(("x", "version", "", key + " ")): chance.choice(NASTY)}
        return {chance.choice(("", "x" * 30, key.upper())) if k == key else k: v for k, v in data.items()}
    if isinstance(data, list) and data and chance.random() < 0.85:
        at = chance.randrange(len(data))
        if chance.random() < 0.7:
            return [*data[:at], _changed(data[at], chance), *data[at + 1 :]]
        return chance.choice((data[:at], data * 2, data * 40, data[::-1], [data]))
    return "@raw" if chance.random() < 0.15 else chance.choice(NASTY)


def _same_key_twice(content: bytes, chance: random.Random) -> bytes:
    at = content.find(b"{") + 1
    end = content.find(b",", at)
    return content if end < 0 else content[:at] + content[at : end + 1] + content[at:]


_Way = Callable[[bytes, random.Random], bytes]
_BYTE_WAYS: tuple[_Way, ...] = (_cut, _flip, _flip, _flip, _overwrite, _overwrite, _insert, _lose, _twice)
_WAYS: tuple[_Way, ...] = (
    *(_cut, _behead, _flip, _overwrite, _insert, _lose, _twice, _other_text, _deep, _nothing, _noise),
    *(_node,) * 12,
    _same_key_twice,
)
