/** A wish without its frame: "could there be", "i'd like him to", "it would be nice if" and the like make one plain imperative. */
import { verbBase } from '@atelier/lexicon';
import { SAYINGS } from './sayings.ts';
import { anchored, baseOf, type Step } from './step.ts';
import { WOULD } from './would.ts';

const WHO =
  "(it|this|that|he|she|they|there|him|her|them|one of (?:them|these|those|the \\p{L}+)|(?:the|his|her|its|their|my) [\\p{L}'’ -]{2,40}?)";
const MAYBE = '(?:(?:please|maybe|also|just|perhaps|possibly|kindly|now|then|instead|even|at least) )*';
const NICE =
  '(?:(?:so |much |even |really |way )*(?:nice|better|great|good|cool|lovely|perfect|cute|fun|awesome|amazing|beautiful|nicer|cooler|funny|sweet|neat|best|pretty|interesting))';

/** "had" in "if he had a hat" is what he should have. */
function shouldDo(who: string, verb: string, rest: string): string {
  const subject = ({ him: 'he', her: 'she', them: 'they' } as Record<string, string>)[who.toLowerCase()] ?? who;
  const base = /^(?:was|were|is|are|be)$/i.test(verb)
    ? 'be'
    : /^(?:had|has|have)$/i.test(verb)
      ? 'have'
      : /^wore$/i.test(verb)
        ? 'wear'
        : (verbBase(verb.toLowerCase()) ?? verb);
  if (/^there$/i.test(subject)) return `there should ${base} ${rest}`;
  return `${subject} should ${base} ${rest}`;
}
/** "Her to look at the sky": she should; "it to be night": make it so. */
function wanted(who = '', rest = ''): string {
  const how =
    /^(?:be|feel|look|seem)(?: more| a bit)? (?!at\b|up\b|down\b|into\b|like\b|away\b|over\b|out\b|to(?:ward)?s?\b|left\b|right\b|back\b)(.+)$/i.exec(
      rest,
    )?.[1];
  if (/^(?:it|this)$/i.test(who))
    return /^look like /i.test(rest) ? `make it ${rest}` : how ? `make it ${how}` : `it should ${rest}`;
  return shouldDo(who, how ? 'be' : (rest.split(' ')[0] ?? ''), how ?? rest.split(' ').slice(1).join(' '));
}

/** In order, each tried again and again until none fits. */
const FRAMES: readonly Step[] = [
  ...SAYINGS,
  ...WOULD,
  // What somebody says before saying what they want.
  [
    anchored(
      `(?:do you think|i was wondering if|i wonder if|do you mind if|would it be (?:ok|okay|possible) if|is it (?:ok|okay|possible) if)[ ,]+(?=\\S)`,
    ),
    '',
  ],
  [
    anchored(
      `(?:i (?:think|guess|feel like|feel|suppose|reckon|believe|mean|meant|said|figured)|imo|in my opinion|maybe|perhaps|probably|ideally|actually|basically|honestly|or|or maybe|and maybe|and|but|so|then|also|plus|next|now|ok|okay|well|alternatively|if anything)[ ,:]+(?=(?:the|a|an|it|he|she|they|we|i|you|there|maybe|can|could|would|make|add|put|give|have|some|more|less|just|let's|try|also|remove|take|change|this|that|his|her|its|their|my|even|with|without|in|at|on|please)\\b)`,
    ),
    '',
  ],
  [
    anchored(
      `(?:(?:can|could|would|will|might) (?:you|u|we)|(?:you|we) (?:can|could|should|might)|can't you|could you not)(?: (?:try to|try and|go ahead and|manage to|help me))? ${MAYBE}(?=\\S)`,
    ),
    '',
  ],
  [anchored(`(?:would|do) you mind ${MAYBE}(\\p{L}+ing) (.+)`), (verb = '', rest = '') => `${baseOf(verb)} ${rest}`],
  [
    anchored(`(?:is|would|was) (?:it|there)(?: be)? (?:possible|a way|any way|any chance|an option)(?: for you)? to (?=\\S)`),
    '',
  ],
  [
    anchored(
      `(?:is there |there's )?any (?:chance|way|possibility)(?: (?:of|that|to|for|you (?:can|could)|we (?:can|could)|i (?:can|could)))+ (?=\\S)`,
    ),
    '',
  ],
  [anchored(`(?:are|would) you (?:be )?able to (?=\\S)`), ''],
  [
    anchored(
      `(?:feel free to|be sure to|make sure to|don't forget to|remember to|try to|try and|go ahead and|i need you to|i want you to|i'd like you to|i would like you to|i want to|i need to|i'd like to|i would like to|i'd love to|we need to|we should|let us|let's|let me|i'd love for you to)(?: (?:see|have|get|try)(?= (?:it|this|him|her|them|the|a|an|some|more|two)\\b))? ${MAYBE}(?=\\S)`,
    ),
    '',
  ],
  [anchored(`(?:don't|do not) forget (?:about )?(?:the )?(?=\\S)`), 'add '],
  [anchored(`(?:you|i|we) forgot (?:about |to add )?(?:the )?(?=\\S)`), 'add '],
  [
    anchored(`make sure (?:that )?${WHO} (is|are|has|have) (.+)`),
    (who = '', verb = '', rest = '') => shouldDo(who, verb, rest),
  ],
  [
    anchored(`if (?:you|we) (?:could|can|would) ${MAYBE}(.+?)(?:,? (?:that|it)(?:'d| would| will) be .+)?$`),
    (what = '') => what,
  ],
  [
    anchored(
      `(?:see|have|get|do|show(?: me)?|try|make)? ?(?:the )?(?:exact )?same (?:thing|place|scene|one|picture|image|shot|photo|view)?(?: again)?,? ?(?:but )?(?=(?:in|at|with|without|from|as|on|during|under)\\b)`,
    ),
    '',
  ],
  // "Same hedgehog but in spring".
  [
    anchored(
      `(?:the )?(?:exact )?same [\\p{L}'’]+(?: [\\p{L}'’]+)?,? (?:but|only|just) (?=(?:in|at|with|without|from|on|during|under)\\b)`,
    ),
    '',
  ],
  // "How about in winter".
  [anchored(`(?:how|what) about (?=(?:in|at|on|with|without|from|during|under)\\b)`), ''],
  // "Adding a hat", "making it blue".
  [
    anchored(
      `(adding|putting|making|removing|changing|turning|giving|moving|swapping|replacing|taking|placing|switching) (?=(?:the|an?|some|it|him|her|them|his|its|their|more|two|three|in|out|\\p{L}+s\\b))`,
    ),
    (verb = '') => `${baseOf(verb)} `,
  ],
  [
    anchored(
      `(?:can|could|should|would) one (?:of them |of the \\p{L}+ |\\p{L}+ )?be (.+?) and (?:the other|one)(?: one)?(?: be)? (.+)`,
    ),
    (one = '', other = '') => `make one of them ${one} and the other ${other}`,
  ],
  [
    anchored(
      `(\\d+|one|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:them|those))? (?:is|are|would be|will be) (?:enough|plenty|fine|better|good|perfect)$`,
    ),
    (n = '') => `only ${n}`,
  ],
  [
    anchored(
      `(?:the |his |her )?(hat|cap|helmet|hood|mask|glasses|sunglasses|jacket|coat|shoes|scarf|crown|gloves|shirt|headphones) (?:off|gone)$`,
    ),
    (what = '') => `take off the ${what}`,
  ],
  [
    anchored(`change (?:the |his |her )([\\p{L} ]+?)(?:'s)?(?: colou?r)? from (?:an? |the )?[\\p{L} ]+? (?:in)?to (.+)`),
    (what = '', to = '') => `make the ${what} ${to}`,
  ],
  [
    anchored(
      `(${'(?:the|his|her|its|their) '}[\\p{L}'’ -]{2,40}?) (?:should be|be) in ((?:a )?(?:light |dark |pale |deep |bright |warm )?(?:red|blue|green|yellow|orange|purple|pink|black|white|grey|gray|brown|gold|golden|silver|beige|cream|teal|navy|turquoise|mustard|lilac))$`,
    ),
    (what = '', colour = '') => `make ${what} ${colour}`,
  ],
  [
    anchored(`(he|she|they|him|her|them) should be with (.+)`),
    (who = '', what = '') =>
      `give ${({ he: 'him', she: 'her', they: 'them' } as Record<string, string>)[who.toLowerCase()] ?? who} ${what}`,
  ],
  [
    anchored(
      `(he|she|they|the (?!text|letters|lettering|title|words?|name|font|picture|image)[\\p{L} ]+?) should be in (an? .+)`,
    ),
    (who = '', what = '') => `${who} should wear ${what}`,
  ],
  [
    anchored(`(?:could|can|should|would|might) (?:it|this|that) (?:maybe |also )?(?:look|feel) (?:more )?(?=like\\b)`),
    'make it look ',
  ],
  [anchored(`(?:make|have|let) the weather (?:be |look )?(?=\\p{L})`), 'make it '],
  [
    anchored(
      `(?:make )?(?:it |this )?(square|portrait|landscape|vertical|horizontal|\\d+:\\d+) for (?:instagram|insta|ig|tiktok|facebook|pinterest|printing|print|the web)$`,
    ),
    (form = '') => `make it ${form}`,
  ],
  [
    anchored(
      `(?:make it |be |have it )?(?:a (?:bit|little) |slightly |much |way )?(?:more )?zoomed (in|out)(?: a (?:bit|little))?$`,
    ),
    (way = '') => `zoom ${way}`,
  ],
  [
    anchored(
      `(?:make (?:it|this) )?look like (.+?) (?:painted|drew|made|did|shot|took|designed|photographed|filmed|would (?:paint|draw|make)) (?:it|this|that)$`,
    ),
    (who = '') => `in the style of ${who}`,
  ],
  [
    anchored(
      `(?:make )?(?:the )?rest(?: of (?:it|the [\\p{L} ]+?))? (?:be |should be )?(a (?:bit|lot|little) )?(darker|brighter|lighter|blurry|blurred|blurrier|softer)$`,
    ),
    (_ = '', how = '') => (/blur/.test(how) ? 'blurred background' : how),
  ],
  [
    anchored(
      `(remove|delete|take out|lose|get rid of|clear|no) (?:all )?(?:the )?(?:background|back ground) (?:stuff|things|details|clutter|elements|objects|mess)$`,
    ),
    'remove the background',
  ],
  // "What would it look like" comes next.
  [
    anchored(
      `(?:what|how) (?:would|will|does|about if|might) ${WHO} look(?: like)?(?: if (?:it|he|she|they) (?:was|were|had))? (?=(?:in|at|with|without|as|from|on|during|under)\\b)`,
    ),
    (who = '') => (/^(?:it|this|that)$/i.test(who) ? '' : `${who} should be `),
  ],
  [
    anchored(`what (?:would|will) ${WHO} look like (?:if|when) ${WHO} (\\p{L}+) (.+)`),
    (_ = '', who = '', verb = '', rest = '') => shouldDo(who, verb, rest),
  ],
  [anchored(`(?:does|would) (?:it|this|that) (?:look|be|work)(?: any)? ${NICE} (?=(?:in|at|with|without|as|from)\\b)`), ''],
  // What would be nice.
  [
    anchored(
      `(?:i think |maybe )?(?:it|that|this)?(?:'d| would| might| could|'ll| will) (?:also |probably |maybe )?(?:be|look) ${NICE}(?: too| also)? if (?:you|we) (?:could|can|would|had|added|made|put) (?=\\S)`,
    ),
    '',
  ],
  [
    anchored(
      `(?:i think |maybe )?(?:it|that|this)?(?:'d| would| might| could|'ll| will) (?:also |probably |maybe )?(?:be|look) ${NICE}(?: too| also)? (?:if|when) ${WHO} (\\p{L}+) (.+)`,
    ),
    (who = '', verb = '', rest = '') => shouldDo(who, verb, rest),
  ],
  [
    anchored(
      `(?:it|that|this)?(?:'d| would| might| could) (?:also |probably |maybe )?(?:be|look) ${NICE} (?:to (?:have|see|get|add)|having|with) (?=\\S)`,
    ),
    'add ',
  ],
  [
    anchored(`(?:what if|suppose|imagine|i wish|if only) ${WHO} (had|has|have|was|were|is|wore|\\p{L}+ed|\\p{L}+s) (.+)`),
    (who = '', verb = '', rest = '') => shouldDo(who, verb, rest),
  ],
  [
    anchored(`(?:what if|suppose|i wish) (?:you|we|i) (?:could |just )?(\\p{L}+) (.+)`),
    (verb = '', rest = '') => `${baseOf(verb)} ${rest}`,
  ],
  [
    anchored(
      `(?:what if|how about|what about|why not|why don't (?:you|we)|what do you think (?:of|about)|thoughts on) (?:if )?(?:adding|putting|having) (?=\\S)`,
    ),
    'add ',
  ],
  [
    anchored(
      `(?:how about|what about|why not|what do you think (?:of|about)|thoughts on|try|consider|maybe|i was thinking(?: of| about)?|i'm thinking(?: of| about)?)(?: (?:if|maybe))? (making|turning|changing|giving|moving|removing|adding|swapping|replacing|taking|using|putting) (.+)`,
    ),
    (verb = '', rest = '') => `${baseOf(verb)} ${rest}`,
  ],
  [
    anchored(
      `(?:how about|what about|what do you think (?:of|about)|thoughts on|i was thinking(?: of| about| maybe| more)?|i'm thinking(?: of| about| maybe)?|i am thinking(?: of| about)?|i was hoping for|i'm hoping for|i hoped for|i was imagining|i imagined|i picture|i was picturing|i pictured|i'm after|i'm looking for|i was looking for|i asked for)[ ,]+(?=\\S)`,
    ),
    'have ',
  ],
  // X would look better than Y.
  [
    anchored(
      `(?:i think |maybe )?(.+?) (?:would|might|could|will) (?:work|look|be|fit|suit \\p{L}+|go)(?: (?:a lot|much|even|way|so much))? (?:better|nicer|cooler|prettier|cuter) than (?:the |a |an )?(.+)`,
    ),
    (by = '', what = '') => `change ${what} to ${by}`,
  ],
  [
    anchored(
      `(?:i think |maybe )?(?!there\\b)(.+?) (?:would|might|could) (?:work|look|fit|be|suit (?:it|him|her|them)|go)(?: (?:a lot|much|even|way|so much|so|really|very|pretty|super))? (?:better|nicer|cooler|nice|great|good|cute|perfect|lovely|awesome|amazing|best|well|beautiful|cool|fun)(?: (?:here|there|too|instead|i think|for (?:it|this)))*$`,
    ),
    (what = '') => what,
  ],
  [
    anchored(
      `(?:i think |maybe )?(?!there\\b|it\\b|he\\b|she\\b|they\\b|you\\b|we\\b|i\\b)(an? .+?|some .+?) (?:would|might|could) (?:work|look|fit|be|go) (?:really |so |very )?(?:better|nicer|cooler|nice|great|good|cute|perfect|lovely|well|cool|fun) ((?:in|on|at|behind|next to|beside|by|under|above|near|around|over|to the) .+)$`,
    ),
    (what = '', where = '') => `add ${what} ${where}`,
  ],
  // What somebody would like of one who is there.
  [
    anchored(
      `(?:i(?:'d| would) (?:like|love|prefer|want|rather(?: have| see)?)|i (?:want|need|wanted|prefer|wish for))(?: it)? (?:if )?(him|her|them|the [\\p{L}'’ -]{2,40}?|his [\\p{L}'’ -]{2,40}?|it|this) to (.+)`,
    ),
    wanted,
  ],
  [
    anchored(
      `(?:can|could|may|might|shall|should) (?:i|we) (?:maybe |also |please |just )?(?:have|get|see|do|make)(?: (?:it|this|that|him|her|them))? (?=(?:in|at|with|without|as|from|during|under|against|on (?!the \\p{L}+$))\\b)`,
    ),
    '',
  ],
  [
    anchored(
      `(?:can|could|may|shall|should) (?:i|we) (?:maybe |also |please |just )?(?:have|get|see) (him|her|them|it|the \\p{L}+) (\\p{L}+ing\\b.*|\\p{L}+er\\b.*)`,
    ),
    (who = '', rest = '') => shouldDo(who, 'be', rest),
  ],
  [
    anchored(
      `(?:can|could|may|shall|should) (?:i|we) (?:maybe |also |please |just |possibly )?(?:have|get|see) (?=(?:an?|some|more|another|two|three|four|five|a few|\\d+)\\b)`,
    ),
    'add ',
  ],
  [anchored(`(?:can|could|may|shall|should) (?:i|we) ${MAYBE}(?=\\S)`), ''],
  [
    anchored(`(?:can|could|should|might|may) (?:maybe |also |please )?there (?:maybe |also |please )?be (?=\\S)`),
    'there should be ',
  ],
  [
    anchored(
      `(?:can|could|would|should) (?:maybe |also |please )?(it|this|that|he|she|they|(?:the|his|her|its|their) [\\p{L}'’ -]{2,40}?) (?:maybe |also |please |instead |perhaps |possibly |just )*(?:be|get) (?:maybe |also |a bit |a little )?(?=\\S)(?!in (?:the )?(?:left|right))`,
    ),
    (who = '') => (/^(?:it|this|that)$/i.test(who) ? 'make it ' : `${who} should be `),
  ],
  [
    anchored(
      `(?:can|could|would|should) (?:maybe |also |please )?(it|this|that|he|she|they|(?:the|his|her|its|their) [\\p{L}'’ -]{2,40}?) (?:maybe |also |please |instead |perhaps |possibly |just )*(have|wear|hold|look|face|sit|stand|lie|smile|laugh|run|walk|jump|carry|ride|sleep|glow|shine|sparkle|float|kneel|bend|spread|open|close|play|wave|turn|point|lean|dance|fly|swim|eat|drink|read|show|feel|say|come|go)\\b`,
    ),
    (who = '', verb = '') => `${who} should ${verb}`,
  ],
  [anchored(`show (?:it|this|that|him|her|me|us)(?: it)? (?=(?:with|in|at|from|without|as|during|under|on)\\b)`), ''],
  [
    anchored(
      `(?:i (?:want|need|would like|'d like|'d love|prefer|wanted)|i'd (?:like|love|prefer)|we (?:want|need)) (?:it|this) (?=(?:in|on|at|with|without|from|during|as)\\b)`,
    ),
    '',
  ],
  [
    anchored(
      `(?:i (?:want|need|would like|would love|prefer|wanted)|i'd (?:like|love|prefer)) (?:it|this) (?:to be |to look |to feel )?(?=\\p{L})`,
    ),
    'make it ',
  ],
  [
    anchored(
      `(?:i (?:want|need|would like|would love|wanted)|i'd (?:like|love))(?: to (?:see|have|get))? (?=(?:an?|some|more|another|two|three|four|five|a few|\\d+)\\b)`,
    ),
    'add ',
  ],
  [
    anchored(
      `(?:i (?:want|need|would like|would love|wanted)|i'd (?:like|love))(?: to (?:see|have|get))? (the|his|her|its|their) ([\\p{L} -]{2,30}?) ((?:to be|be|more|less|in|on|at|behind|next to|\\p{L}+er)\\b.*)`,
    ),
    (the = '', what = '', how = '') => `${the} ${what} should be ${how.replace(/^(?:to )?be /, '')}`,
  ],
  [
    anchored(
      `(?:go with|go for|try out|try it with|try with|try(?= \\p{L}+(?: \\p{L}+)?$)|opt for) (?!it\\b|again\\b|another\\b|this\\b|that\\b|something\\b|harder\\b)(?=\\S)`,
    ),
    'use ',
  ],
  [
    anchored(
      `(?:the )?([\\p{L} ]{2,30}?) (?:could|can|might) (?:use|do with) (?=(?:an?|some|more|a few|a bit of|two|three)\\b)`,
    ),
    'add ',
  ],
  [
    anchored(`(?:it|this|that|the (?:picture|scene|image)) (?:is|'s) (?:still )?(?:missing|lacking|in need of) (?=\\S)`),
    'add ',
  ],
  [
    anchored(
      `(?:it|this|that|the (?:picture|scene|image)) (?:still )?(?:lacks|could use|needs|could do with) (?=\\S)(?!to\\b)`,
    ),
    'add ',
  ],
  [anchored(`(?:do|have) (?:it|this|that) (?=(?:like|as|in|with|at|from)\\b)`), ''],
];

/** The wish itself. */
export function plainly(clause: string): string {
  const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();
  let said = tidied(clause);
  for (let again = 0; again < 6; again++) {
    const before = said;
    for (const [frame, form] of FRAMES) {
      const framed =
        typeof form === 'string'
          ? said.replace(frame, form)
          : said.replace(frame, (_, ...found) =>
              form(...(found.filter((each) => typeof each === 'string' || each === undefined).slice(0, -1) as string[])),
            );
      if (framed === said) continue;
      const next = tidied(framed);
      if (next !== '') said = next;
    }
    if (said === before) break;
  }
  return said;
}
