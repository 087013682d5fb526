"""Every sentence that Qt translates is found by Qt's own tool, under the context that asks at run time.

lupdate takes the words before ".tr" for the context, does not know wrappers of our own, and does not look
into f-strings: what it would file where nobody asks, or not at all, is named here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import acupress_desktop
from tools.translations import Message, extract

PACKAGE = Path(acupress_desktop.__file__).parent


class _Reader(ast.NodeVisitor):
    """What one file asks Qt for, and what is wrong with how it asks."""

    def __init__(self, path: Path) -> None:
        self.asked: set[Message] = set()
        self.faults: list[str] = []
        self._classes: list[str] = []
        self._functions: list[str] = []
        self._where = path.name
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
        self._contexts = named | {path.stem.title().replace("_", "")}
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name == "tr":
            asker = called.value if isinstance(called, ast.Attribute) else None
            if isinstance(asker, ast.Name) and asker.id == "self" and self._classes:
                self._note(node, self._classes[-1], node.args[0], len(node.args) > 2)
            else:
                self._fault(node, "only self.tr is found under its class")
        elif _marks(called) and self._functions[-1:] != ["translate"]:
            context = node.args[0]
            if not (isinstance(context, ast.Constant) and context.value in self._contexts):
                self._fault(node, "the context is no class of this file, nor the file's own name")
            else:
                self._note(node, str(context.value), node.args[1], len(node.args) > 3)
        self.generic_visit(node)

    def _note(self, node: ast.Call, context: str, words: ast.expr, counted: bool) -> None:
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            if ("%n" in words.value) is not counted:
                self._fault(node, "%n and a number belong together")
            self.asked.add(Message(context, words.value, counted))
        elif not _marked_elsewhere(words):
            self._fault(
                node, "the words must stand there as one string, or in a table with QT_TRANSLATE_NOOP"
            )

    def _fault(self, node: ast.AST, what: str) -> None:
        self.faults.append(f"{self._where}:{getattr(node, 'lineno', 0)}: {what}")


def _marks(called: ast.expr) -> bool:
    """Not a painter's translate."""
    if isinstance(called, ast.Attribute):
        return called.attr == "translate" and getattr(called.value, "id", "") == "QCoreApplication"
    return getattr(called, "id", "") in ("QT_TRANSLATE_NOOP", "translate")


def _marked_elsewhere(words: ast.expr) -> bool:
    """`str(_WORDS[x])`: an entry of a table, whose texts are looked at where they stand."""
    return (
        isinstance(words, ast.Call)
        and getattr(words.func, "id", "") == "str"
        and not any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in ast.walk(words))
    )


def _sources() -> Iterator[Path]:
    yield from sorted(PACKAGE.rglob("*.py"))


def test_what_is_asked_for_is_what_the_tool_finds() -> None:
    read = [_Reader(path) for path in _sources()]
    assert [fault for reader in read for fault in reader.faults] == []
    asked = {message for reader in read for message in reader.asked}
    found = set(extract(PACKAGE))
    assert sorted(asked - found) == [], "asked for, and never extracted (an f-string, or a context)"
    assert sorted(found - asked) == [], "extracted, and asked for by nobody"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("app.tr('a')", "only self.tr"),
        ("def _tr(w):\n    return translate('Sample', w)", "as one string"),
        ("class A:\n    def f(self):\n        self.tr(f'{x} a')", "as one string"),
        ("class A:\n    def f(self):\n        self.tr('%n a')", "%n and a number"),
        ("translate('Elsewhere', 'a')", "no class of this file"),
    ],
)
def test_the_known_traps_are_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, fault: str
) -> None:
    monkeypatch.setattr("tests.ui.test_extraction.PACKAGE", tmp_path)
    (tmp_path / "sample.py").write_text(code, encoding="utf-8")
    assert [fault in told for told in _Reader(tmp_path / "sample.py").faults] == [True]
