/** The axes along which an idea may be seen differently, each a list of values; values of one family look alike. */
import type { LookFact, SettingFact } from '@atelier/spec';

export const AXES = ['time', 'angle', 'medium', 'mood', 'palette', 'composition'] as const;
export type Axis = (typeof AXES)[number];

export interface AxisValue {
  value: string;
  family: string;
}
/** The kind of fact an axis sets. */
export const KIND_OF: Readonly<Record<Axis, SettingFact['kind'] | LookFact['kind']>> = {
  time: 'time',
  angle: 'angle',
  medium: 'medium',
  mood: 'mood',
  palette: 'palette',
  composition: 'composition',
};
/** What a faithful writer may choose: colour and framing (B5). */
export const FAITHFUL_AXES: readonly Axis[] = ['angle', 'palette', 'composition'];

const families = (lines: Readonly<Record<string, string>>): AxisValue[] =>
  Object.entries(lines).flatMap(([family, values]) => values.split(', ').map((value) => ({ value, family })));

export const VALUES: Readonly<Record<Axis, readonly AxisValue[]>> = {
  time: families({ morning: 'dawn', day: 'day', low: 'golden hour, sunset', dark: 'dusk, night' }),
  angle: families({ level: 'eye level', below: 'low angle', above: 'high angle, aerial view', tilted: 'dutch angle' }),
  medium: families({
    camera: 'photograph, film photograph',
    paint: 'oil painting, watercolor, gouache painting',
    line: 'ink drawing, pencil drawing',
    print: 'linocut print, screen print',
    digital: '3d render, pixel art',
  }),
  mood: families({
    quiet: 'calm, dreamlike',
    bright: 'joyful, playful',
    dark: 'mysterious, melancholy',
    strong: 'dramatic, tense',
  }),
  palette: families({
    warm: 'ochre and brick red, amber and rose',
    cool: 'deep blue and teal, sage and slate',
    neutral: 'black and white, warm greys',
    bright: 'bold primary colours, coral and turquoise',
    pale: 'pale pastels',
  }),
  composition: families({
    formal: 'symmetrical composition, centered composition',
    open: 'rule of thirds, negative space',
    deep: 'leading lines, foreground framing',
    dynamic: 'diagonal composition',
  }),
};

/** Values that make no picture together. */
const CLASHES: readonly (readonly [string, string])[] = [
  ['night', 'pale pastels'],
  ['night', 'bold primary colours'],
  ['joyful', 'warm greys'],
  ['joyful', 'black and white'],
  ['playful', 'black and white'],
  ['playful', 'warm greys'],
  ['melancholy', 'bold primary colours'],
  ['melancholy', 'coral and turquoise'],
  ['tense', 'pale pastels'],
  ['dramatic', 'pale pastels'],
  ['calm', 'dutch angle'],
  ['calm', 'diagonal composition'],
  ['dreamlike', 'dutch angle'],
  ['ink drawing', 'bold primary colours'],
  ['ink drawing', 'coral and turquoise'],
  ['pencil drawing', 'bold primary colours'],
  ['pencil drawing', 'coral and turquoise'],
  ['dutch angle', 'symmetrical composition'],
  ['dutch angle', 'centered composition'],
  ['golden hour', 'deep blue and teal'],
  ['golden hour', 'black and white'],
  ['sunset', 'black and white'],
];
export const clash = (values: readonly string[]): boolean => CLASHES.some(([a, b]) => values.includes(a) && values.includes(b));
