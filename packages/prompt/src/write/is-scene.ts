/** Whether the place is the picture: nothing else was named, or what it holds ("a theatre with velvet seats"). */
import type { Brief } from '@atelier/spec';
import type { Context } from './context.ts';
import { on } from './on.ts';

const HOLDS = /^(?:with|full of|filled with|lined with|covered (?:in|with)|has|having)$/;

export function isScene(brief: Brief, { scenic }: Pick<Context, 'scenic'>): boolean {
  const placed = on(brief.setting).find(({ kind }) => kind === 'place');
  return scenic || on(brief.relations).some(({ from, predicate }) => from === placed?.id && HOLDS.test(predicate));
}

/** Whether a thing is only what a place holds: the bridge of a garden with a bridge. */
export const isHeld = ({ setting, relations }: Brief, thing: string): boolean =>
  on(relations).some(
    ({ from, to, predicate }) =>
      to === thing && HOLDS.test(predicate) && on(setting).some(({ id, kind }) => id === from && kind === 'place'),
  );
