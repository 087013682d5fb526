"""The language in which this process says what went wrong, and what the country of its user has otherwise
than others of that language, in a module of its own: whoever only sets it waits for nothing else."""

from __future__ import annotations

#: Set once, from the arguments, before anything can go wrong.
language = "en"
#: Whether a day has two times twelve hours, and the day that a week begins with, of 1 (Monday) to 7.
twelve_hours = False
first_day = 1
#: The locale of that country, as its dates are written: "en_GB"; "" where the system names none.
country = ""
