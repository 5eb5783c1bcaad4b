/** Prepositional phrases that the verb before them, or the thing that holds another, decides: "flying a kite in the sky", "a plate of cake on a tray" (R4). */
import { BODY_PARTS, CONTAINERS, drawingOf, PLACING, POSSESSIVES, wordNet } from '@atelier/lexicon';
import type { Ref } from './draft.ts';
import type { Item } from './items.ts';
import { isAnimate, isLiving } from './living.ts';
import type { Word } from './words.ts';

/** What is asked of a clause here. */
interface Clause {
  items: readonly Item[];
  role: { from: Ref[]; predicate: string; preposition: string | undefined; verb: Word[] | undefined } | undefined;
}

/** What is flown is up there, and whoever flies it is not. */
const FLOWN = /^(?:fl(?:y|ies|ying|own)|launch(?:es|ing|ed)?|hoist(?:s|ing|ed)?)$/;
const ALOFT = /^(?:in|into|across|through)$/;
const SKIES = /^(?:sky|skies|air|cloud|wind|heaven|breeze)$/;

/** Whoever does this goes along the same way as what it is done to: "chasing a cat down the street". */
const GOING_ALONG =
  /^(?:chas|pursu|follow|push|pull|drag|haul|tow|lead|guid|escort|walk|herd|carry|carri|driv|wheel|roll|steer)(?:e|es|s|ing|ed)?$/;
const WAY = /^(?:down|along|through|across|up|around|over|past|into|onto|towards?)$/;

/** What is made somewhere is there. */
const MAKING = /^(?:build|built|erect|pitch|assembl|dig|plant|stack)(?:e|es|s|ing|ed)?$/;
const THERE = /^(?:in front of|next to|beside|near|behind|on|under|by|outside|along|between)$/;

const MEALS = /^(?:tea|coffee|lunch|dinner|breakfast|brunch|supper|picnic|party|drink|nap|bath|chat|snack|feast|barbecue|bbq)$/;

/** Parts by which a thing is told, and on which hardly anything stands: "a knife with a black handle on a board". */
const FIXED_ON =
  /^(?:steam|smoke|foam|froth|cream|whipped cream|icing|frosting|glaze|sprinkle|straw|candle|flame|handle|lid|label|cover|frame|rim|blade|sticker|logo|strap|button|pattern|stripe|spot|design|print|spout|cap|ribbon|bow|hole|tip|edge|border|finish|trim|lining|collar|zip|zipper|tag|bell)$/;

const isEaten = (head: string): boolean => drawingOf(head)?.category === 'food' || wordNet(head)?.concrete === 'food';

/** What is in somebody's hand or on their back. */
const CARRIED =
  /^(?:umbrella|parasol|ax|axe|sword|spear|lance|shield|bow|staff|wand|gun|rifle|lantern|torch|flag|banner|balloon|kite|bag|backpack|suitcase|basket|bouquet|rose|flower|book|newspaper|map|phone|camera|binoculars|telescope|guitar|ukulele|violin|cello|trumpet|saxophone|sax|accordion|flute|drum|cup|mug|coffee|tea|glass|bottle|beer|wine|cigarette|cigar|pipe|cane|stick|surfboard|skateboard|snowboard|ball|racket|bat|rod|broom|fan|ice cream|lollipop|teddy bear|candle)$/;

/** What one stands on or before, and no hand does. */
const GROUNDS =
  /^(?:mountain|mountaintop|peak|summit|hill|hilltop|cliff|rock|bridge|castle|palace|church|temple|street|road|path|trail|beach|shore|pier|dock|field|meadow|garden|park|forest|desert|balcony|terrace|rooftop|roof|stair|staircase|porch|square|station|platform|stage|wall|tower|house|cottage|barn|window|door|doorway|gate|lake|river|sea|waterfall|sunset|skyline|city)$/;

/** What a preposition at `i` is said of, where one of these decides; undefined where none does. */
export function alongWith(clause: Clause, value: string, i: number, main: Ref[], near: Ref[]): Ref[] | undefined {
  const { role } = clause;
  const given = clause.items[i + 1];
  const before = clause.items[i - 1];
  const verb = role?.verb && !role.preposition ? role.verb.at(-1)!.lower : undefined;
  // "Wearing a jumper knitted from wool": the jumper is.
  if (
    verb &&
    /^(?:knitted|woven|sewn|cast|hewn|sculpted|moulded|molded|carved|built|made) /.test(value) &&
    before?.type === 'noun'
  )
    return near;
  if (!role || given?.type !== 'noun') return undefined;
  // "Lurking under the covers in bed": whoever does so is in bed.
  if (value === 'in' && given.head === 'bed' && given.determiner === undefined && main.some(isAnimate)) return main;
  // "Running to a base during a game": what goes on then goes on for whoever is spoken of.
  if (value === 'during') return main;
  if (verb && FLOWN.test(verb) && (/^(?:above|over)$/.test(value) || (ALOFT.test(value) && SKIES.test(given.head))))
    return near;
  if (verb && GOING_ALONG.test(verb) && WAY.test(value) && main.some(isAnimate) && !main.includes(near[0]!))
    return [...main, ...near];
  // "Building a snowman in front of a school": the snowman is there as well.
  if (verb && MAKING.test(verb) && THERE.test(value) && main.some(isAnimate) && !main.includes(near[0]!))
    return [...main, ...near];
  // "A jar of honey with a wooden dipper", "a greenhouse full of cacti with a watering can": no honey has one.
  if (
    value === 'with' &&
    /^(?:of|full of|filled with)$/.test(role.preposition ?? '') &&
    before?.type === 'noun' &&
    before.determiner === undefined &&
    !before.owner &&
    !near.some(isAnimate) &&
    role.from.length > 0 &&
    role.from.every(
      ({ head, kind }) => CONTAINERS.has(head) || role.preposition !== 'of' || (kind === 'subject' && MASSES.test(head)),
    ) &&
    wordNet(given.head)?.concrete === 'artifact'
  )
    return role.from;
  // "A cup of cocoa with marshmallows by the fire": it is the cup that is there.
  if (
    role.preposition === 'with' &&
    (PLACING.has(value) || value.includes(' ')) &&
    near.every(({ head }) => isEaten(head)) &&
    main.every(({ head }) => CONTAINERS.has(head)) &&
    !main.includes(near[0]!)
  )
    return main;
  // "Pancakes with berries on a plate": all of it is on it.
  if (
    role.preposition === 'with' &&
    value === 'on' &&
    [...main, ...near].every((ref) => ref.kind === 'subject' && isEaten(ref.head)) &&
    !main.includes(near[0]!)
  )
    return [...main, ...near];
  // "A fox and a rabbit having tea under a mushroom": they are there.
  if (
    /^(?:have|has|having)$/.test(role.predicate) &&
    (PLACING.has(value) || value.includes(' ')) &&
    main.some(isAnimate) &&
    near.every(({ head }) => MEALS.test(head))
  )
    return main;
  // "A house on stilts above the water": it is the house that is there.
  if (
    role.preposition === 'on' &&
    PLACING.has(value) &&
    near.every(({ head }) => /^(?:stilt|wheel|pillar|column|ski|rail|leg|castor|caster|runner)$/.test(head)) &&
    role.from.length > 0
  )
    return role.from;
  // "A crow with a key in its beak on a gravestone": the crow is on it.
  const whose = near.length === 1 && near[0]!.kind === 'subject' && BODY_PARTS.has(near[0]!.head) ? near[0]!.owner : undefined;
  if (
    whose &&
    role.preposition &&
    main.includes(whose) &&
    !role.from.includes(whose) &&
    PLACING.has(value) &&
    !ownPart(clause, i)
  )
    return [whose];
  // "Northern lights over a lake with a tent": nothing in the sky has one.
  if (
    value === 'with' &&
    near.every(({ kind }) => kind === 'setting') &&
    main.every(({ head }) =>
      /^(?:lights?|aurora|moon|sun|rainbow|cloud|star|sunset|sunrise|lightning|milky way|fireworks?|comet)$/.test(head),
    )
  )
    return near;
  // "The ghost of a girl on the stairs": the ghost is.
  if (
    role.preposition === 'of' &&
    (PLACING.has(value) || value.includes(' ')) &&
    role.from.length > 0 &&
    role.from.every(({ head }) => /^(?:ghost|spirit|reflection|shadow|apparition)$/.test(head))
  )
    return role.from;
  // "A fence behind the dog with a person leaning on it": it is the fence that has somebody leaning there.
  const [does, on, it] = [clause.items[i + 2], clause.items[i + 3], clause.items[i + 4]];
  if (
    value === 'with' &&
    does?.type === 'verb' &&
    does.form === 'G' &&
    on?.type === 'preposition' &&
    it?.type === 'pronoun' &&
    it.word.lower === 'it' &&
    main.length === 1 &&
    !main.some(isAnimate) &&
    near.some(isAnimate)
  )
    return main;
  // "Sleeping on a blanket on top of a bed": the blanket is on it.
  if (value === 'on top of' && /^(?:on|in)$/.test(role.preposition ?? '') && before?.type === 'noun') return near;
  // "A knight holding a torch with a burning flame with a group of people": they are with the knight.
  if (
    value === 'with' &&
    isLiving(given.head) &&
    !near.some(isAnimate) &&
    !near.includes(main[0]!) &&
    clause.items.some((item, k) => k < i && item.type === 'verb' && item.form === 'G')
  )
    return main;
  // "A knife with a black handle on top of the board": it is the knife that is there.
  if (
    /^(?:with|has|have|having)$/.test(role.predicate) &&
    (PLACING.has(value) || value.includes(' ')) &&
    near.every((ref) => ref.kind === 'subject' && !ref.owner && FIXED_ON.test(ref.subject.name)) &&
    role.from.length > 0 &&
    !BODY_PARTS.has(given.head)
  )
    // "A cup of coffee with foam on a tray": the cup is.
    return !main.includes(role.from[0]!) && main.every(({ head }) => CONTAINERS.has(head)) ? main : role.from;
  // "A viking with an axe on a mountain": whoever has it is there.
  if (
    role.preposition === 'with' &&
    (PLACING.has(value) || value.includes(' ')) &&
    role.from.length > 0 &&
    role.from.every(isAnimate) &&
    near.every((ref) => ref.kind === 'subject' && !ref.owner && CARRIED.test(ref.head)) &&
    GROUNDS.test(given.head)
  )
    return role.from;
  // "Jumping with one foot off the ground": it is the foot that is.
  if (value === 'off' && near.every(({ head }) => BODY_PARTS.has(head))) return near;
  // "A wave of water behind him", "a plate of cake on a tray": what it is of is bare, and stands nowhere by itself.
  if (
    role.preposition === 'of' &&
    before?.type === 'noun' &&
    before.determiner === undefined &&
    before.count === undefined &&
    !before.owner &&
    (PLACING.has(value) || value.includes(' ')) &&
    role.from.every((ref) => ref.kind === 'subject' && (CONTAINERS.has(ref.head) || MASSES.test(ref.head)))
  )
    return main.includes(role.from[0]!) ? main : role.from;
  return undefined;
}

/** What so much of something is, and no container. */
const MASSES =
  /^(?:wave|pile|heap|stack|pool|stream|river|cloud|trail|burst|flock|herd|bunch|cluster|bouquet|row|line|patch|splash|sheet|column|bed|mound|bundle|ring|circle|tower|block|lump|puddle|jet|ray|beam|portion|serving|assortment|variety|selection|collection|arrangement)$/;

/** Whose own the part of a body is that follows. */
export const ownPart = ({ items }: Pick<Clause, 'items'>, i: number): boolean => {
  const part = items[i + 1];
  return (
    part?.type === 'noun' &&
    BODY_PARTS.has(part.head) &&
    part.determiner !== undefined &&
    POSSESSIVES.has(part.determiner.lower)
  );
};
