#!/bin/sh
# fsrs 6.3 (Free Spaced Repetition Scheduler): reviews that come a few minutes earlier each day count as made on
# the same day, and a card learned every evening for a month is hardly remembered by the scheduler.
#
# Expected: somebody who reviews a card once every evening has reviewed it on thirty days; five minutes more or
#   less make no difference that matters.
# What happens: the days since the last review are the whole periods of 24 hours between the two moments. After
#   23 h 55 min that is 0, so that each of the reviews is taken for a repetition on the same day. After 30
#   evenings the stability is a small part of what exactly 24 hours, or five minutes more, give.
# Seen with: fsrs 6.3.2, fuzzing off. Source: the package's README speaks of days; Anki counts by the learner's
#   day with a cut-off hour, not by 24 hours.
# Matters to: every program that hands the clock's moment to the scheduler. Hand it the learner's day (say noon
#   of that date) instead.
# Needs: python3 (3.10 or newer). Exit: 0 as described, 1 if it changed, 2 cannot be run.
set -u
command -v python3 >/dev/null || { echo "needs python3"; exit 2; }
dir=$(mktemp -d) || exit 2
trap 'rm -rf "$dir"' EXIT
python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" install -q --disable-pip-version-check fsrs==6.3.2 \
    >/dev/null 2>&1 || { echo "pip failed"; exit 2; }
cat >"$dir/month.py" <<'PY'
"""A month of evenings: the same card, the same answers, and a little less, as much, or more than a day between."""
import sys
from datetime import datetime, timedelta, timezone
from importlib.metadata import version
from fsrs import Card, Rating, Scheduler

def stability(between: timedelta) -> float:
    scheduler, card = Scheduler(enable_fuzzing=False), Card()
    moment = datetime(2026, 1, 1, 20, 0, tzinfo=timezone.utc)
    for _ in range(30):
        card, _ = scheduler.review_card(card, Rating.Good, moment)
        moment += between
    return card.stability

print(f"fsrs {version('fsrs')}")
day, five = timedelta(days=1), timedelta(minutes=5)
found = {name: stability(between) for name, between in
         (("23 h 55 min", day - five), ("24 h", day), ("24 h 05 min", day + five))}
for name, days in found.items():
    print(f"every {name}: stability {days:.1f} days after 30 reviews")
sys.exit(0 if found["23 h 55 min"] < 0.2 * found["24 h"] and abs(found["24 h 05 min"] / found["24 h"] - 1) < 0.05 else 1)
PY
"$dir/venv/bin/python" "$dir/month.py"
code=$?
[ "$code" -eq 0 ] && echo "as described" || echo "not as described"
exit "$code"
