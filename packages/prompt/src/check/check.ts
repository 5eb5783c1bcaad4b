/**
 * A prompt held against the idea it was made for, word by word: what it kept, what it dropped, what it invented. What follows from
 * the idea (the sun and the sea of a beach sunset) is no invention. Pure (B6).
 */
import { sceneOf } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { read } from '../read/read.ts';
import { everySubject } from '../subjects/every-subject.ts';
import { corrected } from './corrected.ts';
import { followsFrom } from './follows.ts';
import { compareRelations } from './relations.ts';
import { alikeInIce, key, type Mark, marksOf, same, saysSame } from './words.ts';

export interface Finding {
  value: string;
  /** In the prompt; of what was dropped, in the idea. UTF-16 units. */
  span: Span;
  /** `thing`, `count`, `action`, `relation`, `lettering`, `absence`, a kind of attribute, setting or look, or `word`. */
  kind: string;
  /** Why, in a few plain words. */
  reason: string;
}

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
  const asked = read(idea);
  const got = read(prompt);
  const mine = marksOf(asked);
  const theirs = marksOf(got);
  const follows = followsFrom(asked);
  const kept: Finding[] = [];
  const invented: Finding[] = [];
  const wrong = wronglySaid(asked, got);
  for (const mark of theirs) {
    const twin =
      mine.find((each) => (each.kind === 'lettering') === (mark.kind === 'lettering') && saysSame(each, mark)) ??
      sameScene(mark, mine);
    const misplaced = wrong.find(({ span }) => span[0] <= mark.span[0] && mark.span[1] <= span[1]);
    const because = follows.get(mark.lower) ?? [...follows].find(([word]) => key(word) === key(mark.lower))?.[1];
    if (misplaced) invented.push(finding(mark, misplaced.reason));
    else if (twin) kept.push(finding(mark, `you said ${twin.text}`));
    else if (isMerelyMedium(mark, theirs, mine)) kept.push(finding(mark, 'belongs to the medium you named'));
    else if (because) kept.push(finding(mark, because));
    else invented.push(finding(mark, 'you did not say it'));
  }
  const dropped = mine
    .filter(
      (mark) =>
        !theirs.some(
          (each) =>
            (each.kind === 'lettering') === (mark.kind === 'lettering') && (saysSame(mark, each) || sameScene(each, [mark])),
        ) || isUnbound(mark, asked, got),
    )
    .map((mark) => finding(mark, 'the prompt does not say it'));
  const relations = compareRelations(asked, got);
  for (const { value, span, was } of relations.invented)
    if (!invented.some((each) => overlaps(each.span, span)))
      invented.push({ value, span, kind: 'relation', reason: `you said ${was}` });
  for (const { value, span } of relations.dropped)
    if (!dropped.some((each) => overlaps(each.span, span)))
      dropped.push({ value, span, kind: 'relation', reason: 'the prompt says something else' });
  return {
    kept: joined(kept, theirs, prompt),
    dropped: joined(dropped, mine, idea),
    invented: joined(invented, theirs, prompt),
    corrected: corrected(asked),
  };
}

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

const headOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** Said, but of something else ("a white cat and a black dog" for the other way round), or shown though it was ruled out. */
function wronglySaid(asked: Brief, got: Brief): { span: Span; reason: string }[] {
  const mine = everySubject(asked.subjects);
  const found: { span: Span; reason: string }[] = [];
  for (const subject of everySubject(got.subjects)) {
    const twin = mine.find(({ name }) => same(headOf(name), headOf(subject.name)));
    for (const each of twin ? [...subject.attributes, ...subject.actions] : []) {
      if (!each.span || !twin) continue;
      const own = [...twin.attributes, ...twin.actions].some(({ value }) => sharesWord(value, each.value));
      const other = mine.find(
        (one) => one !== twin && [...one.attributes, ...one.actions].some(({ value }) => sharesWord(value, each.value)),
      );
      if (!own && other) found.push({ span: each.span, reason: `you said it of the ${other.name}` });
    }
    const span = subject.span ?? subject.spans?.[0];
    if (span && !twin && asked.absent.some(({ value }) => same(headOf(value), headOf(subject.name))))
      found.push({ span, reason: `you said no ${subject.name}` });
  }
  return found;
}
const sharesWord = (a: string, b: string): boolean =>
  a.split(' ').some((word) => b.split(' ').some((other) => same(word, other)));

/** A quality that the prompt gives to another thing is lost for its own. */
function isUnbound(mark: Mark, asked: Brief, got: Brief): boolean {
  if (!mark.fact.startsWith('attribute ')) return false;
  const owner = everySubject(asked.subjects).find(({ attributes }) =>
    attributes.some(({ id }) => `attribute ${id}` === mark.fact),
  );
  const theirs = everySubject(got.subjects);
  const twin = owner && theirs.find(({ name }) => same(headOf(name), headOf(owner.name)));
  const holds = (subject: Subject) =>
    [...subject.attributes, ...subject.actions].some(({ value }) => sharesWord(value, mark.lower));
  return twin !== undefined && !holds(twin) && theirs.some((each) => each !== twin && holds(each));
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
