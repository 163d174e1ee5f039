"""PySide6 without what no start needs: the quarter of a bare window that only serves programmers.

Each start it compiles 120 kB of Python that word wrong calls and write type stubs. And from then on
each import reads the module's source again, to see whether PySide6 is named in it, and keeps it:
that is for `from __feature__ import`, which nothing here uses.
"""

from __future__ import annotations

import builtins
import sys
from typing import Any

_SUPPORT = "shibokensupport/"
_NEEDED = ("__init__.py", "loader.py", "importhandler.py")
_NO_FEATURES = "def feature_import(*_, **__): ...\nfeature_imported = feature_import"
_LATER = """
def __getattr__(name):
    if name.startswith("__"):  # asked of every module by whoever imports it
        raise AttributeError(name)
    exec(compile({source!r}, {file!r}, "exec"), globals())
    globals().pop("__getattr__", None)
    try:
        return globals()[name]
    except KeyError:
        raise AttributeError(name) from None

def update_mapping():  # looked up among the module's names, not asked of it
    if "__getattr__" in globals():
        __getattr__("namespace")
    return globals()["update_mapping"]()
"""


def import_qt() -> None:
    """Import QtCore, before anything else does.

    What words a wrong call runs at the first one; if several threads make their first wrong calls
    at once, the process may end instead. Our threads call the store, not Qt.
    """
    if "PySide6" in sys.modules:
        return
    # The helpers come out of the library as text, and through this.
    builtins.compile = _compile  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = _really_compile
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_really_compile = compile


def _compile(source: Any, file: Any, *how: Any, **more: Any) -> Any:
    name = str(file)
    if name == _SUPPORT + "feature.py":
        source = _NO_FEATURES
    elif name.startswith(_SUPPORT) and not name.endswith(_NEEDED):
        source = _LATER.format(source=source, file=name)
    return _really_compile(source, file, *how, **more)
