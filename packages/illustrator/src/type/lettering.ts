/**
 * Where the Brief's lettering goes: on a card, poster, cover or sign that stands alone, or as a title in the open part of a
 * picture. The words are set exactly as they are written.
 */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Missing, StageObject } from '@atelier/spec';
import { hex, luminance, type Rgb, toLinear } from '../colour.ts';
import type { Stander } from '../design/wish.ts';
import { skyColour } from '../light/sky.ts';
import type { Setting } from '../stage/setting.ts';
import { boardOf, carrierOf, kindOf, LETTERS } from './boards.ts';
import { faceFor } from './face-for.ts';
import type { FaceName } from './faces.ts';
import type { Area, SetPiece } from './layout.ts';
import type { Lettered } from './lettered.ts';
import { type Mat, matOf } from './mat.ts';
import type { Print } from './print.ts';
import { saidInk, withInk } from './said-ink.ts';
import { setWords } from './set-words.ts';
import { decorates, designedSheet, motifsOf, type Sheet } from './sheets.ts';
import { titleRoom } from './title-room.ts';
import { grown, type TypeSaid, turnedOver } from './type-said.ts';

export interface Lettering {
  /** A card, menu or saying that is the picture itself. */
  sheet?: Sheet;
  pieces: SetPiece[];
  ink: Rgb;
  /** The colour that was said of the letters, sRGB-encoded. */
  said?: readonly [number, number, number];
  /** A soft shade round the letters where they stand on the open sky. */
  halo: boolean;
  /** Tubes of gas on a dark wall: the colour of their light, sRGB-encoded 0 … 1. */
  neon?: readonly [number, number, number];
  /** A poster or cover that is the picture itself: where its picture is; the rest is the sheet that carries the words. */
  print: Pick<Print, 'picture' | 'label' | 'window'> | undefined;
  /** A poster or cover of a scene: the sheet round its picture, and the fact that it stands for. */
  mat?: Mat & { of: string };
  /** A poster or cover whose picture keeps the whole sheet has a fine rule inside its edges. */
  ruled: boolean;
  /** Lettering on things that stand in the scene: set flat in `area`, to be laid on their surface. */
  carried: readonly CarriedText[];
  objects: StageObject[];
  missing: Missing[];
}

/** Words for a thing of the scene to carry. */
export interface CarriedText {
  /** Fact id of the words, and of the thing. */
  of: string;
  content: string;
  on: string;
  face: FaceName;
  /** How much larger than usual they were said to be. */
  grow?: number;
}

/** A title over a scene. */
const TITLE = { mode: 'block', align: 'centre', stand: 'middle' } as const;

const INKS = ['#3a2d3f', '#24384d', '#5b2a2a', '#2f3d33', '#3d2f24'];

/** What stands in the picture: its box in pixels. */
export interface Standing extends Stander {
  /** A tree or another plant, which may run out of the picture. */
  plant: boolean;
}

export function letteringOf(
  brief: Brief,
  lettered: Lettered,
  setting: Setting,
  seed: number,
  standing: readonly Standing[],
  /** Sun, moon and planets: no title is set across them. */
  lights: readonly Area[] = [],
): Lettering {
  const { texts, board, print, titled, fixed: hanging, rolls, type } = lettered;
  const plain = setting.scene === 'plain';
  const { width, height } = setting.view;
  /** The row where what stands begins, or the height where nothing does. */
  const lower = Math.min(height, ...standing.map(({ y }) => y));
  const busy = lower < height;
  const designed =
    lettered.sheet &&
    designedSheet(brief, { ...lettered.sheet, width, height, seed, busy, standing, type, texts: texts.map((t) => t.content) });
  const hung = titled ? boardOf(brief) : undefined;
  const sized =
    hung && (hung.kind === 'poster' || hung.kind === 'cover') && texts.length > 0
      ? [type, { ...type, grow: 1 }]
          .map((each) => matOf(setting, { idea: brief.idea, texts: texts.map((t) => t.content), seed, type: each }))
          .find((each) => each && standing.every((s) => clears(s, each)))
      : undefined;
  // What reaches up behind the title would be cut off; a tree may be.
  const said = saidInk(brief);
  const mat = hung && sized ? { ...withInk(sized, said), of: hung.of } : undefined;
  // Words that were asked to be large may lie on leaves.
  const free = plain
    ? undefined
    : titleRoom(setting.view, [...standing.filter((s) => !s.plant || type.grow <= 1), ...lights], {
        texts: texts.map((t) => t.content),
        most: (titled ? 0.3 : 0.24) * type.grow,
        ...(type.stand && { stand: type.stand }),
      });
  const missing: Missing[] = [];
  // What was asked for and found no room is told like what has no drawing.
  if (designed && decorates(designed.kind))
    for (const { id, name, source } of motifsOf(brief, designed.of))
      if (source !== 'writer' && !designed.motifs.some((each) => each.id === id))
        missing.push({ name, why: 'no room for it beside the words', of: id });
  const carried: CarriedText[] = [];
  // What a sign in a scene says is on it, wherever the words come in the sentence.
  const sign = plain
    ? undefined
    : brief.subjects.find((s) => !s.off && s.source !== 'writer' && kindOf(s.name) === 'sign' && carrierOf(brief, s.id))?.name;
  const shown = texts.filter((each) => {
    const t = each.on === undefined && sign !== undefined ? { ...each, on: sign } : each;
    // On a poster that is the picture itself the words are its title.
    // On a plain ground what stands there carries its words too, where it is no sheet of its own.
    const thing = plain && !designed && !print && t.on !== undefined ? carrierOf(brief, t.on) : undefined;
    if (thing !== undefined) {
      carried.push({ of: t.id, content: t.content, on: thing, face: faceFor(brief, 'sign', 0, 0, t.content), grow: type.grow });
      return false;
    }
    const hangs = hanging !== undefined && brief.subjects.some((s) => s.id === hanging && (t.on === s.id || t.on === s.name));
    const bears = t.on !== undefined && (hangs || kindOf(t.on) === 'sign' || (drawnAs(t.on) !== undefined && !boardOf(brief)));
    const fixed = !plain && bears && !LETTERS.test(t.on!);
    const carrier = fixed ? carrierOf(brief, t.on!) : undefined;
    if (carrier)
      carried.push({
        of: t.id,
        content: t.content,
        on: carrier,
        face: faceFor(brief, 'sign', 0, 0, t.content),
        grow: type.grow,
      });
    else if (fixed)
      missing.push({ name: `“${t.content}”`, why: `lettering on a ${t.on} inside a scene cannot be painted yet`, of: t.id });
    return !fixed;
  });
  const { pieces, marks } = setWords(brief, shown, {
    area: designed
      ? designed.kind !== 'logo' && designed.kind !== 'sticker' && busy
        ? above(designed.words, standing, lower)
        : designed.words
      : print
        ? print.words
        : mat
          ? mat.words
          : (free ?? roomFor(setting, lower, titled, type)),
    kind: designed?.kind ?? board?.kind,
    roll: rolls.face,
    ...(print ? { type: print.type } : mat ? { type: { ...TITLE, align: mat.align } } : titled ? { type: TITLE } : {}),
    ...(designed ? { sheet: designed } : {}),
  });
  const sheet = designed && {
    ...designed,
    artboard: { ...designed.artboard, shapes: [...designed.artboard.shapes, ...marks] },
  };
  for (const p of pieces)
    if (p.unknown.length > 0)
      missing.push({ name: `“${[...new Set(p.unknown)].join('')}”`, why: 'the lettering has Latin characters only', of: p.of });
  const light = plain ? luminance(setting.light.haze) : 0;
  return {
    ...(sheet ? { sheet } : {}),
    pieces,
    ink: sheet
      ? (sheet.inks.ink.map(toLinear) as unknown as Rgb)
      : mat
        ? (mat.ink.map(toLinear) as unknown as Rgb)
        : said
          ? (said.map(toLinear) as unknown as Rgb)
          : plain && light > 0.2
            ? hex(INKS[Math.floor(rolls.ink * INKS.length)]!)
            : hex(!plain && isPaleBehind(setting, free ?? roomFor(setting, lower, titled, type)) ? '#1c2a40' : '#fff4df'),
    halo: !plain && mat === undefined,
    ruled: mat === undefined && pieces.length > 0 && (hung?.kind === 'poster' || hung?.kind === 'cover'),
    ...(mat && { mat }),
    ...(lettered.sheet?.neon ? { neon: lettered.sheet.neon } : {}),
    print,
    ...(said && { said }),
    carried,
    objects: objectsOf(lettered, sheet, pieces, setting),
    missing,
  };
}

/** What stands in the picture reaches up to where a title would be. */
const isFooted = (lower: number, height: number): boolean => lower < height * 0.24;

/** What is behind a title is nearer to cream than to a deep ink: snow at the foot, and the pale gold of a low sun's sky. */
function isPaleBehind(setting: Setting, { y, height }: Area): boolean {
  const { light, view } = setting;
  if (y > view.height / 2) return isSnowy(setting);
  return LOW_SUN.has(light.time) && luminance(skyColour(light, view, y + height / 2)) > PALE;
}

const LOW_SUN: ReadonlySet<string> = new Set(['dawn', 'golden-hour', 'sunset']);

/** Relative luminance from which deep ink stands out more than cream does. */
const PALE = 0.25;

/** Snow by day is as light as the usual ink. */
const isSnowy = ({ scene, season, weather, light }: Setting): boolean =>
  !light.night && (scene === 'snowfield' || season === 'winter' || weather === 'snow');

/** What stands there is seen in the window; a tree may be cut. */
const clears = (thing: Standing, { window }: Mat): boolean => thing.plant || thing.y > window.y;

/** Where words go in a picture that is no sheet, as large and as high or low as was said. */
function roomFor(setting: Setting, lower: number, titled: boolean, { grow, stand }: TypeSaid): Area {
  const { width, height } = setting.view;
  const area = usualRoom(setting, lower, titled);
  const edge = { x: width * 0.04, y: height * 0.05, width: width * 0.92, height: height * 0.9 };
  const sized = grown(area, grow, edge);
  const above = sized.y + sized.height / 2 < height / 2;
  return stand && (stand === 'top') !== above ? turnedOver(sized, { x: 0, y: 0, width, height }) : sized;
}

function usualRoom({ scene, view }: Setting, lower: number, titled: boolean): Area {
  const { width, height, horizon } = view;
  if (scene === 'plain')
    return {
      x: width * 0.1,
      y: height * (lower < height ? 0.07 : 0.24),
      width: width * 0.8,
      height: lower < height ? Math.max(height * 0.1, lower - height * 0.13) : height * 0.46,
    };
  // Above what is shown, or at the foot where that reaches up high; a poster's title can be read across a room.
  const foot = isFooted(lower, height);
  return {
    x: width * 0.09,
    y: height * (foot ? 0.76 : 0.07),
    width: width * 0.82,
    height: foot
      ? height * 0.17
      : titled
        ? Math.min(height * 0.3, lower - height * 0.1)
        : Math.min(height * 0.24, horizon * 0.5),
  };
}

/** The board, what decorates it and the words, as the Stage has them. */
function objectsOf(
  { board, hung }: Lettered,
  sheet: Sheet | undefined,
  pieces: readonly SetPiece[],
  setting: Setting,
): StageObject[] {
  const objects: StageObject[] = [];
  const { width, height } = setting.view;
  if (sheet && board)
    objects.push(
      objectOf(
        board.of,
        board.kind,
        sheet.board ?? { x: 0, y: 0, width, height },
        0.6,
        'shape',
        `board.${board.kind}`,
        setting,
        ['white'],
      ),
    );
  if (hung)
    objects.push(
      objectOf(hung.of, hung.kind, { x: 0, y: 0, width, height }, 0.6, 'shape', `board.${hung.kind}`, setting, ['white']),
    );
  for (const m of sheet?.motifs ?? [])
    objects.push({
      ...objectOf(m.id, m.name, m.area, 0.58, 'shape', `motif.${m.name}`, setting, []),
      grounding: { kind: 'generator', name: `motif.${m.name}`, via: 'direct' },
    });
  for (const p of pieces) objects.push(objectOf(p.of, p.content, p.box, 0.55, 'lettering', p.content, setting, ['black']));
  return objects;
}

/** The part of an area above what stands before it; all of it where that stands beside it. */
const above = (a: Area, standing: readonly Area[], lower: number): Area =>
  standing.every((t) => t.x + t.width <= a.x || t.x >= a.x + a.width)
    ? a
    : { ...a, height: Math.max(a.height * 0.3, Math.min(a.height, lower - a.y - a.height * 0.11)) };

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
