"""Reads a PDF as somebody else's program would: what its tags tell, and which failures of PDF/UA-1 it has.

The failures are those of the Matterhorn Protocol 1.1 that a program can find. What can only be in a file
with tables, forms, links, layers, attachments, formulas, notes, scripts or passwords are looked for by there
being nothing of the kind. `docs/pdf.md` lists which are checked so, which by their own rule, and which need a
person.
"""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

#: By there being nothing of the kind (docs/pdf.md tells all): key of a dictionary -> what then cannot be.
ABSENT = {
    "/Annots": "11-004, 11-005, 28-002 to 28-018 (links, notes and forms)",
    "/AcroForm": "24-001, 25-001 (forms)",
    "/OCProperties": "20-001 to 20-003 (layers)",
    "/EmbeddedFiles": "21-001 (attachments)",
    "/JavaScript": "29-001 (scripts)",
    "/Encrypt": "26-001, 26-002 (passwords)",
}
#: The tags that are used; with none else, those of tables, contents, ruby, formulas and notes (09-004, 09-006
#: to 09-008, 15-003, 17-002, 17-003, 19-003, 19-004) cannot be wrong.
TAGS = {"Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Figure", "Caption", "Span"}
_SHAPES = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "INLINE IMAGE"}
_TEXT = {"Tj", "TJ", "'", '"'}
_NS = {"dc": "{http://purl.org/dc/elements/1.1/}", "ua": "{http://www.aiim.org/pdfua/ns/id/}"}


@dataclass(frozen=True)
class Told:
    """An element of the tree in the order of reading: its tag, its text, what is said in its place, and on
    which page (from 0) it begins."""

    tag: str
    text: str
    alt: str = ""
    page: int = 0


@dataclass
class _Page:
    """What its content says: by number the text of each marked part, and what is wrong with it."""

    texts: dict[int, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    marks: list[str | int] = field(default_factory=list)

    def begin(self, tag: str, number: Any) -> None:
        """Content that is marked begins."""
        kind = "artifact" if tag == "/Artifact" else "span" if number is None else int(number)
        inside = [mark for mark in self.marks if mark != "span"]
        if kind == "artifact" and any(isinstance(mark, int) for mark in inside):
            self.faults.append("01-003 an artifact in tagged content")
        if isinstance(kind, int):
            if inside:
                self.faults.append("01-004 tagged content in other content that is marked")
            self.texts.setdefault(kind, "")
        self.marks.append(kind)

    def paint(self, operator: str, text: str) -> None:
        """Something is painted; `text` if that is what it is."""
        inside = [mark for mark in self.marks if mark != "span"]
        if len(inside) != 1:
            self.faults.append(f"01-005 {operator} is neither tagged nor an artifact")
        if inside and isinstance(inside[0], int):
            self.texts[inside[0]] += text


def told(content: bytes) -> list[Told]:
    """All elements of the tree below the document's own, in the order in which they are read."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pages = [_read(page).texts for page in pdf.pages]
        places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}

        def text(element: Any) -> str:
            at = places[element.Pg.objgen] if "/Pg" in element else 0
            parts = [
                (text(kid) if str(kid.S) == "/Span" else "")
                if isinstance(kid, pikepdf.Dictionary)
                else pages[at][int(kid)]
                for kid in element.get("/K", [])
            ]
            return "".join(parts)

        return [
            Told(
                str(element.S)[1:],
                text(element),
                str(element.get("/Alt", "")),
                places[element.Pg.objgen] if "/Pg" in element else 0,
            )
            for element in _elements(pdf.Root.StructTreeRoot.K)
            if element.S not in (pikepdf.Name.Document, pikepdf.Name.Span)
        ]


def bookmarks(content: bytes) -> list[tuple[int, str]]:
    """The level and the words of each."""

    def walk(items: Any, level: int) -> Iterator[tuple[int, str]]:
        for item in items:
            yield level, item.title
            yield from walk(item.children, level + 1)

    with pikepdf.open(io.BytesIO(content)) as pdf, pdf.open_outline() as outline:
        return list(walk(outline.root, 1))


def faults(content: bytes) -> list[str]:
    """Every failure that was found, with its number in the Matterhorn Protocol."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pages = [_read(page) for page in pdf.pages]
        found = [f"page {number}: {fault}" for number, page in enumerate(pages, 1) for fault in page.faults]
        found += [*_document(pdf), *_metadata(pdf), *_tree(pdf, pages)]
        for number, page in enumerate(pdf.pages, 1):
            for name, font in page.Resources.get("/Font", {}).items():
                found += [f"page {number}, {name}: {fault}" for fault in _font(font)]
            if page.obj.get("/Tabs") != pikepdf.Name.S:
                found.append(f"page {number}: its tabs do not go by the tags")
        return found


def _document(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    nothing: Any = {}
    if not root.get("/MarkInfo", nothing).get("/Marked", False):
        yield "it is not marked as tagged"
    if root.get("/MarkInfo", nothing).get("/Suspects", False):
        yield "01-007 Suspects"
    if not str(root.get("/Lang", "")):
        yield "11-001, 11-002, 11-003, 11-006 no language"
    shown = root.get("/ViewerPreferences", nothing)
    if "/DisplayDocTitle" not in shown:
        yield "07-001 no DisplayDocTitle"
    elif not bool(shown.DisplayDocTitle):
        yield "07-002 DisplayDocTitle is false"
    for name, failures in ABSENT.items():
        holders = [root, root.get("/Names", nothing), pdf.trailer, *(page.obj for page in pdf.pages)]
        if any(name in holder for holder in holders):
            yield f"{name}: {failures}"


def _metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in pdf.Root:
        yield "06-001 no metadata"
        return
    xml = ET.fromstring(pdf.Root.Metadata.read_bytes())  # noqa: S314 - our own file
    titles = [item.text or "" for item in xml.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li")]
    if next(xml.iter(f"{_NS['dc']}title"), None) is None or not titles[0]:
        yield "06-003 no title"
    elif titles[0] != str(pdf.docinfo.get("/Title", "")):
        yield "the two titles differ"
    if not [part for part in xml.iter(f"{_NS['ua']}part") if part.text == "1"]:
        yield "06-002 it does not say that it keeps to PDF/UA-1"


def _elements(element: Any) -> Iterator[Any]:
    yield element
    for kid in element.get("/K", []):
        if isinstance(kid, pikepdf.Dictionary):
            yield from _elements(kid)


def _numbers(element: Any) -> list[int]:
    return [int(kid) for kid in element.get("/K", []) if not isinstance(kid, pikepdf.Dictionary)]


def _tree(pdf: pikepdf.Pdf, pages: list[_Page]) -> Iterator[str]:
    if "/StructTreeRoot" not in pdf.Root:
        yield "01-005 no tags"
        return
    tree = pdf.Root.StructTreeRoot
    if "/RoleMap" in tree or "/ClassMap" in tree:
        yield "02-001, 02-003, 02-004 tags are mapped"
    elements = list(_elements(tree.K))
    yield from _heads([str(element.S)[1:] for element in elements])
    for element in elements:
        tag = str(element.S)[1:]
        if tag not in TAGS:
            yield f"the tag {tag} is none of those that are known here"
        if tag == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "13-004 a figure without words"
        yield from _nesting(element, tag)
    yield from _leaves(pdf, elements, pages)


def _heads(tags: list[str]) -> Iterator[str]:
    level = 0
    for tag in tags:
        if heading := re.fullmatch(r"H(\d)", tag):
            if not level and heading[1] != "1":
                yield "14-002 the first heading is not H1"
            elif int(heading[1]) > level + 1:
                yield f"14-003 {tag} after H{level}"
            level = int(heading[1])


def _leaves(pdf: pikepdf.Pdf, elements: list[Any], pages: list[_Page]) -> Iterator[str]:
    """Whether the tree and the content name the same parts, each once."""
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): list(value) for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    seen: dict[int, set[int]] = {number: set() for number in range(len(pages))}
    for element in elements:
        for number in _numbers(element):
            page = places[element.Pg.objgen]
            if number in seen[page]:
                yield f"30-002 part {number} of page {page + 1} stands in two places"
            seen[page].add(number)
            at = int(pdf.pages[page].obj.StructParents)
            if parents[at][number].objgen != element.objgen:
                yield f"part {number} of page {page + 1} has another parent"
    for page, read in enumerate(pages):
        if odd := set(read.texts) ^ seen[page]:
            yield f"01-005 parts {sorted(odd)} of page {page + 1} are either in the tree or in the content"


def _nesting(element: Any, tag: str) -> Iterator[str]:
    kids = {str(kid.S)[1:] for kid in element.get("/K", []) if isinstance(kid, pikepdf.Dictionary)}
    allowed = {"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Figure": {"Caption"}}
    if tag in allowed and not kids <= allowed[tag]:
        yield f"09-005 {sorted(kids)} in {tag}"
    if kids & {"LI"} and tag != "L":
        yield f"09-005 an item in {tag}"
    if kids & {"Lbl", "LBody"} and tag != "LI":
        yield f"09-005 a part of an item in {tag}"


def _read(page: pikepdf.Page) -> _Page:
    """Go through the content of a page as a reader does."""
    read, font = _Page(), ""
    unicode = {name: _to_unicode(made) for name, made in page.Resources.get("/Font", {}).items()}
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        name = str(instruction.operator)
        if name in ("BMC", "BDC"):
            read.begin(str(operands[0]), operands[1].get("/MCID") if name == "BDC" else None)
        elif name == "EMC":
            read.marks.pop()
        elif name == "Tf":
            font = str(operands[0])
        elif name in _SHAPES | _TEXT:
            strings = operands[0] if name == "TJ" else operands if name in _TEXT else ()
            codes = b"".join(bytes(string) for string in strings if isinstance(string, pikepdf.String))
            read.paint(name, _decoded(codes, unicode[font], read.faults) if codes else "")
    if read.marks:
        read.faults.append("marked content does not end")
    for name, thing in page.Resources.get("/XObject", {}).items():
        if str(thing.Subtype) == "/Form":
            read.faults.append(f"30-001, 30-002 {name} is a form that was not looked into")
    return read


def _decoded(codes: bytes, known: dict[int, str], said: list[str]) -> str:
    lost = sorted({code for code in codes if not known.get(code)})
    if lost:
        said.append(f"10-001 codes {lost} are no characters")
    return "".join(known.get(code, "") for code in codes)


def _to_unicode(font: Any) -> dict[int, str]:
    if "/ToUnicode" not in font:
        return {}
    blocks = re.findall(rb"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes(), re.S)
    rows = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]+)>", b"".join(blocks))
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


def _font(font: Any) -> Iterator[str]:
    if font.get("/Subtype") != pikepdf.Name.Type1:
        yield f"{font.get('/Subtype')} is another kind of font"
        return
    if "/FontFile" not in font.get("/FontDescriptor", {}):
        yield "31-009 it is not embedded"
        return
    if "/ToUnicode" not in font:
        yield "31-027 no table of characters"
    known = _to_unicode(font)
    if bad := {0x0000, 0xFEFF, 0xFFFE} & {ord(letter) for text in known.values() for letter in text}:
        yield f"31-028, 31-029 it tells of {bad}"
    widths = glyph_widths(font.FontDescriptor.FontFile)
    code = 0
    for entry in font.Encoding.Differences:
        if not isinstance(entry, pikepdf.Name):
            code = int(entry)
            continue
        name = str(entry)[1:]
        if name == ".notdef":
            yield f"31-030 code {code} is .notdef"
        elif name not in widths:
            yield f"31-011 {name} is not in it"
        elif abs(widths[name] - int(font.Widths[code - int(font.FirstChar)])) > 1:
            yield f"31-016 {name} is {widths[name]} wide, not {font.Widths[code - int(font.FirstChar)]}"
        if code not in known:
            yield f"10-001 {name} is no character"
        code += 1


def glyph_widths(program: Any) -> dict[str, int]:
    """How wide the glyphs of a Type 1 font are, read from its own charstrings."""
    whole = program.read_bytes()
    clear, veiled = int(program.Length1), int(program.Length2)
    private = _unveiled(whole[clear : clear + veiled], 55665)[4:]
    widths, at = {}, 0
    while found := re.compile(rb"/(\S+) (\d+) RD ").search(private, at):
        at = found.end() + int(found[2])
        charstring = _unveiled(private[found.end() : at], 4330)
        widths[found[1].decode()] = _second_number(charstring)
    return widths


def _unveiled(content: bytes, key: int) -> bytes:
    made = bytearray()
    for byte in content:
        made.append(byte ^ (key >> 8))
        key = ((byte + key) * 52845 + 22719) & 0xFFFF
    return bytes(made)


def _second_number(charstring: bytes) -> int:
    """`hsbw` has the left side and the width before it."""
    numbers, at = [], 0
    while charstring[at] >= 32:
        lead = charstring[at]
        if lead <= 246:
            numbers.append(lead - 139)
            at += 1
        elif lead <= 250:
            numbers.append((lead - 247) * 256 + charstring[at + 1] + 108)
            at += 2
        elif lead <= 254:
            numbers.append(-(lead - 251) * 256 - charstring[at + 1] - 108)
            at += 2
        else:
            numbers.append(int.from_bytes(charstring[at + 1 : at + 5], "big", signed=True))
            at += 5
    return numbers[1]
