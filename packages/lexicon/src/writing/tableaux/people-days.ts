/** People through their days: a sixth lot of what strangers typed and no scene knew. The form: `tableaux.ts`. */
export const PEOPLE_DAYS_TABLEAUX = `
people-cook-hip-baby | deed | cook, stir, bake, phone, iron, vacuum, shop, type, clean, work & baby on hip, baby on her hip, baby on his hip, baby on her back, baby in sling, toddler on hip, toddler on her hip, baby on arm & #person | @ kitchen
D baby on the hip = The baby sits astride one hip in the bend of an arm, one fist in the collar and the other reaching for the spoon.
D stirring arm = The free arm stirs a steaming pot at full stretch, and the hip is pushed out to carry the weight. +cook,stir,bake
D phone under the chin = A telephone is held between shoulder and ear. +phone,type,work
D one look for two = The eyes are on the pot, the cheek on the downy head. +cook,stir,bake
O pots = One pot boils over in a white frill, and a pan of carrots waits with its handle out of reach. +cook,stir,bake
W *kitchen clothes = with hair in a loose knot; with a cloth over one shoulder -man,father,dad
N toys and peel = A rubber giraffe lies among onion skins on the worktop.
B fridge and window = Behind are a fridge hung with drawings and a steamed window.
L window and steam = Daylight from the window on the left comes through the steam.
V waist up = Waist up from across the cooker, both faces in the picture, warm natural colours

people-skip-rope | deed | skip rope, jump rope, skipping rope, jumping rope, skip with rope, double dutch, skip & rope, skipping, jump rope & #person, #child | @ yard, street, playground, gym
D rope under the soles = The rope is a blurred oval round the body, just passing under two shoes that hang a hand above the ground.
D plaits in the air = Plaits and hem are flung up, elbows close to the sides, lips counting. +girl,girls
D crossed rope = The feet are together, shoulders loose, wrists alone turning the rope. -girl,girls,child,children,kids
O worn handles = The handles are red-painted wood worn bare by the palms.
N chalk = Chalk squares and a thrown-down cardigan lie on the ground. -gym,boxer
B yard wall = Behind are a brick wall with a drainpipe and a line of washing. +yard,street
B gym = Behind, bags hang from chains in the half-dark. +gym,boxer
L side sun = Sun from the left throws a jumping shadow with its own thin loop.
V low front = Full figure from low in front, motion stopped, brick red and one bright colour

people-cry-film | deed | cry, weep, sob, laugh, sleep, watch, scream, hold hands & movies, cinema, movie theatre, movie theater, film & #person | @ cinema
D tear in the light = A tear has run to the corner of the mouth and shines with the colours of the screen. +cry,weep,sob
D head back in a laugh = The head lies back on the seat, mouth open in a laugh. +laugh
D head on a shoulder = The head has sunk on the neighbour's shoulder, mouth ajar. +sleep
D eyes wide on the screen = The eyes are wide and do not blink, two small bright screens in them. -sleep
D hand in the bucket = One hand is stopped in a striped bucket of popcorn held against the chest. +popcorn
O red plush = The seat is red plush, worn shiny at the top.
N spilled popcorn = Popcorn lies in the folds of the coat and on the next armrest.
B rows of faces = Behind, rows of faces go back into the dark, each dimmer.
L screen = Pale flickering light comes from the front, blue on brow and knuckles.
V along the row = From the front and a little to one side, close, blue-black and plush red

people-makeup-off | deed | take off makeup, takes off makeup, taking off makeup, remove makeup, removing makeup, wipe off makeup, taking off his makeup, taking off her makeup, take off mask & #person | @ dressing room
D half the face = Half of the face is still painted white with one round red cheek, the other half is wiped to bare tired skin.
D cotton down the cheek = A smeared cotton pad is drawn from the brow to the jaw, dragging white and red with it.
D look in the mirror = The eyes look out of both halves into the mirror, quite still.
O pots and pads = Jars of cream, used pads in red and black and a red ball nose lie on the table. +clown
O pots = Jars of cream and used pads in red and black lie on the table. -clown
W *old robe = in an open robe over a vest
N wig on its stand = A wig hangs on its stand beside a bulb that has gone out.
B costume hooks = Behind, costumes hang from hooks in the dark.
L bulbs = Warm bulbs round the mirror light the face from the front, everything else brown.
V in the mirror = Over the shoulder into the mirror, close, white, red and brown

people-stars-two | deed | look at stars, looking at the stars, watch stars, stargaze, stargazing, shooting star, watch the stars, count stars, northern lights, look at moon & #many, #two, #couple, grandfather, grandson, granddaughter, father, mother, son, daughter, friend & #person | @ hill, field, roof, beach
D arm pointing up = A long arm points straight up past a smaller face, and the second finger copies it.
D heads tipped back = Heads are tipped right back, mouths open, two clouds of breath going up side by side. -summer
D shoulder to shoulder = They sit shoulder to shoulder on a blanket, seen from behind as two dark outlines of unlike height.
O band of stars = Above, the Milky Way goes over from edge to edge, and one meteor has drawn a thin white line.
N flask and torch = A flask and a torch turned off lie in the grass.
B dark hills = Low black hills close the view, one yellow window among them.
L starlight = Faint blue light from the sky lies along hair and shoulders.
V from behind low = From behind and low, small figures and a huge sky, wide lens, deep blue

people-hide-book | deed | hide behind, peek over, shy, peep over & book, newspaper, fan, menu, flowers, hands, hat, mask, leaf, balloon & #person | @ library, room, garden
D two eyes over the edge = Only two eyes and raised brows come up over the upper edge, the rest of the face covered to the hairline.
D fingers at the edges = Eight fingertips hold the edges, nails bitten short.
O cloth cover = The cover is faded blue cloth with a ring from a cup. +book
O spread petals = Petals and leaves are pressed against the cheeks. +flowers
N blush = A red ear shows on one side.
B soft wall = A plain wall in soft shade is behind. -library
B shelves = Book backs go off behind, out of focus. +library
L side = Soft window light from the left lies on brow and knuckles.
V close frontal = Close, frontal, at eye height, shallow focus, quiet colours

people-teach-shave | deed | teach, show, help & beard, razor, shaving, shaving foam, shaving cream, necktie & that: son, daughter, boy, grandson, girl, child, brother & #person | @ bathroom
D two lathered faces = Two faces side by side in the mirror wear white foam to the ears, the smaller one with a spoon for a razor. -necktie
D finger showing the path = A finger draws the path down the cheek in the air, and the small hand follows it.
D chins lifted alike = Both chins are lifted at the same angle, both mouths pulled to the same side.
O foam = Foam has dropped on the rim of the basin and stands on the tip of the small nose. -necktie
O tie = The tie hangs down to the small knees, its knot as big as a fist. +necktie
W *morning clothes = in a white vest with a towel round the neck -woman,mother,grandmother
N stool = The small one stands on an upturned crate.
B tiles and mirror frame = Behind are pale tiles, a towel on a ring and the edge of the mirror with its shelf.
L strip lamp = A strip lamp over the mirror lights both faces evenly from the front.
V from the mirror = From where the mirror hangs, both faces in the picture, white and pale green

people-toenails | deed | paint, do, cut, clip, file & toenails, toe nails, nails, fingernails, toes & #person | @ windowsill, bed, bathroom
D knee to the chin = One knee is drawn up under the chin, and a tiny brush goes from root to tip of the big toe. +toenails,toe,toes
D fingers spread = The fingers are spread on a knee, and the tiny brush draws red from root to tip. -toenails,toe,toes
D tongue and look = The tip of the tongue is out, a strand of hair hanging in the way.
O wet red = Three nails shine wet and red, two are still bare; cotton wool is stuck between the toes. +toenails,toe,toes
O small bottle = The open bottle stands with its brush dripping on a folded page.
N wide sill = The sill is wide and white, with a cushion and a cup on it. +windowsill,window
B panes = Through the panes behind are roofs and a tree, soft. +windowsill,window
L window = Clear daylight from the window lies on shin and foot and shines in the lacquer.
V close side = Close from the side at knee height, foot and face in the picture, white and red

people-measure-customer | deed | measure, fit, pin & that: customer, client, man, woman, groom, bride, boy, girl, soldier & #person, tailor, dressmaker | @ workshop, tailor's shop
D tape round the chest = A yellow tape is drawn round the chest under lifted arms, the two ends meeting in one pinch at the breastbone. -pin
D pins along the hem = On the knees with pins between the lips, $the {folds|fold} up the hem a finger at a time. +pin,fit,bride,dress
D customer very upright = The one being measured stands on a low block, chin up, breath held, arms a little out from the sides.
O basted jacket = White basting threads run down the half-made jacket, one sleeve still missing. +suit,jacket,groom,fit
W *tailor's waistcoat = with a pencil behind the ear; in a grey waistcoat stuck with pins -woman
N notebook = An open notebook with a column of numbers and a flat chalk lie on the cutting table.
B bolts of cloth = Bolts of grey and blue cloth fill the shelves behind, beside a long mirror.
L shop window = Even daylight from the shop window on the left shows the weave.
V three-quarter = Both figures from the knees up, three-quarter view, grey, navy and yellow

people-slam-door | deed | slam, open, close, knock, lean, listen, kick & door, doors, front door & #person | @ hall, bedroom
D swing of the arm = The arm has just flung the door, which is a blur a hand from its frame; hair and hem still follow the draught. +slam,kick
D turned back = The face is turned away over the shoulder, jaw set, eyes bright. +slam,kick
D hand on the handle = The hand presses the handle down, and $the {looks|look} in through the gap, head first. +open
D knuckles at the wood = The knuckles are lifted to the wood, the head bent to hear. +knock
D ear on the wood = One ear and a flat palm lie against the wood, eyes gone sideways. +listen,lean
O *painted door = The door is white with a brass knob, a sticker half scraped off and a dent at shoe height.
N picture askew = A framed picture has jumped crooked on its nail, and dust falls from the lintel. +slam,kick
B hall = A narrow hall with coats on hooks runs back to a window.
L hall window = Light from the window at the end lies along the wall and the edge of the door.
V down the hall = From three steps down the hall at chest height, slight motion blur, pale walls and one strong colour

people-carry-bride | deed | carry, lift & that: wife, husband, bride, girlfriend, boyfriend, woman & over threshold, over the threshold, threshold, in his arms, in her arms, over puddle, up stairs, through door & #person | @ doorway, bedroom
D across both arms = $That {lies|lie} across two arms, knees over one elbow and head on the shoulder, one shoe hanging from the toes.
D turned sideways through = $The {turns|turn} sideways to bring feet and head through the door frame, back bent a little, lips pressed together.
D sleeping face = The face on the shoulder is asleep, mouth open, one arm swinging loose. +sleeping,asleep
O hanging hem = The hem of the coat hangs nearly to the doormat.
N keys = The keys still swing in the lock.
B lit hall = Behind is the lit hall with a lamp on a chest.
L hall lamp = Warm lamplight from inside falls on both from the right, the step outside is blue.
V full length = Full length from inside the hall, eye level, warm and blue

people-float-water | deed | float, drift, lie & lake, sea, pool, water, river, dead sea, on her back, on his back, on back & #person | @ lake, sea, pool
D star on the water = $The {lies|lie} on the back on the water, arms spread and palms up, only face, chest and toes above it.
D hair spread = The hair spreads round the head like weed, and the ears are under. -bald,cap
D shut eyes = The eyes are shut and the mouth is loose, drops on the lashes.
O rings = One thin ring goes out from each wrist over glassy green water.
W *swimsuit = in a plain navy swimsuit -man,boy
N leaf = A yellow leaf floats by the ear.
B doubled shore = At the upper edge, the shore with its firs lies upside down in the water. -pool,sea
L high soft = Soft high light without glare shows the limbs paler under the surface.
V straight down = From straight above, figure small in much water, green and skin

people-salon-dryers | deed | salon, hair salon, hairdresser, hairdressers, beauty salon & dryers, hood dryers, dryer, curlers, rollers & #person, ladies, women | @ hair salon
D row under the hoods = They sit in a row under round chrome hoods, rollers pinned tight to every head, magazines on the knees.
D leaning across = Two lean toward each other from under the hoods and shout to be heard, hands at their mouths.
O rollers = Rows of pink and blue rollers with nets over them show below the hoods' rims.
N cups and ash = A trolley of combs, cups with lipstick rims and a tin of spray stands between.
B mirror wall = A wall of mirrors repeats the row, with a turquoise wall and a price list.
L salon bulbs = Bright even light from the ceiling glints in the chrome.
V straight row = Straight on, all of the row, knees up, turquoise, pink and chrome

people-cook-generations | deed | cook, bake, knead, roll, make & three generations, generations, grandmother mother and daughter, grandmother and mother & #person, women, family | @ kitchen
D three pairs of hands = Round one floured board three pairs of hands work: spotted ones roll, broad ones cut, small ones press.
D oldest one shows = The oldest guides the smallest wrist, and the one in the middle laughs over both heads.
O dough and bowls = Thin dough hangs over the board's edge, beside a bowl of green filling and a heap of eggs.
W *aprons = in a flowered apron
N steam = A lid rattles on a tall pot, and flour stands in the air.
B tiled kitchen = Behind are a tiled stove, copper pans and a window with basil.
L window = Light from the window on the left lies on all the hands.
V across the board = From across the board at table height, three faces close together, flour white, red and green

people-pull-faces | deed | pull faces, pulling faces, make faces, making faces, stick out tongue, sticking out tongue, funny face, funny faces, grimace & #person, #child | @ bus, street, photo booth
D tongues and fingers = Tongues are out to the root, fingers pull the corners of mouths and eyes. -one
D tongue and fingers = The tongue is out to the root, and two fingers pull the mouth wide. +one
D flattened noses = Noses and cheeks are pressed white on the glass. +bus,window,car
D crossed eyes = The eyes are crossed as far as they go.
O misted patches = Round each mouth the pane has a patch of mist. +bus,window,car
W *school jumper = in a school jumper with a crooked tie +school
N bus side = Below the windows runs the yellow side of the bus with a black stripe. +bus
B seats = Behind the faces are green seats and a swinging satchel. +bus
B plain wall = A plain wall is close behind. -bus,car,window
L side day = Clear daylight from the left draws every wrinkle.
V straight on = Straight on, close, faces in a row, bright clear colours

people-in-box | deed | asleep, sleep, sit, hide, play, curl & cardboard box, box, basket, suitcase, drawer, laundry basket, crate & #child, child, boy, girl, baby, toddler, kid, #person | @ living room, hall
D folded in = $The {lies|lie} folded into it like a cat, knees to the chin, one bare foot over the edge. +sleep,asleep,curl,hide
D upright in it = $The {sits|sit} in it with both hands on the edge, chin up, as at a wheel. +sit,play
D cheek on the flap = The cheek is squashed on the bent edge, mouth open. +sleep,asleep
O brown box = The brown cardboard has a torn tape and an arrow pointing the wrong way, with a window cut in crookedly. +box,cardboard
N packing paper = Crumpled packing paper and a pair of round scissors lie on the floor.
B new furniture = Behind, the new cupboard it came with stands ignored. +box,cardboard
L floor window = A slanting patch of afternoon light lies across floor and foot.
V from above = From a little above, a step away, brown and one bright colour
`;
