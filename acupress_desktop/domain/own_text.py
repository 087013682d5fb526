"""Words that are not ours (a title, a note, the name of a file or a printer) inside sentences of ours."""

from __future__ import annotations

import unicodedata

_ISOLATE, _END = "\u2068", "\u2069"
#: Below it, no letter is written from the right.
_FIRST_FROM_RIGHT = "\u0590"
#: Signs that turn the letters after them round, whatever they are; not those that keep words apart.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u200e\u200f\u061c")
#: What some system has a use for in the name of a file.
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')
_NAME_BYTES = 120
#: Signs within words of some scripts, and within one picture made of several.
JOINERS = frozenset("\u200c\u200d")


def apart(text: str) -> str:
    """Keep words that are written from the right to themselves (Unicode's FIRST STRONG ISOLATE), so that the
    numbers of the sentence around them stay where they are. Other words are left as they are."""
    if not text or max(text) < _FIRST_FROM_RIGHT or text[0] == _ISOLATE:
        return text
    turns = any(unicodedata.bidirectional(letter) in ("R", "AL", "RLE", "RLO", "RLI") for letter in text)
    return f"{_ISOLATE}{text}{_END}" if turns else text


def visible(text: str) -> str:
    """One line in which nothing is hidden: what breaks a line, moves the cursor or turns letters round
    becomes a replacement sign. For names of files, which may hold anything."""
    return "".join("\ufffd" if _hides(letter) else letter for letter in text)


def one_line(text: str) -> bool:
    """Whether a text is one line of letters, signs and pictures, with nothing hidden in it."""
    return all(letter.isprintable() or letter in JOINERS for letter in text)


def as_file_name(text: str, ending: str) -> str:
    """A name for a file that holds what is called so: with nothing that a system takes for a folder, a device
    or something hidden, and short enough for all of them."""
    kept = "".join(
        " " if sign in _NOT_IN_NAMES or not (sign.isprintable() or sign in JOINERS) else sign for sign in text
    )
    name = " ".join(kept.split()).strip(". ")
    while len(name.encode("utf-8")) > _NAME_BYTES:
        name = shortened(name, len(name) - 1).removesuffix("…").rstrip(". ")
    return f"{name or 'acupress'}{ending}"


def shortened(text: str, most: int) -> str:
    """At most `most` letters, the last one an ellipsis where some are cut; never within one, such as a letter
    with its marks or a picture made of several."""
    if len(text) <= most:
        return text
    end = most - 1
    while end > 1 and (_joins(text[end]) or text[end - 1] == "\u200d"):
        end -= 1
    return f"{text[:end].rstrip()}…"


def _joins(letter: str) -> bool:
    return bool(unicodedata.category(letter).startswith("M")) or letter in JOINERS or "🏻" <= letter <= "🏿"


def _hides(letter: str) -> bool:
    return letter in _TURNING or unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")
