/** Words to be read that were said without quotes, with where they stand and how they look; what they were by mistake; room to write in (R62). */
import { kindOf } from '../../read/draft.ts';
import { lettersOf } from '../lettering-look.ts';
import { sheetOf } from '../on-sheet.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { positiveOf } from '../put.ts';
import type { Workbench } from '../workbench.ts';
import { at, type Meaning, one } from './meaning.ts';

const LETTERS = '(?:letters?|lettering|text|type|writing|font|script|capitals|caps|handwriting|print)';
/** Behind the words: "at the top", "across the sky", "on it", "under the trumpet". */
const PLACED =
  /,? (?:right )?(?<where>(?:at|along|across|on|in|near|over|above|under|below|around|down) (?:the |its |one |each )(?:very )?(?:top|bottom|middle|cent(?:er|re)|side|left|right|corners?|edges?|sky|front|back|sign|banner|door|card|poster|cover|label|ribbon|border|page|flag|wall|roof|hull|(?:top|bottom|upper|lower)[ -](?:left|right)(?: corner)?)|(?:on|in|across|under|over|above|below) it|underneath|below|on top|above|(?:under|above|below|over|next to|beside) the [\p{L}]+)$/iu;
const LOOK_BEHIND = new RegExp(
  `,? (?:all )?in (?<look>(?:(?:an? |some )?[\\p{L}-]+,? (?:and )?){1,4}?) ?${LETTERS}$|,? in (?<colour>gold|silver|white|black|red|blue|green|yellow|orange|pink|purple|brown|cream)$`,
  'iu',
);
const AND_LOOK = /,\s*(?:all )?(?:in )?(?<look>[\p{L}-]+(?:(?:,| and|, and) [\p{L}-]+){0,2})$/iu;

interface Lettered {
  content: string;
  where: string | undefined;
  looks: readonly string[];
}
const NAMES_LOOK =
  /^(?:big|small|tiny|huge|large|bold|thin|thick|fat|bubbly|curly|loopy|slanted|round|rounded|wobbly|chunky|skinny|fancy|elegant|simple|plain|handwritten|cursive|script|italic|swirly|shaky|dripping|neat|narrow|tall|wide|blocky|jagged|spiky|messy|scratchy|chalky|glowing|shiny|neon|retro|old-fashioned|gothic|serif|sans-serif|lowercase|uppercase|typewriter|brush|stencil|faded|soft|sharp|playful|scary|spooky|childish|clean|modern|vintage|metallic|golden)$/;
const isLook = (word: string): boolean => isColour(word) || NAMES_LOOK.test(word) || isAdjective(word);
const looksIn = (said: string): string[] | undefined => {
  const all = said
    .toLowerCase()
    .replace(/^(?:an?|some|all|very|really) /, '')
    .split(/,? and |, | /)
    .filter((each) => each !== '' && !/^(?:an?|some|very|really)$/.test(each));
  return all.length > 0 && all.every(isLook) ? all : undefined;
};

/** The words themselves, without where they stand and how they look. */
function letteredIn(told: string): Lettered {
  let rest = told.trim().replace(/[.!]+$/, '');
  let where: string | undefined;
  const looks: string[] = [];
  for (let again = 0; again < 4; again++) {
    const behind = LOOK_BEHIND.exec(rest);
    const look = behind?.groups?.look ?? behind?.groups?.colour;
    const found = look === undefined ? undefined : looksIn(look);
    if (behind && found) {
      looks.push(...found);
      rest = rest.slice(0, behind.index);
      continue;
    }
    const plain = AND_LOOK.exec(rest);
    const also = plain?.groups?.look === undefined ? undefined : looksIn(plain.groups.look);
    if (plain && also) {
      looks.push(...also);
      rest = rest.slice(0, plain.index);
      continue;
    }
    const spot = PLACED.exec(rest);
    if (spot && where === undefined && spot.index > 0) {
      where = spot.groups?.where?.toLowerCase();
      rest = rest.slice(0, spot.index);
      continue;
    }
    break;
  }
  return { content: rest.trim(), where, looks };
}

/** It is a title by its capitals: two of them, or one that begins what is all of it. */
const hasCapitals = (content: string): boolean =>
  /^\p{Lu}[\p{L}'’&-]*(?: (?:\p{Lu}[\p{L}'’&-]*|of|the|and|in|at|a|an|to|for|on|de|la|&|\d+))*$/u.test(content) &&
  (content.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) > 1;
/** What only says where or how something is to be written. */
const NO_WORDS =
  /^(?:(?:it|that|this|them|something|anything|nothing|words?|text|some (?:words|text)|an? (?:poem|note|letter|message|story|title|name)|(?:the|his|her|my|your|our|their) (?:name|names|title|date|address|text|words|letters?)|by hand|in the [\p{L}]+|on the [\p{L}]+|at the [\p{L}]+|on it|in it|here|there|down|more|less|neatly|bigger|smaller)\b|in (?:german|french|spanish|italian|english|latin)$)/iu;

function letterIt(bench: Workbench, { content, where, looks }: Lettered, anew: boolean): void {
  const lines = bench.brief.text.filter(({ off }) => !off);
  const [first] = lines;
  const unasked = lines.filter(({ source }) => source !== 'user' && source !== 'edit');
  if (anew && first) {
    first.content = content;
    first.source = 'edit';
    for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete first[key];
  } else {
    // A greeting that nobody asked for makes way.
    bench.brief.text = bench.brief.text.filter((each) => !unasked.includes(each));
    const sheet = sheetOf(bench.brief)?.of;
    const on =
      where && /^(?:on|across|under|over|above|below|next to|beside)\b/.test(where) && !/ it$/.test(where)
        ? one(bench, where.replace(/^(?:on|across|under|over|above|below|next to|beside) /, ''))
        : undefined;
    bench.addText(content, /^on\b/.test(where ?? '') ? (on?.id ?? sheet?.id) : sheet?.id);
  }
  const spot = where?.replace(/^(?:on|in) it$/, '');
  if (spot) {
    const taken = bench.brief.look.some(({ kind, source, off }) => !off && kind === 'composition' && source !== 'writer');
    bench.setLook(taken ? 'detail' : 'composition', `“${content}” ${spot}`);
  }
  const letters = looks.length > 0 ? lettersOf(bench) : undefined;
  const kindOfLook = (word: string): string =>
    isColour(word) ? 'color' : /^(?:big|large|huge|small|tiny)$/.test(word) ? 'size' : kindOf(word);
  for (const each of looks)
    if (letters) bench.setAttribute(letters, kindOfLook(each), /^(?:big|large)$/.test(each) ? 'large' : positiveOf(each));
}

const WRITE = at('(?:write|print|letter|spell out|have it say|make it say|it says) (?:the words? |the text )?(?<told>.+)');
const PUT = at('(?:put|add|place|set|have|include|give it) (?:the (?:words?|text|title|name|caption) )?(?<told>.+)');
const ENTITLED = at(
  '(?:add |put |give it |with )?(?:an? |the )?(?<what>title|caption|heading|headline|subtitle|tag ?line|slogan|text)(?:,|:| saying| that says| of)? (?<told>.+)',
);
const TITLE_IS = at(
  '(?:the |its )?(?<what>title|name|text|caption|headline|heading|lettering|it|sign|words?) (?:should|must|needs to|has to|is supposed to|could) (?<how>be|say|read)(?: just| only)? (?<told>.+)',
);

/** "Put The Second Winter at the top in thin white letters", "write greetings from nowhere on it, big and bubbly". */
export const titled: Meaning = ({ bench, said, edit }) => {
  const written = WRITE.exec(said)?.groups?.told;
  if (written) {
    const all = letteredIn(written);
    // What is said with no look is known to other forms.
    if (all.looks.length === 0 || NO_WORDS.test(all.content) || all.content === '') return undefined;
    letterIt(bench, all, false);
    return true;
  }
  const entitling = ENTITLED.exec(said)?.groups?.told;
  const entitled = entitling && /^\p{Lu}/u.test(entitling) ? entitling : undefined;
  const put = entitled ?? PUT.exec(said)?.groups?.told;
  if (put) {
    const all = letteredIn(put);
    const inLetters = new RegExp(` in [\\p{L}, -]*?${LETTERS}$`, 'iu').test(put);
    if (NO_WORDS.test(all.content) || all.content === '') return undefined;
    if (
      !(entitled || (inLetters && /\s/.test(all.content)) || (hasCapitals(all.content) && (all.where || all.looks.length > 0)))
    )
      return undefined;
    // "Put a boat in the corner in gold letters" speaks of a boat.
    if (/^(?:an?|some|two|three|the) \p{Ll}/u.test(all.content) && !inLetters) return undefined;
    // What other forms letter just so stands where they put it.
    const before = bench.mark();
    if (all.looks.length === 0 && edit(said) && bench.brief.text.some(({ content }) => content === all.content)) return true;
    bench.reset(before);
    letterIt(bench, all, false);
    return true;
  }
  const titleIs = TITLE_IS.exec(said)?.groups;
  if (titleIs?.told && titleIs.how) {
    const all = letteredIn(titleIs.told);
    if (/^be$/i.test(titleIs.how) && !/^\p{Lu}/u.test(all.content)) return undefined;
    if (/^(?:it|sign)$/i.test(titleIs.what ?? '') && /^be$/i.test(titleIs.how)) return undefined;
    if (all.looks.length === 0 && all.where === undefined) return undefined;
    letterIt(bench, all, true);
    return true;
  }
  return undefined;
};

const CORRECTED = at(
  "(?:(?:the |its )?(?:date|time|title|name|year|day|price|text|word|number|hour|place|month|sign|it)(?: on (?:it|the [\\p{L}]+))? (?:should|must|has to|needs to|is supposed to) (?:be|say|read) )?(?<now>[\\p{L}\\d][\\p{L}\\d' :.&-]*?)(?:,| and| but)? (?:(?:right now |now )?(?:you|it|this|that) (?:have|has|wrote|put|says?|said|reads?|got|made it)|not|instead of|rather than|and not) (?<old>[\\p{L}\\d][\\p{L}\\d' :.&-]*)",
);
/** "The date should be May 12, you have May 21": the one takes the other's place, and the other is never written. */
export const corrected: Meaning = ({ bench, said }) => {
  const { now, old } = CORRECTED.exec(said)?.groups ?? {};
  if (!now || !old) return undefined;
  const led = /\b(?:should|must|has to|needs to|supposed to) (?:be|say|read)\b/i.test(said);
  const says = /\b(?:you|it|this|that) (?:have|has|wrote|put|says?|said|reads?|got)\b/i.test(said);
  const ofWords = /\b(?:date|time|title|year|day|price|text|word|month|sign|say|read|says|wrote)\b/i.test(said);
  const lines = bench.brief.text.filter(({ off }) => !off);
  const line = lines.find(({ content }) => content.toLowerCase().includes(old.trim().toLowerCase()));
  if (!line && !(led && (says || ofWords) && (/\d|^\p{Lu}/u.test(now) || /\bsay|read\b/i.test(said)))) return undefined;
  if (!led && !says && !line) return undefined;
  const content = now.trim().replace(/^it(?:'s| is) /i, '');
  if (line) {
    const begin = line.content.toLowerCase().indexOf(old.trim().toLowerCase());
    line.content = `${line.content.slice(0, begin)}${content}${line.content.slice(begin + old.trim().length)}`;
    line.source = 'edit';
    for (const key of ['rule', 'reason', 'span', 'spans'] as const) delete line[key];
    return true;
  }
  bench.addText(content, sheetOf(bench.brief)?.of?.id);
  bench.notes.push(`No “${old.trim()}” was lettered by me.`);
  return true;
};

const ROOM = at(
  '(?:please )?(?:leave|have|keep|add|put|make|give (?:me|us)) (?:(?:some|a few|a couple of|two|three|\\d+|an?|the) )?(?:more )?(?<what>(?:blank|empty|free|dotted|ruled|white)? ?(?:lines?|space|room|spot|area|box))(?: (?<where>(?:at|in|on|under|below|along|above|next to) (?:the |each )?[\\p{L} ]+?))?,? (?<why>(?:so|to|for|where) .+)',
);
/** "Leave blank lines so i can write the address by hand": room on the page, and no words. */
export const roomToWrite: Meaning = ({ bench, said }) => {
  const { what, where, why } = ROOM.exec(said)?.groups ?? {};
  if (
    !what ||
    !why ||
    !/\b(?:write|sign|fill|names?|address|notes?|message|sticker|stamp|text|title|letter|draw|glue|paste|photo)\b/i.test(why)
  )
    return undefined;
  // Room for a title is of the layout.
  if (/^for (?!.*\b(?:sticker|stamp|photo|signature|address|notes?)\b)/i.test(why) && !/lines?|box/i.test(what))
    return undefined;
  if (!/blank|empty|free|dotted|ruled|white|room|space/i.test(what) && !/^lines?$/i.test(what)) return undefined;
  const name = /lines?$/i.test(what)
    ? 'blank lines to write on'
    : `empty ${/box|spot|area/i.test(what) ? what.replace(/^(?:blank|empty|free|white) /i, '') : 'space'} left free`;
  bench.setLook('composition', `${name}${where ? ` ${where.toLowerCase()}` : ''}`);
  return true;
};
