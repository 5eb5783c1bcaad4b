/** How people at a sport look and move. The form of the rows: `passages.ts`. */
export const SPORT_PORTRAITS = `
athlete | athlete, runner, sprinter, jogger, marathon runner
F *red vest and black shorts = $The {wears|wear} a red running vest, black shorts and bright yellow running shoes. -winter,snow
F lean and muscular = $The {is|are} lean and muscular, with sweat on the forehead and hair tied back. -old
P hands on the hips = $The {stands|stand} with both hands on the hips, cheeks flushed.
P tying a shoe = On one knee, $the {ties|tie} a running shoe.
P crouched at the start = $The {crouches|crouch} in the starting blocks, fingertips on the line and eyes ahead. +start,starting,sprint
P full stride = $The {runs|run} in full stride with bent arms and one foot off the ground. +running,jogging,racing,sprinting,marathon
P through the tape = $The {breaks|break} the finishing tape with raised arms and an open mouth. +winning,finish,finishing
P over the hurdle = $The {clears|clear} a hurdle with one leg stretched forward. +hurdle,hurdles,jumping
P stretching = One heel on a rail, $the {stretches|stretch} forward to the toes. +stretching,warming
M race = $The run close together, the one in front half a step ahead.
S race number = A white number is pinned to $his chest. -training,jogging
G the face; the wet skin; the shoulders; the running shoes

gymnast | gymnast, gymnasts, weightlifter, bodybuilder
F *blue leotard = $The {wears|wear} a sparkling blue leotard, hair in a tight bun. -weightlifter,bodybuilder,man
F *red singlet and belt = $The {wears|wear} a red singlet, a wide leather belt and has huge shoulders. +weightlifter,bodybuilder
P arms raised = $The {stands|stand} with an arched back and both arms raised. -weightlifter,bodybuilder
P split on the beam = $The {leaps|leap} above the beam with legs in a full split. +beam,leaping,jumping
P on the rings = $The {holds|hold} straight arms on the rings, legs level. +rings,ring
P bar overhead = $The {holds|hold} a heavy bar above the head, face red and knees shaking. +lifting,weightlifter,weights,weight
P chalk on the palms = $The {claps|clap} white chalk between the palms. +preparing
M team = $The stand in a row with raised arms.
S taped wrists = White tape is wrapped round $his wrists.
G the face; the shoulders; the hands

ball-player | footballer, football player, volleyball player, cricket player, soccer player, tennis player, basketball player, hockey player, rugby player, baseball player
F *red shirt and white shorts = $The {wears|wear} a red shirt, white shorts and long socks. -tennis,basketball,cricket,baseball,hockey,rugby,volleyball
F *white tennis clothes = $The {wears|wear} a white polo shirt, white shorts and a headband. +tennis
F *blue jersey = $The {wears|wear} a loose blue sleeveless jersey and long shorts. +basketball
F sweaty hair = $The {has|have} wet hair on the forehead and flushed cheeks. -helmet
P ball under one arm = $The {stands|stand} with the ball under one arm and {looks|look} ahead. -tennis,baseball,hockey,cricket
P kicking with full force = $The {kicks|kick} the ball with full force, leaning back with arms out. +football,soccer,kicking,footballer,penalty
P serve = $The {stretches|stretch} up to hit a yellow ball high above the head. +tennis,serving
P dunk = $The {hangs|hang} in the air with one arm high, pushing the orange ball through the hoop. +basketball,dunking,jumping
P swinging the bat = $The {swings|swing} the bat with both arms, the ball just leaving it. +baseball,cricket,batting
P puck on the stick = Bent low on skates, $the {drives|drive} the puck forward with the stick, ice spraying. +hockey
P diving save = $The {dives|dive} sideways with outstretched arms, fingertips on the ball. +goalkeeper,saving,diving,volleyball
P running with the ball = Ball tucked in one arm, $the {runs|run} past an outstretched hand. +rugby,running
M team = $The jump on each other with raised arms and open mouths.
M two chasing one ball = One is ahead with the ball, the other reaches for it. +two
S grass on the knee = Green grass stains mark $his knees and socks. -tennis,basketball,hockey
G the face; the hair; the muddy knees; the ball

boxer | boxer, wrestler, fighter, martial artist
F *blue shorts and red gloves = $The {wears|wear} blue satin shorts and red boxing gloves. -wrestler,martial,karate,judo
F *white suit and belt = $The {wears|wear} a white cotton suit with a black belt. +martial,karate,judo
F muscular and sweating = $The {has|have} a muscular, sweat-covered upper body and a bruise under one eye. -woman,girl,martial,karate
P gloves at the chin = $The {stands|stand} with both gloves raised to the chin, eyes fixed ahead. -wrestler,martial,karate,judo
P hands lowered = $The {rests|rest} in the corner with both gloves in the lap.
P straight punch = $The {throws|throw} a straight punch, sweat flying from the hair. +fighting,boxing,punching,training,hitting
P high kick = One leg shoots up in a high kick, both fists close to the chest of $the. +kicking,karate,martial
P wrapping the hands = $The {winds|wind} white tape round one hand. +wrapping,preparing
P arms raised in victory = $The {raises|raise} both arms and {shouts|shout}. +winning,victory
M match = One throws a punch, another ducks behind raised gloves.
S towel = A white towel hangs round $his neck. -fighting
G the face; the gloves; the wet shoulders

cyclist | cyclist, cyclists, mountain biker
F *yellow jersey and helmet = $The {wears|wear} a yellow jersey, black shorts and a white helmet.
F lean legs = $The {has|have} lean, muscular legs and sunglasses.
P bent over the handlebars = $The {rides|ride} bent low over curved handlebars, eyes on the road.
P one foot on the ground = $The {stands|stand} over the frame with one foot on the ground, drinking from a bottle.
P climbing out of the saddle = Standing on the pedals, $the {pushes|push} uphill with an open mouth and sweat on the face. +climbing,uphill,mountain
P racing round the bend = $The {leans|lean} into the bend, one knee out. +racing,downhill,race
P through the mud = Mud sprays from the wheels and dots $his face. +mud,forest
M pack = $The ride close together in jerseys of red, yellow and blue.
S water bottle = A bottle sits in the holder under $him.
G the face; the helmet; the wheels; the shoulders

swimmer | swimmer, swimmers
F *goggles and cap = $The {wears|wear} a white swimming cap, dark goggles and a navy swimsuit.
F broad shoulders = $The {has|have} broad wet shoulders and strong arms.
P at the edge = $The {sits|sit} on the edge with feet in the water, goggles on the forehead.
P front crawl = $The {swims|swim} front crawl, one arm stretched forward and the face turned to breathe.
P dive from the block = $The {dives|dive} from the block with straight arms and legs, just above the water. +diving,jumping
P butterfly stroke = Both arms swing forward over the water, $his face just above the surface. +butterfly,racing
M lanes = $The swim side by side, arms rising in the same stroke.
S drops on the cap = Drops of water run off $his cap.
G the wet shoulders; the goggles; the face

skater | skater, skateboarder, figure skater, ice skater
F *glittering blue dress = $The {wears|wear} a short glittering blue dress and white skates. +figure -man,boy
F *T-shirt and loose jeans = $The {wears|wear} a loose white T-shirt, wide jeans and a backwards cap. +skateboarder
F *knitted sweater and scarf = $The {wears|wear} a thick red sweater, a scarf and black skates. -figure,skateboarder
P gliding on one leg = $The {glides|glide} on one skate with the other leg stretched behind and open arms. -skateboarder
P spin = $The {spins|spin} fast with arms close to the chest, ice spraying. +figure,spinning
P jump over the steps = Board turning under the feet, $the {jumps|jump} over a flight of steps with bent knees. +skateboarder,trick,jumping
P board under the arm = $The {stands|stand} with the board under one arm. +skateboarder
M on the ice = $The glide one behind another, arms swinging.
S laced boots = White laces are tied high up $his boots. -skateboarder
G the face; the hair; the sleeve

rower | rower, rowers, kayaker, canoeist
F *white vest = $The {wears|wear} a white sleeveless vest and dark blue shorts. -kayaker
F strong arms = $The {has|have} strong, tanned arms and wet hair.
P oars pulled = $The {leans|lean} back and {pulls|pull} both oars, drops falling from the blades. -kayaker
P paddle across the boat = $The {digs|dig} one end of the paddle into the water and {looks|look} ahead. +kayaker,paddling,canoeist
P through the rapids = White water splashes over $him as the paddle cuts in. +rapids,rapid,river
M crew = $The all lean back together, oars at the same angle.
S red life jacket = A red life jacket is buckled over $his chest.
G the face; the wet arms; the oar blade

surfer | surfer, kitesurfer
F *black wetsuit = $The {wears|wear} a black wetsuit with a blue stripe.
F sun-bleached hair = $The {has|have} wet, sun-bleached hair and a tanned face.
P board under the arm = $The {stands|stand} with a white surfboard under one arm and {looks|look} out at the waves.
P sitting on the board = $The {sits|sit} on the board with legs in the water, waiting. +waiting,sitting
P riding the wave = Knees bent and arms spread, $the {rides|ride} across the face of the wave, one hand touching the water. +riding,wave,surfing,waves
P inside the tube = Crouched low, $the {shoots|shoot} through the blue tube of the breaking wave. +barrel,tube
P paddling out = Lying on the board, $the {paddles|paddle} out with both arms. +paddling
P run to the sea = $The {runs|run} into the shallow water with the board under one arm. +running,beach
M line-up = $The sit on their boards in a row and look back at the coming wave.
S board leash = A black leash ties the board to $his ankle.
G the face; the board; the wet shoulders

hiker | hiker, explorer, traveler, traveller, backpacker, wanderer
F *orange jacket and backpack = $The {wears|wear} an orange jacket, grey trousers, brown hiking boots and a large green backpack. -desert,jungle
F *khaki shirt and hat = $The {wears|wear} a khaki shirt, a wide-brimmed hat and a worn leather backpack. +desert,jungle,explorer
F tanned and windblown = $The {has|have} windblown hair and a tanned face.
P thumbs under the straps = $The {stands|stand} with thumbs under the straps of the backpack and {looks|look} at the view.
P hand shading the eyes = $The {shades|shade} the eyes with one hand and {looks|look} ahead.
P on the trail = $The {walks|walk} up the trail with two poles, one boot forward. +walking,hiking,climbing,trail
P map in both hands = $The {looks|look} at an unfolded map held in both hands. +map,lost
P rest on a rock = $The {sits|sit} on a rock with the backpack off, drinking from a steel bottle. +resting,sitting
P over the stream = Arms out, $the {steps|step} from stone to stone across the stream. +crossing,stream,river
P lantern held up = $The {holds|hold} up a lantern and {looks|look} into the dark. +cave,night,lantern,torch
M group = $The walk in single file with backpacks in red, blue and green.
S rolled mat = A rolled sleeping mat is strapped under the backpack.
G the face; the backpack; the boots

climber | climber, mountaineer
F *red helmet and harness = $The {wears|wear} a red helmet, a grey T-shirt and a harness with hanging metal clips. -snow,winter,mountaineer,everest
F *down jacket = $The {wears|wear} a thick orange down jacket, goggles and boots with spikes. +snow,winter,mountaineer,everest,summit
F strong arms = $The {has|have} strong arms and white chalk on both hands. -snow,winter,mountaineer
P reaching for a hold = $The {hangs|hang} by one hand and {reaches|reach} up for the next hold, one knee bent.
P feet on the rock = Feet flat against the rock, $the {leans|lean} back into the rope and {looks|look} up.
P ice axe = $The {drives|drive} an ice axe into the frozen wall. +ice,frozen
P summit = $The {stands|stand} on the summit with both arms raised. +summit,peak,top
P resting on a ledge = $The {sits|sit} on a narrow ledge with dangling feet. +resting,sitting
M rope team = $The climb one above another, joined by a blue rope.
S blue rope = A bright blue rope runs down from $his harness.
G the face; the rope; the hands; the helmet

skier | skier, snowboarder
F *blue jacket and goggles = $The {wears|wear} a blue ski jacket, white trousers, a helmet and mirrored goggles.
F red cheeks = $The {has|have} cheeks red from the cold and snow on the collar.
P skis on the shoulder = $The {stands|stand} with skis on one shoulder.
P deep turn = $The {leans|lean} into a turn with bent knees, powder snow spraying up behind. +skiing,racing,downhill,snowboarding,slope
P in the air = High above the slope, $the {jumps|jump} with crossed skis. +jumping,jump,leaping
P snowboard grab = In mid-air, $the {grabs|grab} the edge of the board with one hand. +snowboarder,snowboard
P on the lift = $The {sits|sit} on the chairlift with hanging skis. +lift,chairlift
M run = $The come down one behind another, each with a plume of snow.
S red poles = The poles in $his hands are bright red. -snowboarder
G the face; the goggles; the skis; the helmet

diver | diver, scuba diver, swimmer underwater, freediver, snorkeler
F *black wetsuit and yellow fins = $The {wears|wear} a black wetsuit, yellow fins, a mask and a steel tank.
F mask and bubbles = $The {wears|wear} a clear mask, and silver bubbles rise past it.
P floating level = $The {floats|float} level with outstretched legs and a torch in one hand. -freediver
P swimming down = $The {swims|swim} straight down with both arms forward.
P kneeling on the sand = $The {kneels|kneel} on the sandy bottom and {looks|look} at something. +treasure,wreck,exploring
P hand toward a fish = $The {stretches|stretch} out one hand toward the fish. +fish,turtle,shark,dolphin
P backwards from the boat = $The {rolls|roll} backwards off the boat with one hand on the mask. +boat,jumping
M buddies = $The swim side by side and make an OK sign.
S bubbles = A column of bubbles rises above $him. -boat,beach
G the face; the mask; the bubbles; the fins
`;
