/**
 * A prompt held against the idea it was made for, word by word: what it kept, what it dropped, what it invented. What follows from
 * the idea (the sun and the sea of a beach sunset) is no invention, and what is only said to a generator (flags, weights) no words of it.
 * Pure (B6).
 */
import { plural, sceneOf } from '@atelier/lexicon';
import type { Span, Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { spansOf } from '../subjects/spans-of.ts';
import { corrected } from './corrected.ts';
import { deniedOf } from './denied.ts';
import type { Finding } from './finding.ts';
import { followsFrom } from './follows.ts';
import { counted, isUnbound, wronglySaid } from './misplaced.ts';
import { pastedIn } from './pasted.ts';
import { compareRelations } from './relations.ts';
import { holds } from './synonyms.ts';
import { alikeInIce, key, type Mark, marksOf, same, saysSame } from './words.ts';

export interface Checked {
  kept: Finding[];
  dropped: Finding[];
  invented: Finding[];
  /** The idea again as a prompt, with what follows from it and nothing else. */
  corrected: string;
}

/**
 * @example check('a beach sunset', 'A deserted beach at sunset, palm trees').invented.map(({ value }) => value) // ['deserted', 'palm trees']
 */
export function check(idea: string, prompt: string): Checked {
  const pasted = pastedIn(prompt);
  const asked = read(idea);
  const got = read(pasted.words);
  const mine = marksOf(asked);
  const theirs = marksOf(got);
  compound(mine, theirs, idea, prompt);
  const follows = followsFrom(asked);
  const relations = compareRelations(asked, got);
  const counts = counted(asked, got);
  const wrong = wronglySaid(asked, got);
  const denied = deniedOf(pasted, asked, mine);
  const kept: Finding[] = [...denied.kept];
  const invented: Finding[] = [...denied.invented];

  for (const mark of theirs) {
    const twin = mine.find((each) => saysSame(each, mark)) ?? sameScene(mark, mine);
    const holder = twin ? undefined : (mine.find((each) => holds(each.lower, mark.lower)) ?? heldWith(mark, theirs, mine));
    const misplaced = wrong.find(({ span }) => within(mark.span, span));
    const number = counts.find(({ theirs: { id } }) => mark.fact === `count thing ${id}`);
    const relation = relations.kept.find(({ span }) => within(mark.span, span));
    const because = followsAs(mark, follows);
    if (misplaced) invented.push(finding(mark, misplaced.reason));
    else if (number && !number.agrees) invented.push(finding(mark, `you said ${numberIn(number.mine, idea)}`));
    else if (twin) kept.push(finding(mark, `you said ${twin.text}`));
    else if (number?.mine.count && 'exact' in number.mine.count)
      kept.push(finding(mark, `you said ${numberIn(number.mine, idea)}`));
    else if (holder) kept.push(finding(mark, `you said ${holder.text}`));
    else if (relation) kept.push(finding(mark, `you said ${relation.was}`));
    else if (isMerelyMedium(mark, theirs, mine)) kept.push(finding(mark, 'belongs to the medium you named'));
    else if (because) kept.push(finding(mark, because));
    else invented.push(finding(mark, mark.kind === 'absence' ? 'you did not rule it out' : 'you did not say it'));
  }
  for (const { value, span } of pasted.loaded)
    invented.push({ value, span, kind: 'model', reason: 'you asked for no such model' });

  const dropped: Finding[] = [];
  for (const mark of mine) {
    const number = counts.find(({ mine: { id } }) => mark.fact === `count thing ${id}`);
    const shown =
      mark.kind === 'absence' &&
      wrong.find(({ reason }) => reason.startsWith('you said no ') && same(reason.slice(12), mark.lower));
    if (shown) dropped.push(finding(mark, 'the prompt shows it'));
    else if (number && !number.agrees) dropped.push(finding(mark, `the prompt says ${numberIn(number.theirs, prompt)}`));
    else if (denied.against.some((span) => overlaps(span, mark.span))) dropped.push(finding(mark, 'the prompt rules it out'));
    else if (!isMet(mark) || isUnbound(mark, asked, got)) dropped.push(finding(mark, 'the prompt does not say it'));
  }
  function isMet(mark: Mark): boolean {
    if (mark.kind === 'absence' && (denied.met.has(mark.lower) || isEmptied(mark, theirs))) return true;
    if (
      mark.kind === 'count' &&
      counts.some(({ mine: { id }, theirs: { count } }) => mark.fact === `count thing ${id}` && count && 'exact' in count)
    )
      return true;
    return (
      theirs.some((each) => saysSame(mark, each) || sameScene(each, [mark]) !== undefined || holds(each.lower, mark.lower)) ||
      relations.met.some((span) => within(mark.span, span))
    );
  }

  // Where neither says a number the things themselves do: "birds" and "a bird". Of what is only beside them it says how each has one.
  for (const { mine: own, theirs: other, agrees } of counts) {
    const numbered = [...mine, ...theirs].some(
      ({ fact }) => fact === `count thing ${own.id}` || fact === `count thing ${other.id}`,
    );
    if (agrees || numbered || own !== asked.subjects[0]) continue;
    const [inIdea, inPrompt] = [spansOf(own)[0], spansOf(other)[0]];
    if (inIdea)
      add(dropped, {
        value: idea.slice(...inIdea),
        span: inIdea,
        kind: 'count',
        reason: `the prompt says ${numberIn(other, prompt)}`,
      });
    if (inPrompt)
      add(invented, {
        value: prompt.slice(...inPrompt),
        span: inPrompt,
        kind: 'count',
        reason: `you said ${numberIn(own, idea)}`,
      });
  }
  for (const { value, span, was } of relations.invented)
    add(invented, { value, span, kind: 'relation', reason: `you said ${was}` });
  for (const { value, span } of relations.dropped)
    add(dropped, { value, span, kind: 'relation', reason: 'the prompt says something else' });
  return {
    kept: joined(
      kept.filter(({ span }) => !invented.some((each) => overlaps(each.span, span))),
      theirs,
      prompt,
    ),
    dropped: joined(dropped, mine, idea),
    invented: joined(invented, theirs, prompt),
    corrected: corrected(asked),
  };
}

function add(findings: Finding[], one: Finding): void {
  if (!findings.some((each) => overlaps(each.span, one.span))) findings.push(one);
}

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** How many it is: "2 foxes", "one bird", and where no number was said in the words of the text. */
const numberIn = (subject: Subject, text: string): string => {
  const [span] = spansOf(subject);
  if (subject.count && 'exact' in subject.count)
    return subject.count.exact === 1 ? `one ${subject.name}` : `${subject.count.exact} ${plural(subject.name)}`;
  return span ? text.slice(...span) : subject.name;
};

/** "Window sill" where the other says "windowsill": both words have the one. */
function compound(mine: readonly Mark[], theirs: readonly Mark[], idea: string, prompt: string): void {
  for (const [marks, text, others] of [
    [mine, idea, theirs],
    [theirs, prompt, mine],
  ] as const)
    for (const [i, mark] of marks.entries()) {
      const next = marks[i + 1];
      if (!next || !/^[ -]$/.test(text.slice(mark.span[1], next.span[0]))) continue;
      const whole = `${mark.lower}${next.lower}`;
      if (!others.some(({ lower }) => key(lower) === key(whole))) continue;
      for (const each of [mark, next]) each.understood = [...each.understood, whole];
    }
}

/** "Young" beside a cat, where a kitten was said. */
function heldWith(mark: Mark, theirs: readonly Mark[], mine: readonly Mark[]): Mark | undefined {
  return mine.find((said) => holds(said.lower, mark.lower) && theirs.some((each) => each !== mark && saysSame(said, each)));
}

function followsAs(mark: Mark, follows: ReadonlyMap<string, string>): string | undefined {
  if (mark.kind === 'absence') return follows.get(`no ${key(mark.lower)}`);
  return follows.get(mark.lower) ?? [...follows].find(([word]) => key(word) === key(mark.lower))?.[1];
}

/** An empty street has no people in it. */
const isEmptied = (mark: Mark, theirs: readonly Mark[]): boolean =>
  same(mark.lower, 'people') && theirs.some(({ lower }) => /^(?:empty|deserted|abandoned|uninhabited|unpeopled)$/.test(lower));

/** "watercolor painting" for "watercolor". */
const isMerelyMedium = (mark: Mark, marks: readonly Mark[], mine: readonly Mark[]): boolean =>
  /^(?:painting|drawing|art|artwork|illustration|print)$/.test(mark.lower) &&
  marks.some((each) => each !== mark && each.fact === mark.fact && mine.some((said) => same(said.lower, each.lower)));

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
const finding = ({ text, span, kind }: Mark, reason: string): Finding => ({ value: text, span, kind, reason });

/** "seaside" for "beach": another name of the same place. */
function sameScene(mark: Mark, marks: readonly Mark[]): Mark | undefined {
  if (mark.kind !== 'place') return undefined;
  const scene = sceneOf(mark.lower);
  return (
    scene &&
    marks.find(
      (each) =>
        each.kind === 'place' &&
        sceneOf(each.lower) === scene &&
        alikeInIce(each.lower, mark.lower) &&
        !/island|bay|cove|lagoon|hawaii|valley/.test(mark.lower),
    )
  );
}

/** Neighbouring words of one fact are one finding. */
function joined(findings: readonly Finding[], marks: readonly Mark[], text: string): Finding[] {
  const factAt = new Map(marks.map(({ span, fact }) => [span[0], fact]));
  const result: Finding[] = [];
  for (const each of [...findings].sort((a, b) => a.span[0] - b.span[0])) {
    const last = result.at(-1);
    const fact = factAt.get(each.span[0]);
    const between = last ? text.slice(last.span[1], each.span[0]) : '';
    if (
      last &&
      fact !== undefined &&
      factAt.get(lastStart(last, marks)) === fact &&
      /^(?:[\s-]|\band\b|\bof\b)*$/.test(between)
    ) {
      last.span = [last.span[0], each.span[1]];
      last.value = text.slice(last.span[0], last.span[1]);
    } else result.push({ ...each });
  }
  return result;
}
const lastStart = ({ span }: Finding, marks: readonly Mark[]): number =>
  marks.findLast((mark) => mark.span[1] === span[1])?.span[0] ?? span[0];
