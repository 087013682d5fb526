"""The check-up as a whole: the data folder, and what the outside world has to offer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from acupress_desktop.content import spoken
from acupress_desktop.domain.errors import Message
from acupress_desktop.services.checkup import CheckState, Checkup, Finding, Probe
from acupress_desktop.storage.chosen_language import chosen_names
from acupress_desktop.storage.health import examine
from acupress_desktop.system.fault_log import FaultLog
from acupress_desktop.system.library_probe import library_probe
from acupress_desktop.system.probes import outside_probes
from acupress_desktop.system.screens import OFFSCREEN

#: Less is left on the disk than a year of history, backups and sheets need.
_LITTLE = 50_000_000


def make_checkup(folder: Path) -> Checkup:
    """Every probe; a Qt application has to be there."""
    data = Probe("data-folder", Message("checkup.data-folder"), lambda: probe_folder(folder))
    names = chosen_names(folder, spoken.language)
    screen = QGuiApplication.platformName() != OFFSCREEN
    return Checkup((data, library_probe(), *outside_probes(screen, spoken.language, names)))


def probe_folder(folder: Path) -> Finding:
    """Whether the data folder can be used. Nothing in it is changed."""
    health = examine(folder)
    if not health.writable:
        return Finding(
            CheckState.MISSING,
            Message("folder.keeps-nothing", path=folder),
            Message("folder.choose-another"),
        )
    if health.damaged:
        return Finding(
            CheckState.FALLBACK,
            Message("folder.damaged", path=folder, files=health.damaged),
            Message("folder.backups", path=folder / "backups"),
        )
    if health.free < _LITTLE:
        return Finding(
            CheckState.FALLBACK,
            Message("folder.nearly-full", free=health.free // 1000000, path=folder),
            Message("folder.make-room"),
        )
    if health.aside:
        return Finding(
            CheckState.OK,
            Message("folder.has-broken", path=folder, files=health.aside),
        )
    if (log := FaultLog(folder).path).is_file():
        return Finding(
            CheckState.OK,
            Message("folder.has-log", path=folder, log=log.name),
        )
    if not health.exists:
        return Finding(CheckState.OK, Message("folder.new", path=folder))
    return Finding(CheckState.OK, Message("folder.there", path=folder))
