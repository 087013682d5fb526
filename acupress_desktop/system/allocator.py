"""Memory that was freed goes back to the system.

glibc learns from each large block that is freed to take the next ones of that size from its heaps, where
small things come to lie between them. Of the pictures of the figure, of which a session draws some a minute,
more and more was left that nobody could use: measured, 5 of 86 MiB. With a fixed limit each has pages of its
own, and they go with it.
"""

from __future__ import annotations

import contextlib
import sys

#: Numbers of glibc's malloc.h, and the limits in bytes.
_TRIM, _OWN_PAGES = -1, -3
_TRIM_FROM, _LARGE = 1 << 20, 1 << 18


def return_large_blocks() -> bool:
    """From now on; whether this system's C library can be told. Others do as they do."""
    if sys.platform != "linux":
        return False
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        return bool(library.mallopt(_OWN_PAGES, _LARGE)) and bool(library.mallopt(_TRIM, _TRIM_FROM))
    return False
