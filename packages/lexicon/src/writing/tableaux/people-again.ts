/** People eating, sleeping, playing and meeting: a fifth lot of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_AGAIN_TABLEAUX = `
people-bottle-feed | deed | feed, bottle feed, give milk & with bottle, with a bottle, from bottle, milk bottle, bottle feed & that: calf, lamb, kitten, puppy, piglet, foal, kid goat, goat, fawn, cub, elephant, joey & #person, #child | @ barn, farmyard, meadow
D neck stretched up = $That {sucks|suck} at the bottle with neck stretched up, milk foam at the corners of the mouth, tail in the air.
D both hands on the bottle = Braced with feet apart, $the {holds|hold} the bottle tilted in both hands against the pull, laughing down at the wet nose.
O bottle and teat = The big plastic bottle is half empty, with a red rubber teat and white bubbles running up.
W *farm clothes = in rubber boots and a jumper with straw on it
N bucket = A second bottle stands in a zinc bucket of warm water.
B barn door = Behind are hurdles, deep straw and the bright square of the barn door. -meadow,field
B meadow = Behind are a gate and a green meadow. +meadow,field
L open door = Soft light from the open door comes in from the left and shines through the milk.
V muzzle height = Close at the animal's height from the side, both faces in the picture, straw, milk white and brown

people-try-hats | deed | try on, trying on & hat, hats, glasses, sunglasses, shoes, boots, wig, wigs, coat, mask & shop, store, boutique, market, stall, vintage, thrift & #person | @ shop, vintage shop, market
D hat at a slant = Before a small oval mirror, $the {sets|set} the brim at a slant with two fingers and pushes out the lips. +hat,hats,wig,wigs
D frames in the mirror = Before a small mirror, $the {pushes|push} the frames up with one finger and draws in the cheeks. +glasses,sunglasses,mask
D heel down = On one leg with a hand on the shelf, $the {stamps|stamp} the heel down into the shoe. +shoes,boots
D arms in the coat = Half turned, $the {pulls|pull} the collar close and looks over one shoulder at the back in the mirror. +coat
O tried ones = Those already tried lie on the counter: a green felt one, a straw one, one with a veil. +hat,hats
O price tag = A paper tag swings on its thread.
N second mirror = A second mirror leans by the till and shows the back of the head.
B shelf and rail = Behind are a rail of old coats, hatboxes and a lamp with a fringed shade.
L shop window = Dusty daylight from the shop window on the left lights one half of the face.
V mirror view = Over one shoulder into the mirror, medium close, faded reds and greens

people-bouncer | thing | bouncer, doorman, nightclub doorman, bouncers, nightclub bouncer | @ nightclub, street, hotel
D filling the door = $The {stands|stand} square in the doorway, feet apart and hands crossed before the belt, chin up.
D look along the queue = The eyes move down the queue without the head moving, jaw chewing slowly. -hotel
O earpiece = A curled wire runs from one ear into the collar, and the neck is as wide as the head. -hotel
W *bouncer's coat = in a black overcoat with an armband
N rope = A red rope hangs between two brass posts on the wet pavement.
B club door = Behind, a steel door stands a hand open with pink light and haze in the gap. -hotel
L neon = Pink and blue neon overhead rims the shaved head and shoulders; the face stays in half shadow.
V low frontal = From low in front, 35 mm, wet black with pink

people-fireside-story | deed | tell story, tell stories, telling stories, telling a story, read story & fireplace, fire, hearth, fireside, stove & #person | @ living room, cottage
D spread hands = In the armchair by the fire, $the {draws|draw} something huge in the air with both hands, eyes wide, mouth round.
D small faces turned up = On the rug sit the children with crossed legs and chins up, one with both fists at its mouth.
O shadows on the wall = On the wall behind, the hands have become a great beak.
W *fireside clothes = with a shawl round the shoulders; in a long skirt and felt slippers +from-woman
N cat and logs = A cat sleeps along the fender beside a basket of split logs.
B dark room = Behind, a dresser and a clock are just to be made out.
L fire = The fire is the only light, orange from the right on foreheads, knees and the old hands.
V rug height = From the rug behind the children, their heads dark in front, red gold and brown

people-kiss-feet | deed | kiss, kissing, tickle, nibble, hold & feet, foot, toes, baby feet, babys feet & #person | @ bed, changing table
D lips on the sole = Both tiny feet are held together in two hands, and the lips press into one pink sole.
D laughing baby = Beyond the feet the baby laughs with its gums, arms thrown up on both sides of the head.
O toes = The toes are spread like peas in a row, the skin creased at the ankle.
N vest and rattle = A knitted sock and a rattle lie on the white quilt.
B white bed = All behind is a white quilt and a pale wall.
L window = Soft window light from the left lies on soles and eyelids.
V close = Close from the side at mattress height, feet sharp, cream and pink

people-watch-tv-dark | deed | watch tv, watching tv, watch television, watching television, watch a film, watch a movie, watching a movie, watch football & dark, night, sofa, couch, family, living room & #person, #many | @ living room
D faces in a row = On the sofa $the {sits|sit} pressed close under one blanket, every face turned to the light, mouths a little open. -one
D one in the corner = $The {sits|sit} in the corner of the sofa with knees drawn up and a cushion held to the chest, mouth a little open. +one
D hand in the bowl = A hand has stopped in the popcorn bowl without anybody looking down.
O blue skin = The screen's light lies blue on noses and knees and changes at the edges to violet.
N socks on the table = Feet in striped socks lie on the low table between cups and a remote.
B dark room = Behind, the room is black with the edge of a picture frame.
L screen = The only light is the bluish flicker of the screen from in front.
V from the screen = From where the screen stands, straight on at seated height, deep blue and black

people-bubblegum | deed | blow, chew, pop, burst, #idle & bubblegum, bubble gum, chewing gum, gum bubble, bubblegum bubble, gum & #person | @ street, studio
D pink bubble = A pink bubble as big as the face swells from pursed lips, so thin at its front that light comes through.
D crossed eyes = The eyes are crossed at it over the top, brows up, cheeks drawn in.
O shine = A small window is mirrored in its skin, and fine veins run back to the lips.
W *bright clothes = with two bunches of hair; in a denim jacket with badges +girl,woman
N wrapper = A torn wrapper sticks out of a fist.
B flat colour = Behind is one flat wall of turquoise.
L front soft = Soft light from the front and left, with a bright rim along the bubble.
V face filling = Close, frontal, the bubble in the middle, pink and turquoise

people-mountain-rest | deed | rest, sit, drink, eat, stand, break, look & hikers, hiker, climber, climbers, mountaineer, trekkers, backpackers, walkers, mountain, summit, peak, top of mountain, mountain top & #person | @ mountain, summit
D boots out = $The {sits|sit} on flat stones with backs against their packs, boots stretched out, laces loosened. -one,stand
D boots out alone = $The {sits|sit} on a flat stone against a dropped pack, boots stretched out, laces loosened. +one -stand
D look over the edge = $The {stands|stand} at the last stone with hands on the hips, chest still heaving. +stand
D bottle tipped = A steel bottle is tipped up, water running down the chin.
O sweat marks = Dark marks of the straps show on shirts, and hair is stuck to the brow.
N bread and cheese = A cut sausage, bread and a knife lie on a map between them. -one
B ridges below = Behind and below, ridge goes behind ridge in paler blue, with a thread of road in the valley.
L clear high = Clear high sun gives small hard shadows and bright edges to the stones.
V eye level = At seated eye level with a wide lens, people near and ridges far, clear blue, grey and red

people-drink-champagne | deed | drink, sip, toast, pop, open & champagne, sparkling prosecco, martini & #person | @ garden, table, terrace
D flute at the lips = The stem is held between two fingers, the little one stretched, lips at the rim and eyes amused over it. -pop,open,toast
D cork flying = The cork has just gone, foam shooting over the knuckles. +pop,open
D glasses meeting = Rims touch over the table, bubbles swinging up the sides. +toast
O bubbles = Fine strings of bubbles climb in the pale gold, and the rim bears a red print. -red
O red wine = The wine stands dark red in the bowl of the glass, a bright point in it. +red
N ice bucket = A silver bucket with a napkin over its edge stands beside.
B garden = Behind are clipped hedges and white chairs. -balcony,bar,restaurant,kitchen,bath
L soft side = Soft light from the left shines through the glass and lies on the cheek.
V chest up = From the chest up at table height, shallow focus, gold, green and white

people-scared-of | deed | scared, afraid, frightened, scream, screaming, run from, terrified & spider, mouse, rat, wasp, bee, snake, cockroach, dog, ghost, clown & #person | @ bathroom, kitchen
D up and back = $The {has|have} jumped up onto a stool, knees together, hands at the mouth, eyes white all round.
D pressed to the wall = The back is flat against the tiles, one arm stretched out with a slipper. +bath,bathtub,bathroom,shower
O spider on white = On the white enamel sits the spider, eight thin legs and their shadows spread as wide as a saucer. +spider
O small mouse = In the middle of the floor sits the mouse, very small, washing its nose. +mouse,rat
N glass and postcard = A drinking glass and a postcard stand ready on the edge. +spider,wasp,bee
B tiles = Behind are white tiles and a shower curtain pulled off three of its rings. +bath,bathtub,bathroom,shower
L bulb = A bare bulb from above gives every leg and finger a sharp shadow.
V low near = From low by the small one, which is large in front, the frightened one whole behind, wide lens, clear colours

people-asleep-sitting | deed | asleep, sleep, doze, nod off, fall asleep, falls asleep, snore & court, courtroom, class, classroom, church, meeting, office, cinema, theatre, opera, parliament, chair, waiting room, bench, throne, concert & #person | @ courtroom, classroom, church, office, cinema
D chin sunk = Still upright, $the {has|have} slid down a hand's width, chin sunk on the chest, mouth open, one hand hanging.
D cheek on the fist = One cheek is pushed up crooked on a fist whose elbow is about to slip off the edge. -bench,throne,armchair
O page and pen = The pen has rolled away and left a blot on the page. +class,classroom,meeting,office,court,courtroom
O gavel = The gavel lies on its side beside a stack of tied papers. +judge,court,courtroom
N awake neighbour = Beside, someone looks straight ahead and pretends to see nothing. -alone,throne
B panelling = Behind are dark panelling and a carved coat of arms. +court,courtroom,parliament,judge
B pews = Behind are pews and a pillar. +church
B blackboard = Behind is a blackboard full of figures. +class,classroom
B red seats = Behind, rows of red seats and bright faces. +cinema,theatre,opera,concert
L high side = Light from high on the left lies on brow and nose and leaves the mouth in shadow.
V straight on = Straight on from across the room, medium close, still, brown and black

people-catch-snow | deed | catch, taste, eat & snowflake, snowflakes, snow, raindrops & tongue, mouth, #person | @ street, garden, park
D tongue out = The head is tipped right back, tongue stretched out flat, eyes squeezed to slits against the flakes.
D arms back = Arms are held out behind like wings, mittens swinging on their string.
O flakes on the lashes = Flakes sit whole on lashes, fringe and wool, and one is just above the tip of the tongue.
W *winter clothes = with red cheeks; in a red bobble hat and a padded coat -man,woman,old
B falling snow = Behind are grey trees and flakes in every distance, the near ones as big as coins.
L white sky = Soft white light from the whole sky leaves no shadow under the chin.
L street lamp = A lamp behind makes each flake a bright point. +night,evening
V low side = Close from the side and a little below, 85 mm, white and grey with one red

people-play-cards | deed | play cards, playing cards, play poker, play bridge, card game, poker, play gin & #person | @ kitchen, pub, train
D fan of cards = Cards are held close to the chest in a worn fan, one drawn half out between finger and thumb.
D look across = Over the fan the eyes go up to the other face, one corner of the mouth giving it away.
O cards on the cloth = On the cloth lie a queen of hearts, a seven and a turned-down stack with soft corners.
N matchsticks = A heap of matchsticks is the bank, beside two small glasses.
B dark sideboard = Behind, a sideboard with plates stands in the dark. +candle,candlelight,night,evening
B kitchen wall = Behind are a dresser and a calendar. -candle,candlelight,night,evening,pub,train,bar,casino
L one candle = One candle between them lights the cards, fingertips and the undersides of the chins, all else brown. +candle,candlelight
L low lamp = A lamp hangs low over the table, bright on cards and hands, faces in half shade.
V table corner = From the corner of the table at card height, hands sharp, red, cream and brown

people-rope-bridge | deed | rope bridge, suspension bridge, hanging bridge, swinging bridge, log bridge & cross, walk, stand, run, carry & #person | @ gorge, jungle, river
D single file = In single file $the {comes|come} over the sagging planks, both hands on the ropes, each waiting for the swing to pass. -one
D foot over the gap = One foot feels over a gap for the next plank, both hands clenched on the ropes. +one
D satchels = Satchels bump on backs, shoes are tied round necks by their laces. +school,schoolchildren
O planks and knots = The planks are grey and split, with daylight between and every fourth one gone; the ropes are furred.
B river below = Far below, brown water breaks white over boulders between green walls.
N mist = Shreds of mist hang in the trees on the far side.
L overcast green = Soft light from a pale sky comes straight down into the gorge.
V along the bridge = From the near end along the ropes, small figures in the middle, long lens, green and grey

people-towel-after-bath | deed | wrapped in a towel, hair wrapped, hair wrapped in towel, hair in towel, towel turban, after shower, after a shower, wet hair wrapped, in a towel, fresh out of the shower & #person | @ bathroom
D towel turban = The towel is twisted up round the hair in a tall white turban, one wet strand stuck to the neck. +hair,turban
D towel at the chest = A white towel is tucked in above the breast, shoulders bare with drops on them. -hair,turban
D look to the side = The face is pink and bare, the eyes turned to the window, lips parted.
O drops = Drops stand along the collarbone and hang from an earlobe.
N misted mirror = A misted mirror with a wiped oval shows the cheek once more.
B tiles = Pale green tiles and a hook with a robe are behind.
L frosted window = Soft light through frosted glass comes from the left and shines on wet skin.
V head and shoulders = Head and shoulders, 85 mm, skin and white, soft

people-windy-hat | deed | hold on to hat, hold onto hat, hold hat, holding hat, holding her hat, holding his hat, hat blown, hat blows, chase hat, umbrella inside out, inside-out umbrella, struggle with umbrella, struggling with umbrella, blown by wind & #person | @ street, promenade, bridge
D hand on the hat = One hand is clapped on the crown of the hat, the elbow out, the brim bent up by the wind. -umbrella,chase
D after the hat = Bent double with one arm out, $the {runs|run} after a hat that rolls on its brim an inch from the fingers. +chase
D umbrella turned = The umbrella has turned inside out to a tulip of ribs, and both fists are dragged after it. +umbrella
D coat and face = The coat is pressed to the legs in front and flies out behind, eyes narrowed, hair across the mouth.
N flying paper = A newspaper page goes by at knee height.
B bent trees = Behind, thin trees all lean one way under fast grey cloud.
L grey = Grey light with a bright gap low in the cloud.
V side = From the side, full figure, motion stopped, greys and one strong colour
`;
