/** Dishes, drinks and plants of which nothing closer is known: how any of them is served, set down and lit. The form: `tableaux.ts`. */
export const ANY_FOOD_TABLEAUX = `
any-food-wooden-table | thing | #food | @ kitchen, restaurant, cafe, dining room
D stoneware plate = $The {comes|come} on a stoneware plate with a speckled rim, set near the edge of a wooden table. -plate,bowl,cup,mug,glass,box,jar,pan,pot,tray,paper,board,basket,cone,stick,table,cart,bag,wrapped,leaf,slate,stone,marble,rock,newspaper,foil,counter,kitchen,rack,background,floating,flying
O edges and gloss = Light catches the wettest places, and every crumb and drop round it is sharp. -dry,raw,whole
N napkin and salt = A linen napkin [lies half unfolded/has slipped off the edge] beside a small dish of coarse salt. -table
N glass of water = A tumbler of water stands behind, its shadow bright on the boards. -table
B dark room = The room behind falls away into soft brown dark, with one bright window far back. -black,white,plain,background
L window left = Daylight from a window on the left goes low over it and picks out every edge, crumb and drop.
L lamp over table = A single lamp hangs over the table and leaves the rest of the room dark. +night,evening
V seated diner = Close view from a seated diner's height, 60 mm lens, shallow focus, warm natural colours

any-food-marble | thing | #food | @ cafe, kitchen, restaurant
D plain white plate = $The {has|have} a plain white plate to {itself|themselves}, wider than needed. -plate,bowl,cup,mug,glass,box,jar,pan,pot,tray,paper,board,basket,cone,stick,table,cart,bag,wrapped,leaf,counter,kitchen,rack,background,floating,flying
D edge toward us = The best side is turned towards us, close enough to show every grain and gloss.
B window seats = Behind, a bright window is out of focus. -black,white,plain,background
L grey north light = Even grey light from a large window leaves thin soft shadows and keeps the colours true.
V forty five degrees = Near view at forty-five degrees, 50 mm lens, clean pale colours

any-food-hands | thing | #food & hand, hands, holding, held | @ kitchen, market, street
D held out = $The {is|are} held out to us in two hands across a counter, fingertips spread underneath so that nothing slips. -plate,bowl,cup,table,box,row,pile,field,tree,fridge,windowsill,whole
D close surface = Seen so near, the surface is a landscape of its own: [ridges, crumbs and a bead of moisture/seeds, folds and a shine where it is wettest].
N cloth over shoulder = A checked cloth hangs from the arm behind, and flour is on the cuff.
B shelves = Shelves with jars and stacked plates are a blur of warm spots behind. -black,white,plain,background
L side door = Light from an open door at the right side rims the fingers and leaves the shelves dim.
V straight close = Straight close view at counter height, 80 mm lens, honest colours, shallow focus

any-food-dark-slate | thing | #food & dark, moody, black, dramatic, slate, low key | @ studio
D dark slab = $The {lies|lie} on a slab of dark slate, a few crumbs and drops round the foot left just as they fell. -plate,bowl,cup,mug,glass,box,jar,pan,pot,tray,paper,basket,cone,stick,table,cart,bag,wrapped,day,sunny,summer,outdoors
D cut edge = The cut side shows the inside, lighter and wetter than the outside. -whole,uncut,liquid,soup,drink,wrapped,closed,day,sunny,summer,outdoors
N sprig and knife = A short knife with a worn wooden handle and a torn sprig of green lie parallel to the edge. -table,day,sunny,summer,outdoors
B black ground = Behind is nothing but black, so that the outline stands clear. -white,plain,background,bright,day,sunny,summer,outdoors
L strip of light = A narrow band of light comes from behind on the left, and fine dust shows in it. -cold,frozen,iced,day,sunny,summer,outdoors
L cold strip = A narrow band of cool light comes from behind on the left and catches the frost and wet on it. +cold,frozen,iced -day,sunny,summer,outdoors
V moody close = Low close view, 90 mm lens, deep shadows, rich colours on black -day,sunny,summer,outdoors,table

any-drink-counter | thing | #drink | @ bar, cafe, kitchen
D full to a finger = $The {stands|stand} filled to a finger below the rim, a thin bright line where it meets the wall. -spilled,empty,half,bottle,can,carton
D beads of wet = Small beads of wet sit on the outside, and one has run down and left a clear track to the foot. -hot,warm,steaming,tea,coffee,cocoa,bottle
D curl of steam = A thin curl of steam leans to one side over the surface and fades at the height of the lamp. +hot,warm,steaming,tea,coffee,cocoa -iced,ice,cold
N ring and coaster = A wet ring on the wood shows where it stood a moment ago, beside a bent paper mat.
N small dish = A small dish of nuts with two shells on the wood keeps it company. -tea,coffee,cocoa,milk
B bottles out of focus = Rows of bottles and a mirror behind the counter are soft coloured lights. -black,white,plain,background
L from behind = Light from behind comes through the drink and lays its colour in a patch on the counter.
V counter level = Level view at counter height, 85 mm lens, shallow focus, glowing colours

any-drink-window | thing | #drink | @ kitchen, cafe, living room
D held in two hands = Two hands in pulled-down sleeves are closed round it, thumbs over the rim. -bottle,tower,row,tray,shelf,stone,plain
D surface trembles = The surface has just come to rest, with a pale fleck of light near the edge.
N book and glasses = A book lies face down on the blanket beside, with folded spectacles on its spine.
B wet pane = Behind is a window with rain on it and the grey-green shape of a garden. -sunny,night,summer
L soft window = Soft light from the window on the left lies on the surface and along the rim.
V near quiet = Near view from across the table, 60 mm lens, quiet, greys with one warm colour

any-plant-near | thing | #plant | @ garden, field, wood
D one stem in front = One stem stands in front of all others, [every hair along it/each vein of the leaf behind it] sharp, while the rest melt into soft shapes of the same colour.
D used by insects = A leaf low down has been nibbled to lace at one edge, and a small beetle sits on the stalk. -vase,pot,indoors,window,dried,pressed
N drops and web = Drops hang in a row from a thread of spider's silk between two leaves. -dry,desert,dried,vase,indoors
B soft green = What is behind is a wash of greens with round spots of light. -desert,snow,black,white,plain,background,indoors
L through the leaf = The sun comes through from behind, so that leaves and petals glow and their ribs are dark.
V flower height = Close view at the height of the plant, macro lens, soft background, fresh natural colours

any-plant-room | thing | #plant & vase, pot, windowsill, indoors, jar, planter, shelf, desk, table | @ room, kitchen, living room
D leans to the pane = $The {leans|lean} towards the light with all {its|their} leaves, the side to the room thinner and paler.
D fallen leaf = One leaf has let go and lies curled on the wood below.
N water and scissors = A small watering can with a long spout and a pair of blunt scissors stand ready. -table,desk
B white wall = A plain wall with the slanting shadow of the window's bars is behind.
L pane from right = Clear light from the right makes one half bright and lets the other keep its colour in the shade.
V still life = Straight still life view at table height, 50 mm lens, white, green and one accent
`;
