"""The framework's settings agree with the theme and keep the doors shut."""

import tomllib

import pytest

from house.huis import PROJECT
from wsd_dash import theme
from wsd_dash.config import Settings

with (PROJECT / ".streamlit" / "config.toml").open("rb") as file:
    CONFIG = tomllib.load(file)


def test_the_colours_are_those_of_the_theme() -> None:
    found = CONFIG["theme"]
    assert found["base"] == "light"
    assert found["primaryColor"] == theme.ACCENT
    assert found["backgroundColor"] == theme.WIT
    assert found["secondaryBackgroundColor"] == theme.PANEEL
    assert found["textColor"] == theme.INKT
    assert found["borderColor"] == theme.RAND
    assert found["font"] == theme.FONT


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("server", "address", Settings.address),
        ("server", "enableStaticServing", False),
        ("server", "enableAgentApi", False),
        ("server", "enableXsrfProtection", True),
        ("browser", "gatherUsageStats", False),
        ("client", "showErrorDetails", "none"),
        ("client", "showErrorLinks", False),
        ("client", "allowedOrigins", []),
        ("client", "disableDataExport", True),
        ("runner", "magicEnabled", False),
    ],
)
def test_a_door_is_shut(section: str, name: str, value: object) -> None:
    assert CONFIG[section][name] == value


def test_every_setting_has_its_reason() -> None:
    lines = (PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8").split("[theme]")[0]
    assert not [line for line in lines.splitlines() if "=" in line and "# " not in line]
