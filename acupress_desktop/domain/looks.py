"""The looks that a user keeps: the one of last time, and templates with names."""

from __future__ import annotations

from dataclasses import replace

from acupress_desktop.domain.errors import KnownError
from acupress_desktop.domain.look import Look
from acupress_desktop.domain.settings import Paper
from acupress_desktop.domain.value import dataclass

#: As many templates as can be looked through in a menu, and the most letters of a name.
MOST_TEMPLATES, NAME_LIMIT = 30, 60
#: What the program itself may be set to; other papers are chosen for one look.
USUAL_PAPERS = (Paper.A4, Paper.LETTER)


@dataclass(frozen=True)
class Template:
    """A look with a name."""

    name: str
    look: Look


@dataclass(frozen=True)
class Looks:
    """`last` is None before anything was chosen. No look keeps for whom a sheet was: that is theirs alone."""

    last: Look | None = None
    templates: tuple[Template, ...] = ()

    def begun_on(self, paper: Paper) -> Look:
        """What is shown first where the program is set to a paper: the last look, on that paper unless it was
        on one that is chosen for a look alone."""
        if self.last is None:
            return Look(paper=paper)
        return replace(self.last, paper=paper) if self.last.paper in USUAL_PAPERS else self.last

    def used(self, look: Look) -> Looks:
        """With a look as the last one."""
        return replace(self, last=replace(look, patient=""))

    def with_template(self, name: str, look: Look) -> Looks:
        """With a template, in the place of one of its name. Raises KnownError for one too many."""
        new = Template(name, replace(look, patient=""))
        if any(template.name == name for template in self.templates):
            kept = tuple(new if template.name == name else template for template in self.templates)
            return replace(self, templates=kept)
        if len(self.templates) >= MOST_TEMPLATES:
            raise KnownError("looks.full", most=MOST_TEMPLATES)
        return replace(self, templates=(*self.templates, new))

    def without(self, name: str) -> Looks:
        """Without a template."""
        return replace(self, templates=tuple(t for t in self.templates if t.name != name))

    def named(self, name: str) -> Look:
        """The look of a template. Raises KnownError where there is none of that name."""
        found = next((template.look for template in self.templates if template.name == name), None)
        if found is None:
            raise KnownError("looks.unknown", name=name)
        return found
