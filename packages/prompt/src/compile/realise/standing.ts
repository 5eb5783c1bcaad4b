/** The facts that stand, each with what the knowledge says of its rule: looked up once a Brief, whoever asks. */
import { type Clause, clauseKnown, type Passage, passageKnown, remember, type Tableau, tableauOfRule } from '@atelier/lexicon';
import type { LookFact, SettingFact } from '@atelier/spec';
import { perBrief } from '../per-brief.ts';

export interface Standing<F = LookFact | SettingFact> {
  fact: F;
  known: RuleKnown;
}

/** What is known of a rule, of whatever it is told. */
export interface RuleKnown {
  /** The passage that it is the rule of. */
  row: Row | undefined;
  clause: Clause | undefined;
  /** A part that light is seen on. */
  gleam: boolean;
  /** What stands for a trade, drawn in a sentence of its own. */
  emblem: boolean;
  /** Of a room that was said to be empty. */
  emptied: boolean;
}

/** A passage, and what it is told of. */
export interface Row {
  passage: Passage;
  /** The tableau that it is a row of. */
  tableau: Tableau | undefined;
  deed: boolean;
  spells: boolean;
  /** Whether it names colours of the palette. */
  coloured: boolean;
  /** "Make up $the" has no pronoun at its end. */
  particle: boolean;
  /** Of a place. */
  view: boolean;
  ofPortrait: boolean;
  /** Of the portrait of a whole class. */
  plain: boolean;
  /** Of what is drawn on a sheet. */
  motif: boolean;
  /** Of the main subject, whatever its name. */
  ofFirst: boolean;
  /** The portrait of a mark: it speaks of the logo, whatever the logo is for. */
  mark: boolean;
}

const standingAmong = <F extends LookFact | SettingFact>(facts: readonly F[]): Standing<F>[] => {
  const all: Standing<F>[] = [];
  for (const fact of facts) if (!fact.off) all.push({ fact, known: fact.rule === undefined ? NOTHING : ruleKnown(fact.rule) });
  return all;
};

export const standingLook = perBrief(({ look }) => standingAmong(look));
export const standingSetting = perBrief(({ setting }) => standingAmong(setting));

/** Rules that are remembered; the tables have fewer. */
export const ROWS = 20_000;

const ruleKnown = remember(
  (rule): RuleKnown => ({
    row: rowOf(rule),
    clause: clauseKnown(rule),
    gleam: rule.startsWith('gleam.'),
    emblem: rule.startsWith('emblem-'),
    emptied: rule.startsWith('quality-empty.'),
  }),
  ROWS,
  Number.POSITIVE_INFINITY,
);
const NOTHING: RuleKnown = { row: undefined, clause: undefined, gleam: false, emblem: false, emptied: false };

function rowOf(rule: string): Row | undefined {
  const passage = passageKnown(rule);
  if (passage === undefined) return undefined;
  const { slot, text, any } = passage;
  const doing = rule.startsWith('portrait-doing-');
  const view = /^(?:view|place)-/.test(rule);
  return {
    passage,
    tableau: tableauOfRule(rule),
    deed: slot === 'pose' && (any.length > 0 || doing),
    spells: text.includes('$words'),
    coloured: COLOURED.test(text),
    particle: PARTICLE.test(text),
    view,
    ofPortrait: /^(?:portrait|seen|lodged)-/.test(rule),
    plain: rule.startsWith('portrait-plain-'),
    motif: rule.startsWith('portrait-motif.'),
    ofFirst: view || rule.startsWith('stage-') || (ANYBODY.test(rule) && (slot === 'pose' || doing)),
    mark: MARK.test(rule),
  };
}

const COLOURED = /\$(?:ink|ground|accent)\b/;
const PARTICLE = /\b(?:up|out|off|down) \$the\b/;
const MARK = /^portrait-(?:mark-of-several|[a-z-]*(?:logo|icon|emblem)|poster|book-cover|invitation|card|label|chalkboard)\./;
/** Portraits whose deeds are lent to other kinds: a baker kneads like any man. */
const ANYBODY = /^portrait-(?:person|man|woman|bird|animal|doing-\w+|deed-of-\w+)\./;
