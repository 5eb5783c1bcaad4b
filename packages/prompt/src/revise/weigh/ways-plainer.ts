/** Other ways to say a line: without what stands beside the wish, with names for pronouns, the other way where something is too much. */
import { BODY_PARTS, presentParticiple, singular, wordNet } from '@atelier/lexicon';
import { oppositeOf } from '../opposite-of.ts';
import { isColour } from '../predicate.ts';
import { a, at, bare, drawable, isCommand, isHow, NP, THE, type Way, whom } from './ground.ts';

/** What shall not be behind what shall: "not X but Y", "X not Y", "Y rather than X". */
export const rather: Way = (piece, { there }) => {
  const said: string[] = [];
  const found = at(`(?<what>.+?),? (?:and )?(?:instead of|rather than|not|over) (?<old>(?:${THE} |an? |so |any )?${NP})`).exec(
    piece,
  )?.groups;
  if (found?.what && found.old && !/\b(?:do|does|is|are|can|could|should)$/i.test(found.what)) {
    const old = bare(found.old);
    said.push(found.what);
    if (there(old)) said.push(`replace the ${old} with ${found.what.replace(/^(?:add|put|have|use|with) /i, '')}`);
    if (drawable(old) && !isHow(old) && !there(old))
      said.push(
        `${/^(?:add|put|make|have|give|the|it|he|she)\b/i.test(found.what) ? found.what : `add ${found.what}`}. no ${old}`,
      );
  }
  const not = at(`not (?<old>${NP}),? (?:but|just|rather|more|only|more like) (?<what>.+)`).exec(piece)?.groups;
  if (not?.what) said.push(not.what, `make it ${not.what}`);
  return said;
};

/** "Too dark", "way too busy": the other way. */
const MOODS_OTHERWISE: Readonly<Record<string, string>> = {
  dark: 'make it brighter',
  bright: 'make it darker',
  busy: 'make it simpler',
  cluttered: 'make it simpler',
  messy: 'make it simpler',
  crowded: 'make it simpler',
  complicated: 'make it simpler',
  detailed: 'make it simpler',
  cold: 'make it warmer',
  warm: 'make it cooler',
  colourful: 'muted colours',
  colorful: 'muted colours',
  dull: 'more vivid colours',
  grey: 'more vivid colours',
  gloomy: 'make it cheerful',
  sad: 'make it cheerful',
  scary: 'make it friendly',
  creepy: 'make it friendly',
  serious: 'make it playful',
  cute: 'make it serious',
  calm: 'make it dramatic',
  close: 'zoom out',
  far: 'zoom in',
  empty: 'make it fuller',
  realistic: 'make it more like a painting',
};
export const tooMuch: Way = (piece, ground) => {
  const said: string[] = [];
  const found =
    /^(?:(?<what>it|this|that|he|she|they|(?:the |his |her |its |their )?[\p{L} ]+?)(?: is|'s| are| looks?| feels?| seems?) )?(?:(?:a (?:bit|little)|way|far|much|just|still|kind of|kinda) )*too (?<how>\p{L}+)/iu.exec(
      piece,
    )?.groups ??
    /^(?<what>he|she|it|they|(?:the |his |her |its )[\p{L} ]+?) (?:looks?|seems?|feels?) (?:(?:a (?:bit|little)|kind of|kinda|so|really|very|rather|pretty|just|all) )*(?<how>\p{L}+)$/iu.exec(
      piece,
    )?.groups;
  const many = /\b(?:too many|so many|a lot of) (?<what>[\p{L} ]+?)(?: (?:in|on|here|there|now|around)\b.*)?$/iu.exec(piece)
    ?.groups?.what;
  if (many) said.push(ground.thing(many) ? `fewer ${many}` : `no ${many}`);
  const twice = /^there(?:'s| is| are) (?:now )?(?:two|three|four|several|2|3) (?<what>[\p{L} ]+?)(?: now)?$/iu.exec(piece)
    ?.groups?.what;
  if (twice && ground.thing(twice)) said.push(`only one ${singular(twice)}`);
  const how = (
    found?.how ?? /^(?:make it |a (?:bit|little) |much |way )*less (?<how>\p{L}+)$/iu.exec(piece)?.groups?.how
  )?.toLowerCase();
  if (!how || /^(?:many|much)$/.test(how)) return said;
  const what = found?.what && !/^(?:it|this|that|he|she|they)$/i.test(found.what) ? bare(found.what) : undefined;
  const other = oppositeOf(how);
  const one = found?.what && /^(?:he|she|they)$/i.test(found.what) ? ground.who : undefined;
  if (one && other) said.push(`make the ${one} ${other}`);
  if (what) {
    if (other) said.push(`make the ${what} ${other}`);
    said.push(`make the ${what} less ${how}`);
  } else {
    if (Object.hasOwn(MOODS_OTHERWISE, how)) said.push(MOODS_OTHERWISE[how] ?? how);
    if (other && ground.it) said.push(`make the ${ground.it} ${other}`);
    said.push(`less ${how}`);
  }
  return said;
};

/** With the name of whom a pronoun means; without what stands before or behind. */
export const plainer: Way = (piece, ground) => {
  const said: string[] = [];
  const push = (text: string) => {
    if (text !== piece && text.trim() !== '') said.push(text.trim());
  };
  // "Now do one where he holds a fish".
  push(
    piece.replace(
      /^(?:(?:now|ok|then|and|can you|could you|please) )*(?:do|make|try|draw|show|give me|have|paint)(?: me)? (?:one|it|a version|another one|a picture) (?:where|in which|with) /i,
      '',
    ),
  );
  push(piece.replace(/\b(\p{L}+) (?:thing|things|thingy|stuff|bits?)\b/iu, '$1'));
  // "Like an icon", "like those old paintings", "like it's been in a shed": a likeness, and not a thing.
  const like = /^(?<wish>.+?),? (?:almost |kind of |more |sort of |just )*(?:like|as if|as though) (?<like>.+)$/i.exec(
    piece,
  )?.groups;
  if (like?.wish) push(like.wish);
  const likeness = like?.like
    ?.replace(/^(?:those|these|some|the|one of those|an?) /i, '')
    .replace(/\p{L}+$/u, (last) => singular(last.toLowerCase()));
  if (like?.wish && likeness && /^(?:an? |those |the |some |old |one of )/i.test(like.like ?? '')) {
    const old = likeness.replace(/^(?:old|really|very) /i, '');
    push(`${like.wish}. make it look like ${a(likeness)}`);
    push(`${like.wish}. make it look like ${a(old)}`);
    push(`${like.wish}. ${old} style`);
  }
  push(
    piece.replace(
      /,? (?:so (?:that )?(?:it|he|she|they|i|we|you|the|there|people|everyone)\b|because|cuz|for (?:my|our)\b|to me\b|compared to|if (?:that|you)|thats?\b|that is|which).*$/i,
      '',
    ),
  );
  push(piece.replace(/,? (?:doing|having|being|looking|feeling|also doing) .*$/i, ''));
  push(piece.replace(/^(?:in|on|at|for) (?:my|our) \p{L}+,? (?=\p{L}+ )/iu, ''));
  push(
    piece.replace(
      /\b(?:the|its|his|her) (?:very )?(?:biggest|smallest|tallest|nearest|largest|front|first|closest|other)(?: one)?$/i,
      `the ${ground.it ?? 'one'}`,
    ),
  );
  push(
    piece.replace(
      / (?:a (?:bit|little)(?: more)?|completely|totally|entirely|altogether|a lot|slightly|some more|way more|a tad|though|please)$/i,
      '',
    ),
  );
  // "Its head should point down": it is pointing down.
  const deed = /^(?<who>.+?) (?:should|must|could|needs? to|has to) (?<verb>\p{L}+)(?<rest> .+)?$/iu.exec(piece)?.groups;
  const base = deed?.verb?.toLowerCase() ?? '';
  if (deed?.who && base && (wordNet(base)?.verb ?? 0) > 1 && !/^(?:be|have|look|say|read|get)$/.test(base))
    push(`${deed.who} should be ${presentParticiple(base)}${deed.rest ?? ''}`);
  if (/\b(?:sideways|horizontal|landscape|lengthwise)\b/i.test(piece)) push('make it landscape');
  if (/\b(?:upright|vertical|portrait)\b/i.test(piece)) push('make it portrait');
  const room = /\b(?:empty |free |some |blank |more )+(?:space|room)\b.*?(?:\b(?<where>top|bottom|left|right)\b|$)/i.exec(
    piece,
  );
  if (room) push(`leave room at the ${room.groups?.where ?? 'top'}`);
  if (/^(?:just |only )?(?:an? |the )?(?:out)?lines?(?: only| art| drawing)?$/i.test(piece)) push('line drawing');
  const subject =
    /^(?:can |could |now |then |maybe |have |let )*(?<who>he|she|it|they|him|her|them)(?: should| must| could| can|'s|'re|s| is| are)?(?: be)? (?<deed>.+)$/i.exec(
      piece,
    )?.groups;
  const name = subject?.who && whom(subject.who, ground);
  if (name && subject?.deed) {
    const deed = /^\d{1,2}$/.test(subject.deed) ? `${subject.deed} years old` : subject.deed;
    push(/^(?:has|have) /i.test(deed) ? `give ${name} ${deed.replace(/^(?:has|have) /i, '')}` : `${name} should be ${deed}`);
  }
  const pronoun = /\b(his|her|its|their)\b/i.exec(piece)?.[1];
  const owner = pronoun && whom(pronoun, ground);
  if (owner && !/\bher (?:to|be|look|stand|sit)\b/i.test(piece))
    push(piece.replace(/\b(?:his|her|its|their)\b/i, `${owner}'s`));
  return said;
};

/** A thing named alone, a place or a look. */
export const alone: Way = (piece, { there, who, it }) => {
  const phrase = piece.replace(/^(?:please |maybe |also |and |now |just |with |only )+/i, '').replace(/[.!?]+$/, '');
  const said: string[] = [];
  if (
    /^(?!an?\b|some\b|two\b|three\b|\d)\S+ (?:an?|the|my|his|her|it|me|us|to) /iu.test(phrase) &&
    !/^(?:shut|close|open|tear|break|bend|light|lower|raise|fold|cut|tie|untie|lift|spread|more|less)\b/i.test(phrase) &&
    !/^[\p{L} ]+ (?:only |just |all )?(?:on|in|at|around|along|over|under|behind|near) (?:the|one|an?|only) /iu.test(phrase)
  )
    return said;
  if (
    isCommand(phrase) ||
    /^(?:the|it|he|she|they|i|we|you|can|could|is|are|too|not|less|fewer|what|why|where|how)\b/i.test(phrase)
  )
    return said;
  const more =
    /^(?:(?:a |some )?(?:bit |little |lot |lots )?(?:of )?)?more (?<what>[\p{L} ]+?) (?<where>(?:on|in|around|along|over|under|behind|near|at) .+)$/iu.exec(
      phrase,
    )?.groups;
  if (more?.what && more.where) said.push(`add many ${more.what} ${more.where}`, `add ${more.what} ${more.where}`);
  const placed =
    /^(?<what>[\p{L} ]+?) (?:only |just |all )?(?<where>(?:on|in|at|around|along|over|under|behind|near|next to|to) (?:the |one |an? |only |his |her |its ).+)$/iu.exec(
      phrase,
    )?.groups;
  if (placed?.what && placed.where && there(placed.what))
    said.push(
      `move the ${bare(placed.what)} ${placed.where.replace(/\bonly (?:the |one )?/i, 'the ').replace(/\bone /i, 'the ')}`,
    );
  if (phrase.split(' ').length <= 6 && drawable(phrase)) said.push(`add ${a(phrase)}`);
  if (isHow(phrase)) {
    said.push(`make it ${phrase}`);
    if (it) said.push(`make the ${it} ${phrase}`);
    if (who && who !== it) said.push(`make the ${who} ${phrase}`);
  }
  if (who && /^\p{L}+ing\b/iu.test(phrase)) said.push(`the ${who} should be ${phrase}`);
  const shut =
    /^(?<how>shut|close|open|tear|break|bend|light|lower|raise|fold|cut|tie|untie|lift|spread) (?:the |his |her |its |their )(?<what>[\p{L} ]+?)(?: a (?:bit|little)(?: more)?| more)?$/iu.exec(
      phrase,
    )?.groups;
  if (shut?.how && shut.what) {
    const DONE: Readonly<Record<string, string>> = {
      shut: 'closed',
      close: 'closed',
      open: 'open',
      tear: 'torn',
      break: 'broken',
      bend: 'bent',
      light: 'lit',
      lower: 'lowered',
      raise: 'raised',
      fold: 'folded',
      cut: 'cut',
      tie: 'tied',
      untie: 'untied',
      lift: 'lifted',
      spread: 'spread',
    };
    const how = shut.how.toLowerCase();
    const done = Object.hasOwn(DONE, how) ? DONE[how] : undefined;
    const own = BODY_PARTS.has(singular(shut.what.toLowerCase()));
    if (done && own && who) said.push(`give the ${who} ${done} ${shut.what}`, `the ${who}'s ${shut.what} should be ${done}`);
    if (done && there(shut.what)) said.push(`make the ${shut.what} ${done}`);
  }
  return said;
};

/** "Change the red to black": the thing that is red. */
export const ofColours: Way = (piece, { ofColour }) => {
  const found = at(
    `(?:change|turn|make|swap|replace) (?:the |all the )(?<old>\\p{L}+)(?: (?:part|bits?|one))? (?:to|into|for|with|more like|more) (?<by>.+)`,
  ).exec(piece)?.groups;
  const should = at(
    `(?:should |would )?(?:the )(?<old>\\p{L}+) (?:should |could |can )?(?:be )(?:more )?(?:like )?(?<by>.+)`,
  ).exec(piece)?.groups;
  return [found, should].flatMap((groups) => {
    const { old, by } = groups ?? {};
    if (!old || !by || !isColour(old.toLowerCase()) || !isColour(by.replace(/^(?:(?:more )?like|an?) /i, '').toLowerCase()))
      return [];
    const thing = ofColour(old.toLowerCase());
    const now = by.replace(/^(?:more )?like /i, '');
    return [...(thing ? [`make the ${thing} ${now}`] : []), `make the colours ${now}`, `${now} colours`];
  });
};
