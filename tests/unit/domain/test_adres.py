"""An address is read whole: what the data know is chosen, what they do not know is named."""

from wsd_dash.domain.adres import read_params
from wsd_dash.domain.dataset import Dataset
from wsd_dash.domain.selection import Selection
from wsd_dash.domain.weergave import Weergave

KEY = "week-tegen-armoede-2022"


def test_an_address_gives_back_what_was_written_in_it(mini: Dataset) -> None:
    selection = Selection(gemeente=("GM0202",), periode=(2021, 2024))
    weergave = Weergave(kaart="tabel", activiteit=KEY, maat="accent-sez", focus="Gelderland")
    params = {**selection.to_params(), **weergave.to_params()}
    assert read_params(mini, params) == (selection, weergave, ())


def test_what_the_data_do_not_know_is_named_and_other_parameters_are_left_alone(
    mini: Dataset,
) -> None:
    params = {"gemeente": "GM9999", "activiteit": "weg", "reeks": "eN_", "dia": "3"}
    assert read_params(mini, params) == (
        Selection(),
        Weergave(),
        (("gemeente", "GM9999"), ("activiteit", "weg")),
    )
