"""The language in which this process says what went wrong, in a module of its own: whoever only sets it waits
for nothing else."""

from __future__ import annotations

#: Set once, from the arguments, before anything can go wrong.
language = "en"
