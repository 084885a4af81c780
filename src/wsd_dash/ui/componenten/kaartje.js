/** The card of a gemeente: what is reported there, beside it, in the top layer of the page. */

import { add } from "./opbouw.js";
import { toPixel } from "./beeld.js";

const EDGE = 8; // pixels the card keeps from the edge of the window
const GAP = 2; // to the gemeente, so that the pointer can walk over to the card
const PATIENCE = 220; // milliseconds to reach the card before it closes
const REST = 70; // milliseconds a pointer must stay before the card changes

let shown = null; // the map whose card is open: two cards at once would cover each other

/** Make the card of a map; it is empty and closed. */
export function makeCard(host) {
  const card = add(host, "div", "kaartje");
  card.setAttribute("popover", "manual"); // above everything, never cut off by the page
  card.setAttribute("aria-hidden", "true"); // the options say the same
  return card;
}

/** Show what stands in a gemeente; `soon` waits until a passing pointer has settled. */
export function showCard(kaart, code, { soon = false } = {}) {
  clearTimeout(kaart.wacht);
  if (kaart.opKaartje === code) return;
  kaart.wacht = setTimeout(() => open(kaart, code), soon ? REST : 0);
}

/** Close the card; `soon` leaves the pointer time to reach it. */
export function hideCard(kaart, { soon = false } = {}) {
  clearTimeout(kaart.wacht);
  if (soon) kaart.wacht = setTimeout(() => close(kaart), PATIENCE);
  else close(kaart);
}

/** Whether a card is open, so that Escape closes it first. */
export const isOpen = (kaart) => Boolean(kaart.opKaartje);

/** Follow the gemeente when the page scrolls or the map is drawn again. */
export function followCard(kaart, { refill = false } = {}) {
  if (!kaart.opKaartje) return;
  if (!kaart.zichtbaar.includes(kaart.opKaartje)) return close(kaart);
  if (refill) fill(kaart);
  place(kaart);
}

function open(kaart, code) {
  if (!kaart.feiten?.has(code)) return;
  if (shown && shown !== kaart) close(shown);
  shown = kaart;
  kaart.opKaartje = code;
  fill(kaart);
  if (!kaart.kaartje.matches(":popover-open")) kaart.kaartje.showPopover();
  place(kaart);
}

function close(kaart) {
  if (shown === kaart) shown = null;
  kaart.opKaartje = "";
  if (kaart.kaartje.matches(":popover-open")) kaart.kaartje.hidePopover();
}

function fill({ kaartje, feiten, opKaartje }) {
  const { naam, woorden, rest } = feiten.get(opKaartje);
  kaartje.textContent = "";
  add(kaartje, "strong").textContent = naam;
  add(kaartje, "p").textContent = woorden;
  for (const [kop, namen] of rest) {
    const line = add(kaartje, "p", "kenmerk");
    add(line, "span").textContent = kop;
    line.append(` ${namen}`);
  }
}

/** Put the card beside the gemeente: right, left, under or above it, where the window has room. */
function place(kaart) {
  const { kaartje, svg, vormen, opKaartje } = kaart;
  const { left, top } = svg.getBoundingClientRect();
  const { kader } = vormen.get(opKaartje);
  const [[x0, y0], [x1, y1]] = [toPixel(kaart, kader.slice(0, 2)), toPixel(kaart, kader.slice(2))];
  const [west, north] = [left + Math.max(x0, 0), top + Math.max(y0, 0)];
  const [east, south] = [left + Math.min(x1, kaart.view.width), top + Math.min(y1, kaart.view.height)];
  const { offsetWidth: width, offsetHeight: height } = kaartje;
  const { clientWidth, clientHeight } = document.documentElement;
  const [middle, across] = [(north + south - height) / 2, (west + east - width) / 2];
  const fits = ([x, y]) => x >= EDGE && y >= EDGE && x + width <= clientWidth - EDGE && y + height <= clientHeight - EDGE;
  const slide = ([x, y]) => [
    Math.max(EDGE, Math.min(x, clientWidth - width - EDGE)), Math.max(EDGE, Math.min(y, clientHeight - height - EDGE)),
  ];
  const beside = [[east + GAP, slide([0, middle])[1]], [west - width - GAP, slide([0, middle])[1]],
    [slide([across, 0])[0], south + GAP], [slide([across, 0])[0], north - height - GAP]];
  const [x, y] = beside.find(fits) ?? slide(beside[2]);
  kaartje.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
