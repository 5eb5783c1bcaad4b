/** Places with a name of their own: cities, lands, landmarks and made-up worlds, and which scenery each brings to mind. */
import type { SceneId } from '../scenery/model.ts';
import { MapWhenAsked, SetWhenAsked } from './when-asked.ts';

/** By the scenery that a painter would reach for first. */
const BY_SCENE: Partial<Record<SceneId, string>> = {
  city: `rio, rio de janeiro, paris, london, tokyo, rome, new york, new york city, nyc, manhattan, brooklyn, berlin, barcelona, madrid, lisbon, prague, vienna, moscow, dubai, mumbai, delhi, new delhi, kolkata, beijing, shanghai, hong kong, osaka, seoul, bangkok, singapore, sydney, melbourne, san francisco, los angeles, las vegas, chicago, miami, boston, seattle, new orleans, philadelphia, washington dc, detroit, houston, dallas, denver, portland, nashville, atlanta, toronto, montreal, vancouver, quebec city, mexico city, buenos aires, sao paulo, são paulo, bogota, bogotá, lima, santiago, caracas, florence, milan, naples, turin, bologna, verona, siena, palermo, athens, thessaloniki, dublin, edinburgh, glasgow, manchester, liverpool, cambridge, oslo, stockholm, helsinki, zurich, zürich, geneva, basel, bern, munich, hamburg, frankfurt, dresden, leipzig, heidelberg, salzburg, innsbruck, brussels, antwerp, ghent, rotterdam, lyon, marseille, toulouse, seville, valencia, granada, bilbao, budapest, krakow, kraków, warsaw, kyiv, bucharest, belgrade, zagreb, ljubljana, sarajevo, riga, vilnius, tallinn, saint petersburg, st petersburg, istanbul, ankara, jerusalem, tel aviv, beirut, damascus, baghdad, tehran, isfahan, samarkand, bukhara, tashkent, kabul, karachi, lahore, jaipur, varanasi, dhaka, kathmandu, lhasa, hanoi, saigon, ho chi minh city, phnom penh, vientiane, yangon, kuala lumpur, jakarta, manila, taipei, nagoya, sapporo, nara, kyoto, pyongyang, ulaanbaatar, marrakesh, marrakech, casablanca, tangier, algiers, tunis, cairo, luxor, addis ababa, nairobi, lagos, accra, dakar, timbuktu, johannesburg, cape town, times square, fifth avenue, broadway, shibuya, shinjuku, akihabara, montmartre, champs elysees, champs-élysées, soho, piccadilly circus, trafalgar square, red square, piazza san marco, gotham, gotham city, ankh-morpork, night city, coruscant, minas tirith, king's landing, agra, udaipur, jodhpur, fez, gdansk, bratislava, alexandria, hiroshima, busan, xian, chengdu, quito, la paz, cartagena, medellin, old delhi, auckland, wellington, utrecht, toledo, salamanca, cordoba, oaxaca, guanajuato, charleston, santa fe`,
  harbour: `amsterdam, venice, cinque terre, amalfi, positano, ravello, santorini, oia, amalfi coast, capri, vernazza, manarola, riomaggiore, burano, murano, bruges, copenhagen, nyhavn, portofino, camogli, saint tropez, st tropez, mykonos, dubrovnik, kotor, bergen, stavanger, reykjavik, valletta, porto, cadiz, cádiz, monaco, nantucket, cannes, genoa, havana, zanzibar, stone town, halifax, lunenburg, hobart, bosphorus, bosporus, honfleur, whitby, san sebastian, malaga, hvar, valparaiso, key west, galway, alesund, trondheim, essaouira, queenstown, antalya, bodrum, taormina, sorrento`,
  village: `hallstatt, hobbiton, the shire, rivendell, chefchaouen, alberobello, colmar, giethoorn, rothenburg, cotswolds, bibury, shirakawa-go, shirakawago, hogsmeade, castle combe, matmata, gruyeres, gruyères, eze, mont saint michel, mont saint-michel, zermatt, greece, croatia, san gimignano, lijiang, hoi an, lauterbrunnen, grindelwald, matera, mostar, ronda`,
  beach: `reynisfjara, durdle door, etretat, krabi, railay beach, algarve, big sur, bali, hawaii, maui, oahu, kauai, waikiki, maldives, seychelles, mauritius, fiji, tahiti, bora bora, bahamas, barbados, jamaica, cancun, cancún, tulum, phuket, koh samui, goa, copacabana, ipanema, malibu, venice beach, santa monica, bondi beach, bondi, miami beach, south beach, coney island, the caribbean, algarve, ibiza, mallorca, majorca, formentera, sardinia, corsica, crete, corfu, sylt, cornwall, omaha beach, galapagos, canary islands, tenerife, lanzarote, polynesia, puerto rico, phi phi, lombok, palawan, boracay, brighton, naxos, paros, rhodes, madeira, azores, yucatan`,
  desert: `cappadocia, göreme, goreme, monument valley, bryce canyon, bryce, sedona, atacama desert, deadvlei, dead vlei, australian outback, badlands national park, painted desert, painted hills, zhangye danxia, rainbow mountain, vinicunca, goblin valley, valley of the gods, kata tjuta, utah, sahara desert, gobi desert, namib desert, mojave desert, sahara, gobi, kalahari, namib, namibia, atacama, mojave, sonora, death valley, wadi rum, arrakis, tatooine, jakku, white sands, sossusvlei, the outback, uluru, ayers rock, giza, burning man, mars, saudi arabia, oman, qatar, kuwait, libya, arizona, nevada, route 66, moab, etosha, socotra, ladakh, rajasthan, uyuni, salar de uyuni`,
  canyon: `grand canyon, antelope canyon, zion national park, petra, arches national park, canyonlands, horseshoe bend, colca canyon, copper canyon, verdon gorge, pamukkale`,
  mountains: `himalayas, alps, swiss alps, bavarian alps, dolomites, rockies, rocky mountains, andes, pyrenees, carpathians, caucasus, tatra mountains, karakoram, pamir, patagonia, torres del paine, fitz roy, mount everest, everest, k2, kilimanjaro, mount kilimanjaro, mount fuji, matterhorn, mont blanc, denali, mount rainier, mount olympus, yosemite, glacier national park, grand tetons, the tetons, banff, nepal, tibet, bhutan, switzerland, machu picchu, mount doom, erebor, misty mountains, zhangjiajie, huangshan, guilin, iceland, norway, lofoten, austria, tyrol, colorado, montana, wyoming, idaho, british columbia, peru, bolivia, armenia, kashmir, snowdonia, glencoe, drakensberg, kyrgyzstan, tajikistan, pokhara, interlaken, aspen, whistler, ushuaia, etna, mount etna, vesuvius, mount vesuvius, mauna kea, table mountain`,
  hills: `tuscany, umbria, yorkshire dales, lake district, scottish highlands, the highlands, isle of skye, wales, connemara, val d'orcia, transylvania, dartmoor, exmoor, palouse, great smoky mountains, smoky mountains, appalachians, appalachia, blue ridge mountains, scotland, ireland, northern ireland, faroe islands, new zealand, munnar, darjeeling, sapa, puglia, yorkshire, northumberland`,
  meadow: `serengeti, masai mara, maasai mara, kruger, okavango, great plains, the pampas, puszta, camargue, kenya, tanzania, botswana, mongolia, kazakhstan, ngorongoro, zambia`,
  farmland: `provence, kansas, iowa, nebraska, napa valley, mekong delta, ubud, tegallalang, keukenhof, holland, netherlands, the netherlands, denmark, bordeaux, burgundy, alsace, beaujolais, dordogne, douro, douro valley, napa, sonoma, rioja, chianti`,
  forest: `the black forest, sherwood forest, redwood national park, sequoia national park, the amazon, amazon rainforest, congo, borneo, daintree, fangorn, mirkwood, lothlorien, lothlórien, endor, arashiyama, aokigahara, bialowieza, hoh rainforest, monteverde, ardennes, forest of dean, bavarian forest, vermont, new hampshire, new england, oregon, adirondacks, catskills, redwoods, kerala, tasmania`,
  snowfield: `antarctica, the antarctic, the arctic, north pole, south pole, lapland, svalbard, spitsbergen, siberia, greenland, yukon, hoth, arendelle, alaska, kamchatka`,
  lake: `geirangerfjord, milford sound, yangshuo, ninh binh, jokulsarlon, sete cidades, quilotoa, lake como, lake garda, lake geneva, lake tahoe, lake superior, lake michigan, lake louise, moraine lake, lake baikal, lake titicaca, loch ness, lake bled, lake constance, plitvice, walden pond, crater lake, lake victoria, finland, dead sea, inle lake, lake atitlan, lake lucerne, lake lugano, lake maggiore`,
  sea: `halong bay, ha long bay, phang nga bay, cliffs of moher, seven sisters, beachy head, twelve apostles, phang nga, el nido, pacific ocean, atlantic ocean, indian ocean, north sea, baltic sea, mediterranean, mediterranean sea, black sea, red sea, south pacific, bermuda triangle, cape horn, drake passage, english channel, geiranger, dover`,
  underwater: `great barrier reef, mariana trench, atlantis, bikini bottom`,
  waterfall: `niagara falls, niagara, victoria falls, iguazu falls, iguazu, angel falls, gullfoss, skogafoss, seljalandsfoss, yosemite falls`,
  river: `amazon river, the nile, ganges, thames, seine, rhine, danube, mississippi, mekong, yangtze, zambezi, volga, colorado river, hudson river, everglades, mekong river, nile, rio grande`,
  garden: `giverny, central park, hyde park, tuileries, luxembourg gardens, kew gardens, versailles, alhambra, kenroku-en, boboli gardens, eden, garden of eden, babylon`,
  'night-sky': `milky way, andromeda, orion nebula, saturn, jupiter, venus, neptune, uranus, pluto, asteroid belt`,
};

/** Lands too various to bring one scenery to mind. */
const LANDS = `slovenia, sweden, texas, california, florida, normandy, brittany, bavaria, catalonia, andalusia, sicily, england, britain, great britain, france, germany, italy, spain, portugal, egypt, morocco, tunisia, algeria, sudan, ethiopia, somalia, uganda, rwanda, angola, mozambique, zimbabwe, south africa, madagascar, nigeria, ghana, senegal, mali, cameroon, ivory coast, africa, asia, europe, america, north america, south america, latin america, australia, india, sri lanka, bangladesh, pakistan, afghanistan, iran, iraq, syria, lebanon, israel, palestine, yemen, china, taiwan, japan, hokkaido, okinawa, korea, south korea, north korea, thailand, vietnam, laos, cambodia, myanmar, burma, malaysia, indonesia, sumatra, philippines, uzbekistan, mexico, guatemala, costa rica, panama, cuba, haiti, brazil, colombia, venezuela, ecuador, paraguay, uruguay, chile, argentina, canada, nova scotia, newfoundland, scandinavia, belgium, hungary, poland, czech republic, slovakia, serbia, bosnia, albania, romania, bulgaria, ukraine, belarus, lithuania, latvia, estonia, turkey, azerbaijan, russia, usa, united states, united kingdom, uk, new mexico, utah, massachusetts, cape cod, ohio, kentucky, tennessee, louisiana, alabama, virginia, carolina, oklahoma, minnesota, wisconsin, yellowstone, narnia, middle earth, middle-earth, westeros, hogwarts, mordor, azeroth, hyrule, skyrim, tamriel, neverland, camelot, avalon, asgard, valhalla, olympus, elysium, el dorado, shangri-la, easter island, angkor wat, chernobyl, pompeii, sparta, troy, carthage, byzantium, constantinople, mesopotamia, persia, tenochtitlan`;

const listed = (names: string): string[] => names.split(',').map((name) => name.trim());

/** Each with its scenery. */
export const PLACE_SCENES: ReadonlyMap<string, SceneId> = new MapWhenAsked(
  () =>
    new Map(
      Object.entries(BY_SCENE).flatMap(([scene, names]) =>
        listed(names).map((name): [string, SceneId] => [name, scene as SceneId]),
      ),
    ),
);

/** All of them, in lower case; those that are spoken of with an article have it ("the nile"). */
export const NAMED_PLACES: ReadonlySet<string> = new SetWhenAsked(() => new Set([...PLACE_SCENES.keys(), ...listed(LANDS)]));

/** Scenery of whole lands and seas, as against a town or a landmark that one would look for in the picture. */
const WIDE: ReadonlySet<string> = new Set([
  'mountains',
  'hills',
  'meadow',
  'farmland',
  'snowfield',
  'sea',
  'lake',
  'desert',
  'beach',
  'forest',
]);

/** A country, a region or a sea: what a scene that is painted may be in. */
export function isRegion(name: string): boolean {
  const said = name.toLowerCase().replace(/^the /, '');
  const scene = PLACE_SCENES.get(said) ?? PLACE_SCENES.get(`the ${said}`);
  return scene === undefined
    ? NAMED_PLACES.has(said) || NAMED_PLACES.has(`the ${said}`)
    : WIDE.has(scene) || COUNTRIES.has(said);
}
const COUNTRIES: ReadonlySet<string> = new Set(listed('greece, croatia, egypt'));

/** Those that are also words for something else, and places only where they have their capital: "turkey sandwich", "china vase". */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  listed('turkey, china, manila, panama, lima, olympus, bologna, chile, siena, troy, eden, babylon, jamaica'),
);
