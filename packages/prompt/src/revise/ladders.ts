/** Steps that words such as "bigger", "closer", "later" and "wider" go up or down. */
import { TIMES, type TimeId } from '@atelier/lexicon';

const SIZES = ['tiny', 'small', 'large', 'huge', 'gigantic'] as const;
const SIZE_OF: Readonly<Record<string, number>> = {
  tiny: 0,
  mini: 0,
  miniature: 0,
  microscopic: 0,
  small: 1,
  little: 1,
  short: 1,
  big: 2,
  large: 2,
  tall: 2,
  oversized: 2,
  huge: 3,
  enormous: 3,
  massive: 3,
  giant: 3,
  gigantic: 4,
  colossal: 4,
  immense: 4,
};

/** The next size; a thing of no said size is between small and large. */
export function nextSize(value: string | undefined, up: boolean): string {
  const at = value === undefined ? undefined : SIZE_OF[value];
  if (at === undefined) return up ? 'large' : 'small';
  return SIZES[Math.max(0, Math.min(SIZES.length - 1, at + (up ? 1 : -1)))] as string;
}

const SHOTS = ['extreme wide shot', 'wide shot', 'medium shot', 'close-up', 'extreme close-up'] as const;
const shotAt = (value: string): number => {
  const extreme = /\bextreme\b/.test(value);
  if (/\b(close|macro|head)/.test(value)) return extreme ? 4 : 3;
  if (/\b(wide|long|establishing|full|panoram)/.test(value)) return extreme ? 0 : 1;
  return 2;
};

/** The next shot towards the thing (`closer`) or away from it; from none it is a close-up or a wide shot. */
export function nextShot(value: string | undefined, closer: boolean): string {
  if (value === undefined) return closer ? 'close-up' : 'wide shot';
  return SHOTS[Math.max(0, Math.min(SHOTS.length - 1, shotAt(value) + (closer ? 1 : -1)))] as string;
}

const DAY: readonly TimeId[] = ['dawn', 'day', 'golden-hour', 'sunset', 'dusk', 'night'];

/** "later in the day"; an unsaid hour is day, and past sunset comes night at once since dusk is short. */
export function nextTime(id: TimeId | undefined, later: boolean): string | undefined {
  const next = DAY[DAY.indexOf(id ?? 'day') + (later ? 1 : -1)];
  return next && TIMES[next].name;
}

const ASPECTS = ['9:16', '2:3', '1:1', '3:2', '16:9', '21:9'] as const;
const ratio = (aspect: string): number => {
  const [w = 1, h = 1] = aspect.split(/[:x/]/).map(Number);
  return w / h;
};

/** The next aspect that is clearly wider or taller than the one before; from none (square or 3:2) a wide or a tall one. */
export function nextAspect(aspect: string | undefined, wider: boolean): string {
  if (aspect === undefined) return wider ? '16:9' : '9:16';
  const now = ratio(aspect);
  const next = wider
    ? ASPECTS.find((each) => ratio(each) > now * 1.15)
    : [...ASPECTS].reverse().find((each) => ratio(each) < now / 1.15);
  return next ?? aspect;
}

export interface LookStep {
  kind: 'lighting' | 'palette' | 'mood' | 'composition' | 'detail' | 'style' | 'lens' | 'texture';
  value: string;
}
const step = (kind: LookStep['kind'], value: string, words: string): [string, LookStep][] =>
  words.split(', ').map((word) => [word, { kind, value }]);

/** Words that say in which direction the whole look should go. */
export const LOOK_STEPS: ReadonlyMap<string, LookStep> = new Map([
  ...step(
    'lighting',
    'low dim light',
    'darker, dimmer, dark, less bright, too bright, less light, turn down the lights, dim the lights, lights down',
  ),
  ...step(
    'lighting',
    'bright light',
    'brighter, lighter, bright, less dark, too dark, more light, turn up the lights, lights up',
  ),
  ...step(
    'lighting',
    'soft light',
    'softer, softer light, less harsh, too harsh, gentler, less contrast, lower contrast, too much contrast, softer shadows, less shadow, less shadows, fewer shadows, lighter shadows, too many shadows, less harsh shadows, less glare',
  ),
  ...step('lighting', 'deep shadows', 'more shadow, more shadows, deeper shadows, darker shadows, stronger shadows'),
  ...step('lighting', 'neon light', 'more neon, more neon light, more neon lights, more neons, more neon signs'),
  ...step(
    'lighting',
    'faint neon light',
    'less neon, fewer neon lights, less neon lights, too much neon, less neon light, fewer neon signs, less neony, less neon signs',
  ),
  ...step('lighting', 'soft glow', 'more glow, more glowing, glowier'),
  ...step('lighting', 'plain even light', 'less glow, less glowing, less glowy, too much glow, less bloom'),
  ...step(
    'lighting',
    'hard contrasting light',
    'harsher, more contrast, higher contrast, stronger contrast, increase the contrast, increase contrast, contrastier, punchier',
  ),
  ...step(
    'palette',
    'warm colours',
    'warmer, warm, warmer colours, warmer colors, warmer light, less cold, too cold, too cool',
  ),
  ...step('palette', 'cool colours', 'cooler, colder, cool, cooler colours, cooler colors, less warm, too warm'),
  ...step(
    'palette',
    'vivid colours',
    'more colourful, more colorful, brighter colours, brighter colors, stronger colours, stronger colors, bolder colours, bolder colors, more vivid, more vibrant, colourful, colorful, more saturated, more colour, more color, too dull, less dull, more saturation',
  ),
  ...step(
    'palette',
    'muted colours',
    'less colourful, less colorful, softer colours, softer colors, gentler colours, gentler colors, paler colours, paler colors, less vivid, less saturated, too colourful, too colorful, more muted, less colour, less color, too vivid, less saturation, too saturated, too much colour, too much color',
  ),
  ...step(
    'composition',
    'uncluttered',
    'less busy, simpler, cleaner, less cluttered, less clutter, too much clutter, too much going on, too much stuff, fewer things, too busy, too cluttered, less stuff, less crowded, too crowded, emptier, less going on, calmer composition',
  ),
  ...step('detail', 'highly detailed', 'more detailed, more detail, more details'),
  ...step('detail', 'simple', 'less detailed, less detail, fewer details, too detailed'),
  ...step('style', 'realistic', 'more realistic, more lifelike, more real'),
  ...step('style', 'minimal', 'more minimal, more minimalist, minimalistic'),
  ...step('style', 'abstract', 'more abstract, less realistic, too realistic'),
  ...step('texture', 'film grain', 'more grain, grainier, more grainy, more noise'),
  ...step(
    'texture',
    'smooth and clean',
    'less grain, less grainy, too grainy, too much grain, less noise, less noisy, less texture',
  ),
  ...step('texture', 'rich texture', 'more texture, more textured'),
  ...step('lens', 'deep focus', 'less bokeh, less blur, less blurry, too blurry, too much blur, less depth of field'),
  ...step(
    'lens',
    'blurred background',
    'more bokeh, more blur, blurrier, blur the background, blurrier background, blurred background, blurry background',
  ),
  ...step('lens', 'sharp focus', 'sharper, more in focus, crisper'),
  ...step('mood', 'dynamic', 'more dynamic, dynamic, more action, livelier, faster, more speed, more movement, more motion'),
  ...step('mood', 'serious', 'too cheerful, too happy, too cute, too childish, too silly, too sweet'),
  ...step('mood', 'friendly', 'too scary, too creepy, too spooky, too aggressive, too violent'),
  ...step('mood', 'cheerful', 'too sad, too gloomy, too serious, too depressing, too melancholic'),
  ...step('mood', 'calm', 'too dramatic, too hectic, too tense, too chaotic'),
  ...step('mood', 'dramatic', 'more dramatic, dramatic, more drama, too tame'),
]);
