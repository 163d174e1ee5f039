"""How many examples a property is tried with, where it is not the usual number."""

from __future__ import annotations

from typing import Any

from hypothesis import settings

QUICK = 15


def examples(number: int, **more: Any) -> settings:
    """So many; fewer in the quick profile, which `settings` itself would not heed."""
    quick = settings.get_current_profile_name() == "quick"
    return settings(max_examples=min(number, QUICK) if quick else number, **more)
