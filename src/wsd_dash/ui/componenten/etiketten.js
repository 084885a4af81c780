/** Counts and names on the map: what fits where, in pixels; nothing is printed over another. */

const NUMBER = 21;
const NAME = { zeshoeken: 12, grenzen: 13 };
const LEADING = 1.08;
const NEAR = [26, 40, 56];
const pen = document.createElement("canvas").getContext("2d");

/**
 * Place labels. `items` come most important first:
 * `{code, etiket, aantal, vet, leader, punt, straal, kader}`, in pixels of the frame.
 * Returns per label `{code, x, y, number, lines, size, anchor}`; `y` is its top.
 */
export function placeLabels(items, { weergave, width, height, font, pitch }) {
  return weergave === "zeshoeken"
    ? items.map((item) => inTile(item, pitch, font)).filter(Boolean)
    : onLand(items, { width, height, font });
}

function inTile(item, pitch, font) {
  const size = NAME.zeshoeken;
  const lines = pitch < 46 ? null : breakName(item.etiket, size, item.vet, font, pitch - 4);
  const number = item.aantal ? Math.min(NUMBER, Math.round(pitch * 0.34)) : 0;
  if (!lines && !number) return null;
  return block(item, lines ?? [], number, size, item.punt);
}

function onLand(items, { width, height, font }) {
  const size = NAME.grenzen;
  const taken = [];
  const labels = [];
  const free = (label) => {
    const box = boxOf(label);
    const inFrame = box[0] > 2 && box[1] > 2 && box[2] < width - 2 && box[3] < height - 2;
    return inFrame && !taken.some((other) => overlap(box, other));
  };
  for (const item of items) {
    const room = Math.max(item.straal * 2.6, 58);
    const lines = breakName(item.etiket, size, item.vet, font, room) ?? [item.etiket];
    const number = item.aantal ? NUMBER : 0;
    const home = block(item, lines, number, size, item.punt, font);
    const tight = item.straal * 2 < home.height * 0.75 || item.kader[2] - item.kader[0] < home.width * 0.62;
    const places = tight ? [] : [home];
    if (item.leader || tight) places.push(...around(item, [item.etiket], number, size, font));
    if (tight && number) places.push(home);
    const label = places.find(free);
    if (!label) continue;
    taken.push(boxOf(label), ...(label.anchor ? [dotBox(item.punt)] : []));
    labels.push(label);
  }
  return labels;
}

/** Places beside a small gemeente, nearest first, each with a leader to its dot. */
function around(item, lines, number, size, font) {
  const places = [];
  for (const far of NEAR) {
    for (const [dx, dy] of [[1, -0.7], [-1, -0.7], [1, 0.7], [-1, 0.7], [0, -1], [0, 1]]) {
      const label = block(item, lines, number, size, [0, 0], font);
      const x = item.punt[0] + dx * (far * 0.6 + (dx ? label.width / 2 : 0));
      const y = item.punt[1] + dy * far;
      places.push({ ...block(item, lines, number, size, [x, y], font), anchor: item.punt });
    }
  }
  return places;
}

function block(item, lines, number, size, [x, y], font = "") {
  const tall = number * 0.92 + lines.length * size * LEADING;
  const wide = font ? Math.max(...lines.map((line) => widthOf(line, size, item.vet, font))) : 0;
  return { code: item.code, x, y: y - tall / 2, number, lines, size, width: wide, height: tall };
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
    const shown = lines.map((line) => line.replace(/\u00ad$/u, "-").replace(/\u00ad/gu, "").trim());
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

const boxOf = ({ x, y, width, height }) => [x - width / 2, y, x + width / 2, y + height];
const dotBox = ([x, y]) => [x - 3, y - 3, x + 3, y + 3];
const overlap = (a, b) => a[0] < b[2] + 2 && b[0] < a[2] + 2 && a[1] < b[3] + 1 && b[1] < a[3] + 1;
