/** Short phrases, subject first, then place, then how it looks; a writer's additions follow what was said. */
import type { Brief, LookFact } from '@atelier/spec';
import { bareIdea, type Piece, rankOf } from '../dialect.ts';
import { perBrief } from '../per-brief.ts';
import { nominal } from '../realise/cluster.ts';
import { clusters } from '../realise/clusters.ts';
import { heldPlace } from '../realise/held.ts';
import { bearerOf, lettersIn, ownLook, titled } from '../realise/lettering.ts';
import { lookOf, mediumLead, moodPhrase, pictureKinds } from '../realise/look.ts';
import { leadPlace, saidBackgrounds, scenery } from '../realise/scene.ts';
import { withoutArticle } from '../realise/words.ts';
import { shorts } from './shorts.ts';

export const phrases: (brief: Brief) => readonly Piece[] = perBrief(phrasesOf);

function phrasesOf(brief: Brief): Piece[] {
  const [medium, ...media] = lookOf(brief, 'medium').map(({ value }) => value);
  const lead = mediumLead(medium, { idea: brief.idea });
  const texts = brief.text.filter(({ off }) => !off);
  const all: Piece[] = [
    ...subjectsAndPlace(brief, lead.before !== ''),
    ...saidBackgrounds(brief).map((text): Piece => ({ text, rank: 0 })),
    ...shorts(brief),
    ...texts.map(
      ({ content, on, look, source }): Piece => ({
        text:
          (titled(on, `"${content.replaceAll('"', '”')}"`, brief) ??
            [`"${content.replaceAll('"', '”')}"`, bearerOf(on, brief)].filter(Boolean).join(' on the ')) +
          ownLook({ look }) +
          lettersIn(on, brief),
        rank: rankOf(source),
      }),
    ),
    ...lookOf(brief, ...OTHER_LOOKS).map(
      ({ kind, value, source }): Piece => ({ text: lookPhrase(kind, value), rank: rankOf(source) }),
    ),
    ...[...(lead.after && medium ? [medium] : []), ...media].map((text): Piece => ({ text, rank: 0 })),
    ...pictureKinds(brief).map(({ value, source }): Piece => ({ text: value, rank: rankOf(source) })),
  ];
  if (lead.before) {
    const [first, ...rest] = all;
    const before = withoutArticle(lead.before);
    return [{ text: first ? `${before}${first.text}` : before.replace(/ (?:of|for) $/, ''), rank: 0 }, ...rest];
  }
  return all.some(({ rank }) => rank === 0) ? all : [{ text: bareIdea(brief), rank: 0 }, ...all];
}

const OTHER_LOOKS = [
  'style',
  'artist',
  'lighting',
  'palette',
  'mood',
  'shot',
  'angle',
  'lens',
  'composition',
  'texture',
  'detail',
] as const;

export function lookPhrase(kind: LookFact['kind'], value: string): string {
  if (kind === 'artist') return `by ${value}`;
  if (kind === 'mood') return moodPhrase(value);
  return kind === 'style' && !/style$/i.test(value) ? `${value} style` : value;
}

/** Whether a phrase has a place's name in it, as words of its own. */
export function says(phrase: string, place: string): boolean {
  const at = phrase.toLowerCase().indexOf(place.toLowerCase());
  return at >= 0 && !/[\p{L}\p{N}]/u.test(phrase.charAt(at - 1) + phrase.charAt(at + place.length));
}

/** The first subject stands in its place where the person put it there ("a cabin in the snow"). */
function subjectsAndPlace(brief: Brief, afterMedium: boolean): Piece[] {
  const trim = (text: string, first: boolean) => (afterMedium && first ? text : withoutArticle(text));
  const piece = (text: string, source: string): Piece => ({ text, rank: rankOf(source) });
  const all = clusters(brief);
  const [first, ...others] = all;
  const held = heldPlace(brief, all);
  if (held && first)
    return [
      piece(trim(held.textOf(brief), true), first.source),
      ...held.rest.map((each) => piece(withoutArticle(nominal(each)), each.source)),
    ];
  // "An airship over London" has named its place.
  const lead = leadPlace(brief);
  const named = lead !== undefined && first !== undefined && [first, ...others].some((each) => says(nominal(each), lead.value));
  const where = scenery(
    named ? { ...brief, setting: brief.setting.filter((fact) => fact !== lead) } : brief,
    first?.containment ?? first?.within,
  );
  if (first === undefined) return where.name ? [piece(trim(where.name, true), where.source)] : [];
  const rest = others.map((each) => piece(withoutArticle(nominal(each)), each.source));
  if ((first.containment ?? first.within) !== undefined)
    return [piece(trim(`${nominal(first)} ${where.phrase}`, true), first.source), ...rest];
  // Without a place it is an hour or a weather, which need no "scene" before them.
  const name = withoutArticle(where.name).replace(
    /^(?:scene (?=in |at |on |under |by )(?:in an? |in the |at |on an? )?|the )/,
    '',
  );
  const place = name ? [piece(name, where.source)] : [];
  return [piece(trim(nominal(first), true), first.source), ...rest, ...place];
}
