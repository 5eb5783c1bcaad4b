/** Boxes of a Stage for targets that place things by them: thousandths from the top left. */
import type { Brief, Stage, StageObject } from '@atelier/spec';
import { lookOf } from '../realise/look.ts';
import { nounPhrase } from '../realise/noun-phrase.ts';
import { asParticiple } from '../realise/participle.ts';

export interface Placement {
  object: StageObject;
  /** [top, left, bottom, right], 0–1000, as FLUX and Ideogram both have it. */
  box: readonly [number, number, number, number];
  /** "a small black dog, running, facing left". */
  description: string;
}

/** Most things that are placed; a crowd of boxes helps nobody. */
const MOST = 12;

/** What the person named, then what was added, as far as it fills less than the whole picture. */
export function placements(brief: Brief, stage: Stage): Placement[] {
  const things = new Map(brief.subjects.filter(({ off }) => !off).map((subject) => [subject.id, subject]));
  const rank = ({ of }: StageObject) => (things.get(of)?.source === 'writer' ? 1 : 0);
  // Land, sea and sky are said by the caption; a box of nearly the whole picture says nothing.
  return [...stage.objects]
    .filter(({ of, box: [, , w, h], grounding }) => things.has(of) && w * h < 0.9 && grounding.kind !== 'lettering')
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map((object) => ({ object, box: thousandths(object.box), description: describe(brief, object) }));
}

const thousandths = ([x, y, w, h]: StageObject['box']): [number, number, number, number] => {
  const at = (part: number) => Math.min(1000, Math.max(0, Math.round(part * 1000)));
  return [at(y), at(x), at(y + h), at(x + w)];
};

/** That a sign says something is said with its lettering. */
const SAYING = /^(?:says?|saying|reads?|reading|displays?|spells?)$/;

function describe(brief: Brief, { of, name, heading, count }: StageObject): string {
  const subject = brief.subjects.find(({ id }) => id === of);
  if (subject === undefined) return name;
  const one = count === undefined ? { ...subject, count: { exact: 1 } } : subject;
  const doing = subject.actions.filter(({ off, value }) => !off && !SAYING.test(value)).map(({ value }) => asParticiple(value));
  const facing = heading === 'left' || heading === 'right' ? [`facing ${heading}`] : [];
  return [nounPhrase(one, brief.idea), ...doing, ...facing].join(', ');
}

/** Where lettering stands, by the box of what bears it. */
export function letteringBox(stage: Stage, on: string | undefined): Placement['box'] | undefined {
  const bearer = stage.objects.find(({ of, grounding }) => (on ? of === on : grounding.kind === 'lettering'));
  return bearer && thousandths(bearer.box);
}

/** `#RRGGBB` of colour words, upper case; what has no one colour is left out. */
const HEX: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#D32F2F',
  crimson: '#B71C1C',
  orange: '#F57C00',
  amber: '#FFB300',
  yellow: '#FDD835',
  gold: '#D4AF37',
  golden: '#D4AF37',
  green: '#388E3C',
  emerald: '#2E8B57',
  olive: '#808000',
  teal: '#00796B',
  turquoise: '#40E0D0',
  cyan: '#00BCD4',
  blue: '#1976D2',
  navy: '#1A237E',
  indigo: '#3F51B5',
  purple: '#7B1FA2',
  violet: '#8E24AA',
  lavender: '#B39DDB',
  pink: '#EC407A',
  rose: '#E57399',
  magenta: '#D81B60',
  brown: '#795548',
  beige: '#F5F5DC',
  cream: '#FFFDD0',
  grey: '#9E9E9E',
  gray: '#9E9E9E',
  silver: '#C0C0C0',
  charcoal: '#36454F',
  coral: '#FF7F50',
};

/** The colours that the palette and the subjects name, at most five. */
export function hexPalette(brief: Brief): string[] {
  const words = [
    ...lookOf(brief, 'palette').flatMap(({ value }) => value.toLowerCase().split(/[^a-z]+/)),
    ...brief.subjects
      .filter(({ off }) => !off)
      .flatMap(({ attributes }) =>
        attributes.filter(({ kind, off }) => kind === 'color' && !off).map(({ value }) => value.toLowerCase()),
      ),
  ];
  return [...new Set(words.flatMap((word) => HEX[word] ?? []))].slice(0, 5);
}
