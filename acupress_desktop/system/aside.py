"""What a process beside the program does first: `sounder.py` and `talker.py`."""

from __future__ import annotations

import ctypes
import signal
import sys

#: Linux: "send me this signal when who started me has ended".
_PR_SET_PDEATHSIG = 1


def stand_aside() -> None:
    """Leave no dump of memory behind, and end with the program, however that ends.

    The end of the input says that, too; but whoever hangs, on a sound server for example, does not hear it.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what breaks here is started anew, and no news
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
