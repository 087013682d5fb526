"""One test over many cases, told apart where it fails.

A case of `pytest.mark.parametrize` costs some ten milliseconds of every run, whatever it looks at: each
worker gathers all of them. What looks at hundreds of points or files for a moment each is one test.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from typing import Any


def each(
    name: str, cases: Iterable[Any], ids: Callable[[Any], str] = str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give the test one case after the other as its argument `name`; it fails once, with all cases for which
    it does not hold and why. Fixtures are shared by all cases."""
    all_cases = list(cases)
    assert all_cases, "nothing to look at"

    def over(test: Callable[..., None]) -> Callable[..., None]:
        def for_each(**fixtures: Any) -> None:
            failed = []
            for case in all_cases:
                try:
                    test(**{name: case}, **fixtures)
                except AssertionError as error:
                    failed.append(f"{ids(case)}: {error}")
                except Exception as error:
                    error.add_note(f"at {ids(case)}")
                    raise
            assert not failed, "\n".join([f"{len(failed)} of {len(all_cases)}", *failed])

        asked = inspect.signature(test)
        others = [asked.parameters[other] for other in asked.parameters if other != name]
        for_each.__signature__ = asked.replace(parameters=others)  # type: ignore[attr-defined]
        for_each.__name__, for_each.__doc__ = test.__name__, test.__doc__
        for_each.__module__, for_each.__qualname__ = test.__module__, test.__qualname__
        return for_each

    return over
