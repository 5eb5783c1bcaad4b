/** How the picture is seen: shot and angle in a phrase, lens and composition in clauses. */
import { CAMERA_MAKERS, type FramingKnown, framingKnown, isPlural } from '@atelier/lexicon';
import type { LookFact, Random } from '@atelier/spec';
import { finite } from './clauses.ts';
import { withArticle } from './words.ts';

/** "in close-up", "seen from a low angle": what the person said of shot, angle and lens, as it stands at the end of a sentence. */
export function saidView(facts: readonly LookFact[]): string[] {
  return facts.map(({ kind, value }) => {
    if (/^(?:from|in|at|through|with|as|under) /i.test(value)) return kind === 'angle' ? `seen ${value}` : value;
    const noun = isPlural(value) ? value : withArticle(value);
    if (kind === 'shot') return /^close.?up$/i.test(value) ? `in ${value}` : `framed as ${noun}`;
    if (kind === 'angle' && /^(?:top.?down|overhead|flat.?lay|bird.?s.?eye)$/i.test(value))
      return `${value} view, from straight above`;
    if (kind === 'angle' && /^aerial$/i.test(value)) return 'seen from the air';
    if (kind === 'angle')
      return /shot$/i.test(value)
        ? `as ${noun}`
        : /angle$/i.test(value)
          ? `seen from ${noun}`
          : /view$/i.test(value)
            ? `seen in ${noun}`
            : `seen at ${noun}`;
    return /(?:lens|mm|fisheye)$/i.test(value)
      ? `through ${noun}${/mm$/i.test(value) ? ' lens' : ''}`
      : `${takenWith(value)} ${value}`;
  });
}

/** "Shot on canon eos r5", "at iso 100", "with lens flare". */
function takenWith(value: string): string {
  const [first = '', second] = value.toLowerCase().split(' ');
  if (CAMERA_MAKERS.has(first) && second !== undefined) return 'shot on';
  return /^(?:iso \d|1\/\d|f\/?\d)/i.test(value) ? 'at' : 'with';
}

/** "from table height": a shot or an angle that a writer chose. */
export function viewPhrase({ value }: LookFact, roll: Random): string | undefined {
  const all = framingKnown(value)?.phrases ?? [];
  return all.length > 0 ? roll.pick(all).text : undefined;
}

/** What a writer chose. */
export function frameSentence(facts: readonly LookFact[], roll: Random): string | undefined {
  const known = facts.flatMap(({ value }) => framingKnown(value) ?? []);
  const phrases = known.flatMap(({ phrases: all }) => (all.length > 0 ? [roll.pick(all).text] : []));
  const clauses = known.flatMap((each) => clauseOf(each, roll));
  if (phrases.length === 0 && clauses.length === 0) return undefined;
  const both = clauses.join(', and ');
  if (phrases.length === 0) return both;
  const view = phrases.join(', ');
  const lens = facts.some(({ kind }) => kind === 'lens');
  const heads = [
    `seen ${view}`,
    `it is seen ${view}`,
    `the view is ${view}`,
    ...(lens ? [`the camera sees it ${view}`, `shot ${view}`] : []),
  ];
  const head = roll.pick(heads);
  if (both === '') return head;
  return roll.pick([`${head}; ${both}`, `${head}, and ${both}`, `${both}, seen ${view}`]);
}

const clauseOf = ({ shown }: FramingKnown, roll: Random): string[] =>
  shown.length === 0 ? [] : [finite({ ...roll.pick(shown), role: 'seen', source: 'writer' })];
