"""The one road of words: `texts/<language>/*.json`, merged key by key over English.

A file maps keys to texts. A text is a string, or an object of its forms, of which "base" is the plain one
(`domain/phrases.py`); an object without "base" holds further keys, joined by a dot, and a list holds lines,
which belong together. What another language lacks, or has with other slots than English, stands in English,
so that nothing is ever empty; `check` says what is wrong with a language, and a test asks it about each.
`docs/translating.md` tells how a language is added.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import time
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from acupress_desktop.content import spoken
from acupress_desktop.content.text_faults import fault_of, is_readable, odd_form
from acupress_desktop.domain.phrases import Phrase, filled, slots
from acupress_desktop.domain.plurals import CATEGORIES, categories, plural_category

FALLBACK = "en"
TEXTS = Path(__file__).parent / "texts"
#: A file of this name holds the sentences that say what went wrong, by the code of the error.
ERRORS = "errors.json"
#: Those of this one say why someone may not press, by their code behind "safety.".
SAFETY = "safety.json"
#: And this one the help of the command line and what is wrong with a call.
CLI = "cli.json"
#: How a language writes, and most of what is said in it.
WORDS = "words.json"
ROUTINES, PRACTICES = "routines.json", "practices.json"
#: Files whose keys say themselves not what they are about.
_NAMED = (SAFETY, ROUTINES, PRACTICES)
#: What ends a sentence whatever the language's own sign is.
_ENDS = tuple(".!?…。！？।۔؟")
#: What may stand behind that sign, and belongs to the sentence.
_CLOSING = re.escape("”’»›\"')]）］｝」』】》〉")
#: Languages that are written in Chinese characters -> whether in traditional ones where nothing else is said.
_CHINESE = {"zh": False, "cmn": False, "wuu": False, "yue": True, "nan": True, "hak": True}
_FIGURES = "0123456789"
#: What a language's folder is called, as BCP 47 has it.
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
#: A number that a language says in a way of its own.
_A_NUMBER = re.compile("[0-9]+")
#: A key of a file, as it is written.
_KEY = re.compile(rb'"((?:[^"\\]|\\.)*)"\s*:')


class Words(Mapping[str, str]):
    """All words of one language. A key that is not there is a mistake of ours: KeyError."""

    def __init__(
        self, language: str, texts: Mapping[str, str], grammar: Mapping[str, str] | None = None
    ) -> None:
        """`grammar` has the keys "list.*", "sentence.*" and "number.*" where `texts` lack them."""
        self.language = language
        self._texts = texts
        self._grammar = texts if grammar is None else grammar

    def __getitem__(self, key: str) -> str:
        return self._texts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __contains__(self, key: object) -> bool:
        return key in self._texts

    def under(self, prefix: str) -> Words:
        """The words whose keys begin so, by the rest of their keys."""
        found = {
            key.removeprefix(prefix): text for key, text in self._texts.items() if key.startswith(prefix)
        }
        return Words(self.language, found, self._grammar)

    def lines(self, key: str) -> tuple[str, ...]:
        """The lines of a list; none where it is not there."""
        found: list[str] = []
        while (line := f"{key}#{len(found) + 1}") in self._texts:
            found.append(self._texts[line])
        return tuple(found)

    def say(self, key: str, /, **values: object) -> str:
        """The template of `key` with its slots filled; numbers are written as the language does. Raises
        KeyError and ValueError (`filled`)."""
        return self._filled(self._texts[key], values)

    def counted(self, key: str, count: float, decimals: int | None = None, /, **values: object) -> str:
        """The template of the number itself ("KEY-2"), or of the form that `count` takes ("KEY-one") as it is
        written with so many `decimals` (`number`), or of `key`; the slot "count" is filled with the number
        where the template has it."""
        template = self._texts.get(f"{key}-{count}") if isinstance(count, int) else None
        if template is None:
            form = _form(self.language, count, decimals)
            template = self._texts.get(f"{key}-{form}", self._texts.get(key))
        template = self._texts[f"{key}-other"] if template is None else template
        told = {"count": self.number(count, decimals)} if "count" in slots(template) else {}
        return self._filled(template, values | told)

    def number(self, value: float, decimals: int | None = None) -> str:
        """With so many decimals, or with two at most and none that is zero ("1.5", "3")."""
        figures = self._figures(_plain(value, decimals))
        return figures.replace(".", self._grammar["number.decimal"]) if "." in figures else figures

    def countdown(self, seconds: int) -> str:
        """ "1:05": minutes and seconds."""
        minutes, rest = divmod(seconds, 60)
        shown = {"minutes": self.number(minutes), "seconds": self._figures(f"{rest:02}")}
        return filled(self._grammar["clock.left"], shown)

    def time_of_day(self, at: time) -> str:
        """ "09:05", or "9:05 AM" where the user's country counts so."""
        minute = self._figures(f"{at:%M}")
        if spoken.twelve_hours:
            half = "clock.am" if at.hour < 12 else "clock.pm"
            return filled(self._grammar[half], {"hour": self.number(at.hour % 12 or 12), "minute": minute})
        return filled(self._grammar["clock.time"], {"hour": self._figures(f"{at:%H}"), "minute": minute})

    def listed(self, items: Iterable[str], kind: str = "comma") -> str:
        """Items one after the other, with commas or what the language has instead; `kind` "semicolon" is for
        items that have commas, "and" ends in "and"."""
        texts = list(items)
        if kind == "and" and len(texts) > 1:
            *before, last = texts
            key = "list.two" if len(before) == 1 else "list.last"
            return self._pair(key, self.listed(before), last, ("first",) if len(before) > 1 else ())
        if len(texts) < 2:
            return texts[0] if texts else ""
        key = f"list.{kind}"
        said = self._pair(key, texts[0], texts[1], ())
        for text in texts[2:]:
            said = self._pair(key, said, text, ("first",))
        return said

    def joined(self, sentences: Iterable[str | None]) -> str:
        """Sentences one after the other; those that are empty are left out."""
        texts = [text for text in sentences if text]
        said = texts[0] if texts else ""
        for text in texts[1:]:
            said = self._pair("sentence.next", said, text, ("first", "last"))
        return said

    def sentence(self, words: str) -> str:
        """Words that do not begin as a sentence does made one: as the language begins and ends it."""
        return filled(self._grammar["sentence"], {"words": words}, ("words",))

    def as_sentence(self, words: str) -> str:
        """Words with the sign that ends a sentence, where it is not there; nothing else is changed."""
        return words if words.endswith((self._end, *_ENDS)) else f"{words}{self._end}"

    def sentences(self, text: str) -> tuple[str, ...]:
        """A text of several sentences (`joined`) taken apart again."""
        ends = self.ends(text)
        return tuple(
            text[start:end].strip() for start, end in pairwise([0, *ends]) if text[start:end].strip()
        )

    def ends(self, text: str) -> list[int]:
        """Where the sentences of a text end, the last of them where it does: behind the sign that ends one in
        this language, behind others that every reader knows (a text may stand in English still, or quote),
        and behind what closes a quotation there."""
        found = [match.end() for match in self._ending.finditer(text)]
        return found if found and not text[found[-1] :].strip() else [*found, len(text)]

    @property
    def _end(self) -> str:
        """What stands behind the words of a sentence."""
        return self._grammar["sentence"].rpartition("}")[2].rstrip()

    @cached_property
    def _ending(self) -> re.Pattern[str]:
        """The end of a sentence. Signs of Latin, Arabic and Indian letters end one before a space alone (not
        in "1.5"), those of Chinese and Japanese everywhere. Where sentences end without a sign, a full stop
        is that of an abbreviation."""
        own = re.escape(self._end) if self._end else "(?!)"
        anywhere = "(?!)" if self._spaced else own
        signs = f"[{'.' if self._end else ''}!?…।۔؟]+"
        return re.compile(
            f"(?:{anywhere}|[。！？｡]+)[{_CLOSING}]*|(?:{own}|{signs})[{_CLOSING}]*(?=\\s|$)",
        )

    @property
    def _spaced(self) -> bool:
        """Whether a space stands between two sentences."""
        return bool(self._grammar["sentence.next"].partition("}")[2].partition("{")[0])

    def _figures(self, text: str) -> str:
        return text.translate(str.maketrans(_FIGURES, self._grammar["number.figures"]))

    def _pair(self, key: str, first: str, last: str, whole: Collection[str]) -> str:
        return filled(self._grammar[key], {"first": first, "last": last}, whole)

    def _filled(self, template: str, values: Mapping[str, object]) -> str:
        if not values and template.find("{") < 0:
            return template
        return filled(template, {name: self._told(value) for name, value in values.items()})

    def _told(self, value: object) -> object:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self.number(value)
        return value


def _plain(value: float, decimals: int | None) -> str:
    """A number as English writes it (`Words.number`)."""
    if isinstance(value, int) and decimals is None:
        return str(int(value))  # in a damaged file there may be one that no float can hold
    text = f"{value:.{2 if decimals is None else decimals}f}"
    return text.rstrip("0").rstrip(".") if decimals is None and "." in text else text


def _form(language: str, count: float, decimals: int | None) -> str:
    """The category of a number as it is written: 1.999 is written as 2."""
    if isinstance(count, int):
        return plural_category(language, count, decimals or 0)
    text = _plain(count, decimals)
    return plural_category(language, float(text), len(text.partition(".")[2]))


def read_words(language: str, *files: str, texts: Path = TEXTS) -> Words:
    """The words of these files, in `language` where it has them, by their `code_of`. Raises OSError or
    ValueError where English itself cannot be read; any other language gives way key by key."""
    language = known_language(language, texts)
    found: dict[str, str] = {}
    for name in files:
        here = read_texts(texts / FALLBACK / name)
        if language != FALLBACK:
            here = merged(here, read_or_nothing(texts / language / name))
        found |= {code_of(name, key): text for key, text in here.items()} if name in _NAMED else here
    return Words(language, found)


def code_of(name: str, key: str) -> str:
    """What a text of the file `name` is called among those of other files: "safety.check",
    "safety.questions.Q1.reason", "routines.lower-back.title"; in most files as in the file itself."""
    if name not in _NAMED:
        return key
    return f"{name.removesuffix('.json')}.{key.removeprefix('words.')}"


def known_language(wanted: str, texts: Path = TEXTS) -> str:
    """The folder of a language such as "zh_TW" or "de-AT": its own, that of its script, of its base,
    or that of English."""
    parts = re.split("[.@]", wanted.replace("_", "-").lower())[0].split("-")
    names = {name.lower(): name for name in languages(texts)}
    tries = ["-".join(parts[:number]) for number in range(len(parts), 0, -1)]
    if parts[0] in _CHINESE:
        tries = ["zh-hant", "zh"] if _is_traditional(parts) else [*tries, "zh"]
    return next((names[name] for name in tries if name in names), FALLBACK)


def _is_traditional(parts: list[str]) -> bool:
    """Of a Chinese language's parts: a script that is named counts before a country, and that before what
    the language is mostly written in."""
    scripts, countries = {"hans", "hant"} & {*parts}, {"tw", "hk", "mo", "cn", "sg", "my"} & {*parts[1:]}
    if scripts:
        return "hant" in scripts
    if countries:
        return not countries & {"cn", "sg", "my"}
    return _CHINESE[parts[0]]


def languages(texts: Path = TEXTS) -> list[str]:
    """The folders of all languages that have words, finished or not."""
    folders = texts.iterdir() if texts.is_dir() else ()
    found = {entry.name for entry in folders if _LANGUAGE.fullmatch(entry.name) and entry.is_dir()}
    found |= {pack.stem for pack in texts.parent.glob("packs/*.pack")}  # a bundle has no other content
    return sorted(found)


def read_texts(file: Path) -> dict[str, str]:
    """One file as it is, its keys made flat. Raises OSError, or as `flat_texts`."""
    return flat_texts(file.name, file.read_bytes())


def flat_texts(name: str, content: bytes) -> dict[str, str]:
    """What a file of this name holds, its keys made flat. Raises ValueError saying what and where."""
    import json  # late: what is packed needs it not

    try:
        found = json.loads(_decoded(content), object_pairs_hook=_no_key_twice)
    except RecursionError as error:
        raise ValueError(f"{name}: it is nested too deeply") from error
    if not isinstance(found, dict):
        raise ValueError(f"{name}: an object of texts is expected")
    return dict(_flat(name, "", found))


def _decoded(content: bytes) -> str:
    """Raises ValueError naming the key beside which, and the line in which, it is not UTF-8."""
    if content.startswith(b"\xef\xbb\xbf"):
        raise ValueError("it begins with a byte order mark, which no file of texts has")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        keys = _KEY.findall(before)
        key = keys[-1].decode("utf-8") + ": " if keys else ""
        line = before.count(b"\n") + 1
        raise ValueError(f"{key}line {line} is not UTF-8") from error


def read_or_nothing(file: Path) -> dict[str, str]:
    """What of a file can be used, key by key; nothing where it is no file of texts at all."""
    import json  # late: what is packed needs it not

    try:
        content = file.read_bytes().decode("utf-8-sig", errors="replace")  # a broken text is left out, alone
        found = json.loads(content)
        return dict(_flat(file.name, "", found, strict=False)) if isinstance(found, dict) else {}
    except (OSError, ValueError, RecursionError):
        return {}


def merged(
    english: Mapping[str, str], other: Mapping[str, str], optional: Collection[str] = ()
) -> dict[str, str]:
    """English, and over it what fits of another language's texts. A word that has a form for every number
    there needs none of English's."""
    good = fitting(english, other, optional)
    whole = {_family(key) for key in good if key == _family(key) or key.endswith("-other")}
    lists = {key.partition("#")[0] for key in good if "#" in key}
    kept = {
        key: text
        for key, text in english.items()
        if _family(key) not in whole and key.partition("#")[0] not in lists
    }
    return kept | good


def fitting(
    english: Mapping[str, str], other: Mapping[str, str], optional: Collection[str] = ()
) -> dict[str, str]:
    """Of another language's texts those that English knows with the same slots; `optional` are the keys that
    English may leave out."""
    wrong = {key.partition("#")[0] for key, _ in _faults(english, other, optional)}
    return {key: text for key, text in other.items() if key.partition("#")[0] not in wrong}


def check(
    english: Mapping[str, str],
    other: Mapping[str, str],
    language: str = FALLBACK,
    optional: Collection[str] = (),
) -> list[str]:
    """What is wrong with another language's file, one line a key: missing, unknown, other slots, a form
    beside a number that the language has and this word lacks."""
    faults = [f"{key}: {fault}" for key, fault in _faults(english, other, optional)]
    families = {_family(key) for key in other}
    missing = [key for key in english if key not in other and _family(key) not in families]
    if language != FALLBACK:
        odd = ((key, odd_form(_family(key), key, language)) for key in other)
        faults += [f"{key}: {fault}" for key, fault in odd if fault]
        counted = {_family(key) for key in english if key != _family(key)} & families
        missing += [
            key for family in sorted(counted) for key in _forms_missing(family, english, other, language)
        ]
    return faults + [f"{key}: it is missing" for key in missing]


def _forms_missing(
    family: str, english: Mapping[str, str], other: Mapping[str, str], language: str
) -> Iterator[str]:
    """The plain text serves every number that has no form of its own: those that English has no form for,
    whole millions, and all in a language that has but one."""
    told_apart = f"{family}-one" in english
    for form in sorted(categories(language)):
        plain = family in other and (form in ("other", "many") or not told_apart)
        if f"{family}-{form}" not in other and not plain:
            yield f"{family}-{form}"


def _faults(
    english: Mapping[str, str], other: Mapping[str, str], optional: Collection[str]
) -> Iterator[tuple[str, str]]:
    lengths = Counter(key.partition("#")[0] for key in english if "#" in key)
    lines = Counter(key.partition("#")[0] for key in other if "#" in key)
    for key, text in other.items():
        fault = _fault(english, key, text, optional)
        if fault:
            yield key, fault
    for key, number in lines.items():
        if lengths[key] not in (0, number):
            yield key, f"it has {number} lines, not {lengths[key]}"


def _fault(english: Mapping[str, str], key: str, text: str, optional: Collection[str]) -> str:
    name = key.partition("#")[0]
    model = english.get(key, english.get(f"{name}#1"))
    if model is None:
        model = next((english[name] for name in _relatives(key) if name in english), None)
    if model is None and name in optional:
        model = ""
    if model is None:
        return "there is no such key"
    if odd := fault_of(name, text):
        return odd
    wanted, there = slots(model), slots(text)
    if key != _family(key):  # beside one thing a language may leave the number out
        wanted, there = wanted - {"count"}, there - {"count"}
    return "" if wanted == there else f"its slots are {sorted(there)}, not {sorted(wanted)}"


def _family(key: str) -> str:
    """A key without its plural category, or the number that it is for."""
    name, dash, form = key.rpartition("-")
    return name if dash and (form in CATEGORIES or _A_NUMBER.fullmatch(form)) else key


def _relatives(key: str) -> list[str]:
    """The keys of the same text beside other numbers; only for a key that is such a form itself."""
    family = _family(key)
    return [] if family == key else [family, *(f"{family}-{category}" for category in CATEGORIES)]


def _flat(file: str, key: str, found: Any, strict: bool = True) -> Iterator[tuple[str, str]]:
    """The keys and texts of what a file holds. What is no text is a ValueError or, where it is not `strict`,
    left out."""
    if isinstance(found, dict) and "base" not in found:
        for name, inner in found.items():
            yield from _flat(file, f"{key}.{name}" if key else name, inner, strict)
        return
    lines = enumerate(found, start=1) if isinstance(found, list) else [(0, found)]
    for number, inner in lines:
        try:
            yield f"{key}#{number}" if number else key, _text(f"{file}: {key}", inner)
        except ValueError:
            if strict:
                raise


def _text(where: str, text: Any) -> str:
    """A plain text stays one: thousands of them are kept in the pack."""
    if is_readable(text):
        return str(text)
    if isinstance(text, dict) and "base" in text and all(map(is_readable, text.values())):
        return Phrase(text["base"], {name: form for name, form in text.items() if name != "base"})
    raise ValueError(f"{where}: a text, or an object of forms with “base”, is expected")


def _no_key_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        raise ValueError(f"the key “{next(key for key in keys if keys.count(key) > 1)}” is there twice")
    return found
