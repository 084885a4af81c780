/** The gemeentekaart: one SVG that is built once; later runs change classes and texts only. */

import { classify, layout } from "./beeld.js";
import { explain, listen } from "./bediening.js";
import { build, make } from "./opbouw.js";
import { drawHexagons, loadBoundaries, loadNames } from "./tekening.js";

const kaarten = new WeakMap();

/** Draw or redraw; Streamlit calls this on the first mount and after every run. */
export default async function showKaart(component) {
  const { parentElement, data } = component;
  if (!kaarten.has(parentElement)) kaarten.set(parentElement, start(parentElement));
  const kaart = kaarten.get(parentElement);
  Object.assign(kaart, { component, data, run: (kaart.run ?? 0) + 1 });
  await update(kaart, kaart.run);
  return kaart.stop;
}

function start(parent) {
  const kaart = { ...build(parent), paden: new Map(), fill: new Map() };
  const redraw = () => kaart.geometry && layout(kaart);
  listen(kaart);
  kaart.observer = new ResizeObserver(redraw);
  kaart.observer.observe(kaart.host);
  const remeasure = () => {
    kaart.printed = ""; // names were measured in another typeface
    redraw();
  };
  document.fonts.addEventListener("loadingdone", remeasure);
  kaart.stop = () => {
    kaart.observer.disconnect();
    document.fonts.removeEventListener("loadingdone", remeasure);
  };
  return kaart;
}

async function update(kaart, run) {
  const { data, host } = kaart;
  await stylesLoaded(host);
  const names = await loadNames();
  let geometry, mislukt = "";
  try {
    geometry = data.weergave === "grenzen" ? await loadBoundaries(data.geometrie) : null;
  } catch {
    mislukt = data.teksten.mislukt; // tiles say the same, so a reader loses nothing
  }
  if (run !== kaart.run) return; // a newer run overtook this one
  if (!kaart.paden.size) addGemeenten(kaart, names);
  kaart.names ??= new Map(names.map((n) => [n.code, n]));
  kaart.tegels ??= drawHexagons(names);
  showGeometry(kaart, geometry ?? kaart.tegels);
  classify(kaart);
  kaart.rust = mislukt || (data.etiketten ? data.teksten.uitleg : "");
  host.classList.toggle("uitvergroting", data.etiketten);
  host.classList.toggle("kiesbaar", data.kiesbaar);
  host.classList.remove("laden");
  layout(kaart);
  explain(kaart, kaart.aangewezen);
}

async function stylesLoaded(host) {
  const link = host.getRootNode().querySelector("link[rel=stylesheet]");
  if (!link || link.sheet) return;
  await new Promise((done) => {
    link.addEventListener("load", done, { once: true });
    link.addEventListener("error", done, { once: true });
  });
}

function addGemeenten(kaart, names) {
  for (const { code } of names) {
    const pad = make(kaart.lijst, "path", {});
    pad.dataset.code = code;
    kaart.paden.set(code, pad);
  }
}

function showGeometry(kaart, geometry) {
  if (kaart.geometry === geometry) return;
  kaart.geometry = geometry;
  kaart.host.dataset.weergave = geometry.weergave;
  kaart.lagen.provincies.setAttribute("d", geometry.provincies);
  for (const [code, pad] of kaart.paden) {
    pad.setAttribute("d", geometry.gemeenten.get(code)?.pad ?? "");
  }
}
