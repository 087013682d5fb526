"""Makes ICU's data small: a library that holds only what Qt asks of it here.

Qt's Core is linked to ICU, whose data (30 MB) are names of languages, places and units, the sorting and the
ends of words of all languages, and old encodings. Qt has its own of most; the program uses none of it but
sorting by the rules of Unicode and names of time zones in English. The format is that of ICU's `icupkg`
(`ucmndata.h`, `udata.h`): a header, a table of names and offsets by name, the items at multiples of 16.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

#: Names, without the package's own ("icudt73l/"), of what stays.
_KEPT = re.compile(
    r"(root|en|en_US|en_US_POSIX|en_001|en_150|en_GB|pool|res_index)\.res"
    r"|(supplementalData|likelySubtags|timezoneTypes|zoneinfo64|metaZones|windowsZones|keyTypeData|plurals"
    r"|numberingSystems|metadata|icuver|icustd)\.res"
    r"|(zone|coll)/(root|en|pool|res_index)\.res"
    r"|coll/ucadata\.icu|nfk?c\.nrm|cnvalias\.icu|ulayout\.icu"
)
_ALIGNED = 16


def wanted(name: str) -> bool:
    """Whether an item of this name stays."""
    return _KEPT.fullmatch(name) is not None


def trim(data: bytes, keep: Callable[[str], bool] = wanted) -> bytes:
    """A package of ICU's data with the items alone that `keep` says. Raises ValueError for what is none."""
    size, first, second = struct.unpack_from("<HBB", data)
    if (first, second, data[12:16]) != (0xDA, 0x27, b"CmnD"):
        raise ValueError("This is no package of ICU's data for this kind of machine.")
    (count,) = struct.unpack_from("<I", data, size)
    entries = [struct.unpack_from("<II", data, size + 4 + 8 * number) for number in range(count)]
    named = [(data[size + at : data.index(b"\0", size + at)], size + start) for at, start in entries]
    starts = sorted(start for _, start in named)
    ends = dict(zip(starts, [*starts[1:], len(data)], strict=True))
    kept = [
        (name, data[start : ends[start]])
        for name, start in named
        if keep(name.decode("ascii").partition("/")[2])
    ]
    names, items = bytearray(), bytearray()
    table_end = 4 + 8 * len(kept)
    name_places = []
    for name, _ in kept:
        name_places.append(table_end + len(names))
        names += name + b"\0"
    begin = -(-(size + table_end + len(names)) // _ALIGNED) * _ALIGNED - size
    item_places = []
    for _, item in kept:
        item_places.append(begin + len(items))
        items += item + bytes(-len(item) % _ALIGNED)
    table = struct.pack("<I", len(kept)) + b"".join(
        struct.pack("<II", *places) for places in zip(name_places, item_places, strict=True)
    )
    head = table + bytes(names)
    return data[:size] + head + bytes(begin - len(head)) + bytes(items)


def package_of(library: bytes) -> bytes:
    """The data in a library of ICU's. Raises ValueError where there are none."""
    at = library.find(b"CmnD") - 12
    if at < 0:
        raise ValueError("There are no data of ICU in this library.")
    return library[at:]


def trim_library(path: Path) -> None:
    """Put a library with less data in the place of `path`, under the same names. Needs ld and objcopy of
    binutils. Raises OSError, ValueError or subprocess.CalledProcessError."""
    version = path.name.rpartition(".so.")[2].partition(".")[0]
    symbol = f"icudt{version}_dat"
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "data").write_bytes(trim(package_of(path.read_bytes())))
        naming = ["--rename-section", ".data=.rodata,alloc,load,readonly,data,contents"]
        naming += ["--set-section-alignment", f".data={_ALIGNED}"]
        naming += ["--redefine-sym", f"_binary_data_start={symbol}"]
        naming += ["--strip-symbol", "_binary_data_end", "--strip-symbol", "_binary_data_size"]
        steps = [
            ["ld", "-r", "-b", "binary", "-o", "data.o", "data"],
            ["objcopy", *naming, "data.o"],
            ["ld", "-shared", "-z", "noexecstack", "-soname", path.name, "-o", "small.so", "data.o"],
        ]
        for step in steps:
            subprocess.run(step, cwd=folder, check=True, capture_output=True)
        path.write_bytes((Path(folder) / "small.so").read_bytes())
