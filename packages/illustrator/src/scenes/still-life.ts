/** Before what a single thing is shown: a wall in a colour that suits it, and what the Brief says of that wall and of what it stands on. */
import type { Brief, Random } from '@atelier/spec';
import { hex, luminance, type Rgb } from '../colour.ts';
import { clamp } from '../math.ts';
import { paintFor } from '../stage/colours.ts';
import { materialColour } from '../stage/materials.ts';

/** Walls as seen, each a colour and none a grey. */
const WALLS = [
  '#e9d8bd',
  '#dcc196',
  '#d3a27c',
  '#c4835f',
  '#e6bba2',
  '#d59a88',
  '#93b4b2',
  '#6d969c',
  '#abbf9f',
  '#7f9f83',
  '#b4c2d6',
  '#8299b8',
  '#c8b5c9',
  '#e5cd8e',
] as const;

/** What stands on it is lost before a wall that is nearer to its colour. */
export const LOST = 0.32;

/**
 * The wall for things of these colours: far from them in colour, near to the palette that was wished for, and, since every seed has its own, a little by
 * chance. All colours linear.
 */
export function wallFor(things: readonly Rgb[], palette: readonly Rgb[], r: Random): Rgb {
  let best = { worth: Number.NEGATIVE_INFINITY, wall: hex(WALLS[0]) };
  for (const value of WALLS) {
    const wall = hex(value);
    const apart = Math.min(0.9, ...things.map((c) => distance(c, wall)));
    const like = palette.length === 0 ? 0 : Math.min(...palette.map((c) => hueApart(c, wall)));
    // A warm thing stands out before a cool wall and the other way round.
    const contrast = things.length === 0 ? 0 : hueApart(things[0]!, wall);
    const worth = 1.1 * clamp(apart / 0.55) + 0.5 * contrast - 0.9 * like + r.between(0, 0.55) - (apart < LOST ? 2 : 0);
    if (worth > best.worth) best = { worth, wall };
  }
  return best.wall;
}

/** Distance of two linear colours about as seen. */
export function distance(a: Rgb, b: Rgb): number {
  let sum = 0;
  for (let c = 0; c < 3; c++) {
    const d = Math.sqrt(Math.max(0, a[c]!)) - Math.sqrt(Math.max(0, b[c]!));
    sum += d * d;
  }
  return Math.sqrt(sum);
}

/** How far the two lean apart in colour alone, 0–1: greys lean nowhere. */
function hueApart(a: Rgb, b: Rgb): number {
  const lean = (c: Rgb): readonly [number, number] => {
    const l = Math.max(0.02, luminance(c));
    return [clamp(c[0] / l - c[2] / l, -1.5, 1.5), clamp(c[1] / l - 1, -0.6, 0.6)];
  };
  const [wa, ga] = lean(a);
  const [wb, gb] = lean(b);
  return clamp(Math.abs(wa - wb) / 2.2 + Math.abs(ga - gb) / 2);
}

export interface Grounds {
  /** What it stands on, linear; undefined where nothing says. */
  surface: Rgb | undefined;
  /** That is of boards, whose seams are seen. */
  wooden: boolean;
  /** Of the wall behind: tiles, or plaster that is washed white. */
  wall: 'tiles' | 'plaster' | undefined;
  /** The light of a window falls on the wall. */
  panes: boolean;
}

const WOOD: Rgb = [0.3, 0.175, 0.09];
const PALE: Rgb = [0.46, 0.36, 0.25];
const DARK: Rgb = [0.075, 0.042, 0.028];
const LINEN: Rgb = [0.62, 0.56, 0.46];
const STONE: Rgb = [0.36, 0.35, 0.33];
const MARBLE: Rgb = [0.64, 0.62, 0.6];
const SLATE: Rgb = [0.07, 0.075, 0.085];
const ASPHALT: Rgb = [0.1, 0.1, 0.105];
const SAND: Rgb = [0.62, 0.5, 0.33];
const MOSS: Rgb = [0.12, 0.2, 0.06];
const SNOW: Rgb = [0.78, 0.81, 0.86];

/** What things stand on, by how it is called; first match wins. Linear. */
const SURFACES: readonly (readonly [words: RegExp, colour: Rgb, wooden?: true])[] = [
  [/\bmarble(?: (?:table|top|counter|worktop|slab))?$/, MARBLE],
  [/\b(?:slate|stone slab|black stone)$/, SLATE],
  [/\b(?:asphalt|tarmac|pavement)$/, ASPHALT],
  [/^(?:\w+ )?(?:concrete|granite|stone|rock|terrazzo)$/, STONE],
  [/^(?:\w+ )?(?:silk|satin|velvet|linen|fabric|cloth|fur|felt|paper|leather|surface|acrylic|tile|tiles)$/, LINEN],
  [/^(?:\w+ )?(?:white |golden )?sand$/, SAND],
  [/^(?:\w+ )?moss$/, MOSS],
  [/^(?:fresh |white )?snow$/, SNOW],
  [/^(?:dark |light |rustic |old )?(?:wood|wooden planks?|planks|wooden board)$/, WOOD, true],
  [/\b(?:stone|concrete) (?:table|counter|worktop)$/, STONE],
  [/\b(?:white|cream|soft|linen|woven|folded) (?:cloth|linen)$|\btable ?cloth$/, LINEN],
  [/\bdark cloth$/, SLATE],
  [/\b(?:dark|shadowed|black) (?:counter|table|board|wood|boards)$/, DARK, true],
  [/\b(?:pale|white|scrubbed|weathered|floured) (?:table|boards?|counter)$/, PALE, true],
  [
    /\b(?:table|tabletop|table top|worktop|countertop|counter|desk|workbench|wooden surface|(?:wooden|worn|rough) boards|(?:wooden|cutting|chopping|bread|oak|pine) board)$/,
    WOOD,
    true,
  ],
];

const WALLED: readonly (readonly [RegExp, 'tiles' | 'plaster'])[] = [
  [/\btiled wall$/, 'tiles'],
  [/\b(?:whitewashed|pale|white|plaster) wall$/, 'plaster'],
];

/** A word of the writer's for a ground that can be painted behind or under what is shown by itself. */
export const isGround = (value: string): boolean => [...SURFACES, ...WALLED].some(([words]) => words.test(value.toLowerCase()));

const WOODS = /^(?:wood|wooden|oak|pine|walnut|mahogany|bamboo)$/;

/** A surface that is only called a table is of wood, unless it is said to be of something else, or painted. */
function madeAs(value: string, [, colour, wooden]: (typeof SURFACES)[number]): { colour: Rgb; wooden: boolean } {
  const words = value.split(' ').slice(0, -1);
  const paint = words.map(paintFor).find((c) => c !== undefined);
  if (colour !== WOOD) return { colour: paint ?? colour, wooden: wooden === true };
  const material = words.find((word) => materialColour(word) !== undefined);
  return {
    colour: paint ?? (material === undefined ? undefined : materialColour(material)) ?? colour,
    wooden: material === undefined || WOODS.test(material),
  };
}

/** Whether a person's word for what something lies on is no thing but a surface, however it is called. */
export const isSurface = (name: string): boolean =>
  SURFACES.some(([words], i) => i < SURFACES.length - 1 && words.test(name.toLowerCase()));

/** What the Brief says of them: nothing is painted that it does not know of (L2). */
export function groundsOf({ setting, look }: Pick<Brief, 'setting' | 'look'>): Grounds {
  const said = setting.filter((f) => !f.off).map((f) => f.value.toLowerCase());
  const light = look.filter((f) => !f.off && f.kind === 'lighting').map((f) => f.value.toLowerCase());
  const surface = said.flatMap((value) => {
    const found = SURFACES.find(([words]) => words.test(value));
    return found ? [madeAs(value, found)] : [];
  })[0];
  return {
    surface: surface?.colour,
    wooden: surface?.wooden === true,
    wall: WALLED.find(([words]) => said.some((value) => words.test(value)))?.[1],
    panes: [...said, ...light].some((value) => /\bwindows?\b/.test(value)),
  };
}
