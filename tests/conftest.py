"""What all tests share: no screen, no compiled Qt where none is wanted, the program's resources."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How fast an example is says something about the machine, not about the program.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent


#: Tests that take their time because they follow the clock: they begin first, beside all others.
LONGEST = ("test_desk_break", "test_survival", "test_tray_hosts", "test_ends", "test_sounds", "test_voice")


@pytest.hookimpl(trylast=True)  # after they have been shuffled
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: (item.path.stem not in LONGEST, item.path.parent.name != "desktop"))


@pytest.fixture(scope="session")
def resources() -> Iterator[None]:
    """The compiled resources under ":/", as the program registers them."""
    from PySide6.QtCore import QResource

    file = str(ROOT / "acupress_desktop" / "resources.rcc")
    if not QResource.registerResource(file):
        pytest.fail("acupress_desktop/resources.rcc is missing: install the project once")
    yield
    QResource.unregisterResource(file)
