/**
 * Where the Brief's lettering goes: on a card, poster, cover or sign that stands alone, or as a title in the open part of a
 * picture. The words are set exactly as they are written.
 */
import { drawingOf, emblemOf } from '@atelier/lexicon';
import { type Brief, type Missing, random, type StageObject } from '@atelier/spec';
import { abstractIdeas } from '../abstract/subjects.ts';
import { hex, luminance, type Rgb, toLinear } from '../colour.ts';
import type { Setting } from '../stage/setting.ts';
import { faceFor } from './face-for.ts';
import type { FaceName } from './faces.ts';
import type { Area, SetPiece } from './layout.ts';
import { printOf } from './print.ts';
import { setWords } from './set-words.ts';
import { addressees, decorates, designedSheet, motifsOf, type Sheet } from './sheets.ts';
import { surfaceOf } from './surfaces.ts';

type BoardKind = 'card' | 'poster' | 'cover' | 'banner' | 'sign';

export interface Lettering {
  /** A card, menu or saying that is the picture itself. */
  sheet?: Sheet;
  pieces: SetPiece[];
  ink: Rgb;
  /** A soft shade round the letters where they stand on the open sky. */
  halo: boolean;
  /** The picture as a whole is a poster or a cover, whose upper part is the title's. */
  titled: boolean;
  /** Tubes of gas on a dark wall: the colour of their light, sRGB-encoded 0 … 1. */
  neon?: readonly [number, number, number];
  /** A poster or cover that is the picture itself: where its picture is; the rest is the sheet that carries the words. */
  print: { picture: Area } | undefined;
  /** Lettering on things that stand in the scene: set flat in `area`, to be laid on their surface. */
  carried: readonly CarriedText[];
  objects: StageObject[];
  missing: Missing[];
  /** Subjects that this takes care of: the card itself, and a name that is lettered. */
  subjects: ReadonlySet<string>;
}

/** Words for a thing of the scene to carry. */
export interface CarriedText {
  /** Fact id of the words, and of the thing. */
  of: string;
  content: string;
  on: string;
  face: FaceName;
}

const BOARDS: readonly (readonly [BoardKind, RegExp])[] = [
  ['poster', /\bpostcard\b/],
  ['card', /\b(?:card|invitation|invite|menu|certificate|save[- ]the[- ]date)\b/],
  ['cover', /\b(?:cover|magazine)\b/],
  ['poster', /\b(?:poster|flyer|flier|playbill|print)\b/],
  ['banner', /\bbanner\b/],
  ['sign', /\b(?:sign|signboard|placard|plaque|billboard|label|nameplate|signpost)\b/],
];

/** Things named like a board that carry no lettering of a person's choice. */
const OTHER_CARDS =
  /\b(?:credit|debit|playing|bank|sim|memory|graphics|tarot|business|trading|bed|duvet|manhole|pillow|foot|finger|paw|thumb)[ -]?(?:card|cover|print)/i;

/** Words for the lettering itself, as against a thing that carries it. */
const LETTERS =
  /\b(?:title|caption|heading|headline|word|words|text|lettering|slogan|name|quote|quotation|saying|motto|mantra|proverb|verse|greeting|wish|tagline)\b/;
const HANDS = /^(?:script|cursive|typeface|font|calligraphy|handwriting|serif)$/;
/** Light of neon tubes, sRGB-encoded. */
const NEONS = [
  [1, 0.25, 0.42],
  [0.25, 0.75, 1],
  [1, 0.5, 0.16],
  [0.62, 0.4, 1],
] as const;
const INKS = ['#3a2d3f', '#24384d', '#5b2a2a', '#2f3d33', '#3d2f24'];

/** `lower` is the row where things that stand in a plain picture begin, or its height where nothing stands. */
export function letteringOf(brief: Brief, setting: Setting, seed: number, lower: number): Lettering {
  const texts = brief.text
    .map((t, i) => ({ ...t, id: t.id ?? `text~${i + 1}` }))
    .filter((t) => !t.off && t.content.trim() !== '');
  const plain = setting.scene === 'plain';
  const found = plain ? boardOf(brief) : undefined;
  const print =
    found && (found.kind === 'poster' || found.kind === 'cover') && isPrint(brief)
      ? printOf(found.kind, setting, texts.length, seed)
      : undefined;
  const titled = !plain && texts.length > 0 && boardOf(brief) !== undefined;
  const subjects = new Set<string>();
  if (found?.subject) subjects.add(found.of);
  for (const s of brief.subjects) if (texts.some((t) => t.on === s.name) && LETTERS.test(s.name)) subjects.add(s.id);
  // How it is written is no thing: "in script".
  for (const s of brief.subjects) if (texts.length > 0 && HANDS.test(s.name)) subjects.add(s.id);
  for (const s of brief.subjects) if (texts.some((t) => t.content.toLowerCase() === s.name.toLowerCase())) subjects.add(s.id);
  // On a logo the emblem stands for the trade, so the trade itself is not drawn.
  if (brief.subjects.some((s) => !s.off && s.rule === 'logo.emblem'))
    for (const s of brief.subjects) if (emblemOf(s.name) !== undefined) subjects.add(s.id);
  // Words alone are a sheet of their own, not words on a wall.
  const logo = plain && !found ? logoOf(brief) : undefined;
  const saying = plain && !found && !logo && texts.length > 0 && setting.place === undefined && isPrint(brief);
  const sheetFact = found && !print ? found.of : (logo ?? (saying ? texts[0]!.id : undefined));
  const sheetKind = logo ? 'logo' : found ? (found.kind === 'cover' ? 'poster' : found.kind) : 'saying';
  if (sheetFact !== undefined)
    for (const s of [...(decorates(sheetKind) ? motifsOf(brief, sheetFact) : []), ...addressees(brief, sheetFact)])
      subjects.add(s.id);
  if (logo) for (const s of brief.subjects) if (drawingOf(s.name) === undefined) subjects.add(s.id);
  if (saying) for (const s of brief.subjects) if (LETTERS.test(s.name)) subjects.add(s.id);
  const r = random(seed, 'lettering', 'look');
  const neon = found?.kind === 'sign' && /\bneon\b/.test(brief.idea.toLowerCase()) ? r.pick(NEONS) : undefined;
  const sheet =
    sheetFact === undefined
      ? undefined
      : designedSheet(brief, sheetFact, {
          width: setting.view.width,
          height: setting.view.height,
          seed,
          kind: sheetKind,
          ...(neon ? { neon } : {}),
          busy: lower < setting.view.height,
          texts: texts.length,
        });
  const ink = hex(r.pick(INKS));
  const { width, height } = setting.view;
  const missing: Missing[] = [];
  // What was asked for and found no room is told like what has no drawing.
  if (sheet && sheetFact !== undefined && decorates(sheetKind))
    for (const { id, name, source } of motifsOf(brief, sheetFact))
      if (source !== 'writer' && !sheet.motifs.some((each) => each.id === id))
        missing.push({ name, why: 'no room for it beside the words', of: id });
  const carriers: CarriedText[] = [];
  const shown = texts.filter((t) => {
    // On a poster that is the picture itself the words are its title.
    const carried = t.on !== undefined && (kindOf(t.on) === 'sign' || (drawingOf(t.on) !== undefined && !boardOf(brief)));
    const fixed = !plain && carried && !LETTERS.test(t.on!);
    const carrier = fixed ? carrierOf(brief, t.on!) : undefined;
    if (carrier) carriers.push({ of: t.id, content: t.content, on: carrier, face: faceFor(brief, 'sign', 0, 0, t.content) });
    else if (fixed)
      missing.push({ name: `“${t.content}”`, why: `lettering on a ${t.on} inside a scene cannot be painted yet`, of: t.id });
    return !fixed;
  });
  const area: Area = sheet
    ? sheet.kind === 'logo'
      ? sheet.words
      : above(sheet.words, lower)
    : print
      ? print.words
      : plain
        ? {
            x: width * 0.1,
            y: height * (lower < height ? 0.07 : 0.24),
            width: width * 0.8,
            height: lower < height ? Math.max(height * 0.1, lower - height * 0.13) : height * 0.46,
          }
        : {
            x: width * 0.09,
            // A poster's or a cover's title can be read across a room: above what is shown, or at the foot where that reaches up high.
            y: height * (titled && lower < height * 0.24 ? 0.76 : 0.07),
            width: width * 0.82,
            height: titled
              ? lower < height * 0.24
                ? height * 0.17
                : Math.min(height * 0.3, lower - height * 0.1)
              : Math.min(height * 0.24, setting.view.horizon * 0.5),
          };
  const pieces = setWords(brief, shown, {
    area,
    kind: sheet?.kind ?? found?.kind,
    roll: r.next(),
    ...(print ? { stand: print.stand, most: setting.view.unit * 0.2 } : {}),
    ...(sheet ? { sheet } : {}),
  });
  for (const p of pieces)
    if (p.unknown.length > 0)
      missing.push({ name: `“${[...new Set(p.unknown)].join('')}”`, why: 'the lettering has Latin characters only', of: p.of });
  const objects: StageObject[] = [];
  if (sheet && found)
    objects.push(
      objectOf(
        found.of,
        found.kind,
        sheet.board ?? { x: 0, y: 0, width, height },
        0.6,
        'shape',
        `board.${found.kind}`,
        setting,
        ['white'],
      ),
    );
  for (const m of sheet?.motifs ?? [])
    objects.push({
      ...objectOf(m.id, m.name, m.area, 0.58, 'shape', `motif.${m.name}`, setting, []),
      grounding: { kind: 'generator', name: `motif.${m.name}`, via: 'direct' },
    });
  for (const p of pieces) objects.push(objectOf(p.of, p.content, p.box, 0.55, 'lettering', p.content, setting, ['black']));
  const light = plain ? luminance(setting.light.haze) : 0;
  return {
    ...(sheet ? { sheet } : {}),
    pieces,
    ink: sheet ? (sheet.inks.ink.map(toLinear) as unknown as Rgb) : plain && light > 0.2 ? ink : hex('#fff4df'),
    halo: !plain,
    titled,
    ...(neon ? { neon } : {}),
    print: print && { picture: print.picture },
    carried: carriers,
    objects,
    missing,
    subjects,
  };
}

/** Whether nothing but the print is to be seen: it is then the picture, not a sheet on a wall. */
function isPrint(brief: Brief): boolean {
  const shown = brief.subjects.filter((s) => !s.off && kindOf(s.name) === undefined && s.source !== 'writer');
  const ideas = abstractIdeas(brief);
  return shown.every((s) => ideas.has(s.id) || drawingOf(s.name) === undefined);
}

/** The drawn thing in the scene that words are on. */
function carrierOf(brief: Brief, on: string): string | undefined {
  return brief.subjects.find(
    (s) =>
      !s.off &&
      (s.id === on || s.name === on) &&
      [s.name, ...s.attributes.map((a) => `${a.value} ${s.name}`)].some(
        (name) => surfaceOf(drawingOf(name)?.grounding.name) !== undefined,
      ),
  )?.id;
}

function boardOf(brief: Brief): { kind: BoardKind; of: string; subject: boolean } | undefined {
  for (const s of brief.subjects) {
    const kind = s.off ? undefined : kindOf(s.name);
    // A blank board must not stand in for a stop sign or a credit card.
    const blank = kind === 'sign' && s.name !== 'sign' && !brief.text.some((t) => !t.off);
    if (
      !kind ||
      blank ||
      (drawingOf(s.name)?.grounding.kind === 'asset' && surfaceOf(drawingOf(s.name)?.grounding.name) === undefined) ||
      OTHER_CARDS.test(s.name)
    )
      continue;
    return { kind, of: s.id, subject: true };
  }
  for (const f of brief.look) {
    const kind = f.off || f.kind !== 'medium' ? undefined : kindOf(f.value);
    if (kind) return { kind, of: f.id, subject: false };
  }
  return undefined;
}

const kindOf = (name: string): BoardKind | undefined => BOARDS.find(([, words]) => words.test(name.toLowerCase()))?.[0];

/** The fact that says the picture is a logo. */
const logoOf = (brief: Brief): string | undefined =>
  brief.look.find((f) => !f.off && f.kind === 'medium' && /\b(?:logo|emblem|monogram|badge)\b/.test(f.value))?.id;

/** The part of an area above what stands before it. */
const above = (a: Area, lower: number): Area => ({
  ...a,
  height: Math.max(a.height * 0.3, Math.min(a.height, lower - a.y - a.height * 0.11)),
});

function objectOf(
  of: string,
  name: string,
  area: Area,
  depth: number,
  kind: 'shape' | 'lettering',
  grounding: string,
  { view }: Setting,
  colors: string[],
): StageObject {
  const x0 = Math.max(0, area.x / view.width);
  const y0 = Math.max(0, area.y / view.height);
  const box: StageObject['box'] = [
    x0,
    y0,
    Math.max(0.02, Math.min(1 - x0, area.width / view.width)),
    Math.max(0.02, Math.min(1 - y0, area.height / view.height)),
  ];
  return { id: `${of}.1`, of, name, box, depth, colors, heading: 'front', grounding: { kind, name: grounding, via: 'direct' } };
}
