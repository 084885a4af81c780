/** What a message says of every gemeente: its class, its count, and the words for it. */

const SIGNS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const BEYOND = 0xc0;
const EMPTIES = ["deelnemend", "regio", "niets"];

/**
 * Return a Map of gemeentecode to `{aantal, klas, afgeleid, naam, woorden, rest}`: `woorden` is
 * what is reported, `rest` pairs of a head and names for the card. Without a word it is
 * "niet nagegaan".
 */
export function readFacts(data, names) {
  const split = (text) => (text ? text.split(" ").map((nummer) => `GM${nummer}`) : []);
  const gemeld = readCounted(data);
  const [afgeleid, deelnemers] = [new Set(split(data.afgeleid)), new Set(split(data.deelnemers))];
  const empty = readEmpties(data, names, split, gemeld);
  const ook = new Map();
  for (const [zin, codes] of Object.entries(data.ook ?? {})) {
    for (const code of split(codes)) ook.set(code, zin);
  }
  return new Map([...names.values()].map(({ code, naam }) => {
    const { aantal = 0, rest = [] } = gemeld.get(code) ?? {};
    const klas = gemeld.has(code) ? countClass(aantal) : empty.get(code) ?? "niet_nagegaan";
    const fact = { aantal, klas, afgeleid: afgeleid.has(code), geteld: gemeld.has(code), naam, rest };
    fact.woorden = data.teksten ? say(data, fact, deelnemers.has(code), ook.get(code)) : "";
    return [code, fact];
  }));
}

function readCounted({ gemeld, namen = [], teksten }) {
  const found = new Map();
  for (const entry of gemeld ? gemeld.split(";") : []) {
    const [code, aantal, ...kinds] = entry.split(",");
    const rest = kinds.map((signs, i) => [
      teksten?.kenmerken[i], [...signs].map((sign) => namen[indexOf(sign)]).join(", "),
    ]).filter(([, named]) => named);
    found.set(`GM${code}`, { aantal: Number(aantal), rest });
  }
  return found;
}

const indexOf = (sign) => {
  const place = SIGNS.indexOf(sign);
  return place < 0 ? sign.codePointAt(0) - BEYOND + SIGNS.length : place;
};

/** A provincie named whole is "niets gemeld", but for what the message names otherwise. */
function readEmpties(data, names, split, gemeld) {
  const found = new Map();
  const whole = new Set(data.provincies?.split(","));
  for (const { code, provincie } of names.values()) {
    if (whole.has(provincie) && !gemeld.has(code)) found.set(code, "niets");
  }
  for (const kind of EMPTIES) {
    for (const code of split(data[kind])) found.set(code, kind);
  }
  return found;
}

const countClass = (aantal) => `tel${aantal > 4 ? 4 : aantal > 2 ? 3 : aantal}`;

function say({ teksten, maat }, { aantal, klas, afgeleid, geteld }, deelnemer, ook) {
  const [een, meer, geen] = maat;
  const what = aantal ? `${aantal} ${aantal === 1 ? een : meer}` : geteld ? geen : ook ?? teksten.standen[klas];
  const member = deelnemer && klas !== "deelnemend" ? [teksten.deelnemer] : [];
  return [what, ...member, ...(afgeleid ? [teksten.afgeleid] : [])].join(", ");
}
