/**
 * Groups subjects, actions and relations into the clauses that say them: each subject is introduced once in full and is
 * "the …" afterwards; what a relation points to is introduced inside that relation.
 */
import { isPlural, LETTERING_NOUNS } from '@atelier/lexicon';
import type { Brief, Relation, SettingFact, Subject } from '@atelier/spec';
import { isTwo, saysThe } from '../../subjects/form-of.ts';
import { FORMS } from '../../subjects/forms.ts';
import { pronounsOf } from '../../subjects/pronoun.ts';
import { perBrief } from '../per-brief.ts';
import type { Cluster } from './cluster.ts';
import { again, nounPhrase, verbToBe } from './noun-phrase.ts';
import { ATTACHED, asParticiple, CONTAINED, PREPOSITION, withTo } from './participle.ts';
import { onTheSame } from './same-place.ts';
import { leadPlace } from './scene.ts';
import { isCity, placeName, thePlace } from './setting.ts';
import { list, withArticle } from './words.ts';

/** Clauses for what the person named; things a writer added have phrases of their own. */
export const clusters: (brief: Brief) => readonly Cluster[] = perBrief(tellAll);

function tellAll(brief: Brief): Cluster[] {
  // "The words" are said by the lettering itself.
  const lettered = brief.text.some(({ off }) => !off);
  const subjects = brief.subjects.filter(
    ({ off, source, name }) => !off && source !== 'writer' && !(lettered && LETTERING_NOUNS.has(name)),
  );
  const teller = new Teller(brief, subjects, leadPlace(brief));
  // What came in by talking is told after what was there: "a castle on a hill and a dragon above the castle".
  const last = subjects.findLastIndex(({ source }) => source !== 'edit');
  const late = new Set(last < 0 ? [] : subjects.slice(last + 1).map(({ id }) => id));
  const targets = new Set(teller.relations.flatMap(({ from, to }) => (late.has(from) && !late.has(to) ? [] : [to])));
  const leading = subjects.filter(({ id }) => !targets.has(id));
  const pointedAt = subjects.filter(({ id }) => targets.has(id));
  const all = [...leading, ...pointedAt];
  const inOrder = [...all.filter(({ id }) => !late.has(id)), ...all.filter(({ id }) => late.has(id))];
  // "A beach near a cliff": where nothing leads but the place, the place brings up what is by it.
  const led = leading.every(({ id }) => late.has(id)) ? teller.rest() : undefined;
  const told = onTheSame(
    inOrder.flatMap((subject) => teller.tell(subject)),
    brief,
  );
  return led === undefined ? [...told, ...teller.rest()] : [...led, ...told];
}

const SAYING =
  /^(?:says?|saying|spells?|spelling|reads?|reading|displays?|displaying|states?|stating|titled|captioned|labell?ed|entitled|called|named)$/;
const isRole = ({ attributes }: Subject): boolean => attributes.some(({ kind, off }) => kind === 'role' && !off);
const MEAL = /(?:breakfast|lunch|brunch|dinner|supper|tea|coffee|picnic|party|fun|drink|meal|conversation|rest|bath)$/;

/** Where it is, as long as it does something there. */
const positionsOf = ({ actions, attributes }: Subject): Subject['attributes'] =>
  actions.some(({ off }) => !off)
    ? attributes.filter(({ kind, value, off }) => !off && kind === 'position' && /^(?:in|on|at|up|from) /.test(value))
    : [];

/** "Repaired with gold", "dripping with syrup": said of what was done to it, or of what comes off it. */
const FILLED =
  /(?:^| )(?:overgrown|strewn|laden|hung|lit|built|bound|drawn|woven|sewn|dripping|bursting|brimming|teeming|swarming|overflowing|glowing|glittering|crawling|oozing|blooming|\p{L}{3,}ed)$/u;

type Told = Subject['actions'][number] | Relation;

/** Where in the picture, at the end of a phrase. */
const PLACED =
  /^(?<head>.+?) (?<place>(?:on|at|in|to) the (?:far )?(?:left|right|top|bottom|foreground|background|middle|cent(?:re|er)|distance)(?: (?:hand )?side)?)$/;

/** Remembers who was introduced while the clauses are made, in their order. */
class Teller {
  readonly relations: Relation[];
  private readonly idea: string;
  /** Ids of what bears lettering; that it "says" so is said with the lettering. */
  private readonly lettered: Set<string>;
  private readonly lead: SettingFact | undefined;
  private readonly things = new Map<string, Subject>();
  /** Whose part it is, by the id of the part. */
  private readonly parts = new Map<string, Subject>();
  /** Names of what was brought up as one: a second dog is "another dog". */
  private readonly single = new Set<string>();
  private readonly settings: Map<string, SettingFact>;
  private readonly introduced = new Set<string>();
  /** "In it" of "with a page in it", by the id of the page; "in her hair" of the flower that a girl has there. */
  private readonly within = new Map<string, string>();
  /** Parts that are named with what is on them, and not with the whole. */
  private readonly shown = new Set<string>();
  /** "Seen from above" is said of the picture. */
  private readonly seen: boolean;

  constructor(brief: Brief, subjects: Subject[], lead: SettingFact | undefined) {
    this.idea = brief.idea;
    this.lettered = new Set(brief.text.flatMap(({ on, off }) => (on === undefined || off ? [] : [on])));
    this.lead = lead;
    this.seen = brief.look.some(({ kind, value, off }) => kind === 'angle' && /^from /.test(value) && !off);
    const collect = (subject: Subject): void => {
      this.things.set(subject.id, subject);
      for (const part of subject.parts) {
        this.parts.set(part.id, subject);
        collect(part);
      }
    };
    subjects.forEach(collect);
    this.settings = new Map(brief.setting.filter(({ off }) => !off).map((fact) => [fact.id, fact]));
    const known = (id: string) => this.things.has(id) || this.settings.has(id);
    // "At night" and "in the rain" are said by the setting's own phrase, "with wings" by the noun phrase of a bird.
    this.relations = brief.relations.filter(
      ({ off, from, to, predicate }) =>
        !off &&
        known(from) &&
        known(to) &&
        !this.isCircumstance(from) &&
        !this.isCircumstance(to) &&
        !this.isWhere(from, to, predicate) &&
        !this.isWithinIts(brief, from, to, predicate) &&
        !this.isOwnPart(from, to, predicate),
    );
  }

  /** The clause of one subject; none where it was introduced and there is no more to say. */
  tell(subject: Subject): Cluster[] {
    const wasIntroduced = this.introduced.has(subject.id);
    const own = this.relations.filter(({ from }) => from === subject.id);
    const containment = own.find((relation) => this.isContainment(relation))?.predicate;
    const head = this.introduce(subject);
    const actions = subject.actions.filter(
      ({ off, value }) => !off && !(this.lettered.has(subject.id) && SAYING.test(value)) && !(this.seen && value === 'seen'),
    );
    const others = own.filter(
      (relation) => !this.isAttached(relation) && !(this.isContainment(relation) && relation.predicate === containment),
    );
    const verbsOf = (some: readonly Told[]): string[] => [
      ...actions.filter((each) => some.includes(each)).map(({ value }) => asParticiple(value)),
      ...this.grouped(
        others.filter((each) => some.includes(each) && !PREPOSITION.test(each.predicate)),
        asParticiple,
      ),
    ];
    const placesOf = (some: readonly Told[]): string[] =>
      this.grouped(
        others.filter((each) => some.includes(each) && PREPOSITION.test(each.predicate)),
        withTo,
      );
    const where = wasIntroduced ? [] : positionsOf(subject).map(({ value }) => value);
    const all: Told[] = [...actions, ...others];
    // What came by talking has places of its own: "looking at the stars and sitting on a hill".
    const late = all.filter(({ source }) => source === 'edit');
    const early = all.filter((each) => !late.includes(each));
    const isPlaced = (some: readonly Told[]) =>
      some.some((each) => 'predicate' in each && PREPOSITION.test(each.predicate)) && some.some((each) => 'value' in each);
    const apart = isPlaced(early) && late.some((each) => 'value' in each);
    const verbs = verbsOf(apart ? early : all);
    const lateVerbs = apart ? verbsOf(late) : [];
    const predicate = apart
      ? `${[list(verbs), ...where, ...placesOf(early)].filter(Boolean).join(' ')} and ${[list(lateVerbs), ...placesOf(late)].filter(Boolean).join(' ')}`
      : [list(verbs), ...where, ...placesOf(all)].filter(Boolean).join(' ');
    if (wasIntroduced && predicate === '') return [];
    return [
      {
        source: subject.source,
        of: subject.id,
        head,
        predicate,
        verbal: verbs.length > 0,
        single: verbs.length + lateVerbs.length === 1,
        be: verbToBe(subject, this.idea),
        ...(containment === undefined ? this.withinOf(others.at(-1)) : { containment }),
        ...(others.some(({ to }) => to === this.lead?.id) && containment === undefined ? { placed: true as const } : {}),
        again: wasIntroduced,
        joint: this.jointOf(subject, own, verbs.length > 0),
      },
    ];
  }

  /** "A woman turning the head" rather than one "with a head turning the head": what is said of a part brings it up. */
  private withoutMoved(subject: Subject): Subject {
    const moved = (part: Subject) =>
      isBare(part) &&
      (this.shown.has(part.id) ||
        this.relations.some(
          ({ from, predicate, to }) => to === part.id && (from === subject.id || PREPOSITION.test(predicate)),
        ));
    const whole = subject.parts.some(moved) ? { ...subject, parts: subject.parts.filter((part) => !moved(part)) } : subject;
    const where = positionsOf(subject);
    // "A toaster floating in mid air" rather than one "in mid air floating".
    return where.length > 0 ? { ...whole, attributes: whole.attributes.filter((each) => !where.includes(each)) } : whole;
  }

  private withinOf(relation: Relation | undefined): { within: string } | object {
    const within = relation && this.relations.find((each) => each.from === relation.to && this.isContainment(each))?.predicate;
    return within === undefined ? {} : { within };
  }

  /** What places and parts do or hold: "the beach faces the city", "the wings have golden tips". */
  rest(): Cluster[] {
    return this.relations
      .filter(({ from, to, predicate }) => {
        const place = this.settings.get(from);
        if (place) return !(place.kind === 'place' && ATTACHED.test(predicate) && this.things.has(to));
        return this.parts.has(from);
      })
      .map(({ from, to, predicate, source }) => {
        const part = this.things.get(from);
        const be = part ? verbToBe(part, this.idea) : isPlural(from) ? 'are' : 'is';
        const has = /^(with|has|have|having)$/.test(predicate);
        const plain = PREPOSITION.test(predicate) ? withTo(predicate) : asParticiple(predicate);
        // "A library is flooded to the shelves": of nothing can be said that it "is to".
        const goes = DIRECTION.test(predicate) && this.settings.has(from);
        const state = goes ? this.stateOf(from) : undefined;
        const said = state ? `${state} ${plain}` : plain;
        return {
          source,
          of: from,
          head: this.mention(from),
          predicate: has ? this.mention(to) : `${said} ${this.mention(to)}`,
          verbal: true,
          single: true,
          ...(from === this.lead?.id ? { placed: true as const } : {}),
          be: has ? (be === 'is' ? 'has' : 'have') : goes && !state ? (be === 'is' ? 'reaches' : 'reach') : be,
          again: true,
          joint: ' ' as const,
        };
      });
  }

  /** "Flooded" of a flooded library, which the reader keeps as a fact beside the place. */
  private stateOf(place: string): string | undefined {
    return [...this.settings.values()].find(
      ({ id, kind, value }) => kind === 'background' && id.startsWith(`${place}-`) && /^\p{L}+(?:ed|en)$/u.test(value),
    )?.value;
  }

  /** In full with what belongs to it the first time ("a man with a lantern"), as "the man" afterwards. */
  private introduce(subject: Subject): string {
    if (this.introduced.has(subject.id)) return again(subject, this.idea);
    this.introduced.add(subject.id);
    for (const part of subject.parts) this.introduced.add(part.id);
    const attached = this.relations.filter((relation) => relation.from === subject.id && this.isAttached(relation));
    const whole = this.told(subject);
    const dressed = this.apart(subject, attached);
    if (dressed) return `${whole}, ${dressed}`;
    const groups = this.grouped(attached, (predicate) => predicate.replace(/^(has|have|having)\b/, 'with'));
    // "with a carrot nose and a scarf", where the nose is a part.
    const parts = this.withoutMoved(subject).parts.some(({ off }) => !off);
    // "The engine of a car" has one.
    const of = attached.some(({ predicate }) => predicate === 'of');
    // "A cup of coffee on the right side".
    const { head, place } = (of ? PLACED.exec(whole)?.groups : undefined) ?? {};
    const told = head ?? whole;
    const own = [
      of && saysThe(subject, this.idea) ? told.replace(/^an? /, 'the ') : told,
      ...groups.map((group) => (parts ? group.replace(/^with /, 'and ') : group)),
      ...(place ? [place] : []),
    ];
    if (isRole(subject) && groups.length > 0) return `${own[0]}, ${own.slice(1).join(' ')}`;
    // "An invitation for Anna and Tom, with roses": it is not Tom who has them.
    return own.reduce((text, group, i) => `${text}${i > 1 && group.startsWith('with ') ? ',' : ''} ${group}`);
  }

  /** "One in a red dress and one in a grey suit" of a couple that has one of either. */
  private apart(subject: Subject, attached: readonly Relation[]): string | undefined {
    const isOutfit = (each: Subject | undefined): boolean =>
      each?.count !== undefined && OUTFIT.test(each.name) && 'exact' in each.count && each.count.exact === 1;
    const fits = ({ predicate, to }: Relation) => /^wear(?:s|ing)$/.test(predicate) && isOutfit(this.things.get(to));
    if (!isTwo(subject) || attached.length !== 2 || !attached.every(fits)) return undefined;
    return list(attached.map(({ to }) => `one in ${this.mention(to)}`));
  }

  /** "A dog", "another dog" where one was brought up already and nothing else tells the two apart. */
  private told(subject: Subject): string {
    const whole = nounPhrase(this.withoutMoved(subject), this.idea);
    const one = /^an? /.test(whole);
    const another = one && this.single.has(subject.name) && whole === withArticle(subject.name);
    if (one) this.single.add(subject.name);
    return another ? whole.replace(/^an? /, 'another ') : whole;
  }

  /** "The wizard's shoulder", of which no more is to say than what is on it. */
  private ofOwner(part: Subject, owner: Subject): string | undefined {
    if (!isBare(part)) return undefined;
    const whose = this.introduced.has(owner.id) ? again(owner, this.idea) : nounPhrase(this.withoutMoved(owner), this.idea);
    if (
      / (?:with|in|on|of|from|for|as|wearing) /.test(whose) ||
      (this.relations.some(({ from, predicate }) => from === owner.id && ATTACHED.test(predicate)) &&
        !this.introduced.has(owner.id))
    )
      return undefined;
    if (!this.introduced.has(owner.id)) this.introduce(owner);
    return `${whose}${/s$/.test(whose) ? "'" : "'s"} ${again(part, this.idea).replace(/^the /, '')}`;
  }

  private mention(id: string, by?: string): string {
    const thing = this.things.get(id);
    const owner = by === undefined ? undefined : this.parts.get(id);
    const theirs = thing && owner && owner.id !== by ? this.ofOwner(thing, owner) : undefined;
    if (theirs !== undefined) return theirs;
    if (thing) return this.introduce(thing);
    const setting = this.settings.get(id);
    if (setting !== undefined && setting.id === this.lead?.id && !this.introduced.has(id)) {
      this.introduced.add(id);
      return placeName(setting.value);
    }
    return setting?.kind === 'background' && / /.test(setting.value)
      ? withArticle(setting.value)
      : thePlace(setting?.value ?? id);
  }

  /** "Holding a cane" and "holding a bag" become "holding a cane and a bag". */
  private grouped(relations: Relation[], say: (predicate: string) => string): string[] {
    const predicates = [...new Set(relations.map(({ predicate }) => predicate))];
    return predicates.map((predicate) => {
      const things = relations
        .filter((each) => each.predicate === predicate)
        .map(({ from, to }) =>
          predicate === 'of' && this.isForm(from)
            ? this.mention(to).replace(/^an? /, '')
            : [this.mention(to, from), ...(predicate === 'with' && this.within.has(to) ? [this.within.get(to)] : [])].join(' '),
        );
      return `${say(predicate)} ${list(things)}`;
    });
  }

  /** "A slice of cherry pie", not of a pie. */
  private isForm(id: string): boolean {
    return FORMS.test(this.things.get(id)?.name ?? '');
  }

  /** "A family having dinner" has none with it. */
  private isAttached({ from, predicate, to }: Relation): boolean {
    // "Overgrown with ivy" is one thing to say.
    if (predicate === 'with' && this.things.get(from)?.actions.some(({ value, off }) => !off && FILLED.test(value)))
      return false;
    // "Rising from the ashes", but "a girl from Rome".
    if (/^(?:from|for)$/.test(predicate) && this.things.get(from)?.actions.some(({ off }) => !off)) return false;
    // "A dog playing with a cat", not one that has it with it.
    if (predicate === 'with' && this.isTogether(from)) return false;
    return ATTACHED.test(predicate) && !(predicate === 'having' && MEAL.test(this.things.get(to)?.name ?? ''));
  }
  private isTogether(id: string): boolean {
    const deeds = this.things.get(id)?.actions.filter(({ off }) => !off) ?? [];
    return deeds.some(
      ({ value, source }) => TOGETHER.test(value) && (source === 'edit' || this.idea.toLowerCase().includes(`${value} with `)),
    );
  }
  private jointOf(subject: Subject, own: Relation[], verbal: boolean): Cluster['joint'] {
    if (
      verbal &&
      this.apart(
        subject,
        own.filter((each) => this.isAttached(each)),
      )
    )
      return ', ';
    if (verbal && own.some(({ predicate }) => predicate === 'wearing')) return ' and ';
    // "A man with a pipe, smiling": the pipe does not smile.
    if (
      subject.actions.some(({ value, off }) => !off && EXPRESSION.test(value)) &&
      (subject.parts.some(({ off }) => !off) || own.some((each) => this.isAttached(each)))
    )
      return ', ';
    return isRole(subject) && verbal ? ', ' : ' ';
  }
  private isContainment({ to, predicate }: Relation): boolean {
    return to === this.lead?.id && CONTAINED.test(predicate);
  }
  private isCircumstance(id: string): boolean {
    const kind = this.settings.get(id)?.kind;
    return kind !== undefined && kind !== 'place' && kind !== 'background';
  }
  /** "A street in Paris" is said by the setting's own phrase. */
  private isWhere(from: string, to: string, predicate: string): boolean {
    const place = this.settings.get(to);
    if (predicate === 'from' && place?.kind === 'place' && from === this.lead?.id) return true;
    if (place?.kind !== 'place') return false;
    if (from === this.lead?.id && from !== to && PREPOSITION.test(predicate)) return true;
    if (!isCity(place.value)) return false;
    const other = this.lead !== undefined && this.lead.id !== to && !isCity(this.lead.value);
    return this.settings.get(from)?.kind === 'place' || (other && CONTAINED.test(predicate));
  }
  /** "A typewriter with a page in it" says where the page is. */
  private isWithinIts(brief: Brief, from: string, to: string, predicate: string): boolean {
    const part = this.things.get(to);
    const owner = part && isBare(part) ? this.parts.get(to) : undefined;
    const has =
      WITHIN_IT.test(predicate) &&
      brief.relations.some((r) => !r.off && r.from === (owner?.id ?? to) && r.to === from && r.predicate === 'with');
    if (has && owner && part)
      this.within.set(
        from,
        again(part, this.idea).replace(/^the /, `${predicate} ${pronounsOf(owner, this.idea).possessive} `),
      );
    else if (has) this.within.set(from, `${predicate} it`);
    if (has && owner) this.shown.add(to);
    return has;
  }
  private isOwnPart(from: string, to: string, predicate: string): boolean {
    return ATTACHED.test(predicate) && (this.things.get(from)?.parts.some(({ id }) => id === to) ?? false);
  }
}

const isBare = ({ attributes, actions, parts }: Subject): boolean => attributes.length + actions.length + parts.length === 0;
const TOGETHER = /^(?:playing|dancing|fighting|talking|chatting|arguing|wrestling|cuddling|racing)$/;
const EXPRESSION = /^(?:smiling|laughing|grinning|frowning|crying|weeping|blushing|yawning|winking|sulking|scowling)$/;

const OUTFIT = /(?:^| )(?:dress|suit|gown|tuxedo|kimono|uniform|costume|robe|coat|jacket|jumper|sweater|hoodie|raincoat)$/;

const WITHIN_IT = /^(?:in|inside|on|on top of|under|behind)$/;
/** Where to, which a place without a verb does not go. */
const DIRECTION = /^(?:to|into|onto|up|down|towards?|up to|down to)$/;
