"""Work that is killed or failed at every system call, each time in a folder as it was at first."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from storage.paths import DataPaths
from tests.torture.calls import WRITES, counted, filtered
from tests.torture.nest import Ended, Nest

EVERY = slice(None)


class Stage:
    """One try after another, each in a folder as it was at first."""

    def __init__(self, ready: Nest, template: DataPaths, folder: Path, module: str) -> None:
        self._ready, self._template, self._module = ready, template, module
        self.paths = DataPaths.at(folder / "diary")
        self._trace = folder / "trace"

    def calls(self, work: str, *arguments: str) -> list[tuple[str, int]]:
        """Every call that writes, by name and number, of a run that nothing disturbs."""
        ended = self._run(work, *arguments, strace=("-e", filtered(WRITES), "-o", str(self._trace)))
        assert (ended.code, ended.said[-1:]) == (0, ["done"]), ended
        counts = counted(self._trace)
        counts["write"] -= 1  # the word "done" itself
        return [(call, n + 1) for call in counts for n in range(counts[call])]

    def tries(
        self, how: str, work: str, *arguments: str, part: slice = EVERY, only: str | None = None
    ) -> Iterator[tuple[str, Ended]]:
        """Each try, disturbed at a later call (`only` of this name), in the folder `paths`."""
        calls = [call for call in self.calls(work, *arguments) if only in (None, call[0])]
        for call, number in calls[part]:
            inject = ("-e", f"inject={call}:{how}:when={number}", "-o", "/dev/null")
            yield f"{call} {number}", self._run(work, *arguments, strace=inject)

    def _run(self, work: str, *arguments: str, strace: tuple[str, ...]) -> Ended:
        shutil.rmtree(self.paths.root, ignore_errors=True)
        shutil.copytree(self._template.root, self.paths.root)
        return self._ready.call(
            self._module + work, str(self.paths.root), *arguments, strace=strace
        )
