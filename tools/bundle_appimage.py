"""The bundle as an AppImage: one file that is run as it is, where the system can mount it.

    python3 tools/acupress.py bundle --appimage RUNTIME    of the folder that `bundle` left in dist/

RUNTIME is the program that stands before the packed files and mounts them: `runtime-x86_64` of the AppImage
project (type 2). It is nobody's package, so whoever builds has it and says where. Needs mksquashfs (package
squashfs-tools).
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from acupress_desktop import APP_ID, PROGRAM

#: What stands in the runtime's head behind ELF's own sign: "AI" and the type.
_MARK = b"AI\2"
_MARK_AT = 8
#: What the packed files begin with.
_SQUASHFS = b"hsqs"


def build(folder: Path, runtime: Path, made: Path, moment: int) -> Path:
    """The AppImage of a bundle's folder. `moment`: when its files were changed, in seconds. Raises ValueError
    for what is no runtime, CalledProcessError or OSError."""
    head = runtime.read_bytes()
    if head[:4] != b"\x7fELF" or head[_MARK_AT : _MARK_AT + 3] != _MARK or elf_size(head) != len(head):
        raise ValueError(f"{runtime} is no runtime of AppImages (type 2), or more than one.")
    with tempfile.TemporaryDirectory() as work:
        tree, packed = Path(work) / "AppDir", Path(work) / "packed"
        shutil.copytree(folder, tree, symlinks=True)
        add_entries(tree)
        call = ["mksquashfs", str(tree), str(packed), "-quiet", "-no-progress", "-root-owned", "-noappend"]
        call += [
            "-comp",
            "zstd",
            "-Xcompression-level",
            "22",
            "-all-time",
            str(moment),
            "-mkfs-time",
            str(moment),
        ]
        env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
        subprocess.run(call, check=True, env=env, stdout=subprocess.DEVNULL)
        made.write_bytes(head + packed.read_bytes())
    made.chmod(0o755)
    return made


def add_entries(tree: Path) -> None:
    """What a runtime and desktops look for at the top of the packed files."""
    (tree / "AppRun").symlink_to(PROGRAM)
    (tree / f"{APP_ID}.desktop").symlink_to(f"share/applications/{APP_ID}.desktop")
    (tree / f"{APP_ID}.svg").symlink_to(f"share/icons/hicolor/scalable/apps/{APP_ID}.svg")
    (tree / ".DirIcon").symlink_to(f"share/icons/hicolor/256x256/apps/{APP_ID}.png")
    (tree / "usr").mkdir()
    (tree / "usr" / "share").symlink_to("../share")


def elf_size(head: bytes) -> int:
    """Where an ELF file (64 bit, little-endian) ends as runtimes reckon it, in bytes: what stands behind its
    table of sections and the last of them is not its own. Raises ValueError for anything else."""
    if head[:6] != b"\x7fELF\2\1" or len(head) < 64:
        raise ValueError("this is no program for 64 bit")
    (table,) = struct.unpack_from("<Q", head, 40)
    size, count = struct.unpack_from("<HH", head, 58)
    end = int(table + size * count)
    if size < 40 or count == 0 or end > len(head):
        raise ValueError("this program is not whole")
    start, length = struct.unpack_from("<QQ", head, end - size + 24)
    return max(end, int(start + length))


def faults(image: Path, folder: Path) -> Iterator[str]:
    """What is wrong with an AppImage of a bundle's folder: its head, and every file that is packed in it."""
    content = image.read_bytes()
    try:
        start = elf_size(content)
    except ValueError as error:
        yield f"{image.name}: {error}"
        return
    if content[_MARK_AT : _MARK_AT + 3] != _MARK:
        yield f"{image.name} does not say that it is an AppImage"
    if content[start : start + 4] != _SQUASHFS:
        yield f"{image.name} has no packed files behind its runtime"
        return
    with tempfile.TemporaryDirectory() as work:
        inside = Path(work) / "inside"
        call = [
            "unsquashfs",
            "-no-progress",
            "-quiet",
            "-offset",
            str(start),
            "-dest",
            str(inside),
            str(image),
        ]
        done = subprocess.run(call, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            yield f"{image.name} cannot be unpacked: {done.stderr.strip()[-300:]}"
            return
        for name in ("AppRun", f"{APP_ID}.desktop", f"{APP_ID}.svg", ".DirIcon"):
            if not (inside / name).is_file():
                yield f"{image.name} lacks {name}, or it leads nowhere"
        if not os.access(inside / "AppRun", os.X_OK):
            yield f"{image.name}: AppRun cannot be run"
        for path in sorted(folder.rglob("*")):
            packed = inside / path.relative_to(folder)
            if path.is_symlink():
                same = packed.is_symlink() and os.readlink(packed) == os.readlink(path)
            else:
                same = path.is_dir() or (packed.is_file() and packed.read_bytes() == path.read_bytes())
            if not same:
                yield f"{image.name} has another {path.relative_to(folder)}"
