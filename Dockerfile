# One container: the app, its data, no root, nothing written but the boundary cache.
# docs/hosting.md says how to run it.
FROM python:3.12-slim-bookworm AS build
RUN pip install --no-cache-dir "uv>=0.8"
WORKDIR /app
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1
COPY pyproject.toml uv.lock README.md LICENSE ./
COPY src ./src
RUN uv sync --frozen --no-dev
COPY app.py ./
COPY .streamlit ./.streamlit
COPY pages ./pages
COPY data ./data

FROM python:3.12-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /var/lib/wsd wsd \
 && mkdir -p /var/lib/wsd && chown wsd /var/lib/wsd
WORKDIR /app
COPY --from=build /app /app
ENV PATH=/app/.venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 HOME=/var/lib/wsd \
    WSD_ADRES=0.0.0.0 PORT=8501 WSD_GEODATA=/var/lib/wsd/geodata WSD_GRENZEN_OPHALEN=nee
USER 10001
VOLUME /var/lib/wsd
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD \
    ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8501/gezondheid', timeout=4)"]
CMD ["wsd-dash"]
