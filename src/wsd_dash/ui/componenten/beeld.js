/** What the map shows now: classes, words, the chosen gemeente, the frame and the labels. */

import { placeLabels } from "./etiketten.js";
import { make, set } from "./opbouw.js";
import { boxFor, fit } from "./tekening.js";

const MIN_WIDTH = 430; // narrower than this a box is cropped instead of shrunk
const PATTERNS = ["niet_nagegaan", "regio"];
const BIG = 30; // pixels: from this pitch on a tile has room for the mark of "afgeleid"

/** Give every gemeente its class and its words; the default is "niet nagegaan". */
export function classify(kaart) {
  const { data, names } = kaart;
  const split = (text) => (text ? text.split(" ").map((nummer) => `GM${nummer}`) : []);
  const stand = new Map();
  for (const [naam, codes] of Object.entries(data.standen)) {
    for (const code of split(codes)) stand.set(code, naam);
  }
  const [afgeleid, deelnemers] = [new Set(split(data.afgeleid)), new Set(split(data.deelnemers))];
  kaart.feiten = new Map();
  for (const [code, pad] of kaart.paden) {
    const aantal = data.aantallen[code.slice(2)] ?? 0;
    const klas = aantal ? `tel${aantal > 4 ? 4 : aantal > 2 ? 3 : aantal}` : stand.get(code) ?? "niet_nagegaan";
    const woorden = [
      aantal ? `${aantal} ${data.teksten[aantal === 1 ? "een" : "meer"]}` : data.teksten.standen[klas],
      ...(aantal && deelnemers.has(code) ? [data.teksten.deelnemer] : []),
      ...(afgeleid.has(code) ? [data.teksten.afgeleid] : []),
    ].join(", ");
    kaart.feiten.set(code, { aantal, klas, afgeleid: afgeleid.has(code), woorden });
    const weg = pad.classList.contains("weg") ? " weg" : "";
    set(pad, { class: klas + weg });
    const fill = PATTERNS.includes(klas) ? `url(#${kaart.id}-${klas})` : "";
    if (kaart.fill.get(code) !== fill) pad.style.fill = fill;
    kaart.fill.set(code, fill);
    // A map for looking only is one picture: its parts are no options and get no name.
    if (data.kiesbaar) set(pad, { role: "option", "aria-label": `${names.get(code).naam}, ${woorden}` });
  }
  select(kaart, data.gekozen);
}

/** Mark the chosen gemeente with a ring outside a white halo. */
export function select(kaart, code) {
  kaart.gekozen = code || "";
  for (const [other, pad] of kaart.data.kiesbaar ? kaart.paden : []) {
    set(pad, { "aria-selected": other === code });
  }
  const pad = kaart.paden.get(code);
  for (const naam of ["ring", "halo", "keuze"]) copy(kaart.lagen[naam], pad);
  set(kaart.lagen.keuze, { class: `keuze ${kaart.feiten.get(code)?.klas ?? ""}` });
  kaart.lagen.keuze.style.fill = pad?.style.fill ?? "";
  const borders = [...kaart.paden.values()].filter((p) => p.matches(".deelnemend, .regio"));
  set(kaart.lagen.randen, { d: borders.map((p) => p.getAttribute("d")).join("") });
}

/** Lay a copy of a gemeente in a layer; without one the layer is empty. */
export const copy = (layer, pad) => set(layer, { d: pad?.getAttribute("d") ?? "" });

/** Fit the world in the frame and print labels; runs again on every change of width. */
export function layout(kaart) {
  const { data, geometry, host, svg, patterns, gekozen } = kaart;
  const width = host.clientWidth;
  if (!width) return; // hidden: the observer comes back
  const [box, moved] = boxFor(geometry, data.focus, gekozen);
  const ratio = (box[3] - box[1]) / (box[2] - box[0]);
  const natural = (data.etiketten ? Math.max(width, MIN_WIDTH) : width) * ratio;
  const height = Math.round(Math.min(data.hoogte ?? Infinity, natural));
  const view = fit(box, width - 2, height - 2, data.etiketten ? MIN_WIDTH : 0);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.style.height = `${height}px`;
  set(kaart.omlijsting, { width: width - 1, height: height - 1, x: 0.5, y: 0.5 });
  kaart.land.setAttribute("transform", `translate(${view.x + 1} ${view.y + 1}) scale(${view.k})`);
  kaart.pixels = ([x, y]) => [x * view.k + view.x + 1, y * view.k + view.y + 1];
  scalePatterns(patterns, view.k, data.etiketten);
  kaart.zichtbaar = [...kaart.paden.keys()].filter((code) => {
    const kader = geometry.gemeenten.get(code)?.kader;
    if (!kader) return false;
    const [[x0, y0], [x1, y1]] = [kaart.pixels(kader.slice(0, 2)), kaart.pixels(kader.slice(2))];
    return x1 > 0 && y1 > 0 && x0 < width && y0 < height;
  });
  const zichtbaar = new Set(kaart.zichtbaar);
  for (const [code, pad] of kaart.paden) pad.classList.toggle("weg", !zichtbaar.has(code));
  nameMap(kaart, moved);
  drawFrame(kaart);
  drawLabels(kaart, { width, height, pitch: view.k });
  setTabStop(kaart);
}

function scalePatterns({ arcering, stippen }, k, groot) {
  const [steek, punt] = groot ? [7, 11] : [4, 5];
  set(arcering, { width: steek, height: steek, patternTransform: `scale(${1 / k}) rotate(45)` });
  set(arcering.lastChild, { d: `M${steek / 2} 0V${steek}` });
  set(stippen, { width: punt, height: punt, patternTransform: `scale(${1 / k})` });
  const [eerste, tweede] = stippen.querySelectorAll("circle");
  set(eerste, { cx: punt / 4, cy: punt / 4, r: groot ? 1.3 : 0.85 });
  set(tweede, { cx: punt * 0.75, cy: punt * 0.75, r: groot ? 1.3 : 0.85 });
}

/** Say above an enlargement what it shows; a box that moved to a gemeente takes its name. */
function nameMap({ data, names, gekozen, titel, lijst, streek }, moved) {
  titel.textContent = moved ? data.teksten.rond.replace("{naam}", names.get(gekozen).naam) : data.titel;
  titel.hidden = !data.titel;
  streek.textContent = moved ? "" : data.focus?.buitenland ?? "";
  const naam = [titel.textContent, data.alt].filter(Boolean).join(": ");
  set(lijst, { role: data.kiesbaar ? "listbox" : "img", "aria-label": naam });
}

function drawFrame({ data, geometry, kader, streek, gekozen, pixels, svg }) {
  kader.style.display = data.kader ? "" : "none";
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  set(streek, { x: width - 12, y: height - 14 });
  streek.style.display = width < MIN_WIDTH ? "none" : "";
  if (!data.kader) return;
  const [box] = boxFor(geometry, data.kader, gekozen);
  const [[x0, y0], [x1, y1]] = [pixels(box.slice(0, 2)), pixels(box.slice(2))];
  const edges = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  for (const [key, value] of Object.entries(edges)) kader.setAttribute(key, value.toFixed(1));
}

/** Print counts and names where there is room; only the enlargement has them. */
function drawLabels(kaart, { width, height, pitch }) {
  const { data, geometry, etiketten, feiten, host } = kaart;
  const font = getComputedStyle(host).fontFamily;
  const state = JSON.stringify([geometry.weergave, width, height, pitch, font, kaart.gekozen, data]);
  if (kaart.printed === state) return; // placing is the only slow part
  kaart.printed = state;
  etiketten.textContent = "";
  if (!data.etiketten) return;
  const items = kaart.zichtbaar
    .filter((code) => feiten.get(code).klas !== "niet_nagegaan" || code === kaart.gekozen)
    .map((code) => describe(kaart, code, { width, height, pitch }))
    .sort((a, b) => a.rang - b.rang || b.straal - a.straal);
  for (const item of items) {
    const hard = items.filter((o) => o.code !== item.code && (item.vet ? o.aantal : o.vet));
    item.occupied = (x, y) => hard.some((other) => other.inside(x, y));
  }
  for (const label of placeLabels(items, { weergave: geometry.weergave, width, height, font, pitch })) {
    drawLabel(etiketten, label, feiten.get(label.code));
  }
  if (geometry.weergave === "zeshoeken" && pitch > BIG) markDerived(kaart, pitch);
}

function describe({ geometry, feiten, names, paden, pixels, gekozen }, code, { width, height, pitch }) {
  const { punt, straal, kader } = geometry.gemeenten.get(code);
  const { aantal, klas } = feiten.get(code);
  const [[x0, y0], [x1, y1]] = [pixels(kader.slice(0, 2)), pixels(kader.slice(2))];
  const vet = klas !== "niets" && klas !== "niet_nagegaan";
  const origin = pixels([0, 0]);
  const inside = (x, y) => x > x0 && x < x1 && y > y0 && y < y1
    && paden.get(code).isPointInFill(new DOMPoint((x - origin[0]) / pitch, (y - origin[1]) / pitch));
  return { code, etiket: names.get(code).etiket, aantal, vet, punt: pixels(punt), inside,
    straal: straal * pitch, rang: code === gekozen ? 0 : aantal ? 1 : vet ? 2 : 3,
    kader: [Math.max(x0, 0), Math.max(y0, 0), Math.min(x1, width), Math.min(y1, height)] };
}

function drawLabel(parent, { x, y, number, lines, size, anchor }, { aantal, klas, afgeleid }) {
  const group = make(parent, "g", { class: anchor ? `etiket los ${klas}` : `etiket ${klas}` });
  if (anchor) {
    const rand = y > anchor[1] ? y : y + number * 0.92 + lines.length * size * 1.08;
    make(group, "path", { class: "lijntje", d: `M${anchor}L${[x, rand]}` });
    make(group, "circle", { class: "stip", cx: anchor[0], cy: anchor[1], r: 2.5 });
  }
  let top = y;
  if (number) {
    make(group, "text", { class: "getal", x, y: top + number * 0.8, "font-size": number }).textContent = aantal;
    top += number * 0.92;
  }
  for (const line of lines) {
    make(group, "text", { class: "naam", x, y: top + size * 0.85, "font-size": size }).textContent = line;
    top += size * 1.08;
  }
  if (afgeleid && parent.closest("[data-weergave=grenzen]")) {
    make(group, "path", { class: "hoekje", d: `M${x - 9} ${top + 2}l9 5l9-5` });
  }
}

/** Mark a place that is only derived with a corner at the bottom of its tile. */
function markDerived({ zichtbaar, feiten, geometry, pixels, etiketten }, pitch) {
  for (const code of zichtbaar.filter((c) => feiten.get(c).afgeleid)) {
    const [x, y] = pixels(geometry.gemeenten.get(code).punt);
    const d = `M${x - pitch * 0.2} ${y + pitch * 0.33}L${x} ${y + pitch * 0.45}L${x + pitch * 0.2} ${y + pitch * 0.33}`;
    make(etiketten, "path", { class: `hoekje ${feiten.get(code).klas}`, d });
  }
}

/** Keep one tab stop: the gemeente last walked to, the chosen one, or the first with a count. */
export function setTabStop(kaart, code = kaart.tabstop) {
  const { zichtbaar, feiten, gekozen, paden, data } = kaart;
  if (!data.kiesbaar) return;
  const options = [code, gekozen, zichtbaar.find((c) => feiten.get(c).aantal), zichtbaar[0]];
  const stop = options.find((c) => c && zichtbaar.includes(c));
  for (const [c, pad] of paden) set(pad, { tabindex: c === stop ? 0 : -1 });
}
