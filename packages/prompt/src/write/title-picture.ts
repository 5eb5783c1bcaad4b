/**
 * What a poster, cover or banner of nothing but words shows: what its title names, or the place that it names. "Night Train" has a train,
 * "A Winter in the Mountains" its mountains; "Keep Going" names nothing that can be seen and stays a piece without things.
 */
import { drawingOf, picturedBy, sceneOf, wordNet } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { read } from '../read/read.ts';
import { type Addition, setting, subject } from './addition.ts';
import type { Context } from './context.ts';
import { type Guard, idOf } from './guard.ts';
import type { Survey } from './survey.ts';

const PRINT = /\b(?:poster|cover|banner|flyer|flier)s?$/i;
/** Looks that ask for a picture without things. */
const BARE = /\b(?:abstract|geometric|typograph\w*|minimal\w*|bauhaus|swiss|neon|marbl\w*|pattern\w*|text[- ]only|plain)\b/i;
/** The words themselves, as things: "the words", "a title". */
const WORDING = /^(?:words?|text|title|letters?|lettering|caption|quote|saying|slogan|headline)$/i;
const WORLD = /\b(?:planet|galaxy|nebula|comet|asteroid)$/;
/** Where a title that says only an hour, a season or a weather is seen. */
const OPEN = ['lake', 'hills', 'mountains', 'coast'] as const;

export function titlePicture({ brief, liberty, seed, subjects, scene }: Survey, { tags }: Context, gate: Guard): Addition[] {
  const title = brief.text.find(({ off }) => !off);
  if (liberty === 'faithful' || title === undefined || scene !== undefined || brief.setting.some(({ off }) => !off)) return [];
  const print = [...brief.look.filter((f) => !f.off), ...subjects.map((s) => ({ value: s.name }))].find((f) =>
    PRINT.test(f.value),
  );
  if (print === undefined || tags.has('abstract') || BARE.test(withoutWords(brief))) return [];
  if (subjects.some(({ name }) => !PRINT.test(name) && !WORDING.test(name) && !namesIt(title.content, name))) return [];
  const { content } = title;
  const grounds = (rule: string) => ({ source: 'writer' as const, rule, reason: `because the title says “${content}”` });
  const said = read(content.toLowerCase());
  const places = said.setting.filter(({ kind }) => kind === 'place');
  const place = places.find(({ value }) => sceneOf(value) !== undefined);
  const thing = place === undefined ? thingOf(content, said) : undefined;
  if (thing !== undefined) {
    if (!gate.admit(idOf(thing.name), thing.name)) return [];
    const added = subject(idOf(thing.name), thing.name, grounds('title.thing'));
    if (added.list !== 'subjects') return [];
    const attributes = thing.attributes
      .filter(({ kind }) => kind === 'color')
      .map(({ span: _, ...each }) => ({ ...each, ...grounds('title.thing') }));
    // A planet hangs in space; the moon brings its night with it.
    const out =
      WORLD.test(thing.name) && gate.admit('space', 'space')
        ? [setting('place', 'space', 'space', grounds('title.place'))]
        : [];
    return [...out, { ...added, fact: { ...added.fact, attributes } }];
  }
  // An hour, a season or a weather wants an open place to be seen in.
  // "Wed 7pm" says when something is held, and no hour that is seen.
  const when = said.setting.filter(({ kind, value }) => /^(?:time|season|weather)$/.test(kind) && !/\d/.test(value));
  if (place === undefined && (when.length === 0 || places.length > 0)) return [];
  const where = place?.value ?? random(seed, 'write', 'title').pick(OPEN);
  return [{ kind: 'place' as const, value: where }, ...when]
    .filter(({ value }) => gate.admit(idOf(value), value))
    .map(({ kind, value }) => setting(kind, idOf(value), value, grounds(`title.${kind}`)));
}

/** The last thing that the title names and that has a drawing, or what belongs to one of its words by custom. */
function thingOf(content: string, said: Brief): Brief['subjects'][number] | undefined {
  const bare = (name: string): Brief['subjects'][number] => ({
    id: idOf(name),
    name,
    attributes: [],
    actions: [],
    parts: [],
    source: 'writer',
  });
  const words = content.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const custom = [content, ...words.map((_, i) => words.slice(i, i + 2).join(' ')), ...words].map(picturedBy).find(Boolean);
  if (custom !== undefined) return bare(custom);
  return said.subjects
    .filter(({ name }) => !isBidden(content, name))
    .flatMap((s) => (isSeen(s.name) ? [s] : trades(s.name).map(bare)))
    .at(-1);
}

/** "Keep Going" bids to keep, and has no castle's keep: a word that opens a title and is followed by what it neither joins nor governs. */
const isBidden = (content: string, name: string): boolean => {
  const words = content.toLowerCase().split(/\s+/);
  return words.length > 1 && words[0] === name.toLowerCase() && !JOINED.test(words[1]!);
};
const JOINED = /^(?:and|&|of|in|on|at|by|for|from|to|with|without|under|over|before|after|or|as|is|[–—-])$/;

/** Who keeps a lighthouse is not shown; the lighthouse is. */
const trades = (name: string): string[] =>
  wordNet(name)?.nounClass === 'person'
    ? name
        .split(' ')
        .slice(0, -1)
        .filter((word) => isSeen(word))
    : [];

/** A thing by itself: not people, who would be somebody, and nothing that is only there in numbers or as a stuff. */
function isSeen(name: string): boolean {
  const drawing = drawingOf(name);
  if (drawing === undefined || drawing.category === 'person') return false;
  // What is painted with a scene wants a place that has it.
  if (drawing.grounding.kind !== 'asset' && !/^tree\./.test(drawing.grounding.name))
    return sceneOf(name) !== undefined || WORLD.test(name);
  const known = wordNet(name);
  return known?.nounClass !== 'person' && (known?.nounClass !== 'substance' || sceneOf(name) !== undefined);
}

/** "A logo called Crumb" may have a subject of that name. */
const namesIt = (content: string, name: string): boolean => content.toLowerCase().includes(name.toLowerCase());

/** What the words themselves say is no wish about the picture. */
const withoutWords = ({ idea, text }: Brief): string => text.reduce((rest, { content }) => rest.replaceAll(content, ' '), idea);
