"""`collection.json`: the points that the user collects, in their order."""

from __future__ import annotations

from pathlib import Path

from acupress_desktop.domain.collection import MOST_STEPS, PointCollection
from acupress_desktop.storage.step_limits import STEP_LIMITS
from acupress_desktop.storage.store import Store


class CollectionFile(Store[PointCollection]):
    """Reads and writes the collection of one data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "collection.json",
            PointCollection,
            PointCollection(),
            "store.collection",
            limits=STEP_LIMITS,
            check=_not_too_many,
        )


def _not_too_many(kept: PointCollection) -> None:
    """Raises ValueError for more steps than a routine has."""
    if len(kept.steps) > MOST_STEPS:
        raise ValueError(f"{len(kept.steps)} steps")
