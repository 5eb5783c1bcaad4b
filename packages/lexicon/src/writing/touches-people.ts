/**
 * What somebody does to, for or with somebody else, at the instant that is drawn: who has which hand where, where the eyes go, and what
 * the other does back. The form of the rows: `touches.ts`. `$other` is the third in it (whom a flower is given to, what a kitten is lifted
 * out of): `+by-x` the word that brings it in, `+other-x` what it is. `hands`: of a kind that has them.
 */
export const PEOPLE_TOUCHES = `
lifting | lifting, raising, hoisting, lifting up, picking up, scooping up, rescuing, saving, pulling out
T drawn up by both hands = Both hands close round the ribs of $that; the hind legs still dangle inside $other, one wet paw hooked over a thumb, and the two faces are a forearm apart. +from-hands +to-animal +by-out,by-from
T knee at the brink = Down on one knee at the brink of $other, $the {has|have} an arm in to the shoulder and $that half out already, eyes wide, claws spread against the sleeve. +from-hands +to-animal +by-out,by-from
T raised to eye level = $That {is|are} up level with the face, legs tucked, held round the middle by two spread hands, and each looks the other straight in the eye. +from-hands +to-animal
T swept off the feet = The knees of $that are bent over one forearm, the shoulders over the other; a shoe swings free, and an arm has gone round the neck that carries it. +from-hands +to-person
T clear by a hand’s breadth = Elbows straight and back hollowed, $the {has|have} brought $that a hand’s breadth clear, fingers curled under the near edge, eyes on the far one. +from-hands -to-person,to-animal
T weight still coming = One side of $that is free and tilting; beneath it the two palms of $the are flat, wrists stacked over bent knees. +from-hands -to-person,to-animal
T trunk curled beneath = A trunk is wrapped once round $that and has it off the ground, the tip folded back over the top like a thumb. +from-elephant

teaching | teaching, teaches, coaching, training, instructing
T hands over hands = From behind and a little to one side the larger hands of $the lie over the small ones of $that, guiding a loop that both are watching; two brows bend over the same finger’s breadth of work. +knit,sew,crochet,weave,embroider,stitch,thread,tie,braid +from-hands +to-person
T shown slowly once = $The {holds|hold} the piece of work out where both can see it and {points|point} with the tip of a little finger; $that {copies|copy} the grip, lips pressed, one beat behind. +knit,sew,crochet,weave,embroider,stitch,carve,whittle,fold,origami,draw,tie,braid +from-hands +to-person
T letting go of the saddle = The palm of $the has just come off the back of the saddle, fingers still open behind it, while $that, elbows stiff, {looks|look} only at the front wheel. +ride,bike,bicycle,cycle +from-hands +to-person
T running bent alongside = Bent at the waist and running, $the {keeps|keep} one hand a finger’s width from the belt of $that, whose feet are just finding the pedals. +ride,bike,bicycle,cycle +from-hands
T finger under the line = An index finger of $the rests under one word on the page; $that {leans|lean} in along the arm until the two heads touch, mouth shaped round the first letter. +read,spell,write +from-hands
T claw on the page = The open book lies between the two of them; $the {marks|mark} the line with a long finger, and $that {lowers|lower} the great head sideways until one eye is level with the print. +read,spell +from-hands +to-dragon,to-monster,to-animal,to-bear
T arms under the back = Waist-deep, $the {keeps|keep} two flat hands just below the back of $that, who floats with chin up and fingers gripping nothing. +swim,float +from-hands
T toes on insteps = The feet of $that stand on the shoes of $the, and four arms are held out stiffly in a square, both looking down to see whose step comes next. +dance,waltz +from-hands +to-person
T tidbit above the nose = A pinched tidbit is held above the nose of $that, who {sits|sit} bolt upright on folded haunches, eyes crossed toward it; the other hand of $the has one finger up. +from-hands +to-dog,to-puppy,to-cat,to-animal
T two rods side by side = Shoulder to shoulder, the two of them hold their rods at the same slant; $the {reaches|reach} across to move one small thumb a little lower on the reel. +fish +from-hands

helping | helping, helps, assisting, aiding, supporting, steadying, guiding
T small loop held open = On one knee before $that, $the {holds|hold} a lace open with two fingertips and {waits|wait} while a smaller thumb pushes the other end through. +shoe,shoelace,lace,shoelaces,shoes +from-hands
T boost from linked hands = With fingers laced into a step, $the {takes|take} the sole of $that at knee height; above, two hands already grip $other and one leg swings. +by-onto,by-up,by-over +from-hands +to-person
T elbow taken on the step = A hand is cupped under the elbow of $that, another laid flat between the shoulder blades; the weight leans into both, and the eyes stay on where the next foot goes. +from-hands +to-person -shoe,shoelace,lace,shoelaces,shoes
T arm across the shoulders = $The {has|have} drawn one arm of $that across $its own shoulders and {grips|grip} the hanging wrist, hip against hip, both heads bowed by the same few degrees. +from-hands +to-person -shoe,shoelace,lace,shoelaces,shoes
T palms for a ramp = Two palms tilted into a ramp let $that climb the last of it, nose forward and back feet pedalling. +from-hands +to-animal

holding | holding, holds, clutching, gripping, cradling, holding up, clasping
T two palms round one = Both palms of $the are closed round the one hand of $other, thumb resting over the knuckles; the fingers inside have curled to hold on, and neither face is turned away. +to-hand +by-of +from-hands +other-person
T hand on the coverlet = Palm up on the coverlet, the hand of $other lies in that of $the as a thing of no weight; two thumbs are crossed, and the nearer head has bent down to it. +to-hand +by-of +from-hands +other-person
T fingers linked low = Fingers are linked low between them, the arms slack as a rope, and where they touch the cloth of the sleeves has ridden up. +to-hand +from-many,from-couple,from-person -by-of,by-in -from-animal
T paw in paw = One forepaw of each is laid in the other’s, pads together and claws half drawn in, and the two bodies lie close along one side. +to-hand,to-paw +from-animal -by-of,by-in
T ring of joined hands = Each hand has another in it: arms pull out straight across the ring and fold on the near side, heels dug in, heads tipped back. +to-hand +by-in +from-many +other-circle,other-ring
T clasped to the chest = $That {is|are} gathered to the chest with one arm beneath and one across, chin resting on top, the weight plain in the hollow of the back. +from-hands +to-animal,to-child,to-baby,to-toy,to-teddy,to-book
T clutched under the chin = Both fists of $the have $that by the middle, squeezed up under the chin so that its ends stick out on either side. +from-child,from-girl,from-boy -to-hand
T raised light = Held up beside the face, $that {lights|light} one cheek, the raised sleeve and the top two buttons; the other arm is stretched back into the dark. +to-lantern,to-candle,to-lamp,to-torch,to-sparkler +from-hands
T cupped like water = Both palms of $the make a bowl for $that, little fingers overlapping, thumbs lifted clear. +to-cup,to-mug,to-bowl,to-bird,to-chick,to-frog,to-flower,to-plant,to-egg +from-hands
T set on the open palm = Set upright on the open palm, $that {takes|take} up no more room than a thimble would on ours; the thumb beside it is as tall as its roof, and the great face bends near with its breath held. +from-giant,from-monster +by-in
T upright in the fist = One fist, planted at the hip, keeps $that straight up and down beside $the, the free hand open at the thigh. +from-hands +to-sword,to-umbrella,to-staff,to-balloon,to-flag,to-sign,to-cane,to-spear,to-broom
T jaws shut on the middle = With $that held crosswise in soft jaws, $the {stands|stand} foursquare, one end drooping lower than the other. +from-animal -from-bird,from-hands
T spread in all fingers = $The {has|have} gathered $that in two hands and an elbow, more than will go, one of them already slipping. +from-hands +to-many -to-hand

carrying | carrying, bearing, carrying off, bringing home, carrying up
T knees hooked at the hips = Pickaback, $that {has|have} both arms crossed under the chin of $the and the knees hooked over two forearms; below, one boot is feeling for the next firm place. +from-hands +to-person,to-woman,to-man -shoulder,shoulders
T head heavy on the shoulder = The sleeping cheek of $that is squashed against a shoulder, mouth open, arms hanging straight down the back; $the {has|have} one hand spread under the legs and the other on the nape. +from-hands +to-child,to-son,to-daughter,to-boy,to-girl,to-baby,to-toddler
T astride the neck = High on the shoulders $that {grips|grip} two handfuls of hair, ankles held fast against the chest below, and {looks|look} out over everything. +from-man,from-father,from-dad +to-child,to-son,to-daughter,to-boy,to-girl,to-toddler -sleeping
T legs gathered in the arms = Four thin legs are gathered in the crook of one arm and the head of $that hangs over the other, ears sideways; $the {leans|lean} back against the weight. +from-hands +to-animal -to-bird,to-cat,to-dog,to-mouse
T held by the loose skin = The loose skin at the nape of $that is folded in the teeth of $the; four legs hang limp, tail curled to the belly, and the mother’s head is lifted high to keep it off the ground. +from-lion,from-lioness,from-cat,from-tiger,from-dog,from-leopard,from-wolf,from-fox,from-bear
T bigger than its bearer = Held aloft in the jaws like a sail, $that {is|are} several times the size of $the, which leans the other way to balance it, six feet gripping. +from-ant,from-insect,from-beetle
T a leg in each fist = $That {lies|lie} across the back of the neck like a collar, two feet gathered in each fist of $the; its head hangs down beside the cheek, and both look where the path goes. +by-on +other-shoulder +from-hands +to-animal
T light held ahead = Held out ahead at the end of one arm, $that {lights|light} the wrist, one side of the face and the next few paces, and the shadow of $the goes up large behind. +to-lantern,to-candle,to-lamp,to-torch
T load on the hip = The whole of $that rests against one hip, a forearm passed under it, while the opposite arm of $the is flung out for balance. +from-hands -to-person,to-animal,to-many,to-lantern,to-candle,to-lamp,to-torch,to-flower,to-book,to-letter,to-cup
T stacked to the chin = $That {is|are} stacked from the belt to the chin, and $the {looks|look} round the side of the pile to find the way. +from-hands +to-many -to-person,to-animal
T level between the jaws = Jaws shut softly on the middle, $the {carries|carry} $that level at a trot, both ends jutting past the cheeks and the eyes turned up. +from-dog,from-retriever,from-puppy,from-fox,from-wolf,from-cat -to-cub,to-kitten,to-puppy,to-animal
T slung from the claws = Slung beneath in two closed feet, $that {swings|swing} a little behind the beat of the wings. +from-bird,from-dragon,from-eagle,from-owl

hugging | hugging, hugs, embracing, cuddling, cuddling with, cuddling up to, snuggling, holding close, comforting, consoling
T cheek sunk in the neck = $The {has|have} both arms as far round $that as they will go and one cheek sunk in against the neck, eyes shut; the big head has swung round to rest its chin on the bent back. +from-hands +to-cow,to-horse,to-donkey,to-elephant,to-bear,to-dragon,to-monster,to-giraffe,to-animal -to-cat,to-dog,to-rabbit,to-many
T lifted front paws = Kneeling, $the {lets|let} two front paws come up over the shoulders; an ear is folded inside out against the cheek, and $that {strains|strain} its nose past the ear behind. +from-hands +to-dog,to-puppy,to-wolf
T tucked beneath the jaw = The head of $that is pushed up under the jaw of $the, whose fingers have disappeared in fur to the second knuckle. +from-hands +to-cat,to-kitten,to-rabbit,to-fox,to-animal -to-cow,to-horse,to-elephant,to-dog
T two thin suits of arms = The long arms of $that have gone round twice and meet at the far side; $the {presses|press} a padded glove between the shoulder blades, and two faces look at each other through the curved visor. +from-astronaut +to-alien,to-monster,to-robot
T hands knotted behind = Both have knotted their hands behind the other’s back, one fist full of cloth; the taller has bent the neck so that the other’s forehead fits under it. +to-person +from-hands -to-astronaut
T soft body squeezed flat = Squeezed flat across the middle, $that {bulges|bulge} above and below the small crossed arms, stitched face pushed up beside the living one. +to-toy,to-teddy,to-doll,to-pillow

kissing | kissing, kisses
T a finger’s width before = A finger’s width is left between the two mouths; a hand of $the lies along the jaw of $that, both noses tilted opposite ways, four eyelids already down. +to-person
T lips on the small brow = The lips of $the are laid to $that, eyes closed, the nose a little flattened; a palm holds the head of $other behind, and two small fingers have hold of a collar. +to-forehead,to-cheek,to-head,to-nose +by-of
T knuckles lifted = Lifted by its fingertips, $that {meets|meet} the lowered mouth of $the; above it $other {follows|follow} with the eyes, chin drawn in. +to-hand +by-of
T lips on the brow = The mouth of $the is pressed to the crown of the head of $that, eyes closed, one palm behind the skull to steady it. +to-child,to-baby,to-dog,to-cat,to-animal,to-horse

feeding | feeding, feeds, bottle-feeding, nursing
T bottle tipped high = Braced against the pull, $the {tips|tip} $other up in two hands; the small trunk is curled back over the forehead, lips clamped on the teat, and milk runs in a thread off the chin. +by-with +other-bottle +to-elephant
T teat at a slant = $Other is held at a slant in one fist while the other hand cups the chin of $that, whose front feet push against the knee and whose eyes have rolled half shut. +by-with +other-bottle +to-animal,to-baby
T hand low, saucer pushed = Crouched sideways so as not to loom, $the {slides|slide} a dish forward with two fingers; $that {has|have} stretched the neck to its full length to reach it, hind feet still set to flee. +from-hands +to-cat,to-fox,to-squirrel,to-deer,to-hedgehog -to-many
T crumbs leaving the fingers = Crumbs are just leaving the fingers of $the at the end of a low swing; the first of $that are already turning, necks out, a wake or a flutter behind each. +from-hands +to-bird,to-duck,to-pigeon,to-fish,to-chicken,to-swan
T flat palm under the lips = On the flat palm of $the lies the last of it; the lips of $that have folded over the edge of the hand, ears forward, lashes lowered. +from-hands +to-horse,to-goat,to-sheep,to-cow,to-deer,to-llama,to-donkey
T spoon steered in = A spoon is steered in from the side; $the {has|have} opened $its own mouth without knowing it, and $that {grips|grip} the edge of the bowl with wet fists. +from-hands +to-baby,to-child,to-toddler
T spoon and napkin = With a napkin held beneath, $the {brings|bring} a half-full spoon to the lips of $that, who {leans|lean} forward from the pillow to meet it. +from-hands +to-man,to-woman,to-person -to-baby,to-child,to-toddler
T all gapes straining = Bent over the rim, $the {pushes|push} its bill deep into the nearest of the upturned throats; every other gape strains as wide, wet yellow edges and bare necks trembling together. +from-bird +to-chick,to-bird,to-young,to-nestling,to-baby
T nose against the hand = The nose of $that is pushed into the hollow of the hand, and $the {holds|hold} still, arm out from the shoulder, weight on the heels. +from-hands +to-animal

whispering | whispering, telling, confiding
T mouth behind a cupped hand = One hand is cupped between mouth and ear so that only the eyes of $the show above it, shining; the ear of $other is bent into the cup. +by-to +from-hands
T nose to stitched ear = Forehead to forehead with $other, whose head droops in the bend of an elbow, $the {shields|shield} the words with four spread fingers. +by-to +other-toy,other-teddy,other-bear,other-doll

giving | giving, offering, handing, presenting, bringing, passing, delivering, handing over
T stem held up at arm’s length = On tiptoe, $the {holds|hold} $that up at the full length of one arm, the free hand behind the back; $other {has|have} bent down and opened a hand to take it, not yet touching. +by-to +from-hands +from-child,from-girl,from-boy
T two hands on one thing = For this instant both have hold of it: the fingers of $the underneath, those of $other closing from above, $that level between them. +by-to +from-hands
T offered on both palms = $The {offers|offer} $that on two open palms, shoulders a little lowered, eyes lifted past it to see how it is taken. +from-hands
T laid at the feet = Head low and tail up, $the {has|have} laid $that on the ground a step short of the shoes of $other and {looks|look} up along them. +by-to +from-dog,from-cat,from-bird,from-animal

proposing | proposing to, proposing, kneeling before, kneeling in front of, bowing to, bowing before
T one knee and a small box = Down on one knee, $the {holds|hold} a small open box before the heart, the other palm flat on the thigh; $that {has|have} both hands over the mouth and one heel off the ground. +to-girlfriend,to-boyfriend,to-woman,to-man,to-person +from-person -from-knight
T head bowed over the hilt = One knee and the point of a sword touch the ground together; the head of $the is bowed over the hilt, and $that {lays|lay} two fingers on the near shoulder. +from-knight,from-soldier,from-warrior,from-samurai

dancing-with | dancing with, waltzing with, slow dancing with, spinning, twirling
T one palm at the back = One palm lies between the shoulder blades of $that, the other hand holds fingers out to the side, level with the eyes; hems and hair have swung a little past where the bodies stopped. +to-person
T under the raised arm = $That {passes|pass} beneath a raised arm on the ball of one foot, skirt or coat opening like a fan, looking back over the shoulder at $the. +to-person
T steps of unlike feet = Upright on hind legs or the nearest to it, $that {rests|rest} what it has for hands in those of $the, both with one foot in the air. +from-hands +to-animal,to-bear,to-robot,to-skeleton

chasing | chasing, chases, pursuing, running after, hunting, stalking
T a stride between them = One stride is all that parts them: $the, arms flung forward and fingers spread, {has|have} both feet off the ground, and $that, ears back, {jinks|jink} hard to one side so that dust fans from the outer hooves. +from-hands +to-goat,to-pig,to-sheep,to-horse,to-cow,to-calf
T out of reach by inches = The fingertips of $the close on nothing a hand’s breadth short; $that {looks|look} back with one eye, already turning the other way, and whatever stood in the line between rocks or lies spilled. +from-hands +to-animal
T leaning into the corner = Both lean into the same corner, $that first, heels kicking up behind, $the near enough to touch the flying cloth. +to-person
T hand through the last one = A hand sweeps up through the place where the lowest of $that hung; the others drift on over the lifted face, each with a small bent window in it. +to-bubble,to-butterfly,to-balloon,to-leaf,to-firefly,to-snowflake +from-hands
T stretched flat behind = Stretched flat, the forefeet already reaching, $the {is|are} a bare length behind $that, which {doubles|double} back under the very jaws. +from-dog,from-wolf,from-cat,from-fox,from-lion,from-cheetah,from-tiger,from-animal -from-bird
T low wheels of paws = Belly to the ground, $the {holds|hold} one forefoot in the air, eyes fixed on $that, only the tip of the tail not still. +stalking,hunting +from-cat,from-lion,from-tiger,from-fox,from-wolf,from-leopard

hiding-behind | hiding behind, peeking out from behind, peeking from behind, clinging to
T handful of cloth = A handful of $that is bunched in a fist and drawn across like a curtain; past its edge come one eye, half a mouth and the toe of a shoe. +to-skirt,to-dress,to-coat,to-curtain,to-apron,to-leg,to-mother,to-father
T one eye past the edge = Only one eye, a slice of cheek and four fingertips of $the come out beside $that; lower down a shoe has been forgotten in plain view. +from-hands
T ears give it away = Whatever $the {believes|believe}, both ears and the end of a tail show beyond $that. +from-animal

waking | waking, waking up, nudging, poking, tapping
T two fingers on the shoulder = Two fingers rest on the shoulder of $that, ready for a second tap; one eye below has opened a slit, the rest of the face not yet. +to-person +from-hands
T wet nose to cheek = A wet nose is pushed into the cheek of $that, front feet planted on the covers, and the sleeper’s hand has come up blind to fend it off. +from-animal

fighting | fighting, wrestling, battling, fencing with, duelling with, boxing, sparring with, wrestling with, attacking, slaying
T blades crossed at the hilt = Locked close, weapon against weapon just under the chins, $the {leans|lean} in with the whole of one shoulder; $that {gives|give} a step, back knee bent and teeth bared. +from-hands
T shield up, fire over it = Behind a raised shield $the {crouches|crouch} with one knee to the ground as the breath of $that breaks over the rim in two streams; the sword arm is drawn back for the one stroke. +from-knight,from-warrior,from-person +to-dragon
T thrown off balance = Both are half off the ground, $that twisting away from a grip on its neck, $the with hind legs braced wide and earth torn up behind. +from-animal

arguing-over | arguing over, fighting over, quarrelling over, tugging at, squabbling over
T both ends held = Each has one end of $that and pulls; feet are dug in, brows down, and the thing itself has begun to give in the middle.

playing-against | playing against, playing with, playing cards with, competing with
T hand over the board = A hand of $the hangs over the board with one piece pinched above its square, not yet put down; on the other side $that {has|have} leaned back, fingertips together, eyes on the hand. +chess,checkers,cards,draughts,backgammon,go
T rope of a game = Crouched nose to nose with $that, $the {has|have} the front low and the hind end high, one foot about to pounce, both watching the same toy. +from-dog,from-puppy,from-cat,from-kitten,from-animal
T on the floor together = Flat on the stomach, chin propped, $the {has|have} come down to the height of $that and {rolls|roll} it something with one finger. +from-hands

reading-to | reading to, reading a story to, singing to, telling a story to
T page turned to be seen = The open book is tilted outward in one hand of $the so that $that can see; the other hand is up with spread fingers for the giant or the wave, and below it every mouth hangs open. +to-many,to-child
T leaning on the arm = Pressed along the upper arm of $the, $that {follows|follow} a finger across the page, feet not reaching the edge of the seat. +to-child,to-son,to-daughter,to-boy,to-girl,to-grandson

braiding | braiding, plaiting
T three strands apart = $The {has|have} three strands apart on $its fingers, the middle one lifted, the finished length lying down the back; in front $other {sits|sit} very straight, chin tipped by each small tug. +by-of +to-hair
T ribbon between the teeth = A ribbon waits between the teeth of $the while both hands draw the last crossing tight; the head they belong to is tilted back a little, eyes closed. +to-hair

brushing | brushing, combing, grooming, stroking, petting, patting
T soft brush at the corner = With a soft flat brush $the {flicks|flick} the last of $that out of the corner of an eye or a fold of $other, head so near that it lifts in a puff; behind the stroke the surface is pale and clean. +to-dust,to-sand,to-snow,to-dirt,to-crumb +by-off,by-from
T comb halfway down = The comb has stopped halfway, teeth caught; $the {holds|hold} the length above it in one fist so that it does not pull and {looks|look} along it sideways. +to-hair,to-braid,to-beard
T long stroke on the flank = With one arm over the back to lean on, $the {draws|draw} the brush along the flank in a stroke as long as the arm; the skin behind it lies dark and sleek, and $that {lets|let} a hind foot rest on its toe. +to-horse,to-cow,to-donkey,to-pony
T chin lifted to the hand = The hand has reached the place under the jaw, and $that {has|have} lifted chin, closed eyes and stretched one hind leg without knowing. +to-cat,to-dog,to-fox,to-rabbit,to-animal -to-horse,to-cow

shaving | shaving, trimming, trimming the hair of, cutting the hair of
T razor on the lathered jaw = Two fingers of $the tighten the cheek of $that while an open razor, little finger raised, takes one clean path through the lather; the head lies back on the rest, throat long, hands folded under the cloth. +to-man,to-person
T lock between two fingers = A lock is drawn up between two fingers, the scissors open just above; $that {holds|hold} still under the cape, eyes on the mirror, clippings on the shoulders. +to-hair,to-woman,to-child,to-boy,to-girl

bandaging | bandaging, treating, healing, examining, stitching up, vaccinating
T gauze round the paw = The injured paw lies across one palm while the second hand of $the brings the roll of gauze round once more; above it $other {watches|watch} each turn, ears flat, the chin on the table’s edge. +to-paw +by-of
T arm between the jaws = Head on one side and a lamp strapped to the brow, $the {has|have} one arm between the propped jaws of $other, a small mirror held out beyond the fingers; an eye rolls round above to see what is done to $that. +to-tooth,to-mouth,to-tongue,to-fang +by-of
T tongue depressor and lamp = A small torch in one hand, the chin of $that in the other, $the {bends|bend} so near that a reflection of the lamp sits in each pupil. +to-person,to-child
T stethoscope on the ribs = The disc of a stethoscope is held to the ribs of $that, just behind the elbow, fur parted round it; $the {listens|listen} with lowered eyes, one arm across the back to keep it standing. +to-animal
T strip pulled snug = The loose end is pulled snug with thumb and finger, scissors ready, and the rest of $that lies still in the lap of one forearm.

kneeling-beside | kneeling beside, kneeling by, kneeling next to, crouching beside, crouching next to, bending over, leaning over, tending, tending to
T two fingers at the wrist = Both knees are on the ground; $the {has|have} two fingers at the wrist of $that and the other palm spread on the near shoulder, face brought close to hear. +from-person +to-person -to-dead
T hand on the great brow = Kneeling with one hand flat to the brow of $that, $the {bends|bend} until helmet or hair almost touches the scales; nothing in the huge body answers. +to-dragon,to-whale,to-monster
T level with the animal = Down on its level with one arm round its back, $the {follows|follow} where the nose of $that points. +to-animal +from-hands
T face low to the thing = Both knees in it, $the {brings|bring} $its face down beside $that and {parts|part} what is in the way with two fingers. -to-person,to-animal,to-dragon

wrapping | tucking, wrapping, dressing, tucking in, covering, drying, bathing
T covers drawn to the chin = Bent low, $the {has|have} the covers drawn up to the chin of $that and one palm on the brow; two small hands have already come out again over the fold, and the eyes are wide open. +from-hands +to-child,to-daughter,to-son,to-boy,to-girl,to-baby,to-toddler +bed,covers,blanket,tuck
T towel with a face = From a towel gathered up on all sides only the face of $that looks out, hair in wet points; two hands rub through the cloth above the ears. +to-child,to-baby,to-dog,to-cat,to-puppy,to-boy,to-girl

throwing | throwing, tossing, flinging, hurling, catching
T at the top of the toss = At its very highest $that {hangs|hang} clear of everything, arms out like wings and shirt floating up from the belly; a long way down two open hands wait, and both mouths are open. +from-hands +to-child,to-baby,to-toddler,to-son,to-daughter
T over the shoulder = $That {has|have} just left both hands of $the, backward over the shoulder, ribbons straight out behind; a few petals have come away and hang in the gap. +to-bouquet,to-flower
T all in the air at once = Every arm is up and empty: $that {hang|hang} overhead at all heights, turning, and below them each face is tipped back to find its own. +to-cap,to-hat +from-many
T arm at full stretch = The throwing arm has come all the way round and points after $that, back foot on its toes; the other arm is wrapped across the chest. +from-hands -to-person,to-many
T both arms up to meet it = Arms up, fingers wide, $the {leaves|leave} the ground to meet $that, eyes on nothing else. +catching +from-hands
T wet out of the white water = Side-on in the jaws, $that {bends|bend} like a bow with drops flung off at both ends; $the {stands|stand} chest-deep in the white water, paws wide, eyes narrowed to slits. +catching +from-bear
T talons round it = Both feet swing forward under the fan of the tail and the claws have shut round $that, wings thrown high and open above. +catching +from-owl,from-hawk,from-eagle,from-bird,from-falcon
T both paws on the catch = Both forefeet are clapped down over $that; $the {lifts|lift} one edge with the nose to make sure. +catching +from-cat,from-fox,from-animal

pulling-out | pulling, dragging, hauling, rescuing from, hauling in, pulling up
T ears first over the brim = Held by the loose skin of the neck, $that {comes|come} up ears first over the brim of $other, hind legs still inside; the free hand of $the is spread beside it, fingers fanned, cuff shot. +by-out,by-from +other-hat +from-hands
T arm hooked under the armpits = An arm is hooked under the armpits of $that from behind, heels dragging two furrows; $the {goes|go} backward bent double, water pouring off the elbows of both. +to-person +by-out,by-from
T rope over the shoulder = A line runs taut from $that over one shoulder of $the, who {leans|lean} so far forward that the hands nearly touch the ground. +from-hands +to-boat,to-sled,to-sledge,to-cart,to-net,to-car,to-log,to-piano,to-wagon,to-suitcase,to-barge,to-raft,to-tree
T braced in the traces = Chest down in the harness, $the {digs|dig} in with every hind foot at once, the line to $that straight as a rule. +from-dog,from-horse,from-ox,from-reindeer,from-donkey,from-animal

pushing | pushing, shoving
T both palms flat on the boot = Both palms are flat on the back of $that and the arms locked; one knee nearly brushes the ground, and between the heels two wet marks show where the soles have slipped. +from-hands +to-car,to-van,to-truck,to-bus
T someone swung away = At the far end of the push $that {swings|swing} away with both legs out straight, hair lagging; $the {has|have} arms still up and one foot forward. +to-swing,to-child,to-girl,to-boy
T leaning on the handle = Arms straight and head down, $the {leans|lean} the whole body along the handle of $that, wheels or runners just biting. +from-hands +to-cart,to-wheelbarrow,to-pram,to-trolley,to-stroller,to-bike
T paw at the edge = One paw, quite unhurried, has $that over the edge by more than half, so that it leans on air; $the {looks|look} not at it but straight out of the picture. +from-cat,from-kitten

knocking-off | knocking, knocking over, tipping over, spilling
T already past the edge = Tilted past the edge of $other, $that {hangs|hang} at the point where nothing can be done; the paw that sent it is still stretched out flat, and $the {watches|watch} it go with ears pricked. +from-cat,from-kitten,from-animal +by-off
T a tongue of liquid first = What was inside comes first, in one tongue, and $that {follows|follow}; a hand of $the is too late by the breadth of a finger. +from-hands

waiting-for | waiting for, waiting at, waiting with
T toes on the kerb = Toes over the kerb and neck craned, $the {looks|look} down the road to where $that should come from, one hand round the strap of a bag. +to-bus,to-train,to-taxi,to-car,to-tram +from-hands
T nose at the gap = Nose laid to the gap beneath, $the {sits|sit} with the hind feet neatly together, ears turned to what is behind $that. +to-door,to-gate +from-dog,from-cat
T eyes on the door = The chair has been turned so as to face where $that will come in; hands lie in the lap, and the coat is already on. +to-person

greeting | saluting, greeting, welcoming, waving to, waving at, waving goodbye to
T arm straight up = One arm is straight up, palm open, the sleeve slipped to the elbow; $that, small by now or just arriving, {has|have} turned toward it. +from-hands
T met halfway = They meet halfway: front feet off the ground, tail a blur, $the {throws|throw} itself at the knees of $that. +from-dog,from-puppy
`;
