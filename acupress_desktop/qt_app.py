"""What every Qt application of ours needs before it begins."""

from __future__ import annotations

import contextlib
import locale
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from acupress_desktop import APP_ID
from acupress_desktop.content import spoken as content_spoken
from acupress_desktop.content.words import FALLBACK
from acupress_desktop.domain.errors import KnownError
from acupress_desktop.system.region import country, first_day, twelve_hours

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication


def prepare(app: QGuiApplication, language: str) -> None:
    """What every Qt application of ours needs: its name, its resources, its icon and its language (`speak`).

    Raises KnownError where the resources are missing or damaged.
    """
    from PySide6.QtCore import QFile, QResource
    from PySide6.QtGui import QIcon

    read_only_tiny_svg()
    speak(app, language)
    if hasattr(
        locale, "LC_MESSAGES"
    ):  # Qt turned on the system's language: the reasons of errors would be in it
        locale.setlocale(locale.LC_MESSAGES, "C")
    app.setApplicationName("acupress-desktop")
    app.setApplicationDisplayName("Acupress")
    app.setDesktopFileName(APP_ID)
    file = Path(__file__).with_name("resources.rcc")
    if not QResource.registerResource(str(file)) or not QFile.exists(":/assets/svg/body-back.svg"):
        raise KnownError("program.resources", file=file.name)
    app.setWindowIcon(QIcon(":/assets/svg/icons/app.svg"))


def speak(app: QCoreApplication, language: str) -> None:
    """Take up a language, in the place of the one before: for numbers and dates (a day of the week in another
    one than the sentence around it, or a decimal sign that the sentence does not have, is read wrong), for
    what Qt translates, for the side that lines begin at, and for the shapes of characters that Chinese,
    Japanese and Korean readers share. English is what stands in the sources."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    content_spoken.twelve_hours, content_spoken.first_day = twelve_hours(), first_day()
    content_spoken.country = country()
    spoken = QLocale(language)
    QLocale.setDefault(spoken)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language != FALLBACK:
        qts_own, ours = QTranslator(app), QTranslator(app)
        if qts_own.load(spoken, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qts_own)
        if ours.load(str(Path(__file__).with_name("translations") / f"acupress_{language}.qm")):
            app.installTranslator(ours)
    if hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(spoken.textDirection())
        eastern = (QLocale.Language.Chinese, QLocale.Language.Japanese, QLocale.Language.Korean)
        if spoken.language() in eastern or app.property("ownFamilies") is not None:
            from acupress_desktop.ui.name_fonts import letters_of

            letters_of(cast("QGuiApplication", app), language)


def spare_reading() -> None:
    """Tell PySide6 of the modules that are there already, and of all of ours, that none of them asks for its
    other spellings (`from __feature__ import snake_case`). It would read the source of each to find out, at
    the next import statement that names it, and Python would keep its lines. Nothing is lost where a PySide6
    keeps no such list, or where there are no sources."""
    try:
        from shibokensupport.feature import (  # type: ignore[import-not-found]  # it is inside of shiboken6
            pyside_feature_dict,
        )
    except ImportError:
        return
    for name in tuple(sys.modules):
        pyside_feature_dict.setdefault(name, -1)  # as it notes for a module without Qt
    for name in _own_modules():
        pyside_feature_dict.setdefault(name, 0)  # as it notes for one with Qt


def _own_modules() -> Iterator[str]:
    """The names of all modules of the program whose files lie beside this one."""
    waiting = [(os.path.dirname(__file__), __package__ or "")]
    for folder, package in waiting:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                name, dot, ending = entry.name.partition(".")
                if dot and ending == "py":
                    yield f"{package}.{name}" if name != "__init__" else package
                elif not dot and name.isidentifier() and name != "__pycache__":
                    waiting.append((entry.path, f"{package}.{name}"))


def read_only_tiny_svg() -> None:
    """Have Qt read of an SVG only what ours are made of (ADR 3), in renderers, pictures and icons alike: no
    masks, filters, markers or animations. A map that somebody put in the place of ours then meets far less of
    Qt's reader. Its checks of size and depth stay on."""
    from PySide6.QtSvg import QSvgRenderer, QtSvg

    options = QtSvg.Option.Tiny12FeaturesOnly
    with contextlib.suppress(AttributeError):  # that of Debian 13 (6.8) has no such option
        options |= QtSvg.Option.DisableAnimations
    QSvgRenderer.setDefaultOptions(options)


def translate(context: str, words: str) -> str:
    """By the name that Qt's tool looks for; late, as all of Qt where it is asked for."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate(context, words)
