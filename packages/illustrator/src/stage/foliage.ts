/** Leaves that are said of a land with trees, and lie nowhere: its trees bear them, in the colour that was said. */
import { sceneOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

const LEAVES = /^(?:(?:autumn|fall|golden|red|yellow|orange|maple|colou?rful) )*(?:leaf|leaves|foliage)$/;
/** Scenes whose painters grow trees that turn. */
const WOODED: ReadonlySet<string> = new Set([
  'forest',
  'hills',
  'mountains',
  'river',
  'lake',
  'village',
  'farmland',
  'garden',
  'meadow',
]);
const TURNED =
  /^(?:(?:bright|dark|deep|fiery|burnt) )*(?:red|crimson|scarlet|orange|golden|gold|yellow|amber|copper|russet|autumn|autumnal)$/;

/** The place has them: "a forest with red leaves". */
export const isFoliage = (fact: Subject, scene: string, brief: Brief): boolean =>
  WOODED.has(scene) &&
  LEAVES.test(fact.name) &&
  fact.source === 'user' &&
  !(fact.count && 'exact' in fact.count) &&
  !fact.attributes.some((a) => !a.off && /^(?:fallen|scattered|floating|falling)$/.test(a.value)) &&
  fact.actions.length === 0 &&
  brief.relations.some((r) => !r.off && r.to === fact.id && r.predicate === 'with' && isLand(brief, r.from)) &&
  !brief.relations.some((r) => !r.off && r.from === fact.id);

const isLand = ({ setting, subjects }: Brief, id: string): boolean =>
  setting.some((f) => f.id === id) || subjects.some((s) => s.id === id && sceneOf(s.name) !== undefined);

/** Such leaves have turned: it is autumn where nothing else was said. */
export const hasTurned = (brief: Brief): boolean =>
  brief.subjects.some((s) => !s.off && isFoliage(s, 'forest', brief) && redness(s) !== undefined);

/** The colour that leaves were said to have. */
export const leafColourSaid = (brief: Brief): string | undefined =>
  brief.subjects
    .filter((s) => !s.off && isFoliage(s, 'forest', brief))
    .map(redness)
    .find((c) => c !== undefined);

const redness = ({ attributes }: Subject): string | undefined =>
  attributes.find((a) => !a.off && a.kind === 'color' && TURNED.test(a.value))?.value;
