/**
 * Where the Brief's lettering goes: on a card, poster, cover or sign that stands alone, or as a title in the open part of a
 * picture. The words are set exactly as they are written.
 */
import { drawingOf, emblemOf } from '@atelier/lexicon';
import { type Brief, type Missing, random, type StageObject } from '@atelier/spec';
import { abstractIdeas } from '../abstract/subjects.ts';
import { hex, luminance, type Rgb, toLinear } from '../colour.ts';
import type { Setting } from '../stage/setting.ts';
import type { FaceName } from './faces.ts';
import { type Area, type Piece, type SetPiece, setPieces } from './layout.ts';
import { addressees, designedSheet, motifsOf, type Sheet } from './sheets.ts';
import { surfaceOf } from './surfaces.ts';

type BoardKind = 'card' | 'poster' | 'cover' | 'banner' | 'sign';

export interface Board {
  kind: BoardKind;
  /** Chance of its ornament. */
  seed: number;
  /** Colours of the ornament, linear. */
  colours: readonly Rgb[];
  /** Fact it stands for. */
  of: string;
  area: Area;
  paper: Rgb;
}

export interface Lettering {
  board: Board | undefined;
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

/** Width ÷ height of each board. */
const SHAPES: Readonly<Record<BoardKind, number>> = { card: 0.72, poster: 0.68, cover: 0.7, banner: 3.2, sign: 1.7 };
/** Words for the lettering itself, as against a thing that carries it. */
const LETTERS =
  /\b(?:title|caption|heading|headline|word|words|text|lettering|slogan|name|quote|quotation|saying|motto|mantra|proverb|verse|greeting|wish|tagline)\b/;
const HANDS = /^(?:script|cursive|typeface|font|calligraphy|handwriting|serif)$/;
/** Posters and covers are printed on a colour, with pale ink. */
const PRINTS = ['#c9573f', '#2f5d62', '#34466f', '#d29a3a', '#6d4a6e', '#3f6b4c'];
const PAPERS = ['#f7f0e1', '#f3e6d0', '#efe9dc', '#f6e3d7', '#e9efe8'];
/** Light of neon tubes, sRGB-encoded. */
const NEONS = [
  [1, 0.25, 0.42],
  [0.25, 0.75, 1],
  [1, 0.5, 0.16],
  [0.62, 0.4, 1],
] as const;
/** Three colours that go with any of the papers. */
const ORNAMENTS = [
  ['#d9705a', '#e8b04a', '#5d8a86'],
  ['#7a9a6c', '#d98a6a', '#35566b'],
  ['#c9577a', '#f0b7a0', '#6b6aa0'],
  ['#3f6f8a', '#e6a33e', '#b8cbc4'],
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
  const saying = plain && !found && texts.length > 0 && setting.place === undefined && isPrint(brief);
  const sheetFact = found?.kind === 'card' ? found.of : saying ? texts[0]!.id : undefined;
  if (sheetFact !== undefined)
    for (const s of [...motifsOf(brief, sheetFact), ...addressees(brief, sheetFact)]) subjects.add(s.id);
  if (saying) for (const s of brief.subjects) if (LETTERS.test(s.name)) subjects.add(s.id);
  const sheet =
    sheetFact === undefined
      ? undefined
      : designedSheet(brief, sheetFact, {
          width: setting.view.width,
          height: setting.view.height,
          seed,
          busy: lower < setting.view.height,
          texts: texts.length,
        });
  const r = random(seed, 'lettering', 'look');
  const printed = found?.kind === 'poster' || found?.kind === 'cover' || found?.kind === 'banner';
  const neon = found?.kind === 'sign' && /\bneon\b/.test(brief.idea.toLowerCase()) ? r.pick(NEONS) : undefined;
  const paper = hex(neon ? '#1c1a22' : r.pick(printed ? PRINTS : PAPERS));
  const ink = neon ? hex('#fff4f0') : printed ? hex('#fbf1dc') : hex(r.pick(INKS));
  const { width, height } = setting.view;
  const missing: Missing[] = [];
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
  const board =
    !found || print || sheet
      ? undefined
      : {
          kind: found.kind,
          of: found.of,
          area: boardArea(found.kind, width, height),
          paper,
          seed,
          colours: r.pick(ORNAMENTS).map(hex),
        };
  const area: Area = sheet
    ? above(sheet.words, lower)
    : print
      ? print.words
      : board
        ? above(inset(board.area, board.kind === 'banner' ? 0.27 : board.kind === 'sign' ? 0.16 : 0.15), lower)
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
  const first = r.next();
  const pieces =
    shown.length === 0
      ? []
      : setPieces(
          shown.map((t, i) => {
            const named = t.rule === 'card.name';
            const face = faceFor(brief, found?.kind, first, named ? 0 : i, t.content);
            return pieceOf(t.id, t.content, i, face, named ? 0.9 : undefined);
          }),
          area,
          print
            ? { align: 'left', stand: print.stand, most: setting.view.unit * 0.2 }
            : found?.kind === 'banner' && shown[0]!.content.length < 26
              ? { lines: 1 }
              : {},
        );
  for (const p of pieces)
    if (p.unknown.length > 0)
      missing.push({ name: `“${[...new Set(p.unknown)].join('')}”`, why: 'the lettering has Latin characters only', of: p.of });
  const objects: StageObject[] = [];
  if (sheet && found)
    objects.push(
      objectOf(found.of, found.kind, { x: 0, y: 0, width, height }, 0.6, 'shape', `board.${found.kind}`, setting, ['white']),
    );
  for (const m of sheet?.motifs ?? [])
    objects.push({
      ...objectOf(m.id, m.name, m.area, 0.58, 'shape', `motif.${m.name}`, setting, []),
      grounding: { kind: 'generator', name: `motif.${m.name}`, via: 'direct' },
    });
  if (board) objects.push(objectOf(board.of, board.kind, board.area, 0.6, 'shape', `board.${board.kind}`, setting, ['white']));
  for (const p of pieces) objects.push(objectOf(p.of, p.content, p.box, 0.55, 'lettering', p.content, setting, ['black']));
  const light = plain ? luminance(board ? paper : setting.light.haze) : 0;
  return {
    board,
    ...(sheet ? { sheet } : {}),
    pieces,
    ink: sheet ? (sheet.inks.ink.map(toLinear) as unknown as Rgb) : plain && (board || light > 0.2) ? ink : hex('#fff4df'),
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

/** A picture and words on the sheet, one above the other or, on a wide sheet, side by side. */
function printOf(
  kind: BoardKind,
  { view }: Setting,
  texts: number,
  seed: number,
): { picture: Area; words: Area; stand: 'top' | 'middle' | 'bottom' } {
  const { width, height, unit } = view;
  const m = unit * 0.07;
  const r = random(seed, 'lettering', 'print');
  const share = texts === 0 ? 0 : texts > 1 ? 0.36 : 0.31;
  if (texts === 0)
    return {
      picture: { x: 0, y: 0, width, height },
      words: { x: m, y: m, width: width - 2 * m, height: height * 0.2 },
      stand: 'top',
    };
  if (width > height * 1.5) {
    const w = width * 0.42;
    return {
      picture: { x: w, y: 0, width: width - w, height },
      words: { x: m, y: m, width: w - 1.6 * m, height: height - 2 * m },
      stand: 'middle',
    };
  }
  const h = height * share;
  const above = kind === 'cover' ? r.chance(0.75) : r.chance(0.45);
  return above
    ? {
        picture: { x: 0, y: h, width, height: height - h },
        words: { x: m, y: m, width: width - 2 * m, height: h - 1.7 * m },
        stand: 'bottom',
      }
    : {
        picture: { x: 0, y: 0, width, height: height - h },
        words: { x: m, y: height - h + m * 0.75, width: width - 2 * m, height: h - 1.6 * m },
        stand: 'top',
      };
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

function boardArea(kind: BoardKind, width: number, height: number): Area {
  const shape = SHAPES[kind];
  const tall = Math.min(height * (kind === 'sign' ? 0.46 : 0.8), (width * 0.84) / shape);
  const wide = tall * shape;
  return { x: (width - wide) / 2, y: (height - tall) * (kind === 'sign' ? 0.36 : 0.46), width: wide, height: tall };
}

/** The part of an area above what stands before it. */
const above = (a: Area, lower: number): Area => ({
  ...a,
  height: Math.max(a.height * 0.3, Math.min(a.height, lower - a.y - a.height * 0.04)),
});

const inset = (a: Area, part: number): Area => {
  const d = Math.min(a.width, a.height) * part;
  return { x: a.x + d, y: a.y + d, width: a.width - 2 * d, height: a.height - 2 * d };
};

/** The first piece leads; the rest stand smaller below it. */
function pieceOf(of: string, content: string, index: number, face: FaceName, rank?: number): Piece {
  const capitals = content === content.toUpperCase() && content !== content.toLowerCase();
  return {
    of,
    content,
    face,
    // What leads is more than twice what follows, or neither leads.
    rank: rank ?? (index === 0 ? 1 : 0.44),
    // Capitals need air, the more the smaller they are.
    tracking: face === 'script' || face === 'hand' ? 0 : capitals ? (index === 0 ? 0.05 : 0.12) : face === 'sans' ? 0.005 : 0,
  };
}

/** Words of an idea that call for a face, for the title; what stands below it takes the second. */
const GENRES: readonly (readonly [RegExp, readonly FaceName[], FaceName])[] = [
  [/\b(?:code|tech\w*|software|data|robot|computer|cyber\w*|science|ai)\b/, ['mono', 'sans'], 'mono'],
  [
    /\b(?:movie|film|thriller|train|sport\w*|race|racing|rock|punk|war|crime|noir|festival|concert|tour|workout)\b/,
    ['condensed'],
    'sans',
  ],
  [
    /\b(?:jazz|vintage|retro|opera|theat(?:re|er)|wine|fashion|magazine|luxury|classic\w*|poetry|elegant)\b/,
    ['display'],
    'sans',
  ],
  [/\b(?:coffee|craft|farm|bakery|barber|beer|western|market|wood\w*|harvest|cafe|shop)\b/, ['slab', 'condensed'], 'sans'],
  [/\b(?:kids?|children\w*|school|picnic|garden|hand\w*|homemade|notes?|diary)\b/, ['hand'], 'sans'],
  [/\b(?:birthday|wedding|love|valentine\w*|anniversary)\b/, ['script'], 'serif'],
  [/\b(?:modern|bold|neon|minimal\w*|swiss|bauhaus|design|exhibition|abstract)\b/, ['sans'], 'sans'],
  [/\b(?:novel|book|story|history|memoir|poems?|literature|album)\b/, ['serif', 'display'], 'sans'],
];

/** Signs and banners are read from afar; greetings are written; else the trade decides, and where none is said the seed. */
function faceFor(brief: Brief, kind: BoardKind | undefined, roll: number, index: number, content: string): FaceName {
  const face = wishedFace(brief, kind, roll, index);
  // It has capitals only: "Kaffa" is not "KAFFA".
  return face === 'condensed' && content !== content.toUpperCase() ? 'slab' : face;
}

function wishedFace(brief: Brief, kind: BoardKind | undefined, roll: number, index: number): FaceName {
  const words = `${brief.idea} ${brief.look.map((f) => f.value).join(' ')}`.toLowerCase();
  const capitals = brief.text.some((t) => t.content.length > 3 && t.content === t.content.toUpperCase());
  const genre = GENRES.find(
    ([pattern, [first]]) => pattern.test(words) && !(capitals && (first === 'script' || first === 'hand')),
  );
  if (kind === 'sign' || kind === 'banner') {
    const own = genre?.[1][0];
    return index > 0 || capitals || own === undefined || own === 'script' || own === 'hand' ? 'sans' : own;
  }
  if (genre) return index > 0 ? genre[2] : genre[1][Math.floor(roll * genre[1].length)]!;
  if (index > 0) return 'sans';
  if (!capitals && kind === 'card') return roll < 0.5 ? 'display' : 'serif';
  const open: readonly FaceName[] = capitals ? ['sans', 'condensed', 'serif', 'slab'] : ['serif', 'display', 'sans', 'slab'];
  return open[Math.floor(roll * open.length)]!;
}

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
