"""Which of the languages that have words the program speaks.

A language is there as soon as its folder in `texts/` is (`content/words.known_language`). It is reached by
`--locale` alone until every question, caution and place sentence of it has been read back; then its name
comes into `FINISHED`, and the menus and the system's language know it.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in quick.py, which imports this
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: The folders of the languages that are finished.
FINISHED = ("en", "de", "es", "fr", "ja", "zh", "zh-Hant")


def spoken_language(
    asked: str | None,
    system: Callable[[], Iterable[str]],
    known: Callable[[str], str],
    finished: Iterable[str] | None = None,
    chosen: Callable[[], str] = str,
) -> str:
    """The folder of the language that was asked for (--locale) or, where none was, of the one that was
    `chosen` in the settings ("" for none), or of the first of the system's (`system`, such as "de_AT", the
    best first), both only if they are finished. `known` finds a language's folder, English's for none."""
    if asked is not None:
        return known(asked)
    english, *others = FINISHED if finished is None else finished
    if others and (mine := chosen()) in (english, *others):
        return mine
    for wanted in system() if others else ():
        name = known(wanted)
        if name in others or (name == english and wanted.lower().startswith(english)):
            return name
    return english
