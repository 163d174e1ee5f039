"""Builds the translations into a wheel, so that one made by `pip install .` speaks them too."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):
    """Without it a checkout, where they are git-ignored, would be installed in English alone."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build what is not built yet."""
        script = Path(self.root) / "packaging" / "translations.py"
        subprocess.run([sys.executable, str(script), "ready"], check=True, stdout=sys.stderr)
