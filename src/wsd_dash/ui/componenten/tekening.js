/** Geometry of the gemeenten: fetched once per address, in one world per weergave. */

import { around } from "./uitsnede.js";

const SIDE = 1 / Math.sqrt(3);
const GAP = 0.97; // a tile is 3 % smaller than its pitch
const ROW = 1.5 * SIDE;
const CORNERS = [0, 1, 2, 3, 4, 5].map((i) => (Math.PI / 3) * i + Math.PI / 6);
const METRES = 11000; // between the middles of two gemeenten, about: what a tile stands for
const AGAIN = 2000; // milliseconds between two tries
const kept = new Map();
const drawn = new Map();

/** Fetch JSON once; a failed fetch may be tried again later. */
function fetchOnce(url) {
  if (!kept.has(url)) {
    const answer = fetch(url.replace(/^\//, "")).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    });
    answer.catch(() => kept.delete(url));
    kept.set(url, answer);
  }
  return kept.get(url);
}

/** Load what no map can do without; while the connection is gone, wait for it and try again. */
export async function patiently(load) {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((done) => setTimeout(done, AGAIN));
    }
  }
}

/** Return `{code, naam, provincie, etiket, kolom, rij}` by code, in the order of the alphabet. */
export async function loadNames() {
  const { gemeenten } = await fetchOnce(new URL("./zeshoeken.json", import.meta.url).href);
  return once("namen", () => new Map(gemeenten
    .map(([code, naam, provincie, kolom, rij, etiket = naam]) => ({
      code, naam, provincie, kolom, rij, etiket,
    }))
    .sort((a, b) => bare(a.naam).localeCompare(bare(b.naam), "nl"))
    .map((gemeente) => [gemeente.code, gemeente])));
}

/** Return a name as it is sorted and sought: without `'s-` and without accents. */
export const bare = (naam) => naam.replace(/^'s-/u, "").normalize("NFD").replace(/\p{M}/gu, "");

/** Load what a weergave needs; the maps of a page share it. */
export async function loadGeometry({ weergave, geometrie }, names) {
  if (weergave === "stippen") return loadDots();
  if (weergave === "grenzen" && geometrie) return loadBoundaries(geometrie);
  return once("zeshoeken", () => drawHexagons(names));
}

function once(key, make) {
  if (!drawn.has(key)) drawn.set(key, make());
  return drawn.get(key);
}

/** Draw one tile per gemeente; the unit is the pitch of the tiles. */
function drawHexagons(names) {
  const gemeenten = new Map([...names.values()].map(({ code, kolom, rij }) => {
    const [x, y] = [kolom + 0.5 + (rij % 2) / 2, rij * ROW + SIDE];
    const points = corners(x, y, SIDE * GAP).map((p) => p.map((v) => v.toFixed(3)).join(" "));
    return [code, {
      pad: `M${points.join("L")}z`, punt: [x, y], straal: 0.5 * GAP,
      kader: [x - 0.5, y - SIDE, x + 0.5, y + SIDE],
    }];
  }));
  const omtrek = (codes) => outerEdges(codes.map((code) => gemeenten.get(code).punt));
  return { weergave: "zeshoeken", bron: "zeshoeken", gemeenten, wereld: worldOf(gemeenten), provincies: "", kust: "",
    tegel: 1, omtrek };
}

const corners = (x, y, size) => CORNERS.map((hoek) => [x + Math.cos(hoek) * size, y + Math.sin(hoek) * size]);

/** Return the path around a group of tiles: the sides that only one of them has. */
function outerEdges(points) {
  const edges = new Map();
  const name = (point) => point.map((v) => v.toFixed(2)).join(" ");
  for (const [x, y] of points) {
    const names = corners(x, y, SIDE).map(name);
    names.forEach((from, i) => {
      const to = names[(i + 1) % 6];
      const key = [from, to].sort().join("L");
      if (!edges.delete(key)) edges.set(key, `M${from}L${to}`);
    });
  }
  return [...edges.values()].join("");
}

/** Fetch the imported boundaries; the unit is theirs. */
async function loadBoundaries(url) {
  const found = await fetchOnce(new URL(url, document.baseURI).href);
  return once(url, () => {
    const gemeenten = new Map(Object.entries(found.gemeenten));
    const omtrek = (codes, id) => found.gebieden?.[id]
      ?? codes.map((code) => gemeenten.get(code)?.pad ?? "").join("");
    return { weergave: "grenzen", bron: url, gemeenten, wereld: worldOf(gemeenten), kust: "", omtrek,
      provincies: found.provincies, tegel: METRES / found.eenheid, toBox: translate(found) };
  });
}

/** Fetch the points of the gemeenten and the outline of the country; dots have a size in pixels. */
async function loadDots() {
  const found = await fetchOnce(new URL("./stippen.json", import.meta.url).href);
  return once("stippen", () => {
    const gemeenten = new Map(Object.entries(found.punten).map(([code, [x, y]]) => [code, {
      punt: [x, y], straal: 0, kader: [x, y, x, y], pad: "",
    }]));
    const [width, height] = found.formaat;
    return { weergave: "stippen", bron: "stippen", gemeenten, wereld: [0, 0, width, height], kust: found.pad,
      provincies: "", tegel: METRES / found.eenheid, toBox: translate(found), rond: true,
      omtrek: (codes, _id, size) => codes.map((c) => circle(gemeenten.get(c).punt, size(c))).join("") };
  });
}

/** Return a circle as a path. */
export const circle = ([x, y], r) => {
  const [radius, across] = [r.toFixed(2), (r * 2).toFixed(2)];
  return `M${(x - r).toFixed(2)} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0z`;
};

/** Translate a box in RD metres to one in units of a drawing. */
const translate = ({ oorsprong: [west, north], eenheid }) => ([x0, y0, x1, y1]) => [
  (x0 - west) / eenheid, (north - y1) / eenheid, (x1 - west) / eenheid, (north - y0) / eenheid,
];

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

const worldOf = (gemeenten) => around([...gemeenten.values()].map((g) => g.kader));
