/** "Bald" is without hair, "barefoot" without shoes: what a word for how somebody is rules out of what was said of them. */
import { singular } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

const HAIR = 'hair curl braid ponytail pigtail bun fringe dreadlock bob mohawk lock';
const LACKS: readonly { is: RegExp; without: ReadonlySet<string> }[] = [
  { is: /^(?:bald(?:-headed)?|hairless|shaven-headed)$/, without: new Set(HAIR.split(' ')) },
  { is: /^(?:clean[- ]shaven|beardless)$/, without: new Set(['beard', 'moustache', 'mustache', 'stubble', 'goatee']) },
  { is: /^(?:barefoot(?:ed)?)$/, without: new Set(['shoe', 'boot', 'sandal', 'sneaker', 'slipper', 'heel', 'sock']) },
  { is: /^(?:bareheaded|hatless)$/, without: new Set(['hat', 'cap', 'hood', 'helmet', 'bonnet', 'beret']) },
];
const isOneOf = ({ name }: Subject, names: ReadonlySet<string>): boolean =>
  names.has(singular(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()));

/** Parts of `subject` and what it wears that are not there where it is `value`. */
export function lackedBy({ subjects, relations }: Brief, { id, parts }: Subject, value: string): Subject[] {
  const lack = LACKS.find(({ is }) => is.test(value));
  if (!lack) return [];
  const worn = relations.flatMap(({ from, to, predicate }) =>
    from === id && /^(?:wearing|in|with)$/.test(predicate) ? subjects.filter((each) => each.id === to) : [],
  );
  return [...new Set([...parts, ...worn])].filter((each) => isOneOf(each, lack.without));
}

/** `subject` is no longer what rules a thing of that name out: who gets hair is not bald. */
export function withoutLack(subject: Subject, thing: Subject): void {
  subject.attributes = subject.attributes.filter(
    ({ value }) => !LACKS.some(({ is, without }) => is.test(value) && isOneOf(thing, without)),
  );
}
