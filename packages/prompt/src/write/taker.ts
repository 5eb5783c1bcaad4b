/** Takes passages that suit into a Brief: nothing that was ruled out, nothing named already, no thing twice, in an order of the seed's own. */
import { contradictedBy, kindKnown, type Passage, singular, verbBase, wordNet } from '@atelier/lexicon';
import { hashSeed, type Subject } from '@atelier/spec';
import { borneOn, madeThing } from '../subjects/emblems.ts';
import { isMass, isPair, isTwo } from '../subjects/form-of.ts';
import { isAlive } from '../subjects/ground.ts';
import { isGroup } from '../subjects/group.ts';
import { hasFace, hidesFace, isCovered, isTurnedAway } from '../subjects/has-face.ts';
import { oneWay } from '../subjects/one-way.ts';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { portraitOf } from '../subjects/portrait-of.ts';
import { isSeenFromAbove, looksAhead } from '../subjects/seen-from-above.ts';
import { traitsOfName } from '../subjects/traits.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import { type Addition, type Grounds, look, setting } from './addition.ts';
import { isAsleep, isAwake } from './asleep.ts';
import { belies, isOfOtherStuff } from './belies.ts';
import { lacks } from './bodies.ts';
import { COMMON, contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { isDoneOtherwise } from './done-otherwise.ts';
import { idOf } from './guard.ts';
import { isImpossibleOf } from './impossible-of.ts';
import { on } from './on.ts';
import { givesTwoSkies, opposesScene, opposesThing } from './opposed.ts';
import { partsIn, showsFace, showsFront } from './parts-told.ts';
import { isOtherwisePosed, posturesIn, posturesSaid } from './posture.ts';
import { isUnfounded } from './presupposes.ts';
import { isRuledOut, saidOtherwise } from './said-of-body.ts';
import { sharesRun } from './shares-run.ts';
import { showsHands } from './shows-hands.ts';
import { isSure } from './sure.ts';
import type { Survey } from './survey.ts';
import { isUnpeopled } from './unpeopled.ts';
import { isWithoutColour } from './without-colour.ts';
import { type Zone, zoneOf } from './zones.ts';

const ON_ITSELF = /^(?:color|material|pattern|texture)$/;
const HEAD = /^(?:portrait|headshot|head shot|bust|close.?up(?: portrait)?|extreme close.?up|face)$/;
/** What a frame round the upper body leaves out. */
export const BELOW =
  /\b(?:ankle|knee|hip|lap|belt|waist|waistband|foot|feet|heel|toe|boot|shoe|sock|legs?|hem|trouser|thigh|calf|calves|skirt|apron|shin|forearm|kneel\w*|stands?|walks?|seated|sits?)(?:s|es)?\b/i;
const LAMPLIT = /\b(?:lamp\w*|lanterns?|candle\w*|bulb|neon|street|fire|moon\w*|star\w*|night|screen)\b/i;
const DAYLIT = /\b(?:sun|sunlight|sunlit|sunbeam|daylight|bright squares|blades of light)\b/i;
/** What no room without windows has. */
const OUTSIDE = /\b(?:sun|sunlight|sunlit|sunbeams?|daylight|sky|clouds?|windows?|bright squares)\b/i;
const DRAWN = new Set(['animal', 'plant', 'food', 'person']);
const isDrawn = (word: string): boolean => {
  const kind = kindKnown(word);
  return kind?.words.includes(word) ? kind.tags.some((tag) => DRAWN.has(tag)) : DRAWN.has(wordNet(word)?.concrete ?? '');
};
const isHanded = ({ name }: Subject): boolean => {
  const traits = traitsOfName(name);
  return traits.has('hands') || /\b(?:gloves?|mittens?|clock|watch|statue|sculpture|puppet|doll)$/i.test(name);
};

/** What portraits are put together with; `additions` are what has been taken so far. */
export class Taker {
  protected readonly additions: Addition[] = [];
  /** How many words have been taken. */
  protected words = 0;
  /** What has been told of which subject. */
  protected readonly told: { id: string; slot: Passage['slot']; byPlace?: boolean }[] = [];
  private readonly texts: { id: string | undefined; text: string; slot: Passage['slot']; hue: boolean }[] = [];
  protected readonly grey: boolean;
  protected readonly said: ReadonlySet<string>;
  protected readonly absent: ReadonlySet<string>;
  protected readonly known: Survey;
  protected readonly context: Context;
  /** Words that contradict what was said: parked cars round an abandoned tram. */
  private readonly contradicted: ReadonlySet<string>;
  /** How far off what was told of the place stands: one sentence for each distance. */
  protected readonly zones = new Set<Zone>();
  /** Words of everything that was said, and of what has been taken. */
  protected readonly used = new Set<string>();

  /** Whether the light that was chosen or said is one of the night or of lamps. */
  private readonly dark: boolean;
  /** Whether nothing of the outside can be seen. */
  private readonly enclosed: boolean;
  /** What was named for a sheet or a mark to show. */
  private readonly bearing: readonly Subject[];
  /** Whether anybody has hands that could be seen. */
  private readonly handed: boolean;
  /** Whether somebody or something alive is seen, whose body a frame can cut. */
  private readonly bodied: boolean;
  /** Who is alive and what the picture is of. */
  private readonly lead: Subject | undefined;
  /** Whether it is looked down on. */
  private readonly above: boolean;

  protected readonly unpeopled: boolean;
  /** Whether the frame ends at the chest: what is lower down cannot be seen. */
  protected readonly cropped: boolean;

  constructor(known: Survey, context: Context) {
    this.known = known;
    this.context = context;
    const { brief, said } = known;
    this.bodied = isAlive(brief);
    this.unpeopled = isUnpeopled(known, context);
    this.dark = on(brief.look).some(({ kind, value }) => kind === 'lighting' && LAMPLIT.test(value));
    this.enclosed = isEnclosed(brief);
    this.above = isSeenFromAbove(brief);
    this.lead = on(brief.subjects).find((each) => /^(?:person|animal)$/.test(classOf(each) ?? ''));
    this.bearing = madeThing(brief) === undefined ? [] : borneOn(brief);
    this.handed =
      on(brief.subjects).some((subject) => isHanded(subject) || subject.parts.some(isHanded)) ||
      /^hands?$/.test(on(brief.subjects)[0]?.name ?? '') ||
      madeThing(brief) !== undefined;
    this.said = new Set([...said].flatMap((word) => [word, singular(word), verbBase(word) ?? word]));
    const words = on(brief.look).flatMap(({ kind, value }) =>
      kind === 'medium' || kind === 'shot' ? [value.toLowerCase()] : [],
    );
    this.cropped = words.some((word) => HEAD.test(word)) && !words.some((word) => /full|whole|three.quarter|wide/.test(word));
    this.grey = isWithoutColour(brief);
    const sky = context.skies.flatMap(({ known: { id, tags } }) => [id, ...tags]);
    const ruled = contradictedBy([...this.said, ...sky]);
    // What the person said themselves contradicts nothing, and nor does half of a compound: bare twigs are no bare arms.
    this.contradicted = new Set(
      [...ruled].flatMap((word) => (this.said.has(word) || /[ -]/.test(word) ? [] : contentWords(word))),
    );
    this.absent = new Set(on(brief.absent).flatMap(({ value }) => contentWords(value)));
  }

  /** What has been told of it: its deed and its look. */
  protected toldOf(subject: Subject): string {
    return this.texts
      .flatMap(({ id, text, slot }) => (id === subject.id && /^(?:pose|touch|many)$/.test(slot) ? [text] : []))
      .join(' ');
  }

  protected has(passages: readonly Passage[]): boolean {
    return this.additions.some(({ fact }) => passages.some(({ rule }) => 'rule' in fact && rule === fact.rule));
  }

  protected many(subject: Subject | undefined): boolean {
    if (subject && isGroup(subject)) return true;
    if (subject && isPair(subject) && !(subject.count && 'exact' in subject.count)) return false;
    const { count } = subject ?? {};
    // "Three coffees" are counted, whatever coffee is.
    if (count !== undefined && 'exact' in count) return count.exact !== 1;
    const mass = subject !== undefined && isMass(subject.name);
    if (count !== undefined && !mass) return true;
    const { span, name } = subject ?? {};
    if (span === undefined || name === undefined) return false;
    const word = this.known.brief.idea
      .slice(...span)
      .toLowerCase()
      .replace(/['’]s$/, '');
    return singular(word.split(' ').at(-1) ?? '') !== (word.split(' ').at(-1) ?? '');
  }

  /** Up to `most` of the passages, in an order of the seed's own. */
  protected take(
    passages: readonly Passage[],
    most: number,
    subject: Subject | undefined,
    reason: string,
    others: readonly Subject[] = [],
  ): void {
    const { seed, key } = this.known;
    const dressed = subject ? on(subject.attributes).some(({ kind }) => ON_ITSELF.test(kind)) : false;
    const two = subject !== undefined && isTwo(subject);
    const open = passages
      .filter(
        (each) =>
          !(two && each.slot === 'many' && MORE_THAN_TWO.test(each.text)) &&
          !(this.cropped && this.bodied && BELOW.test(each.text)) &&
          !this.has([each]) &&
          this.holds(each) &&
          !(each.coloured && (dressed || this.grey)),
      )
      .map((each) => ({ each, at: hashSeed(seed, 'portrait', key, each.rule) }))
      // What was written for just this comes before what always holds.
      .sort((a, b) => Number(b.each.any.length > 0) - Number(a.each.any.length > 0) || a.at - b.at);
    // Whether one clashes is the dearest question: it is asked until there are enough, and of all before the first is taken.
    const taken: Passage[] = [];
    const zones = new Set(this.zones);
    for (const { each } of open) {
      if (taken.length >= most) break;
      const zone = zoneOf(each);
      if ((zone !== undefined && zones.has(zone)) || this.clashes(each, subject, others)) continue;
      if (zone !== undefined) zones.add(zone);
      taken.push(each);
    }
    for (const each of taken) {
      const text = oneWay(each.text, this.known.brief.idea);
      for (const word of contentWords(text)) this.used.add(word);
      this.words += text.split(' ').length;
      if (subject) this.told.push({ id: subject.id, slot: each.slot });
      // What a place as a whole has shown needs no look of its own.
      else if (each.slot === 'form' && each.rule.startsWith('view-'))
        for (const { id, name } of on(this.known.brief.subjects))
          if (contentWords(each.text).includes(contentWords(name).at(-1) ?? ''))
            this.told.push({ id, slot: 'form', byPlace: true });
      this.texts.push({ id: subject?.id, text, slot: each.slot, hue: each.rule.startsWith('quality-colour-') });
      const zone = zoneOf(each);
      if (zone !== undefined) this.zones.add(zone);
      const grounds: Grounds = { source: 'writer', rule: each.rule, reason, wordsOnly: true };
      const id = idOf(each.value);
      this.additions.push(
        each.rule.startsWith('view-') || each.slot === 'fore' || each.slot === 'sky' || each.slot === 'set'
          ? setting('background', id, each.value, grounds)
          : look('detail', id, each.value, grounds),
      );
    }
  }

  protected holds({ any, none, slot }: Passage): boolean {
    // Those of how things meet, and of qualities, were asked of the things themselves.
    if (slot === 'touch' || slot === 'quality' || slot === 'emblem' || slot === 'lodged') return true;
    const has = (word: string) => this.context.tags.has(word) || this.said.has(word);
    return (any.length === 0 || any.some(has)) && !none.some(has);
  }

  /** Nothing that was ruled out, nothing that the person has named beside it, and no thing twice. */
  protected clashes(passage: Passage, subject: Subject | undefined, others: readonly Subject[]): boolean {
    const { slot, any, rule, coloured } = passage;
    const text = oneWay(passage.text, this.known.brief.idea);
    if (slot === 'lodged') return this.isLodgedWrongly(text, subject);
    if (this.unpeopled && !isSure(passage, subject, this.known.brief, this.context)) return true;
    if (isUnfounded(passage, subject, this.known.brief, this.context, this.said)) return true;
    // One colour is told in light and in shade; more would be a list.
    if (rule.startsWith('quality-colour-') && this.texts.some((each) => each.hue)) return true;
    const words = contentWords(text);
    // What shows a deed may speak of what it is done to, and a place of what stands in it.
    const deed = (slot === 'pose' && any.length > 0) || /^(?:touch|quality|emblem|lodged)$/.test(slot) || STAGED.test(slot);
    if (words.some((word) => this.absent.has(word))) return true;
    // Who garnishes a bowl that is being garnished is there by a hand.
    const anyHand = slot === 'emblem' || STAGED.test(slot) || rule.startsWith('portrait-deed-of-thing.');
    if (!this.handed && !anyHand && showsHands(text)) return true;
    if (subject && (isAwake(text) || MOVING.test(text)) && isAsleep(subject, this.known.brief)) return true;
    // How its own colour is seen in light and in shade names others.
    if (subject && slot !== 'touch' && !rule.startsWith('quality-colour-') && belies(text, subject)) return true;
    if (subject && isImpossibleOf(subject, text, slot)) return true;
    if (subject && isDoneOtherwise(text, slot, subject, this.known.brief)) return true;
    // What was asked for by its own word answers to what was said; what only is usual of a kind must not contradict it.
    if (subject && !/^(?:touch|quality|emblem)$/.test(slot) && opposesThing(text, subject, this.known.brief)) return true;
    if (opposesScene(text, this.known.brief) || this.texts.some((each) => givesTwoSkies(text, each.text))) return true;
    // What falls or flies stands and lies nowhere, and nothing lies beside it.
    if (
      subject &&
      isUnsettled(subject) &&
      (/^(?:form|many)$/.test(slot)
        ? posturesIn(text).some((each) => AT_REST.test(each))
        : slot !== 'touch' && LIES_BESIDE.test(text))
    )
      return true;
    if (this.repeats(text, slot, subject)) return true;
    if (subject && BODILY.test(slot) && saidOtherwise(text, subject, this.known.brief)) return true;
    if (slot === 'look' && isRuledOut(text, this.known.brief)) return true;
    if (subject && slot === 'form' && ONE_BEARING.test(text) && this.isPosed(subject)) return true;
    if (subject && ONE_FACE.test(text) && SEVERAL_IN_ONE.test(subject.name)) return true;
    if (subject && /^(?:touch|pose|small)$/.test(slot) && lacks(subject, text)) return true;
    // Monks wear their habit, and nothing that anybody may wear.
    if (
      subject &&
      coloured &&
      rule.startsWith('portrait-plain-person.') &&
      portraitOf(subject)?.form.some((own) => own.coloured)
    )
      return true;
    if (subject && this.isTold(text, slot, subject)) return true;
    // What is near is of the body that the picture is of.
    if (slot === 'fore' && this.lead && this.hides(text, this.lead)) return true;
    if (this.above && STANDS_BEHIND.test(slot) && looksAhead(text)) return true;
    if (this.dark && DAYLIT.test(text)) return true;
    if (this.enclosed && OUTSIDE.test(text)) return true;
    // Where something was named for a sheet, nothing else that lives or is eaten is drawn on it.
    if (
      this.bearing.length > 0 &&
      !/^(?:form|many|lockup|hue|bare)$/.test(slot) &&
      (subject === undefined || !this.bearing.includes(subject)) &&
      words.some((word) => !this.said.has(word) && isDrawn(word))
    )
      return true;
    const asked = slot === 'quality' || slot === 'emblem' || slot === 'touch';
    if (!asked && words.some((word) => this.contradicted.has(word))) return true;
    // What has been told is not told again.
    if (words.filter((word) => this.used.has(word) && !this.said.has(word) && !COMMON.has(word)).length > 2) return true;
    const named = this.namedBeside(subject, others);
    if ((slot === 'form' || slot === 'quality') && subject === undefined)
      return words.some((word) => this.things(named).has(word) && !(slot === 'form' && this.holdsPlainly(word, text)));
    // What lies next to a wire may speak of the wire that it is written for.
    const near = rule.startsWith('stage-near-');
    return !deed && words.some((word) => named.has(word) && !(near && any.includes(word)));
  }

  /** What was written for just these grounds has only to leave what was said as it is. */
  private isLodgedWrongly(text: string, subject: Subject | undefined): boolean {
    if (contentWords(text).some((word) => this.absent.has(word) || this.contradicted.has(word))) return true;
    if (opposesScene(text, this.known.brief, true) || this.texts.some((each) => givesTwoSkies(text, each.text))) return true;
    if ((this.dark && DAYLIT.test(text)) || (this.enclosed && OUTSIDE.test(text))) return true;
    // The colours of a row are those of what is round the thing.
    return subject !== undefined && (isOfOtherStuff(text, subject) || opposesThing(text, subject, this.known.brief));
  }

  /** A place as a whole shows what it was said to hold, where no more than its name was said: the drawers of a pharmacy. */
  private holdsPlainly(word: string, text: string): boolean {
    return on(this.known.brief.subjects)
      .filter(({ name }) => contentWords(name).includes(word))
      .every(
        (each) =>
          !/^(?:person|animal)$/.test(classOf(each) ?? '') &&
          on(each.actions).length === 0 &&
          !on(each.attributes).some(({ kind }) => kind === 'color' || kind === 'state') &&
          !belies(text, each),
      );
  }

  /** Whether the same words one after another have been told, of one thing in two looks at it or anywhere. */
  private repeats(text: string, slot: Passage['slot'], subject: Subject | undefined): boolean {
    return this.texts.some(
      (each) =>
        sharesRun(each.text, text, 3) || (subject?.id === each.id && BODILY.test(slot) && sharesRun(each.text, text, 2)),
    );
  }

  /** Whether a sentence gives a body a second bearing or tells a part of it again, or shows a face that is covered. */
  private isTold(text: string, slot: Passage['slot'], subject: Subject): boolean {
    if (!/^(?:person|animal)$/.test(classOf(subject) ?? '')) return false;
    const own = this.texts.filter(({ id }) => id === subject.id);
    const posed = own.flatMap((each) => (/^(?:pose|touch|many)$/.test(each.slot) ? posturesIn(each.text) : []));
    if (/^(?:pose|many|form|small)$/.test(slot)) {
      const said = posturesSaid(subject, this.known.brief);
      if (isOtherwisePosed(text, said) || isOtherwisePosed(text, posed)) return true;
    }
    if (this.hides(text, subject)) return true;
    if (!/^(?:form|small|look|many)$/.test(slot)) return false;
    const parts = partsIn(text);
    return own.some(
      (each) =>
        /^(?:form|small|look|many|quality|pose)$/.test(each.slot) && partsIn(each.text).some((part) => parts.includes(part)),
    );
  }

  /** Whether it is of a face that is not seen, or of the front of who is turned away. */
  private hides(text: string, subject: Subject): boolean {
    const { brief } = this.known;
    const told = this.texts.filter(({ id }) => id === subject.id).map((each) => each.text);
    if (hasFace(subject, brief, told)) return false;
    if (isTurnedAway(subject, brief) && showsFront(text)) return true;
    return !hidesFace(text) && showsFace(text, isCovered(subject, brief, told));
  }

  /** How it holds itself has been told, by a pose of its own or by what it does to another. */
  private isPosed({ id }: Subject): boolean {
    return this.told.some((each) => each.id === id && (each.slot === 'pose' || each.slot === 'touch'));
  }

  /** Without what the place itself goes by: a reading nook may be told of as one. */
  private things(named: ReadonlySet<string>): ReadonlySet<string> {
    const { place } = this.context;
    const own = new Set(place === undefined ? [] : contentWords(place.word));
    return new Set([...named].filter((word) => !own.has(word)));
  }

  private namedBeside(subject: Subject | undefined, others: readonly Subject[]): Set<string> {
    const { brief } = this.known;
    const names = new Set<string>();
    const beside = others.length > 0 ? others : on(brief.subjects).filter(({ id }) => id !== subject?.id);
    for (const each of beside) for (const word of contentWords(each.name)) names.add(word);
    for (const each of on(brief.subjects))
      for (const part of on(each.parts)) for (const word of contentWords(part.name)) names.add(word);
    return names;
  }
}

/** What nobody does asleep. */
const MOVING = /\b(?:follow|walk|run|graz|swim|fl(?:y|ies)|peck|play)\w*\b/i;
const AT_REST = /^(?:sit|stand|lie)$/;
/** Of what stands or lies next to a thing. */
export const LIES_BESIDE = /\b(?:lies?|stands?) (?:beside|next to|behind|round|around) (?:\$|it\b)/;
/** Slots that tell what is round a thing. */
const STANDS_BEHIND = /^(?:around|fore|sky|set|pose)$/;
/** Slots that say what a body looks like. */
const BODILY = /^(?:form|small|look|many)$/;
/** A way to be turned, of which a body has one. */
const ONE_BEARING =
  /\bboth eyes in view\b|\bturned a little (?:to the left|toward us)\b|\bseen from the side\b|\bis nearer to us\b/;
/** A couple has two faces, and two coats. */
const SEVERAL_IN_ONE = /\b(?:couple|duo|trio|twins|triplets|family|crowd|band|choir|team|crew|gang|orchestra|group)$/i;
const ONE_FACE =
  /\b(?:calm|friendly) face\b|\bclear brown eyes\b|\bbrown hair\b|\bboth eyes in view\b|\bOne shoulder\b|^(?:of about|in \$his|with|in) /;

/** What can be said of three and more alone: of two nobody is the tallest, and there is no rest. */
const MORE_THAN_TWO =
  /\b(?:the rest|a third|the others|most of|a few|some|no two|the (?:tallest|smallest|largest|nearest|foremost)|one .*,? (?:another|one) .* (?:one|another|third))\b/i;

/** What a picture is set in may speak of what stands there. */
const STAGED = /^(?:lockup|hue|bare|set)$/;
