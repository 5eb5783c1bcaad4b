/** "make his sweater red", "her jacket should be black", "change the dress to green": how something is that somebody wears or has. */
import { BODY_PARTS, CLOTHES, isPlural, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isSomebody } from '../read/living.ts';
import { read } from '../read/read.ts';
import { findScene, findSubjects, isCalled, lives, livingOnes } from './find.ts';
import { hand } from './hand.ts';
import { withoutLack } from './lacks.ts';
import { type Form, type Outcome, ok, split } from './outcome.ts';
import { isColour, predicate } from './predicate.ts';
import { adopt, isKnown, positiveOf } from './put.ts';
import type { Workbench } from './workbench.ts';

const WHOSE = String.raw`(?<whose>his|her|its|their|the [\p{L} ]+?'s|the) (?<rest>.+)`;
const MAKE = new RegExp(
  `^(?:make|turn|paint|(?:re)?colou?r|dye|change|switch|swap|have|let|get|render|i want) ${WHOSE}$`,
  'iu',
);
const SAID = new RegExp(`^${WHOSE}$`, 'iu');
/** What joins the thing to how it shall be: "his coat *should be* blue", "change her dress *to* green". */
const JOINED =
  /^(?:(?:should|must|could|has to|needs? to|ought to) (?:be|look|turn|become)|is|are|be|to be|to look|look|(?:in)?to|for)\s+/i;
const PRONOUNS: Readonly<Record<string, string>> = { his: 'him', her: 'her', its: 'it', their: 'they' };
/** What covers a body and is one with it: its colour is the animal's own. */
const COVERING = new Set(['fur', 'coat', 'plumage', 'hide', 'pelt', 'feather']);

export const theirs: Form = (bench, clause) => {
  const made = MAKE.exec(clause)?.groups;
  const groups = made ?? SAID.exec(clause)?.groups;
  if (!groups?.whose || !groups.rest) return undefined;
  const whose = groups.whose.toLowerCase();
  const owners = ownersOf(bench, whose);
  // The armour of a knight and his horse: his.
  const dressed = owners.length === 0 && whose === 'the';
  const people = dressed ? livingOnes(bench).filter(({ name }) => isSomebody(name)) : owners;
  if (people.length === 0 || (dressed && people.length > 1)) return undefined;
  return split(groups.rest, (thing, told) => {
    const joined = JOINED.exec(told)?.[0] ?? '';
    // "her jacket black" and "her hair is grey" alone are phrases, which others know how to read.
    if (!made && !/^(?:should|must|could|has|needs?|ought)/i.test(joined)) return undefined;
    if (dressed && !CLOTHES.has(singular(thing.split(' ').at(-1)?.toLowerCase() ?? ''))) return undefined;
    return brought(bench, people, thing.toLowerCase(), told.slice(joined.length), whose === 'the');
  });
};

function ownersOf(bench: Workbench, whose: string): Subject[] {
  const pronoun = PRONOUNS[whose];
  // Its tail, after its beak: the robin's.
  if (pronoun) return findSubjects(bench, pronoun).map((each) => bench.ownerOf(each) ?? each);
  if (whose !== 'the') return findSubjects(bench, whose.replace(/'s$/, ''));
  const living = livingOnes(bench);
  return living.length === 1 ? living : [];
}

/** What of `owner` is called so: a part of it, or what it wears, holds or has. */
const ownThing = ({ brief }: Workbench, owner: Subject, thing: string): Subject | undefined =>
  [
    ...owner.parts,
    ...brief.relations.flatMap(({ from, to, predicate: how, off }) =>
      !off && from === owner.id && /^(?:wearing|dressed in|in|with|holding|carrying)$/.test(how)
        ? brief.subjects.filter(({ id }) => id === to)
        : [],
    ),
  ].find((each) => !each.off && isCalled(each.name, singular(thing)));

function brought(bench: Workbench, owners: readonly Subject[], thing: string, told: string, unowned: boolean): Outcome {
  const own = owners.flatMap((owner) => ownThing(bench, owner, thing) ?? []);
  if (own.length > 0) return predicate(bench, own, told) ? true : undefined;
  // "the sky", "the dog": what is there already is not somebody's.
  if (unowned && (findSubjects(bench, thing).length > 0 || !isOfABody(thing))) return undefined;
  // The man's coat is not hers; a dog beside them may be.
  const others = livingOnes(bench).filter((each) => !owners.includes(each));
  const free = findSubjects(bench, thing).some((each) => !others.some((other) => ownThing(bench, other, thing) === each));
  if (free || findScene(bench, thing).some(({ source }) => source !== 'writer')) return undefined;
  const head = singular(thing.split(' ').at(-1) ?? thing);
  if (!isOfABody(thing) && !(isKnown(thing) && wordNet(head)?.concrete !== undefined)) return undefined;
  if (/^(?:an?|some)\s/i.test(told)) return CLOTHES.has(head) ? ok(hand(bench, owners, told)) : undefined;
  // "longer with lace sleeves": how the dress is, and what it has.
  const { is, has } = /^(?<is>[\p{L}, -]+?) (?<has>with .+)$/iu.exec(told)?.groups ?? {};
  if (is && has && CLOTHES.has(head))
    return ok(
      hand(
        bench,
        owners,
        `${isPlural(thing) ? '' : 'a '}${is.toLowerCase().split(/\s+/).map(positiveOf).join(' ')} ${thing} ${has}`,
      ),
    );
  const how = told
    .toLowerCase()
    .replace(/^more /, '')
    .split(/\s+/)
    .map(positiveOf)
    .join(' ')
    // Read first, "worn" is what is done with it.
    .replace(/^worn,? (?:and )?(\p{L}+)$/u, '$1 and worn');
  const animals = owners.every((owner) => lives(owner) && wordNet(owner.name)?.concrete === 'animal');
  if (animals && COVERING.has(head) && isColour(how)) return ok(predicate(bench, owners, how));
  const [first] = owners;
  const said = first && described(first, thing, how);
  if (!said) return undefined;
  if (!said.part) return ok(hand(bench, owners, `${isPlural(thing) ? '' : 'a '}${how} ${thing}`));
  for (const owner of owners) {
    const part = adopt(bench, said.part);
    withoutLack(owner, part);
    owner.parts.push(part);
    bench.relate(owner.id, 'with', part.id);
    bench.claim(owner);
    bench.focus = part;
  }
  return true;
}

const isOfABody = (thing: string): boolean => {
  const head = singular(thing.split(' ').at(-1) ?? thing);
  return [thing, head].some((name) => CLOTHES.has(name) || BODY_PARTS.has(name));
};

/** The thing with `how` before it, as the reader has it of that owner; undefined where those words say anything but how it is. */
function described(owner: Subject, thing: string, how: string): { part: Subject | undefined } | undefined {
  const words = how.split(/,? and |,? /);
  const said = read(`a ${owner.name} with ${words.join(' ')} ${thing}`);
  const whole = said.subjects[0];
  const part = whole?.parts[0];
  const one = part ?? said.subjects[1];
  const told = new Set(one?.attributes.flatMap(({ value }) => value.split(' ')));
  const clean =
    said.subjects.length === (part ? 1 : 2) &&
    (whole?.parts.length ?? 0) === (part ? 1 : 0) &&
    said.setting.length + said.look.length + said.unread.length === 0;
  return clean && one && singular(one.name) === singular(thing) && words.every((word) => told.has(word)) ? { part } : undefined;
}
