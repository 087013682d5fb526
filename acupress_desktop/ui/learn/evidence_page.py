"""The Evidence page as HTML: each claim, its study, what was found, our verdict; what the
routines' times come from; then all sources."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from acupress_desktop.content.catalogue import Catalogue, Source
from acupress_desktop.content.claims import Claim, Verdict
from acupress_desktop.domain.points import Grade

translate = QCoreApplication.translate

#: Never colour alone: the marks differ in shape, and the word stands beside them.
_MARKS = {
    Verdict.SHOWN: ("●●", "gold"),
    Verdict.PARTLY: ("●○", "gold"),
    Verdict.NOT_SHOWN: ("○○", "label"),
    Verdict.CONTRADICTED: ("✕", "red"),
}


def evidence_html(catalogue: Catalogue, title: str) -> str:
    """The whole page."""
    words = catalogue.claims.words
    parts = [
        _head(title),
        f"<p>{escape(words['intro'])}</p>",
        f"<p><b>{escape(words['overall'])}</b></p>",
    ]
    parts += [
        f"<p>{_labelled(catalogue, _mark(catalogue, verdict), words[f'{verdict}.meaning'])}</p>"
        for verdict in Verdict
    ]
    parts += [_claim(catalogue, claim) for claim in catalogue.claims.claims]
    parts.append(_head(translate("EvidencePage", "The grades of points")))
    for grade in Grade:
        name, meaning = catalogue.word(f"grade.{grade}"), catalogue.word(f"grade.{grade}.meaning")
        parts.append(f"<p>{_labelled(catalogue, f'<b>{escape(name)}</b>', meaning)}</p>")
    parts.append(_head(translate("EvidencePage", "The times of the routines")))
    parts += [_dose(catalogue, routine) for routine in catalogue.routines]
    parts.append(_head(translate("EvidencePage", "Sources")))
    brackets = translate("EvidencePage", "A title in brackets is ours; the printed one was not seen.")
    parts.append(f'<p class="soft">{escape(brackets)}</p>')
    parts += [f"<p>{_source(source)}</p>" for source in catalogue.sources.values()]
    return "".join(parts)


def _head(words: str) -> str:
    return f"<h1>{escape(words)}</h1>"


def _claim(catalogue: Catalogue, claim: Claim) -> str:
    rows = (
        (translate("EvidencePage", "Studied"), claim.design),
        (translate("EvidencePage", "Found"), claim.found),
        (translate("EvidencePage", "Our verdict"), claim.judged),
    )
    told = "".join(
        f"<p>{_labelled(catalogue, f'<span class=label>{escape(name)}</span>', text)}</p>"
        for name, text in rows
    )
    cited = "".join(f'<p class="soft">{_source(catalogue.sources[source])}</p>' for source in claim.sources)
    said = catalogue.say("list.quoted", text=claim.said)
    return f"<h2>{escape(said)}</h2><p>{_mark(catalogue, claim.verdict)}</p>{told}{cited}"


def _labelled(catalogue: Catalogue, label: str, text: str) -> str:
    """A label in HTML and the text that belongs to it, with what the language has between the two."""
    return catalogue.say("list.labelled", label=label, text=escape(text))


def _dose(catalogue: Catalogue, routine: str) -> str:
    """A routine's times, and what the studies did that they come from."""
    text = catalogue.routine_texts[routine]
    told = catalogue.words.joined((catalogue.dose(routine), text.studied))
    cited = "".join(f'<p class="soft">{_source(catalogue.sources[source])}</p>' for source in text.sources)
    return f"<h2>{escape(text.title)}</h2><p>{escape(told)}</p>{cited}"


def _mark(catalogue: Catalogue, verdict: Verdict) -> str:
    marks, kind = _MARKS[verdict]
    return f'<span class="{kind}">{marks}</span> <b>{escape(catalogue.claims.words[verdict])}</b>'


def _source(source: Source) -> str:
    cited = escape(source.citation)
    numbers = [f"doi:{source.doi}" if source.doi else "", f"PMID {source.pmid}" if source.pmid else ""]
    told = ", ".join(filter(None, numbers)) or (source.url or "")
    if not told:
        return cited
    link = source.link
    return f'{cited} <a href="{escape(link or "")}">{escape(told)}</a>'
