"""`reminders.json`: kept whole, refused when newer, set aside when broken or against the rules."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from acupress_desktop.content.error_words import sentence
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.reminders import EVERY_DAY, Day, QuietHours, Reminder, Reminders, Snoozed
from acupress_desktop.storage.reminders_file import RemindersFile

WHOLE = Reminders(
    True,
    (
        Reminder(time(9), EVERY_DAY, "lower-back"),
        Reminder(time(20, 15), frozenset({Day.MON, Day.SUN}), "calm-sleep"),
    ),
    QuietHours(time(22), time(7)),
    (datetime(2026, 11, 25, 9),),
    Snoozed(datetime(2026, 11, 25, 9, 12, tzinfo=UTC), "lower-back"),
    date(2026, 11, 25),
)


def test_without_a_file_reminders_are_off(tmp_path: Path) -> None:
    file = RemindersFile(tmp_path)
    assert (file.load(), file.trouble) == (Reminders(), None)
    assert not list(tmp_path.iterdir())


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    RemindersFile(tmp_path).save(WHOLE)
    file = RemindersFile(tmp_path)
    assert (file.load(), file.trouble) == (WHOLE, None)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        '{"version": 1, "on": "yes"}',
        '{"version": 1, "times": [{"at": "25:00:00", "days": [0], "routine": "x"}]}',
        '{"version": 1, "times": [{"at": "09:00:00", "days": [], "routine": "x"}]}',
        '{"version": 1, "times": [{"at": "09:00:00", "days": [7], "routine": "x"}]}',
        '{"version": 1, "snoozed": {"until": "2026-11-25T09:00:00", "routine": "x"}}',
        '{"version": 1, "louder": true}',
    ],
)
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, content: str) -> None:
    path = tmp_path / "reminders.json"
    path.write_text(content, encoding="utf-8")
    file = RemindersFile(tmp_path)
    assert file.load() == Reminders()
    assert file.trouble is not None
    assert sentence(file.trouble).endswith(
        "It was kept as reminders.json.broken-1, and there are no reminders."
    )
    assert (tmp_path / "reminders.json.broken-1").read_text(encoding="utf-8") == content
    file.save(WHOLE)
    assert RemindersFile(tmp_path).load() == WHOLE


def test_three_on_one_day_are_damage(tmp_path: Path) -> None:
    times = [{"at": f"{hour:02}:00:00", "days": [0], "routine": "x"} for hour in (9, 12, 15)]
    (tmp_path / "reminders.json").write_text(json.dumps({"version": 1, "times": times}), encoding="utf-8")
    file = RemindersFile(tmp_path)
    assert file.load() == Reminders()
    assert file.trouble is not None
    assert "twice a day" in sentence(file.trouble)


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "reminders.json"
    path.write_text('{"version": 2, "louder": true}', encoding="utf-8")
    file = RemindersFile(tmp_path)
    assert file.load() == Reminders()
    assert file.trouble is not None
    assert "newer Acupress" in sentence(file.trouble)
    with pytest.raises(KnownError):
        file.save(WHOLE)
    assert path.read_text(encoding="utf-8") == '{"version": 2, "louder": true}'
