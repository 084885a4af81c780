"""Settings of one running process, read once from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path

PROJECT = Path(__file__).resolve().parents[2]
"""The checkout: it holds `app.py`, `pages/` and `data/`."""
LAST_PORT = 65_535
NO = frozenset({"nee", "uit", "0"})


@dataclass(frozen=True)
class Settings:
    """What a host may set; every field has a working default.

    `data_dir` holds the data package, `geodata_dir` the imported boundaries.
    `meldadres` is the functional mailbox for "Klopt dit niet? Meld het"; empty means a text to
    copy instead of a mail link. `publieke_url` is where readers reach the app; empty means the
    address they used. `grenzen_ophalen` is false when the app may not fetch official boundaries
    by itself; `grenzen_url` answers in place of the hosts they come from (a mirror on the own
    network), empty means those hosts. `address` and `port` are where the server listens; port 0
    means that `PORT` holds something that is no port.
    """

    data_dir: Path = PROJECT / "data"
    geodata_dir: Path = user_cache_path("wsd-dash") / "geodata"
    meldadres: str = ""
    publieke_url: str = ""
    grenzen_ophalen: bool = True
    grenzen_url: str = ""
    address: str = "127.0.0.1"
    port: int = 8501

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> "Settings":
        """Read the variables `WSD_DATA`, `WSD_GEODATA`, `WSD_MELDADRES` and their like."""
        env = os.environ if environ is None else environ
        return cls(
            data_dir=Path(env["WSD_DATA"]) if env.get("WSD_DATA") else cls.data_dir,
            geodata_dir=Path(env["WSD_GEODATA"]) if env.get("WSD_GEODATA") else cls.geodata_dir,
            meldadres=env.get("WSD_MELDADRES", ""),
            publieke_url=env.get("WSD_PUBLIEKE_URL", "").rstrip("/"),
            grenzen_ophalen=env.get("WSD_GRENZEN_OPHALEN", "").strip().lower() not in NO,
            grenzen_url=env.get("WSD_GRENZEN_URL", "").rstrip("/"),
            address=env.get("WSD_ADRES") or cls.address,
            port=_port(env["PORT"]) if env.get("PORT") else cls.port,
        )


def _port(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() else 0
    return number if number <= LAST_PORT else 0
