/** Aspect ratio, size and other words about the file rather than the picture: "16:9", "portrait format", "--ar 3:2", "1024x768". */
import type { Format, Span } from '@atelier/spec';

interface FormatFind {
  format: Format;
  /** Stretches of the idea that were read. */
  spans: Span[];
}

const ASPECTS: [RegExp, (match: RegExpExecArray) => Partial<Format>][] = [
  [/(?:--|[—–])(?:ar|aspect)\s+(\d{1,3}(?:\.\d+)?):(\d{1,3}(?:\.\d+)?)/i, (m) => ({ aspect: `${m[1]}:${m[2]}` })],
  [
    /(?:--|[—–])(?:w|width)\s+(\d{2,4})\s+(?:--|[—–])(?:h|height)\s+(\d{2,4})/i,
    (m) => ({ width: Number(m[1]), height: Number(m[2]) }),
  ],
  [/(?:--|[—–])seed\s+(\d{1,10})/i, (m) => ({ seed: Number(m[1]) })],
  [/\b(\d{3,4})\s?[x×]\s?(\d{3,4})(?:\s?(?:px|pixels))?\b/i, (m) => ({ width: Number(m[1]), height: Number(m[2]) })],
  [
    /\b(?:aspect ratio(?: of)? |in |ratio )?(1:1|2:1|1:2|2:3|3:2|3:4|4:3|4:5|5:4|5:7|7:5|9:16|16:9|9:21|21:9|16:10|10:16)(?: aspect(?: ratio)?| format| ratio)?\b(?!:?\d)/i,
    (m) => ({ aspect: m[1]! }),
  ],
  // Of the cinema: "2.39:1", "1.85:1".
  [
    /\b(?:aspect ratio(?: of)? |in |ratio )?([1-3]\.\d{1,2}:1)(?: aspect(?: ratio)?| format| ratio)?\b(?![:\d])/i,
    (m) => ({ aspect: m[1]! }),
  ],
  [
    /\b(?:in )?(?:portrait|vertical|tall|upright)[ -](?:format|orientation|aspect(?: ratio)?|mode|layout)\b/i,
    () => ({ aspect: '2:3' }),
  ],
  [
    /\b(?:in )?(?:landscape|horizontal|wide)[ -](?:format|orientation|aspect(?: ratio)?|mode|layout)\b/i,
    () => ({ aspect: '3:2' }),
  ],
  [/\b(?:in )?square(?:[ -](?:format|aspect(?: ratio)?|image|picture|crop))\b/i, () => ({ aspect: '1:1' })],
  [/\bwidescreen(?: format)?\b/i, () => ({ aspect: '16:9' })],
  [/\bultra-?wide(?: format)?\b(?! (?:angle|lens|shot))/i, () => ({ aspect: '21:9' })],
  [/\b(?:phone|mobile|iphone) (?:wallpaper|background|lock ?screen)\b/i, () => ({ aspect: '9:16' })],
  [
    /(?<=\b(?:wallpaper|background|lock ?screen) )for (?:my|an?|the|your) (?:phone|mobile|iphone|smartphone)\b/i,
    () => ({ aspect: '9:16' }),
  ],
  [
    /(?<=\b(?:wallpaper|background) )for (?:my|an?|the|your) (?:desktop|laptop|computer|pc|mac|monitor)\b/i,
    () => ({ aspect: '16:9' }),
  ],
  [/\bdesktop (?:wallpaper|background)\b/i, () => ({ aspect: '16:9' })],
  [
    /(?:^|,)\s*(wide|square|portrait|landscape|vertical|horizontal)\s*(?=[,.!]|$)/i,
    (m) => ({ aspect: LONE[m[1]!.toLowerCase()]! }),
  ],
];
const LONE: Record<string, string> = {
  wide: '16:9',
  square: '1:1',
  portrait: '2:3',
  vertical: '2:3',
  landscape: '3:2',
  horizontal: '3:2',
};

/** Without one of these nothing is said of the format, and no pattern is tried. */
const HINT = /\d|portrait|vertical|upright|tall|landscape|horizontal|wide|square|wallpaper|background|screen/i;

/**
 * Switches of Midjourney and its kin, with what they are set to: "--chaos 10", "--tile". They say nothing of the picture; what they
 * ask for is listed as unread. "--no" is an absence like any other.
 */
export function switchesIn(idea: string): Span[] {
  const found = idea.includes('--')
    ? [...idea.matchAll(/(?<=^|\s)--(?!no\b)[a-z][a-z-]*(?:[ =]+[\w.:]*\d[\w.:]*)?(?=\s|$)/gi)]
    : [];
  if (/[—–]/.test(idea)) found.push(...idea.matchAll(DASHED));
  return found.map(({ 0: text, index }): Span => [index, index + text.length]);
}

/** The two hyphens made one dash on the way here, as word processors do; only before the switches there are. */
const DASHED =
  /(?<=^|\s)[—–](?:ar|aspect|v|version|q|quality|s|stylize|c|chaos|w|h|hd|iw|seed|stop|niji|tile|test|testp|creative|style|raw|weird|video|fast|relax|turbo|uplight|upbeta|upanime|vibe|vibes|beta|sameseed)(?:[ =]+[\w.:]*\d[\w.:]*)?(?=\s|$)/gi;

export function findFormat(idea: string): FormatFind {
  if (!HINT.test(idea)) return { format: {}, spans: [] };
  const format: Format = {};
  const spans: Span[] = [];
  for (const [pattern, read] of ASPECTS) {
    const match = pattern.exec(idea);
    if (!match) continue;
    const found = read(match);
    if (Object.keys(found).some((key) => key in format) || ('width' in found && 'aspect' in format)) continue;
    const lead = /^[\s,]*/.exec(match[0])![0].length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (idea.slice(start, end).toLowerCase() === idea.trim().toLowerCase() && !/\d|wide/i.test(match[0])) continue;
    if (found.width !== undefined && (found.width < 1 || found.height! < 1)) continue;
    Object.assign(format, found);
    spans.push([start, end]);
  }
  if (spans.length > 0) {
    spans.sort((a, b) => a[0] - b[0]);
    format.value = spans.map(([start, end]) => idea.slice(start, end)).join(' ');
    format.source = 'user';
    if (spans.length === 1) format.span = spans[0]!;
    else format.spans = spans;
  }
  return { format, spans };
}
