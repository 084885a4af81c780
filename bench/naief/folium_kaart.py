"""The map with streamlit-folium: a Leaflet map with a choropleth layer."""

import json
from pathlib import Path

import filters
import folium
import streamlit as st
from streamlit_folium import st_folium


@st.cache_data
def grenzen() -> dict:
    return json.loads(Path("static/gemeenten.geojson").read_text())


frame = filters.gefilterd()
kaart = folium.Map(location=[52.2, 5.3], zoom_start=7)
folium.Choropleth(
    geo_data=grenzen(),
    data=frame,
    columns=["code", "aantal"],
    key_on="feature.properties.code",
    fill_color="Blues",
    bins=[0, 1, 2, 3, 5, 100],
).add_to(kaart)
st_folium(kaart, key="kaart", height=700, use_container_width=True, returned_objects=[])
