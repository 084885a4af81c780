/** What the map shows now: the class of each gemeente, its place in the frame, and what is marked. */

import { readFacts } from "./bericht.js";
import { scalePatterns, set } from "./opbouw.js";
import { drawLabels } from "./opschrift.js";
import { circle } from "./tekening.js";
import { boxFor, fit } from "./uitsnede.js";

const MIN_WIDTH = 430; // narrower than this a region is cropped instead of shrunk
const PATTERNS = ["niet_nagegaan", "regio"];
const BORDERED = ["deelnemend", "regio"];
const RINGS = ["ring", "halo", "keuze"];
const COUNTED = ["tel0", "tel1", "tel2", "tel3", "tel4"];
/** Sizes in pixels per step of scale: patterns (as `scalePatterns` wants), and radii of dots. */
const STEPS = [
  { vanaf: 48, patroon: [7, 11, 1.3], leeg: 6, rand: 8, vol: 14 },
  { vanaf: 20, patroon: [5.5, 8, 1.1], leeg: 3.5, rand: 5, vol: 9 },
  { vanaf: 0, patroon: [4, 5, 0.85], leeg: 2, rand: 3, vol: 4.5 },
];

/** Give every gemeente its class and its words, where these changed. */
export function classify(kaart) {
  const { data, names, paden, id } = kaart;
  const before = kaart.feiten;
  const aloud = data.kiesbaar; // a map for looking only is one picture: its parts get no name
  kaart.feiten = readFacts(data, names);
  for (const [code, pad] of paden) {
    const fact = kaart.feiten.get(code);
    const old = before?.get(code);
    if (old?.klas !== fact.klas) {
      pad.setAttribute("class", fact.klas);
      pad.style.fill = PATTERNS.includes(fact.klas) ? `url(#${id}-${fact.klas})` : "";
    }
    if (aloud && (old?.woorden !== fact.woorden || !pad.hasAttribute("role"))) {
      set(pad, { role: "option", "aria-label": `${fact.naam}, ${fact.woorden}` });
    }
    const more = fact.rest.map(([kop, namen]) => `${kop}: ${namen}`).join(". ");
    if (aloud && kaart.verteld.get(code) !== more) {
      if (more) pad.setAttribute("aria-description", more);
      else pad.removeAttribute("aria-description");
      kaart.verteld.set(code, more);
    }
  }
}

/** Fit the world in the frame; runs again on every change of width. */
export function layout(kaart) {
  const { data, geometry, svg, gekozen } = kaart;
  const width = kaart.breedte;
  if (!width) return; // hidden: the observer comes back
  const [box, moved] = boxFor(geometry, data.focus, kaart);
  const least = data.groot && data.focus ? MIN_WIDTH : 0;
  const natural = Math.max(width, least) * ((box[3] - box[1]) / (box[2] - box[0]));
  const height = Math.round(Math.min(data.hoogte ?? Infinity, natural));
  const edge = data.groot && !data.focus ? 10 : 1;
  const view = fit(box, width - 2 * edge, height - 2 * edge, least);
  kaart.view = { k: view.k, x: view.x + edge, y: view.y + edge, width, height };
  const steps = data.groot ? STEPS.slice(0, -1) : STEPS; // a count must fit in its dot
  kaart.maten = steps.find(({ vanaf }) => view.k * geometry.tegel >= vanaf) ?? steps.at(-1);
  set(svg, { viewBox: `0 0 ${width} ${height}`, style: `height:${height}px` });
  set(kaart.omlijsting, { width: width - 1, height: height - 1, x: 0.5, y: 0.5 });
  set(kaart.land, { transform: `translate(${kaart.view.x} ${kaart.view.y}) scale(${view.k})` });
  scalePatterns(kaart.patterns, view.k, kaart.maten.patroon);
  shapeAll(kaart);
  findVisible(kaart);
  nameMap(kaart, moved);
  drawFrame(kaart);
  select(kaart, gekozen);
  drawLabels(kaart);
  setTabStop(kaart);
}

/** Return the pixel where a point of the world stands. */
export const toPixel = ({ view }, [x, y]) => [x * view.k + view.x, y * view.k + view.y];

/** Put every gemeente in place: a drawing as it is, dots with a size in pixels. */
function shapeAll(kaart) {
  const { geometry, paden, feiten, view, maten, lagen } = kaart;
  kaart.vormen = geometry.rond ? roundShapes(geometry, feiten, view, maten) : geometry.gemeenten;
  for (const [code, pad] of paden) {
    const path = kaart.vormen.get(code)?.pad ?? "";
    if (kaart.getekend.get(code) !== path) pad.setAttribute("d", path);
    kaart.getekend.set(code, path);
  }
  const counted = (klas) => [...feiten].filter(([, f]) => geometry.rond && f.klas === klas);
  for (const klas of COUNTED) { // dots overlap, and what counts lies on top
    set(lagen[klas], { d: counted(klas).map(([code]) => kaart.getekend.get(code)).join("") });
  }
}

function roundShapes({ gemeenten }, feiten, { k }, maten) {
  return new Map([...gemeenten].map(([code, { punt: [x, y] }]) => {
    const { klas, geteld } = feiten.get(code) ?? {};
    const r = (geteld ? maten.vol : BORDERED.includes(klas) ? maten.rand : maten.leeg) / k;
    return [code, { punt: [x, y], straal: r, kader: [x - r, y - r, x + r, y + r], pad: circle([x, y], r) }];
  }));
}

function findVisible(kaart) {
  const { paden, vormen, view } = kaart;
  kaart.zichtbaar = [...paden.keys()].filter((code) => {
    const kader = vormen.get(code)?.kader;
    if (!kader) return false;
    const [[x0, y0], [x1, y1]] = [toPixel(kaart, kader.slice(0, 2)), toPixel(kaart, kader.slice(2))];
    return x1 > 0 && y1 > 0 && x0 < view.width && y0 < view.height;
  });
  const visible = new Set(kaart.zichtbaar);
  for (const [code, pad] of paden) {
    const display = visible.has(code) ? "" : "none";
    if (pad.style.display !== display) pad.style.display = display;
  }
}

/** Say above a large map what it shows; a box that moved to a gemeente takes its name. */
function nameMap({ data, names, gekozen, titel, lijst, streek }, moved) {
  const above = moved ? data.teksten.rond.replace("{naam}", names.get(gekozen).naam) : data.titel ?? "";
  if (titel.textContent !== above) titel.textContent = above;
  titel.hidden = !above;
  streek.textContent = moved ? "" : data.focus?.buitenland ?? "";
  const naam = [above, data.alt].filter(Boolean).join(": ");
  set(lijst, { role: data.kiesbaar ? "listbox" : "img", "aria-label": naam });
}

/** Frame on the whole country what the other map shows large. */
function drawFrame(kaart) {
  const { data, geometry, kader, streek, view } = kaart;
  kader.style.display = data.kader ? "" : "none";
  set(streek, { x: view.width - 12, y: view.height - 14 });
  streek.style.display = view.width < MIN_WIDTH ? "none" : "";
  if (!data.kader) return;
  const [box] = boxFor(geometry, data.kader, kaart);
  const [[x0, y0], [x1, y1]] = [toPixel(kaart, box.slice(0, 2)), toPixel(kaart, box.slice(2))];
  const [left, top] = [Math.max(x0, 1), Math.max(y0, 1)];
  const [right, bottom] = [Math.min(x1, view.width - 1), Math.min(y1, view.height - 1)];
  const edges = { x: left, y: top, width: Math.max(right - left, 0), height: Math.max(bottom - top, 0) };
  for (const [key, value] of Object.entries(edges)) set(kader, { [key]: value.toFixed(1) });
}

/** Mark the chosen gemeente with a ring outside a white halo, and border the participants. */
export function select(kaart, code) {
  const { paden, lagen, data, feiten } = kaart;
  for (const other of data.kiesbaar ? new Set([...kaart.gemerkt, code]) : []) {
    if (paden.has(other)) set(paden.get(other), { "aria-selected": other === code });
  }
  kaart.gemerkt = code ? [code] : [];
  kaart.gekozen = code || "";
  const pad = paden.get(code);
  for (const naam of RINGS) copy(lagen[naam], pad);
  set(lagen.keuze, { class: `keuze ${feiten.get(code)?.klas ?? ""}` });
  lagen.keuze.style.fill = pad?.style.fill ?? "";
  const borders = [...feiten].filter(([, { klas }]) => BORDERED.includes(klas));
  set(lagen.randen, { d: borders.map(([c]) => kaart.getekend.get(c)).join("") });
}

/** Lay a copy of a gemeente in a layer; without one the layer is empty. */
export const copy = (layer, pad) => set(layer, { d: pad?.getAttribute("d") ?? "" });

/** Keep one tab stop: the gemeente last walked to, the chosen one, or the first with a count. */
export function setTabStop(kaart, code = kaart.tabstop) {
  const { zichtbaar, feiten, gekozen, paden, data } = kaart;
  if (!data.kiesbaar) return;
  const options = [code, gekozen, zichtbaar.find((c) => feiten.get(c).aantal), zichtbaar[0]];
  const stop = options.find((c) => c && zichtbaar.includes(c));
  if (stop === kaart.stopt && paden.get(stop)?.getAttribute("tabindex") === "0") return;
  for (const [c, pad] of paden) set(pad, { tabindex: c === stop ? 0 : -1 });
  kaart.stopt = stop;
}
