"""What software centres tell of the program (AppStream), and what a release says: from the changelog and the
program's own facts, so that neither can be old."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

from acupress_desktop import APP_ID, PROGRAM
from acupress_desktop.content.languages import FINISHED
from acupress_desktop.system.desktop_files import MIME_TYPE, desktop_words, tagged

ROOT = Path(__file__).resolve().parent.parent
#: Of a version in the changelog: its number and, once it is out, its day.
_VERSION = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?$", re.MULTILINE)


def releases(changelog: str) -> list[tuple[str, str]]:
    """Versions that are out and their days, the newest first."""
    return [(found["version"], found["day"]) for found in _VERSION.finditer(changelog) if found["day"]]


def notes(changelog: str, version: str) -> str:
    """What the changelog says of a version ("Unreleased" for what comes next). Raises KeyError where it says
    nothing."""
    heads = [*_VERSION.finditer(changelog)]
    for head, after in zip(heads, [*heads[1:], None], strict=True):
        if head["version"] == version:
            text = changelog[head.end() : after.start() if after else len(changelog)]
            return re.sub(r"\n\[[^\]]+\]: \S+", "", text).strip() + "\n"
    raise KeyError(version)


def unready(changelog: str, version: str) -> str | None:
    """Why this is no release of the version, in a sentence; None where it is one."""
    out = releases(changelog)
    if not out or out[0][0] != version:
        newest = out[0][0] if out else "none"
        return f"CHANGELOG.md has no day for {version}: the newest version that is out is {newest}."
    if not notes(changelog, version).strip():
        return f"CHANGELOG.md says nothing of {version}."
    if any(head["version"] == "Unreleased" for head in _VERSION.finditer(changelog)) and (
        notes(changelog, "Unreleased").strip()
    ):
        return 'CHANGELOG.md has changes under "Unreleased", which this release would bring without a word.'
    return None


def metainfo(changelog: str, finished: Iterable[str] = FINISHED) -> str:
    """The metadata of the program (AppStream 1.0), in all languages that are `finished`."""
    told = desktop_words(finished)
    summaries = "\n".join(_element("summary", name, words["centre.summary"]) for name, words in told.items())
    paragraphs, features = (
        "\n".join(
            f"{deeper}{_element(tag, name, text)}"
            for texts in zip(*(words.lines(key) for words in told.values()), strict=True)
            for name, text in zip(told, texts, strict=True)
        )
        for tag, key, deeper in (("p", "centre.about", "  "), ("li", "centre.features", "    "))
    )
    out = [f'    <release version="{escape(version)}" date="{day}"/>' for version, day in releases(changelog)]
    out_of_all = ["  <releases>", *out, "  </releases>"] if out else []
    history = "\n".join(out_of_all)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>Acupress</name>
{summaries}
  <developer_name>The Acupress maintainers</developer_name>
  <description>
{paragraphs}
    <ul>
{features}
    </ul>
  </description>
  <launchable type="desktop-id">{APP_ID}.desktop</launchable>
  <provides>
    <binary>{PROGRAM}</binary>
    <mediatype>{MIME_TYPE}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
{history}
</component>
"""


def _element(tag: str, language: str, text: str) -> str:
    return f"  <{tag}{tagged(language)}>{escape(text)}</{tag}>"
