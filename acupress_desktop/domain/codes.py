"""Codes of points as people type them: old and new, of any language, in any spelling, in letters and digits
of any script, with the letters of a meridian or with its name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import field, replace

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
    "KID": "KI",
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
_ERWAERMER = "3E"  # German for TE
_LETTERS = rf"3{_GAP}E|[A-ZÀ-ÖØ-ÞĀĒĪŌŪǍĚǏǑǓ]+"
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
    rf"(?:E(?:X(?:TRA)?)?{_GAP}(HN|CA|B|UE|LE)|(HN|UE)(?={_GAP}[0-9{_HAN}]))"
    rf"(?:{_GAP}([0-9]+|[{_HAN}]+)(?:{_GAP}([A-Z][0-9]*)|[\W_]+([0-9]+))?)?"
)
#: "M-BW-35", as English books before 1990 number extra points: other numbers than ours.
_OLD_EXTRA = re.compile(rf"([MN]){_GAP}(HN|BW|CA|UE|LE){_GAP}([0-9]+)")
#: Tones on the letters of a meridian: "Rèn 12".
_TONES = re.compile("[\u0300\u0301\u0304\u030c]")
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
    mean a meridian without a number too. Those of `number_first` stand behind the number in some books.
    `names` are all that `named` knows, by what they are folded to. `old_extra` are the extra points by their
    older numbers: "M-HN-3"."""

    letters: Mapping[str, tuple[Meridian, ...]]
    own: Mapping[str, Meridian]
    named: Callable[[str], tuple[Meridian, ...]] = _nobody
    names: Callable[[], Mapping[str, tuple[Meridian, ...]]] = dict
    number_first: frozenset[str] = frozenset()
    old_extra: Mapping[str, str] = field(default_factory=dict)


#: The international codes, and those of older English books.
INTERNATIONAL: Mapping[str, Meridian] = {name.value: name for name in Meridian} | {
    old: Meridian(code) for old, code in _OLD_CODES.items()
}
_ENGLISH = CodeBook({letters: (meridian,) for letters, meridian in INTERNATIONAL.items()}, INTERNATIONAL)


@dataclass(frozen=True)
class TypedCode:
    """`shown` is what was typed, tidied; `starts` is how the codes that may be meant begin in our spelling,
    the likeliest first, empty where no meridian is called so. `numbered` says that it has a number, `whole`
    that no digit may follow ("BL02" is BL2, and not BL20). `letters` is the meridian whose letters it is
    besides ("3E"), `letters_first` whether that is likelier. `foreign` are letters of other languages alone,
    which may as well begin a name."""

    shown: str
    starts: tuple[str, ...]
    numbered: bool
    whole: bool = False
    letters: Meridian | None = None
    letters_first: bool = False
    foreign: bool = False

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
        part = extra[4] or extra[5]
        number, whole = _number(extra[3]) if extra[3] else ("", False)
        start = f"EX-{extra[1] or extra[2]}{number}{f'-{part}' if part else ''}"
        return TypedCode(typed, (start,), bool(extra[3]), whole)
    old = _OLD_EXTRA.fullmatch(typed)
    if old is not None:
        start = book.old_extra.get("-".join((old[1], old[2], _number(old[3])[0])), "")
        return TypedCode(typed, (start,) if start else (), numbered=True, whole=True)
    begun = _EXTRA_BEGUN.fullmatch(typed)
    if begun is not None:
        return TypedCode(typed, (f"EX-{begun[1]}",), numbered=False)
    code = _lettered(typed, book)
    if re.sub(r"[\W_]", "", typed) == _ERWAERMER:
        return _both_ways(typed, book)
    if code is not None and code.starts:
        return code
    return _named(typed, book) or _turned(typed, book) or code


def _both_ways(typed: str, book: CodeBook) -> TypedCode | None:
    """ "3E" is the third point of E, and the letters of a meridian whose number is still to come."""
    turned, triple = _turned(typed, book), book.letters.get(_ERWAERMER)
    if turned is None or triple is None:
        return turned
    return replace(turned, letters=triple[0], letters_first=_ERWAERMER in book.own)


def _turned(typed: str, book: CodeBook) -> TypedCode | None:
    """ "36E", as French and Spanish books write it."""
    match = _TURNED.fullmatch(typed)
    if match is None or match[2] not in book.number_first:
        return None
    number, _ = _number(match[1])
    starts = tuple(f"{meridian}{number}" for meridian in book.letters[match[2]])
    return TypedCode(typed, starts, numbered=True, whole=True)  # no digit can follow a letter


def _named(typed: str, book: CodeBook) -> TypedCode | None:
    match = _NAMED.fullmatch(typed)
    # "ST no. 36" has letters where others have a name.
    meridians = book.named(match[1]) or book.letters.get(match[1], ()) if match is not None else ()
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
    if letters not in book.letters:
        letters = _toneless(letters)
    meridians = book.letters.get(letters, ())
    if not meridians and (len(letters) > _LONGEST or not letters.isascii() or letters == _ERWAERMER):
        return None
    if match[2] is None:
        own = book.own.get(letters)
        if own is not None:
            return TypedCode(typed, (own.value,), numbered=False)
        starts = tuple(f"{meridian}" for meridian in meridians) if len(letters) > 1 else ()
        return TypedCode(typed, starts, numbered=False, foreign=True) if starts else None
    number, whole = _number(match[2])
    return TypedCode(typed, tuple(f"{meridian}{number}" for meridian in meridians), True, whole)


def _toneless(letters: str) -> str:
    split = _TONES.sub("", unicodedata.normalize("NFD", letters))
    return unicodedata.normalize("NFC", split)


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
