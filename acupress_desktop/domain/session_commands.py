"""What a running session can be told in a word."""

from __future__ import annotations

SESSION_COMMANDS = ("pause", "resume", "next", "back", "stop")
