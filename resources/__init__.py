"""What a non-programmer may edit: the stage table, the questions, the words and the articles.

Everything is read through the functions below, so that no other part of the program needs to know
where these files lie. They are read from the folder itself: that costs less at the start of the
program than `importlib.resources`, and it holds in a wheel and in a frozen one-folder build.
"""

from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent


def read_bytes(name: str) -> bytes:
    """Return the content of a resource, named by its path from `resources/`, as `sounds/run.wav`.

    Raises FileNotFoundError when the installed program lacks it.
    """
    return (_FOLDER / name).read_bytes()


def read_text(name: str) -> str:
    """Return the text of a UTF-8 resource, with line ends as `\\n`; errors as `read_bytes`."""
    return (_FOLDER / name).read_text(encoding="utf-8")


def names(folder: str) -> list[str]:
    """Return the names of the files right inside a folder of `resources/`, in order.

    Hidden files are left out. Raises FileNotFoundError when there is no such folder.
    """
    return sorted(
        path.name
        for path in (_FOLDER / folder).iterdir()
        if path.is_file() and not path.name.startswith(".")
    )


def load_toml(name: str) -> dict[str, Any]:
    """Return the tables of a TOML resource; raises `tomllib.TOMLDecodeError` for a fault in it."""
    # Imported here because not every start of the program needs a table.
    import tomllib

    return tomllib.loads(read_text(name))


def languages() -> list[str]:
    """Return the languages that have a built translation, as `de`, in order."""
    return sorted(path.stem.split("_", 1)[1] for path in (_FOLDER / "i18n").glob("*.qm"))


def localised(name: str, language: str) -> str:
    """Return the name of a resource in a language (`learn/de/help.md` for `learn/help.md`) where
    there is one, else the name as it is."""
    folder, file = name.rsplit("/", 1)
    own = f"{folder}/{language}/{file}"
    return own if (_FOLDER / own).is_file() else name


def translation_file(language: str) -> Path | None:
    """Return the built translation for a language, named `de` or `de_AT`; None without one."""
    path = _FOLDER / "i18n" / f"backstride_{language}.qm"
    return path if path.is_file() else None
