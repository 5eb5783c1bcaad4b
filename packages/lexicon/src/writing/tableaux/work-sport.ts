/** Ball games, running, fighting and strength: training, the decisive instant, winning and losing. The form: `tableaux.ts`. */
export const WORK_SPORT_TABLEAUX = `
work-football-kick | deed | kick, shoot, score, play, dribble, strike, head, volley, footballer, striker, player & football, soccer, penalty, free kick, goal, soccer ball, footballer, striker, football player, soccer player & #person, robot, footballer, striker | @ stadium, pitch, street, field, beach, park
D boot and ball = The boot has just met the ball, which is flattened on that side and already leaves the ground; the standing leg leans far over. -head,play,dribble
D on the forehead = Two bodies hang in the air shoulder to shoulder, and the ball is dented on one forehead, eyes shut. +head
D at the feet = The ball rolls a hand's breadth in front of the toes, one foot drawn over it, a rival's leg stretched out too late. +play,dribble -head
D arms for balance = $The {throws|throw} both arms out for balance, teeth bared, shirt twisted round the ribs. -head
O dust = Sand and dust spray up round the ankle. +street,beach
O turf = A tuft of grass and a few clods fly up after the boot. -street,beach
W kit = in a red shirt, white shorts and muddy knee socks -girl,child,robot,barefoot
N line = A chalk line and a torn-up patch of turf run through the foreground. -street,beach
B stand = The stand behind is a blur of coloured dots under floodlight masts. -street,beach,park,field,boy,girl,child,kids
L floodlight = Floodlights from two sides throw four thin shadows from each boot. +night,stadium
L low sun = Low sun from the side shines through the flying grains and edges the leg.
V low action = Low action shot from grass height, telephoto, fast shutter, green, red and white

work-street-football | deed | play, kick, run, chase & football, soccer, ball & street kids, #many | @ street, alley, courtyard, beach, favela, schoolyard
D knot of legs = A knot of legs closes round a scuffed ball, and one foot pokes it out between two pairs of sandals.
D goal of jackets = Two rolled jackets make the goal, and the keeper crouches with hands on knees, eyes huge.
O faces = Mouths are open in shouting, one shirt is pulled long by a grabbing hand.
W mixed clothes = in shorts and shirts that are too large
N puddle = A puddle has just been stamped into, its drops still up.
B walls = Peeling walls with washing lines and somebody watching from a window sill close the street.
L between houses = Sun falls down the street in one strip; dust glows in it.
V low = Low wide shot at ball height, fast shutter, warm plaster colours

work-ball-alone | deed | kick, bounce, throw, head, juggle, roll & ball, football, tennis ball, soccer ball, rubber ball & against wall, against house, wall, garage, garage door, alone, by himself, by herself, keepy-uppy, backyard, house & #person | @ street, alley, courtyard, backyard, schoolyard
D ball coming back = The ball is on its way back from the wall, a round wet mark left where it struck, and both arms are already out for balance.
D shifting weight = $The {stands|stand} on the toes with bent knees, hair in the eyes, following it with the whole face.
O wall = The wall is plaster with a chalked goal, its lower half grey with round prints.
N bag = A school bag lies dropped by a drainpipe, a sleeve hanging out.
B corner = A washing line and a strip of evening street show past the corner of the wall.
L low side = Low sun comes along the wall and throws a long leg of shadow and a small oval under the ball.
V medium side = Full figure from the side, eye level, plaster ochre and blue

work-goalkeeper | deed | save, dive, jump, leap, catch, stretch, fly & goal, penalty, goalkeeper, goalie, keeper & #person, goalkeeper, goalie, keeper | @ stadium, pitch, street
D full stretch = $The {hangs|hang} stretched level in the air, and the fingertips of one glove bend the ball off its path.
D eyes on it = The eyes are fixed on the ball, cheeks blown out, studs pointing at us.
O ball and net = The ball's panels are sharp, mud flying off; behind it the net hangs still in diamonds.
W jersey = in a bright yellow jersey and thick gloves
N mouth of goal = The ground before the goal is bare brown earth with a white line through it.
B crowd = Behind the net a row of faces has its mouths open and arms half raised.
L flood = Hard white light from high behind outlines arm and ball.
V behind the post = View from beside the post, low, telephoto, very fast shutter, yellow on green

work-team-win | deed | win, celebrate, cheer, lift, hug, jump, hoist & cup, trophy, goal, final, match, championship, medal, footballers, world cup, victory, race, team, players & #person, #many, team, players, winners, fans, players | @ stadium, pitch, track
D heap of bodies = Teammates jump into one another's arms in a heap, mouths wide open, fists in the air. -cup,trophy,medal,lift,hoist
D cup overhead = A big silver cup goes up at the end of two straight arms, ribbons flying, confetti coming down round it. +cup,trophy,lift,hoist
D medal bitten = A medal is held up beside wet cheeks, its ribbon twisted. +medal
D eyes shut = Eyes are squeezed shut and the head is thrown back.
O sweat = Hair sticks to foreheads, and one knee is green with grass.
N shreds = Gold and red paper strips stick to arms and lie on the ground.
B stand = The stand behind is all raised arms and scarves.
L flood = White floodlight makes the falling paper sparkle against the dark sky.
V medium = Medium shot at chest height, telephoto, fast shutter, gold and team colours

work-team-lose | deed | lose, cry, weep, sit, kneel, lie, despair, miss & match, final, goal, penalty, game, defeat, player, footballer, team, athlete, goalkeeper, tennis player, runner & #person, player, footballer, athlete, goalkeeper, tennis player, runner | @ pitch, stadium, locker room, track
D on the knees = $The {kneels|kneel} on the ground with the forehead almost touching it, fingers dug in. -sit,lie,miss
D towel = $The {sits|sit} on a bench with a towel over the head, forearms hanging between the knees. +sit
D flat = $The {lies|lie} flat on the back, both hands over the face. +lie
D hands to the head = Both hands fly to the head, fingers in the hair, mouth open, while the ball goes past. +miss
O dirt = One sock has slipped to the ankle, and dirt streaks the shin.
N bottle = A tipped water bottle runs out beside the foot.
B others = Far behind and out of focus somebody else's arms are raised.
L cold = Cold flat light from above leaves the face in its own shade.
V low long lens = Low telephoto view, shallow focus, muted green and grey

work-locker-room | deed | sit, wait, prepare, talk, rest, tie, change, dress, shout & locker room, changing room, dressing room, half-time, halftime, team talk, tunnel, coach, players bench, substitutes bench, team bench & #person, player, players, boxer, athlete, team, coach | @ locker room, bench
D laces = $The {sits|sit} forward on a slatted bench, pulling a lace tight, eyes on the floor between the feet. -talk,shout,coach
D coach in the middle = $The {bends|bend} into the ring of players, one finger drumming on a small board, spit in the light. +talk,shout,coach
D heads = Heads hang, chests heave, and steam rises from wet shoulders.
O shirts = Numbered shirts hang from hooks with white tape round the socks.
N floor = Mud clods with stud holes, an orange peel and tape balls lie on the tiles.
B lockers = Dented grey lockers run along the wall to a shower door.
L tube = One tube lamp in the ceiling throws hard light on hair and shoulders.
V bench height = Medium wide at bench height, documentary photograph, tile grey and one strong shirt colour

work-basketball | deed | dunk, shoot, play, throw, jump, score, dribble, spin, player & basketball, hoop, basket, slam dunk, basketball player & #person, basketball player | @ court, street court, gym, playground
D hand over the rim = A hand rams the ball down through the hoop, forearm above the iron, knees drawn up in the air. +dunk,score,jump,slam
D release = The ball has just left the fingertips, wrist bent over like a swan's neck, toes off the floor. +shoot,throw -dunk
D low bounce = The ball bounces low beside the shoe, the other arm held off as a fence. +play,dribble -dunk,shoot,wheelchair
D push and ball = One hand spins the wheel hard, the other bounces the ball beside the tilted rim, shoulders turned into the curve. +wheelchair
D one finger = The ball spins on one finger, its seams blurred to lines. +spin
D upward eyes = $The {keeps|keep} the eyes on the rim, lips open, a chain of sweat drops flying from the chin. -dribble,spin,play
O hoop = The orange iron is bent a little down, and its net whips up.
W kit = in a loose sleeveless shirt and long shorts
N painted key = Painted lines are worn off by shoes to the bare ground.
B fence = A wire fence and brick house backs stand behind. -gym,arena,hall
L lamp = One lamp on a pole makes a cone of yellow light with insects in it. +night
L hard sun = Hard sun from high left throws a sharp shadow of body and hoop on the ground.
V from below = View from almost under the hoop, wide lens, fast shutter, orange and blue

work-run-morning | deed | run, jog, runner, jogger, runners & #person & park, beach, forest, morning, city, street, road, rain, hills, river, bridge, jogger, snow, dog, sunrise, fog, mountain, woods, alone, headphones | @ park, beach, forest, street, road, hills, bridge, city, river, mountain
D between two steps = $The {is|are} off the ground between two steps, one knee high, the rear toes just leaving the ground.
D loose hands = The elbows swing close, the hands are loose, the mouth is open in even breath.
O snow = Powder flies from under the shoe, and tracks run back in a straight line. +snow
O ground spray = Grit and drops fly from under the shoe. -snow
W running clothes = with a wet fringe; in a thin windproof jacket and running tights
N near = A drain cover, a fallen leaf and a long shadow lie on the way. -beach,forest,mountain,snow,fog,rain,night
B way = The way runs on behind in a gentle curve and loses itself in soft shapes.
L lamp rain = Rain draws lines through the light of each street lamp, and the wet way mirrors the legs. +rain,night
L white = White light comes from everywhere, and the runner is the darkest thing. +fog,snow
L low back = Low sun from ahead rims hair, shoulder and calf.
V from the front = Full figure from the front, telephoto, eye level, background pressed close, fresh cool colours

work-sprint | deed | sprint, race, run, finish, win, start, cross, runners, runner, sprinter, sprinters & race, finish line, track, hundred metres, marathon, 100m, starting blocks, relay, hurdles, sprinter, sprinters, runners, athlete, start line, starting line & #person, sprinter, sprinters, runners, athlete | @ track, stadium, street
D chest at the tape = The chest breaks the tape, head flung back, arms dropped behind like wings. +finish,win,cross -start,blocks,relay
D coiled start = Fingertips stand behind the white line, hips raised, the back foot pressed in the block, a drop hanging from the nose. +start,blocks
D stick from palm to palm = A red stick goes from one palm to the other, the front runner looking only ahead. +relay
D lead leg = The lead leg shoots flat over the bar, the trailing knee folded at the side. +hurdles
D driving knees = $The {drives|drive} the knees high, shoulders low, all tendons of the neck standing out. -start,blocks,finish,cross
O road = The blue line painted on the asphalt is trodden with wet cups and flattened sponges. +marathon,street,city
O lanes = White lanes on brick-red ground run together toward us with big numbers. -marathon,street,city
W kit = in a sleeveless vest with a paper number pinned on by four corners
B rivals = Others a stride behind are slightly soft. -alone
L hard = Hard afternoon sun from the side cuts every muscle and throws short shadows.
V long lens = Head-on telephoto at waist height, very fast shutter, clean strong colours

work-marathon | deed | run, drink, collapse, limp, struggle, finish & marathon, ultramarathon, marathon runner, trail runner, exhausted runner & #person, marathon runner, trail runner, exhausted runner | @ street, city, road, bridge
D paper cup = A paper cup is snatched from a held-out hand, and half the water jumps over its rim. +drink
D last steps = $The {comes|come} on with knees hardly lifted, head on one side, salt lines white on the temples. -drink
O number = The paper number is soaked and torn at one pin.
W kit = in a wet vest and shorts with gel stains
N cups = Flattened cups and sponges lie all over the asphalt.
B crowd = Behind a rope hands clap and a child holds up a painted sign.
L overcast = Even overcast light between house fronts shows skin and sweat plainly.
V medium = Medium full shot, telephoto, eye level, crowd as soft colour

work-jump-athlete | deed | jump, leap, throw, hurl, vault, land, clear, vaulter, jumper, thrower, hurdler & high jump, long jump, pole vault, javelin, discus, shot put, hammer, hurdle, sandpit, bar, hurdles, triple jump, athlete, pole vaulter, high jumper, long jumper, javelin thrower, discus thrower, hurdler & #person, athlete, vaulter, jumper, thrower, hurdler | @ stadium, track
D arched over the bar = The back is bent over the bar like a bridge, the head already falling, heels still to come. +high,bar -pole,javelin
D spray of sand = The heels cut into the sand, and it stands up in two wings beside the body. +long,triple,sandpit
D bent pole = The pole is bent to a half circle, feet rising toward the sky. +pole
D arm back = The throwing arm is stretched far back, hips ahead, the other hand pointing at the sky. +javelin,discus,shot,hammer,throw,hurl
D effort = $The {bares|bare} the teeth, cheeks flattened by speed, shoes clear of the ground.
O equipment = Powdered chalk comes off the fingers in a little cloud.
W kit = in a tight vest and shorts with a number
B stadium = Beyond the field curves a half-empty stand with flags.
L back sun = Sun from behind lines body and flying grains.
V low = Low view against the sky, fast shutter, frozen, blue and brick red

work-swim | deed | swim, crawl, dive, float, race, swimmer, swimmers & #person, swimmer & pool, swimming pool, lane, water, butterfly, sea, lake, river, ocean, backstroke, breaststroke, outdoor pool, swimmer | @ pool, sea, lake, river
D arm out of the water = A bent arm comes out of the water with a fringe of drops, the mouth turned to the air in the hollow of its own wave. -dive,float,butterfly,backstroke,breaststroke
D wings = Both arms break out together like wings, chin on the water, goggles straight at us. +butterfly
D flat on the back = $The {lies|lie} on the back with arms wide, ears under, toes just out of the water. +float,backstroke
D arrow = Hands joined, body straight, $the {enters|enter} the water with hardly a splash, feet still in the air. +dive
D both palms = Both palms push the water apart, eyes level with the surface. +breaststroke
O water = The water is glass green, bulging before the shoulder and breaking white behind it.
N lane rope = A rope of red and white floats rocks alongside. +pool,lane,swimmer,race
L pool lamps = Lamps under water light the body from below in turquoise. +night
L low over water = Light comes low over the water and glitters on each ripple.
V water level = Camera at water level, half a wave on the glass, telephoto, turquoise and white

work-dive-board | deed | dive, jump, hesitate, somersault, leap & diving board, diving platform, high dive, springboard, cliff, pier, jetty, bridge, dock, rock & #person | @ pool, cliff, sea, lake, pier, dock
D toes over the edge = The toes curl over the edge, arms at the sides, gaze straight down the front of the body. +stand,hesitate
D folded in the air = $The {hangs|hang} in mid-air folded at the hips, hands on the shins, water far below. +dive,somersault,jump,leap -hesitate,stand
D hair straight = Hair stands straight away from the head, eyes narrow slits. +dive,jump,leap,somersault -hesitate,stand
D held breath = The shoulders are raised, one knee trembles, goosebumps stand on the arms. +stand,hesitate
O water below = Below, the water is a flat dark sheet with one ring left by the last jump.
W swimsuit = with wet hair; in a dark swimsuit
B sky = Nothing is behind but sky and a corner of the ladder. -cliff
L high sun = High sun burns white on shoulders and the wet edge.
V from below at the side = View from the side and a little below, lots of empty air, blue and skin tones

work-box | deed | box, punch, fight, hit, spar, train & boxing, ring, punching bag, sandbag, gloves, kickboxer, fighter, match, heavy bag, boxer, boxers & #person, kangaroo, robot, boxer, boxers | @ ring, gym
D glove in the bag = The glove sinks to the wrist in the side of a leather bag, which folds round it and swings off. +bag,sandbag,train -ring,match
D glove on the cheek = A glove lands on a cheek, and the face is pushed round with drops flying off in a half circle. -bag,sandbag,train
D twisted hips = The back heel is off the floor, hips turned through, the other glove tight at the jaw.
D eyes over the gloves = $The {looks|look} out from over the other glove without blinking.
O leather = The leather is cracked, shining with sweat.
W trunks = with taped wrists; in satin trunks and laced gloves -girl,woman
N bucket = A bucket with a sponge and a spit-wet towel lie on the floor by the post.
B ropes = Three ropes cross the picture, and outside them is smoke-dark with some pale faces. +ring,match,fight
B wall = Posters, a mirror and hanging bags line the brick wall. +bag,sandbag,train
L top lamp = Lamps straight above throw hard light on shoulders and leave the eye sockets dark.
V close low = Medium close from below the top rope, fast shutter, sweat sharp, black with red

work-boxers-ring | deed | fighters, kickboxers, prizefighters, boxers, boxing & ring, match, fight, two, #many, arena, punch, box, spar & #many, #two | @ ring, arena, gym
D fist and cheek = A glove lands flush on a cheek, and the face goes round with it, drops flying off in a half circle.
D the one who strikes = The one who strikes is turned on the ball of the back foot, the other glove tight at the own jaw.
D reeling = The other one's gumshield shows white, one arm swimming for the rope.
O canvas = The canvas is blue, spotted with sweat, and bends under the shoes.
N referee = At the edge of the frame a white shirt with a bow tie leans in, palms ready.
B ropes = Outside the ropes is smoky dark with pale faces and one flash.
L top lamp = A rack of lamps straight above lights shoulders and leaves the eye sockets dark.
V canvas height = View through the ropes at canvas height, fast shutter, black with red and blue

work-boxer-rest | deed | sit, rest, wait, breathe, corner, between rounds, bleed & boxer, kickboxer, prizefighter, fighter & corner, ring, stool, bell, towel, gym, #person | @ ring, gym
D stool in the corner = $The {sits|sit} far back on a small stool, arms laid out along the ropes, chest going up and down.
D water over the brow = A sponge is pressed out over the brow from behind, and water runs through swollen lids to the chin.
D look across = Between two blinks the eyes go straight across to the other corner.
O gloves = The gloves hang heavy from the ropes, their leather cracked and wet.
W robe = with a white towel round the neck; in dark satin trunks -woman,girl
N bucket = A bucket, a bottle with a bent straw and a jar of grease stand on the ledge.
B post = The padded post and sagging ropes stand against black.
L overhead = One lamp straight above carves brow, nose and collarbones.
V low = Medium close from the canvas, low, hard contrast, black, red and skin

work-boxer-corner | thing | boxer, prizefighter, kickboxer, mma fighter, wrestler, boxing champion | @ ring, gym, locker room
D gloves on the knees = $The {sits|sit} on a stool in the corner, gloves on the thighs, chin on the chest, looking up at us from under a swollen brow.
D sweat = Sweat runs in lines down neck and breastbone, and one nostril is plugged with cotton.
O gloves = The red gloves are cracked over the knuckles, tape frayed at the wrist.
W towel = with a white towel round the neck; in dark satin trunks -woman,girl
N mouthguard = A gum shield lies in a tin cup of water beside the foot.
B corner post = The padded corner post and sagging ropes stand against black.
L overhead = One lamp straight above carves brow, nose and collarbones.
V close frontal = Close frontal portrait, 85 mm look, hard contrast, black, red and skin

work-wrestle | deed | wrestle, fence, wrestler, wrestlers, fencer, fencers, judoka, karateka, fight, throw, grapple, kick, train, spar, bow, practise, practice & sumo, judo, karate, martial arts, dojo, kung fu, taekwondo, samurai, aikido, fencing, kendo, black belt, wrestler, fencer, wrestlers & #person, wrestler, fencer, wrestlers | @ dojo, ring, gym, courtyard
D weight against weight = Two huge bodies meet chest to chest, heads down, fists deep in the belts. +sumo,wrestler,wrestlers,wrestle -karate,judo
D over the hip = One body wheels over the other's hip, bare soles up, sleeve stretched in a fist. +judo,aikido,throw
D heel at head height = A bare heel stands at head height at the end of a straight leg, the hip turned over, fists guarding. +karate,kung,taekwondo,kick,martial
D bent blade = Two blades cross, and one tip bends in an arc on the white jacket, the back arm high. +fencing,fencer
D focused = $The {breathes|breathe} out hard, eyes fixed on the other's chest.
O clothes = White cotton cracks with the movement and opens at the neck. +judo,karate,aikido,kick,taekwondo
W thick belt = in a thick dark belt knotted behind +sumo
W white jacket = with a mask of fine mesh; in a white quilted jacket +fencer,fencing,fence
N mat = The floor is marked with one plain square.
B tiers = Under a hanging wooden roof with tassels, seated onlookers go up in tiers into the dark. +sumo
B wall = A plain wall with a rack of wooden swords closes the hall. -sumo,fencing,fencer
L side windows = Low light through side windows rakes floor and feet.
V low = Low medium wide at mat height, fast shutter, whites and wood

work-lift-weights | deed | lift, press, train, pump, work out, exercise, squat, do, weightlifter, bodybuilder & weights, barbell, dumbbell, dumbbells, gym, kettlebell, push-ups, pushups, pull-ups, pullups, squats, deadlift, weightlifter, bodybuilder & #person, robot, weightlifter, bodybuilder | @ gym, garage, park
D bar overhead = The bar is locked out overhead, bending a little under its discs, wrists taped, elbows straight. -dumbbell,dumbbells,push-ups,pushups,pull-ups,pullups,kettlebell
D curl = A dumbbell stops at the shoulder, the vein over the biceps standing up like a cord. +dumbbell,dumbbells,kettlebell
D chin over the bar = The chin comes up over the bar, feet crossed, shoulder blades drawn together. +pull-ups,pullups
D straight body = The body is a straight plank a hand above the floor, elbows bent back. +push-ups,pushups
D red face = $The {clenches|clench} the jaw, face red, cheeks full, eyes on one spot.
O iron = The discs are scratched to bare metal at the rim, white chalk on the knurling. -push-ups,pushups,pull-ups,pullups
W gym clothes = with chalk to the wrists; in a worn tank top
N chalk bowl = A bowl of chalk, a towel and a shaker stand on the rubber floor.
B mirror = A mirror with a rack of dumbbells doubles the room.
L side window = Hard light from one high window models shoulders and floor dust.
V low = Low medium shot straight on, contrasty, iron grey and skin

work-yoga | deed | do, practise, practice, stretch, meditate, balance, sit, pose, bend & yoga, lotus, yoga mat, tree pose, headstand, handstand, downward dog, meditation, sun salutation, pilates & #person, cat | @ studio, beach, garden, terrace, park, mountain
D sole on the thigh = One sole is pressed to the inside of the other thigh, palms joined over the head, the standing toes spread. -lotus,headstand,handstand,downward,meditate,meditation,sit
D folded legs = Legs are folded in each other, backs of the hands on the knees, spine straight as a rod. +lotus,meditate,meditation,sit
D upside down = The body stands upside down on straight arms, toes pointed at the ceiling, belly drawn in. +headstand,handstand
D inverted V = Hips are pushed up to the top of a triangle, heels nearly flat, head hanging. +downward
D calm face = The eyes rest on one point, the mouth is loose. -downward
O mat = The mat is thin and blue-green, one corner curled.
W leggings = in dark leggings and a loose top
N bottle = A rolled towel and a water glass stand beside. -cat
L early side = Soft early light comes from the left along the floor and outlines arms and spine.
V still symmetrical = Full figure, straight on, low and level, much calm space, pale colours

work-tennis | deed | play, serve, hit, return, smash, swing, player & tennis, tennis ball, table tennis, ping pong, badminton, squash, racket, padel, shuttlecock, tennis player, badminton player, table tennis player, squash player & #person, tennis player | @ court, stadium, gym, garden
D ball on the strings = The ball is pressed flat on the strings, the racket head blurred at its rim, the wrist locked. -serve,table,ping,badminton,shuttlecock
D toss = The ball hangs at the top of its toss, one arm still pointing up, the racket dropped behind the back. +serve -table,ping,badminton
D small bat = The bat brushes upward, low over the table, the white ball a streak just above the net. +table,ping
D cork and feathers = The shuttle leaves the strings with its feathers pressed together, the body arched under it. +badminton,shuttlecock
D eyes to the ball = $The {stares|stare} at it with rounded mouth, one foot sliding.
O ground = Red dust puffs from the sliding shoe. -table,ping,badminton,squash,grass,hall
W white = with a sweatband; in white shorts and a white shirt -dress,girl,skirt
N line = A white line with ball marks beside it runs across the front. -table,ping
B backdrop = A dark green screen with a row of seated heads is behind. -garden,table,ping
L high sun = High sun draws a short hard shadow under the body.
V long lens = Full figure, telephoto from behind the baseline, frozen, brick red, green and white

work-volley-rugby | deed | play, tackle, spike, block, dive, run, throw, jump, pass, player, quarterback & volleyball, beach volleyball, rugby, american football, handball, frisbee, dodgeball, lacrosse, water polo, quarterback, rugby player, volleyball player, handball player, american football player & #person, quarterback | @ beach, stadium, field, ice rink, gym, pool
D hand over the net = A flat hand cracks down on the ball above the net, body bent back like a bow. +volleyball,spike,block -dive
D round the hips = Arms close round the carrier's hips, both bodies tipping, the ball squeezed to the ribs. +rugby,tackle,football,quarterback -throw,pass
D spiral = The ball leaves the hand turning on its long axis, the other arm flung forward. +quarterback,throw,pass -frisbee,water,handball
D stick and ice = Sticks clash over the puck, and skates throw a fan of white ice. +hockey
D flat disc = A disc floats just out of reach of stretched fingers, the body level in the air. +frisbee
D flat out = $The {stretches|stretch} out long, mouth open, eyes on nothing else.
O spray = Grains of the torn-up ground hang round the feet.
B others = Two more players close in from the edge, slightly soft.
L hard side = Clear side light with deep shadows freezes each grain.
V low action = Low action shot, telephoto, very fast shutter, strong kit colours

work-gymnast | deed | balance, swing, jump, leap, somersault, flip, tumble, bend, train, perform, do, gymnast, gymnasts & gymnastics, beam, rings, parallel bars, uneven bars, trampoline, ribbon, cartwheel, splits, pommel horse, somersault, gymnast & #person, gymnast | @ gym, hall, arena, garden
D pointed toes on the beam = On a beam as wide as a hand one foot stands on its toes, the other leg lifted above the head. +beam
D cross on the rings = Arms are stretched straight out to the rings, trembling, the body hanging like a cross. +rings
D upside down over the mat = $The {turns|turn} over in the air, knees together, chin tucked, hair flying. -beam,rings,ribbon,splits,cartwheel
D ribbon spiral = A long ribbon runs in a spiral round the lifted arm down to the arched foot. +ribbon
D wheel = Hands are planted apart on the ground, legs open in a wide V in the air. +cartwheel
D flat split = Legs lie flat along the floor in one line, arms up. +splits
D clean line = From fingertip to toe the body is one drawn line.
W leotard = with chalked palms; in a leotard -man,boy,garden
N mats = Blue mats and a chalk stand are below. -garden
B hall = Wall bars and a scoreboard lie out of focus. -garden
L top = High windows throw soft light along arms and legs.
V side = Full figure from the side, fast shutter, plain background, blue and skin

work-chess | deed | play, think, move, checkmate, ponder, lose, win & chess, checkers, draughts, go, backgammon, chessboard, dominoes, mahjong, chess player, chess players & #person, cat, dog, robot, chess player, chess players | @ park, café, room, square
D hand over the piece = Fingertips close round a piece and lift it a little, not yet sure of the square. -think,head
D head in both hands = Both palms hold the head at the temples, hair pushed up between the fingers, elbows either side of the board. +think,head -dog,cat
D chin in the fists = The one opposite leans on both fists so that the cheeks are pushed up, eyes going round the board. -alone,himself,herself,head,thinking
D clenched mouth = $The {looks|look} down at the board from very near, brow folded.
O board = Half the pieces already lie beside the board; a black king is hemmed in at the edge. +chess,chessboard,checkmate
O table = Played pieces lie in rows, and the wood is worn pale round each field. -chess,chessboard,checkmate
N clock = A clock with two dials and a cold cup of coffee stand at the side.
B watchers = Behind, someone stands with hands clasped at the back and looks on. +park,square
L leaves = Light through leaves moves in spots over board and hands. +park,garden
L lamp = A low lamp over the table lights board and knuckles; faces are half in shade. -park,garden
V board height = Close view at board height, shallow focus, brown, ivory and black

work-billiards | deed | play, aim, shoot, throw, lean & billiards, pool table, snooker, darts, dartboard, pool, cue, arm wrestling, poker, cards, pinball, foosball, table football, slot machine, roulette, air hockey & #person, dogs | @ bar, pub, billiard hall, casino, arcade
D cue between the knuckles = The cue slides over a bridge of knuckles, its tip a hair from the white ball, chin on the wood. +billiards,snooker,cue,pool
D dart in the fingers = A dart is held beside the eye, elbow level, the other eye shut. +darts,dartboard
D fan of cards = A fan of cards is held close to the chest, one corner bent up with a thumb. +poker,cards
D palms on the flippers = Palms strike the sides of the machine, hips pushed against it. +pinball,foosball,table,air
D fists locked = Two fists stand locked over the table, forearms shaking, a glass about to fall. +wrestling
D still face = $The {shows|show} nothing in the face but a small crease at the mouth. -pinball,foosball,wrestling
O cloth = Green cloth is bright and chalk-dusted under the lamp. +billiards,snooker,pool,poker,cards,roulette
N glass = A half glass of beer stands on the edge, a coin beside it. -child
B dim room = The room beyond the lamp is dim, with a few dark figures at the counter.
L low shade = A wide lamp hangs low over the table and leaves everything above the shoulders in brown shade.
V table height = Fairly close, at the height of the table, soft behind, green and amber
`;
