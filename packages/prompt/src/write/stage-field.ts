/** A picture of no thing: what it was said to be made of, one after the other, or the field that a feeling lays out; and what is round a sheet. */
import { portraitById, stageKnown } from '@atelier/lexicon';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { isLettering } from '../subjects/emblems.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { stuffOf } from '../subjects/stuff.ts';
import { roomFor } from './stage-room.ts';
import { SHEETS } from './stage-words.ts';
import type { Survey } from './survey.ts';
import { Taker } from './taker.ts';

/** Blocks of where the first, second and third thing of a picture of no thing are. */
const FIELDS = ['field-first', 'field-second', 'field-third'];

/** Cards that are no sheets of lettering. */
export const DEALT = /\b(?:wallet|purse|playing cards?|poker|bank cards?|credit cards?|deck of cards|pack of cards)\b/i;

export const isAbstract = (brief: Survey['brief'], tags: ReadonlySet<string>): boolean =>
  abstractStage(brief) !== undefined || (tags.has('abstract') && !tags.has('icon') && !isLettering(brief));

export class Field extends Taker {
  protected abstract(): void {
    const found = abstractStage(this.known.brief);
    if (found === undefined) return;
    const { rows, word } = found;
    const reason = `because you said ${word}`;
    for (const slot of [rows.form, rows.pose, rows.small]) this.take(slot, 1, undefined, reason);
  }

  /** The things that a picture of no thing was said to be made of, one after the other: what each looks like and where it is. */
  protected stuff(most: number): boolean {
    const named = stuffOf(this.known.brief).slice(0, FIELDS.length);
    for (const [i, { subject, stuff }] of named.entries()) {
      this.take(
        this.many(subject) ? [...stuff.many, ...stuff.form] : stuff.form,
        most,
        subject,
        `it is made of it: ${subject.name}`,
      );
      const field = portraitById(FIELDS[i] as string);
      if (named.length > 1 && field) this.take(field.form, 1, subject, `where it is in the picture: ${subject.name}`);
    }
    return named.length > 0;
  }

  /** How the whole of it is laid out. */
  protected laidOut(most: number): void {
    const rows = portraitById('field-all')?.form ?? [];
    // Told after what it is made of.
    const last = stuffOf(this.known.brief).at(-1);
    for (let left = most; left > 0 && this.words < roomFor(this.known.brief); left--)
      this.take(
        rows,
        1,
        mainSubject(this.known.brief),
        last ? `how it is laid out: ${last.subject.name}` : 'how it is laid out',
      );
  }

  protected sheet(): void {
    const { idea } = this.known.brief;
    const id = SHEETS.find(([words]) => words.test(idea))?.[1];
    const rows = id === undefined ? undefined : stageKnown(id);
    if (rows) this.take(rows.around, 2, undefined, 'what is round it');
  }
}
