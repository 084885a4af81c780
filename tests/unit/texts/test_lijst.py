"""What a list says where the source says nothing."""

from wsd_dash.texts import lijst


def test_missing_facts_are_said_and_not_left_blank() -> None:
    assert lijst.GEEN_JAAR == "geen jaar bekend"
    assert lijst.GEEN_CONDITIE == "geen conditie gelabeld"
