"""What was freed goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

_TRY = """
import ctypes
from pathlib import Path
from acupress_desktop.system.allocator import return_large_blocks

def mib():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("RssAnon"))

library = ctypes.CDLL(None)
library.malloc.restype, library.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
library.free.argtypes = [ctypes.c_void_p]

def picture(size):
    block = library.malloc(size)
    ctypes.memset(block, 1, size)
    return block

library.free(picture(30 << 20))  # so that glibc would learn
assert return_large_blocks()
before, kept = mib(), []
for _ in range(20):
    drawn = [picture(3 << 20), picture(100), picture(1 << 20), picture(100)]
    kept += drawn[1::2]  # above the large ones, where all are in one heap
    for large in drawn[::2]:
        library.free(large)
print(mib() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do as they do")
def test_pictures_go_back_whole_though_small_things_stay() -> None:
    done = subprocess.run([sys.executable, "-c", _TRY], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 1.0
