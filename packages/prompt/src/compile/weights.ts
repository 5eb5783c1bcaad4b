/** How much a thing counts, in the target's own signs. */
import { plural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { everySubject } from '../subjects/every-subject.ts';
import type { WeightSyntax } from './capabilities.ts';
import { nounPhrase } from './realise/noun-phrase.ts';
import { withoutArticle } from './realise/words.ts';

interface Weighted {
  weight: number;
  /** What it is called, for a person. */
  name: string;
  /** How it may stand in the prompt, the longest first. */
  forms: string[];
}

export function weightedFacts(brief: Brief): Weighted[] {
  const counts = ({ weight, off }: { weight?: number | undefined; off?: boolean | undefined }) =>
    weight !== undefined && weight !== 1 && !off;
  const facts = [...brief.setting, ...brief.look, ...brief.text];
  if (!facts.some(counts) && !anyOf(brief.subjects, counts)) return [];
  const things = everySubject(brief.subjects).filter(({ off }) => !off);
  const ofValue = ({ value, weight }: { value: string; weight?: number | undefined }): Weighted => ({
    weight: weight ?? 1,
    name: value,
    forms: [value],
  });
  return [
    ...things.filter(counts).map(
      (subject): Weighted => ({
        weight: subject.weight ?? 1,
        name: subject.name,
        // With its adjectives, unless one of them counts for itself.
        forms: [
          ...([...subject.attributes, ...subject.actions].some(counts)
            ? []
            : [withoutArticle(nounPhrase(subject, brief.idea))]),
          plural(subject.name),
          subject.name,
        ],
      }),
    ),
    ...things.flatMap(({ attributes, actions }) => [...attributes, ...actions].filter(counts).map(ofValue)),
    ...[...brief.setting, ...brief.look].filter(counts).map(ofValue),
    ...brief.text.filter(counts).map(({ content, weight }) => ofValue({ value: content, weight })),
  ];
}

type Counts = (fact: { weight?: number | undefined; off?: boolean | undefined }) => boolean;
const anyOf = (subjects: readonly Subject[], counts: Counts): boolean =>
  subjects.some(
    (each) => counts(each) || each.attributes.some(counts) || each.actions.some(counts) || anyOf(each.parts, counts),
  );

/** Two decimals at most, so that 1.1 × 1.1 is 1.21. */
const figure = (weight: number): string => String(Math.round(weight * 100) / 100);

const WRITE: Readonly<Record<WeightSyntax, ((text: string, weight: number) => string) | undefined>> = {
  a1111: (text, weight) => `(${text}:${figure(weight)})`,
  comfyui: (text, weight) => `(${text}:${figure(weight)})`,
  compel: (text, weight) => `(${text})${figure(weight)}`,
  novelai: (text, weight) => `${figure(weight)}::${text}::`,
  fraction: (text, weight) => `(${text}:${figure(weight)})`,
  'multi-prompt': undefined,
  record: undefined,
  none: undefined,
};
/** What a syntax cannot say: Stability documents weights between 0 and 1 alone. */
const takes = (syntax: WeightSyntax, weight: number): boolean => syntax !== 'fraction' || (weight > 0 && weight < 1);

/** The text with its weighted stretches marked, and the names of those that could not be. */
export function weigh(
  text: string,
  facts: readonly Weighted[],
  syntax: WeightSyntax,
  protect: (text: string) => string,
): { text: string; unsaid: string[] } {
  if (syntax === 'record' || syntax === 'multi-prompt') return { text, unsaid: [] };
  const write = WRITE[syntax];
  const unsaid: string[] = [];
  const taken: [number, number][] = [];
  const marks: { from: number; to: number; weight: number }[] = [];
  for (const { forms, weight, name } of facts) {
    const found =
      write && takes(syntax, weight)
        ? forms
            .map(protect)
            .map((form) => find(text, form, taken))
            .find(Boolean)
        : undefined;
    if (found === undefined) unsaid.push(name);
    else {
      taken.push(found);
      marks.push({ from: found[0], to: found[1], weight });
    }
  }
  let marked = text;
  for (const { from, to, weight } of marks.sort((a, b) => b.from - a.from))
    marked = marked.slice(0, from) + (write?.(marked.slice(from, to), weight) ?? '') + marked.slice(to);
  return { text: marked, unsaid };
}

function find(text: string, form: string, taken: readonly [number, number][]): [number, number] | undefined {
  const [low, wanted] = [text.toLowerCase(), form.toLowerCase()];
  const letter = (at: number) => /[\p{L}\p{N}]/u.test(low.charAt(at));
  for (let at = low.indexOf(wanted); at >= 0 && wanted !== ''; at = low.indexOf(wanted, at + 1)) {
    const to = at + wanted.length;
    if (!letter(at - 1) && !letter(to) && !taken.some(([a, b]) => at < b && to > a)) return [at, to];
  }
  return undefined;
}
