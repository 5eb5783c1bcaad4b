/**
 * The only lettering that is not spelled out in the idea: the greeting that an occasion's card carries, and the name it
 * is for, quoted. Both are inferred and can be switched off (docs/decisions/card-lettering.md).
 */
import { greetingOf, OCCASIONS } from '@atelier/lexicon';
import type { Brief, Liberty, TextFact } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { spansOf } from '../subjects/spans-of.ts';
import type { Addition } from './addition.ts';

const CARD = new RegExp(
  `\\b(${OCCASIONS.map((occasion) => occasion.replaceAll(' ', '[ -]').replaceAll("'", "['’]")).join('|')})(?:['’]s)?(?: greetings?)? card\\b(?: for ((?:\\p{Lu}[\\p{L}’'-]*)(?: \\p{Lu}[\\p{L}’'-]*)*))?`,
  'iu',
);
const WORDS_ABSENT = /\b(text|words?|letter(s|ing)?|writing|caption)\b/i;

export function lettering(brief: Brief, liberty: Liberty): Addition[] {
  if (brief.absent.some(({ value }) => WORDS_ABSENT.test(value))) return [];
  const idea = withoutFrame(brief);
  const texts = brief.text.filter(({ off }) => !off);
  if (texts.length > 1 && texts.every(({ content }) => /\d\s?[€$£]?$/.test(content)) && isSheet(brief, MENU))
    return heading(brief);
  // A day says when, and leaves open what the sheet is for.
  if (!texts.every(({ content }) => isDay(content))) return [];
  const named = NAMED.exec(idea)?.[1] ?? NAMED_SMALL.exec(idea)?.[1] ?? INVITED.exec(idea)?.[1];
  const found = CARD.exec(idea);
  const occasion = found?.[1];
  const greeting = occasion && greetingOf(occasion.replaceAll('-', ' '));
  if (!greeting && named) return nameOn(brief, named);
  if (!greeting && texts.length === 0 && isSheet(brief, MENU)) return heading(brief);
  const event = EVENT.exec(idea)?.[1];
  if (event && texts.length === 0 && isSheet(brief, INVITATION)) return eventOn(brief, event);
  const titled = texts.length === 0 && isSheet(brief, POSTER) ? titleOf(idea, liberty) : undefined;
  if (titled) return titledBy(brief, titled);
  if (!greeting) return texts.length === 0 ? placeOn(brief) : [];
  // The pattern ignores case, so that a name is cut here: "for Tom with a cake" is for Tom.
  const name = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/u.exec(found[2] ?? '')?.[0];
  const fact = (id: string, content: string, rule: string): Addition[] =>
    brief.text.some((known) => known.id === id)
      ? []
      : [
          {
            list: 'text',
            fact: {
              id,
              content,
              on: 'card',
              source: 'inferred',
              rule,
              reason: `because you said ${rule === 'card.name' ? `for ${content}` : `${occasion.toLowerCase()} card`}`,
            } satisfies TextFact,
          },
        ];
  return [...fact('greeting', greeting, 'card.greeting'), ...(name ? fact('name', name, 'card.name') : [])];
}

const MENU = /\bmenus?$/i;
const INVITATION = /\b(?:invitation|invite)s?(?: cards?)?$/i;
/** Whether the picture is the sheet itself: a girl who reads a menu holds one, and what is printed on it is nobody's business. */
function isSheet(brief: Brief, sheet: RegExp): boolean {
  const main = mainSubject(brief);
  const media = brief.look.filter(({ off, kind, source }) => !off && kind === 'medium' && source !== 'writer');
  return media.some(({ value }) => sheet.test(value)) || (main !== undefined && sheet.test(main.name));
}
/** "March 3", "3rd of March", "Sat. 12", "12.5.2027": a day and nothing besides. "Happy 40th, Anna" is a wish. */
const isDay = (content: string): boolean => DAY.test(content) && content.length < 24;
const NAMED_DAY =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?';
const DAY = new RegExp(
  `^(?:${NAMED_DAY} \\d{1,2}|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? ${NAMED_DAY}|\\d{1,2}[./]\\d{1,2}[./])`,
  'i',
);

const added = (brief: Brief, fact: TextFact): Addition[] =>
  brief.text.some(({ id }) => id === fact.id) ? [] : [{ list: 'text', fact }];

/** Dishes and prices stand under a heading. */
const heading = (brief: Brief): Addition[] =>
  added(brief, {
    id: 'heading',
    content: 'Menu',
    on: 'menu',
    source: 'inferred',
    rule: 'menu.heading',
    reason: 'because you said menu',
  });

/** A travel poster says where to. */
function placeOn(brief: Brief): Addition[] {
  const poster = brief.look.find(
    (f) => !f.off && f.kind === 'medium' && /\b(?:travel|tourism|railway|vintage travel) poster$/.test(f.value),
  );
  const place = brief.setting.find((f) => !f.off && f.kind === 'place' && f.source === 'user' && isProperName(f.value));
  if (!poster || !place) return [];
  const content = place.value.toUpperCase();
  return added(brief, {
    id: 'place-name',
    content,
    on: poster.id,
    source: 'inferred',
    rule: 'poster.place',
    reason: `because you said ${poster.value} of ${place.value}`,
  });
}

/** An invitation to a garden party says Garden Party; whose it is, or of what, is no title that one would print half of. */
function eventOn(brief: Brief, event: string): Addition[] {
  const sheet = brief.subjects.find(({ name }) => /\binvit(?:ation|e)\b/i.test(name));
  return added(brief, {
    id: 'event',
    content: event.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase()),
    ...(sheet && { on: sheet.id }),
    source: 'inferred',
    rule: 'card.event',
    reason: `because you said ${event}`,
  });
}
const EVENT =
  /\binvit(?:ation|e)s? (?:card )?(?:to|for) (?:an? |the |our |my |his |her |their |your )?((?:[\p{L}-]+ )?(?:party|wedding|shower|picnic|dinner|brunch|barbecue|concert|exhibition|opening|reunion|ball|gala|christening))(?![\p{L}’'-])(?! (?:of|for|in hono\w+)\b)/iu;

const POSTER = /\b(?:poster|flyer|flier|playbill|banner)s?$/i;
const SHOWN =
  '(?:sale|party|concert|festival|fair|fete|market|bazaar|circus|carnival|play|show|musical|recital|parade|picnic|barbecue|race|marathon|tournament|championship|competition|exhibition|workshop|class|lesson|club|dance|ball|gala|rally|talent show|movie night|open day|open mic|car wash|bake-?off|fundraiser|raffle|adventure|comedy|thriller|western|romance|mystery|documentary|opera|ballet|rodeo|auction)';
const SHEETS = '(?:posters?|flyers?|fliers?|playbills?|banners?)';
/** "A poster for our garage sale on Saturday": what for, and the day. */
const ANNOUNCED = new RegExp(
  `\\b${SHEETS} (?:for|announcing|advertising|about) (?:an? |the |our |my |his |her |their |your |this )?((?:[\\p{L}-]+ ){0,2}${SHOWN})(?![\\p{L}’'-])(?! of\\b)`,
  'iu',
);
/** "A circus poster", "a school play poster". */
const NAMED_FOR = new RegExp(`^(?:an? |the )?((?:[\\p{L}-]+ )??${SHOWN}) ${SHEETS}\\b`, 'iu');
const WHEN = /\b(?:on|this|next|every) ((?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;
/** Words that say of what age or making the sheet is, and nothing of what it is for. */
const MANNER = /^(?:(?:vintage|retro|old|modern|minimalist|colou?rful|fun|funny|simple|big|small|new|bold) )+/i;

/** What a poster is for is its title; one that is to spur people on says what they all say. */
interface Title {
  title: string;
  when: string | undefined;
  source: Addition['fact']['source'];
}

function titleOf(idea: string, liberty: Liberty): Title | undefined {
  const title = (ANNOUNCED.exec(idea)?.[1] ?? NAMED_FOR.exec(idea)?.[1])?.replace(MANNER, '');
  if (title) return { title: title.trim(), when: WHEN.exec(idea)?.[1], source: 'inferred' };
  // Words that nobody said are an invention.
  return liberty !== 'faithful' && new RegExp(`\\b(?:motivational|inspirational) ${SHEETS}\\b`, 'i').test(idea)
    ? { title: 'Never Give Up', when: undefined, source: 'writer' }
    : undefined;
}

function titledBy(brief: Brief, { title, when, source }: Title): Addition[] {
  const sheet = brief.look.find(({ off, kind, value }) => !off && kind === 'medium' && POSTER.test(value));
  const text = (id: string, content: string, of: string): Addition[] =>
    added(brief, {
      id,
      content: content.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase()),
      ...(sheet && { on: sheet.id }),
      source,
      rule: 'poster.title',
      reason: `because you said ${of}`,
    });
  return [...text('title', title, sheet?.value ?? 'poster'), ...(when ? text('when', when, when) : [])];
}

const isProperName = (value: string): boolean => /^\p{Lu}/u.test(value);

/** A logo for a bakery called Crumb says Crumb, an invitation for Ana and Luis has their names. */
const nameOn = (brief: Brief, content: string): Addition[] => {
  const bearer = [
    ...brief.subjects.map(({ id, name }) => ({ id, name })),
    ...brief.look.map(({ id, value }) => ({ id, name: value })),
  ].find(({ name }) => BEARERS.test(name));
  const fact: TextFact = {
    id: 'name',
    content,
    ...(bearer && { on: bearer.id }),
    source: 'inferred',
    rule: 'lettering.name',
    reason: `because you said ${content}`,
  };
  return brief.text.some(({ id }) => id === 'name') ? [] : [{ list: 'text', fact }];
};
const NAME = "\\p{Lu}[\\p{L}\\p{N}’'-]*(?: (?:(?:of|the|and|&|de|la) )?\\p{Lu}[\\p{L}\\p{N}’'-]*)*";
const BEARERS =
  /\b(?:logo|emblem|badge|icon|monogram|label|sign|poster|banner|packaging|storefront|shopfront|invitation|invite|save the date)s?$/i;
const SIGNS = '(?:logo|emblem|badge|label|sign|poster|banner|packaging|storefront|shopfront)s?';
const NAMED = new RegExp(`\\b${SIGNS}\\b.*?\\b(?:called|named) (${NAME})`, 'u');
/** "Called wren": as typed, to the end of what is said of it. */
const NAMED_SMALL = new RegExp(
  `\\b${SIGNS}\\b[^,.;]*?\\b(?:called|named) ((?!(?:an?|the)\\b)[\\p{Ll}\\p{N}’'-]+(?: [\\p{Ll}\\p{N}’'-]+){0,2}?)(?= (?:for|with|in|on|at|from|by|and|using|made|that|which)\\b|[,.;!]|$)`,
  'u',
);
const INVITED = new RegExp(`\\b(?:invitation|invite|save the date)s? (?:for|from|of) (${NAME})`, 'u');

/** The idea with the frame round it blanked out, so that positions stay. */
function withoutFrame({ idea, request }: Brief): string {
  return spansOf(request).reduce(
    (text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    idea,
  );
}
