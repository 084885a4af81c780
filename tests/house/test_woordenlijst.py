"""The list of Dutch domain nouns is closed: it names every word of the contract, once."""

import json
import re

from house.huis import PROJECT

ROW = re.compile(r"^\| `([^`]+)` \| ([^|]+) \|", re.MULTILINE)
NOT_DUTCH = {"id", "lat", "lon", "sha256", "url", "in", "van", "naar", "of", "niet", "onder"}
"""Technical words and prepositions inside column names."""


def listed() -> list[str]:
    text = (PROJECT / "docs" / "woordenlijst.md").read_text(encoding="utf-8")
    return [word for code, _ in ROW.findall(text) for word in code.split(", ")]


def contract_words() -> set[str]:
    package = json.loads((PROJECT / "data" / "datapackage.json").read_text(encoding="utf-8"))
    names = [resource["name"] for resource in package["resources"]]
    for resource in package["resources"]:
        names += [field["name"] for field in resource["schema"]["fields"]]
    return {word for name in names for word in name.split("_")} - NOT_DUTCH


def test_every_word_of_the_contract_is_listed() -> None:
    assert not contract_words() - set(listed())


def test_no_word_is_listed_twice() -> None:
    words = listed()
    assert sorted(set(words)) == sorted(words)


def test_every_word_has_an_english_gloss() -> None:
    text = (PROJECT / "docs" / "woordenlijst.md").read_text(encoding="utf-8")
    assert not [code for code, gloss in ROW.findall(text) if not gloss.strip()]
