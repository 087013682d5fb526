"""What the environment says of the user's languages, as gettext reads it."""

from __future__ import annotations

import sys

import pytest

from acupress_desktop.system.system_languages import system_languages


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="asked of the system there")
@pytest.mark.parametrize(
    ("env", "languages"),
    [
        ({}, []),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, []),
        ({"LANG": "de_AT.UTF-8"}, ["de_AT.UTF-8"]),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR"}, ["fr_FR"]),
        ({"LANG": "de_AT", "LC_MESSAGES": "fr_FR", "LC_ALL": "ja_JP.UTF-8"}, ["ja_JP.UTF-8"]),
        ({"LANG": "de_AT", "LC_ALL": ""}, ["de_AT"]),
        ({"LANG": "de_AT", "LANGUAGE": "de_CH:fr:"}, ["de_CH", "fr", "de_AT"]),
        ({"LANG": "POSIX"}, []),
    ],
)
def test_the_best_comes_first(env: dict[str, str], languages: list[str]) -> None:
    assert system_languages(env) == languages


def test_other_systems_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system_languages({"LANG": "de"}) != ["de"]
