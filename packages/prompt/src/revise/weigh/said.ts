/** A line as words: what it names, what it complains of, and which of its words an edit took up. */
import { BODY_PARTS, CLOSED, CLOTHES, lemma, NUMBERS, singular, verbBase } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { everySubject } from '../../subjects/every-subject.ts';
import { isCalled } from '../find.ts';
import { positiveOf } from '../put.ts';

export interface Said {
  has: (word: string) => boolean;
  /** Whether one of the words of a name is among those of the line. */
  names: (name: string) => boolean;
  /** How a name stands in the line: its last word, as typed. */
  formOf: (name: string) => string | undefined;
  hasArticle: (name: string) => boolean;
  /** No article, number or "add" says that it is a thing. */
  isBare: (name: string) => boolean;
  /** "The", "his", "it" before it. */
  isDefinite: (head: string) => boolean;
  isComplainedOf: (value: string) => boolean;
  /** "Like an icon": it is said to be like it, and not to be there. */
  isCompared: (head: string) => boolean;
  /** The line begins by telling us to do it to something: "mirror it". */
  commands: (verb: string) => boolean;
  /** Sides of the picture that are named. */
  sides: readonly string[];
  /** It speaks of a part of a body or of clothes. */
  ofBody: boolean;
  /** "It", "them". */
  points: boolean;
  /** Something shall go, and what belongs to it goes along. */
  removes: boolean;
  hasSomebody: boolean;
  /** "Another", "a second", "more". */
  asksForMore: boolean;
  /** "Only", "instead", "start over": what was said may go. */
  clears: boolean;
  /** "Instead", "no wait, …". */
  exchanges: boolean;
  /** Content words of which nothing came. */
  unused: (before: Brief, after: Brief) => string[];
}

const SIZES = 'big bigger biggest large larger small smaller tiny huge little tall taller short shorter';
/** Words by which a wish is said, and which say nothing of the picture. */
const OF_TALK: ReadonlySet<string> = new Set(
  `make add put place insert include throw remove delete erase drop lose take get rid turn change replace swap switch move bring give paint draw color colour zoom keep set let use try show crop tone
  have leave undo go back want need like love prefer think guess look feel seem could should would can will may might must please maybe perhaps just really very bit little lot kind sort of more less too so also
  instead rather than not don't picture image scene photo thing stuff something one ones way now then ok okay lol nice good great pls thanks actually even still only all some any it them they him her he she his its their
  see be is are was were do does did up down out away off again there here to from into as if that this these those what where when while who which how enough better best u im i'm say writing write title
  text letter word read color side kinda sorta yes no well sure right maybe hmm oh ah wow super quite pretty much many such own same different other another else anymore dont cant wont didnt isnt omg barely simpler simple softer close closer wide wider view shot camera angle somewhere barely hardly spelled mood style light lighting background everyone everybody i'd i'll i'm it's don't can't mean today now maybe wait bigger smaller larger ${SIZES}`.split(
    /\s+/,
  ),
);

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
const rootsOf = (word: string): string[] => [
  word,
  singular(word),
  lemma(word),
  positiveOf(word),
  verbBase(word) ?? word,
  word.replace(/(?:ly|ed)$/, ''),
  word.replace(/(?:ing|y|s)$/, '').replace(/(.)\1$/, '$1'),
];

/** What is too much, or is wrong: "too curly", "looks brown to me", "less green". */
function complaintsOf(line: string): string[] {
  const found: string[] = [];
  for (const [, word = '', other = ''] of line.matchAll(
    /\b(?:way |far |much |a bit )?too (?!many\b|much\b)(\p{L}+)(?: and (?:too )?(\p{L}+))?/giu,
  ))
    found.push(word, other);
  for (const piece of line.split(/[,.;!?]+|\b(?:so|but|and) (?=(?:he|she|it|they|i|we|can|could|make|let|the)\b)/)) {
    if (
      /\b(?:should|could|can|must|would|make|let|have|get|want|like|love|give|add|to)\b.*\b(?:looks?|seems?|feels?)\b/i.test(
        piece,
      )
    )
      continue;
    const how =
      /\b(?:looks?|seems?|feels?|came out|turned out) (?:a bit |kind of |kinda |so |really |very |rather |pretty |just |all )*(\p{L}+)(?: (?:to me|now|at the moment))?$/iu.exec(
        piece.trim(),
      )?.[1];
    const bad =
      /\b(?:is|are|'s|looks?|feels?|seems?) (?:a bit |kind of |so |really |very |rather |pretty |just |all |too )*(boring|dull|bland|flat|stiff|empty|weird|wrong|ugly|busy|messy|off|odd|strange|generic|lifeless|fake)$/i.exec(
        piece.trim(),
      )?.[1];
    if (how) found.push(how);
    if (bad) found.push(bad);
  }
  return found.filter(Boolean).map((word) => word.toLowerCase());
}

const memo = new Map<string, Said>();
export function saidIn(line: string): Said {
  const known = memo.get(line);
  if (known) return known;
  const words = tokens(line);
  const roots = new Set(words.flatMap(rootsOf));
  const has = (word: string): boolean => rootsOf(word.toLowerCase()).some((root) => roots.has(root));
  const before = (name: string): string | undefined => {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    const at = words.findIndex((word) => word === last || singular(word) === singular(last));
    return at < 0 ? undefined : words.slice(Math.max(0, at - 4), at).join(' ');
  };
  // "He looks scared" is what is wrong only where something else is wished for.
  const amiss = new Set(complaintsOf(line).flatMap(rootsOf));
  const said: Said = {
    has,
    names: (name) =>
      tokens(name).some((word) => !CLOSED.has(word) && has(word)) ||
      [...roots].some((root) => root.length > 2 && isCalled(name, root)),
    formOf: (name) => {
      const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
      return words.find((word) => word === last || singular(word) === singular(last));
    },
    hasArticle: (name) =>
      /\b(?:an?|some|two|three|four|five|six|several|many|\d+|add|put|draw|with|for|into|of)(?: \S+){0,2}$/.test(
        before(name) ?? '',
      ),
    isBare: (name) =>
      !/\b(?:an?|some|two|three|four|five|six|several|many|\d+|the|his|her|its)(?: \S+)?$/.test(before(name) ?? 'a'),
    isDefinite: (head) => /\b(?:the|his|her|its|their|my|those|these)(?: \S+){0,2}$/.test(before(head) ?? ''),
    isComplainedOf: (value) => amiss.size > 0 && tokens(value).some((word) => rootsOf(word).some((root) => amiss.has(root))),
    isCompared: (head) =>
      new RegExp(
        `(?<!\\b(?:would|i'd|i|we|we'd|she|he|they|also|really) )\\b(?:like|as if|as though|similar to) (?:an? |the |those |these |some |one of those )?(?:[\\p{L}-]+ ){0,2}?${head}`,
        'iu',
      ).test(line) && !new RegExp(`\\b(?:add|put|with) (?:an? |the )?(?:[\\p{L}-]+ )?${head}`, 'iu').test(line),
    commands: (verb) =>
      new RegExp(
        `^(?:please |now |ok |can you |could you |just |then )*${verb} (?:it|him|her|them|this|that|the|his|its|their)\\b`,
        'i',
      ).test(line),
    sides: [
      ...line.matchAll(/\b(?:on|to|at|in|across|along|up) (?:the |its )?(?:far |very )?(left|right|top|bottom)\b/gi),
    ].flatMap(([, side]) => (side ? [side.toLowerCase()] : [])),
    ofBody:
      !/^one\b/i.test(line) &&
      words.some(
        (word) =>
          !/^(?:coat|fur|hide|feathers?|plumage|skin)$/.test(word) &&
          (BODY_PARTS.has(singular(word)) || CLOTHES.has(singular(word))),
      ),
    points: /\b(?:it|them|that|those|him|her|this|everything|all)\b/i.test(line),
    removes:
      /\b(?:remove|delete|erase|drop|lose|without|no|get rid|take (?:out|away|off|the)|don't (?:want|like|need))\b/i.test(line),
    hasSomebody:
      /\b(?:persons?|people|someone|somebody|anyone|man|woman|guy|girl|boy|human|figures?|silhouette|crowd|men|women|couple|kids?|child(?:ren)?)\b/i.test(
        line,
      ),
    asksForMore:
      /^one\b|\b(?:another|second|third|more|extra|one (?:of|with|in|has|is|should|wearing)|of them|other|also|again|each|add|put|same)\b/i.test(
        line,
      ),
    clears: /\b(?:only|start over|everything|all of (?:it|them)|forget|new picture|scrap|nothing|just the|keep)\b/i.test(line),
    exchanges:
      /^(?:no|nope|nah|wait|actually|oh|sorry|hmm)\b|\b(?:i meant|i mean|instead|replace|swap|change|switch|turn|become|rather|should be|could be|must be|would be|can .{1,20} be|as|(?:make|have|want|with|use) (?:it|him|her|them|this|that|the|both|all|one|his|my|only|just|two|three))\b/i.test(
        line,
      ),
    unused: (was, is) => unusedOf(words, amiss, line, was, is),
  };
  if (memo.size > 200) memo.clear();
  memo.set(line, said);
  return said;
}

function unusedOf(words: readonly string[], amiss: ReadonlySet<string>, line: string, was: Brief, is: Brief): string[] {
  // What is said of the picture now, and what was there and is named.
  const now = new Set([...factWords(is), ...factWords(was)].flatMap(tokens).flatMap(rootsOf));
  // What it shall not be, and why, need not come.
  const spared = new Set(
    [
      ...line.matchAll(/\b(?:not|instead of|rather than|because|so that|so it|so we|so i|for my|for our) ([^,.;!?]+)/gi),
    ].flatMap(([, words = '']) => tokens(words)),
  );
  return words.filter((word) => {
    const roots = rootsOf(word);
    return (
      (word.length > 2 || /^\d/.test(word)) &&
      !CLOSED.has(word) &&
      !spared.has(word) &&
      !roots.some((root) => OF_TALK.has(root) || amiss.has(root) || now.has(root)) &&
      !now.has(String(NUMBERS.get(word) ?? ''))
    );
  });
}

const factWords = ({ subjects, setting, look, text, relations, absent, format }: Brief): string[] => [
  ...everySubject(subjects).flatMap(({ name, attributes, actions, count }) => [
    name,
    ...attributes.map(({ value }) => value),
    ...actions.map(({ value }) => value),
    count === undefined ? '' : 'exact' in count ? String(count.exact) : 'quantifier' in count ? count.quantifier : '',
  ]),
  ...[...setting, ...look, ...absent].map(({ value }) => value),
  ...relations.map(({ predicate }) => predicate),
  ...text.map(({ content }) => content),
  format.aspect ?? '',
];
