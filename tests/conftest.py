"""The fixtures every layer shares: the contract and one tiny real data set."""

import os
from pathlib import Path

import pytest

from wsd_dash.config import PROJECT
from wsd_dash.contract.schema import Package, load_package
from wsd_dash.domain.dataset import Dataset, build_dataset
from wsd_dash.sources.tables import Tables, load_tables

os.environ["WSD_GRENZEN_OPHALEN"] = "nee"
"""No test goes to the internet; a server that a test starts inherits this too."""
FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture(scope="session")
def package() -> Package:
    """The product's own contract."""
    return load_package(PROJECT / "data" / "datapackage.json")


@pytest.fixture(scope="session")
def mini_folder() -> Path:
    """The folder of the mini data set; read only."""
    return FIXTURES / "mini"


@pytest.fixture(scope="session")
def mini_tables(mini_folder: Path, package: Package) -> Tables:
    """The mini data set as typed frames; do not change them."""
    return load_tables(mini_folder, package)


@pytest.fixture(scope="session")
def mini(mini_tables: Tables, package: Package) -> Dataset:
    """The mini data set, joined."""
    return build_dataset(mini_tables, package)
