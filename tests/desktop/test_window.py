"""The window on a real desktop: found by a screen reader, clicked with a mouse, read again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.desktop.lab import Desktop, Program, Seen, wait_for


@pytest.mark.en301549("11.5.2.3", "11.5.2.5", "WCAG 2.5.8")
def test_a_screen_reader_finds_the_point_in_list_and_map(
    desktop: Desktop, start: Callable[..., Program]
) -> None:
    start()
    listed = desktop.find("BL23 Shènshū, left", "list item")
    dot = desktop.find("BL23 Shènshū, left", "push button")
    other = desktop.find("BL23 Shènshū, right", "push button")
    assert listed.box[2] > 0
    assert dot.box[2] >= 24
    assert dot.box[3] >= 24
    # From behind, the body's left is on the left of the picture.
    assert dot.middle[0] < other.middle[0]


@pytest.mark.en301549("11.5.2.9", "11.5.2.10")
def test_a_click_on_a_hotspot_opens_the_point(desktop: Desktop, start: Callable[..., Program]) -> None:
    start()
    dot = desktop.find("GB30 Huántiào, right", "push button")
    desktop.click(*dot.middle)

    def panel() -> list[Seen]:
        page = desktop.accessible("GB30 Huántiào, right")
        heads = [seen for seen in page if seen.role not in ("push button", "list item", "label")]
        if not heads:
            return []
        inside = heads[0].path
        return [seen for seen in desktop.accessible() if seen.path[: len(inside)] == inside]

    told = " ".join(f"{seen.name} {seen.text}" for seen in wait_for("the point's page", panel))
    assert "GB30" in told
    assert "Jumping Circle" in told
    assert "one third of the way to the notch" in told
    assert "tingling down the leg means stop" in told


def test_a_second_start_raises_the_first_window(desktop: Desktop, start: Callable[..., Program]) -> None:
    program = start()
    wait_for("the window", lambda: desktop.windows("^Acupress$"))
    second = program.call()
    assert second.returncode == 0, second.stderr
    assert program.running
    assert len(desktop.run("xdotool", "search", "--onlyvisible", "--name", "^Acupress$").stdout.split()) == 1


@pytest.mark.en301549("11.2.1.1.1")
def test_space_pauses_after_a_click_on_start(desktop: Desktop, start: Callable[..., Program]) -> None:
    """Before any click it starts; after a click on Start it pauses, and opens no menu; arrows go on."""
    program = start()
    desktop.find("BL23 Shènshū, left", "push button")  # the window stands whole
    desktop.front("^Acupress$")
    desktop.key("space")
    desktop.front("^Before the first session")
    desktop.key("Return")  # goes on without an answer
    program.wait_until_begun()
    desktop.front("^Acupress$")
    desktop.key("space")
    program.wait_until("paused")
    desktop.key("Escape")
    program.wait_until("idle")
    desktop.click(*desktop.find("Start Lower back", "push button").middle)
    begun = program.wait_until_begun()
    desktop.key("space")
    program.wait_until("paused")
    desktop.key("space")
    program.wait_until_begun()
    desktop.key("Right")
    desktop.key("Right")
    wait_for("another point", lambda: program.status()["step"] > begun["step"] or None)
    desktop.key("Escape")
    program.wait_until("idle")
