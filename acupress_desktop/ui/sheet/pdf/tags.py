"""What a PDF tells those who cannot see it: what each part of its content is, and in which order it is read.

A tree of tags (ISO 32000-1, 14.7 and 14.8; PDF/UA-1) beside the content, whose leaves are the numbers of its
marked parts, and bookmarks at the heads.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from acupress_desktop.domain.value import dataclass
from acupress_desktop.ui.sheet.figures import Picture
from acupress_desktop.ui.sheet.paper import Block, Code, Number, Role
from acupress_desktop.ui.sheet.type import Text

if TYPE_CHECKING:
    from pikepdf import Object, Pdf

    from acupress_desktop.ui.sheet.pdf.marks import Told

#: Points of a PDF per mm.
PER_MM = 72 / 25.4
_LEVELS = 6


@dataclass(frozen=True)
class Leaf:
    """A marked part: its page, its number there, what was painted, and in which language where it is another
    than that of the document."""

    page: int
    number: int
    told: Told
    language: str = ""


class Tags:
    """Writes the tags of a document with these marked parts, in the order in which they are read."""

    def __init__(self, pdf: Pdf, leaves: Sequence[Leaf]) -> None:
        import pikepdf

        self._pike, self._pdf, self._leaves = pikepdf, pdf, leaves
        self._parents: dict[int, list[Object]] = {}
        self._level = 0
        self.heads: list[tuple[int, Leaf]] = []

    def write(self) -> None:
        """Put them into the document."""
        name, array = self._pike.Name, self._pike.Array
        root = self._pdf.make_indirect(self._pike.Dictionary(Type=name.StructTreeRoot))
        document = self._element("Document", root)
        root.K = document
        figure = items = None
        for block, leaves in self._blocks():
            role = block.role
            if role is not Role.ITEM:
                items = None
            if role is Role.ITEM:
                items = items or self._element("L", document)
                self._item(items, leaves)
            elif role is Role.FIGURE:
                figure = self._figure(document, block, leaves)
                continue
            elif role is Role.CAPTION and figure is not None:
                self._fill(self._element("Caption", figure), leaves)
            else:
                self._fill(self._element(self._tag(role, leaves), document), leaves)
            figure = None
        numbers = array()
        for number, parents in sorted(self._parents.items()):
            self._pdf.pages[number].obj.StructParents = number
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(array(parents)))
        root.ParentTree = self._pdf.make_indirect(self._pike.Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pdf.pages)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = self._pike.Dictionary(Marked=True)
        for page in self._pdf.pages:
            page.obj.Tabs = name.S  # the order of the tags

    def _blocks(self) -> Iterator[tuple[Block, list[Leaf]]]:
        for _, group in groupby(self._leaves, lambda leaf: (leaf.page, id(leaf.told.block))):
            leaves = list(group)
            yield leaves[0].told.block, leaves

    def _tag(self, role: Role, leaves: list[Leaf]) -> str:
        if role not in (Role.TITLE, Role.HEADING):
            return "P"
        # No level is left out, whatever a layout begins with.
        wanted = 1 if role is Role.TITLE else 2
        self._level = min(wanted, self._level + 1, _LEVELS)
        self.heads.append((self._level, leaves[0]))
        return f"H{self._level}"

    def _element(self, tag: str, parent: Object, **more: Any) -> Object:
        made = self._pdf.make_indirect(
            self._pike.Dictionary(
                Type=self._pike.Name.StructElem, S=self._pike.Name(f"/{tag}"), P=parent, **more
            )
        )
        if parent.get("/S") is not None:
            _kids(parent, self._pike.Array).append(made)
        return made

    def _fill(self, element: Object, leaves: Sequence[Leaf]) -> None:
        kids = _kids(element, self._pike.Array)
        for leaf in leaves:
            holder = element
            if leaf.language:
                holder = self._span(element, Lang=self._pike.String(leaf.language))
            elif isinstance(leaf.told.part, Number) and str(element.S) != "/Lbl":
                # Else it is read as one word with what stands beside it.
                number = self._pike.String(f"{leaf.told.part.number} ")
                holder = self._span(element, ActualText=number)
            holder.Pg = self._pdf.pages[leaf.page].obj
            (kids if holder is element else holder.K).append(leaf.number)
            parents = self._parents.setdefault(leaf.page, [])
            assert len(parents) == leaf.number
            parents.append(holder)

    def _span(self, element: Object, **more: Any) -> Object:
        return self._element("Span", element, K=self._pike.Array(), **more)

    def _item(self, items: Object, leaves: list[Leaf]) -> None:
        item = self._element("LI", items)
        labels = [leaf for leaf in leaves[:1] if isinstance(leaf.told.part, Number)]
        if labels:
            self._fill(self._element("Lbl", item), labels)
        self._fill(self._element("LBody", item), leaves[len(labels) :])

    def _figure(self, document: Object, block: Block, leaves: list[Leaf]) -> Object:
        figure = self._element("Figure", document, Alt=self._pike.String(block.alt))
        boxes = [
            part.room if isinstance(part, Picture) else part.box
            for part in block.parts
            if isinstance(part, (Picture, Code))
        ]
        if boxes:
            high = float(self._pdf.pages[leaves[0].page].mediabox[3])
            sides = (
                min(box.left() for box in boxes) * PER_MM,
                high - max(box.bottom() for box in boxes) * PER_MM,
                max(box.right() for box in boxes) * PER_MM,
                high - min(box.top() for box in boxes) * PER_MM,
            )
            names = self._pike.Name
            figure.A = self._pike.Dictionary(
                O=names.Layout, Placement=names.Block, BBox=[round(side, 2) for side in sides]
            )
        self._fill(figure, leaves)
        return figure

    def write_bookmarks(self) -> None:
        """One for each head, those of the second level below the first."""
        from pikepdf import OutlineItem

        with self._pdf.open_outline() as outline:
            open_at = [outline.root]
            for level, leaf in self.heads:
                page = self._pdf.pages[leaf.page]
                parts = [part for part in leaf.told.block.parts if isinstance(part, Text)]
                title = " ".join("".join(words for part in parts for words, _ in part.runs).split())
                top = float(page.mediabox[3]) - min((p.box.y() for p in parts), default=0.0) * PER_MM
                place = [page.obj, self._pike.Name.XYZ, 0, round(min(top + 6, float(page.mediabox[3])), 2), 0]
                made = OutlineItem(title, self._pike.Array(place))
                del open_at[level:]
                open_at[-1].append(made)
                open_at.append(made.children)


def _kids(element: Object, array: Any) -> Object:
    if element.get("/K") is None:
        element.K = array()
    return element.K
