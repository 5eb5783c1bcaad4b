/** Which finish a Brief asks for, or gets where drawn things stand in a scene and no medium was said. */
import type { Brief } from '@atelier/spec';
import type { ScenePlan } from '../stage/plan.ts';
import type { FinishName } from './finish.ts';

/** First match wins. The words are those of the look facts, in lower case. */
const WORDS: readonly (readonly [FinishName, RegExp])[] = [
  ['pixel-art', /\bpixel|\b(?:8|16|32)[ -]?bit\b|\bsprite art\b/],
  ['linocut', /\blino|\bwood ?(?:cut|block)|\bblock print|\bengraving\b|\betching\b|\bscratchboard\b/],
  ['papercut', /\bpaper ?-?(?:cut|craft|art)|\bcut ?-?(?:out )?paper|\bpaper\b.*\b(?:cut|layer)|\bcut-?outs?\b|\blayered paper|\bkirigami\b|^paper$/],
  ['ink-wash', /\bink\b|\bsumi|\bbrush painting|\bshan ?shui\b|\bpen (?:and|&) ink/],
  ['watercolour', /\bwater ?colou?r|\baquarelle?/],
  ['gouache', /\bgouache|\btempera\b|\bpicture ?book|\bstory ?book|\bchildren'?s? book|\bcasein\b/],
  ['oil', /\boils?\b|\bimpasto\b|\bacrylics?\b|\bpalette knife|\bimpression|\bthick paint|\bbrush ?strokes?\b|\bfresco\b|\bon canvas\b/],
  ['flat-vector', /\bvector|\bflat\b|\bscreen ?-?print|\bsilk ?-?screen|\brisograph|\bminimal(?:ist)? illustration|\bcut vinyl\b/],
];

/** Media that a photograph's light comes nearest to: the scene as it is. */
const PHOTO = /\bphoto|\bcinematic|\brender|\bcgi\b|\bfilm\b|\bunreal\b|\boctane\b|\b3-?d\b|\brealis|\bhyperreal|\blifelike\b|\bsnapshot\b|\bpolaroid\b|\bhdr\b|\bmacro\b/;
/** Words for a painted or drawn picture that leave open which. */
const PAINTED = /\b(?:painting|illustration|drawing|artwork|painterly|mural|cartoon|comic|anime|manga|watercolour|sketch|pastel|crayon|storybook|fairy ?tale|concept art|digital art)\b/;

export interface Choice {
  finish: FinishName | undefined;
  /** Fact that asked for it. */
  of?: string;
}

export function finishFor(brief: Brief, { placed }: Pick<ScenePlan, 'placed'>): Choice {
  const facts = brief.look.filter((f) => !f.off && (f.kind === 'medium' || f.kind === 'style' || f.kind === 'texture'));
  // A medium says more than a style, and a style more than a texture; a later wish more than an earlier.
  for (const kind of ['medium', 'style', 'texture'] as const)
    for (const fact of facts.filter((f) => f.kind === kind).reverse()) {
      const found = WORDS.find(([, words]) => words.test(fact.value.toLowerCase()));
      if (found) return { finish: found[0], of: fact.id };
    }
  if (facts.some((f) => PHOTO.test(f.value.toLowerCase()))) return { finish: undefined };
  const painted = facts.find((f) => PAINTED.test(f.value.toLowerCase()));
  if (painted) return { finish: 'gouache', of: painted.id };
  // One hand: scenery keeps its light, but what is drawn and where it stands are painted alike. An edit never changes the
  // hand of a picture (L1).
  const drawn = placed.some(({ art, fact }) => art?.includes(':') === true && fact.source !== 'edit' && fact.source !== 'writer');
  return { finish: drawn ? 'gouache' : undefined };
}
