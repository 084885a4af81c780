"""The map in Plotly Dash, with the GeoJSON in the figure."""

import json
import os
from pathlib import Path

import plotly.express as px
import tellen
from dash import Dash, Input, Output, callback, dcc, html

GRENZEN = json.loads(Path("static/gemeenten.geojson").read_text())


def keuze(id: str, namen: dict[str, str]) -> dcc.Checklist:
    return dcc.Checklist([{"label": v, "value": k} for k, v in namen.items()], [], id=id)


app = Dash(__name__)
app.layout = html.Div(
    [
        html.H1("Activiteiten per gemeente"),
        html.Div(
            [
                html.Div(
                    [
                        html.H2("Leeratelier"),
                        keuze("leeratelier", tellen.leerateliers()),
                        html.H2("Conditie"),
                        keuze("conditie", tellen.condities()),
                        html.H2("Soort"),
                        keuze("soort", tellen.soorten()),
                    ],
                    style={"width": 300},
                ),
                html.Div([html.P(id="zin"), dcc.Graph(id="kaart")], style={"flex": 1}),
            ],
            style={"display": "flex"},
        ),
    ]
)


@callback(
    Output("kaart", "figure"),
    Output("zin", "children"),
    Input("leeratelier", "value"),
    Input("conditie", "value"),
    Input("soort", "value"),
)
def teken(leeratelier, conditie, soort):
    frame = tellen.aantallen(tuple(leeratelier), tuple(conditie), tuple(soort))
    figure = px.choropleth(
        frame,
        geojson=GRENZEN,
        locations="code",
        featureidkey="properties.code",
        color="aantal",
        hover_name="gemeente",
        range_color=(0, 6),
    )
    figure.update_geos(fitbounds="locations", visible=False)
    figure.update_layout(height=700, margin={"l": 0, "r": 0, "t": 0, "b": 0})
    return figure, f"In {(frame['aantal'] > 0).sum()} gemeenten is iets gemeld."


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(os.environ["PORT"]))
