/** Faults in a prompt for one generator: where, why, and what mends them. */
import type { Span } from '@atelier/spec';
import { dialectNamed } from '../compile/compile.ts';
import type { Fault, Linted, Rule } from './fault.ts';
import { flagsOf } from './midjourney-flags.ts';
import { contradictions } from './rules/contradictions.ts';
import { curlyQuotes, longLettering, unquotedLettering } from './rules/lettering.ts';
import { midjourneyRules } from './rules/midjourney.ts';
import { cancels, doubleNegative, negation } from './rules/negation.ts';
import { emails, secrets } from './rules/secrets.ts';
import { brackets, foreignSyntax } from './rules/syntax.ts';
import { qualitySoup, tooLong } from './rules/words.ts';

/** What could do harm first. */
export const LINT_RULES: readonly Rule[] = [
  secrets,
  emails,
  ...midjourneyRules,
  foreignSyntax,
  brackets,
  negation,
  doubleNegative,
  cancels,
  contradictions,
  unquotedLettering,
  curlyQuotes,
  longLettering,
  qualitySoup,
  tooLong,
];

export interface LintOptions {
  /** The negative prompt that goes beside it. */
  negative?: string | undefined;
}

/**
 * In the order of the prompt. Words between double quotes are lettering and no instructions.
 *
 * @throws AtelierError `unknown-dialect`
 * @example lint('a beach, no people —ar 16:9', 'midjourney').map(({ message }) => message)
 */
export function lint(text: string, name: string, { negative = '' }: LintOptions = {}): Fault[] {
  const { dialect, version = dialect.versions[0] } = dialectNamed(name === 'a1111' ? 'sd' : name);
  const quotes = quotesOf(text);
  const bare = blanked(text, quotes);
  const flags = dialect.id === 'midjourney' ? flagsOf(bare) : [];
  const linted: Linted = {
    text,
    bare,
    quotes,
    bodyEnd: flags[0]?.span[0] ?? text.length,
    flags,
    negative,
    dialect,
    version,
    capabilities: dialect.capabilitiesOf(version),
  };
  return LINT_RULES.flatMap(({ id, find }) => find(linted).map((fault): Fault => ({ rule: id, ...fault }))).sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

const QUOTED = /"[^"\n]*"|“[^”\n]*”/g;
const quotesOf = (text: string): Span[] => [...text.matchAll(QUOTED)].map(({ 0: said, index }) => [index, index + said.length]);

function blanked(text: string, quotes: readonly Span[]): string {
  let bare = text;
  for (const [start, end] of quotes)
    bare = `${bare.slice(0, start)}"${' '.repeat(Math.max(0, end - start - 2))}"${bare.slice(end)}`;
  return bare;
}
