/**
 * What must be true of this very picture: of a place or of things a row that fits its class is seen at once where it does not fit this one,
 * so that one may be said only where the sense of the word is sure and nothing that was said makes it another thing.
 */
import { isPortrayed, NAMED_PLACES, type Passage, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { portraitOf } from '../subjects/portrait-of.ts';
import { traitsOfName } from '../subjects/traits.ts';
import type { Context } from './context.ts';
import { on } from './on.ts';

/** Words that leave a place what it is. */
const LEAVES_IT =
  /^(?:an?|the|in|at|inside|into|of|on|onto|by|to|and|with|over|through|from|near|my|our|his|her|their|its|your|this|that|one|two|old|small|tiny|little|big|large|cosy|cozy|quiet|messy|empty|bright|sunny|warm|dark|cold|wide|modern|typical|family|village|garden|garage|attic|basement|seaside|country|abandoned|deserted|windowless|crowded|cluttered|bare|narrow|busy|rainy|foggy|misty|snowy|dusty|simple|white|blue|green|yellow|red|pink|beautiful|lovely)$/;
/** Adjectives that make another place of it. */
const CHANGES_IT =
  /^(?:underground|underwater|outdoor|open|floating|futuristic|alien|mobile|military|public|royal|electric|solar|commercial|demolished|roofless|frozen|flooded|burnt|portable|nuclear|orbital|submerged|ruined|virtual|miniature)$/;
/** Other words for the same room. */
const SAME =
  /^(?:launderette|coin laundry|lounge|sitting room|movie theater|movie theatre|parking garage|gymnasium|weight room|indoor market|covered market|food hall|infirmary|playroom|nursery|bookstore|barn|pharmacy|chemist|grocery|supermarket|pub|tavern|harbor|port|marina|seaside|shore|woodland|woods|pasture)$/;
/** Words that leave a thing what its last word says. */
export const LEAVES_FORM =
  /^(?:wooden|metal|steel|glass|leather|linen|cotton|wool|woollen|canvas|ceramic|enamel|copper|brass|iron|cast|plastic|paper|oak|pine|garden|kitchen|dining|bedside|desk|wall|table|old|new|small|big|large|little|tiny|round|red|blue|green|yellow|white|black|grey|brown|pink|orange|plain|striped|handmade|vintage)$/;
/** What food has become: no look of it before that is right. */
const CHANGED =
  /\b(?:roast\w*|fried|grilled|baked|boiled|poached|mashed|melt\w*|dried|pickled|candied|crushed|half|eaten|bitten|opened|sliced|cut|chopped|stuffed|filled|burn\w*|toasted|frozen|smoked|browned|steamed|stewed|grated|peeled|leftover|spilled|missing|stacked|stack|quartered|halved|sweet|sticky|cold)\b/;
/** Of these classes another first word is another look. */
const VARIES = /^(?:food|drink|plant|land|building)$/;
/** Parts of buildings and of land, which are what their place makes of them. */
const OF_ITS_PLACE =
  /\b(?:wall|floor|ceiling|roof|door|window|stairs?|steps?|street|road|path|field|ground|water|sky|shelf|tile)s?$/;
/** What lies about rather than what a thing is. */
const PROPS = /^stage-(?:near-(?!body|beast|part)|studio\.|plant\.|behind-|ground\.|room\.)/;

/** Whether a row may be said of a picture of a place or of things. */
export function isSure(passage: Passage, subject: Subject | undefined, brief: Brief, context: Context): boolean {
  const { rule, slot, any, text, groups } = passage;
  // What food is set on, without what stands about there.
  if (rule.startsWith('stage-table.')) return slot === 'set' && !/\b(?:lie|lies|beside|next to)\b/.test(text);
  // What is true of any, where it was asked for by what was said.
  if (rule.startsWith('stage-fill-')) return groups.length > 0;
  if (PROPS.test(rule)) return ofThisPlace(passage, context, brief);
  // Of a place by its own name it was asked before.
  if (rule.startsWith('place-')) return true;
  if (rule.startsWith('view-')) return isPlaceSure(context, brief);
  if (rule.startsWith('stage-sky.'))
    return (context.place !== undefined || context.tags.has('out')) && !context.tags.has('in') && !isOnTable(brief, context);
  const living = subject !== undefined && /^(?:person|animal)$/.test(classOf(subject) ?? '');
  // Napkins "in sage and rust" are in no wise man.
  if (living) return !on(brief.relations).some(({ to, predicate }) => to === subject.id && predicate === 'in');
  if (/^touch-any-(?:deed|toward|behind|beside|through)/.test(rule)) return false;
  if (!rule.startsWith('portrait-') || subject === undefined) return true;
  if (rule.startsWith('portrait-plain-') || rule.startsWith('portrait-doing-')) return false;
  if (slot === 'pose') return any.length > 0;
  // A machine may be any, and the windows of a train are not those of a house.
  if (GENERIC.test(subject.name) || (OF_ITS_PLACE.test(subject.name) && isVehicle(mainSubject(brief)))) return false;
  if (isModelled(subject, brief)) return false;
  // Colours of each of several are a list that nobody gave.
  if ((text.match(HUES) ?? []).length > 2) return false;
  // What was written for the very word of the name holds of whatever goes by it.
  const named = subject.name.toLowerCase().split(' ');
  if (named.length > 1 && any.includes(named.at(-1) as string)) return true;
  if (isKnownWhole(subject)) return !isChanged(subject, brief) || any.some((word) => CHANGED.test(word));
  const varies = VARIES.test(classOf(subject) ?? '') || OF_ITS_PLACE.test(subject.name);
  return !varies && slot !== 'small' && !passage.coloured && !COLOURED.test(text);
}

const GENERIC = /^(?:machine|device|tool|thing|object|engine|equipment|gear|structure|sign|box)s?$/i;
const isVehicle = (subject: Subject | undefined): boolean => subject !== undefined && classOf(subject) === 'vehicle';
const HUES = /\b(?:red|orange|yellow|green|blue|purple|pink|brown|cream|beige|navy|white|black|grey)\b/g;
/** Shaped like another thing, or made out of some. */
const SHAPED = /^(?:shaped|made|built|in the shape|formed|carved|woven|cut)\b.*\b(?:like|as|of|from)$/;
const isModelled = ({ id }: Subject, { relations }: Brief): boolean =>
  on(relations).some(({ from, to, predicate }) => (from === id || to === id) && SHAPED.test(predicate));
/** What is eaten, drunk or sold is not shown for the place that it is in. */
export const isOnTable = (brief: Brief, { place }: Context): boolean => {
  // Rice terraces are no rice.
  if (place?.itself) return false;
  const main = mainSubject(brief);
  return main !== undefined && /^(?:food|drink|product)$/.test(classOf(main) ?? '');
};
/** Colours that are fruits, where food has them. */
const FILLED = /^(?:plum|peach|apricot|lemon|lime|orange|cherry|olive|chocolate|raspberry|mint|pumpkin|cream)$/;
const COLOURED =
  /\b(?:red|orange|yellow|green|blue|purple|pink|brown|cream|beige|navy|golden|mint|olive|turquoise|white|black|grey|silver)\b/;

/** Food that was said to be another than it grows or is baked. */
const isChanged = (subject: Subject, { idea }: Brief): boolean => {
  if (!/^(?:food|drink|plant)$/.test(classOf(subject) ?? '')) return false;
  return (
    CHANGED.test(subject.name.split(' ').slice(0, -1).join(' ')) ||
    on(subject.attributes).some(({ kind, value }) => CHANGED.test(value) || (kind === 'color' && FILLED.test(value))) ||
    on(subject.actions).some(({ value }) => CHANGED.test(value)) ||
    (subject.span !== undefined && CHANGED.test(idea.slice(Math.max(0, subject.span[0] - 14), subject.span[0]).toLowerCase()))
  );
};

/** Whether what is known is known of its whole name, and not of its last word alone. */
function isKnownWhole(subject: Subject): boolean {
  const words = subject.name.toLowerCase().split(' ');
  if (words.length === 1) return true;
  const known = portraitOf(subject);
  if (known === undefined) return true;
  const name = words.join(' ');
  if (isPortrayed(name) || isPortrayed(singular(name))) return true;
  return words.slice(0, -1).every((word) => LEAVES_FORM.test(word));
}

/** What lies about is of a place that is known for sure, and by its own name. */
function ofThisPlace({ groups, rule }: Passage, context: Context, brief: Brief): boolean {
  const { place } = context;
  if (place === undefined || !/^stage-(?:ground|room|near-room|near-land)\./.test(rule)) return false;
  return groups.some((group) => group.includes(place.known.id)) && isPlaceSure(context, brief);
}

/** Whether the place is what the word says that it is known by, with nothing before it that makes another of it. */
export function isPlaceSure({ place }: Context, { idea, look }: Brief): boolean {
  if (place === undefined || !place.named) return false;
  const { words, id } = place.known;
  const full = place.word.toLowerCase().replace(/^(?:an?|the) /, '');
  const name = words.includes(full) ? full : full.replace(/^.*['’]s? /, '');
  if (NAMED_PLACES.has(name)) return true;
  const whole = words.find((word) => word === name || word === singular(name));
  if (whole === undefined) return false;
  const own = id.split('-');
  if (whole !== words[0] && !SAME.test(whole) && !own.some((word) => word.length > 3 && whole.includes(word))) return false;
  return isUnchanged(name, { idea, look });
}

/** Whether nothing stands before the name of a place that makes another of it. */
export function isUnchanged(name: string, { idea, look }: Pick<Brief, 'idea' | 'look'>): boolean {
  const at = idea.toLowerCase().indexOf(name);
  // A watchmaker's workshop is none with saws and shavings.
  if (/^(?:workshop|studio|shop)$/.test(name) && /['’]s?\s+$/.test(idea.slice(0, Math.max(0, at)))) return false;
  const before = at < 0 ? '' : (/(\S+)\s+$/.exec(idea.slice(0, at).toLowerCase())?.[1] ?? '');
  const { adjective, noun } = wordNet(before) ?? {};
  // Most adjectives leave a place what it is, and so does a style.
  if (adjective !== undefined && adjective > (noun ?? -1) && !CHANGES_IT.test(before)) return true;
  if (on(look).some(({ value }) => value.toLowerCase().split(' ').includes(before))) return true;
  return (
    before === '' ||
    LEAVES_IT.test(before) ||
    traitsOfName(before).has('person') ||
    /(?:['’]s|,)$/.test(before) ||
    /^\d/.test(before)
  );
}
