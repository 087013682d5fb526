"""What is said of a call that is wrong, and its help: in words of the language that was asked for."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path

import pytest

from acupress_desktop.__main__ import main
from acupress_desktop.bodymap.views import VIEWS
from acupress_desktop.cli import parse, whole_parser
from acupress_desktop.content import error_words, spoken
from acupress_desktop.content import words as word_files
from acupress_desktop.content.words import CLI, ERRORS, known_language, read_words
from acupress_desktop.domain.cun import Measure
from acupress_desktop.domain.errors import Message, UsageError
from acupress_desktop.domain.look import PosterSize
from acupress_desktop.domain.settings import Layout, Paper
from acupress_desktop.services.commands import Reply
from acupress_desktop.system.command_server import CommandServer
from tests.refused import refused_as

#: What no call needs that is refused at once.
HEAVY = ("acupress_desktop.content.catalogue", "acupress_desktop.content.load", "msgspec", "PySide6.QtCore")


@pytest.fixture(autouse=True)
def own_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What one test speaks, no other one hears."""
    monkeypatch.setattr(spoken, "language", "en")
    yield
    error_words._words.cache_clear()


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """English as it is, and a few words of German."""
    for name in chain.from_iterable(error_words.FILES):
        (tmp_path / "en").mkdir(exist_ok=True)
        (tmp_path / "en" / name).write_bytes((word_files.TEXTS / "en" / name).read_bytes())
    (tmp_path / "de").mkdir()
    words = {
        "cli.refused": "{what}. Hilfe: „{program} --help“.",
        "cli.no-command": "Es gibt keinen Befehl „{name}“",
        "cli.required": "Es fehlt: {arguments}",
        "cli.usage": "Aufruf:",
        "cli.options": "Wahlmöglichkeiten",
        "cli.help.data-dir": "alles hier behalten, zu 100 %",
        "cli.command.doctor": "nachsehen, was hier geht",
        "cli.name.folder": "ORDNER",
        "cli.name.action": "TAT",
    }
    (tmp_path / "de" / CLI).write_text(json.dumps(words), encoding="utf-8")
    errors = {"session.none": "Gerade läuft keine Sitzung."}
    (tmp_path / "de" / ERRORS).write_text(json.dumps(errors), encoding="utf-8")
    monkeypatch.setattr(error_words, "read_words", partial(read_words, texts=tmp_path))
    monkeypatch.setattr(
        word_files, "known_language", lambda wanted, texts=tmp_path: known_language(wanted, texts)
    )
    error_words._words.cache_clear()
    return tmp_path


WRONG = {
    "frob": Message("cli.no-command", name="frob"),
    "routine frob": Message("cli.no-command", name="frob"),
    "--locale": Message("cli.needs-value", argument="--locale"),
    "sheet --output": Message("cli.needs-value", argument="-o/--output"),
    "sheet --layout ruler --points BL23 -o x": Message("cli.conflict", argument="--points", other="--layout"),
    "sheet --points BL23 --poster a1 -o x": Message("cli.conflict", argument="--poster", other="--layout"),
    "sheet --layout sheet --view back -o x": Message("cli.conflict", argument="--view", other="--layout"),
    "sheet --layout poster --one-piece -o x": Message("cli.one-of", arguments="--routine --points"),
    "sheet --layout poster --view behind -o x": Message("cli.no-view", name="behind", known=tuple(VIEWS)),
    "sheet --layout poster --poster a4 -o x": Message("cli.no-paper", name="a4", known=tuple(PosterSize)),
    "sheet --layout ruler --routine x -o x": Message("cli.conflict", argument="--routine", other="--layout"),
    "sheet --points BL23 --measure height=172 -o x": Message(
        "cli.conflict", argument="--measure", other="--layout"
    ),
    "sheet --layout mural -o x": Message("cli.no-layout", name="mural", known=tuple(Layout)),
    "sheet --layout ruler --measure nose=3 -o x": Message(
        "cli.no-measure", text="nose=3", known=tuple(Measure)
    ),
    "sheet --layout ruler --measure height -o x": Message(
        "cli.no-measure", text="height", known=tuple(Measure)
    ),
    "sheet": Message("cli.one-of", arguments="--routine --points"),
    "sheet --points BL23 --routine x": Message("cli.conflict", argument="--routine", other="--points"),
    "--hidden=3": Message("cli.takes-no-value", argument="--hidden", value="3"),
    "status --json=": Message("cli.takes-no-value", argument="--json", value=""),
    "routine": Message("cli.required", arguments=("ACTION",)),
    "routine export": Message("cli.required", arguments=("ID",)),
    "routine import": Message("cli.required", arguments=("SOURCE",)),
    "start": Message("cli.required", arguments=("ROUTINE",)),
    "points a b c": Message("cli.unrecognized", arguments="b c"),
    "routine check --frob a": Message("cli.unrecognized", arguments="--frob"),
    "--hid": Message("cli.unrecognized", arguments="--hid"),
    "--data-dir ' ' points": Message("cli.no-folder", text=" "),
    "sheet --points BL23 --output x --paper a6": Message("cli.no-paper", name="a6", known=tuple(Paper)),
}


@pytest.mark.parametrize("call", WRONG)
def test_what_is_wrong_is_found_without_reading_sentences(call: str) -> None:
    with refused_as("cli.refused", what=WRONG[call], program="acupress-desktop") as caught:
        parse(shlex.split(call))
    assert isinstance(caught.value, UsageError)


def test_argparse_may_say_something_new(monkeypatch: pytest.MonkeyPatch) -> None:
    with refused_as(
        "cli.refused", what=Message("cli.other", said="something new"), program="acupress-desktop"
    ):
        whole_parser().error("something new")


def test_who_is_understood_waits_for_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(error_words, "sentence", lambda *_: pytest.fail("nobody wants words"))
    assert parse(["status", "--json"]).json
    assert parse(["sheet", "--points", "BL23、BL40", "--output", "x.pdf"]).points == ("BL23", "BL40")
    told = parse(["sheet", "--layout", "ruler", "--measure", "forearm=24,6", "-o", "x.pdf"])
    assert told.measure == (Measure.FOREARM, 24.6)


@pytest.mark.parametrize("call", [["frob"], ["start"], ["pause", "--frob"]])
def test_a_refused_call_loads_nothing_heavy(call: list[str]) -> None:
    code = (
        "import sys; from acupress_desktop.__main__ import main;"
        f"code = main({call!r}); print(code, [name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "2 []\n"
    assert done.stderr.startswith("acupress-desktop: ")


@pytest.mark.parametrize("asking", [["--locale", "de"], ["--locale=de_AT"]])
def test_a_wrong_call_is_told_in_the_language_that_it_asks_for(
    german: Path, asking: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*asking, "frob"]) == 2
    assert main(["routine", *asking]) == 2
    assert capsys.readouterr().err == (
        "acupress-desktop: Es gibt keinen Befehl „frob“. Hilfe: „acupress-desktop --help“.\n"
        "acupress-desktop: Es fehlt: TAT. Hilfe: „acupress-desktop --help“.\n"
    )


def test_the_help_is_told_in_it_too(german: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help", "--locale", "de"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Aufruf: acupress-desktop [-h]")
    assert "\nWahlmöglichkeiten:\n" in told
    assert "--data-dir ORDNER  alles hier behalten, zu 100 %\n" in told
    assert "nachsehen, was hier geht" in told
    assert "pause the running session" in told


@pytest.mark.usefixtures("qapp")
def test_whoever_asks_the_running_program_is_answered_in_their_language(german: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    server = CommandServer(folder, lambda name, argument: Reply(3, Message("session.none")))
    try:
        for request, said in (
            ({"command": "pause", "argument": None, "language": "de"}, "Gerade läuft keine Sitzung."),
            ({"command": "pause", "argument": None}, "No session is running."),  # an older one asks
            ({"command": "pause", "argument": None, "language": "../de"}, "No session is running."),
            ({"command": "pause", "argument": None, "language": 7}, "No session is running."),
        ):
            reply = json.loads(server._answer(json.dumps(request).encode()))
            assert reply == {"exit_code": 3, "error": said, "data": None}
    finally:
        server.close()


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        (["evening.acupress.json"], "evening.acupress.json"),
        (["--data-dir", "open", "folder/any.txt"], "folder/any.txt"),
        (["--locale", "de", "für mich.acupress.json"], "für mich.acupress.json"),
        (["open", "points"], "points"),
    ],
)
def test_a_file_by_itself_is_opened(typed: list[str], file: str) -> None:
    options = parse(typed)
    assert (options.command, str(options.file)) == ("open", str(Path(file)))


def test_a_file_that_is_there_is_opened_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "photo").write_bytes(b"")
    (tmp_path / "points").write_bytes(b"")
    assert parse(["photo"]).command == "open"
    assert parse(["points"]).command == "points"  # a command is what it is
    with pytest.raises(UsageError):
        parse(["photos"])
