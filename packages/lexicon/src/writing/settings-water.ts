/** Places at and in the water. The form of the rows: `rows.ts`. */
export const WATER_SETTINGS = `
beach | beach, shore, seashore, sandy beach, seaside, sand | out water
n a line of foam _marks how far the last wave came / strands of dried seaweed _curl on the sand / bare footprints _fill slowly with water / a worn plank _is half under the sand / driftwood _lies bleached along the high-water mark / small crabs _have left beads of sand / a frayed rope _curls out of a dune
m small waves _fold over in the shallows / the wet sand _holds a stretched copy of the sky / ripples left by the tide _run in long ridges / the last wave _slides back in a thin sheet / the beach _curves away in one long line / tidal pools _hold scraps of sky
f a low headland _closes the bay / the horizon _stays a clean line / a sandbar _breaks the water further out / a far point _dissolves in spray / a line of surf _breaks on a hidden bar / dunes _close the land side
a salt haze _softens the distance / fine spray _drifts over the sand
g the wet sand; the edge of each wave; broken shells

tropical beach | tropical beach, tropical island, tropical paradise, palm beach, island beach | out water warm
n a fallen frond _lies half buried in the sand / a split coconut husk _rocks at the waterline
m turquoise shallows _darken over the reef / the shade of the palms _falls in stripes on the sand
f a green hill _rises behind the trees / a bank of cloud _builds far out at sea
a warm haze _hangs over the lagoon
g the glassy shallows; the undersides of the fronds

rocky-shore | coast, coastline, rocky coast, rocky shore, rocky beach, tidal pool, rocks by the sea | out water wild
n limpets and black weed _cover the boulders / a tide pool _mirrors a scrap of sky
m white water _drains back between the rocks / ledges of slate _step down into the surf
f the coast _goes on in grey folds / a stack of rock _stands out in the swell
a spray _hangs where the waves break
g the wet rock; the lip of each wave

cliffs | cliff, cliffs, sea cliff, cliff coast, clifftop, headland | out wild grand
n wiry grass _bends along the edge / sea pinks _grow out of the cracks
m the rock face _drops in rust and chalk bands / ledges of the cliff _are streaked white by birds
f surf _draws a thin white line far below / the next headland _fades into the haze
a wind _comes straight up the cliff
g the broken edge of the rock; the bent grass

harbour | harbour, harbor, port, marina, dock, docks, fishing harbour | out water work
n coiled lines and crab pots _are stacked along the wall / a rusted ladder _goes down into green water
m hulls _rub against old tyres / masts and rigging _cross in a loose web
f a harbour light _stands at the end of the mole / warehouses with faded doors _line the far side
a a tarry haze _lies over the basin
g the oily water; the wet bollards

quay | quay, quayside, wharf, harbour wall, dockside, jetty | out water work
n a coil of wet rope _lies on the stones / fish crates _stand in a crooked stack / an iron bollard _shines from years of hawsers
m small boats _rock at their moorings / green weed _hangs from the steps below the tideline
f a forest of masts _stands in the grey air / the harbour mouth _opens on flat water
a a thin sea mist _comes in over the wall
g wet rope; the worn stones; the rims of the bollards

pier | pier, boardwalk, landing stage | out water
n planks silvered by salt _run to the end of the pier / a life ring _hangs on its hook
m the piles _stand in their own reflections / slack water _slides between the posts
f the far shore _shows as a pencil line
a damp air _smells of weed and paint
g the bleached planks; the wet piles

open-sea | sea, ocean, open sea, open ocean, high seas | out water wild
n foam _slides down the backs of the swells / a shallow wake _closes again behind / a rope of weed _turns in the swell / bubbles _hiss along the crest / a streak of foam _lies across the current
m long swells _pass without breaking / dark gusts _cross the surface / the swell _lifts in long grey muscles / patches of calm _lie like oil / cross waves _make small peaks
f the horizon _sits low and very clear / a far squall _trails its rain / a line of cloud _rests on the horizon / rain _hangs in a curtain far off / the sea _meets the sky without a seam
a the air _is full of salt and light
g the shoulders of the waves; the glassy troughs

lagoon | lagoon, bay, cove, inlet | out water calm
n clear shallows _show every ripple of the sand below
m the water _shades from pale green to ink / mangrove roots _arch into the water
f a thin reef _keeps the sea outside
a warm still air _hangs over the water
g the ripples; the pale sand under the water

reef | coral reef, reef, underwater, underwater scene, seabed, ocean floor, sea floor | water wild
n fan corals _lean with the current / a scatter of pale sand _lies between the corals
m small silver fish _turn all together / weed _sways in slow time
f the blue _deepens until nothing can be made out / a drop-off _falls away into darkness
a specks of plankton _drift through the beams
g the scales of passing fish; the ridges of sand

deep-sea | deep sea, abyss, deep ocean, sea trench | water dark strange
n faint motes _rise past like slow snow
m the darkness _is not quite even / a ghost of a ridge _shows below
f the last of the surface light _is a smear far overhead
a the water _is so clear that it disappears
g the thinnest edges; trailing threads

river | river, riverside, riverbank, winding river | out water wild
n smooth stones _show through the shallows / long grass _trails in the current
m the water _slides round a gravel bend / a fallen trunk _combs the stream
f the valley _opens where the river turns / willows _stand along the far bank
a a cool breath _comes off the water
g the stones under the surface; the bright seam of the current

stream | stream, brook, creek, frozen stream | out water wild
x cabin, duck, canoe
n moss _covers the stones at the edge / a shelf of thin ice _grows from the bank +frozen,winter,snow,ice
m dark water _shows through a gap in the ice +frozen,ice / the current _braids between the stones -frozen / alder stems _stand up from the snow +frozen,winter,snow
f bare thickets _close off the view -summer / the stream _goes out of sight between banks
a the cold _is visible in the air above the water +frozen,winter,snow
g the ice at the margins; wet stones

waterfall | waterfall, waterfalls, cascade, falls | out water wild grand
n ferns _nod at the edge of the plunge pool / boulders black with wet _ring the pool
m the fall _breaks twice before it lands / threads of water _slip down beside the main fall
f the rock wall _goes up past the top of the frame / trees _lean out over the lip
a fine mist _drifts out from the foot of the fall
g wet leaves; the black rock; the drifting spray

pond | pond, lily pond, village pond, koi pond | out water calm
n lily pads _tilt at their edges / a dragonfly _rests on a bent reed
m the surface _keeps the trees upside down / rings _widen where something rose
f reeds _stand in a pale wall
a midges _hang in a loose cloud over the water +summer
g the rims of the lily pads; the ripples

lake | lake, lakeside, lakeshore | out water calm
n flat stones _show under a foot of clear water / a weathered jetty _runs a few planks out
m the far bank _lies doubled on the water / a breath of wind _roughens one patch of the surface
f wooded slopes _come down to the shore / the hills _stack up in paler and paler blues
a a thin layer of mist _rests on the water +dawn,mist,autumn
g the ripples; the pebbles at the edge

mountain-lake | mountain lake, alpine lake, tarn | out water wild grand calm
n rounded boulders _stand out of the shallows / a fringe of sedge _marks the waterline
m a scree slope _runs straight down into the lake / dark spruces _hold the far shore
f the peaks _keep old snow in their gullies / one summit _stands clear of the cloud
a mist _peels off the surface in slow sheets +dawn,mist / the air _is thin and very clear -mist
g the still water; the wet boulders; the snow on the ridge

swamp | swamp, marsh, bayou, wetland, bog | out water strange
n cypress knees _push up through the duckweed / a half-sunk log _is furred with moss
m grey moss _hangs in ropes from the branches / black water _lies between the tussocks
f the trunks _go back until they turn to smoke
a warm vapour _lifts off the water
g the skin of the water; wet bark

canal | canal, canals, venice, waterway | out water urban
n mooring posts _lean in the green water / a worn stair _goes down under the surface
m plaster fronts _tremble in the reflections / an arched bridge _joins the two sides
f laundry _hangs across the narrow end
a damp air _softens the brick
g the worn steps; the oily swirls on the water

bridge | bridge, stone bridge, footbridge | out urban
n the parapet _is worn hollow by hands
m the arches _close into circles on the water / the deck _runs straight toward the far bank
f the other bank _loses its detail in the haze
a cool air _moves along the river
g the wet parapet; the underside of the arches

island | island, small island, desert island | out water wild
n pale shallows _ring the rocks
m scrub and leaning trees _crowd the high ground / a strip of sand _shows on the lee side
f open water _goes on in every direction
a sea haze _takes the edge off the horizon
g the bright shallows; the tops of the trees

lighthouse-point | lighthouse, lighthouse point, lighthouse island | out water grand
n thin turf _grows to the edge of the rock / a white wall _follows the path up
m the tower's paint _flakes on the weather side / waves _burst low against the ledges
f the channel _is busy with whitecaps / open sea _fills the rest
a spray _reaches the lower windows +storm,wind
g the lantern glass; the wet ledges

underwater-city | underwater city, sunken city, atlantis, sunken ruins | water strange grand
n broken columns _lie under a skin of weed
m fish _pass through empty windows / stairs _go down into darker water
f towers _fade upward into green
a silt _hangs in the still water
g the tops of the walls; drifting silt
`;
