"""Looks at what `bundle.py` built: sizes, what it is linked to, the texts beside it, a first run of it
(`bundle_run.py`)."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.metadata import packages_distributions
from pathlib import Path

from packaging.utils import canonicalize_name

from acupress_desktop import PROGRAM
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.system.libraries import LIBRARIES
from tools import bundle_appimage, bundle_run
from tools.bundle_rules import OF_WINDOWS
from tools.bundle_share import DISTRIBUTIONS, OLDEST_GLIBC
from tools.pe_files import linked_to

ROOT = Path(__file__).resolve().parent.parent
#: At most so large, in millions of bytes: installed, and to load down.
INSTALLED_MB, LOADED_MB = 120, 36
PACKAGE = "acupress_desktop"
#: Parts of the C library, and what only other parts of the system ask for.
_C = re.compile(r"(libc|libm|libdl|librt|libpthread|libresolv|libutil|ld-linux-x86-64)\.so\.\d+")


def check(dist: Path, name: str) -> int:
    """Say what is found; 1 where something is wrong with it."""
    folder = dist / name
    if not folder.is_dir():
        print(f"{folder} is not there: build it first (python3 tools/acupress.py bundle).")
        return 1
    wrong = [
        *_sizes(dist, folder),
        *_links(folder),
        *_texts(folder),
        *_packages(folder),
        *without_words(folder),
        *without_qts_words(folder / "_internal" / "PySide6" / "Qt" / "translations"),
        *_sums(dist),
        *bundle_run.faults(folder / PROGRAM),
    ]
    for image in dist.glob(f"{name}*.AppImage"):
        wrong += bundle_appimage.faults(image, folder)
    if (dist / f"{name}-windows").is_dir():
        wrong += _windows(dist, dist / f"{name}-windows")
    for sentence in wrong:
        print(f"wrong: {sentence}")
    print(f"{name}: {'ok' if not wrong else f'{len(wrong)} faults'}")
    return 1 if wrong else 0


def _sizes(dist: Path, folder: Path) -> Iterator[str]:
    installed = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6
    print(f"installed: {installed:.1f} MB (at most {INSTALLED_MB})")
    if installed > INSTALLED_MB:
        yield f"{installed:.1f} MB installed, at most {INSTALLED_MB} are allowed"
    for file in sorted([*dist.glob("*.tar.xz"), *dist.glob("*.deb")]):
        size = file.stat().st_size / 1e6
        print(f"to load down: {size:.1f} MB, {file.name} (at most {LOADED_MB})")
        if size > LOADED_MB:
            yield f"{file.name} has {size:.1f} MB, at most {LOADED_MB} are allowed"


def _links(folder: Path) -> Iterator[str]:
    """Every library that a file asks for is in the bundle, or is the system's and known to `doctor`."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    there = {path.name for path in files}
    asked: dict[str, str] = {}
    newest: tuple[int, ...] = (0,)
    for path in files:
        told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout
        asked |= dict.fromkeys(re.findall(r"NEEDED\s+(\S+)", told), path.name)
        for version in re.findall(r"GLIBC_([\d.]+)", told):
            newest = max(newest, tuple(map(int, version.split("."))))
    needed = ".".join(map(str, newest))
    print(f"C library: {needed} or later (allowed: {OLDEST_GLIBC})")
    if newest > tuple(map(int, OLDEST_GLIBC.split("."))):
        yield f"it needs glibc {needed}, and is promised to need {OLDEST_GLIBC}"
    for name, who in sorted(asked.items()):
        known = name in there or name in LIBRARIES or _C.fullmatch(name)
        if not known:
            yield f"{who} needs {name}, which is neither bundled nor looked for by doctor"


def _texts(folder: Path) -> Iterator[str]:
    share = folder / "share"
    for call, files in (
        (["desktop-file-validate"], "applications/*.desktop"),
        (["appstreamcli", "validate", "--no-net", "--strict"], "metainfo/*.xml"),
    ):
        for file in share.glob(files):
            done = subprocess.run([*call, str(file)], capture_output=True, text=True, check=False)
            if done.returncode != 0 or not files:
                yield f"{file.name}: {done.stdout.strip()}"
    if len([*share.glob("icons/hicolor/*/apps/*")]) < 2:
        yield "there are no icons"
    bill = json.loads((share / "doc" / PROGRAM / f"{PROGRAM}.cdx.json").read_text(encoding="utf-8"))
    for part in bill["components"]:
        text = share / "doc" / PROGRAM / "licences" / f"{part['name']}.txt"
        if not text.is_file() or not text.read_text(encoding="utf-8").strip():
            yield f"the licence of {part['name']} is not there"
    print(f"bundled with its licence: {', '.join(part['name'] for part in bill['components'])}")
    for library in folder.glob("_internal/lib*.so*"):
        if library.name.startswith("libpython"):
            continue
        if not any(part["purl"].startswith("pkg:deb") for part in bill["components"]):
            yield f"{library.name} was taken from a system that did not say where it came from"
            break


def _packages(folder: Path) -> Iterator[str]:
    """Every package of Python that is brought is one whose licence is."""
    readers = import_module("PyInstaller.archive.readers")  # where it is built alone
    code = readers.CArchiveReader(str(folder / PROGRAM)).open_embedded_archive("PYZ.pyz")
    inside = {name.partition(".")[0] for name in code.toc}
    inside |= {path.name.partition(".")[0] for path in (folder / "_internal").glob("*.so")}
    inside |= {path.name for path in (folder / "_internal").iterdir() if path.is_dir()}
    yield from without_licence(inside)


def without_licence(modules: Iterable[str]) -> Iterator[str]:
    """Of the outermost modules of Python those that came with a package whose licence is not named."""
    known = {canonicalize_name(name) for name in DISTRIBUTIONS}
    came_with = packages_distributions()
    for name in sorted(set(modules) - sys.stdlib_module_names - {PACKAGE}):
        for package in sorted(set(came_with.get(name, ()))):
            if canonicalize_name(package) not in known:
                yield f"{name} is brought, and the licence of {package} is not"


def without_words(folder: Path, inner: str = "_internal") -> Iterator[str]:
    """Every file of words that the bundle lacks or has otherwise: the packed content has none of errors."""
    ours, theirs = (place / PACKAGE / "content" / "texts" for place in (ROOT, folder / inner))
    for file in sorted(ours.rglob("*.json")):
        brought = theirs / file.relative_to(ours)
        if not brought.is_file() or brought.read_bytes() != file.read_bytes():
            yield f"{brought.relative_to(folder)} is not there as it is in the sources"


def without_qts_words(translations: Path) -> Iterator[str]:
    """Every finished language in which Qt would say English words of its own, with the files of a folder."""
    from PySide6.QtCore import QLocale, QTranslator

    for language in FINISHED:
        if language != FALLBACK and not QTranslator().load(
            QLocale(language), "qtbase", "_", str(translations)
        ):
            yield f"Qt's own words are not there in {language}"


def _windows(dist: Path, folder: Path) -> Iterator[str]:
    """What can be said of Windows' setup without Windows: sizes, links, words, licences."""
    installed = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    setup = next(dist.glob(f"{folder.name}*-setup.exe"), None)
    loaded = setup.stat().st_size / 1e6 if setup is not None else 0.0
    print(f"Windows: {installed:.1f} MB installed, {loaded:.1f} MB to load down")
    if installed > INSTALLED_MB or not 0 < loaded <= LOADED_MB:
        yield f"Windows: {installed:.1f} MB installed, {loaded:.1f} MB to load down are not allowed"
    files = [path for path in folder.rglob("*") if path.suffix in (".dll", ".exe", ".pyd")]
    there = {path.name.lower() for path in files}
    for path in sorted(files):
        for name in sorted(linked_to(path) - there):
            if not OF_WINDOWS.fullmatch(name):
                yield f"Windows: {path.name} needs {name}, which is neither brought nor known as Windows' own"
    yield from without_words(folder, "site")
    yield from without_qts_words(folder / "site" / "PySide6" / "translations")
    texts = folder / "share" / "doc" / PROGRAM
    for part in json.loads((texts / f"{PROGRAM}.cdx.json").read_text(encoding="utf-8"))["components"]:
        if not (texts / "licences" / f"{part['name']}.txt").read_text(encoding="utf-8").strip():
            yield f"Windows: the licence of {part['name']} is not there"


def _sums(dist: Path) -> Iterator[str]:
    for line in (dist / "SHA256SUMS").read_text(encoding="ascii").splitlines():
        told, name = line.split("  ")
        if hashlib.sha256((dist / name).read_bytes()).hexdigest() != told:
            yield f"{name} is not the file of SHA256SUMS"
