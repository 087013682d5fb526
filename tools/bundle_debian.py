"""The small package of Debian: the program alone, on the Python and the Qt that Debian 13 has itself.

    python3 tools/acupress.py bundle --debian    makes it of the wheel, in dist/

What Debian lacks of Python's packages comes along, if it is Python alone (`BROUGHT`); what else it lacks
costs what `doctor` says. docs/packaging.md tells the rest.
"""

from __future__ import annotations

import shutil
import zipfile
from importlib.metadata import distribution
from pathlib import Path

from acupress_desktop import PROGRAM, __version__
from tools import bundle_share
from tools.bundle_rules import QT_MODULES

#: Packages of Python that Debian 13 has not, and that are Python alone: name -> the folder of its code.
BROUGHT = {"chevron": "chevron", "fsrs": "fsrs", "genanki": "genanki"}
#: What is asked for beside the parts of Qt: Python's own, and what no picture is drawn without.
DEPENDS = (
    "python3 (>= 3.11)",
    "python3-cached-property",  # with the next and YAML what genanki needs
    "python3-frozendict",
    "python3-msgspec",
    "python3-segno",
    "python3-svgwrite",
    "python3-typing-extensions",
    "python3-yaml",
    "qt6-svg-plugins",
)
#: What a part of the program uses and can do without.
RECOMMENDS = (
    "python3-pikepdf",
    "python3-zxing-cpp",
    "qt6-speech-speechd-plugin",
    "qt6-translations-l10n",
    "qt6-wayland",
    *bundle_share.RECOMMENDED,
)
#: Where Debian's Python looks for packages of Debian's.
_PLACE = "usr/lib/python3/dist-packages"
#: Not an entry point of pip's: nothing but the program is asked.
_START = f"""#!/usr/bin/python3
import sys

from {PROGRAM.replace("-", "_")}.__main__ import main

sys.exit(main())
"""
#: Debian's Python compiles what is installed, and takes the compiled away again.
_SCRIPTS = {
    "postinst": f'#!/bin/sh\nset -e\nif [ "$1" = configure ]; then py3compile -p {PROGRAM}; fi\n',
    "prerm": f"#!/bin/sh\nset -e\npy3clean -p {PROGRAM}\n",
}


def make(wheel: Path, work: Path, dist: Path, moment: int) -> Path:
    """The package in `dist`, made of the wheel. `moment`: when its files were changed, in seconds. Raises
    CalledProcessError or OSError."""
    tree = work / "small-deb"
    packages = tree / _PLACE
    with zipfile.ZipFile(wheel) as packed:
        members = [name for name in packed.namelist() if name.startswith(f"{PROGRAM.replace('-', '_')}/")]
        packed.extractall(packages, members)
    for name, folder in BROUGHT.items():
        code = Path(str(distribution(name).locate_file(folder)))
        shutil.copytree(code, packages / folder, ignore=shutil.ignore_patterns("__pycache__"))
    program = tree / "usr" / "bin" / PROGRAM
    program.parent.mkdir(parents=True)
    program.write_text(_START, encoding="utf-8")
    shared = bundle_share.shared_files(packages)
    for name in BROUGHT:
        shared[f"doc/{PROGRAM}/licences/{name}.txt"] = bundle_share.licence_of(distribution(name)).encode()
    for place, content in shared.items():
        path = tree / "usr" / "share" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control(size), encoding="utf-8")
    for name, text in _SCRIPTS.items():
        (tree / "DEBIAN" / name).write_text(text, encoding="utf-8")
    runs = {program, *(tree / "DEBIAN" / name for name in _SCRIPTS)}
    return bundle_share.pack_deb(tree, dist / f"{PROGRAM}_{__version__}_all.deb", moment, runs)


def control(size: int) -> str:
    """What it says of itself. `size`: installed, in KiB."""
    return bundle_share.control(
        size,
        architecture="all",
        depends=[*DEPENDS, *(f"python3-pyside6.{module.lower()}" for module in QT_MODULES)],
        recommends=RECOMMENDS,
        more=f"Conflicts: {', '.join(f'python3-{name}' for name in BROUGHT)}\n",
    )
