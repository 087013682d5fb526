"""Acupress: a clickable atlas of acupressure points with guided sessions and printed sheets."""

__version__ = "0.1.0"

#: Who this is to a desktop, its portals and its app stores: the name of the files that tell of it, too.
APP_ID = "io.github.acupress_desktop.Acupress"
#: How the program is called in a shell, and its folders by.
PROGRAM = "acupress-desktop"
