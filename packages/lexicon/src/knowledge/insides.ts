/**
 * Places within walls, by the end of their name: which of the insides that the painter can build is meant by it or comes nearest to it, and whose knowledge a
 * writer has of it. Compounds that nobody listed are known by their head: a cheese shop is a shop.
 */
import { singular } from '../words/lemma.ts';
import { once } from '../words/once.ts';
import { remember } from '../words/remember.ts';

export interface Inside {
  /** The painter's plan of it. */
  plan: string;
  /** What it is told to be painted as, where it is only akin. */
  likeness: string | undefined;
  /** The row of a writer's knowledge of places. */
  setting: string;
  /** Mostly seen from outside: an inside as the place of something, or only where that is said to be inside. */
  within: 'place' | 'said' | undefined;
}

/**
 * plan | what it is called | setting | names that mean it | names that are akin to it
 *
 * `*` before a head takes compounds with it and not the head by itself; `^` before a name takes it where something is in it, `!` only where that is said to be
 * inside.
 */
const ROWS = `
club | jazz club | jazz-club | jazz club, jazz bar, blues club, jazz lounge, jazz cafe, jazz café, jazz cellar, music club, live music venue, music venue, comedy club, night club, nightclub, club stage, dance club, disco, discotheque, discothèque, cabaret, speakeasy stage, dance floor, * dance floor, night club stage, rock club, underground club, karaoke bar | concert stage, karaoke room, burlesque, strip club, concert venue, * club stage, recording studio, music studio, * recording studio, * music studio, tv studio, television studio, film studio, podcast studio, * tv studio, film set, movie set, sound stage, soundstage, * rehearsal room, band room
cinema | cinema | cinema | cinema, movie theater, movie theatre, film theatre, picture house, * cinema, screening room, * movie theater, * movie theatre | planetarium, planetarium dome, imax, home theater, home theatre, home cinema
arcade | arcade | arcade | arcade, video arcade, game arcade, gaming arcade, * video arcade, * game arcade, amusement arcade, penny arcade, arcade hall, arcade room, game hall, pinball arcade | casino, * casino, casino floor, gambling hall, gambling den, slot hall, pachinko parlor, pachinko parlour, lan party, internet cafe, internet café, esports arena
dungeon | dungeon | dungeon | dungeon, * dungeon, castle dungeon, oubliette, torture chamber, castle prison, castle cellar | crypt, * crypt, catacomb, tomb chamber, burial chamber, catacombs, underground temple, ancient tomb, egyptian tomb, stone chamber, ritual chamber, sewer, underground passage, secret passage, underground chamber
wizardStudy | wizard's study | wizard-study | wizard's study, wizard study, wizard's workshop, wizard's room, wizard's tower room, wizard's lab, wizard's laboratory, wizard's library, alchemist's study, alchemist's lab, alchemist's laboratory, alchemist's workshop, alchemist lab, alchemy lab, alchemy room, alchemy laboratory, sorcerer's study, witch's kitchen, witch's room, witch's study, potion shop, potion room, potions classroom, potion lab, magic shop, apothecary, * apothecary, old apothecary, magician's study, mage's study, wizard's chamber, potion brewing room | witch's lair, scriptorium, * scriptorium, astronomer's study, scholar's study, medieval study, herbalist's shop, fortune teller's room, wizard classroom, magic classroom, wizarding classroom, alchemist workshop
airport | airport gate | airport-gate | airport, airport gate, departure gate, boarding gate, departure lounge, departures hall, departure hall, airport lounge, airport terminal, airport hall, arrivals hall, arrival hall, ^ airport, terminal gate, departures lounge | bus terminal, ferry terminal, terminal hall, * terminal, airport security, baggage claim, ticket hall, check-in hall
courtroom | courtroom | courtroom | courtroom, court room, * courtroom, court of law, law court, courthouse room, tribunal | senate, parliament chamber, parliament hall, debating chamber, council chamber
danceStudio | dance studio | dance-studio | dance studio, ballet studio, rehearsal room, ballet class, ballet school, * dance studio, ballet room, dance class, dance school, dance hall with mirrors | yoga studio, yoga class, yoga room, pilates studio, dojo, martial arts studio, karate dojo, aerobics studio, meditation room, * yoga studio, fencing hall
teaRoom | tea room | tea-room | tea room, tea house, japanese tea room, teahouse, tatami room, japanese room, japanese house interior, ryokan, ryokan room, * tea house, * ryokan, tea ceremony room, japanese bedroom, japanese living room, japanese tea house, ! japanese house, zen room | * tatami room, japanese temple hall, izakaya room, korean house, hanok, japanese inn
gamingRoom | gaming room | gaming-room | gaming room, gaming setup, gaming room setup, gamer room, gamer's room, streamer room, streaming room, streaming setup, * gaming room, * gaming setup, gamer bedroom, game room setup, pc setup, gaming desk setup, battlestation, desk setup, computer room setup, * gamer room, streamer's room | hacker room, hacker's room, hacker den, computer room, hacker's den, * hacker room, editing room, radio studio, trading floor, newsroom, control room, * control room, cyberpunk apartment, cyberpunk room, cyberpunk bedroom, security room, surveillance room
mall | shopping mall | shopping-mall | mall, shopping mall, shopping center, shopping centre, shopping arcade, * shopping mall, * mall, galleria, department store, * department store | airport mall, atrium, * atrium, exhibition hall, convention center, convention centre, trade fair hall, expo hall, trade show
warehouse | warehouse | factory | warehouse, * warehouse, storage hall, storage room, stockroom, stock room, storeroom, store room, distribution center, distribution centre, fulfillment center | factory floor, factory hall, * factory floor, * factory hall, * factory interior, industrial hall, production hall, production line, assembly line, hangar, * hangar, ^ factory, machine hall, steel mill, foundry, printing hall, printing house, ! mill, shipyard hall, archive room, brewery, * brewery, distillery, winery hall
stable | stable | barn | stable, horse stable, horse barn, * stable, stables, horse stables, livery stable, cow shed, cowshed, milking parlour, milking parlor, pigsty, byre | kennel, kennels, animal shelter, dog kennel, milking shed, sheep barn, lambing shed
forge | blacksmith's forge | smithy | forge, blacksmith forge, blacksmith's forge, smithy, blacksmith shop, blacksmith's shop, blacksmith's workshop, * forge, * smithy, blacksmith workshop, smith's workshop | glassblower's workshop, glassblowing workshop, glass workshop, glassblowing studio, glass studio, armoury, armory, boiler room, * boiler room
surgery | doctor's treatment room | treatment-room | dentist office, dentist's office, dental office, dental clinic, dental surgery, dentist's surgery, dentist room, dentist clinic, treatment room, examination room, exam room, operating room, operating theatre, operating theater, surgery room, dentist's chair, emergency room, vet clinic, vet's office, veterinary clinic, vet surgery, vet's surgery, delivery room, * operating room | morgue, autopsy room, massage room, spa room, spa treatment room, tattoo parlor, tattoo parlour, tattoo shop, tattoo studio, * tattoo shop, * tattoo studio, * tattoo parlor, piercing studio, physiotherapy room, cosmetic clinic
lockers | locker room | locker-room | locker room, changing room, * locker room, school hallway, school corridor, high school hallway, * school hallway, * school corridor, locker hallway, changing rooms | dressing room, backstage, backstage room, staff room, changing cabin
ward | hospital corridor | hospital | hospital corridor, hospital hallway, * hospital corridor, * hospital hallway, clinic corridor, asylum corridor, asylum hallway, ! asylum, * asylum corridor | office corridor, office hallway, lab corridor, laboratory corridor, spaceship corridor, spaceship hallway, spaceship interior corridor, space station corridor, prison corridor, prison hallway, * space station corridor
bunker | bunker | bunker | bunker, * bunker, underground bunker, fallout shelter, bomb shelter, nuclear bunker, shelter bunker, vault bunker, air raid shelter, missile silo | engine room, * engine room, bank vault, vault room, underground base, secret base, underground lab, machine room, underground shelter, secret lair, villain's lair
aquarium | aquarium tunnel | aquarium-tunnel | aquarium tunnel, underwater tunnel, shark tunnel, aquarium hall, ^ aquarium, glass tunnel, public aquarium, underwater restaurant, underwater hotel room, * aquarium tunnel, underwater room, underwater bedroom, underwater house |
artStudio | painter's studio | artist-studio | art studio, artist's studio, artist studio, painter's studio, painting studio, atelier, * art studio, painter's atelier, artist's loft, art class, art classroom, art room, painting class, painter's workshop, artist's workshop | sculptor's studio, sculpture studio, fashion studio, fashion atelier, textile studio, printmaking studio, animation studio, design studio, * design studio, * studio
compartment | train compartment | train | train compartment, railway compartment, sleeper compartment, sleeping compartment, compartment, * train compartment, * compartment, sleeping car, train cabin, pullman car, orient express | stagecoach, gondola cabin, cable car cabin, ski gondola, carriage interior, horse carriage interior
boutique | clothes shop | shop-room | boutique, * boutique, clothes shop, clothing store, clothing shop, clothes store, fashion store, fashion boutique, fitting room, dress shop, bridal shop, vintage shop, thrift store, thrift shop, second-hand shop, tailor shop, tailor's shop, walk-in closet, costume room, hat shop | shoe shop, shoe store, sports shop, tailor's, * clothing store, jewelry store, jewellery shop, jewelry shop, jeweler's, jeweller's
pharmacy | pharmacy | pharmacy | pharmacy, * pharmacy, drugstore, chemist shop, chemist's shop, chemist's, old pharmacy, drug store | perfume shop, perfumery, spice shop, tea shop, cosmetics shop, soap shop, liquor store, wine shop, wine store, bottle shop, cannabis shop, herb shop, oil shop
store | shop | shop-room | general store, corner shop, corner store, village shop, village store, grocery, convenience store, gift shop, souvenir shop, delicatessen, greengrocer's, bodega, duty free shop | toy shop, toy store, sweet shop, candy shop, candy store, * toy shop, stationery shop, pet shop, pet store, record store, record shop, hardware store, hardware shop, antique shop, antique store, junk shop, pawn shop, curiosity shop, vinyl shop, vinyl store, music shop, music store, guitar shop, comic shop, comic book store, comic store, lamp shop, clock shop, watch shop, watchmaker's shop, clockmaker's shop, camera shop, bike shop, bicycle shop, butcher shop, butcher's shop, butcher's, fishmonger's, cheese shop, chocolate shop, chocolatier, ice cream shop, ice cream parlor, ice cream parlour, gelateria, donut shop, greengrocer, newsagent, * shop interior, * store interior, * shop, * store, post office, bank, travel agency, showroom, * showroom, ticket office
living | living room | living-room |  | common room, * common room, tv room, rec room, game room, music room, * music room, student room, trailer interior, caravan, camper van, ! caravan, ! camper, ! camper van, ! rv, ! houseboat, ! treehouse, ! tree house, hobbit hole, ! hobbit house, igloo interior
barber | barber shop | barbershop |  | salon, * salon, nail salon, nail bar, hairdresser's shop
bar | bar | bar | cocktail bar, wine bar, hotel bar, * pub, * tavern, tavern, irish pub, saloon, western saloon, * saloon, beer hall, * inn interior, sports bar, brewpub, taproom, izakaya, ! inn | ramen shop, ramen bar, sushi bar, noodle bar, noodle shop, tapas bar, sushi restaurant, ramen restaurant, gentlemen's club, billiard room, pool hall, billiard hall, snooker hall, poker room, hookah lounge, * lounge bar, dive bar, biker bar, gay bar, * club
office | office | study | open-plan office, open office, coworking space, co-working space, * office, startup office | cubicle, cubicles, call center, call centre, newspaper office, police station, bank office, detective's office, embassy, ! police station, tax office
conference | conference room | study |  | war room, briefing room, situation room, seminar room, classroom table, press room, interview room, interrogation room
concertHall | concert hall | stage |  | opera house, auditorium, * auditorium, opera hall, music hall, philharmonic, assembly hall, * concert hall, school hall, lecture hall, * lecture hall
gym | gym | gym | sports hall, sports gym, crossfit gym, crossfit box, * gym, weight room, training hall | boxing gym, boxing ring, boxing club, wrestling gym, climbing gym, climbing hall, bowling alley, bowling lane, * bowling alley, ice rink, skating rink, indoor arena, sports arena, squash court, indoor court, basketball gym, gymnastics hall, skate hall, trampoline park, badminton hall
church | church | church | basilica, * basilica, minster, * cathedral interior, * church interior, ! monastery, * chapel interior, monastery church | ! mosque, mosque interior, * mosque interior, synagogue interior, ! synagogue, ! temple, temple hall, prayer hall, prayer room, monastery hall, cloister hall, ! monastery, mausoleum interior, sanctuary
museum | museum | museum | art gallery, exhibition, exhibition room, gallery, * museum, * art gallery, gallery room, sculpture hall, natural history museum | showcase room, auction house, auction room, * gallery, wax museum, ^ art museum
bedroom | bedroom | bedroom | hotel room, motel room, hostel room, dorm room, * dorm room, student dorm, guest room, * hotel room, * motel room, master bedroom, * bedroom, bunk room, hostel dorm | nursing home room, ship cabin, sleeping quarters, barracks, royal bedchamber, bedchamber, boarding school dorm
kitchen | kitchen | kitchen | hotel kitchen, restaurant kitchen, * kitchen, commercial kitchen, professional kitchen | cooking school, cooking studio, cooking class, canteen kitchen
restaurant | restaurant | restaurant | pizzeria, * restaurant, diner, * diner, cafeteria, canteen, mess hall, food court, brasserie, steakhouse, trattoria, osteria, bistro, steak house, curry house, fish restaurant, tea room restaurant, fast food restaurant, * pizzeria, dinner club, burger joint, * cafeteria | school cafeteria, school canteen, banquet room, wedding hall, wedding venue
cafe | café | cafe | internet cafe, cat cafe, tea shop, * cafe, * café, coffee house, tea house cafe, * coffee shop, roastery, coffee roastery, bubble tea shop, creperie, ice cream cafe, dessert shop |
library | library | library | * library, reading room, library reading room, archive, * reading room, reading hall, university library | book vault, map room, records room
metro | subway station | train-station | subway station, metro station, underground station, tube station, subway platform, metro platform, underground platform, tube platform, * subway station, * metro station, ghost station | monorail station
station | train station | train-station | * train station, * railway station | bus station, * bus station, tram station
balcony | balcony | terrace |  | rooftop bar, rooftop restaurant, rooftop cafe, roof terrace bar, sky bar, rooftop lounge
stadium | stadium | stadium | stadium, football stadium, soccer stadium, * stadium, football arena, football field with stands, olympic stadium | ^ arena, race track, running track, * racetrack, velodrome, speedway, colosseum interior
forecourt | filling station | parking-lot | gas station, petrol station, filling station, fuel station, service station, * gas station, * petrol station, gas stop | truck stop, charging station, car wash
greenhouse | greenhouse | greenhouse | hothouse, palm house, * greenhouse, botanical greenhouse, * conservatory, botanical conservatory, glasshouse, tropical house, butterfly house, orangery, plant nursery, * glasshouse | indoor jungle, biodome, aviary, indoor garden, terrarium dome, reptile house
serverRoom | server room | server-room | data center, data centre, server hall, * server room, * data center | mainframe room
bathroom | bathroom | bathroom | restroom, public toilet, washroom, shower room, * bathroom, powder room, public bathroom, locker shower, en suite |
pool | swimming pool | swimming-pool | thermal bath, swimming hall, roman bath, roman baths, turkish bath, hammam, bathhouse, bath house, thermal baths, indoor pool, * indoor pool | onsen bath, spa pool
laundrette | laundromat | laundromat | * laundromat, self-service laundry, dry cleaner, dry cleaner's |
hallway | hallway | corridor | * hallway, * corridor, entrance hall, hotel corridor, hotel hallway, stairwell, * stairwell, apartment hallway, mansion hallway | vestibule
lobby | lobby | lobby | * lobby, hotel lobby, foyer, * foyer, bank lobby, entrance lobby, grand lobby | * lounge
castleHall | castle hall | throne-room | throne room, * throne room, king's throne room, knights' hall, viking hall, mead hall, longhouse, viking longhouse, great hall, * great hall, banquet hall, * banquet hall, medieval hall, royal hall, castle interior | palace throne room, guild hall, medieval feast
ballroom | ballroom | throne-room | * ballroom, palace hall, palace interior, royal palace hall, palace ballroom, mansion interior, * palace hall | royal court, grand salon, baroque room, rococo room, opera foyer, palace corridor, palace hallway, baroque hall, party hall, wedding hall, reception hall, * hall
spaceStation | space station | spaceship | space station interior, spaceship interior, spaceship cabin, starship interior, space station module, spaceship room | mars base, moon base, mars habitat, space lab, escape pod, cryo chamber, space habitat, spaceship engine room, alien ship interior
bookshop | bookshop | library | bookshop, bookstore, second-hand bookshop, used bookstore, * bookshop, * bookstore, * book shop, * book store |
workshop | workshop | workshop | * workshop, woodshop, maker space, makerspace, toolshed, * woodshop | pottery studio, potter's studio, pottery workshop, ceramics studio, violin workshop, luthier's workshop, shoemaker's workshop, cobbler's shop, watchmaker's workshop, clockmaker's workshop, tailor's workshop, sewing room, sewing studio, weaving studio, print shop, printing shop, craft room, toymaker's workshop, santa's workshop, sawmill, boat shed, * pottery studio
garage | garage | workshop | auto shop, car repair shop, car workshop, auto repair shop, mechanic's garage, mechanic shop, * garage, repair shop, car garage, tire shop, motorcycle workshop, auto garage, * repair shop | fire station garage, fire station, bike workshop, boat garage, car showroom, car dealership
laboratory | laboratory | laboratory | * lab, * laboratory, research lab, chemistry lab, science lab, mad scientist's lab, chemistry classroom | clean room, observatory, observatory dome, space research center
classroom | classroom | classroom | * classroom, school room, * schoolroom, lecture room, seminar classroom, preschool, kindergarten classroom | lecture theatre, lecture theater
hospital | hospital room | hospital-ward | hospital room, hospital ward, maternity ward, intensive care unit, icu, * hospital ward, * hospital room, * ward, sickroom, nursing home, * clinic | orphanage, orphanage dormitory, field hospital, psychiatric ward, sanatorium
cell | prison cell | dungeon | prison cell, jail cell, * prison cell, * jail cell, jail, holding cell | monk's cell, solitary confinement, ! prison
cellar | wine cellar | cellar | * wine cellar, wine vault, root cellar, * cellar, whisky cellar | cheese cellar, cheese cave, mushroom cellar
attic | attic | attic | * attic, loft room, * attic room |
elevator | elevator | corridor | * elevator, elevator car |
nursery | children's room | child-bedroom | nursery, nursery room, baby room, baby's room, * nursery, kids room, kids' room, playroom, * playroom, boy's bedroom, girl's bedroom, boys bedroom, girls bedroom, kids bedroom, children's bedroom, child's bedroom, child's room, daycare, day care, kindergarten |
`;

/** Ends that mean another thing, or a place that is out of doors. */
const NONE: ReadonlySet<string> = new Set(
  'river bank, snow bank, sand bank, piggy bank, power bank, cloud bank, fog bank, food bank, blood bank, town hall, city hall, village hall, golf club, tennis club, football club, soccer club, country club, rowing club, yacht club, sailing club, riding club, cricket club, rugby club, fan club, book club, chess club, beach club, box office, post office, field office, black lab, yellow lab, chocolate lab, computer terminal, card terminal, payment terminal, glove compartment, freezer compartment, app store, online store, online shop, web shop, strip mall, body shop'.split(
    ', ',
  ),
);

const tables = once(() => {
  const names = new Map<string, Inside>();
  const heads = new Map<string, Inside>();
  for (const row of ROWS.trim().split('\n')) {
    const [plan = '', called = '', setting = '', own = '', akin = ''] = row.split('|').map((cell) => cell.trim());
    for (const [list, likeness] of [
      [own, undefined],
      [akin, called],
    ] as const)
      for (const cell of list.split(', ')) {
        const [, sign, name = ''] = /^([*^!]?) ?(.*)$/.exec(cell) ?? [];
        if (name === '') continue;
        const inside: Inside = { plan, likeness, setting, within: sign === '^' ? 'place' : sign === '!' ? 'said' : undefined };
        const found = sign === '*' ? heads : names;
        if (!found.has(name)) found.set(name, inside);
      }
  }
  return { names, heads };
});

/**
 * What is known of a place within walls by the end of its name, the longest first.
 *
 * @example insideKnown('smoky jazz club')?.plan // 'club'
 * @example insideKnown('cheese shop')?.likeness // 'shop'
 */
export const insideKnown = remember((name: string): (Inside & { head: boolean }) | undefined => {
  const words = name
    .toLowerCase()
    .replace(/ (?:interior|setup)$/, '')
    .split(' ');
  const { names, heads } = tables();
  for (let from = 0; from < words.length; from++) {
    const end = words.slice(from).join(' ');
    if (NONE.has(end)) return undefined;
    const listed = names.get(end) ?? names.get(singular(end));
    if (listed) return { ...listed, head: false };
    const head = from === 0 ? undefined : (heads.get(end) ?? heads.get(singular(end)));
    if (head) return { ...head, head: true };
  }
  return undefined;
}, 2000);

/** Names that are listed as such, with the row of a writer's knowledge that each has. */
export const insideNames = (): ReadonlyMap<string, string> =>
  new Map([...tables().names].flatMap(([name, { within, setting }]) => (within === undefined ? [[name, setting]] : [])));
