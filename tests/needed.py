"""Programs of the system that some tests cannot do without."""

from __future__ import annotations

import os
import shutil

import pytest


def tool(name: str) -> str:
    """Its path. Where it is missing the test is skipped, or fails where skips are failures."""
    found = shutil.which(name)
    if found is None:
        if os.environ.get("ACUPRESS_NO_SKIPS"):
            pytest.fail(f"{name} is missing")
        pytest.skip(f"{name} is missing")
    return found
