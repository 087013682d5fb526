"""Acupress: a clickable atlas of acupressure points with guided sessions and printed sheets."""

__version__ = "0.1.0"
