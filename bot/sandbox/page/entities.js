// A text and its entities, cut into pieces to draw. Pure, so that it can be tried without a page.

const LINKS = new Set(["text_link", "url", "email", "phone_number", "spoiler"]);

// Offsets count UTF-16 units, as JavaScript strings do. Entities may lie within, and across, each other:
// [{ link: entity or null, parts: [{ text, kinds }] }], where a link that is partly bold stays one link.
export function pieces(text, entities) {
  const known = entities.filter((one) => one.length > 0 && one.offset >= 0 && one.offset < text.length);
  const ends = known.flatMap((one) => [one.offset, Math.min(one.offset + one.length, text.length)]);
  const cuts = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  const found = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index], cuts[index + 1]];
    const here = known.filter((one) => one.offset <= from && one.offset + one.length >= to);
    const link = here.find((one) => LINKS.has(one.type)) ?? null;
    const kinds = here.filter((one) => !LINKS.has(one.type)).map((one) => one.type);
    const part = { text: text.slice(from, to), kinds };
    const last = found.at(-1);
    if (last && last.link === link) last.parts.push(part);
    else found.push({ link, parts: [part] });
  }
  return found;
}

// The code of a link to our bot, "" for one without a code, null for any other address.
export function codeOf(address, botName) {
  const found = /^(?:https?:\/\/)?t\.me\/([A-Za-z0-9_]+)(?:\?start=([A-Za-z0-9_-]*))?$/.exec(address || "");
  return found && found[1].toLowerCase() === botName.toLowerCase() ? found[2] ?? "" : null;
}

// An address that may be opened in another tab; null for anything that is no web address.
export function webAddress(address) {
  const written = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `https://${address}`;
  try {
    const { protocol, href } = new URL(written);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}
