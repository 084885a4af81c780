"""The sidebar of the naive Streamlit apps."""

import pandas as pd
import streamlit as st
import tellen


def gefilterd() -> pd.DataFrame:
    st.set_page_config(page_title="Activiteiten per gemeente", layout="wide")
    st.title("Activiteiten per gemeente")
    ateliers, condities = tellen.leerateliers(), tellen.condities()
    soorten = tellen.soorten()
    with st.sidebar:
        leeratelier = st.multiselect("Leeratelier", ateliers, format_func=ateliers.get)
        conditie = st.multiselect("Conditie", condities, format_func=condities.get)
        soort = st.multiselect("Soort", soorten, format_func=soorten.get)
    frame = tellen.aantallen(tuple(leeratelier), tuple(conditie), tuple(soort))
    st.write(f"In {(frame['aantal'] > 0).sum()} gemeenten is iets gemeld.")
    return frame
