"""No sentence is made in code: what people read is a template of its language (ADR 27).

In `content` and `services` nothing is put together from words: no f-string of theirs, no "+", no `join`, no
`fill`, no letter made large or small. What is allowed stands here, with its reason.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import acupress_desktop

ROOT = Path(acupress_desktop.__file__).parent
ROOMS = ("content", "services")
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))

#: Functions that make no words for people, or whose words are no language's, by file.
NO_WORDS = {
    # The road itself.
    "content/words.py": {"*"},
    # What a tool says to who translates, with file and key.
    "content/language_files.py": {"faults", "_forms_nobody_has"},
    "content/text_faults.py": {"fault_of", "odd_form"},
    # Where there are no words at all; and what was said by "%1" before there were codes.
    "content/error_words.py": {"sentence", "_bare"},
    # Names of languages and folders.
    "content/languages.py": {"*"},
    # Which bytes belong to which, and where they lie.
    "content/packed.py": {"*"},
    "content/stamps.py": {"*"},
    # A title, a volume and pages as in a reference manager: the same in every language.
    "content/load_sources.py": {"*"},
    "content/catalogue.py": {"bibliography", "link"},
    # A calendar's own grammar (RFC 5545).
    "services/ics.py": {"calendar", "_event", "_text", "_fold"},
    # Letters taken apart to be looked for, never shown.
    "content/point_names.py": {"*"},
    "services/search.py": {"*"},
    "services/typed_text.py": {"*"},
    "content/search_words.py": {"_any_of"},
    # Names in their own scripts, with a dot between two of one.
    "services/shown_names.py": {"*"},
    "services/name_index.py": {"*"},
    "services/spoken_words.py": {"_make_reader", "_syllable", "_plain", "_bare", "seconds_to_say"},
    # Columns of a terminal.
    "services/listing.py": {"point_lines", "routine_lines", "_noted"},
    # The face of a clock.
    "services/session_words.py": {"clock"},
    # What comes over a wire, cleaned.
    "services/commands.py": {"*"},
    # Signs of a code, which is no words.
    "content/base45.py": {"*"},
    "content/routine_code.py": {"*"},
    # Keys of landmarks, edges, gaps and numbers.
    "content/sentences.py": {"key_of", "gap", "_edge"},
    # Faults of files, with their place: their words are the codes of errors.
    "content/routine_format.py": {"*"},
    "content/step_rules.py": {"*"},
    "content/places.py": {"*"},
    "content/content_file.py": {"*"},
    "content/load.py": {"_facts"},
    "content/load_aches.py": {"load_aches"},
    "content/load_safety.py": {"_effect", "_swaps", "load_safety"},
    "content/load_routines.py": {"_step_faults", "load_routines", "load_practices"},
    "content/load_claims.py": {"load_claims"},
    "services/history_service.py": {"_set_by"},
}
_CASES = {"upper", "lower", "capitalize", "title", "casefold", "swapcase"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_words_are_made_in_code(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    allowed = NO_WORDS.get(name, set())
    if "*" in allowed:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"{name}:{node.lineno}: {what}" for node, what in glued(tree) if not allowed & {*within(tree, node)}
    ]
    assert found == []


def glued(tree: ast.Module) -> Iterator[tuple[ast.expr, str]]:
    """Every expression that puts words together or changes their letters."""
    keys = set(keys_and_facts(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and node not in keys and not is_key(node):
            yield node, "an f-string"
        elif (
            isinstance(node, ast.BinOp)
            and isinstance(node.op, ast.Add)
            and any(map(is_text, (node.left, node.right)))
        ):
            yield node, "texts added"
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod) and is_text(node.left):
            yield node, "a text with %"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "join" and is_text(node.func.value) and node not in keys:
                yield node, "join"
            if node.func.attr in _CASES and not node.args:
                yield node, "letters made large or small"
            if node.func.attr == "format":
                yield node, "format"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "fill":
            yield node, "fill"


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def is_key(node: ast.JoinedStr) -> bool:
    """A key or a path, such as f"side.{side}", f"texts/{language}" or f"{code}.{field}": no space, and what
    parts keys."""
    said = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    if said == "." and len(node.values) == 3:
        return True
    return " " not in said and any(map(str.isalpha, said)) and any(sign in said for sign in "._-/#")


def keys_and_facts(tree: ast.Module) -> Iterator[ast.AST]:
    """What stands in an error or in a log: its words are not made here."""
    for node in ast.walk(tree):
        said = node.exc if isinstance(node, ast.Raise) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "wrong":
            said = node
        if said is not None:
            yield from ast.walk(said)


def within(tree: ast.Module, wanted: ast.AST) -> Iterator[str]:
    """The names of the functions and classes that an expression stands in."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and any(
            wanted is inner for inner in ast.walk(node)
        ):
            yield node.name


@pytest.mark.parametrize(
    "source",
    [
        'said = f"{one}, {two}"',
        'said = f"{one} {two}"',
        'said = f"{reason}."',
        'said = f"{number}cm"',
        'said = f"{text[:1]}{text[1:]}"',
        'said = one + ". "',
        'said = ", ".join(names)',
        'said = "".join((one, two))',
        "said = word.upper()",
        "said = word[:1].lower()",
        'said = fill("%1, %2", one, two)',
        'said = "%s cm" % number',
        'said = "{} cm".format(number)',
    ],
)
def test_each_way_of_glueing_is_found(source: str) -> None:
    assert list(glued(ast.parse(source)))


@pytest.mark.parametrize(
    "source", ['key = f"side.{side}"', 'path = f"texts/{language}/{name}.json"', "x = 1 + 2"]
)
def test_keys_are_no_words(source: str) -> None:
    assert not list(glued(ast.parse(source)))


def test_numbered_slots_are_qts_alone() -> None:
    """No text of `texts/` has "%1", and no code of these rooms fills one."""
    found = [
        path.name for path in (ROOT / "content" / "texts").rglob("*.json") if "%1" in path.read_text("utf-8")
    ]
    assert found == []
