/** What a state that was said of a place looks like, in whole sentences. The form of the rows: `qualities.ts`. */
export const PLACE_QUALITIES = `
low-tide | low tide, at low tide, ebb tide, tide out
Q bare wet bottom = The water has drawn far back: wet ripples of sand, dark weed and shallow pools lie bare to the distance. +beach,coast,sea,bay,harbour,harbor,estuary,mudflat,shore,pier,lagoon,out

drained | drained, dried-up, dried up, dried-out, parched, waterless, bone-dry, empty of water
Q cracked plates of mud = Where the water stood there is only grey mud, split into curling plates, with pale rings round the sides marking the old level. +reservoir,lake,pond,canal,river,riverbed,harbour,out -pool,fountain,field
Q dull basin = The basin is dry, with stains, sand and a few leaves on the bottom. +fountain,basin

snowed-in | snowed-in, snowed in, snow-covered, snowbound, snowy, under snow, deep in snow
Q loads of snow = Rounded white loads lie on every level edge of $the, and the ground is smooth, white and unmarked between. +playground,square,village,street,park,garden,station,market,courtyard,yard,rooftop

ploughed | ploughed, plowed, freshly ploughed, tilled, harrowed
Q open dark furrows = Dark brown earth lies open in straight furrows, the wet clods shining where the blade turned them. +field,land,farm,farmland -ploughed-field

harvested | harvested, after the harvest, freshly cut, mown, freshly mown
Q short pale stalks = Only short pale stalks stand in rows over bare earth. +field,wheat-field,farm,farmland,cornfield -stubble-field,lawn

taken-over | taken over by plants, swallowed by the jungle, choked with weeds, gone wild
Q stems over floor and walls = Green stems as thick as an arm cross floor and walls of $the, and leaves press out at every opening.

snow-drifted | drifted, wind-blown, windswept, wind-swept
Q all leaning one way = Grass, branches and loose cloth all lean one way, and dust runs low over the ground. +out,field,hill,moor,road,beach,land

half-lit | dimly lit, dim, dimly-lit, poorly lit, gloomy, darkened
Q small pools of light = Light lies only in small pools, and the corners of $the are lost in brown shadow. +in,room,corridor,bar,hall,street,alley -sunny

under-repair | under construction, under renovation, being renovated, under repair, gutted
Q sheets and bare plaster = Plastic sheeting hangs over the openings of $the, bare plaster and block show on the walls, and ladders, buckets and bags of cement stand about. +in,room,house,kitchen,building,bathroom,apartment,church,hall -bridge,road

ransacked | ransacked, looted, vandalised, vandalized, messy, cluttered, untidy
Q drawers pulled out = Drawers hang open, and clothes, papers and cups cover floor and chairs of $the. +in,room,bedroom,office,kitchen,apartment,house,study,studio

graffitied | graffiti-covered, graffitied, graffiti covered, tagged, covered in graffiti
Q layered paint = Letters and faces in spray paint overlap on every wall of $the as high as an arm can reach. +in,out,wall,tunnel,underpass,station,street,building

festive | decorated, festooned, decked out, christmas-decorated
Q garlands across = Garlands and small paper flags are strung across $the from side to side. +street,square,room,hall,shop,market,village,garden
`;
