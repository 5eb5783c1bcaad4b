/** The first sentence: scene and subject in the person's own words where they hold, else from the facts. */
import { abstractIdeaOf, kindKnown } from '@atelier/lexicon';
import type { Brief, Random, SettingFact, Subject } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { isGround } from '../../subjects/ground.ts';
import type { LookParts } from '../../subjects/looks.ts';
import { classOf } from '../../subjects/plain-portrait.ts';
import { toldSubjects } from '../../subjects/told.ts';
import { bareIdea, type Piece, rankOf } from '../dialect.ts';
import { type Cluster, clause, nominal, simple } from './cluster.ts';
import { saidView } from './frame.ts';
import { heldPlace } from './held.ts';
import { alsoMedium, lookOf, manner, mediumLead } from './look.ts';
import type { Material } from './material.ts';
import { STATE } from './participle.ts';
import type { Said } from './passages.ts';
import { isBackdrop, scenery } from './scene.ts';
import { standingSetting } from './standing.ts';
import { isInTheAir, list, sentence, withArticle } from './words.ts';

/** "Croissants on a marble table" and "coffee on the table" are one clause. */
function merged(all: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  const where = ({ predicate }: Cluster) => predicate.replace(/ (?:the|an?) (?:.* )?(\S+)$/, ' $1');
  for (const each of all) {
    const like = kept.find(
      (other) =>
        !other.verbal && !each.verbal && !each.again && !other.again && other.predicate !== '' && where(other) === where(each),
    );
    if (like && each.predicate.includes(' the '))
      kept[kept.indexOf(like)] = { ...like, head: list([like.head, each.head]), be: 'are' };
    else kept.push(each);
  }
  return kept;
}

const ADJECTIVE =
  /^(?:minimal|minimalist|vintage|retro|modern|abstract|surreal|gothic|rustic|elegant|realistic|photorealistic|impressionist|expressionist|cubist)$/i;
const COMES = /^(?:It|They|The [^,.]*?) comes? (?:round|straight|towards)\b/;
const STANDS = / (?:stands?|sits?) on /;
/** "From the air" says where it is seen from. */
export const FROM = /^from /;

export interface Opening {
  opening: string;
  /** Sentences for the subjects that it could not hold. */
  rest: Piece[];
  /** The same without what a writer put into it. */
  bare?: string;
  /** What it says of who is seen. */
  told?: Said;
}

/** The first sentence, with scene and subject in it. */
export function opening(
  { brief, clusters, look, looks, backgrounds, passages, own: worded, main, living }: Material,
  start: 'place' | 'subject' | undefined,
  roll: Random,
): Opening {
  const [medium, ...media] = look.media.map(({ value }) => value);
  const styles = look.styles.map(({ value }) => value);
  // "A minimal logo" rather than a logo "in a minimal style".
  const own = medium !== undefined && styles.length === 1 && ADJECTIVE.test(styles[0] as string) ? styles[0] : undefined;
  const lead = mediumLead(medium, { idea: brief.idea, ...(own && { style: own }) });
  const views = look.views.filter(({ rule }) => rule === undefined || !/^(?:framing\.|tableau-)/.test(rule));
  const ending = [
    lead.after,
    ...media.map(alsoMedium),
    manner(
      own && lead.before !== '' ? [] : styles,
      look.artists.map(({ value }) => value),
    ),
    ...saidView(views),
    ...backgrounds.filter((value) => FROM.test(value)).map((value) => `seen ${value}`),
  ].filter(Boolean);
  // A ground that was described is no plain backdrop.
  const described = standingSetting(brief).some(({ known }) => known.clause?.slot === 'behind');
  const backdrops = [
    ...look.compositions
      .filter(({ source }) => source !== 'writer' || (!described && brief.liberty !== 'free'))
      .map(({ value }) => value),
    ...backgrounds,
  ].filter(isBackdrop);
  const close = (text: string) => {
    // "Colorful waves background" has said what it is against.
    const left = backdrops.filter(
      (value) =>
        !value
          .toLowerCase()
          .split(' ')
          .every((word) => text.toLowerCase().includes(word)),
    );
    const grounds = left.filter((value) => !isInTheAir(value));
    const air = left.filter((value) => isInTheAir(value));
    const against = grounds.length > 0 ? ` against ${list(grounds.map((value) => withArticle(value)))}` : '';
    const along = air.length > 0 ? ` with ${list(air.map((value) => withArticle(value)))}` : '';
    return sentence([text + along + against, ...ending].join(', '));
  };

  if (worded) {
    const { phrase } = scenery({
      ...brief,
      setting: brief.setting.filter(
        (fact) => fact.kind !== 'background' && !worded.says(fact) && !isGround(fact, living) && !repeats(fact, worded.nominal),
      ),
    });
    // A car that comes round a bend does not stand there.
    const stays = passages.some(({ slot, text }) => slot === 'instant' && COMES.test(text)) && STANDS.test(worded.finite ?? '');
    const finite = lead.before === '' && !stays ? worded.finite : undefined;
    const way = start === 'place' || (start === undefined && roll.chance(0.25)) ? 1 : 2;
    const words = finite ?? worded.nominal;
    const whole = (said: string) =>
      close(
        phrase !== '' && words === finite && way === 1
          ? `${phrase}, ${said}`
          : [`${lead.before}${said}`, phrase].filter(Boolean).join(' '),
      );
    const ground = finite === undefined && phrase === '' && passages.length > 0 ? groundOf(brief) : undefined;
    if (ground !== undefined && !/ (?:on|in|at|against) /.test(words)) {
      const stands = lead.before === '' && !worded.pictured ? `${standsIn(words, main, brief)} ` : '';
      return { opening: whole(`${words} ${stands}${ground}`), rest: [], bare: whole(words) };
    }
    const [seen] = looks;
    // One time in four what somebody wears has a sentence of its own.
    const shown =
      seen?.look && (seen.tableau !== undefined || roll.chance(0.75)) ? worded.with(lookPhrase(seen.look), words) : undefined;
    return shown === undefined
      ? { opening: whole(words), rest: [] }
      : { opening: whole(shown), rest: [], bare: whole(words), ...(seen && { told: seen }) };
  }
  const all = clusters();
  const [first, ...others] = merged(all);
  if (first === undefined) return { opening: close(emptyScene(brief, lead.before, roll)), rest: [] };
  const held = heldPlace(brief, [first, ...others]);
  if (held) {
    const still = held.rest.filter(({ predicate, again }) => !predicate && !again);
    return {
      opening: close(`${lead.before}${held.textOf(brief)}`),
      rest: [...clauses(held.rest.filter((each) => !still.includes(each))), ...thereIs(still)],
    };
  }
  const { phrase } = scenery(brief, first.containment, first.placed);
  const told = [first, ...others];
  const still = told.filter(({ predicate, again }) => !predicate && !again);
  const moving = told.filter((each) => !still.includes(each));
  if (first.predicate === '') {
    const idea = abstractIdeaOf(first.head) ?? kindKnown(first.head)?.tags.includes('abstract');
    const before = lead.before || (all.length === 1 && idea ? 'a picture of ' : '');
    const text = [`${before}${list(still.map(({ head }) => head))}`, phrase].filter(Boolean).join(' ');
    return { opening: close(text), rest: clauses(moving) };
  }
  const rest = [...clauses(moving.filter((each) => each !== first)), ...thereIs(still)];
  const does = lead.before === '' ? simple(first) : undefined;
  // "A rose covered in frost" is how a thing is, and no news of it.
  if (
    (does === undefined || STATE.test(first.predicate)) &&
    start === undefined &&
    (!/^(?:\S+ly )?\S+ing\b/.test(first.predicate) || STATE.test(first.predicate))
  )
    return { opening: close([`${lead.before}${nominal(first)}`, phrase].filter(Boolean).join(' ')), rest };
  if (lead.before || !first.verbal || (does === undefined && (phrase === '' || start === 'subject')))
    return { opening: close([`${lead.before}${nominal(first)}`, phrase].filter(Boolean).join(' ')), rest };
  if (does === undefined) return { opening: close(`${phrase}, ${clause(first)}`), rest };
  const way = start === 'place' || (start === undefined && roll.chance(0.25)) ? 1 : 2;
  return { opening: close(phrase && way === 1 ? `${phrase}, ${does}` : [does, phrase].filter(Boolean).join(' ')), rest };
}

/** "On a pale oak table": what a writer set it on, where the label of the row says where that is. */
const groundOf = ({ setting }: Brief): string | undefined =>
  setting.find(({ off, rule, value }) => !off && SET.test(rule ?? '') && /^on /.test(value))?.value;
const SET = /^stage-(?:table|studio|plant)\./;

/** A "stack of pancakes" sits, pancakes sit, and so do a burger and fries. */
function standsIn(words: string, main: Subject | undefined, brief: Brief): string {
  const [first, ...others] = toldSubjects(brief);
  const several =
    (others.length > 0 && joinsTwo(words)) ||
    (!/^an? /i.test(words) && first !== undefined && formOf(first, brief.idea) === 'many');
  const verb = main !== undefined && /^(?:plant|vehicle|building)$/.test(classOf(main) ?? '') ? 'stand' : 'sit';
  return several ? verb : `${verb}s`;
}

/** "A burger and fries", "two cups of tea and a cake"; not "a bowl of strawberries and cream", nor what a thing comes with. */
function joinsTwo(words: string): boolean {
  const [before = '', after] = words.split(/,? and (.*)/, 2);
  return (
    after !== undefined &&
    !/ (?:with|in|on) /.test(before) &&
    (!/ of /.test(before) || /^(?:an?|the|some|two|three) /.test(after))
  );
}

/** "in his fifties with a grey beard, in a navy sweater": what stands behind the name of who is seen. */
const lookPhrase = ({ age, has, wears }: LookParts): string =>
  [
    ...(age === undefined ? [] : [` ${age}`]),
    ...(has === undefined ? [] : [` with ${has}`]),
    ...(wears === undefined ? [] : [`${age === undefined && has === undefined ? ' ' : ', '}in ${wears}`]),
  ].join('');

/** "On a park bench in a park". */
const repeats = ({ value, source }: SettingFact, words: string): boolean => {
  const long = value
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3);
  const lower = words.toLowerCase();
  const met = (word: string): boolean => beginsIn(word, lower);
  // "A golden fox, golden hour": what was said is left out only where all of it stands there.
  return source === 'user' || source === 'edit' ? long.length > 0 && long.every(met) : long.some(met);
};

/** Whether some word of a text begins so. */
function beginsIn(start: string, text: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1))
    if (at === 0 || !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** Whom a sheet is for. */
const FOR = /^for (?:an?|the|my|our)? ?\p{L}/iu;

/** A picture of the place alone, or of no thing at all. */
function emptyScene(brief: Brief, before: string, roll: Random): string {
  const { name } = scenery(brief);
  // Where the place is all there is, that it is seen wide goes without saying.
  const wide = lookOf(brief, 'shot').some(({ id, source }) => id === 'wide-view' && (source !== 'writer' || roll.chance(0.15)));
  // "A concert poster of a scene in the 70s": it shows no scene.
  if (name?.startsWith('a scene ') && / of $/.test(before))
    return `${before.slice(0, -' of '.length)}${name.slice('a scene'.length).replace(/^ in the /, ' of the ')}`;
  if (name) return `${before}${wide ? (before ? 'the wide view of ' : 'a wide view of ') : ''}${name}`;
  const idea = lookOf(brief, 'mood').find(({ value }) => abstractIdeaOf(value) !== undefined);
  // "An album cover for a playlist".
  const whom = lookOf(brief, 'detail').find(({ value, source }) => source === 'user' && FOR.test(value))?.value;
  if (before && idea === undefined) return [before.replace(/ (?:of|for) $/, ''), whom].filter(Boolean).join(' ');
  if (before && idea) return `${before}${idea.value}`;
  const palette = lookOf(brief, 'palette').filter(({ source }) => source !== 'writer');
  const [only, ...others] = palette;
  if (
    only !== undefined &&
    others.length === 0 &&
    /^(?:colou?rful|vibrant|monochrome|bright|pastel|vivid|muted|dark)$/i.test(only.value)
  )
    return `a ${only.value} composition`;
  const ground = brief.look.find(
    ({ kind, source, off, value }) => kind === 'composition' && source === 'user' && !off && isBackdrop(value),
  );
  if (palette.length > 0)
    return `${ground ? withArticle(ground.value) : 'a composition'} in ${list(palette.map(({ value }) => value))}`;
  if (idea !== undefined) return `a picture of ${idea.value}`;
  const anything = [...brief.look, ...brief.absent, ...brief.text].some(({ off, source }) => !off && source !== 'writer');
  if (brief.text.some(({ off }) => !off)) return 'a work of lettering';
  return anything ? 'a picture' : bareIdea(brief);
}

function clauses(moving: readonly Cluster[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < moving.length; i += 2) {
    const pair = moving.slice(i, i + 2);
    pieces.push({
      text: sentence(pair.map(clause).join(', and ')),
      rank: Math.min(...pair.map(({ source }) => rankOf(source))) as Piece['rank'],
    });
  }
  return pieces;
}

function thereIs(still: readonly Cluster[]): Piece[] {
  const [first] = still;
  return first ? [{ text: sentence(`there ${first.be} also ${list(still.map(({ head }) => head))}`), rank: 0 }] : [];
}
