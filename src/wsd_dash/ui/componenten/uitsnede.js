/** Which part of the country is in view: the box of a focus, and how it fits in the frame. */

const RATIO = 1.03; // height of an enlargement per width: a frame that never jumps
const MARGIN = 0.05; // of the side, around a box that was computed
const LEAST = 7; // tiles: a smaller box would show a gemeente without its neighbours

/** Return the box to show and whether it had to move to a gemeente outside the focus. */
export function boxFor(geometry, focus, { gekozen, feiten, names }) {
  if (!focus) return [geometry.wereld, false];
  const box = shape(findBox(geometry, focus, { gekozen, feiten, names }), geometry);
  const punt = focus.volgt && geometry.gemeenten.get(gekozen)?.punt;
  if (!punt || contains(box, punt)) return [box, false];
  const [w, h] = [(box[2] - box[0]) / 2, (box[3] - box[1]) / 2];
  return [[punt[0] - w, punt[1] - h, punt[0] + w, punt[1] + h], true];
}

function findBox(geometry, focus, { gekozen, feiten, names }) {
  const { gemeenten, wereld } = geometry;
  if (focus.rd && geometry.toBox) return geometry.toBox(focus.rd);
  const codes = focus.provincie || focus.selectie
    ? [...gemeenten.keys()].filter((code) => focus.provincie
      ? names.get(code)?.provincie === focus.provincie
      : code === gekozen || feiten.get(code)?.geteld)
    : (focus.rond ?? "").split(" ").map((nummer) => `GM${nummer}`).filter((c) => gemeenten.has(c));
  if (!codes.length) return wereld;
  const box = around(codes.map((code) => gemeenten.get(code).kader));
  const margin = focus.rond ? 0 : Math.max(box[2] - box[0], box[3] - box[1]) * MARGIN;
  return [box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin];
}

/** Widen or heighten a box to the one shape of all enlargements, around the same middle. */
function shape([x0, y0, x1, y1], { tegel }) {
  const width = Math.max(x1 - x0, (y1 - y0) / RATIO, LEAST * tegel);
  const [x, y, dx, dy] = [(x0 + x1) / 2, (y0 + y1) / 2, width / 2, (width * RATIO) / 2];
  return [x - dx, y - dy, x + dx, y + dy];
}

/** Return `{k, x, y}`: a world point p stands at pixel `p * k + (x, y)`, the box centred. */
export function fit(box, width, height, minWidth) {
  const [w, h] = [box[2] - box[0], box[3] - box[1]];
  const k = Math.max(Math.min(width / w, height / h), minWidth / w);
  return { k, x: width / 2 - (k * (box[0] + box[2])) / 2, y: height / 2 - (k * (box[1] + box[3])) / 2 };
}

/** Return the smallest box around boxes. */
export const around = (boxes) => [0, 1, 2, 3].map(
  (i) => boxes.reduce((least, b) => Math[i < 2 ? "min" : "max"](least, b[i]), i < 2 ? Infinity : -Infinity),
);

const contains = (box, [x, y]) => x > box[0] && x < box[2] && y > box[1] && y < box[3];
