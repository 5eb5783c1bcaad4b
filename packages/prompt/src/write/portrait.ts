/**
 * What the subject looks like and what is around it, in whole sentences for words alone: the form of what the person named (`balanced`
 * and `free`), its pose, a particular and the form of a second thing (`free`), and the place, as the picture or behind the subject.
 */
import { LETTERING_NOUNS, type Passage, type Portrait, passageKnown, portraitById } from '@atelier/lexicon';
import { random, type Subject } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { borneOn, drawing, emblemsOf, isLettering, madeThing } from '../subjects/emblems.ts';
import { isAlive } from '../subjects/ground.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { holding, meetingsOf } from '../subjects/meetings.ts';
import { anyPortraitOf, classOf, doingOf, plainPortraitOf } from '../subjects/plain-portrait.ts';
import { isModel, markOf } from '../subjects/portrait-of.ts';
import { type Quality, qualitiesOf, showing } from '../subjects/qualities.ts';
import { stuffOf } from '../subjects/stuff.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Addition } from './addition.ts';
import { namesHue } from './belies.ts';
import { typical } from './beside.ts';
import { type Context, isRoomOf } from './context.ts';
import { acts } from './deeds.ts';
import { Doing } from './doing.ts';
import { isOfPlace } from './lodging.ts';
import { on } from './on.ts';
import { isShared, isStill, tellsMore } from './rows-of-meeting.ts';
import type { Survey } from './survey.ts';
import { LIES_BESIDE } from './taker.ts';
import { FURNISHED, TOLD_BY_NAME, viewOfPlace } from './view-of-place.ts';

/** Qualities that say more of a form than its kind does. */
const DEFINES = /^(?:minimalist|retro|modern|peeled|sliced|soft-egg|landmark-.*)$/;
/** What is done with the face alone, whatever the hands do. */
const FEELS = /^(?:laugh|giggl|smil|grin|cry|weep|sing|talk|chat|whistl|frown|yawn|blush)\w*$/;

export function portrait(known: Survey, context: Context): Addition[] {
  return known.liberty === 'faithful' ? [] : new Portraits(known, context).all();
}

class Portraits extends Doing {
  all(): Addition[] {
    const { liberty, brief } = this.known;
    const { topics, place, tags } = this.context;
    const scenic = this.context.scenic && !tags.has('logo');
    const free = liberty === 'free';
    const [first] = topics;
    const subjects = on(brief.subjects).filter(({ source }) => source === 'user' || source === 'edit');
    const head = mainSubject(brief);
    // The picture is of what was named first, whether or not its kind is known.
    const leads = head !== undefined && first?.kind.tags.includes('abstract') !== true && anyPortraitOf(head) !== undefined;
    const subject = leads && (first === undefined || first.subject !== undefined) ? head : first?.subject;
    const main = subject && anyPortraitOf(subject);
    // Who is a person, whatever else: a midwife, a teenager.
    const of =
      (tags.has('logo') ? markOf(subjects) : undefined) ??
      main ??
      (first && !(subject && isModel(subject)) ? portraitById(first.kind.id) : undefined);
    const marked = madeThing(brief) === 'mark';
    const joint = marked && borneOn(brief).length > 1 ? portraitById('mark-of-several') : undefined;
    const symbolic = tags.has('logo') || tags.has('icon') || tags.has('abstract');
    const meetings = symbolic ? [] : meetingsOf(brief);
    const qualities = symbolic ? [] : qualitiesOf(brief);
    // The Golden Gate is like no other bridge.
    const landmark = qualities.some((each) => each.subject === subject && each.quality.id.startsWith('landmark-'));
    // What a picture of no thing is made of is told one by one.
    const made = tags.has('abstract') && stuffOf(brief).length > 0;
    const drawn =
      of !== undefined &&
      !scenic &&
      !landmark &&
      !made &&
      abstractStage(brief) === undefined &&
      !isLettering(brief) &&
      // The letters of a word that is spelled out lie in no envelope.
      !(subject && on(brief.text).length > 0 && LETTERING_NOUNS.has(subject.name));
    // Who does it to whom is told for both, before a pose of the one alone.
    const shared = meetings.some((each) => each.from === subject && isShared(each, brief));
    // Who laughs while carrying a sofa is seen carrying it.
    const busy = meetings.some((each) => each.from === subject && !isStill(each) && holding(each, brief).length > 0);
    const posed =
      drawn && !shared ? this.deeds(of, subject).filter(({ any }) => !busy || any.some((word) => !FEELS.test(word))) : [];
    // A pose that is for the thing alone says less of the deed than what tells how the two meet.
    const told = meetings.some((each) => each.from === subject && tellsMore(each, brief, posed));
    const deeds = told ? [] : posed;
    if (subject !== undefined && !symbolic && (subject !== head || isOfPlace(subject, brief))) this.lodge(subject);
    const many = this.many(subject);
    const looked = drawn && !symbolic && !marked && subject !== undefined && this.look(subject);
    // An emblem of its own is the mark; on a sheet the words are set round it.
    if (joint) this.take(joint.form, 1, undefined, 'what was named for the mark');
    const emblem = joint !== undefined || this.draw(many ? 1 : 2);
    const [sole] = marked && joint === undefined && !emblem ? borneOn(brief) : [];
    const single = sole && portraitById('drawn-single');
    if (sole && single) this.take(single.form, 2, sole, `it is what the mark shows: ${sole.name}`);
    const worded = on(brief.text).length > 0 && of?.form.some(({ text }) => text.includes('$words')) === true;
    // How several stand says another thing than how they meet what they are at.
    const met =
      many &&
      ((subject !== undefined && on(subject.actions).length > 0) ||
        meetings.some((each) => each.from === subject && !isStill(each)));
    const reason = of === undefined ? '' : typical(of.id.startsWith('plain-') ? of.id : (first?.kind.id ?? of.id), subject);
    // A place that is the picture is shown before what is in it, unless it is furnished or known in a way of its own.
    const own = qualities.some(({ quality: { id } }) => FURNISHED.test(id) || TOLD_BY_NAME.test(id) || id === 'empty');
    const whole =
      symbolic || own || !(place?.named || free)
        ? undefined
        : viewOfPlace(brief, this.context, { meetings, qualities, has: (rows) => this.has(rows) });
    if (whole?.whole) this.take(whole.rows, 1, undefined, whole.reason);
    if (drawn) {
      // What is done comes first: a form in the same words would keep it out.
      if (free || met) this.take(deeds, 1, subject, reason);
      // How the letters of a mark stand is told by itself.
      const forms = marked ? of.form.filter(({ text }) => !text.includes('$words')) : of.form;
      const rows = many && of.many.length > 0 ? of.many : forms;
      // What defines its form otherwise than its kind does: a chair of few parts, an orange half peeled.
      const defined = this.defined(subject, qualities);
      if (
        !met &&
        !defined &&
        !(subject && this.isShown(subject)) &&
        !(looked && classOf(subject) === 'person') &&
        !sole &&
        (!emblem || (worded && !marked))
      ) {
        this.take(rows, 1, subject, reason);
        // None of its own suits what was said.
        const plain = subject && !this.has(rows) ? plainPortraitOf(subject) : undefined;
        if (plain) this.takePlain(plain, subject);
      }
    }
    const acting = subject !== undefined && acts(subject, brief);
    const taken = this.has(deeds);
    const touched = this.meet(meetings, taken ? subject : undefined, deeds, free ? 3 : 1);
    // A bearing of its own.
    if (drawn && free && !many && !taken && !touched && !marked && !acting)
      this.take(
        of.pose.filter(({ any }) => any.length === 0),
        1,
        subject,
        reason,
      );
    // A deed that no moment is known of is said to be seen.
    if (drawn && subject !== undefined && !taken && !touched && !marked && isAlive(brief) && this.does(subject)) {
      const doing = doingOf(subject);
      if (doing) this.take(many && doing.many.length > 0 ? doing.many : doing.pose, 1, subject, 'because of what is done');
    }
    const framed = free && drawn && !marked ? subject : undefined;
    if (framed) this.trace(meetings, framed, 1);
    this.show(qualities, free ? (this.unpeopled ? 4 : 2) : 1, taken ? deeds : []);
    // What makes another thing of it leaves open where it stands.
    if (!symbolic) for (const each of subjects) if (this.defined(each, qualities)) this.lodge(each);
    if (!symbolic)
      this.beside(
        subjects.filter(
          (each) =>
            !this.defined(each, qualities) &&
            !each.parts.some((part) => part === subject) &&
            !(place?.known.tags.includes('in') && isRoomOf(brief, each)) &&
            // A room that is the picture is told of as a place, and of what one is inside of nobody sees the outside.
            !(each.name === place?.word && (scenic || (place.known.tags.includes('in') && classOf(each) === 'vehicle'))),
        ),
        free ? 4 : 2,
      );
    // One particular too many and the eye is led away.
    if (
      drawn &&
      free &&
      !marked &&
      this.additions.length < 3 &&
      !acting &&
      random(this.known.seed, 'small', this.known.key).chance(0.3)
    )
      this.take(of.small, 1, subject, reason);
    // What was named for a sheet is seen on it.
    const [motif] = marked ? [] : borneOn(brief);
    const borne = motif && !this.isDrawnAsEmblem(motif) ? portraitById('motif') : undefined;
    if (motif && borne) this.take(this.many(motif) ? borne.many : borne.form, 1, motif, `because you said ${motif.name}`);
    const view =
      place?.named || free
        ? viewOfPlace(brief, this.context, { meetings, qualities, has: (rows) => this.has(rows) })
        : undefined;
    // Behind what was named there is room for what lies near as well.
    const emptied =
      view?.whole === true && qualities.some(({ quality }) => quality.id === 'empty' && this.has(quality.quality));
    if (framed) this.trace(meetings, framed, 1);
    if (view && !emptied && !(whole?.whole && this.has(view.rows)))
      this.take(view.rows, free && !view.whole ? 2 : 1, undefined, view.reason, view.whole ? [] : subjects);
    if (drawn && free && !marked && !this.unpeopled) this.fill(of, subject, met, acting);
    return this.additions;
  }

  /** A picture of few words has room for another look at its subject. */
  private fill(of: Portrait, subject: Subject | undefined, met: boolean, acting: boolean): void {
    const reason = typical(of.id, subject);
    const many = this.many(subject);
    const person = subject !== undefined && classOf(subject) === 'person';
    // Of somebody who is busy a chin or a watch tells nothing, and leads the eye off what is done.
    if (person && acting) return;
    const plain = subject && plainPortraitOf(subject);
    const looks = [
      // A shoe of white leather is no shoe of canvas as well, and two people do not have one face.
      () => {
        // Who has been dressed is not given another face.
        if (person && this.isShown(subject)) return;
        if (many ? !person : isAlive(this.known.brief) && !met)
          this.take(
            of.form.filter(({ coloured, text }) => !coloured && (!many || (text.includes('{') && !this.hued(text)))),
            1,
            subject,
            reason,
          );
      },
      () => this.take(many ? [] : of.small, 1, subject, reason),
      // What lies beside it is no other look of it; without a place the table that it stands on says that.
      () => {
        const beside = of.pose.filter(({ any, text }) => any.length === 0 && LIES_BESIDE.test(text));
        if (
          this.context.place !== undefined &&
          !isAlive(this.known.brief) &&
          !(subject && isUnsettled(subject)) &&
          !this.has(beside)
        )
          this.take(beside, 1, subject, reason);
      },
      () => {
        if (plain && plain !== of && !((many || (person && !this.isAlone())) && this.isShown(subject)))
          this.takePlain(plain, subject);
      },
    ];
    for (const look of looks) if (this.isSparse()) look();
  }

  /** Nobody else is alive in it. */
  private isAlone(): boolean {
    return on(this.known.brief.subjects).filter((each) => /^(?:person|animal)$/.test(classOf(each) ?? '')).length === 1;
  }

  /** Names colours where colours have been told already. */
  private hued(text: string): boolean {
    return (
      namesHue(text) && this.additions.some(({ fact }) => 'rule' in fact && namesHue(passageKnown(fact.rule ?? '')?.text ?? ''))
    );
  }

  private defined(subject: Subject | undefined, qualities: readonly Quality[]): boolean {
    const { brief } = this.known;
    return qualities.some(
      (each) =>
        each.subject === subject &&
        subject !== undefined &&
        DEFINES.test(each.quality.id) &&
        showing(each, brief.idea, this.context.tags).length > 0,
    );
  }

  /** What stands for what a mark or a sheet is for. */
  private draw(most: number): boolean {
    const made = madeThing(this.known.brief);
    if (made === undefined) return false;
    let left = made === 'sheet' ? most : 1;
    // A sheet that was said to show a ship shows no pencil for the school.
    const borne = made === 'sheet' ? borneOn(this.known.brief).map(({ name }) => name) : [];
    for (const each of emblemsOf(this.known.brief)) {
      if (left === 0) break;
      if (borne.length > 0 && !borne.some((name) => name.includes(each.word) || each.word.includes(name))) continue;
      const before = this.additions.length;
      this.take(drawing(each, made, this.known.brief), 1, undefined, `because you said ${each.word}`);
      left -= this.additions.length - before;
    }
    return this.additions.length > 0;
  }

  /** What the qualities that were said look like. */
  private show(qualities: readonly Quality[], most: number, deeds: readonly Passage[]): void {
    let left = most;
    const had: (Subject | undefined)[] = [];
    const main = mainSubject(this.known.brief);
    // What a place is known by comes first, and takes the room of nothing else.
    const byName = ({ quality }: Quality) => Number(TOLD_BY_NAME.test(quality.id));
    for (const each of [...qualities].sort((a, b) => byName(b) - byName(a))) {
      const told = each.word.toLowerCase().split(' ');
      if (
        (left === 0 && byName(each) === 0) ||
        (each.subject &&
          had.filter((one) => one === each.subject).length >=
            (each.subject === main && !this.unpeopled ? 2 : each.subject === main ? 3 : 1)) ||
        (byName(each) === 0 && deeds.some(({ any }) => any.some((word) => told.includes(word))))
      )
        continue;
      const before = this.additions.length;
      const rows = showing(each, this.known.brief.idea, this.context.tags);
      const pointed = rows.filter(({ any }) => any.length > 0);
      const rooms = FURNISHED.test(each.quality.id) ? 2 : 1;
      this.take(pointed.length > 0 ? pointed : rows, rooms, each.subject, `because you said ${each.word}`);
      if (this.additions.length > before) had.push(each.subject);
      if (byName(each) === 0) left -= this.additions.length - before;
    }
  }
}
