/**
 * The built-in writer: a Brief that was read becomes a Brief that a picture can be made from. Pure (B6): the same Brief,
 * seed and liberty give the same result everywhere.
 */
import { type Brief, LIBERTIES, type Liberty } from '@atelier/spec';
import { type Addition, withAdditions } from './addition.ts';
import { light, mirror, mood, palette } from './atmosphere.ts';
import { abstraction, framing } from './framing.ts';
import { guard } from './guard.ts';
import { home, hour } from './home.ts';
import { lettering } from './lettering.ts';
import { motifs } from './motifs.ts';
import { roles } from './roles.ts';
import { follow, props } from './scene.ts';
import { type Survey, survey } from './survey.ts';

export interface WriteOptions {
  /** How much may be invented (B5). Default `balanced`. */
  liberty?: Liberty;
  /** 0 … 2³²−1. Default 0. */
  seed?: number;
}

/**
 * Adds what follows from the idea (`inferred`) and, by liberty, what enriches it (`writer`). Whatever a person said,
 * edited or locked stays as it is (B4); a Brief already written at this liberty or a freer one comes back unchanged.
 *
 * @example write(read('a beach sunset'), { liberty: 'balanced', seed: 7 })
 */
export function write(brief: Brief, { liberty = 'balanced', seed = 0 }: WriteOptions = {}): Brief {
  if (brief.liberty !== undefined && LIBERTIES.indexOf(brief.liberty) >= LIBERTIES.indexOf(liberty)) return brief;
  const gate = guard(brief);
  let written = brief;
  // Each step sees what the steps before it added: the light suits the hour, the props suit the place.
  const add = (step: (known: Survey) => Addition[]) => {
    written = withAdditions(written, step(survey(written, liberty, seed)));
  };
  add(() => lettering(brief));
  add((known) => roles(known, gate));
  add((known) => home(known, gate));
  add((known) => hour(known, gate));
  add((known) => follow(known, gate));
  add(abstraction);
  add(light);
  add(mirror);
  add((known) => props(known, gate));
  add((known) => motifs(known, gate));
  add(palette);
  if (liberty !== 'faithful') add(mood);
  add(framing);
  return { ...written, liberty };
}

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
