/** What was said of a place, its state, hour or light | what is then not told of anything in it. */
export const OF_A_PLACE: readonly (readonly [said: RegExp, never: RegExp])[] = [
  [
    /\b(?:flooded|under water|waterlogged)\b/i,
    /\b(?:sawdust|on the floor|floorboards?|rug|carpet|dust|barrels?|wears? caps?|skirting|in the air above|folded)\b/i,
  ],
  [
    /\b(?:abandoned|derelict|drained|dry|empty|disused)\b.*\b(?:pool|fountain|basin|reservoir|lake|pond|canal|riverbed|river)\b/i,
    /\b(?:thin bright lines|under the water|enters the water|wet footprints?|light net|loungers?|chlorine|net on the bottom|ripples?|current|shore|canoe|reeds|still water|reflect\w*|mirror\w*|swans?|ducks?|fish)\b/i,
  ],
  [
    /\b(?:low water|heatwave|drought|dried[- ]up)\b/i,
    /\b(?:clear, with small ripples|bright reflections|brim|under the surface|wheel ruts hold|puddles?|damp)\b/i,
  ],
  [
    /\b(?:stuck|trapped|locked|frozen) in the ice\b/i,
    /\b(?:green water|rub\w*|oars|swell|waves?|reflect\w*|over the water)\b/i,
  ],
  [
    /\blow tide\b|\btide (?:is )?out\b/i,
    /\b(?:waves? (?:breaks?|rolls?)|swell|rock(?:s|ing)? gently|deep water|stone wall|brown field|grass|hedge)\b/i,
  ],
  [
    /\b(?:burnt|burned|charred|scorched)\b.*\b(?:forest|woods?|hillside|land|trees?)\b/i,
    /\b(?:ferns?|foxgloves?|moss\w*|deer|ivy|pink|birch\w*|beech\w*|fir cones|needles|undergrowth|leafy|fresh leaves|saplings?|motes)\b/i,
  ],
  [
    /\b(?:november|december|january|february|winter|late autumn)\b/i,
    /\b(?:daisies|poppies|buttercups?|clover|lavender|phlox|roses?|cow parsley|blossom\w*|butterfl\w+|bees?|tall green grass|wildflowers|purple thistles)\b/i,
  ],
  [/\bdunes?\b/i, /\b(?:buttercups?|stile|pear tree|purple thistles|clover|farmhouse|hedges?|hawthorn|meadow)\b/i],
  [
    /\bpool\b.*\b(?:empty|drained|winter|abandoned)\b/i,
    /\b(?:thin bright lines|under the water|enters the water|wet footprints?|loungers?|chlorine)\b/i,
  ],
  [/\bautumn\b/i, /\b(?:cow parsley|daisies|buttercups?|poppies|bluebells?|fresh green)\b/i],
  [
    /\b(?:ploughed|plowed|stubble|harvested|fallow|after the harvest)\b/i,
    /\b(?:tall (?:green )?grass|wildflowers?|daisies|poppies|meadow|golden ears|ripe|through the crop|combs? the grass|beards)\b/i,
  ],
  [
    /\b(?:lit only by|only lit by|the only light|in the dark|in total darkness|lit by a single)\b/i,
    /\b(?:tall windows?|window light|daylight|sun\w*|patch of light|string lights|string of small warm lights|pendant lamp|bright opening|chandelier)\b/i,
  ],
  [
    /\b(?:after the last (?:train|bus|show|guest)|after (?:closing|the show|hours|midnight)|last train|[2-4] ?am|closed for)\b/i,
    /\b(?:commuters?|pedestrians?|passers?|crowd\w*|people|customers?|walk past|shoppers?|awnings?|sunlit|daylight|garden|window at the end)\b/i,
  ],
  [
    /\bon the (?:floor|carpet|pavement|sidewalk|ground|kerb)\b/i,
    /\b(?:pepper mill|tomatoes on|glass jug|tumblers|olive oil|sprig|plates and|loaf|chopping board|bowls? on a shelf|back of a wooden chair|tablecloth|napkin|music stand)\b/i,
  ],
  // What one looks at through a door is inside, and what one looks down from is not looked at.
  [/\bseen (?:through|from inside|from within)\b/i, /\b(?:knocker|doorstep|doormat|climbing roses?|boot scraper)\b/i],
  [
    /\bseen from (?:a|an|the|my) (?:balcony|window|roof|rooftop|tower|bridge)\b/i,
    /\b(?:behind the (?:balcony|window|roof|tower)|on the counter|close to us|folding (?:metal )?chair)\b/i,
  ],
  [
    /\b(?:corridor|hallway|staircase|stairwell|lobby)\b/i,
    /\b(?:beside the bed|jumper|slippers|bedspread|washing|stove|sink|across the forms)\b/i,
  ],
];

/** A wall, a shelf and a window are of rooms, where no row was written for the very ground. */
export const OF_ROOMS: readonly [said: RegExp, never: RegExp] = [
  /^(?!.*\b(?:room|kitchen|windows?|windowsill|sill|indoors?|inside|cabin|attic|shop|studio|greenhouse|interior|garage|bar|caf[eé]|office|hall|house|poster|logo|shelf|cellar|basement|van|painting|mural)\b).*\b(?:stream|river|lake|rock|boulder|beach|sand|doorstep|camping|campsite|campfire|stove at dawn|forest|meadow|mountain|pavement|sidewalk|garden|balcony|bench|dune|cliff|jetty|pier|harbour|field|snow|moss|platform|mudflat)\b/i,
  /\b(?:(?:off-white|blue-grey|darker|plain|tiled|grey) wall|walls? (?:is|are) in|the wall behind|seamless|backdrop|plaster|oak panels|loaf|chopping board|row of books|bowls|stack of white plates|jar of wooden spoons|tall window|window on|windows?|panes|curtain|bookshelf|the room)\b/i,
];
