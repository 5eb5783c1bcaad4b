/** Templates: all prompts of one, some by chance, or how many there are. */
import { type Language, styled, stylesOf, type Template, template, type Wildcards } from '@atelier/prompt';
import { AtelierError } from '@atelier/spec';

export interface Expansion {
  template: string;
  wildcards?: Wildcards | undefined;
  seed?: number | undefined;
  language?: Language | undefined;
  /** Every one, in order. */
  all?: boolean | undefined;
  /** So many: by chance, or with `all` at most so many. */
  count?: number | undefined;
  /** None twice. */
  distinct?: boolean | undefined;
}

/** Prompts that `distinct` remembers; beyond that, one may come again. */
const MOST_REMEMBERED = 1_000_000;
/** With `distinct`, so many draws in a row that bring nothing new end it. */
const MOST_IN_VAIN = 10_000;

/** @throws AtelierError `bad-template` */
export function expand(wish: Expansion): { prompts: Generator<string, void, void>; template: Template } {
  const made = template(wish.template, wish);
  return { prompts: chosen(made, wish), template: made };
}

function* chosen(made: Template, { all, count, distinct }: Expansion): Generator<string, void, void> {
  let left = count ?? (all ? Number.POSITIVE_INFINITY : 1);
  const seen = new Set<string>();
  let vain = 0;
  for (const prompt of all ? made.all() : made.random()) {
    if (left <= 0) return;
    if (distinct && seen.has(prompt)) {
      if (!all && ++vain > MOST_IN_VAIN) return;
      continue;
    }
    vain = 0;
    if (distinct && seen.size < MOST_REMEMBERED) seen.add(prompt);
    left--;
    yield prompt;
    if (left <= 0) return;
  }
}

/** Prompts put into styles of a `styles.csv`. @throws AtelierError `usage` where a name is not in it */
export function styler(csv: string, names: readonly string[]): (prompt: string) => string {
  const styles = stylesOf(csv);
  const wanted = names.map((name) => {
    const style = styles.find((each) => each.name === name);
    if (style) return style.prompt;
    throw new AtelierError(
      'usage',
      `Expected a style of the file (${styles.map((each) => each.name).join(', ') || 'it has none'}), got “${name}”.`,
    );
  });
  return (prompt) => styled(prompt, wanted);
}
