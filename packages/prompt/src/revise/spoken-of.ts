/**
 * Who and what a clause speaks of as there under a name that nobody gave: "the singer" of the one woman there is, the sword that shall lie on the
 * floor. Somebody is the only one who can be meant; a thing comes in with what is wished of it (R57).
 */
import { COMPOUNDS, drawingOf, isPlural, PEOPLE, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isSomebody } from '../read/living.ts';
import { pronounsOf } from '../subjects/pronoun.ts';
import { toldSubjects } from '../subjects/told.ts';
import { bareThing } from './bare-thing.ts';
import { findScene, findSubjects, lives } from './find.ts';
import { OF_PICTURES } from './never-named.ts';
import { GROUND } from './parts-of.ts';
import type { Workbench } from './workbench.ts';

const SPOKEN =
  /^(?<verb>(?:make|move|give|let|have|turn|put|shift|tilt|raise|lower|bring|swap|replace) )?(?<the>(?:the|his|her|its|their|my|our|that|this|those|these) )?(?<phrase>\p{L}+(?:[ -]\p{L}+){0,3})/iu;
const WISHED =
  /^(?:the|his|her|its|their|my|our|that|this)? ?(?:\p{L}+ ){1,3}(?:should|must|needs? to|has to|have to|could)\b/iu;

/** How many words at the beginning of a phrase name something: a compound that is known, else up to the first noun. */
function nameIn(phrase: string): string | undefined {
  const words = phrase.toLowerCase().split(' ');
  for (let length = Math.min(3, words.length); length > 1; length--) {
    const name = words.slice(0, length).join(' ');
    if (COMPOUNDS.has(singular(name)) || drawingOf(name)?.via === 'direct' || wordNet(singular(name))?.concrete !== undefined)
      return name;
  }
  const first = words[0] ?? '';
  const { noun = -1, adjective = -1, concrete } = wordNet(singular(first)) ?? {};
  return concrete !== undefined && noun >= adjective ? first : undefined;
}

/** A clause in which somebody's name takes the place of what nobody was called; undefined where nobody can be meant. */
export function underItsName(bench: Workbench, clause: string): string | undefined {
  const name = spokenIn(bench, clause);
  if (!name) return undefined;
  const head = name.slice(name.lastIndexOf(' ') + 1);
  if (isPlural(name) || !(PEOPLE.has(name) || PEOPLE.has(head) || wordNet(head)?.concrete === 'person')) return undefined;
  const [one, another] = toldSubjects(bench.brief).filter((each) => isSomebody(each.name));
  if (!one || another || (one.count && !('exact' in one.count && one.count.exact === 1))) return undefined;
  const said = pronounsOf({ ...one, name, attributes: [] }, '').subject;
  const own = pronounsOf(one, bench.brief.idea).subject;
  if (said !== own && /^s?he$/.test(said) && /^s?he$/.test(own)) return undefined;
  return clause.replace(new RegExp(`(?:\\b(?:the|my|our|that|this) )?\\b${name}\\b`, 'iu'), `the ${one.name}`);
}

/** Said of somebody of whom no more is known. */
const ANYBODY = /^(?:woman|man|girl|boy|person|kid|child|lady|guy|figure|teenager|somebody|someone|silhouette)$/;

/** The same, where who is there was called no more than a woman or a man. */
export function asOneOfPeople(bench: Workbench, clause: string): string | undefined {
  return bench.brief.subjects.some(({ name, off }) => !off && ANYBODY.test(name)) ? underItsName(bench, clause) : undefined;
}

/** What a clause says at its beginning that it is about, where nothing of the name is there. */
function spokenIn(bench: Workbench, clause: string): string | undefined {
  const { verb, phrase, the } = SPOKEN.exec(clause)?.groups ?? {};
  if (!phrase || !(verb || (the && WISHED.test(clause)))) return undefined;
  const name = nameIn(phrase);
  if (!name || OF_PICTURES.test(name) || GROUND.test(name)) return undefined;
  return findSubjects(bench, name).length + findScene(bench, name).length > 0 ? undefined : name;
}

/** The thing comes in bare, for the clause to say how it is; nothing that lives comes so. */
export function nameThing(bench: Workbench, clause: string): Subject | undefined {
  const name = spokenIn(bench, clause);
  if (!name || lives({ name }) || isSomebody(name) || /^(?:give|swap|replace) /i.test(clause)) return undefined;
  const { concrete } = wordNet(singular(name.slice(name.lastIndexOf(' ') + 1))) ?? {};
  if (!/^(?:artifact|object|plant|food|body)$/.test(concrete ?? '')) return undefined;
  const subject = bareThing(bench, singular(name), {
    id: bench.freshId(name),
    count: isPlural(name) ? { min: 2 } : { exact: 1 },
  });
  bench.brief.subjects.push(subject);
  return subject;
}
