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
  /** Shares: with chimneys (three of four where nothing is said), under a terrace, and of those with a dome. */
  chimneys?: number;
  flat?: number;
  domes?: number;
  arches?: House['arches'];
  courses?: number;
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
    wall: [2.7, 5.4],
    pitch: [0.8, 1.3],
    shutters: 0.6,
    dormers: 0.35,
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
  riviera: {
    plaster: colours(
      '#e8b48a',
      '#e6c98f',
      '#d98a6a',
      '#f0dcc0',
      '#e3a6a0',
      '#d9a24a',
      '#c9705a',
      '#efe3cf',
      '#e9d2a0',
      '#b9cbb8',
    ),
    tiles: colours('#b8623c', '#a9573a', '#c2764c', '#9c5a40'),
    trim: colours('#3f6f52', '#3a6b78', '#2f5a46', '#7a4a34', '#e9e2d2'),
    skin: ['plain'],
    long: [6, 10],
    deep: [6, 8.5],
    wall: [5.8, 11.5],
    pitch: [0.34, 0.5],
    shutters: 0.85,
    dormers: 0,
    chimneys: 0.35,
    flat: 0.12,
    courses: 0.25,
  },
  venetian: {
    plaster: colours('#c9785a', '#d9a87c', '#b8543f', '#e3cfae', '#c98f6a', '#d8b98c', '#a8604a', '#e6dccb'),
    tiles: colours('#a0603f', '#8f5539', '#b0704c'),
    trim: colours('#2f4f3f', '#3a3028', '#efe8da', '#44605a'),
    skin: ['plain'],
    long: [8, 13],
    deep: [9, 13],
    wall: [8.4, 12.5],
    pitch: [0.28, 0.4],
    shutters: 0.2,
    dormers: 0,
    chimneys: 0.5,
    arches: 'pointed',
    courses: 0.85,
  },
  cyclades: {
    plaster: colours('#f6f3ec', '#f1eee8', '#f8f5f0', '#efe9df', '#f3ede2', '#ecd9bd', '#ead0c4'),
    tiles: colours('#2f63b0', '#2a5aa0', '#3a74bd'),
    trim: colours('#2f63a8', '#2a5590', '#4a86b8', '#6f8f9c'),
    skin: ['plain'],
    long: [5, 9],
    deep: [5, 8],
    wall: [2.9, 5.4],
    pitch: [0.3, 0.4],
    shutters: 0.25,
    dormers: 0,
    chimneys: 0,
    flat: 1,
    domes: 0.15,
    arches: 'round',
  },
  pueblo: {
    plaster: colours('#f4f0e8', '#efe9de', '#f7f4ee', '#ebe3d4', '#f2ead9'),
    tiles: colours('#b5714c', '#a8653f', '#c07f58', '#9c5f42', '#b97a50'),
    trim: colours('#5b3f2a', '#4a3a2c', '#6b5238', '#3f4a3c'),
    skin: ['plain'],
    long: [6, 10],
    deep: [5, 7],
    wall: [3.4, 6.4],
    pitch: [0.3, 0.44],
    shutters: 0.2,
    dormers: 0,
    chimneys: 0.3,
  },
  cottages: {
    plaster: colours('#efeae0', '#e6e0d2', '#f2efe8', '#b9b0a2', '#cfc4b0', '#d9d2c6', '#a9b6bb'),
    tiles: colours('#565a5e', '#4c4f55', '#6a625a', '#7a6a52'),
    trim: colours('#2f5a78', '#7a2e28', '#2f5f4a', '#d9a23a', '#3a3a40'),
    skin: ['plain', 'plain', 'boards'],
    long: [7, 11],
    deep: [5, 6.5],
    wall: [2.7, 4.2],
    pitch: [0.9, 1.15],
    shutters: 0.15,
    dormers: 0.35,
  },
  medieval: {
    plaster: colours('#b8a486', '#c4ae8c', '#a8977c', '#cdbb9c', '#d6c4a4', '#b59a78'),
    tiles: colours('#9c5f42', '#8a5640', '#a86e4e', '#7f5a48'),
    trim: colours('#5b3a22', '#4a3626', '#44503f'),
    skin: ['plain', 'plain', 'plain', 'timber'],
    long: [7, 12],
    deep: [6, 8.5],
    wall: [5, 9.5],
    pitch: [0.45, 0.8],
    shutters: 0.3,
    dormers: 0,
    chimneys: 0.5,
  },
  zinc: {
    plaster: colours('#e6dcc8', '#ded2bc', '#ece4d4', '#d8ccb8', '#cfc4b4'),
    tiles: colours('#7f8b99', '#8a95a2', '#74808e', '#949ca6', '#6a7684'),
    trim: colours('#4a5058', '#e9e4d8', '#5a6a72'),
    skin: ['plain'],
    long: [9, 15],
    deep: [8, 10.5],
    wall: [9.5, 12.5],
    pitch: [0.68, 0.86],
    shutters: 0.5,
    dormers: 0.95,
    chimneys: 0.5,
    courses: 0.7,
  },
  terrace: {
    plaster: colours('#a0644a', '#8f5a44', '#b07a58', '#c9b48f', '#94604a', '#7f5040'),
    tiles: colours('#565a62', '#4c5058', '#62666c', '#6a5a52'),
    trim: colours('#efe8da', '#2f3f4f', '#3a2a28'),
    skin: ['plain'],
    long: [7, 11],
    deep: [7.5, 9.5],
    wall: [8.5, 11.5],
    pitch: [0.7, 0.95],
    shutters: 0,
    dormers: 0.3,
    chimneys: 0.7,
    courses: 0.4,
  },
  oldtown: {
    plaster: colours('#ecdcb8', '#e6cfa4', '#f0e6d2', '#dfc3a0', '#e3b890', '#d9cdb6', '#e8d4c4'),
    tiles: colours('#b8562f', '#a84c2c', '#c4663a', '#9c4a30', '#b0603f'),
    trim: colours('#5b3a22', '#4a5a4a', '#e9e2d2'),
    skin: ['plain'],
    long: [8, 13],
    deep: [7.5, 10],
    wall: [7.5, 12],
    pitch: [0.62, 0.95],
    shutters: 0.25,
    dormers: 0.6,
    chimneys: 0.7,
  },
  medina: {
    plaster: colours('#c98a64', '#c27a58', '#d9a47c', '#b8704f', '#d6b08a', '#e0c09a'),
    tiles: colours('#4a7a62', '#5a8a70'),
    trim: colours('#5b3a22', '#3f6a78', '#4a6a4a'),
    skin: ['plain'],
    long: [8, 13],
    deep: [8, 12],
    wall: [7.5, 14],
    pitch: [0.3, 0.4],
    shutters: 0.1,
    dormers: 0,
    chimneys: 0,
    flat: 1,
    arches: 'round',
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
  const house: House = {
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
    chimney: r.chance(kind.chimneys ?? 0.75),
    shutters: r.chance(kind.shutters),
    dormers: r.chance(kind.dormers),
    ...(kind.arches && { arches: kind.arches }),
  };
  if (kind.courses !== undefined) house.courses = r.chance(kind.courses);
  if (kind.flat === undefined || !r.chance(kind.flat)) return house;
  const domed = kind.domes !== undefined && r.chance(kind.domes);
  return { ...house, flat: true, roof: 0, ...(domed && { dome: Math.min(house.long, deep) * 0.4 }) };
}
