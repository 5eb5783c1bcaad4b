/** What the words of an idea say of a piece without things: how dense, how restless, how ordered, and which engines it calls for. */
import { isColour } from '../scenes/colour-words.ts';
import { namesFigure } from './figure-names.ts';

export interface Traits {
  /** 0 sparse … 1 dense. */
  density: number;
  /** 0 still … 1 restless. */
  energy: number;
  /** 0 chance … 1 rule. */
  order: number;
  /** A moon, a sun, a planet was said: a light may have a face. */
  orb: boolean;
  /** Water was said, or what it is like. */
  water?: boolean;
  /** What sounds, where it is a body with strings. */
  body?: 'waisted' | 'round';
  /** The plain figure that was said to make it. */
  figure?: Figure;
}

export type Figure = 'triangle' | 'circle' | 'square' | 'arc' | 'stripe';

const SAID_FIGURES: readonly (readonly [Figure, RegExp])[] = [
  ['triangle', /\btriang\w+/],
  ['circle', /\b(?:circ\w+|discs?|dots?)\b/],
  ['square', /\b(?:squares?|cubes?|checks?)\b/],
  ['arc', /\b(?:arcs?|arches|semicircles?|half[- ](?:circles|discs)|curves)\b/],
  ['stripe', /\b(?:stripes?|bars|lines)\b/],
];

const SAYS: readonly (readonly ['density' | 'energy' | 'order', number, RegExp])[] = [
  [
    'density',
    -0.3,
    /\b(?:minimal\w*|sparse|empty|emptiness|simple|silence|quiet|void|nothing|lonel\w*|solitude|space|airy|few)\b/,
  ],
  ['density', 0.3, /\b(?:dense|busy|intricate|crowded|rich|full|detailed|complex|maximal\w*|many|chaos|chaotic)\b/],
  [
    'energy',
    -0.3,
    /\b(?:calm|still\w*|slow|peace\w*|seren\w*|tranquil\w*|sleep|melanchol\w*|quiet|silence|soft|gentle|sad\w*|patience|boredom|apathy|shame|regret|gratitude|contentment|tender\w*)\b/,
  ],
  [
    'energy',
    0.35,
    /\b(?:energ\w*|fast|dynamic|anger|rage|fury|hatred|panic|terror|excite\w*|thrill\w*|ecsta\w*|euphori\w*|jealous\w*|joy|dance|movement|motion|wild|storm\w*|chaos|chaotic|passion|explosion|speed|clash\w*|tension|conflict|war|revolution|struggle|battle)\b/,
  ],
  [
    'order',
    0.3,
    /\b(?:order\w*|geometr\w*|grid|structure|pattern|rhythm|balance|symmetr\w*|precise|logic|mathemat\w*|bauhaus|shapes?)\b/,
  ],
  ['order', -0.3, /\b(?:chaos|chaotic|organic|flow\w*|fluid|free\w*|random|wild|dream\w*|ink|marbl\w*|emotion\w*)\b/],
];

export function traitsOf(words: string): Traits {
  const figure = SAID_FIGURES.find(([, pattern]) => pattern.test(words))?.[0];
  const traits: Traits = {
    density: 0.5,
    energy: 0.5,
    order: 0.5,
    orb: /\b(?:moon\w*|sun(?:s|rise|set)?|planets?|orbs?|eclipse)\b/.test(words),
    ...(figure && { figure }),
    ...(/\b(?:seas?|oceans?|waters?|lakes?|tides?|deep|calm|seren\w*|tranquil\w*)\b/.test(words) && { water: true }),
    ...(/\b(?:guitar|ukulele|lute|mandolin)/.test(words) && { body: 'round' as const }),
  };
  for (const [trait, by, pattern] of SAYS)
    if (pattern.test(words)) traits[trait] = Math.min(1, Math.max(0, traits[trait] + by));
  return traits;
}

export type EngineName =
  | 'colour-field'
  | 'gradient'
  | 'stone'
  | 'flow'
  | 'strata'
  | 'truchet'
  | 'suprematist'
  | 'bauhaus'
  | 'partition'
  | 'contours'
  | 'weave'
  | 'cutouts'
  | 'growth'
  | 'order'
  | 'nodes'
  | 'marbling'
  | 'ink'
  | 'rings'
  | 'deco'
  | 'gesture'
  | 'aura'
  | 'liquid'
  | 'terrazzo'
  | 'homage'
  | 'rake'
  | 'biomorph'
  | 'ruled'
  | 'mobile'
  | 'stain'
  | 'daylight'
  | 'concert'
  | 'resonance'
  | 'endless'
  | 'jubilee'
  | 'painted-rings'
  | 'syncopation'
  | 'vanishing'
  | 'rain'
  | 'peaks'
  | 'sumi'
  | 'mandala'
  | 'honeycomb';

/** Lines that no other word says the kind of, or what is named so. */
const orLines = (named: RegExp): RegExp =>
  new RegExp(
    `${/(?<!\b(?:topographic|contour|elevation|pencil|ruled|raked|sand|garden|flow|flowing) )\blines\b/.source}|${named.source}`,
  );

const STRINGED = 'cellos?|violins?|violas?|fiddles?|double bass(?:es)?|contrabass|guitars?|ukuleles?|lutes?|mandolins?';
/** Words that name an engine's own look, or an idea it says well. */
const CALLS: readonly (readonly [EngineName, name: RegExp, idea: RegExp])[] = [
  [
    'gradient',
    /\bgradients?\b|\bholographic\b|\biridescen\w+\b|\bombr[eé]\b|\bcolou?r (?:fade|blend)\b|\bblurred colou?rs\b/,
    /\b(?:ethereal|pastel haze)\b/,
  ],
  ['stone', /\bmarble\b(?!d)|\bstone (?:texture|slab)\b|\bonyx\b|\btravertine\b|\bgranite\b/, /\b(?:geology|mineral)\b/],
  ['colour-field', /\bcolou?r field|\brothko\b/, /\b(?:silence|grief|meditat\w*|depth|warmth)\b/],
  [
    'flow',
    orLines(/\bflow(?:ing)? (?:field|lines?)\b|\bstreams?\b|\bcurrents?\b/),
    /\b(?:flow\w*|movement|motion|wind|music|freedom|energy|dance|journey|change|rhythm|river|hair|melody|air|calm|deep|serenity|longing|waves?|smoke|swirl\w*|curls?)\b/,
  ],
  [
    'strata',
    /\bstrata\b|\blayers?\b|\bbands\b|\bsediment\w*\b/,
    /\b(?:time|memory|history|earth|sunset|dusk|desert|weariness|contentment|patience|calm|horizon|melanchol\w*|distance|age|sea|ocean|depth|deep)\b/,
  ],
  [
    'truchet',
    /\btruchet\b|\btessellat\w*\b|\btiles?\b|\btiling\b|\blabyrinth\b|\bmaze\b/,
    /\b(?:pattern|connection\w*|network|complexity|puzzl\w*|play\w*)\b/,
  ],
  [
    'suprematist',
    /\bsuprematis\w*\b|\bmalevich\b|\bconstructivis\w*\b|\blissitzky\b/,
    /\b(?:revolution|tension|conflict|anger|power|geometr\w*|shapes?|dynamic|clash\w*|war|courage|future|speed|diagonal\w*|pride|triumph|victory|hatred|ambition)\b/,
  ],
  [
    'bauhaus',
    /\bbauhaus\b|\bmid-?century\b|\bgeometric (?:shapes|pattern|composition|forms)\b/,
    /\b(?:geometr\w*|shapes?|design|modern|play\w*|balance|order|structure|harmony|forms?|function|circles?|squares?|triangles?)\b/,
  ],
  [
    'partition',
    /\bde stijl\b|\bmondrian\b|\bneoplastic\w*\b|\bgrid\b|\brectangles?\b/,
    /\b(?:order|structure|balance|logic|reason|city|architecture|silence|clarity|harmony|minimal\w*)\b/,
  ],
  [
    'contours',
    /\btopograph\w*\b|\bcontours?\b|\bcontour lines\b|\belevation\b/,
    /\b(?:melanchol\w*|map|journey|landscape|distance|mountains?|wonder|discovery|echo|mystery)\b/,
  ],
  [
    'weave',
    /\bwoven\b|\bweav\w*\b|\btextiles?\b|\bfabric\b|\btapestry\b|\bloom\b|\bplaid\b|\bcloth\b/,
    /\b(?:tradition|home|comfort|family|community|warmth|together\w*|heritage|belonging)\b/,
  ],
  [
    'cutouts',
    /\bcollage\b|\bcut-?outs?\b|\bmatisse\b|\bpaper shapes\b/,
    /\b(?:joy|happiness|play\w*|dance|summer|laughter|delight|spring|celebration|fun|friendship|love|excitement|curiosity|surprise|tender\w*)\b/,
  ],
  [
    'growth',
    /\bbranch\w*\b|\bfractal\b|\bcoral\b|\broots?\b|\bleaf veins?\b/,
    /\b(?:growth|growing|life|hope|birth|renewal|spring|nature|evolution|becoming|beginning|learning|healing|gratitude|trust|kindness|devotion)\b/,
  ],
  [
    'order',
    /\bschotter\b|\bdisorder\b|\border (?:in|into|to|from)\b|\b(?:in)?to order\b|\bto chaos\b/,
    /\b(?:chaos|order|entropy|change|decay|transition|becoming|balance|doubt|anxiety|panic|boredom|tension|thoughts?|mind|thinking|overthinking|worry|stress|confusion|storm|turmoil|complexity)\b/,
  ],
  [
    'nodes',
    /\bchladni\b|\bresonance\b|\bvibration\w*\b|\bsound ?waves?\b|\bstanding waves?\b/,
    /\b(?:sound|music|cello|violin|song|melody|harmony|echo|bell|voice|tone|chord|symphony|piano|hum)\b/,
  ],
  [
    'marbling',
    /\bmarbl(?!e\b)\w*\b|\bmarble(?: on|d)? paper\b|\bsuminagashi\b|\bebru\b|\bfluid\b|\bpour(?:ed|ing)? paint\b/,
    /\b(?:dream\w*|emotion\w*|fluidity|ocean|unconscious|mystery|magic|fantasy|confusion|desire|passion|jealous\w*|envy|resentment|obsession|disgust|turmoil|water|deep)\b/,
  ],
  [
    'ink',
    /(?<!\bmarbl[^|]*)\bink\b(?![^|]*\bmarbl)|\bcalligraph\w*\b|\benso\b|\bgestur\w*\b|\bbrush ?strokes?\b|\bzen\b(?! garden)|\bwabi[- ]sabi\b/,
    /\b(?:silence|melanchol\w*|breath|emptiness|strength|stillness|anger|death|grief|courage|shame|regret|guilt|heartbreak|terror|horror|dread|one|moment)\b/,
  ],
  [
    'rings',
    /\brings?\b|\btargets?\b|\bripples\b|\bdelaunay\b/,
    /\b(?:joy|unity|whole(?:ness)?|eternity|cycles?|focus|meditat\w*|echo|calm|together\w*|harmony)\b/,
  ],
  [
    'painted-rings',
    /\bconcentric\b|\bconcentric (?:circles|rings)\b|\brings?\b|\btargets?\b|\bnoland\b/,
    /\b(?:unity|whole(?:ness)?|cycles?|focus|meditat\w*|calm|together\w*|harmony|balance|trust|belonging|love|time|age|happiness)\b/,
  ],
  [
    'endless',
    /\binfinit\w*\b|\bendless\w*\b|\beterni\w*\b|\bforever\b|\bm(?:o|ö)bius\b|\blemniscate\b|\bescher\w*\b|\bvortex\b|\btunnel\b/,
    /\b(?:universe|abyss|depth|mystery|unknown|recursion|timeless\w*|karma|fate|destiny|beyond|time|hope|future|faith|longing|lonel\w*|dreams?|death)\b/,
  ],
  [
    'jubilee',
    /\bfireworks?\b|\bconfetti\b/,
    /\b(?:joy\w*|happiness|celebration|party|carnival|laughter|delight|fun|excitement|euphori\w*|ecsta\w*|triumph|victory|new year|spring|bloom\w*|summer|optimism|gratitude|birthday|jubil\w*|festival)\b/,
  ],
  [
    'concert',
    /\bkandinsk\w+\b|\bpoint and line\b|\blyrical abstract\w*\b/,
    /\b(?:music|symphon\w*|orchestra\w*|imagination|curiosity|thoughts?|ideas?|improvis\w*|invention|creativity|cosmos|orbits?|surprise|wonder|conversation|sci-?fi|science fiction|space|galactic|aliens?)\b/,
  ],
  [
    'resonance',
    new RegExp(
      `\\b(?:sounds?|voices?|songs?|music|notes?|melod(?:y|ies)|tones?|rhythm|echo|soul|feeling|feel|vibrations?) (?:of|on|from) (?:an? |the |my |her |his )?(?:[a-z]+ )?(?:${STRINGED})\\b|\\b(?:${STRINGED}) (?:music|sounds?|songs?|solos?|sonatas?|concertos?|notes?|suites?)\\b`,
    ),
    new RegExp(`\\b(?:${STRINGED})\\b`),
  ],
  [
    'terrazzo',
    /\bterrazzo\b|\bspeckle\w*\b|\bpebbled\b|\bstone chips?\b/,
    /\b(?:confetti|joy\w*|crumbs?|fragments?|pieces|shards?|mosaic)\b/,
  ],
  ['deco', /\bart[- ]?deco\b|\bdeco\b|\bgatsby\b/, /\b(?:luxury|glamou?r\w*|elegance|opulen\w*|wallpaper)\b/],
  [
    'gesture',
    /\baction painting\b|\babstract expressionis\w*\b|\bpollock\b|\bsplatter\w*\b|\b(?:paint|colou?r|ink) splash\w*\b|\bexpressive strokes?\b/,
    /\b(?:joy\w*|chaos|chaotic|energy|passion|rage|anger|explosion|celebration|carnival|fury|hatred|jealous\w*|excitement|thrill|wild|freedom|dance|jazz|storm|turmoil|tempest|ecsta\w*|euphori\w*)\b/,
  ],
  [
    'aura',
    /\baura\b|\bglow(?:ing)? (?:abstract|gradient)\b|\bnocturne\b/,
    /\b(?:melanchol\w*|calm|moon\w*|dreams?|dreamy|longing|hope|solitude|lonel\w*|night|mystery|seren\w*|peace|silence|sleep|wonder|grief|ethereal|twilight|meditat\w*|stillness|quiet|sad\w*|tranquil\w*|faith|spirit\w*)\b/,
  ],
  [
    'liquid',
    /\bpsychedelic\b|\btrippy\b|\bgroovy\b|\bhypnotic\b|\bkaleidoscop\w*\b|\bliquid light\b|\blava lamp\b/,
    /\b(?:sixties|seventies|60s|70s|hallucinat\w*|delirium|trance|ecsta\w*|euphori\w*|acid|disco|hippie)\b/,
  ],
  ['homage', /\balbers\b|\bhomage to the square\b|\bnested squares\b/, /\b(?:order|focus|trust|certainty|squares)\b/],
  [
    'rake',
    orLines(/\braked\b|\bzen garden\b|\bkaresansui\b|\bsand (?:lines|garden)\b/),
    /\b(?:calm|zen|stillness|peace|seren\w*|tranquil\w*|meditat\w*|quiet|silence|solitude|melanchol\w*|patience|breath|balance|river)\b/,
  ],
  [
    'biomorph',
    /\bbiomorph\w*\b|\bhans arp\b|\bjean arp\b|\borganic (?:shapes|forms)\b/,
    /\b(?:calm|tender\w*|gentle|soft|comfort|contentment|life|becoming|joy\w*|play\w*|harmony|melanchol\w*|intimacy|friendship|kindness|love|happiness|gratitude)\b/,
  ],
  [
    'ruled',
    orLines(/\bagnes martin\b|\bruled lines\b|\bpencil (?:lines|grid)\b/),
    /\b(?:calm|quiet|silence|innocence|morning|patience|order|minimal\w*|stillness|peace|simplicity|gentle|faint|melanchol\w*|clarity)\b/,
  ],
  [
    'mobile',
    /\bcalder\b|\bmobiles?\b|\bkinetic sculpture\b/,
    /\b(?:balance|harmony|lightness|grace|play\w*|joy|delight|air|wonder|curiosity|optimism|hope|poise)\b/,
  ],
  [
    'stain',
    /\bsoak[- ]?stain\b|\bfrankenthaler\b|\bstains?\b|\bwash(?:es)?\b|\bpools? of colou?r\b/,
    /\b(?:calm|melanchol\w*|nostalgia|memory|memories|longing|water|deep|morning|dreams?|sad\w*|tender\w*|seren\w*|grief|wistful|regret)\b/,
  ],
  [
    'daylight',
    /\b(?:sun|day|window)light\b|\blight (?:and shadow|of a window)\b|\bhammersh\w+\b/,
    /\b(?:nostalgi\w*|silence|quiet|morning|memor(?:y|ies)|hope|solitude|lonel\w*|longing|gratitude|home|love|time|melanchol\w*|faith|comfort|waiting|childhood|stillness|peace|tender\w*|contentment|afternoon|wistful|absence|warmth)\b/,
  ],
  [
    'syncopation',
    /\bjazz\b|\bsyncopat\w*\b|\bbebop\b|\bswing (?:band|music)\b|\bblues\b/,
    /\b(?:rhythm\w*|joy\w*|beats?|drums?|music|concert|band|groove|funk|soul|improvis\w*)\b/,
  ],
  [
    'vanishing',
    /\bvanishing point\b|\bcassandre\b|\b(?:night|fast|express|slow|last) trains?\b|\bexpress\b/,
    /\b(?:speed|fast|train|railway|rails|road|highway|journey|travel|departure|arrival|race|racing|future|velocity|distance|horizon)\b/,
  ],
  ['mandala', /\bmandalas?\b|\bsacred geometry\b|\brosettes?\b/, /\b(?:yoga|chakras?|mindful\w*)\b/],
  ['honeycomb', /\bhoneycombs?\b|\bhexagon(?:s|al)?\b|\bbee ?hive pattern\b/, /\b(?:bees?|honey|hives?|swarm)\b/],
  ['peaks', /\b(?:mountains?|peaks|alps|summits?|ranges)\b/, /\b(?:ascent|climb\w*|wilderness|ambition|awe)\b/],
  [
    'rain',
    /\b(?:rain(?:y|ing|fall|drops?|storms?)?|drizzle|downpour|monsoon)\b/,
    /\b(?:melanchol\w*|tears?|weep\w*|wistful|lullaby|november|april)\b/,
  ],
];

/** What strangers liked more and what less where a mood may be any of several; 1 where absent. */
const LIKED: Partial<Record<EngineName, number>> = {
  aura: 1.7,
  rain: 1.7,
  daylight: 1.3,
  peaks: 1.3,
  concert: 0.8,
  stain: 0.7,
  biomorph: 0.5,
  nodes: 0.45,
  rake: 0.6,
  ink: 0.5,
  ruled: 0.25,
  gesture: 0.7,
  mobile: 0.6,
  'colour-field': 0.6,
};

/** What these show is a thing, or weather: not to be had where no word spoke of it. */
const ONLY_CALLED: ReadonlySet<EngineName> = new Set([
  'resonance',
  'vanishing',
  'rain',
  'peaks',
  'daylight',
  'growth',
  'mandala',
  'honeycomb',
]);

/** Engines with how loudly the words call for them; where nothing does all of them weakly that show no thing. */
export function callsOf(words: string): readonly (readonly [EngineName, number])[] {
  // The idea's words stand beside its subjects' names: a word that is said twice calls once.
  const matches = (pattern: RegExp): number => new Set(words.match(new RegExp(pattern.source, 'g')) ?? []).size;
  const scored = CALLS.map(([engine, name, idea]) => ({ engine, named: matches(name), meant: matches(idea) }));
  // A name decides; of the ideas a weaker one has its turn too, or a mood would always look the same.
  if (scored.some(({ named }) => named > 0))
    return scored.filter(({ named }) => named > 0).map((s) => [s.engine, 2 * s.named + s.meant]);
  const best = Math.max(...scored.map(({ meant }) => meant));
  return scored
    .filter(({ engine, meant }) => meant >= best * 0.45 && (best > 0 || !ONLY_CALLED.has(engine)))
    .map(({ engine, meant }) => [engine, (LIKED[engine] ?? 1) * (best === 0 ? 1 : Math.sqrt(meant))]);
}

/** Nouns that name no thing: an idea, a feeling, or a figure. */
export const isFigure = (noun: string): boolean => namesFigure(noun) || isColour(noun);
