/** Things that stand for what was said: the emblem of a trade on its logo, something festive on a card. */
import { drawingOf, emblemOf, festiveOf, sceneOf } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';
import { borneOn } from '../subjects/emblems.ts';
import { type Addition, subject } from './addition.ts';
import { type Guard, idOf } from './guard.ts';
import type { Survey } from './survey.ts';

export function motifs({ brief, liberty, seed, subjects }: Survey, gate: Guard): Addition[] {
  if (liberty === 'faithful') return [];
  const isLogo = [...brief.look.map((f) => f.value), ...subjects.map((s) => s.name)].some((v) => MARK.test(v));
  if (isLogo) {
    // What was named for it is the emblem.
    if (borneOn(brief).length > 0) return [];
    for (const { name } of subjects) {
      const emblem = emblemOf(name) ?? namedIn(name);
      if (emblem !== undefined && gate.admit(idOf(emblem), emblem))
        return [
          subject(idOf(emblem), emblem, { source: 'writer', rule: 'logo.emblem', reason: `because ${name} is known by it` }),
        ];
    }
    return [];
  }
  const greets = townGreeted(brief, subjects);
  if (greets !== undefined)
    return subjects.every((s) => POSTCARD.test(s.name)) && gate.admit('tiled-roof', 'tiled roof')
      ? [
          subject('tiled-roof', 'tiled roof', {
            source: 'writer',
            rule: 'card.motif',
            reason: `because the postcard is from ${greets}`,
          }),
        ]
      : [];
  const card = subjects.find((s) => CARD.test(s.name)) ?? brief.look.find((f) => !f.off && CARD.test(f.value));
  // Only where the card itself is all there is to see: whom it is for is not shown.
  const shown = subjects.some(
    (s) => s !== card && !CARD.test(s.name) && drawingOf(s.name) !== undefined && !isFor(brief, s.id),
  );
  if (card === undefined || shown || brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user')) return [];
  const words = `${brief.idea} ${brief.text.map((t) => t.content).join(' ')}`;
  const sets = festiveOf(words);
  if (sets.length === 0) return [];
  const set = random(seed, 'write', 'motif').pick(sets);
  return set
    .filter((noun) => gate.admit(idOf(noun), noun))
    .map((noun) =>
      subject(idOf(noun), noun, { source: 'writer', rule: 'card.motif', reason: 'because it belongs on such a card' }),
    );
}

/** The town that a postcard of words alone is from. */
function townGreeted(brief: Brief, subjects: Survey['subjects']): string | undefined {
  const isPostcard = [...brief.look.filter((f) => !f.off).map((f) => f.value), ...subjects.map((s) => s.name)].some((v) =>
    POSTCARD.test(v),
  );
  if (!isPostcard || brief.setting.some((f) => !f.off)) return undefined;
  const from = brief.text.map((t) => (t.off ? null : FROM.exec(t.content))).find((found) => found !== null);
  return from && sceneOf(from[1]!.toLowerCase()) === 'city' ? from[1] : undefined;
}

/** What stands for somebody in one figure. */
const MARK = /\b(?:logo|emblem|badge|monogram|wordmark|crest)\b/i;
const POSTCARD = /\bpostcard$/i;

/** "Greetings from Lisbon", "Grüße aus Wien", "Saudades de Porto". */
const FROM = /\b(?:from|aus|de|da|van|uit|fra|från)\s+(\p{Lu}[\p{L} .’'-]*?)[!.]*$/u;

/** A bicycle repair shop has a bicycle in its name. */
const namedIn = (trade: string): string | undefined =>
  trade
    .split(' ')
    .slice(0, -1)
    .find((word) => drawingOf(word)?.grounding.kind === 'asset' && drawingOf(word)?.category !== 'person');

const CARD = /\b(?:card|invitation|invite|menu|certificate|banner|save the date)$/i;

const isFor = (brief: Brief, id: string): boolean =>
  brief.relations.some((x) => !x.off && x.to === id && /^(?:for|to|from)$/.test(x.predicate));
