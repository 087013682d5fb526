"""The page of instructions for the keyboard is that of the steps which the tests press."""

from __future__ import annotations

import pytest

from tools import by_keyboard


def test_it_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert by_keyboard.main(["--check"]) == 0, capsys.readouterr().out
