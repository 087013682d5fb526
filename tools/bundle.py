"""Builds the program as people without Python install it, and checks what was built.

    python3 tools/acupress.py bundle            build all of it in dist/ (Linux)
    python3 tools/acupress.py bundle --linux    the folder, its archive and its package alone
    python3 tools/acupress.py bundle --windows  Windows' setup alone
    python3 tools/acupress.py bundle --debian   the small package for Debian's own Qt alone
    python3 tools/acupress.py bundle --appimage RUNTIME     one file to run, of the folder that lies there
    python3 tools/acupress.py bundle --check    check what lies there (sizes, links, texts, a first run)
    python3 tools/acupress.py bundle --notes    print what the changelog says of this version
    python3 tools/acupress.py bundle --release  refuse what is no release; build, check, put notes beside it

Needs binutils; dpkg-deb for the .deb; makensis (package nsis) for the setup. Rules: `bundle_rules.py`; what
goes beside the program: `bundle_share.py`; Windows: `bundle_windows.py`; the small .deb: `bundle_debian.py`;
one file to run: `bundle_appimage.py`; checks: `bundle_check.py`.
docs/packaging.md tells the rest.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Collection
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from acupress_desktop import PROGRAM, __version__  # noqa: E402
from tools import (  # noqa: E402
    app_stream,
    bundle_appimage,
    bundle_check,
    bundle_debian,
    bundle_share,
    bundle_windows,
)
from tools.close_gaps import close_gaps_of  # noqa: E402
from tools.stub_libraries import put_stubs  # noqa: E402
from tools.trim_icu import trim_library  # noqa: E402

DIST = ROOT / "dist"
NAME = f"{PROGRAM}-{__version__}"
#: What can be built, and the program that it is left out without.
PARTS = {"--linux": "strip", "--debian": "dpkg-deb", "--windows": "makensis"}


def main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        return bundle_check.check(DIST, NAME)
    if arguments == ["--notes"]:
        changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
        print(app_stream.notes(changelog, __version__), end="")
        return 0
    if arguments == ["--release"]:
        return release()
    if sys.platform == "linux" and not arguments:
        build()
    elif sys.platform == "linux" and set(arguments) <= {*PARTS} and len(arguments) == 1:
        build(arguments)
    elif len(arguments) == 2 and arguments[0] == "--appimage":
        return make_appimage(Path(arguments[1]))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    return 0


def make_appimage(runtime: Path) -> int:
    """Of the folder that was built before; 1 where that or the runtime is none."""
    made = DIST / f"{NAME}-x86_64.AppImage"
    try:
        bundle_appimage.build(DIST / NAME, runtime, made, moment_of_release())
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    put_sums()
    return 0


def release() -> int:
    """All that a release is made of: built, checked, with its sums and its notes; 1 where it is not one."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if (fault := app_stream.unready(changelog, __version__)) is not None:
        print(fault, file=sys.stderr)
        return 1
    build()
    (DIST / f"{NAME}-notes.md").write_text(app_stream.notes(changelog, __version__), encoding="utf-8")
    return bundle_check.check(DIST, NAME)


def build(parts: Collection[str] = ()) -> None:
    """These parts, anew; everything where none is named. Raises subprocess.CalledProcessError or OSError."""
    DIST.mkdir(exist_ok=True)
    if not parts:
        for old in handed_out():
            old.unlink()
        parts = [part for part, program in PARTS.items() if shutil.which(program) is not None]
    moment = moment_of_release()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        wheel = make_wheel(work)
        if "--linux" in parts:
            build_linux(wheel, work, moment)
        if "--debian" in parts:
            bundle_debian.make(wheel, work, DIST, moment)
        if "--windows" in parts:
            bundle_windows.build(wheel, work, DIST, NAME, moment)
    print(put_sums(), end="")


def build_linux(wheel: Path, work: Path, moment: int) -> None:
    """The folder, its archive and, where there is dpkg-deb, its package. Raises as `build` does."""
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(work / "site")  # noqa: S202  # our own, made a moment ago
    frozen = freeze(work)
    strip_python(frozen)
    for library in frozen.rglob("libicudata.so.*"):
        trim_library(library)
    for library in frozen.glob("_internal/pikepdf.libs/libjpeg*"):
        close_gaps_of(library)
    put_stubs(frozen / "_internal" / "PySide6" / "Qt" / "lib")
    bundle_share.put_texts(frozen, work / "site", DIST / f"{NAME}.cdx.json")
    shutil.rmtree(DIST / NAME, ignore_errors=True)
    shutil.copytree(frozen, DIST / NAME, symlinks=True)
    if shutil.which("dpkg-deb") is not None:
        make_deb(frozen, work / "deb", moment)
    pack(frozen, DIST / f"{NAME}-linux-{os.uname().machine}.tar.xz", moment)


def put_sums() -> str:
    """The sums of all that lies there to be handed out, into their file; its words."""
    sums = "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(handed_out())
    )
    (DIST / "SHA256SUMS").write_text(sums, encoding="ascii")
    return sums


def handed_out() -> set[Path]:
    """The files that lie there and are of this version."""
    names = (f"{NAME}*", f"{PROGRAM}_{__version__}*", f"{PROGRAM.replace('-', '_')}-{__version__}*")
    return {file for name in names for file in DIST.glob(name) if file.is_file()}


def moment_of_release() -> int:
    """Of the newest version that is out, in seconds: what is built tomorrow is the same as today."""
    _, day = app_stream.releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))[0]
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())


def make_wheel(work: Path) -> Path:
    """The wheel that everybody else installs, in dist/."""
    call = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(work / "wheel")]
    subprocess.run(call, cwd=ROOT, check=True)
    (made,) = (work / "wheel").glob("*.whl")
    return Path(shutil.copy2(made, DIST / made.name))


def freeze(work: Path) -> Path:
    """The folder that PyInstaller makes of the unpacked wheel."""
    env = {**os.environ, "ACUPRESS_SITE": str(work / "site"), "ACUPRESS_ROOT": str(ROOT)}
    env |= {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment_of_release())}
    call = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    call += ["--distpath", str(work / "frozen"), "--workpath", str(work / "work")]
    subprocess.run([*call, str(ROOT / "packaging" / "acupress.spec")], cwd=work, env=env, check=True)
    return work / "frozen" / PROGRAM


def strip_python(frozen: Path) -> None:
    """Libraries of Python, of ICU and of qpdf without the names for debugging. Not the others: `strip` leaves
    libraries that were patched, such as those of FFmpeg, in a state that the loader refuses."""
    inside = frozen / "_internal"
    ours = [
        *inside.glob("libpython*"),
        *inside.glob("python*/lib-dynload/*.so"),
        *inside.glob("pikepdf.libs/libqpdf*"),
        *inside.glob("PySide6/Qt/lib/libicui18n.so.*"),
        *inside.glob("PySide6/Qt/lib/libicuuc.so.*"),
    ]
    subprocess.run(["strip", "--strip-unneeded", *map(str, ours)], check=True)


def pack(folder: Path, archive: Path, moment: int) -> None:
    """As .tar.xz, the same bytes for the same files."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for path in [folder, *sorted(folder.rglob("*"))]:
            entry = tar.gettarinfo(str(path), f"{NAME}/{path.relative_to(folder)}".rstrip("./"))
            entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname = moment, 0, 0, "root", "root"
            entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": 1 << 26}]
    archive.write_bytes(lzma.compress(plain.getbuffer(), filters=filters))


def make_deb(frozen: Path, tree: Path, moment: int) -> Path:
    """The package of Debian and Ubuntu, of the same folder."""
    shutil.copytree(frozen, tree / "usr" / "lib" / PROGRAM, symlinks=True)
    share = tree / "usr" / "lib" / PROGRAM / "share"
    shutil.move(share, tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / PROGRAM).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(bundle_share.control_of_bundle(size), encoding="utf-8")
    return bundle_share.pack_deb(tree, DIST / f"{PROGRAM}_{__version__}_amd64.deb", moment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
