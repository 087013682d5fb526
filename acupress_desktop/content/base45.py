"""Bytes as letters that a QR code holds most tightly, and back (RFC 9285)."""

from __future__ import annotations

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {sign: value for value, sign in enumerate(_SIGNS)}


def encode(content: bytes) -> str:
    """Three signs for two bytes, two for a last one."""
    signs = []
    for place in range(0, len(content) - 1, 2):
        rest, first = divmod(content[place] * 256 + content[place + 1], 45)
        third, second = divmod(rest, 45)
        signs += [_SIGNS[first], _SIGNS[second], _SIGNS[third]]
    if len(content) % 2:
        second, first = divmod(content[-1], 45)
        signs += [_SIGNS[first], _SIGNS[second]]
    return "".join(signs)


def decode(text: str) -> bytes:
    """Raises ValueError for a text that no bytes make."""
    if len(text) % 3 == 1:
        raise ValueError(f"{len(text)} signs")
    try:
        values = [_VALUES[sign] for sign in text]
    except KeyError as error:
        raise ValueError(f"no sign of base45: {error}") from error
    made = bytearray()
    for place in range(0, len(values), 3):
        group = values[place : place + 3]
        number = sum(value * 45**power for power, value in enumerate(group))
        try:
            made += number.to_bytes(len(group) - 1, "big")
        except OverflowError as error:
            raise ValueError(f"{group} are more than {len(group) - 1} bytes") from error
    return bytes(made)
