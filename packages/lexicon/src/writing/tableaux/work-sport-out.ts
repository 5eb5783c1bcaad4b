/** Sport on rock, water, snow, ice and wheels, and active play. The form: `tableaux.ts`. */
export const WORK_SPORT_OUT_TABLEAUX = `
work-climb-rock | deed | climb, hang, scale, boulder, rappel, abseil, climber & cliff, rock, rocks, mountain, wall, climbing wall, boulder, ice wall, overhang, peak, frozen waterfall, crack, rock face, rock climber, climber, mountaineer & #person, rock climber, ice climber, climber, mountaineer | @ cliff, mountains, gym, canyon
D fingertips on an edge = Fingertips hang on an edge no wider than a coin, the other hand dipping into a chalk bag behind. -ice,frozen,gym,wall
D picks in the ice = Two curved axes bite blue ice above the head, and front points scrape, splinters falling. +ice,frozen
D coloured hold = Fingers close on a yellow resin hold far to one side, a foot smeared flat against the wall. +gym,wall -ice
D hips in = $The {presses|press} the hips to the rock, one knee turned out, looking up along it. -rappel,abseil
D feet flat to the wall = $The {leans|lean} out in the harness with feet flat to the wall, rope running hot through one glove. +rappel,abseil
O rope = A rope runs up through a steel clip and hangs in a slack curve below. -free,boulder
W harness = with white fingers; in a harness and thin tight shoes -free,boulder,ice,frozen
N rock = Quartz veins and a tuft of grass in a crack show how steep it is. -gym,ice,frozen,wall
B drop = Under the heels tree tops and a thread of road lie very small. -gym,boulder
L raking sun = Raking sun from the side shows every grain and casts the arm's shadow on the rock.
V alongside = View from alongside at the same height, wide lens, deep focus, ochre rock and cold blue

work-summit | deed | reach, plant, conquer, celebrate, sit, hike, climb, look, mountaineer, mountaineers, hiker, hikers, stand & summit, mountaintop, peak, mountain top, everest, flag, viewpoint, ridge, trekking, hiker, mountaineer, mountaineers, hikers, backpacker & #person, mountaineer, mountaineers, hiker, hikers, backpacker | @ mountains, ridge, summit
D last steps = $The {pushes|push} down on a knee for the last step, stick planted, mouth open for air. +climb,reach,hike -stand,sit,look,celebrate
D arms out = $The {stands|stand} on the topmost block with arms spread and head back, jacket blown flat on one side. -sit,hike,climb
D on the pack = $The {sits|sit} on the rucksack with dangling feet, a heel of bread and a pocket knife on the knee. +sit
O boots = Boots are scuffed to grey at the toe, a lace wrapped twice round the ankle.
W pack = with a big rucksack; in a red jacket
N cairn = A cairn with a rusty tin box and a strip of prayer cloth stands near.
B ridges = Ridge behind ridge goes back paler and paler to a white one.
L first light = The first light touches only the top and one cheek; the valleys are blue. +sunrise,dawn,sunset,golden
L clean high = Clean high light from the left throws hard small shadows and lights the edge of the cloud below.
V wide = Wide view a little below, figure small against the sky, deep focus, blue and one red

work-surf | deed | surf, ride, paddle, catch, wipe out, fall, windsurf, kitesurf, surfer, surfers & surfboard, wave, waves, bodyboard, windsurf, kitesurf, paddleboard, surf, sea, ocean, surfer & #person, dog, penguin, surfer, surfers | @ sea, beach
D crouch under the lip = A green wall of water curls over, and on its face $the {crouches|crouch} on the board, hand trailing in the water. -fall,wipe,paddle,paddleboard,windsurf,kitesurf
D off the board = The board shoots up alone, and $the {goes|go} backward into the white with arms out. +fall,wipe
D belly on the board = $The {lies|lie} on the board and {digs|dig} deep, chin up, the swell lifting behind. +paddle -paddleboard
D standing with a paddle = $The {stands|stand} upright on the wide board over its own reflection, a long paddle just out of the water. +paddleboard
D hung from the sail = $The {leans|lean} back over the water with straight arms, everything above taut and humming. +windsurf,kitesurf
O trail = Behind the board runs a white line that is already falling in.
W wetsuit = with wet hair; in a black wetsuit -bikini,dog,penguin
O spray = Drops hang in the air round knees and hands.
B sea = Two more lines of swell come in behind, and a headland in haze.
L sunset wave = Low orange sun comes through the lip and turns the spray to sparks. +sunset,golden,dusk
L through the wave = Sun stands behind the wave and lights its thin part bottle green.
V water level = Camera in the water close by, fast shutter, bottle green and white

work-surfer-beach | thing | surfer, surfer girl, surfers, beach bum, windsurfer | @ beach
D board under the arm = $The {stands|stand} at the edge of the water with a board under one arm, hair dripping, looking out at the lines of waves.
D sand = Sand sticks to the calves, and the leash drags behind in a curve.
O board = The board is yellowed white with a red stripe, wax worn off where the feet stand.
W wetsuit = in a wetsuit peeled to the waist -girl,woman
N foam = A tongue of foam runs up and round the ankles.
B waves = Blue-green lines roll in with wind-blown crests.
L low side = Low sun over the water makes the wet sand a mirror.
V three-quarter behind = Full figure three-quarter from behind, wide horizon, sand, teal and white

work-row-canoe | deed | row, paddle, canoe, kayak, sail, raft, rower, rowers, kayaker, canoeist & canoe, kayak, rowboat, rowing boat, raft, rapids, river, lake, dinghy, regatta, white water, gondola, punt & #person, #animal, rower, rowers | @ river, lake, sea
D blade in the water = The blade goes in without splash, and two small whirlpools wander off behind it. -rapids,raft,white,sail
D through the white = The bow leaps out of white water, paddles cross, a sheet of spray over everybody's head. +rapids,raft,white
D hiked out = $The {hangs|hang} out backward over the side, toes under a strap, the sail sheeted in hard. +sail,dinghy,regatta
D rounded back = $The {leans|lean} forward with long arms and straight wrists. -sail,rapids,white
D wide eyes = Mouths are open, helmets shine, eyes are screwed up. +rapids,raft,white
O boat = The boat is varnished wood with a scrape along its side and a wet rope in its nose. -rapids,raft,white,kayak
N wake = A narrow wake opens behind in a V to both banks. -rapids,raft,white,sea
B bank = Willows hang down to the water, and a heron stands on the far shallows. -sea,rapids,raft,white
L mist = Thin mist lies on the water, and the far bank is only a tone. +fog,dawn,morning
L low water light = Low sun comes along the water, and its glitter plays on the undersides of arms and hull.
V rough = Medium close from the water, fast shutter, drops on the lens, white and orange +rapids,raft,white
V low = Medium wide just above the water from the front quarter, calm greens, wood and silver -rapids,raft,white

work-skateboard | deed | skate, jump, ride, ollie, do, roll, kickflip, grind, balance, skateboarder, skater & skateboard, skatepark, skate park, halfpipe, ramp, longboard, rollerblades, roller skates, scooter, skateboarder, skater & #person, dog, cat, skeleton, grandmother, skateboarder, skater | @ skate park, street, car park
D board under the feet = The board turns over a knee-high space under lifted feet, its underside and two wheels showing. -stairs,steps,handrail,rollerblades,roller,longboard,scooter,grind,dog,cat
D edge of the ramp = The wheels stand on the steel edge of the ramp, a hand reaching down to touch it. +ramp,halfpipe,grind
D one leg long = $The {glides|glide} on one skate with the other leg stretched behind, arms like wings. +rollerblades,roller
D crouched roll = $The {rolls|roll} along low on the board, blown flat by its own wind. +longboard,dog,cat,scooter
D arms and eyes = The arms are out, fingers spread, eyes on the spot where the wheels must land. -stairs,steps,handrail,dog,cat,rollerblades,roller
O board = The board's grip is torn and its nose chipped, with stickers worn to white. -rollerblades,roller,scooter
W loose clothes = in baggy trousers and torn canvas shoes -grandmother,dog,cat,skeleton
N concrete = Wax stripes, cracks and a crushed can mark the concrete.
B graffiti = A painted wall and two sitting onlookers are behind.
L low hard = Hard low sun throws a separate shadow under board and shoes.
V fisheye = Very low and near, wide lens, frozen, concrete grey and loud colours

work-cycle | deed | cycle, ride, race, pedal, climb, descend, cyclist, cyclists, bike, bicycle, biker & bicycle, bike, racing bike, mountain bike, bmx, tandem, tour de france, peloton, velodrome, tricycle, cyclist, cyclists, mountain biker & #person, bear, cat, fish, skeleton, monkey, robot, cyclist, cyclists | @ road, street, forest, mountains, city, village
D standing on the pedals = $The {stands|stand} on the pedals and {throws|throw} the frame from side to side, mouth open, a drop at the end of the nose. +climb,race,tour,hill,peloton -bmx
D low bars = Backs are flat as tables, elbows overlapping, wheels a hand apart. +peloton,race,velodrome
D front wheel in the air = The front wheel drops off a root, mud flying up from both tyres, body far behind the saddle. +mountain,bmx,forest -tour
D easy pedals = $The {pedals|pedal} easily, back upright, one knee up, clothes blown out behind. -climb,race,tour,peloton,velodrome,bmx,mountain,push
D beside it = $The {walks|walk} beside the bicycle, one hand on the saddle, tyre flat. +push
O bicycle = The spokes make two grey discs, and the bell catches a point of light.
N basket = A basket with bread and a leek rides along before the knees. -race,tour,peloton,bmx,mountain,velodrome
B houses = House fronts with awnings slide by as streaks. +city,street -mountain
B road = The road with poplars runs back to a soft horizon. -city,forest,mountain
L rain = The road shines, a fin of water stands behind the rear wheel, and lamps are mirrored in it. +rain
L side = Sun from the side puts the long thin shadow of the wheels on the road.
V panning = Full figure from the side, panned, wheels blurred, road grey with one bright colour

work-cyclist-portrait | thing | cyclist, cyclists, bicycle courier, racing cyclist, mountain biker | @ road, street, mountains
D one foot down = $The {stands|stand} astride the bicycle with one foot on the ground, forearms on the bars, getting breath back. -rain,snow
D head down = $The {rides|ride} head down into it, elbows close, water running off the edge of the hood. +rain,snow
D grit = Road grit has drawn a stripe up the back and freckles on the shins.
O bicycle = The frame is thin and sky blue, its chain black with oil, the bottle half empty.
W jersey = in a tight jersey with bulging back pockets
N white line = The white line of the road and a few pine needles lie under the tyre.
B street = Lit shop fronts and tail lights blur along the street. +city,street
B road = The road falls away in hairpins toward a pale valley. -city,street
L wet = Grey rain light shines on road and sleeves, and one headlight behind turns the drops white. +rain
L clear = Clear sun from the side casts the wheels as two long ovals.
V three-quarter = Full figure, three-quarter front, telephoto, grey road and one strong colour

work-cyclist-fall | deed | crash, fall, wobble, learn, tumble, collide & bicycle, bike, skateboard, scooter, motorbike, motorcycle, unicycle, skis, roller skates, sled, tricycle & #person | @ street, road, park, garden
D hands letting go = The front wheel has turned across, and $the {goes|go} over it sideways, one hand still on the grip, the other stretched to the ground. +bicycle,bike,scooter,tricycle,motorbike,motorcycle,unicycle -learn,wobble
D all limbs = Arms, legs and gear point in four directions, a white cloud bursting underneath. +skis,skateboard,roller,sled -learn,wobble
D hand on the saddle = $The {sits|sit} stiffly upright with locked arms, while a hand at the back of the seat runs along. +learn
D zigzag = The track behind is a snaking line, and the knees stick out wide. +wobble,learn
D face = The mouth is a wide O, eyes screwed up.
N lost thing = A shoe has come off and lies the other way round on the ground.
B hedge = A hedge and a parked car stand by, unconcerned. -skis,sled
L clear = Clear daylight from above keeps everything sharp.
V low frozen = Low medium wide from the front, very fast shutter, clean colours

work-motor-race | deed | race, overtake, drift, corner, win, jump, motocross & racing car, race car, formula 1, formula one, f1 car, motorbike, motorcycle, motocross, rally, rally car, kart, go-kart, dirt bike, sidecar, biker, racing driver & #person, #vehicle, racing driver, biker | @ race track, road, desert, forest
D knee on the tarmac = The machine lies over so far that a knee scrapes, tyre edge smoking. +motorbike,motorcycle,biker -motocross,dirt,jump
D in the air over the ridge = The bike hangs over the ridge at a slant, rear wheel spitting clods. +motocross,dirt,jump
D sideways slide = Front wheels point the other way, the tail swings out, and gravel sprays in an arc. +rally,drift
D nose to gearbox = The front wing all but touches the tail ahead, heat wavering over both. -motorbike,motorcycle,biker,motocross,dirt,rally,drift
D helmet = Behind the visor the helmet is tipped toward the inside of the bend.
O machine = Rubber crumbs and flies stick to the painted flank. -motocross,dirt
N kerb = Red and white kerb stones, worn by tyres, cut across the corner. -motocross,dirt,rally,desert,forest
B blur = Fence, tyre wall and faces are streaked to bands of colour.
L flat glare = High glare through heat haze flashes on visor and metal.
V panning = Low panning shot, telephoto, background streaked, saturated

work-ski | deed | ski, snowboard, jump, race, slalom, carve, skier, snowboarder & ski, skis, snowboard, slope, snow, piste, powder, slalom, mountain, alps, skier, snowboarder & #person, penguin, dog, bear, skier, snowboarder | @ mountains, slope, snow, forest
D edge spray = The edges are tipped hard and a fan of snow stands higher than the hips. -jump,slalom,cross-country
D in the air = $The {hangs|hang} high over the lip with knees drawn up, one glove reaching down behind the boots, powder trailing off. +jump
D shoulder to the gate = A shoulder knocks a red gate flat, skis parallel, face a hand from the pole. +slalom,race
D long push = $The {slides|slide} in a narrow track through firs, one pole behind, heel lifted. +cross-country
D bent knees = The knees are pressed together, hands in front, goggles full of sky. -jump,cross-country
O snow = The snow is untouched to the left, blue in its hollows.
W goggles = with frost on the scarf; in an orange jacket, goggles and a helmet -penguin,dog,bear
N track = A single curved track leads back up out of the picture.
B peaks = White teeth of peaks stand against dark blue.
L snowfall = Falling snow greys out everything beyond the next fir. +snowfall,blizzard,storm
L back sun = Sun stands low behind and makes the flying crystals sparkle.
V low = Low wide shot from downhill, very fast shutter, white, deep blue and orange

work-ice-skate | deed | skate, glide, spin, twirl, dance, slip, fall, learn, skater & ice, ice rink, frozen lake, skates, pond, canal, rink, figure skater, ice skater & #person, penguin, #animal, figure skater, ice skater | @ ice rink, frozen lake, canal, ice
D one blade = $The {leans|lean} on the outer edge of one blade, free leg long behind, arms open. -spin,twirl,fall,slip,learn
D spin = $The {stands|stand} on one point, blurred into a spindle, hands clasped over the head, ice dust round the toe. +spin,twirl
D seat on the ice = Both skates are in the air, arms rowing, the seat a hand above the ice. +fall,slip
D chair pushed = $The {pushes|push} a wooden chair ahead, ankles bent in, tongue between the teeth. +learn
O ice = The ice is grey-green, scored with white curls, bubbles frozen beneath.
W wool = with red cheeks; in a knitted jumper and mittens -costume,dress,figure,penguin
N scarf = A dropped mitten lies at the edge of the reeds. -rink
B boards = White boards and rows of empty seats ring the rink. +rink
B bare trees = Bare willows and small dark skaters stand far off in haze. -rink
L bulbs = Strings of bulbs mirror as broken yellow lines in the ice. +night,evening
L low winter = Low winter sun lies along the ice and stretches every shadow.
V low wide = Full figure from just above the ice, pale blue, grey and one warm colour

work-sledge | deed | sled, sledge, toboggan, slide, throw, ride, roll & sled, sledge, toboggan, snowball, snowballs, snow, hill, husky, slope, snow angel, dogsled, tube, plastic bag & #person, #animal | @ hill, park, garden, street, snow
D runners in the air = The sledge leaves a bump with daylight under its runners, feet up, hands on the rope. -throw,snowball,snowballs,build,snowman,angel,roll
D snowball in flight = A snowball bursts on a shoulder in a white star, the next one already packed between mittens. +snowball,snowballs,throw
D big snowball rolled = $The {pushes|push} a snowball as high as the hips up the slope, cheek pressed against it. +roll
D moving arms = $The {lies|lie} on the back sweeping arms and legs, a fan pressed into the snow. +angel
D screaming joy = Eyes are slits, mouths wide, and a bobble hat has slipped over one eyebrow.
O snow = The snow is trampled with a hundred footprints, grass showing through in a line.
W snow clothes = with wet mittens on strings; in a red snowsuit -woman,man,animal,dog,cat
B hill = Dark specks with sledges climb the hill behind, between bare trees.
L blue evening = Blue evening light with one yellow lamp at the foot of the slope. +evening,dusk,night
L milky = Milky light from a covered sky, snow and sky almost one tone.
V low front = Low view from the front, fast shutter, white with red and yellow

work-horse-ride | deed | ride, gallop, jump, trot, groom, brush, saddle, race, fall & that: horse, pony, stallion, mare, racehorse, white horse, black horse, horses, foal, donkey, camel, elephant & #person, knight, jockey | @ field, beach, meadow, stable, race track, forest, arena, desert
D in the air over the bar = $That {folds|fold} the forelegs over a striped bar, and the rider lies along the neck with hands pushed forward. +jump
D hooves off the ground = All four hooves are off the ground for this one instant, mane and coat-tails flying level. +gallop,race
D brush on the flank = A round brush goes down the flank in one long stroke, dust rising from the coat. +groom,brush
D girth pulled = An elbow under the flap, $the {pulls|pull} the girth one hole tighter. +saddle -ride,gallop,jump,race
D easy seat = $The {sits|sit} deep with long legs, reins in one hand, moving with the step. +ride,trot -gallop,jump,race,knight,warrior,king,queen,viking,samurai,princess,elf,cowboy
O head = The head of $that is up, ears forward, a wet nostril wide. -camel,elephant
N ground = The ground is cut up by hooves in half moons.
B sea = Wet sand mirrors the legs, and low waves run in behind. +beach
B far = A rail and soft trees close the view. -beach,desert
L low side = Low sun from the side shines along neck and arm.
V side = Full length from the side, telephoto, fast shutter, warm browns

work-archery | deed | shoot, aim, draw, target, archer & bow, archery, arrow, crossbow, rifle, target, slingshot, bow and arrow, archer & #person, elf, centaur, archer | @ field, forest, range, castle
D string at the cheek = The string is drawn to the corner of the mouth, three fingers hooked round it, the arrow level beneath the eye. -crossbow,rifle,slingshot
D stock at the cheek = The stock is pressed into shoulder and cheek, a finger lying along the trigger. +crossbow,rifle
D fork and strap = The fork is held out at arm's length, the strap pulled to the ear. +slingshot
D still line = From front fist to back elbow everything is one straight line; $the {does|do} not blink.
O arrow = The feathers are grey and white, one of them nicked. -rifle,slingshot
W bracer = with a leather guard on the forearm
N quiver = Further shafts stand in a quiver against the hip. -rifle,slingshot
B target = Far off, small and soft, is what is being aimed at.
L side edge = Light from behind the shoulder edges knuckles and bow.
V along the arrow = Three-quarter front view close to the point, shallow focus on the eye, moss green and leather

work-skip-rope | deed | skip, jump, play, hop, hula hoop, double dutch & rope, skipping rope, jump rope, hopscotch, hula hoop, hoop, elastic & #person, #animal, boxer | @ street, schoolyard, park, playground, gym
D rope under the toes = The rope is a blurred arc just passing under two lifted feet, the shadow of it on the ground in front. -hopscotch,hoop
D on one leg = $The {lands|land} on one leg in a chalked square, arms out, the other foot held behind. +hopscotch
D ring round the waist = A bright ring circles the waist at a tilt, elbows high, hips pushed out. +hoop
D flying hair = Hair stands up, and the mouth counts. -hopscotch,boxer
O chalk = Chalk lines and numbers in pink and blue cover the asphalt. +hopscotch
O shadow = On the asphalt the shadow stands apart from the shoes. -hopscotch
N stone = A flat stone, a satchel and a dropped jumper lie by the wall. -boxer,gym
B wall = A brick wall with a window frame and an ivy closes the yard. -boxer,gym
L sun = Clear sun from high left gives every foot and rope its crisp shadow.
V low = Full figure from low in front, fast shutter, asphalt grey and clear colours

work-trampoline | deed | jump, bounce, swing, slide, leap, climb & trampoline, bouncy castle, swing, bed, down slide, on slide, water slide, playground slide, monkey bars, rope swing, hay, leaves, climbing frame & #person, #child | @ garden, playground, park, bedroom, lake
D top of the jump = $The {hangs|hang} at the top of the jump, knees up, hair standing in all directions, soles toward us. -swing,slide,bars,frame
D far end of the arc = The seat is at the highest point of its arc, ropes slack for a blink, legs pointed at the sky. +swing
D down the chute = $The {comes|come} down the chute with arms up and shoes first, jumper ridden up. +slide
D hand to hand = $The {hangs|hang} by one hand from a bar, the other just reaching the next, legs kicking. +bars,frame
D shouting face = Teeth show, eyes are shut tight with joy.
O trembling canvas = Below, the black canvas still trembles. +trampoline
O *rumpled bed = Below, pillows and a rumpled quilt still bounce. +bed
N shoes = Two shoes lie kicked off in the grass. -bedroom,bed
B sky = Behind is mostly sky with the top of a tree. -bedroom,bed
L sun behind = Sun from behind shines through flying hair and thin cloth.
V low = Low view upward, fast shutter, blue sky and warm colours

work-parachute | deed | jump, fly, float, fall, glide, land, skydive, bungee jump, soar, skydiver, paraglider, parachutist, glider, wave & parachute, bungee, hot air balloon, wingsuit, skydiving, zip line, kite, jetpack, hang glider, paraglider, skydiver & #person, dog, cat, cow, skydiver, paraglider, parachutist, hang glider | @ sky, mountains, valley, beach
D arms and legs wide = $The {lies|lie} on the air face down, arms and legs bent wide, cheeks flapping. +skydive,skydiver,skydiving,wingsuit -parachute
D under the curved wing = Under a wide curved wing $the {hangs|hang} in the straps, hands up at two toggles, shoes over nothing. +parachute,paraglider,hang,glide
D cord behind = The cord snakes up behind from two bound ankles, arms spread, river far under the fingertips. +bungee
D looking down = The eyes are wide and shining behind goggles. -balloon,bungee
D rim of the basket = Over the wicker rim $the {leans|lean} on both elbows, the burner roaring overhead. +balloon
O cloth = The cloth above is striped orange and white, seams drawn tight by air. +parachute,paraglider,balloon,hang
B ground = Fields like patches, a silver river and a cloud's shadow lie deep below.
L high clear = Clear high sunlight shines through the cloth and colours the face.
V wide in the air = Wide lens in the air at the same height, tilted horizon, blue, green and orange

work-climber-tent | deed | camp, sit, warm, rest, sleep, pitch, hike, cook & tent, campfire, camping, base camp, camper, sleeping bag, camping stove, scouts, mountaineer, hiker, backpacker & #person, bear, cook, mountaineer, hiker, backpacker | @ forest, mountains, lake, beach, desert
D hands to the flame = $The {crouches|crouch} by a small fire with both palms toward it, knees up, face bright. -pitch,sleep
D pole through the sleeve = A bending pole is pushed through the sleeve of the tent, the other end held down by a foot. +pitch
D face in the hood = Only a nose and shut eyes show in the drawn hood of a sleeping bag. +sleep
O pot = A black pot hangs over it with its lid jumping, a spoon stuck in. -pitch,sleep
W wool = in a thick jumper and a wool cap -bear
N boots = Boots with open laces, a folded map and an enamel mug stand on flat stones.
B tent = The tent behind is an orange triangle against dark trunks. -desert
L fire = Fire lights faces and knees from below; the trees behind are blue. +night,evening,dusk,campfire
L morning = Cool morning light comes through the trunks, and the tent glows on its sunny side.
V low = Medium wide from the other side of the fire, low, orange and blue-green

work-coach-train | deed | train, exercise, teach, learn, warm up, stretch, practise, practice, coach & sport, football, swimming, gym, child, children, ballet, karate, whistle, team, coach, trainer, athlete, players, gymnast & #person, #many, trainer, athlete, players, gymnast | @ pitch, gym, pool, track
D whistle and stopwatch = $The {stands|stand} with a whistle between the lips and a stopwatch in the raised fist, arm pointing at the far line. +coach,trainer
D bent to the toes = $The {stands|stand} with one leg out, fingers reaching round the toes, face on the knee. -coach,trainer
D correcting hand = A hand straightens an elbow from below with two fingers.
O cones = Small orange cones stand in a zigzag over the ground.
W tracksuit = in a zipped tracksuit
N bag = A net of balls and a clipboard lie at the line.
B others = Others wait in a row behind, hands on hips, one yawning.
L flat = Flat morning light with long soft shadows.
V medium = Medium wide at eye level, documentary photograph, grass green and navy

work-fan | deed | cheer, watch, shout, sing, wave, cry, celebrate, boo, jump & stadium, crowd, supporters, spectators, match, game, flag, tribune, goal, hooligans, fans, fan & #person, #many, crowd, fans | @ stadium, pub, square, street
D wall of arms = $The {throws|throw} both arms up at once, scarves stretched between fists, mouths wide. -cry,boo,watch
D hands in the hair = Hands are clasped on the head, eyes fixed on one point below. +watch,cry,boo
D painted face = Two stripes of paint on the cheeks have run with sweat.
O near scarf = The nearest scarf is knitted in two colours with a lost tassel.
N cup = Beer leaps from a tilted paper cup and hangs in the air. -child
B tiers = Tier on tier of heads goes up into the dark under the roof. -pub,street
L from the field = White light comes up from the field and smoke drifts in it, red from a flare.
V telephoto = Medium shot along the row, telephoto, faces pressed together, team colours

work-podium | deed | receive, win, kiss, hold, cry, stand & podium, medal, medals, gold medal, olympic, olympics, anthem, trophy, rosette, flowers, winner, champion & #person, dog, cat, snail, horse, champion, winner | @ stadium, podium
D top step = $The {stands|stand} on the highest of three white steps, chin lifted, a medal on a wide ribbon against the chest.
D wet eyes = The lower lids are full, and the lips are pressed hard together. -dog,cat,snail,horse
O medal = The medal throws a gold coin of light up under the chin.
N bouquet = A tight bouquet is held head down, forgotten.
B neighbours = To both sides, one step lower, stand two shoulders in other colours, cut by the frame.
L top light = Clear light from above and a flash from the front light ribbon and face.
V low front = Waist-up from slightly below, plain blue background with blurred flags, gold and white

work-athlete | thing | athlete, footballer, soccer player, basketball player, tennis player, runner, swimmer, gymnast, weightlifter, rower, skier, baseball player, rugby player, hockey player, ice hockey player, american football player, volleyball player, handball player, goalkeeper, marathon runner | @ stadium, track, pool, pitch, gym
D after the effort = $The {stands|stand} with hands on hips just after the effort, chest out, looking past us and still breathing through the mouth.
D drops = Drops stand on brow and collarbone, and one has stopped at the chin.
O gear = What the sport is played with rests against the leg, scuffed and familiar.
W towel = with a towel over one shoulder
N tape = White tape is wound round two fingers.
B empty ground = The empty ground behind is a plain band of colour under a plain sky.
L hard side = Hard light from the left, with a dark edge on the other side, draws every muscle.
V hero = Half-length portrait from slightly below, 85 mm look, strong plain colours
`;
