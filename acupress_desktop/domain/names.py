"""The kinds of names that a point has, and which two are shown."""

from __future__ import annotations

from enum import StrEnum

from acupress_desktop.domain.value import dataclass

#: Languages whose own names of the points are known, in the order in which a name that several have is taken.
NAMED_LANGUAGES = ("ja", "ko", "vi")


class NameKind(StrEnum):
    """By the tags that languages and scripts have (BCP 47); a code is what books of a language write for
    it."""

    PINYIN = "zh-Latn"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"
    ENGLISH = "en"
    KANJI = "ja"
    KANA = "ja-Hira"
    ROMAJI = "ja-Latn"
    HANGUL = "ko"
    KOREAN_LATIN = "ko-Latn"
    VIETNAMESE = "vi"
    CODE_FR = "code-fr"
    CODE_DE = "code-de"
    CODE_ES = "code-es"
    NONE = "none"
    #: What readers of the program's language expect (`usual_kinds`).
    USUAL = "usual"

    @property
    def language(self) -> str:
        """The language that it belongs to."""
        return self.value.removeprefix("code-").partition("-")[0]

    @property
    def script(self) -> Script:
        """Which letters it needs."""
        return _SCRIPTS.get(self, Script.LATIN)


#: The first and the second name by which points are shown.
NamePair = tuple[NameKind, NameKind]


class Script(StrEnum):
    """What a font must have, and in the shapes of which country."""

    LATIN = "latin"
    SIMPLIFIED = "zh-Hans"
    TRADITIONAL = "zh-Hant"
    JAPANESE = "ja"
    KOREAN = "ko"


_SCRIPTS = {
    NameKind.SIMPLIFIED: Script.SIMPLIFIED,
    NameKind.TRADITIONAL: Script.TRADITIONAL,
    NameKind.KANJI: Script.JAPANESE,
    NameKind.KANA: Script.JAPANESE,
    NameKind.HANGUL: Script.KOREAN,
}


#: By which two names points are shown to readers of a language, as long as they chose none: those that their
#: books have; elsewhere pinyin and characters.
_USUAL = {
    "zh": (NameKind.SIMPLIFIED, NameKind.PINYIN),
    "zh-Hant": (NameKind.TRADITIONAL, NameKind.PINYIN),
    "ja": (NameKind.KANJI, NameKind.KANA),
    "ko": (NameKind.HANGUL, NameKind.TRADITIONAL),
    "vi": (NameKind.VIETNAMESE, NameKind.TRADITIONAL),
}


def usual_kinds(language: str) -> tuple[NameKind, NameKind]:
    """The first and the second name of points in a language, by its folder ("zh-Hant")."""
    return _USUAL.get(language, (NameKind.PINYIN, NameKind.SIMPLIFIED))


#: Families that are complete and in the shapes of the script's readers, taken first where they are installed.
FAMILIES = {
    Script.SIMPLIFIED: (
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "PingFang SC",
        "Microsoft YaHei UI",
    ),
    Script.TRADITIONAL: (
        "Noto Sans CJK TC",
        "Noto Sans TC",
        "Source Han Sans TC",
        "PingFang TC",
        "Microsoft JhengHei UI",
    ),
    Script.JAPANESE: (
        "Noto Sans CJK JP",
        "Noto Sans JP",
        "Source Han Sans",
        "Hiragino Sans",
        "Yu Gothic UI",
    ),
    Script.KOREAN: (
        "Noto Sans CJK KR",
        "Noto Sans KR",
        "Source Han Sans K",
        "Apple SD Gothic Neo",
        "Malgun Gothic",
    ),
}


@dataclass(frozen=True)
class PointName:
    """A point in one language: its `name`, in `kana` and in `latin` letters where it has them, and what
    `also` is said. `agree` is "2/3" where two of three sources have this name."""

    name: str
    kana: str
    latin: str
    agree: str
    also: tuple[str, ...]

    @property
    def sure(self) -> bool:
        """Whether all sources agree."""
        had, _, of = self.agree.partition("/")
        return had == of


@dataclass(frozen=True)
class ShownName:
    """A name as it stands in a list, on a page or on paper; `sure` unless its sources differ about it."""

    text: str
    script: Script = Script.LATIN
    sure: bool = True


def language_of(locale: str | None) -> str:
    """ "fr" for "fr_FR.UTF-8"; English where nothing is given."""
    return (locale or "en").replace("_", "-").split("-")[0].split(".")[0].lower()
