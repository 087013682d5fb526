"""The real clock and alarm."""

from __future__ import annotations

import sys
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from acupress_desktop.system.alarm import QtAlarm
from acupress_desktop.system.clock import SystemClock


def test_the_clock_never_goes_back_and_is_finer_than_a_millisecond() -> None:
    clock = SystemClock()
    readings = [clock.now() for _ in range(2000)]
    assert readings == sorted(readings)
    assert 0.0 < min(b - a for a, b in pairwise(readings) if b > a) < 0.001


@pytest.mark.skipif(sys.platform != "linux", reason="the boot-time clock is Linux's")
def test_on_linux_it_counts_sleep() -> None:
    assert SystemClock().now() == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=1.0)


def test_the_alarm_rings_once_and_not_too_early(qapp: QCoreApplication, qtbot: QtBot) -> None:
    clock, alarm, rung = SystemClock(), QtAlarm(qapp), []
    begun = clock.now()
    alarm.set(0.0503, lambda: rung.append(clock.now() - begun))
    qtbot.waitUntil(lambda: bool(rung))
    qtbot.wait(120)
    assert len(rung) == 1
    assert rung[0] >= 0.0503


def test_setting_it_anew_forgets_the_earlier_time(qapp: QCoreApplication, qtbot: QtBot) -> None:
    alarm, rung = QtAlarm(qapp), []
    alarm.set(0.02, lambda: rung.append("first"))
    alarm.set(0.06, lambda: rung.append("second"))
    qtbot.waitUntil(lambda: bool(rung))
    assert rung == ["second"]


def test_cancelled_it_stays_silent_and_leaves_no_timer(qapp: QCoreApplication, qtbot: QtBot) -> None:
    alarm, rung = QtAlarm(qapp), []
    alarm.set(0.02, lambda: rung.append("late"))
    alarm.cancel()
    qtbot.wait(60)
    assert rung == []
    assert not any(timer.isActive() for timer in qapp.findChildren(QTimer))


def test_it_may_be_set_again_from_its_own_ring(qapp: QCoreApplication, qtbot: QtBot) -> None:
    alarm, rung = QtAlarm(qapp), []

    def ring() -> None:
        rung.append(1)
        if len(rung) < 3:
            alarm.set(0.0, ring)

    alarm.set(0.0, ring)
    qtbot.waitUntil(lambda: len(rung) == 3)
