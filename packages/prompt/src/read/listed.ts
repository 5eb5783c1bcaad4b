/** Phrases of several tokens that are one word to the parser, listed as trees: "in front of", "side by side", "watering can", "birthday party invite". */
import {
  COMPOUNDS,
  LOOKS,
  MEDIUM_NOUNS,
  NAMED_PLACES,
  once,
  PAINTERS,
  PLACES,
  PREPOSITIONS,
  SETTING_WORDS,
} from '@atelier/lexicon';
import type { Branch, Phrase } from './lexeme.ts';

const LONGEST = 5;

const ADVERBS = [
  'hand in hand',
  'side by side',
  'arm in arm',
  'back to back',
  'face to face',
  'upside down',
  'cross legged',
  'wide open',
  'about to',
  'no longer',
  'shoulder width apart',
  'hip width apart',
  'in flight',
  'on tiptoe',
  'mid air',
  'in mid air',
  'in mid-air',
  'in pairs',
  'on all fours',
  'in line',
  'in a row',
  'in rows',
  'at once',
  'in half',
  'in two',
  'out side',
  // "Slightly", as it is said.
  'a bit',
];
const ADJECTIVES = [
  'broken down',
  'run down',
  'worn out',
  'beat up',
  'boarded up',
  'burnt out',
  'burned out',
  'left behind',
  'in bloom',
  'in full bloom',
  'in flower',
  'in blossom',
  'in full blossom',
  'in leaf',
  'in full leaf',
  'in love',
  'for sale',
  'for rent',
  'for hire',
  // From one end of a thing to the other: how a window or a carpet is.
  'floor to ceiling',
  'wall to wall',
  'bumper to bumper',
  'sunny side up',
  'hand lettered',
  'medium rare',
  'well done',
];
/** "A big ass truck": how big, and no donkey's. */
const BY_ASSES = ['big', 'long', 'huge', 'fat', 'tall', 'massive', 'giant'];
const THINGS = [
  'christmas light',
  'christmas lights',
  'wedding couple',
  'bride and groom couple',
  'elderly couple',
  'married couple',
  // The can is a thing here, and no auxiliary.
  'watering can',
  'save the date',
  'wedding save the date',
];
const FEASTS = [
  'happy christmas',
  'happy halloween',
  'happy easter',
  'happy new year',
  'happy holidays',
  'happy hanukkah',
  'happy diwali',
  'happy thanksgiving',
  "happy mother's day",
  'happy mothers day',
  "happy father's day",
  'happy fathers day',
  "happy valentine's day",
  'happy valentines day',
];
const WISHES = [
  'thank you',
  'get well',
  'get well soon',
  'happy birthday',
  'good luck',
  'best wishes',
  'merry christmas',
  'happy anniversary',
  'welcome home',
  'well done',
  'i love you',
  'miss you',
  'save the date',
  'leaving',
  'farewell',
  'new home',
  'new baby',
  'thinking of you',
];
const BEARERS = ['card', 'note', 'letter', 'banner', 'sign', 'cake', 'balloon', 'gift', 'mug', 'postcard'];
/** How bodies are held in exercises. */
const EXERCISES = ['push up', 'press up', 'sit up', 'pull up', 'chin up', 'hands up', 'arms up', 'knees up'];
/** "A birthday party invite": nobody invites, it is the card. */
const OCCASIONS = [
  'birthday',
  'birthday party',
  'party',
  'wedding',
  'engagement',
  'baby shower',
  'bridal shower',
  'dinner',
  'dinner party',
  'garden party',
  'tea party',
  'pool party',
  'housewarming',
  'graduation',
];
/** How one stands to whoever looks; no camera and no viewer is in the picture. */
const TURNED = ['back to the camera', 'back to camera', 'back to the viewer', 'back to us'];

const each = (openings: readonly string[], ends: readonly string[]): string[] =>
  openings.flatMap((opening) => ends.map((end) => `${opening} ${end}`));

/** The lists in their order: what several of them have is of the first. */
const lists = (): [Phrase, Iterable<string>][] => [
  ['preposition', PREPOSITIONS],
  ['pronoun', ['each other', 'one another']],
  ['adverb', ADVERBS],
  ['adjective', ADJECTIVES],
  ['adjective', each(BY_ASSES, ['ass', '- ass'])],
  ['look', LOOKS.keys()],
  ['look', MEDIUM_NOUNS],
  ['artist', PAINTERS],
  ['setting', SETTING_WORDS.keys()],
  ['compound', COMPOUNDS],
  ['compound', THINGS],
  ['compound', each(FEASTS, BEARERS)],
  ['compound', each(WISHES, [...BEARERS, 'sticker'])],
  ['compound', each(EXERCISES, ['position', 'pose', 'stance'])],
  ['compound', each(OCCASIONS, ['invite', 'invites'])],
  ['adjective', TURNED],
  ['place', PLACES],
  ['place', NAMED_PLACES],
];

/** As the tokens come: "bird 's eye view". */
const asTokens = (text: string): string => (text.includes("'s") ? text.replace(/(?<=\w)'s\b/g, " 's") : text);

/** The lists by first token: a tree is grown of them when that token is met, and most never are. */
const byFirst = once(() => {
  const phrases = new Map<string, [text: string, kind: Phrase][]>();
  for (const [kind, texts] of lists())
    for (const listed of texts) {
      const text = asTokens(listed);
      const end = text.indexOf(' ');
      if (end < 0) continue;
      const first = text.slice(0, end);
      const same = phrases.get(first);
      if (same) same.push([text, kind]);
      else phrases.set(first, [[text, kind]]);
    }
  return phrases;
});

/** The phrases that open with a token, as a tree of what follows it. */
export function listedFrom(first: string): Branch | undefined {
  const phrases = byFirst().get(first);
  if (phrases === undefined) return undefined;
  const root: Branch = { phrase: undefined, next: undefined };
  for (const [text, kind] of phrases) learn(root, text, kind);
  return root.next === undefined ? undefined : root;
}

function learn(root: Branch, text: string, kind: Phrase): void {
  const [, ...words] = text.split(' ');
  if (words.length > LONGEST) return;
  let branch = root;
  for (const word of words) {
    branch.next ??= new Map();
    let next = branch.next.get(word);
    if (next === undefined) {
      next = { phrase: undefined, next: undefined };
      branch.next.set(word, next);
    }
    branch = next;
  }
  branch.phrase ??= kind;
}
