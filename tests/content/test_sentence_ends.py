"""Where sentences end, in the scripts that texts are written in."""

from __future__ import annotations

import pytest

from acupress_desktop.content.words import Words

SPACED = {"sentence": "{words}.", "sentence.next": "{first} {last}"}
UNSPACED = {"sentence": "{words}。", "sentence.next": "{first}{last}"}
ENGLISH, JAPANESE = Words("en", SPACED), Words("ja", UNSPACED)
HINDI = Words("hi", SPACED | {"sentence": "{words}।"})
ARABIC = Words("ar", SPACED)
THAI = Words("th", SPACED | {"sentence": "{words}"})


@pytest.mark.parametrize(
    ("words", "text", "sentences"),
    [
        (ENGLISH, "Go on? Stop! Rest.", ("Go on?", "Stop!", "Rest.")),
        (ENGLISH, "It is 1.5 cun away. Press (gently).", ("It is 1.5 cun away.", "Press (gently).")),
        (ENGLISH, "“Stop.” Then rest.", ("“Stop.”", "Then rest.")),
        (ENGLISH, "No sign at the end", ("No sign at the end",)),
        (ENGLISH, "", ()),
        (JAPANESE, "押します。痛いですか？休みます！", ("押します。", "痛いですか？", "休みます！")),
        (JAPANESE, "「押します。」次へ。", ("「押します。」", "次へ。")),
        (JAPANESE, "臍の上1.5寸。まだ英語です。", ("臍の上1.5寸。", "まだ英語です。")),
        # A text that has no translation yet.
        (JAPANESE, "Hold and breathe. Next: BL23.", ("Hold and breathe.", "Next: BL23.")),
        (Words("zh-Hans", UNSPACED), "（左侧）按压！下一个。", ("（左侧）按压！", "下一个。")),
        (Words("ko", SPACED), "누르세요. 아픕니까? 쉬세요.", ("누르세요.", "아픕니까?", "쉬세요.")),
        (HINDI, "दबाएँ। रुकें।", ("दबाएँ।", "रुकें।")),
        (ARABIC, "هل يؤلم؟ توقف. استرح.", ("هل يؤلم؟", "توقف.", "استرح.")),
        (THAI, "กด 5 ซม. แล้วพัก", ("กด 5 ซม. แล้วพัก",)),
    ],
)
def test_sentences_end_where_readers_see_their_end(
    words: Words, text: str, sentences: tuple[str, ...]
) -> None:
    assert words.sentences(text) == sentences
    ends = words.ends(text)
    assert ends[-1] == len(text)
    assert (
        tuple(filter(None, (text[a:b].strip() for a, b in zip([0, *ends], ends, strict=False)))) == sentences
    )
