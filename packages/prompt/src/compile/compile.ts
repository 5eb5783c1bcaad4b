/** Brief → prompt: the one door to the dialects. A file in dialects/ knows one target; nothing else in the room does. */
import { remember } from '@atelier/lexicon';
import { AtelierError, type Brief, type DialectPrompt } from '@atelier/spec';
import type { CompileOptions, Dialect } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { toldByTableau } from './told-by-tableau.ts';

export { DIALECTS } from './dialects.ts';

/**
 * A dialect by its id, with a version behind an @ where one is meant: `midjourney`, `midjourney@7`.
 *
 * @throws AtelierError `unknown-dialect`
 */
export const dialectNamed = remember((name: string): { dialect: Dialect; version?: string } => {
  const [id = '', ...rest] = name.split('@');
  const dialect = DIALECTS.find((each) => each.id === id);
  if (dialect === undefined)
    throw new AtelierError(
      'unknown-dialect',
      `Expected a dialect (${DIALECTS.map((each) => each.id).join(', ')}), got “${name}”.`,
    );
  if (rest.length === 0) return { dialect };
  const version = rest.join('@');
  dialect.capabilitiesOf(version);
  return { dialect, version };
});

/**
 * Puts a Brief into a generator's language. Facts that are switched off stay out; what the target cannot take comes back
 * as warnings. Depends on the facts alone, never on how the idea was framed.
 *
 * @throws AtelierError `unknown-dialect`
 * @example compile(write(read('a beach sunset')), 'midjourney@7', { aspect: '16:9', seed: 7 }).prompt
 */
export function compile(brief: Brief, name: string, options: CompileOptions = {}): DialectPrompt {
  const { dialect, version } = dialectNamed(name);
  return dialect.compile(asItStands(brief), version === undefined ? options : { ...options, version });
}

/** No stamp yet for a Brief that was met once: most are, and for those it would be a tenth of the work. */
const seen = new WeakMap<Brief, { stamp: string; brief: Brief } | undefined>();

/**
 * The Brief under a key of its own for as long as it says the same: what is worked out once for each Brief (`per-brief.ts`) must not
 * outlive a change that was made to it in place. What was found out for its second target is there for the third.
 */
function asItStands(brief: Brief): Brief {
  if (!seen.has(brief)) {
    seen.set(brief, undefined);
    return inWords(brief);
  }
  const stamp = JSON.stringify(brief);
  const last = seen.get(brief);
  if (last?.stamp === stamp) return last.brief;
  const now = { stamp, brief: inWords(brief) };
  seen.set(brief, now);
  return now.brief;
}

/** A Brief without what its events consist of: "a regatta" tells a generator as much as "a regatta, sailboats", which is for painting it. */
function inWords(brief: Brief): Brief {
  const painted = brief.subjects.filter(({ rule }) => rule?.startsWith('gathering.'));
  if (painted.length === 0) return toldByTableau({ ...brief });
  const ids = new Set(painted.map(({ id }) => id));
  return toldByTableau({
    ...brief,
    subjects: brief.subjects.filter(({ id }) => !ids.has(id)),
    relations: brief.relations.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
  });
}
