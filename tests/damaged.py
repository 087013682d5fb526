"""A copy of the shipped content that is changed for the worse, and what is said about it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.content.load import load
from acupress_desktop.domain.errors import KnownError


def change(content: Path, name: str, how: Callable[[Any], object]) -> None:
    """Change the data of one content file."""
    file = content / name
    data = json.loads(file.read_text(encoding="utf-8"))
    how(data)
    file.write_text(json.dumps(data), encoding="utf-8")


def refused(content: Path, name: str, how: Callable[[Any], object]) -> str:
    """The sentence with which the changed content is refused."""
    change(content, name, how)
    with pytest.raises(KnownError) as caught:
        load(folder=content)
    return sentence(caught.value)
