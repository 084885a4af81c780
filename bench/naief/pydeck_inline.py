"""The map with pydeck: a GeoJSON layer with the colour of each gemeente in its properties."""

import json
from pathlib import Path

import filters
import pydeck as pdk
import streamlit as st

KLEUREN = [[240, 240, 240], [198, 219, 239], [107, 174, 214], [49, 130, 189], [8, 81, 156]]


@st.cache_data
def grenzen() -> dict:
    return json.loads(Path("static/gemeenten.geojson").read_text())


def klasse(aantal: int) -> int:
    return sum(aantal >= grens for grens in (1, 2, 3, 5))


frame = filters.gefilterd()
per_code = frame.set_index("code")
features = [
    {
        **feature,
        "properties": {
            **feature["properties"],
            "gemeente": str(per_code.gemeente[feature["properties"]["code"]]),
            "aantal": int(per_code.aantal[feature["properties"]["code"]]),
            "kleur": KLEUREN[klasse(per_code.aantal[feature["properties"]["code"]])],
        },
    }
    for feature in grenzen()["features"]
]
layer = pdk.Layer(
    "GeoJsonLayer",
    {"type": "FeatureCollection", "features": features},
    id="gemeenten",
    get_fill_color="properties.kleur",
    get_line_color=[255, 255, 255],
    line_width_min_pixels=0.5,
    pickable=True,
)
view = pdk.ViewState(latitude=52.2, longitude=5.3, zoom=6.3)
deck = pdk.Deck([layer], initial_view_state=view, tooltip={"text": "{gemeente}: {aantal}"})
st.pydeck_chart(deck, key="kaart", height=700)
