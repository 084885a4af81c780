/** Counts and names on the map: what fits where, in pixels; nothing is printed over another. */

const NUMBER = 21;
const NAME = { zeshoeken: 12, grenzen: 13 };
const LEADING = 1.08;
const NEAR = [26, 40, 56, 76]; // pixels from the dot to a label beside it
const GRID = 10;
const SOFT = /\u00ad/gu;
const pen = document.createElement("canvas").getContext("2d");

/**
 * Place labels. `items` come most important first:
 * `{code, etiket, aantal, vet, punt, kader, inside, occupied}`, in pixels of the frame; `inside(x, y)`
 * says whether a pixel lies in the gemeente, `occupied` whether it lies in another one that counts.
 * Returns per label `{code, x, y, number, lines, size, anchor}`; `y` is its top.
 */
export function placeLabels(items, { weergave, width, height, font, pitch }) {
  const inFrame = ([x0, y0, x1, y1]) => x0 > 3 && y0 > 3 && x1 < width - 3 && y1 < height - 3;
  return weergave === "zeshoeken"
    ? items.map((item) => inTile(item, pitch, font, inFrame)).filter(Boolean)
    : onLand(items, font, inFrame);
}

function inTile(item, pitch, font, inFrame) {
  const size = NAME.zeshoeken;
  const number = item.aantal ? Math.min(NUMBER, Math.round(pitch * 0.34)) : 0;
  const shares = pitch < 46 ? [] : [item.vet && !number ? 0.88 : 0.93, 0.65]; // a border takes room
  for (const share of shares) {
    const lines = breakName(item.etiket, size, item.vet, font, pitch * share);
    const label = lines && block(item, lines, number, size, item.punt, font);
    if (label && inFrame(boxOf(label))) return label;
  }
  const bare = block(item, [], number, size, item.punt, font);
  return number && inFrame(boxOf(bare)) ? bare : null;
}

function onLand(items, font, inFrame) {
  const taken = [];
  const labels = [];
  const free = (label) => {
    const box = boxOf(label);
    return inFrame(box) && !taken.some((other) => overlap(box, other));
  };
  for (const item of items) {
    const label = findPlace(item, font, free);
    if (!label) continue;
    taken.push(boxOf(label), ...(label.anchor ? [dotBox(item.punt)] : []));
    labels.push(label);
  }
  return labels;
}

/** Try, in this order: within the gemeente, a little over its border, beside it with a leader. */
function findPlace(item, font, free) {
  const size = NAME.grenzen;
  const number = item.aantal ? NUMBER : 0;
  const name = item.etiket.replace(SOFT, "");
  const broken = breakName(name, size, item.vet, font, (item.kader[2] - item.kader[0]) * 0.7) ?? [name];
  const tries = [[[name], 1, 1], [[name], 0.7, 1], [broken, 1, 1], [broken, 0.7, 1], [broken, 0.5, 0.6]];
  if (item.vet) tries.push([[name], 0.4, 0.6], [[name], 0.25, 0.4]); // a count reads better at home than on a leader
  const points = [item.punt, ...grid(item)];
  for (const [lines, wide, tall] of tries) {
    for (const point of points) {
      const label = block(item, lines, number, size, point, font);
      if (free(label) && corners(label, wide, tall).every(([x, y]) => item.inside(x, y))) return label;
    }
  }
  if (!free({ ...block(item, [], 1, size, item.punt, font) })) return null;
  const beside = (label) => free(label) && !corners(label, 1, 1).some(([x, y]) => item.occupied(x, y));
  return around(item, [name], number, size, font).find(beside);
}

/** Points over the visible part of a gemeente, those near its label point first. */
function grid({ kader: [x0, y0, x1, y1], punt }) {
  const points = [];
  for (let i = 1; i < GRID; i += 1) {
    for (let j = 1; j < GRID; j += 1) {
      points.push([x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID]);
    }
  }
  const far = ([x, y]) => Math.abs(x - punt[0]) + Math.abs(y - punt[1]) * 1.5;
  return points.sort((a, b) => far(a) - far(b));
}

/** Places beside a small gemeente, nearest first, each with a leader to its dot. */
function around(item, lines, number, size, font) {
  const places = [];
  const [px, py] = item.punt;
  for (const far of NEAR) {
    for (const [dx, dy] of [[1, -0.7], [-1, -0.7], [1, 0.7], [-1, 0.7], [0, -1], [0, 1]]) {
      const { width } = block(item, lines, number, size, item.punt, font);
      const point = [px + dx * (far * 0.6 + (dx ? width / 2 : 0)), py + dy * far];
      places.push({ ...block(item, lines, number, size, point, font), anchor: item.punt });
    }
  }
  return places;
}

function block(item, lines, number, size, [x, y], font) {
  const tall = number * 0.92 + lines.length * size * LEADING;
  const wide = Math.max(0, ...lines.map((line) => widthOf(line, size, item.vet, font)));
  return { code: item.code, x, y: y - tall / 2, number, lines, size, width: Math.max(wide, number * 0.6), height: tall };
}

/** Break a name at a space, a hyphen or a soft hyphen; null when no break makes it fit. */
function breakName(etiket, size, vet, font, room) {
  const parts = etiket.split(/(?<=[ \u00ad-])/u);
  let best = null;
  for (let mask = 0; mask < 1 << (parts.length - 1); mask += 1) {
    const lines = [""];
    parts.forEach((part, i) => {
      lines[lines.length - 1] += part;
      if (i < parts.length - 1 && mask & (1 << i)) lines.push("");
    });
    const shown = lines.map((line) => line.replace(/\u00ad$/u, "-").replace(SOFT, "").trim());
    const wide = Math.max(...shown.map((line) => widthOf(line, size, vet, font)));
    const better = !best || shown.length < best.shown.length
      || (shown.length === best.shown.length && wide < best.wide);
    if (wide <= room && shown.length <= 3 && better) best = { shown, wide };
  }
  return best?.shown ?? null;
}

function widthOf(text, size, vet, font) {
  pen.font = `${vet ? 500 : 400} ${size}px ${font}`;
  return pen.measureText(text).width;
}

/** Corners of the label, or of a share of its width and height around its middle. */
const corners = ({ x, y, width, height }, wide, tall) => {
  const [dx, dy, middle] = [(width / 2) * wide, (height / 2) * tall, y + height / 2];
  return [[x - dx, middle - dy], [x + dx, middle + dy], [x - dx, middle + dy], [x + dx, middle - dy]];
};
const boxOf = ({ x, y, width, height }) => [x - width / 2, y, x + width / 2, y + height];
const dotBox = ([x, y]) => [x - 3, y - 3, x + 3, y + 3];
const overlap = (a, b) => a[0] < b[2] + 2 && b[0] < a[2] + 2 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
