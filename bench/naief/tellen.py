"""The counts every naive app shows: those of this product, from the same data."""

import os
from functools import lru_cache
from pathlib import Path

import pandas as pd

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.domain.locaties import gemeente_standen
from wsd_dash.domain.selection import Selection
from wsd_dash.sources.tables import load_tables


@lru_cache
def data() -> Dataset:
    package = load_package(PROJECT / "data" / "datapackage.json")
    return build_dataset(load_tables(Path(os.environ["WSD_DATA"]), package), package)


def leerateliers() -> dict[str, str]:
    return {k: v.naam_kort for k, v in data().leerateliers.items()} | {"geen": "leeratelier niet genoemd"}


def condities() -> dict[str, str]:
    return {k: v.naam for k, v in data().condities.items()}


def soorten() -> dict[str, str]:
    codes = data().known_codes()["soort"]
    return {code: data().label("activiteiten", "soort", code) for code in codes}


@lru_cache(maxsize=256)
def aantallen(
    leeratelier: tuple[str, ...], conditie: tuple[str, ...], soort: tuple[str, ...]
) -> pd.DataFrame:
    selection = Selection(leeratelier=leeratelier, conditie=conditie, soort=soort)
    rows = [(s.gemeentecode, s.gemeentenaam, s.aantal) for s in gemeente_standen(data(), selection)]
    return pd.DataFrame(rows, columns=["code", "gemeente", "aantal"])
