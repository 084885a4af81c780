"""Fragments of page as HTML: Jinja templates that escape every value they are given."""

from functools import cache

import streamlit as st
from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("wsd_dash.ui", "sjablonen"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, **values: object) -> str:
    """Return a template filled with values; text from data is escaped, always."""
    return _environment().get_template(f"{template}.html").render(**values)


def draw(template: str, **values: object) -> None:
    """Put a filled template on the page; one with nothing to say takes no place."""
    body = render(template, **values).strip()
    if body:
        st.html(body)
