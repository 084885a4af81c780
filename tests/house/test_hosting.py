"""What a host starts from fits this checkout, as far as can be seen without a container engine."""

import re

from house.huis import PROJECT

DOCKERFILE = (PROJECT / "Dockerfile").read_text(encoding="utf-8")
NGINX = (PROJECT / "script" / "hosting" / "nginx.conf").read_text(encoding="utf-8")


def test_the_container_copies_what_there_is_and_the_app_needs() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE)
    names = {name for line in copied for name in line.split()}
    assert all((PROJECT / name).exists() for name in names)
    assert names >= {"app.py", "pages", "data", "src", ".streamlit", "uv.lock"}


def test_the_container_is_no_root_and_says_how_it_is() -> None:
    assert re.search(r"^USER 10001$", DOCKERFILE, re.MULTILINE)
    assert DOCKERFILE.index("USER 10001") < DOCKERFILE.index('CMD ["wsd-dash"]')
    assert "/gezondheid" in DOCKERFILE
    assert "WSD_GRENZEN_OPHALEN=nee" in DOCKERFILE


def test_the_proxy_passes_what_the_app_needs() -> None:
    for needed in (
        "$http_host",
        "Upgrade $http_upgrade",
        "proxy_read_timeout 3600s",
        "access_log off",
    ):
        assert needed in NGINX
