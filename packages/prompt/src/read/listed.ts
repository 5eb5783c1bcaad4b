/** Phrases of several tokens that are one word to the parser, listed as a tree: "in front of", "side by side", "watering can", "birthday party invite". */
import { COMPOUNDS, LOOKS, MEDIUM_NOUNS, NAMED_PLACES, PAINTERS, PLACES, PREPOSITIONS, SETTING_WORDS } from '@atelier/lexicon';
import type { Branch, Phrase } from './lexeme.ts';

const LONGEST = 5;
/** The phrases that are one word to the parser, token by token. */
export const listed: Branch = { phrase: undefined, next: new Map() };
const learn = (text: string, kind: Phrase): void => {
  // As the tokens come: "bird 's eye view".
  const words = text.replace(/(?<=\w)'s\b/g, " 's").split(' ');
  if (words.length < 2 || words.length > LONGEST + 1) return;
  let branch = listed;
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
};
for (const text of PREPOSITIONS) learn(text, 'preposition');
for (const text of ['each other', 'one another']) learn(text, 'pronoun');
for (const text of [
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
])
  learn(text, 'adverb');
// From one end of a thing to the other: how a window or a carpet is.
for (const text of ['broken down', 'run down', 'worn out', 'beat up', 'boarded up', 'burnt out', 'burned out', 'left behind'])
  learn(text, 'adjective');
for (const text of [
  'in bloom',
  'in full bloom',
  'in flower',
  'in blossom',
  'in full blossom',
  'in leaf',
  'in full leaf',
  'in love',
])
  learn(text, 'adjective');
for (const text of [
  'for sale',
  'for rent',
  'for hire',
  'floor to ceiling',
  'wall to wall',
  'bumper to bumper',
  'sunny side up',
  'hand lettered',
  'medium rare',
  'well done',
])
  learn(text, 'adjective');
// "A big ass truck": how big, and no donkey's.
for (const size of ['big', 'long', 'huge', 'fat', 'tall', 'massive', 'giant'])
  for (const text of [`${size} ass`, `${size} - ass`]) learn(text, 'adjective');
for (const text of LOOKS.keys()) learn(text, 'look');
for (const text of MEDIUM_NOUNS) learn(text, 'look');
for (const text of PAINTERS) learn(text, 'artist');
for (const text of SETTING_WORDS.keys()) learn(text, 'setting');
for (const text of COMPOUNDS) learn(text, 'compound');
learn('out side', 'adverb');
// "Slightly", as it is said.
learn('a bit', 'adverb');
for (const text of ['christmas light', 'christmas lights']) learn(text, 'compound');
for (const text of ['wedding couple', 'bride and groom couple', 'elderly couple', 'married couple']) learn(text, 'compound');
// The can is a thing here, and no auxiliary.
learn('watering can', 'compound');
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
for (const wish of [
  ...FEASTS,
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
])
  for (const bearer of ['card', 'note', 'letter', 'banner', 'sign', 'cake', 'balloon', 'gift', 'mug', 'sticker', 'postcard'])
    if (!(bearer === 'sticker' && FEASTS.includes(wish))) learn(`${wish} ${bearer}`, 'compound');
// How bodies are held in exercises.
for (const exercise of ['push up', 'press up', 'sit up', 'pull up', 'chin up', 'hands up', 'arms up', 'knees up'])
  for (const held of ['position', 'pose', 'stance']) learn(`${exercise} ${held}`, 'compound');
// "A birthday party invite": nobody invites, it is the card.
for (const occasion of [
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
])
  for (const invite of ['invite', 'invites']) learn(`${occasion} ${invite}`, 'compound');
for (const text of ['save the date', 'wedding save the date']) learn(text, 'compound');
// How one stands to whoever looks; no camera and no viewer is in the picture.
for (const whom of ['the camera', 'camera', 'the viewer', 'us']) learn(`back to ${whom}`, 'adjective');
for (const text of PLACES) learn(text, 'place');
for (const text of NAMED_PLACES) learn(text, 'place');
