"""What was typed into a search, taken apart: the tones of pinyin in numbers, and a code beside a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from acupress_desktop.domain.codes import CodeBook, TypedCode, typed_code

#: Pinyin with the numbers of its tones, or some of them: "he2gu3", "he2gu".
_SYLLABLE = r"[a-zü:'’\u00c0-\u024f]+"
_TONED = re.compile(rf"(?:{_SYLLABLE}[0-5]?[\s'-]*)+", re.IGNORECASE)
_NUMBERED = re.compile(rf"({_SYLLABLE})([0-5])", re.IGNORECASE)
_MARKS = dict(zip("12345", ("\u0304", "\u0301", "\u030c", "\u0300", ""), strict=True)) | {"0": ""}
#: What a code and a name are made of: letters of one kind, or a number.
_PARTS = re.compile(r"[0-9]+|[⺀-鿿]+|[぀-ヿー]+|[가-힣]+|(?:[^\W\d_⺀-鿿぀-ヿ가-힣][\u0300-\u036f'’]*)+")
#: As many parts as a title that is copied from a book has.
_MOST = 10


def tidy(text: str) -> str:
    """With signs of one kind: full width, raised and circled digits as plain ones, marks on their letters."""
    return unicodedata.normalize("NFKC", text) if not text.isascii() else text


def tone_marked(text: str) -> str | None:
    """ "hégǔ" for "he2gu3", as well as it says its tones; None where it is no pinyin with numbers. A number
    behind the last syllable alone is a tone only if it stands at once behind its letters."""
    stripped = text.strip()
    tones = _NUMBERED.findall(stripped)
    if not tones or not _TONED.fullmatch(stripped) or re.search(r"\d\s*\d", stripped):
        return None
    return _NUMBERED.sub(lambda found: found[1] + _MARKS[found[2]], stripped)


def last_tone(text: str) -> str | None:
    """The mark of the one tone that is told, where it is the last sign: "hegu3" may be a name and a number as
    well; None for all else."""
    stripped = text.strip()
    told = _NUMBERED.findall(stripped)
    return _MARKS[told[0][1]] if len(told) == 1 and stripped[-1:].isdigit() else None


def beside_codes(text: str, book: CodeBook) -> Iterator[tuple[TypedCode, str]]:
    """Every code of a point that stands in a text, and what stands beside it: "合谷（LI4）", "LI 4 Hegu"."""
    parts = [found.span() for found in _PARTS.finditer(text)]
    if not 1 < len(parts) <= _MOST or not any(text[start].isdigit() for start, _ in parts):
        return
    for length in range(min(len(parts) - 1, 6), 0, -1):
        for first in range(len(parts) - length + 1):
            start, end = parts[first][0], parts[first + length - 1][1]
            rest = f"{text[:start]} {text[end:]}".strip()
            if not any(text[at].isdigit() for at, _ in parts[first : first + length]):
                continue
            code = typed_code(text[start:end], book)
            if code is not None and code.numbered and code.starts and re.search(r"[^\W\d_]", rest):
                yield code, rest
