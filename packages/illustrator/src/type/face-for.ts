/** Which typeface an idea's words call for. */
import type { Brief } from '@atelier/spec';
import type { FaceName } from './faces.ts';
import { FACES_BY_NAME, typeSaid } from './type-said.ts';

/** Words of an idea that call for a face, for the title; what stands below it takes the second. */
const GENRES: readonly (readonly [RegExp, readonly FaceName[], FaceName])[] = [
  [/\b(?:code|tech\w*|software|data|robot|computer|cyber\w*|science|ai)\b/, ['mono', 'sans'], 'mono'],
  [
    /\b(?:movie|film|thriller|train|sport\w*|race|racing|rock|punk|war|crime|noir|festival|concert|tour|workout)\b/,
    ['condensed'],
    'sans',
  ],
  [
    /\b(?:jazz|vintage|retro|opera|theat(?:re|er)|wine|fashion|magazine|luxury|classic\w*|poetry|elegant)\b/,
    ['display'],
    'sans',
  ],
  [/\b(?:coffee|craft|farm|bakery|barber|beer|western|market|wood\w*|harvest|cafe|shop)\b/, ['slab', 'condensed'], 'sans'],
  [/\b(?:kids?|children\w*|school|picnic|garden|hand\w*|homemade|notes?|diary)\b/, ['hand'], 'sans'],
  [/\b(?:birthday|wedding|love|valentine\w*|anniversary)\b/, ['script'], 'serif'],
  [/\b(?:modern|bold|neon|minimal\w*|swiss|bauhaus|design|exhibition|abstract)\b/, ['sans'], 'sans'],
  [/\b(?:novel|book|story|history|memoir|poems?|literature|album)\b/, ['serif', 'display'], 'sans'],
];

/** Signs and banners are read from afar; greetings are written; else the trade decides, and where none is said the seed. */
export function faceFor(brief: Brief, kind: string | undefined, roll: number, index: number, content: string): FaceName {
  const face = wishedFace(brief, kind, roll, index);
  // It has capitals only: "Kaffa" is not "KAFFA".
  return face === 'condensed' && content !== content.toUpperCase() ? 'slab' : face;
}

function wishedFace(brief: Brief, kind: string | undefined, roll: number, index: number): FaceName {
  // What a writer added sets the mood of the picture and not its trade.
  const looks = brief.look.filter((f) => !f.off && f.source !== 'writer').map((f) => f.value);
  const words = `${brief.idea} ${looks.join(' ')}`.toLowerCase();
  const capitals = brief.text.some((t) => t.content.length > 3 && t.content === t.content.toUpperCase());
  const genre = GENRES.find(
    ([pattern, [first]]) => pattern.test(words) && !(capitals && (first === 'script' || first === 'hand')),
  );
  // What the words themselves say is no wish about them.
  const about = brief.text.reduce((rest, t) => rest.replaceAll(t.content.toLowerCase(), ' '), words);
  // What was said last of the letters themselves is heard before the idea.
  const said = typeSaid(brief).face ?? FACES_BY_NAME.find(([pattern]) => pattern.test(about))?.[1];
  if (said) return index === 0 ? said : said === 'script' || said === 'hand' ? 'serif' : said;
  if (kind === 'plate') return capitals ? (['condensed', 'serif', 'sans'] as const)[Math.floor(roll * 3)]! : 'serif';
  // Narrow capitals stand taller on what is wide and low.
  if (kind === 'banner' && capitals && index === 0) return roll < 0.6 ? 'condensed' : 'sans';
  // Tubes are tall and narrow, and fill their board.
  if (kind === 'sign' && capitals && index === 0 && /\bneon\b/.test(about)) return 'condensed';
  if (kind === 'sign' || kind === 'banner') {
    const own = genre?.[1][0];
    return index > 0 || capitals || own === undefined || own === 'script' || own === 'hand' ? 'sans' : own;
  }
  if (genre) return index > 0 ? genre[2] : genre[1][Math.floor(roll * genre[1].length)]!;
  if (index > 0) return 'sans';
  if (!capitals && kind === 'card') return roll < 0.5 ? 'display' : 'serif';
  const open: readonly FaceName[] = capitals ? ['sans', 'condensed', 'serif', 'slab'] : ['serif', 'display', 'sans', 'slab'];
  return open[Math.floor(roll * open.length)]!;
}
