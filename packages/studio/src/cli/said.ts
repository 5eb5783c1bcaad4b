/** What a person reads about a picture: what could not be drawn, what was said, what follows, what was added. */
import { notRead, summary } from '@atelier/prompt';
import type { Brief, Stage } from '@atelier/spec';
import { labelled } from './out.ts';

/** The lines over a picture; “In prompts” is what only its prompts say. A line without items is left out. */
export function saidLines(brief: Brief): string[] {
  const { said, follows, added, inWords } = summary(brief);
  const unread = notRead(brief);
  const hint = brief.liberty === 'faithful' ? '' : '(--liberty faithful leaves these out)';
  const lines = [];
  if (said.length > 0) lines.push(labelled(brief.seen ? 'Seen' : 'You said', said));
  if (follows.length > 0) lines.push(labelled('Follows', follows));
  if (added.length > 0) lines.push(labelled('I added', added, hint));
  if (inWords.length > 0) lines.push(labelled('In prompts', inWords));
  if (unread.length > 0) lines.push(labelled('Not read', unread));
  return lines;
}

/**
 * "I have no drawing of: samurai. Its place is empty; painted are the rain and the street. A generator can draw all of it from this
 * prompt:" Nothing where everything could be drawn.
 */
export function cannotDraw(stage: Stage, prompt: string, sketched: boolean): string | undefined {
  const names = [...new Set(stage.missing.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  const painted = paintedInWords(stage);
  const one = names.length === 1;
  const place = sketched
    ? `${one ? 'Its outline stands' : 'Their outlines stand'} there in pencil`
    : `${one ? 'Its place is' : 'Their places are'} empty`;
  return `I have no drawing of: ${names.join(', ')}. ${place}; painted: ${painted}. A generator can draw all of it from this prompt:\n${prompt}`;
}

/** "There was nothing to draw in “hello”. I painted a plain backdrop." Nothing where something was read. */
export function nothingToDraw(brief: Brief, stage: Stage): string | undefined {
  if (summary(brief).said.length > 0) return undefined;
  const idea = brief.idea.replace(/\s+/g, ' ').trim();
  const words = idea.length > 60 ? `${idea.slice(0, 60)}…` : idea;
  return `There was nothing to draw in “${words}”. I painted ${paintedInWords(stage)}.`;
}

/** "the rain and the street": what stands in the picture, at most four things. */
function paintedInWords({ objects, scene }: Stage): string {
  const drawn = objects.filter(({ grounding }) => grounding.kind !== 'missing').map(({ name }) => name);
  const weather = scene.weather === 'clear' ? [] : [scene.weather];
  const setting = scene.setting === 'plain' ? [] : [scene.setting.replaceAll('-', ' ')];
  const things = [...new Set([...drawn, ...weather, ...setting])].slice(0, 4).map((thing) => `the ${thing}`);
  if (things.length === 0) return 'a plain backdrop';
  return things.length === 1 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}
