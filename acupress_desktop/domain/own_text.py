"""Words that are not ours (a title, a note, the name of a file or a printer) inside sentences of ours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Sequence
from itertools import count, takewhile

_ISOLATE, _END = "\u2068", "\u2069"
#: Below it, no letter is written from the right.
_FIRST_FROM_RIGHT = "\u0590"
#: Signs that turn the letters after them round, whatever they are; not those that keep words apart.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u200e\u200f\u061c")
#: What some system has a use for in the name of a file.
_NOT_IN_NAMES = frozenset('/\\:*?"<>|')
_NAME_BYTES = 120
#: A word that begins so many letters before the place where two texts differ is shown whole.
_WORD = 8
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


def on_one_line(text: str) -> str:
    """What was typed or pasted, as `one_line` takes it: nothing hidden in it, no space at its ends."""
    kept = (sign if sign.isspace() or sign.isprintable() or sign in JOINERS else "" for sign in text)
    return " ".join("".join(kept).split())


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


def next_title(title: str, taken: Container[str], most: int) -> str:
    """A title of at most so many letters for one that is like another: "Evening 2" for "Evening", then
    "Evening 3"."""
    stem, _, last = title.rpartition(" ")
    stem, first = (stem, int(last) + 1) if stem and re.fullmatch("[0-9]{1,3}", last) else (title, 2)
    titles = (f"{shortened(stem, most - len(end))}{end}" for end in (f" {n}" for n in count(first)))
    return next(one for one in titles if one not in taken)


def _joins(letter: str) -> bool:
    return bool(unicodedata.category(letter).startswith("M")) or letter in JOINERS or "🏻" <= letter <= "🏿"


def _hides(letter: str) -> bool:
    return letter in _TURNING or unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")


def told_apart(texts: Sequence[str], most: int) -> list[str]:
    """Each text in at most `most` letters (`shortened`). Where different ones would be cut to the same, what
    they have in common is cut out of the middle instead, so that each shows where it differs."""
    short = [shortened(text, most) for text in texts]
    return [
        shown if not (alike := _alike(text, shown, texts, short)) else _from_there(text, alike, most)
        for text, shown in zip(texts, short, strict=True)
    ]


def _alike(text: str, shown: str, texts: Sequence[str], short: Sequence[str]) -> int:
    """How many letters a text has in common with the one nearest to it, of those that are cut to the same."""
    others = {other for other, cut in zip(texts, short, strict=True) if cut == shown and other != text}
    return max((_in_common(text, other) for other in others), default=0)


def _in_common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _from_there(text: str, place: int, most: int) -> str:
    """The beginning, and what stands at `place`: the whole word or sign, where that is not far back."""
    begin = text.rfind(" ", place - _WORD, place) + 1 or place
    while begin > 0 and _joins(text[begin : begin + 1] or " "):
        begin -= 1
    head = text[: most // 3].rstrip()
    begin = min(begin, len(text) - 1)
    return f"{head}…{shortened(text[begin:], most - len(head) - 1)}"
