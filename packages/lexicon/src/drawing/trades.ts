/**
 * Who has no drawing of their own and looks enough like somebody who has one. Only the painter asks for these, and the picture tells each time whom it
 * drew instead: an empty place where a blacksmith should stand helps nobody.
 */
import { singular } from '../words/lemma.ts';
import type { Drawing } from './types.ts';

const LIKENED: Readonly<Record<string, string>> = {
  man: 'keeper, gatekeeper, shopkeeper, tailor, cobbler, shoemaker, watchmaker, clockmaker, luthier, violin maker, instrument maker, bookbinder, bookseller, barber, puppeteer, piano tuner, candlemaker, toymaker, perfumer, jeweler, jeweller, goldsmith, silversmith, inventor, mapmaker, cartographer, typesetter, engraver, organist, bell ringer, town crier, undertaker, pawnbroker, antique dealer, grocer, greengrocer, fishmonger, milkman, widower, referee, umpire, detective, spy',
  woman:
    'seamstress, dressmaker, lacemaker, knitter, maid, nanny, babysitter, widow, shepherdess, flower seller, fortune teller, receptionist, florist, tea picker, hairdresser, noblewoman',
  person:
    'conductor, train conductor, orchestra conductor, ticket inspector, dog walker, weaver, basket weaver, rug weaver, tattooist, astronomer, stargazer, vendor, street vendor, market vendor, ice cream seller, balloon seller, postman, mailman, mail carrier, courier, delivery man, programmer, coder, hacker, gamer, vlogger, truck driver, bus driver, taxi driver, cab driver, tram driver, train driver, window cleaner, janitor, street sweeper, garbage man, caretaker, clerk, cashier, reporter, novelist, burglar, thief, smuggler, gambler, beachcomber, spectator, immigrant, refugee, protester, beggar, choreographer, lamplighter, knife grinder, yogi, accordionist, accordion player, flautist, flutist, harpist, archer, golfer, weightlifter, weight lifter, bodybuilder, powerlifter, yoga teacher, yoga instructor, personal trainer, skateboarder, snowboarder, swimmer, lifeguard, baseball player, cricketer, badminton player, volleyball player, table tennis player, ice hockey player, street performer, gravedigger, grave digger, sexton, nomad',
  boy: 'paperboy, choirboy, choir boy, stable boy, apprentice',
  child: 'orphan',
  'sea captain': 'lighthouse keeper, harbour master, harbor master',
  'police officer': 'guard, museum guard, security guard, prison guard, crossing guard, watchman, night watchman',
  builder:
    'welder, miner, coal miner, roofer, stonemason, mason, dockworker, worker, factory worker, foreman, surveyor, shipbuilder, boat builder, thatcher',
  mechanic: 'blacksmith, smith, wheelwright, locksmith, farrier, chimney sweep',
  farmer:
    'zookeeper, farmhand, farm worker, ploughman, peasant, serf, shepherd, goatherd, cowherd, winemaker, grape picker, fruit picker, herbalist, lumberjack, woodcutter',
  chef: 'pizzaiolo, pizza maker, cheesemaker, brewer',
  waiter: 'innkeeper, sommelier, barkeeper',
  hiker: 'archaeologist, geologist, botanist, ranger, park ranger, trapper, falconer, bird watcher, birdwatcher, pilgrim',
  artist: 'potter, glassblower, glass blower, house painter, sign painter, calligrapher, woodcarver',
  'man with guitar': 'busker, minstrel, bard',
  'man with book': 'poet, writer, author',
  'old man': 'hermit, tinker',
  wizard: 'druid, alchemist, seer',
  doctor: 'paramedic',
  cowboy: 'gaucho, drover',
  rower: 'ferryman, boatman, gondolier',
  fisherman: 'fisherwoman',
};

const byTrade: ReadonlyMap<string, string> = new Map(
  Object.entries(LIKENED).flatMap(([who, trades]) => trades.split(', ').map((trade) => [trade, who] as const)),
);

/** Trades that are surnames, or heads of compounds for things: Harry Potter, a lightning conductor, a black widow. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'smith mason potter weaver shepherd tailor barber miner keeper conductor guard archer ranger widow seer spy bard writer author tinker'.split(
    ' ',
  ),
);

/** "A museum guard", "welders": the drawing of who is like them, and the words before the trade. `exact`: the drawing that is listed under a name. */
export function ofTrade(
  words: readonly string[],
  exact: (name: string) => Drawing | undefined,
): { drawing: Drawing; before: readonly string[] } | undefined {
  const last = singular(words.at(-1) as string);
  const lengths = NAMES_TOO.has(last) ? [words.length] : [words.length, 2, 1];
  for (const length of lengths) {
    const who = byTrade.get([...words.slice(-length, -1), last].join(' '));
    const drawing = who === undefined ? undefined : exact(who);
    if (drawing) return { drawing: { ...drawing, via: 'likeness' }, before: words.slice(0, -length) };
  }
  return undefined;
}

/** Every trade that is likened, for tests. */
export const likenedTrades = (): readonly string[] => [...byTrade.keys()];
