"""What depends on where the user lives: paper, clock and week."""

from __future__ import annotations

import sys
from datetime import time

import pytest

from acupress_desktop.content import spoken
from acupress_desktop.domain.settings import Paper
from acupress_desktop.system.region import first_day, territory, twelve_hours, usual_paper
from tests.shipped import load

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no environment says it")


@pytest.mark.parametrize(
    ("lang", "where", "paper", "twelve", "begins"),
    [
        ("en_US.UTF-8", "US", Paper.LETTER, True, 7),
        ("en_GB.UTF-8", "GB", Paper.A4, False, 1),
        ("de_AT@euro", "AT", Paper.A4, False, 1),
        ("fr_CA", "CA", Paper.LETTER, False, 7),
        ("ja_JP.UTF-8", "JP", Paper.A4, False, 7),
        ("ar_EG.UTF-8", "EG", Paper.A4, True, 6),
        ("C.UTF-8", "", Paper.A4, False, 1),
        ("", "", Paper.A4, False, 1),
    ],
)
def test_the_country_says_it(lang: str, where: str, paper: Paper, twelve: bool, begins: int) -> None:
    env = {"LANG": lang}
    assert territory(env=env) == where
    assert (usual_paper(env), twelve_hours(env), first_day(env)) == (paper, twelve, begins)


def test_each_category_may_have_a_country_of_its_own() -> None:
    env = {"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8", "LC_TIME": "en_GB.UTF-8"}
    assert (usual_paper(env), twelve_hours(env), first_day(env)) == (Paper.A4, False, 1)
    assert usual_paper({**env, "LC_ALL": "en_US"}) is Paper.LETTER


@pytest.mark.parametrize(
    ("language", "morning", "evening", "noon"),
    [("en", "9:05 AM", "9:05 PM", "12:00 PM"), ("ja", "午前9:05", "午後9:05", "午後12:00")],
)
def test_times_of_day_are_told_as_the_country_counts(
    monkeypatch: pytest.MonkeyPatch, language: str, morning: str, evening: str, noon: str
) -> None:
    words = load(language).words
    assert words.time_of_day(time(21, 5)) == "21:05"
    monkeypatch.setattr(spoken, "twelve_hours", True)
    told = [words.time_of_day(at) for at in (time(9, 5), time(21, 5), time(12), time(0, 30))]
    assert told[:3] == [morning, evening, noon]
    assert "12:30" in told[3]
