"""What keeps a map from being made. In English: only who makes the maps reads it."""

from __future__ import annotations


class MapError(Exception):
    """One sentence that says what is wrong and where."""
