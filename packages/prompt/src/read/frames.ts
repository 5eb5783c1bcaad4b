/**
 * The frame round an idea: "act as a prompt generator …", "can you draw me …", "pls make a pic of …", "Capture the … of this
 * moment". A frame is a request, never a fact; its stretches are cut out before anything is read.
 */
import type { Request, Span } from '@atelier/spec';
import { isLetter, pattern } from './pattern.ts';

type Kind = Request['kind'];
interface Frame {
  kind: Kind;
  span: Span;
}

const PICTURE = '(?:images?|pictures?|pics?|scenes?|visuals?|imgs?)';
const MAKE =
  '(?:draw|paint|make|create|generate|produce|design|render|sketch|illustrate|depict|show|give|do|craft|compose|imagine|visuali[sz]e|get|find)';
const OF = '(?:\\s+(?:of|showing|depicting|with|where|that shows?|featuring)(?=\\s))';
const WISH =
  "(?:i(?:'d| would)? (?:really |just )?(?:want|wanna|need|like|love|wish|am looking for|was hoping for)(?: you)?(?: to)?|i'm looking for|looking for|let's(?: see| have| do)?|how about|what about|i want|may i have|can i (?:get|have|see)|could i (?:get|have|see))";
const POLITE = '(?:please|pls|plz|kindly|(?:hey|hi|hello)(?: there| you| again)?|ok|okay|so|now|well)';

/** "Paint dripping down a wall" is paint; what follows the participle says so, as a noun says it of "paint running horses". */
const OF_PAINT =
  '\\s+(?:dripp|splatter|spill|swirl|flow|pour|runn|splash|peel)(?:ing|ed)(?:\\s*[,.!?]|\\s*$|\\s+(?:down|over|out|off|on|onto|into|in|across|along|through|from|around|away|against|between|and|everywhere|slowly|together)\\b)';

/** "Paint splatters" are of paint; nobody is asked to paint them. */
const WITH_PAINT =
  '\\s+(?:splatters?|splash(?:es)?|drips?|strokes?|smears?|swatch(?:es)?|tubes?|cans?|tins?|pots?|palettes?|brush(?:es)?|stains?|spills?|chips?|buckets?|blobs?|rollers?)\\b';

/** Whole sentences that only speak of the task. */
const SENTENCES: [Kind, RegExp][] = [
  [
    'prompt',
    /^(?:please )?(?:be|you(?:'re| are)(?: now)?) (?:an?|my|the) (?:[\w-]+ ){0,4}?prompt (?:generator|engineer|writer|maker|creator|designer|expert|assistant|bot|machine)\b.*/is,
  ],
  [
    'prompt',
    /^(?:i(?:'d like| want| would like| need) you to (?:act|be|behave|work|serve|role ?play|pretend)|(?:can|could|will|would) you (?:please )?(?:act|role ?play|pretend)|you(?:'ll| will| are| shall| should|'re)(?: now)?(?: going to)? (?:act|be|behave|work|serve|role ?play)|(?:please )?(?:act|behave|pretend|role ?play)(?: as| like| to be)|from now on|imagine (?:that )?you(?:'re| are)|pretend (?:that )?you(?:'re| are)) .*/is,
  ],
  [
    'prompt',
    /^i(?:'ll| will| am going to|'m going to) (?:describe|give|tell|provide|send|write|explain) .*\b(?:image|picture|prompt|idea|describe|you)\b.*/is,
  ],
  [
    'prompt',
    /^i(?:'ll| will)? (?:describe|give|tell|provide|send|write|explain)\b.*\b(?:and |then )?you(?:'ll| will)? .*\bprompts?\b.*/is,
  ],
  ['prompt', /^(?:and )?(?:you|your (?:task|job|role|goal)) (?:will|should|must|is to|are to|then) .*\bprompts?\b.*/is],
  [
    'prompt',
    /^(?:please )?(?:create|write|generate|make|give me|come up with) (?:a|the|an?\s\w+) prompt (?:that|which|to|i) .*\b(?:generat|creat)\w*\W*$/is,
  ],
  [
    'chat',
    /^(?:hello|hi|hey|hiya|yo|good (?:morning|evening|afternoon)|thanks|thank you|ok|okay|cool|lol|help|test)(?: there| you| again| everyone)?[\s!.?]*$/is,
  ],
  [
    'chat',
    /^(?:who are you|what (?:can|do) you do|how are you|what is this|what are you|can you help me|(?:show|tell) me what you (?:can|could|know).*|what(?:'s| is) up)[\s!.?]*$/is,
  ],
];

const re = (text: string): (() => RegExp) => {
  let compiled: RegExp | undefined;
  return () => {
    compiled ??= new RegExp(`^${text}`, 'is');
    return compiled;
  };
};
const NUMBER = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)';
/** "4 pics", "three different images": how many are wanted, where nothing else is said of them. */
const SEVERAL = `${NUMBER}\\s+(?:(?:different|separate|new|more|other|distinct|unique)\\s+)*(?:images|pictures|pics|imgs)`;
/** Openings; each is tried again after the one before it has been cut off. */
const OPENINGS: [Kind, () => RegExp][] = [
  [
    'vary',
    re(
      `(?:${MAKE}|${WISH})?\\s*(?:me\\s+)?(?:(?:\\d+|two|three|four|five|six|some|a few|several|different|other|more)\\s+)*(?:variations?|versions?|variants?)(?:\\s+(?:of|on|for))(?=\\s)`,
    ),
  ],
  [
    'prompt',
    re(
      `the ${PICTURE} (?:that )?i(?:'d| would)? (?:want|like|need|wish|have in mind|am thinking of)(?: you)?(?: to (?:generate|create|see|make|draw|have|describe|show|paint))? (?:is|shows|would be|should (?:be|show))(?: an? ${PICTURE})?${OF}?`,
    ),
  ],
  [
    'prompt',
    re(
      `(?:(?:can|could|would|will) you\\s+)?(?:${POLITE}\\s+)?(?:${WISH}|${MAKE}|write|come up with)?\\s*(?:me\\s+)?(?:an?|the|some)?\\s*(?:(?:good|great|detailed|midjourney|dall-?e|stable diffusion|image|ai|text-to-image|art)\\s+)*prompts?(?:\\s+(?:for|of|about|to (?:generate|create|make|draw))(?:\\s+(?:an?|the) ${PICTURE})?${OF}?)`,
    ),
  ],
  [
    'draw',
    re(
      `(?:can|could|would|will) (?:you|u|we|ya)(?:\\s+(?:please|pls|plz|kindly|maybe))?\\s+(?:help me (?:to )?)?${MAKE}(?:\\s+(?:for\\s+)?(?:me|us|up))?(?:\\s+(?:an?|the|some|another)\\s+(?:new |nice |cool |beautiful )?${PICTURE}${OF})?(?=\\s)`,
    ),
  ],
  [
    'draw',
    re(
      `(?:(?:(?:can|could|would|will) (?:you|u)\\s+)?(?:${POLITE}\\s+)?(?:${WISH}\\s+)?(?:${MAKE}\\s+)?(?:me\\s+|us\\s+)?)${SEVERAL}\\s+(?:of|showing|depicting)(?=\\s)`,
    ),
  ],
  ['draw', re(`(?:would|do) you mind ${MAKE}ing(?:\\s+(?:me|us))?(?=\\s)`)],
  [
    'draw',
    re(`${WISH}(?:\\s+${MAKE})?(?:\\s+(?:me|us))?(?:\\s+(?:an?|the|some)\\s+(?:new |nice |cool )?${PICTURE}${OF})(?=\\s)`),
  ],
  ['draw', re(`${WISH}(?:\\s+(?:see|${MAKE}))(?:\\s+(?:me|us))?(?=\\s)`)],
  ['draw', re(`(?:i want|i need|i would like|i'd like|i'd love|gimme|give me|show me|get me)(?=\\s)`)],
  [
    'draw',
    re(`${MAKE}(?:\\s+(?:me|us|up))?(?:\\s+(?:an?|the|some|another|one)\\s+(?:new |nice |cool )?${PICTURE}${OF})(?=\\s)`),
  ],
  [
    'draw',
    re(
      `(?:draw|paint(?!${OF_PAINT}|${WITH_PAINT})|create|generate|render|sketch|illustrate|depict|imagine|visuali[sz]e|design|make)(?:\\s+(?:me|us|it))?(?=\\s+(?:an?|the|some|my|two|three|four|five|one|another|[^\\s]+))(?!\\s+(?:by|of|on|in|with|-))`,
    ),
  ],
  [
    'draw',
    re(
      `(?:my|the) (?:first )?(?:idea|wish|request|topic|concept|subject)(?: for the ${PICTURE})? (?:is|would be)(?: to see)?(?=\\s)`,
    ),
  ],
  [
    'draw',
    re(`(?:an?\\s+(?:new |nice |cool )?${PICTURE}|pics?|imgs?)(?:\\s+(?:of|showing|depicting|where|that shows?))(?=\\s)`),
  ],
  ['draw', re(`(?:capture|convey|evoke|emphasi[sz]e|highlight|portray|express)(?=\\s)`)],
  ['draw', re(`(?:how about|what about|i was thinking(?: of)?(?: maybe)?|maybe)(?=\\s)`)],
  ['draw', re(`what (?=(?:an?|the|my)\\s.*\\s(?:would|might|could) look(?: like)?[\\s.!?]*$)`)],
  ['draw', re(`${POLITE}(?=[\\s,!.])`)],
];
/** What pictures hang or lie on: of "a gallery wall, 3 pictures" they are part of what is seen. */
const BEARS_PICTURES =
  /\b(?:walls?|galler(?:y|ies)|museums?|exhibitions?|albums?|scrapbooks?|yearbooks?|magazines?|newspapers?|halls?|hallways?|corridors?|staircases?|stairwells?|fridges?|boards?|corkboards?|mood ?boards?|mantelpieces?|shel(?:f|ves)|collages?|frames?|desks?|lockers?|slideshows?|contact sheets?)\b/i;
/** Openings that only count where the idea goes on; "paint" alone is a thing. */
const HOW_MANY = new RegExp(`(?:,|;|\\s-+)\\s*${SEVERAL}[\\s.!?]*$`, 'is');
const ENDINGS: RegExp[] = [
  HOW_MANY,
  /\s+(?:would|might|could) look(?: like)?[\s.!?]*$/is,
  /[\s,]*\b(?:please|pls|plz|thanks|thank you|thx|ty|for me|if you can|if possible|if you don't mind|why not)[\s.!?)]*$/is,
  /\s+(?:of|in) (?:this|the) (?:moment|scene|image|picture|setting)[\s.!?]*$/is,
];
/** The last words of those; most ideas end otherwise, and then no pattern is tried. */
const ENDS = new Set(
  'not look like please pls plz thanks you thx ty me can possible mind moment scene image picture setting images pictures pics imgs'.split(
    ' ',
  ),
);
/** In lower case, without the marks behind it. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !isLetter(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}
const IMPERATIVE_ONLY_FIRST =
  /^(?:draw|paint|sketch|design|imagine|make|show|do|get|find|render|create|so|well|now|hey|hi|hello|ok|okay|depict|illustrate)$/i;
/** Words a frame can begin with; most ideas begin otherwise, and then no pattern is tried. */
const FIRST = new Set(
  `pic pics img imgs can could would will do i i'd i'll i'm let's lets how what what's may maybe please pls plz kindly hey hi hello hiya yo ok okay so now well draw paint make create generate produce design render sketch illustrate depict show give gimme get find craft compose imagine visualize visualise write come my be looking capture convey evoke emphasize emphasise highlight portray express prompt prompts variations variation versions version variants variant midjourney you you'll you're your from pretend act behave role who tell help test thanks thank cool lol good great detailed and another different other several`.split(
    /\s+/,
  ),
);
const ARTICLE_FRAME =
  /^(?:an?|the|some)\s+(?:[\w-]+\s+){0,3}(?:images?|pictures?|pics?|scenes?|visuals?|imgs?|prompts?|variations?|versions?|variants?|idea|wish|request|topic|concept|subject)\b/i;
const firstWord = pattern(String.raw`^[\p{L}']+|^\d{1,2}(?=\s)`);
const wordOrNumber = pattern(String.raw`[\p{L}\p{N}]`);
/** "Two black dogs" are no pictures. */
const COUNTED = /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)$)/;
const OF_PICTURES = /\b(?:images|pictures|pics|imgs|variations?|versions?|variants?)\b/i;
const mayBegin = (text: string): boolean => {
  const first = firstWord(text).exec(text)?.[0].toLowerCase();
  if (first === undefined) return false;
  if (COUNTED.test(first)) return OF_PICTURES.test(text);
  return FIRST.has(first) || (/^(?:an?|the|some)$/.test(first) && ARTICLE_FRAME.test(text));
};
/** Where the sentence that begins at `from` ends, with the marks that end it. */
function sentenceEnd(idea: string, from: number): number {
  let at = from;
  while (at < idea.length && !endsSentence(idea.charCodeAt(at))) at++;
  while (at < idea.length && endsSentence(idea.charCodeAt(at))) at++;
  return at;
}
/** ". ! ?" and a line break. */
const endsSentence = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 10;

/** Frames in the order they stand. Each sentence is looked at once, and only its first 400 characters for an opening. */
export function findFrames(idea: string): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < idea.length; ) {
    const end = sentenceEnd(idea, at);
    const whole = idea.slice(at, end);
    const lead = /^[\s,;:("'-]*/.exec(whole)![0].length;
    const sentence = whole.slice(lead).trimEnd();
    if (sentence !== '') sentenceFrames(sentence, at + lead, frames);
    at = end;
  }
  return frames;
}

function sentenceFrames(sentence: string, at: number, frames: Frame[]): void {
  const head = sentence.slice(0, 400).replace(/[’‘]/g, "'");
  const also = ALSO.exec(head)?.[0].length ?? 0;
  const asked = also > 0 ? opening(head.slice(also)) : undefined;
  if (asked) {
    const end = also + asked.length;
    frames.push({ kind: asked.kind, span: [at, at + end] });
    sentenceFrames(sentence.slice(end), at + end, frames);
    return;
  }
  const begins = mayBegin(head);
  const whole = begins ? SENTENCES.find(([, pattern]) => pattern.test(head)) : undefined;
  if (whole) {
    // "act as a prompt generator: a fox in the snow": the task ends at the colon, and what follows is read for itself.
    const end = whole[0] === 'prompt' ? taskEnd(sentence) : sentence.length;
    const task = sentence.slice(0, end).replace(/(?:[\s,]+and)?[\s,]*$/i, '');
    frames.push({ kind: whole[0], span: [at, at + (end < sentence.length ? task : sentence).trimEnd().length] });
    if (end < sentence.length) sentenceFrames(sentence.slice(end), at + end, frames);
    return;
  }
  let cut = 0;
  for (let again = 0; again < 4; again++) {
    const rest = head.slice(cut);
    const hit = again > 0 || begins ? opening(rest) : undefined;
    if (!hit) break;
    frames.push({ kind: hit.kind, span: [at + cut, at + cut + hit.length] });
    cut += hit.length;
    cut += /^[\s,:!.-]*/.exec(head.slice(cut))![0].length;
  }
  if (!ENDS.has(lastWord(sentence))) return;
  const tail = sentence.slice(-80).replace(/[’‘]/g, "'");
  for (const pattern of ENDINGS) {
    const hit = pattern.exec(tail);
    if (!hit || (pattern === HOW_MANY && BEARS_PICTURES.test(sentence.slice(cut)))) continue;
    const start = sentence.length - tail.length + hit.index + /^[\s,]*/.exec(hit[0])![0].length;
    if (start < cut) continue;
    frames.push({ kind: 'draw', span: [at + start, at + start + hit[0].trim().replace(/^,\s*/, '').length] });
    break;
  }
}

/** "Also make a picture of …", "and then draw …": asked for besides, in a sentence of its own. */
const ALSO = /^(?:(?:and|then|also|plus|additionally|afterwards|next|after that|besides)[,\s]+){1,3}(?=\p{L})/iu;

const ROLE =
  '(?:generator|engineer|expert|writer|maker|creator|designer|assistant|artist|illustrator|painter|photographer|bot|ai|tool|helper|model)';
const ONE = '(?:an?|two|three|four|five|six|some|my|one|\\d{1,2})';
/**
 * "…, a fox in the snow", "… and draw a fox": an idea that follows the role without a colon. A second role ("a prompt generator, an
 * expert in …") and a task without a thing to see ("and write prompts for me") are no idea.
 */
const IDEA_AFTER_ROLE = new RegExp(
  `^[^.,:]*?\\b${ROLE}(?: for (?:me|us))?(?:\\s*[,;–—]\\s*(?:and\\s+)?|\\s+-+\\s+|\\s+and\\s+(?=${MAKE}\\b|write))(?=(?:${MAKE}(?:\\s+(?:me|us))?\\s+|(?:(?:give|write|make|create|generate|show)\\s+)(?:me\\s+)?(?:an?|the)\\s+prompt (?:for|of|about)\\s+)?${ONE}\\s(?!(?:[\\w-]+\\s){0,3}(?:prompts?(?! (?:for|of|about) )|${ROLE}|professional|specialist|master|description|input|requests?)\\b))`,
  'i',
);

/** "… a prompt generator for a beach sunset": what it is for is the idea, where that is no generator, no task and nobody. */
const IDEA_AFTER_FOR =
  /^[^.,:;]*?\bprompt (?:generator|engineer|writer|maker|creator|designer|expert|assistant|bot|machine) for\s+(?!(?:me|us|you|it|this|that|all|any)\b)(?!(?:[\w'’-]+\s+){0,4}(?:ai|a\.i|artificial|midjourney|mid-?journey|dall-?e|stable|diffusion|flux|gemini|chatgpt|gpt|sora|runway|firefly|ideogram|models?|tools?|programs?|generators?|generation|generating|creating|making|images?|pictures?|prompts?|art|text|projects?|purposes?)\b)/i;

/** Where the words about the task end, and the idea begins; the length of the sentence where it holds no idea. */
function taskEnd(sentence: string): number {
  const colon = /:\s+(?=\S)/.exec(sentence);
  if (colon) return colon.index + colon[0].length;
  const head = sentence.slice(0, 400);
  return (IDEA_AFTER_ROLE.exec(head) ?? IDEA_AFTER_FOR.exec(head))?.[0].length ?? sentence.length;
}

function opening(text: string): { kind: Kind; length: number } | undefined {
  if (!mayBegin(text)) return undefined;
  for (const [kind, compiled] of OPENINGS) {
    const hit = compiled().exec(text);
    if (!hit || hit[0].trim() === '') continue;
    const after = text.slice(hit[0].length).trim();
    if (IMPERATIVE_ONLY_FIRST.test(hit[0].trim()) && !wordOrNumber(after).test(after)) continue;
    return { kind, length: hit[0].trimEnd().length };
  }
  return undefined;
}

const ORDER: Kind[] = ['vary', 'prompt', 'draw', 'chat'];

/** The request of a Brief: the strongest kind; `span` is the longest stretch, `spans` all of them where there is more than one. */
export function requestOf(frames: readonly Frame[]): Request | undefined {
  if (frames.length === 0) return undefined;
  const kind = ORDER.find((k) => frames.some((frame) => frame.kind === k))!;
  const longest = frames.reduce((a, b) => (b.span[1] - b.span[0] > a.span[1] - a.span[0] ? b : a));
  return frames.length === 1
    ? { kind, span: longest.span }
    : { kind, span: longest.span, spans: frames.map((frame) => frame.span) };
}
