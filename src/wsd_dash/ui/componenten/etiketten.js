/** Counts and names on the map: what fits where, in pixels; nothing is printed over another. */

const NUMBER = 21;
const SMALL_NUMBER = 17; // on a map of the whole country
const TINY = 13; // the smallest letter of the product
const NAME = { zeshoeken: 12, grenzen: 13, stippen: 13 };
const LEADING = 1.08;
const NEAR = [26, 40, 56, 76, 100, 130, 165]; // pixels from the dot to a label beside it
const CLOSE = 3; // how many of these keep a label near its gemeente
const SIDES = [[1, -0.7], [-1, -0.7], [1, 0.7], [-1, 0.7], [0, -1], [0, 1], [1, 0.1], [-1, 0.1]];
const TOUCH = [[1, 0], [-1, 0], [0, 1], [0, -1], [0.8, 0.8], [-0.8, 0.8], [0.8, -0.8], [-0.8, -0.8]];
const USUAL = 560; // pixels: a wider map prints larger, up to
const LARGEST = 1.3; // times as large, if a tile is this many pixels or more:
const WIDE = 72;
const LITTLE = 44; // pixels: in a narrower gemeente no name fits, so its dot keeps
const AIR = 8; // pixels free on either side
const GRID = 10;
const STEP = 5; // pixels between the points of a leader that must stay free
const ROOM = 48; // pixels per tile of an enlargement
const CROWDED = 20; // pixels per tile: below this a leader bears a count only
const SOFT = /\u00ad/gu;
const pen = document.createElement("canvas").getContext("2d");

/**
 * Place labels. `items` come most important first: `{code, etiket, aantal, geteld, vet, punt, kader,
 * straal, inside, occupied}`, in pixels of the frame; `inside(x, y)` says whether a pixel lies in
 * the gemeente, `occupied` whether it lies in another one that counts.
 * Returns labels `{code, x, y, number, lines, size, anchor, los}`; `y` is the top.
 */
export function placeLabels(items, { weergave, width, height, font, pitch }) {
  const taken = [];
  const inFrame = ([x0, y0, x1, y1]) => x0 > 3 && y0 > 3 && x1 < width - 3 && y1 < height - 3;
  const isFree = (box) => inFrame(box) && !taken.some((other) => overlap(box, other));
  const grow = Math.min(LARGEST, Math.max(1, Math.min(width / USUAL, pitch / WIDE))); // for the back row
  const sheet = {
    font, pitch, taken, isFree, inFrame, size: Math.round(NAME[weergave] * grow),
    most: Math.round((pitch >= ROOM ? NUMBER : SMALL_NUMBER) * grow),
  };
  if (weergave === "zeshoeken") return items.map((item) => inTile(item, sheet)).filter(Boolean);
  return weergave === "stippen" ? byDots(items, sheet) : onLand(items, sheet);
}

function inTile(item, { pitch, font, inFrame, size, most }) {
  const room = pitch >= ROOM;
  const number = item.geteld ? Math.min(most, Math.max(Math.round(pitch * (room ? 0.34 : 0.42)), TINY)) : 0;
  const shares = room ? [item.vet && !number ? 0.88 : 0.93, 0.65] : []; // a border takes room
  for (const share of shares) {
    const lines = breakName(item.etiket, size, item.vet, font, pitch * share);
    const label = lines && block(item, lines, number, size, item.punt, font);
    if (label && inFrame(boxOf(label))) return label;
  }
  const bare = block(item, [], number, size, item.punt, font);
  return number && inFrame(boxOf(bare)) ? bare : null;
}

/** The dot of a gemeente; beside a little one without a count a name would read as its own. */
function dotRoom({ punt, geteld, kader: [west, , east] }) {
  const [x0, y0, x1, y1] = dotBox(punt);
  const air = !geteld && east - west < LITTLE ? AIR : 0;
  return [x0 - air, y0, x1 + air, y1];
}

function onLand(items, sheet) {
  const labels = [];
  const points = items.filter((item) => item.vet).map((item) => ({ code: item.code, box: dotRoom(item) }));
  for (const item of items) {
    const others = points.filter(({ code }) => code !== item.code).map(({ box }) => box);
    const clear = (box) => sheet.isFree(box) && !others.some((other) => overlap(box, other));
    const label = findPlace(item, { ...sheet, clear });
    if (!label) continue;
    sheet.taken.push(boxOf(label), ...leader(label));
    labels.push(label);
  }
  return labels;
}

/**
 * Try, in this order: within the gemeente, a little over its border, close beside it with a leader,
 * the count alone, farther away; what counts is never left out while there is room in the frame.
 */
function findPlace(item, { font, pitch, clear, inFrame, size, most }) {
  const number = item.geteld ? most : 0;
  const name = [item.etiket.replace(SOFT, "")];
  const make = (lines, point) => block(item, lines, number, size, point, font);
  const home = atHome(item, name, { size, font, clear, make });
  if (home || !inFrame(dotBox(item.punt)) || (!number && !clear(dotBox(item.punt)))) return home;
  const beside = (lines, near) => around(item, lines, number, size, font, near)
    .find((label) => (lines.length === 0 || pitch >= CROWDED) && clear(boxOf(label)) && leader(label).every(clear)
      && !corners(label, 1, 1).some(([x, y]) => item.occupied(x, y)));
  const close = beside(name, NEAR.slice(0, CLOSE));
  if (close || !item.vet) return close ?? null;
  const bare = number ? make([], item.punt) : null;
  if (bare && clear(boxOf(bare)) && corners(bare, 0.6, 0.6).every(([x, y]) => item.inside(x, y))) return bare;
  const far = beside(name, NEAR.slice(CLOSE)) ?? (number ? beside([], NEAR) : null);
  const anywhere = (lines) => around(item, lines, number, size, font, NEAR).find((label) => clear(boxOf(label)));
  const last = () => (pitch >= CROWDED ? anywhere(name) : null) ?? anywhere([]) ?? null;
  return far ?? (number ? last() : null);
}

function atHome(item, name, { size, font, clear, make }) {
  const broken = breakName(name[0], size, item.vet, font, (item.kader[2] - item.kader[0]) * 0.7) ?? name;
  const tries = [[name, 1, 1], [name, 0.7, 1], [broken, 1, 1], [broken, 0.7, 1], [broken, 0.5, 0.6]];
  if (item.vet) tries.push([name, 0.4, 0.6], [name, 0.25, 0.4]); // a count reads better at home than on a leader
  const points = [item.punt, ...grid(item)];
  for (const [lines, wide, tall] of tries) {
    for (const point of points) {
      const label = make(lines, point);
      if (clear(boxOf(label)) && corners(label, wide, tall).every(([x, y]) => item.inside(x, y))) return label;
    }
  }
  return null;
}

/** Print a count in its dot and the name beside it; a dot under another gets a leader. */
function byDots(items, sheet) {
  const { taken, isFree, font, size } = sheet;
  const dots = items.map((item) => Object.assign(discBox(item, 1), { code: item.code, vet: item.vet }));
  const labels = [];
  const keep = (label) => labels.push(label) && taken.push(boxOf(label), ...leader(label));
  const hidden = new Set(); // dots with a count that lie under another
  for (const item of items.filter((i) => i.geteld)) {
    const label = block(item, [], Math.max(TINY, Math.round(item.straal * 1.15)), size, item.punt, font);
    if (isFree(boxOf(label))) keep(label);
    else hidden.add(item.code);
  }
  for (const item of items) {
    const name = [item.etiket.replace(SOFT, "")];
    const late = hidden.has(item.code);
    const places = late ? lateLabels(item, name, sheet) : touching(item, name, size, font);
    if (!late && item.vet && sheet.pitch >= CROWDED) places.push(...fromEdge(item, name, size, font));
    const clear = (among) => places.find((label) => isFree(boxOf(label))
      && !among.some((dot) => (late || dot.code !== item.code) && overlap(boxOf(label), dot)));
    const label = clear(dots) ?? (item.vet ? clear(dots.filter((dot) => dot.vet)) : null);
    if (label) keep({ ...label, los: true });
  }
  return labels;
}

/** Places for the count, and the name where there is room, of a dot that lies under another. */
function lateLabels(item, name, { font, size, pitch }) {
  const places = (lines) => around(item, lines, TINY + 2, size, font, NEAR);
  return [...(pitch >= CROWDED ? places(name) : []), ...places([])];
}

/** Places for a name away from its dot, with a leader that leaves the count in the dot free. */
function fromEdge(item, name, size, font) {
  const [x, y] = item.punt;
  return around(item, name, 0, size, font, NEAR).map((label) => {
    const [, [tx, ty]] = ends(label);
    const share = item.straal / Math.hypot(tx - x, ty - y);
    return share < 1 ? { ...label, anchor: [x + (tx - x) * share, y + (ty - y) * share], kaal: true } : label;
  });
}

/** Places for a name right beside a dot. */
function touching(item, lines, size, font) {
  const { width, height } = block(item, lines, 0, size, item.punt, font);
  const [x, y] = item.punt;
  const gap = item.straal + 3;
  return TOUCH.map(([dx, dy]) => {
    const point = [x + dx * gap + Math.sign(dx) * (width / 2), y + dy * gap + Math.sign(dy) * (height / 2)];
    return block(item, lines, 0, size, point, font);
  });
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
function around(item, lines, number, size, font, near) {
  const places = [];
  const [px, py] = item.punt;
  const { width } = block(item, lines, number, size, item.punt, font);
  for (const far of near) {
    for (const [dx, dy] of SIDES) {
      const point = [px + dx * (far * 0.6 + (dx ? width / 2 : 0)), py + dy * far];
      places.push({ ...block(item, lines, number, size, point, font), anchor: item.punt });
    }
  }
  return places;
}

function block(item, lines, number, size, [x, y], font) {
  const tall = number * 0.92 + lines.length * size * LEADING;
  const wide = Math.max(0, ...lines.map((line) => widthOf(line, size, item.vet, font)));
  const digits = number * 0.6 * String(item.aantal).length;
  return { code: item.code, x, y: y - tall / 2, number, lines, size, width: Math.max(wide, digits), height: tall };
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

const widths = new Map();

function widthOf(text, size, vet, font) {
  const face = `${vet ? 500 : 400} ${size}px ${font}`;
  const key = `${face}|${text}`;
  if (!widths.has(key)) {
    pen.font = face;
    widths.set(key, pen.measureText(text).width);
  }
  return widths.get(key);
}

/** Forget how wide words are: another typeface arrived. */
export const remeasure = () => widths.clear();

/** Corners of the label, or of a share of its width and height around its middle. */
const corners = ({ x, y, width, height }, wide, tall) => {
  const [dx, dy, middle] = [(width / 2) * wide, (height / 2) * tall, y + height / 2];
  return [[x - dx, middle - dy], [x + dx, middle + dy], [x - dx, middle + dy], [x + dx, middle - dy]];
};
const boxOf = ({ x, y, width, height }) => [x - width / 2, y, x + width / 2, y + height];
const dotBox = ([x, y]) => [x - 3, y - 3, x + 3, y + 3];

/** Where the line of a label begins and ends: at its dot, and at the near edge of the words. */
export const ends = ({ x, y, height, anchor }) => [anchor, [x, y > anchor[1] ? y : y + height]];

/** The room a leader takes, as small boxes from its dot on; none for a label at home. */
function leader(label) {
  if (!label.anchor) return [];
  const [[x0, y0], [x1, y1]] = ends(label);
  const steps = Math.floor(Math.hypot(x1 - x0, y1 - y0) / STEP);
  const boxes = [dotBox(label.anchor)];
  for (let i = 1; i < steps; i += 1) {
    const [x, y] = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * i) / steps];
    boxes.push([x, y, x, y]);
  }
  return boxes;
}
const discBox = ({ punt: [x, y], straal }, gap) => [x - straal - gap, y - straal - gap, x + straal + gap, y + straal + gap];
const overlap = (a, b) => a[0] < b[2] + 2 && b[0] < a[2] + 2 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
