/** Portraits of instruments, arms, toys and small things of a house: whole sentences, plainly said. The form: `passages.ts`. */
export const INSTRUMENT_PORTRAITS = `
guitar-kind | guitar, acoustic guitar, ukulele, guitars, classical guitar
F wooden body and round hole = $The {has|have} a curved wooden body, a round sound hole, six strings and a long dark neck. -ukulele
F small body and four strings = $The {has|have} a small curved wooden body, a round sound hole and four strings. +ukulele
F *honey-coloured wood = $The {is|are} honey-coloured wood with a dark brown edge and a black guard below the strings.
P leaning upright = $The {stands|stand} upright, leaning back slightly. -playing,strumming,holding
P strumming = One hand presses the strings on the neck, and the other strums over the sound hole. +playing,strumming
M in a row = $The hang side by side, honey, dark brown and black.
G the strings; the curved body; the tuning pegs

electric-guitar | electric guitar, bass guitar, electric guitars
F two horns and pickups = $The {has|have} a solid curved body with two horns, silver pickups, four small knobs and a long neck. -bass
F long neck and four strings = $The {has|have} a solid curved body, a very long neck and four thick strings. +bass
F *red and white = $The {is|are} shiny red with a white guard and a light maple neck.
P leaning on an amplifier = $The {leans|lean} against a black amplifier. -playing,holding
P strumming = One hand presses the strings on the neck, and the other strikes them. +playing,strumming
M in a row = $The hang side by side, red, black, blue and white.
G the strings; the curved body; the pickups

banjo | banjo, mandolin, lute
F round body and strings = $The {has|have} a round body with a white skin, a metal ring, a long neck and five strings. -mandolin,lute
F pear-shaped body = $The {has|have} a pear-shaped wooden body, a round hole and a short neck. +mandolin,lute
P leaning = $The {stands|stand} upright, leaning back slightly. -playing
P plucking = The fingers pluck the strings of $the. +playing
G the rim; the strings

violin-kind | violin, cello, string quartet instrument, double bass, viola, violins, fiddle
F curved wood and f-shaped holes = $The {has|have} a curved reddish-brown body, two f-shaped holes, four strings and a carved scroll.
F *shiny red-brown wood = $The {is|are} shiny red-brown wood, lighter at the edges, with a black fingerboard and four strings.
P bow beside = A slim bow lies beside $the. -playing,plays,play
P bow on strings = The bow is drawn across the strings, and the other hand presses them on the neck. +playing
M sizes = $The stand side by side from small to very large.
G the strings; the scroll; the curved edge

harp | harp, harps, lyre
F tall curved frame and strings = $The {has|have} a tall curved frame, a straight carved column and many thin strings.
F *gold = $The {is|are} gold, with a carved column, a curved top and many thin strings.
P hands on strings = Two hands pluck the strings from both sides. +playing
G the strings; the carved column

piano-kind | piano, grand piano, upright piano, pianos
F open lid and keys = $The {has|have} a wide curved body, an open lid, a row of black and white keys and a padded bench. -upright,old
F straight wooden front = $The {has|have} a tall straight wooden front, a row of black and white keys and a round stool. +upright,old
F *shiny black = $The {is|are} shiny black with a wide open lid and a row of black and white keys. -upright
P sheet music = Sheets of music stand open above the keys. -playing
P hands on keys = Two hands press the keys, fingers spread. +playing
M side by side = $The stand side by side with open lids.
G the keys; the open lid; the curve of the body

drum-kind | drum, drums, drum kit, drum set, snare drum, bongo, djembe
F drums and cymbals = $The {has|have} a large bass drum, smaller drums on top and round gold cymbals on thin stands. -drum,bongo,djembe
F round body and white skin = $The {has|have} a round body, a white skin, silver rims and thin metal rods. +drum,snare -kit,set
F carved wood and ropes = $The {has|have} a carved wooden body, tight ropes and a pale skin. +bongo,djembe
P sticks on the skin = Two wooden sticks lie crossed on the white skin. -playing,bongo,djembe
P playing = Wooden sticks strike the skin, one raised, one down. +playing
M set of sizes = $The stand close together, large and small, with gold cymbals above.
G the cymbals; the rims; the white skin

accordion | accordion, concertina
F bellows and keys = $The {has|have} folded black bellows, a row of piano keys on one side and small round buttons on the other.
F *red and silver = $The {is|are} shiny red with silver edges, white keys and black bellows.
P bellows open = The bellows of $the are pulled open. -closed
G the folds of the bellows; the keys

instrument-thing | musical instrument, xylophone, musical instruments, instrument, tambourine, maracas, harmonica, bagpipes
F violin, trumpet and drum = $The {includes|include} a violin, a shiny brass trumpet, a small drum and a wooden flute. -xylophone,tambourine,maracas,maraca,harmonica,bagpipes,bagpipe
F coloured bars = $The {has|have} a row of coloured bars from long to short and two small mallets. +xylophone
F ring with small cymbals = $The {is|are} a round wooden ring with pairs of small metal discs. +tambourine
F painted gourds = $The {has|have} round painted heads and wooden handles. +maracas,maraca
F small metal body = $The {is|are} a small silver body with a row of square holes. +harmonica
F bag and pipes = $The {has|have} a tartan bag and black pipes with white rings. +bagpipes,bagpipe
M mixed = $The lie close together, wood, brass and silver.
G the strings; the polished metal

trumpet-kind | trumpet, trombone, tuba, horn instrument, french horn, brass instruments
F brass bell and three valves = $The {is|are} shiny brass with a wide bell, three valves and a curved tube. -trombone,tuba,french
F long slide = $The {is|are} shiny brass with a wide bell and a long straight slide. +trombone
F large upright bell = $The {is|are} large, shiny brass, with thick curved tubes and a wide bell pointing up. +tuba
F round coil = $The {is|are} shiny brass, coiled in a circle with a wide bell. +french
P open case = $The {lies|lie} in an open case with dark red velvet lining. -playing
P raised = $The {is|are} raised to the lips, fingers on the valves. +playing
M side by side = $The lie side by side, all shiny brass.
G the bell; the valves -trombone; the curved tube

saxophone | saxophone, sax, clarinet, flute, oboe, saxophones
F curved brass body and keys = $The {is|are} shiny brass with a curved neck, a wide upturned bell and many round keys. -clarinet,flute,oboe
F slim with silver keys = $The {is|are} a long slim black tube with many silver keys. +clarinet,oboe
F slim silver tube = $The {is|are} a long slim silver tube with round keys. +flute -wooden,wood,bamboo
F slim wooden tube = $The {is|are} a slim wooden tube with round finger holes. +wooden,wood,bamboo
P open case = $The {lies|lie} in an open case with dark blue velvet lining. -playing
P raised = $The {is|are} held to the lips, fingers on the keys. +playing
M side by side = $The lie side by side.
G the keys; the bell -clarinet,flute

sword-kind | sword, katana, dagger, blade, swords, samurai sword, lightsaber, magic sword, excalibur
F straight steel and cross guard = $The {has|have} a long straight steel blade, a plain cross guard, a leather-wrapped handle and a round pommel. -katana,samurai,dagger,lightsaber
F curved blade and wrapped handle = $The {has|have} a long slightly curved blade, a round guard and a handle wrapped in black cord. +katana,samurai
F short and pointed = $The {has|have} a short pointed blade, a small guard and a dark handle. +dagger
F glowing blade = $The {has|have} a straight glowing blade of light and a metal handle. +lightsaber
F *steel and gold = $The {has|have} a long polished blade, a gold cross guard and a red stone in the handle. -katana,samurai,dagger,lightsaber
P stuck upright = $The {stands|stand} upright, the point in the ground. -holding,wielding,wall,stone
P raised = Both hands hold the handle, and the blade points up. +holding,wielding
M crossed = $The are crossed, blades pointing up. +two,pair
M on a rack = $The hang side by side, long and short, straight and curved.
G the blade; the guard; the handle

knife-thing | knife, knives, kitchen knife, chef knife, chef's knife
F wide blade and dark handle = $The {has|have} a wide polished steel blade and a dark wooden handle with three rivets.
P on a board = $The {lies|lie} on a wooden board next to chopped herbs. -holding,board
M by size = $The lie side by side by size, polished blades and dark wooden handles.
G the blade; the handle

weapon | weapon, gun, spear, weapons, pistol, rifle, crossbow, mace
F dark metal and wood = $The {is|are} dark metal and polished wood. -spear,crossbow,mace,laser,toy
F long shaft and steel tip = $The {has|have} a long wooden shaft and a pointed steel tip. +spear
F wooden bow on a stock = $The {has|have} a wooden stock, a short steel bow and a tight string. +crossbow
F spiked head = $The {has|have} a round iron head with spikes and a wooden handle. +mace
F smooth metal and blue light = $The {is|are} smooth silver metal with thin lines of blue light. +laser
M racked = $The stand side by side in a wooden rack.
G the metal edges; the handle

axe | axe, axes, hatchet, battle axe
F steel head and wooden handle = $The {has|have} a wide steel head with a bright edge and a curved wooden handle. -battle
F two curved blades = $The {has|have} two wide curved steel blades, carved with lines, and a handle wrapped in leather. +battle
P stuck in a log = The blade of $the is stuck in a log. -holding,wall,warrior,viking
M side by side = $The hang side by side.
G the edge; the handle

bow-arrow | bow, arrow, arrows, bow and arrow, longbow, quiver
F curved wood and string = $The {is|are} smooth curved wood with a tight string and a leather grip. +archer,arrow,arrows,archery,elf,warrior,hunter,longbow,hunting,aiming,shooting
F soft loops of ribbon = $The {has|have} two full loops, a neat knot in the middle and two loose ends. -archer,arrow,arrows,archery,elf,warrior,hunter,longbow,hunting,aiming,shooting,boat,ship,violin,cello
P drawn = The string is pulled back to the cheek, and the arrow points forward. +aiming,shooting,drawing
M feathered = $The have slim wooden shafts, steel tips and white feathers. +arrow,arrows
G the curve

shield | shield, shields
F round wood and iron = $The {is|are} round, wooden, with an iron rim and a round metal boss in the middle. -knight,captain
F pointed with painted lion = $The {is|are} wide at the top and pointed at the bottom, painted with a gold lion on red. +knight
M in a row = $The hang side by side, painted red, blue, green and yellow.
G the rim; the boss

armour | armor, armour, suit of armor, helmet, knight armor, space helmet, viking helmet, knight helmet, bike helmet
F polished plates = $The {is|are} polished steel plates with rounded shoulders, jointed arms and a helmet with a narrow slit. -helmet,samurai,astronaut
F steel with visor = $The {is|are} polished steel, rounded, with a visor and small breathing holes. +helmet -viking,space,bike,racing,football,astronaut,motorcycle,motorbike,biker,pilot,cyclist,firefighter,diver,construction,worker,miner,builder
F iron with nose guard = $The {is|are} rounded iron with a nose guard. +viking
F white with dark visor = $The {is|are} white and rounded with a dark reflective visor. +space,astronaut -suit,samurai
F smooth with strap = $The {is|are} smooth and rounded with air holes and a black strap. +bike,racing,football,motorcycle,motorbike,biker,cyclist,pilot
F lacquer plates and horns = $The {is|are} made of small red and black plates tied with cord, with a curved horned helmet. +samurai
F hard hat with a brim = $The {is|are} hard and smooth, with a short brim, three ribs over the top and a wide chin strap. +firefighter,construction,worker,miner,builder
M in a row = $The stand in a row.
G the polished steel -samurai,bike; the edges

crown-kind | crown, tiara, crowns, royal crown
F gold points and jewels = $The {has|have} tall points with red, blue and green jewels and a band of white fur at the base. -tiara,flower,paper
F *gold = $The {is|are} shiny gold with tall points, pearls and red jewels. -tiara,flower,paper
F thin with clear stones = $The {is|are} thin silver with curved lines and many small clear stones. +tiara
P on a cushion = $The {rests|rest} on a red velvet cushion with gold tassels. -wearing,head,king,queen,princess,dragon
M side by side = $The lie side by side, gold and silver, set with jewels.
G the points; the jewels; the band

toy-thing | toy blocks, building blocks, wooden blocks, dice, lego, marbles, spinning top, wooden toy, lego bricks
F painted wood = $The {is|are} smooth painted wood in red, blue, yellow and green, with rounded edges. -dice,lego,marbles,marble,soldier,car,train,top
F white cubes with dots = $The {has|have} six white sides with black dots and rounded corners. +dice
F plastic bricks = $The {has|have} shiny bricks in red, blue, yellow and green, with round studs on top. +lego
F glass balls with swirls = $The {is|are} clear glass with swirls of blue, green and orange inside. +marbles,marble
F round with stripes = $The {has|have} bright painted stripes and a pointed tip. +top
M blocks stacked = $The are stacked in a small tower, and a few more lie around it. -dice,marbles,marble
M glass balls = $The lie close together, clear glass with coloured swirls. +marbles,marble
M toys mixed = $The include a teddy bear, wooden blocks, a red car and a small ball. +toys,toy
M rolled dice = $The lie on different sides, the black dots visible. +dice
G the edges; the shiny surface

puzzle | puzzle, game, jigsaw, board game, jigsaw puzzle, puzzle pieces, rubik's cube, playing cards, card game, game board
F interlocking pieces = $The {has|have} many small pieces that fit together, with a few missing in the middle. -game,card,cards,board,rubik
F squares and pieces = $The {has|have} a coloured path of squares, small wooden pieces and two dice. +game,board -puzzle,video,chess
F coloured cube = $The {is|are} a cube of small squares in red, blue, green, yellow, orange and white. +rubik
F cards fanned = $The {is|are} white with red hearts and diamonds and black spades and clubs. +card,cards
P loose pieces = Several loose pieces lie around $the. -game,card,cards,rubik
M pieces = $The lie spread out, some joined, some upside down. -card,cards
G the edges of the pieces

snow-globe | snow globe, snow globes, music box, crystal snow globe
F house and falling snow = $The {is|are} a clear glass ball on a wooden base, with a tiny snowy house, two fir trees and white flakes inside. -music
F wooden box and dancer = $The {is|are} a small wooden box with an open lid, red velvet inside and a tiny dancing figure. +music
P flakes swirling = White flakes swirl around the tiny roof. -music
M side by side = $The stand side by side, each with another small winter scene.
G the glass; the base

rubber-duck | rubber duck, rubber ducks, rubber ducky
F yellow with orange beak = $The {is|are} smooth and bright yellow, with a small orange beak and round black eyes.
P bubbles around = White soap bubbles surround $the. -bubble,bubbles,space
M in a row = $The float in a row, bright yellow with orange beaks.
G the smooth head; the beak

teddy-thing | plush toy, stuffed toy, plushie, soft toy
F soft brown fur = $The {has|have} soft short fur, round ears, black button eyes and a stitched nose.
P sitting = $The {sits|sit} with both legs stretched out and both arms hanging down. -hug,hugging,many
M together = $The sit close together, brown, white, pink and grey.
G the soft fur; the ears

ball-kind | ball, red ball, football, basketball, soccer ball, beach ball, tennis ball, baseball, volleyball, balls, golf ball, bowling ball
F smooth and round = $The {is|are} smooth, round and shiny, with a thin seam round the middle. -football,soccer,basketball,beach,tennis,baseball,volleyball,golf,bowling,disco
F white and black panels = $The {is|are} white with black five-sided panels. +soccer,football -american
F orange with black lines = $The {is|are} orange with curved black lines and a rough surface. +basketball
F coloured segments = $The {has|have} wide segments in red, yellow, blue and white. +beach
F *glossy with three holes = $The {is|are} large, heavy and glossy dark blue with three finger holes close together. +bowling
F yellow felt with white line = $The {is|are} bright yellow felt with a curved white line. +tennis
F white with red stitches = $The {is|are} white leather with red stitches. +baseball
F white with dimples = $The {is|are} small and white with round dimples. +golf
P on the ground = $The {lies|lie} still, a small shadow below. -flying,bouncing,thrown,throwing,kicking,air,playing,catching
P in mid-air = $The {is|are} in mid-air, high above the ground. +flying,bouncing,thrown,throwing
M colours = $The lie scattered in red, blue, yellow and green. -football,soccer,basketball,tennis,baseball,golf
G the round top; the seam

balloons-toy | balloon, balloons, red balloon, party balloons, heart balloon, balloon animal
F round and shiny = $The {is|are} large, round and shiny, with a small knot and a long thin string. -heart,animal
F heart shape = $The {is|are} shaped like a heart, shiny and smooth, with a long ribbon. +heart
F twisted into a dog = $The {is|are} twisted from one long balloon into a small dog. +animal
P floating up = $The {floats|float} straight up on its long string. -holding,held,tied,many
P held = The string of $the is held tight in one hand. +holding
M bunch of colours = $The float in a bunch of red, yellow, blue, green and pink, strings tied together. -red,blue,white,pink,yellow,gold
M rising = $The rise at different heights, strings hanging down.
G the shiny curve; the knot

kite-kind | kite, kites
F diamond with tail = $The {is|are} diamond-shaped, with two crossed sticks and a long tail of small ribbons.
F *red, yellow and blue = $The {is|are} diamond-shaped with red, yellow and blue panels and a long tail of ribbons.
P high on its line = $The {flies|fly} high, the line pulled tight. -lying,shop
M colours in the sky = $The fly at different heights in red, yellow, blue and green, with long tails.
G the bright panels; the tail

geometry-solid | cube, blue cube, sphere, pyramid shape, cylinder, cone shape, cubes
F straight edges = $The {has|have} flat smooth faces and sharp straight edges. -sphere,spheres,cylinder,cone
F perfect round = $The {is|are} perfectly round and smooth. +sphere,spheres
F round top and straight side = $The {has|have} a flat round top and one smooth curved side. +cylinder
F pointed and round = $The {has|have} a round base and a sharp point. +cone
P resting = $The {rests|rest} flat, with a soft shadow on one side. -floating,sphere,spheres
P in the air = $The {floats|float} above its own soft shadow. +floating
M sizes = $The have different sizes, one resting on another.
G the edges -sphere; the smooth surface

chess-kind | chess, chess piece, chess pieces, chess king, chess queen
F wooden pieces on squares = $The {has|have} carved light and dark wooden pieces on a board of light and dark squares. -king,queen,knight,piece,pieces
F carved wooden figures = $The {is|are} smooth turned wood with a round base. +king,queen,piece,pieces,knight
P in the middle of a game = A few captured pieces stand beside the board. -piece,king,queen
P moving a piece = A hand lifts the white knight from its square. +playing
M light and dark = $The stand in rows, light wood on one side, dark wood on the other.
G the carved pieces; the edges of the board

chessboard-thing | chessboard
F light and dark squares = $The {has|have} neat squares of light and dark wood and carved pieces in two rows on each side.
G the squares; the edge

umbrella | umbrella, umbrellas, parasol, red umbrella, beach umbrella, black umbrella, paper umbrella, yellow umbrella
F round canopy and curved handle = $The {has|have} a wide round canopy, eight thin ribs and a curved wooden handle. -parasol,beach,paper
F wide canopy on a pole = $The {has|have} a wide canopy with a short fringe on a straight white pole. +beach,parasol -paper
F painted paper and bamboo = $The {is|are} painted paper with flowers, on thin bamboo ribs. +paper
F *bright red = $The {is|are} bright red with thin ribs and a curved wooden handle. -beach,paper
P open and tilted = $The {is|are} open and tilted to one side. -closed,folded,holding,wind
P closed = $The {is|are} closed and tied with a strap. +closed,folded
P inside out = The wind has turned $the inside out. +wind,storm
P rain running off = Drops of rain run off the edge of $the. +rain
M colours overhead = $The are open side by side in red, yellow, blue, green and black.
G the canopy; the ribs; the handle
`;
