/**
 * Reading: idea → Brief, deterministic and instant (B6). Frames, format and lettering are cut out first; what is left is cut into
 * sentences, tagged, chunked and walked through; what no fact says is listed in `unread` (B2).
 */
import { drawingOf, isPlural, NUMBERS, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { type Spanned, spansOf } from '../subjects/spans-of.ts';
import { joinAbsent } from './absent-lists.ts';
import { findAsides, withoutAsides } from './asides.ts';
import { Draft } from './draft.ts';
import { findFormat, switchesIn } from './format.ts';
import { findFrames, requestOf } from './frames.ts';
import { inkBehind, withInks } from './ink.ts';
import { findLabels, withGaps } from './labels.ts';
import { languageOf } from './language.ts';
import { findLettering } from './lettering.ts';
import { isAnimate, isSomebody } from './living.ts';
import { mend } from './mend.ts';
import { findNobody } from './nobody.ts';
import { findOfThePicture } from './of-the-picture.ts';
import { readOnlyColours } from './only-colours.ts';
import { ornamentsIn } from './ornaments.ts';
import { chunk } from './phrases.ts';
import { readSentence } from './sentence.ts';
import { findSheetColours, onGround } from './sheet-colours.ts';
import { spelledOut } from './shorthand.ts';
import { joinSpaced } from './spaced.ts';
import { tagWords } from './tags.ts';
import { partTelegram } from './telegrams.ts';
import { type Token, tokenise } from './tokens.ts';
import { partTrailingMedia } from './trailing-media.ts';
import { translate } from './translate.ts';
import { tagTriples } from './triples.ts';
import { findUnread } from './unread.ts';
import { withWhose } from './whose.ts';
import { joinWords, type Word } from './words.ts';
import { unwrapped } from './wraps.ts';

/** What the person's words say, every fact with its span; never throws. */
export function read(idea: string): Brief {
  const frames = findFrames(idea);
  const format = findFormat(idea);
  const letterings = findLettering(idea).filter(({ outer }) => !format.spans.some(([s, e]) => outer[0] < e && s < outer[1]));
  const inks = letterings.flatMap(({ outer }) => inkBehind(idea, outer) ?? []);
  const asides = findAsides(idea);
  const labels = findLabels(idea);
  const ofPicture = [...findOfThePicture(idea), ...labels];
  const nobody = findNobody(idea);
  const sheet = findSheetColours(idea);
  const cut = [
    ...frames.map((frame) => frame.span),
    ...ofPicture,
    ...nobody.map(({ span }) => span),
    ...format.spans,
    ...switchesIn(idea),
    ...sheet.cut,
    ...inks.flatMap(({ lead, span }) => [lead, span]),
  ];
  const all = unwrapped(
    idea,
    tokenise(
      idea,
      letterings.map(({ outer }) => outer),
    ),
  );
  const ornaments = ornamentsIn(all).map(({ start, end }): Span => [start, end]);
  cut.push(...ornaments);
  const left = withWhose(joinSpaced(withoutAsides(all, asides)));
  const tokens = onGround(
    sheet,
    spelledOut(
      withGaps(
        cut.length === 0 ? left : left.filter((token) => !cut.some(([s, e]) => s <= token.start && token.end <= e)),
        all,
        labels,
      ),
    ),
  );
  const language = languageOf(tokens);
  const translated = language && translate(tokens, language);
  if (translated) frames.push(...translated.frames);
  const draft = new Draft();
  const sentences = split(joinWords(translated?.tokens ?? mend(joinAbsent(tokens))));
  for (const words of sentences) {
    tagWords(words);
    beforeLettering(words);
    afterTo(words);
    partTrailingMedia(words);
    partTelegram(words);
  }
  tagTriples(sentences);
  deny(draft, sentences, nobody.length > 0);
  const palette = sentences.length === 1 && readOnlyColours(draft, sentences[0]!);
  const chunks = palette ? [] : sentences.map(chunk);
  let nouns = 0;
  for (const items of chunks) for (const item of items) if (item.type === 'noun') nouns++;
  for (const items of chunks) readSentence(draft, items, { letterings, onlyNoun: nouns === 1 });
  thingInstead(draft, sentences);
  // "A ballerina on an empty stage": she is there.
  if (draft.absent.length > 0 && draft.subjects.some(({ name, source }) => source === 'user' && isSomebody(name)))
    draft.peopled();
  portrayed(draft, format, all);
  const typed = ([from, to]: Span): readonly Word[] => joinWords(all.filter(({ start, end }) => from <= start && end <= to));
  for (const { value, span } of sheet.inks) draft.addLook('palette', value, typed(span));
  if (sheet.ground) draft.addSetting('background', `${sheet.ground.value} background`, 'background', typed(sheet.ground.span));
  const somebody = nobody.length > 0 && draft.subjects.some(({ name }) => isSomebody(name));
  for (const { span, said } of nobody) draft.addNobody(said, span, somebody);
  const brief: Brief = {
    v: 1,
    idea,
    subjects: inks.length > 0 ? withInks(draft.subjects, inks) : draft.subjects,
    relations: draft.relations,
    setting: draft.setting,
    look: draft.look,
    text: draft.text,
    absent: draft.absent,
    format: format.format,
    references: [],
    unread: [],
  };
  const request = requestOf(frames);
  const wanted = howMany(idea, frames);
  if (wanted !== undefined) brief.format.count = wanted;
  if (request) brief.request = request;
  if (language) {
    brief.language = language.id;
    quoteSaid(brief);
  }
  const asked = request?.kind === 'chat' && draft.isEmpty() ? [] : frames.map((frame): Span => frame.span);
  // A greeting alone is nothing to draw, and is listed so.
  brief.unread = findUnread(idea, brief, all, [...asked, ...ofPicture, ...ornaments, ...(translated?.small ?? [])]);
  return brief;
}

/** "No wizard", "without the witch", "nobody there": who is not to be seen. */
function deny({ denied }: Draft, sentences: readonly (readonly Word[])[], nobody: boolean): void {
  if (nobody) denied.add('people');
  for (const words of sentences)
    for (const [i, { lower }] of words.entries()) {
      if (!/^(?:no|without)$/.test(lower)) continue;
      const next = /^(?:an?|the|any)$/.test(words[i + 1]?.lower ?? '') ? words[i + 2] : words[i + 1];
      if (next) denied.add(singular(next.lower));
    }
}

/** "A painting", "an artist palette", "a sweet": words for how pictures look are a thing where an article and they are all that was said. */
function thingInstead(draft: Draft, sentences: readonly (readonly Word[])[]): void {
  const { subjects, setting, text, absent, look } = draft;
  const [[first, ...others] = []] = sentences;
  if (look.length === 0 || [subjects, setting, text, absent].some((list) => list.length > 0) || sentences.length > 1) return;
  // "Peach", "pencil": a word alone that is a fruit or a tool as well.
  const alone = others.length === 0 && (look[0]?.kind === 'palette' || /^(?:pencil|crayon)$/.test(first?.lower ?? ''));
  const words = first !== undefined && alone ? [first] : others;
  if (!(alone || first?.tag === 'D') || words.length === 0) return;
  const name = words.map(({ lower }) => lower).join(' ');
  const drawing = drawingOf(name);
  if (drawing?.grounding.kind !== 'asset' || drawing.via === 'hypernym') return;
  look.length = 0;
  draft.addSubject(name, words.at(-1)!.lower, false, words, alone ? {} : { count: { exact: 1 } });
}

/** "A lion with a big mane, portrait": of somebody or an animal it is a portrait, and no format. */
function portrayed(draft: Draft, { format, spans }: ReturnType<typeof findFormat>, all: readonly Token[]): void {
  const [span] = spans;
  if (span === undefined || spans.length > 1 || format.value?.toLowerCase() !== 'portrait') return;
  const [first] = draft.refs;
  const said = all.find(({ start }) => start === span[0]);
  if (said === undefined || !isAnimate(first) || draft.look.some(({ kind }) => kind === 'medium')) return;
  draft.addLook('medium', 'portrait', joinWords([said]));
  for (const key of ['aspect', 'value', 'source', 'span'] as const) delete format[key];
}

/** Each fact of an idea in another language keeps the words that were typed for it. */
function quoteSaid(brief: Brief): void {
  const quote = (fact: Spanned & { said?: string | undefined }): void => {
    const spans = spansOf(fact);
    if (spans.length > 0) fact.said = spans.map(([start, end]) => brief.idea.slice(start, end)).join(' … ');
  };
  const subject = (each: Subject): void => {
    for (const fact of [each, ...each.attributes, ...each.actions]) quote(fact);
    each.parts.forEach(subject);
  };
  brief.subjects.forEach(subject);
  for (const fact of [...brief.relations, ...brief.setting, ...brief.look, ...brief.absent]) quote(fact);
}

/** Sentences end at full stops and line breaks; very long ones are cut, so that work stays linear. */
function split(words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [];
  let current: Word[] = [];
  for (const word of words) {
    if (word.gap === 2 && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    current.push(word);
    if ((word.kind === 'mark' && word.lower !== ',' && /^(?:[.!?;…]+|::)$/.test(word.lower)) || current.length >= 400) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** "Reading to twins": no verb after "to" ends in an s that a noun has. */
function afterTo(words: Word[]): void {
  for (let i = 1; i < words.length; i++) {
    const { tag, lower } = words[i]!;
    if (tag !== 'V' || words[i - 1]!.lower !== 'to' || !isPlural(lower)) continue;
    const one = singular(lower);
    if (one !== lower && wordNet(one)?.noun !== undefined) words[i]!.tag = 'N';
  }
}

/** "says" right before lettering is what the sign does, whatever the tagger made of it. */
function beforeLettering(words: Word[]): void {
  for (let i = 1; i < words.length; i++)
    if (words[i]!.kind === 'quote' && /^(?:says?|reads?|spells?|displays?|states?)$/.test(words[i - 1]!.lower))
      words[i - 1]!.tag = 'V';
}

/** "give me 4 variations of …", "4 pics of …": how many pictures the frame asks for. */
function howMany(idea: string, frames: readonly { span: Span }[]): number | undefined {
  for (const { span } of frames) {
    const words = idea.slice(...span).toLowerCase();
    if (!/\b(?:variations|versions|variants|images|pictures|pics|imgs)\b/.test(words)) continue;
    for (const word of words.split(/[\s,;]+/)) {
      const count = NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
      if (count) return count;
    }
  }
  return undefined;
}
