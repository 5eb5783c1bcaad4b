/** Rooms and the surfaces in them. The form of the rows: `rows.ts`. */
export const ROOM_SETTINGS = `
kitchen | kitchen, farmhouse kitchen, country kitchen | in home warm
n a floured board _lies beside the bowl / wooden spoons _stand in a stoneware jar / eggshells _wait on a saucer / a cut lemon _dries on a saucer / onion skins _lie by the knife / a dusted rolling pin _rests on the board
m a steaming enamel kettle _sits on the stove / copper pans _hang from a rail / tea towels _dry over the oven door / a row of mismatched mugs _hangs under the shelf / vapour _fogs the lower panes / herbs _dry head down from a beam
f a dresser of mismatched plates _stands against the wall / the window over the sink _is fogged at the corners
a flour _hangs in the light / steam _drifts from the stove
g the rim of the kettle; the worn edge of the table; the copper

greenhouse-kitchen | greenhouse kitchen, conservatory kitchen, garden kitchen, sunroom | in home plant warm
n a scrubbed table _holds tomatoes still on the vine / a steaming enamel kettle _waits on the hob
m herbs in clay pots _crowd every sill / a vine _climbs the white glazing bars
f the garden _presses green against the panes
a condensation _runs down the glass in crooked lines
g the wet panes; the leaf edges; the enamel

living-room | living room, lounge, sitting room, couch, sofa, armchair | in home warm
n a knitted blanket _slides off the arm / a book _lies open face down
m a lamp with a pleated shade _stands by the window / a rug _has faded where the sun falls
f bookshelves and a radiator _fill the back wall
a dust _turns slowly in the lamplight
g the worn velvet; the lamp base

bedroom | bedroom, bed, girl's bedroom, hotel room | in home calm
n a crumpled linen sheet _trails to the floor / a glass of water _stands on a pile of books
m a quilt _is folded over the rail / curtains _breathe in and out
f a wardrobe mirror _holds a slice of the window
a morning dust _floats over the bed -night
g the folds of the sheet; the brass rail

child-bedroom | child's bedroom, playroom, kids playroom, childs bedroom, kids room, nursery, child's room | in home toy
n wooden blocks _lie where a game stopped / a plush bear _sits against the pillow
m star stickers _cover the ceiling above the bed / crayon drawings _are pinned along the wall
f a shelf of picture books _leans to one side / the curtain _has a pattern of planets
a the night light _makes a small amber pool
g the painted edge of the bed; the paper stars

bathroom | bathroom, bathtub, bath | in home
n a towel _hangs over the rim / a bar of soap _has gone soft in its dish
m white tiles _sweat above the tub / claw feet _stand on chequered tiles
f a small high window _is milky with steam
a steam _rounds off every edge
g the taps; wet tiles

barbershop | barbershop, barber shop, hair salon, hairdresser, beauty salon | in work
n combs _stand in a jar of blue liquid / clippings _lie round the foot of a chair
m a wide mirror _hangs over a shelf of bottles / a heavy chair _turns on a chrome foot
f a striped pole _stands behind the window
g the chrome of the chair; the edge of the mirror

lobby | hotel lobby, lobby, reception, foyer | in grand
n a brass luggage cart _waits by a column / two low armchairs _face a round table
m a long counter _runs along one side / a chandelier _hangs over the middle of the floor
f a broad stair _goes up at the end
g the polished floor; the brass rail

laundry-room | laundry room, utility room | in home
n folded towels _lie in a white stack / one grey sock _lies on the boards
m a white washing machine _stands under the counter / shirts _hang from a wooden airer
f a window _gives onto a strip of garden
g the rim of the drum; the folded towels

dining-room | dining room, dinner table, banquet hall, tea party, dinner | in home
n linen napkins _are folded beside the plates / wax _runs down the candlesticks
m glasses _throw small lights on the cloth / a tureen _steams in the middle
f a sideboard _shows its best plates
a candle smoke _threads upward
g the rims of the glasses; the knife edges

attic | attic, loft space, old attic | in home dark
n a trunk with brass corners _stands open / old letters _are tied with tape
m rafters _come down to the floor / a dress form _stands in the corner
f a round gable window _lets in one blade of light
a dust _fills the beam from end to end
g the brass corners; the edges of the rafters

reading-nook | reading nook, window seat, nook, alcove | in home warm calm
n a wool blanket _lies over the window seat / a mug of tea _steams on a pile of novels / a dog-eared paperback _waits on the cushion
m shelves _follow the curve of the wall / a small brass lamp _leans over the cushions
f branches _move behind the panes
a rain _ticks against the glass +rain,autumn / dust _drifts through the light -rain
g the window frame; the spines of the books; the brass lamp

study | study, office, home office, desk, lofi study room, workspace | in home work
n pencils and a cooling cup _stand within reach / loose sheets _curl under a paperweight
m a desk lamp _makes a warm island / notes _are pinned in overlapping layers
f the window _shows other lit windows +night / the shelves _sag with folders
a the lamp _shows the dust above the paper
g the lamp's edge; the paper corners

library | library, reading room, dark academia library, old library, bookstore, bookshop, bookshop interior, archive | in home dark calm
n an open folio _lies on a slanted desk / a green-shaded lamp _stands on the table
m ladders _run on brass rails / leather spines _climb out of reach
f a tall window _ends the aisle
a paper dust _hangs under the vault
g the gilt titles; the brass rail; the table edge

classroom | classroom, school, lecture hall | in
n desk lids _are carved with initials
m chalk _leaves a grey bloom on the board / maps _hang from rollers
f tall sashes _look on bare trees
a chalk dust _drifts by the window
g desk edges; the metal legs

laboratory | laboratory, lab, mad scientist lab | in work machine strange
n a clouded flask _stands over a low flame / notes _are held down by a clamp
m glass coils _loop between the stands / labelled jars _line the shelves
f dials _glow in the dark end
a a thin vapour _crawls over the bench
g the glass edges; the liquid in the flasks

workshop | workshop, carpenter's workshop, pottery studio, garage, toolshed | in work warm
n curled shavings _lie round the vice / clamps and chisels _hang in order of size
m a scarred bench _runs under the window / half-finished pieces _stand along the shelf
f stacked boards _lean in the corner
a sawdust _floats in the slanting light
g the tool edges; the worn bench

artist-studio | artist's studio, art studio, painter's studio, atelier, studio | in work
n squeezed tubes _lie on a stool / brushes _stand in clouded jars
m canvases _lean face to the wall / a north window _fills one side
f an old curtain _hangs as a backdrop
a turpentine and dust _thicken the light
g wet paint; the palette edge

loft | loft, apartment, artist apartment, flat, loft studio, loft apartment, penthouse | in home urban
n a watering can _stands on the boards / trailing pothos _hangs from a beam
m rubber plants and ferns _reach the old steel windows / a paint-flecked worktable _stands in the clear middle / brick _shows through thin whitewash
f water towers _look in over the sills
a moist air _catches the sun between the leaves
g leaf edges; the steel glazing bars; the worn boards

dance-studio | dance studio, ballet studio, rehearsal room | in
n resin dust _whitens the floor by the barre
m the mirror _doubles the long windows / a piano _waits under its cover
f street light _falls in through high panes
a chalk _hangs in the light
g the barre; the polished floor

theatre | theatre, theater, opera house, abandoned theatre, auditorium | in grand dark
n fallen plaster _lies along the rows +abandoned / seat numbers _shine on small brass plates
m balconies _curve round in flaking gilt +abandoned / a torn curtain _hangs from its rail +abandoned / gilt balconies _curve round the hall -abandoned
f the stage _opens like a dark mouth / a hole in the dome _lets down a shaft of daylight +abandoned
a dust _falls steadily through the beam
g the brass numbers; the gilt edges; the nap of the velvet

stage | stage, empty stage, concert hall, concert stage | in dark grand stage
n old tape marks _cross the boards / a music stand _waits a few steps away
m heavy curtains _fall in folds on both sides / the boards _run in long scuffed lines
f the empty seats _fade into the dark
a rosin dust _floats in the spotlight
g the polished boards; the edge of the curtain

museum | museum, gallery, art gallery, exhibition | in calm
n a rope _sags between two brass posts
m gilt frames _hang in a single line / a skylight _greys the walls
f the next room _opens through a high door
a the quiet _is almost dusty
g the gilt corners; the waxed floor

tea-room | tea room, tea house, japanese tea room, teahouse, tatami room | in calm sacred
n an iron kettle _breathes over the sunken hearth / a tea bowl with a mended rim _stands on the mat
m paper screens _are slid open to the garden / the tatami _keeps a grain like water
f wet moss and stepping stones _shine outside +rain / a maple branch _hangs past the eaves
a drops _hang from the eaves and let go one by one +rain / steam _climbs in a thin line -rain
g the wet stones outside; the edge of the tatami; the iron lid

throne-room | throne room, castle hall, great hall, ballroom, palace hall | in grand
n a worn carpet _runs up the steps
m banners _hang from black beams / pillars _march down both sides
f a rose window _burns over the throne
a smoke _lies under the roof
g the carved armrests; the pillar edges

dungeon | dungeon, prison, cell, crypt | in dark
n straw _is trodden black on the flags
m rings and chains _hang from the wall / water _shines between the stones
f a barred slot _lets in grey
a torch smoke _stains the vault
g the wet iron; the edges of the blocks

hospital | hospital, clinic, waiting room | in cold
n a chart _hangs from the rail
m pale curtains _run on a track / linoleum _mirrors the tubes
f the corridor _ends in a bright square
a disinfected air _makes all edges sharp
g the chrome rails; the waxed floor

corridor | corridor, hallway, elevator | in
n a worn runner _climbs the stairs
m doors _repeat down both walls / a lamp _hums at the turn
f the end _is a lighter square
a still air _holds a little dust
g the handrail; the door handles

greenhouse | greenhouse, conservatory, glasshouse, hothouse, botanical greenhouse | in plant
n terracotta pots _are stacked by the tap / labels _stick up from trays of seedlings
m palms _press against the panes / a brick path _runs damp between the beds
f iron ribs _curve up to the lantern roof
a warm moisture _beads on the glass
g the panes; the big leaves; wet brick

barn | barn, stable, hayloft | in work warm
n loose hay _is heaped against a post
m harness _hangs on wooden pegs / sun _comes in stripes between the boards
f the door _opens on a bright field
a chaff _glitters in the stripes of light
g the hay; the worn pegs

cellar | cellar, wine cellar, basement, vault | in dark
n sawdust _lies thick on the floor
m barrels _rest in the shadow / bottles _wear a grey fur of dust
f the steps _go up into lamplight
a cold damp air _clouds the breath
g the barrel hoops; the bottle necks

cabin | cabin, log cabin, hut, cozy cabin, chalet, fireplace, igloo | in home warm
n wool socks _dry on the fire rail / split logs _are stacked by the hearth
m a patched armchair _faces the stove / snow _is heaped on the sill +winter,snow / a lantern _hangs from the beam
f pines _stand close behind the panes
a the fire _sends a slow orange light over the boards
g the edges of the logs; the kettle lid

swimming-pool | swimming pool, pool, poolside | out water
n wet footprints _cross the tiles
m light _makes a moving net on the bottom / a ladder _bends where it enters the water
f a row of white loungers _faces the sun
a chlorine haze _hangs over the surface
g the rippled surface; the wet tiles

treehouse | treehouse, tree house | out home wild
n a rope ladder _hangs from the hatch
m patched planks _wrap round the trunk / a tin lantern _hangs in the window
f leaves _close the house in on every side
a green light _comes down in pieces
g the worn rungs; the leaf edges

photo-studio | photo studio, photography studio, seamless backdrop | in studio
f a roll of paper _curves down behind without a seam
a clean air _leaves every edge clear
g the nearest edges

wooden-table | wooden table, table, wood table, kitchen table, tabletop, wooden board, cutting board, wooden surface, board | table warm
n crumbs _lie in the grain / a linen napkin _is pushed aside
m knife scars and old rings _mark the wood / a wedge of window light _lies across the boards
f the room _falls away into soft brown
g the grain of the wood; the board's edge

marble-table | marble table, marble counter, marble surface, marble, countertop, kitchen counter, bistro table | table
n a teaspoon _rests on a folded paper napkin / flaked crumbs _scatter over the stone
m grey veins _run under the plates / a small jug of milk _stands to one side
f a café window _glows out of focus
g the polished stone; the spoon

stone-slab | stone, stone slab, slate, rock, concrete, black plate, slate board | table product cold
n a chip in the edge _shows the rough grain
m the stone _is honed and slightly dusty / mineral flecks _show in the surface
f a darker wall _stands out of focus
g the honed edge of the stone

linen-cloth | tablecloth, cloth, linen, picnic blanket, blanket, fabric | table calm
n a loose thread _curls from the hem
m soft creases _cross the linen
f pale plaster _stands out of focus
g the folds of the cloth

windowsill | windowsill, window, window sill, ledge | in home
n flaking paint _curls along the sill
m a curtain _lifts a little
f the garden outside _is a soft blur
a rain _beads the outside of the pane +rain
g the sill; the glass edge

shelf | shelf, mantelpiece, cabinet | in home
n a dried flower _leans in a small bottle
m books and boxes _crowd the same board
f the wall _keeps old nail holes
g the front edge of the shelf

wall | wall, brick wall, concrete wall, fence | out urban
n weeds _grow from the foot of the wall
m older paint _shows through the flakes / mortar _stands proud of the brick
g the rough edges of the brick

grass | grass field, turf, green grass | out
n clover _is mixed with the blades
m dew _weighs down the tips +dawn
f a hedge _blurs to a green band
g the tips of the blades

snow-globe | snow globe, bottle, glass jar, fish bowl, fishbowl, terrarium jar | in toy
n fingerprints _cloud the glass
m the curve of the glass _bends the room
f a window _is mirrored as a small bright square
g the curve of the glass

doorway | door, doorway, gate | out
n leaves _have blown against the step
m iron hinges _stain the boards with rust
f light _shows in the gap
g the latch; the edge of the frame

boat-deck | boat, deck of a ship, ship deck, fishing boat, sailboat deck | out water work
n wet lines _lie in figure eights
m the rail _dips toward the water / canvas _snaps and fills
f the wake _spreads behind
a spray _comes over the bow
g the brass cleats; wet planks

bakery | bakery, patisserie, bakehouse | in work warm home
n a peel _leans by the oven door / a tray of rolls _cools on the rack
m flour sacks _slump along the wall / dough _swells under cloths
f the oven mouth _throws a red square on the tiles
a flour dust _turns in the lamplight
g the crusts; the floured bench

igloo-hut | mountain hut, ski lodge, lodge | in home warm
n mittens _steam on the stove rail
m pine walls _have darkened to honey / skis _lean in the porch
f the window _is a square of blue snow
a wood smoke _hangs under the ceiling
g the stove door; pine knots
`;
