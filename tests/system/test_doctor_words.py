"""What `doctor` prints, in the language that is spoken, from the first word of each line."""

from __future__ import annotations

import pytest

from acupress_desktop.cli import Options
from acupress_desktop.content import error_words, spoken
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.doctor_errand import put_checks
from acupress_desktop.domain.columns import columns_of
from acupress_desktop.domain.errors import Message
from acupress_desktop.services.checkup import Check, CheckState, Finding

CHECKS = [
    Check(state.value, Message("checkup.pdf"), Finding(state, Message("pdf.there"))) for state in CheckState
]


@pytest.fixture
def lines(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setattr(spoken, "language", request.param)
    error_words._words.cache_clear()
    capsys: pytest.CaptureFixture[str] = request.getfixturevalue("capsys")
    put_checks(CHECKS, Options(command="doctor"))
    error_words._words.cache_clear()
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize("lines", ["en"], indirect=True)
def test_in_english(lines: list[str]) -> None:
    assert [line.partition("PDF files: ")[0] for line in lines] == ["ok       ", "fallback ", "missing  "]


@pytest.mark.parametrize("lines", ["de"], indirect=True)
def test_in_german(lines: list[str]) -> None:
    assert [line.partition("PDF-Dateien: ")[0] for line in lines] == ["ok     ", "Ersatz ", "fehlt  "]


@pytest.mark.parametrize("lines", FINISHED, indirect=True)
def test_the_lines_begin_under_each_other(lines: list[str]) -> None:
    begins = {columns_of(line[: line.index("PDF")].rpartition(" ")[0]) for line in lines}
    assert len(begins) == 1
    assert not {"fallback", "missing"} & {line.split()[0] for line in lines} or "PDF files" in lines[0]
