/** What a phone makes of English, made English again: apostrophes left out, chat spellings, faces and hearts. */
import { emojiName } from '@atelier/lexicon';

/** Words as they are typed in a hurry, with what they are; a word of the picture is never among them. */
const CHAT: Readonly<Record<string, string>> = {
  gonna: 'going to',
  gimme: 'give me',
  lemme: 'let me',
  kinda: 'kind of',
  sorta: 'sort of',
  rly: 'really',
  realy: 'really',
  ppl: 'people',
  bg: 'background',
  bday: 'birthday',
  smth: 'something',
  sth: 'something',
  smthing: 'something',
  prob: 'probably',
  def: 'definitely',
  lil: 'little',
  tho: 'though',
  thru: 'through',
  wasnt: "wasn't",
  werent: "weren't",
  wouldnt: "wouldn't",
  hasnt: "hasn't",
  havent: "haven't",
  hadnt: "hadn't",
  youre: "you're",
  weve: "we've",
  ive: "i've",
  itd: "it'd",
  itll: "it'll",
  hed: 'he would',
  wheres: "where's",
  hows: "how's",
  whos: "who's",
  lets: "let's",
  bw: 'black and white',
  'b&w': 'black and white',
  gramma: 'grandma',
  definately: 'definitely',
  probly: 'probably',
  prolly: 'probably',
  luv: 'love',
  coulda: 'could have',
  shoulda: 'should have',
  ya: 'you',
  cld: 'could',
  cud: 'could',
  shud: 'should',
  wud: 'would',
  pleas: 'please',
  insteed: 'instead',
  lookin: 'looking',
  somethin: 'something',
};

/** Said to us, wherever it stands: they add nothing to a wish. */
const TAGS =
  /[\s,]*\b(?:of course(?! not)|obviously|tbh|imo|imho|ngl|lol|lmao|lmfao|rofl|xd|btw|by the way|to be honest|not gonna lie|in my opinion|just saying|if (?:that'?s|it'?s|it is|that is) (?:ok(?:ay)?|possible|alright|not too (?:much|hard))|if (?:that )?makes sense|if you (?:know what i mean|don'?t mind|could)|you know|ya know|thank(?:s| you) in advance|much appreciated|(?:ha){2,}h?|(?:he){2,}h?|a+w{2,}|omg|omfg|idk why|for some reason)\b(?=$|[\s,.!?;:…)])/gi;

/** Letters that are made of marks, and nothing else. */
const EMOTICONS = /(?<![\p{L}\p{N}])(?:[:;=]['-]?[)(DPpo3/\\|*]+|<3+|\^_?\^|:'\)|[xX]D+|\\o\/)(?![\p{L}\p{N}])/gu;
const EMOJI = /(\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*)/gu;
/** "its", where it is: before a word that no thing of its own can begin with. */
const ITS =
  /\bits (?=(?:too|so|not|very|really|just|way|still|all|kind of|sort of|pretty|quite|rather|a|an|the|for|my|our|your|his|her|their|in the way|at|on|like|only|actually|almost|getting|going|supposed|meant|looking|missing|hard|about|more|less|bit|nice|good|great|perfect|lovely|beautiful|cute|cool|fine|awesome|amazing|gorgeous|better|dark|bright|ugly|boring|weird|empty|annoying|distracting|messy|cluttered|crowded|busy|plain|flat|dull|loud|out of place|off|wrong|raining|snowing|night|winter|summer|amazing|funny|ok|okay)\b)/gi;

/** The line as it would be written: for words outside quotes alone. */
export function asWritten(text: string): string {
  return (
    text
      .replace(EMOTICONS, ' ')
      .replace(EMOJI, (sign, _, at: number) => faceless(sign, text.slice(0, at)))
      .replace(/\b(i|he|she|it|we|they|you|that|there|what|who|where) (d|s|m|re|ve|ll)(?= )/gi, "$1'$2")
      .replace(/\b(don|doesn|didn|isn|aren|wasn|can|won|couldn|shouldn|wouldn) t\b/gi, "$1't")
      .replace(/[\p{L}'&]+/gu, (word) => CHAT[word.toLowerCase()] ?? word)
      .replace(ITS, 'it is ')
      .replace(
        /\bill (?=(?:be|have|take|do|use|go|say|try|print|let|need|hang|send|add|put|write|fill|make|draw|paint|label|edit|change|just|probably)\b)/gi,
        "i'll ",
      )
      .replace(/\bim (?=\p{L})/giu, "i'm ")
      .replace(/\bit's\b/gi, 'it is')
      // "Soooo cute", "niiice".
      .replace(/(\p{L})\1{2,}/gu, '$1')
      .replace(/([!?])(?=\p{L}{2})/gu, '$1 ')
  );
}

/** "Add a 🐶", "🐶 instead of the cat" name one; behind a sentence it only says how somebody feels. */
const faceless = (sign: string, before: string): string => {
  const named =
    /(?:^|\b(?:an?|the|some|two|three|four|add|more|little|big|of|to|with|into|by|for|and|red|blue|green|pink|black|white|yellow|orange))\s*$/i.test(
      before,
    );
  return named && emojiName(sign) !== undefined ? sign : /\p{L}\s*$/u.test(before) ? ' , ' : ' ';
};

/** Without what is said to us alone. What shall be lettered may be such a word. */
export function withoutTags(text: string): string {
  return /\b(?:write|writes|say|says|saying|text|words?|letter(?:ing|s)?|title|caption|reads?|called?|spell(?:ed|s)?)\b/i.test(
    text,
  )
    ? text
    : text
        .replace(TAGS, (tag: string, ...rest: unknown[]) => {
          const [at, whole] = rest.slice(-2) as [number, string];
          // "It looks scary haha make it cute" is two sentences.
          return /\p{L}$/u.test(whole.slice(0, at)) &&
            /^\s*\p{L}/u.test(whole.slice(at + tag.length)) &&
            /ha|lol|lmao|omg/i.test(tag)
            ? ','
            : '';
        })
        .replace(/^[\s,.!;:]+(?=\S)/, '')
        .replace(/\s+/g, ' ');
}
