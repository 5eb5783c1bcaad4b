/** Midjourney: short phrases, then parameters, nothing after them and no commas or full stops among them. */
import type { Brief } from '@atelier/spec';
import type { Capabilities, References } from '../capabilities.ts';
import { phrases } from '../registers/phrases.ts';
import { dialectOf, type Parameters, type Work } from '../target.ts';
import {
  besideFault,
  type MidjourneyVersion,
  midjourneyParameter,
  parameterFault,
  VERSION_FLAG,
} from './midjourney-parameters.ts';

const references = (
  character: References['character'],
  edit?: References['edit'],
  iw: readonly [number, number] = [0, 3],
): References => ({
  image: { field: 'image', most: 5, weight: iw },
  style: { field: 'sref', most: 5, weight: [0, 1000] },
  ...(character && { character }),
  ...(edit && { edit }),
  most: 10,
  codes: true,
});
const EDIT = { field: 'edit', most: 4 };
const OREF = { field: 'oref', most: 1, weight: [1, 1000] as const };
const CREF = { field: 'cref', most: 5, weight: [0, 100] as const };

const capabilities: Capabilities = {
  register: 'phrases',
  order: 'medium and subject, place, background, additions, lettering, style, light, colours, mood, camera, then parameters',
  maxLength: 2000,
  unit: 'utf16',
  limit: 'assumed',
  advised: 'simple, short phrases rather than long lists',
  negative: 'parameter',
  sizing: { kind: 'any-ratio', parameter: 'ar', most: 14 },
  seed: { parameter: 'seed', most: 4_294_967_295 },
  count: { always: 4 },
  weights: 'none',
  references: references(EDIT, EDIT, [0.5, 3]),
  addOns: [],
  lettering: 'between straight double quotes, Latin letters best',
};

export const midjourney = dialectOf({
  id: 'midjourney',
  name: 'Midjourney',
  facts: {
    checked: '2026-11',
    sources: [
      {
        what: 'official parameter list, and help pages on prompts, versions and multi-prompts, in copies',
        date: '2026-06-29',
        trust: 'official',
      },
      {
        what: 'notes that were held against the official pages for parameters and references',
        date: '2026-09-27',
        trust: 'reported',
      },
      { what: 'notes on the parameters of V8.2', date: '2026-09-01', trust: 'reported' },
    ],
    notes: [
      'V8.2 is reported as the default since 24 July 2026; the version is always written, so that a prompt keeps its meaning.',
      'No official limit of length is known; 2,000 characters is the lowest that a reseller sets.',
      'Each word after `--no` is read on its own and counts −0.5. “No people” in the text would rather bring people in.',
      '`::` weights are documented up to V6.1 and Niji 6 and for no later version: never written.',
      'Braces ask for several jobs; in the text of an idea they are written as round brackets.',
      'A seed gives nearly the same picture, not exactly (reported: 99 % alike).',
      '`--exp` in V8.2 and `--q` in V8 are disputed between sources: not written there.',
      '`--video` (with `--motion` here) needs a start picture in front; beside it stand `--motion`, `--raw`, `--loop`, `--end` and `--bs` alone, so nothing else is written with it, not even the version.',
      '`--iw` of V8.1 and V8.2 goes from 0.5 to 3 in steps of a half (reported of their release notes; other notes say 0 to 3).',
      '`--draft` beside `--turbo` or `--relax`: no source says that they exclude each other, so both are written (a reseller has one setting for draft, fast and turbo).',
      '`--oref` cannot stand beside `--fast`, `--draft` or `--q 4`; style codes and “random” go with `--sv` 4 and 6 alone; beside a moodboard `--sw` and `--sv` do nothing (reported).',
    ],
  },
  capabilities,
  versions: [
    ['8.2', {}],
    ['8.1', {}],
    ['7', { references: references(OREF) }],
    ['6.1', { references: references(CREF) }],
    ['niji', { references: references(undefined, undefined, [0, 2]) }],
    ['niji-6', { references: references(CREF, undefined, [0, 2]) }],
  ],
  joiner: ', ',
  rewrite: { apply: harmless, message: 'Midjourney reads “--”, “::” and braces as commands; they were written otherwise.' },
  pieces: ({ brief, warn }) => {
    if (brief.text.some(({ content, off }) => !off && content.includes('"')))
      warn(
        'characters-changed',
        'Midjourney takes lettering between double quotes; those inside it were written as curly ones.',
      );
    return phrases(brief);
  },
  frame: (work) => {
    const addresses = work.placed.filter(({ field }) => field === 'image').map(({ reference }) => reference.value);
    const parameters = parametersOf(work);
    const flags = Object.entries(parameters).map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`));
    return { before: addresses.map((address) => `${address} `).join(''), after: ` ${flags.join(' ')}`, parameters };
  },
});

/** Keeps words from being read as parameters, multi-prompts or permutations. */
function harmless(text: string): string {
  return text
    .replace(/-{2,}|—/g, '–')
    .replace(/::+/g, ':')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/\s+/g, ' ');
}

/** In a fixed order, the version last. */
function parametersOf(work: Work): Parameters {
  const { parameters, negative, options } = work;
  const { ar, seed } = parameters;
  const words = negative.map((value) => harmless(value).replaceAll(',', ' ').replace(/[.]/g, ''));
  const [name, value] = VERSION_FLAG[work.version as MidjourneyVersion];
  const asksVideo = options.motion || work.brief.format.parameters?.video === true;
  if (asksVideo && !work.placed.some(({ field }) => field === 'image'))
    work.warn('needs-picture', 'Midjourney animates a start picture: put its address in front.');
  const said: Parameters = {
    ...(ar === undefined ? {} : { ar }),
    ...(words.length > 0 ? { no: words.join(', ') } : {}),
    ...pictures(work, 'sref', 'sw'),
    ...pictures(work, 'oref', 'ow'),
    ...pictures(work, 'cref', 'cw'),
    ...pictures(work, 'edit'),
    ...imageWeight(work),
  };
  const asked: Parameters = { ...said, ...own(work.brief, work, said), ...(options.motion ? { video: true } : {}) };
  const all = meaningful(asked, work);
  if (seed !== undefined) all.seed = seed;
  if (all.video !== true) return { ...all, [name]: value };
  return Object.fromEntries(
    Object.entries(all).filter(([each, its]) => {
      const fault = each === 'video' ? undefined : besideFault({ name: each, value: its }, { name: 'video', value: true });
      if (fault !== undefined) work.warn('parameter-left', `--${each} ${fault}; it was left out.`, each);
      return fault === undefined;
    }),
  );
}

/** Without what says nothing by itself: `--sw` where no style came along, `--motion` without a video. */
function meaningful(all: Parameters, { warn }: Work): Parameters {
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => {
      const needs = midjourneyParameter(name)?.needs;
      const speaks = needs === undefined || needs in all;
      if (!speaks) warn('parameter-left', `--${name} says nothing without --${needs}; it was left out.`, name);
      return speaks;
    }),
  );
}

function pictures({ placed }: Work, field: string, weightName?: string): Parameters {
  const mine = placed.filter((each) => each.field === field).map(({ reference }) => reference);
  const weight = mine.find(({ weight }) => weight !== undefined)?.weight;
  if (mine.length === 0) return {};
  // Several styles are weighed against each other, one is weighed against the prompt.
  const each = mine.length > 1 && field === 'sref';
  return {
    [field]: mine.map(({ value, weight }) => (each && weight !== undefined ? `${value}::${weight}` : value)).join(' '),
    ...(weightName && weight !== undefined && !each ? { [weightName]: weight } : {}),
  };
}

function imageWeight({ placed, version, warn }: Work): Parameters {
  const weight = placed.find(({ field, reference }) => field === 'image' && reference.weight !== undefined)?.reference.weight;
  if (weight === undefined) return {};
  const step = midjourneyParameter('iw')?.steps?.[version as MidjourneyVersion];
  const iw = step === undefined ? weight : Math.round(weight / step) * step;
  if (iw !== weight)
    warn('reference-weight', `Midjourney ${version} takes --iw in steps of ${step}; asked for ${weight}, sent ${iw}.`, 'iw');
  return { iw };
}

/** Settings that were Midjourney's from the start, those that this version takes. */
function own({ format }: Brief, work: Work, pictured: Parameters): Parameters {
  if (format.dialect?.split('@')[0] !== 'midjourney') return {};
  const kept: Parameters = {};
  for (const [said, value] of Object.entries(format.parameters ?? {})) {
    const parameter = midjourneyParameter(said);
    if (parameter === undefined || ['v', 'niji', 'ar', 'no', 'seed'].includes(parameter.name)) continue;
    const fault = parameterFault(parameter, value, work.version as MidjourneyVersion);
    const one = { name: parameter.name, value };
    // What goes beside a video is decided once all is known.
    const beside = Object.entries({ ...pictured, ...kept }).map(([name, its]) =>
      name === 'video' || one.name === 'video' ? undefined : besideFault(one, { name, value: its }),
    );
    const wrong = fault ?? beside.find((each) => each !== undefined);
    if (wrong !== undefined) work.warn('parameter-left', `--${said} ${wrong}; it was left out.`, said);
    else kept[parameter.name] = value;
  }
  return kept;
}
