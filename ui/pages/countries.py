"""The countries to choose from, and whom to phone in each."""

from __future__ import annotations

from dataclasses import dataclass

from ui.wording import Words

NO_COUNTRY = "other"
"""What the profile holds for "Another country"."""
_UNLISTED = "ZZ"


@dataclass(frozen=True)
class Numbers:
    """Whom to phone: the first emergency number, others that work, the advice line if there is
    one, and a note for each. `known` is False while no country was ever chosen."""

    emergency: str
    others: tuple[str, ...]
    note: str
    advice: str | None
    advice_name: str
    advice_note: str
    known: bool


def numbers_in(words: Words, country: str | None) -> Numbers:
    """The numbers of a country as the profile holds it; those that work most often elsewhere and
    while none was chosen."""
    code = _UNLISTED if country in (None, NO_COUNTRY) else country
    listed = {item["code"]: item for item in words.table("emergency")["countries"]}
    item = listed.get(str(code), listed[_UNLISTED])
    advice = item.get("advice") or {}
    say = words.say
    return Numbers(
        item["emergency"][0],
        tuple(item["emergency"][1:]),
        say("emergency", item["note"]) if "note" in item else "",
        advice.get("number"),
        say("emergency", advice["name"]) if advice else "",
        say("emergency", advice["note"]) if "note" in advice else "",
        country is not None,
    )


def countries(words: Words) -> tuple[list[tuple[str, str]], dict[str, str]]:
    """The countries to choose from, by name, "Another country" last; and their other names."""
    listed = words.table("emergency")["countries"]
    named = [(item["code"], words.say("emergency", item["name"])) for item in listed[:-1]]
    named.sort(key=lambda pair: words.in_order(pair[1]))
    also = {item["code"]: f"{item['code']}, {item.get('also', '')}" for item in listed}
    return [*named, (NO_COUNTRY, words.say("emergency", listed[-1]["name"]))], also
