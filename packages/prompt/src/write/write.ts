/**
 * The built-in writer: a Brief that was read becomes a Brief that a picture can be made from. Pure (B6): the same Brief,
 * seed and liberty give the same result everywhere.
 */
import { type Brief, LIBERTIES, type Liberty } from '@atelier/spec';
import { carryMet } from '../subjects/tableau-of.ts';
import { type Addition, withAdditions } from './addition.ts';
import { light, mirror, mood, palette } from './atmosphere.ts';
import { type Context, contextOf } from './context.ts';
import { details } from './details.ts';
import { FACETS, type Facet, lockedFacets } from './facets.ts';
import { abstraction, framing } from './framing.ts';
import { gatheringThings } from './gatherings.ts';
import { guard } from './guard.ts';
import { home } from './home.ts';
import { hour } from './hour.ts';
import { layout } from './layout.ts';
import { lettering } from './lettering.ts';
import { motifs } from './motifs.ts';
import { pictureKind } from './picture-kind.ts';
import { portrait } from './portrait.ts';
import { roles } from './roles.ts';
import { follow, props } from './scene.ts';
import { stage } from './stage.ts';
import { type Survey, survey } from './survey.ts';
import { locks, tableau } from './tableau.ts';
import { titlePicture } from './title-picture.ts';

export interface WriteOptions {
  /** How much may be invented (B5). Default `balanced`. */
  liberty?: Liberty;
  /** 0 … 2³²−1. Default 0. */
  seed?: number;
  /** 0 takes what suits best, 1 whatever does not clash. Default 0.35. */
  creativity?: number;
  /** Facets with a value of one's own, which the rest then suits: `{ mood: 'wistful' }`. */
  locked?: Readonly<Partial<Record<Facet, string>>>;
  /** Facets that the writer leaves alone. */
  forbidden?: readonly Facet[];
  /** Whether an idea may be told by a tableau, a scene thought out whole, where it meets one. Default true. */
  tableaux?: boolean;
  /** The id of a tableau that goes on where the idea still meets it, whatever others it meets as well. */
  scene?: string | undefined;
}

/**
 * Adds what follows from the idea (`inferred`) and, by liberty, what enriches it (`writer`). Whatever a person said,
 * edited or locked stays as it is (B4); a Brief already written at this liberty or a freer one comes back unchanged.
 *
 * @example write(read('a beach sunset'), { liberty: 'balanced', seed: 7 })
 */
export function write(
  brief: Brief,
  { liberty = 'balanced', seed = 0, creativity = 0.35, locked = {}, forbidden = [], tableaux = true, scene }: WriteOptions = {},
): Brief {
  if (brief.liberty !== undefined && LIBERTIES.indexOf(brief.liberty) >= LIBERTIES.indexOf(liberty)) return brief;
  let written = withAdditions(brief, lockedFacets(brief, locked));
  const gate = guard(written);
  const taste = creativity < 0 ? 0 : creativity > 1 ? 1 : creativity;
  // What is known follows from the setting and from what was said, the context from relations and lettering too; neither from the
  // look or the things that a writer adds, so that most steps share one.
  let last: Survey | undefined;
  const knownOf = (now: Brief): Survey => {
    if (last?.brief.setting !== now.setting) last = survey(now, liberty, seed);
    else if (last.brief !== now) last = { ...last, brief: now };
    return last;
  };
  let context: { of: Brief; is: Context } | undefined;
  const contextAt = (known: Survey): Context => {
    const { setting, relations, text } = known.brief;
    if (context?.of.setting !== setting || context.of.relations !== relations || context.of.text !== text)
      context = { of: known.brief, is: contextOf(known) };
    return context.is;
  };
  // Each step sees what the steps before it added: the light suits the hour, the props suit the place.
  const add = (facet: Facet | undefined, step: (known: Survey, context: () => Context, creativity: number) => Addition[]) => {
    if (facet !== undefined && (forbidden.includes(facet) || locked[facet] !== undefined)) return;
    const known = knownOf(written);
    const additions = step(known, () => contextAt(known), taste);
    written = withAdditions(
      written,
      additions.filter((each) => allowed(each, forbidden)),
    );
  };
  add(undefined, () => lettering(brief, liberty));
  add(undefined, (known) => roles(known, gate));
  add(undefined, (known) => gatheringThings(known, gate));
  add('place', (known, context) => titlePicture(known, context(), gate));
  add('place', (known, context) => home(known, context(), gate));
  add('time', (known) => hour(known, gate));
  add(undefined, (known) => follow(known, gate));
  add(undefined, (known) => abstraction(known));
  add('lighting', light);
  add(undefined, (known) => mirror(known));
  add('details', (known, context) => props(known, context(), gate));
  add('details', (known) => motifs(known, gate));
  add('details', (known, context) => portrait(known, context()));
  // Colours come from the things, once these are described.
  add('palette', palette);
  add('details', (known, context) => stage(known, context()));
  add('details', (known, context) => layout(known, context()));
  if (liberty !== 'faithful') add('mood', mood);
  add('details', (known, context) => details(known, context(), gate));
  add(undefined, (known, context) => pictureKind(known, context()));
  add(undefined, framing);
  if (!tableaux) return { ...written, liberty };
  const known = knownOf(written);
  const told = tableau(known, contextAt(known), locks(forbidden, locked), scene);
  const whole = { ...told, liberty };
  carryMet(told, whole);
  return whole;
}

/** Framing and ideas add to several facets at once. */
const allowed = ({ list, fact }: Addition, forbidden: readonly Facet[]): boolean =>
  list !== 'look' || !FACETS.some((facet) => facet === fact.kind && forbidden.includes(facet));

/**
 * Takes a written Brief back to what was said: additions go, except those a person locked or switched off. A revision
 * does this before it writes again, so that "at night" takes the sun away with the sunset.
 */
export function unwrite(brief: Brief): Brief {
  const { liberty: _, ...read } = brief;
  const stays = (fact: {
    source: string;
    rule?: string | undefined;
    locked?: boolean | undefined;
    off?: boolean | undefined;
  }) => fact.locked || fact.off || (fact.source !== 'writer' && !(fact.source === 'inferred' && fact.rule !== undefined));
  return {
    ...read,
    subjects: brief.subjects.filter(stays),
    setting: brief.setting.filter(stays),
    look: brief.look.filter(stays),
    text: brief.text.filter(stays),
    relations: brief.relations.filter(stays),
  };
}
