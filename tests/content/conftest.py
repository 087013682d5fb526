"""What the tests of the content share."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

CONTENT = Path(__file__).resolve().parents[2] / "acupress_desktop" / "content"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content, to be damaged."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content", ignore=shutil.ignore_patterns("*.py", "__*")))
