"""Writes docs/accessibility.md: EN 301 549 V3.2.1, chapter 11, and what WCAG 2.2 adds, clause by clause, with
the tests that show it.

    python tools/accessibility_table.py          write it
    python tools/accessibility_table.py --check  say whether it is current

What we say of a clause stands in `tools/accessibility.json`; what shows it are the tests that are marked
`@pytest.mark.en301549("11.2.1.2", "WCAG 2.5.7")`. Nothing is called supported, or supported in part, that no
test shows; what no test can show is there to be tried by a person.
"""

from __future__ import annotations

import ast
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "accessibility.md"
CLAUSES = ROOT / "tools" / "accessibility.json"
MARK = "en301549"
SUPPORTED, PARTLY, NOT, OUTSIDE = "supported", "partly", "not supported", "does not apply"

_HEAD = """# Accessibility, clause by clause

Written by `python tools/accessibility_table.py` from the marks of the tests and from
`tools/accessibility.json`; a test holds it current. It tells of EN 301 549 V3.2.1 (2021-03), chapter 11,
software, and of the criteria that WCAG 2.2 adds to WCAG 2.1, read as that chapter reads the others. Clauses
that the standard leaves void are left out.

*Supported* and *partly* name the tests that show it, which run with all others. *Partly* is said as well
where a test shows less than the clause asks for. Everything was tried on Linux (AT-SPI, with pyatspi as the
reader); Windows and macOS were not tried, and nobody who lives with a disability has tried the program for
this table yet.

"""


@dataclass(frozen=True)
class Clause:
    """What we say of one: `why` where there is something to say, `attempt` what a person should try."""

    number: str
    title: str
    verdict: str
    why: str = ""
    attempt: str = ""


def clauses() -> list[Clause]:
    """All of them, in the standard's order."""
    told = json.loads(CLAUSES.read_text(encoding="utf-8"))
    return [
        Clause(each["clause"], each["title"], each["verdict"], each.get("why", ""), each.get("try", ""))
        for each in told
    ]


def marked() -> dict[str, list[str]]:
    """Clause -> the tests that show it: "tests/ui/test_focus.py: test_space_held_down_pauses_once"."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for name, numbers in _marks(path):
            for number in numbers:
                found.setdefault(number, []).append(f"{path.relative_to(ROOT).as_posix()}: {name}")
    return found


def faults(told: list[Clause], shown: dict[str, list[str]]) -> list[str]:
    """What does not fit together, one sentence each."""
    known = {clause.number for clause in told}
    wrong = [
        f"{number} is no clause, and {tests[0]} is marked with it"
        for number, tests in shown.items()
        if number not in known
    ]
    for clause in told:
        has = bool(shown.get(clause.number))
        if clause.verdict in (SUPPORTED, PARTLY) and not has:
            wrong.append(f"{clause.number} is {clause.verdict}, and no test is marked with it")
        if clause.verdict in (NOT, OUTSIDE) and has:
            wrong.append(f"{clause.number} is {clause.verdict}, and a test is marked with it")
        if clause.verdict not in (SUPPORTED, PARTLY, NOT, OUTSIDE):
            wrong.append(f"{clause.number} has the verdict “{clause.verdict}”")
        if clause.verdict != SUPPORTED and not clause.why:
            wrong.append(f"{clause.number} is {clause.verdict}, and nothing says why")
        if clause.verdict == PARTLY and not clause.attempt:
            wrong.append(f"{clause.number} is shown in part, and nothing says what a person should try")
    return wrong


def table() -> str:
    """The whole page."""
    told, shown = clauses(), marked()
    number = Counter(clause.verdict for clause in told)
    counted = "\n".join(f"| {verdict} | {number[verdict]} |" for verdict in (SUPPORTED, PARTLY, NOT, OUTSIDE))
    lines = [_HEAD, f"| | clauses |\n| --- | ---: |\n{counted}\n"]
    for heading, begin in (("EN 301 549 V3.2.1, chapter 11", "11."), ("What WCAG 2.2 adds", "WCAG")):
        lines.append(f"\n## {heading}\n\n| clause | | what to know | shown by |\n| --- | --- | --- | --- |\n")
        lines += [
            _row(clause, shown.get(clause.number, [])) for clause in told if clause.number.startswith(begin)
        ]
    lines.append("\n## What no test shows: for a person to try\n\n")
    lines += [f"- {clause.number}: {clause.attempt}\n" for clause in told if clause.attempt]
    return "".join(lines)


def _row(clause: Clause, tests: list[str]) -> str:
    shown = "<br>".join(f"`{test.removeprefix('tests/')}`" for test in tests)
    return f"| {clause.number} {clause.title} | {clause.verdict} | {clause.why} | {shown} |\n"


def _marks(path: Path) -> Iterator[tuple[str, list[str]]]:
    text = path.read_text(encoding="utf-8")
    if MARK not in text:
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == f"pytest.mark.{MARK}":
                    yield node.name, [ast.literal_eval(argument) for argument in decorator.args]


def main(arguments: list[str]) -> int:
    """Write the table, or with --check say whether it is current; 1 where something is wrong."""
    wrong = faults(clauses(), marked())
    if "--check" in arguments and not wrong and table() != TABLE.read_text(encoding="utf-8"):
        wrong = ["docs/accessibility.md is not current: python tools/accessibility_table.py"]
    for sentence in wrong:
        print(sentence)
    if not wrong and "--check" not in arguments:
        TABLE.write_text(table(), encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
