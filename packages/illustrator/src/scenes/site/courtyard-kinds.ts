/** Courts by where they are: their walls, arches, floors, what stands in the middle. Plain data, the first whose words were said; the last is any court. */
import { hex, type Rgb } from '../../colour.ts';

export interface CourtKind {
  words: RegExp;
  wall: Rgb;
  /** Up to a man's height, and the bands and doors. */
  dado?: readonly Rgb[];
  trim: Rgb;
  /** Length and height of a stone; long ones are plaster. */
  stone: readonly [number, number];
  arch: 'round' | 'pointed' | 'none';
  storeys: 1 | 2;
  floor: 'tiles' | 'flags' | 'grass';
  roof?: Rgb;
  middle: 'fountain' | 'well' | 'pool' | 'tree';
  trees: string;
  fruit?: Rgb;
}

/** Of rims, columns and fountains. */
export const MARBLE: Rgb = [0.68, 0.66, 0.61];

export const KINDS: readonly CourtKind[] = [
  {
    words: /\bhutong|\bbeijing|\bchinese|\bchina|\bsiheyuan/,
    wall: hex('#8b8d8c'),
    trim: hex('#9c2b22'),
    stone: [0.6, 0.2],
    arch: 'none',
    storeys: 1,
    floor: 'flags',
    roof: hex('#4c5254'),
    middle: 'tree',
    trees: 'tree.broadleaf',
  },
  {
    words: /\bcloister|\bmonaster|\babbey|\bconvent|\bgothic|\boxford|\bcambridge|\bcollege/,
    wall: hex('#b3a88f'),
    trim: hex('#7d7463'),
    stone: [0.7, 0.36],
    arch: 'pointed',
    storeys: 2,
    floor: 'grass',
    roof: hex('#7a5a45'),
    middle: 'well',
    trees: 'tree.cypress',
  },
  {
    words: /\balhambra|\bgranada|\bmoorish|\bnasrid|\bandalus|\bseville|\bcordoba/,
    wall: hex('#d9bd93'),
    dado: ['#2f5f78', '#e3dcc8', '#3d7a5a'].map(hex),
    trim: hex('#8a5a36'),
    stone: [2.4, 1.4],
    arch: 'round',
    storeys: 2,
    floor: 'flags',
    roof: hex('#a9683f'),
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f08a1c'),
  },
  {
    words: /\briad|\bmorocc|\bmarrake|\bfez\b|\bfes\b|\barab|\bpersian|\bcaravanserai|\bdamascus|\btunis/,
    wall: hex('#e2b48c'),
    dado: ['#1f6f8c', '#f0ead8', '#2f8a6a', '#c98a2f'].map(hex),
    trim: hex('#6a3f26'),
    stone: [2.6, 1.5],
    arch: 'round',
    storeys: 2,
    floor: 'tiles',
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f08a1c'),
  },
  {
    words: /\bpatio|\bspanish|\bmexic|\bhacienda|\bgreek/,
    wall: hex('#efe8da'),
    trim: hex('#2f5f92'),
    stone: [2.6, 1.5],
    arch: 'round',
    storeys: 2,
    floor: 'tiles',
    roof: hex('#b8623c'),
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f08a1c'),
  },
  {
    words: /./,
    wall: hex('#d3c0a0'),
    trim: hex('#5f4a38'),
    stone: [0.9, 0.45],
    arch: 'round',
    storeys: 2,
    floor: 'flags',
    roof: hex('#a0603f'),
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f0d23c'),
  },
];
