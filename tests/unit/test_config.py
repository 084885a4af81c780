"""Settings come from the environment, and an empty variable means the default."""

from pathlib import Path

import pytest

from wsd_dash.config import PROJECT, Settings


def test_an_empty_environment_gives_the_defaults() -> None:
    settings = Settings.from_env({})
    assert settings == Settings()
    assert settings.data_dir == PROJECT / "data"
    assert settings.address == "127.0.0.1"


@pytest.mark.parametrize(
    "name",
    [
        "WSD_DATA",
        "WSD_GEODATA",
        "WSD_ADRES",
        "WSD_MELDADRES",
        "WSD_PUBLIEKE_URL",
        "WSD_GRENZEN_OPHALEN",
        "WSD_GRENZEN_URL",
        "PORT",
    ],
)
def test_an_empty_variable_is_no_choice(name: str) -> None:
    assert Settings.from_env({name: ""}) == Settings()


def test_every_variable_is_read() -> None:
    settings = Settings.from_env(
        {
            "WSD_DATA": "gegevens",
            "WSD_GEODATA": "grenzen",
            "WSD_ADRES": "0.0.0.0",  # noqa: S104 - only read here, nothing listens
            "WSD_MELDADRES": "meld@voorbeeld.nl",
            "WSD_PUBLIEKE_URL": "https://voorbeeld.nl/",
            "WSD_GRENZEN_OPHALEN": "nee",
            "WSD_GRENZEN_URL": "https://grenzen.voorbeeld.nl/",
            "PORT": "9000",
        }
    )
    assert (settings.data_dir, settings.geodata_dir) == (Path("gegevens"), Path("grenzen"))
    assert (settings.address, settings.port) == ("0.0.0.0", 9000)  # noqa: S104 - as above
    assert settings.meldadres == "meld@voorbeeld.nl"
    assert settings.publieke_url == "https://voorbeeld.nl"
    assert not settings.grenzen_ophalen
    assert settings.grenzen_url == "https://grenzen.voorbeeld.nl"
