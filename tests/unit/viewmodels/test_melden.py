"""The message a reader sends about a mistake."""

from urllib.parse import parse_qs, urlsplit

from wsd_dash.viewmodels.melden import mail_href, report

WEEK = report(naam="Week & co", kenmerk="week-2022", versie="abc123", item="sez", label="zekerheid")


def test_the_mail_link_fills_in_id_label_and_version() -> None:
    link = urlsplit(mail_href(WEEK, "meld@voorbeeld.nl"))
    fields = parse_qs(link.query)
    assert (link.scheme, link.path) == ("mailto", "meld@voorbeeld.nl")
    assert fields["subject"] == ["Klopt dit niet? week-2022, zekerheid"]
    body = fields["body"][0]
    assert "Activiteit: Week & co (week-2022)" in body
    assert "Label: zekerheid" in body
    assert "Versie van de gegevens: abc123" in body


def test_without_an_address_there_is_no_link() -> None:
    assert mail_href(WEEK, "") == ""
