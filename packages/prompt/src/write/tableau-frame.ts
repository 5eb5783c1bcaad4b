/** What stands round an idea that no tableau tells: a frame by the class of its main thing, and which sentences of the tables give way to it. */
import { type Passage, passageKnown, placeKnown } from '@atelier/lexicon';
import { type Brief, hashSeed, type LookFact } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { isLettering, madeThing } from '../subjects/emblems.ts';
import { motifsOf } from '../subjects/motifs.ts';
import type { Met } from '../subjects/tableau-of.ts';
import { traitsOf } from '../subjects/traits.ts';
import { isUnsettled } from '../subjects/unsettled.ts';
import type { Addition } from './addition.ts';
import type { Context } from './context.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import { isBare, landsSaid } from './surroundings.ts';
import type { Survey } from './survey.ts';
import { isLiving } from './tableau-suits.ts';

export interface Frame {
  met: Met;
  /** Whether what is round may be told, or the light and the view alone. */
  near: boolean;
}

/** What a sea or a sky is round. */
const AFLOAT =
  /(?:^| )(?:fish|goldfish|jellyfish|whale|dolphin|shark|squid|octopus|ray|seahorse|turtle|submarine|ship|boat|sailboat|yacht|ferry|canoe|kayak|plane|airplane|aeroplane|helicopter|balloon|zeppelin|airship|rocket|spaceship|satellite|planet|astronaut|wave|surfer)s?$/i;
/** Of another time or world: only what stands round anything, with no make and no current, is round it. */
const OTHER_TIME =
  /\b(?:knights?|wizards?|witch(?:es)?|samurai|vikings?|pirates?|dragons?|unicorns?|mermaids?|el(?:f|ves)|fair(?:y|ies)|gods?|goddess(?:es)?|queens?|kings?|princess(?:es)?|robots?|aliens?|medieval|ancient|victorian|roman|egyptian|futuristic|cyberpunk|fantasy|angels?|demons?|monsters?|ninjas?|cowboys?|trolls?|goblins?|giants?|zombies?|vampires?|ghosts?)\b/i;
/** Places that one is in for their own sake, or not at all. */
const SPECIAL = /^frame-thing-street-/;
const TIMELESS = /^frame-(?:plain-)?any-/;
/** Stands round somebody of whom no place was said: better nothing than any yard. */
const UNPLACED = /^frame-plain-/;
const PICTURE = /^(?:portraits?|photos?|photographs?|pictures?|images?|shots?)$/;
/** Where nothing of a house or of land is. */
const ELSEWHERE = /^(?:space|sky|underwater|moon|deep-sea|ocean|sea|cave)$/;

/** The frame of an idea, by seed among those that suit; none of what is drawn, lettered or no thing. */
export function frameOf(
  all: readonly Met[],
  known: Survey,
  context: Context,
  isThere: (met: Met) => boolean,
): Frame | undefined {
  const { brief, liberty, seed, key } = known;
  const { tags, place } = context;
  if (madeThing(brief) !== undefined || motifsOf(brief).length > 0 || isLettering(brief) || abstractStage(brief))
    return undefined;
  if (['abstract', 'icon', 'logo', 'letter', 'studio'].some((tag) => tags.has(tag))) return undefined;
  const said = isPlaced(brief) || place?.named === true || isBare(brief) || landsSaid(brief, place) !== undefined;
  if (place !== undefined && ELSEWHERE.test(place.known.id)) return undefined;
  const scenic = isScene(brief, context);
  const suited = all.flatMap((met) => {
    const { tableau, actor } = met;
    if (tableau.kind !== 'frame' || (actor === undefined && !said)) return [];
    if (OTHER_TIME.test(`${brief.idea} ${actor?.name}`) !== TIMELESS.test(tableau.id) || PICTURE.test(actor?.name ?? ''))
      return [];
    // Where the place is the picture it is named by what the frame asks for.
    const ofPlace = tableau.needs.every(({ traits }) => traits.length === 0);
    const isIt = met.asked.some((run) => run.at(-1)?.of?.head === true && run.at(-1)?.of?.subject === actor?.id);
    if (ofPlace ? !scenic && !isIt : scenic) return [];
    const inside = placeKnown(tableau.where[0] ?? '')?.tags.some((tag) => /^(?:in|table)$/.test(tag)) === true;
    // What is eaten stands on a table, whatever its name sounds like: barley water.
    const served = tableau.needs.some(({ traits }) => traits.some((trait) => /^(?:food|drink)$/.test(trait)));
    // Leaves in which a puppy plays are at no water, where none was said.
    if (!said && /^(?:river|lake|pond|sea|shore|beach|coast|harbour|stream|canal|roof|boat|ship)/.test(tableau.where[0] ?? ''))
      return [];
    if (!said && SPECIAL.test(tableau.id)) return [];
    // Who knits with her granddaughter is at no station and in no yard that nobody named.
    if (actor && traitsOf(actor, brief.idea).has('person') && said === UNPLACED.test(tableau.id)) return [];
    if (UNPLACED.test(tableau.id) && said) return [];
    const there = said && isThere(met);
    if (
      said
        ? !there
        : !served && !UNPLACED.test(tableau.id) && (tags.has('in') || tags.has('out')) && !tags.has(inside ? 'in' : 'out')
    )
      return [];
    if (actor && (AFLOAT.test(actor.name) || (!isLiving(actor) && isUnsettled(actor)))) return [];
    return [{ met, near: liberty === 'free', weight: (there ? 4 : 0) + met.asked.length + 0.5 * met.tableau.needs.length }];
  });
  const most = Math.max(...suited.map(({ weight }) => weight));
  return suited
    .filter(({ weight }) => weight === most)
    .map((each) => ({ ...each, lot: hashSeed(seed, 'frame', key, each.met.tableau.id) }))
    .sort((a, b) => a.lot - b.lot)[0];
}

const isPlaced = ({ setting }: Brief): boolean =>
  on(setting).some(({ kind, source }) => kind === 'place' && source !== 'writer');

/** What tells where it is, for which the frame has its own. */
const ROUND = /^(?:stage|view|place)-/;
const WET = /\b(?:swim\w*|dives?|diving|snorkel\w*|bath(?:e|es|ing|tub)?|shower\w*|surf\w*|wad(?:es?|ing))\b/i;
const DRY = /\b(?:cardigan|jeans|jumper|sweater|coat|jacket|suit|blouse|shirt|trousers|dress|skirt|socks)\b/i;
/** Of a place so many sentences of the tables are told beside a frame. */
const MOST_ROUND = 2;

/**
 * Which sentences of the tables stay beside a frame: of a place that was said (`placed`) a few, and none where a tableau tells of it (`told`);
 * of nobody's clothes where the scene has told what they wear.
 */
export function staysRound(
  { near, met }: Frame,
  placed: boolean,
  told: boolean,
  scene: readonly Addition[],
  idea: string,
): (fact: Pick<LookFact, 'rule' | 'reason'>) => boolean {
  const dressed = new Set(
    scene.flatMap(({ fact }) => ('rule' in fact && passageKnown(fact.rule ?? '')?.slot === 'look' ? (fact.reason ?? []) : [])),
  );
  const wet = WET.test(idea);
  let left = MOST_ROUND;
  return ({ rule, reason }) => {
    const passage = rule === undefined ? undefined : passageKnown(rule);
    if (rule === undefined || passage === undefined) return false;
    if (passage.slot === 'look' && reason !== undefined && dressed.has(reason)) return false;
    // Nobody stands waist-deep in a cardigan.
    if (passage.slot === 'look' && wet && DRY.test(passage.text)) return false;
    if (!ROUND.test(rule) || !near) return true;
    if (isOf(passage, met)) return true;
    return !rule.startsWith('stage-') && placed && !told && left-- > 0;
  };
}
/** Written for what was said: snow on a bridge. */
const isOf = ({ rule, groups, text }: Passage, { actor }: Met): boolean =>
  actor !== undefined && groups.length > 0 && /^stage-(?:fill|near-part)/.test(rule) && /\$(?:the|its?)\b/i.test(text);
