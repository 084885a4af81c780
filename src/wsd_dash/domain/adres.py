"""Reading the parameters of an address: the selection, the view choices, and what is unknown."""

from collections.abc import Mapping

from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave


def read_params(
    data: Dataset, params: Mapping[str, str]
) -> tuple[Selection, Weergave, tuple[tuple[str, str], ...]]:
    """Return what an address chooses in these data; also, as (field, value), what it says in vain.

    Parameters that are no choice of a view are left to others.
    """
    selection, ignored = Selection.from_params(params, known=data.known_codes())
    weergave, unseen = Weergave.from_params(
        params,
        activiteiten=data.activiteiten,
        tabellen=[table.name for table in data.package.tables],
        provincies={g.provincie for g in data.gemeenten.values()},
        items=(*data.condities, *data.themas),
        organisaties={key: x.type for key, x in data.organisaties.items()},
    )
    return selection, weergave, (*ignored, *unseen)
