"""What an activiteit made, or is to make, according to a source."""

from dataclasses import dataclass

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.rijen import rows_of


@dataclass(frozen=True)
class Product:
    """One product; `eigen_product` says whether the werkplaats made it, `stand` how far it is."""

    naam: str
    type: str
    eigen_product: str
    titel_in_bron: bool
    stand: str
    opmerking: str


def producten_of(dataset: Dataset, activiteit_id: str) -> tuple[Product, ...]:
    """Return the products of one activiteit, in the order of the data."""
    return rows_of(dataset.frames["producten"], activiteit_id, Product)
