"""What can be done by the keyboard alone, step by step: pressed by `test_by_keyboard.py` on a real desktop,
and printed as instructions into `docs/by-keyboard.md` by `tools/by_keyboard.py`."""

from __future__ import annotations

from dataclasses import dataclass

MAIN = "^Acupress$"


@dataclass(frozen=True)
class Type:
    """Words that are typed."""

    text: str


@dataclass(frozen=True)
class TabTo:
    """Tab is pressed until something of that name, or with more behind a dot, has the keyboard."""

    name: str
    role: str = ""


#: Keys are spelt as on a keyboard: "Ctrl+K", "Alt+Up", "Enter".
Key = str | Type | TabTo


@dataclass(frozen=True)
class Step:
    """What is pressed in a window, and what that does. `then` is what the test looks for."""

    keys: tuple[Key, ...]
    does: str
    then: str = ""
    window: str = MAIN


@dataclass(frozen=True)
class Journey:
    """One after the other, from a start of the program."""

    title: str
    before: str
    steps: tuple[Step, ...]


_QUESTIONS = "^Is it for you"
FIVE_MINUTES = Journey(
    "The first five minutes",
    "Acupress starts for the first time and welcomes you.",
    (
        Step(("Enter",), "goes on to the choice of a figure", window="^Welcome"),
        Step(("Enter",), "goes on to what the questions are for", window="^Welcome"),
        Step(("Enter",), "goes on to what hurts", window="^Welcome"),
        Step(("Alt+T",), "leads to the map, with the points for the lower back", "no welcome", "^Welcome"),
        Step(("Ctrl+K", Type("bl40"), "Enter"), "finds a point and opens its page", "page of BL40"),
        Step(
            (TabTo("BL40 Wěizhōng, left", "push button"), "R"),
            "goes to its dot on the map and says where that is: the view, the neighbours, how it is found",
            "where BL40 is",
        ),
        Step(("V",), "says which bones and meridians are near", "bones near"),
        Step(("Escape",), "closes what was said", "nothing said"),
        Step(("Shift+F10",), "opens what can be done with the point, as the menu key does", "a menu"),
        Step(("Down", "Escape"), "goes down in it, and closes it", "no menu"),
        Step(("Menu",), "does so, too", "a menu"),
        Step(("Escape",), "closes it", "no menu"),
        Step(("Ctrl+D",), "makes it a favourite; again takes that back", "a favourite"),
        Step(
            (TabTo("Own note on BL40"), Type("warm hands first")),
            "writes a note of your own on it, which is kept by itself",
            "a note",
        ),
        Step(("F10",), "opens the menu", "a menu"),
        Step(("Down", "Escape"), "goes down in it, and closes it", "no menu"),
        Step(("Ctrl+K", "Escape"), "empties the search", "the whole list"),
        Step(
            (TabTo("Start Lower back"), "Space"),
            "starts what the list shows; before the first session come questions",
            "the questions",
        ),
        Step(("y",), "says that you are an adult", "the first question", _QUESTIONS),
        Step(("n",) * 13, "says no to each question, if it is so", "the question about pain", _QUESTIONS),
        Step(("4",), "says how much it hurts, and the session begins", "begun", "^Before the first session"),
        Step(("Space",), "pauses", "paused"),
        Step(("Space",), "goes on", "begun"),
        Step(("Right",), "goes on to the next stage", "a stage later"),
        Step(("Left",), "goes back", "a stage back"),
        Step(("Alt+F4",), "closes the window; the session goes on in a small one", "the small window alone"),
        Step(("Space",), "pauses there, too", "paused", "^Session$"),
        Step(("Ctrl+B",), "brings the large window back", "the large window", "^Session$"),
        Step(("Space",), "goes on", "begun"),
        Step(("Escape",), "stops", "idle"),
        Step(
            ("Ctrl+M", Type("25"), "Enter"),
            "opens My cun and keeps the way from elbow to wrist, in centimetres",
            "a measure",
            "^(Acupress$|My cun)",
        ),
        Step(("Escape",), "closes My cun", "no My cun", "^My cun"),
        Step(("Ctrl+P",), "shows the sheet of what the list has", "the sheet"),
        Step(("Enter",), "asks for the printer", "the print dialog", "^Print sheet"),
        Step(("Enter",), "prints on the one that is named", "a printed sheet", "^Print$"),
        Step(("Escape",), "closes the sheet", "no sheet", "^Print sheet"),
        Step(("Ctrl+G",), "opens Find points", "the finding"),
        Step(("Alt+B",), "begins a round", "a question to find", "^Find points"),
        Step(
            ("Down", "Shift+Right", "Enter"),
            "moves the cross and answers; it is told how far off that is, and where the point is",
            "an answer",
            "^Find points",
        ),
        Step(("Enter",), "asks the next one", "a question to find", "^Find points"),
        Step(("Escape",), "ends the round and shows how it went", "the round", "^Find points"),
        Step(("Escape",), "closes it", "no finding", "^Find points"),
        Step(("Ctrl+F1",), "lists the keys of every command", "the keys"),
        Step(("Escape",), "closes the list", "no keys", "^Keys"),
        Step(("Ctrl+Q",), "quits", "ended"),
    ),
)
SHEET = Journey(
    "A sheet made and saved",
    "The list shows the points that are to be on the sheet.",
    (
        Step(("Ctrl+P",), "shows the sheet", "the sheet"),
        Step((TabTo("Save as…"), "Space"), "asks for a name", "the question for a name", "^Print sheet"),
        Step(
            ("Ctrl+A", Type("{file}"), "Enter"),
            "saves it under the name that was typed: .pdf, .svg or .png",
            "the file",
            "^Save the sheet",
        ),
        Step(("Escape",), "closes the sheet", "no sheet", "^Print sheet"),
    ),
)
ROUTINE = Journey(
    "A routine of your own made, kept and started",
    "You know the codes or names of the points that you want.",
    (
        Step(("Ctrl+K", "Ctrl+A", Type("bl23"), "Enter"), "finds a point", "page of BL23"),
        Step(("Ctrl+L",), "puts it into My points; again takes it out", "BL23"),
        Step(("Ctrl+K", "Ctrl+A", Type("gb21"), "Enter"), "finds another one", "page of GB21"),
        Step(("Ctrl+L",), "puts it there, too", "BL23 GB21"),
        Step(("Ctrl+K", "Ctrl+A", Type("ht7"), "Enter"), "finds a third one", "page of HT7"),
        Step(("Ctrl+L",), "puts it there, too", "BL23 GB21 HT7"),
        Step(("Ctrl+Shift+L", "Alt+Up"), "goes to My points and moves the last one up", "BL23 HT7 GB21"),
        Step(("Delete",), "takes it out", "BL23 GB21"),
        Step(("Ctrl+Z",), "brings it back", "BL23 HT7 GB21"),
        Step(("Ctrl+Shift+L", "F2"), "opens what can be changed of a step", "the step's page"),
        Step(
            ("Ctrl+A", Type("45"), "Enter"),
            "gives it 45 seconds a side",
            "45 seconds",
            "in my points",
        ),
        Step(("Ctrl+S",), "asks what the routine is called", "the question for a title"),
        Step((Type("Evening"), "Enter"), "keeps it as a routine", "the routine's file", "^Keep as a routine"),
        Step(
            ("Ctrl+K", "Down", "Space"),
            "goes to the list, which shows it, and starts it; once a day it is asked how much it hurts",
            "the question about pain",
        ),
        Step(("Enter",), "goes on without an answer", "begun", "^Before the first session"),
        Step(
            (TabTo("Stop", "push button"), "Space"),
            "stops; Escape does so where the session has the keyboard",
            "idle",
        ),
    ),
)
JOURNEYS = (FIVE_MINUTES, SHEET, ROUTINE)
