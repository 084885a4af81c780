/* Puts Dutch in place of the English words the framework draws by itself. */
const { woorden, patronen } = JSON.parse(document.getElementById("wsd-taal").textContent);
const regels = patronen.map(([patroon, tekst]) => [new RegExp(patroon, "s"), tekst]);
const ATTRIBUTEN = ["aria-label", "title", "placeholder", "alt"];

function nederlands(tekst) {
  const kaal = tekst.trim();
  if (!kaal) return tekst;
  if (Object.hasOwn(woorden, kaal)) return tekst.replace(kaal, () => woorden[kaal]);
  const regel = regels.find(([patroon]) => patroon.test(kaal));
  return regel ? kaal.replace(...regel) : tekst;
}

function vertaalTekst(knoop) {
  const nieuw = nederlands(knoop.data);
  if (nieuw !== knoop.data) knoop.data = nieuw;
}

function vertaalAttributen(element) {
  for (const naam of ATTRIBUTEN) {
    const oud = element.getAttribute(naam);
    const nieuw = oud === null ? null : nederlands(oud);
    if (nieuw !== oud) element.setAttribute(naam, nieuw);
  }
}

function vertaal(knoop) {
  if (knoop.nodeType === Node.TEXT_NODE) return vertaalTekst(knoop);
  if (knoop.nodeType !== Node.ELEMENT_NODE) return;
  const lopen = document.createTreeWalker(knoop, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let deel = knoop; deel; deel = lopen.nextNode()) {
    if (deel.nodeType === Node.TEXT_NODE) vertaalTekst(deel);
    else vertaalAttributen(deel);
  }
}

new MutationObserver((wijzigingen) => {
  for (const { type, target, addedNodes } of wijzigingen) {
    if (type === "childList") addedNodes.forEach(vertaal);
    else if (type === "characterData") vertaalTekst(target);
    else vertaalAttributen(target);
  }
}).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTEN,
});
vertaal(document.body);
