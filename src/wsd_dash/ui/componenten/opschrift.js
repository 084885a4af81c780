/** Counts and names printed on a large map, and the mark of a place that is only derived. */

import { ends, placeLabels } from "./etiketten.js";
import { make } from "./opbouw.js";

const ROOM = 48; // pixels per tile: below this only what is reported or takes part gets a name
const BIG = 30; // pixels per tile: below this a tile has no room for the mark of "afgeleid"
const QUIET = ["niets", "niet_nagegaan"];

/** Print counts and names where there is room, when what they depend on has changed. */
export function drawLabels(kaart) {
  const { data, geometry, etiketten, feiten, zichtbaar, view, gekozen } = kaart;
  const pitch = view.k * geometry.tegel;
  const shown = data.groot ? zichtbaar.filter((code) => hasLabel(feiten.get(code), pitch, code === gekozen)) : [];
  const facts = shown.map((code) => {
    const { klas, aantal, afgeleid } = feiten.get(code);
    return `${code} ${klas} ${aantal} ${afgeleid} ${isExtra(kaart, code)}`;
  });
  const state = [kaart.bron, ...Object.values(view), kaart.letter, ...facts].join();
  if (kaart.gedrukt === state) return; // placing is the only slow part
  kaart.gedrukt = state;
  etiketten.textContent = "";
  const items = shown.map((code) => describe(kaart, code))
    .sort((a, b) => a.rang - b.rang || b.aantal - a.aantal || b.straal - a.straal);
  for (const item of items) {
    const hard = items.filter((o) => o.code !== item.code && o.vet);
    item.occupied = (x, y) => hard.some((other) => other.inside(x, y));
  }
  const frame = { weergave: geometry.weergave, width: view.width, height: view.height, font: kaart.letter, pitch };
  for (const label of placeLabels(items, frame)) drawLabel(etiketten, label, feiten.get(label.code));
  if (geometry.weergave !== "grenzen" && pitch > BIG && data.groot) markDerived(kaart);
}

const hasLabel = ({ klas, geteld }, pitch, chosen) => chosen || geteld
  || (klas !== "niet_nagegaan" && (pitch >= ROOM || !QUIET.includes(klas)));

/** A chosen gemeente of which nothing is known is named too, first; other choices move no label. */
const isExtra = ({ gekozen, feiten }, code) => code === gekozen && QUIET.includes(feiten.get(code).klas);

function describe(kaart, code) {
  const { feiten, names, paden, vormen, view } = kaart;
  const { punt, straal, kader } = vormen.get(code);
  const { aantal, klas, geteld } = feiten.get(code);
  const pixel = ([x, y]) => [x * view.k + view.x, y * view.k + view.y];
  const [[x0, y0], [x1, y1]] = [pixel(kader.slice(0, 2)), pixel(kader.slice(2))];
  const vet = !QUIET.includes(klas);
  const inside = (x, y) => x > x0 && x < x1 && y > y0 && y < y1
    && paden.get(code).isPointInFill(new DOMPoint((x - view.x) / view.k, (y - view.y) / view.k));
  return {
    code, etiket: names.get(code).etiket, aantal, geteld, vet, punt: pixel(punt), inside,
    straal: straal * view.k, rang: isExtra(kaart, code) ? 0 : geteld ? 1 : vet ? 2 : 3,
    kader: [Math.max(x0, 0), Math.max(y0, 0), Math.min(x1, view.width), Math.min(y1, view.height)],
  };
}

function drawLabel(parent, label, { aantal, klas, afgeleid }) {
  const { x, y, number, lines, size, anchor, los, kaal } = label;
  const group = make(parent, "g", { class: anchor || los ? `etiket los ${klas}` : `etiket ${klas}` });
  if (anchor) {
    make(group, "path", { class: "lijntje", d: `M${ends(label).join("L")}` });
    if (!kaal) make(group, "circle", { class: "stip", cx: anchor[0], cy: anchor[1], r: 2.5 });
  }
  let top = y;
  const print = (klasse, text, fontSize, base, step) => {
    const place = { class: klasse, x: x.toFixed(1), y: (top + fontSize * base).toFixed(1), "font-size": fontSize };
    make(group, "text", place).textContent = text;
    top += fontSize * step;
  };
  if (number) print("getal", aantal, number, 0.8, 0.92);
  for (const line of lines) print("naam", line, size, 0.85, 1.08);
  if (afgeleid && parent.closest("[data-weergave=grenzen]")) {
    make(group, "path", { class: "hoekje", d: `M${x - 9} ${top + 2}l9 5l9-5` });
  }
}

/** Mark a place that is only derived with a corner at the bottom of its tile or dot. */
function markDerived({ zichtbaar, feiten, vormen, view, etiketten, geometry }) {
  for (const code of zichtbaar.filter((c) => feiten.get(c).afgeleid)) {
    const { punt, straal } = vormen.get(code);
    const [x, y, r] = [punt[0] * view.k + view.x, punt[1] * view.k + view.y, straal * view.k];
    const [wide, high, low] = geometry.rond ? [r * 0.7, r + 2, r + 7] : [r * 0.41, r * 0.68, r * 0.93];
    const d = `M${x - wide} ${y + high}L${x} ${y + low}L${x + wide} ${y + high}`;
    make(etiketten, "path", { class: `hoekje ${geometry.rond ? "" : feiten.get(code).klas}`, d });
  }
}
