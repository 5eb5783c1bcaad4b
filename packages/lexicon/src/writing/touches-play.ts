/** Play and rest, reading and looking, and deeds of animals on things. The form of the rows: `touches.ts` and `touches-people.ts`. */
export const PLAY_TOUCHES = `
playing | playing, practising, performing, strumming, playing on
T violin under the chin = $The {plays|play} $that with closed eyes, the bow halfway across the strings and the chin on the wood. +to-violin,to-fiddle,to-viola
T cello between the knees = $The {sits|sit} with $that between the knees, eyes closed, drawing the bow slowly, the left hand high on the neck. +to-cello,to-bass
T strumming = $The {strums|strum} $that with a relaxed smile, eyes on the left hand. +to-guitar,to-banjo,to-ukulele,to-lute
T both hands on the keys = $The {plays|play} $that with fingers spread over the keys, head bowed and eyes half closed. +to-piano,to-organ,to-keyboard
T brass raised = $The {leans|lean} back and {plays|play} $that with round cheeks and closed eyes, the golden bell pointing up. +to-trumpet,to-saxophone,to-trombone,to-horn,to-tuba
T lips at the mouthpiece = $The {holds|hold} $that to the lips with raised elbows, fingers on the keys. +to-flute,to-clarinet,to-recorder
T accordion pulled open = $The {stretches|stretch} the bellows of $that wide open with a broad smile. +to-accordion,to-concertina
T harp strings = $The {sits|sit} beside $that, plucking the strings with both hands. +to-harp
T sticks in the air = $The {raises|raise} both sticks above $that, hair flying and mouth open. +to-drum,to-drums
T across the chessboard = $The {sets|set} down a wooden piece, and $other, elbows on the table, {studies|study} the position. +to-chess,to-checkers,to-draughts,to-backgammon +by-with +other-person
T hand over the board = $The {moves|move} a piece across the board; on the other side somebody leans over $that with the chin on both fists. +to-chess,to-checkers,to-draughts,to-backgammon -from-many
T facing each other over the board = They face each other over $that, one moving a piece, the other thinking, head propped on a fist. +to-chess,to-checkers,to-draughts,to-backgammon +from-many
T fan of cards = $The {holds|hold} a fan of $that close to the chest, looking over it with a grin. +to-card,to-cards,to-poker
T kick = $The {kicks|kick} $that hard with one leg swung high, arms out for balance, grass flying. +to-football,to-soccer,to-ball +from-hands -from-many
T running after the ball = Two of $the run side by side after $that, one just reaching it with an outstretched foot. +to-football,to-soccer,to-ball +from-hands +from-many
T controller in both hands = $The {sits|sit} forward with a controller in both hands, eyes wide on the bright screen. +to-game,to-games +from-hands
T leap for the toy = All four paws off the ground, $the {snaps|snap} at $that in the air. +to-ball,to-stick,to-frisbee +from-dog,from-puppy,from-cat,from-animal
T paws on the yarn = Rolled onto $its back, $the {holds|hold} $that between all four paws, biting it. +from-animal +to-yarn,to-toy,to-sock,to-slipper,to-string,to-feather

reading | reading, studying, reading in
T letter in the hand = $The {holds|hold} $that open in one hand, reading with parted lips, the torn envelope in the other. +to-letter,to-note,to-telegram,to-postcard
T under one quilt = Leaning on the headboard under one quilt, they share a large picture book: $the {reads|read} aloud, and $other {looks|look} at the pictures. +by-to +other-person,other-child,other-baby +bedtime,bed,goodnight,pillow
T picture book for all = $The {reads|read} aloud with the open book turned outward, and $other {listens|listen} with wide eyes. +by-to +other-person,other-child,other-baby -bedtime,bed,goodnight,pillow
T lost in the book = $The {holds|hold} $that open in both hands, reading with lowered eyes, completely absorbed. +to-book,to-novel,to-magazine,to-diary
T behind the newspaper = $The {holds|hold} $that wide open with both hands, only the eyes and the hair showing above it. +to-newspaper,to-paper
T finger on the map = $The {bends|bend} over $that, following a road with one finger. +to-map
T paw on the page = $The {looks|look} down at the open pages, one front paw holding them flat. +from-animal,from-dragon,from-cat,from-owl,from-mouse

looking-over | looking over, peering over, peeking over, peeping over
T head above the top = Head and neck of $the rise above the top of $that, the eyes on something past us, the rest hidden behind. +to-wall,to-fence,to-hedge,to-gate,to-edge,to-counter,to-table,to-rock,to-door,to-box
T out over it = High up at the near edge $the {looks|look} out over $that, small against its width. +to-sea,to-lake,to-valley,to-city,to-town,to-field,to-river,to-mountain,to-water,to-forest,to-village,to-canyon,to-land,to-skyline

looking-at | looking at, watching, staring at, gazing at, looking out of, looking through, gazing out of, looking up at, admiring, observing, gazing into, looking into, peering into, staring into, staring out of, gazing up at
T heads tipped back = $The {sits|sit} close together on a blanket with heads tipped back, one arm pointing up at $that. +to-star,to-moon,to-sky,to-firework,to-aurora,to-comet,to-balloon,to-light +from-many
T face turned up = $The {looks|look} up at $that with the head tipped back and parted lips, its light on the face. +to-star,to-moon,to-sky,to-firework,to-aurora,to-comet,to-balloon,to-light +from-person,from-animal -from-many
T sitting on the sill = $The {sits|sit} on the sill of $that with $its tail curled round the paws, looking out, a faint reflection in the glass. +to-window,to-glass,to-pane +from-cat,from-kitten
T paws on the sill = Front paws up on the sill of $that, $the {looks|look} out with raised ears, nose close to the glass. +to-window,to-glass,to-pane +from-dog,from-puppy,from-fox,from-bear
T at the glass = $The {stands|stand} close to $that, looking out, one hand on the frame and a faint reflection of the face in the glass. +to-window,to-glass,to-pane +from-hands
T no reflection = $The {raises|raise} one hand to $that, but the glass shows only the empty room. +to-mirror +from-vampire,from-ghost
T reflection in front = $The {looks|look} at $its own face in $that, one hand touching the glass. +to-mirror,to-reflection,to-puddle,to-water -to-animal,to-person
T standing in front of the picture = $The {studies|study} $that from a few steps away, hands behind the back and head tilted. +to-painting,to-picture,to-sculpture,to-statue +from-hands
T eyes fixed on it = $The {looks|look} straight at $that with wide, curious eyes. -to-camera,to-window,to-mirror,to-star,to-firework,to-painting,to-picture,to-telescope,to-spyglass
T eye to eye with us = $The {looks|look} straight into the lens with calm eyes. +to-camera,to-viewer,to-lens
T eye at the tube = $The {holds|hold} $that to one eye with both hands, the other eye closed. +to-telescope,to-binocular,to-spyglass,to-microscope,to-magnifier +from-hands

balancing | balancing, juggling
T all in the air = $The {looks|look} up at $that flying in a high arc above both open hands. +juggling +from-hands
T balanced on the nose = $The {balances|balance} $that on the tip of $its nose, head raised. +from-seal,from-dog,from-animal
T plates up to the elbow = One arm is held out stiffly from the elbow with $that fanned along it from the palm to the bend of the arm, each rim resting on the next; the other hand is lifted for balance and the chin is raised. +from-hands +to-plate,to-dish,to-bowl +to-many
T stack up to the chin = Both hands are under the lowest one, the top leans against the chin of $the, and the whole stack bends a little to one side. +from-hands +to-book,to-box,to-crate,to-parcel +to-many
T on the head = $That {sits|sit} on the crown of the head of $the, neck long, eyes straight ahead and both arms a little out. +from-hands +to-jug,to-basket,to-pot,to-book,to-jar +head
T tray on the fingers = $The {carries|carry} $that on the fingertips of one hand at shoulder height. +to-tray,to-drink,to-glass,to-cup,to-dish +from-hands

hiding-away | hiding, burying, stashing, storing
T pushed into the ground = $The {pushes|push} $that into a small hole in the ground, front paws dirty. +from-squirrel,from-mouse,from-fox,from-dog,from-animal
T behind the back = $The {hides|hide} $that behind the back with both hands, smiling innocently. +from-hands

landing | landing on, alighting on, settling on
T wings raised = Feet first and wings raised, $the {comes|come} down on $that. +from-bird,from-owl,from-eagle,from-duck,from-butterfly
T dusted with pollen = $The {clings|cling} to the heart of $that, legs covered with yellow pollen, wings half open. +from-bee,from-insect,from-butterfly +to-flower,to-sunflower,to-rose,to-daisy,to-lavender

diving-at | diving at, swooping on, swooping down on, pouncing on, striking at, lunging at, leaping at
T claws forward = Wings half folded and claws forward, $the {swoops|swoop} down on $that. +from-bird,from-hawk,from-eagle,from-owl,from-falcon
T mid-pounce = Back arched and front paws together, $the {jumps|jump} down onto $that from above. +from-cat,from-fox,from-wolf,from-animal -from-bird

fleeing | running from, running away from, fleeing from, fleeing, escaping from, escaping
T bag flying behind = Bag flying behind and mouth open, $the {runs|run}, and $that {is|are} close at the heels. +from-person +to-dog,to-bull,to-bear,to-wolf,to-animal,to-goose
T hands in the air = $The {runs|run} toward us with raised hands, and $that {fills|fill} the picture behind. +from-hands

climbing | climbing, climbing up, scaling, climbing over, climbing into
T three holds = Knees bent and arms stretched, $the {climbs|climb} $that, looking up for the next hold. +from-hands -to-stairs,to-ladder,to-road,to-hill,to-mountain
T up the steps = One hand on the rail, $the {climbs|climb} $that step by step. +from-hands +to-stairs,to-ladder
T bent over the handlebars = Standing on the pedals, $the {pushes|push} up $that with a bent back and sweat on the face. +from-cyclist,from-biker +to-road,to-hill,to-mountain
T walking uphill = $The {walks|walk} up $that with a backpack, bent slightly forward. +from-hands -from-cyclist,from-biker +to-road,to-hill,to-mountain
T claws in the bark = $The {clings|cling} to $that with all four paws, looking down. +from-animal

walking-pet | walking
T dog on the leash = $The {walks|walk} with a leash in one hand, and $that {trots|trot} just ahead, tail up. +from-hands +to-dog,to-puppy,to-animal -to-many
T several leashes = $The {holds|hold} several leashes in both hands, and $that {pull|pull} in all directions. +from-hands +to-dog,to-puppy +to-many

posing | posing with, posing beside, sitting with, standing with, walking with, travelling with, running with, living with
T side by side in step = $The and $that walk close together in the same step, the leash hanging loose. +from-person +to-dog,to-wolf,to-horse,to-animal
T close together = They sit close together and look the same way, one arm of $the round $that. +to-person,to-animal,to-robot

fishing | fishing, reeling in
T bent rod = Feet apart, $the {leans|lean} back against a bent rod, and $that {jumps|jump} at the end of the line. +to-fish,to-trout,to-salmon,to-pike,to-tuna +from-hands

lassoing | lassoing, roping, taming, leading, riding after
T rope in the air = $The {throws|throw} a loop of rope over the head of $that, which {swerves|swerve} with kicking hind legs. +from-hands +to-calf,to-horse,to-bull,to-cow
T led by the halter = $The {leads|lead} $that by a rope in one hand, walking at its shoulder. +taming,leading +to-horse,to-animal,to-dragon,to-camel

celebrating | celebrating, cheering, cheering for, toasting
T jumping on each other = They jump on each other with raised arms and open mouths, shirts soaked with sweat. +from-many,from-team,from-crowd,from-football
T glasses together = They raise their glasses so that the rims touch, all smiling. +toasting,toast

sliding-down | sliding down, skateboarding down, skating down, skiing down, sledding down, grinding, snowboarding down, riding down, rolling down, racing down
T on the rail = Crouched sideways on the board with both arms out, $the {slides|slide} down $that. +to-handrail,to-rail,to-banister
T racing downhill = Leaning back with flying hair, $the {races|race} down $that, snow or dust spraying up behind. -to-handrail,to-rail,to-banister,to-slide
T arms up on the slide = Both arms up and mouth open, $the {comes|come} down $that feet first. +to-slide

sharing | sharing, splitting, dividing
T close together on it = They lie close together on $that, one head on the other’s back. +to-bed,to-blanket,to-sofa,to-basket,to-rug,to-pillow,to-cushion
T two bites = They lean in from both sides and bite into $that at the same time. +to-food,to-cream,to-ice,to-cake,to-sandwich,to-spaghetti,to-pizza,to-meal,to-apple,to-milkshake
T squeezed under it = They walk squeezed together under $that, shoulder to shoulder and laughing. +to-umbrella,to-coat,to-cape
T two ends of the bench = They sit close on $that with a paper bag of chips between them. +to-bench,to-seat,to-swing

lying-under | lying under, crawling out under, working under, crawling under, hiding under, sleeping under, sheltering under
T legs sticking out = Only two legs in blue overalls and one hand with a wrench stick out from under $that. +from-hands -to-sink
T head inside the cupboard = Head and shoulders of $the are inside the open cupboard, both arms up with a wrench at the pipe; the chest, the bent knees and an open toolbox are on the kitchen floor before it. +from-hands +to-sink
T eyes in the dark = Two bright eyes and two front paws show under $that. +from-animal +to-bed,to-sofa,to-table,to-car,to-couch,to-chair,to-blanket
T knees drawn up = Sitting with knees drawn up, $the {looks|look} out from under $that. +from-hands -to-truck,to-car,to-van,to-tractor,to-tree,to-star
T on the back under the tree = Hands behind the head, $the {lies|lie} on the back under $that, looking up. +from-hands +to-tree,to-star,to-sky

curled-around | curled around, curled round, coiled around, wrapped around, wound around, twisted around, curled up around
T coils and raised head = $The {winds|wind} round $that in three thick coils, head raised and tongue out. +from-snake
T long body round it = $The {lies|lie} curled tightly round $that, chin resting on top. +from-dragon,from-snake,from-cat,from-animal
T arms round it = $The {holds|hold} $that with both arms round it, one cheek against it. +from-hands

aiming | aiming, drawing, shooting, firing, loosing
T bow drawn to the cheek = One eye closed, $the {draws|draw} the string back to the cheek and {aims|aim} along $that. +from-hands +to-arrow,to-bow
T aiming with one eye = $The {holds|hold} $that to the shoulder, aiming with one eye. +from-hands +to-rifle,to-gun,to-musket,to-crossbow,to-camera

burying | burying, digging up, unearthing
T chest into the hole = Standing in a deep hole, $the {lowers|lower} $that on a rope, a shovel stuck in the sand behind. +from-hands +to-treasure,to-chest,to-box,to-coffin
T head and toes = Only the head and the toes of $that show out of the heaped sand, which $the {pats|pat} flat with both hands. +from-child,from-person,from-boy,from-girl +to-person,to-father,to-man,to-dad,to-boy,to-woman +sand,beach
T brush on old bones = On both knees, $the {brushes|brush} earth off $that with a soft brush, half of it still in the ground. +from-hands +to-bone,to-skeleton,to-fossil,to-statue,to-pot,to-vase

skipping-stones | skipping, skimming
T stone over the water = Bent sideways with one arm swung low, $the {has|have} just thrown a flat stone; three rings spread on the water. +to-stone,to-pebble,to-rock -from-many
T throwing in turn = One of $the throws a flat stone low over the water, the other points at the rings it leaves. +to-stone,to-pebble,to-rock +from-many
T over the rope = $The {jumps|jump} with bent knees, the rope a blur under the shoes and hair flying up. +to-rope

roasting | roasting, toasting over, holding over
T sticks over the fire = $The {holds|hold} $that on a long stick over the glowing coals, one side already brown, the face lit orange from below. +to-marshmallow,to-sausage,to-bread +from-hands

solving | solving, completing, finishing
T last piece of the puzzle = $The {presses|press} a piece into $that, the rest scattered on the table. +to-puzzle,to-jigsaw +from-hands
T turning the cube = $The {twists|twist} $that with both hands, eyes fixed on the colours. +to-cube +from-hands
T pencil and frown = $The {bends|bend} over $that with a pencil in one hand, head propped on the other. +to-crossword,to-homework,to-sudoku +from-hands
`;
