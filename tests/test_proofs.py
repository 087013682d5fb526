"""A slice of every heavy proof; the whole ones are run with `tools/acupress.py prove NAME`."""

from __future__ import annotations

import random

import pytest

from tools import prove


@pytest.mark.parametrize("name", prove.names())
def test_a_slice_of_the_proof(name: str) -> None:
    proof = prove.load(name)
    if getattr(proof, "DESKTOP", False):
        return  # of one that needs a desktop `tests/desktop` does its slice
    seed = random.randrange(1_000_000)  # of pytest-randomly's seed, so that a failure can be run again
    report = prove.carry_out(name, seed, proof.SLICE)
    assert not report.failed, report.text
