"""One program for the proof of two machines, in a process of its own: does what it is told for a data folder,
and prints all that is kept then.

    python -m tools.proofs._machine HOME HOURS OLD ACT ...

HOURS is how wrong its clock is; with OLD it is a program that knows no answers yet, and nothing that travels
besides the history. An ACT is "session=N", "pain=N", "answer=N", one of `_own_things`, "erase", "on=FOLDER",
"meet", "rebuild" or "same" (not to be told from other machines).
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from acupress_desktop.domain.errors import Message
from acupress_desktop.domain.finding import Grade, Kind
from acupress_desktop.domain.follow_up import Pain
from acupress_desktop.domain.history import History, SessionRecord
from acupress_desktop.domain.learning import Review
from acupress_desktop.domain.points import Side, Spot
from acupress_desktop.storage import carried, history_events, sync_log
from acupress_desktop.storage.history_file import HistoryFile
from acupress_desktop.storage.sync_store import SyncStore
from tools.proofs._own_things import CATALOGUE, do_own, own_of

_START = datetime(2026, 1, 1, 8, tzinfo=UTC)
_DAY = date(2026, 1, 1)


def main(home: Path, hours: int, old: bool, acts: list[str]) -> None:
    """Do all of it, one after the other."""
    history, sync = HistoryFile(home), SyncStore(home, CATALOGUE)
    for log in (history._log, sync._log, sync._history._log):
        log._now = lambda: datetime.now(UTC) + timedelta(hours=hours)
    if old:
        history_events.TABLES = tuple(name for name in history_events.TABLES if name != "reviews")
        carried.KINDS = frozenset()
        sync._carried._kinds = ()
        setattr(sync._carried, "told", lambda now: None)  # noqa: B010 - it is a method
    trouble: Message | None = None
    for act in acts:
        what, _, told = act.partition("=")
        match what:
            case "session":
                spots = (Spot("BL23", Side.LEFT),)
                at = _START + timedelta(hours=int(told))
                history.add(History((SessionRecord(at, "lower-back", spots, 8, 60, True),)))
            case "pain":
                history.record_pain(Pain(_DAY, int(told)))
            case "answer":
                at = _START + timedelta(minutes=int(told))
                history.add_reviews((Review(at, _DAY, "BL23", Kind.SHOW, Grade.GOOD),))
            case "erase":
                history.erase()
            case "on":
                sync.choose(Path(told))
            case "meet":
                trouble = sync.meet().trouble
            case "rebuild":
                trouble = sync.rebuild().trouble
            case "same":
                sync_log._place = lambda folder: "same"
            case _:
                do_own(home, what, told)
    kept = history.read()
    said = {
        "sessions": [int((one.started - _START) / timedelta(hours=1)) for one in kept.sessions],
        "pain": [one.level for one in kept.pains],
        "answers": sorted(int((one.at - _START) / timedelta(minutes=1)) for one in history.reviews()),
        **own_of(home),
    }
    print(json.dumps({"kept": said, "trouble": trouble and str(trouble), "machine": sync.state.machine}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), bool(int(sys.argv[3])), sys.argv[4:])
