"""The diary's key, closed with words a person knows: the passcode, and the recovery code.

The words are stretched by scrypt (RFC 7914) with a fresh salt into 64 bytes: 32 that the key is
combined with (each used for one key only, so nothing is learned from the result) and 32 that
authenticate the result together with everything beside it (HMAC-SHA-256, encrypt-then-MAC).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from typing import Any, NamedTuple

COST, BLOCK, LANES = 2**17, 8, 1
"""scrypt's n, r and p, as OWASP advises for passwords (2024): 128 MiB, about a third of a second
for each guess on one core of a desktop computer."""
SALT_BYTES = 32
_MOST_COST, _MOST_BLOCK, _MOST_LANES = 2**20, 16, 4
"""A file with more than this was not written by Backstride; it could take all the memory."""


class NotWrapped(ValueError):
    """This is nothing that `wrap` made."""


class Wrapped(NamedTuple):
    """A key closed with words; `purpose` says which words."""

    purpose: str
    salt: bytes
    cost: int
    block: int
    lanes: int
    sealed: bytes
    tag: bytes

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return {
            name: value.hex() if isinstance(value, bytes) else value
            for name, value in self._asdict().items()
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Wrapped:
        """Back from JSON. Raises NotWrapped."""
        try:
            wrapped = cls(
                str(data["purpose"]),
                bytes.fromhex(data["salt"]),
                int(data["cost"]),
                int(data["block"]),
                int(data["lanes"]),
                bytes.fromhex(data["sealed"]),
                bytes.fromhex(data["tag"]),
            )
        except (KeyError, TypeError, ValueError):
            raise NotWrapped("a field is missing or wrong") from None
        if not wrapped._is_reasonable():
            raise NotWrapped("a number is out of range")
        return wrapped

    def _is_reasonable(self) -> bool:
        power_of_two = self.cost > 1 and not self.cost & (self.cost - 1)
        numbers = self.cost <= _MOST_COST and 1 <= self.block <= _MOST_BLOCK
        lengths = (len(self.salt), len(self.sealed), len(self.tag)) == (SALT_BYTES, 32, 32)
        return power_of_two and numbers and 1 <= self.lanes <= _MOST_LANES and lengths


def wrap(key: bytes, words: str, purpose: str, cost: int = COST) -> Wrapped:
    """Close `key` (32 bytes) with `words`. A smaller `cost` is for tests."""
    if len(key) != 32:
        raise ValueError(f"a key has 32 bytes, not {len(key)}")
    salt = secrets.token_bytes(SALT_BYTES)
    blank = Wrapped(purpose, salt, cost, BLOCK, LANES, b"", b"")
    pad, mac = _stretched(words, blank)
    closed = blank._replace(sealed=_combined(key, pad))
    return closed._replace(tag=_tag(closed, mac))


def unwrap(wrapped: Wrapped, words: str) -> bytes | None:
    """The key; None when these are not the words, or what was kept has been changed."""
    pad, mac = _stretched(words, wrapped)
    if not hmac.compare_digest(_tag(wrapped, mac), wrapped.tag):
        return None
    return _combined(wrapped.sealed, pad)


def seal_text(key: bytes, text: str) -> str:
    """Close a short text with the diary's key, for a setting that lies beside the diary."""
    nonce = secrets.token_bytes(SALT_BYTES)
    plain = text.encode()
    sealed = _combined(plain, _stream(key, nonce, len(plain)))
    tag = hmac.digest(key, b"tag" + nonce + sealed, "sha256")
    return (nonce + tag + sealed).hex()


def open_text(key: bytes, sealed: str) -> str | None:
    """Back from `seal_text`; None with another key, or when it was changed."""
    try:
        data = bytes.fromhex(sealed)
    except ValueError:
        return None
    nonce, tag, closed = data[:32], data[32:64], data[64:]
    if not hmac.compare_digest(hmac.digest(key, b"tag" + nonce + closed, "sha256"), tag):
        return None
    return _combined(closed, _stream(key, nonce, len(closed))).decode()


def _stretched(words: str, wrapped: Wrapped) -> tuple[bytes, bytes]:
    memory = 128 * wrapped.block * (wrapped.cost + wrapped.lanes + 2)
    stretched = hashlib.scrypt(
        words.encode("utf-8", "surrogatepass"),
        salt=wrapped.salt,
        n=wrapped.cost,
        r=wrapped.block,
        p=wrapped.lanes,
        maxmem=memory + 2**20,
        dklen=64,
    )
    return stretched[:32], stretched[32:]


def _tag(wrapped: Wrapped, mac: bytes) -> bytes:
    beside = f"backstride key 1\0{wrapped.purpose}\0{wrapped.cost}\0{wrapped.block}\0"
    told = f"{beside}{wrapped.lanes}\0".encode() + wrapped.salt + wrapped.sealed
    return hmac.digest(mac, told, "sha256")


def _stream(key: bytes, nonce: bytes, length: int) -> bytes:
    blocks = range((length + 31) // 32)
    pieces = (hmac.digest(key, b"pad" + nonce + n.to_bytes(4, "big"), "sha256") for n in blocks)
    return b"".join(pieces)[:length]


def _combined(data: bytes, pad: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(data, pad, strict=True))
