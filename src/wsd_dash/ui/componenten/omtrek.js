/** The outline of a gebied on every map, while a reader points at its name in the page. */

import { set } from "./opbouw.js";

const RING = 4; // pixels between a dot and the ring around it
const kaarten = new Set();
let getoond = "";

/** Keep a map that draws outlines until it leaves the page. */
export function join(kaart) {
  kaarten.add(kaart);
}

/** Forget a map. */
export function leave(kaart) {
  kaarten.delete(kaart);
}

/** Draw the outline that is asked for now; the map may have changed under it. */
export function outline(kaart) {
  const { data, geometry, lagen, vormen, view, host } = kaart;
  if (!data || !view) return;
  const codes = (data.gebieden?.[getoond] ?? "").split(" ").filter(Boolean).map((nummer) => `GM${nummer}`);
  const known = codes.filter((code) => vormen.has(code));
  const size = (code) => vormen.get(code).straal + RING / view.k;
  const d = known.length ? geometry.omtrek(known, getoond, size) : "";
  for (const naam of ["gebiedwit", "gebied"]) set(lagen[naam], { d });
  if (d) host.dataset.gebied = getoond;
  else delete host.dataset.gebied;
}

function show(gebied) {
  if (gebied === getoond) return;
  getoond = gebied;
  kaarten.forEach(outline);
}

const named = (element) => element?.closest?.("[data-gebied]")?.dataset.gebied ?? "";
const focused = () => named(document.activeElement);

document.addEventListener("pointerover", ({ target }) => show(named(target) || focused()));
document.addEventListener("focusin", ({ target }) => show(named(target)));
document.addEventListener("focusout", ({ relatedTarget }) => show(named(relatedTarget)));
