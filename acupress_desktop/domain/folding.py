"""Two spellings of a name that people take for the same, made the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

#: What tells the tone or the length of a vowel in pinyin, Vietnamese and romaji. Their place in a word is a
#: matter of taste ("Thủy", "Thuỷ"), so they are kept apart from the letters.
_TONES = re.compile("[\u0300\u0301\u0303\u0304\u0309\u030c\u0323]")
#: All marks of Latin letters; those that voice a kana are letters of their own and stay.
_MARKS = re.compile("[\u0300-\u036f]")
#: Neither letter nor digit nor mark: what stands between words. Apostrophes and what is not seen are nothing.
_BETWEEN = re.compile("[^\\w\u0300-\u036f\u3099\u309a]+|_+")
_UNSEEN = str.maketrans(
    "", "", "'’ʼ‘‛ʹʻˈ′`´＇｀\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
)
#: Letters that are no letter with a mark for Unicode, and katakana as hiragana.
_LETTERS = str.maketrans(
    {"đ": "d", "ı": "i", "ɑ": "a", "ɡ": "g", "ł": "l", "ø": "o", "œ": "oe", "æ": "ae"}
    | {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
)
#: Kana that are easily taken for one another: small ones, and two pairs that sound alike.
_KANA = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ", "ー")
_SAME_SOUND = (("ぢ", "じ"), ("づ", "ず"))
#: The keys of a Korean keyboard by the parts of a syllable, in the order of Unicode.
_INITIALS = [
    "ㄱ",
    "ㄲ",
    "ㄴ",
    "ㄷ",
    "ㄸ",
    "ㄹ",
    "ㅁ",
    "ㅂ",
    "ㅃ",
    "ㅅ",
    "ㅆ",
    "ㅇ",
    "ㅈ",
    "ㅉ",
    "ㅊ",
    "ㅋ",
    "ㅌ",
    "ㅍ",
    "ㅎ",
]
_VOWELS = [
    "ㅏ",
    "ㅐ",
    "ㅑ",
    "ㅒ",
    "ㅓ",
    "ㅔ",
    "ㅕ",
    "ㅖ",
    "ㅗ",
    "ㅗㅏ",
    "ㅗㅐ",
    "ㅗㅣ",
    "ㅛ",
    "ㅜ",
    "ㅜㅓ",
    "ㅜㅔ",
    "ㅜㅣ",
    "ㅠ",
    "ㅡ",
    "ㅡㅣ",
    "ㅣ",
]
_FINALS = [
    "ㄱ",
    "ㄲ",
    "ㄱㅅ",
    "ㄴ",
    "ㄴㅈ",
    "ㄴㅎ",
    "ㄷ",
    "ㄹ",
    "ㄹㄱ",
    "ㄹㅁ",
    "ㄹㅂ",
    "ㄹㅅ",
    "ㄹㅌ",
    "ㄹㅍ",
    "ㄹㅎ",
    "ㅁ",
    "ㅂ",
    "ㅂㅅ",
    "ㅅ",
    "ㅆ",
    "ㅇ",
    "ㅈ",
    "ㅊ",
    "ㅋ",
    "ㅌ",
    "ㅍ",
    "ㅎ",
]
_KEYS = str.maketrans(
    {
        chr(first + number): key
        for first, keys in ((0x1100, _INITIALS), (0x1161, _VOWELS), (0x11A8, _FINALS))
        for number, key in enumerate(keys)
    }
)
_HANGUL = re.compile("[\u1100-\u11ff]")
#: What needs no taking apart.
_WHOLLY_HAN = re.compile("[\u4e00-\u9fff]+")
_WHOLLY_HANGUL = re.compile("[\uac00-\ud7a3]+")


class Folding:
    """`han` gives for a character as it is printed or typed somewhere the one that all others fold to."""

    def __init__(self, han: Mapping[str, str]) -> None:
        self._han = str.maketrans(dict(han))

    def exact(self, text: str) -> str:
        """The letters with their marks and tones: case, width, kind of kana, what stands between words and
        where a tone is written make no difference."""
        return self.keys(text)[0]

    def loose(self, text: str) -> str:
        """As `fold`, and all in one word."""
        return self.keys(text)[1]

    def keys(self, text: str) -> tuple[str, str]:
        """`exact` and `loose` of a text; thousands of names are folded before the first search."""
        if text.isascii():
            bare = _BETWEEN.sub("", text.lower())
            return bare, bare
        if _WHOLLY_HAN.fullmatch(text):
            return text, text.translate(self._han)
        if _WHOLLY_HANGUL.fullmatch(text):
            return text, unicodedata.normalize("NFD", text).translate(_KEYS)
        split = _BETWEEN.sub("", self._split(text))
        tones = "".join(_TONES.findall(split))
        exact = unicodedata.normalize("NFC", _TONES.sub("", split) if tones else split) + tones
        return exact, self._bare(split)

    def fold(self, text: str) -> str:
        """Without marks and tones; characters of every script of Chinese as one, hangul as the keys that it
        is typed with. What stands between words stays, but for apostrophes."""
        if text.isascii():
            return text.lower().translate(_UNSEEN)
        return self._bare(self._split(text))

    def _split(self, text: str) -> str:
        return unicodedata.normalize("NFKD", text.translate(_UNSEEN)).casefold().translate(_LETTERS)

    def _bare(self, split: str) -> str:
        bare = _MARKS.sub("", split)
        if bare.isascii():
            return bare
        bare = bare.translate(self._han)
        if _HANGUL.search(bare):
            return bare.translate(_KEYS)
        folded = unicodedata.normalize("NFC", bare).translate(_KANA)
        for heard, written in _SAME_SOUND:
            folded = folded.replace(heard, written)
        return folded


def initials(hangul: str) -> str:
    """The first consonant of each syllable, by which Korean lists are searched: "ㅎㄱ" for 합곡; empty where
    it is no hangul."""
    split = unicodedata.normalize("NFD", hangul)
    return "".join(_INITIALS[ord(part) - 0x1100] for part in split if "\u1100" <= part <= "\u1112")
