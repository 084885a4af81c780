/** The fixed parts of the map: one SVG with its layers and patterns, a title, a line and a card. */

const SVG = "http://www.w3.org/2000/svg";
const UNDER = ["kust"];
const OVER = [
  "provincies", "tel0", "tel1", "tel2", "tel3", "tel4", "randen", "gebiedwit", "gebied",
  "ring", "halo", "keuze", "wijzer", "focuswit", "focus",
];
let built = 0;

/** Append an SVG element. */
export function make(parent, name, attributes = {}) {
  const element = document.createElementNS(SVG, name);
  set(element, attributes);
  parent.append(element);
  return element;
}

/** Set attributes, those that change only: an unchanged map costs the browser nothing. */
export function set(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (element.getAttribute(key) !== String(value)) element.setAttribute(key, value);
  }
}

/** Append an HTML element with a class and, for its words, an element inside it. */
export function add(parent, name, klas = "") {
  const element = parent.appendChild(document.createElement(name));
  if (klas) element.className = klas;
  return element;
}

/** Build the empty map in the host and return its parts. */
export function build(parent) {
  const host = parent.querySelector(".kaart");
  const titel = add(host, "p", "titel");
  const svg = make(host, "svg", { role: "presentation", focusable: "false" });
  const uitleg = add(host, "p", "uitleg");
  const id = `kaart${(built += 1)}`;
  const patterns = definePatterns(svg, id);
  make(svg, "rect", { class: "buitenland", width: "100%", height: "100%" });
  const land = make(svg, "g", { class: "land" });
  const lagen = {};
  const layer = (naam) => {
    lagen[naam] = make(land, "path", { class: naam, "aria-hidden": "true" });
  };
  UNDER.forEach(layer);
  const lijst = make(land, "g", { class: "lijst" });
  OVER.forEach(layer);
  const etiketten = make(svg, "g", { class: "etiketten", "aria-hidden": "true" });
  const kader = make(svg, "rect", { class: "kader" });
  const streek = make(svg, "text", { class: "streek", "aria-hidden": "true" });
  const omlijsting = make(svg, "rect", { class: "omlijsting" });
  return { host, titel, svg, uitleg, id, patterns, land, lijst, lagen, etiketten, kader, streek, omlijsting };
}

function definePatterns(svg, id) {
  const defs = make(svg, "defs");
  const pattern = (naam) => {
    const element = make(defs, "pattern", { id: `${id}-${naam}`, patternUnits: "userSpaceOnUse" });
    make(element, "rect", { class: "papier", width: 100, height: 100 });
    return element;
  };
  const [arcering, stippen] = [pattern("niet_nagegaan"), pattern("regio")];
  make(arcering, "path", { class: "streep" });
  make(stippen, "circle", { class: "stip" });
  make(stippen, "circle", { class: "stip" });
  return { arcering, stippen };
}

/** Scale the patterns back to pixels; `[pitch of the lines, pitch and size of the dots]`. */
export function scalePatterns({ arcering, stippen }, k, [steek, punt, straal]) {
  set(arcering, { width: steek, height: steek, patternTransform: `scale(${1 / k}) rotate(45)` });
  set(arcering.lastChild, { d: `M${steek / 2} 0V${steek}` });
  set(stippen, { width: punt, height: punt, patternTransform: `scale(${1 / k})` });
  const [eerste, tweede] = stippen.querySelectorAll("circle");
  set(eerste, { cx: punt / 4, cy: punt / 4, r: straal });
  set(tweede, { cx: punt * 0.75, cy: punt * 0.75, r: straal });
}
