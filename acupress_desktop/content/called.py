"""What a sentence calls a point: its code or its pinyin, or the name that the language has for it."""

from __future__ import annotations

from acupress_desktop.domain.names import NAMED_LANGUAGES
from acupress_desktop.domain.phrases import Phrase
from acupress_desktop.domain.points import Point


def called(point: Point, said: str, language: str) -> Phrase:
    """The point as `said` (its code, its pinyin, as a voice says it), from which a template may ask for its
    pinyin ({name:pinyin}), its Chinese characters ({name:hanzi}, {name:traditional}), or for the name in a
    language of `content/names/` and how that is read ({name:own}, {name:kana}); what there is not stands as
    it was said. Raises KnownError where our own files are missing."""
    phrase = point.called(said)
    if language not in NAMED_LANGUAGES:
        return phrase
    from acupress_desktop.content.own_names import own_names  # late: English needs none of them

    name = own_names(language).get(point.code)
    if name is None:
        return phrase
    own = {"own": name.name, "kana": name.kana}
    return Phrase(said, {**phrase.forms, **{form: text for form, text in own.items() if text}})
