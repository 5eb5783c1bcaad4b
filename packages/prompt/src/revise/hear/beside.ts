/**
 * What stands beside a wish and is none: praise, a reason, a complaint, what is to stay, a sound that somebody makes. Each is recognised
 * from where it begins to where it ends, and says what it is.
 */
import { BAD, COMMAND, END, GOOD, HOW, STOP, WORK } from './lexis.ts';

export type Act = 'sound' | 'praise' | 'reason' | 'complaint' | 'keep' | 'wish';
export interface Beside {
  act: Exclude<Act, 'wish'>;
  /** The words themselves, without marks. */
  text: string;
}

/** The picture or something in it, of which something is said; no command and nothing that should be. */
const OF =
  "(?<what>it|this|that|he|she|they|these|those|everything|(?:(?:the|his|her|its|their|my|your|this|that|these|those) )?(?!(?:i|we|you|to|and|no|not|without|with|more|less|too|so|very|just|is|are)\\b)[\\p{L}'’-]+(?: (?!(?:should|must|could|can|would|will|is|are|looks?|feels?|seems?|to|with|without|but|so)\\b)[\\p{L}'’-]+){0,5}?)";
const IS =
  "(?:'s|'re| is| are| was| were| looks?| look| feels?| feel| seems?| seem| turned out| came out| comes across(?: as)?| sounds?| reads?)(?: like it is| to be| as)?";
const LOOKS = '(?:looks?|feels?|seems?|is|was|are)';
const of = (source: string): RegExp => new RegExp(`^(?:${source})`, 'iu');

const SOUNDS = of(
  `(?:(?:h+m+|m{2,}|u+h+m*|u+m+|e+r+m*|a+h+|a+w+|o+h+|o{2,}h*|whoa|woah|wow+|o+m+g+|oh my (?:god|gosh)?|lol|lmao|ha|(?:ha){2,}h?|(?:he){2,}h?|yay|yu+m+|nom(?: nom)*|ya+s+|wee|ooh la la|ok(?:ay|ie|i)?|kk?|alright|all right|cool cool|yes|yeah|yea|yep|yup|sure|hey|hi|hello|hiya|dude|bro|guys|oops|whoops|ugh+|argh|meh|damn|dang|gosh|god|btw|tbh|ngl|pls|plz|please|thanks?(?: you)?(?: so much| a lot)?|thx|ty|cheers|well|sorry|one (?:more|last|other|small|little|tiny) (?:thing|change|tweak)|the only thing(?: is)?|only thing(?: is)?|just one thing|another thing|also|and also|next|finally|lastly|oh and|oh no+|(?:no|nah|nope)(?= (?:i|we|he|she|they|can|could|let's|maybe) \\p{L})|oh dear|then|my (?:bad|mistake|fault)|what happened|wtf|what the (?:hell|heck)|(?:is|isn't|does|doesn't|do|don't|are|aren't|right|won't|can't|could|would) (?:it|he|she|they|that|you)(?: think)?(?=\\s*\\?)|idk|i don't know|dunno|not sure|(?:forget (?:it|that|about it)|nvm|never ?mind)(?=[,.]? *(?:make|add|put|remove|can|could|change|turn|give|keep)\\b))(?:[\\s,.!:;…-]+(?=\\S)|\\s*$))`,
);

const PRAISE = [
  of(`(?:nice|good|lovely|all) and (?:clean|quiet|simple|bright|calm|cosy|cozy|soft|warm|crisp|neat|tidy)(?=[.!,])`),
  of(`[\\p{L}]+,? (?:good|nice|perfect|love it|i like it|great)(?=[.!])`),
  of(
    `(?:(?:this|that|it|he|she|they|these)(?:'s| is| are| looks?| feels?) (?:${HOW})*|(?:(?:much|way|so much|a lot|even|already) )+|looks? (?:${HOW})*)(?:better|nicer|cuter|cooler|prettier|best)(?: ${WORK})?(?: (?:already|now|this way|like (?:that|this)|than before))*${END}`,
  ),
  of(
    `(?:${OF}${IS} |(?:this|that|it)'?s? |${LOOKS} )?(?:${HOW}|that is |how |too )*${GOOD}(?:,? (?:and |and so )?${GOOD})*(?: ${WORK})?(?: (?:already|now|so far|as (?:it )?is|like (?:that|this)|this way|too|enough|to me|for me|work|all right))*${END}`,
  ),
  of(
    `(?:i |we |she |he )?(?:(?:really|absolutely|totally|just|do|so|actually|also|still|kind of) )*(?:love|loves|adore|dig|enjoy|like)(?<=\\b(?:i|we|she|he|really|absolutely|totally|just|do|so|also|actually|still) (?:love|loves|adore|dig|enjoy|like)|^love|^loves|^adore|^dig) (?![^,.!?;]*\\b(?:better|best|instead|to be|if|without|more than)\\b)(?:it|this|that|him|her|them|these|those|everything|(?:how|what|that|the way) [^,.!?;]{1,60}?|(?:the|his|her|its|their|your|my|this|that) [^,.!?;]{1,40}?)(?: (?:so much|a lot|very much|already|so far|now|too|as (?:it|he|she) is))*${END}`,
  ),
  of(
    `(?:(?:very |pretty |so )?well done|(?:that|it)(?:'s| is) (?:it|more like it|the one|(?:exactly |just )?what i (?:wanted|meant|had in mind))|(?:exactly|just|totally) (?:what i (?:wanted|had in mind|meant|was looking for)|like that|right)|spot on|not bad(?: at all)?|so close|(?:we're |you're |we are |it is )?(?:almost|nearly|getting) (?:there|perfect|good)|(?:that |this |it )?works(?: for me| well| great)?|(?:that )?(?:looks|sounds|seems) (?:good|great|right)(?: to me)?|chef'?s kiss|(?:you )?nailed it|you got it|bravo|good enough|what an? (?:[\\p{L}]+ )?(?:beauty|cutie|sweetheart|picture|dog|cat|scene|view|sight)|i(?:'m| am) (?:so |really |very )?(?:impressed|happy|in love|obsessed)(?: with (?:it|this|that|him|her))?)${END}`,
  ),
];

const KEPT = [
  of(
    `(?:(?:the )?(?:rest|everything else|all else|others?)(?: of it)?(?: (?:is|looks|are|can|could|should|may|stays?|remains?))(?: (?:be|stay|remain|kept|left|as it is|as is|the same|like that|fine|good|great|perfect|ok|okay|nice|alone|it is|is))+|(?:and |but )?(?:keep|leave) (?:everything(?: else)?|the rest|all else|it all)(?: of it)?(?: (?:as it is|as is|the same|alone|like that|unchanged|as it was|where it is))?|(?:please )?don't (?:change|touch) (?:anything else|the rest|anything|everything else)|(?:but )?otherwise,? (?:it is |it looks )?(?:${HOW})*${GOOD}|(?:and )?nothing else|that(?:'s| is) all|(?:but )?apart from that,? (?:it is )?${GOOD}|(?:and )?(?:the )?same (?:otherwise|for the rest))${END}`,
  ),
];

const CAN =
  "(?:glows?|sparkles?|comes? (?:out|through)|can|could|will|would|won't|may|might|shall|'ll|'d|don't|doesn't|do not|does not|isn't|is|are|am|was|looks?|stands?|fits?|shows?|pops?|matches|match|feels?|feel|reads?|works?|work|has|have|gets?|get|knows?|sees?|see|needs?|goes|go|becomes?|'s|'re)";
const REASONS = [
  of(
    `(?:it|that|this)(?:'ll| will) (?:look|be|feel) (?:(?:so |much |way |even )*(?:more|less) [\\p{L}-]+|(?:so |much |way |even )*(?:better|nicer|cuter|cooler|prettier))${END}`,
  ),
  of(
    `(?:it|this|that)(?:'s| is) (?:too |really |so |very |kind of |a bit )?hard to (?:see|read|tell|make out|find) (?:anything|what|where|who|which|how|if|the|his|her|its)\\b.*?${STOP}`,
  ),
  of(
    `(?:it|that|he|she)(?:'s| is| looks) (?:much |way |so much )?(?:better|nicer|prettier|cuter|cleaner) (?:simple|plain|empty|alone|small|that way|this way|like (?:this|that)|without)${STOP}`,
  ),
  of(
    `(?:i |you |we )?(?:can't|cannot|can not|could not) (?:really |even |quite )?(?:tell|see|make out|say) (?:if|whether|what|who|where|which|how)\\b.*?${STOP}`,
  ),
  of(
    `(?:everyone|everybody|nobody|no one|people|most people) (?:has|have|is|are|loves?|does|do|wants?|knows?|thinks?|says?|uses?)\\b.*?${STOP}`,
  ),
  of(`and (?:i'll|i will|i'd|we'll|i would|we will) (?:be|have|love)\\b.*?${STOP}`),
  of(`(?:because|'?cause|cuz|coz|bc|since|as(?= (?:i|we|it|he|she|they|this|that) ))(?: of)? .+?${STOP}`),
  of(
    `(?:just )?so (?:that )?(?:i|we|you|people|everyone|everybody|nobody|no one|it|he|she|they|that|this|there|(?:the|my|our|his|her|its|their|all|both) [\\p{L}' -]{1,40}?) ?(?:(?:really|actually|just|clearly|all) )?${CAN}\\b.*?${STOP}`,
  ),
  of(
    `(?:it|this|that|these|they)(?:'s|'re| is| are| was| will be)(?: (?:all|just|mostly|actually|really|basically|going to be|meant|supposed to be|meant to be))* (?:for|going (?:on|in|to|into)|an? (?:gift|present|surprise|commission)|to be (?:printed|used|hung|framed)|my (?=[\\p{L}']+ )|our |(?:his|her|their) (?=birthday|wedding|anniversary|graduation|favou?rite)) ?.*?${STOP}`,
  ),
  of(
    `(?:i'm|i am|we're|we are|i was|we were)(?! (?:thinking|hoping|looking for|wondering|imagining|picturing|after|not|missing|asking))\\b.*?${STOP}`,
  ),
  of(
    `(?:i've|i have(?! (?:an?|two|three) [\\p{L} ]+? (?:too|as well|also)\\b)|we've|we have(?! (?:an?|two|three) [\\p{L} ]+? (?:too|as well|also)\\b)|i had|i used to|we used to|i (?:work|live|grew|run|own|plan|teach|play|collect|just got|got|bought|sell|print|use|remember|will|'ll|know|mean it|always|once|don't know|do not know|never)|we (?:live|just|got|plan|run|own|always|sell|use|will|had|play|met))\\b(?! (?:to have|you add|it add)).*?${STOP}`,
  ),
  of(
    `(?:for|as an?|as the) (?:(?:my|our|his|her|their) (?!phone|desktop|instagram|screen|wallpaper|banner|story|profile|laptop|channel)|an? (?:friend|kid|child|client|gift|present|\\d+ year old|birthday|wedding|party|school|class|customer|website|blog|t-shirt|tshirt|shirt|mug|game|flyer|card|report|presentation|project|contest|story i)|the (?:kids|office|living room|bedroom|nursery|kitchen|hallway|wall|class|website|shop|bathroom)|(?:work|school|class|kids|print(?:ing)?)\\b).*?${STOP}`,
  ),
  of(
    `(?:in order )?to (?:match|go with|print|hang|send|post|share|frame|give (?:it|this|him|her|them)|put (?:it|this) (?:on|in|up)|use (?:it|this) (?:as|for|on|in))\\b.*?${STOP}`,
  ),
  of(
    `i(?:'ll| will| can) (?:just |probably |then )?(?:add|put|write|do|fill|make|draw|print|hang|frame|cut|use|paint|label|edit|change) (?:it|them|that|this|those|the [\\p{L}]+|my own|some)\\b.*?${STOP}`,
  ),
  of(`(?:it|that|this) (?:kind of |really )?reminds me\\b.*?${STOP}`),
  of(`(?:i )?(?:don't|do not) know (?:why|how|if)\\b.*?${STOP}`),
  of(`(?:idk|not sure|i'm not sure|no idea)(?: (?:if|why|how|what|whether|about that)\\b.*?)?${STOP}`),
];
/** "My grandma loves roses": whose nobody is here. */
/** "If it's a window make it snow outside". */
const PROVIDED = of(
  `if (?:it|that|this|there|he|she|they|you (?:want|like|think|need))(?:'s|'re|\\b)(?! (?:would|could|had|was|were)).*?${STOP}(?=\\s*[,.;]?\\s*\\S)`,
);
const THEIRS = of(
  `(?<who>(?:my|our) [\\p{L}'’-]+(?: [\\p{L}'’-]+){0,3}?) (?:is|are|was|has|had|have|loves?|likes?|hates?|wants?|wanted|always|used|will|would|just|grew|thinks?|said|says|asked|collects?|turns?|plays?|works?|lives?|got|gets|calls?)\\b.*?${STOP}`,
);

const COMPLAINTS = [
  // "There's something odd about the plate".
  of(
    `(?:there(?:'s| is| seems to be) )?something(?: is| looks| seems| feels)? (?:${HOW})*${BAD}(?: going on)? (?:about|with|in|on) (?:the|his|her|its|their|that) [\\p{L}' -]+?${END}`,
  ),
  of(
    `${OF}${IS} (?:${HOW}|looking )*(?:too (?!much\\b)[\\p{L}-]+(?: and (?:too )?[\\p{L}-]+)?|${BAD}(?:,? (?:and|or) ${BAD})?|not [\\p{L}-]+ enough|not (?:very|that|so|really|all that) [\\p{L}-]+)(?: (?:now|for (?:it|this|him|her|me|my taste)|(?:in|on|over|at|around|behind|above|near|under|next to) (?:the|it|him|her) ?[^,.;!?]{0,30}?|to me|at the moment|actually|though|tbh|honestly|compared to .*?|there|here|like (?:that|this)))*${END}`,
  ),
  of(
    `${LOOKS} (?:${HOW}|like )*(?:too [\\p{L}-]+|${BAD}(?: and ${BAD})?|not [\\p{L}-]+ enough)(?: (?:now|to me|like (?:that|this)|at the moment|(?:in|on|over|at|around|behind|above|near|under|next to) (?:the|it|him|her) ?[^,.;!?]{0,30}?))*${END}`,
  ),
  of(
    `(?:${HOW})*(?:too (?!many\\b|much\\b)[\\p{L}-]+(?: and too [\\p{L}-]+)?|not [\\p{L}-]+ enough)(?: (?:now|for (?:me|my taste|this)|(?:against|in|on|over|at|around|behind|near|under|next to) (?:the|that|it|him|her) ?[^,.;!?]{0,30}?))*${END}`,
  ),
  of(`(?:${HOW})+${BAD}(?: now)?${END}`),
  of(
    `(?:(?:there(?:'s| is| are)|it has|has|got|you (?:put|added|have)|with) )?(?:${HOW})*too (?:many|much) (?<many>[\\p{L} -]+?)(?: (?:now|in (?:it|there)|here|going on|in the (?:picture|image|background|way)))*${END}`,
  ),
  of(
    `(?:i )?(?:really |also |still |just |actually )*(?:don't|do not|didn't|hate|dislike|can't stand)(?: really| quite| particularly| even)*(?: (?:like|love|want|care for|get|need|dig))? (?<what>(?:the|his|her|its|their|that|those|this|these|my) [\\p{L}' -]+?)(?: (?:very much|that much|much|at all|there|in (?:it|there)|so much|though))*${END}`,
  ),
  of(
    `(?:i'm |i am )?not (?:really )?(?:a (?:big |huge )?fan of|sure about|happy with|convinced by|into|keen on|loving|feeling) (?<what>(?:the|his|her|its|their|that|those|this) [\\p{L}' -]+?)${END}`,
  ),
  of(
    `${OF} (?:doesn't|does not|don't|do not|didn't|isn't|is not|aren't|are not) (?:really |quite |even )?(?:look(?:ing)? |feel |be )?(?:right|good|work|fit|match|real|natural|like it|make (?:much )?sense|stand out|great|show|belong)(?: (?:in|there|here|at all|to me|enough|very well|well).*?)?${END}`,
  ),
  of(
    `${OF} (?:takes?|is taking|are taking|taking) up (?:way |far )?too much(?: (?:of the )?(?:picture|space|room|image|frame|screen))?${END}`,
  ),
  of(
    `(?:you |i |we |one )?(?:can't|cannot|can not|can barely|can hardly|could not) (?:really |even )?(?:see|read|make out|recogni[sz]e|tell) (?<what>it|him|her|them|(?:the|his|her|its|their|that|what) [\\p{L}' -]+?)(?: (?:at all|very well|well|properly|anymore))*${END}`,
  ),
  of(`(?:that's|that is|there(?:'s| is| are)|those are) (?:way )?(?:a lot of|so many|loads of) (?<many>[\\p{L} -]+?)${END}`),
  of(
    `${OF} (?:is|are|got|gets) (?:cut off|cropped|covered|hidden|blocked|in the way|overlapping .*?|touching .*?)(?: (?:at|by|on|from) [^,.;!?]{2,30}?)?${END}`,
  ),
  of(
    `${OF} (?:looks?|seems?|comes across(?: as)?) (?:${HOW})*(?!(?:like|at|up|down|into|out|over|away|to)\\b)[\\p{L}-]+(?=\\s*[,.;!?]*\\s*(?:and |so |but )?(?:${COMMAND}|(?:can|could|would) (?:you|he|she|it|they|we))\\b)`,
  ),
  of(`${OF} (?:is|are) (?:hiding|blocking|covering|swallowing) (?:it|him|her|them|the [\\p{L} ]+?)${END}`),
  of(`looks? like [^,.;!?]{2,40}?${END}`),
  // "The river ruins it".
  of(
    `${OF} (?:really |totally |kind of )?(?:ruins?|ruined|spoils?|spoiled|spoilt|wrecks?|wrecked) (?:it(?: all)?|everything|the (?:picture|image|scene|mood|view|whole thing|composition|look))${END}`,
  ),
  of(`${OF}${IS} (?:${HOW})*(?:way )?too much like [^,.;!?]{2,60}?${END}`),
  of(`(?:way )?too much like (?:an? |the )?[^,.;!?]{2,60}?${END}`),
  of(
    `${OF} (?:has|have)(?: got)? (?:too many|an extra|extra|a weird|weird|only|\\d+|two|three|five|six|seven|no) (?:legs?|arms?|fingers?|heads?|hands?|tails?|ears?|toes?|feet|wings?|eyes?)${END}`,
  ),
  of(
    `(?:(?:now|but|and) )?(?:the [\\p{L} ]{2,30}?|it|this|he|she|they) (?:just |still |now |almost )?(?:looks?|feels?|seems?|sounds?) (?:a (?:bit|little) |more |kind of |almost |just )*like (?!it (?:was|is)|they|in\\b|from\\b)[^,.;!?]{2,60}?${END}`,
  ),
];

/** What begins the text and is no wish, with where it ends. `there`: whether something of that name is in the picture. */
export function besideAt(text: string, there: (phrase: string) => boolean): (Beside & { length: number }) | undefined {
  const found = (act: Beside['act'], patterns: readonly RegExp[]): (Beside & { length: number }) | undefined => {
    for (const pattern of patterns) {
      const hit = pattern.exec(text);
      if (hit && hit[0].trim() !== '') return { act, text: hit[0].trim(), length: hit[0].length };
    }
    return undefined;
  };
  const sound = found('sound', [SOUNDS]);
  if (sound) return sound;
  if (new RegExp(`^${COMMAND}\\b`, 'i').test(text) && !/^(?:keep|leave|without|no|get|more|less)\b/i.test(text))
    return undefined;
  const kept = found('keep', KEPT);
  if (kept) return kept;
  const praise = found('praise', PRAISE);
  if (praise) return praise;
  const theirs = THEIRS.exec(text);
  if (theirs?.groups?.who && !there(theirs.groups.who.replace(/^(?:my|our) /i, '')))
    return { act: 'reason', text: theirs[0].trim(), length: theirs[0].length };
  return found('reason', [PROVIDED, ...REASONS]) ?? found('complaint', COMPLAINTS);
}
