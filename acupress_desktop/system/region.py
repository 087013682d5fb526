"""What depends on where the user lives, whatever language is spoken: the paper, the clock, the week."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from acupress_desktop.domain.settings import Paper

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

#: Where letters are printed on Letter. Source: Unicode's CLDR (supplemental/measurementData, paperSize).
_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])


def territory(category: str = "LC_TIME", env: Mapping[str, str] = os.environ) -> str:
    """The country's two letters ("US"), "" where the system names none."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return QLocale.territoryToCode(QLocale.system().territory())
    return _named(category, env).partition("_")[2].upper()


def usual_paper(env: Mapping[str, str] = os.environ) -> Paper:
    """What printers hold there."""
    return Paper.LETTER if territory("LC_PAPER", env) in _LETTER else Paper.A4


def twelve_hours(env: Mapping[str, str] = os.environ) -> bool:
    """Whether a day there has two times twelve hours; not where the system names no country."""
    from PySide6.QtCore import QLocale

    locale = _there(env)
    return locale is not None and "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()


def first_day(env: Mapping[str, str] = os.environ) -> int:
    """The day that a week begins with there, of 1 (Monday) to 7; Monday where the system names no country."""
    locale = _there(env)
    return locale.firstDayOfWeek().value if locale is not None else 1


def country(env: Mapping[str, str] = os.environ) -> str:
    """The locale by which dates are written there, such as "en_GB"; "" where the system names no country."""
    locale = _there(env)
    return locale.name() if locale is not None else ""


def _named(category: str, env: Mapping[str, str]) -> str:
    """ "en_US": on Linux each category of the environment may have another one."""
    name = next((env[name] for name in ("LC_ALL", category, "LANG") if env.get(name)), "")
    return name.partition(".")[0].partition("@")[0]


def _there(env: Mapping[str, str]) -> QLocale | None:
    from PySide6.QtCore import QLocale

    if sys.platform in ("win32", "darwin"):
        return QLocale.system()
    return QLocale(_named("LC_TIME", env)) if territory("LC_TIME", env) else None
