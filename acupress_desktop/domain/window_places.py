"""Where windows stood, as the user interface itself writes it: bytes that mean something to it alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from acupress_desktop.domain.value import dataclass


@dataclass(frozen=True)
class WindowPlaces:
    """`kept` goes from a window's part to its place."""

    kept: Mapping[str, bytes] = field(default_factory=dict)
