"""Who does the work of an activiteit, and what type of organisatie that is."""

from collections.abc import Mapping

from wsd_dash.domain.activiteit import Activiteit
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.index import Index

PARTNERROLLEN = ("uitvoerder", "partner", "organisator")
"""Roles of an organisatie that does the work: it carries out, is a partner or helps organise.

Who pays, commissions, judges, takes part or contributes is no partner.
"""


def partners(activiteit: Activiteit) -> frozenset[str]:
    """Return the organisaties that do the work of an activiteit, by `PARTNERROLLEN`."""
    return frozenset(b.organisatie_id for b in activiteit.betrokkenen if b.rol in PARTNERROLLEN)


def partner_types(activiteit: Activiteit, dataset: Dataset) -> tuple[str, ...]:
    """Return the types of organisatie that do the work, each once."""
    found = (dataset.organisaties[key].type for key in sorted(partners(activiteit)))
    return tuple(dict.fromkeys(found))


def partner_sets(index: Index, dataset: Dataset) -> Mapping[str, int]:
    """Return the activiteiten per type of organisatie that does the work."""
    return index.sets("partner", lambda a: partner_types(a, dataset))
