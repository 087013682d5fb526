"""The check-up as a whole: the data folder, and what the outside world has to offer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from acupress_desktop.domain.errors import fill
from acupress_desktop.services.checkup import CheckState, Checkup, Finding, Probe
from acupress_desktop.storage.health import examine
from acupress_desktop.system.fault_log import FaultLog
from acupress_desktop.system.library_probe import library_probe
from acupress_desktop.system.probes import outside_probes
from acupress_desktop.system.screens import OFFSCREEN

translate = QCoreApplication.translate

#: Less is left on the disk than a year of history, backups and sheets need.
_LITTLE = 50_000_000


def make_checkup(folder: Path) -> Checkup:
    """Every probe; a Qt application has to be there."""
    data = Probe("data-folder", translate("Checking", "Data folder"), lambda: probe_folder(folder))
    return Checkup((data, library_probe(), *outside_probes(QGuiApplication.platformName() != OFFSCREEN)))


def probe_folder(folder: Path) -> Finding:
    """Whether the data folder can be used. Nothing in it is changed."""
    health = examine(folder)
    if not health.writable:
        return Finding(
            CheckState.MISSING,
            fill(
                translate("Checking", "The data folder %1 cannot be written to, so nothing can be kept."),
                folder,
            ),
            translate(
                "Checking",
                "Give yourself the right to write there, or choose another folder with --data-dir.",
            ),
        )
    if health.damaged:
        return Finding(
            CheckState.FALLBACK,
            fill(
                translate("Checking", "In %1 cannot be read: %2. The usual values hold."),
                folder,
                ", ".join(health.damaged),
            ),
            fill(translate("Checking", "The last good copy of a file may be in %1."), folder / "backups"),
        )
    if health.free < _LITTLE:
        return Finding(
            CheckState.FALLBACK,
            fill(translate("Checking", "Only %1 MB are free for %2."), health.free // 1_000_000, folder),
            translate("Checking", "Make room on that disk."),
        )
    if health.aside:
        return Finding(
            CheckState.OK,
            fill(
                translate("Checking", "%1 can be used; broken files were set aside there: %2."),
                folder,
                ", ".join(health.aside),
            ),
        )
    if (log := FaultLog(folder).path).is_file():
        return Finding(
            CheckState.OK,
            fill(
                translate("Checking", "Everything is kept in %1. What broke unforeseen is noted in %2."),
                folder,
                log.name,
            ),
        )
    words = (
        translate("Checking", "Everything is kept in %1.")
        if health.exists
        else translate("Checking", "Everything will be kept in %1.")
    )
    return Finding(CheckState.OK, fill(words, folder))
