"""The check-up: every probe in order, none takes the others with it."""

from __future__ import annotations

import logging

import pytest

from acupress_desktop.domain.errors import Message
from acupress_desktop.services.checkup import CheckState, Checkup, Finding, Probe, usable

FINE = Finding(CheckState.OK, "It works.")
GONE = Finding(CheckState.MISSING, "It is not there.", "Install it.")


def test_in_the_order_of_the_probes_with_what_they_found() -> None:
    checks = Checkup([Probe("b", "B", lambda: FINE), Probe("a", "A", lambda: GONE)]).run()
    assert [(check.id, check.name, check.finding) for check in checks] == [("b", "B", FINE), ("a", "A", GONE)]


def test_it_looks_anew_each_time() -> None:
    found = [FINE, GONE]
    checkup = Checkup([Probe("a", "A", lambda: found.pop())])
    assert [checkup.run()[0].finding, checkup.run()[0].finding] == [GONE, FINE]


def test_a_probe_that_fails_is_logged_and_the_rest_is_told(caplog: pytest.LogCaptureFixture) -> None:
    def fails() -> Finding:
        raise RuntimeError("a library is broken")

    with caplog.at_level(logging.CRITICAL + 1):
        first, second = Checkup([Probe("a", "A", fails), Probe("b", "B", lambda: FINE)]).run()
    assert first.finding.state is CheckState.MISSING
    assert first.finding.said == Message("checkup.broke")
    assert second.finding is FINE


def test_only_the_data_folder_is_needed() -> None:
    assert usable(Checkup([Probe("tray", "T", lambda: GONE)]).run())
    assert not usable(Checkup([Probe("data-folder", "D", lambda: GONE)]).run())
