/** What else was named, each thing in a sentence of its own: nobody reads of two monitors and a cat and then sees a bare desk. */
import {
  ATTRIBUTE_KINDS,
  BODY_PARTS,
  COLOURS,
  isBeastsKin,
  kindKnown,
  LETTERING_NOUNS,
  type Passage,
  type Portrait,
} from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isElsewhere } from '../subjects/elsewhere.ts';
import { madeThing } from '../subjects/emblems.ts';
import { formOf } from '../subjects/form-of.ts';
import { FORMS } from '../subjects/forms.ts';
import { hostOf } from '../subjects/host.ts';
import { lookReason, lookRowsOf } from '../subjects/looks.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { isDeed, meetingsOf } from '../subjects/meetings.ts';
import { isOnlyOwner } from '../subjects/only-owner.ts';
import { anyPortraitOf, classOf, plainPortraitOf } from '../subjects/plain-portrait.ts';
import { qualitiesOf } from '../subjects/qualities.ts';
import { isOfPlace, lodgedHere } from './lodging.ts';
import { on } from './on.ts';
import { isDressed, ofItself, suitsLook } from './suits-look.ts';
import { Taker } from './taker.ts';
import { isIndoors } from './whereabouts.ts';

/** Sentences that say what something looks like, and not what it does. */
const LOOKS = /^(?:form|many|quality|emblem|look|lodged)$/;

export class Beside extends Taker {
  /** The form of what else was named, and of the first where only its deed was told: `most` sentences. */
  protected beside(subjects: readonly Subject[], most: number): void {
    const { brief } = this.known;
    let left = most;
    // Who is there comes before what is there, and what was told of already comes last.
    const living = (each: Subject) => Number(/^(?:person|animal)$/.test(classOf(each) ?? ''));
    const order = (each: Subject) => living(each) * 2 - Number(this.toldWith(each));
    for (const subject of [...subjects].sort((a, b) => order(b) - order(a))) {
      if (left <= 0) return;
      if (isOnlyOwner(subject, brief)) continue;
      if (this.isFormed(subject) && !this.isShownByPlace(subject)) continue;
      if (this.lodge(subject)) {
        left--;
        // Who is alive and sits on a sofa has a look beside that.
        const kind = living(subject) > 0 && hostOf(subject, brief) ? anyPortraitOf(subject) : undefined;
        if (kind) this.takeLooks(kind, subject);
        continue;
      }
      if (this.isShown(subject)) continue;
      const other = anyPortraitOf(subject);
      // What it has become says more of it than what its kind looks like.
      if (qualitiesOf(brief).some((each) => each.subject === subject && this.has(each.quality.quality))) continue;
      if (other === undefined || this.isForm(subject) || isDeed(brief, subject) || this.isDrawnAsEmblem(subject)) continue;
      // A hand has been told with what it does; a bus that is waited for has not come.
      if (BODY_PARTS.has(subject.name) || isElsewhere(subject, brief)) continue;
      // What runs or lies on another thing has been told with it.
      if (formOf(subject, brief.idea) === 'mass' && this.toldWith(subject, true)) continue;
      // What is no thing has no form to stand beside one.
      if (kindKnown(subject.name)?.tags.includes('abstract')) continue;
      // Whom a sign is for is not on it, and a cover is not told of as the book.
      if (this.isFor(subject)) continue;
      // The letters of a poster are no letters in envelopes.
      if (on(brief.text).length > 0 && LETTERING_NOUNS.has(subject.name)) continue;
      // Gold that a cup was mended with is a material, and no treasure.
      if (ATTRIBUTE_KINDS.get(subject.name) === 'material' || COLOURS.has(subject.name)) continue;
      // What is told of any thing adds nothing to how it was met.
      if (other.id.startsWith('plain-') && this.toldWith(subject)) continue;
      const before = this.additions.length;
      this.takeLooks(other, subject);
      left -= this.additions.length - before;
    }
  }

  /** Sets what was named beside the main thing down in its surroundings. */
  protected lodge(subject: Subject): boolean {
    const { brief, said } = this.known;
    if ((subject === mainSubject(brief) && !isOfPlace(subject, brief)) || madeThing(brief) !== undefined) return false;
    const before = this.additions.length;
    this.take(lodgedHere(subject, brief, this.context, said), 1, subject, `where it would be: ${subject.name}`);
    return this.additions.length > before;
  }

  private takeLooks(other: Portrait, subject: Subject): void {
    // The mother of a calf looks as its kind does, which is told of the calf.
    if (isBeastsKin(subject.name, this.known.brief.idea) || this.look(subject)) return;
    const many = this.many(subject);
    // Who has a part in a deed stands as it asks.
    const partner = many && classOf(subject) === 'person' ? plainPortraitOf(subject) : undefined;
    if (partner) {
      this.takePlain(partner, subject);
      return;
    }
    const about = other.form.filter(({ text }) => /\$[Tt]he\b/.test(text));
    // Several who act are strung along their deed: what each of them looks like is told, and not how they stand.
    const acting = many && meetingsOf(this.known.brief).some(({ from, touch }) => from === subject && this.has(touch.touch));
    const reason = typical(other.id, subject, this.isShared(other, subject));
    const before = this.additions.length;
    if (many && !acting) this.take(this.untaken(other.many), 1, subject, reason);
    if (this.additions.length === before) this.take(this.untaken(about), 1, subject, reason);
  }

  /** What one who is alive wears, or how its body is marked: what a picture is told with first. */
  protected look(subject: Subject): boolean {
    const { brief } = this.known;
    if (this.many(subject) || !/^(?:person|animal)$/.test(classOf(subject) ?? '')) return false;
    const dressed = isDressed(subject, brief);
    const before = this.additions.length;
    for (const rows of lookRowsOf(subject, brief.idea)) {
      if (this.additions.length > before) break;
      const suiting = rows
        .flatMap((row) => ofItself(row, subject, brief) ?? [])
        .filter((row) => suitsLook(row, subject, brief, this.outside()) && !(row.coloured && dressed));
      // Clothes and coats have colours, and say more than hair.
      const coloured = suiting.filter((row) => row.coloured);
      this.take(coloured, 1, subject, lookReason(subject));
      if (this.additions.length === before) this.take(suiting, 1, subject, lookReason(subject));
    }
    return this.additions.length > before;
  }

  private isFor({ id, name }: Subject): boolean {
    const { brief } = this.known;
    if (madeThing(brief) === undefined) return false;
    return (
      /^(?:novel|book|album|magazine)$/.test(name) ||
      on(brief.relations).some(({ to, predicate }) => to === id && predicate === 'for')
    );
  }

  private outside(): boolean {
    const { brief } = this.known;
    return (
      !isIndoors(brief) &&
      (on(brief.setting).some(({ kind, source }) => kind === 'weather' && source === 'user') ||
        (this.context.place?.named === true && this.context.place.known.tags.includes('out')))
    );
  }

  /** Another of its kind has one row of the portrait already. */
  private untaken(rows: readonly Passage[]): Passage[] {
    return rows.filter((row) => !this.has([row]));
  }

  private isShared(portrait: Portrait, subject: Subject): boolean {
    return on(this.known.brief.subjects).some((each) => each !== subject && anyPortraitOf(each) === portrait);
  }

  /** The bowl of "a bowl of cherries", which is told with them; a bowl alone is a thing like others. */
  private isForm({ id, name }: Subject): boolean {
    return FORMS.test(name) && on(this.known.brief.relations).some(({ from, predicate }) => from === id && predicate === 'of');
  }

  /** Whether its form was told; the light and shade of its colour leave open where it stands. */
  private isFormed({ id }: Subject): boolean {
    return this.told.some((each) => each.id === id && each.slot !== 'quality' && LOOKS.test(each.slot));
  }

  protected isShown({ id }: Subject): boolean {
    return this.told.some((each) => each.id === id && LOOKS.test(each.slot));
  }

  /** In passing, by a sentence about the whole place that a scene may take the place of. */
  private isShownByPlace({ id }: Subject): boolean {
    return this.told.every((each) => each.id !== id || each.byPlace === true);
  }

  /** `exactly`: by what is known of just that deed or place. */
  protected toldWith({ id }: Subject, exactly = false): boolean {
    return meetingsOf(this.known.brief).some(
      ({ relation, touch }) => relation.to === id && !(exactly && touch.id.startsWith('any-')) && this.has(touch.touch),
    );
  }

  protected isDrawnAsEmblem({ name }: Subject): boolean {
    return this.additions.some(
      ({ fact }) => 'rule' in fact && fact.rule?.startsWith('emblem-') && fact.reason === `because you said ${name}`,
    );
  }

  /** What holds of its whole class. */
  protected takePlain(plain: Portrait, subject: Subject | undefined): void {
    this.take(this.many(subject) ? plain.many : plain.form, 1, subject, typical(plain.id, subject));
  }
}

/** Of a row that holds of a whole class, or of two things that were named, the reason says whose it was taken for. */
export const typical = (id: string, subject?: Subject, shared = false): string =>
  id.startsWith('plain-')
    ? `holds of any ${id.slice('plain-'.length)}: ${subject?.name ?? ''}`
    : `typical of ${article(id)}${shared && subject ? `: ${subject.name}` : ''}`;

const article = (id: string): string => {
  const name = id.replace(/-kind$/, '').replaceAll('-', ' ');
  return /s$/.test(name) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
};
