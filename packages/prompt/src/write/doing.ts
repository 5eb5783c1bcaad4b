/** What is done, in whole sentences: the pose that shows a deed, how things that were named meet, and what a deed leaves behind. */
import { type Passage, type Portrait, portraitById } from '@atelier/lexicon';
import type { Relation, Subject } from '@atelier/spec';
import { isElsewhere } from '../subjects/elsewhere.ts';
import { formOf } from '../subjects/form-of.ts';
import { type Meeting, meetingsOf, otherOf, tracesOf } from '../subjects/meetings.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { traitsOf } from '../subjects/traits.ts';
import { Beside } from './beside.ts';
import { bringsAnother } from './brings-another.ts';
import { DEED, likeIt, withoutObjects, wordsOfDeeds } from './deeds.ts';
import { on } from './on.ts';
import { isStill, rowsOfMeeting } from './rows-of-meeting.ts';

/** Ways to sit, stand or lie, each of them a whole body's. */
const BEARING = /^(?:(?:sitting|standing|lying|leaning)-on|on|in-container|riding|any-on|floating-on)$/;
/** Says one, whatever the subject is. */
const SINGULAR = /(?<!\$)\b(?:it|its|itself)\b/i;

export class Doing extends Beside {
  /** Whether a text has so few words that there is room for another look. */
  protected isSparse(): boolean {
    return this.words < SPARSE;
  }

  /** Where something is done, what shows it: rows for the words of the deed, not of what it is done beside. */
  protected deeds(of: Portrait, subject: Subject | undefined): readonly Passage[] {
    const { brief } = this.known;
    const own = subject ? wordsOfDeeds(subject, brief) : new Set(this.said);
    // What is done to a bowl of soup is done to the soup.
    const form = on(brief.relations).find(({ to, predicate }) => predicate === 'of' && to === subject?.id)?.from;
    const holder = on(brief.subjects).find(({ id }) => id === form);
    if (holder) for (const word of wordsOfDeeds(holder, brief)) own.add(word);
    const several = this.many(subject);
    withoutObjects(own, subject, brief);
    const shows = (each: Portrait) =>
      each.pose.filter(
        ({ any, text }) => any.length > 0 && any.some((word) => own.has(word)) && !(several && SINGULAR.test(text)),
      );
    for (const each of [of, ...likeIt(subject, this.context.topics[0]?.kind.tags ?? [], brief.idea)]) {
      const rows = shows(each).filter((row) => this.holds(row) && !(subject && bringsAnother(row.text, subject, brief)));
      if (rows.length > 0) return rows;
    }
    // What is done to a thing, or what it does by itself.
    if (subject === undefined || /^(?:person|animal)$/.test(classOf(subject) ?? 'person')) return [];
    const traits = traitsOf(subject, brief.idea);
    // "Being garnished" goes on; what is garnished is done.
    const [, passive = ''] = /\bbeing (?:\p{L}+ly )?(\p{L}+)/iu.exec(brief.idea) ?? [];
    if (own.has(passive.toLowerCase())) own.add('being');
    const has = (word: string) => own.has(word) || traits.has(word);
    return (portraitById('deed-of-thing')?.pose ?? []).filter(
      ({ groups, none }) => groups.every((group) => group.some(has)) && !none.some(has),
    );
  }

  /** Whether it does something that is told by no more than its word. */
  protected does(subject: Subject): boolean {
    const { relations } = this.known.brief;
    const told = meetingsOf(this.known.brief).some(
      ({ from, relation, touch }) => from === subject && DEED.test(relation.predicate) && this.has(touch.touch),
    );
    return (
      !told &&
      (on(subject.actions).some(({ value }) => DEED.test(value)) ||
        on(relations).some(({ from, predicate }) => from === subject.id && DEED.test(predicate)))
    );
  }

  /** How things that were named meet; whether the first thing's own bearing is told by it. */
  protected meet(meetings: readonly Meeting[], posed: Subject | undefined, deeds: readonly Passage[], most: number): boolean {
    const { brief } = this.known;
    let touched = false;
    let taken = 0;
    const told = new Set<Relation>();
    const borne = new Set<string>();
    const gone = new Set<string>();
    const done = new Set<string>(
      meetings.flatMap(({ from, relation, to }) => (from === posed ? [`${relation.predicate} ${to.id}`] : [])),
    );
    for (const meeting of meetings) {
      // It has come into what was told before.
      if (told.has(meeting.relation)) continue;
      const still = isStill(meeting);
      // The smoke that comes from the cabin has been told of when its chimney is.
      if (gone.has(meeting.from.id)) continue;
      // A pose of its own kind has told it better.
      if (
        posed === meeting.from &&
        (!still || meeting.touch.id === 'any-deed' || deeds.some(({ any }) => any.some((word) => meeting.words.includes(word))))
      )
        continue;
      if (
        taken >= most ||
        this.additions.some(({ fact }) => 'rule' in fact && fact.rule?.startsWith(`touch-${meeting.touch.id}.`))
      )
        continue;
      // What two do together is told once.
      if (done.has(`${meeting.relation.predicate} ${meeting.to.id}`)) continue;
      // A body has one bearing: what eats a nut does not sit with its feet together as well.
      if (borne.has(meeting.from.id) && BEARING.test(meeting.touch.id)) continue;
      const before = this.additions.length;
      const rows = rowsOfMeeting(meeting, brief);
      this.take(rows, 1, meeting.from, `because you said ${meeting.relation.predicate}`);
      if (this.additions.length === before) continue;
      const row = rows.find((each) => this.has([each]));
      const reached = row && otherOf(meeting, row, brief.idea);
      if (reached) told.add(reached.relation);
      taken++;
      if (!still) done.add(`${meeting.relation.predicate} ${meeting.to.id}`);
      if (!still && /^(?:person|animal)$/.test(classOf(meeting.from) ?? '')) borne.add(meeting.from.id);
      if (meeting.to.subject && formOf(meeting.to.subject, brief.idea) === 'mass') gone.add(meeting.to.id);
      touched ||= !still;
    }
    return touched;
  }

  /** What the deed does to the thing under the hands, while there is room. */
  protected trace(meetings: readonly Meeting[], subject: Subject, most: number): void {
    const { brief } = this.known;
    let left = most;
    for (const meeting of meetings) {
      if (meeting.from !== subject || (meeting.to.subject && isElsewhere(meeting.to.subject, brief))) continue;
      for (const row of tracesOf(meeting, brief)) {
        if (left <= 0 || !this.isSparse()) return;
        const before = this.additions.length;
        this.take([row], 1, subject, `because you said ${meeting.relation.predicate}`);
        left -= this.additions.length - before;
      }
    }
  }
}

/** Words below which a text has room for another look. */
const SPARSE = 84;
