/**
 * What somebody does to, for or with somebody else, at the instant that is drawn: who has which hand where, where the eyes go, and what
 * the other does back. The form of the rows: `touches.ts`. `$other` is the third in it (whom a flower is given to, what a kitten is lifted
 * out of): `+by-x` the word that brings it in, `+other-x` what it is. `hands`: of a kind that has them.
 */
export const PEOPLE_TOUCHES = `
lifting | lifting, raising, hoisting, lifting up, picking up, scooping up, rescuing, saving, pulling out
T kitten in both hands = $The {lifts|lift} $that out of $other with both hands round its belly, holding it close to the chest. +from-hands +to-animal +by-out,by-from
T kneeling to pull it out = Kneeling at the edge of $other, $the {reaches|reach} down with one arm and {pulls|pull} $that up, its fur wet and its eyes wide. +from-hands +to-animal +by-out,by-from
T raised to eye level = $The {lifts|lift} $that up in both hands until the two look each other in the eye. +from-hands +to-animal
T carried in both arms = $The {lifts|lift} $that in both arms, one under the knees and one behind the back; two arms hold on round the neck. +from-hands +to-person -to-child,to-baby,to-toddler,to-son,to-daughter
T swung up in the air = $The {swings|swing} $that up high with both hands, and both laugh with open mouths. +from-hands +to-child,to-baby,to-toddler,to-son,to-daughter
T lifting with bent knees = Knees bent and back straight, $the {lifts|lift} $that with both hands, teeth clenched. +from-hands -to-person,to-animal
T box against the chest = $The {has|have} $that off the ground, held tight against the chest, face red from the effort. +from-hands -to-person,to-animal
T clear of the water = $The {raises|raise} its dripping beak with $that held crosswise, tail still curled. +from-bird,from-heron,from-pelican +to-fish,to-frog,to-eel
T trunk round it = $The {curls|curl} $its trunk round $that, lifting it off the ground. +from-elephant

teaching | teaching, teaches, coaching, training, instructing
T hands over small hands = Standing behind $that, $the {guides|guide} the smaller hands with $its own, and both look down at the work with a smile. +knit,sew,crochet,weave,embroider,stitch,thread,tie,braid,knead,bake,cook,roll,shape,paint,draw,write,carve +from-hands +to-person
T shared dough on the table = Side by side at the floury table, $the {shows|show} how to press the dough with both hands while $that, sleeves rolled up, {copies|copy} it; both have flour on their cheeks. +knead,dough,bread,bake +from-hands +to-person
T shown slowly = Heads close together, $the {shows|show} the next step slowly and $that {follows|follow} it with a serious face. +knit,sew,crochet,weave,embroider,stitch,carve,whittle,fold,origami,draw,tie,braid,paint,code,play,guitar,piano,violin +from-hands +to-person
T hand on the saddle = Running alongside, $the {holds|hold} the back of the saddle with one hand while $that {pedals|pedal}, gripping the handlebars and grinning. +ride,bike,bicycle,cycle +from-hands +to-person
T just let go = $The {has|have} just let go of the saddle, both arms still stretched out, and $that {rides|ride} ahead alone, laughing. +ride,bike,bicycle,cycle +from-hands
T finger under the word = They sit close together over an open book; $the {points|point} at a word and $that {reads|read} it aloud. +read,spell,write +from-hands
T dragon over the book = The open book lies between them; $the {points|point} at the page and $that {bends|bend} its big head down to see. +read,spell +from-hands +to-dragon,to-monster,to-animal,to-bear
T held up in the water = Standing in the water, $the {holds|hold} $that up with both hands under the belly, and small arms paddle hard. +swim,float +from-hands
T feet on feet = $That {stands|stand} on the shoes of $the, holding both hands, and they dance slowly, looking down and laughing. +dance,waltz +from-hands +to-person
T treat above the nose = $The {holds|hold} a treat above the nose of $that, who {sits|sit} upright and {stares|stare} at it, ears up. +from-hands +to-dog,to-puppy,to-cat,to-animal
T two rods = On the bank they each hold a rod, and $the {reaches|reach} over to help $that with the reel. +fish +from-hands
T chalk and raised hands = $The {points|point} at the board with a piece of chalk, and $that {listens|listen} with raised hands. +class,classroom,school,math,lesson +from-hands
T explaining side by side = $The {bends|bend} down beside $that, explaining with one finger pointing; both look at the same spot. +from-hands +to-person -ride,bike,bicycle,swim,read,knead,dance,fish

helping | helping, helps, assisting, aiding, supporting, steadying, guiding
T tying a small shoe = Kneeling on one knee, $the {ties|tie} a shoe for $that, who {looks|look} down with one hand on a shoulder. +shoe,shoelace,lace,shoelaces,shoes +from-hands
T boost with both hands = Fingers locked together, $the {gives|give} $that a leg up; two hands already hold the edge of $other. +by-onto,by-up,by-over +from-hands +to-person
T arm in arm across = $The {holds|hold} $that gently by the arm, and they walk slowly in step, both looking at the ground ahead. +cross,street,road,walk,stairs,old +from-hands +to-person -shoe,shoelace,lace,shoelaces,shoes
T heads over homework = They sit close together at the table; $the {points|point} at an open exercise book with a pencil and $that {leans|lean} on one elbow to look. +homework,study,learn,read,write +from-hands +to-person
T side by side at the work = They work side by side at it, $the on one side and $that on the other, smiling at each other. +from-hands +to-person -shoe,shoelace,lace,shoelaces,shoes,cross,homework
T open palms = $The {lowers|lower} both open palms so that $that can step onto them. +from-hands +to-animal

holding | holding, holds, clutching, gripping, cradling, holding up, clasping
T hand held in both = $The {holds|hold} the hand of $other in both of $its own, and the two look at each other with a gentle smile. +to-hand +by-of +from-hands +other-person
T hand on the blanket = The hand of $other rests on the blanket, held softly by $the, who {leans|lean} close. +to-hand +by-of +from-hands +other-person
T fingers interlaced = They walk close together, their fingers interlaced. +to-hand +from-many,from-couple,from-person -by-of,by-in -from-animal
T paws together = They float close side by side with one paw held in the other’s. +to-hand,to-paw +from-animal -by-of,by-in
T ring of children = They stand in a circle with joined hands and outstretched arms, leaning back and laughing. +to-hand +by-in +from-many +other-circle,other-ring
T held close to the chest = $The {holds|hold} $that close to the chest with both arms, smiling down at it. +from-hands +to-animal,to-child,to-baby,to-toy,to-teddy,to-book
T wrapped in a jacket = $That {looks|look} up from inside the unzipped jacket of $the, ears raised and eyes round. +from-hands +to-kitten,to-puppy,to-cat -rescued
T rescued and safe = $The {cradles|cradle} $that against one shoulder with a gloved hand; its fur is wet and sooty and its eyes are wide. +from-firefighter,from-soldier,from-rescuer +to-animal
T hugged under the chin = Chin on top, $the {hugs|hug} $that tightly, smiling. +from-child,from-girl,from-boy -to-hand,to-balloon,to-lantern,to-kite,to-umbrella
T lit from the hand = $The {holds|hold} $that up beside the face, and its warm light falls on one cheek. +to-lantern,to-candle,to-lamp,to-torch,to-sparkler +from-hands
T cupped in both hands = $The {holds|hold} $that in both cupped hands just below the chin. +to-cup,to-mug,to-bowl,to-bird,to-chick,to-frog,to-flower,to-plant,to-egg +from-hands -to-bouquet,to-sunflower
T bunch against the chest = $The {holds|hold} $that against the chest in one arm, smiling at us over it. +to-bouquet,to-sunflower,to-flower +from-hands +to-many
T tiny on the palm = $That {stands|stand} tiny on the open palm of $the, who {bends|bend} close to look at it. +from-giant,from-monster +by-in
T upright in one hand = $The {holds|hold} $that upright in one hand, the other hand hanging relaxed. +from-hands +to-sword,to-umbrella,to-staff,to-flag,to-sign,to-cane,to-spear,to-broom
T string in the fist = $The {holds|hold} the string in one raised fist and {looks|look} up at $that floating above. +from-hands +to-balloon,to-kite
T string in the paw = A short string runs from one paw of $the up to $that, floating above its head. +from-animal +to-balloon
T carried in the mouth = $The {holds|hold} $that in $its mouth, looking up with bright eyes, tail raised. +from-animal -from-bird,from-hands,to-balloon,from-otter,from-squirrel,from-mouse,from-panda,from-raccoon,from-bear,from-frog,from-hedgehog
T held in both paws = $The {sits|sit} upright and {holds|hold} $that in both front paws. +from-otter,from-squirrel,from-mouse,from-panda,from-raccoon,from-bear,from-frog,from-hedgehog -to-balloon
T arms full = $The {holds|hold} $that in both arms, more than will fit, laughing. +from-hands +to-many -to-hand,to-flower,to-balloon

carrying | carrying, bearing, carrying off, bringing home, carrying up
T piggyback = $That {rides|ride} piggyback with both arms round the neck of $the, and both laugh. +from-hands +to-person,to-woman,to-man -shoulder,shoulders,to-baby
T asleep on the shoulder = $That {sleeps|sleep} with one cheek on the shoulder of $the, who {walks|walk} with one arm under the legs and a hand on the back. +from-hands +to-child,to-son,to-daughter,to-boy,to-girl,to-baby,to-toddler
T on the shoulders = $That {sits|sit} high on the shoulders of $the, holding on to the hair and laughing, small shoes held in two big hands. +from-man,from-father,from-dad +to-child,to-son,to-daughter,to-boy,to-girl,to-toddler -sleeping
T in both arms = $The {carries|carry} $that in both arms like a child, its legs hanging down and its head on one elbow. +from-hands +to-animal -to-bird,to-mouse
T by the scruff = $The {carries|carry} $that gently by the scruff in $its mouth, its small legs hanging limp. +from-lion,from-lioness,from-cat,from-tiger,from-dog,from-leopard,from-wolf,from-fox,from-bear +to-cub,to-kitten,to-puppy,to-animal
T leaf like a sail = $The {carries|carry} $that high above the head, much larger than the body. +from-ant,from-insect,from-beetle
T lamb across the shoulders = $That {lies|lie} across the shoulders of $the, its legs held in front in two hands. +by-on +other-shoulder +from-hands +to-animal
T light held ahead = $The {walks|walk} with $that held out ahead in one hand, its glow on the face and the ground. +to-lantern,to-candle,to-lamp,to-torch +from-hands
T up the steps backward = One of $the climbs the steps backward, lifting the top end of $that; the other pushes the bottom end up from below. +from-hands +from-many -to-person,to-animal +stair,stairs,staircase,stairway,steps,stairwell
T an end each = $That {hangs|hang} level between them: each of $the grips one end with both hands, arms straight and backs bent. +from-hands +from-many +to-sofa,to-couch,to-table,to-bed,to-mattress,to-wardrobe,to-piano,to-canoe,to-boat,to-kayak,to-ladder,to-log,to-plank,to-crate,to-bench,to-desk,to-tree,to-armchair,to-furniture,to-stretcher,to-rug,to-carpet,to-fridge -stair,stairs,staircase,stairway,steps,stairwell
T held against the hip = $The {carries|carry} $that in both arms, leaning slightly back under the weight. +from-hands -to-person,to-animal,to-many,to-lantern,to-candle,to-lamp,to-torch,to-flower,to-book,to-letter,to-cup,to-surfboard,to-tray,to-umbrella
T under one arm = $The {walks|walk} with $that tucked under one arm. +from-hands +to-surfboard,to-board,to-book,to-guitar,to-ball,to-skateboard -to-many
T pile up to the chin = $The {carries|carry} a stack of $that up to the chin, looking round the side of it. +from-hands +to-book,to-box,to-plate,to-parcel,to-present,to-gift +to-many
T arms full of it = Both arms full, $the {carries|carry} $that close, smiling. +from-hands +to-flower,to-vegetable,to-fruit,to-groceries,to-firewood,to-wood
T crosswise in the mouth = $The {trots|trot} along with $that crosswise in $its mouth, head high and tail up. +from-dog,from-retriever,from-puppy,from-fox,from-wolf,from-cat -to-cub,to-kitten,to-puppy,to-animal
T hanging from the claws = $The {flies|fly} with $that hanging from $its claws, wings spread wide. +from-bird,from-dragon,from-eagle,from-owl

hugging | hugging, hugs, embracing, cuddling, cuddling with, cuddling up to, snuggling, holding close, comforting, consoling
T arms round a big neck = $The {hugs|hug} the neck of $that with both arms, one cheek pressed to it and eyes closed; $that {lowers|lower} the head over one shoulder. +from-hands +to-cow,to-horse,to-donkey,to-elephant,to-bear,to-dragon,to-monster,to-giraffe,to-animal -to-cat,to-dog,to-rabbit,to-many
T kneeling hug = Kneeling, $the {hugs|hug} $that with both arms round its neck, face in the fur; two front paws rest on one shoulder. +from-hands +to-dog,to-puppy,to-wolf
T cuddled under the chin = $The {holds|hold} $that in both arms with its head under the chin, eyes closed, smiling. +from-hands +to-cat,to-kitten,to-rabbit,to-fox,to-animal -to-cow,to-horse,to-elephant,to-dog
T suit and long arms = Two long arms wrap round the white suit of $the, and they look at each other through the visor. +from-astronaut +to-alien,to-monster,to-robot
T tight embrace = They hug tightly with closed eyes, one chin on the other’s shoulder and both hands flat on the back. +to-person +from-hands -to-astronaut
T toy squeezed tight = $The {squeezes|squeeze} $that tight in both arms, one cheek on its head. +to-toy,to-teddy,to-doll,to-pillow

kissing | kissing, kisses
T soft kiss = They kiss, eyes shut, one hand of $the on the cheek of $that. +to-person -to-child,to-baby,to-son,to-daughter
T kiss on the forehead = $The {kisses|kiss} $that with closed eyes, one hand behind the small head of $other. +to-forehead,to-cheek,to-head,to-nose +by-of
T kiss on the hand = Bowing slightly, $the {lifts|lift} $that to the lips, and $other {looks|look} down with a smile. +to-hand +by-of
T kiss on the hair = $The {kisses|kiss} the top of the head of $that, eyes closed, one hand on its back. +to-child,to-baby,to-dog,to-cat,to-animal,to-horse

feeding | feeding, feeds, bottle-feeding, nursing
T big bottle = $The {holds|hold} $other up with both hands, and $that {drinks|drink} from it eagerly, trunk curled back and milk on the chin. +by-with +other-bottle +to-elephant
T bottle for the little one = $The {holds|hold} $other at a slant, and $that {drinks|drink} with half-closed eyes. +by-with +other-bottle +to-animal,to-baby
T bag on the knees = Sitting sideways with a paper bag on the knees, $the {tosses|toss} a pinch of bread toward the feet, and $that {presses|press} together on the ground below, the boldest with its neck stretched up. +from-hands +to-bird,to-duck,to-pigeon,to-swan,to-goose,to-sparrow +by-from,by-on -bucket,farmer,farm,yard,grain
T dish on the ground = Crouching, $the {holds|hold} out a piece of food, and $that {stretches|stretch} its neck to take it. +from-hands +to-cat,to-fox,to-squirrel,to-deer,to-hedgehog -to-many
T crumbs in the air = $The {throws|throw} crumbs from one outstretched hand, a paper bag in the other, and $that {hurries|hurry} toward them from all sides. +from-hands +to-bird,to-duck,to-pigeon,to-fish,to-swan -by-from,by-on
T bread at the edge = Crouching at the edge, $the {offers|offer} a crust of bread, and the nearest of $that {stretch|stretch} their necks toward it. +from-hands +to-duck,to-swan,to-goose +to-many -by-from,by-on
T corn from the bucket = From a metal bucket on one arm, $the {scatters|scatter} golden corn with a swing of the hand, and $that {pecks|peck} at the ground all round. +from-hands +to-chicken,to-hen,to-rooster,to-chick
T flat hand = $The {holds|hold} out a carrot on a flat hand, and $that {takes|take} it gently with soft lips, ears forward. +from-hands +to-horse,to-goat,to-sheep,to-cow,to-deer,to-llama,to-donkey,to-giraffe,to-pony
T spoon on the way = $The {brings|bring} a small spoon to the open mouth of $that, orange purée on the chin. +from-hands +to-baby,to-toddler
T spoon and bowl = $The {holds|hold} a bowl in one hand and a spoon in the other, and $that {leans|lean} forward to take it. +from-hands +to-man,to-woman,to-person,to-child -to-baby,to-toddler
T open beaks = $The {bends|bend} over the nest and {puts|put} a worm into the nearest of the wide open yellow beaks. +from-bird +to-chick,to-bird,to-young,to-nestling,to-baby
T nose in the palm = $The {holds|hold} out an open hand, and $that {eats|eat} from it with lowered head. +from-hands +to-animal

whispering | whispering, telling, confiding
T hand at the ear = $The {whispers|whisper} behind one hand into the ear of $other, who {grins|grin} with wide eyes. +by-to +from-hands
T secret for a toy = $The {whispers|whisper} into the ear of $other, held close in both arms. +by-to +other-toy,other-teddy,other-bear,other-doll

giving | giving, offering, handing, presenting, bringing, passing, delivering, handing over
T flower held up = $The {holds|hold} $that up with an outstretched arm and a shy smile, and $other {bends|bend} down to take it. +by-to +from-hands +from-child,from-girl,from-boy
T from hand to hand = Both hold it for a moment: $the {hands|hand} over $that with a smile, and $other {takes|take} it with open hands. +by-to +from-hands
T offered with a smile = $The {offers|offer} $that on both open hands with a warm smile. +from-hands
T laid at the feet = $The {lays|lay} $that down in front of $other, looking up, tail raised. +by-to +from-dog,from-cat,from-bird,from-animal

proposing | proposing to, proposing, kneeling before, kneeling in front of, bowing to, bowing before
T ring in the box = On one knee, $the {holds|hold} up a ring in a small open box; $that {stands|stand} with both hands in front of the mouth and wet eyes. +to-girlfriend,to-boyfriend,to-woman,to-man,to-person +from-person -from-knight
T head bowed over the sword = $The {kneels|kneel} with bowed head, both hands on the upright sword, and $that {touches|touch} the bowed shoulder. +from-knight,from-soldier,from-warrior,from-samurai

dancing-with | dancing with, waltzing with, slow dancing with, spinning, twirling
T close dance = They dance close, one hand of $the on the back of $that, the other pair of hands joined at shoulder height, eyes closed. +to-person
T spin under the arm = $That {turns|turn} under the raised arm of $the, hair and skirt swinging, both laughing. +to-person -to-man
T paws on the hands = $That {stands|stand} upright and {holds|hold} on to both hands of $the, one foot lifted, as they turn. +from-hands +to-animal,to-bear,to-robot,to-skeleton

chasing | chasing, chases, pursuing, running after, hunting, stalking
T hands almost on it = $The {runs|run} with both arms stretched out, and $that {bolts|bolt} ahead with flattened ears, kicking up dust. +from-hands +to-goat,to-pig,to-sheep,to-horse,to-cow,to-calf
T just out of reach = $The {runs|run} bent forward with outstretched hands; $that {darts|dart} away just ahead. +from-hands +to-animal
T running after each other = They run one behind the other, laughing, $the with one arm reaching forward. +to-person
T reaching up for one = $The {jumps|jump} with one arm stretched up to catch the nearest of $that, face lifted and mouth open. +to-bubble,to-butterfly,to-balloon,to-leaf,to-firefly,to-snowflake +from-hands
T one leap behind = At full stretch, $the {runs|run} just behind $that, ears flat, earth flying from the feet. +from-dog,from-wolf,from-cat,from-fox,from-lion,from-cheetah,from-tiger,from-animal -from-bird,to-laser,to-butterfly,to-ball
T paw in the air after it = $The {leaps|leap} with both front paws stretched out toward $that, eyes wide. +from-dog,from-puppy,from-cat,from-kitten,from-fox +to-laser,to-butterfly,to-ball,to-bubble,to-leaf,to-feather
T low and ready = Body low to the ground and one front paw raised, $the {stares|stare} at $that. +stalking,hunting +from-cat,from-lion,from-tiger,from-fox,from-wolf,from-leopard

hiding-behind | hiding behind, peeking out from behind, peeking from behind, clinging to
T face behind the cloth = $The {holds|hold} on to $that with one fist, looking out from behind it with one eye. +to-skirt,to-dress,to-coat,to-curtain,to-apron,to-leg,to-mother,to-father
T half a face = One eye, a cheek and one hand of $the show beside $that. +from-hands
T ears and tail showing = Two ears and the tip of a tail stick out beside $that, where $the {sits|sit}. +from-animal

waking | waking, waking up, nudging, poking, tapping
T hand on the shoulder = $The {bends|bend} down and gently {touches|touch} the shoulder of $that, who {opens|open} one eye. +to-person +from-hands
T wet nose = Paws on the blanket, $the {pushes|push} a wet nose against the cheek of $that. +from-animal

fighting | fighting, wrestling, battling, fencing with, duelling with, boxing, sparring with, wrestling with, attacking, slaying
T weapons crossed = Their weapons are crossed between them; $the {pushes|push} forward with clenched teeth and $that {steps|step} back. +from-hands
T shield against the flames = $The {crouches|crouch} behind a raised shield as flames from $that break over it, sword drawn back. +from-knight,from-warrior,from-person +to-dragon
T locked together = $The and $that rear up against each other with open jaws, dust flying. +from-animal +to-animal -from-bird,to-bird,from-fish,to-fish,from-insect

arguing-over | arguing over, fighting over, quarrelling over, tugging at, squabbling over
T pulled from both sides = Each holds one end of $that and pulls, leaning back with a frown.

playing-against | playing against, playing with, playing cards with, competing with
T piece above the board = They sit on either side of the board; $the {holds|hold} a piece above a square and $that {watches|watch} with the chin in one hand. +chess,checkers,cards,draughts,backgammon,go
T nose to nose = $The {crouches|crouch} with $its front low and tail up, facing $that, both ready to jump. +from-dog,from-puppy,from-cat,from-kitten,from-animal
T on the floor = $The {lies|lie} on the carpet beside $that, and both laugh. +from-hands +to-child,to-baby,to-toddler,to-son,to-daughter
T string in the air = On the floor, $the {dangles|dangle} a red toy in front of $that, who {jumps|jump} at it with both front paws. +from-hands +to-cat,to-kitten,to-dog,to-puppy
T having fun = They play close together, both smiling. +from-hands -to-child,to-baby,to-toddler,to-son,to-daughter,to-cat,to-kitten,to-dog,to-puppy

reading-to | reading to, reading a story to, singing to, telling a story to
T book turned to them = $The {holds|hold} a large picture book open so that $that can see the page, one hand raised; they lean in with wide eyes. +to-many,to-child,to-class
T snuggled in bed = They sit close together against the pillows under one quilt; $the {holds|hold} the open picture book, and $that {looks|look} at the page with wide eyes. +bedtime,bed,goodnight,sleep +to-many,to-child,to-son,to-daughter,to-boy,to-girl,to-grandson
T leaning on the arm = $That {leans|lean} on the arm of $the and {looks|look} at the open page, one small finger pointing at a picture. +to-child,to-son,to-daughter,to-boy,to-girl,to-grandson

braiding | braiding, plaiting
T three strands = $The {sits|sit} behind $other, braiding the long hair, three strands divided between the fingers and a hair tie held between the lips; $other {sits|sit} still on a low stool, looking patiently ahead. +by-of +to-hair
T strands of the mane = Close at the neck of $other, $the {crosses|cross} three strands of $that with the fingers of both hands, the finished plaits standing in a row behind; one ear is turned back to the work. +to-mane +by-of
T last twist of the braid = Standing behind, $the {ties|tie} the end of the finished braid with a small ribbon, head bent close. +to-hair

brushing | brushing, grooming, stroking, petting, patting
T dusting it off = $The {brushes|brush} $that off $other with a soft brush, head close, a small cloud of it in the air. +to-dust,to-sand,to-snow,to-dirt,to-crumb +by-off,by-from
T brush halfway down = $The {holds|hold} the long hair in one hand and {draws|draw} the brush down with the other, head tilted. +to-hair,to-braid,to-beard
T toothbrush and foam = White foam on the lips, $the {brushes|brush} with a small toothbrush and {looks|look} into the mirror. +to-tooth,to-teeth
T brush along the side = $The {strokes|stroke} a brush along the shining side of $that, who {stands|stand} still with half-closed eyes. +to-horse,to-cow,to-donkey,to-pony
T hand on the head = $The {strokes|stroke} $that with one hand, and it lifts its chin and closes its eyes. +to-cat,to-dog,to-fox,to-rabbit,to-animal -to-horse,to-cow

shaving | shaving, trimming, trimming the hair of, cutting the hair of
T razor on the cheek = $That {sits|sit} back in the chair with foam on the chin, and $the {draws|draw} an open razor down one cheek. +to-man,to-person
T comb and scissors = With thin scissors and a comb, $the {trims|trim} the wet hair; $that {sits|sit} still under a white cape. +to-hair,to-woman,to-child,to-boy,to-girl

bandaging | bandaging, treating, healing, examining, stitching up, vaccinating
T bandage round the paw = $The {holds|hold} the paw in one hand and {winds|wind} a white bandage round it with the other; $other {sits|sit} still and {watches|watch}. +to-paw +by-of
T arm in the big mouth = $The {leans|lean} into the wide open mouth of $other with a small mirror, a lamp on the forehead. +to-tooth,to-mouth,to-tongue,to-fang +by-of
T stethoscope on a small chest = $The {holds|hold} a stethoscope to the chest of $that, who {sits|sit} on the edge of the bed with dangling legs and {looks|look} down at it. +to-person,to-child
T check-up on the table = $The {listens|listen} to $that with a stethoscope, steadying it with the other hand on the steel table. +to-animal
T gauze and scissors = $The {wraps|wrap} a white bandage round $that with careful fingers. -to-person,to-animal,to-child

kneeling-beside | kneeling beside, kneeling by, kneeling next to, crouching beside, crouching next to, bending over, leaning over, tending, tending to
T hand on the shoulder = $The {kneels|kneel} beside $that with a worried face, a hand laid on the shoulder. +from-person +to-person -to-dead,to-baby,to-child
T bent over the cot = $The {bends|bend} over $that with a soft smile, gently straightening the blanket. +from-person +to-baby,to-child,to-toddler
T hand on the huge head = $The {kneels|kneel} and {rests|rest} a palm on the huge head of $that, whose eyes are closed. +to-dragon,to-whale,to-monster
T arm round its back = $The {kneels|kneel} beside $that with one arm round its back, both looking the same way. +to-animal +from-hands
T face close to it = On both knees, $the {bends|bend} down close to $that to look at it. -to-person,to-animal,to-dragon

wrapping | tucking, wrapping, dressing, tucking in, covering, drying, bathing
T blanket up to the chin = $The {bends|bend} over the bed and {pulls|pull} the blanket up to the chin of $that, who {smiles|smile} sleepily. +from-hands +to-child,to-daughter,to-son,to-boy,to-girl,to-baby,to-toddler +bed,covers,blanket,tuck
T towel round the wet head = $The {rubs|rub} $that dry with a big white towel, only a wet face sticking out. +to-child,to-baby,to-dog,to-cat,to-puppy,to-boy,to-girl
T foam on the back = $That {sits|sit} in a tub of bubbles, a cap of foam on the head, and $the {rinses|rinse} it with warm water from a cup. +bath,bathe,bathing +to-dog,to-cat,to-baby,to-child,to-puppy
T paper round the stems = $The {rolls|roll} a sheet of paper round the stems of $that, one hand tight at the waist of the bunch and a roll of twine beside it. +from-hands +to-bouquet,to-flower,to-tulip,to-rose
T flap over the top = $The {presses|press} one flap of paper down over $that, a strip of tape ready on one fingertip. +from-hands +to-product,to-food,to-soap,to-bread,to-sandwich -to-gift,to-present,to-box,to-parcel,to-book,to-bouquet
T paper and ribbon = $The {folds|fold} coloured paper round $that, tying a ribbon on top. +to-gift,to-present,to-box,to-parcel,to-book

throwing | throwing, tossing, flinging, hurling, catching
T child in the air = $That {hangs|hang} in the air above the raised hands of $the, arms spread and laughing. +from-hands +to-child,to-baby,to-toddler,to-son,to-daughter
T over the shoulder = $The {throws|throw} $that backwards over one shoulder, ribbons flying. +to-bouquet,to-flower
T caps in the air = All arms are up and $that {fly|fly} high above the laughing faces of $the. +to-cap,to-hat +from-many
T dough spinning overhead = $The {looks|look} up at $that spinning in the air above both raised hands, flour drifting down. +to-pizza,to-dough
T arm at full stretch = $The {has|have} just thrown $that, one arm stretched out forward and the back foot lifted. +from-hands -to-person,to-many,to-pizza,to-dough
T both arms up to catch it = $The {jumps|jump} up with both hands open to catch $that. +catching +from-hands +to-ball,to-balloon,to-frisbee,to-bouquet,to-hat,to-kite,to-plane,to-football,to-baseball
T rod and net = $The {lifts|lift} $that out of the water with both hands, drops flying. +catching +from-hands +to-fish,to-trout,to-salmon
T splash in the rapids = Standing in white rushing water, $the {snaps|snap} $its jaws shut on $that in mid-leap, drops flying all round. +catching +from-bear
T claws round it = Wings raised high, $the {grabs|grab} $that with both feet, water or dust flying up. +catching +from-owl,from-hawk,from-eagle,from-bird,from-falcon
T leap for the disc = High above the grass, $the {catches|catch} $that in $its open mouth, ears flying. +catching +from-dog,from-puppy +to-frisbee,to-ball,to-stick,to-toy
T paws on the catch = $The {pins|pin} $that to the ground under two paws, looking up. +catching +from-cat,from-fox,from-animal -from-dog,from-bear,from-bird

pulling-out | pulling, dragging, hauling, rescuing from, hauling in, pulling up
T out of the hat = $The {pulls|pull} $that out of $other with one hand, ears first, the other hand spread beside it. +by-out,by-from +other-hat +from-hands
T dragged to safety = $The {pulls|pull} $that backwards with both arms under the shoulders, water pouring from their clothes. +to-person +by-out,by-from
T rope over one shoulder = Leaning far forward, $the {pulls|pull} $that by a rope over one shoulder. +from-hands +to-boat,to-sled,to-sledge,to-cart,to-net,to-car,to-log,to-piano,to-wagon,to-suitcase,to-barge,to-raft,to-tree
T in harness = In a leather harness, $the {leans|lean} forward and {pulls|pull} $that, breath steaming. +from-dog,from-horse,from-ox,from-reindeer,from-donkey,from-animal

pushing | pushing, shoving
T both hands on the back = Both hands on the back of $that, $the {pushes|push} with straight arms and bent legs. +from-hands +to-car,to-van,to-truck,to-bus
T swing flying forward = $The {stands|stand} behind with both hands out, and $that {flies|fly} forward on the swing, legs stretched and hair streaming. +from-hands +swing +to-child,to-girl,to-boy,to-daughter,to-son,to-toddler,to-person
T shoulder to the boot lid = One of $the pushes with a shoulder against the back of $that, the other with both palms beside it, heads down and legs braced. +from-hands +from-many +to-car,to-van,to-truck,to-bus
T walking behind it = $The {pushes|push} $that along at an easy walk, arms straight. +from-hands +to-cart,to-wheelbarrow,to-pram,to-trolley,to-stroller,to-bike
T paw on the edge = With one paw $the {pushes|push} $that to the very edge, looking straight at us. +from-cat,from-kitten

knocking-off | knocking, knocking over, tipping over, spilling
T tipping over the edge = $That {tips|tip} over the edge of $other, and $the {watches|watch} it with one paw still stretched out. +from-cat,from-kitten,from-animal +by-off
T spilling out = $That {tips|tip} over and spills, and $the {reaches|reach} for it too late. +from-hands

waiting-for | waiting for, waiting at, waiting with
T at the stop = $The {stands|stand} at the kerb with a bag over one shoulder and {looks|look} down the road for $that. +to-bus,to-taxi,to-car,to-tram +from-hands
T sitting at the door = $The {waits|wait} in front of $that, looking up with raised ears. +to-door,to-gate +from-dog,from-cat
T looking at the door = $The {sits|sit} with hands in the lap, coat on, and {looks|look} toward the door. +to-person
T on the platform = $The {stands|stand} behind the yellow line of the platform with a bag in one hand and {looks|look} along the rails. +to-train,to-subway,to-metro +from-hands

greeting | saluting, greeting, welcoming, waving to, waving at, waving goodbye to
T big wave = $The {waves|wave} with one arm high in the air, and $that {turns|turn} round with a smile. +from-hands
T jumping up in welcome = $The {jumps|jump} up at $that, front paws in the air and tail wagging. +from-dog,from-puppy
`;
