/**
 * Places that people lay out and name: a graveyard, a courtyard, ruins, a maze. By which words each is known, in which scenes its land may be, and
 * what of the things that were said it is made of. Its painter is a row of `with-site.ts`.
 */
import { drawnAs, type SceneId, sceneOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { saidFromStart } from '../said-from-start.ts';

export type SiteName =
  | 'graves'
  | 'zen'
  | 'japanese'
  | 'courtyard'
  | 'castle-ruin'
  | 'aqueduct'
  | 'temple-ruin'
  | 'abbey-ruin'
  | 'pyramid'
  | 'rose-gate'
  | 'plots'
  | 'maze'
  | 'parterre'
  | 'avenue'
  | 'hedged-lane'
  | 'drystone'
  | 'farmstead';

interface SiteKind {
  name: SiteName;
  /** In the words of the idea, or in what was said of the place and the things. */
  words: RegExp;
  not?: RegExp;
  /** The first is chosen where another scene was. */
  scenes: readonly SceneId[];
  /** Names of things that it is made of. */
  own: RegExp;
  /** Qualities that its maker shows by itself. */
  shows?: RegExp;
  /** What its maker lets grow on it, so that nothing more is laid over that. */
  grown?: RegExp;
  /** Metres from which it is looked at, where that is not the scene's usual height. */
  eye?: number;
}

const TREES =
  '(?:trees?|planes?|limes?|lindens?|oaks?|poplars?|cypress(?:es)?|beech(?:es)?|chestnuts?|maples?|elms?|ginkgos?|birch(?:es)?|olives?)';

const RUINED = /\b(?:ruin\w*|crumbling|derelict|abandoned|overgrown|ivy|moss\w*|forgotten|vines?|jungle)\b/;

/** In the order in which they count. */
const KINDS: readonly SiteKind[] = [
  {
    name: 'graves',
    words: /\b(?:grave ?yards?|cemeter(?:y|ies)|churchyards?|burial grounds?|(?:grave|head|tomb)stones?)\b/,
    not: /\b(?:ships?|boats?|planes?|cars?|train|elephants?|rings?)\b.{0,12}\bgrave ?yard|\bmen in black\b/,
    scenes: ['meadow', 'hills'],
    own: /^(?:(?:old|stone|mossy|leaning|crooked|weathered|celtic|high|irish|carved|granite|marble|white|tall) )*(?:grave|graves|grave ?stones?|head ?stones?|tomb ?stones?|tombs?|(?:stone |wooden )?cross(?:es)?|grave ?yards?|cemeter(?:y|ies)|churchyards?|iron (?:fence|railings?)|row of graves)$/,
    shows: /\b(?:old|mossy|forgotten|overgrown)\b/,
  },
  {
    name: 'zen',
    words:
      /\bzen[- ]gardens?\b|\brock gardens?\b.{0,24}\brak|\b(?:kyoto|japan(?:ese)?|zen)\b.{0,20}\brock gardens?\b|\brock gardens?\b.{0,20}\b(?:kyoto|japan)|\braked (?:gravel|sand)\b|\bkaresansui\b|\bdry garden\b/,
    scenes: ['garden'],
    own: /^(?:zen garden|rock garden|raked (?:gravel|sand)|(?:white )?gravel|(?:white )?sand|(?:mossy )?rocks?|stones?|boulders?|moss|ripples?|rings?|lines?|patterns?|circles?|waves?|garden)$/,
  },
  {
    name: 'japanese',
    words: /\bjapanese (?:\w+ )?gardens?\b|\bjapanese tea garden\b|\bkenroku-?en\b|\bkoi ponds?\b/,
    scenes: ['garden'],
    own: /^(?:(?:japanese|moon|arched|curved|small|little|wooden|red|vermilion|stone|foot) ?)*(?:bridge)$|^(?:koi|koi fish|carp|goldfish)$|^(?:stone |japanese |garden )*lanterns?$|^(?:mossy )?(?:rocks?|stones?|boulders?|moss)$|^japanese (?:tea )?garden$|^stepping stones?$/,
  },
  {
    name: 'courtyard',
    words: /\b(?:court ?yards?|cloisters?|riads?|patios?|alhambra|hutongs?|caravanserai)\b/,
    not: /\bcastle courtyard\b/,
    scenes: ['garden'],
    own: /^(?:(?:court ?yard|stone|marble|tiled?|mosaic|central|small|moorish|star|octagonal|round) ?)*(?:fountains?|basins?|wells?|pools?)$|^(?:(?:mosaic|zellige|blue|moroccan|ceramic|painted|floor|colou?rful|patterned) )*tiles?$|^(?:arcades?|arch(?:es)?|columns?|pillars?|colonnades?|court ?yards?|riads?|patios?|cloisters?|(?:potted |terracotta )*(?:pots?|plants?|geraniums?)|(?:orange|lemon|citrus|olive) trees?|red lanterns?|paper lanterns?)$/,
  },
  {
    name: 'aqueduct',
    words: /\baqueducts?\b|\bviaduct\b.{0,14}\bruin|\bruin\w*\b.{0,14}\bviaduct\b/,
    scenes: ['meadow', 'hills', 'farmland'],
    own: /^(?:(?:roman|ruined|old|ancient|broken|stone|crumbling) )*(?:aqueducts?|viaduct|arch(?:es)?|ruins?|aqueduct ruins?)$/,
    shows: RUINED,
  },
  {
    name: 'pyramid',
    words:
      /\b(?:(?:maya|mayan|aztec|inca|incan|step|stepped|jungle|mesoamerican|toltec|khmer) (?:\w+ )?(?:pyramids?|temples?|ruins)|pyramid\b.{0,20}\b(?:jungle|rain ?forest)|chichen itza|tikal|palenque|teotihuacan|(?:ruins?|temples?)\b.{0,20}\b(?:jungle|rain ?forest)|(?:jungle|rain ?forest)\b.{0,16}\b(?:ruins?|temples?|pyramids?)|ziggurats?)\b/,
    scenes: ['meadow'],
    own: /^(?:(?:ancient|old|ruined|lost|overgrown|maya|mayan|aztec|inca|incan|stepped|step|jungle|stone|crumbling|forgotten) )*(?:pyramids?|temples?|ruins?|ziggurats?|temple ruins?|jungle|rain ?forest|vines?|lianas?|stairs?|steps|vegetation|roots?)$/,
    shows: RUINED,
  },
  {
    name: 'castle-ruin',
    words:
      /\b(?:ruin\w*|crumbling|derelict|tumble ?down|fallen)\b.{0,22}\b(?:castles?|keep|fort|fortress|towers?|citadel|stronghold)\b|\b(?:castles?|fort|fortress|tower|citadel|keep)\b.{0,6}\b(?:in )?ruins?\b/,
    scenes: ['hills', 'meadow', 'mountains'],
    own: /^(?:(?:ruined|old|ancient|crumbling|medieval|scottish|irish|welsh|stone|derelict|abandoned|overgrown) )*(?:ruins?|castles?|castle ruins?|fort|fortress|towers?|keep|citadel|ivy|walls?|tower ruins?)$/,
    shows: RUINED,
  },
  {
    name: 'abbey-ruin',
    words:
      /\b(?:ruin\w*|crumbling|derelict|roofless)\b.{0,22}\b(?:abbey|church|monastery|chapel|cathedral|priory)\b|\b(?:abbey|church|monastery|chapel|cathedral|priory)\b.{0,6}\bruins?\b/,
    scenes: ['meadow', 'hills'],
    own: /^(?:(?:ruined|old|ancient|crumbling|gothic|roofless|stone|overgrown|abandoned) )*(?:ruins?|abbey|church|monastery|chapel|cathedral|priory|ivy|arch(?:es)?|walls?|abbey ruins?)$/,
    shows: RUINED,
  },
  {
    name: 'temple-ruin',
    words:
      /\b(?:(?:greek|roman|ancient|ruined|classical)\b.{0,14}\b(?:temples?|columns?|ruins?|forum|amphitheat\w+)|temple ruins?|acropolis|parthenon|ruins?|broken columns?|palmyra|ephesus|delphi|roman forum|overgrown (?:ruins?|temple))\b/,
    not: /\b(?:city|cities|houses?|village|town|ship|spaceship|factory|cars?|castle|theat\w+ hall|robot)\b/,
    scenes: ['meadow', 'hills'],
    own: /^(?:(?:greek|roman|ruined|old|ancient|broken|fallen|marble|stone|crumbling|classical|overgrown|white) )*(?:temples?|columns?|pillars?|ruins?|temple ruins?|forum|acropolis|parthenon|colonnade|ivy)$/,
    shows: RUINED,
  },
  {
    name: 'rose-gate',
    words:
      /\b(?:garden|rose|iron|wooden|old|secret)\b.{0,12}\b(?:gates?|arch(?:es|way)?|door|arbou?r|pergola|trellis)\b.{0,30}\b(?:roses?|ivy|wisteria|vines?|clematis|honeysuckle|jasmine|climb\w+|flowers?|overgrown|garden)\b|\b(?:roses?|ivy|wisteria|clematis)\b.{0,24}\b(?:gates?|arch(?:way)?|arbou?r|pergola|trellis)\b|\brose (?:arch|arbou?r|gate|pergola)\b|\bgarden gate\b|\bwalled garden\b|\bsecret garden\b/,
    scenes: ['garden'],
    own: /^(?:(?:garden|wrought|iron|old|wooden|rusty|open|secret|white|arched|rose|climbing|red|pink|little|small|stone|brick|ivy|walled) ?)*(?:gates?|arch(?:es)?|archway|arbou?r|pergola|trellis|roses?|rose ?bush(?:es)?|ivy|wisteria|clematis|vines?|honeysuckle|jasmine|walls?|door)$/,
    shows: /\b(?:roses?|ivy|overgrown|vines?|wisteria|bloom)/,
    grown: /\b(?:roses?|ivy|vines?|wisteria)\b/,
  },
  {
    name: 'plots',
    words:
      /\b(?:vegetable|kitchen|veg|veggie|potager|market|allotment|community|herb)\b.{0,8}\b(?:gardens?|patch(?:es)?|plots?|beds?)\b|\ballotments?\b|\bpotager\b|\bdacha\b|\braised beds?\b/,
    scenes: ['garden'],
    own: /^(?:(?:vegetable|raised|wooden|veggie|veg|neat|kitchen|allotment|community|herb|russian|old) )*(?:beds?|rows?|vegetables?|cabbages?|lettuces?|carrots?|beans?|bean poles?|tomato(?:es)?|tomato plants?|leeks?|onions?|herbs?|gardens?|patch|plots?|allotments?|dacha|shed|compost heap|potager|water butt|canes?)$/,
  },
  {
    name: 'maze',
    words: /\b(?:hedge|garden|box|yew|corn|maize)? ?(?:maze|labyrinth)s?\b/,
    not: /\b(?:drawing|puzzle|logo|stone|minotaur|neon|library|mirror|brain|corridors?)\b/,
    scenes: ['garden'],
    own: /^(?:(?:hedge|garden|green|box|yew|tall|giant|palace) )*(?:mazes?|labyrinths?|hedges?)$/,
    eye: 9,
  },
  {
    name: 'parterre',
    words:
      /\b(?:formal|palace|baroque|french|italian|renaissance|château|chateau|versailles|topiary|parterre)\b.{0,10}\b(?:gardens?|topiar\w+|parterre)\b|\btopiar(?:y|ies)\b|\bparterres?\b|\bversailles\b/,
    scenes: ['garden'],
    own: /^(?:(?:formal|clipped|box|baroque|french|italian|stone|marble|central|round|garden|geometric|low) )*(?:topiar(?:y|ies)|topiary (?:trees?|bush(?:es)?|animals?)|hedges?|parterres?|fountains?|cones?|gardens?|box hedges?|gravel paths?)$/,
    eye: 4.2,
  },
  {
    name: 'avenue',
    words: new RegExp(
      `\\b(?:avenues?|all[ée]es?|alley|tunnel|rows?|lines?|drive)\\b.{0,10}\\bof\\b.{0,22}\\b${TREES}\\b|\\b${TREES}[- ](?:lined|avenue|alley|tunnel|road|lane|drive)\\b|\\b(?:road|lane|path|drive|avenue|alley|way)s?\\b.{0,12}\\b(?:lined|flanked|edged|bordered)\\b.{0,14}\\b${TREES}\\b|\\btree avenue\\b`,
    ),
    not: /\b(?:baobabs?|palms?|christmas|street|boulevard|city|canal|river|cherry)\b/,
    scenes: ['hills', 'meadow', 'farmland'],
    own: new RegExp(
      `^(?:(?:old|tall|straight|long|country|dirt|narrow|winding|gravel|empty|tree|plane|lime|linden|oak|poplar|cypress|beech|chestnut|maple|elm|ginkgo|birch|olive|italian) )*(?:avenues?|all[ée]es?|alley|roads?|lanes?|drive|paths?|rows?|lines?|${TREES})$`,
    ),
    shows: /\b(?:lined|old)\b/,
  },
  {
    name: 'hedged-lane',
    words:
      /\b(?:lanes?|roads?|paths?|track)\b.{0,26}\bhedge(?:s|rows?)\b|\bhedge(?:s|rows?|d)\b.{0,16}\b(?:lanes?|roads?)\b|\b(?:country|english|irish|cornish|devon|rural|sunken|leafy|green|narrow) (?:country )?lanes?\b/,
    scenes: ['hills', 'meadow'],
    own: /^(?:(?:country|english|narrow|winding|green|tall|high|leafy|sunken|hawthorn|flowering|blackberry|overgrown) )*(?:lanes?|hedges?|hedgerows?|roads?|paths?|sides?|banks?)$/,
  },
  {
    name: 'drystone',
    words: /\b(?:(?:dry[- ]?)?stone|drystone|stacked stone|rock) (?:walls?|fences?)\b|\bdry ?stone\b/,
    not: /\b(?:room|cellar|castle|house|inside|interior|kitchen|shower|background|against|graffiti)\b/,
    scenes: ['hills', 'meadow', 'farmland', 'mountains'],
    own: /^(?:(?:dry|old|mossy|low|crumbling|grey|gray|drystone|dry-stone|stone|stacked|rock) ?)*(?:stone )?(?:walls?|fences?)$/,
  },
  {
    name: 'farmstead',
    words:
      /\b(?:red|old|wooden|white|weathered|abandoned|hay|dairy|snowy|american|vermont|little|big)? ?barns?\b|\bfarm ?yards?\b|\bfarmsteads?\b|\bfarm ?houses?\b/,
    not: /\b(?:owl|swallow|inside|interior|in a barn|in the barn|hayloft|barn door|wedding|dance)\b/,
    scenes: ['hills', 'meadow', 'farmland'],
    own: /^(?:(?:red|old|wooden|white|weathered|abandoned|hay|dairy|stone|big|little) )*(?:barns?|farm ?yards?|farmsteads?|silos?|sheds?|farm ?houses?|fences?)$/,
  },
];

export interface Named {
  kind: SiteKind;
  /** Of what names it: a place or a thing. */
  fact: string | undefined;
  /** All that was said, in small letters. */
  said: string;
}

const FOUND = new WeakMap<Brief, Named | null>();

/** The place of this kind that was said; an edit lays out none (L1). */
export function siteNamed(brief: Brief): Named | undefined {
  const known = FOUND.get(brief);
  if (known !== undefined) return known ?? undefined;
  const found = find(brief);
  FOUND.set(brief, found ?? null);
  return found;
}

function find(brief: Brief): Named | undefined {
  const places = brief.setting
    .filter((f) => !f.off && f.source === 'user' && (f.kind === 'place' || f.kind === 'background'))
    .map((f) => ({ id: f.id, words: f.value.toLowerCase() }));
  const things = brief.subjects
    // What somebody laid out is a thing with its own place.
    .filter((s) => !s.off && s.source === 'user' && s.places === undefined)
    .map((s) => ({
      id: s.id,
      words: [...s.attributes.filter((a) => !a.off).map((a) => a.value), s.name].join(' ').toLowerCase(),
    }));
  const facts = [...places, ...things];
  const said = `${facts.map(({ words }) => words).join(' ; ')} ; ${saidFromStart(brief)}`;
  for (const kind of KINDS) {
    if (!kind.words.test(said) || kind.not?.test(said)) continue;
    const fact = facts.find(({ words }) => kind.words.test(words)) ?? facts.find(({ words }) => kind.own.test(words));
    // It was in the idea and is in no fact: taken out by an edit, or read as something else.
    if (fact && !isStoodOn(brief, fact.id, kind)) return { kind, fact: fact.id, said };
  }
  return undefined;
}

/** "A cat on a stone wall", "a rooster on the roof of a barn": the wall or barn is a thing, for something is on it. */
const isStoodOn = ({ relations, subjects }: Brief, id: string, { own }: SiteKind): boolean => {
  const parts = relations.filter((r) => !r.off && r.to === id && r.predicate === 'of').map((r) => r.from);
  return relations.some(
    (r) =>
      !r.off &&
      (r.to === id || parts.includes(r.to)) &&
      /\b(?:on|upon|atop|onto|against|inside)\b/.test(r.predicate) &&
      subjects.some((s) => s.id === r.from && !own.test(s.name.toLowerCase())),
  );
};

/** Scenes in which nothing is laid out. */
const FIXED: ReadonlySet<SceneId> = new Set<SceneId>(['underwater', 'sea', 'beach', 'snowfield', 'desert']);

/** The scene in which it is laid out, from the one that was chosen without it. */
export function sceneOfSite({ kind }: Named, chosen: SceneId): SceneId | undefined {
  if (kind.scenes.includes(chosen)) return chosen;
  return FIXED.has(chosen) ? undefined : kind.scenes[0];
}

/** The site that this scene shows. */
export function siteIn(brief: Brief, scene: string): Named | undefined {
  const named = siteNamed(brief);
  return named?.kind.scenes.includes(scene as SceneId) ? named : undefined;
}

const calledOf = ({ name, attributes }: Subject): string =>
  [...attributes.filter((a) => !a.off && a.kind !== 'manner').map((a) => a.value), name].join(' ').toLowerCase();

/** Whether what was said is part of the site and so no thing that stands in it. */
export function isOfSite(fact: Subject, scene: string, brief: Brief): boolean {
  // What a writer adds to such a place it has already, where it belongs: no tree in the middle of an avenue.
  if (fact.source === 'writer') return siteIn(brief, scene) !== undefined && drawnAs(fact.name)?.place === 'ground';
  const named = fact.source === 'user' ? siteIn(brief, scene) : undefined;
  return (
    named !== undefined &&
    (named.fact === fact.id || named.kind.own.test(fact.name.toLowerCase()) || named.kind.own.test(calledOf(fact)))
  );
}

/** A place that is the site itself, or one that its land is in already. */
export function isPlaceOfSite(value: string, id: string, scene: string, brief: Brief): boolean {
  const named = siteIn(brief, scene);
  if (!named) return false;
  return (
    named.fact === id ||
    named.kind.own.test(value.toLowerCase()) ||
    (named.kind.words.test(value.toLowerCase()) && sceneOf(value) === undefined)
  );
}
