"""Data out of the bytes of a JSON file, whoever wrote them."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any

import msgspec

from acupress_desktop.domain.errors import BadData, KnownError, Message
from acupress_desktop.storage.data_reasons import said_by_library

#: What `decoded` raises, and making something of its data.
NOT_JSON = (ValueError, RecursionError)
#: Where msgspec says that something is wrong, with what is said by who looked there.
_AT = re.compile(r" - at `(.+)`$")


def why_of(error: BaseException) -> Message:
    """What is wrong with data: a message of ours, with its JSON path where msgspec called who says it, or
    what a library says of them."""
    if isinstance(error, KnownError):
        return error.message
    place = _AT.search(str(error))
    if place is not None and isinstance(error.__cause__, KnownError):
        return Message("data.at", what=error.__cause__, path=place[1])
    return said_by_library(error)


def decoded(content: bytes) -> object:
    """Raises what NOT_JSON holds for what is none, and for a key that is there twice: nobody knows which of
    the two was meant."""
    content = content.removeprefix(codecs.BOM_UTF8)  # some editors put it first
    try:
        data: object = msgspec.json.decode(content)
        json.loads(content, object_pairs_hook=_refuse_twice)
    except RecursionError as error:
        raise BadData("data.too-deep") from error
    return data


def _refuse_twice(pairs: list[tuple[str, Any]]) -> None:
    keys = set()
    for key, _ in pairs:
        if key in keys:
            raise BadData("data.key-twice", key=key[:40])
        keys.add(key)


def version_of(data: object) -> int:
    """The version that data say they have; 0 where they say nothing that can be understood."""
    version = data.get("version") if isinstance(data, dict) else None
    return version if isinstance(version, int) and not isinstance(version, bool) else 0
