/** What the maps of one page share: each message brings a part, every map reads the whole. */

const PARTS = ["stand", "beelden", "woorden"];
const groepen = new Map();
const lezer = new TextDecoder();
let alone = 0;

/**
 * Take in the message of a map and return the maps that can now be drawn, with their data; without
 * data a mount only brings parts for others. Messages may come in any order, and one that did not
 * change may not come at all.
 */
export function receive(kaart, bytes) {
  const message = JSON.parse(lezer.decode(bytes));
  kaart.groep ??= message.groep ?? `alleen${(alone += 1)}`;
  kaart.naam = message.naam ?? "";
  if (!groepen.has(kaart.groep)) groepen.set(kaart.groep, { kaarten: new Set(), delen: {} });
  const { kaarten, delen } = groepen.get(kaart.groep);
  kaarten.add(kaart);
  for (const part of PARTS) {
    if (part in message) delen[part] = { van: kaart, inhoud: message[part] };
  }
  if (!PARTS.every((part) => delen[part])) return [];
  const [stand, beelden, woorden] = PARTS.map((part) => delen[part].inhoud);
  const whole = (beeld) => beeld && { ...woorden, ...stand, ...beeld };
  return [...kaarten].map((k) => [k, whole(beelden[k.naam])]);
}

/** Forget a map that left the page, and the parts that it brought. */
export function forget(kaart) {
  const groep = groepen.get(kaart.groep);
  if (!groep) return;
  groep.kaarten.delete(kaart);
  for (const part of PARTS) {
    if (groep.delen[part]?.van === kaart) delete groep.delen[part];
  }
  if (!groep.kaarten.size) groepen.delete(kaart.groep);
}
