"""The rooms of the program, how large they are, and who imports whom: `python tools/rooms.py [--at COMMIT]`.

Writes `docs/rooms.md` of the sources as they lie there; with a commit it prints that one's tables only.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "acupress_desktop"
OUT = ROOT / "docs" / "rooms.md"
#: Rooms that the build has and the program has not.
OTHERS = ("mapmaking",)


def sources(commit: str | None) -> Iterator[tuple[str, str]]:
    """Path from the root, and text, of every module."""
    if commit is None:
        for package in (PACKAGE, *OTHERS):
            for path in sorted((ROOT / package).rglob("*.py")):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        return
    listed = _git("ls-tree", "-r", "--name-only", commit, PACKAGE, *OTHERS)
    for name in sorted(listed.splitlines()):
        if name.endswith(".py"):
            yield name, _git("show", f"{commit}:{name}")


def room_of(module: str) -> str:
    """`acupress_desktop.ui.map.dots` is in `ui`; what lies at the top is a room of its own."""
    parts = module.split(".")
    return parts[0] if parts[0] in OTHERS or len(parts) == 1 else parts[1]


def imports_of(tree: ast.AST) -> Iterator[str]:
    """The modules of ours that a module imports, also late; what only the type checker reads is none."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        yield from imports_of(node)


def table(commit: str | None) -> str:
    """Room, modules, lines, and the rooms that it imports, the largest first."""
    lines: Counter[str] = Counter()
    modules: Counter[str] = Counter()
    arrows: dict[str, set[str]] = {}
    for path, text in sources(commit):
        room = room_of(path.removesuffix(".py").replace("/", "."))
        room = room if room != "__init__" else PACKAGE
        lines[room] += text.count("\n")
        modules[room] += 1
        arrows.setdefault(room, set())
        for module in imports_of(ast.parse(text)):
            if module.split(".")[0] in (PACKAGE, *OTHERS) and room_of(module) != room:
                arrows[room].add(room_of(module))
    rows = [
        f"| {room} | {modules[room]} | {lines[room]} | {', '.join(sorted(arrows[room] - {PACKAGE}))} |"
        for room, _ in lines.most_common()
        if lines[room] > 10
    ]
    return "\n".join(("| room | modules | lines | imports |", "| --- | ---: | ---: | --- |", *rows))


def main() -> int:
    """Write the page, or print what a commit had."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at", metavar="COMMIT")
    at = parser.parse_args().at
    if at is not None:
        print(table(at))
        return 0
    before = OUT.read_text(encoding="utf-8").split("## Before\n", 1)
    head = before[0].split("## Now\n", 1)[0]
    OUT.write_text(f"{head}## Now\n\n{table(None)}\n\n## Before\n{before[1]}", encoding="utf-8")
    return 0


def _git(*arguments: str) -> str:
    done = subprocess.run(("git", *arguments), cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
