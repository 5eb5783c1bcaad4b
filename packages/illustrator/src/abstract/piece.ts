/** Chooses and composes an abstract piece from the words of a Brief and the seed. */
import { type Brief, random } from '@atelier/spec';
import { isColour } from '../scenes/colour-words.ts';
import { coloursIn } from '../scenes/colours-in.ts';
import type { Area } from '../type/layout.ts';
import type { Print } from '../type/print.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Artboard, Colour, Shape } from './artboard.ts';
import { type RasterEngine, type Sheet, weighted } from './engine.ts';
import { type Metal, metalNames, metalOf } from './foil.ts';
import { deepened, moodPalette, onGround, type Palette, palettesOf } from './palettes.ts';
import { isRaster, RASTER_ENGINES, VECTOR_ENGINES } from './pieces.ts';
import { repeatBoard } from './repeat.ts';
import { type RepeatWish, repeatOf } from './repeat-words.ts';
import { sprayed } from './shade.ts';
import { box, polygon } from './shapes.ts';
import { isBrushed } from './subjects.ts';
import { blend, chroma, lightness } from './tint.ts';
import { callsOf, type EngineName, traitsOf } from './traits.ts';

export interface Piece {
  engine: EngineName | 'repeat';
  palette: Palette;
  /** Flat shapes, or rows of pixels. */
  artboard?: Artboard;
  rows?: ReturnType<RasterEngine>;
  /** Of a print of rows: flat shapes over them. */
  over?: readonly Shape[];
  /** Colours that are laid as leaf. */
  metals: readonly Metal[];
  /** Ink of the words on a print. */
  words: Colour;
}

/** Pieces that a label may lie on without hiding what they are about. */
const LABELLED = [
  ['marbling', 2],
  ['strata', 1],
  ['contours', 1],
  ['flow', 1],
  ['deco', 1],
  ['truchet', 1],
] as const;
type Sheeted = Pick<Print, 'picture' | 'label' | 'window'>;

/** Through the window of the print, or in the plain room that it has for pieces which need their corners. */
const shownAs = ({ picture, label, window }: Sheeted, engine: EngineName): Sheeted =>
  window && SQUARE.has(engine)
    ? { picture: window.plain, ...(label && { label }) }
    : { picture, ...(label && { label }), ...(window && { window }) };

/** Pieces whose figures stand in a field of their own: seen through a window they would lose their corners. */
const SQUARE: ReadonlySet<EngineName> = new Set([
  'bauhaus',
  'suprematist',
  'partition',
  'order',
  'nodes',
  'ink',
  'homage',
  'ruled',
  'mobile',
  'flow',
  'growth',
  'syncopation',
  'endless',
  'jubilee',
  'painted-rings',
  'concert',
]);

/** Pieces that live by strong colour. */
const VIVID: ReadonlySet<EngineName> = new Set(['liquid', 'gesture', 'syncopation', 'vanishing', 'jubilee']);
/** Pieces that are one light: what the writer added would be paint on the wall. */
const MOODY: ReadonlySet<EngineName> = new Set(['daylight', 'endless']);
/** Pieces of broad plain forms, which grain gives body; how strongly. */
const SPRAYED: Partial<Record<EngineName, number>> = {
  bauhaus: 0.62,
  suprematist: 0.6,
  rings: 0.55,
  partition: 0.4,
  biomorph: 0.55,
  mobile: 0.6,
  syncopation: 0.55,
  homage: 0.3,
  jubilee: 0.22,
  concert: 0.4,
};
/** What its shadows lean to: by night the ink is pale. */
const darker = ({ ground, ink }: Palette): Colour =>
  lightness(ink) < lightness(ground) ? ink : blend(ground, [0, 0, 0.03], 0.6);
const ALL_OVER: ReadonlySet<string> = new Set([...LABELLED.map(([name]) => name), 'terrazzo', 'weave', 'liquid', 'aura']);

/** `undefined` where the piece is a colour field, which has a painter of its own. */
export function pieceOf(
  brief: Brief,
  ideas: ReadonlySet<string>,
  size: { width: number; height: number; seed: number; print?: Sheeted | undefined },
): Piece | undefined {
  const { seed } = size;
  const repeated = size.print ? undefined : repeatOf(brief);
  if (repeated) return repeatPiece(brief, repeated, size);
  const said = wordsOf(brief, ideas);
  const calls = callsOf(said);
  // A print shares its sheet with words: a field of colour is a picture of its own.
  const fit = size.print ? calls.filter(([name]) => (size.print?.label ? ALL_OVER.has(name) : name !== 'colour-field')) : calls;
  const engine = isBrushed(brief) ? 'sumi' : weighted(random(seed, brief.idea, 'engine'), fit.length > 0 ? fit : LABELLED);
  if (engine === 'colour-field') return undefined;
  const print = size.print && shownAs(size.print, engine);
  const { width, height } = print?.picture ?? size;
  const chosen = paletteOf(brief, ideas, said, seed, { vivid: VIVID.has(engine), plain: MOODY.has(engine) });
  const laid = groundSaid(brief);
  const palette = laid ? onGround(chosen, laid) : chosen;
  const metals = metalNames(coloursSaid(brief, ideas).join(', ')).flatMap((name) =>
    coloursIn([name]).map((flat) => metalOf(name, flat)),
  );
  const sheet: Sheet = {
    width,
    height,
    unit: Math.sqrt(width * height),
    palette,
    said: coloursIn(coloursSaid(brief, ideas)),
    traits: traitsOf(said),
    ...(metals.length > 0 && { metal: metals[0]!.flat }),
    // By the idea too, which stands for ever: two ideas of one seed are two compositions, and an edit of the colours keeps its own.
    r: random(seed, brief.idea, engine),
    salt: random(seed, brief.idea, 'salt').below(1 << 20),
  };
  // The sheet that carries the words is the palette's ground, or its deepest colour with the ground as ink.
  const { ground, ink } = palette;
  const deep = [...palette.main, ink].sort((a, b) => lightness(a) - lightness(b))[0]!;
  const turned = lightness(ground) - lightness(deep) > 0.5 && random(seed, brief.idea, 'panel').chance(0.55);
  const [panel, words] = turned ? [deep, ground] : [ground, ink];
  const of = { engine, palette, metals };
  if (isRaster(engine)) {
    const rows = RASTER_ENGINES[engine](sheet);
    if (!print) return { ...of, words, rows };
    return { ...of, words, rows: inside(rows, print, panel), over: surround(print, size, panel, palette.accent) };
  }
  const flat = VECTOR_ENGINES[engine](sheet);
  const spray = SPRAYED[engine];
  const light = { unit: sheet.unit, ink: darker(palette), angle: random(seed, brief.idea, 'light').pick([0.6, 1, 2.1, 2.5]) };
  const artboard = spray === undefined ? flat : sprayed(flat, { ...light, strength: spray });
  // A label is seen against the piece that it lies on.
  if (print?.label && Math.abs(lightness(panel) - lightness(artboard.ground)) < 0.25)
    return { ...of, words: panel, artboard: onSheet(artboard, print, size, words, palette.accent) };
  return { ...of, words, artboard: print ? onSheet(artboard, print, size, panel, palette.accent) : artboard };
}

/** A pattern of drawings keeps their colours; its ground is the one that was said. */
function repeatPiece(
  brief: Brief,
  wish: RepeatWish,
  { width, height, seed }: { width: number; height: number; seed: number },
): Piece {
  const grounds = [
    ...(wish.ground ? [wish.ground] : []),
    ...brief.setting.filter((f) => !f.off && f.kind === 'background' && f.source !== 'writer').map((f) => f.value),
    ...brief.look
      .filter((f) => !f.off && (f.kind === 'palette' || /background/.test(f.value)) && f.source !== 'writer')
      .map((f) => f.value),
  ];
  const said = coloursIn(grounds)[0];
  const artboard = repeatBoard(wish, { width, height, seed, said });
  const palette = moodPalette(new Set(), random(seed, brief.idea, 'palette').next());
  return { engine: 'repeat', palette, artboard, metals: [], words: palette.ink };
}

/** What was said: names, attributes and looks of the person's own, and the idea's words. */
function wordsOf(brief: Brief, ideas: ReadonlySet<string>): string {
  const subjects = brief.subjects.filter((s) => ideas.has(s.id) && s.source !== 'writer');
  const looks = brief.look.filter((f) => !f.off && f.source !== 'writer');
  const facts = [
    ...subjects.flatMap((s) => [s.name, ...s.attributes.filter((a) => !a.off).map((a) => a.value)]),
    ...looks.map((f) => f.value),
  ];
  return `${facts.join(' ')} | ${brief.idea}`.toLowerCase();
}

/** The colour of the background that was said: "gold lines on black", "on a white background". */
const groundSaid = ({ setting }: Brief): Colour | undefined =>
  coloursIn(
    setting
      .filter(
        (f) =>
          !f.off &&
          f.kind === 'background' &&
          (f.source === 'user' || f.source === 'edit') &&
          /(?:back(?:ground|drop)|paper)$/.test(f.value),
      )
      .map((f) => f.value),
  )[0];

/** Words that its colours are taken from: facts that hold, so that what was denied or taken back is not among them. */
function coloursSaid(brief: Brief, ideas: ReadonlySet<string>): string[] {
  const subjects = brief.subjects.filter((s) => !s.off && ideas.has(s.id));
  return [
    ...subjects.filter((s) => isColour(s.name)).map((s) => s.name),
    ...subjects.flatMap((s) => s.attributes.filter((a) => !a.off && a.kind === 'color').map((a) => a.value)),
    ...brief.look.filter((f) => !f.off && f.kind === 'palette' && f.source !== 'writer').map((f) => f.value),
    ...brief.setting
      .filter((f) => !f.off && f.kind !== 'time' && f.kind !== 'background' && f.source !== 'writer' && f.source !== 'inferred')
      .map((f) => f.value),
    // "Blue Hour" is printed in blue.
    ...brief.text.filter((t) => !t.off).map((t) => t.content.toLowerCase()),
  ];
}

function paletteOf(
  brief: Brief,
  ideas: ReadonlySet<string>,
  words: string,
  seed: number,
  { vivid, plain }: { vivid: boolean; plain: boolean },
): Palette {
  const mood = moodPalette(new Set(words.split(/[^a-z]+/)), random(seed, brief.idea, 'palette').next());
  const own = coloursSaid(brief, ideas);
  const said = coloursIn(own);
  const dim = /\b(?:deep|dark|night|midnight|nocturn\w*|shadow\w*)\b/.test(words);
  if (said.length > 0) return dim ? deepened(palettesOf(said, mood)) : palettesOf(said, mood);
  if (dim && /\b(?:dark|night|midnight|nocturn\w*)\b/.test(words)) return deepened(mood);
  const added = coloursIn(brief.look.filter((f) => !f.off && f.kind === 'palette').map((f) => f.value));
  if (added.length === 0 || plain) return mood;
  // What the writer added is in it, beside the mood's own colours; what lives by strong colour takes the strongest only.
  if (vivid) {
    const strongest = [...added].sort((a, b) => chroma(b) - chroma(a))[0]!;
    return chroma(strongest) < 0.5 ? mood : { ...mood, main: [...mood.main.slice(0, -1), strongest] };
  }
  const pale = added.find((c) => lightness(c) > 0.75);
  const strong = added.filter((c) => c !== pale);
  // A set of the night keeps its own ground: its ink is pale, and would vanish on paper.
  const ground = pale && lightness(mood.ground) > 0.5 ? pale : mood.ground;
  return { ...mood, ground, main: [...strong, ...mood.main].slice(0, 4) };
}

/** The piece in its place on a larger sheet; what reaches beyond it is covered by the sheet's own ground. */
function onSheet(
  board: Artboard,
  print: Sheeted,
  size: { width: number; height: number },
  ground: Colour,
  accent: Colour,
): Artboard {
  const { picture: at, label } = print;
  const by = ([x, y]: readonly [number, number]) => [x + at.x, y + at.y] as const;
  const moved = board.shapes.map((shape) => ({
    ...shape,
    polygons: shape.polygons.map((p) => p.map((v, i) => v + (i & 1 ? at.y : at.x))),
    ...(shape.shade && { shade: { ...shape.shade, from: by(shape.shade.from), to: by(shape.shade.to) } }),
  }));
  const back = { polygons: [rectangle(at)], fill: board.ground };
  return {
    width: size.width,
    height: size.height,
    ground,
    shapes: [back, ...moved, ...surround(print, size, ground, accent), ...(label ? pasted(label, ground, accent) : [])],
  };
}

const rectangle = ({ x, y, width, height }: Area): Polygon =>
  polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height]);

/** The sheet round the picture, or round the window that it is seen through; a bar of the accent where picture and words meet. */
function surround(
  { picture: at, window }: Sheeted,
  { width, height }: { width: number; height: number },
  ground: Colour,
  accent: Colour,
): Shape[] {
  const d = 2;
  const sheet = rectangle({ x: -d, y: -d, width: width + 2 * d, height: height + 2 * d });
  if (window) return [{ polygons: [sheet, window.outline], fill: ground, rule: 'evenodd' }];
  const whole = at.width >= width && at.height >= height;
  if (whole) return [];
  // A picture that runs off an edge leaves no hair of the sheet there.
  const [x0, y0] = [at.x <= 0 ? -2 * d : at.x, at.y <= 0 ? -2 * d : at.y];
  const x1 = at.x + at.width >= width ? width + 2 * d : at.x + at.width;
  const y1 = at.y + at.height >= height ? height + 2 * d : at.y + at.height;
  const cover = (x: number, y: number, w: number, h: number): Shape[] =>
    w > 0 && h > 0 ? [{ polygons: [rectangle({ x, y, width: w, height: h })], fill: ground }] : [];
  return [
    ...cover(-d, -d, width + 2 * d, y0 + d),
    ...cover(-d, y1, width + 2 * d, height + d - y1),
    ...cover(-d, y0, x0 + d, y1 - y0),
    ...cover(x1, y0, width + d - x1, y1 - y0),
    ...edge(at, { width, height }, accent),
  ];
}

/** A bar of the accent where picture and words meet. */
function edge(at: Area, { width, height }: { width: number; height: number }, fill: Colour): Artboard['shapes'] {
  const wide = Math.sqrt(width * height) * 0.012;
  const [x0, x1] = at.x > 0 ? [at.x - wide, at.x] : [0, width];
  const [y0, y1] = at.x > 0 ? [0, height] : at.y > 0 ? [at.y - wide, at.y] : [at.height, at.height + wide];
  return (at.x === 0 && at.y === 0 && at.height >= height) || (at.x > 0 && at.x + at.width < width)
    ? []
    : [{ polygons: [polygon([x0, y0], [x1, y0], [x1, y1], [x0, y1])], fill }];
}

/** A label of paper with a rule inside its edge. */
function pasted({ x, y, width, height }: Area, ground: Colour, accent: Colour): Artboard['shapes'] {
  const board = (d: number) => box(x + width / 2, y + height / 2, width - 2 * d, height - 2 * d);
  const [d, hair] = [height * 0.06, Math.max(1, height * 0.008)];
  return [
    { polygons: [board(0)], fill: ground, raised: true },
    { polygons: [board(d), board(d + hair)], fill: accent, rule: 'evenodd' },
  ];
}

function inside(rows: ReturnType<RasterEngine>, { picture: at, label }: Sheeted, ground: Colour): ReturnType<RasterEngine> {
  return (out, k, scratch, y) => {
    for (let i = 0; i < out.length; i += 4) out.set(ground, i);
    if (y >= at.y && y < at.y + at.height) rows(out.subarray(4 * Math.floor(at.x)), k, scratch, y - Math.floor(at.y));
    if (label && y >= label.y && y < label.y + label.height)
      for (let x = Math.floor(label.x); x < label.x + label.width; x++) out.set(ground, 4 * x);
  };
}
