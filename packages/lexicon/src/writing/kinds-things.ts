/** Made things: products, clothes, furniture, instruments, vehicles, buildings. The form of the rows: `rows.ts`. */
export const THING_KINDS = `
thing | thing, object, item, product, device, gadget, tool, gear | product
o a fine edge _shows how it was made / faint marks _tell of use
b a plain surface _sweeps up into a plain wall
g the nearest edge; the curve of the side

headphones | headphone, headphones, earbuds, wireless headphone, wireless headphones, headset, earphones, speaker, microphone | product machine
o the matte shell _drinks the light except along one edge -white,glossy / soft padding _shows a fine stitched seam / the hinge _is a plain machined pin
b a charcoal wall _fades from grey to black
g the inner rim of the ear cup; the machined hinge; the grain of the stone +stone

perfume | perfume, perfume bottle, fragrance, cologne, perfume bottle with | product tender
o ribs of glass _fan out from the foot +shell / thick glass _bends the light into bright seams / the liquid _is pale gold and half full / a polished metal collar _joins stopper and glass
p a scatter of pale sand _lies under it +shell / silk _is gathered in a loose fold -shell
b a blush gradient _lightens toward the top
g the ribs of the glass; the stopper; the liquid's edge

sneakers | sneaker, sneakers, shoe, shoes, boots, boot, trainers, old boots, high heels, heels, sandals, running shoes, white sneakers | product lively
o laces _drift as if the fall had been stopped +floating,air / the soles _show clean tread toward the lens +floating,air / stitching _runs tight along the seams / creases _cross the toe +old,worn / scuffed leather _has cracked at the toe +old
p soft shadows _hang far below on the floor +floating,air
b a seamless pale backdrop _carries no horizon
g the edge of the sole; the stitching; the eyelets

watch | watch, luxury watch, wristwatch, pocket watch, clock, alarm clock, compass | product dark
o the bezel _carries one long bright edge / brushed and polished links _alternate along the strap / fine hands _throw a shadow on the dial / the crown _is knurled and sharp
p the strap _curves over a block of dark slate
b deep black _closes in behind
g the bezel; the edge of the sapphire glass; the applied markers

mug | mug, cup, ceramic mug, bowl, plate, pottery, ceramic, ceramics, pot, jug, pitcher, teacup set, earthenware, porcelain | product calm home
o the glaze _pools darker at the foot / throwing lines _ring the body / a thumbprint _is left at the base of the handle / unglazed clay _shows along the rim
p a linen napkin _lies loosely folded beside it
b a warm grey wall _falls out of focus
g the rim; the break in the glaze +cracked,chipped,broken; the curve of the handle

lamp | lamp, desk lamp, table lamp, lantern, old lantern, chandelier, street lamp, lightbulb, light bulb, candle, candles, torch | product calm
o the arm _makes a single clean bend +desk,minimalist / the cone of light _lands on bare wood +desk / brushed metal _shows no screws +minimalist,minimal / soot _darkens the glass +lantern,old / wax _runs and hardens down the side +candle,candles / the flame _bends once and stands up +candle,candles,lantern -many / small flames _lean together in the draught +candles
b a matte wall _takes a soft oval of light
g the edge of the shade +lamp; the underside of the arm +desk; the glass +lantern; the rim of wax +candle,candles

bottle | bottle, glass bottle, wine bottle, jar, vial, glass, glass jar, potion, flask, can | product
o the base _throws a lens of light / a seam _runs down the side / dust _stays on the shoulder +old
b a dim wall _is bent in the glass
g the shoulder; the lip of the glass

chair | chair, armchair, sofa, couch, table, desk, stool, bench, furniture, bookshelf, cabinet, bed, dresser, rug | product home
o the joints _are pegged and slightly proud / the upholstery _dips where people sit +sofa,couch,armchair / worn edges _show pale wood
b a bare wall and a strip of floor _stand behind
g the edge of the seat; the grain

phone | phone, smartphone, laptop, computer, tablet, tv, television, monitor, keyboard, camera, game controller, console, radio, typewriter | product machine
o the glass _holds a faint grid of the window / keys _are worn smooth at the centre +typewriter,keyboard / knurled rings _surround the lens +camera
b a graphite surface _runs back
g the bevel; the glass edge

bag | bag, handbag, backpack, suitcase, wallet, leather bag, purse, luggage, box, gift, present, gift box, basket | product
o stitching _runs double along the flap / the corners _have softened / a ribbon _is pulled to a loose bow +gift,present
b a plain wall _fades behind
g the buckle; the edge of the leather

clothes | dress, shirt, t-shirt, jacket, coat, sweater, hat, cap, scarf, jeans, skirt, suit, kimono, gown, glove, gloves, socks, hoodie, uniform, costume | product
o the cloth _falls in heavy folds / a hem _is turned by hand / threads _pull at one button
b a neutral wall _recedes behind
g the folds; the buttons

jewelry | ring, necklace, jewelry, jewellery, earrings, bracelet, diamond, gem, crystal, crown, gold ring, pearl, gemstone | product
o facets _break the light into hard small colours / fine claws _hold the stone / wear _has softened the engraving
b black velvet _swallows the rest
g the facets; the polished band

cosmetics | lipstick, cosmetics, cream, skincare, soap, makeup, nail polish, serum, shampoo | product tender
o a smear of product _shows its texture / droplets _stand on the cap
p rose petals _lie nearby
b a pale tinted wall _reflects softly
g the cap; the wet smear

book | book, books, old book, notebook, diary, journal, stack of books, scroll, letter, newspaper, map, comic book | product calm home
o the corners _are bumped and soft / a ribbon _hangs from the pages / the page edges _have yellowed
b a shaded room _recedes behind
g the page edges; the cloth of the spine

instrument | guitar, violin, piano, drum, drums, trumpet, saxophone, flute, harp, electric guitar, acoustic guitar, accordion, banjo, musical instrument | product music
o the varnish _is worn where the hand rests / strings _catch thin lines of light +guitar,violin,harp / dents _soften the brass +trumpet,saxophone
b a dark stage _stands behind
g the curve of the body; the strings

weapon | sword, axe, bow, arrow, shield, knife, dagger, katana, gun, helmet, armor, armour, spear | product dark fantasy
o nicks _run along the edge / leather _is wound tight round the grip / engraving _has filled with dirt
b grey smoke _stands behind
g the edge; the pommel

toy-thing | ball, balloon, balloons, kite, puzzle, blocks, dice, lego, game, chess, chessboard, marbles, snow globe, music box, rubber duck, red ball, blue cube, cube, sphere, pyramid | toy playful
o a seam _runs round the middle / the surface _mirrors a small window / the string _slackens and pulls +kite,balloon,balloons
b a plain bright ground _runs behind
g the highlight; the rim of shadow

umbrella | umbrella, umbrellas, parasol | product rain
o drops _jump off the taut cloth +rain / a rib _is bent at one corner
b the street _dissolves in grey
g the wet cloth; the ribs

house-thing | mirror, key, keys, old key, clockwork, gear wheel, the inside of a clock, lock, stairs, ladder, bell | product
o teeth _mesh under a film of oil +clock,gear,clockwork / the metal _is worn bright where hands go
b shadow _fills the rest
g the worn metal; the edges

bicycle | bicycle, bike, tricycle, scooter, motorbike, motorcycle, vespa | vehicle urban
o the chrome _is pitted with rust / the saddle _is cracked and shiny / a wicker basket _hangs on the bars +bicycle,bike
b a rough wall _runs behind
g the rims; the bell; the chrome

car | car, sports car, red sports car, race car, old car, vintage car, classic car, taxi, suv, convertible, limousine, pickup truck, truck, futuristic car, police car, jeep | vehicle urban
o reflections _slide along the bonnet / fine grit _is sprayed up the sills / the chrome _carries the whole sky +vintage,classic,old
p tyre tracks _curve in behind it
b the road _blurs toward the horizon
g the shoulder line; the headlamp glass; the wheel rims

bus | bus, van, camper, camper van, vw bus, caravan, tram, train, steam train, locomotive, school bus, futuristic train, fire truck, ambulance, tractor | vehicle
o steam _rolls back along the boiler +steam,locomotive / rain streaks _mark the windows +rain / straps _hold the load on the roof +surfboards,roof / the paint _has faded by panels
b the line of the land _slides past
g the window frames; the front edge

ship | ship, boat, sailboat, sailing ship, pirate ship, yacht, ferry, canoe, kayak, rowing boat, rowboat, fishing boat, cruise ship, submarine, galleon, gondola, dinghy, raft | vehicle water
o patched canvas _bellies in the wind +sail,sailing,sailboat,pirate,galleon,ship / water _curls white at the bow / ropes _slap the mast +sailboat,sailing,pirate,yacht / tar and barnacles _show at the waterline
b the sea _goes grey toward the horizon
g the edge of the sail; the wet planks

plane | plane, airplane, aeroplane, jet, biplane, helicopter, glider, airship, steampunk airship, zeppelin, hot air balloon, hot air balloons, balloon ride, blimp, drone | vehicle sky
o rivets _line the panels / the burner _lights the inside of the silk +balloon,balloons / brass vents _leak steam +steampunk
b cloud _drifts below
g the leading edge; the seams of the envelope +balloon,balloons,airship

rocket | rocket, spaceship, spacecraft, ufo, flying saucer, satellite, starship, rover, lander, space shuttle | vehicle machine strange
o heat stains _rainbow the metal / panels _show scratches from dust / vapour _pours from a valve +rocket
b black sky _opens behind
g the hull edge; the engine bells

castle | castle, castles, fortress, palace, citadel, sand castle, sandcastle | building grand
o small lit windows _pepper the keep +night,dusk / moss _streaks the walls below the gutters / a bridge _spans to the gate
b weather _builds behind the towers
g the battlements; wet slate

lighthouse | lighthouse, beacon, windmill, tower, water tower, clock tower, watermill | building grand
o the lamp room _flashes its glass +lighthouse / paint _peels on the weather side / sail cloth _is lashed to the lattice +windmill
b cloud _moves fast behind
g the rail; the lantern glass +lighthouse

cottage | cottage, house, cabin, hut, tiny house, farmhouse, barn, shed, red house, log cabin, treehouse, tree house, home, villa, mansion | building home calm
o a lamp _burns in one window -noon / smoke _leans from the chimney / moss _grows thick on the roof / a water butt _stands under the gutter
b trees _stand close behind
g the window panes; the ridge of the roof

temple-building | temple, church, cathedral, mosque, pagoda, shrine, monastery, chapel, pyramid, pyramids, colosseum, taj mahal, eiffel tower, big ben, monument, statue, statue of liberty | building grand
o wear _has rounded the carved edges / lichen _blooms on the shaded side / lattice and rivets _show up close +eiffel
b open sky _gives the outline room
g the carved edges; the ledges

skyscraper | skyscraper, skyscrapers, building, buildings, apartment building, office building, brutalist building, modern house, bridge, stadium, factory | building urban
o window bands _repeat to the top / the glass _carries broken clouds / rain stains _run below the ledges +brutalist,concrete
b paler blocks _stand behind
g the vertical edges; the glass

door-kind | door, mysterious door, gate, portal, archway, stargate | building strange
o light _spills in a wedge across the ground +light,mysterious,portal / ivy _holds the hinges / the handle _is polished by use
b dark trunks _stand round it +forest
g the edge of the frame; the handle

mountain-kind | mountain, mountains, peak, volcano, cliff, hill, valley, canyon, island, glacier, iceberg, desert, mount fuji | land grand
o a scarf of cloud _hangs below the summit / gullies _keep their snow / rock bands _tilt like pages
b the ranges _go back in blues
g the ridge line; the snow

water-kind | ocean, sea, wave, waves, river, lake, stream, waterfall, water, rain, pond, winding river, ocean waves, huge wave, frozen lake, fountain | land water
o spray _tears off the crest +wave,waves / the surface _shows every gust / the current _braids and parts / light _breaks on small ripples / pale bars of gravel _lie inside each bend +winding,river
b the distance _is the colour of the water
g the crest +wave,waves; the ripples

sky-kind | sky, cloud, clouds, sun, moon, full moon, star, stars, rainbow, lightning, storm, northern lights, aurora, aurora borealis, milky way, galaxy, planet, comet, nebula, sunset, sunrise | sky grand
o the curtains _fold and unfold in green with a violet hem +aurora,northern,lights / thin cloud _crosses the disc +moon,sun / faint stars _show through the glow +aurora,northern,galaxy
b the land _lies dark and small below
g the lower hem of the light +aurora,northern; the edges of the cloud

fire | fire, campfire, bonfire, flame, explosion, fireworks, smoke, lava | dark warm
o sparks _twist upward and die / the core _is almost white
b everything else _goes to brown dark
g faces of nearby stones; the smoke's edge

snowman | snowman, snow sculpture, scarecrow, ice sculpture | winter playful
o twig arms _reach out unevenly / coal buttons _sit a little askew / one side _has begun to lean
b a garden _lies white behind
g the packed snow; the hat brim

skull | skull, bones, skeleton bones, mask, statue head, bust | dark strange
o hairline cracks _spread from the brow / the sockets _hold complete shadow
b a near-black wall _stands behind
g the brow ridge; the teeth

treasure | treasure, treasure chest, coins, gold, relic, crystal ball, magic wand, potion bottle, orb, spell book | fantasy dark warm
o coins _have slid to the floor / dust _dulls all but the top layer
b rock walls _fade out behind
g the coin edges; the gems

vase-kind | vase, urn, amphora, sculpture, statue, figurine, glass sculpture | product calm
o a hairline of repair _runs down the side / the lip _is slightly uneven
b a niche in pale plaster _frames it
g the lip; the shoulder

seat-kind | seat, seats, velvet seats, velvet seat, pew, throne | home dark
o the nap of the velvet _is rubbed bare along the arms +velvet / springs _show through a split
b rows _curve away into shadow
g the curved seat backs; brass numbers

pipe-kind | copper pipes, pipes, machinery, engine, machine, gears, boiler, steam engine | machine work
o joints _are ringed with verdigris +copper / valves with red wheels _interrupt the runs / oil _gathers at the seams
b brick and soot _stand behind
g the brightest bends; the valves

bed-kind | bed, rocket bed, bunk bed, crib, hammock, cot, swing, tent bed | home calm
@ garden +hammock,swing
o painted fins _frame the pillow +rocket / a round porthole _is cut into the headboard +rocket / ropes _creak at the knots +hammock,swing / a pillow _is dented and warm
p a torch and a cardboard helmet _lie on the blanket +rocket
b leaf shade _moves over the ground +hammock
g the rope ends +hammock; the painted edges +rocket; the folds of the blanket
`;
