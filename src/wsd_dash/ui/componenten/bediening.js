/** How a reader moves over the map: pointer, keyboard, and the card that says what is there. */

import { copy, select, setTabStop } from "./beeld.js";
import { neighbour } from "./tekening.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TYPE_AHEAD = 800; // milliseconds within which letters belong to one word

/** Attach the listeners, once per map. */
export function listen(kaart) {
  const { lijst, host } = kaart;
  const codeOf = (event) => event.target.dataset?.code;
  lijst.addEventListener("pointerover", (event) => point(kaart, codeOf(event)));
  lijst.addEventListener("click", (event) => choose(kaart, codeOf(event)));
  // On the box, not on the list: a focus listener makes an SVG group a stop of the Tab key.
  host.addEventListener("focusin", (event) => focusOn(kaart, codeOf(event)));
  host.addEventListener("focusout", () => focusOn(kaart, ""));
  lijst.addEventListener("keydown", (event) => press(kaart, event));
  host.addEventListener("pointerleave", () => point(kaart, ""));
}

/** Say in the card what stands in a gemeente; without one, what to do. */
export function explain(kaart, code) {
  const { uitleg, names, feiten, rust } = kaart;
  const [naam, tekst] = uitleg.children;
  naam.textContent = code ? names.get(code).naam : "";
  tekst.textContent = code ? feiten.get(code).woorden : rust;
  uitleg.hidden = !tekst.textContent;
}

function point(kaart, code) {
  if (!kaart.feiten) return;
  kaart.aangewezen = code || kaart.metFocus || "";
  copy(kaart.lagen.wijzer, kaart.paden.get(code));
  explain(kaart, kaart.aangewezen);
}

/** Show the ring only where the keyboard is; a click already shows what it chose. */
function focusOn(kaart, code) {
  const pad = kaart.paden.get(code);
  const visible = pad?.matches(":focus-visible");
  kaart.metFocus = code;
  kaart.aangewezen = code;
  for (const naam of ["focuswit", "focus"]) showRing(kaart, kaart.lagen[naam], visible ? pad : null);
  if (code) setTabStop(kaart, (kaart.tabstop = code));
  explain(kaart, code);
}

/** Lay the focus ring just inside the gemeente. */
function showRing({ geometry }, layer, pad) {
  copy(layer, pad);
  if (!pad) return;
  const [x, y] = geometry.gemeenten.get(pad.dataset.code).punt;
  const schaal = geometry.weergave === "zeshoeken" ? 0.84 : 1;
  layer.setAttribute("transform", `translate(${x} ${y}) scale(${schaal}) translate(${-x} ${-y})`);
}

function choose(kaart, code) {
  if (!code || !kaart.data.kiesbaar) return;
  const next = code === kaart.gekozen ? "" : code;
  select(kaart, next); // at once; the server's answer confirms it
  kaart.component.setTriggerValue("gekozen", next);
}

function press(kaart, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const code = event.target.dataset.code;
  const go = destination(kaart, code, event.key);
  if (go) kaart.paden.get(go).focus();
  else if (["Enter", " "].includes(event.key)) choose(kaart, code);
  else if (event.key === "Escape" && kaart.gekozen) choose(kaart, kaart.gekozen);
  else if (!(event.key in ARROWS)) return; // other keys belong to the page
  event.preventDefault();
  event.stopPropagation(); // the arrow keys also turn slides
}

function destination(kaart, code, key) {
  const { zichtbaar, geometry } = kaart;
  if (key in ARROWS) return neighbour(geometry, zichtbaar, code, ARROWS[key]);
  if (key === "Home") return zichtbaar[0];
  if (key === "End") return zichtbaar.at(-1);
  return /^[\p{L}'-]$/u.test(key) ? typeAhead(kaart, code, key) : undefined;
}

/** Walk to the next gemeente whose name starts with the letters just typed. */
function typeAhead(kaart, code, key) {
  const { zichtbaar, names } = kaart;
  const now = performance.now();
  kaart.typed = now - (kaart.typedAt ?? -Infinity) < TYPE_AHEAD ? kaart.typed + key : key;
  kaart.typedAt = now;
  const from = zichtbaar.indexOf(code) + (kaart.typed.length === 1 ? 1 : 0);
  const order = [...zichtbaar.slice(from), ...zichtbaar.slice(0, from)];
  const begin = kaart.typed.toLocaleLowerCase("nl");
  const starts = (naam) => naam.toLocaleLowerCase("nl").startsWith(begin);
  return order.find((c) => starts(names.get(c).naam) || starts(names.get(c).naam.replace(/^'s-/u, "")));
}
