/**
 * The XMP packet (ISO 16684-1): what other programs understand (IPTC digital source type, description, creator tool) and, in a
 * property of our own, the record. In PNG files the record has a chunk of its own and the packet goes without it.
 */
import type { Provenance } from '@atelier/spec';
import { writeRecord } from './record.ts';

const NAMESPACE = 'urn:atelier:lineage:1#';
const IPTC = 'http://cv.iptc.org/newscodes/digitalsourcetype/';
/** A trained model drew it, or an algorithm that was not trained. */
const SOURCE_TYPES = { model: `${IPTC}trainedAlgorithmicMedia`, procedural: `${IPTC}algorithmicMedia` } as const;

/** The packet for JPEG (where it fits), WebP and AVIF, with the record inside. */
export function xmpPacket(provenance: Provenance): string {
  return packet(`${publicProperties(provenance)}\n${recordProperty(provenance)}`);
}

/** The packet without the record. `extended` names the digest of a second packet that holds it (JPEG only). */
export function publicPacket(provenance: Provenance, extended?: string): string {
  const pointer = extended ? `\n<xmpNote:HasExtendedXMP>${extended}</xmpNote:HasExtendedXMP>` : '';
  return packet(publicProperties(provenance) + pointer);
}

/** The second packet of JPEG's extended XMP, without packet wrapper as the specification asks. */
export function extendedPacket(provenance: Provenance): string {
  return rdf(recordProperty(provenance));
}

function publicProperties({ engine, idea, software }: Provenance): string {
  const drawnBy = engine.model ? `${engine.name}, ${engine.model}` : engine.name;
  return [
    `<Iptc4xmpExt:DigitalSourceType>${SOURCE_TYPES[engine.kind]}</Iptc4xmpExt:DigitalSourceType>`,
    `<xmp:CreatorTool>${escapeXml(`${software} (${drawnBy})`)}</xmp:CreatorTool>`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(idea)}</rdf:li></rdf:Alt></dc:description>`,
  ].join('\n');
}

const recordProperty = (provenance: Provenance) => `<atelier:record>${escapeXml(writeRecord(provenance))}</atelier:record>`;

const packet = (properties: string) =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${rdf(properties)}\n<?xpacket end="r"?>`;

const rdf = (properties: string) => `<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpNote="http://ns.adobe.com/xmp/note/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:atelier="${NAMESPACE}">
${properties}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>`;

/** Also replaces what XML 1.0 does not take at all: most control characters, lone surrogates, U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (c) => (c === '\t' || c === '\n' || c === '\r' ? c : '\uFFFD'))
    .replace(/[&<>\r]/g, (c) => ENTITIES[c]!);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * The record's JSON from a packet, whichever prefix and shape (element or attribute) a program in between has given it. Looks
 * for our namespace first: text of a person cannot imitate the element, since its angle brackets are escaped.
 */
export function recordOfXmp(xmp: string): string | undefined {
  const prefix = xmp.slice(0, MAX_HEAD).match(/xmlns:([A-Za-z_][\w.-]{0,63})\s*=\s*["']urn:atelier:lineage:1#["']/)?.[1];
  if (!prefix) return undefined;
  const open = `<${prefix}:record>`;
  const start = xmp.indexOf(open);
  if (start >= 0) {
    const end = xmp.indexOf(`</${prefix}:record>`, start);
    return end < 0 ? undefined : unescapeXml(xmp.slice(start + open.length, end));
  }
  const name = `${prefix}:record=`;
  const attribute = xmp.indexOf(name);
  if (attribute < 0) return undefined;
  const quote = xmp[attribute + name.length];
  if (quote !== '"' && quote !== "'") return undefined;
  const from = attribute + name.length + 1;
  const end = xmp.indexOf(quote, from);
  return end < 0 ? undefined : unescapeXml(xmp.slice(from, end));
}

/**
 * The text of a property by its local name, whatever its prefix: an element, an attribute, or the first item of a list in it.
 * Names are looked for as they stand; the words of a person have no angle brackets left to imitate them.
 */
export function xmpProperty(xmp: string, name: string): string | undefined {
  const text = xmp.slice(0, MAX_PROPERTY);
  const element = new RegExp(`<([A-Za-z_][\\w.-]{0,63}:${name})(?:\\s[^<>]{0,500})?>`).exec(text);
  if (element) {
    const from = element.index + element[0].length;
    const end = text.indexOf(`</${element[1]}>`, from);
    const inside = end < 0 ? '' : text.slice(from, end);
    return unescapeXml(inside.includes('<') ? (/<rdf:li[^<>]{0,500}>([^<]*)</.exec(inside)?.[1] ?? '') : inside).trim();
  }
  const attribute = new RegExp(`\\s[A-Za-z_][\\w.-]{0,63}:${name}\\s?=\\s?(?:"([^"<]*)"|'([^'<]*)')`).exec(text);
  return attribute ? unescapeXml(attribute[1] ?? attribute[2] ?? '').trim() : undefined;
}

/** Of a packet, in characters. */
const MAX_PROPERTY = 8 * 1024 * 1024;

/** Namespaces are declared at the head of a packet; searching further would only help a hostile file. */
const MAX_HEAD = 64 * 1024;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
    if (name) return NAMED[name]!;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
