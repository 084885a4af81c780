/** Geometry of the gemeenten: fetched once per address, in one world per weergave. */

const SIDE = 1 / Math.sqrt(3);
const GAP = 0.97; // a tile is 3 % smaller than its pitch
const ROW = 1.5 * SIDE;
const kept = new Map();

/** Fetch JSON once; a failed fetch may be tried again later. */
function fetchOnce(url) {
  if (!kept.has(url)) {
    const answer = fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    });
    answer.catch(() => kept.delete(url));
    kept.set(url, answer);
  }
  return kept.get(url);
}

/** Return `[{code, naam, provincie, etiket, kolom, rij}]` in the order of the alphabet. */
export async function loadNames() {
  const { gemeenten } = await fetchOnce(new URL("./zeshoeken.json", import.meta.url).href);
  return gemeenten
    .map(([code, naam, provincie, kolom, rij, etiket = naam]) => ({
      code, naam, provincie, kolom, rij, etiket,
    }))
    .sort((a, b) => a.naam.replace(/^'s-/, "").localeCompare(b.naam.replace(/^'s-/, ""), "nl"));
}

/** Draw one tile per gemeente; the unit is the pitch of the tiles. */
export function drawHexagons(names) {
  const corners = [0, 1, 2, 3, 4, 5].map((i) => (Math.PI / 3) * i + Math.PI / 6);
  const gemeenten = new Map(names.map(({ code, kolom, rij }) => {
    const x = kolom + 0.5 + (rij % 2) / 2;
    const y = rij * ROW + SIDE;
    const points = corners.map((hoek) => [
      (x + Math.cos(hoek) * SIDE * GAP).toFixed(3), (y + Math.sin(hoek) * SIDE * GAP).toFixed(3),
    ]);
    return [code, {
      pad: `M${points.map((p) => p.join(" ")).join("L")}z`,
      punt: [x, y], straal: 0.5 * GAP, kader: [x - 0.5, y - SIDE, x + 0.5, y + SIDE],
    }];
  }));
  return { weergave: "zeshoeken", gemeenten, wereld: worldOf(gemeenten), provincies: "",
    toBox: (focus) => focus.tegels };
}

/** Fetch the imported boundaries; the unit is theirs, RD metres are translated. */
export async function loadBoundaries(url) {
  const found = await fetchOnce(new URL(url, document.baseURI).href);
  const [west, north] = found.oorsprong;
  const toBox = ({ rd: [x0, y0, x1, y1] }) => [
    (x0 - west) / found.eenheid, (north - y1) / found.eenheid,
    (x1 - west) / found.eenheid, (north - y0) / found.eenheid,
  ];
  const gemeenten = new Map(Object.entries(found.gemeenten));
  return { weergave: "grenzen", gemeenten, wereld: worldOf(gemeenten),
    provincies: found.provincies, toBox };
}

/** Return the box to show and whether it had to move to a gemeente outside the focus. */
export function boxFor(geometry, focus, gekozen) {
  if (!focus) return [geometry.wereld, false];
  const box = geometry.toBox(focus);
  const punt = geometry.gemeenten.get(gekozen)?.punt;
  if (!punt || contains(box, punt)) return [box, false];
  const [w, h] = [(box[2] - box[0]) / 2, (box[3] - box[1]) / 2];
  return [[punt[0] - w, punt[1] - h, punt[0] + w, punt[1] + h], true];
}

/** Return `{k, x, y}`: a world point p stands at pixel `p * k + (x, y)`, the box centred. */
export function fit(box, width, height, minWidth) {
  const [w, h] = [box[2] - box[0], box[3] - box[1]];
  const k = Math.max(Math.min(width / w, height / h), minWidth / w);
  return { k, x: width / 2 - (k * (box[0] + box[2])) / 2, y: height / 2 - (k * (box[1] + box[3])) / 2 };
}

/** Return the gemeente to go to from `van` with an arrow key, or undefined at the edge. */
export function neighbour(geometry, codes, van, [dx, dy]) {
  const [x0, y0] = geometry.gemeenten.get(van).punt;
  let best, least = Infinity;
  for (const code of codes) {
    const [x, y] = geometry.gemeenten.get(code).punt;
    const ahead = (x - x0) * dx + (y - y0) * dy;
    const aside = Math.abs((x - x0) * dy) + Math.abs((y - y0) * dx);
    if (code === van || ahead <= 0 || aside > ahead * 1.8) continue;
    const score = ahead + aside * 1.5;
    if (score < least) [best, least] = [code, score];
  }
  return best;
}

const contains = (box, [x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3];

function worldOf(gemeenten) {
  const boxes = [...gemeenten.values()].map((g) => g.kader);
  return [0, 1, 2, 3].map((i) => Math[i < 2 ? "min" : "max"](...boxes.map((b) => b[i])));
}
