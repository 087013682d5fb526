"""`settings.json`: a version and the settings, nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta

from acupress_desktop.domain.routines import MAX_SECONDS, MIN_SECONDS
from acupress_desktop.domain.settings import BREATH_LIMITS, REST_LIMITS, VOICE_RATE_LIMITS, Paper, Settings
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store, same

_Percent = Annotated[int, Meta(ge=0, le=100)]
_Breath = Annotated[int, Meta(ge=BREATH_LIMITS[0], le=BREATH_LIMITS[1])]
_LIMITS: Limits = {
    (Settings, "volume"): _Percent,
    (Settings, "seconds"): Annotated[int, Meta(ge=MIN_SECONDS, le=MAX_SECONDS)] | None,
    (Settings, "rest_s"): Annotated[int, Meta(ge=REST_LIMITS[0], le=REST_LIMITS[1])],
    (Settings, "breathe_in_s"): _Breath,
    (Settings, "breathe_out_s"): _Breath,
    (Settings, "voice_volume"): _Percent,
    (Settings, "due_a_day"): Annotated[int, Meta(ge=1, le=500)] | None,
    (Settings, "voice_rate"): Annotated[int, Meta(ge=VOICE_RATE_LIMITS[0], le=VOICE_RATE_LIMITS[1])],
}
#: 2 brought the user's measure and the screens' calibration, 3 what a session, its sounds and its voice
#: are like, 4 the names that points are shown by, 5 the language, 6 names as the language has them, 7 how
#: many points are due a day, 8 hands, 9 the figure.


def _names_as_usual(data: dict[str, Any]) -> dict[str, Any]:
    """Until then whoever chose none had pinyin and simplified characters, in every language."""
    first, second = data.get("first_name", "zh-Latn"), data.get("second_name", "zh-Hans")
    if (first, second) == ("zh-Latn", "zh-Hans"):
        first = second = "usual"
    return data | {"first_name": first, "second_name": second}


#: From version 1 to the newest, a step each.
UPGRADES = (same, same, same, same, _names_as_usual, same, same, same)


class SettingsFile(Store[Settings]):
    """Reads and writes the settings of one data folder."""

    def __init__(self, folder: Path, paper: Paper = Paper.A4) -> None:
        """`paper` is that of who has chosen nothing yet."""
        super().__init__(
            folder / "settings.json",
            Settings,
            Settings(paper=paper),
            "store.settings",
            upgrades=UPGRADES,
            limits=_LIMITS,
            until="store.until-settings",
        )
