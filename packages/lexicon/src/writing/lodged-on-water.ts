/** Where boats and what else belongs to water and shore stand in pictures, and what is seen of them there (lodged.ts). */
export const LODGED_ON_WATER = `
canoe | canoe
D half on the pebbles = $The {rests|rest} half on the pebbles of the shore, long and slim with a raised pointed end, the stern in clear shallow water, a single paddle laid across the seats. +lake,river,loch,fjord +one -rapids,snow
D loose line to a stake = $The {floats|float} a little way out, tied to a stake by a slack line, the slim hull repeated upside down in the still water, a paddle lying along the seats. +lake,pond,river +one -rain,rapids,snow,waterfall,wave
D above the wet line = $The {lies|lie} just above the line of wet sand with the bow toward the water, slim and low, a paddle propped inside and a loose coil of rope on the front seat. +sand,sea,lagoon -snow,lake,river
D keel up along the bank = $The lie keel up side by side along the bank, long smooth backs with a line of wear down the middle, the grass flattened where they were dragged from the water. +lake,river,pond +many -snow
D under a ridge of snow = $The {lies|lie} keel up on the bank under a long even ridge of snow, only the pointed ends and a strip of the side showing, frozen reeds standing below. +snow +lake,river,pond

kayak | kayak, sea kayak
D nose on the shingle = $The {lies|lie} with the nose on the shingle and the stern still afloat, narrow as a pod, the paddle wedged under the deck cords, drops drying on the closed deck. +shore +one -snow,night
D drifting with the paddle across = $The {floats|float} in the middle distance, low and narrow, a double paddle laid across the open cockpit, one thin ring spreading from the hull over the smooth water. +lake,fjord,bay,lagoon,river,cove +one -rain,rapids,snow,wave
D on the sand side by side = $The lie side by side above the waterline, noses in one line, a paddle tucked into each cockpit, wet furrows behind them where they were pulled out. +shore +many -snow

rowboat | rowboat, rowing boat, row boat, dinghy, skiff, wooden boat, small boat, little boat
D tied to a post = $The {lies|lie} close to the shore on a slack rope tied to a weathered post, both oars drawn in and crossed on the seats, the broad stern turned a little toward us. +lake,pond,river,canal,bay,cove,lagoon +one -rain,snow,rapids
D on its own reflection = $The {floats|float} in the middle distance without stirring, oars shipped along the sides, the curve of the hull closing with its reflection to one dark pointed shape. +lake,pond,fjord,loch +one -rain,snow,wave,above
D pulled up on the sand = $The {lies|lie} tilted on the sand above the tide line, the keel in a groove of its own making, oars inside, a rope running from the bow to a half-buried anchor. +beach,coast,seaside,sand,island +one -snow,lake
D nudging each other = $The lie moored side by side at the water’s edge, ropes sagging from their bows, oars stacked across the seats, a hand of rainwater in the bottom of the nearest. +water +many -snow
D frozen in at the edge = $The {lies|lie} frozen in at the edge of the water, snow lying level between the seats and along the gunwales, a stiff rope running from the bow up the bank. +snow +lake,pond,river

boat | boat, motorboat, motor boat
D moored a stone’s throw out = $The {lies|lie} at a mooring a stone’s throw from the shore, the bow up to a small float, the reflection of the hull broken into loose bands by the ripples. +lake,bay,sea,cove,lagoon,fjord,river +one -rain,snow,harbour
D fenders along the quay = $The {lies|lie} alongside the wall on two taut ropes, worn fenders hung over the side, a coiled line and a bucket on the deck, ripples of light moving on the hull. +harbour +one -night,rain
D at different angles = $The lie at their moorings over the middle of the water, each swung to the same breeze, hulls small and bright, the nearest with a rope slanting down from the bow. +water +many -rain,snow,canal
D over clear shallows = $The {hangs|hang} over clear shallows, seen from straight above, pointed at the front and square at the back, a soft-edged shadow lying beside the hull on the bottom. +above +water

sailboat | sailboat, sailing boat, sail boat, sailing yacht, sailing ship
D one leaning triangle = $The {stands|stand} off to the right a little below the horizon, leaning with the wind, mainsail and foresail full in two tall curved triangles, a short curl of foam at the bow. +sea,lake,bay +one -rain,fog,calm,above,harbour
D becalmed = $The {drifts|drift} in the middle distance with hardly any wind, sails hanging in soft upright folds, the mast drawn downward in a long wavering line on the water. +lake,fjord,bay,lagoon,calm,fog +one -rain,storm,wave,above
D dark against the low sun = $The {crosses|cross} the strip of light under the sun, sails and mast a dark clear outline, the water to either side of the hull broken into small bright scales. +dusk,dawn +sea,lake,bay +one -rain,fog,above
D scattered to the horizon = $The lie scattered over the open water, the nearest large enough to show its boom and the seams of its sail, the farthest no more than slanting flecks. +sea,lake,bay +many -rain,fog,above,harbour
D bare masts in harbour = $The {lies|lie} moored at the jetty with sails furled along the boom, a bare mast rising high above the hulls, halyards slack, the reflection reaching toward us in broken lines. +harbour -above

yacht | yacht, motor yacht, superyacht
D at anchor in the bay = $The {lies|lie} at anchor well out from the shore, long and sleek, with raked windows in a dark band, the anchor chain dropping straight from the bow into clear water. +sea,bay,lagoon,cove,fjord +one -rain,harbour
D stern to the quay = $The {lies|lie} stern to the quay on crossed ropes, the gangway let down, polished rails and a teak aft deck in plain sight, fenders squeezed along the sides. +harbour

fishing boat | fishing boat, fishing boats, trawler, fishing vessel
D nets heaped astern = $The {lies|lie} alongside the quay, short and high in the bow, a heap of net and orange floats on the stern, rust running down from the hawse hole, ropes looped to iron rings. +harbour +one -snow
D moored in rows = $The lie moored in a close row at the quay, bluff bows toward us, wheelhouses and thin masts crowded together, nets and floats heaped on the decks, old tyres hung along the sides. +harbour +many
D home over the bay = $The {comes|come} in across the middle distance, high in the bow, a small wheelhouse aft and a thin mast with stays, a spreading V of wake behind the stern. +sea,bay,lake,fjord +one -harbour,snow
D drawn up on the beach = $The {stands|stand} drawn up on the sand on wooden rollers, the broad hull propped upright on one side, nets hung over the gunwale, a rope running slack down to the water. +beach,sand,cove -snow

ship | ship, cargo ship, container ship, freighter, tanker, steamship, steamer, vessel
D hull down on the line = $The {stands|stand} small on the horizon right of the middle, a long low hull with the bridge raised at the stern, a thin smear of smoke trailing behind. +sea,ocean,beach,coast +one -rain,fog,harbour,storm,above
D bow into the swell = $The {drives|drive} through the swell in the middle distance, the bow buried to the anchor in a burst of spray, the stern lifted, water pouring off the deck. +storm,stormy,wave +sea,ocean +one
D a wall at the quay = $The {lies|lie} at the quay and {fills|fill} the right half, the side a sheer plated wall with draught marks at the bow, thick mooring lines slanting to bollards. +harbour +one
D grey in the fog = $The {shows|show} through the fog only in outline, the tall bow first and clearest, the length of the hull paling away until the stern is no more than a tint. +fog +water +one
D waiting at anchor = $The lie at anchor along the horizon, well apart and all pointing one way, flat dark lengths with a block of cabins at one end. +sea,ocean +many -rain,fog,storm,above

tall ship | tall ship, pirate ship, galleon, schooner, clipper, sailing vessel
D under full sail = $The {heels|heel} under full sail in the middle distance, canvas swelling in tiers on the masts, rigging fine as hair between them, a white ridge of foam under the bow. +sea,ocean,bay -rain,storm,fog,harbour,night,above
D sails furled in the cove = $The {lies|lie} at anchor close in, sails furled on the yards, ratlines climbing to the tops, stern windows in a row above the dark water. +bay,cove,harbour,lagoon,island,night -storm,above
D down to bare poles = $The {pitches|pitch} on the back of a great swell, bowsprit pointing at the sky, only a rag of sail left on the foremast, loose ropes streaming from the yards. +storm,stormy,rough +sea,ocean

shipwreck | shipwreck, wreck, sunken ship
D ribs in the sand = $The {lies|lie} canted in the sand at the tide line, the bare ribs of the hull standing up in two rows, weed and barnacles to the height of high water. +beach,sand,coast,shore -underwater
D leaning on the bottom = $The {leans|lean} on the sea floor a little back from us, the broken side furred with weed, a dark hole where planks are gone, fine silt lying in the corners. +underwater,seabed,reef,deep

gondola | gondola
D along the striped poles = $The {lies|lie} moored along the left side between leaning striped poles, low and narrow with a toothed iron on the bow, the seat covered, the hull reflected in wavering bands. +canal,venice,lagoon +one
D bows in a row = $The lie moored side by side with their bows toward us, toothed irons at one height, covers buttoned over the seats, rising and dipping between their poles. +canal,venice,lagoon +many

raft | raft, wooden raft, bamboo raft
D poles and knots = $The {floats|float} low in the middle of the water, rough poles lashed together with rope, the gaps between them filled with water, a long pole laid across on top. +lake,river,pond,lagoon +one -rapids,rain,snow
D small between the swells = $The {lifts|lift} on the back of a swell in the middle distance, a few lashed planks and a short mast with a patched square of sail, water sliding off the edges. +sea,ocean

houseboat | houseboat, narrowboat, barge, canal boat
D along the bank = $The {lies|lie} along the bank, long and flat-roofed, a row of small curtained windows above the waterline, pots of herbs and a stack of logs on the roof, ropes to two iron pins. +canal,river,lake -snow
D end to end = $The lie end to end along the bank, low roofs stepping away in a line, chimneys and flower boxes on top, windows doubled in the still water. +canal,river +many -snow,rain

ferry | ferry, ferryboat, ferry boat
D crossing with a wake = $The {crosses|cross} the middle distance, broad and blunt with two rows of windows, a railed deck on top, a straight wake drawn behind to the far landing. +sea,bay,fjord,river,lake,harbour,water -fog,storm

cruise ship | cruise ship, ocean liner, liner
D decks in tiers = $The {lies|lie} across the background, balconies stacked in tier on tier above a sheer hull, lifeboats hung in a row at half height, the bow raked toward the open water. +sea,bay,fjord,harbour,ocean,port -fog,storm

speedboat | speedboat, speed boat, powerboat
D bow up over the wake = $The {cuts|cut} across the middle distance with the bow lifted clear, two white wings of spray thrown out from the sides, a long curve of foam behind. +sea,lake,bay,lagoon -snow,above
D curve of foam from above = $The {draws|draw} one long white curve over the water, seen from above, the hull a small sharp wedge at the head of it, the wake widening and fading behind. +above +water +one

jet ski | jet ski, jetski
D rooster tail = $The {leans|lean} into a tight turn a little way out, short and pointed like a beak, a high arc of spray standing behind, the ring of the wake still open. +sea,lake,bay,lagoon,beach -snow

surfboard | surfboard, surf board, paddleboard
D upright in the sand = $The {stands|stand} upright in the dry sand with the tail dug in, long and rounded at the tip, wax scuffed dull down the middle, the shadow laid along the ripples. +beach,sand,seaside +one -night,rain,above,snow
D flat at the tide line = $The {lies|lie} flat just above the wash, fins up, the leash coiled loosely round the tail, a film of water and a few grains of sand drying on the underside. +beach,sand,seaside,coast +one -snow
D leaning in a rack = $The lean close together on a driftwood rail at the back of the sand, tips at different heights, stripes and worn wax patches side by side, leashes dangling. +beach,sand,seaside +many -snow

paddle | paddle, oar
D blade in the shallows = $The {leans|lean} on a stone at the water’s edge, shaft worn smooth at the grip, the flat blade still wet and standing in a hand of clear water. +shore -snow

anchor | anchor
D half sunk in sand = $The {lies|lie} half sunk in the sand at the left, one fluke raised, flakes of rust on the shank, a few links of chain running out and under. +beach,sand,seaside,shore
D on the quay stones = $The {leans|lean} against a bollard at the edge of the quay, taller than the bollard, flukes spread, rust bleeding on the stones, a coil of chain heaped at the foot. +harbour

buoy | buoy
D leaning with the current = $The {floats|float} a little left of the middle, tilted by the current, a blunt cone on a fat round base with weed at the waterline and a small ring of foam. +sea,harbour,bay,lake,river +one -snow,storm
D chained in a line = $The float in a loose line that leads out from the near shore, each tilted a little differently, small rings of ripple round them. +water +many -storm

fishing rod | fishing rod, fishing pole
D propped in a fork = $The {rests|rest} in a forked stick pushed into the bank, tip bent a little over the water, the thin line slanting down to a small float in its ring of ripples. +lake,pond,river,stream,dock -snow,storm
D leaning on the rail = $The {leans|lean} against the rail at the right, the reel at hand height, the tip well up against the sky and the line a fine bright thread down to the water. +pier,jetty,bridge,sea,harbour -snow,storm,above

fishing net | fishing net, net
D heaped on the quay = $The {lies|lie} in a heap close to the edge, thin mesh in soft folds with floats and small lead weights caught in it, one corner hung over the edge to drip. +harbour +one
D hung on poles = $The {hangs|hang} between leaning poles at the back of the beach, mesh spread to dry, a row of cork floats along the lower edge, sand showing through. +beach,sand,seaside,village,coast,shore

lobster pot | lobster pot, lobster trap, crab trap, crab pot
D stacked by the edge = $The {stands|stand} near the edge at the left, a slatted frame with a funnel of net inside, rope coiled on top and dry weed caught between the bars. +harbour,coast,sea,pier +one
D in a leaning stack = $The are stacked three high near the edge at the left, slats and netting one behind another, coils of rope and painted floats thrown over the top. +harbour,coast,sea,pier +many

dock | dock, jetty, boat dock, wooden dock, boardwalk
D out from the lower edge = $The {runs|run} out from the lower edge toward the middle, boards weathered and a little uneven, posts standing in the clear water on both sides, an iron ring at the end. +lake,pond,lagoon,fjord,river,bay +one -snow,fog,above
D from the left bank = $The {reaches|reach} into the water from the left, low on thin posts, each post meeting its own reflection, a coil of rope left on the last boards. +lake,pond,river,bay +one -snow,wave,rain,above
D boards that end in fog = $The {runs|run} straight out from us into the fog, wet boards narrowing, the last posts only shadows, the water smooth and without an edge beyond. +fog +water +one
D snow to the end = $The {lies|lie} under untouched snow that hangs over both edges in a soft lip, posts capped, the ice round them grey and clear. +snow +lake,pond,river

pier | pier
D on tall legs = $The {strides|stride} out from the left on crossed tarred legs, the planked deck high above the water, lamps along the rail smaller and smaller toward the end. +sea,beach,seaside,ocean,bay -snow,fog,above
D from underneath = $The {leads|lead} out into deep water on rows of thick posts, weed and barnacles to one height, waves running in between and breaking white on the nearest. +sea,beach,ocean -snow,lake

bridge | bridge, footbridge, stone bridge, wooden bridge, arch bridge
D across below the falls = $The {spans|span} the water just below the falls, low rails on both sides, boards dark with spray, moss along the lower edge of the beams. +falls -snow,frozen,stone
D before the white water = $The {crosses|cross} in front of the white water, one rail pale against it, the far end going in among wet leaves. +falls -snow,frozen
D one arch in the middle distance = $The {crosses|cross} from bank to bank in the middle distance on a low arch that closes to a full round with its reflection, grass growing right up to the foot of it. +river,stream,creek,pond,canal +one -rain,snow,city,rapids,above
D where the path meets the water = $The {spans|span} the water where the path comes down to it, low rails on both sides, the middle of it worn by feet, water slipping through below. +stream,creek,brook,forest,garden,park,pond +one -snow,above
D piers in the current = $The {stands|stand} across the background with its feet in the river, arches stepping away in a row, each pier splitting the current into two smooth folds. +river +one +city,town,village,old -snow,fog,above
D high over the gap = $The {spans|span} the gap high above the water, thin against the rock walls on either side, the far end lost where the slope turns away. +gorge,canyon,ravine,mountain -snow,above
D rounded with snow = $The {lies|lie} under smooth snow that rounds off the rails and the hump of it, one line of dark water showing below between shelves of ice. +snow +one +river,stream,creek,canal,park,garden

drawbridge | drawbridge
D on its chains = $The {lies|lie} let down across the water on two taut chains, thick planks studded with iron, worn pale in two tracks that lead in under the gate. +castle,moat,fortress

lighthouse | lighthouse
D on the far point = $The {stands|stand} at the end of the far point on the right, tall and slightly tapering, a railed gallery round the lantern room, surf drawing a thin white line on the rocks below. +sea,coast,beach,cliff,island,bay,harbour +one -night,fog,snow,above,storm,stormy
D beam over the water = $The {stands|stand} on the dark point to the right, the lantern the one bright spot of the coast, its beam a pale wedge laid over the water toward us. +night,dusk +sea,coast,beach,cliff,island,bay,harbour +one -above
D a lamp in the fog = $The {shows|show} through the fog at the right as a tall faint column, clear only where the lantern glows with a round halo, the rocks at the foot wet and dark. +fog +sea,coast,cliff,island,shore,harbour +one
D spray at the foot = $The {holds|hold} the rock at the right while the seas break at the foot, spray flung as high as the windows of the stair, the gallery and the lantern clear above. +storm,stormy,wave +sea,coast,cliff,ocean +one
D at the end of the mole = $The {stands|stand} at the end of the harbour wall, short and sturdy with a railed gallery, iron rungs up one side, a life ring on a hook by the door. +harbour +one -above,snow

island | island, islet, isle
D low in the middle distance = $The {lies|lie} in the middle distance a little left of centre, a low hump of rock with a crown of trees, a pale rim of shore all round where the water has drawn back. +lake,sea,bay,ocean,lagoon,fjord +one -fog,snow,above,tropical
D palms and a rim of sand = $The {lies|lie} in the middle distance, a tuft of palms over a rim of pale sand, the water going from clear to turquoise round it. +tropical,lagoon,paradise +one -fog,above,night
D one behind another = $The lie one behind another toward the horizon, each a tone paler than the one before, bare rock at the waterline and dark trees on top. +sea,lake,bay,ocean,fjord +many -above,desert,floating
D afloat on the fog = $The {rises|rise} from the fog in the middle distance with the waterline hidden, only the tops of the trees sharp, the rest fading down into white. +fog +lake,sea,bay,ocean

rock | rock, boulder
D wet to the tide mark = $The {stands|stand} out of the shallows at the left, dark and wet to the tide mark and pale and dry above, weed swaying round the foot as the water draws back. +sea,beach,coast,cove +one -snow,above
D in clear shallows = $The {lies|lie} in the shallow water near us, smooth and rounded, the wet foot darker than the dry back, the bottom clear to see all round. +lake,pond,river,stream,creek +one -snow,rapids
D broken shoulder in the grass = $The {lies|lie} half sunk in the ground at the left, taller than the grass round it, split by one long crack, scabs of pale lichen on the upper face. +field,mountain,forest,meadow +one -snow,water
D scattered along the edge = $The lie scattered along the water’s edge, the nearest large and rounded with a wet dark foot, smaller ones showing through the surface farther out. +water +many -snow,above
D white water round it = $The {parts|part} the current in the middle, smooth and black with wet, water heaped in a glassy fold against the upper side and white below. +rapids,waterfall,whitewater +one

waterfall | waterfall, cascade, falls
D between wet walls = $The {falls|fall} in the background between dark wet walls, a white column that frays on the way down, spray drifting from the foot over mossy stones. +forest,jungle,rainforest,canyon,cliff,mountain,valley +one -snow,frozen,above
D thread on the far wall = $The {hangs|hang} on the far wall as a thin white thread, broken once by a ledge, a pale fan of wet rock spreading where it lands. +mountain,fjord,valley,cliff,lake +one -snow,frozen,fog,above
D into the pool = $The {drops|drop} into the far end of the pool in one smooth sheet, rings running out from the foam, ferns and roots dripping on either side. +pool,pond,lagoon,lake,garden,river,stream +one -snow,frozen
D held in ice = $The {hangs|hang} frozen on the wall in the background, long columns of ice ribbed and joined like pipes, blue in their depths, a dark trickle alive behind them. +snow,frozen
D several threads = $The come down the walls side by side, some straight, some slipping over ledges, all thinning to mist before they reach the bottom. +many +mountain,canyon,cliff,valley,fjord,jungle,island,forest -snow,frozen

wave | wave, breaker, surf
D curling in three lines = $The come in one behind another, the farthest a dark line, the next a clear green wall with the light through its lip, the last a spread of lace on the sand. +beach,coast,seaside,shore +many -rain,night,above,lake
D breaking on the rocks = $The {breaks|break} against the rocks at the right, thrown up in a ragged fan of white, water streaming back down the black stone in threads. +cliff,rock,lighthouse,storm,stormy -above

iceberg | iceberg
D a block with a blue foot = $The {floats|float} in the middle distance, a broken block with one sheer face and one long slope, veined with blue, the foot showing pale green under the surface. +sea,ocean,bay,fjord,arctic,antarctic,water +one -above,night
D spread to the horizon = $The float apart over the whole water, tables and peaks and small rounded pieces, the sides in shadow blue, the nearest showing its pale green foot. +many +sea,ocean,bay,fjord,arctic,antarctic,water -above,night

ice floe | ice floe, drift ice, floe
D flat plates close by = $The {lies|lie} flat on the dark water near us, rimmed with a raised edge of crushed ice, snow smooth on top and the broken side pale blue. +sea,ocean,arctic,antarctic,water -above

coral | coral, coral reef, reef
D across the lower edge = $The {spreads|spread} along the lower edge, branching, fan-shaped and rounded like heads, small dark hollows between, the colours paling to blue with distance. +underwater,sea,ocean,fish,aquarium -above,beach
D dark under the surface = $The {shows|show} through the clear water beyond the sand as dark blotches with ragged edges, a thin white line of surf along the outer side. +beach,lagoon,island,tropical,above

seaweed | seaweed, kelp
D in a line of drift = $The {lies|lie} in a ragged line along the last tide mark, glossy where still wet and curled black where dry, bits of shell and cork caught in it. +beach,sand,coast,shore -underwater
D swaying upward = $The {rises|rise} from the bottom at both sides in long ribbons, all leaning one way with the current, light filtered between them in slanting bars. +underwater

seashell | seashell, shell, sea shell, conch
D left by the last wave = $The {lies|lie} on damp sand in the foreground with the opening turned up, ridged outside and smooth as glaze within, a small hollow washed round by the last wave. +beach,sand,seaside,coast,shore +one
D along the wash line = $The lie scattered along the wash line in the foreground, ridged fans, small spirals and broken halves, some open side up with a drop of water in them. +beach,sand,seaside,coast,shore +many

starfish | starfish, sea star
D arms on wet sand = $The {lies|lie} on the wet sand near the lower right corner, five rough tapering arms, one tip curled, a thin sheet of water just drawing back round it. +beach,sand,seaside,coast,shore +one
D scattered flat = $The lie here and there on the damp sand in the foreground, arms spread or curled at the tip, each in a small print of its own. +beach,sand,seaside,coast,shore +many
D clinging to the stone = $The {clings|cling} to a stone on the bottom, rough arms bent over its edge, small shells and weed round about. +underwater,tidepool,reef

sandcastle | sandcastle, sand castle
D bucket towers and a moat = $The {stands|stand} on damp sand a little right of the middle, bucket-shaped towers with crumbling rims, a feather stuck in the tallest, a moat round it filling from the last wave. +beach,sand,seaside,shore -snow

bucket | bucket and spade, sand bucket, beach bucket, toy bucket
D tipped by the hole = $The {lies|lie} by a freshly dug hole on the damp sand, the bucket on its side with a cake of sand in the rim, the spade stuck upright beside it. +beach,sand,seaside

beach umbrella | beach umbrella, parasol, sun umbrella, sunshade
D tilted against the sun = $The {stands|stand} tilted in the dry sand to the right of the middle, ribs taut, the edge fluttering, an oval of blue shade lying a little to one side. +beach,sand,seaside,sea,pool +one -night,rain,snow,above
D round from above = $The {shows|show} from above as a ribbed disc on the pale sand, a soft ellipse of shadow slipped out at one side. +above +beach,sand,seaside,pool,coast +one
D rows of discs from above = $The stand in loose rows on the pale sand, seen from above as ribbed discs, each with an ellipse of shadow slipped out at the same side. +above +beach,sand,seaside,pool,coast +many
D in a row along the sand = $The stand in a row along the sand, all tilted one way, scalloped edges lifting in the breeze, pools of shade under them in a broken line. +beach,sand,seaside,pool +many -night,rain,snow,above

umbrella | umbrella
D planted in dry sand = $The {stands|stand} planted in the dry sand to the right of the middle, wide and a little tilted, its edge lifting in the breeze, an oval of shade beside the pole. +beach,sand,seaside +one -night,rain,snow,above
D ribbed disc from above = $The {shows|show} from above as a ribbed disc on the pale sand, a soft ellipse of shadow slipped out at one side. +above +beach,sand,seaside +one
D discs from above = $The stand in loose rows on the pale sand, seen from above as ribbed discs, each with an ellipse of shadow slipped out at the same side. +above +beach,sand,seaside +many
D tilted one way = $The stand in a row along the sand, all tilted one way, edges lifting in the breeze, pools of shade under them in a broken line. +beach,sand,seaside +many -night,rain,snow,above

beach chair | beach chair, deck chair, deckchair, lounger, sun lounger, beach lounger, lounge chair, adirondack chair
D facing the water = $The {stands|stand} on the dry sand at the right, turned toward the water, the seat sagging a little, legs sunk unevenly, a line of footprints leading up to it. +beach,sand,seaside +one -snow,above
D two and two = $The stand close together on the dry sand, turned toward the water, backs let down at different angles, a few footprints going from them to the wet edge. +beach,sand,seaside +many -snow,above
D at the end of the boards = $The {stands|stand} at the end of the boards, turned to the water, arms broad enough for a cup, the shadow of the slats lying in stripes on the planks. +dock,jetty,lake,pier -snow,night,rain,fog
D along the pool = $The {stands|stand} by the edge of the pool, the back raised, a rolled towel at the head, the slats throwing narrow shade on the wet tiles. +pool -night,rain

towel | beach towel, towel
D spread on the dry sand = $The {lies|lie} spread on the dry sand near us, one corner turned over, the nap pressed by somebody’s weight, sand strewn along the lower hem. +beach,sand,seaside +one -snow
D over the edge of the pool = $The {lies|lie} dropped at the edge of the pool in a loose fold, one end dark with water, wet prints leading off over the stone. +pool

beach ball | beach ball
D stopped at the wash = $The {lies|lie} on the damp sand where the last wave left it, light and taut, panels meeting at the valve, a round shadow under it and a wet track behind. +one +beach,sand,seaside -snow,night
D turning on the pool = $The {floats|float} on the water near the far edge, half turned, panels meeting at the valve, a bright ring of ripples round it. +pool +one

pool float | pool float, inflatable, inflatable ring, pool floatie, swim ring, rubber ring, inflatable flamingo, flamingo float
D drifting by the corner = $The {floats|float} near one corner of the water, plump and shiny with seams along the sides, a blurred shadow wavering on the tiles of the bottom. +pool,lagoon -night

driftwood | driftwood, drift wood
D bleached at the tide line = $The {lies|lie} across the sand at the tide line, bleached grey and smooth as bone, a knot of roots at one end, small drifts of sand against the windward side. +beach,sand,seaside,coast,shore,sea -snow,lake
D stranded on the stones = $The {lies|lie} stranded on the stones of the shore, bare and grey, one bent limb reaching over the water and doubled in it. +lake,river,fjord -snow

water lily | water lily, water-lily, lily pad, waterlily
D in a raft near us = $The lie over the near water in a loose raft, round notched leaves edge to edge, a few flowers standing open just above, dark gaps of water between. +pond,lake,garden,river,water,park +many -snow,frozen
D single cup = $The {floats|float} in the near water among a few flat round leaves, pointed petals opened to a cup, one leaf edge curled up, a drop of water rolling on it. +pond,lake,garden,river,water,park +one -snow,frozen

lotus | lotus, lotus flower
D above the leaves = $The {stands|stand} on tall stems above big round leaves, petals cupped, one bud still closed, beads of water lying in the hollow of the leaves. +pond,lake,garden,temple,water,park -snow

reeds | reed, reeds, cattail, bulrush, rushes
D a fringe at the left = $The {stands|stand} in a fringe along the left edge, thin stems leaning together, brown heads on some, each meeting its own reflection in a slight zigzag. +lake,pond,river,marsh,swamp,water,canal -snow,above
D stiff with frost = $The {stands|stand} along the edge of the ice, dry and pale, each stem furred with frost on one side, snow heaped at the foot. +snow +lake,pond,river,water

stepping stone | stepping stone, stepping stones
D in a curve across = $The lead across in a slight curve from the lower edge, flat tops dry and pale, sides wet and dark, the water sliding between them in smooth tongues. +river,stream,creek,pond,brook +many -snow
D set into the moss = $The lead in from the lower edge, irregular flat slabs set a step apart in the moss, damp in the hollows, bending out of sight behind the planting. +garden,forest,path +many -snow,river,stream,pond

fountain | fountain
D basin in the middle = $The {stands|stand} in the middle, a round basin with a stepped rim, water rising in one jet and falling back in beads, the stone dark with wet round the edge. +street,square,plaza,courtyard,city,palace -snow,night
D lit from under = $The {stands|stand} in the middle with the water lit from within, the jet and the falling drops bright against the dark, the wet rim shining, light trembling on the paving. +night +street,square,plaza,courtyard,city,park,garden,palace -snow
D mossy bowl among leaves = $The {stands|stand} among the planting where the paths meet, a shallow bowl on a short stem, moss along the rim, water slipping over one side into the basin below. +garden,park,courtyard -snow,night
D stopped by frost = $The {stands|stand} silent under snow, the bowls heaped white, short icicles along each rim and a hump of clear ice in the basin. +snow +street,square,garden,park,courtyard,city

watermill | watermill, water mill, water wheel, waterwheel, mill
D wheel on the stream side = $The {stands|stand} at the bend of the water on the left, the big wheel turning against the wall, wet paddles dripping, a skirt of foam below and moss on the stones. +river,stream,creek,pond,brook -snow,frozen
D wheel hung with ice = $The {stands|stand} at the bend of the water with the wheel stopped, icicles hanging from the paddles, snow along the rim and on the sill above. +snow +river,stream,creek,village

palm tree | palm tree, palm, coconut palm, coconut tree
D leaning over the sand = $The {leans|lean} in from the right over the sand, the ringed trunk bent low and rising again, fronds combed to one side, a scatter of husks at the foot. +beach,sand,sea,lagoon,island,tropical +one -night,above
D dark against the sky = $The {stands|stand} at the right as a dark outline, trunk slightly bowed, each frond a row of fine cuts against the light of the sky. +dusk,dawn,night -above,in
D crowns at different heights = $The stand along the back of the sand, trunks bowed at different angles, crowns at different heights overlapping against the sky, fronds and husks lying at the foot. +beach,sand,sea,lagoon,island,tropical +many -night,above
D round the water = $The {stands|stand} at the edge of the water, straight and shaggy-trunked, hanging dry fronds under the green crown, each crown upside down in the pool below. +oasis -above
D along the pavement = $The {rises|rise} from the pavement at evenly clear height, slim bare trunks with a small burst of fronds far up, long thin shadows falling across the road. +street,city,road,boulevard +many -night,rain

lifebuoy | lifebuoy, life ring, life preserver, lifebelt, life buoy
D on its hook = $The {hangs|hang} on a hook at the right, a fat ring with a rope threaded round it in four loops, the surface chalky from sun and salt. +sea,harbour,pier,beach,pool,boat,ship,dock,jetty

mooring post | mooring post, bollard, piling, wooden post
D worn by ropes = $The {stands|stand} at the edge in the foreground, worn waisted by ropes, a rope laid round it in three turns, weed and barnacles below the waterline. +harbour,sea,pier,dock,jetty,lake,water,canal -snow

treasure chest | treasure chest
D lid half open in the sand = $The {lies|lie} half buried in the sand with the lid ajar, iron bands rusted, coins spilling over the front edge and a strand of weed across the lock. +beach,sand,island,underwater,cave,ship

message in a bottle | message in a bottle, bottle with a message
D rolled by the wash = $The {lies|lie} on the wet sand at the edge of the wash, cork in, the rolled paper dark against the glass, a crescent of foam just drawing away. +beach,sand,seaside,shore,sea,island
`;
