/** Matches, races, classes and ceremonies named as such, with nobody in particular. The form: `tableaux.ts`. */
export const WORK_EVENTS_TABLEAUX = `
work-football-match | thing | football match, soccer match, football game, soccer game, cup final, world cup, world cup final, derby | @ stadium, pitch
D duel for the ball = Two players go for the same ball at the edge of the box, shoulder against shoulder, a tuft of turf flying between their boots.
D ring of others = Round them the others close in with turned heads, the keeper crouched with spread gloves.
O pitch = The pitch is striped light and dark and torn brown before the goal.
N corner flag = A corner flag bends in the wind close to us, a ball boy on his stool beside.
B stand = The stand is one wall of dots with a banner pulled down over a block.
L flood = Floodlights from four masts give each player a star of four shadows.
V low long lens = Low telephoto from behind the corner, fast shutter, green, red and white

work-boxing-match | thing | boxing match, boxing fight, title fight, prize fight, wrestling match, kickboxing match, mma fight, cage fight | @ ring, arena
D landing = A glove lands on a jaw, and the head goes round with a half circle of drops.
D the one who strikes = The striker's back heel is off the canvas, the other fist tight at the chin.
O ropes = The ropes bulge where a shoulder has been thrown against them.
N corner = In the corner a stool, a bucket and two fists over the edge of the canvas.
B dark hall = Outside the ropes it is smoky dark, with pale faces and one white flash.
L rack of lamps = Lamps hung straight above burn out shoulders and leave the eye sockets black.
V canvas height = View through the ropes at canvas height, very fast shutter, black, red and blue

work-swim-race | thing | swimming race, swim meet, swimming competition, swimming gala, relay swim, water polo, water polo match | @ pool
D row of arms = In eight lanes arms come over at eight different heights, each with its fringe of drops. -polo
D arm over the ball = An arm whips a yellow ball past a lifted hand, body out of the water to the waist, a cap's strap under the chin. +polo
D nearest face = The nearest mouth is open in the hollow of its own wave, goggles mirrored. -polo
O water = The water is beaten white behind each body and glass green between.
N blocks = Numbered starting blocks with wet grip marks stand at the edge. -polo
B tiers = Tiled walls and a few rows of people with towels close the hall.
L roof lights = White light from the roof breaks into a net on the floor of the pool.
V water level = Telephoto from just above the water, very fast shutter, turquoise and white

work-horse-race | thing | horse race, horse racing, derby race, steeplechase, polo match, chariot race | @ race track
D bunch in the bend = Horses lean into the bend in a bunch, necks out flat, hooves off the ground, riders crouched above the saddle.
D mud = Clods fly back at those behind, and goggles are splashed brown.
O colours = Silk sleeves in yellow, green hoops and red spots belly out with wind.
N rail = The white rail bends away close to us, a torn ticket under it.
B crowd = The stand is a band of hats and raised arms.
L low side = Low clear light shines through manes and dust.
V panning = Telephoto from the rail, panned a little, legs blurred, turf green and silk colours

work-bike-race | thing | bicycle race, bike race, cycling race, tour de france, peloton, marathon, city marathon, road race, triathlon, relay race | @ road, street, track
D river of bodies = A close river of bodies fills the road from edge to edge, leaning all together into the bend. -relay
D stick passed = A red stick goes from palm to palm at full run, both arms stretched, the front one not looking. +relay
D leaders = The first two are already in the shade, teeth bared, elbows all but touching.
O numbers = Paper numbers flap at one corner, and sunglasses hold the whole road twice.
N edge = Arms and a cow bell reach in over a barrier at the roadside.
B houses = Houses with flags and people in upper windows stand at the bend.
L high sun = Hard high sun makes short shadows and glints on everything wet.
V long lens = Head-on with a very long lens, bodies pressed together, loud colours on grey

work-medal-ceremony | thing | medal ceremony, award ceremony, prize giving, podium, graduation ceremony, victory parade, trophy ceremony | @ stadium, hall, stage
D ribbon over the head = A wide ribbon is lowered over a bent head, two hands holding it open.
D wet eyes = The one who gets it looks at the ground, lower lip between the teeth.
O medal = The medal turns once on its ring and throws a gold coin of light up under the chin.
N tray = A cushion with two more and a tray of tight bouquets wait at the side.
B flags = Three flags hang straight before a blue wall.
L top light = Clean light from above, a flash from the front.
V waist up = Waist-up from slightly below, long lens, blue, white and gold

work-ballet-class | thing | ballet class, dance class, ballet lesson, dance lesson, ballet school, dance rehearsal, gymnastics class | @ dance studio, gym
D row at the barre = A row of legs is lifted to almost one height along a wooden bar, one knee bent, one much too high.
D corrected = A hand lifts the last chin by one finger, and the whole back grows after it.
O shoes = Pink shoes are grey at the toe, one ribbon trailing on the boards.
N bags = Bags, wool leggings and an apple with one bite lie along the skirting.
B mirror = A mirror wall doubles the row, the windows and an upright piano.
L tall windows = Tall windows lay long pale fields on the floor.
V along the barre = View along the bar at hip height, shallow focus, greys, wood and faded pink

work-yoga-class | thing | yoga class, pilates class, aerobics class, fitness class, tai chi group, spinning class, gym class, karate class, judo class | @ gym, park, studio
D same shape many times = Many bodies make the same shape, arms up at slightly different slants, one in the back row gone the other way.
D front = The one in front shows it with closed eyes and a long straight spine.
O mats = Mats in blue, plum and green lie in rows with one curled corner each.
N bottle = A bottle and two shoes side by side stand at the edge.
B wall = A plain wall with a row of hooks closes the space.
L side = Soft side light runs over all arms at once.
V diagonal = View along the diagonal of the rows, deep focus, pale colours

work-cooking-class | thing | cooking class, cookery class, pottery class, art class, painting class, sewing class, life drawing class, woodwork class, craft workshop | @ kitchen, studio, classroom
D wheels in a ring = Round a ring of wheels backs are bent, one pot rising true, one folding over its own rim. +pottery
D easels = A half circle of easels is turned to one chair with a cloth over it, brushes held out at arm's length. +art,painting,drawing
D round the table = Round a long table sleeves are rolled and heads bent, each at another stage of the same thing. -pottery,art,painting,drawing
D the one who shows = In the middle somebody holds one finished piece up and turns it, eyebrows raised.
O results = In front the results stand in a row, from lopsided to nearly right.
N aprons = Striped aprons are tied twice round, and a spill spreads toward a notebook.
B shelves = Shelves with jars and tools in labelled rows fill the wall.
L big window = Even light from a big window falls along the whole table.
V table end = View from the end of the table, a little raised, sharp, warm and clear

work-tea-ceremony | thing | tea ceremony, japanese tea ceremony, chinese tea ceremony, tea ritual | @ tea house, garden
D whisk in the bowl = A bamboo whisk stands upright in a wide black bowl between three fingers, and the tea in it froths bright green.
D two kneeling = Two kneel across from each other on straw mats, backs straight, eyes on the bowl, sleeves in clean lines.
O bowl = The bowl is thick and a little crooked, one drip of glaze stopped above its foot.
N tools = A bamboo ladle, a folded orange cloth and a lacquered caddy lie each at its own distance.
B screen = A paper screen and one branch in a tall vase close the room.
L paper light = Soft light comes through paper from the left, without hard shadows.
V low = View at the height of the mats, still, straw, black and one green

work-car-chase | thing | car chase, police chase, getaway, bank robbery, heist, pursuit, motorcycle chase | @ street, city, road
D sliding car = A big saloon slides sideways through a crossing, front wheels turned the other way, smoke rolling from the rear tyres.
D behind it = Close behind, a patrol car bounces over the tram rails with all four wheels off the ground.
O hubcap = A hubcap has jumped off and bowls along on its own toward us.
N boxes = Cardboard boxes and oranges from a stall burst up at the kerb.
B street = House fronts and awnings go steeply downhill behind.
L low sun = Low sun down the street makes smoke and dust glow, blue lamps flashing in it.
V low wide = Very low from the kerb, wide lens, panned, dust yellow and police blue

work-tennis-match | thing | tennis match, badminton match, table tennis match, basketball game, basketball match, volleyball game, beach volleyball, rugby match, ice hockey game, hockey match, baseball game, cricket match, handball match | @ court, stadium, field, rink
D over the net = A small ball is pressed flat on the strings at full stretch, the shoe sliding in red dust. +tennis -table
D at the table = A white ball is a streak just over the low net, one bat brushing upward, one drawn back. +table,badminton
D at the hoop = A hand stuffs the ball down through the iron while another hand slaps the board beside it. +basketball
D at the high net = A flat hand cracks down on the ball above the net, and two pairs of palms go up against it. +volleyball
D round the carrier = Arms close round the hips of the one with the ball, and three bodies tip over together. +rugby,handball
D over the puck = Sticks clash over a black puck, and skates throw up a fan of white. +hockey
D crack of the bat = The ball is just leaving the bat, seams blurred, the catcher's glove still open behind. +baseball,cricket
D faces = Teeth are bared, eyes round, a drop flies off a chin.
O ground = Grains of the ground hang in a short fan under the near foot.
N line = One white line with marks beside it crosses the front.
B rows = Rows of turned heads, all to the same side, are soft behind.
L hard = Hard light from one side freezes every grain.
V long lens = Low telephoto, very fast shutter, strong kit colours

work-orchestra-pit | thing | opera, ballet performance, theatre play, stage play, musical, opera performance, puppet show, magic show, circus show, school play | @ theatre, stage
D stage as a lit box = The stage is a lit box in the dark, its red curtain drawn up in scallops, three figures in the middle with arms half raised.
D figures = One kneels, one turns away with a sleeve before the eyes, one points at a painted door.
O flats = Painted columns and a moon on a wire can be seen for what they are.
N heads = In front are the round backs of heads and a pair of small opera glasses.
B boxes = Gilded boxes with small lamps curve away at both sides.
L footlights = Yellow light from below and one white beam from high behind us.
V circle = View from the middle of the circle, symmetrical, red, gold and black

work-paraglider-thing | thing | paraglider, hang glider, parachutist, skydiver, skydivers, base jumper, wingsuit flyer, parachute jumper, hot-air balloonist | @ sky, mountains, valley
D under the wing = Under a wide curved wing of orange and white cloth $the {hangs|hang} in the straps, two toggles in the fists, boots over nothing. -skydiver,skydivers,wingsuit,base
D on the air = $The {lies|lie} face down on the air, arms and legs bent wide, cheeks flapping. +skydiver,skydivers,wingsuit,base
D eyes = Behind goggles the eyes are wide and shine.
O lines = Thin lines fan up to the cloth, each humming tight. -skydiver,skydivers,wingsuit,base
W suit = in a bright suit with a knee board and gloves
B valley = Fields like patches, a silver river and a cloud's shadow lie deep below.
L high sun = High sun shines through the cloth and colours one shoulder.
V in the air = Wide lens from the air at the same height, horizon tilted, blue, green and orange

work-tour-guide | deed | guide, lead, show, explain, point, sell, check, inspect, greet & tourists, tour group, tour, ticket, tickets, passport, tour guide, guide, ticket inspector, conductor, customs, border guard, bouncer, doorman, usher, visitors & #person, guide, inspector, bouncer, usher | @ street, museum, train, door
D raised umbrella = A closed red umbrella is held straight up over a knot of heads, the other hand sweeping toward what they should see. -ticket,tickets,passport,inspector,conductor,bouncer,usher,customs,border
D punched = A small punch closes on the corner of a ticket, a paper dot falling. +ticket,tickets,inspector,conductor,usher
D leafed = A thumb leafs through a small stamped book, eyes going up to the face and down again. +passport,customs,border
D arm across = A thick arm lies across a doorway like a bar, eyes on nobody. +bouncer
D look = The look is patient and has been so since morning.
O group = Heads are all turned to the wrong side but one. -ticket,tickets,passport,inspector,conductor,bouncer,usher,customs,border
W badge = with a badge on a cord; in a dark jacket
L side = Plain side light on faces and paper, the background two shades darker.
V medium = Medium shot at eye level, documentary photograph, grey and one red
`;
