// Opus packets put into an Ogg file, which is what a voice note is (RFC 3533, RFC 7845). Pure: bytes in, bytes out.

const RATE = 48000;
const PRE_SKIP = 312; // Samples an encoder needs to come in.
const PACKETS_A_PAGE = 50;
const FIRST = 2;
const LAST = 4;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest << 1) ^ (rest & 0x80000000 ? 0x04c11db7 : 0);
  return rest >>> 0;
});

function checksum(bytes) {
  let rest = 0;
  for (const byte of bytes) rest = ((rest << 8) ^ TABLE[(rest >>> 24) ^ byte]) >>> 0;
  return rest;
}

function page(packets, position, number, flags) {
  const lacing = packets.flatMap((packet) => [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255]);
  const size = 27 + lacing.length + packets.reduce((sum, packet) => sum + packet.length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set([0x4f, 0x67, 0x67, 0x53, 0, flags]); // "OggS", version 0
  view.setBigUint64(6, BigInt(position), true);
  view.setUint32(14, 1, true); // The one stream of the file.
  view.setUint32(18, number, true);
  bytes[26] = lacing.length;
  bytes.set(lacing, 27);
  let at = 27 + lacing.length;
  for (const packet of packets) {
    bytes.set(packet, at);
    at += packet.length;
  }
  view.setUint32(22, checksum(bytes), true);
  return bytes;
}

function head(channels) {
  const bytes = new Uint8Array(19);
  bytes.set(new TextEncoder().encode("OpusHead"));
  const view = new DataView(bytes.buffer);
  view.setUint8(8, 1);
  view.setUint8(9, channels);
  view.setUint16(10, PRE_SKIP, true);
  view.setUint32(12, RATE, true);
  return bytes;
}

function tags() {
  const vendor = new TextEncoder().encode("huzhu");
  const bytes = new Uint8Array(16 + vendor.length);
  bytes.set(new TextEncoder().encode("OpusTags"));
  new DataView(bytes.buffer).setUint32(8, vendor.length, true);
  bytes.set(vendor, 12);
  return bytes;
}

// `packets` are [{ bytes, seconds }], as they came from the encoder; the answer is the parts of the file.
export function oggOpus(packets, channels) {
  const pages = [page([head(channels)], 0, 0, FIRST), page([tags()], 0, 1, 0)];
  let position = PRE_SKIP;
  for (let at = 0; at < packets.length; at += PACKETS_A_PAGE) {
    const some = packets.slice(at, at + PACKETS_A_PAGE);
    position += Math.round(some.reduce((sum, packet) => sum + packet.seconds, 0) * RATE);
    const flags = at + PACKETS_A_PAGE >= packets.length ? LAST : 0;
    pages.push(page(some.map((packet) => packet.bytes), position, pages.length, flags));
  }
  return pages;
}
