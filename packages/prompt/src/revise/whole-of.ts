/** Which thing of a picture has a part of a name. */
import { isPartOf, singular } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { toldSubjects } from '../subjects/told.ts';
import { findSubjects, focusOf, lives } from './find.ts';
import type { Workbench } from './workbench.ts';

/** Whose part it can be: who is meant by "her", what was spoken of last, what the picture is of, else the first that has one. */
export function wholeOf(bench: Workbench, part: string, whose?: string): Subject | undefined {
  const has = (each: Subject | undefined): each is Subject =>
    each !== undefined && singular(each.name) !== singular(part) && isPartOf(part, each.name);
  const person = /^(?:his|her)$/i.test(whose ?? '') ? findSubjects(bench, /^his/i.test(whose ?? '') ? 'him' : 'her') : [];
  const own = toldSubjects(bench.brief);
  const found = [...person.filter(lives), focusOf(bench), mainSubject(bench.brief), ...own].find(has);
  return found && (bearerOf(bench, found, part) ?? found);
}

/** Of a ship with sails the mast is the ship's, though sails have masts too. */
export function bearerOf({ brief }: Workbench, of: Subject, part: string): Subject | undefined {
  const from = brief.relations.find(({ to, predicate, off }) => !off && to === of.id && predicate === 'with')?.from;
  return brief.subjects.find(({ id, name }) => id === from && isPartOf(part, name));
}
