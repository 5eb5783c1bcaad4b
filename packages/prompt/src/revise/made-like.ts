/** How a picture is made: as a polaroid, as if drawn by a child, as a painting by somebody. */
import { LOOKS } from '@atelier/lexicon';
import { read } from '../read/read.ts';
import { type Outcome, ok } from './outcome.ts';
import { put } from './put.ts';
import type { Workbench } from './workbench.ts';

/** As whatever of it is said to be made, and with what in it. */
export const madeLike = (bench: Workbench, way: string): Outcome => madeWith(bench, way) ?? madeBy(bench, way);

/** Whether a text says nothing but a way of making pictures. */
export const isMade = (text: string): boolean => MADE_THING.test(text) && !OF_THINGS.test(text);
const MADE_THING =
  /^(?:[\p{L}\p{N}'’-]+ )*(?:postcard|photo(?:graph)?|snapshot|polaroid|painting|drawing|sketch|poster|print|comic(?: book)?|(?:picture|story) ?book|cartoon|film still|movie still|anime still|cartoon still|movie poster|(?:\p{L}+ )?(?:film|movie|anime|fairy ?tale|documentary|dream)|video game|stamp|tapestry|mosaic|blueprint|engraving|etching|magazine cover|album cover|book cover|advert|illustration)s?(?= (?:of|by|from|in|on|with|for|taken|made|done) |$)/iu;
/** "a man in a photo" is a man. */
const OF_THINGS = /^(?:[\p{L}\p{N}-]+ )*(?:of|by|from|in|on|with|for) /iu;

/** "A polaroid with a dog", "a film still of a war": a way of making pictures, and what shall be in this one. */
function madeWith(bench: Workbench, way: string): Outcome {
  const { made, by, what } = /^(?<made>.+?) (?<by>with|of) (?<what>.+)$/iu.exec(way)?.groups ?? {};
  if (!made || !what || OF_THINGS.test(made) || madeBy(bench, made) !== true) return undefined;
  if (/^(?:it|this|that|them)$/i.test(what)) return true;
  return put(bench, what, { mode: 'add', trusting: true }) || `I could not place “${by} ${what}”.`;
}

/** "painted by a child", "painting by Monet", "old photograph": how the picture is made, and nothing that is in it. */
function madeBy(bench: Workbench, way: string): Outcome {
  const known = LOOKS.get(way.toLowerCase());
  if (known) {
    bench.setLook(known, way.toLowerCase());
    return true;
  }
  const made = MADE_THING.exec(way)?.[0];
  const deed = /^(?:drawn|painted|photographed|filmed|shot|sketched|made) /i.test(way);
  if ((made === undefined || OF_THINGS.test(made)) && !deed) return undefined;
  // "a painting by Monet": whatever of it is a medium, a style or a name.
  const said = read(`a ${way}`);
  const all = said.subjects.length + said.setting.length + said.unread.length === 0;
  if (!deed && all && said.look.some(({ kind }) => kind === 'artist')) return ok(put(bench, `a ${way}`, { mode: 'set' }));
  bench.setLook(
    'style',
    way.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
  );
  return true;
}
