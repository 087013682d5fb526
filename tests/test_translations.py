"""The windows' words of a language: what is wrong in them is named, and English stands in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools.translations import FOLDER, Message, compile_all, faults

_HEAD = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">
<context><name>Dialogs</name>
<message><source>Kept as “%1”.</source><translation>Als „%1“ gespeichert.</translation></message>
<message><source>Close</source><translation>Schließen</translation></message>
<message numerus="yes"><source>%n pixels</source><translation>
<numerusform>%n Pixel</numerusform><numerusform>%n Pixel</numerusform></translation></message>
</context></TS>"""
_KEPT = "Als „%1“ gespeichert."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    tmp_path.joinpath("translations").mkdir()
    tmp_path.joinpath("acupress_desktop").mkdir()
    made = tmp_path / "translations" / "acupress_de.ts"
    made.write_text(_HEAD, encoding="utf-8")
    return made


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.ts")), ids=lambda file: file.name)
def test_what_ships_has_no_faults(file: Path) -> None:
    assert faults(file) == []


@pytest.mark.parametrize("text", ["历史记录（*.json）", "历史记录 (*.txt)", "(*.json) 历史记录"])
def test_the_files_that_a_dialog_offers_keep_their_plain_brackets(file: Path, text: str) -> None:
    """Qt finds no file by brackets of full width."""
    message = f"<message><source>History (*.json)</source><translation>{text}</translation></message>"
    file.write_text(_HEAD.replace("</context>", f"{message}</context>"), encoding="utf-8")
    assert faults(file) == ["acupress_de.ts: Dialogs: “History (*.json)”: it offers other files"]


def test_a_good_file_is_silent(file: Path) -> None:
    assert faults(file) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Als „%2“ gespeichert.", "its slots are ['%2'], not ['%1']"),
        ("Gespeichert.", "its slots are [], not ['%1']"),
        ("Als „%1“ in %2 gespeichert.", "its slots are ['%1', '%2'], not ['%1']"),
        ("Als „%s“ gespeichert: %1", "its slots are ['%1', '%s'], not ['%1']"),
        ("Als „%L1“ gespeichert.", "its slots are ['%L1'], not ['%1']"),
        ("Als „%1“ &lt;b&gt;gespeichert.", "its tags are others"),
        ("Als „%1“ gespe\ufffdchert.", "U+FFFD stands in it"),
        ("Als „%1“\u202e gespeichert.", "U+202E stands in it"),
        ("  ", "it is not translated"),
        ("", "it is not translated"),
    ],
)
def test_a_wrong_sentence_is_named_and_stands_in_english(
    file: Path, tmp_path: Path, text: str, told: str
) -> None:
    file.write_text(_HEAD.replace(_KEPT, text), encoding="utf-8")
    assert faults(file) == [f"acupress_de.ts: Dialogs: “Kept as “%1”.”: {told}"]
    translator = QTranslator()
    assert translator.load(str(compile_all(tmp_path)[0]))
    assert not translator.translate("Dialogs", "Kept as “%1”.")  # Qt says it in English then
    assert translator.translate("Dialogs", "Close") == "Schließen"


def test_a_number_without_its_forms_is_named(file: Path) -> None:
    forms = "<numerusform>%n Pixel</numerusform><numerusform>%n Pixel</numerusform>"
    file.write_text(_HEAD.replace(forms, "%n Pixel"), encoding="utf-8")
    assert faults(file) == ["acupress_de.ts: Dialogs: “%n pixels”: it has the wrong forms beside a number"]
    file.write_text(_HEAD.replace(forms, forms.replace("%n Pixel<", "ein Pixel<", 1)), encoding="utf-8")
    assert faults(file) == []


def test_what_nobody_asks_for_and_what_is_missing_is_named(file: Path) -> None:
    asked = {Message("Dialogs", "Close", False), Message("Dialogs", "%n pixels", True)}
    asked |= {Message("Dialogs", "Open", False)}
    assert faults(file, asked) == [
        "acupress_de.ts: Dialogs: “Open”: it is missing",
        "acupress_de.ts: Dialogs: “Kept as “%1”.”: nobody asks for it",
    ]


@pytest.mark.parametrize("bad", [b"\xff", b"</context>", b"&", b"\0"])
def test_a_file_that_is_damaged_is_refused(file: Path, tmp_path: Path, bad: bytes) -> None:
    file.write_bytes(file.read_bytes().replace(b"Schlie", b"Schl" + bad + b"ie"))
    assert [fault.split(":")[0] for fault in faults(file)] == ["acupress_de.ts"]
    with pytest.raises(RuntimeError, match=r"acupress_de\.ts"):
        compile_all(tmp_path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "acupress_de.ts" in faults(tmp_path / "acupress_de.ts")[0]


def test_a_sentence_is_there_once(file: Path) -> None:
    whole = "<message><source>Close</source><translation>Schließen</translation></message>"
    file.write_text(_HEAD.replace(whole, whole + whole), encoding="utf-8")
    assert faults(file) == ["acupress_de.ts: Dialogs: “Close”: it is there twice"] * 2
    other = whole.replace("<translation>", "<comment>a door</comment><translation>")
    file.write_text(_HEAD.replace(whole, whole + other), encoding="utf-8")
    assert faults(file) == []
