/** What ordinary people are shown doing most: children at play, couples, weddings, families, walks, meals, work and sport in plain words. The form: `tableaux.ts`. */
export const FOLK_DAYS_TABLEAUX = `
folk-play-snow | deed | play, playing, have fun, throw, build, run & snow, snowy, snowball, snowballs, snowball fight & #child, #many, children, kids, family, friends, siblings, #person | @ garden, park, street, snow, field
D snowball thrown = One has just let go of a snowball, arm still out, and another ducks behind raised mittens, laughing. -one,build,building,snowman,sled,sledge
D one child = $The {throws|throw} two handfuls of snow straight up and {looks|look} into it with an open mouth as it comes down. +one -build,building,snowman,many
D round ball = Mittens pat the sides of a big rolled ball, with a smaller one lifted on top. +snowman,build,building
D red faces = Cheeks and noses are red, breath hangs in small clouds, and hair sticks out wet from under woollen hats.
O trampled snow = The snow is trampled all round, with knees and a whole body printed in it.
W snow clothes = in a quilted jacket, a striped wool hat and mittens on a string
N sledge = A wooden sledge lies on its side with its rope in a loop. -city,street
B white trees = Behind, bushes and fir trees carry thick white caps, soft in the falling flakes.
L milky = Milky light from a covered sky, the jackets the only strong colours.
L milky then = Milky light from a covered sky, the jackets the only strong colours. +snow,winter
V child height = From the children's own height a few steps away, 35 mm, fast shutter, white with red, yellow and blue

folk-play-outside | deed | play, playing, run, chase, have fun, running around & playground, park, garden, yard, backyard, field, meadow, grass, outside, lawn, street, countryside, summer & #child, children, kids, boys, girls, toddlers, siblings | @ park, garden, playground, field, meadow, street
D chase = They run straight toward us over the grass, the first with both arms flung up, the next just reaching for the shirt in front. +many -swing,slide,ball,football,street,playground
D one runs = $The {runs|run} toward us with arms out like wings, one shoe off the ground, mouth wide open. +one -swing,slide,ball,football,playground
D swing = At the highest point of the swing the legs are stretched out, hair blown over the face, hands tight round the chains. +swing,playground -slide
D slide = One comes down the slide with arms up, and another waits at its top. +slide
D street game = In the middle of the street they chase a half-flat ball, one leg drawn back to kick. +street
D faces = Faces are flushed and laughing, with grass stains on every knee. -street
O hem and hair = A T-shirt has slipped off one shoulder, and a hair band hangs loose. -boy,boys
B trees = Behind, tall trees and a strip of sunny lawn are soft and bright. -street,city,playground
B frame = Behind, a red climbing frame and a bench stand under trees. +playground
L low sun = Sun from behind the left makes a bright rim round hair and arms.
L low sun then = Sun from behind the left makes a bright rim round hair and arms. +summer,day,sunset,golden
V low = From the children's height, 50 mm, fast shutter, fresh greens

folk-autumn-play | deed | play, playing, throw, jump, run, kick, walk, sit, have fun & autumn leaves, fall leaves, leaves, leaf pile, pile of leaves & #child, children, kids, girl, boy, toddler, couple, family, #person | @ park, garden, forest, path
D armful up = $The {throws|throw} an armful of leaves into the air and {laughs|laugh} up at them as they come down. -walk,sit,walking,sitting,jump,jumping,couple
D jump = In mid jump over a heap of leaves, knees up, arms wide, mouth open. +jump,jumping
D walk through = Feet push through leaves up to the ankle, and a few fly up ahead of the shoes. +walk,walking,couple
D seated = In the middle of a heap of leaves $the {sits|sit} with both hands full of them. +sit,sitting
O leaves = The leaves are red, orange and lemon yellow, one stuck to a sleeve and one in the hair.
W knit = in a thick knitted jumper and a wool scarf
B maples = Behind, a row of maples burns orange and red, out of focus.
L low autumn = Low sun from behind shines through the falling leaves and edges hair and shoulders.
L low autumn then = Low sun from behind shines through the falling leaves and edges hair and shoulders. +autumn,fall,sunset,golden
V ground height = Low, at the height of the leaf heap, 85 mm, shallow depth, red, orange and one blue

folk-puddle | deed | jump, jumping, splash, splashing, play, playing, stomp & puddle, puddles & #child, children, kids, girl, boy, toddler, #person | @ street, park, path
D both boots = Two rubber boots hit the puddle together, and water stands up round the knees in a ragged crown.
D joy = Arms are flung out, eyes screwed shut, the mouth wide open with laughing.
O brown water = The water is brown and bright, drops hanging in the air as far as the elbows.
W *raincoat = in a shiny yellow raincoat and red rubber boots
N closed umbrella = A small umbrella lies upside down on the path.
B wet path = Behind, a wet path shines between dripping hedges.
L bright cloud = White light from behind thin cloud sparkles in every drop.
L bright rain = Grey light through the rain sparkles in every drop. +rain,rainy
V water level = From just above the water, 50 mm, very fast shutter, grey and yellow

folk-sandcastle | deed | build, building, make, play, playing, dig, digging & sand castle, sandcastle, sand castles, sandcastles, sand, beach & #child, children, kids, girl, boy, toddler, family | @ beach, sea
D pats the tower = $The {kneels|kneel} before a sandcastle with four towers and {pats|pat} the last one firm with both hands. -run,running,ball,dog
D intent = The tongue shows in the corner of the mouth, and wet sand sticks to knees and elbows. -run,running,ball
O moat = Shells are pressed in for windows, and the first water runs round in the moat.
W sun hat = in a swimsuit and a floppy sun hat
N bucket and spade = A red bucket lies on its side beside a yellow spade.
B sea line = Behind, small waves break in a white line under a clear sky.
L high sun = Clear sun from the left gives the towers sharp little shadows.
L low sun = The sun low over the water gives every tower a long shadow and a gold edge. +sunset,golden
V sand height = From the sand, 35 mm, sharp in front, blue, sand and red

folk-kite | deed | fly, flying, hold, run & that: kite, kites & #person, #child, children, girl, boy, family, kids | @ beach, hill, field, meadow, park
D run and line = $The {leans|lean} back against the pull with the line taut from both hands, looking straight up. -run,running
D runs = $The {runs|run} into the wind, one arm up with the line, looking back over the shoulder. +run,running
O kite = High up $that {stands|stand} small and bright in the wind, with a long tail of bows.
N bent grass = The grass is pressed flat in one direction by the wind. -beach,sand
B wide sky = Nearly everything behind is sky with torn white clouds over a low horizon.
L clear wind = Clear light from the right after rain makes every colour strong.
V low wide = From near the ground, 28 mm, figure low in the frame, much sky

folk-read-to-child | deed | read, reading, bedtime story, tell & book, story, storybook, bedtime, fairy tale & mother, father, mom, dad, grandmother, grandfather, parent, grandma, grandpa, mum & child, children, kids, son, daughter, boy, girl, baby, grandson, granddaughter, grandchildren | @ bedroom, living room
D heads over the page = The book lies open over both laps, one small finger on the picture, and the two heads lean together above it.
D face of the reader = The one who reads has lifted the brows for the exciting part; the small listener holds a breath.
O page = On the page is a painted ship with red sails, its corner soft from many readings.
N bear = A worn bear is squeezed in between, one paw on the page.
B bed corner = Behind, pillows and a shelf of picture books go off into brown dusk. -garden,park
L bedside lamp = A bedside lamp on the left makes a warm ring of light on faces and page.
V close = Close, from the foot of the bed, 50 mm, shallow depth, honey and blue

folk-kiss | deed | kiss, kissing, kissed & couple, bride, groom, newlyweds, lovers, boyfriend, girlfriend, husband, wife, man and woman, boy and girl, two people, two women, two men, #couple | @ any
D lips meet = Their lips just meet, eyes closed, [her hand flat on his chest/one hand along the other's jaw], foreheads and noses close. -cheek,forehead,women,men,bride,groom,wedding
D wedding kiss = Their lips meet, both with closed eyes, her veil blown round the two of them and his hand at the small of her back. +bride,groom,wedding -women,men
D two alike = Their lips just meet, eyes closed, one hand along the other's jaw. +women,men
D forehead = The lips rest on the forehead, and the face below has shut its eyes and smiles. +forehead,cheek
D hair = [A lock of hair has blown across both faces/The wind has pushed hair and collar to one side]. -bride,groom,wedding,rain
D wet = Water runs down both faces, hair is stuck to the foreheads, and neither cares. +rain
O flowers = The bouquet hangs forgotten in one hand, white roses with a trailing ribbon. +bride,groom,wedding
B soft lights = Behind, the lamps of the street are round soft spots. +night,street,city,rain
B branches = Behind, the low branches of the tree hang down like a curtain, light coming through the leaves. +tree
B towers = The iron tower stands pale and tall far behind. +eiffel,paris
L low behind = Warm low light from behind draws one bright line round the two heads.
L low behind then = The sun stands low between the two faces and makes one bright line round them. +sunset,golden
L lamp rain = A street lamp above turns the rain to bright streaks and rims wet hair and shoulders. +rain
V profiles = Close half figures in profile, 85 mm, shallow depth, warm quiet colours

folk-hand-in-hand | deed | walk, walking, stroll, run, hold hands, holding hands, hand in hand & couple, couples, lovers, old couple, young couple, husband and wife, family, boy and girl, man and woman, bride and groom, father, mother, #couple & hand in hand, holding hands, hold hands, arm in arm, together, couple, beach, park, street, forest, rain, sunset, autumn, snow, city, paris | @ beach, park, street, forest, path, field
D steps = Hand in hand they come toward us in step, arms swinging a little between them. -behind,run,running,arm
D arm in arm = Arm in arm they come toward us in step, one head leaned to the other's shoulder. +arm
D run = They run hand in hand, the one ahead looking back and laughing. +run,running
D looks = One has turned to say something, and the other laughs down at the ground. -run,running,old,elderly
D old looks = They go slowly, one watching the path, the other watching the one beside. +old,elderly
O foam = The last of a wave slides round their bare feet, shoes dangling from the free hands. +beach,sea,shore
O leaves = Yellow leaves are on the path and whirl up round their shoes. +autumn,fall
O umbrella = One umbrella covers both, the shoulders on the outside wet. +rain,umbrella
B waves = Behind, long low waves run in under a wide sky. +beach,sea,shore
B avenue = Behind, an avenue of old trees closes to a point of light. +park,autumn,forest,path
B street = Behind, café awnings and parked bicycles melt together along the street. +street,city,paris
L low = Low warm sun from behind rims hair and shoulders and throws their joined shadow toward us.
L low then = The low sun behind rims hair and shoulders and throws their joined shadow toward us. +sunset,golden
L wet lamps = Street lamps shine on the wet ground and on the edge of the umbrella. +rain
V long lens = Full figures from far ahead, 135 mm at chest height, soft background, warm natural colours

folk-couple-dance | deed | dance, dancing, slow dance, waltz, tango, salsa, ballroom & couple, couples, bride and groom, old couple, man and woman, husband and wife, newlyweds, lovers, #couple, two | @ any
D close turn = They turn slowly, her hand on his shoulder, his at the small of her back, their temples touching. -tango,salsa,old,women,men,swing
D tango = Chest to chest, they have stopped in a long sideways step, her leg drawn up along his, both faces turned away and hard. +tango
D salsa = He turns her under his raised arm, her skirt standing out like a bell, both laughing. +salsa,swing
D old pair = They turn slowly, cheek against cheek, eyes shut, her slippers between his shoes. +old,elderly
D skirt = The skirt swings out behind with the turn. -women,men,old
B lights = Behind, strings of warm bulbs are only soft round spots. -street,beach,kitchen,rain,stage,living,sea
B dark hall = Behind, red curtains go off into the dark. +stage,tango
L warm lamps = Warm lamps from above and behind edge hair and shoulders.
L low sun = The low sun behind edges hair, sleeve and hem. +sunset,golden,beach
V close full = Figures from the knees up, 50 mm, a slow shutter that softens only the hem, warm colours

folk-couple | thing | couple, young couple, couple in love, happy couple, lovers, couple portrait, romantic couple, engaged couple, boyfriend and girlfriend, interracial couple, married couple, husband and wife | @ any
D close = They stand close, his arm round her, her head leaned back against his collarbone, both smiling. -sitting,old,elderly,women,men,kissing,walking,gothic,lying,dancing
D old = They stand shoulder to shoulder, her hand tucked under his arm, white heads leaned together. +old,elderly
D alike = They stand close with arms round each other, temples touching, both smiling. +women,men,lesbian,gay -old
D looks = [She looks at us and he looks at her/Both look to one side at the same thing]. -women,men,sitting
D hands = Their fingers are laced in front. -sitting,holding
B soft = Behind is a warm soft blur of leaves and light. -studio,street,city,beach,night,snow,home,sea
L warm back = Warm low light from behind draws the outline of both heads; soft light fills the faces.
L warm then = The low sun behind draws the outline of both heads; soft light fills the faces. +sunset,golden
V half figures = Half figures, 85 mm at eye height, shallow depth, warm natural colours

folk-wedding | thing | bride, groom, bride and groom, wedding couple, newlyweds, bride portrait, beautiful bride, wedding portrait, wedding photo, wedding | @ any
D pair = They stand close, forehead to temple, her hand with the new ring on his lapel, both with closed eyes and a smile. +groom,couple,newlyweds,wedding +bride,couple,newlyweds,wedding -kissing,dancing,walking,running
D groom = $The {stands|stand} very straight with hands clasped before him, a white rose in the lapel, eyes shining at something past us. +groom -bride,couple
D bride = She looks down over a loose bunch of white roses, lashes lowered, a smile in the corner of the mouth. -groom,couple,newlyweds,wedding,running,walking,dancing,zombie
O veil = The long veil falls from her pinned hair over the bare shoulders and stirs at the hem. +bride,couple,wedding,newlyweds -zombie,indian,running
O lace = The lace of the bodice shows fine leaves and tiny pearl buttons. +bride,couple,wedding,newlyweds -indian,zombie
W *ivory gown = with dark hair pinned up; in an ivory lace gown and a long veil -groom,couple,newlyweds,wedding,indian -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *gown only = in an ivory lace gown and a long veil -groom,couple,newlyweds,wedding,indian
B white flowers = Behind are white flowers and green leaves, far out of focus. -beach,church,forest,city,street,studio,castle
L window soft = Soft white light from the left keeps every fold of the dress; hair and veil have a thin bright edge.
L low behind = The low sun behind shines through the veil and edges hair and shoulders. +sunset,golden
V half figure = Half figure, 85 mm at f/2, wedding photograph, ivory, green and rose

folk-altar | deed | wait, waiting, stand, standing, walk, walking & altar, church, aisle, wedding & groom, bride & #person | @ church
D groom = $The {stands|stand} very straight before the altar, hands clasped, a white rose in the lapel, eyes shining at the far door. +groom -bride
D bride = $The {comes|come} slowly up the aisle, a loose bunch of white roses held in both hands, veil trailing on the stone. +bride -groom
D pair = Side by side they stand before the altar, fingers just touching. +groom +bride
D face = The mouth is pressed together to hold back a smile.
O aisle = White petals lie along the aisle, and small bunches of green are tied to every pew.
B pillars = Behind, pale pillars and rows of turned heads are out of focus.
L window = Light from a tall window on the left falls in a broad band across the figure.
V chest up = From the knees up, 85 mm, shallow depth, ivory, green and dark wood

folk-proposal | deed | propose, proposing, proposal, marriage proposal, get engaged, engagement & #person, couple, man, boyfriend, ring | @ any
D on one knee = On one knee he holds up a small open box, and she stands before him with both hands over her mouth.
D eyes = Her eyes are wide and wet, his look up and do not blink.
O ring = In the dark blue velvet one clear stone has caught the light.
B far view = Behind, everything is far and soft, with a few round points of light. -beach,mountain,paris,eiffel,restaurant,snow
B tower = Far behind stands the pale iron tower. +paris,eiffel
L low gold = Low gold light from behind edges both figures and lies on the ground between them.
L low gold then = Low gold light from behind edges both figures and lies on the ground between them. +sunset,golden
V side = Both figures whole from the side, 70 mm, shallow depth, warm colours

folk-family-beach | deed | walk, walking, run, running, play, playing & family, parents, mother, father, mom, dad & beach, seaside, sea, shore, ocean | @ beach, sea
D swing between = Two parents walk barefoot along the edge of the water and swing a small child up between them, feet in the air. +family,parents -run,running,play
D run = They run through the shallow water in a row, spray up to the knees, the smallest ahead with arms out. +run,running,play,playing
D one parent = Hand in hand the big and the small figure step over the last of a wave. +mother,father,mom,dad -family,parents,run,play,playing
D laugh = Every face is laughing, hair blown to one side.
O prints = Big and small footprints run side by side and fill with water.
B sea = Behind, low waves break one after another under a wide sky.
L high clear = Clear light from the left sparkles on wet sand and drops.
L low = The sun low over the sea makes all of them bright-edged and lays long shadows toward us. +sunset,golden,sunrise
V along the edge = From the water's edge at knee height, 70 mm, sand, sea blue and white

folk-family-christmas | deed | decorate, decorating, open, opening, sit, gather, unwrap, celebrate, around, by, in front & christmas, christmas tree, xmas, christmas morning, presents & family, children, kids, parents, child, couple, girl, boy, grandparents, mother, father | @ living room, home
D paper flies = On the rug before the tree the children tear the paper from a large box, ribbon in the air, while the parents lean together and watch. -decorate,decorating,couple,girl,boy,child
D hanging a ball = An arm reaches up to hang a red glass ball, and a smaller hand holds out the next one. +decorate,decorating
D one child = Kneeling before the tree $the {lifts|lift} the lid from a box by a finger's breadth and {looks|look} in. +girl,boy,child -decorate,decorating
D two = Under one blanket on the rug they lean together, cups in hand, the tree's lights on both faces. +couple
O tree = The tree is full of small warm lights, straw stars and red glass balls, a crooked star at its top.
N stockings = Knitted stockings hang from the mantel over a low fire.
B window snow = Behind, a dark window shows falling snow. -morning,day
L tree lights = The lights of the tree and the fire give a warm glow on every face, the corners brown.
L tree lights then = The lights of the tree and the fire give a warm glow on every face, the corners brown. +night,evening,winter,snow
V rug height = From the rug, 35 mm, faces sharp, lights as soft spots, red, green and gold

folk-family-dinner | deed | eat, eating, have, having, dinner, sit, celebrate, thanksgiving & dinner, table, thanksgiving, lunch, meal, breakfast, dinner table & family, families, friends, parents, big family, kids | @ kitchen, dining room, garden, restaurant
D passing a bowl = Round a full table one hands a steaming bowl across, another reaches for bread, and a child leans in with a fork raised.
D laughing = Somebody has said something, and the laugh goes round the table, heads thrown back and hands before mouths.
O table = In the middle stand a brown roast bird, a bowl of potatoes and a gravy boat on a runner of leaves. +thanksgiving,christmas
O plain table = In the middle stand a big dish of pasta, a bowl of salad and a basket of bread. -thanksgiving,christmas,breakfast,restaurant,pizza
B kitchen = Behind, a kitchen with copper pans is warm and out of focus. -garden,restaurant
L hanging lamp = A hanging lamp pours warm light on hands, plates and faces. -garden,breakfast
L shade = Spots of sun come through leaves onto cloth and glasses. +garden
V table end = From the end of the table at seated height, 35 mm, warm lively colours

folk-chef-cooks | deed | cook, cooking, make, making, toss, fry, prepare, preparing, plate, plating, stir & chef, cook, kitchen, restaurant, food, dish, meal, pan, wok, soup, pasta, dinner, stew, sauce, curry & chef, cook, sous chef, #person | @ restaurant kitchen, kitchen, restaurant
D pan and flame = $The {tosses|toss} a steel pan with one wrist, vegetables in the air above it and a tongue of flame licking over its rim. -plate,plating,home,stir,wife,husband,couple,mother,grandmother,grandma,granny,grandpa,mom,mum,dad,father,man,woman,girl,boy
D plating = $The {bends|bend} low over a white plate and {sets|set} the last leaf in place with tweezers. +plate,plating
D together = Side by side at the stove one stirs in a wide pan and the other holds out a spoon to be tasted, both laughing. +couple,together,husband,wife -plate,plating,chef
D home pan = $The {stirs|stir} in a wide pan with a wooden spoon and {lifts|lift} the lid of the pot beside it, face in the steam. +home,stir,wife,husband,mother,grandmother,grandma,granny,grandpa,mom,mum,dad,father,man,woman,girl,boy -plate,plating,together,couple
D eyes = The eyes are on it, the brow a little wet, a folded cloth over the shoulder. -home,couple
W *whites = in a white double-breasted jacket and a striped apron +chef
O steel = Chopped herbs, salt in a small bowl and a knife stand ready on the board.
B hot line = Behind, pans hang over a line of blue flames, another cook blurred at the pass. +restaurant,chef -home
B home kitchen = Behind, a kitchen shelf with jars and a pot of basil is out of focus. -restaurant,chef
L hood = Light from the hood above and the fire from below meet on face and sleeves. +chef,restaurant
L window = Daylight from a window on the left shines through the steam. -chef,restaurant
V stove height = From across the stove, 50 mm, fast shutter, steel, white and flame orange

folk-cafe | deed | sit, drink, drinking, read, reading, work, working, write, wait, have, having, laugh, laughing, talk, talking, chat, smile, in, at & cafe, café, coffee shop, coffeehouse, coffee house & #person, woman, man, girl, couple, friends, student, people | @ cafe, café, coffee shop
D cup lifted = $The {sits|sit} at a small round table by the window and {lifts|lift} a white cup in both hands, looking out over its rim. -read,reading,work,working,laptop,write,writing,outside,couple,friends,people,phone,book
D reads = $The {sits|sit} at a small round table by the window, bent over an open book, one hand at the handle of a white cup. +read,reading,book
D works = $The {sits|sit} at a small table by the window, fingers on a laptop, a white cup at the elbow. +work,working,laptop,write,writing,phone
D two = At a small round table they lean toward each other over their cups, caught in the middle of the same laugh. +couple,friends,people -outside
D outside = At a small round table on the pavement $the {leans|lean} back in a cane chair, a cup before the hand, watching the street. +outside,terrace
O cup = The coffee has a pale leaf of foam on it, and a small spoon lies in the saucer.
B counter = Behind, warm lamps hang over a wooden counter and a steel machine, out of focus. -outside,terrace,street
B street front = Behind are the café's awning, a blackboard and people going by, soft. +outside,terrace
L window = Daylight from the big window on the left lies on face, hands and table. -outside,night
L lamps = Warm lamps over the tables, the window dark blue. +night,evening
V across the table = Half figure from across the table, 50 mm, shallow depth, wood brown and cream

folk-window-rain | deed | look, looking, stare, gaze, sit, sitting, stand, watch & window & #person, woman, man, girl, boy, child, old woman, old man | @ room, window, bedroom
D brow near the glass = $The {sits|sit} sideways in the window seat, knees drawn up, and {looks|look} out with the temple close to the glass. -stand,standing,train,bus,plane,behind
D stands = $The {stands|stand} close to the pane with one hand on the frame, looking out. +stand,standing
D travel = The forehead nearly touches the pane, and the eyes follow what passes outside. +train,bus,plane
D reflection = The face is faintly doubled in the glass.
O drops = Rain runs down outside in crooked lines and bends the lights of the street. +rain,rainy
N cup = A cup stands on the sill. -train,bus,plane
B dim room = The room behind is dim, with the edge of a bed and a lamp. -train,bus,plane
L window side = All the light comes from the window, soft on the face, and the room goes to brown.
L window rain = Grey light comes through the wet glass and moves in faint streaks over the cheek. +rain,rainy
V side = Close half figure from the side, 50 mm, shallow depth, quiet colours

folk-superhero-flies | deed | fly, flying, soar, soaring & superhero, superheroine, superheroes, superman, hero, supergirl, super hero | @ city, sky
D in flight = One fist stretched ahead and the other drawn in at the hip, $the {shoots|shoot} toward us through the air, legs together, cape straight out behind.
D face = The jaw is set, the eyes narrowed, the hair pressed flat by the wind.
O suit = The suit is stretched smooth over chest and arms, with a raised emblem.
B streets = Far below, streets run like bright threads between the towers. -space,sea,mountain
L low sun = Low sun from the left edges arm, jaw and the whole line of the cape.
L moon = Moonlight from above edges arm and cape, the lit windows glow from below. +night
V alongside = From the air ahead and a little below, 24 mm, strong foreshortening, deep blue, red and gold

folk-astronaut-floats | deed | float, floating, drift, drifting, spacewalk, fly, flying, space walk & astronaut, astronauts, cosmonaut, spaceman | @ space, orbit
D weightless = $The {floats|float} with arms half raised and knees loosely bent, a white tether trailing in a slow loop.
D mirror = In the gold visor the horizon is bent into a bow, with one small hard sun.
O layers = The suit's white layers are scuffed grey at knees and elbows, with a red stripe at the arm.
B planet = Below lies the curved blue edge of the Earth with streaks of cloud, and above is black with a few stars. -galaxy,nebula,mars,moon,flowers,underwater
B nebula = All round are veils of rose and violet gas set with points of light. +galaxy,nebula
L raw sun = Hard sunlight from the right makes one side blaze white; the other is faintly blue.
L raw night = Hard sunlight from the right makes one side blaze white; the other is faintly blue. +night,space
V few steps off = Whole figure with black space all round, 35 mm, everything sharp, white, gold and black

folk-ballet | deed | dance, dancing, leap, leaping, jump, perform, pirouette, spin & ballerina, ballet dancer, ballet, ballerinas & #person, ballerina, dancer | @ stage, dance studio, theatre, street
D on one toe = Up on the tip of one shoe, $the {lifts|lift} the other leg straight behind, arms drawn out to the fingertips, head high. -leap,leaping,jump,jumping,spin
D leap = Legs in one flat line, $the {hangs|hang} high in the air, arms wide, head thrown back. +leap,leaping,jump,jumping
D spin = The arms are rounded before the chest, the skirt a flat blurred disc in the turn. +spin
D calm face = The face is calm, the neck long, the hair drawn into a smooth knot.
O satin = Pale satin shoes are laced over the ankles, dusty at the tip.
W *white tutu = in a stiff white tutu and a close bodice
B dark stage = Behind is only the dark of the stage with a thin drift of haze. -studio,street,lake,forest,city
B studio = Behind, a wooden bar runs along a wall of mirrors. +studio
L single spot = One cold spot from above and behind draws a bright edge along arms, neck and skirt. -studio,street
L tall windows = Tall windows on the left lay long pale fields on the floor. +studio
V full low = Full figure with air above, from the floor, 85 mm, fast shutter, black, white and rose

folk-hiphop | deed | dance, dancing, breakdance, breakdancing & street, hip hop, breakdancer, break dance, city, subway, urban & #person, dancer, girl, boy, man, woman, teenager, dancers | @ street, square, station
D freeze = On one hand, legs bent in the air, $the {holds|hold} the freeze, the other hand at the knee. -woman,girl
D step = Low on bent knees $the {slides|slide} sideways, one shoulder dropped, hands cutting the air. +woman,girl
D face = The chin is tucked in, and the eyes look up at us from under a cap.
O clothes = A loose shirt hangs to one side with the turn, and the white soles are the brightest things.
N cardboard = A flattened box lies under the hand, a loudspeaker stands on the kerb.
B wall = Behind is a wall sprayed in big letters, with a few blurred onlookers.
L low side = Low sun from the side throws a long sharp shadow over the asphalt.
V ground = From the ground, 24 mm, very fast shutter, asphalt grey and loud colours

folk-skate | deed | skateboard, skateboarding, skate, ride, ollie, jump & skateboard, skateboarding, skateboarder, skater, skate park, skatepark & #person, boy, girl, teenager, skater, man | @ street, skatepark, city
D in the air = The board is a foot off the ground under bent knees, $the {has|have} one arm out and one hand low for balance, eyes on the landing. -ride,riding,sitting
D rides = Knees bent and shoulders turned, $the {rides|ride} fast toward us, the back foot just coming down from a push. +ride,riding
O board = The scraped underside of the board and four turning wheels are in full view. -ride,riding
W loose clothes = in a loose T-shirt, wide trousers and worn suede shoes
B street = Behind, the edge of a stair and the fronts of the street streak past, blurred. -skatepark,park
B ramp = Behind, the smooth concrete curve of a bowl runs up against the sky. +skatepark,park
L low sun = Low sun from behind the left makes a bright outline and a long shadow with the board in it.
L low sun then = Low sun from behind the left makes a bright outline and a long shadow with the board in it. +sunset,golden
V ground = From the ground, 20 mm, very fast shutter, concrete grey and one strong colour

folk-run | deed | run, running, jog, jogging, sprint, sprinting & runner, jogger, athlete, marathon, morning run, park, city, beach, road, street, track, trail, forest, mountain, woman, man, girl, #alone & #man, #woman, runner, jogger, athlete, woman, man | @ park, road, street, track, trail, beach
D stride = Caught with both feet off the ground, $the {comes|come} toward us with elbows bent and hands loose, breathing through open lips. -away,dog,chase,chased,scared,rain,knight,zombie
D rain = Through the rain $the {runs|run} toward us, water flying up from the shoe that has just struck the ground. +rain
D focus = The eyes are on the way ahead, and sweat shines at the temples.
W *running clothes = with hair tied back; in a light running top and black shorts -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *clothes only = in a light running top and black shorts
B path = Behind, the path goes off between trees, soft and pale. -city,street,beach,track,stadium,mountain
B stadium = Behind, the white lines of the track curve away under empty stands. +track,stadium
B street = Behind, the street with its crossing and tall fronts is blurred. +city,street
L low sun = Low sun from behind the right makes a thin bright line along arm, thigh and hair.
L low then = Low sun from behind the right makes a thin bright line along arm, thigh and hair. +sunrise,morning,sunset,golden
V low long = Full figure from knee height, 200 mm, fast shutter, cool greys and one bright colour

folk-basketball | deed | play, playing, dunk, dunking, shoot, jump, dribble, slam dunk & basketball, basketball player, hoop & #person, player, man, boy, girl, woman, kids | @ court, gym, street, arena
D dunk = At the height of the ring $the {slams|slam} the ball down with one hand, knees drawn up, the net flying. -dribble,dribbling,kids,boy,girl
D dribble = Low over the ball $the {pushes|push} past, one arm out as a guard, eyes over the lifted head. +dribble,dribbling
D young = In mid jump, $the {lets|let} the ball go from the fingertips, eyes fixed on the ring above. +kids,boy,girl -dribble
O ball = The orange ball shows its pebbled skin and black seams, thumb and fingers spread over it.
W jersey = in a loose sleeveless jersey and long shorts
B arena = Behind, the stands are a dark blur with a hundred points of light. -street,outdoor,sunset,school,kids
B yard = Behind are a chain fence and the brick fronts of a street. +street,outdoor,sunset,kids
L lamps = Hard white lamps from above make sweat and shoulders shine. -street,outdoor,sunset
L low sun = Low sun from behind throws the shadow of ring and player over the asphalt. +street,outdoor,sunset
V below = From below the ring, 24 mm, very fast shutter, black, orange and white

folk-swim | thing | swimmer, swimming champion, diver, surfer girl, lifeguard, surfer & portrait, #alone | @ pool, beach
D wet face = Water runs from hair and brow over the face, and the eyes, a little red, look straight at us. -diver,surfer,lifeguard
D with the board = The board is tucked under one arm, salt has dried white on the shoulders, and the eyes are screwed up against the glare. +surfer
D watch = Arms folded, $the {looks|look} out past us along the water. +lifeguard
D goggles up = Goggles are pushed up over a tight cap, leaving red rings round the eyes. +swimmer
B blue water = Behind, blue water breaks the light into moving nets. -surfer,lifeguard
B surf = Behind, lines of white surf run in, out of focus. +surfer,lifeguard
L sun on water = Bright light from above and from the water below leaves hardly a shadow.
V chest up = Chest up, 85 mm at eye height, blue, white and warm skin
`;
