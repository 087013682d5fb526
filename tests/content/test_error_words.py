"""The words of errors: every code has its sentence with the slots that it needs, and no room has words of
its own."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache, partial
from itertools import chain
from pathlib import Path

import pytest

from acupress_desktop.content import error_words, spoken
from acupress_desktop.content.error_words import FILES, sentence, told
from acupress_desktop.content.words import CLI, ERRORS, SAFETY, TEXTS, read_texts, read_words
from acupress_desktop.content.words import WORDS as GRAMMAR
from acupress_desktop.domain.errors import KnownError, Message, joined, listed
from acupress_desktop.domain.phrases import slots
from acupress_desktop.domain.plurals import CATEGORIES

PACKAGE = Path(error_words.__file__).parent.parent
#: Those that say what went wrong, and all that they may be filled with.
ERROR_WORDS = read_words("en", ERRORS, CLI)
WORDS = read_words("en", *chain.from_iterable(FILES))
CODE = re.compile(r"[a-z]+(\.[a-zA-Z0-9-]+)*")
#: Words of a sentence, which no code, name or option has.
SENTENCE = re.compile(r"[A-Za-z’']{2,} [a-z]{2,}|%\d|[A-Z][a-z]+[.:]")
#: Hand on a code that somebody else says literally.
HAND_ON = {
    "domain/errors.py",
    "content/content_file.py",
    "content/places.py",
    "storage/store.py",
    "cli_parser.py",
}
#: In the place of an answer, of help, of a fault: what is written there is words of a language.
SAYING = {"put", "complain", "warn", "Fault", "Finding", "Probe", "ArgumentTypeError", "refusal"}
HELP = {"help", "description", "metavar", "title", "epilog", "usage"}


@cache  # not while tests are gathered, which every worker does
def nodes() -> list[tuple[str, ast.AST]]:
    """Everything that is written in the package, and the file of it."""
    return [
        (file.relative_to(PACKAGE).as_posix(), node)
        for file in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
    ]


@cache
def kinds() -> set[str]:
    """The names of all errors of ours."""
    found = {"KnownError"}
    classes = [node for _, node in nodes() if isinstance(node, ast.ClassDef)]
    for _ in range(3):
        found |= {
            node.name
            for node in classes
            if any(isinstance(base, ast.Name) and base.id in found for base in node.bases)
        }
    return found - {"Faulty"}  # it says its own codes


def name_of(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""


def calls() -> Iterator[tuple[str, ast.Call]]:
    for file, node in nodes():
        if isinstance(node, ast.Call):
            yield file, node


def coded() -> Iterator[tuple[str, ast.Call, ast.expr]]:
    """Every place where a code is said, and the code."""
    for file, call in calls():
        name = name_of(call)
        faulty = file == "storage/routine_files.py" and name == "__init__" and bool(call.keywords)
        if name in kinds() or name == "Message" or faulty:
            yield file, call, call.args[0]
        elif name in ("wrong", "_wrong"):
            yield file, call, call.args[1]


def pattern(code: ast.expr) -> re.Pattern[str] | None:
    """The keys that a code in the source can be; None where it is no literal."""
    if isinstance(code, ast.Constant) and isinstance(code.value, str):
        return re.compile(re.escape(code.value))
    if isinstance(code, ast.JoinedStr):
        parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else r"[\w-]+" for p in code.values)
        return re.compile("".join(parts))
    return None


def family(key: str) -> str:
    lead, dash, category = key.rpartition("-")
    return lead if dash and category in CATEGORIES else key


def misfits(file: str, call: ast.Call, code: ast.expr) -> Iterator[str]:
    """What is wrong with a place where a code is said."""
    wanted = pattern(code)
    if wanted is None or file == "domain/errors.py":
        if file not in HAND_ON:
            yield "it says no code"
        return
    if isinstance(code, ast.Constant) and not CODE.fullmatch(str(code.value)):
        yield "that is no code"
    keys = [key for key in ERROR_WORDS if wanted.fullmatch(family(key))]
    keys = keys or [key for key in WORDS if wanted.fullmatch(family(key))]
    if not keys:
        yield "it has no words"
    facts = {word.arg for word in call.keywords if word.arg is not None} - {"rules"}
    open_ended = any(word.arg is None for word in call.keywords)
    after = 2 if name_of(call) in ("wrong", "_wrong") else 1
    if len(call.args) != after:
        yield "facts have names"
    for key in keys:
        slot = set(slots(WORDS[key]))
        beside = {"count"} if family(key) != key else set()
        if not (facts <= slot if open_ended else slot - beside == facts - beside):
            yield f"{key} has the slots {sorted(slot)}"


def test_every_code_has_its_words_and_its_facts_fit() -> None:
    said = list(coded())
    assert len(said) > 380
    found = [
        f"{file}:{call.lineno}: {ast.unparse(call)}: {why}"
        for file, call, code in said
        for why in misfits(file, call, code)
    ]
    assert found == []


def test_all_words_are_said_somewhere() -> None:
    literals, patterns = set(), []
    for _, node in nodes():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            literals.add(node.value)
        elif isinstance(node, ast.JoinedStr) and re.match(r"[a-z-]+\.", literal(node.values[0])):
            patterns.append(pattern(node))

    def said(*names: str) -> bool:
        return any(
            name in literals or any(found and found.fullmatch(name) for found in patterns) for name in names
        )

    assert [key for key in map(family, ERROR_WORDS) if not said(key)] == []
    safety = [key for key in read_texts(TEXTS / "en" / SAFETY) if key.startswith("words.")]
    asked = [family(key.removeprefix("words.")) for key in safety]
    assert [key for key in asked if not said(key, f"safety.{key}", key.removesuffix(".title"))] == []


def test_words_that_are_asked_for_by_their_key_are_there() -> None:
    asked = {
        node.value
        for _, node in nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("cli.")
    }
    assert {key for key in asked if CODE.fullmatch(key)} - ERROR_WORDS.keys() - {"cli.json"} == set()


def literal(node: ast.AST) -> str:
    """The text of a literal, nothing of anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_no_room_has_a_sentence_where_words_are_told() -> None:
    found = []
    for file, call in calls():
        told_there = [*call.args] if name_of(call) in SAYING | kinds() | {"Message"} else []
        told_there += [word.value for word in call.keywords if word.arg in HELP]
        if file.startswith("ui/"):
            told_there = [] if name_of(call) not in kinds() else told_there
        found += [
            f"{file}:{call.lineno}: {words}"
            for node in told_there
            for part in ast.walk(node)
            if SENTENCE.search(words := literal(part))
        ]
    assert found == []


def test_an_error_is_never_told_by_its_code() -> None:
    """`str(error)` is for tracebacks."""
    found = [
        f"{file}:{call.lineno}"
        for file, handler in nodes()
        if isinstance(handler, ast.ExceptHandler) and handler.type is not None and handler.name
        if any(isinstance(kind, ast.Name) and kind.id in kinds() for kind in ast.walk(handler.type))
        and not any(isinstance(kind, ast.Name) and kind.id not in kinds() for kind in ast.walk(handler.type))
        for call in ast.walk(handler)
        if isinstance(call, (ast.Call, ast.FormattedValue))
        and (
            (isinstance(call, ast.Call) and name_of(call) == "str" and is_named(call.args[0], handler.name))
            or (isinstance(call, ast.FormattedValue) and is_named(call.value, handler.name))
        )
    ]
    assert found == []


def is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Words of our own, in English and in another language."""
    english = {
        "both": "{first} {second}",
        "file.none": "{path} is no file.",
        "days-one": "{count} day",
        "days-other": "{count} days",
        "far": "It is {time} away: {names}.",
    }
    german = {
        "file.none": "{path} ist keine Datei.",
        "far": "{names} in {time}.",
    }
    writing = read_texts(TEXTS / "en" / GRAMMAR)
    words = {"en": writing, "de": {"list.comma": "{first} und {last}", "number.decimal": ","}}
    for language, errors in (("en", english), ("de", german)):
        (tmp_path / language).mkdir()
        for name in chain.from_iterable(FILES):
            (tmp_path / language / name).write_text("{}", encoding="utf-8")
        (tmp_path / language / ERRORS).write_text(json.dumps(errors), encoding="utf-8")
        (tmp_path / language / GRAMMAR).write_text(json.dumps(words[language]), encoding="utf-8")
    monkeypatch.setattr(error_words, "read_words", partial(read_words, texts=tmp_path))
    error_words._words.cache_clear()
    yield tmp_path
    error_words._words.cache_clear()


def test_a_sentence_holds_errors_lists_and_numbers(texts: Path) -> None:
    behind = KnownError("file.none", path=Path("a.json"))
    assert sentence(Message("both", first=behind, second=Message("file.none", path="b"))) == (
        "a.json is no file. b is no file."
    )
    far = Message("far", time=Message("days", count=1), names=("x", Message("days", count=2), "z"))
    assert sentence(far) == "It is 1 day away: x, 2 days, z."
    assert sentence(far, "de") == "x und 2 days und z in 1 day."
    assert sentence(Message("far", time=3, names=())) == "It is 3 away: ."
    assert sentence(Message("far", time=1.5, names=(1.25, True)), "de") == "1,25 und True in 1,5."
    rows = listed([listed(["a", "b"]), "c"], "semicolon"), listed("abc", "and")
    assert sentence(Message("both", first=rows[0], second=rows[1])) == "a, b; c a, b and c"
    assert sentence(joined([behind, Message("days", count=3)])) == "a.json is no file. 3 days"
    assert sentence(joined([])) == ""
    assert (told(None), told("as it is"), sentence("as it is")) == (None, "as it is", "as it is")


def test_the_language_of_the_process_is_spoken(texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken, "language", "de_AT")
    assert sentence(KnownError("file.none", path="x\n")) == "x\ufffd ist keine Datei."
    assert sentence(KnownError("file.none", path="x"), "en") == "x is no file."
    (texts / "de" / ERRORS).write_text("{", encoding="utf-8")
    error_words._words.cache_clear()
    assert sentence(KnownError("file.none", path="x")) == "x is no file."


@pytest.mark.parametrize(
    "content", [None, b"", b"{", b"\xff", b'{"file.none": "a", "file.none": "b"}', b"[]"]
)
def test_without_words_the_code_and_its_facts_are_told(texts: Path, content: bytes | None) -> None:
    file = texts / "en" / ERRORS
    file.unlink() if content is None else file.write_bytes(content)
    error = KnownError("file.none", path="x.json")
    assert sentence(error) == "file.none (path=x.json). Install Acupress again."


@pytest.mark.parametrize(
    "message",
    [
        Message("gone"),
        Message("file.none"),
        Message("file.none", path="x", why="y"),
        Message("days", count="1"),
    ],
    ids=str,
)
def test_what_does_not_fit_is_told_all_the_same(texts: Path, message: Message) -> None:
    assert sentence(message) == f"{message}. Install Acupress again."
