/**
 * A Brief that a tableau tells, as targets say it: what a writer put there for the painter, a light, a hill, a view, would be a second
 * picture beside the one that the tableau tells.
 */
import { tableauOfRule } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { metBy } from '../subjects/tableau-of.ts';
import { perBrief } from './per-brief.ts';

/** Kinds that tell a whole picture. */
const WHOLE = /^(?:deed|thing|place|mark|sheet|abstract)$/;

export const toldByTableau: (brief: Brief) => Brief = perBrief((brief) => {
  const rules = [...brief.look, ...brief.setting].flatMap(({ off, rule }) => (off || rule === undefined ? [] : [rule]));
  const rows = rules.flatMap((rule) => {
    const tableau = tableauOfRule(rule);
    return tableau && metBy(tableau, brief) ? [{ tableau, rule }] : [];
  });
  if (!rows.some(({ tableau }) => WHOLE.test(tableau.kind))) return brief;
  const lit = brief.look.some(({ off, rule, kind }) => !off && kind === 'lighting' && tableauOfRule(rule) !== undefined);
  const stays = ({
    source,
    locked,
    rule,
  }: {
    source: string;
    locked?: boolean | undefined;
    rule?: string | undefined;
  }): boolean =>
    (source !== 'writer' && !(source === 'inferred' && rule !== undefined)) ||
    locked === true ||
    tableauOfRule(rule) !== undefined;
  const subjects = brief.subjects.filter(stays);
  const gone = new Set(brief.subjects.flatMap(({ id }) => (subjects.some((each) => each.id === id) ? [] : [id])));
  return {
    ...brief,
    subjects,
    relations: gone.size === 0 ? brief.relations : brief.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    setting: brief.setting.filter(stays),
    look: brief.look.filter((fact) => stays(fact) || (fact.kind === 'lighting' && !lit)),
  };
});
