"""Other SVG readers draw every body map as Qt does: the same tones, and lines as wide.

resvg and librsvg always draw; in the whole proof CairoSVG and Chromium, too, where they are installed.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupress_desktop.bodymap.views import VIEWS
from tools.proofs import Outcome

#: Every view in both themes; in every test run each in one of them, drawn by chance.
COUNT, SLICE = 2 * len(VIEWS), len(VIEWS)
#: Mean difference of a channel, of 255. The hair seen from above is six glazes over tones, and every reader
#: rounds each of them in its own way: alone it comes to one.
LIMIT = 1.2
#: By how much a layer's ink may differ, as a share of Qt's.
INK = 0.15
#: The longer side of a picture, in pixels.
SIZE = 640
SVG = "http://www.w3.org/2000/svg"
MAPS = Path(__file__).resolve().parent.parent.parent / "assets" / "svg"
LAYERS = ("landmarks", "meridians")

Draw = Callable[[bytes], QImage]


def prove(seed: int, count: int) -> Outcome:
    """Compare `count` maps: each view in one theme, then each in the other."""
    chance = random.Random(seed)
    first = [(view.file, chance.choice(("", "dark"))) for view in VIEWS.values()]
    chance.shuffle(first)
    others = [(file, "" if shade else "dark") for file, shade in first]
    there = readers() if count < COUNT else readers() | optional_readers()
    lines = [f"{'map':24} {'reader':10} {'difference':>10} {'ink of layers':>14}"]
    failures = []
    for file, shade in [*first, *others][:count]:
        whole, layers = (_sized(MAPS / shade / file, groups) for groups in ((), LAYERS))
        name, mine, ink = f"{shade}/{file}".lstrip("/"), draw_qt(whole), _ink(draw_qt(layers))
        for reader, draw in there.items():
            difference, share = _difference(mine, draw(whole)), _ink(draw(layers)) / ink
            lines.append(f"{name:24} {reader:10} {difference:10.2f} {share:14.3f}")
            if difference > LIMIT or abs(share - 1) > INK:
                failures.append(f"{reader} draws {name} otherwise: {difference:.2f} of 255, ink {share:.3f}")
    absent = [f"{name} was not compared" for name in OPTIONAL if name not in there]
    return Outcome((*lines, *absent), tuple(failures))


def readers() -> dict[str, Draw]:
    """What draws in every test run, by name."""
    return {"resvg": draw_resvg, "librsvg": draw_librsvg}


def optional_readers() -> dict[str, Draw]:
    """What else can draw here, by name."""
    return {name: draw for name, (there, draw) in OPTIONAL.items() if there()}


def draw_qt(svg: bytes) -> QImage:
    """As the program's library draws it."""
    renderer = QSvgRenderer(QByteArray(svg))
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def draw_resvg(svg: bytes) -> QImage:
    """By resvg, which comes with the tests."""
    resvg = importlib.import_module("resvg_py")
    return _image(resvg.svg_to_bytes(svg_string=svg.decode(), background="#ffffff", skip_system_fonts=True))


def draw_librsvg(svg: bytes) -> QImage:
    """By librsvg's program, as GNOME and Wikipedia draw."""
    call = ["rsvg-convert", "--background-color=white"]
    return _image(subprocess.run(call, input=svg, stdout=subprocess.PIPE, check=True).stdout)


def draw_cairosvg(svg: bytes) -> QImage:
    """By CairoSVG."""
    cairo = importlib.import_module("cairosvg")
    return _image(cairo.svg2png(bytestring=svg, background_color="white"))


def draw_chromium(svg: bytes) -> QImage:
    """By a browser without a window and without a network."""
    size = QSvgRenderer(QByteArray(svg)).defaultSize()
    with tempfile.TemporaryDirectory() as folder:
        page, picture = Path(folder) / "map.svg", Path(folder) / "map.png"
        page.write_bytes(svg)
        call = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        call += ["--disable-background-networking", "--no-first-run", f"--user-data-dir={folder}/profile"]
        call += [f"--window-size={size.width()},{size.height()}", f"--screenshot={picture}", page.as_uri()]
        subprocess.run(call, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return _image(picture.read_bytes())


OPTIONAL: dict[str, tuple[Callable[[], bool], Draw]] = {
    "CairoSVG": (lambda: importlib.util.find_spec("cairosvg") is not None, draw_cairosvg),
    "Chromium": (lambda: shutil.which("chromium") is not None, draw_chromium),
}


def _sized(path: Path, groups: tuple[str, ...]) -> bytes:
    """The map, or some of its groups, with a size in whole pixels: readers round others differently."""
    ElementTree.register_namespace("", SVG)
    root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of ours
    for group in root.findall(f"{{{SVG}}}g") if groups else ():
        if group.get("id") not in groups:
            root.remove(group)
    x, y, *lengths = (float(number) for number in root.attrib["viewBox"].split())
    unit = max(lengths) / SIZE
    width, height = (-int(-length // unit) for length in lengths)
    root.attrib |= {"width": str(width), "height": str(height)}
    root.attrib["viewBox"] = f"{x:g} {y:g} {width * unit:g} {height * unit:g}"
    return ElementTree.tostring(root)


def _image(png: bytes) -> QImage:
    return QImage.fromData(QByteArray(png)).convertToFormat(QImage.Format.Format_RGB32)


def _difference(one: QImage, other: QImage) -> float:
    """Mean difference of a channel, 0 to 255; pictures of two sizes differ wholly."""
    if one.size() != other.size():
        return 255.0
    both = one.copy()
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return _mean(both)


def _ink(image: QImage) -> float:
    """How far from white a picture is in the mean, 0 to 255."""
    image.invertPixels()
    return _mean(image)


def _mean(image: QImage) -> float:
    """Of the three colours; the fourth byte of a pixel means nothing and is left out."""
    pixels = bytes(image.constBits())
    colors = [pixels[channel::4] for channel in range(3)]
    return sum(map(sum, colors)) / sum(map(len, colors))
