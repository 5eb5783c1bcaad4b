/** What a Brief says of where its sun or its moon stands. */
import type { SceneId } from '@atelier/lexicon';
import { type Brief, random } from '@atelier/spec';

/** 1 on the right, -1 on the left. */
export function sideOf(brief: Brief, seed: number): number {
  const sun = brief.subjects.find((s) => s.name === 'sun' || s.name === 'moon');
  const words = brief.relations.filter((r) => sun && r.from === sun.id).map((r) => r.predicate);
  if (words.some((w) => w.includes('left'))) return -1;
  if (words.some((w) => w.includes('right'))) return 1;
  return random(seed, 'light', 'side').chance(0.5) ? 1 : -1;
}

/** A sun or moon that was named stands in the sky, unless it is said to be cut or hidden by what is there. */
export function isSunOver(brief: Brief): boolean {
  const disc = brief.subjects.find((s) => !s.off && s.source === 'user' && /^(?:\w+ )?(?:sun|moon)$/.test(s.name));
  if (!disc) return false;
  const told = [
    ...disc.actions.map((a) => a.value),
    ...disc.attributes.map((a) => a.value),
    ...brief.relations.filter((r) => !r.off && (r.from === disc.id || r.to === disc.id)).map((r) => r.predicate),
  ];
  return !told.some((t) => /touch|kiss|half|meet|dip|behind|beneath|below|set/.test(t));
}

export function sunMode(brief: Brief, scene: SceneId): 'touching' | 'low' | 'high' | 'behind' {
  const sun = brief.subjects.find((s) => s.name === 'sun');
  const told = [
    ...(sun?.actions ?? []).map((a) => a.value),
    ...(sun?.attributes ?? []).map((a) => a.value),
    ...brief.relations.filter((r) => sun && r.from === sun.id).map((r) => r.predicate),
  ];
  if (told.some((t) => /touch|kiss|half|meet|dip/.test(t))) return 'touching';
  // Behind a rock face no sun is seen, and against it the face would be a dark wall.
  if (scene === 'waterfall') return 'behind';
  // Who sees a rainbow has the sun at his back.
  if (brief.subjects.some((s) => !s.off && s.name === 'rainbow')) return 'behind';
  const wantsDisc = brief.setting.some((f) => !f.off && f.value === 'sun') || sun !== undefined;
  return wantsDisc ? 'low' : scene === 'forest' || scene === 'city' ? 'high' : 'behind';
}
