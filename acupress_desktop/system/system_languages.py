"""The languages that the user's system is set to."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def system_languages(env: Mapping[str, str] = os.environ) -> list[str]:
    """Such as ["de_AT.UTF-8", "en"], the best first. Where the environment says it (as gettext reads it), Qt
    is not needed, and not loaded."""
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return list(QLocale.system().uiLanguages())
    one = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "C")
    if one.split(".")[0] in ("C", "POSIX"):  # LANGUAGE does not count then
        return []
    return [*filter(None, env.get("LANGUAGE", "").split(":")), one]
