/** What is wrong with the rows of a tableau, in words; for the test of the tables. */
import type { Passage } from './passages.ts';
import type { Tableau } from './tableaux.ts';

const PLACEHOLDER =
  /^\$(?:The|the|It|it|Its|its|He|he|His|his|Him|him|Himself|himself|Itself|itself|That|that|Other|other|words|ink|ground|accent)$/;
const CLICHE =
  /\b(?:masterpiece|stunning|breathtaking|timeless|whimsical|ethereal|bathed in|whispers?|tapestry|captured|award-winning|8k)\b/i;
/** What a frame has. */
const ROUND = /^(?:telling|behind|lit|viewed)$/;
/** Kinds that need no first sentence of their own. */
const ADDED = /^(?:topic|frame|compound)$/;
const CONDITION = / [+-][a-z]/;

export function faultsOf(tableau: Tableau): string[] {
  const rows = tableau.rows();
  const none = ADDED.test(tableau.kind) || rows.some(({ slot }) => slot === 'instant') ? [] : [`${tableau.id} has no D`];
  const round =
    tableau.kind === 'frame' && rows.some(({ slot }) => !ROUND.test(slot))
      ? [`${tableau.id} tells more than what is round`]
      : [];
  return [...none, ...round, ...rows.flatMap((row) => faultsIn(row, tableau).map((fault) => `${row.rule}: ${fault}`))];
}

function faultsIn({ slot, text, value }: Passage, { needs }: Tableau): string[] {
  const faults: string[] = [];
  const check = (wrong: boolean, fault: string): void => {
    if (wrong) faults.push(fault);
  };
  const binds = (which: string) => needs.some((need) => need.binds === which);
  check(/\$[Tt]hat\b/.test(text) && !binds('that'), '$that is not bound');
  check(/\$[Oo]ther\b/.test(text) && !binds('other'), '$other is not bound');
  for (const word of text.match(/\$\w+/g) ?? []) check(!PLACEHOLDER.test(word), `placeholder ${word}`);
  for (const verb of text.match(/\{[^}]*\}/g) ?? []) check(verb.split('|').length !== 2, `verb ${verb}`);
  check((text.match(/\[/g) ?? []).length !== (text.match(/\]/g) ?? []).length || /\[[^\]/]*\]/.test(text), 'ways');
  check(CONDITION.test(text), 'condition inside the sentence');
  check(CLICHE.test(text), 'cliché');
  // What is told is seen: a hat, and not a hat or a cap.
  check(/ or /.test(text) || / or /.test(value), 'left open');
  if (slot === 'look') check(!/^(?:of about |in \$his |with |in )/.test(text), 'a look is no sentence');
  else if (slot === 'viewed') check(/[.!]$/.test(text), 'a stop behind a fragment');
  else check(!/[.!][”"']?(?:\])?$/.test(text), 'no stop');
  return faults;
}
