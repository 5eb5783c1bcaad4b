/** What speaks against a row of a tableau: what was ruled out, contradicts it, or gives it another place, body, colour or state. */
import { COLOURS, contradictedBy, isPlural, type Passage, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { recast } from '../compile/realise/recast.ts';
import { coloursIn } from '../subjects/colours-in.ts';
import { is } from '../subjects/is.ts';
import { oneWay } from '../subjects/one-way.ts';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isOnOtherSheet } from '../subjects/sheet-ground.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { bringsAnotherOfIt } from './another-of-it.ts';
import { belies, isMadeOtherwise } from './belies.ts';
import { lacks } from './bodies.ts';
import { contentWords } from './content-words.ts';
import type { Context } from './context.ts';
import { needsFreeHands } from './full-hands.ts';
import { ON_STREET } from './lodging.ts';
import { mannersIn } from './manners-of-colour.ts';
import { isOfAnotherTime } from './of-its-time.ts';
import { on } from './on.ts';
import { opposesScene, opposesThing } from './opposed.ts';
import { isOnOtherGround, isUpInIt } from './other-ground.ts';
import { isOfOtherHour } from './other-hour.ts';
import { isOfOtherRoom } from './other-room.ts';
import { isOtherwisePosed, posturesSaid } from './posture.ts';
import { isForeign, type Lands, landsOfScene, landsSaid, OUT_OF_DOORS } from './surroundings.ts';
import { DARK_SKY, isSunless, isSunlit } from './tableau-air.ts';
import { isBodily, isFlat } from './tableau-bodies.ts';
import { isColoured, isOfAnotherColour, recolours } from './tableau-colours.ts';
import type { Conditions } from './tableau-conditions.ts';
import { hasOtherVessel, isOnOtherSupport, isSeatedElsewhere, setsElsewhere } from './tableau-set-down.ts';
import { isUndone } from './undone.ts';
import { isWithoutColour } from './without-colour.ts';

const PEOPLE =
  /\b(?:people|persons?|humans?|man|men|woman|women|child|children|boys?|girls?|somebody|someone|hands?|fingers?)\b/i;
/** Has an inside. */
const HOLLOW = /^(?:vehicle|building)$/;
/** What only several are. */
const OF_SEVERAL =
  /^They\b|\b(?:the (?:smallest|tallest|nearest|foremost|biggest) (?:of them|one)?|the others|the rest|each of them|nearly all heads|round heads)\b/i;
/** Begins with more than one, whoever acts. */
const SEVERAL_FIRST = /^(?:They|All|Both|Each of them|One of them)\b/;

export class Against {
  private readonly brief: Brief;
  private readonly said: ReadonlySet<string>;
  private readonly tags: ReadonlySet<string>;
  private readonly absent: ReadonlySet<string>;
  private readonly unpeopled: boolean;
  private readonly contradicted: ReadonlySet<string>;
  /** "Bare-armed" in the snow, where an arm may be. */
  private readonly contradictedPhrases: readonly string[];
  private readonly grey: boolean;
  /** Whether the colours of what is drawn or printed were said. */
  private readonly inks: boolean;
  /** The colours that were said, which a row may name. */
  private readonly colours: readonly string[];
  /** What may be seen where the person has put the picture. */
  private readonly round: Lands | undefined;
  private readonly sunless: boolean;
  private readonly enclosed: boolean;

  constructor(brief: Brief, { place }: Context, { said, tags }: Conditions) {
    this.brief = brief;
    this.said = said;
    this.tags = tags;
    this.absent = new Set(on(brief.absent).flatMap(({ value }) => contentWords(value)));
    this.unpeopled = [...this.absent].some((word) => /^(?:people|person|human|anyone|anybody)$/.test(word));
    const against = [...contradictedBy([...said])].filter((word) => !said.has(word));
    this.contradicted = new Set(against.filter((word) => !/[ -]/.test(word)).flatMap(contentWords));
    this.contradictedPhrases = against.filter((word) => /[ -]/.test(word));
    this.grey = isWithoutColour(brief);
    this.inks =
      mannersIn(brief).length > 0 ||
      on(brief.look).some(({ kind, source }) => kind === 'palette' && (source === 'user' || source === 'edit'));
    this.colours = coloursIn({ ...brief, look: on(brief.look).filter(({ source }) => source === 'user' || source === 'edit') });
    this.sunless = isSunless(tags) || DARK_SKY.test(brief.idea);
    this.enclosed = isEnclosed(brief);
    this.round = landsSaid(brief, place);
  }

  /** Undefined where nothing does; `main` is what the picture is told by. */
  reason(row: Passage, met: Met, main: Met | undefined): string | undefined {
    const { brief } = this;
    const { actor, that } = met;
    const text = oneWay(row.text, brief.idea);
    if (row.text.includes('$words') && on(brief.text).length === 0) return 'nothing is lettered';
    if (row.text.includes('$')) {
      const inks = /\$accent/i.test(row.text) ? 3 : /\$ground/i.test(row.text) ? 2 : /\$ink/i.test(row.text) ? 1 : 0;
      if (inks > 0 && inks !== Math.min(3, this.colours.length)) return 'other colours were said';
    }
    const words = contentWords(text);
    if (words.some((word) => this.absent.has(word)) || (this.unpeopled && PEOPLE.test(text))) return 'ruled out';
    if (row.coloured && (this.grey || isColoured(text, met))) return 'another colour was said';
    // What gives way to what was said contradicts nothing.
    if (recolours(recast(text, brief), brief)) return 'another colour was said';
    if (met.tableau.kind === 'place' && row.groups.length === 0 && isFilledOtherwise(words, brief))
      return 'other things fill it';
    if (this.isElsewhere(text, row, met, main) || isOnOtherSupport(text, brief)) return 'somewhere else';
    // A shop on a street is seen from the street.
    if (
      ON_STREET.test(brief.idea) &&
      met.tableau.kind === 'place' &&
      isForeign(text, OUT_OF_DOORS, (word) => this.said.has(word))
    )
      return 'seen from outside';
    if (met.tableau.kind !== 'place' && !isFlat(met.tableau) && isOnOtherGround(text, brief)) return 'on other ground';
    if (isUpInIt(text, brief)) return 'not below it';
    if (isMadeOtherwise(text, actor)) return 'of another material';
    if (isFlat(met.tableau) && isOnOtherSheet(text, brief)) return 'another ground was said';
    if (row.coloured && isFlat(met.tableau) && (this.inks || (met.tableau.kind !== 'mark' && this.colours.length > 1)))
      return 'the colours of the sheet were said';
    if (row.groups.length === 0 && this.isOfOtherInks(text, met)) return 'the colours of the sheet were said';
    if (met.tableau.kind !== 'place' && !isFlat(met.tableau)) {
      if (isOfOtherRoom(text, brief)) return 'of another room';
      if (row.groups.length === 0 && isOfAnotherTime(text, brief.idea)) return 'of another time';
    }
    if (row.slot === 'viewed') return undefined;
    if (isUndone(text, brief.idea)) return 'the opposite is done';
    if (isOfOtherHour(text, brief)) return 'of another hour';
    // A row with a condition was written for what was said.
    if (row.groups.length === 0) {
      if (words.some((word) => this.contradicted.has(word)) || this.contradictedPhrases.some((each) => text.includes(each)))
        return 'contradicts what was said';
      if (this.sunless && isSunlit(text)) return 'no sun is there';
      if (opposesScene(text, brief)) return 'not in this scene';
    }
    // What the scene turns on stays: without it there is none.
    if (row.slot !== 'instant' && bringsAnotherOfIt(text, met, brief)) return 'one more of what was said';
    if (this.enclosed && isSunlit(text)) return 'no daylight is there';
    if (
      actor &&
      met.tableau.kind === 'thing' &&
      ((row.groups.length === 0 && setsElsewhere(row.text, actor, brief)) || hasOtherVessel(row.text, actor, brief))
    )
      return 'set down elsewhere';
    if (actor && SEVERAL_FIRST.test(row.text) && isOnlyOne(actor, met, brief)) return 'several';
    if (actor && isBodily(row) && isOfAnotherColour(text, actor)) return 'another colour was said';
    if (actor && isBodily(row) && !isFlat(met.tableau)) {
      if (lacks(actor, text)) return 'another body';
      if (!/\$that\b/i.test(text) && needsFreeHands(text, actor, brief)) return 'the hands are full';
      if (isSeatedElsewhere(text, actor, brief)) return 'on another seat';
      if (isOtherwisePosed(text, posturesSaid(actor, brief))) return 'another posture';
      // A row that asks for ducklings was written for several.
      const ofSeveral = row.any.some((word) => this.said.has(word) && isPlural(word));
      if (
        !is(actor, 'many', brief) &&
        !is(actor, 'couple', brief) &&
        met.tableau.kind === 'deed' &&
        !ofSeveral &&
        OF_SEVERAL.test(text)
      )
        return 'several';
    }
    if (actor && isBodily(row) && isOfSecond(row, met, brief, this.said)) return 'of another thing';
    for (const each of [actor, that?.subject])
      if (each !== undefined && speaksOf(text, each, met)) {
        if (belies(text, each)) return 'of another colour or material';
        if (opposesThing(text, each, brief)) return 'in another state';
      }
    return undefined;
  }

  /** Whether it paints an abstract picture in colours beside those that were said. */
  private isOfOtherInks(text: string, { tableau: { kind } }: Met): boolean {
    if (kind !== 'abstract' || this.colours.length < (this.inks ? 1 : 2)) return false;
    const own = this.colours.join(' ').toLowerCase();
    const given = (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => COLOURS.has(word));
    return given.length > 0 && given.some((word) => !own.includes(word));
  }

  /** Whether it tells of another place than the one that the picture is in; what a place itself or a sheet shows is there. */
  private isElsewhere(text: string, row: Passage, met: Met, main: Met | undefined): boolean {
    const { slot, groups } = row;
    const imagined = met === main ? undefined : main?.tableau.where;
    const lands = this.round ?? (imagined && landsOfScene(imagined));
    if (
      lands === undefined ||
      /^(?:place|compound)$/.test(met.tableau.kind) ||
      isFlat(met.tableau) ||
      (main && isFlat(main.tableau))
    )
      return false;
    // A plain ground may be lit from a window.
    if (slot === 'lit' && lands.size === 0) return false;
    // What can be seen within a van is not where the van is.
    const { actor } = met;
    if (isBodily(row) && actor && HOLLOW.test(classOf(actor) ?? '')) return false;
    // A row with a condition was written for what was said.
    if (groups.some((group) => group.some((word) => this.said.has(word) && !this.tags.has(word)))) return false;
    return isForeign(text, lands, (word) => word.split(' ').every((each) => this.said.has(each)));
  }
}

/** Whether a place shows other plants than those that it was said to be full of. */
function isFilledOtherwise(words: readonly string[], brief: Brief): boolean {
  const full = on(brief.relations).flatMap(({ predicate, to }) => (FILLED.test(predicate) ? [to] : []));
  if (full.length === 0) return false;
  const of = on(brief.subjects).filter(({ id }) => full.includes(id));
  if (!of.some((each) => classOf(each) === 'plant')) return false;
  const own = new Set(of.flatMap(({ name }) => contentWords(name)));
  const grown = words.filter((word) => wordNet(word)?.concrete === 'plant' && !PARTS.test(word));
  return grown.length > 1 && !grown.some((word) => own.has(word));
}
const FILLED = /^(?:full of|filled with|covered (?:in|with)|overgrown with|lined with)$/;
const PARTS = /^(?:tree|leaf|stem|root|plant|moss|grass|flower|wood|bush)$/;

/** Whether the one who is told of is one, and nobody and nothing of its kind is with it. */
function isOnlyOne(actor: Subject, { covers }: Met, brief: Brief): boolean {
  if (is(actor, 'many', brief) || is(actor, 'two', brief) || is(actor, 'couple', brief)) return false;
  const others = on(brief.subjects).filter((each) => each !== actor && each.source !== 'writer' && each.source !== 'inferred');
  return !others.some(
    (each) =>
      classOf(each) === classOf(actor) || [...covers].some(({ of }) => of?.subject === each.id) || is(each, 'many', brief),
  );
}

/** Whether a row was written for what is only beside the thing: of a soap on a towel the towel lies in no stack. */
function isOfSecond({ groups, text }: Passage, { actor, tableau }: Met, brief: Brief, said: ReadonlySet<string>): boolean {
  if (groups.length === 0 || !OF_IT.test(text) || tableau.kind !== 'thing') return false;
  const own = new Set(contentWords(actor?.name ?? ''));
  const beside = on(brief.subjects).filter((each) => each !== actor && (each.source === 'user' || each.source === 'edit'));
  const heads = new Set(beside.flatMap(({ name }) => contentWords(name).at(-1) ?? []));
  const [first] = tableau.needs;
  return groups.some((group) => {
    const met = group.filter((word) => said.has(word));
    return (
      met.length > 0 &&
      met.every(
        (word) =>
          !own.has(word) &&
          heads.has(word) &&
          first?.phrases.some((phrase) => phrase.length === 1 && phrase[0] === word) === true,
      )
    );
  });
}
const OF_IT = /^(?:It|They|\$The|\$It|\$He)\b/;

/** Whether a sentence is about a thing. */
const speaksOf = (text: string, subject: Subject, { actor }: Met): boolean =>
  subject === actor ? /\$(?:the|it|its|he|his)\b/i.test(text) : /\$that\b/i.test(text);
