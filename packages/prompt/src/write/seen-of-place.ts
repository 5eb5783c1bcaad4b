/** What is known to be seen in a named place, where nothing that was said makes another place of it. */
import { type Portrait, placeKnown, placeSeen, remember, singular, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from '../subjects/main-subject.ts';
import { qualitiesOf } from '../subjects/qualities.ts';
import { isSeenFromAbove } from '../subjects/seen-from-above.ts';
import type { Context } from './context.ts';
import { isScene } from './is-scene.ts';
import { on } from './on.ts';
import { isNear } from './stage-room.ts';
import { isUnchanged } from './sure.ts';
import { FURNISHED, TOLD_BY_NAME } from './view-of-place.ts';

/** Another time, another world or another state: nothing of what is usual stands there. */
const OTHERWISE =
  /\b(?:abandoned|derelict|disused|ruin\w*|overgrown|flooded|burn\w*|destroyed|collapsed|post-?apocalyptic|futuristic|cyberpunk|steampunk|sci-?fi|alien|space|medieval|ancient|roman|viking|victorian|baroque|gothic|japanese|chinese|moroccan|indian|fantasy|fairy\w*|magic\w*|enchanted|surreal|dream\w*|underwater|sunken|floating|miniature|toy|doll\w*|tiny|cartoon|isometric|pixel|voxel|low.poly|cute|kawaii|candy|lego|paper|origami|haunted|secret|upside.down|made of|shaped like|inside (?:a|an|the) (?:bottle|jar|egg|shell|globe)|on (?:mars|the moon))\b/i;
const EMPTIED = /\b(?:empty|bare|unfurnished|stripped|minimal\w*|demolished|new-build|under construction)\b/i;

interface PlaceSeen {
  rows: Portrait;
  name: string;
  /** Whether the place is the picture. */
  whole: boolean;
}

export function seenOfPlace(brief: Brief, context: Context): PlaceSeen | undefined {
  const { place, tags } = context;
  if (tags.has('logo') || tags.has('icon') || tags.has('abstract')) return undefined;
  const main = mainSubject(brief);
  // "A construction site" is a thing to the reader, and a place to who looks at it.
  const own = main?.source === 'user' ? main.name : undefined;
  const said = on(brief.setting).flatMap(({ kind, source, value }) => (kind === 'place' && source === 'user' ? [value] : []));
  // Of a field in Provence it is the field that is known; what somebody is in is his place.
  const round = [...(place?.named ? [place.word] : []), ...said];
  const name = [...round, own, holderOf(main, brief)?.name]
    .map((each) => (each ?? '').toLowerCase().replace(/^(?:an?|the) /, ''))
    .find((each) => byName(each) !== undefined);
  const rows = name === undefined ? undefined : byName(name);
  if (name === undefined || rows === undefined || OTHERWISE.test(brief.idea) || isSeenFromAbove(brief) || isNear(brief))
    return undefined;
  if ((tags.has('in') || placeKnown(name)?.tags.includes('in')) && EMPTIED.test(brief.idea)) return undefined;
  if (!isUnchanged(name, brief)) return undefined;
  if (qualitiesOf(brief).some(({ quality: { id } }) => FURNISHED.test(id) || TOLD_BY_NAME.test(id))) return undefined;
  return { rows, name, whole: main === undefined || name === own?.toLowerCase() || isScene(brief, context) };
}

/** What the main thing is in or on. */
function holderOf(main: Subject | undefined, { relations, subjects }: Brief): Subject | undefined {
  const held = on(relations).find(({ from, predicate }) => from === main?.id && /(?:^| )(?:in|inside|on|at)$/.test(predicate));
  return held && on(subjects).find(({ id }) => id === held.to);
}

const byName = remember((name: string): Portrait | undefined => {
  const whole = placeSeen(name) ?? placeSeen(singular(name));
  if (whole !== undefined) return whole;
  // "An old train station": adjectives leave a place what it is.
  const words = name.split(' ');
  for (let first = 1; first < words.length; first++) {
    const { adjective, noun } = wordNet(words[first - 1] as string) ?? {};
    if (adjective === undefined || adjective <= (noun ?? -1)) return undefined;
    const rest = words.slice(first).join(' ');
    const known = placeSeen(rest) ?? placeSeen(singular(rest));
    if (known !== undefined) return known;
  }
  return undefined;
});

/** A car park is no park: a word in the name of a place that is another place by itself. */
export const isInNameOf = (word: string, place: Context['place']): boolean =>
  place !== undefined &&
  word !== place.known.id &&
  place.word.toLowerCase().endsWith(` ${word}`) &&
  placeKnown(word)?.id === word;
