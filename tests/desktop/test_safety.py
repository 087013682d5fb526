"""The questions on a real desktop: a new user at each door."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.desktop.lab import Desktop, Program, answer_no, wait_for


def _answer(data: Path, **changes: object) -> None:
    """Answers of someone to whom something applies."""
    answer_no(data)
    file = data / "answers.json"
    kept = json.loads(file.read_text(encoding="utf-8"))
    kept["answers"] |= changes
    file.write_text(json.dumps(kept), encoding="utf-8")


def test_a_new_user_sees_the_map_and_is_asked_at_the_start(desktop: Desktop, newcomer: Program) -> None:
    newcomer.start()
    dot = desktop.find("GB30 Huántiào, right", "push button")
    assert dot.box[2] >= 24
    desktop.front("^Welcome")
    desktop.key("Escape")
    wait_for("the welcome's end", lambda: not desktop.windows("^Welcome"))
    start = desktop.find("Start Lower back…", "push button")
    desktop.click(*start.middle)
    desktop.front("^Is it for you")
    assert newcomer.status()["state"] == "idle"
    desktop.key("y", *["n"] * 13)
    desktop.front("^Before the first session")
    desktop.key("Return")  # which goes on without
    newcomer.wait_until_begun()


def test_a_new_user_at_the_command_line(newcomer: Program) -> None:
    done = newcomer.call("start", "lower-back")
    assert done.returncode == 1
    assert done.stderr.startswith("acupress-desktop: Before the first session there are some short questions")
    assert len(done.stderr.strip().splitlines()) == 1
    newcomer.start("--hidden")
    again = newcomer.call("start", "lower-back")
    assert (again.returncode, again.stderr) == (1, done.stderr)


@pytest.mark.parametrize(
    ("rule", "said"), [("Q1", "emergency number"), ("Q7a", "today"), ("Q3", "within a day or two")]
)
def test_a_blocked_person_at_the_command_line(
    newcomer: Program, tmp_path: Path, rule: str, said: str
) -> None:
    _answer(tmp_path / "new", **{rule: {"yes": True}})
    newcomer.start("--hidden")
    done = newcomer.call("start", "lower-back")
    assert done.returncode == 1
    assert said in done.stderr
    sheet = newcomer.call("sheet", "--routine", "lower-back", "--output", str(tmp_path / "sheet.pdf"))
    assert sheet.returncode == 1
    assert said in sheet.stderr


def test_pregnant_at_the_command_line(newcomer: Program, tmp_path: Path) -> None:
    _answer(tmp_path / "new", Q5={"yes": True})
    newcomer.start("--hidden")
    refused = newcomer.call("start", "lower-back")
    assert (refused.returncode, "left for you" in refused.stderr) == (1, True)
    assert newcomer.call("start", "upper-back-neck").returncode == 0
    assert newcomer.status()["point"] == "BL10"
    assert "[Not for you: pregnancy]" in newcomer.call("points", "LI4").stdout
    sheet = tmp_path / "sheet.pdf"
    assert newcomer.call("sheet", "--routine", "upper-back-neck", "--output", str(sheet)).returncode == 0
    text = newcomer.desktop.run("pdftotext", "-layout", str(sheet), "-").stdout
    assert "Left out: GB21, LI4 (pregnancy). PC6 instead of LI4." in " ".join(text.split())


def test_a_new_user_in_the_tray_gets_the_window_at_the_questions(desktop: Desktop, newcomer: Program) -> None:
    newcomer.start("--hidden")
    assert not desktop.windows("^Acupress$")
    x, y, width, height = desktop.geometry(desktop.windows("panel")[0])
    before = set(desktop.popups())
    desktop.click(x + width - height // 2, y + height // 2, button=3)
    wait_for("the tray's menu", lambda: set(desktop.popups()) - before)
    desktop.key("Down", "Return")
    desktop.front("^Is it for you")
    assert desktop.windows("^Acupress$")
    desktop.key("Escape")
    wait_for("the questions' end", lambda: not desktop.windows("^Is it for you"))
    assert newcomer.status()["state"] == "idle"


def test_damaged_answers_count_as_none(newcomer: Program, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "answers.json").write_text("{", encoding="utf-8")
    newcomer.start("--hidden")
    assert newcomer.call("start", "lower-back").returncode == 1
    assert (tmp_path / "new" / "answers.json.broken-1").read_text(encoding="utf-8") == "{"


def test_feeling_wrong_ends_the_session_and_asks(desktop: Desktop, newcomer: Program, tmp_path: Path) -> None:
    _answer(tmp_path / "new")
    newcomer.start()
    assert newcomer.call("start", "calm-sleep").returncode == 0
    wrong = desktop.find("Sharp or spreading pain, numb, dizzy?", "push button")
    desktop.click(*wrong.middle)
    desktop.front("^Stop, and rest")
    assert newcomer.status()["state"] == "idle"
    desktop.key("alt+g")
    desktop.front("^Is it for you")
    desktop.key("y")  # numb between the legs
    wait_for("what to do", lambda: desktop.windows("^Please get help now"))
    again = newcomer.call("start", "calm-sleep")
    assert (again.returncode, "emergency number" in again.stderr) == (1, True)
