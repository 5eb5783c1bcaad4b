/**
 * What an event is seen by: a market by its stalls, a regatta by its sailboats, a wedding by the couple. An event has no outline of its own,
 * so the things that make it follow from the word. Every thing is named as the drawing lexicon names it (a test holds that).
 */
import { drawingOf } from '../drawing/drawing.ts';
import { isPlural } from '../words/lemma.ts';
import { once } from '../words/once.ts';
import { plural } from '../words/plural.ts';
import { homeOf } from './homes.ts';

/** A thing of an event, and how many of it are painted, fewest and most: a writer gives no count (B4). */
export interface Gathered {
  readonly noun: string;
  readonly count: readonly [fewest: number, most: number];
  /** How it stands to another thing of the event: `['on', 'table']`. */
  readonly at?: readonly [predicate: string, noun: string];
}

export interface Gathering {
  /** `market`; the rule of what follows from it is `gathering.market`. */
  readonly id: string;
  /** Where it is held where nothing else was said, as a setting fact of kind `place` says it. */
  readonly place: string | undefined;
  readonly things: readonly Gathered[];
}

/** id | names | place | things with how many of each. */
const ROWS = `
flower-market | flower market | village | market stall 3-3, bouquet 4-6
christmas-market | christmas market, xmas market, winter market | village | market stall 4-5, Christmas tree 1-1
night-market | night market, night market street, night bazaar, night market alley | city street | market stall 4-5, paper lantern 6-9
floating-market | floating market, river market, boat market | lake | market boat 6-8
market | market, market street, street of market stalls, bazaar, souk, marketplace, market square, street fair, farmers market, street market, food market, craft market, antique market, flea market, medieval market, medieval market square | village | market stall 4-5
lantern-festival | lantern festival, festival of lanterns | lake | paper lantern 12-16
kite-festival | kite festival | beach | kite 6-9
fair | fair, funfair, fairground, amusement park, carnival, theme park | hills | ferris wheel 1-1, carousel 1-1, circus tent 1-1, balloon 3-5
circus | circus | hills | circus tent 1-1, clown 1-1, juggler 1-1, acrobat 1-1, elephant 1-1
wedding | wedding, wedding ceremony | garden | wedding couple 1-1
birthday-party | birthday party, birthday, kids party, children's party | | table 1-1, birthday cake 1-1 on table, balloon 6-8, gift 2-2 near table
tea-party | tea party | garden | table 1-1, teapot 1-1 on table, teacup 2-3 on table
tea-ceremony | tea ceremony | | teapot 1-1, teacup 2-2
picnic | picnic | meadow | picnic blanket 1-1, picnic basket 1-1 on picnic blanket
harvest-festival | harvest festival, harvest fair | village | market stall 2-2, pumpkin 6-8, hay bale 3-4
wind-farm | wind farm, windfarm, wind park | hills | wind turbine 5-7
new-year | new year's eve, new years eve, new year celebration, fireworks festival | city street | firework 2-3
food-truck-festival | food truck festival, food truck park, food truck rally | village | food truck 3-3
wedding-reception | wedding reception, outdoor wedding | garden | flower arch 1-1, wedding couple 1-1
barbecue-party | barbecue party, bbq party, backyard barbecue, cookout | garden | barbecue 1-1, table 1-1, lemonade jar 1-1 on table
playground | playground, play area, children's playground | meadow | climbing frame 1-1, seesaw 1-1, sandbox 1-1
dragon-boat-race | dragon boat race, dragon boat festival | lake | dragon boat 3-3
campsite | campsite, camp site, campground, camping trip | meadow | tent 3-3, campfire 1-1
horse-race | horse race, horse racing, derby, steeplechase | meadow | jockey 4-5
car-race | car race, motor race, grand prix, rally | hills | racing car 4-5
bicycle-race | bicycle race, bike race, cycling race, tour de france | hills | cyclist 5-7
boat-race | regatta, sailing race, boat race, sailing regatta | sea | sailboat 5-7
football-match | football match, soccer match, football game, soccer game | meadow | football player 4-5
rowing-race | rowing race, rowing regatta | lake | rower 3-4
surf-contest | surf contest, surfing contest, surf competition, surfing competition | sea | surfer 3-4
juggling-show | juggling show, juggling convention, street circus | village | juggler 3-3
marathon | marathon, foot race, running race | city street | runner 6-8
jazz-band | jazz band, jazz trio, jazz quartet, swing band | | saxophonist 1-1, double bass player 1-1, drummer 1-1
rock-band | rock band, punk band, metal band | | guitarist 2-2, singer 1-1, drummer 1-1
string-quartet | string quartet, string trio, chamber orchestra, orchestra | | violinist 2-2, cellist 1-1
snowball-fight | snowball fight | snowfield | child 4-4, snowman 1-1
`;

/** What an event of things is made of: a balloon festival of balloons, a tractor parade of tractors; and what a koi pond is known by. */
const OF_THINGS =
  /^(.+) (?:festival|fiesta|parade|race|regatta|rally|convention|gathering|show|meet|meetup|swarm|pond|farm|sanctuary)$/;

const RULE = 'gathering.';
/** Of an event that has its name from its things. */
const SOME: Gathered['count'] = [5, 8];

interface Row extends Gathering {
  readonly words: readonly string[];
}

const rowsOf = once((): readonly Row[] =>
  ROWS.trim()
    .split('\n')
    .map((line) => {
      const [id, words, place, things] = line.split('|').map((cell) => cell.trim());
      return {
        id: id!,
        words: words!.split(', '),
        place: place === '' ? undefined : place,
        things: things!.split(', ').map((each) => {
          const [, noun, fewest, most, at, of] = /^(.+) (\d+)-(\d+)(?: (on|near) (.+))?$/.exec(each)!;
          const stands = at === undefined || of === undefined ? {} : { at: [at, of] as const };
          return { noun: noun!, count: [Number(fewest), Number(most)] as const, ...stands };
        }),
      };
    }),
);

const byWords = once(() => new Map(rowsOf().flatMap((row) => row.words.map((words) => [words, row] as const))));

/**
 * What an event is seen by: `gatheringOf('street market')` has the stalls of a market. A place may have words before it ("a crowded market").
 * Undefined for what is no event, and for one of which nothing can be drawn.
 */
export function gatheringOf(name: string, isPlace = false): Gathering | undefined {
  const words = name.toLowerCase().split(' ');
  if (words.length === 1 && !byWords().has(words[0]!)) return undefined;
  for (let from = 0; from < (isPlace ? words.length : 1); from++) {
    const row = byWords().get(words.slice(from).join(' '));
    if (row !== undefined) return row;
  }
  const of = OF_THINGS.exec(name.toLowerCase())?.[1];
  if (of === undefined || (isPlural(of.split(' ').at(-1)!) && plural(of) !== of) || drawingOf(of)?.grounding.kind !== 'asset')
    return undefined;
  return { id: `${of.replaceAll(' ', '-')}s`, place: homeOf(of)?.place, things: [{ noun: of, count: SOME }] };
}

/** How the things of an event are called in a Brief: "market stalls", "wedding couple". */
export const gatheredName = ({ noun, count }: Gathered): string => (count[1] > 1 ? plural(noun) : noun);

/**
 * How many to paint of what follows from an event, fewest and most: `gatheredCount('gathering.market', 'market stalls')`. Undefined for facts of
 * other rules.
 */
export function gatheredCount(rule: string | undefined, name: string): Gathered['count'] | undefined {
  const id = rule?.startsWith(RULE) ? rule.slice(RULE.length) : undefined;
  if (id === undefined) return undefined;
  const thing = rowsOf()
    .find((row) => row.id === id)
    ?.things.find((each) => gatheredName(each) === name);
  return thing?.count ?? SOME;
}

/** Whether a fact is what the event of that name is seen by. */
export const isGatheredFor = (rule: string | undefined, gathering: Gathering): boolean => rule === `${RULE}${gathering.id}`;

/** All events that are known by name. */
export const gatherings = (): readonly Gathering[] => rowsOf();
