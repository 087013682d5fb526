"""Where the program keeps what it writes, by the custom of the system. Imports next to nothing: the command
line's shortest answers wait for it."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # the library's own one is felt there
if TYPE_CHECKING:
    from collections.abc import Callable

_NAME = "acupress-desktop"


def usual_folder(home: Callable[[], str]) -> str:
    """The user's own folder for this program's data, which need not be there. `home` is asked for the user's
    home folder where that is needed.

    Raises KnownError where there is none; one that depends on where the program was started is none.
    """
    return os.path.join(_parent(home), _NAME)


def _parent(home: Callable[[], str]) -> str:
    if sys.platform == "win32":
        return os.environ.get("APPDATA") or os.path.join(_known(home), "AppData", "Roaming")
    if sys.platform == "darwin":
        return os.path.join(_known(home), "Library", "Application Support")
    wanted = os.environ.get("XDG_DATA_HOME", "")
    return wanted if os.path.isabs(wanted) else os.path.join(_known(home), ".local", "share")


def _known(home: Callable[[], str]) -> str:
    found = home()
    if not os.path.isabs(found):
        from acupress_desktop.domain.errors import KnownError

        raise KnownError("folder.no-home")
    return found
