/** What a thing is, in the words that passages are chosen by: its name, its kind, the tags of its kind, and whether it is several. */
import { compoundNet, isBeastsKin, kindKnown, placeKnown, remember, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { beastTraits } from './beasts.ts';
import { formOf } from './form-of.ts';
import { isGroup } from './group.ts';

const CLASSES: Readonly<Record<string, string>> = {
  artifact: 'product',
  food: 'food',
  person: 'person',
  animal: 'animal',
  plant: 'plant',
};

/** Where a picture means another sense than the commonest of those that can be drawn. */
const OTHER_SENSE: Readonly<Record<string, string>> = {
  fry: 'food',
  monitor: 'product',
  puck: 'product',
  xray: 'product',
  speaker: 'product',
  slide: 'product',
  roller: 'product',
  walker: 'product',
  runner: 'person',
  game: 'product',
  hook: 'product',
  trick: '',
  mascot: '',
  commuter: 'person',
  domino: 'product',
  count: '',
  shaker: 'product',
  chip: 'food',
  word: '',
  letter: 'product',
  tin: 'product',
  hanger: 'product',
  bulb: 'product',
  pad: 'product',
  board: 'product',
  light: 'product',
  top: 'product',
  polish: 'product',
  iron: 'product',
  glass: 'product',
  brush: 'product',
  toaster: 'product',
  printer: 'product',
  hoover: 'product',
  mixer: 'product',
  cooker: 'product',
  flytrap: 'plant',
  orc: 'person',
  tiefling: 'person',
  drow: 'person',
  lich: 'person',
  halfling: 'person',
  dragonborn: 'person',
  aasimar: 'person',
  waifu: 'person',
  dodo: 'animal',
  claus: 'person',
  crew: 'person',
};

/** What does something and is nobody, whom a dictionary thinks of first. */
const APPLIANCE =
  /^(?:toaster|printer|scanner|juicer|grinder|slicer|peeler|tumbler|hoover|calculator|opener|washer|duster|loafer|jumper|romper|charger|router|digger|trailer|chopper|trawler|steamer|planter|saucer|trimmer|shaver|transmitter|tuner|lighter|ruler|stroller|tiller|harvester|excavator|choker|rocker|funnel|feeder|slider|popper|spinner|controller|mixer)$/;

/** What has a rim and walls, and holds things. */
const CONTAINER =
  /^(?:basket|box|crate|bowl|jar|bucket|pail|barrel|tub|bathtub|cup|mug|teacup|glass|vase|pot|planter|drawer|suitcase|bin|basin|sink|carton|tin|can|jug|pitcher|chest|trunk|hamper|bag|sack|pan|saucepan|cauldron|dish|tray|tank|aquarium|trough|nest|boot|hat|cradle|crib|wheelbarrow|cart)$/;
/** Kinds that are no persons and have hands. */
const HANDED = /^(?:mermaid|vampire|robot|alien|monster|monkey|gorilla|superhero|skeleton)(?:-kind)?$/;

/** Behind what somebody is: "tiefling rogue dnd". */
const TAIL = /^(?:dnd|rpg|oc|male|female)$/;

/** Kind, tags and words of a name. */
export const traitsOfName: (name: string) => ReadonlySet<string> = remember(findTraits);
function findTraits(name: string): Set<string> {
  const words = (name.toLowerCase().match(/[\p{L}]+/gu) ?? []).map(singular);
  // A duck family is ducks.
  const kin = /^(?:family|couple|character|mascot)$/.test(words.at(-1) ?? '') ? words.at(-2) : undefined;
  if (kin !== undefined && (kindKnown(kin)?.tags.includes('animal') || beastTraits(kin).length > 0))
    return new Set([...findTraits(kin), ...words]);
  const traits = new Set(words);
  const kind = kindKnown(name);
  if (kind) for (const tag of [kind.id, kind.id.replace(/-kind$/, ''), ...kind.tags]) traits.add(tag);
  const head = words.findLast((word) => !TAIL.test(word)) ?? '';
  if (CONTAINER.test(head)) traits.add('container');
  // A sea urchin is no child in rags, and a coat hanger hangs nothing up.
  const whole = compoundNet(name)?.concrete;
  // A breed that has no kind of its own is a dog for all that.
  const beast = kind === undefined && !/^hot dog$/i.test(name) ? beastTraits(name) : [];
  for (const trait of beast) traits.add(trait);
  const known =
    (beast.length > 0 ? 'animal' : undefined) ??
    (whole && CLASSES[whole]) ??
    OTHER_SENSE[head] ??
    (APPLIANCE.test(head) ? 'product' : undefined) ??
    CLASSES[wordNet(head)?.concrete ?? ''];
  // A toaster is no person who toasts, an octopus no meal, where the kind says otherwise.
  if (known !== undefined && known !== '' && kind === undefined) traits.add(known);
  // A postwoman is in no dictionary, and a person for all that.
  if (known === undefined && kind === undefined && /\p{L}{2}(?:woman|women|man|men|person|girl|boy)$/u.test(head))
    traits.add('person');
  if (traits.has('person') || (kind !== undefined && HANDED.test(kind.id))) traits.add('hands');
  const place = placeKnown(name);
  if (place?.words.some((word) => word === name.toLowerCase())) for (const tag of place.tags) traits.add(tag);
  return traits;
}

/** The mother of a calf is no person. */
const BEASTS_KIN: ReadonlySet<string> = new Set(['animal']);

export function traitsOf(subject: Subject, idea: string): ReadonlySet<string> {
  if (isBeastsKin(subject.name, idea)) return BEASTS_KIN;
  const own = traitsOfName(subject.name);
  // Most things are what their name says and no more.
  let traits: Set<string> | undefined;
  for (const { kind, value, off } of subject.attributes)
    if (!off && (kind === 'material' || kind === 'role')) {
      traits ??= new Set(own);
      for (const trait of traitsOfName(value)) traits.add(trait);
    }
  if (formOf(subject, idea) === 'many' || isGroup(subject)) {
    traits ??= new Set(own);
    traits.add('many');
  }
  return traits ?? own;
}
