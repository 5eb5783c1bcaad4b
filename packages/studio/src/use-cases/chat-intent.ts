/** What a line of the conversation asks for. Patterns only; what they cannot tell, reading and revising decide. */
import { NUMBERS } from '@atelier/lexicon';
import { DIALECTS, inEnglish, isAskedFor, read } from '@atelier/prompt';
import { isEmpty } from './chat-state.ts';

export type Intent =
  | { wants: 'greeting' }
  | { wants: 'thanks' }
  /** Hard words about who answers, and no wish for the picture. */
  | { wants: 'scolding' }
  | { wants: 'help' }
  | { wants: 'outside' }
  | { wants: 'draw' }
  /** `to`: the file that was named. */
  | { wants: 'save'; to?: string }
  | { wants: 'list' }
  | { wants: 'quit' }
  /** Who paints here, and whether that is a model. */
  | { wants: 'maker' }
  /** Who put what there, every fact. */
  | { wants: 'why' }
  /** The file of the picture, or how large it is. */
  | { wants: 'where' }
  | { wants: 'size' }
  /** What the last change did. */
  | { wants: 'changed' }
  /** Another picture, of which nothing is said yet. */
  | { wants: 'anew' }
  | { wants: 'prompt'; dialect?: string; of?: string }
  | { wants: 'unknown-dialect'; name: string }
  | { wants: 'variations'; count: number; instruction: string }
  | { wants: 'new'; words: string }
  | { wants: 'revision'; words: string };

const POLITE = '(?:(?:ok|okay|yes|yeah|now|and|please|pls|so|well|then|great|nice|good|cool|go ahead)[\\s,.!]+)*';
const DRAW = new RegExp(
  `^${POLITE}(?:(?:can|could|would|will) you )?(?:draw|paint|show|make|render|create|generate|do)(?: (?:it|this|that|me|us|one|a (?:picture|image)(?: of (?:it|that|this))?|the (?:picture|image)|that one))+(?:,? (?:now|please|then|for me))*[.!?]*$`,
  'i',
);
const GO = /^(?:(?:ok|okay|yes|yeah|sure|please)[\s,.!]+)*(?:go ahead|do it|draw|paint|yes please|yes)[.!]*$/i;
const ASKING =
  "(?:(?:and|ok|now|please|can i (?:have|get|see)|could i (?:have|get|see)|give me|show me|show|tell me|write me|write|print|get me|i want|i need|i'd like|what's|what is)[\\s,]+)*";
const PROMPT = new RegExp(
  `^${ASKING}(?:the |a |an |its |your )?(?:([\\p{L}\\d][\\p{L}\\d .-]{0,24}?) )?prompt(?:s)?(?: (?:for|of|in) (.+?))?(?: please)?[.!?]*$`,
  'iu',
);
const WISH =
  "(?:(?:ok|now|and|please|can (?:i|you) (?:have|get|see|make|paint|do|show me)|give me|show me|show|make|paint|draw|do|i want|i'd like)[\\s,]+)*";
const COUNT = `(?:\\d+|${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** The end, or what shall be different about them. */
const PLAIN_END = '(?:[\\s,]+(?:please|pls|thanks))*[.!?]*$';
const END = `(?:${PLAIN_END}|\\s*[,:;.–-]\\s*|\\s+(?=but|and|in|with|without|at|by|under|as|from)(?:but |and )?)(.*)$`;
const VARIATIONS = new RegExp(
  `^${WISH}((?:${COUNT}|an?|some|a few|several|more)? ?(?:(?:other|different|more|new) )*)(?:variations?|versions?|variants?|alternatives?|takes)(?: (?:of|on) (?:it|this|that|the (?:picture|image|last(?: one)?)))?${END}`,
  'i',
);
const SEVERAL = `(${COUNT}|some|a few|several) `;
/** "4 more like this at night", "three pictures of it": what is said behind them is of each. */
const MORE_OF_IT = new RegExp(
  `^${WISH}${SEVERAL}(?:(?:more|others?|other ones)(?: (?:pictures?|pics?|images?))?|(?:more |other |different )?(?:pictures|pics|images)) (?:of|like) (?:it|this|that|these|them)${END}`,
  'i',
);
/** "Two more, please", "another two". */
const MORE = new RegExp(
  `^${WISH}(?:${SEVERAL}(?:more|others?|other ones)(?: (?:pictures?|pics?|images?))?|another (${COUNT}))${PLAIN_END}`,
  'i',
);
const NEW =
  /^(?:new(?: picture| image| idea)?\s*[:,-]\s*|(?:(?:please|now|can you|could you|would you)[\s,]+)*(?:(?:draw|paint|sketch|imagine|illustrate|make|create|show|give) (?:me|us) (?=an?\s|the\s|some\s|two\s|three\s|my\s)(?!an? hint|the [\p{L} ]+? from (?:the |an)?(?:other|opposite|far) )|(?:make|create|generate|draw|paint|i want|i'd like|i would like)?\s*(?:an? |the )?(?:new )?(?:picture|image|photo|painting|drawing) of\s))/iu;

/** Work on words and figures, and errands: nothing that could be seen. */
const TEXT_WORK =
  /^(?:(?:please|pls|hey|hi|hello|ok|now|can|could|would|will|you|i need you to|i want you to|help me|to|me|kindly)[\s,]+)*(?:(?:write|compose|draft|send|type|answer|reply(?: to)?|finish|proofread|rewrite|edit|correct|improve|shorten)\s+(?:(?:an?|the|my|this|that|some|another|short|long|polite|formal|angry|friendly|me|us|our)\s+)*(?:e-?mails?|mails?|letters?|essays?|articles?|reports?|stor(?:y|ies)|poems?|songs?|lyrics|speech(?:es)?|messages?|texts?|tweets?|posts?|blogs?|reviews?|cv|résumé|resume|cover letter|application|code|function|script|program|jokes?|haikus?|limericks?|homework|documentation|sentences?|paragraphs?|invoice|contract)\b|(?:translate|summari[sz]e|paraphrase|proofread|calculate|compute|solve|debug|refactor|compile|explain|define|book|order|buy|call|phone|remind|schedule|google|search|look up|find out|play|teach|recommend)\b|(?:tell|sing|read) (?:me )?(?:an? |the |some |about )?(?:joke|story|news|song|weather|time|more about|how|what|why|who)\b|fix (?:my|this|the) (?:code|bug|program|script|computer|printer|car)\b)/i;
const ERRAND =
  /^(?:(?:please|pls|hey|hi|ok|now|can|could|would|will|you|i need you to|i want you to)[\s,]+)*(?:(?:i need|i want|give me|get me|find me|i'd like|i would like)\s+(?:(?:an?|some|the|your|more|good)\s+)*(?:help|advice|recipes?|tips?|directions|instructions|information|facts|ideas? (?:for|how)|jobs?|money|tickets?)\b|help me\b(?! (?:draw|paint|make|find a picture))|(?:open|close|start|check|update) (?:my|the) (?!picture|image|window|door|curtain)|(?:send|post|share|print|upload|download|e-?mail|text|fax|tweet|publish|sell)\s+(?:it|this|that|them|these|the (?:picture|image|last one)|a copy)\b|(?:make|create|render|turn|do|give me) (?:it |this |that )?(?:into )?an? (?:video|gif|movie|animation|3d model|song)\b|animate (?:it|this|that))/i;
const EVER = '(?:(?:so|really|very|such|just|pretty|quite|absolutely|completely|totally|fucking|bloody|an?|the)\\s+)*';
/** "You are stupid", "u suck", "stupid machine": said of who answers. */
const SCOLDING = new RegExp(
  `^(?:(?:wow|ugh|lol|omg|no|god|man|well|honestly)[\\s,.!]+)*(?:(?:you(?:'re| are|r)?|u(?: r| are)?)\\s+${EVER}(?:stupid|dumb|useless|idiots?|idiotic|moron|terrible|awful|horrible|bad(?: at this)?|worst|suck|sucks|hopeless|annoying|incompetent|rubbish|garbage|trash|crap|lame|pathetic|ridiculous|no good|not (?:very )?(?:good|smart|clever|helpful))|(?:you\\s+)?(?:stupid|dumb|useless|fucking)\\s+(?:bot|machine|program|thing|app|ai|computer|idiot)|idiot|moron|(?:fuck|screw|damn|shut) (?:you|up|off|this)|i hate (?:you|this(?: (?:app|program|thing|tool))?))(?:[\\s,.!?]+(?:thing|bot|machine|program|you know|lol|man))*[\\s.!?]*$`,
  'i',
);
/** "You're amazing": thanks in other words. */
const PRAISE = new RegExp(
  `^(?:(?:wow|ok(?:ay)?|lol|omg|oh)[\\s,.!]+)*(?:(?:you(?:'re| are|r)?|u(?: r| are)?)\\s+${EVER}(?:amazing|great|awesome|brilliant|genius|good(?: at this)?|best|clever|smart|wonderful|fantastic|incredible|helpful|kind|rock)|i love (?:you|this (?:app|program|tool))|well done|good (?:job|work|bot)|nice work|great (?:job|work))[\\s.!]*$`,
  'i',
);
const THANKS =
  /^(?:(?:ok(?:ay)?|great|perfect|cool|wow|nice)[\s,.!]+)*(?:thanks?(?: (?:you|a lot|so much))?|thank you(?: (?:very|so) much)?|thx|cheers)(?:[\s,.!]+(?:(?:that|it|this)(?:'s| is| looks)?\s+)?(?:(?:so|very|really)\s+)?(?:lovely|great|perfect|nice|beautiful|good|wonderful|it|all|for now|for (?:it|that|the picture)))*[\s.!]*$/i;
const SAVE =
  /^(?:(?:ok|now|please|great|perfect)[\s,.!]+)*(?:save|download)(?: (?:it|this|that|(?:the|this) (?:picture|image)))?(?: please)?[.!]*$/i;
/** "Save it as beach.png": the same, under a name. */
const SAVE_TO =
  /^(?:(?:ok|now|please|great|perfect)[\s,.!]+)*(?:save|download|export|write|copy)(?: (?:it|this|that|(?:the|this) (?:picture|image)))? (?:as|to|in|into|under)(?: the name)? ["'“]?([^\s"'”]+\.(?:png|jpe?g|webp|avif))["'”]?(?: please)?[.!]*$/i;
const LIST =
  /^(?:(?:ok|now|please|and)[\s,.!]+)*(?:(?:show|list|give)(?: me)? (?:all|every|my|the)(?: (?:of )?(?:the|my))? (?:pictures|images|versions|history)(?: so far)?|(?:what|which) (?:pictures|images) (?:do (?:i|we) have|have (?:i|we|you) (?:made|painted)|are there)(?: so far)?|(?:the )?history|list)[.!?]*$/i;
const QUIT =
  /^(?:(?:ok|thanks|thank you|great)[\s,.!]+)*(?:quit|exit|bye|bye bye|goodbye|good ?night|see you(?: later)?|(?:that's|that is|that was) (?:all|it)(?: for (?:now|today))?|i(?:'m| am) done|we(?:'re| are) done|close|leave|stop)[\s.!]*$/i;
const MAKER =
  /^(?:and |so |but |wait,? )*(?:(?:is|are|was|were) (?:this|it|that|you|these|they|the (?:pictures?|images?)) (?:really )?(?:(?:an? )?(?:ai|artificial intelligence|(?:ai|language|diffusion|trained) model|robot|bot|human|person|midjourney|dall-?e|chatgpt|stable diffusion)|(?:made|painted|drawn|generated|created) (?:by|with) (?:an? )?(?:ai|model|human)|ai[- ](?:made|generated|art))|who (?:are you|(?:painted|drew|made|generated|created) (?:this|it|that|these|the (?:picture|image))|paints|draws)|what (?:model|engine|ai)(?: (?:is|are|do|did) (?:this|that|it|you)(?: (?:use|using|used|have))?)?|which (?:model|engine|ai)(?: .{1,20})?)[\s?.!]*$/i;
const CHANGED =
  /^(?:and |so |ok )*(?:what(?:'s| is| has| was| did)? (?:just )?(?:changed?|different|new)(?: now| here| this time)?|what did (?:you|that|it) (?:just )?(?:change|do))[\s?.!]*$/i;
const WHY = /^(?:and |but |so )?why(?: (?:this|that|so|is that|these|like (?:this|that)))?[\s?.!]*$/i;
const WHERE =
  /^(?:and |so |ok )?(?:where(?:'s| is| are| was) (?:(?:it|this|that) (?:saved|stored|kept)|(?:the |my )(?:pictures?|images?|files?)(?: now| saved| stored| kept)?)|where (?:do|can|could) i (?:find|see|get) (?:it|this|that|(?:the |my )(?:pictures?|images?|files?))|where did (?:you|it) (?:put|save|store|go|keep)(?: (?:it|this|that|(?:the |my )(?:pictures?|images?|files?)))?|how (?:do|can|could) i (?:save|download|keep|export|open|see|get) (?:it|this|that|(?:the |my )?(?:picture|image|file)))[\s?.!]*$/i;
const SIZE =
  /^(?:(?:what|which)(?:'s| is)? (?:the |its )?(?:size|resolution|dimensions?)(?: (?:is|does|has|of) (?:it|this|that|the (?:picture|image))(?: have)?)?|how (?:big|large|wide|high|tall|many pixels) (?:is|does|are) (?:it|this|that|the (?:picture|image))(?: have)?)[\s?.!]*$/i;
const ANEW =
  /^(?:(?:ok|now|please)[\s,.!]+)*(?:start|begin) (?:over|again|anew|afresh)[.!]*$|^(?:clear|reset)(?: (?:it|all|everything))?[.!]*$|^(?:a )?new (?:picture|image)(?: please)?[.!]*$/i;
const HELP =
  /^(?:(?:please|ok|so|and|hey|hi)[\s,]+)*(?:help(?: me)?|what (?:else )?(?:can|could|may|should) (?:i|you|we|one) (?:say|do|ask|type|draw|paint|make)(?: (?:here|now|next))?|how (?:does|do) (?:this|it|you|that|i use (?:this|it)) ?(?:work)?|what (?:is|are) (?:this|you)(?: for)?|what now|commands|instructions)[\s?.!]*$/i;
const QUESTION =
  /^(?:(?:and|so|ok|hey|but)[\s,]+)*(?:who|whom|whose|what|what's|which|when|where|why|how)\b(?! about\b| if\b| not\b)|^(?:do|does|did|is|are|was|were|should|am) (?:i|you|we|they|he|she|it|that|this|these|those|the|there|my|your)\b.*\?$/i;

/** "What …", "who …": an edit is never asked for like this. "How about …", "what would it look like at night?" and a wish behind a question are none. */
export const isQuestion = (line: string): boolean =>
  QUESTION.test(line.trim()) && !isAskedFor(line.trim()) && !/\?+\s+\p{L}+ \p{L}+/u.test(line);

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const ALIASES: Readonly<Record<string, string>> = {
  mj: 'midjourney',
  chatgpt: 'gpt-image',
  gpt: 'gpt-image',
  openai: 'gpt-image',
  dalle: 'dalle3',
  stablediffusion: 'sd',
  sdxl: 'sd',
  a1111: 'sd',
  forge: 'sd',
  comfy: 'comfyui',
  nanobanana: 'gemini',
  google: 'gemini',
  kontext: 'flux',
  photon: 'luma',
  grok: 'grok-imagine',
  qwen: 'qwen-image',
  invoke: 'invokeai',
};

/** The dialect that a person means by "Midjourney", "GPT Image", "mj". */
export function dialectNamed(name: string): string | undefined {
  const wanted = ALIASES[bare(name)] ?? name;
  return DIALECTS.find((dialect) => [dialect.id, dialect.name].some((known) => bare(known) === bare(wanted)))?.id;
}

/** `going`: whether there is a Brief to go on from. */
export function intentOf(line: string, going: boolean): Intent {
  const words = line.trim().replace(/[’‘]/g, "'");
  if (HELP.test(words)) return { wants: 'help' };
  if (THANKS.test(words) || PRAISE.test(words)) return { wants: 'thanks' };
  if (SCOLDING.test(words)) return { wants: 'scolding' };
  if (SAVE.test(words)) return { wants: 'save' };
  const to = SAVE_TO.exec(words)?.[1];
  if (to) return { wants: 'save', to };
  if (LIST.test(words)) return { wants: 'list' };
  if (QUIT.test(words)) return { wants: 'quit' };
  if (MAKER.test(words)) return { wants: 'maker' };
  if (going && CHANGED.test(words)) return { wants: 'changed' };
  if (going && WHY.test(words)) return { wants: 'why' };
  if (going && WHERE.test(words)) return { wants: 'where' };
  if (going && SIZE.test(words)) return { wants: 'size' };
  if (ANEW.test(words)) return { wants: 'anew' };
  if (TEXT_WORK.test(words) || ERRAND.test(words)) return { wants: 'outside' };
  const brief = read(line);
  if (brief.request?.kind === 'chat' && isEmpty(brief)) return { wants: 'greeting' };
  if (!going) return isQuestion(words) && brief.request === undefined ? { wants: 'outside' } : { wants: 'new', words: line };
  // "quatro variações", "zeichne es": what is asked for is told in English; what is said of the picture goes on as it was typed.
  const english = inEnglish(words);
  const asked = english && english.unknown.length === 0 ? english.text : words;
  if (DRAW.test(asked) || GO.test(asked)) return { wants: 'draw' };
  const prompt = promptWanted(asked);
  if (prompt) return prompt;
  const variations = VARIATIONS.exec(asked);
  if (variations) return { wants: 'variations', count: countIn(variations[1] ?? ''), instruction: variations[2]?.trim() ?? '' };
  const ofIt = MORE_OF_IT.exec(asked);
  if (ofIt) return { wants: 'variations', count: countIn(ofIt[1] ?? ''), instruction: ofIt[2]?.trim() ?? '' };
  const more = MORE.exec(asked);
  if (more) return { wants: 'variations', count: countIn(more[1] ?? more[2] ?? ''), instruction: '' };
  // A number of pictures of something: of what is named there, and not of this one.
  if ((brief.format.count ?? 1) > 1 && !isEmpty(brief)) return { wants: 'new', words: line };
  const fresh = NEW.exec(words);
  if (fresh && !isEmpty(brief)) return { wants: 'new', words: /^new/i.test(fresh[0]) ? words.slice(fresh[0].length) : line };
  if (brief.request?.kind === 'prompt' && !isEmpty(brief)) return { wants: 'new', words: line };
  return { wants: 'revision', words: line };
}

/** "The same for Flux", "and for stable diffusion": the picture in another generator's words. */
const FOR_ANOTHER =
  /^(?:(?:and|now|ok|please|also|then|the same(?: (?:thing|prompt|one|picture))?|same|it|this|that|again|give me|show me|what about|how about)[\s,]+)*(?:for|in|as) ([\p{L}\d][\p{L}\d .-]{0,24}?)(?: too| as well| please)*[.!?]*$/iu;
/** "What prompt did you use?" */
const PROMPT_USED =
  /^(?:and |so |ok )*(?:what|which)(?:'s| is| was)? (?:the )?prompt (?:did|do|have|was|is)(?: (?:you|it|that))?(?: (?:use|used|using|write|written|for (?:this|it|that)))?[?.!]*$/i;
/** "What would the prompt be for flux?", "how would you say this to midjourney?" */
const PROMPT_ASKED =
  /^(?:and |so |ok )?(?:what(?:'s| is| would)?|how (?:does|would|do)) (?:be )?(?:the|its|your|this|that) prompt(?: be| look| read| go)?(?: like)? (?:for|in|with|on) ([\p{L}\d][\p{L}\d .-]{0,24}?)[?.!]*$/iu;

function promptWanted(words: string): Intent | undefined {
  if (PROMPT_USED.test(words)) return { wants: 'prompt' };
  const another = FOR_ANOTHER.exec(words)?.[1];
  const theirs = another && dialectNamed(another);
  if (theirs) return { wants: 'prompt', dialect: theirs };
  const asked = PROMPT_ASKED.exec(words)?.[1];
  if (asked !== undefined) {
    const dialect = dialectNamed(asked);
    return dialect ? { wants: 'prompt', dialect } : { wants: 'unknown-dialect', name: asked };
  }
  const found = PROMPT.exec(words);
  if (!found) return undefined;
  const [, before, after] = found;
  const named = before && !/^(?:full|whole|finished|image|picture|same|last)$/i.test(before) ? before : undefined;
  const dialect = (named && dialectNamed(named)) ?? (after && dialectNamed(after));
  if (named && !dialectNamed(named)) return after ? undefined : { wants: 'unknown-dialect', name: named };
  if (after && !dialectNamed(after) && !POINTING.test(after)) return undefined;
  const of = after && !dialectNamed(after) ? after : undefined;
  return { wants: 'prompt', ...(dialect && { dialect }), ...(of && { of }) };
}
/** Words that point at a picture, against words that describe one. */
const POINTING =
  /^(?:it|this|that|(?:this|that|the) (?:one|picture|image)|(?:the |number |picture |image |no\.? ?|#)*(?:\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|original|other|previous)(?:st|nd|rd|th)?(?: (?:one|picture|image|variation|version))?)$/i;

/** How many; "some" and "a few" by the reader's own reckoning. */
function countIn(words: string): number {
  const number = new RegExp(COUNT, 'i').exec(words)?.[0].toLowerCase() ?? '';
  return NUMBERS.get(number) ?? (number ? Number(number) : (read(`${words.trim()} variations of a dog`).format.count ?? 4));
}
