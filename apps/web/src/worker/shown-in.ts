/** Where a prompt says what the drawing shows: of things, numbers, colours, place, hour and weather, medium and lettering alone. */
import { stageOf } from '@atelier/illustrator';
import { finishOf, sceneOf, seasonOf, singular, timeOf, weatherOf } from '@atelier/lexicon';
import { promptIn, read } from '@atelier/prompt';
import type { Brief, SettingFact, Span, Stage, Subject } from '@atelier/spec';
import { composeDoc } from './compose-doc.ts';
import type { Calls } from './protocol.ts';

interface Spanned {
  span?: Span | undefined;
  spans?: Span[] | undefined;
}
const spansOf = ({ span, spans }: Spanned): Span[] => spans ?? (span ? [span] : []);
const plain = (words: string): string => words.toLowerCase().split(/\s+/).map(singular).join(' ');

/** A thing of which the Stage holds a drawing. */
interface Drawn {
  subject: Subject;
  count: number;
  /** Colours that were said of it and that its drawing has. */
  colours: readonly string[];
}

/**
 * A prompt says more than the drawing shows: how fur lies, what lens it is. It is read as an idea; a word of it counts where the reader
 * makes the same fact of it as the Brief holds, and the Stage shows that fact. Parts, manners and qualities other than colour are not in
 * the Stage, and never count. `unseen` are ids of things that have no drawing or that others hide, `amiss` those of which the painter warned.
 */
export function shownIn({ doc, prompt, unseen, amiss }: Calls['shown']['in']): Calls['shown']['out'] {
  const { brief, width, height } = composeDoc(doc);
  const stage = stageOf(brief, { width, height, seed: doc.seed, missing: 'leave' });
  const gone = new Set(unseen);
  const things = drawnIn(brief, stage, gone, new Set(amiss));
  const text = promptIn(prompt);
  const said = read(text);
  const spans: Span[] = [];
  for (const subject of said.subjects) {
    const drawn = things.filter((each) => plain(each.subject.name) === plain(subject.name));
    if (drawn.length === 0) continue;
    for (const span of spansOf(subject)) spans.push(...wordsOf(subject.name, text, span));
    const { count } = subject;
    if (count && 'exact' in count && count.exact > 1 && drawn.some((each) => each.count === count.exact))
      spans.push(...spansOf(subject).flatMap((span) => firstWord(text, span, subject.name)));
    for (const attribute of subject.attributes)
      if (attribute.kind === 'color' && drawn.some(({ colours }) => colours.includes(attribute.value)))
        spans.push(...spansOf(attribute));
  }
  for (const fact of said.setting)
    if (brief.setting.some((mine) => isOn(mine, gone) && sameSetting(mine, fact) && stands(mine, stage)))
      spans.push(...spansOf(fact));
  for (const fact of said.look)
    if (
      fact.kind === 'medium' &&
      finishOf(fact.value) !== undefined &&
      brief.look.some((mine) => mine.kind === 'medium' && isOn(mine, gone) && finishOf(mine.value) === finishOf(fact.value))
    )
      spans.push(...spansOf(fact));
  const lettered = stage.objects.filter(({ grounding }) => grounding.kind === 'lettering').map(({ of }) => of);
  for (const fact of said.text)
    if (brief.text.some((mine) => mine.content === fact.content && lettered.includes(mine.id ?? '') && isOn(mine, gone)))
      spans.push(...spansOf(fact));
  return apart(spans);
}

const isOn = (
  fact: { id?: string | undefined; off?: boolean | undefined; wordsOnly?: boolean | undefined },
  gone: ReadonlySet<string>,
) => !fact.off && !fact.wordsOnly && (fact.id === undefined || !gone.has(fact.id));

function drawnIn(brief: Brief, stage: Stage, gone: ReadonlySet<string>, amiss: ReadonlySet<string>): Drawn[] {
  return brief.subjects.flatMap((subject) => {
    const objects = stage.objects.filter(({ of, grounding }) => of === subject.id && grounding.kind !== 'missing');
    if (objects.length === 0 || !isOn(subject, gone)) return [];
    const colours = (amiss.has(subject.id) ? [] : subject.attributes)
      .filter((each) => each.kind === 'color' && isOn(each, gone) && objects.some(({ colors }) => colors.includes(each.value)))
      .map(({ value }) => value);
    return [{ subject, colours, count: objects.reduce((sum, { count = 1 }) => sum + count, 0) }];
  });
}

/** The words of a name within the stretch that was read as the thing, and not its number and its qualities. */
function wordsOf(name: string, text: string, [start, end]: Span): Span[] {
  const wanted = new Set(plain(name).split(' '));
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}'’]+/gu)]
    .filter(([word]) => wanted.has(plain(word)))
    .map((match): Span => [start + match.index, start + match.index + match[0].length]);
}

/** The number stands before the name. */
function firstWord(text: string, [start, end]: Span, name: string): Span[] {
  const [word = ''] = /^[\p{L}\p{N}]+/u.exec(text.slice(start, end)) ?? [];
  return word === '' || plain(name).split(' ').includes(plain(word)) ? [] : [[start, start + word.length]];
}

const READ_AS = { place: sceneOf, time: timeOf, weather: weatherOf, season: seasonOf } as const;
const meaning = ({ kind, value }: SettingFact): string | undefined =>
  kind === 'place' || kind === 'time' || kind === 'weather' || kind === 'season'
    ? READ_AS[kind](value.toLowerCase())
    : undefined;
const sameSetting = (mine: SettingFact, theirs: SettingFact): boolean =>
  mine.kind === theirs.kind &&
  (plain(mine.value) === plain(theirs.value) || (meaning(theirs) !== undefined && meaning(mine) === meaning(theirs)));

/** Whether the Stage says that it is so there. */
function stands(fact: SettingFact, { scene, objects }: Stage): boolean {
  if (objects.some(({ of, grounding }) => of === fact.id && grounding.kind !== 'missing')) return true;
  const means = meaning(fact);
  if (means === undefined) return false;
  if (fact.kind === 'place') return means === scene.setting;
  return (fact.kind === 'time' || fact.kind === 'weather' || fact.kind === 'season') && means === scene[fact.kind];
}

/** In order, without overlap, neighbours as one stretch. */
function apart(spans: readonly Span[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
