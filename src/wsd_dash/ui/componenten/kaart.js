/** The gemeentekaart: one SVG that is built once; later runs change classes and texts only. */

import { classify, copy, layout } from "./beeld.js";
import { listen, listenOutside, showFocus } from "./bediening.js";
import { forget, receive } from "./deling.js";
import { remeasure } from "./etiketten.js";
import { followCard, makeCard } from "./kaartje.js";
import { join, leave, outline } from "./omtrek.js";
import { build, make } from "./opbouw.js";
import { loadGeometry, loadNames, patiently } from "./tekening.js";

const kaarten = new WeakMap();

/** Draw or redraw; Streamlit calls this on the first mount and after every run that changed it. */
export default async function showKaart(component) {
  const { parentElement, data } = component;
  if (!kaarten.has(parentElement)) kaarten.set(parentElement, start(parentElement));
  const kaart = kaarten.get(parentElement);
  kaart.component = component;
  await Promise.all(receive(kaart, data).map(([one, whole]) => update(one, whole)));
  return kaart.stop;
}

function start(parent) {
  const kaart = {
    ...build(parent), paden: new Map(), getekend: new Map(), verteld: new Map(), gemerkt: [],
    run: 0, letter: "", gekozen: "",
  };
  kaart.kaartje = makeCard(kaart.host);
  listen(kaart);
  join(kaart);
  const quit = [listenOutside(kaart), watchSize(kaart), watchFonts(kaart), watchScroll(kaart)];
  kaart.stop = () => {
    quit.forEach((stop) => stop());
    leave(kaart);
    forget(kaart);
    kaarten.delete(parent);
  };
  return kaart;
}

/** The observer tells the width, so that no run has to ask the browser for it. */
function watchSize(kaart) {
  const observer = new ResizeObserver(([entry]) => {
    const { width } = entry.contentRect;
    if (width === kaart.breedte) return;
    kaart.breedte = width;
    redraw(kaart);
  });
  observer.observe(kaart.host);
  return () => observer.disconnect();
}

/** Names are measured before a typeface arrives: then once more. */
function watchFonts(kaart) {
  const again = () => {
    remeasure();
    kaart.gedrukt = "";
    kaart.letter = getComputedStyle(kaart.host).fontFamily;
    redraw(kaart);
  };
  document.fonts.addEventListener("loadingdone", again);
  return () => document.fonts.removeEventListener("loadingdone", again);
}

function watchScroll(kaart) {
  const follow = () => followCard(kaart);
  document.addEventListener("scroll", follow, { capture: true, passive: true });
  return () => document.removeEventListener("scroll", follow, { capture: true });
}

function redraw(kaart) {
  if (!kaart.geometry || !kaart.feiten) return;
  layout(kaart);
  outline(kaart);
  const pad = kaart.paden.get(kaart.metFocus);
  if (pad) showFocus(kaart, pad);
  copy(kaart.lagen.wijzer, kaart.paden.get(kaart.onderWijzer));
  followCard(kaart, { refill: true });
}

async function update(kaart, data) {
  const run = (kaart.run += 1);
  const { host } = kaart;
  host.hidden = !data;
  if (!data) return;
  await stylesLoaded(host);
  const names = await patiently(loadNames);
  let geometry, mislukt = false;
  try {
    geometry = await loadGeometry(data, names);
  } catch {
    mislukt = true; // tiles say the same, so a reader loses nothing
    geometry = await loadGeometry({}, names);
  }
  if (run !== kaart.run) return; // a newer run overtook this one
  if (!kaart.paden.size) addGemeenten(kaart, names);
  Object.assign(kaart, { data, names, gekozen: data.gekozen ?? "" });
  kaart.breedte ??= host.clientWidth;
  kaart.letter ||= getComputedStyle(host).fontFamily;
  host.classList.toggle("uitvergroting", Boolean(data.groot));
  host.classList.toggle("kiesbaar", Boolean(data.kiesbaar));
  showGeometry(kaart, geometry);
  classify(kaart);
  instruct(kaart, mislukt);
  redraw(kaart);
  host.classList.remove("laden");
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
  for (const code of names.keys()) {
    const pad = make(kaart.lijst, "path", {});
    pad.dataset.code = code;
    kaart.paden.set(code, pad);
  }
}

function showGeometry(kaart, geometry) {
  if (kaart.geometry === geometry) return;
  kaart.geometry = geometry;
  kaart.bron = geometry.bron;
  kaart.host.dataset.weergave = geometry.weergave;
  for (const naam of ["provincies", "kust"]) kaart.lagen[naam].setAttribute("d", geometry[naam]);
}

/** Say under a large map what to do, or under any map why it is not the one that was asked for. */
function instruct({ uitleg, data }, mislukt) {
  const { mislukt: failed = "", uitleg: how = "" } = data.teksten ?? {}; // none for looking only
  const text = mislukt ? failed : data.groot && data.kiesbaar ? how : "";
  if (uitleg.textContent !== text) uitleg.textContent = text;
  uitleg.hidden = !text;
}
