/** Whether the sky is looked up at, or out over from above the clouds. */
import { type Brief, random } from '@atelier/spec';
import { saidFromStart } from './said-from-start.ts';

const ABOVE = /\b(?:above|over|among|sea of|in) (?:the |a )?(?:\w+ )?clouds?\b|cloud sea|heavens?\b/i;

export function isAboveClouds(brief: Brief, seed: number): boolean {
  const said = [saidFromStart(brief), ...brief.setting.map((f) => f.value)].join(' ; ');
  if (ABOVE.test(said)) return true;
  // What stands needs something to stand on, were it a cloud; an edit changes no camera (L1).
  const stands = brief.subjects.some((s) => s.source === 'user' && /castle|house|city|tower|island|palace|temple/.test(s.name));
  // One cloud is looked up at.
  if (brief.subjects.some((s) => s.source === 'user' && s.name === 'cloud' && s.count && 'exact' in s.count)) return stands;
  return stands || random(seed, 'sky', 'view').chance(0.35);
}
