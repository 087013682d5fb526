"""In every dialog, page of the settings and menu, in every language, no letter stands for two things.

Each language has a process of its own, on fakes, without a screen.
"""

from __future__ import annotations

from random import Random

from acupress_desktop.content.words import languages
from acupress_desktop.domain.alt_letters import letter_of
from tools.proofs import Outcome
from tools.proofs._aside import Ended, rows_of

#: Windows of a language: more than there are, and some of one language in every test run.
COUNT, SLICE = 1000, 4


def prove(seed: int, count: int) -> Outcome:
    """`count` windows at most of each language; of one that the seed draws, where these are few."""
    spoken = sorted(languages())
    if count == SLICE:
        spoken = [Random(seed).choice(spoken)]
    lines, failures = [], []
    for language in spoken:
        try:
            rows = rows_of("_letters_of_windows", seed, count, ACUPRESS_SPEAKS=language)
        except Ended as ended:
            failures.append(f"{language}: it {ended}")
            continue
        shown = [text for row in rows for text in row["shown"]]
        with_letter = sum(bool(letter_of(text)) for text in shown)
        lines.append(
            f"{language:8} {len(rows):3} windows, pages and menus, {len(shown):4} words,"
            f" {with_letter:4} with a letter; without: {_without(shown)}"
        )
        failures += [f"{language}, {row['window']}: {fault}" for row in rows for fault in row["faults"]]
    return Outcome(tuple(lines), tuple(failures))


def _without(shown: list[str]) -> str:
    """What has none: figures, signs, and what others have taken all letters of."""
    return ", ".join(sorted({text[:24] for text in shown if not letter_of(text)})[:40])
