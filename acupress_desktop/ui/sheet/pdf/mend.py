"""Makes of a PDF that Qt wrote one that is found, copied, heard and compared (ADR 35).

Content with marks gets what they stand for; Qt's fonts give way to those made of what was written; title,
language, tags and bookmarks are added, and what differs from run to run (dates, numbers made by chance) goes.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.paper import Role
from acupress_desktop.ui.sheet.pdf.fonts import Face, SimpleFont
from acupress_desktop.ui.sheet.pdf.marks import END, MARK, TEXT, Marks, Told
from acupress_desktop.ui.sheet.pdf.tags import Leaf, Tags
from acupress_desktop.ui.sheet.pdf.words import Stretch

if TYPE_CHECKING:
    from pikepdf import Object, Pdf


#: What XML cannot hold.
_CONTROLS = re.compile("[\0-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Facts:
    """Of the whole document; `language` as BCP 47 names it, `true_size` where no printer may scale it."""

    title: str
    language: str
    true_size: bool = False


def can_mend() -> bool:
    """Whether the library for it is there; distributions may leave it out."""
    try:
        import pikepdf  # noqa: F401
    except ImportError:
        return False
    return True


def mend(content: bytes, marks: Marks, facts: Facts) -> bytes:
    """The PDF that was painted with these marks, mended."""
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        leaves: list[Leaf] = []
        fonts = _fonts(pdf, marks)
        for number, page in enumerate(pdf.pages):
            filled = _Filling(marks, number, leaves).filled(page.Contents.read_bytes())
            page.Contents = pdf.make_stream(filled)
            if "/Annots" in page and not len(page.Annots):
                del page.Annots
            if marks.by_qt:
                for name, font in fonts.items():
                    page.Resources.Font[name] = font
            else:
                page.Resources.Font = fonts
        tags = Tags(pdf, leaves)
        tags.write()
        tags.write_bookmarks()
        _describe(pdf, facts, true_to_standard=not marks.by_qt)
        made = io.BytesIO()
        pdf.save(
            made,
            force_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,  # ours tell none, and reading them takes lxml, which no bundle has
        )
    return made.getvalue()


class _Filling:
    """The content of a page with text and tags in the place of the marks. What is in no part of it is an
    artifact: it furnishes the page."""

    def __init__(self, marks: Marks, page: int, leaves: list[Leaf]) -> None:
        """`leaves`: where the parts are told of."""
        self._marks, self._page, self._leaves = marks, page, leaves
        self._count = 0
        self._open: Leaf | None = None

    def filled(self, content: bytes) -> bytes:
        """Content as Qt wrote it, filled."""
        return b"/Artifact BMC\n" + MARK.sub(self._put, content) + b"EMC\n"

    def _put(self, mark: re.Match[bytes]) -> bytes:
        number, kind = int(mark[1]) - 1, int(mark[2])
        if kind == TEXT:
            return b"".join(map(self._stretch, self._marks.texts[number]))
        told = self._marks.told[number]
        if told.block.role is Role.DECORATION:
            return b""
        if kind == END:
            self._open = None
            return b"EMC\n/Artifact BMC\n"
        return self._begin(told)

    def _begin(self, told: Told, language: str = "") -> bytes:
        self._open = Leaf(self._page, self._count, told, language)
        self._leaves.append(self._open)
        self._count += 1
        tag = b"Figure" if told.block.role is Role.FIGURE else b"Span" if language else b"P"
        return b"EMC\n/%b <</MCID %d>> BDC\n" % (tag, self._open.number)

    def _stretch(self, stretch: Stretch) -> bytes:
        """What is in another language is a part of its own. (Marked inside another, it would end that one for
        poppler 22.12.)"""
        now = self._open
        if now is None or now.told.block.role is Role.FIGURE or now.language == stretch.language:
            return stretch.content
        return self._begin(now.told, stretch.language) + stretch.content


def _fonts(pdf: Pdf, marks: Marks) -> Object:
    """All fonts by the names that content calls them by."""
    import pikepdf

    made = {
        f"/F{face_number}-{number}": _font(pdf, face, font)
        for face_number, face in enumerate(marks.fonts.faces)
        for number, font in enumerate(face.fonts)
    }
    return pdf.make_indirect(pikepdf.Dictionary(made))


def _font(pdf: Pdf, face: Face, font: SimpleFont) -> Object:
    from pikepdf import Array, Dictionary, Name

    glyphs = font.glyphs
    widths = {glyph.code: glyph.width for glyph in glyphs}
    first, last = glyphs[0].code, glyphs[-1].code
    differences: list[Any] = []
    for glyph in glyphs:
        if not widths.get(glyph.code - 1) or glyph.code == first:
            differences.append(glyph.code)
        differences.append(Name(f"/{glyph.name}"))
    made = font.program()
    program = pdf.make_stream(made.clear + made.veiled + made.end)
    program.Length1, program.Length2, program.Length3 = len(made.clear), len(made.veiled), len(made.end)
    name = Name(f"/{font.name}")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=4,  # characters of its own
        FontBBox=Array(font.box),
        ItalicAngle=0,
        Ascent=face.ascent,
        Descent=face.descent,
        CapHeight=face.cap_height,
        StemV=80,
        FontFile=program,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=name,
            FirstChar=first,
            LastChar=last,
            Widths=Array([widths.get(code, 0) for code in range(first, last + 1)]),
            FontDescriptor=pdf.make_indirect(descriptor),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array(differences)),
            ToUnicode=pdf.make_stream(font.to_unicode()),
        )
    )


def _describe(pdf: Pdf, facts: Facts, true_to_standard: bool) -> None:
    """Title, language, and how it wants to be shown and printed."""
    from pikepdf import Dictionary, Name, String

    root, title = pdf.Root, _CONTROLS.sub(" ", facts.title)
    root.Lang = String(facts.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if facts.true_size:
        root.ViewerPreferences.PrintScaling = Name("/None")
    producer = str(pdf.docinfo.get("/Producer", ""))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(Title=String(title), Creator=String("Acupress"), Producer=String(producer))
    )
    if "/ID" in pdf.trailer:  # made by chance
        del pdf.trailer["/ID"]
    if "/Names" in root:
        del root.Names
    metadata = pdf.make_stream(_xmp(title, facts.language, producer, true_to_standard))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    root.Metadata = metadata


def _xmp(title: str, language: str, producer: str, true_to_standard: bool) -> bytes:
    """The same for programs that read no PDF (ISO 16684), and the standard that the file keeps to."""
    standard = "<pdfuaid:part>1</pdfuaid:part>" if true_to_standard else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{escape(producer)}</pdf:Producer><xmp:CreatorTool>Acupress</xmp:CreatorTool>{standard}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()
