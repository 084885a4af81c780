"""The map as the first page of a search engine shows it: plotly, with the GeoJSON in the figure."""

import json
from pathlib import Path

import filters
import plotly.express as px
import streamlit as st


@st.cache_data
def grenzen() -> dict:
    return json.loads(Path("static/gemeenten.geojson").read_text())


frame = filters.gefilterd()
figure = px.choropleth(
    frame,
    geojson=grenzen(),
    locations="code",
    featureidkey="properties.code",
    color="aantal",
    hover_name="gemeente",
    range_color=(0, 6),
)
figure.update_geos(fitbounds="locations", visible=False)
figure.update_layout(height=700, margin={"l": 0, "r": 0, "t": 0, "b": 0})
st.plotly_chart(figure, key="kaart")
