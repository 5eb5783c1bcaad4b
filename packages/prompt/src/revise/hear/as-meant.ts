/**
 * A whole line in the words that its clauses have, before it is cut: "not him, the one with the big ears", "he sleeps while she stares",
 * "lose everything but the boat", "not sad sad, just tired" (R54). What else is in the line stays as it was typed.
 */

import { CLOSED, singular, verbBase, wordNet } from '@atelier/lexicon';
import { findSubjects } from '../find.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { countedAnew } from '../so-many.ts';
import type { Workbench } from '../workbench.ts';

/** "Floor should be oak": said of the floor, whose article was left out. */
const BARE = /^(?<what>\p{Ll}{3,}) (?:should|must|needs? to|has to|have to|ought to|could) be (?!an? |the )\p{Ll}/u;
const isThingName = (word: string): boolean => {
  const { noun = -1, verb = -1, adjective = -1 } = wordNet(singular(word)) ?? {};
  return (
    noun >= 0 &&
    noun >= verb &&
    noun >= adjective &&
    !CLOSED.has(word) &&
    !/^(?:some|any|every|no)(?:body|one|thing)$/.test(word)
  );
};

type Groups = Partial<Record<string, string>>;
type Way = (bench: Workbench, groups: Groups) => string | undefined;
const at = (source: string): RegExp => new RegExp(`^${source}[.!]*$`, 'iu');

const WHOM: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they', it: 'it' };
const there = (bench: Workbench, phrase: string): boolean => findSubjects(bench, phrase).length > 0;
const LEAD = '(?:(?:no|wait|oh|hey|ok|okay|actually|but|and|sorry|hmm+|uh|so)[, ]+)*';

const WAYS: readonly (readonly [RegExp, Way])[] = [
  // "Not him, the one with the big ears": who was spoken of is that one.
  [
    at(
      `${LEAD}not (?:him|her|it|that one|this one|them),? (?:i meant |i mean |but )?(?:the one|the other one|the guy|somebody|someone|one) (?<how>with|in|wearing|holding) (?:the |his |her |an? )?(?<what>.+)`,
    ),
    (_, { him = '', how = '', what = '' }) => {
      const whom = /^(?:him|her)$/i.test(him) ? him.toLowerCase() : 'it';
      return /^with$/i.test(how)
        ? `give ${whom} ${what}`
        : `${WHOM[whom]} should ${/^hold/i.test(how) ? 'hold' : 'wear'} ${/s$/i.test(what) ? '' : 'a '}${what}`;
    },
  ],
  [
    at(
      `${LEAD}(?:lose|drop|ditch|delete|remove|take (?:out|away)|get rid of|clear(?: out)?|erase|cut|hide) (?:everything|all(?: of it)?|anything)(?: else)?(?: there| in it)?,? (?:but|except(?: for)?|apart from|other than|besides|save(?: for)?) (?<kept>.+)`,
    ),
    (_, { kept = '' }) => `keep only ${kept}`,
  ],
  [
    at(
      `${LEAD}(?:i (?:only |just )?(?:want|need|wanted)(?: to see)?|just(?: have| show| leave)?|only(?: have| show| leave)?|show (?:just|only)) (?<kept>(?:the |his |her )[\\p{L} ]+?)(?: on (?:white|a (?:plain|white) background))?,? (?:and )?(?:nothing else|no ?thing else at all|that's (?:it|all))`,
    ),
    (bench, { kept = '' }) => (there(bench, kept) ? `keep only ${kept}` : undefined),
  ],
  // "Can he be asleep while she stares at the camera".
  [
    at(
      `${LEAD}(?:can |could |make |have |let )*(?<one>(?:he|she|it|they|him|her|them|the [\\p{L} ]+?|one)) (?<how>(?:should |to |be |is |are )*[\\p{L}][\\p{L} ,'-]*?),? (?:while|whereas|whilst|and meanwhile) (?<other>(?:he|she|it|they|the other(?: one)?|the [\\p{L}]+|the [\\p{L} ]+?)) (?<as>(?:should |is |are |be )*[\\p{L}][\\p{L} ,'-]*)`,
    ),
    (_, { one = '', how = '', other = '', as = '' }) =>
      /^one$/i.test(one) ? `one ${bareDeed(how)}, the other ${bareDeed(as)}` : `${whole(one, how)}; ${whole(other, as)}`,
  ],
  // "Not crying sad, just tired": what it shall be is said last.
  [
    at(
      `${LEAD}(?:(?<who>he|she|it|they) (?:is|should be|looks?) )?not (?:so |too |that |like )?(?:[\\p{L}-]+ )??(?<not>[\\p{L}-]+)[,;]? (?:but |just |only |more (?:like |of a )?|more )+(?:like )?(?<how>[\\p{L}-]+(?:(?:,| and|) [\\p{L}-]+)?)`,
    ),
    (bench, { not = '', how = '' }) => {
      const words = how.toLowerCase().split(/(?:,| and)? /);
      if (isColour(not.toLowerCase()) || !words.every((word) => isAdjective(word) || isColour(word))) return undefined;
      return there(bench, 'it') ? `make it ${words.join(' and ')}` : undefined;
    },
  ],
  // "Same thing but with 8": the number that is lettered there.
  [
    at(
      `${LEAD}(?:(?:lovely|great|perfect|nice|good|love it|thanks|cool|awesome)[, ]+)*(?:(?:now|can you|please|do|make) )*(?:(?:the )?(?:exact )?same(?: thing| one| again| card| design)?|another(?: one)?|one more|it|this|that|again)(?: again)?,? (?:but )?(?:with|for|as|saying|that says|for (?:number|table)|with (?:number|an?|the number)) (?:an? )?(?<n>\\d{1,4})(?: instead| on it)?`,
    ),
    (bench, { n }) => {
      const line = bench.brief.text.find(({ off, content }) => !off && /\d/.test(content));
      return line && n ? `change the text to "${line.content.replace(/\d+/, n)}"` : undefined;
    },
  ],
  // "Like drop his sword, on his knees": said of who was spoken of.
  [
    /^(?:like |so |maybe |or )?(?<verb>drop|kneel|raise|lower|hold|throw|cover|point|lean|sit|lie|fall|bend|hide|cry|beg|hug|grab)(?<more>(?:ing)? .+)?$/iu,
    (bench, { verb = '', more = '' }) => {
      const { about } = bench;
      if (!about || /^(?:ing)? (?:the|it|this|that|everything|all)\b/i.test(more) || /^(?:lower|raise)$/i.test(verb))
        return undefined;
      const [first = '', ...rest] = more.trim().split(/,\s*/);
      return [`it should ${verb} ${first}`.trim(), ...rest]
        .join('; ')
        .replace(/^it should/, /\bher\b/i.test(more) ? 'she should' : 'he should');
    },
  ],
  // "A second flower, but still a bud": how it is, and no bud beside it.
  [
    at(
      `(?<front>(?:add|put|draw|give (?:it|him|her)) (?:an?|another|one more) .+?),? (?:but|and|though) (?:still |just |only |it's still )+(?:as )?(?:an? |in )?(?<how>bud|baby|seed|seedling|sapling|sketch|half[- ]open|closed|unfinished|sleeping)`,
    ),
    (_, { front = '', how = '' }) =>
      front.replace(
        /^(?<lead>.+?) (?<one>an?|another|one more) (?<nth>second |third |new |other )?/iu,
        (_all, lead: string, a: string, nth?: string) => `${lead} ${a} ${nth ?? ''}${/^bud$/i.test(how) ? 'budding' : how} `,
      ),
  ],
  // "He looks scary, fix the teeth": the look is what is to be mended.
  [
    at(
      `${LEAD}(?<who>he|she|it|they|the [\\p{L} ]+?) (?:looks?|is|are|seems?|feels?) (?:(?:kind of|a bit|a little|so|too|really|very|pretty|kinda|sort of) )*(?<how>scary|creepy|angry|mean|sad|old|grumpy|evil|weird|fierce|serious),? (?:so |and |please |can you )*(?:fix|redo|change|sort out) (?:the|his|her|its|their) (?<part>[\\p{L}]+)`,
    ),
    (_, { who = '', how = '', part = '' }) => {
      const mended = {
        scary: 'friendly',
        creepy: 'friendly',
        angry: 'calm',
        mean: 'kind',
        sad: 'happy',
        old: 'young',
        grumpy: 'cheerful',
        evil: 'kind',
        fierce: 'gentle',
        serious: 'cheerful',
        weird: 'friendly',
      }[how.toLowerCase()];
      return mended
        ? `make ${{ he: 'him', she: 'her', they: 'them' }[who.toLowerCase()] ?? who} ${mended}; give ${{ he: 'him', she: 'her', they: 'them' }[who.toLowerCase()] ?? who} small neat ${part}`
        : undefined;
    },
  ],
  // "Make her smaller and facing away from us": two wishes.
  [
    at(
      `${LEAD}(?:make|have|turn) (?<who>him|her|it|them|(?:the|his|my) [\\p{L} ]+?) (?<how>(?:a bit |much |even |way )?(?:[\\p{L}]+er|tiny|small|big|huge|tall|short|old|young|happy|sad|asleep|awake))(?:,| and|, and) (?<deed>(?:facing|looking|turned|turning|standing|sitting|lying|walking|running|holding|wearing|smiling|waving|sleeping|flying|leaning|closer|further away|farther away|in the [\\p{L}]+|on the (?:left|right))\\b.*)`,
    ),
    (_, { who = '', how = '', deed = '' }) =>
      `make ${who} ${how}; ${/^(?:closer|further|farther|in the|on the)/i.test(deed) ? `move ${who}` : `${WHOM[who.toLowerCase()] ?? who} should be`} ${deed.replace(/^turned /i, 'facing ').replace(/\baway from (?:us|me|the (?:camera|viewer))/i, 'away')}`,
  ],
  // "My kid only likes the long neck ones so lose the spiky one": how they shall be, and what none of them shall be.
  [
    at(
      `${LEAD}(?:(?:my|our) [\\p{L}]+|he|she|they|we|i) (?:really )?(?:only|just) (?:likes?|wants?|loves?|cares? about|want) (?:the )?(?<how>[\\p{L} -]+?) ones,? (?:so |and )?(?:please |can you )*(?<rest>(?:lose|drop|remove|get rid of|take out|delete|no) .+)`,
    ),
    (bench, { how = '', rest = '' }) => {
      const several = bench.brief.subjects.find(
        ({ off, count, source }) => !off && source === 'user' && count && !('exact' in count && count.exact === 1),
      );
      return several
        ? `make the ${several.name} ${how.trim().replace(/^(\p{L}+) (neck|tail|ear|leg|horn|nose|hair)$/iu, '$1-$2ed')}; ${rest}`
        : undefined;
    },
  ],
  // "Too dark on the right": where it shall be lighter.
  [
    at(
      `${LEAD}(?:(?:it is|it's|it looks|still|way|a bit|looks) )*too (?<how>dark|bright|gloomy|shadowy) (?<where>(?:on|in|at|around|under|behind) (?:the|his|her|its) [\\p{L} ]+)`,
    ),
    (_, { how = '', where = '' }) => `more ${/^bright$/i.test(how) ? 'shade' : 'light'} ${where}`,
  ],
  // "Undo the busy part", "undo the hat".
  [
    at(
      `${LEAD}(?:undo|take back|revert) (?:the |that |all the )(?<how>busy|cluttered|crowded|messy|dark|bright|blurry|colou?rful) (?:part|bit|stuff|thing|look|background)`,
    ),
    (_, { how = '' }) => `less ${how.toLowerCase()}`,
  ],
  [
    at(`${LEAD}(?:undo|take back|revert) (?<what>(?:the|that|those) [\\p{L} ]+?)(?: part| bit| thing| again)?`),
    (bench, { what = '' }) =>
      there(bench, what) && !/^(?:the|that) (?:last|first|one|change|edit|step|thing|part)\b/i.test(what)
        ? `remove ${what}`
        : undefined,
  ],
  [
    at(
      `(?<rest>.*[,.;] )?(?<who>(?:the|his|her|its|my) [\\p{L} ]+?|it|he|she|they) (?:really |still |also |just )?needs? (?:to have )?(?:way |a lot |much |some |even |a bit )*(?<more>(?:more|extra|another) [\\p{L} ]+)`,
    ),
    (bench, { rest = '', who = '', more = '' }) =>
      there(bench, who) ? `${rest}put ${more.replace(/^extra /i, 'more ')} on ${who}` : undefined,
  ],
  // "Offering him half a sandwich": to whom.
  [
    at(
      `(?<front>.+ (?:offering|giving|handing|showing|passing|feeding|bringing|throwing)) (?<whom>him|her|it|them|the [\\p{L}]+) (?<what>(?:an?|some|half an?|half of an?|two|three|the|his|her|its) [\\p{L} ]+)`,
    ),
    (bench, { front = '', whom = '', what = '' }) => {
      const [who] = findSubjects(bench, whom);
      const { lead, one, verb } =
        /^(?<lead>(?:put|add|place|have|with) (?<one>(?:an?|the) [\p{L}]+)(?: .+?)?) (?<verb>\p{L}+ing)$/iu.exec(front)
          ?.groups ?? {};
      if (!who) return undefined;
      if (lead && one && verb) return `${lead}; ${one.replace(/^an? /i, 'the ')} should be ${verb} ${what} to the ${who.name}`;
      return `${front} ${what} to the ${who.name}`;
    },
  ],
  [
    at(
      `${LEAD}(?:(?:there are |there's |it has |you put )?(?:way |far )?too (?:many|much) (?:people|tourists|persons|pedestrians|crowds?|passers-?by|folks?)(?: (?:wandering|walking|standing|milling|hanging|strolling)(?: (?:around|about|by|there))?| around| about| there| here| in (?:it|there|the [\\p{L}]+))*|(?:it's |it is )?too (?:crowded|busy with people))(?:[,.;]? (?:and |so |but )?(?:i (?:want|wanted|need|prefer)|make|can you make|it should be|should be|keep) ?(?:it|the [\\p{L}]+)? ?(?:to be )?(?:(?:almost|nearly|quite|completely|more|mostly|pretty|totally) )*(?:empty|deserted|quiet|emptier|quieter))?`,
    ),
    (bench, { all = '' }) =>
      there(bench, 'people')
        ? 'fewer people'
        : /\b(?:empty|deserted|quiet|emptier|quieter)\b/i.test(all)
          ? 'almost deserted'
          : 'too many people',
  ],
  // "Shes a tuxedo": a coat that cats alone have.
  [
    at(
      `${LEAD}(?<who>he|she|it|the cat|my cat|the kitten)(?:'s| is| was| should be) (?:actually |really )?an? (?:actual )?(?<coat>tuxedo|tabby|calico|tortoiseshell|tortie|siamese|persian|maine coon|ragdoll|sphynx)(?: cat)?(?: actually| btw| by the way| though| one)*(?:,? (?:with )?(?<more>.+))?`,
    ),
    (bench, { coat = '', more }) =>
      there(bench, 'the cat') ? `make the cat a ${coat.toLowerCase()} cat${more ? `; give the cat ${more}` : ''}` : undefined,
  ],
  [
    at(`${LEAD}(?:a (?:bit|lot|little) |much |make it )?(?<how>older|newer|rustier|dustier)(?:,? (?<like>like .+))?`),
    (_, { how = '', like }) =>
      `make it ${how}${like ? `; ${like.replace(/^like (?:it(?:'s| has| is|s)? )?/i, 'as though it has ')}` : ''}`,
  ],
  [
    at(
      `${LEAD}(?:can (?:we|i|you) |could (?:we|i|you) |let me |i want to )?(?:see|show|have|make|view|do) (?:it|this|everything) (?<view>from (?:above|below|the side|behind|the top|up high)|top[- ]down),? (?:like|as if it(?:'s| is| was)|as) (?:an? |in )?(?<like>[\\p{L} ]+)`,
    ),
    (_, { view = '', like = '' }) => `${view}; in ${like} style`,
  ],
  // "Do one where he's holding a fish".
  [
    at(
      `${LEAD}(?:now )?(?:can you |could you |please )?(?:do|make|draw|give me|show me|try|paint|i want|how about) (?:one|another(?: one)?|a version|a picture|a variation|an? [\\p{L}]+ version) (?:where|in which|that has|with) (?<what>.+)`,
    ),
    (_, { what = '' }) =>
      what
        .replace(/^(he|she|it|they)(?:'s|'re| is| are) (?=\p{L})/iu, (_all, who: string) => `${who} should be `)
        .replace(/^(?:there's|there is|there are) /i, 'add ')
        .replace(
          /^(?<deed>.+\bholding an? [\p{L}]+) (?:like|as if|as though) (?:it's|it is|it was|it were) (?<as>an? [\p{L} ]+)$/iu,
          '$1 as $2',
        ),
  ],
];

const bareDeed = (said: string): string => said.trim().replace(/^(?:should |to |be |is |are )+/i, '');
function whole(who: string, said: string): string {
  const name = WHOM[who.toLowerCase()] ?? who;
  const deed = bareDeed(said);
  const verb = deed.split(' ')[0] ?? '';
  if (isAdjective(verb.toLowerCase()) || /ing$/i.test(verb)) return `${name} should be ${deed}`;
  return `${name} should ${deed.replace(/^\p{L}+/u, (word) => verbBase(word.toLowerCase()) ?? word)}`;
}

/** The line as it is meant; where none of the ways fits, as it was typed. */
export function asMeant(bench: Workbench, line: string): string {
  const counted = countedAnew(bench, line);
  if (counted !== line) return counted;
  if (/["“”]/.test(line)) return line;
  const named = BARE.exec(line)?.groups?.what;
  if (named && isThingName(named)) return asMeant(bench, `the ${line}`);
  for (const [pattern, way] of WAYS) {
    const found = pattern.exec(line);
    const said = found ? way(bench, { ...found.groups, all: found[0] }) : undefined;
    if (said) return said;
  }
  return line;
}
