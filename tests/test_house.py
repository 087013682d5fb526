"""The house keeps its rules: floors, sizes of rooms, nothing of a machine in it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.each import each

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "acupress_desktop"
SOURCES = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "mapmaking").rglob("*.py")])
TEXTS = [
    path
    for folder in (
        PACKAGE,
        ROOT / "mapmaking",
        ROOT / "tools",
        ROOT / "tests",
        ROOT / "benchmarks",
        ROOT / "docs",
    )
    for path in sorted(folder.rglob("*"))
    if path.suffix in {".py", ".md", ".json", ".toml"}
] + sorted(ROOT.glob("*.md"))

NO_QT = ["domain", "content", "bodymap", "mapmaking", "services", "storage", "journeys"]
BLOCKER = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(name + " is not installed here")
sys.meta_path.insert(0, Blocker())
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""


@each(
    "path", [*SOURCES, *sorted((ROOT / "tools").glob("*.py"))], ids=lambda path: str(path.relative_to(ROOT))
)
def test_no_room_is_too_large(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    limit = 260 if "ui" in path.parts else 500
    longer = {"body_map.py": 330}  # the heart of the window: events in, one scene out
    assert lines <= longer.get(path.name, limit), f"{path.name} has {lines} lines"


@each("path", [p for p in SOURCES if "ui" in p.parts], ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_of_the_ui_holds_one_widget(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef)
        and not node.name.startswith("_")
        and any(isinstance(base, ast.Name) and base.id.startswith("Q") for base in node.bases)
    ]
    assert len(public) <= 1, public


def test_rules_and_facts_need_no_qt() -> None:
    """The floors below the windows, and their tests, can be imported where Qt is not installed. That none of
    their functions imports it later is import-linter's to see."""
    folders = [f"tests/{room}" for room in NO_QT if list((ROOT / "tests" / room).glob("test_*.py"))]
    call = [sys.executable, "-c", BLOCKER, "-q", "-p", "no:pytest-qt", "-p", "no:pytestqt.plugin"]
    call += ["-p", "no:xdist", "-p", "no:cacheprovider", "--collect-only"]
    call += ["-o", "addopts=", "-o", "qt_api=", "-W", "ignore::pytest.PytestConfigWarning", *folders]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]


@each("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_names_a_place_on_some_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = re.findall(r"(?<![\w.])/(?:home|Users|work|root)/\w+", text)
    assert not found, found


def test_every_room_stands_on_a_floor() -> None:
    """import-linter's contracts are patterns over these rooms; one on no floor would escape them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    floors = next(contract for contract in contracts if contract["type"] == "layers")
    assert floors["exhaustive"] is True
    named = {room.strip() for floor in floors["layers"] for room in floor.split("|")}
    there = {path.stem for path in PACKAGE.glob("*.py")} | {
        path.parent.name for path in PACKAGE.glob("*/__init__.py")
    }
    assert named == there - {"__init__"}
    for contract in contracts:
        if contract["type"] == "forbidden":
            whole = {"acupress_desktop", "acupress_desktop.*", "mapmaking", "mapmaking.*"}
            assert set(contract["source_modules"]) <= whole, contract["name"]
