/**
 * What kind of picture it is, where nobody said how it is made: a food photograph, a landscape photograph. For words alone, so that the
 * painter goes on as it does; never beside a medium or a style that was said, and of no mark, sheet or picture of no thing.
 */
import { knownPictures, type PictureKnown } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { abstractStage } from '../subjects/abstract-stage.ts';
import { isLettering, madeThing } from '../subjects/emblems.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { type Addition, look } from './addition.ts';
import type { Context } from './context.ts';
import { idOf } from './guard.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import type { Survey } from './survey.ts';

const NO_PICTURE = ['logo', 'icon', 'flat', 'abstract', 'letter'];

export function pictureKind({ brief, liberty }: Survey, context: Context): Addition[] {
  const kind = liberty === 'faithful' ? undefined : kindOf(brief, context);
  if (kind === undefined) return [];
  const suits = context.place && context.scenic ? context.place.word : context.topics[0]?.kind.id.replaceAll('-', ' ');
  return [
    look('medium', idOf(kind.value), kind.value, {
      source: 'writer',
      rule: 'framing.picture',
      reason: suits === undefined ? 'because no medium was said' : `suits the ${suits}`,
      wordsOnly: true,
    }),
  ];
}

function kindOf(brief: Brief, context: Context): PictureKnown | undefined {
  const { tags, topics } = context;
  const said = on(brief.look).some(({ kind }) => kind === 'medium' || kind === 'style' || kind === 'artist');
  const none = said || madeThing(brief) !== undefined || isLettering(brief) || abstractStage(brief) !== undefined;
  if (none || NO_PICTURE.some((tag) => tags.has(tag))) return undefined;
  const main = mainSubject(brief);
  const own = main && classOf(main);
  const [first] = topics;
  const is = new Set<string | undefined>([own, ...(first === undefined ? [] : [first.kind.id, ...first.kind.tags])]);
  const scenic = isScene(brief, context);
  const has = (tag: string): boolean =>
    tag === 'scenic' ? scenic : tag.startsWith('is-') ? is.has(tag.slice(3)) : tags.has(tag);
  return knownPictures().find(({ groups, none: never }) => groups.every((group) => group.some(has)) && !never.some(has));
}
