/**
 * Kinds of place by the water that are known by a form of their own. What they are called by is data; whatever is named and belongs to the
 * kind is part of it, and no thing in it.
 */
import { drawnAs, type SceneId } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { landsSaid } from '../../stage/landforms-said.ts';
import { saidFromStart } from '../said-from-start.ts';

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
  | 'cloud-sea'
  | 'lilies'
  | 'cenote'
  | 'barrel'
  | 'wreck'
  | 'vents'
  | 'huts'
  | 'backwaters'
  | 'low-tide'
  | 'tide-pools'
  | 'clear-ice'
  | 'salt'
  | 'salt-shore'
  | 'isle'
  | 'table'
  | 'sea-cave'
  | 'great-falls'
  | 'ice-cave'
  | 'thermal'
  | 'marsh'
  | 'sunken-cave'
  | 'lanterns';

export interface WaterPlace {
  kind: WaterKind;
  scene: SceneId;
  /** What it is called by. */
  words: RegExp;
  /** Names that are part of it. */
  own: RegExp;
  /** Qualities that are its own, and need no coat. */
  shows?: RegExp;
  /** Part of the height from the top, and metres above the water. */
  horizon?: readonly [number, number];
  eye?: readonly [number, number];
}

interface Row extends Omit<WaterPlace, 'scene'> {
  /** Where the words alone do not say it: by the scene that would be painted, and by all that was said. */
  when?: (scene: SceneId, said: string) => boolean;
  /** The first that fits what was said. */
  scenes: readonly (readonly [RegExp | undefined, SceneId])[];
}

const BEACH: readonly [RegExp, SceneId] = [/\bbeach(?:es)?\b|\bshore\b|\bsand\b/, 'beach'];
const OPEN: readonly [undefined, SceneId] = [undefined, 'sea'];
const FRESH: readonly [undefined, SceneId] = [undefined, 'lake'];

const KINDS: readonly Row[] = [
  {
    kind: 'great-falls',
    words:
      /\b(?:victoria|niagara|iguazu|iguaçu|horseshoe) falls?\b|\bniagara\b|\b(?:huge|giant|massive|wide|big|mighty) (?:water)?falls?\b(?=.*\b(?:above|air|aerial|helicopter|drone)\b)/,
    when: (scene) => scene === 'waterfall' || scene === 'river' || scene === 'plain',
    scenes: [[undefined, 'river']],
    own: /\b(?:falls?|waterfalls?|niagara|iguazu|rainbow mist|spray|gorge)$/,
    horizon: [0.14, 0.2],
  },
  {
    kind: 'lanterns',
    words:
      /^(?=.*\blanterns?\b)(?=.*\b(?:river|lake|water|pond|canal|sea)\b)(?=.*\b(?:float\w*|drift\w*|on (?:the |a )?(?:\w+ )?(?:river|lake|water|pond)|in (?:the |a )?(?:river|water|lake)|water lanterns?)\b)(?!.*\bsky\b)/,
    when: (scene) => scene === 'river' || scene === 'lake' || scene === 'sea' || scene === 'plain' || scene === 'night-sky',
    scenes: [FRESH],
    own: /\blanterns?$/,
    horizon: [0.3, 0.42],
    eye: [2.2, 2.6],
  },
  {
    kind: 'barrel',
    words:
      /^(?=.*\bbarrel\w*)(?=.*\b(?:waves?|surf\w*|ocean)\b)|\b(?:wave|surf) tube\b|\btube of (?:a|the) wave\b|\binside (?:of )?(?:a |the )?(?:\w+ )?wave\b|\bpipeline\b/,
    scenes: [OPEN],
    own: /\b(?:barrel|wave barrel|waves?|tube|pipeline|surf)$/,
    horizon: [0.5, 0.57],
    eye: [1.2, 1.6],
  },
  {
    kind: 'cenote',
    words: /\bcenotes?\b|\bsink ?holes?\b/,
    scenes: [FRESH],
    own: /\b(?:cenotes?|sink ?holes?|(?:light|sun) ?beams?|beams?|(?:sun)?rays?|light|roots?|vines?|pool|water|cave)$/,
    horizon: [0.55, 0.62],
  },
  {
    kind: 'wreck',
    words:
      /\b(?:sunken|sunk|wrecked) (?:\w+ ){0,2}(?:ship|boat|galleon|vessel|schooner|frigate)s?\b|\bship ?wrecks?\b|\bwrecks?\b/,
    when: (scene, said) => scene === 'underwater' || /\bsunken|\bsunk\b/.test(said),
    scenes: [[undefined, 'underwater']],
    own: /\b(?:ships?|boats?|galleons?|vessels?|schooner|frigate|wrecks?|ship ?wrecks?)$/,
  },
  {
    kind: 'vents',
    words: /\b(?:hydrothermal|thermal|volcanic|deep[- ]sea|smoking) vents?\b|\bblack smokers?\b|\bvents?\b/,
    when: (scene, said) => scene === 'underwater' || /\bhydrothermal|\bsmokers?\b/.test(said),
    scenes: [[undefined, 'underwater']],
    own: /\b(?:vents?|smokers?|chimneys?|smoke)$/,
  },
  {
    kind: 'huts',
    words:
      /\bover ?-?water (?:bungalows?|villas?|huts?|hotel|resort|cabins?)\b|\bwater (?:bungalows?|villas?)\b|\b(?:bungalows?|villas?)\b(?=.*\b(?:lagoon|stilts?|maldives|bora bora|over the water)\b)|\b(?:lagoon|maldives|bora bora)\b.*\b(?:bungalows?|villas?)\b|\bstilt(?:ed)? (?:bungalows?|huts?)\b/,
    scenes: [OPEN],
    own: /\b(?:bungalows?|villas?|huts?|cabins?|resort|lagoon|jetty|boardwalk|pier|walkway|maldives|bora bora)$/,
    horizon: [0.42, 0.5],
    eye: [4.6, 6],
  },
  {
    kind: 'backwaters',
    words:
      /\bback ?waters?\b|\bfloating markets?\b|\balleppey\b|\balappuzha\b|\bkerala\b(?=.*\b(?:canals?|house ?boats?|boats?|river)\b)|\bpalm[- ]lined (?:canals?|river|waterway)/,
    scenes: [FRESH],
    when: () => true,
    own: /\b(?:back ?waters?|floating markets?|mekong(?: river)?|house ?boats?|(?:coconut )?palms?|palm trees?|canals?|kerala|banks?)$/,
    horizon: [0.46, 0.54],
    eye: [3.4, 4.2],
  },
  {
    kind: 'lilies',
    words:
      /\b(?:water|pond) ?lil(?:y|ies)\b|\blily ?(?:pads?|ponds?)\b|\blotus (?:ponds?|flowers?|leaves|lake|pads?|blossoms?)\b/,
    when: (_scene, said) => !/\b(?:frog|girl|woman|man|boy|cat|vase|bouquet|fairy|toad|dragonfly)\b/.test(said),
    scenes: [FRESH],
    own: /\b(?:lil(?:y|ies)|pads?|lotus|lotus(?:es)?|leaves|flowers?|blossoms?|blooms?|ponds?)$/,
    horizon: [0.1, 0.17],
    eye: [2, 2.4],
  },
  {
    kind: 'low-tide',
    words: /\b(?:low|ebb|outgoing|receding)[- ]tides?\b|\btide (?:is )?out\b|\bmud ?flats?\b|\btidal flats?\b|\bwadden sea\b/,
    when: (scene) => scene === 'harbour' || scene === 'beach' || scene === 'sea' || scene === 'plain',
    scenes: [
      [/\b(?:harbou?r|port|village|quay|boats? aground)\b/, 'harbour'],
      [undefined, 'beach'],
    ],
    own: /\b(?:tides?|mud|mud ?flats?|flats?|pools?|channels?|(?:salt )?marsh(?:es)?)$/,
  },
  {
    kind: 'tide-pools',
    words: /\b(?:tide|tidal|rock) ?pools?\b/,
    scenes: [[undefined, 'beach']],
    own: /\b(?:pools?|rock ?pools?|tide ?pools?|rocks?)$/,
  },
  // Its blue ice is round one and no lake.
  {
    kind: 'ice-cave',
    words:
      /\b(?:ice|icy|glacier|glacial|frozen)(?: \w+)? ?(?:caves?|cavern|grotto|tunnel)\b|\bcaves? (?:of|in) (?:the |a )?(?:blue )?(?:ice|glacier)\b|\binside (?:of )?(?:the |a )?glacier\b|\bglacier\b.*\binside view\b/,
    scenes: [FRESH],
    own: /\b(?:ice|caves?|ice ?caves?|glacier|(?:melt ?water )?(?:stream|pool|river)|light)$/,
    shows: /\bfrozen\b|\bblue\b|\bicy\b/,
  },
  {
    kind: 'clear-ice',
    words:
      /\b(?:clear|black|transparent|cracked|cracking|turquoise|glassy|blue) (?:\w+ )?ice\b|^(?=.*\bice\b)(?=.*\bcracks?\b)|\bice\b(?=.*\bbaikal\b)|\bbaikal\b.*\bice\b|\bfrozen bubbles\b/,
    when: (scene) => scene === 'lake' || scene === 'snowfield' || scene === 'plain',
    scenes: [FRESH],
    own: /\b(?:cracks?|fractures?|bubbles?)$/,
    shows: /\bcrack\w*|\bfrozen\b|\bclear\b|\bblack\b/,
  },
  {
    kind: 'salt',
    words: /\bsalt (?:flats?|pans?|deserts?)\b|\buyuni\b|\bbonneville\b|\bsalar\b/,
    scenes: [[undefined, 'desert']],
    own: /\b(?:salt flats?.*|uyuni|salar|mirror|reflections?)$/,
  },
  {
    kind: 'salt-shore',
    words: /\bsalt (?:crusts?|crystals?)\b|\bdead sea\b/,
    when: (scene) => scene === 'beach' || scene === 'sea' || scene === 'lake' || scene === 'plain',
    scenes: [[undefined, 'beach']],
    own: /\b(?:dead sea|crusts?|crystals?|salt)$/,
  },
  {
    kind: 'table',
    words: /\btable mountain\b/,
    when: (scene) => scene !== 'desert' && scene !== 'underwater',
    scenes: [[undefined, 'beach']],
    own: /\b(?:table mountain|(?:cloud )?table ?cloth|clouds?|mountain)$/,
    horizon: [0.58, 0.66],
    eye: [2.2, 4],
  },
  {
    kind: 'sea-cave',
    words: /^(?=.*\b(?:caves?|grotto|cavern)\b)(?=.*\b(?:sea|ocean|beach|coast|waves)\b)/,
    scenes: [[undefined, 'beach']],
    own: /\b(?:caves?|(?:cave )?mouth|grotto|cavern|entrance|opening)$/,
  },
  {
    kind: 'karst',
    words:
      /\bha ?long\b|\blan ha\b|\bphang ?nga\b|\bguilin\b|\byangshuo\b|\bli river\b|\bkrabi\b|\bel nido\b|\bpalawan\b|\bcoron\b|\blangkawi\b|\brailay\b|\bninh binh\b|\btam coc\b|\bphi phi\b|\bvang vieng\b|\bkarsts?\b|\blimestone (?:towers?|islands?|islets?|pillars?|mountains?|cliffs?|rocks?|formations?)\b/,
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
    when: (scene) => scene === 'waterfall' || !SPECIAL.has(scene),
    own: /\b(?:fjords?|sound|waterfalls?|mountains?|cliffs?|walls?|slopes?)$/,
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
  {
    kind: 'thermal',
    words: /\bgeysers?\b|\bhot springs?\b|\bthermal (?:pools?|springs?)\b|\bgrand prismatic\b|\bfumaroles?\b/,
    when: (scene, said) =>
      !SPECIAL.has(scene) && !/\b(?:onsen|hotel|spa|bath\w*|japan\w*|monkeys?|women|woman|man|people)\b/.test(said),
    scenes: [FRESH],
    own: /\b(?:geysers?|hot springs?|springs?|steam|fumaroles?|thermal pools?|pools?)$/,
  },
  {
    kind: 'marsh',
    words: /\bmarsh(?:es|land|lands)?\b|\bwetlands?\b|\breed ?(?:beds?|fields?|marsh)\b|\bbog\b|\bfens?\b/,
    scenes: [FRESH],
    own: /\b(?:marsh(?:es|land|lands)?|wetlands?|reed ?beds?|bog|fens?|channels?)$/,
    horizon: [0.4, 0.52],
    eye: [2.6, 4],
  },
  {
    kind: 'sunken-cave',
    words: /\bcaves?\b|\bcavern\b|\bgrotto\b/,
    when: (scene) => scene === 'underwater',
    scenes: [[undefined, 'underwater']],
    own: /\b(?:caves?|cavern|grotto|(?:cave )?mouth|entrance)$/,
  },
  {
    kind: 'isle',
    words: /\batolls?\b|\b(?:islands?|islets?)\b|\bsand ?(?:bars?|banks?|spits?)\b/,
    when: (scene, said) =>
      (scene === 'beach' || scene === 'sea' || scene === 'plain') &&
      !/\b(?:floating|sky|map|city|town|village|castle|beach|island of|islands|volcan\w*|lighthouse|traffic|kitchen)\b/.test(
        said,
      ),
    scenes: [OPEN],
    own: /\b(?:atolls?|islands?|islets?|sand ?bars?|sand ?banks?|palms?|palm trees?|coconut trees?|palm tree \w+)$/,
    horizon: [0.46, 0.56],
    eye: [3, 5.5],
  },
];

/** Of these, what gives way only to rows that say so. */
const SPECIAL: ReadonlySet<string> = new Set(['underwater', 'harbour', 'waterfall', 'night-sky', 'forest', 'city']);

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
  'underwater',
  'harbour',
  'waterfall',
  'night-sky',
  'forest',
  'city',
]);

/** What was said from the start, in small letters; what an edit adds makes no other place of it (L1). */
export function saidIn({ subjects, setting, look, unread, relations }: Brief): string {
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

/** Land that somebody stands on is a thing of its own; an island with somebody on it is looked at from its beach. */
const isStoodOn = (brief: Brief, kind: WaterKind): boolean =>
  landsSaid(brief, (name) => drawnAs(name)?.category === 'building').size > 0 ||
  (kind === 'isle' &&
    brief.subjects.some((s) => {
      const drawing = s.off || s.source !== 'user' ? undefined : drawnAs(s.name);
      return drawing?.place === 'ground' && /building|person|animal|vehicle/.test(drawing.category);
    }));

const KNOWN = new WeakMap<Brief, Map<string, WaterPlace | undefined>>();

/** The kind of place that was said, where `scene` gives way to it. */
export function waterPlaceOf(brief: Brief, scene: SceneId): WaterPlace | undefined {
  if (!YIELDS.has(scene)) return undefined;
  const known = KNOWN.get(brief) ?? new Map<string, WaterPlace | undefined>();
  KNOWN.set(brief, known);
  if (known.has(scene)) return known.get(scene);
  const said = saidIn(brief);
  const row = KINDS.find(({ words, when }) => words.test(said) && (when ? when(scene, said) : !SPECIAL.has(scene)));
  const found = row &&
    !isStoodOn(brief, row.kind) && { ...row, scene: row.scenes.find(([when]) => when === undefined || when.test(said))![1] };
  known.set(scene, found || undefined);
  return found || undefined;
}

/** Kinds whose land takes the place of what would close the view. */
const FORMED: ReadonlySet<string> = new Set([
  'karst',
  'stacks',
  'basalt',
  'arch',
  'chalk',
  'cliffs',
  'icebergs',
  'fjord',
  'crater-lake',
  'lilies',
  'backwaters',
  'huts',
  'isle',
  'table',
  'barrel',
]);

export const isFormed = (water: WaterPlace | undefined): boolean => water !== undefined && FORMED.has(water.kind);

/** Kinds whose shore is pools. */
export const isPooled = (water: WaterPlace | undefined): boolean =>
  water !== undefined && /^(?:salt-shore|tide-pools|low-tide)$/.test(water.kind);

/** A bank of sand that hardly rises over the water. */
export const isLow = (brief: Brief): boolean =>
  /\batoll|\bsand ?ba(?:nk|r)|\bdesert(?:ed)? island|\b(?:tiny|small|little|lonely|sandy|minimal\w*)\b|\b(?:one|a|single|lone) palm/.test(
    `${saidIn(brief)} ${saidFromStart(brief)}`,
  );
