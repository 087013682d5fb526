"""`looks.json`: how sheets look, and the templates that the user keeps."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from msgspec import Meta

from acupress_desktop.domain.look import LEAST_SIZE, MOST_SIZE, PATIENT_LIMIT, PRACTICE_LIMIT, Look
from acupress_desktop.domain.looks import MOST_TEMPLATES, NAME_LIMIT, Looks, Template
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store, same

#: A kept picture is small: base64 of a PNG of at most 900 x 360 pixels.
_LOGO = 2_000_000
#: The most letters of a view's id.
_VIEW = 40
_LIMITS: Limits = {
    (Look, "size"): Annotated[int, Meta(ge=LEAST_SIZE, le=MOST_SIZE)] | None,
    (Look, "patient"): Annotated[str, Meta(max_length=PATIENT_LIMIT)],
    (Look, "practice"): Annotated[str, Meta(max_length=PRACTICE_LIMIT)],
    (Look, "view"): Annotated[str, Meta(max_length=_VIEW)],
    (Look, "logo"): Annotated[str, Meta(max_length=_LOGO)],
    (Template, "name"): Annotated[str, Meta(min_length=1, max_length=NAME_LIMIT)],
}
#: 2 brought pictures without hands, 3 posters, 4 the figure.
UPGRADES = (same, same, same)


class LooksFile(Store[Looks]):
    """Reads and writes the looks of one data folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "looks.json",
            Looks,
            Looks(),
            "store.looks",
            upgrades=UPGRADES,
            limits=_LIMITS,
            check=_not_too_many,
        )


def _not_too_many(kept: Looks) -> None:
    """Raises ValueError for more templates than there may be, or two of one name."""
    names = {template.name for template in kept.templates}
    if len(kept.templates) > MOST_TEMPLATES or len(names) < len(kept.templates):
        raise ValueError(f"{len(kept.templates)} templates")
