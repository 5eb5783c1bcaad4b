/**
 * A Brief that a tableau tells, as targets say it: what a writer put there for the painter, a light, a hill, a view, would be a second
 * picture beside the one that the tableau tells.
 */
import { passageKnown, tableauOfRule, tableauRow } from '@atelier/lexicon';
import type { Brief, LookFact } from '@atelier/spec';
import { oneWay } from '../subjects/one-way.ts';
import { metBy } from '../subjects/tableau-of.ts';
import { perBrief } from './per-brief.ts';
import { viewedOf } from './realise/viewed.ts';
import { thingIn } from './registers/scene-labels.ts';

/** What is drawn or printed has the light that it shows, and none of a room. */
const FLAT = /^(?:mark|sheet|abstract)$/;
/** Kinds that tell a whole picture. */
const WHOLE = /^(?:deed|thing|place|mark|sheet|abstract|frame)$/;

export const toldByTableau: (brief: Brief) => Brief = perBrief((brief) => {
  const kinds = [...brief.look, ...brief.setting].flatMap(({ off, rule }) => {
    const tableau = off ? undefined : tableauOfRule(rule);
    return tableau && metBy(tableau, brief) ? [tableau.kind] : [];
  });
  if (!kinds.some((kind) => WHOLE.test(kind))) return brief;
  const lit = kinds.some((kind) => FLAT.test(kind)) || brief.look.some(({ off, rule }) => !off && slotOf(rule) === 'lit');
  const subjects = brief.subjects.filter(stays);
  const gone = new Set(brief.subjects.flatMap((each) => (subjects.includes(each) ? [] : [each.id])));
  return {
    ...brief,
    subjects,
    relations: gone.size === 0 ? brief.relations : brief.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    setting: brief.setting.filter(stays),
    look: brief.look.filter((fact) => stays(fact) || (fact.kind === 'lighting' && !lit)).flatMap((fact) => asLook(fact, brief)),
  };
});

/** Sentences stay: the writer has left those that tell of what the tableau does not. */
const stays = ({ source, locked, rule, wordsOnly }: Pick<LookFact, 'source' | 'locked' | 'rule' | 'wordsOnly'>): boolean =>
  (source !== 'writer' && !(source === 'inferred' && rule !== undefined)) ||
  locked === true ||
  // What a variation differs in is what it is asked for.
  rule?.startsWith('vary.') === true ||
  (wordsOnly === true && rule !== undefined && passageKnown(rule) !== undefined);

const slotOf = (rule: string | undefined) => (rule?.startsWith('tableau-') ? tableauRow(rule)?.slot : undefined);

const LIGHT =
  /(?:light|sun|lamp|glow|shade|shadow|bulb|dusk|dawn|moon|candle|neon|lantern|torch|fire|lit\b|spot|overcast|noon|evening|morning|sky|glare)/i;

/** The light and the view of a tableau as targets that take phrases say such facts. */
function asLook(fact: LookFact, brief: Brief): LookFact[] {
  // What a variation was asked for is said as if somebody had said it.
  if (fact.rule?.startsWith('vary.')) return [{ ...fact, source: 'edit' }];
  const row = fact.rule?.startsWith('tableau-') ? tableauRow(fact.rule) : undefined;
  if (row?.slot === 'lit') {
    // "Window" alone is no light.
    const value = LIGHT.test(row.value) ? row.value : (thingIn(oneWay(row.text, brief.idea)) ?? `${row.value} light`);
    return [{ ...fact, kind: 'lighting', value }];
  }
  if (row?.slot !== 'viewed') return [fact];
  const seen = viewedOf(oneWay(row.text, brief.idea), brief);
  return seen === '' ? [] : [{ ...fact, kind: 'shot', value: seen.charAt(0).toLowerCase() + seen.slice(1) }];
}
