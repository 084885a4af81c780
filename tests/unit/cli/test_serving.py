"""Starting the app where it cannot listen says why."""

import socket

import pytest

from wsd_dash.cli import main


def test_a_port_in_use_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(port))
        assert main([]) == 2
    assert f"Poort {port} is al in gebruik." in capsys.readouterr().err


@pytest.mark.parametrize("port", ["abc", "0", "65536", "-1", "\u0663"])
def test_a_port_that_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], port: str
) -> None:
    monkeypatch.setenv("PORT", port)
    assert main([]) == 2
    said = capsys.readouterr()
    assert f"PORT={port} kan niet." in said.err
    assert not said.out


@pytest.mark.parametrize("address", ["onzin.invalid", "a..b", "192.0.2.1", "::zz"])
def test_an_address_that_cannot_be_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    monkeypatch.setenv("WSD_ADRES", address)
    monkeypatch.setenv("PORT", "18761")
    assert main([]) == 2
    said = capsys.readouterr()
    assert said.err.startswith(f"WSD_ADRES={address} kan niet: ")
    assert not said.out
