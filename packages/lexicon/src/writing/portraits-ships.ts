/** Portraits of ships and boats: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const SHIP_PORTRAITS = `
ship | ship, cruise ship, ferry, ships, titanic, warship, battleship, ocean liner, viking ship, longship
F white decks and funnels = $The {has|have} many white decks with rows of windows, orange lifeboats and a large funnel. -warship,battleship,viking,longship,old,wooden,titanic
F black hull and four funnels = $The {has|have} a long black hull, white upper decks and four tall yellow-black funnels. +titanic
F grey steel and guns = $The {is|are} grey steel with tall radar masts and gun turrets. +warship,battleship
F dragon head and striped sail = $The {has|have} a carved dragon head, round painted shields along the side and one square red and white striped sail. +viking,longship
F wooden hull and masts = $The {has|have} a dark wooden hull, tall masts and white sails. +old,wooden
P white wave at the bow = A white wave curls at the bow of $the, and a wide wake spreads behind. -anchored,harbour,harbor,bottle,dock,port
M one behind another = $The sail one behind another, smaller and paler toward the horizon.
G the bow; the decks; the railings

sailing-ship | sailing ship, pirate ship, galleon, tall ship, schooner, old ship
F masts and white sails = $The {has|have} a dark wooden hull, three tall masts, many ropes and large white sails. -pirate,ghost
F black sails and skull flag = $The {has|have} a dark wooden hull, torn black sails, rows of cannons and a black flag with a white skull. +pirate
F torn sails and green light = $The {has|have} a broken dark hull, torn grey sails and a pale green glow. +ghost
F carved stern = $The {has|have} a curved hull with a carved golden stern and rows of small windows.
P full sails = The wind fills all the sails of $the, and the hull leans to one side. -anchored,bottle,harbour
P waves over the bow = A large wave breaks white over the bow. +storm
M fleet = $The sail in a line, white sails full, smaller toward the horizon.
G the sails; the masts; the bow

boat | boat, rowing boat, rowboat, dinghy, boats, wooden boat, row boat, small boat, speedboat, motorboat, houseboat
F wooden with benches and oars = $The {is|are} small and wooden, with a pointed bow, curved sides, two plank seats and a pair of oars. -speedboat,motorboat,houseboat,speed
F smooth and pointed = $The {is|are} smooth and white, with a long pointed bow, a low windshield and padded seats. +speedboat,motorboat,speed
F cabin with flower boxes = $The {is|are} long and low, with a wooden cabin, small windows, flower boxes and a bicycle on the roof. +houseboat
F *blue and white = $The {is|are} painted blue with a white rim, with two wooden seats and a pair of oars. -speedboat,motorboat,houseboat,speed
P tied up = $The {lies|lie} still, tied by a rope at the bow, and {is|are} mirrored in the water. -rowing,sailing,beach,shore,sand,speeding
P on the sand = $The {lies|lie} on the sand, tilted a little to one side. +beach,shore,sand
P rowing = The oars of $the dip into the water, and small rings spread from them. +rowing
M tied side by side = $The lie side by side, blue, red, green and white, tied with ropes.
G the bow; the rim; the wet wood -speedboat,motorboat

fishing-boat | fishing boat, fishing boats, trawler
F cabin, nets and bright paint = The bow of $the is high and curved, with a small white cabin and a short mast behind.
F *blue and red = $The {is|are} blue with a red line and a small white cabin, with orange buoys and green nets on deck.
P tied up = $The {lies|lie} tied by a rope, seagulls standing on the rail. -sea,storm,seagulls,seagull
M side by side = $The lie side by side in blue, red, green and white, with nets and buoys on deck.
G the bow; the cabin; the nets

canoe-kind | canoe, kayak, canoes, kayaks, paddleboard
F slim with raised ends = $The {is|are} long and slim, with pointed, slightly raised ends. -paddleboard
F flat board = $The {is|are} a long flat board with a rounded nose. +paddleboard
F *red = $The {is|are} bright red, long and slim, with pointed ends. -paddleboard
P paddle dipped = The paddle dips into the water, and drops fall from the raised blade. +canoe,kayak,paddling
P paddle across = A wooden paddle lies across $the. -paddling
M side by side = $The lie side by side, red, yellow and green.
G the pointed bow; the paddle

gondola | gondola, gondolas
F black with curved ends = $The {is|are} long, narrow and shiny black, with high curved ends, an iron bow and red velvet seats.
P oar at the back = A long wooden oar rests at the back of $the.
M tied to poles = $The lie side by side between striped poles, with blue covers.
G the black hull; the iron bow

raft | raft, rafts, wooden raft
F logs tied with rope = $The {is|are} made of brown logs tied together with thick rope.
P low on the water = Water washes over the edges of $the.
G the logs; the ropes

sailboat-kind | sailboat, yacht, sailing boat, sloop, catamaran, sailboats, regatta, yachts
F white hull and sails = $The {has|have} a slim white hull, one tall mast and two large white triangular sails. -catamaran,motor,luxury
F two hulls = $The {has|have} two slim white hulls, a low cabin and one tall mast with white sails. +catamaran
F white decks and dark windows = $The {is|are} long, white and shiny, with three decks and dark windows. +motor,luxury
F *wooden with tan sails = $The {has|have} a varnished wooden hull and two tan sails. -catamaran,motor,luxury
P leaning in the wind = $The {leans|lean} to one side in the wind, white foam at the bow. -anchored,calm,harbour,still,luxury,motor
P still water = $The {floats|float} upright, mirrored in the smooth water. +calm,still,anchored
M spread out = $The are spread over the water, white sails leaning the same way.
G the sails; the hull; the mast

submarine | submarine, diving bell, bathyscaphe, submarines
F rounded hull and tower = $The {has|have} a long rounded metal hull, a small tower with a periscope, round windows and a propeller at the back.
F *yellow = $The {is|are} bright yellow with round windows, a small tower and a periscope.
P lights ahead = Two bright lights shine from the front of $the, and small bubbles rise behind. -surface
P at the surface = Water runs off the sides of $the. +surfacing,surface
G the round windows; the tower; the hull
`;
