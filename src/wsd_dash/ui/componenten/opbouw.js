/** The fixed parts of the map: one SVG with its layers, patterns and card. */

const SVG = "http://www.w3.org/2000/svg";
const LAYERS = ["provincies", "randen", "ring", "halo", "keuze", "wijzer", "focuswit", "focus"];
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

/** Build the empty map in the host and return its parts. */
export function build(parent) {
  const host = parent.querySelector(".kaart");
  const titel = host.appendChild(document.createElement("p"));
  titel.className = "titel";
  const svg = make(host, "svg", { role: "presentation", focusable: "false" });
  const uitleg = host.appendChild(document.createElement("div"));
  uitleg.className = "uitleg";
  uitleg.setAttribute("aria-hidden", "true"); // the options say the same
  uitleg.append(document.createElement("strong"), document.createElement("span"));
  const id = `kaart${(built += 1)}`;
  const patterns = definePatterns(svg, id);
  make(svg, "rect", { class: "buitenland", width: "100%", height: "100%" });
  const land = make(svg, "g", { class: "land" });
  const lijst = make(land, "g", { class: "lijst" });
  const lagen = {};
  for (const naam of LAYERS) {
    lagen[naam] = make(land, "path", { class: naam, "aria-hidden": "true" });
  }
  const etiketten = make(svg, "g", { class: "etiketten", "aria-hidden": "true" });
  const kader = make(svg, "rect", { class: "kader" });
  const streek = make(svg, "text", { class: "streek", "aria-hidden": "true" });
  const omlijsting = make(svg, "rect", { class: "omlijsting" });
  return { omlijsting, titel, host, svg, uitleg, id, patterns, land, lijst, lagen, etiketten, kader, streek,
    paden: new Map(), typed: "", typedAt: 0 };
}

function definePatterns(svg, id) {
  const defs = make(svg, "defs");
  const add = (naam) => {
    const pattern = make(defs, "pattern", { id: `${id}-${naam}`, patternUnits: "userSpaceOnUse" });
    make(pattern, "rect", { class: "papier", width: 100, height: 100 });
    return pattern;
  };
  const [arcering, stippen] = [add("niet_nagegaan"), add("regio")];
  make(arcering, "path", { class: "streep" });
  make(stippen, "circle", { class: "stip" });
  make(stippen, "circle", { class: "stip" });
  return { arcering, stippen };
}
