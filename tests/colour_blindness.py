"""How colours look to people who see colours differently, for tests and pictures.

Machado, Oliveira and Fernandes 2009 ("A physiologically-based model for simulation of color vision
deficiency"), severity 1.0, applied to linear RGB; grey is WCAG's relative luminance.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

SEEN_AS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "grey": [[0.2126, 0.7152, 0.0722]] * 3,
}


def seen(pixels: np.ndarray, kind: str) -> np.ndarray:
    """The colours (… × RGB, 0–255) as somebody of this `kind` sees them."""
    part = pixels / 255.0
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    changed = np.clip(linear @ np.array(SEEN_AS[kind]).T, 0, 1)
    back = np.where(changed <= 0.0031308, changed * 12.92, 1.055 * changed ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(back * 255), np.uint8)


def colour_seen(colour: str, kind: str) -> str:
    """The same for one hex colour."""
    channels = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])
    return "#" + "".join(f"{value:02X}" for value in seen(channels, kind))


def difference(first: str, second: str) -> float:
    """CIE 1976 ΔE of two hex colours: about 2 is just visible, 20 can't be mistaken."""

    def lab(colour: str) -> np.ndarray:
        part = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
        linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
        to_xyz = np.array(
            [
                [0.4124564, 0.3575761, 0.1804375],
                [0.2126729, 0.7151522, 0.0721750],
                [0.0193339, 0.1191920, 0.9503041],
            ]
        )
        xyz = to_xyz @ linear / np.array([0.95047, 1.0, 1.08883])
        x, y, z = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
        return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])

    return float(np.linalg.norm(lab(first) - lab(second)))


def repaint(picture: Path) -> None:
    """Write a picture as each kind sees it beside the picture itself."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB888)
    height, width, line = image.height(), image.width(), image.bytesPerLine()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, line)
    pixels = rows[:, : 3 * width].reshape(height, width, 3).copy()
    for kind in SEEN_AS:
        changed = np.ascontiguousarray(seen(pixels, kind))
        made = QImage(changed.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        made.save(str(picture.with_suffix(f".{kind}.png")))
