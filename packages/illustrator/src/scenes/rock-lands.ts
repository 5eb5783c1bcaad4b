/** Dry lands that are known by their rock: which words name one, the colours of its soil and beds, and how its masses stand. */
import type { Brief, Subject } from '@atelier/spec';
import type { Rgb } from '../colour.ts';

/** `butte`: a flat top over a cliff over scree; `dome`: one long rounded back; `wall`: steep fins; `pillar`: a slender needle; `mound`: a gullied heap; `cone`: a chimney of tuff. */
export type RockForm = 'butte' | 'dome' | 'wall' | 'pillar' | 'mound' | 'cone';

export interface RockLand {
  words: RegExp;
  form: RockForm | undefined;
  soil: Rgb;
  /** Of the beds, from the first to the last and over again. */
  beds: readonly Rgb[];
  /** Thickness of a bed as a part of a mass of usual height. */
  bed: number;
  /** How far the beds lean: what they rise by over a length across. */
  dip?: number;
  /** How tall masses are, 1 for those that rule the picture. */
  tall: number;
  /** Low growth on the ground: its colour, and how thick it stands (0–1). */
  scrub?: { color: Rgb; share: number };
  /** Height of the sand between and behind them, as a part of a dune's. */
  dunes: number;
}

const RED: Rgb = [0.47, 0.165, 0.07];
const SAGE: Rgb = [0.13, 0.145, 0.075];
const SPINIFEX: Rgb = [0.33, 0.3, 0.115];

const ROCK_LANDS: readonly RockLand[] = [
  {
    words: /\buluru\b|\bayers rock\b|\boutback\b|\bred cent(?:re|er)\b|\bkata tjuta\b|\binselberg\b|\bmonolith\b/,
    form: 'dome',
    soil: [0.52, 0.165, 0.06],
    beds: [
      [0.52, 0.125, 0.04],
      [0.44, 0.1, 0.034],
    ],
    bed: 0.5,
    tall: 1,
    scrub: { color: SPINIFEX, share: 0.75 },
    dunes: 0.1,
  },
  {
    words: /\bhoodoos?\b|\bbryce\b|\bgoblin valley\b|\brock (?:pillars|needles|pinnacles)\b|\bpinnacles desert\b/,
    form: 'pillar',
    soil: [0.5, 0.25, 0.13],
    beds: [
      [0.62, 0.28, 0.13],
      [0.68, 0.4, 0.22],
      [0.55, 0.21, 0.1],
      [0.74, 0.55, 0.38],
    ],
    bed: 0.12,
    tall: 1,
    scrub: { color: [0.06, 0.1, 0.045], share: 0.3 },
    dunes: 0.16,
  },
  {
    words: /\bcappadocia\b|\bfairy chimneys?\b|\btuff (?:cones?|towers?)\b|\bg[oö]reme\b/,
    form: 'cone',
    soil: [0.56, 0.43, 0.3],
    beds: [
      [0.62, 0.5, 0.38],
      [0.66, 0.53, 0.41],
      [0.6, 0.42, 0.31],
      [0.68, 0.58, 0.47],
    ],
    bed: 0.3,
    tall: 1,
    scrub: { color: [0.13, 0.16, 0.06], share: 0.7 },
    dunes: 0.2,
  },
  {
    words: /\bbadlands?\b|\bpainted (?:desert|hills?)\b/,
    form: 'mound',
    soil: [0.5, 0.36, 0.24],
    beds: [
      [0.56, 0.38, 0.24],
      [0.5, 0.23, 0.14],
      [0.6, 0.44, 0.29],
      [0.44, 0.26, 0.19],
      [0.62, 0.5, 0.36],
      [0.54, 0.32, 0.2],
    ],
    bed: 0.075,
    tall: 0.8,
    scrub: { color: SAGE, share: 0.3 },
    dunes: 0.16,
  },
  {
    words: /\brainbow (?:mountains?|hills?)\b|\bvinicunca\b|\bzhangye\b|\bdanxia\b|\bstriped (?:mountains?|hills?)\b/,
    form: 'mound',
    soil: [0.42, 0.2, 0.11],
    beds: [
      [0.52, 0.16, 0.09],
      [0.58, 0.36, 0.15],
      [0.54, 0.43, 0.29],
      [0.3, 0.34, 0.26],
      [0.42, 0.14, 0.12],
      [0.56, 0.28, 0.13],
      [0.38, 0.24, 0.27],
    ],
    bed: 0.085,
    dip: 0.5,
    tall: 1.25,
    scrub: { color: [0.2, 0.17, 0.06], share: 0.4 },
    dunes: 0.16,
  },
  {
    words: /\bwadi rum\b|\bwadi\b|\bhoggar\b|\btassili\b|\bennedi\b|\bspitzkoppe\b/,
    form: 'wall',
    soil: [0.56, 0.27, 0.14],
    beds: [
      [0.42, 0.22, 0.13],
      [0.36, 0.18, 0.11],
      [0.47, 0.26, 0.16],
    ],
    bed: 0.3,
    tall: 1,
    scrub: { color: SAGE, share: 0.16 },
    dunes: 0.22,
  },
  {
    words:
      /\bmonument valley\b|\bbuttes?\b|\bmesas?\b|\btable mountains?\b|\bmittens?\b|\bwild west\b|\bold west\b|\bsedona\b|\barizona\b|\butah\b|\bnavajo\b|\bvalley of the gods\b|\bred rocks?\b|\bsandstone (?:formations?|towers?|monuments?)\b|\brock formations?\b/,
    form: 'butte',
    soil: RED,
    beds: [
      [0.5, 0.165, 0.07],
      [0.4, 0.12, 0.052],
      [0.56, 0.22, 0.1],
      [0.34, 0.1, 0.046],
    ],
    bed: 0.16,
    tall: 1,
    scrub: { color: SAGE, share: 0.6 },
    dunes: 0.1,
  },
  {
    words: /\b(?:clay|white) pan\b|\bdeadvlei\b|\bdead vlei\b/,
    form: undefined,
    soil: [0.55, 0.23, 0.09],
    beds: [],
    bed: 1,
    tall: 1,
    dunes: 1.7,
  },
];

/** What was said from the start of the land itself: its places, and what was named in it. An edit moves no rock (L1). */
export function wordsOfLand({ subjects, setting }: Brief): string {
  const said = ({ off, source }: { off?: boolean | undefined; source: string }): boolean => !off && source === 'user';
  return [
    ...setting.filter((f) => said(f) && f.kind === 'place').map((f) => f.value),
    ...subjects.filter(said).map((s) => namedWith(s)),
  ]
    .join(' ; ')
    .toLowerCase();
}

const namedWith = ({ attributes, name }: Subject): string =>
  [...attributes.filter((a) => !a.off).map((a) => a.value), name].join(' ');

/** The rock of the land that the words name; of several the one whose word is said first in the table. */
export const rockLandOf = (words: string): RockLand | undefined => ROCK_LANDS.find((land) => land.words.test(words));
