/** Whole small scenes of holidays, outings and weather out of doors. The form: `tableaux.ts`. */
export const DAILY_HOLIDAY_TABLEAUX = `
daily-beach-lie | deed | sunbathe, lie, sunbathing, tan, relax, lying, beach towel, bury, buried, sunscreen, sun cream & beach, sand, towel, pool, sunbathe, sunscreen, sun cream, sunbathing & #person | @ beach, pool, lakeside
D flat on the belly = Flat on the belly with heels apart, chin on folded hands, $the {has|have} one eye open on the water. -bury,buried,sunscreen,cream
D only a head = Only a head with sunglasses and ten toes look out of the sand, the mound between patted smooth with a spade. +bury,buried
D white stripe = A white stripe is squeezed across the shoulder blades, and the back draws together from the cold of it. +sunscreen,cream
O *striped towel = The towel is striped and rucked, its corner held with a shoe.
N paperback in sand = Sand runs from a swollen paperback, and a peach stone draws wasps.
B umbrellas = Umbrellas in faded colours stand at all angles up to a line of dull blue.
L white noon = White noon sun leaves a short black shadow beneath each thing and a shine on oiled skin.
L white noon then = White noon sun leaves a short black shadow beneath each thing and a shine on oiled skin. +summer
L low orange = Low orange light fills every footprint with shade. +sunset,evening
V towel level = From towel level along the body, far things blurred, bleached summer colours

daily-beach-walk | deed | walk, run, stroll, wade, paddle & beach, shore, sea, surf, waves, tide, barefoot, seaside & #person | @ beach, shore
D at the edge of foam = Barefoot at the edge of the foam, trousers rolled to the calves, $the {sets|set} each foot where the sand is hard and dark. -run
D away from the wave = Knees high and arms up, $the {runs|run} from the wave that is already round the ankles. +run,paddle,child,children
D shoes in the hand = A pair of shoes hangs from two hooked fingers.
O prints that fill = Behind, the prints run in a line and the first ones are already full of water.
W *rolled trousers = with salt in the hair; in rolled cotton trousers and a loose jumper
N weed and shell = A rope of brown weed with a whelk in it marks the last tide.
B headland = A low headland lies in haze, and one figure is tiny far ahead.
L wide soft = Soft light from a wide pale sky is doubled in the wet sand.
L low sun = The sun stands a hand above the sea, and a track of it comes over the wet right to the feet. +sunset,dusk,golden
L moon = A moon makes a pale road on the black water. +night
V far and low = Low long view along the water's edge, figure in the left third, blue-grey and sand

daily-swim | deed | swim, swimming, float, floating, dive, jump in, jump into, plunge, bathe, skinny dipping, snorkel & sea, lake, river, pool, water, pond, ocean, waves, jetty, quarry, dock, pier & #person | @ lake, pool, sea, river
D head above the line = Only the head and one bent arm are above the water, mouth turned aside for air. -float,dive,jump,plunge
D on the back = On the back with ears under and arms wide, $the {lies|lie} on the water and {looks|look} straight up. +float
D tucked in the air = Knees hugged and nose held, $the {hangs|hang} in the air over the water, which already carries the reflection. +jump,plunge
D hands first = Stretched from fingertips to toes, $the {goes|go} in at a slant, hands just breaking the surface. +dive
O rings and green = Rings run out over green water that goes brown in the deep.
W *bathing things = with wet hair flat to the head; in a plain bathing suit
N clothes in a heap = Clothes and a towel lie in a heap on the edge with glasses on top.
B far bank = Reeds and dark trees stand upside down along the far bank. -pool,sea
B tiled edge = White loungers and a chrome ladder line the far side. +pool
L sun through surface = Sun goes through the surface and draws a moving net on skin and bottom.
L mist of morning = Thin mist stands on the water in early grey light. +morning,dawn,fog
V at the water = From just above the water, close, clear greens and blue

daily-camping | deed | camp, camping, campfire, tent, pitch, marshmallow, marshmallows, sleeping bag, camper van, bonfire & sit, pitch, sleep, roast, cook, tell, sing, play, look, put up, read, friends, family, couple, man, woman, child, children, kids, scouts, father, campfire, stories | @ woods, lakeside, meadow, mountain
D noses out of the bags = In the sleeping bags lie only noses and hair, one arm out on the cold grass, boots set in a row under the flap. +sleep,asleep
D poles and cloth = Inside the collapsed cloth somebody moves about, one arm with a pole sticking out, the plan trodden in the grass. +pitch,put
D stick in the glow = A marshmallow on a long stick is turned over the glow, its one side already black and burning. +roast,marshmallow,marshmallows
D faces round the fire = All sit close with knees drawn up and hoods on, hands held to the heat, eyes in the flames. -pitch,put,roast,marshmallow,marshmallows,sleep
D hands make the monster = The one who tells has claws raised at both ears, and the next one's mug has stopped. +stories,tell
O *fire = Logs have fallen in to a star of red, and sparks go up past the lowest branches. -pitch,put,sleep
W *fleece = with smoke in the hair; in a fleece and a woollen hat +from-person,from-child,many,couple,family,kids
N kettle = A black kettle hangs over one side, and boots stand open-mouthed to dry.
B tent lit = A small tent is lit from inside like a lamp before dark trunks. -morning
B lake and hill = Between the trunks lie still water and a blue hill. +morning
L fire from below = Orange light from the fire lights chins and knees; backs are lost in blue-black. -morning,sleep
L fire from below then = Orange light from the fire lights chins and knees; backs are lost in blue-black. +night,dusk,evening -morning,sleep
L tent moon = Moonlight goes through the thin cloth and makes all of it a dull blue-green. +sleep
L morning damp = Early sun comes in slanting rays through the trunks and steams the wet cloth. +morning
V ring from outside = From just outside the ring, seated height, fire in the middle, orange on night blue -sleep,pitch,put
V along the ground = Low along the ground at tent height, close, damp greens and one orange +sleep,pitch,put

daily-hike | deed | hike, hiking, trek, walk, climb, rest, summit, backpack, scramble & mountain, mountains, hill, trail, path, summit, peak, ridge, valley, woods, forest, backpack, moor, pass & #person | @ mountain, hill, woods, ridge
D bent under the pack = Bent under the pack, thumbs in its straps, $the {sets|set} the boot on the next rock and {pushes|push} on the knee. -rest,summit
D arms wide at the cairn = By a heap of stones $the {stands|stand} with arms out, the whole shirt blown to one side. +summit,peak,top
D boot off = One boot is off, the sock steams, and a hand reaches back a flask. +rest
D single file = In single file they go up a zigzag, the last one small and still at the bend below. +many,couple,family
O *pack = The pack has a rolled mat, a tin cup that swings and a damp shirt drying on it.
W *walking clothes = with a red neck; in a faded cap and dusty walking boots
N thistle and marker = On a boulder is a red and white stripe of paint, a thistle beside it.
B ridges = Ridge lies behind ridge, each a lighter blue.
B trunks = Trunks with moss go up on both sides to a patch of sky. +woods,forest
L clear high = Clear high light from the left puts each stone in relief.
L storm coming = A dark wall of cloud stands behind, and the last sun lights only the path. +storm,rain
V wide from below = Wide from below on the path, much land, figure small, clear blue and ochre

daily-picnic | deed | eat picnic, have picnic, enjoy picnic, pack picnic, share picnic, picnic, picnicking, picnic blanket | @ meadow, park, beach, woods, riverside
D on one elbow = One lies on an elbow and picks cherries from a bag, another saws at a loaf held to the chest. +many,couple,family,friends,lovers,kids
D feet beyond the blanket = Legs reach beyond the blanket's edge, the weight is back on both hands, and the eyes are up in the leaves. -many,couple,family
D hand waves a wasp = A hand with a sandwich waves off a wasp.
O *checked blanket = On the checked blanket are boiled eggs, radishes, a cheese run soft and a jar with the spoon sunk in.
W *summer linen = with shoes kicked off; in crumpled linen and a straw hat +from-person
N ants at the cake = Ants go in a line over the rim of the cake tin.
B river and willow = A willow hangs over slow brown water beyond.
L leaf spots = Spots of sun through leaves lie on cloth, shins and glass.
L rained off = The first fat drops fall, and a corner of the blanket is pulled over the food. +rain
V blanket height = View at the height of the basket, shallow depth, green, red and white

daily-road-trip-stop | deed | road trip, petrol station, gas station, motel, camper, campervan, roof rack, packing the car, loading the car, pack the car, caravan | @ road, petrol station, car park, desert
D last bag forced in = A knee and both hands push at the boot so that the lid goes down on one bag too many. +pack,load,loading,packing
D leaning on the wing = Hips against the warm wing, $the {drinks|drink} from a paper cup, map spread on the bonnet under an elbow. +from-person,from-child,many,couple,family,kids -pack,load,loading,packing
D stretched back = Someone beside stretches with both fists in the air, shirt up over the navel. +many,friends,family,couple
O *car = The car is pale blue, its nose full of dead flies, bicycles and a cool box roped to the roof.
N dropped straw = On the concrete lie an oil stain like a rainbow and a lost straw.
B pumps and hills = Two pumps under a flat roof, then nothing but scrub and a row of posts into the hills.
L evening flat = Late sun comes flat along the road, pink on chrome and dust.
L evening flat late = Late sun comes flat along the road, pink on chrome and dust. +golden,sunset
L neon = Pink and green tubes on the flat roof colour roof and puddles. +night
V across the forecourt = From across the forecourt, medium wide, 1970s print colours

daily-hotel-room | deed | hotel, hotel room, motel, room service, hotel bed, check in, reception, minibar, hotel corridor & #person | @ hotel, hotel room
D backwards onto the bed = $The {has|have} let go and {falls|fall} backwards onto the made bed, arms out, coat still on. -reception,check,lobby,corridor
D hand on the bell = A palm is on the brass bell of the counter, the other on a case with foreign labels. +reception,check,lobby
D card in the slot = The key card is pushed in for the third time, forehead nearly on the door. +corridor
O tight sheet = The sheet is drawn so tight that it shows each finger, a mint in foil on the pillow. -reception,check,lobby,corridor
N trolley = A tray with a silver dome, a bent napkin and one rose stands by the door. +service
N open case = The case lies open on its stand, socks rolled in shoes.
B heavy curtains = Heavy curtains leave a strip with a sign from across the street.
B keys in pigeonholes = Behind the counter, keys hang in a wall of little compartments. +reception,check,lobby
L bedside pair = Two identical lamps at the bed's sides give a symmetrical yellow.
V from the foot = From a few steps off, centred, carpet red and brass

daily-airport | deed | airport, flight, plane, airplane, boarding, security, baggage, luggage, gate, delayed, suitcase & wait, sleep, run, sit, drag, look, stand, watch, carry, pull, late, miss, delayed, window, board, lost, carousel, child, check & #person | @ airport, plane
D case running behind = Coat flying, $the {runs|run} with the case tilting on one wheel behind, passport in the teeth. +run,late,miss
D three seats wide = Stretched over three seats with the armrests in the ribs, a scarf over the eyes, one foot in the case's strap. +sleep,delayed
D forehead to the oval = The forehead is at the oval window, knuckles beside it, a wing with its light outside. +window,plane -run,sleep
D eyes on the flap = All stand close at the belt, eyes on the rubber flaps where nothing comes. +carousel,baggage,luggage,lost
D chin up to the board = The chin is up to the board, a finger following a line. -run,sleep,carousel,window,late,delayed
O *case = The case is an orange shell with a ribbon at its handle.
N shoes in a tray = Shoes, belt and coins lie in a grey tray. +security
B glass wall = A glass wall stands behind, with a white nose and a small tug before it.
L even white = Even white light falls from a high ceiling onto polished stone that mirrors every leg.
L dawn at the glass = Pink first light comes through the glass wall and lays long shadows of seats. +morning,dawn,sunrise
V hall view = At seated height down the hall, clean lines, greys with one orange

daily-tourist | deed | tourist, tourists, sightseeing, holidaymaker, holidaymakers, honeymoon, vacation, city break, souvenir, tour group | @ square, street, beach, viewpoint
D guide's umbrella = Behind a raised folded umbrella they follow like ducks, heads turning all to the left at once. +group,tour
D tower pushed = An arm is stretched to hold up what stands a kilometre behind, while a friend walks backwards with the phone. +one -couple,family
D map and cone = One studies a map, another licks a cone, a third looks at the soles of the shoes. +many,couple,family
O *gear = Sun hat, bum bag, long socks in sandals and a camera on the belly.
N pigeons = Small plaster towers stand on a cloth for sale.
B old facade = An ornate front with scaffolding on one side fills the back. -beach
L noon square = Noon sun beats white from the paving and there is no shade but under hat brims.
V frontal = Frontal full length, a bit from below, postcard colours

daily-boat-trip | deed | row, rowing boat, rowboat, canoe, kayak, pedalo, punt, ferry, sail, gondola, dinghy, boat & couple, man, woman, girl, boy, family, friends, child, children, love, old man, lovers, sisters, brothers, father, mother, two, lake, deck, ferry, pedalo | @ lake, river, sea, canal
D end of the stroke = At the end of the stroke the blades hang above the water, dripping in two rows of rings. -sail,ferry,pedalo,deck
D hand in the water = Somebody in the stern trails a hand, fingers spread. +many,couple,family -ferry
D knees going = Knees go up and down side by side under plastic, wheel churning behind. +pedalo
D at the rail = At the rail collars are up, and a paper cup is held with both hands against the spray. +ferry,deck
O *hull = The boat is a clinker one, green outside and varnished in, a little water under the boards. -ferry,pedalo,canoe,kayak,deck,gondola
N rope and shoes = A coil of rope, an orange vest and two shoes lie on the bottom. -ferry,deck
B far side = A boathouse and firs stand doubled along the far side. -sea,ferry,deck
B wake = The wake draws a white road back to a low coast. +sea,ferry,deck
L broken light = Sun breaks on the ripples and throws moving bands up under chins.
L still evening = Pink and grey evening lies unbroken on the water. +evening,sunset,dusk
V from the bow = From the bow looking back, water all round, soft greens

daily-fairground | deed | fair, funfair, amusement park, ferris wheel, carousel, merry-go-round, roller coaster, bumper cars, theme park, haunted house ride, arcade, claw machine & ride, sit, scream, win, shoot, watch, hold, couple, children, child, girl, boy, friends, kids, man, woman, teenagers, family | @ fair
D hair and arms up = At the top of the drop all arms are up, hair stands off, and mouths are open in different shapes. +coaster,scream
D legs over the lights = In a swaying seat high above, two pairs of shoes hang over the small lit stalls. +ferris,wheel
D leaning out from the horse = From a wooden horse $the {leans|lean} out at the length of an arm, hand open for someone who stands there. +carousel,merry +from-person,from-child,many,couple,family,kids
D jolt = Two cars have met, and chins fly forward over the wheels, sparks at the wire net. +bumper
D claw half closed = Palms and nose are on the pane, within, the claw lets go of a blue bear again. +claw,arcade
D prize too big = A plush animal as large as its winner is carried with both arms, legs dragging. +win,shoot
D shoulder to shoulder on the seat = The two sit squeezed under one bar, knuckles white on it, and laugh already before it starts. -carousel,claw,bumper,win,shoot
O painted panels = Gilded scrolls, cracked mirrors and rows of bulbs, some of them out.
N trodden ground = Straw and ticket stubs are trodden in the mud.
B lit wheel = The wheel and the red and yellow awnings turn behind to spots and streaks.
L many bulbs = Warm light comes from a thousand bulbs on every side, a violet sky above. -day,morning,noon
L many bulbs then = Warm light comes from a thousand bulbs on every side, a violet sky above. +night,evening -day,morning,noon
L faded daylight = Cloudy daylight makes the paint look tired. +day,morning,noon
V close and bright = Close, slightly from below, motion in the lights, candy colours

daily-farm-holiday | deed | feed, pet, stroke, ride, milk, chase, visit, hold, brush & goat, goats, sheep, lamb, donkey, pony, horse, cow, calf, chickens, hens, pig, piglet, llama, alpaca, giraffe, elephant, rabbits, squirrel, deer & child, girl, boy, toddler, kids, children, family, man, woman, old man, old woman, grandfather, grandmother | @ farmyard, meadow, zoo, park
D flat palm = A flat hand is held out with fingers bent back, and the animal's lips feel over it for every crumb. +feed -chickens,hens,ducks,pigeons,swans
D crumbs thrown = Crumbs leave the hand in an arc, and all heads go up with it. +feed,chickens,hens,ducks,pigeons,swans -hold,chase,pet,stroke
D fists in the mane = With fists in the mane and legs sticking out on both sides of the broad back, $the {sits|sit} very upright. +ride -pig,sheep,goat,cow
D flat on the broad back = Flat on the belly along the broad back, both fists hold on to an ear, one shoe already flown off. +pig,sheep,goat,cow +ride
D carried like a bundle = It is carried in both arms like a bundle of washing, legs hanging, each as surprised as the other. +hold,lamb,piglet
D cheek on the flank = The cheek is laid on the warm flank, eyes shut. +pet,stroke,brush,milk
D all wings up = All go up at once with a burst of wings, and $the {runs|run} right through with spread arms. +chase
D neck stretched out = A hand goes out slowly, and the animal stretches its neck as far as it can without moving its feet. -ride,chase,hold,feed
O wet nose = A wet nose, straw in the coat and a pale eyelash show close up. -chickens,hens,ducks,pigeons,swans,chase
W *rubber boots = with hay on the jumper; in rubber boots
N bucket = A zinc bucket with a dent stands by.
L side of the barn = Soft sun from the side lies warm on coat and cheek.
V animal's eye height = At the animal's eye height, close, natural earth colours

daily-festival-crowd | deed | festival, concert, gig, stadium, match, crowd surfing, fans, front row & #person, crowd, fans, audience, people | @ festival, stadium, field
D field of raised arms = Hundreds of arms are up against the light, palms open, fingers spread, with open mouths between. -surfing,match,stadium,one
D on shoulders = Up on a friend's shoulders one girl in a glitter top has both arms in the air, above the heads. -surfing,match,stadium,man,boy
D carried by palms = On the back and at full length $the {goes|go} over the heads from palm to palm, one shoe missing. +surfing
D scarf taut = A scarf is held taut over the head in both fists, mouth open on a long vowel. +match,stadium,fans
O wristbands = Paper bands, glitter and dried mud are on every arm. -match,stadium
W *faded band shirt = with glitter on the cheekbones; in a faded band shirt -match,stadium
N cup in the air = A cup has left a hand and turns over, its beer still in one piece.
B stage = A stage like a lit box stands far ahead in smoke. -match,stadium
B stands = The stands go up behind in dots of two colours. +match,stadium
L stage from the front = Blue and pink beams come from the stage over the heads, and hair is rimmed with light.
L stage from the front then = Blue and pink beams come from the stage over the heads, and hair is rimmed with light. +night,evening
L floodlight = White floodlight from four sides gives each a star of small shadows. +match,stadium
V in the crowd = From within the crowd, telephoto, haze, coloured

daily-ski-skate | deed | ski, snowboard, ice skate, skating, ice skating, skating rink, ski lift, chairlift & #person | @ slope, rink, lake, mountain
D knees together arms out = Toes turned in, knees together and arms like wings, $the {slides|slide} towards us with no idea how to stop. +child,learn,fall,first
D edge and spray = Leaned into the turn, $the {draws|draw} one clean line, and the outer edge throws up a fan of white. -fall,learn,lift,chairlift,child
D heap on the ice = Two sit on the ice, legs tangled, a hand still reaching for a sleeve. +fall
D boots over firs = On the hanging seat, skis dangle over snowed-up firs far below. +lift,chairlift
O scratched surface = The surface shows every line cut in it, with white dust in each.
W *wool and padding = with frost on the scarf; in a padded jacket and a striped wool hat
N lost pole = A mitten lies where it was lost.
B white hill and hut = A hut with a smoking chimney and dark firs stand in the white.
L blue and gold = Low winter sun comes from the left, golden on one side, all shadows blue.
L blue and gold then = Low winter sun comes from the left, golden on one side, all shadows blue. +snow,winter
L rink lamps = Lamps on a wire light the rink, and round it is night. +night,evening
V low at the edge = Low above the ground, quick shutter, white, blue and red

daily-fishing-leisure | deed | fish, fishing, angling, ice fishing, fishing rod, crabbing & #person | @ river, lake, pier, jetty
D eyes on the float = On a folding stool, rod across the knees, $the {looks|look} at a red float and at nothing else. -ice,crabbing
D rod bent double = Leaning back on the heels, $the {holds|hold} a rod bent to a hoop, elbow against the ribs. +catch,big,huge
D hole in white = On an upturned crate, shoulders up, a short rod is dipped into a black hole as wide as a plate. +ice
D line pulled up = Bellies on the planks, they draw a string up hand over hand with a crab turning on a bit of bacon. +crabbing
D small one beside = A small one beside holds a stick with a string, just as seriously. +son,grandson,child,daughter,grandfather,father
O *line and rings = The line goes thin to the water and stands in a ring.
W *many pockets = in a waistcoat of many pockets and a shapeless hat -from-child
N flask and tin = A flask, a tin of maggots and half a sandwich are within reach.
B reeds = Reeds and mist hide the far bank. -sea,ice
L grey dawn = Pearl-grey first light lies on the water, with a yellow line over the reeds.
V from behind the shoulder = From behind and to the side, quiet, wide, grey-green

daily-rain-caught | deed | caught in the rain, rain, downpour, soaked, rainstorm, pouring rain & run, walk, stand, caught, shelter, dance, wait, laugh, soaked, sit, newspaper, doorway, ride, coat, sing & #person | @ street, park, road, square
D bag over the head = Bent forward, [a bag/a newspaper] over the head, $the {runs|run} on the tips of the toes between puddles. +run,caught,newspaper
D back against the door = Pressed back into a doorway, $the {watches|watch} the curtain of drops a hand before the shoes. +shelter,doorway,wait
D face held up = Arms out and face held up, eyes shut, $the {lets|let} it run over brow, lips and throat. +dance,stand,sing,laugh
D shoulders drawn up = Shoulders are up to the ears and chin and collar have met, water running from the end of the nose. -run,dance,sing,shelter
O clothes dark = Clothes cling dark to shoulders and thighs, and hair lies in strings on the forehead.
N rings and leaf = The ground jumps with drops, and a drain swallows leaves.
B veil of rain = Houses and trees behind are only paler and paler shapes.
L grey wet = Flat grey light comes from everywhere, and every edge has a thin bright line of water.
L grey wet then = Flat grey light comes from everywhere, and every edge has a thin bright line of water. +rain,storm
L head lamps = Head lamps from behind turn each drop into a white stroke. +night,evening
V medium close = Medium view, drops sharp in front, blue-grey

daily-wind | deed | wind, windy, gale, storm, gust, blown & walk, hold, hat, hair, lean, fight, chase, stand, run, umbrella, paper, newspaper, dress, coat, against & #person | @ street, cliff, beach, bridge, hill
D leaned at a slant = $The {leans|lean} so far into it that without it there would be a fall, coat stood out straight behind.
D hat rolling = A hat rolls on its brim ahead, always one step beyond the outstretched fingers. +hat,chase
D hair over everything = Hair has blown across eyes and mouth, and a finger tries to draw it out. +hair,stand
D hand on the head = A hand clamps the crown, the other holds the coat shut at the throat. -chase,hair
O cloth pressed = Cloth is pressed flat to shins and belly on one side and flaps on the other.
N flying things = A sheet of newspaper and two leaves go by at head height.
B bent trees = Trees behind are all bent the same way with the pale undersides out.
L torn sky = Light comes and goes between fast clouds, now bright on one sleeve.
L torn sky then = Light comes and goes between fast clouds, now bright on one sleeve. +wind,storm
V side on = Side view, full figure at a slant, quick shutter, slate and straw

daily-heat | deed | heat, heatwave, hot day, summer heat, fan, sweltering, sweat, sweating & #person | @ room, street, balcony, train
D before the fan = With shirt unbuttoned and eyes shut, $the {sits|sit} a hand before the fan, hair blown straight back. -street,fountain -boxer,athlete,runner,fighter,portrait
D bottle on the neck = A cold bottle is rolled along the side of the neck. -boxer,athlete,runner,fighter,portrait
D feet in a basin = Both feet stand in a basin of water under the chair. -street,train -boxer,athlete,runner,fighter,portrait
O shine of sweat = Sweat stands in beads over the lip, and the cloth has dark half moons.
W *vest = with hair stuck to the temples; in a thin vest
N melted ice = In a glass are two slivers of ice, round it a ring of wet.
B shutters down = The shutters are down, and bright lines lie over wall and bed. -street
B white street = The street shimmers white, with a narrow strip of shade along one wall. +street
L slits = Sun through slits rules everything with bars of gold; between them it is brown. -street
L slits then = Sun through slits rules everything with bars of gold; between them it is brown. +summer -street
L overhead = The sun is overhead, shadows lie right under the soles. +street
V close lazy = Close, from low in front, warm grainy browns

daily-snow-walk | deed | snow angel, snow angels, snow, snowstorm, blizzard, snowfall, first snow, snowy & make snow angel, make snow angels, make angel, walk, shovel, catch, look, dig, stand, push, run, lie, wait, angel, tongue, watch & #person | @ street, park, woods, yard
D tongue out = Head back, tongue out, hands held away from the sides, $the {waits|wait} for one flake. +catch,tongue
D heave of the shovel = A full shovel goes over the shoulder, and half of it blows back. +shovel,dig
D arms like wings = On the back, arms and legs sweep a shape into the white. +angel,lie
D knee deep = Knee deep, $the {lifts|lift} each foot straight up out of its hole, head bent behind a collar. +walk,run,push
D face up = With face up $the {stands|stand} still under falling flakes. +stand,look,wait,watch
O flakes on wool = Flakes lie whole on wool and lashes.
W *winter wool = with red ears; in a thick coat and a long scarf
N buried things = A bicycle and a bench are only round white shapes.
B lamps in flakes = Behind, all is soft grey with one [fir/lamp post].
L snow grey = Even blue-grey light without shadow, and the snow is a little lighter than the sky.
L snow grey then = Even blue-grey light without shadow, and the snow is a little lighter than the sky. +snow,winter
L lamp circle = A lamp makes a ball of yellow flakes in the dark. +night,evening
V still = Still medium view, flakes blurred near us, white and grey with one red

daily-autumn-leaves | deed | leaves, autumn, fall leaves, conkers, chestnuts, mushrooms, acorns & rake, throw, jump, kick, walk, collect, sweep, pick, gather, child, children, play, find & #person | @ park, garden, woods, street
D heap flies up = Arms full of leaves go up overhead, and they come down on hair and open mouth. +throw,play,jump,child,children
D kicked along = Shoes plough through in a rustling wave. +kick,walk
D rake drawn in = With long strokes the rake is drawn to the feet, the heap as high as the hip. +rake,sweep
D bent to pick = Bent with one hand behind the back, $the {turns|turn} something round and brown in the fingers. +collect,pick,gather,find
O *yellow and rust = They are yellow, rust and spotted black, wet ones stuck flat on the path.
W *wool coat = in a wool coat with full pockets
N conker case = A split green case with a white lining lies beside a bright brown conker.
B avenue = Trunks go off in two rows into haze, gold between them.
L low gold = Low sun comes along the avenue and lights each falling leaf from behind.
L low gold then = Low sun comes along the avenue and lights each falling leaf from behind. +autumn
L low gold late = Low sun comes along the avenue and lights each falling leaf from behind. +golden,sunset
L fog = Fog has taken the crowns, and only what is near has colour. +fog,rain
V knee height = From knee height, leaves near and blurred, warm browns and gold

daily-stargaze | deed | stargaze, stargazing, stars, milky way, shooting star, meteor, northern lights, moon, night sky, sunset, sunrise, eclipse, telescope & watch, look, sit, lie, gaze, point, stargazing, stargaze, stand, wait, telescope & #person | @ hill, field, beach, roof, mountain
D on the back in grass = On the back in the grass, arms under the head, $the {looks|look} straight up. +lie,stargaze,stargazing
D eye to the glass = One eye is at the eyepiece, the other shut, fingers on a small wheel. +telescope
D back to us = We see the back, knees drawn up and arms about them, head a little raised. +sit,watch,look,gaze,wait,stand -lie,telescope,roof,rooftop
D arm pointing = An arm goes up, and the other head tips along it to see. +point,many
O sky = The sky is powdered thick with white, a lighter band across it. +stars,milky,stargaze,stargazing,shooting,meteor,telescope
O green curtains = Green curtains hang and fold from the top, reddish at the lower edge. +northern
O moon = The moon is large and just clear of the ridge, grey seas on it. +moon
O low sun = The sun is a flat red disc on the line, cloud bars lit from beneath. +sunset,sunrise
N flask = A flask and a blanket corner lie beside.
B dark line = The land is one dark line with a far lamp.
L sky only = The only light comes from the sky, just enough for the outline of shoulders and hair.
V wide two thirds sky = Wide view, figure small below, two thirds sky
`;
