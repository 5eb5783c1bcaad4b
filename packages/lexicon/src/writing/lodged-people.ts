/** Where people are in pictures of places, and what is seen of them there (lodged.ts). */
export const LODGED_PEOPLE = `
child | child, children, kid, kids, little kid, toddler
D between the rows = $The {stands|stand} between the rows with only head and shoulders clear of them, one arm stretched up, face turned to something farther off. +lavender,wheat,sunflower,tulip,cornfield -snow
D at the edge of the water = $The {crouches|crouch} at the edge of the water, hands on the knees, head bent to something under the surface, bare feet half sunk in the wet ground. +beach,lake,river,pond,stream,sea -snow
D running across the grass = $The run across the grass in the middle distance, arms out, one ahead looking back, stems whipping round the legs. +many +field,park,garden,meadow -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D one in the grass = $The stands in the grass to the right, seen from the side, one hand opened over the seed heads, face turned to something farther off. +one +field,meadow -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D in the snow = $The {stands|stand} in the snow in a thick coat and mittens, knees caked white, arms held a little out from the body, a trampled circle round the boots. +snow
D at the glass = $The {stands|stand} close to the glass, both palms flat on it and forehead near, a small patch of breath beside the mouth. +window,shop,aquarium
D on the rug = $The {sits|sit} on the floor with legs to both sides, head bent low, both hands on the rug, wooden blocks scattered round the knees. +lounge,bedroom,nursery,home +in
D on the pavement = $The {stands|stand} on the kerb to the right, heels on the edge, one hand on a post, head turned up the street. +street,city,village -snow,park,garden,rooftop,skyline,pond,lake
D among the trunks = $The {stands|stand} on the path between the trunks, small against them, head tilted back toward the crowns, a stick trailing from one hand. +forest -snow

baby | baby, newborn, infant
D on the blanket = $The {lies|lie} on a spread blanket, both fists up beside the cheeks, bare feet lifted, eyes turned to the light. +in,garden,park

girl | girl, little girl, young girl, schoolgirl
D between the rows = $The {walks|walk} between the rows to the left of the middle, seen half from behind, fingertips along the tops, hair drawn sideways by the wind. +lavender,wheat,sunflower,tulip,vineyard,cornfield -snow
D at the end of the planks = $The {sits|sit} at the end of the planks with legs hanging over the water, hands flat on either side, hair falling forward over one shoulder. +lake,pier,dock,jetty,pond -snow
D in the field = $The {stands|stand} in the grass to the left of the middle, seen half from behind, one hand trailing over the seed heads, hair drawn sideways by the wind. +field,meadow,farm -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D on the sand = $The {walks|walk} along the wet sand with shoes in one hand, head down, a line of prints behind, the hem lifted by the wind. +beach,sand -snow
D in the window seat = $The {sits|sit} in the window with knees drawn up and arms round them, cheek near the glass, light on one side of the face. +window +in
D among the trees = $The {stands|stand} on the path between the trunks, one hand on the bark, head turned over the shoulder toward us. +forest,garden -snow
D in the street = $The {stands|stand} near the wall on the left, weight on one leg, one hand on the strap of a bag, looking down the street. +street,city -snow,rain,park,garden,rooftop,skyline,pond,lake
D in the snow = $The {stands|stand} in the snow with scarf ends blown to one side, mittens cupped in front, breath before the mouth, prints leading in behind. +snow +out

boy | boy, little boy, young boy, schoolboy
D with feet over the water = $The {sits|sit} at the end of the planks, elbows on knees, bare feet just over the water, a stick laid beside. +lake,pier,dock,jetty,pond,river -snow
D on the hill = $The {stands|stand} on the rise to the right, hands in pockets, shirt tail blown out behind, looking out over the land. +field,hill,mountain,cliff -snow
D at the tide line = $The {crouches|crouch} at the tide line with both hands in the wet sand, back bent, a shallow moat filling in front. +beach,sand
D on the step = $The {sits|sit} on a step by the wall, chin on one fist, one shoelace loose, a ball held under the heel. +street,city,village -snow,rain
D in the snow = $The {stands|stand} in the snow with cap pulled over the ears, a snowball held in both gloves, prints leading in behind. +snow +out
D among the trees = $The {stands|stand} on the path between the trunks, head tilted back, one hand on a low branch, leaf litter over the shoes. +forest,garden -snow

woman | woman, young woman, lady, old woman, elderly woman, grandmother
D between the rows = $The {stands|stand} between the rows to the left of the middle, seen half from behind, one hand trailing along the tops, the clothes drawn sideways by the wind. +lavender,wheat,sunflower,tulip,vineyard,cornfield -snow
D on the bench by the water = $The {sits|sit} near the water seen from behind and to the side, hands in the lap, head turned to the far bank, hair moved by the air. +lake,river,pond -snow,night
D along the sand = $The {walks|walk} along the edge of the waves, seen small in the middle distance, one hand holding the hem, head bent, prints running back behind. +beach,sea,coast -snow
D at the table = $The {sits|sit} at a table near the back, one elbow on the top, fingers round the cup, face turned to the light. +cafe,restaurant,bar,diner
D at the window = $The {stands|stand} by the window with one hand on the frame, face lit on one side, the other shoulder in shade. +in +window,lounge,bedroom,study -cafe
D in the street = $The {walks|walk} away down the pavement in the middle distance, one hand on the bag strap, coat swinging at the knee, the outline clear against the lighter end. +street,city -market,snow,park,garden,rooftop,skyline,pond,lake
D between the stalls = $The {stands|stand} at a stall to the right, a basket on the forearm, one hand over the fruit, head tilted to the seller's side. +market
D in the grass = $The {stands|stand} in the grass to the left of the middle, seen half from behind, one hand shading the eyes, the clothes pressed sideways by the wind. +field,hill,meadow,cliff,mountain -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D on the garden path = $The {stands|stand} on the path between the beds, bent a little to a blossom, one hand behind a flower head, hat brim hiding the eyes. +garden,park -snow
D on the park path = $The {walks|walk} along the path in the middle distance, half turned to us, one hand in a pocket, head a little bent, the hem swung to one side. +park -snow
D on the forest path = $The {stands|stand} on the path between the trunks, small against them, face raised to the light, one hand in a pocket. +forest -snow
D in the snow = $The {walks|walk} through the snow in the middle distance, collar up and hands in the sleeves, head bent a little, one line of prints behind. +snow +out

man | man, young man, guy, gentleman, businessman, figure, stranger, silhouette, traveler, traveller, wanderer
D between the rows = $The {stands|stand} between the rows to the right of the middle, back half turned to us, one hand resting on the tops, sleeves moved by the wind. +lavender,wheat,sunflower,tulip,vineyard,cornfield -snow
D on the pavement, from behind = $The {walks|walk} away down the middle of the way, hands in the coat pockets, shoulders a little raised, the outline clear against the lighter end of the street. +street,city -market,snow,park,garden,rooftop,skyline,pond,lake
D under the lamp = $The {stands|stand} at the edge of the lamplight, hat brim shading the eyes, one hand in the coat pocket, a long shadow over the paving. +night +street,city -park,garden,rooftop,skyline,pond,lake
D small before the land = $The {stands|stand} small on the right with the back to us, feet apart, one hand on the strap of a pack, the whole land open in front. +mountain,valley,cliff,canyon,desert,field,hill -snow
D at the water's edge = $The {stands|stand} at the edge of the water with the back to us, hands in pockets, ripples round the toes of the boots. +lake,sea,beach,river,coast -snow
D on the park path = $The {sits|sit} on a bench where the path bends, forearms on the knees and hands loosely joined, head turned along the path. +park,garden -snow,bench,old,night
D bench and stick = $The {sits|sit} on a bench where the path bends, both hands on the top of a stick, chin lowered, hat brim shading the eyes. +park,garden,square,harbour +old,elderly -snow,bench
D between the trunks = $The {stands|stand} on the path between the trunks, small against them, hands at the sides, head a little raised, the far end of the path pale behind. +forest -snow
D at the table = $The {sits|sit} at a table near the back, forearms on the top, hat beside the cup, face half turned to the light. +cafe,restaurant,bar,diner
D in the chair = $The {sits|sit} in a chair near the wall, one ankle on the other knee, hands on the arms, head turned to the light. +in -cafe,restaurant,bar,diner,station
D in the snow = $The {walks|walk} through the snow in the middle distance, head bent into the wind, hands in the pockets, one line of deep prints behind. +snow +out
D on the platform = $The {stands|stand} on the platform to the right, a bag at the feet, coat collar raised, looking along the rails. +station,platform

old man | old man, elderly man, grandfather, grandpa, old people, elderly couple, pensioner
D on the bench = $The {sits|sit} on a bench to the right, both hands on the top of a stick, chin lowered, hat brim shading the eyes. +park,garden,street,village,lake,harbour,square,city -snow,bench
D in the doorway = $The {sits|sit} on a low chair against the house wall, hands on the knees, sleeves rolled, head back against the stone. +village,house,farm -snow
D by the fire = $The {sits|sit} in a deep chair near the hearth, hands loose on the arms, one side of the face lit, slippers stretched to the warmth. +in +fireside
D at the table = $The {sits|sit} at a small table near the wall, glasses low on the nose, one hand round a cup, the other flat on a newspaper. +cafe,kitchen,study
D in the snow = $The {walks|walk} along the cleared path, one hand on a stick, shoulders bent, scarf wound to the chin, breath in front. +snow +out

couple | couple, lovers, two people, newlyweds, two lovers, bride and groom
D along the water = $The {walks|walk} along the edge of the water in the middle distance, hands joined between them, heads inclined, two lines of prints side by side behind. +beach,sea,coast -snow
D on the bank, from behind = $The {sits|sit} close together near the water, seen from behind, one head on the other's shoulder, arms crossed behind their backs. +lake,river,pond,mountain,hill,cliff,field -snow
D at the small table = $The {sits|sit} across a small table, heads bent toward each other, hands close to the cups, one foot hooked round a chair leg. +cafe,restaurant,bar,terrace
D under the trees = $The {walks|walk} away along the path, arm in arm, steps matched, fallen leaves round their shoes, small between the trunks. +park,forest,garden,autumn -snow
D in the street at evening = $The {stands|stand} close together at the side of the street, foreheads near, one hand at the other's sleeve, lit along one side by a shopfront. +street,city -snow,rain,park,garden,rooftop,skyline,pond,lake
D under one umbrella = $The {walks|walk} away from us pressed close under the wet, arms linked, collars up, their outline drawn down the shining pavement. +rain +street,city -park,garden,rooftop,skyline,pond,lake
D in the snow = $The {walks|walk} through the snow arm in arm, heads bent together, scarves and breath drifting to one side, two lines of prints behind. +snow +out
D small at its foot = $The {stands|stand} small at the lower right with their backs half turned, shoulders touching, heads tilted up, coats pressed sideways by the wind. +lighthouse,castle,tower,ruins,temple,church -snow,in
D looking over the roofs = $The {stands|stand} at the parapet with their backs to us, shoulders touching, elbows on the ledge, hair moved by the wind. +rooftop,balcony,bridge

family | family, parents, mother and child, father and son
D on the sand = $The {walks|walk} along the wet sand in the middle distance, the smallest swung between two hands, towels over the shoulders, prints in a broad band behind. +beach,sea -snow
D on the blanket = $The {sits|sit} round a blanket on the grass, the smallest on hands and knees, a basket open in the middle, shoes kicked off at the edge. +park,field,garden,lake,meadow -snow,lavender,wheat,cornfield,corn,rice,tulip,sunflower,vineyard
D round the table = $The {sits|sit} round the table, elbows and shoulders close, heads turned to one another, hands reaching across the bowls. +kitchen,table,dinner,restaurant
D in the snow = $The {stands|stand} in the snow in thick coats, the smallest on a sled with the rope slack, breath above the heads, prints all about. +snow +out

fisherman | fisherman, angler, fisher, fishermen
D at the end of the planks = $The {stands|stand} at the end of the planks, rod held low in both hands, the line a thin curve to the water, a bucket beside the boot. +dock,pier,jetty,harbour -boat,net,lighthouse
D in the shallows = $The {stands|stand} to the knees in the water in the middle distance, one arm raised with the rod, the line in a long loop over the surface, rings round the legs. +river,stream,lake -boat,pier,dock,snow,fog
D low in a small boat in the mist = $The {sits|sit} bent in the stern of a small boat, rod held out over the side, the line slack, edges softened by the mist. +fog +lake,river
D on the rocks = $The {stands|stand} on a rock at the right, feet apart, the long rod bent a little to the sea, jacket blown flat against the back. +sea,coast,cliff,beach,lighthouse -boat,pier
D over the hole in the ice = $The {sits|sit} on a low stool on the ice, shoulders hunched over a dark round hole, a short rod in one glove, snow on the shoulders. +snow,ice,frozen

farmer | farmer, farm worker, shepherd, rancher, gardener, peasant
D at the edge of the rows = $The {stands|stand} at the edge of the rows, one hand on the handle of a tool, the other on the hip, sleeves rolled, boots caked to the ankle. +field,farm,garden,village -snow
D on the slope = $The {stands|stand} on the slope to the left, both hands on a long stick, coat hanging straight, head turned along the valley. +mountain,hill,valley -snow
D by the barn door = $The {leans|lean} against the door post with arms crossed, straw on the sleeves, boots set one over the other. +barn

cyclist | cyclist, cyclists, bicycle rider, biker
D up the bend = $The {comes|come} up the bend in the middle distance, standing on the pedals, elbows out, the wheel a little turned into the slope. +mountain,hill,road,coast
D down the street = $The {rides|ride} away along the side of the street, back upright, one foot at the bottom of the stroke, a bag on the carrier. +street,city,canal -park,garden,rooftop,skyline
D along the path = $The {rides|ride} along the path in the middle distance, coat open, leaves stirred behind the tyre, half hidden by a trunk. +park,forest,field,lake

hiker | hiker, hikers, climber, mountaineer, backpacker, trekker
D small on the ridge = $The {stands|stand} small on the ridge to the right, seen from behind, pack high on the shoulders, one hand on a stick, the land falling away in front. +mountain,cliff,canyon,hill,valley,volcano -snow
D up the path = $The {walks|walk} up the path in the middle distance, bent a little under the pack, stick set ahead, boots in the loose stones. +forest,road,field,desert -snow
D in the snow = $The {climbs|climb} the snow in the middle distance, bent under the pack, an ice axe in one hand, a thin line of steps behind. +snow
D by the water = $The {stands|stand} on a flat stone at the water's edge, pack set down against the knee, thumbs in the belt, reflected to the feet. +lake,river,waterfall -snow,mountain

surfer | surfer, surfers
D on the face of the wave = $The {rides|ride} across the face of the wave in the middle distance, knees bent, one hand trailing in the water, spray thrown up behind the board. +wave,ocean,sea -beach
D walking to the water = $The {walks|walk} down the wet sand with the board under one arm, seen from behind, the leash trailing, reflected to the ankles. +beach,coast,sunset

swimmer | swimmer, swimmers, diver, snorkeler, scuba diver
D over the reef = $The {hangs|hang} level above the reef, fins trailing, one hand out, a string of bubbles rising from the mask to the light. +reef,underwater
D across the water = $The {crosses|cross} the water in the middle distance, one arm out of the water, a narrow wake widening behind. +pool,lake,sea,river -underwater,reef

knight | knight, knights, warrior, samurai, soldier, viking
D before the gate = $The {stands|stand} before the gate with feet apart, both hands on the pommel, point of the blade to the ground, cloak lifted by the wind. +castle,city,village -snow,in
D among the trees = $The {stands|stand} on the path between the trunks, one hand on the hilt, the other held out from the body, ferns against the greaves. +forest -snow
D on the hill = $The {stands|stand} on the rise to the right in profile, one hand on the hilt, cloak blown out behind, the open land below. +mountain,field,hill,cliff,desert,valley -snow
D in the snow = $The {stands|stand} in the snow with cloak over the shoulders, flakes along its folds, both hands on the hilt, a trodden track behind. +snow
D in the hall = $The {stands|stand} beside a pillar, hand on the hilt, light sliding along one shoulder and down the arm. +in

king | king, queen, emperor, empress, prince, princess
D on the throne = $The {sits|sit} on a high-backed seat at the end of the hall, forearms along the arms, chin raised, the hem spread over two steps. +throne,in,castle -garden
D in the garden = $The {walks|walk} along the path between clipped hedges, one hand lifting the hem, head turned to the side, the crown a small bright ring. +garden,park

wizard | wizard, witch, sorcerer, mage, monk, druid
D on the path = $The {stands|stand} on the path between the trunks, both hands on a tall staff, head bent a little, hem among the ferns. +forest -snow
D on the height = $The {stands|stand} on a rock to the right, sleeve hanging from the raised arm, staff set before the feet, cloth blown to one side. +mountain,cliff,castle,tower -snow
D among books = $The {sits|sit} bent over an open book, one sleeve across the page, fingers at the edge of a line, candle stubs round the elbow. +library,study,in
D on the steps = $The {sits|sit} on the worn steps with legs crossed, hands in the lap, sleeves spread over the knees, eyes lowered. +temple,monastery

astronaut | astronaut, astronauts, cosmonaut, spaceman
D on the ground = $The {stands|stand} in the middle distance on the dusty ground, arms held a little out by the suit, hoses and cuffs edged with light, dust to the knees, a line of ridged prints behind. +moon,mars,planet,desert,crater
D on the line = $The {floats|float} to the left of the middle, knees a little bent, arms wide, a slack tether curving out of the picture, one glove lit from what lies before it. +space,orbit,galaxy,nebula -moon,mars
D among the plants = $The {stands|stand} among the stems, one glove opened over a leaf, hoses looped at the side, boots half covered by growth. +field,forest,garden,jungle
D in the street = $The {stands|stand} in the middle of the way, arms held a little out by the suit, boots set wide, lights and edges of the fronts on cuffs and hoses. +street,city -park,garden,rooftop,skyline,pond,lake
D on the shore = $The {stands|stand} at the edge of the water, boots half in the foam, arms held a little out by the suit, prints filling behind. +beach,sea,lake

dancer | dancer, ballerina, ballet dancer
D in the open floor = $The {stands|stand} on one leg in the open floor, the other stretched behind, arms out in one line, chin lifted. +in,stage
D in the street or square = $The {turns|turn} in the middle of the paving, one arm over the head, the hem flung out, weight on the ball of one foot. +street,square,city -park,garden,rooftop,skyline,pond,lake

musician | musician, street musician, busker, violinist, guitarist, saxophonist, accordionist
D by the wall = $The {stands|stand} against the wall to the right, head bent over the instrument, one foot forward, an open case with coins before the shoes. +street,city,square,station,subway -snow
D on the low stage = $The {sits|sit} on a stool on the low stage, head bent over the instrument, one heel on the rung, light from above on hands and brow. +bar,cafe,in

waiter | waiter, waitress, barista, bartender, vendor, shopkeeper, street vendor, baker, chef, cook
D behind the counter = $The {stands|stand} behind the counter, sleeves rolled, both hands at work just below its edge, head bent, light from above on the forearms. +cafe,bar,shop,kitchen,bakery,restaurant -street
D behind the stall = $The {stands|stand} behind the heaped crates, one hand on the scale, the other holding out a paper bag, apron tied twice round. +market,street,city

gondolier | gondolier, boatman, rower, sailor, ferryman
D upright in the stern = $The {stands|stand} in the stern, one foot forward, both hands on a long oar, body leaning into the stroke, doubled in the water below. +canal,river,lake,venice
D on the quay = $The {stands|stand} on the quay beside a bollard, a coil of rope over the shoulder, one boot on the edge, forearm across the knee. +harbour,sea,dock

skier | skier, skiers, snowboarder
D down the slope = $The {comes|come} down the slope in the middle distance, knees bent, leaning into the turn, powder thrown out in a fan, a curved line behind. +mountain,snow,slope

ghost | ghost, spirit, spectre
D at the end of the corridor = $The {stands|stand} at the far end, close to the wall, hem not quite touching the floor, outline thin enough for the wall to show through. +in,castle,house,haunted
D among the trunks = $The {drifts|drift} between the trunks, hem dissolving into the mist, arms at the sides, outline thin enough for bark to show through. +forest,cemetery,graveyard,fog,night

any-person
D small on the way = $The {stands|stand} on the way a little right of the middle, seen at full length, weight on one leg, head turned toward what lies ahead. +street,city,road,village -snow,rain
D small in the land = $The {stands|stand} small in the middle distance with the back half turned to us, arms at the sides, the open land in front. +field,mountain,desert,hill,cliff,valley -snow
D at the edge of the water = $The {stands|stand} at the edge of the water, seen from the side, hands at rest, looking out to the far line. +lake,sea,beach,river -snow,underwater,reef
D between the trunks = $The {stands|stand} on the path between the trunks, small against them, arms at the sides, head turned to where it is lighter. +forest -snow
D in the snow = $The {stands|stand} in the snow in the middle distance, shoulders drawn up, one line of prints leading in from the side. +snow +out
D small at the foot = $The {stands|stand} small at the lower right, seen at full length with the back half turned, head tilted up to what rises ahead. +lighthouse,castle,tower,ruins,temple,church,bridge,waterfall,skyscraper -snow,in
D in the room = $The {stands|stand} in the nearer half of the room, seen at full length from the side, one hand on the edge of the furniture, face to the light. +in -station,pool,stage
`;
