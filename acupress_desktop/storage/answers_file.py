"""`answers.json`: the health answers. They never leave the data folder, and can be erased for good."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from acupress_desktop.domain.answers import Answers
from acupress_desktop.domain.safety import Answer
from acupress_desktop.storage.shapes import Limits
from acupress_desktop.storage.store import Store

#: Where a part of the body is; “both” is a way of pressing.
_LIMITS: Limits = {(Answer, "side"): Literal["left", "right", "midline"] | None}


class AnswersFile(Store[Answers]):
    """Reads, writes and erases the answers of one data folder. What cannot be read counts as unanswered, and
    that is said in every run until they are answered again."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "answers.json",
            Answers,
            Answers(),
            "store.answers",
            limits=_LIMITS,
            names={"given": "answers"},
            until="store.until-answers",
        )
