"""Codes of points as people type them: old and new, of any language, in any spelling, in letters and digits
of any script, with the letters of a meridian or with its name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

from acupress_desktop.domain.numbers import latin_digits
from acupress_desktop.domain.points import Meridian
from acupress_desktop.domain.value import dataclass

#: Names that older books use for the meridians.
_OLD_CODES = {
    "UB": "BL",
    "B": "BL",
    "REN": "CV",
    "RN": "CV",
    "DU": "GV",
    "LIV": "LR",
    "LV": "LR",
    "TW": "TE",
    "TB": "TE",
    "TH": "TE",
    "SJ": "TE",
    "P": "PC",
    "K": "KI",
    "KD": "KI",
    "S": "ST",
    "H": "HT",
    "L": "LU",
    "G": "GB",
    "C": "HT",
}
#: Letters of other scripts that look like a Latin capital; they come from a keyboard that was not switched.
_LOOK_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԌԚԜ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "ABESIJKMHOPCTYXGQW" + "ABEZHIKMNOPTYX",
)
_HAN_DIGITS = {
    digit: value
    for digits in ("零一二三四五六七八九", "〇壹贰叁肆伍陆柒捌玖", "○壹貳參肆伍陸柒捌玖")
    for value, digit in enumerate(digits)
}
_HAN = "".join(_HAN_DIGITS) + "十拾"
#: What may stand between the parts of a code: anything that is neither letter nor digit.
_GAP = r"[\W_]*"
_LETTERS = rf"3{_GAP}E|[A-ZÀ-ÖØ-Þ]+"  # "3E" is German for TE
_CODE = re.compile(rf"({_LETTERS}){_GAP}([0-9]+|[{_HAN}]+)?")
_TURNED = re.compile(rf"([0-9]+){_GAP}([A-Z]+)")
#: A meridian's name and a number, which may have a word for "number" before or after it.
_NAMED = re.compile(
    rf"(.*?[^\W\d_{_HAN}])(?:[\W_]+(?:NO|NR|N|NUM|NUMBER|POINT|PUNKT|PUNTO|SỐ)|第)?{_GAP}"
    rf"([0-9]+|[{_HAN}]+){_GAP}[番号號번穴]?"
)
#: Letters that are set apart, as those of "U.B." are.
_APART = re.compile(rf"[A-Z](?:[\W_]+[A-Z])+(?={_GAP}[0-9{_HAN}])")
#: Signs that are a Roman number by themselves, alone or side by side.
_ROMAN = re.compile("[\u2160-\u217f]+")
_EXTRA = re.compile(
    rf"(?:[MN]{_GAP})?EX?{_GAP}(HN|CA|B|UE|LE)"
    rf"(?:{_GAP}([0-9]+|[{_HAN}]+)(?:{_GAP}([A-Z][0-9]*)|[\W_]+([0-9]+))?)?"
)
#: Who is still typing has not come to the end of "EX-HN".
_EXTRA_BEGUN = re.compile(r"EX[\W_]+(H|C|U|L)")
#: As many letters as a meridian's name has in any book.
_LONGEST = 4


def _nobody(name: str) -> tuple[Meridian, ...]:
    return ()


@dataclass(frozen=True)
class CodeBook:
    """What stands for a meridian before a number: `letters` in capitals, or what `named` knows as its name.
    Where one stands for several, those of the program's language come first; `own` are its letters, which
    mean a meridian without a number too. Those of `number_first` stand behind the number in some books."""

    letters: Mapping[str, tuple[Meridian, ...]]
    own: Mapping[str, Meridian]
    named: Callable[[str], tuple[Meridian, ...]] = _nobody
    number_first: frozenset[str] = frozenset()


#: The international codes, and those of older English books.
INTERNATIONAL: Mapping[str, Meridian] = {name.value: name for name in Meridian} | {
    old: Meridian(code) for old, code in _OLD_CODES.items()
}
_ENGLISH = CodeBook({letters: (meridian,) for letters, meridian in INTERNATIONAL.items()}, INTERNATIONAL)


@dataclass(frozen=True)
class TypedCode:
    """`shown` is what was typed, tidied; `starts` is how the codes that may be meant begin in our spelling,
    the likeliest first, empty where no meridian is called so. `numbered` says that it has a number, `whole`
    that no digit may follow ("BL02" is BL2, and not BL20)."""

    shown: str
    starts: tuple[str, ...]
    numbered: bool
    whole: bool = False

    @property
    def start(self) -> str | None:
        """The likeliest one, None where there is none."""
        return self.starts[0] if self.starts else None


def typed_code(text: str, book: CodeBook = _ENGLISH) -> TypedCode | None:
    """The code that `text` looks like: letters and a number ("bl 23"), whether there is such a point or not,
    or two letters and more that begin one ("BL"), or a meridian's name and a number ("Bladder 23"); None for
    any other text."""
    typed = _folded(text)
    extra = _EXTRA.fullmatch(typed)
    if extra is not None:
        part = extra[3] or extra[4]
        number, whole = _number(extra[2]) if extra[2] else ("", False)
        start = f"EX-{extra[1]}{number}{f'-{part}' if part else ''}"
        return TypedCode(typed, (start,), bool(extra[2]), whole)
    begun = _EXTRA_BEGUN.fullmatch(typed)
    if begun is not None:
        return TypedCode(typed, (f"EX-{begun[1]}",), numbered=False)
    code = _lettered(typed, book)
    if code is not None and code.starts:
        return code
    return _named(typed, book) or _turned(typed, book) or code


def _turned(typed: str, book: CodeBook) -> TypedCode | None:
    """ "36E", as French and Spanish books write it."""
    match = _TURNED.fullmatch(typed)
    if match is None or match[2] not in book.number_first:
        return None
    number, whole = _number(match[1])
    return TypedCode(typed, tuple(f"{meridian}{number}" for meridian in book.letters[match[2]]), True, whole)


def _named(typed: str, book: CodeBook) -> TypedCode | None:
    match = _NAMED.fullmatch(typed)
    meridians = book.named(match[1]) if match is not None else ()
    if match is None or not meridians:
        return None
    number, whole = _number(match[2])
    return TypedCode(typed, tuple(f"{meridian}{number}" for meridian in meridians), True, whole)


def _lettered(typed: str, book: CodeBook) -> TypedCode | None:
    apart = _APART.match(typed)
    joined = typed if apart is None else re.sub(r"[\W_]", "", apart[0]) + typed[apart.end() :]
    match = _CODE.fullmatch(joined)
    if match is None or len(match[0]) < 2:
        return None
    letters = re.sub(r"[\W_]", "", match[1])
    meridians = book.letters.get(letters, ())
    if not meridians and (len(letters) > _LONGEST or not letters.isascii() or letters == "3E"):
        return None
    if match[2] is None:
        own = book.own.get(letters)
        return TypedCode(typed, (own.value,), numbered=False) if own is not None else None
    number, whole = _number(match[2])
    return TypedCode(typed, tuple(f"{meridian}{number}" for meridian in meridians), True, whole)


def _folded(text: str) -> str:
    """Capitals without what frames them; digits and numbers of every script as ours, and where there is a
    number, to tell a code by, letters that look like ours too."""
    typed = unicodedata.normalize("NFKC", _ROMAN.sub(_roman, text))
    # Marks of direction, joiners and the signs that make a digit a coloured key are not seen.
    seen = (sign for sign in typed if unicodedata.category(sign) not in ("Cf", "Me") and sign != "\ufe0f")
    typed = unicodedata.normalize("NFC", latin_digits("".join(seen))).upper()
    typed = re.sub(r"^[\W_]+|[\W_]+$", "", typed)
    return typed.translate(_LOOK_ALIKE) if re.search(f"[0-9{_HAN}]", typed) else typed


def _roman(signs: re.Match[str]) -> str:
    """ "Ⅴ" is 5, "ⅩⅢ" 13 and "ⅩⅠⅤ" 14: a smaller one before a larger one is taken from it."""
    values = [int(unicodedata.numeric(sign)) for sign in signs[0]]
    followers = [*values[1:], 0]
    both = zip(values, followers, strict=True)
    return str(sum(-value if value < follower else value for value, follower in both))


def _number(digits: str) -> tuple[str, bool]:
    """ "023", "二十三" and "二三" are "23", and whether that is all of it; what makes no number stays as it
    is, and no code begins so."""
    if not digits.isascii():
        tens, ten, ones = digits.replace("拾", "十").partition("十")
        values = ["".join(str(_HAN_DIGITS.get(digit, digit)) for digit in part) for part in (tens, ones)]
        if ten:
            return f"{values[0] or 1}{values[1] or 0}", True
        digits = values[0]
    number = digits.lstrip("0") or "0"
    return number, number != digits
