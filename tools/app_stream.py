"""What software centres tell of the program (AppStream), and what a release says: from the changelog and the
program's own facts, so that neither can be old."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from acupress_desktop import APP_ID, PROGRAM
from acupress_desktop.system.desktop_files import MIME_TYPE

ROOT = Path(__file__).resolve().parent.parent
#: Of a version in the changelog: its number and, once it is out, its day.
_VERSION = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<day>\d{4}-\d\d-\d\d))?$", re.MULTILINE)
SUMMARY = "Find acupressure points and press them in guided sessions"
#: What is said of the program; a list ends it.
PARAGRAPHS = (
    "A quiet atlas of acupressure points for people whose back or neck hurts, who learn acupressure, or who"
    " teach it.",
    "It holds the 361 points of the WHO standard and 48 places of extra points. Click a point on the body to"
    " read where it is and how to press it, run a guided session with soft chimes from the window or the"
    " tray, and print a sheet for someone else.",
    "It works offline and sends nothing anywhere. It gives information, not medical advice.",
)
FEATURES = (
    "Routines for lower back, upper back and neck, a desk break and calm evenings, and routines of your own",
    "Short questions about your health that keep out what is not for you",
    "What studies found, with their sources",
    "Works by mouse, keyboard and screen reader",
)


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


def metainfo(changelog: str) -> str:
    """The metadata of the program (AppStream 1.0)."""
    paragraphs = "\n".join(f"    <p>{escape(text)}</p>" for text in PARAGRAPHS)
    features = "\n".join(f"      <li>{escape(text)}</li>" for text in FEATURES)
    out = [f'    <release version="{escape(version)}" date="{day}"/>' for version, day in releases(changelog)]
    told = ["  <releases>", *out, "  </releases>"] if out else []
    history = "\n".join(told)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>Acupress</name>
  <summary>{escape(SUMMARY)}</summary>
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
