/** What stands for a place, a season, a sport or an animal: the form of the rows is that of `emblems.ts`. */
export const PLACE_EMBLEMS = `
surf | surf, surfing, surf school, surf shop
E board under a curling wave = A wave curls over from left to right inside the round of $the, a longboard standing upright in its hollow and three rays above. +mark,sheet

wave | wave, ocean, sea, tide
E wave with one curl = A single wave runs along the foot of $the, lifting at the right into one round curl with a drop of ground showing inside. +mark
E rows of scalloped waves = Rows of scalloped waves, each a tone darker, climb to a level horizon two thirds up $the. +sheet

mountain | mountain, peak, alpine, summit, hiking, outdoor
E two peaks, one snow line = Two peaks stand shoulder to shoulder, the nearer one split by a zigzag of bare ground for its snow. +mark
E ridge behind ridge = Ridge stands behind ridge up the middle of $the, five flat tones from dark to pale, with a small sun on the last. +sheet

heron | heron, crane, egret, stork
E long neck as one curve = One curve draws the bird: bill level to the right, neck folded in an S, breast falling straight into a single leg with the other drawn up. +mark,sheet

bird | bird, swallow, sparrow, robin, dove
E wing and tail in three cuts = Three cuts make the bird, one for the breast and head, one for the wing, one for the forked tail. +mark,sheet

owl | owl
E two rings and a point = Two rings for eyes and one small point for a bill sit in a rounded block with two short ears. +mark,sheet

fox | fox
E fox that is a tent = The head of a fox is at the same time a tent: two tall triangles make ears and canvas, the pale wedge between them is both muzzle and open flap, a dot of nose at its foot. +mark +camp,camping,tent,outdoor,outdoors,trail
E head of five triangles = Five triangles make the head: two ears, two pale cheeks and a long one down to the nose. +mark

cat | cat, kitten, cute cat
E round head with whiskers = A round face looks straight out of $the: two upright ears, two wide dots for eyes, a tiny triangle of nose and three whiskers a side, with one paw raised over the lower edge. +mark

dog | dog, puppy, pet, pets, pet sitting, vet, veterinary, grooming
E paw holding a roof = A paw print of one pad and four toes sits under the plain gable of a roof, both in the same rounded line. +mark,sheet

moon | moon, full moon, lunar
E big pale moon behind a branch = A moon as wide as half the sheet stands behind black branches, its seas in two flat greys. +sheet
E crescent with one star = A crescent lies open to the upper right and holds one small star. +mark

orchard | orchard, apple, fruit, cider, pear
E bare tree with round fruit = A spreading fruit tree fills $the, round fruit hanging on every branch, some fallen in the grass below. +sheet
E apple with one leaf = An apple in outline has one leaf turned right and a bite of bare ground on its shoulder. +mark

sun | sun, sunrise, morning, mornings, sunny, daybreak, solar
E half sun with flat rays = A half sun sits on a level line, seven flat rays opening above it to the edges. +mark,sheet

space | orbit, space, planet, galaxy, star, stars, astronaut, cosmic, sci-fi, rocket, mars
E ringed planet and a lone craft = A huge ringed planet cuts across the upper right of $the; in front of its dark side a craft no bigger than a grain trails one thin bright arc. +sheet
E planet with a tilted ring = A disc with a tilted ring makes $the, one small dot riding on the ring. +mark

salt | salt, salt road, desert, dune, caravan
E white track to the horizon = A white track crosses a cracked flat in three bends toward a low violet range, a line of laden camels no larger than ants along it. +sheet

road | road, highway, journey, travel, route
E road in three bends = A road leaves the lower edge at its full width and takes three bends to a notch between hills. +sheet,mark

lisbon | lisbon, portugal, porto
E yellow tram on the hill = A small yellow tram climbs a steep street between tiled houses in blue and white; above their roofs lie the river and one red bridge. +sheet

paris | paris
E tower over mansard roofs = The iron tower rises in the middle of $the over grey mansard roofs, with a green café awning across the lower corner. +sheet

tokyo | tokyo, japan, kyoto
E red gate and cone of snow = A red gate frames a white-topped cone, with a band of flat cloud between them. +sheet

new-york | new york, manhattan, brooklyn
E stepped towers and a bridge = Stepped towers stand side by side in five flat tones, the cables of a bridge crossing in front. +sheet

italy | rome, italy, venice, amalfi, florence
E terraced houses over water = Houses in ochre and rose step down a cliff to a blue bay with one white sail, lemons and leaves hanging in from the top corner. +sheet

alps | alps, switzerland, norway, iceland
E red train under white peaks = A red train crosses a stone viaduct under three white peaks, dark firs below. +sheet

dragon | dragon
E dragon coiled round a chilli = A dragon in ink line coils twice round the centre of $the, scales as rows of small arcs, a tongue of flame ending in a heart. +sheet
E dragon head in profile = The head of a dragon in profile makes $the, one horn swept back and one flame as a curl. +mark

climbing | climbing, climbing gym, bouldering, climber, climbing wall
E hand over the top edge = Four fingers hook over the top of a steep triangle that is wall and peak at once, three rounded holds stepping up its left side and a jagged bite of ground for snow. +mark +summit,peak,mountain,crest,ridge,high,apex
E hold and carabiner = A pear-shaped carabiner hangs open, its gate swung inward, and inside the loop three rounded holds climb on a slant. +mark
E climber on an overhang = A climber hangs by one arm from a slanting wall that fills the right half of $the, the rope one straight line to the foot. +sheet

sailing | sailing, boat, yacht, sail, sailing school, marina, harbour, harbor
E two sails on one curve = Two sails stand back to back over one curved hull line, the smaller hollow, the larger filled. +mark,sheet

ski | ski, snowboard, skiing, ski resort
E slope and track = A triangle is crossed from its tip to its foot by one S-shaped double track. +mark,sheet

skate | skate, skateboard, skate shop, skateboarding
E board as a grin = A skateboard seen from the side bends up at both ends like a grin, two dots of wheels beneath. +mark,sheet

travel | travel, tours, trip, wanderlust, backpacking
E compass leaf = A compass needle is drawn as a narrow leaf, one half filled, inside a broken circle. +mark

water | water, plumber, plumbing, swim, swimming, pool
E drop with two ripples = A drop hangs over two level arcs, the lower one the wider. +mark

weather | weather, weather app, forecast, rain
E sun behind a cloud = A rounded cloud covers the lower left of a plain sun, three slanting drops falling beneath. +mark,sheet

plane | paper plane, plane, airplane, travel agency, airline, flight
E folded dart = A dart folded from one sheet points to the upper right, the near wing one tone, the far wing darker, its keel a thin wedge between. +mark,sheet

tree | tree, forest, woods, pine
E fir rows = Three firs of unequal height stand on one line, trunk gaps left bare. +mark,sheet

farm | farm, dairy, market, grocer, harvest
E furrows and a barn = Furrows run in curved bands to a small barn and a round sun. +mark,sheet

wolf | wolf
E howling head = A wolf’s head is thrown back, throat and muzzle one rising line, fur as four notches. +mark,sheet

bear | bear
E standing bear = A bear stands in profile, back humped, legs four plain blocks, a fir cut into its side. +mark,sheet

lion | lion, king
E mane as a wreath = A calm lion’s face looks straight out, the mane a wreath of pointed tongues. +mark,sheet

whale | whale
E tail above a line = The tail of a whale stands above one level line, two drops falling from its tips. +mark,sheet
`;
