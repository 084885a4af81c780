"""Fragments of page as HTML: Jinja templates that escape every value they are given."""

from functools import cache

import streamlit as st
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from wsd_dash.ui import state
from wsd_dash.ui.cache import served
from wsd_dash.ui.short_links import shorten


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("wsd_dash.ui", "sjablonen"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, **values: object) -> Markup:
    """Return a template filled with values, safe to nest; text from data is escaped, always."""
    return Markup(_environment().get_template(f"{template}.html").render(**values))  # noqa: S704  # autoescaped


def draw(template: str, *, op_maat: bool = False, **values: object) -> None:
    """Put a filled template on the page; one with nothing to say takes no place.

    `op_maat` makes it as wide as its content, for a place in a row.
    """
    body = str(render(template, **values)).strip()
    if body and served():  # only our own server gives out the script that reads short links
        pagina, params = state.address()
        body = shorten(body, pagina=pagina, params=params)
    if body:
        st.html(body, width="content" if op_maat else "stretch")
