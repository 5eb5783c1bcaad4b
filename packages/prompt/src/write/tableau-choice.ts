/** Which of the tableaux whose needs are met tells most of an idea. */
import { tableauxFor, wordNet } from '@atelier/lexicon';
import { type Brief, hashSeed } from '@atelier/spec';
import { actorsIn } from '../subjects/actors-in.ts';
import { beastTraits } from '../subjects/beasts.ts';
import { ideaWords, wordsOfIdea } from '../subjects/idea-words.ts';
import { is } from '../subjects/is.ts';
import { motifsOf } from '../subjects/motifs.ts';
import { type Met, metOf } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';
import { MARKED, SMALL } from './tableau-main.ts';
import { isHead, isLiving, missedDeeds, missedLiving, missedObjects, TRANSFORMED } from './tableau-suits.ts';
import { isThere } from './tableau-there.ts';

/** A kind of picture, which tells less than what is in it. */
const PICTURE = /^(?:portraits?|photos?|photographs?|pictures?|images?)$/;

/** Of near ties the seed decides. */
const NEAR = 0.4;

/** Those whose needs are met. */
export function candidates(brief: Brief): Met[] {
  const words = new Set(wordsOfIdea(brief).byKey.keys());
  for (const actor of [...motifsOf(brief), ...actorsIn(brief)])
    if (actor) {
      for (const trait of [...traitsOf(actor, brief.idea), ...beastTraits(actor.name)]) words.add(`#${trait}`);
      if (is(actor, 'product', brief)) words.add('#product');
    }
  for (const trait of ['#many', '#idle', '#two', '#alone', '#scene', '#man', '#woman', '#child', '#couple']) words.add(trait);
  return metOf(tableauxFor(words), brief);
}

/** A portrait of anybody says less of a man who was put in a place than what he does there. */
const PLAIN =
  /(?:^| )(?:man|men|woman|women|boys?|girls?|child|children|kids?|teenagers?|persons?|people|lady|ladies|guys?|couple|stranger|figure)$/i;
const AWAY = 2;
const MADE = 2;
const isPlaced = ({ setting }: Brief): boolean =>
  on(setting).some(({ kind, source }) => kind === 'place' && source !== 'writer');

/** So does a portrait of a bear in its river of one in a supermarket. */
function isAway({ actor, asked, tableau: { where } }: Met, brief: Brief): boolean {
  if (!isPlaced(brief)) return false;
  const said = on(brief.setting).flatMap(({ kind, value }) => (kind === 'place' ? [value.toLowerCase()] : []));
  const isHere = where.some((each) => said.some((value) => value === each || value.endsWith(` ${each}`)));
  // A ghost girl is told by the ghost.
  if (PLAIN.test(actor?.name ?? ''))
    return (
      !isHere &&
      !asked.some((run) => run.some(({ text, of }) => of?.part === 'name' && of.subject === actor?.id && !PLAIN.test(text)))
    );
  return actor !== undefined && traitsOf(actor, brief.idea).has('animal') && !isHere && !where.includes('any');
}

const isAdjective = (word: string): boolean => (wordNet(word)?.adjective ?? 0) > (wordNet(word)?.noun ?? 0);

/** What a tableau is worth: how much of the idea it tells. */
function worth(met: Met, brief: Brief): number {
  const { traits, that, other, asked, named } = met;
  const { kind } = met.tableau;
  let sum =
    traits -
    (kind === 'deed' ? 1.2 * missedObjects(met, brief) + 0.8 * missedLiving(met, brief) : 0) +
    (that ? 0.6 : 0) +
    (other ? 0.6 : 0) +
    (kind === 'deed' ? 0.5 : 0) -
    (kind === 'thing' && met.actor && missedDeeds(met, brief) > 0 ? 1.5 : 0) -
    (kind !== 'motif' && (kind === 'thing' || asked.length === 0) && isAway(met, brief)
      ? kind === 'thing'
        ? AWAY
        : 0.6 * AWAY
      : 0);
  // A poster of a fox is a poster first.
  if (MARKED.test(kind)) sum += MADE;
  // Where it is done says less of a deed than what is done, and that a woman does it says nothing.
  for (const { text, of } of new Set([...asked.flat(), ...named]))
    if (!SMALL.has(text) && !(kind === 'deed' && PLAIN.test(text)))
      sum += PICTURE.test(text)
        ? kind === 'deed' && of?.part === 'look'
          ? 0.7
          : 0.2
        : kind === 'deed' && of?.part === 'place'
          ? 0.4
          : 1;
  for (const { length } of asked) if (length > 1) sum += 0.2 * length;
  // Rice fields are told by what is known of rice.
  if (kind === 'place') {
    sum -= 0.35 * leftOfPlace(met, brief);
    // A ballroom with couples is told by what knows of both.
    if (asked.length > 1 && isPeopled(met, brief)) sum += PEOPLED;
    // A cottage with a garden is told by what knows of both.
    sum -= 0.5 * untoldThings(met, brief);
    // Of a desert at sunset the desert is the picture.
    if (
      asked.every((run) => run.every(({ of }) => of?.part === 'other')) &&
      ideaWords(brief).some(({ of }) => of?.part === 'place')
    )
      sum -= AWAY;
    // Of a frozen canal the ice is the picture.
    for (const word of ideaWords(brief)) if (TRANSFORMED.test(word.text) && word.of && !asked.flat().includes(word)) sum -= 1;
    // A bookshop in a church is a bookshop.
    // (What parts "small" from its kitchen makes no second place of it.)
    const [first, second] = ideaWords(brief).filter(({ text, of }) => of?.part === 'place' && of.head && !isAdjective(text));
    // "Tokyo, Shibuya" is one place.
    const isOne = first && second && second.at - first.at === 1 && asked.flat().includes(second);
    if (
      first &&
      second &&
      !isOne &&
      !asked.flat().includes(first) &&
      !(met.actor && asked.some((run) => isHead(run, met.actor?.id)))
    )
      sum -= AWAY;
    // Of a gym with big windows the gym is the picture, of a street with lanterns the street.
    if (
      first &&
      !isOne &&
      asked.every((run) => run.every(({ of }) => of?.part !== 'place')) &&
      asked.some((run) => run.some(({ of, at }) => of?.part === 'name' && at > first.at))
    )
      sum -= 2 * AWAY;
  }
  // What holds of any of its class says less than what is known of the thing itself.
  if (!met.tableau.id.startsWith('any-')) return sum;
  return isAway(met, brief) ? sum - 1 : Math.max(0.05, sum - 1);
}

const PEOPLED = 0.9;
/** Whether it was found by the place and by somebody in it. */
const isPeopled = ({ asked, actor }: Met, { subjects }: Brief): boolean =>
  asked.some((run) => isHead(run, undefined) || (actor !== undefined && !isLiving(actor) && isHead(run, actor.id))) &&
  on(subjects).some((each) => isLiving(each) && asked.some((run) => isHead(run, each.id)));

/** How many things were named that it has not asked for. */
const untoldThings = ({ asked }: Met, { subjects }: Brief): number => {
  const told = new Set(asked.flat().flatMap(({ of }) => (of?.part === 'name' ? [of.subject] : [])));
  return on(subjects).filter(({ id, source }) => (source === 'user' || source === 'edit') && !told.has(id)).length;
};

/** How many words of the place that was said it has not asked for. */
const leftOfPlace = ({ asked }: Met, brief: Brief): number => {
  const told = asked.flat();
  if (!told.some(({ of }) => of?.part === 'place')) return 0;
  return ideaWords(brief).filter((word) => word.of?.part === 'place' && !SMALL.has(word.text) && !told.includes(word)).length;
};

/** Of near ties one that has much less to say than another gives way. */
const THIN = 0.85;

/** The one that is worth most and fits; of near ties that have as much to say the seed decides. */
export function best(
  all: readonly Met[],
  known: Survey,
  context?: Context,
  fits: (met: Met) => boolean = () => true,
  size: (met: Met) => number = () => 1,
): Met | undefined {
  const { seed, key, brief } = known;
  // A dog of a garden is none of space.
  const away = (met: Met) =>
    context !== undefined &&
    met.tableau.kind === 'thing' &&
    met.actor !== undefined &&
    isLiving(met.actor) &&
    !isThere(met, known, context);
  const weighed = all
    .map((met) => ({
      met,
      weight: worth(met, brief) - (away(met) ? AWAY : 0),
      lot: hashSeed(seed, 'tableau', key, met.tableau.id),
    }))
    .sort((a, b) => b.weight - a.weight);
  const first = weighed.findIndex(({ met }) => fits(met));
  const most = weighed[first]?.weight;
  if (most === undefined) return undefined;
  const near = weighed
    .filter(({ weight, met }, at) => at >= first && weight >= Math.max(most, 0) - NEAR && (at === first || fits(met)))
    .sort((a, b) => a.lot - b.lot);
  if (near.length < 2) return near[0]?.met;
  const sizes = near.map(({ met }) => size(met));
  const full = THIN * Math.max(...sizes);
  return near.find((_, at) => (sizes[at] as number) >= full)?.met;
}
