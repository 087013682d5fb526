"""Dates are written as the language has it where the user lives; numbers are the language's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale

from acupress_desktop.content import spoken
from acupress_desktop.system.region import country
from acupress_desktop.ui.dates import in_full


@pytest.mark.parametrize(
    ("system", "language", "day", "written"),
    [
        ("en_GB", "en", QDate(2026, 11, 30), "30 November 2026"),
        ("en_AU", "en", QDate(2026, 11, 30), "30 November 2026"),
        ("en_US", "en", QDate(2026, 11, 30), "November 30, 2026"),
        ("", "en", QDate(2026, 11, 30), "November 30, 2026"),
        ("de_DE", "en", QDate(2026, 11, 30), "November 30, 2026"),
        ("fr_FR", "fr", QDate(2026, 1, 1), "1er janvier 2026"),
        ("fr_CA", "fr", QDate(2026, 1, 1), "1er janvier 2026"),
        ("en_GB", "fr", QDate(2026, 1, 1), "1er janvier 2026"),
        ("fr_FR", "fr", QDate(2026, 1, 11), "11 janvier 2026"),
        ("fr_FR", "fr", QDate(2026, 1, 21), "21 janvier 2026"),
        ("de_AT", "de", QDate(2026, 1, 1), "1. Jänner 2026"),
        ("de_DE", "de", QDate(2026, 1, 1), "1. Januar 2026"),
        ("zh_CN", "zh-Hant", QDate(2026, 1, 1), "2026年1月1日"),
        ("es_MX", "es", QDate(2026, 1, 1), "1 de enero de 2026"),
    ],
)
def test_a_date_in_full(
    monkeypatch: pytest.MonkeyPatch, system: str, language: str, day: QDate, written: str
) -> None:
    monkeypatch.setattr(spoken, "country", system)
    assert in_full(day, QLocale(language)) == written


def test_the_day_of_the_week_stands_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spoken, "country", "en_GB")
    assert in_full(QDate(2026, 11, 30), QLocale("en"), weekday=True) == "Monday, 30 November 2026"


@pytest.mark.parametrize(
    ("env", "found"),
    [
        ({"LANG": "en_GB.UTF-8"}, "en_GB"),
        ({"LANG": "en_GB.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "de_DE"),
        ({"LANG": "C.UTF-8"}, ""),
        ({}, ""),
        ({"LANG": "POSIX"}, ""),
    ],
)
def test_the_country_of_the_system(env: dict[str, str], found: str) -> None:
    assert country(env) == found
