/** How a reader moves over the map: pointer, touch and keyboard. */

import { copy, select, setTabStop } from "./beeld.js";
import { hideCard, isOpen, showCard } from "./kaartje.js";
import { bare, neighbour } from "./tekening.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const TYPE_AHEAD = 800; // milliseconds within which letters belong to one word
const REACH = 12; // pixels around a dot that still point at it: half the smallest target

/** Attach the listeners, once per map. */
export function listen(kaart) {
  const { lijst, host, svg, kaartje } = kaart;
  svg.addEventListener("pointermove", (event) => hover(kaart, event));
  svg.addEventListener("pointerleave", () => point(kaart, ""));
  svg.addEventListener("click", (event) => tap(kaart, event));
  kaartje.addEventListener("pointerenter", () => clearTimeout(kaart.wacht));
  kaartje.addEventListener("pointerleave", () => point(kaart, ""));
  // On the box, not on the list: a focus listener makes an SVG group a stop of the Tab key.
  host.addEventListener("focusin", (event) => focusOn(kaart, event.target.dataset?.code));
  host.addEventListener("focusout", () => focusOn(kaart, ""));
  lijst.addEventListener("keydown", (event) => press(kaart, event));
}

/** Let Escape close a card that the pointer opened, and a tap elsewhere one that a tap opened. */
export function listenOutside(kaart) {
  const escape = (event) => {
    if (event.key === "Escape" && isOpen(kaart) && !kaart.metFocus) dismiss(kaart, event);
  };
  const elsewhere = (event) => {
    if (isOpen(kaart) && !event.composedPath().includes(kaart.host)) hideCard(kaart);
  };
  document.addEventListener("keydown", escape, true);
  document.addEventListener("pointerdown", elsewhere);
  return () => {
    document.removeEventListener("keydown", escape, true);
    document.removeEventListener("pointerdown", elsewhere);
  };
}

function dismiss(kaart, event) {
  hideCard(kaart);
  event.preventDefault();
  event.stopPropagation(); // the page has other uses for Escape
}

/** The gemeente under a pointer; among dots the nearest within reach. */
function codeAt({ geometry, zichtbaar, vormen, view, svg }, { target, clientX, clientY }) {
  if (!geometry?.rond) return target.dataset?.code ?? "";
  const { left, top } = svg.getBoundingClientRect();
  const [px, py] = [(clientX - left - view.x) / view.k, (clientY - top - view.y) / view.k];
  let [best, least] = ["", Infinity];
  for (const code of zichtbaar) {
    const { punt: [x, y], straal } = vormen.get(code);
    const far = Math.hypot(x - px, y - py);
    if (far <= Math.max(straal, REACH / view.k) && far - straal < least) [best, least] = [code, far - straal];
  }
  return best;
}

function hover(kaart, event) {
  if (event.pointerType === "touch" || !kaart.data?.kiesbaar) return;
  const code = codeAt(kaart, event);
  if (code !== kaart.onderWijzer) point(kaart, code);
}

function point(kaart, code) {
  if (!kaart.feiten) return;
  kaart.onderWijzer = code;
  kaart.svg.classList.toggle("raak", Boolean(code));
  copy(kaart.lagen.wijzer, kaart.paden.get(code));
  const shown = code || kaart.metFocus;
  if (shown) showCard(kaart, shown, { soon: Boolean(code) });
  else hideCard(kaart, { soon: true });
}

/** Show the ring only where the keyboard is; a click already shows what it chose. */
function focusOn(kaart, code) {
  const pad = kaart.paden.get(code);
  const visible = pad?.matches(":focus-visible");
  kaart.metFocus = visible ? code : "";
  showFocus(kaart, visible ? pad : null);
  if (code) setTabStop(kaart, (kaart.tabstop = code));
  if (visible) showCard(kaart, code);
  else if (!code) hideCard(kaart, { soon: Boolean(kaart.onderWijzer) });
}

/** Lay the focus ring just inside the gemeente, or around a dot. */
export function showFocus(kaart, pad) {
  const { geometry, lagen } = kaart;
  const scale = { zeshoeken: 0.84, grenzen: 1, stippen: 1.3 }[geometry.weergave];
  for (const naam of ["focuswit", "focus"]) {
    copy(lagen[naam], pad);
    if (!pad) continue;
    const [x, y] = geometry.gemeenten.get(pad.dataset.code).punt;
    lagen[naam].setAttribute("transform", `translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`);
  }
}

function tap(kaart, event) {
  const code = codeAt(kaart, event);
  if (!code || !kaart.data?.kiesbaar) return;
  const chosen = choose(kaart, code);
  if (event.pointerType === "touch" && chosen) showCard(kaart, code);
  else hideCard(kaart);
}

/** Choose a gemeente, or let go of the one that was chosen; return what is chosen now. */
function choose(kaart, code) {
  const next = code === kaart.gekozen ? "" : code;
  select(kaart, next); // at once; the server's answer confirms it
  kaart.component.setTriggerValue("gekozen", next);
  return next;
}

function press(kaart, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const code = event.target.dataset.code;
  const go = destination(kaart, code, event.key);
  if (go) kaart.paden.get(go).focus();
  else if (["Enter", " "].includes(event.key)) {
    choose(kaart, code);
    hideCard(kaart); // the page itself now says what is there
  } else if (event.key === "Escape" && isOpen(kaart)) hideCard(kaart);
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
  const typing = performance.now() - (kaart.typedAt ?? -Infinity) < TYPE_AHEAD;
  const letter = /^[\p{L}'-]$/u.test(key) || (key === " " && typing); // "Den H" has a space
  return letter ? typeAhead(kaart, code, typing ? kaart.typed + key : key) : undefined;
}

/** Walk to the next gemeente whose name starts with the letters just typed. */
function typeAhead(kaart, code, typed) {
  const { zichtbaar, names } = kaart;
  Object.assign(kaart, { typed, typedAt: performance.now() });
  const from = zichtbaar.indexOf(code) + (typed.length === 1 ? 1 : 0);
  const order = [...zichtbaar.slice(from), ...zichtbaar.slice(0, from)];
  const begin = bare(typed).toLocaleLowerCase("nl");
  const starts = (naam) => naam.toLocaleLowerCase("nl").startsWith(begin);
  return order.find((c) => starts(bare(names.get(c).naam)) || starts(names.get(c).naam));
}
