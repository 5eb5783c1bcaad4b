/** `--style`: the medium of the picture, said beside the idea instead of in it. */
import { FINISH_LABELS, FINISHES, finishOf, isPhotographic } from '@atelier/lexicon';
import { AtelierError, type Brief } from '@atelier/spec';

/** What `--style` takes besides the finishes' own names: the scene's own light, with no finish. */
const PHOTO = 'photo';

/** The medium a style names, as a fact says it. @throws AtelierError `usage` */
function mediumOf(style: string): string {
  const words = style.trim().toLowerCase();
  const known = FINISHES.find((name) => name === words) ?? finishOf(words.replaceAll('-', ' ')) ?? finishOf(words);
  if (known) return FINISH_LABELS[known];
  if (isPhotographic(words)) return PHOTO;
  throw new AtelierError('usage', `Expected --style to be one of ${[...FINISHES, PHOTO].join(', ')}, got "${style}".`);
}

/** The Brief with that medium as an edit; other media stay in it, switched off, so that nothing is lost and nothing is in doubt. */
export function withStyle(brief: Brief, style: string): Brief {
  const value = mediumOf(style);
  const others = brief.look.filter((fact) => fact.kind === 'medium' && fact.value !== value);
  const same = brief.look.find((fact) => fact.kind === 'medium' && fact.value === value && !fact.off);
  const look = brief.look.map((fact) => (others.includes(fact) && !fact.locked ? { ...fact, off: true } : fact));
  if (same) return { ...brief, look };
  const taken = new Set(brief.look.map(({ id }) => id));
  let id = value.replaceAll(' ', '-');
  while (taken.has(id)) id = `${id}~style`;
  return { ...brief, look: [...look, { id, kind: 'medium', value, source: 'edit', reason: 'because you said --style' }] };
}
