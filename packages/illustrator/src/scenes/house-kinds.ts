/** How houses look where they stand: walls, roofs, proportions. Albedos are linear. */
import type { Random } from '@atelier/spec';
import { hex, type Rgb } from '../colour.ts';
import type { House } from './house.ts';

interface HouseKind {
  plaster: readonly Rgb[];
  tiles: readonly Rgb[];
  trim: readonly Rgb[];
  skin: readonly House['skin'][];
  /** Metres. */
  long: readonly [number, number];
  deep: readonly [number, number];
  wall: readonly [number, number];
  /** Height of the roof as a part of half the depth. */
  pitch: readonly [number, number];
  /** Share of houses with shutters, and with windows in the roof. */
  shutters: number;
  dormers: number;
}

const colours = (...codes: string[]): Rgb[] => codes.map(hex);

const KINDS = {
  country: {
    plaster: colours('#e9e1d0', '#e3d3b4', '#d8c9ae', '#efe9dd', '#d9b98c'),
    tiles: colours('#a4532f', '#8c4a30', '#7a4733', '#6d5648'),
    trim: colours('#5b3a22', '#3c5a48', '#44566b'),
    skin: ['plain', 'plain', 'timber'],
    long: [8, 13],
    deep: [6.5, 8.5],
    wall: [3, 5.6],
    pitch: [0.8, 1.15],
    shutters: 0.5,
    dormers: 0.4,
  },
  alpine: {
    plaster: colours('#a06a3c', '#9c4030', '#e8dfce', '#c08a4a', '#8a5f3a', '#5f7a86', '#b8543a'),
    tiles: colours('#5a4634', '#4e4a46', '#6b4a36'),
    trim: colours('#4a2f1c', '#2f4a34', '#7a2a22'),
    skin: ['boards', 'boards', 'plain'],
    long: [7.5, 13],
    deep: [6.5, 10],
    wall: [2.9, 5.8],
    pitch: [0.6, 1.05],
    shutters: 0.6,
    dormers: 0.1,
  },
  suburb: {
    plaster: colours('#e6e2d8', '#cfd7dc', '#d9cdb8', '#b9c4b0', '#c9a58c', '#e9d9a8'),
    tiles: colours('#5c4f4a', '#4c5158', '#7a4a3a', '#655a50'),
    trim: colours('#7a2e28', '#2f4a63', '#3d5a44', '#f0ece4'),
    skin: ['boards', 'boards', 'plain'],
    long: [10, 14],
    deep: [8, 9.5],
    wall: [3.2, 5.6],
    pitch: [0.6, 0.95],
    shutters: 0.3,
    dormers: 0.5,
  },
  harbour: {
    plaster: colours(
      '#b5402f',
      '#d99a36',
      '#e8e0cf',
      '#3f6a8a',
      '#c9704a',
      '#7f9a86',
      '#e3c78f',
      '#8d3b34',
      '#dcd6cb',
      '#566f78',
    ),
    tiles: colours('#8c4a33', '#6a4a40', '#50494a', '#a2593a'),
    trim: colours('#efe8da', '#3a2a20', '#284a3c'),
    skin: ['plain', 'plain', 'boards'],
    long: [7, 11],
    deep: [5.5, 8],
    wall: [5.6, 11.2],
    pitch: [0.9, 1.35],
    shutters: 0.3,
    dormers: 0.55,
  },
} as const satisfies Record<string, HouseKind>;

export type HouseKindName = keyof typeof KINDS;

export function houseOf(
  name: HouseKindName,
  place: Pick<House, 'x' | 'y' | 'z' | 'turn'>,
  r: Random,
  more: Pick<House, 'lit' | 'snow'>,
): House {
  const kind: HouseKind = KINDS[name];
  const deep = r.between(...kind.deep);
  return {
    ...place,
    ...more,
    long: r.between(...kind.long),
    deep,
    wall: r.between(...kind.wall),
    roof: (deep / 2) * r.between(...kind.pitch),
    plaster: r.pick(kind.plaster),
    tiles: r.pick(kind.tiles),
    trim: r.pick(kind.trim),
    skin: r.pick(kind.skin),
    chimney: r.chance(0.75),
    shutters: r.chance(kind.shutters),
    dormers: r.chance(kind.dormers),
  };
}
