"""What a list says where the source says nothing."""

from wsd_dash.domain.codering import Rest
from wsd_dash.texts import lijst


def test_missing_facts_are_said_and_not_left_blank() -> None:
    assert lijst.GEEN_JAAR == "geen jaar bekend"
    assert set(lijst.GEEN_CONDITIE) == {rest.value for rest in Rest}
    assert lijst.GEEN_CONDITIE["geen"] == "geen conditie gelabeld"
