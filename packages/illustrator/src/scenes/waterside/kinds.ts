/**
 * Kinds of place by the water that are known by a form of their own. What they are called by is data; whatever is named and belongs to the
 * kind is part of it, and no thing in it.
 */
import type { SceneId } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';

type WaterKind =
  | 'karst'
  | 'stacks'
  | 'basalt'
  | 'arch'
  | 'chalk'
  | 'cliffs'
  | 'icebergs'
  | 'fjord'
  | 'crater-lake'
  | 'cloud-sea';

export interface WaterPlace {
  kind: WaterKind;
  scene: SceneId;
  /** Names that are part of it. */
  own: RegExp;
  /** Part of the height from the top, and metres above the water. */
  horizon?: readonly [number, number];
  eye?: readonly [number, number];
}

interface Row extends Omit<WaterPlace, 'scene'> {
  words: RegExp;
  /** The first that fits what was said. */
  scenes: readonly (readonly [RegExp | undefined, SceneId])[];
}

const BEACH: readonly [RegExp, SceneId] = [/\bbeach(?:es)?\b|\bshore\b|\bsand\b/, 'beach'];
const OPEN: readonly [undefined, SceneId] = [undefined, 'sea'];
const FRESH: readonly [undefined, SceneId] = [undefined, 'lake'];

const KINDS: readonly Row[] = [
  {
    kind: 'karst',
    words:
      /\bha ?long\b|\blan ha\b|\bphang ?nga\b|\bguilin\b|\byangshuo\b|\bli river\b|\bkrabi\b|\bel nido\b|\brailay\b|\bninh binh\b|\btam coc\b|\bphi phi\b|\bvang vieng\b|\bkarsts?\b|\blimestone (?:towers?|islands?|islets?|pillars?|mountains?|cliffs?|rocks?|formations?)\b/,
    scenes: [
      [/\bguilin|\byangshuo|\bli river|\bninh binh|\btam coc|\bvang vieng|\briver\b|\blake\b|\brice\b/, 'lake'],
      BEACH,
      OPEN,
    ],
    own: /\b(?:karsts?|towers?|islands?|islets?|pillars?|mountains?|hills?|cliffs?|rocks?|formations?|bay|guilin|yangshuo|li river|river|peaks?)$/,
    horizon: [0.5, 0.64],
    eye: [5, 11],
  },
  {
    kind: 'basalt',
    words: /\bbasalt\b|\bgiant'?s causeway\b|\breynis\w+|\bblack[- ]sand\b|\bvik\b/,
    scenes: [
      [/\bcauseway\b|\bcliffs?\b(?!.*\bbeach)/, 'sea'],
      [undefined, 'beach'],
    ],
    own: /\b(?:(?:sea )?stacks?|columns?|basalt|rocks?|cliffs?|causeway|sand)$/,
  },
  {
    kind: 'arch',
    words:
      /\bsea arch(?:es)?\b|\b[eé]tretat\b|\bdurdle\b|\bazure window\b|\b(?:natural|rock|stone) arch(?:es)?\b(?=.*\b(?:sea|ocean|coast|beach|waves?|water|surf)\b)/,
    scenes: [BEACH, OPEN],
    own: /\b(?:arch|arches|cliffs?|[eé]tretat|rocks?|door)$/,
  },
  {
    kind: 'stacks',
    words: /\b(?:sea|coastal|rock|ocean) ?stacks?\b|\btwelve apostles\b|\bhaystack rock\b|\bbedruthan\b|\bstacks\b/,
    scenes: [[/\broad\b|\bhighway\b/, 'beach'], BEACH, OPEN],
    own: /\b(?:stacks?|apostles?|rocks?|cliffs?)$/,
  },
  {
    kind: 'chalk',
    words: /\b(?:chalk|white)(?: \w+)? cliffs?\b|\bcliffs? of dover\b|\bseven sisters\b|\bbeachy head\b|\bmøns klint\b/,
    scenes: [BEACH, OPEN],
    own: /\b(?:cliffs?|dover|sisters|head|grass)$/,
    horizon: [0.56, 0.68],
    eye: [4, 9],
  },
  {
    kind: 'cliffs',
    words:
      /\bcliffs? of moher\b|\b(?:sea|ocean|coastal) cliffs\b|\balgarve\b|\bbig sur\b|\bcliffs\b(?=.*\b(?:sea|ocean|atlantic|pacific|coast|waves)\b)|\b(?:sea|ocean|atlantic|pacific|coast)\b.*\bcliffs\b/,
    scenes: [BEACH, OPEN],
    own: /\b(?:cliffs?|moher|algarve|big sur)$/,
    horizon: [0.5, 0.64],
    eye: [5, 14],
  },
  {
    kind: 'icebergs',
    words: /\bice ?bergs?\b|\bglacier lagoon\b|\bj[oö]kuls[aá]rl[oó]n\b/,
    // Whoever stands there has ice under the feet.
    scenes: [
      [
        /\b(?:penguins?|seals?|polar bears?|walrus\w*|fox|dogs?|husk\w+|explorers?|man|woman|person|people|tents?|beach|shore)\b/,
        'beach',
      ],
      OPEN,
    ],
    own: /\b(?:ice ?bergs?|ice ?floes?|ice|antarctica|arctic)$/,
    horizon: [0.4, 0.56],
    eye: [3, 6],
  },
  {
    kind: 'fjord',
    words: /\bfjords?\b|\bgeiranger\w*|\bmilford sound\b|\bn[aæ]r[oø]y\w*|\bdoubtful sound\b/,
    scenes: [FRESH],
    own: /\b(?:fjords?|sound|mountains?|cliffs?|walls?|slopes?)$/,
    horizon: [0.5, 0.66],
    eye: [3, 8],
  },
  {
    kind: 'crater-lake',
    words: /\bcrater lakes?\b|\bcaldera\b|\bsete cidades\b|\bquilotoa\b|\bkelimutu\b|\blake in (?:a|the) (?:\w+ )?crater\b/,
    scenes: [FRESH],
    own: /\b(?:crater|craters|caldera|rim|crater lake|lake)$/,
    horizon: [0.26, 0.36],
    eye: [150, 170],
  },
  {
    kind: 'cloud-sea',
    words:
      /^(?=.*\b(?:(?:above|over|through|out of|from|piercing|between) (?:the |a )?clouds?|(?:sea|ocean|blanket|layer) of (?:clouds?|fog|mist)|cloud (?:sea|inversion|tops)|undercast))(?=.*\b(?:mountains?|peaks?|summits?|kilimanjaro|fuji|matterhorn|everest|alps|himalayas?|andes|mount|volcano|ridges?|range)\b)/,
    scenes: [[undefined, 'sky']],
    own: /\b(?:clouds?|fog|mountains?|peaks?|summits?|kilimanjaro|fuji|matterhorn|everest|alps|himalayas?|andes|volcano|ridges?|range|sea of clouds)$/,
    horizon: [0.5, 0.6],
  },
];

/** Scenes that such a place may stand for; a room, a town or a sheet keeps what it is. */
const YIELDS: ReadonlySet<string> = new Set([
  'plain',
  'beach',
  'sea',
  'lake',
  'mountains',
  'hills',
  'meadow',
  'river',
  'snowfield',
  'desert',
  'sky',
]);

/** What was said from the start, in small letters; what an edit adds makes no other place of it (L1). */
function saidIn({ subjects, setting, look, unread, relations }: Brief): string {
  const called = (id: string): string =>
    subjects.find((s) => s.id === id && !s.off)?.name ?? setting.find((f) => f.id === id && !f.off)?.value ?? '';
  return [
    ...relations.filter((r) => !r.off && r.source === 'user').map((r) => `${r.predicate} ${called(r.to)}`),
    ...unread.map((u) => u.value),
    ...setting.filter((f) => !f.off && f.source === 'user' && f.kind !== 'time').map((f) => f.value),
    ...look.filter((f) => !f.off && f.source === 'user').map((f) => f.value),
    ...subjects
      .filter((s) => !s.off && s.source === 'user')
      .flatMap((s) => [[...s.attributes.filter((a) => !a.off).map((a) => a.value), s.name].join(' ')]),
  ]
    .join(' , ')
    .toLowerCase();
}

const KNOWN = new WeakMap<Brief, Map<string, WaterPlace | undefined>>();

/** The kind of place that was said, where `scene` gives way to it. */
export function waterPlaceOf(brief: Brief, scene: SceneId): WaterPlace | undefined {
  if (!YIELDS.has(scene)) return undefined;
  const known = KNOWN.get(brief) ?? new Map<string, WaterPlace | undefined>();
  KNOWN.set(brief, known);
  if (known.has(scene)) return known.get(scene);
  const said = saidIn(brief);
  const row = KINDS.find(({ words }) => words.test(said));
  const found = row && { ...row, scene: row.scenes.find(([when]) => when === undefined || when.test(said))![1] };
  known.set(scene, found);
  return found;
}
