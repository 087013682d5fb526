"""Data out of the bytes of a JSON file, whoever wrote them."""

from __future__ import annotations

import codecs
import json
from typing import Any

import msgspec

#: What `decoded` raises, and making something of its data.
NOT_JSON = (ValueError, RecursionError)


def decoded(content: bytes) -> object:
    """Raises what NOT_JSON holds for what is none, and for a key that is there twice: nobody knows which of
    the two was meant."""
    content = content.removeprefix(codecs.BOM_UTF8)  # some editors put it first
    try:
        data: object = msgspec.json.decode(content)
        json.loads(content, object_pairs_hook=_refuse_twice)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error
    return data


def _refuse_twice(pairs: list[tuple[str, Any]]) -> None:
    keys = set()
    for key, _ in pairs:
        if key in keys:
            raise ValueError(f"the key “{key[:40]}” is there twice")
        keys.add(key)


def version_of(data: object) -> int:
    """The version that data say they have; 0 where they say nothing that can be understood."""
    version = data.get("version") if isinstance(data, dict) else None
    return version if isinstance(version, int) and not isinstance(version, bool) else 0
