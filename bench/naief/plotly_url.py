"""As plotly_inline, but the browser fetches the GeoJSON itself."""

import filters
import plotly.express as px
import streamlit as st

frame = filters.gefilterd()
figure = px.choropleth(
    frame,
    geojson="/app/static/gemeenten.geojson",
    locations="code",
    featureidkey="properties.code",
    color="aantal",
    hover_name="gemeente",
    range_color=(0, 6),
)
figure.update_geos(fitbounds="locations", visible=False)
figure.update_layout(height=700, margin={"l": 0, "r": 0, "t": 0, "b": 0})
st.plotly_chart(figure, key="kaart")
