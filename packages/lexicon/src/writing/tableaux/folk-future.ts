/** People of science fiction, comics and Japanese drawing: neon streets, androids, space suits, capes, brass goggles, school uniforms. The form: `tableaux.ts`. */
export const FOLK_FUTURE_TABLEAUX = `
folk-cyberpunk | thing | cyberpunk, cyber punk, cyberpunk girl, cyberpunk woman, cyberpunk man, cyberpunk boy, cyberpunk samurai, cyberpunk warrior, cyberpunk character, neon girl, futuristic girl, futuristic woman, futuristic man, sci-fi girl, sci-fi woman, scifi girl & #person, girl, woman, man, boy, character, samurai, warrior | @ street, city, alley, rooftop
D under the signs = $The {stands|stand} in a narrow street after rain and {looks|look} back at us over one shoulder, face lit pink on one side and cyan on the other. -portrait,sitting,motorcycle,riding,walking,running
D walks = $The {comes|come} toward us along a wet street, hands in the jacket pockets, face lit pink on one side and cyan on the other. +walking
D portrait = The face is close, half pink and half cyan from two signs, and the eyes hold a small bright bar of each. +portrait
D implants = A thin seam of metal runs from the temple down to the jaw, with a row of tiny lights under the ear.
D lit hair = The hair glows magenta at the tips, shaved short on one side. +neon,pink -short,bald
W *clear jacket = in a short transparent jacket over black, the collar edged with a strip of light -samurai,armor,armour
O samurai plates = Lacquered plates at shoulder and thigh are edged with thin strips of red light, a long sword across the back. +samurai
N steam = Steam rises from a grating, and drops hang from a bundle of cables overhead. -portrait
B towers of signs = Behind, vertical signs in several scripts shrink into blue haze, repeated upside down in the wet asphalt. -room,desert,studio
L two neons = Magenta light from the left and cyan from the right meet along the nose; everything unlit is deep blue.
L two neons = Magenta light from the left and cyan from the right meet along the nose; everything unlit is deep blue. +night,rain
V chest up = From the waist up, 50 mm at eye height, shallow depth, magenta, cyan and black

folk-cyberpunk-hacker | thing | hacker, netrunner, programmer, coder, computer hacker, cyber hacker & #person, hacker, netrunner | @ room, basement, bedroom, office
D at the screens = $The {sits|sit} bent toward three screens with the hood up, fingers blurred over a keyboard, lines of green text sliding up both lenses. -standing,portrait
D portrait = Under a hood the face is lit blue from below by a screen, lines of code mirrored in the glasses. +portrait
D face = The mouth is a little open, the eyes do not leave the middle screen.
W *dark hoodie = in a black hoodie with the sleeves pushed up
N cans = Energy drink cans, a tangle of cables and a half-eaten bowl of noodles stand round the keyboard. -portrait
B racks = Behind, racks of machines with rows of small green and red lights fill the dark. -office,cafe
L screen light = Cold screen light from the front is the only strong light, with a thin red edge from behind.
V over the desk = Across the desk at screen height, 35 mm, blue-black, green and one red

folk-android | thing | android, cyborg, cyborg soldier, cyborg man, robot soldier, cyborg warrior, humanoid robot, female robot, robot woman, robot girl, android woman, android girl, ai woman, gynoid, robotic woman, cyborg woman, cyborg girl, half robot, artificial intelligence, ai robot | @ laboratory, any
D turns the head = The face is smooth and symmetrical, turned to us, with eyes whose irises are fine rings of light. -soldier,warrior,back,sitting
D soldier half = One half of the face is scarred flesh, the other brushed steel round a red lens, a rifle held low across the chest. +soldier,warrior
D open side = From the jaw back the skin ends in a clean edge, and behind it lie white panels, thin cables and a small turning wheel.
D hand = One hand is lifted before the chest, every finger joint of polished white and black, the tips just touching the cheek. -soldier,warrior,man,dog,flower,holding,sitting,piano,playing
D cyborg scar = One half of the face is flesh with stubble, the other brushed steel round a red lens. +man,soldier,male
W *white shell = with hair drawn back tight; in a close white suit with grey seams -man,soldier,male -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *shell only = in a close white suit with grey seams -man,soldier,male
B smoke = Behind, smoke drifts over rubble with a few red lamps. +soldier,warrior
B white room = Behind is a white room without corners, a thin line of blue light along the wall. -soldier,warrior,city,street,forest,desert,neon,factory
L soft cold = Soft cold light from the front, a stronger blue edge from behind along neck and shoulder.
V close portrait = Chest up, 85 mm at eye height, very sharp, white, graphite and one blue

folk-robot | thing | robot, robots, little robot, cute robot, old robot, friendly robot, small robot, retro robot, rusty robot, giant robot, droid | @ street, meadow, workshop, city
D stands = $The {stands|stand} with arms hanging, a boxy head tipped to one side, two round lamps for eyes turned to us. -giant,sitting,android,cute,little,small,painting,playing
D small = No taller than a chair, $the {looks|look} up at us with two large round lenses, one hand lifted in a wave. +cute,little,small -sitting,holding
D giant = The feet are as large as cars, and high above, small against the clouds, the head turns its single lamp. +giant
D *sheet metal = The sheet metal is [mint/yellow/pale orange] paint worn to bare steel at every edge, rust running from the rivets. -giant,cute,android,chrome
D *smooth shell = The shell is smooth white with orange joints, a thin antenna bent at its tip. +cute
O chest = On the chest a dial with a thin red needle and one small hatch on hinges can be seen. -giant,cute,android
N weed = A daisy has grown up between the toes. -factory,space,city,workshop,street,snow,studio
B far shed = Behind, tall grass and a shed are a soft blur. -workshop,city,space,factory,street,room,studio,desert,giant
L low side = Low light from the left runs along edges and rivets, the lamps of the eyes a little warmer.
V knee height = From knee height, 50 mm, rust, mint and dust

folk-mecha-pilot | thing | mech pilot, mecha pilot, space pilot, fighter pilot, spaceship pilot, starship captain, space captain, space marine, space soldier, futuristic soldier, sci-fi soldier, space warrior, bounty hunter sci-fi, mandalorian, stormtrooper | @ spaceship, hangar, any
D stands = $The {stands|stand} with a helmet under one arm, hair damp and flat, chin up. -portrait,sitting,fighting,marine,soldier,mandalorian,stormtrooper,warrior
D armoured = $The {stands|stand} with a heavy rifle held low across the body, the dark visor turned to us. +marine,soldier,mandalorian,stormtrooper,warrior -fighting
D marks = The suit's plates are scuffed to grey at the edges, with a stencilled number and a strip of yellow on the shoulder.
W flight suit = in a padded flight suit with hoses at the chest -marine,soldier,mandalorian,stormtrooper,warrior
N lamp = A thin line of small lamps burns blue along the collar.
B hangar = Behind, the legs of parked machines stand in the haze of a hangar, a bright gate at its far end. -planet,mars,desert,city,space,battlefield
L gate light = White light from the gate behind edges helmet and shoulder; orange work lamps fill from the left.
V thighs up = From the thighs up, slightly low, 40 mm, graphite, orange and haze

folk-astronaut | thing | astronaut, astronauts, cosmonaut, spaceman, space explorer, female astronaut, spacewoman | @ moon, space, orbit, mars, planet
D floats = $The {floats|float} weightless, arms half raised and knees loosely bent, a white tether in a slow loop behind. -moon,mars,planet,desert,forest,sitting,walking,portrait,standing,riding,beach,city,field,jungle,underwater,flowers,landing
D on the ground = $The {stands|stand} with feet apart in fine dust, a line of ribbed prints leading back behind. +moon,mars,planet,desert,standing,walking -portrait,sitting,riding
D portrait = Behind the raised visor the face is lit from below by small lamps, drops of sweat at the temple, eyes on something far off. +portrait
D mirror = In the gold visor the horizon is bent into a bow, with one small hard sun. -portrait,forest,flowers,city,beach
O layers = The suit's white layers are scuffed grey at knees and elbows, with a red stripe at the arm and hoses at the chest.
W space suit = in a white space suit
B blue planet = Below lies the curved blue edge of the Earth with its streaks of cloud, above is black with few stars. -moon,mars,planet,desert,forest,city,underwater,galaxy,nebula
B earthrise = Over a grey rim of craters hangs the blue half of the Earth in a black sky. +moon
B red hills = Rust-red hills run to a pale butterscotch sky, rocks throwing clean shadows. +mars
B nebula = Behind, clouds of rose and violet gas are set with points of light. +galaxy,nebula
L raw sun = Hard sunlight from the right makes one side of the suit blaze, the other is blue from the planet's glow. -forest,city,mars,portrait,underwater
V few steps off = Whole figure, 35 mm, everything sharp, white, gold and black

folk-alien | thing | alien, aliens, extraterrestrial, grey alien, alien woman, alien girl, alien creature, martian, alien warrior, alien queen | @ desert, any
D looks = $The {looks|look} at us with large dark eyes without lids, the long head tipped a little to one side. -portrait,sitting
D skin = The skin is fine and damp like a frog's, [grey with a green sheen/pale blue with darker spots], the fingers long with round tips. -green,blue,red
D close = The huge black eyes mirror two small lights, with fine wrinkles beneath them. +portrait
W *thin suit = in a seamless suit of dull silver
B glow door = Behind, a round door stands open on white light, mist running out over its sill. -city,forest,field,planet,bar,desert
L behind white = White light from behind draws the thin arms and neck, a cold green fill in front.
V chest up = Chest up, 50 mm, pale green and white

folk-superhero | thing | superhero, superheroine, supervillain, superheroes, super hero, female superhero, hero in a cape, masked hero, vigilante, superman, batman, spider-man, spiderman, wonder woman, iron man | @ city, roof, sky, rooftop
D stands = $The {stands|stand} at the edge of a roof high above the streets, fists on the hips, cape blown out to one side, chin raised. -flying,fly,portrait,sitting,child,kid,little,fighting,running,landing,batman,spider-man,spiderman,rain
D crouches = On a ledge high above the streets $the {crouches|crouch} with one hand on the stone, cape hanging down the wall. +batman,spider-man,spiderman,rain -flying,portrait
D flies = One fist stretched ahead and the other drawn in at the hip, $the {shoots|shoot} forward over the roofs, cape straight out behind. +flying,fly
D landing = One knee and one fist have just struck the ground, cracks running out from them, head coming up. +landing
D portrait = Behind a close mask the eyes are fixed on us, jaw set, the collar of the cape at both shoulders. +portrait
D child hero = Fists on the hips and belly out, $the {stands|stand} with a towel knotted round the neck for a cape. +child,kid,little
D muscle = The suit fits like skin over chest and arms, [a raised emblem in the middle/its seams stitched double], scuffed at the knuckles. -child,kid,little
W *suit = in a deep blue suit with red boots and a long red cape -batman,spider-man,spiderman,iron,wonder,superman,child,kid,little
B towers = Behind, towers with lit windows fall away to a river of car lamps. -portrait,child,kid,little,space,day
L low sun = Low sun between towers edges cape, jaw and shoulder, the street below in blue.
V from below = From below, three-quarter, 28 mm, deep blue, red and gold

folk-apocalypse-survivor | thing | post-apocalyptic, post apocalyptic, survivor, apocalypse, wasteland, mad max, stalker & #person, survivor, warrior, girl, man, woman, wanderer | @ desert, road, city, wasteland
D stands = $The {stands|stand} on cracked asphalt, goggles pushed up, a scarf over mouth and chin, a long rifle slung barrel down. -sitting,portrait,riding,driving,dog,walking
D walks = $The {walks|walk} along cracked asphalt toward us, a scarf over the mouth, dust to the knees. +walking,dog
D eyes = Pale rings where the goggles sat are left in the dirt round the eyes.
W patched layers = in patched leather and canvas with one shoulder plate cut from a tyre
O gear = Bottles, a tin mug and a coil of wire swing from the pack.
B ruined towers = Behind, gutted towers stand in dust, a bus on its side in the road. -desert,forest,bunker
L dust sun = A low sun behind dust makes everything ochre and rims hair and shoulders.
V low = From the knees up, 40 mm, low, ochre, rust and grey

folk-steampunk | thing | steampunk, steampunk woman, steampunk girl, steampunk man, steampunk lady, steampunk gentleman, steampunk pilot, steampunk captain, steampunk adventurer & #person, girl, woman, man, lady, gentleman, pilot, captain, character | @ workshop, street, airship
D stance = $The {stands|stand} with one hand on a brass-topped cane and the other raising round goggles from the eyes. -inventor,engineer,sitting,portrait,pilot
D pilot = One glove holds a wheel of brass and walnut, the eyes behind round goggles search the clouds. +pilot
D portrait = Round goggles are pushed up on the forehead, and the eyes, ringed pale where they sat, look straight at us. +portrait -inventor
D brass arm = From the elbow down the left arm is a sleeve of riveted brass with small turning wheels at the wrist. -inventor,engineer
W corset and leather = in a leather corset over a white blouse, a long skirt hitched up on straps +woman,girl,lady
W waistcoat = in a waistcoat with brass buckles, a watch chain and rolled sleeves +man,gentleman,inventor
B pipes = Behind, copper pipes, a pressure gauge and one leaking valve stand in warm steam. -street,airship,sky,city,desert
L gaslight = Warm gaslight from the left shines along brass and cheek; the right falls into brown dusk.
V waist up = From the waist up, 70 mm, shallow depth, brass, walnut and cream

folk-inventor | thing | inventor, mad scientist, scientist, crazy inventor, steampunk inventor, alchemist, professor | @ workshop, laboratory, home workshop
D holds up = $The {bends|bend} over the bench and {fits|fit} a tiny wheel into an open brass machine with tweezers, one eye behind a magnifying lens. -professor,mad,teaching,scientist,alchemist,portrait
D flask = $The {holds|hold} a round flask up to the lamp, its bright liquid just beginning to foam, eyebrows raised. +mad,scientist,alchemist,professor -teaching,portrait
D hair = The hair stands up in all directions, and there is soot across the bridge of the nose. +mad,crazy,inventor -bald
D close look = The face is close to it, lips pressed together. -mad,crazy
W leather apron = with sleeves rolled to the elbow; in a scorched leather apron over a waistcoat -scientist,mad,professor
W lab coat = in a white lab coat with a scorched cuff +scientist,mad,professor
N tools = Pliers, springs in a tin lid and a rolled drawing lie at hand. -scientist,mad,alchemist,professor
N glass = Glass tubes and a small blue flame stand on the bench. +scientist,mad,alchemist,professor
B shelves = Behind, shelves of jars and half-built machines rise into the dark. -classroom,city
L bench lamp = A lamp low over the bench lights hands and chin, with a cold window far behind.
V across the bench = Across the bench at chest height, 50 mm, shallow depth, brass, brown and one bright colour

folk-anime-girl | thing | anime girl, anime woman, anime style girl, manga girl, anime schoolgirl, anime female, anime waifu, anime character, anime princess, anime, magical girl & #woman, #person, girl, woman, schoolgirl, female, waifu, character | @ any
D turns = $The {turns|turn} toward us with her hair swinging out to one side, eyes large and bright, lips parted in a small smile. -sitting,sad,crying,fighting,sleeping,boy,running,magical,sword,man,guy,male
D sad = The large eyes are full, a tear hangs on the lower lashes, and the hair falls across one cheek. +sad,crying -boy,man
D magical = In a whirl of ribbons of light $the {spins|spin} on one toe, a short wand lifted, skirt and hair flung out. +magical
D sword = Knees bent, $the {holds|hold} a long sword level before her eyes, hair and ribbons streaming back. +sword,fighting -boy,man
D eyes = Each iris is painted in two tones with a white highlight above and a smaller one below.
D hair = The hair is drawn in broad pointed locks with one band of light across it. -bald
W *sailor collar = in a navy sailor collar with a red ribbon and a pleated skirt +school,schoolgirl,uniform
N petals = Pale pink petals blow across in front. -winter,snow,rain,night,space,cyberpunk,beach,autumn
B sky = Behind is a high painted sky with one towering summer cloud. -night,room,school,classroom,city,forest,cyberpunk,beach,space,rain,street
B corridor = Behind, tall classroom windows stand open to a bright sky. +school,classroom,schoolgirl
L cel light = Clear light from the upper left makes one flat shadow with a sharp edge under chin and hair.
V cel = Waist up, clean thin outlines, flat cel colour over a soft painted background

folk-anime-boy | thing | anime boy, anime guy, anime man, manga boy, anime male, anime hero, anime swordsman, anime samurai, anime character boy, anime warrior, shonen hero & #man, #person, boy, guy, man, male, hero, swordsman | @ any
D stance = $The {stands|stand} half turned from us and {looks|look} back over the shoulder from under spiky hair, mouth a straight line. -sitting,smiling,fighting,running,sword,swordsman,sad,samurai,girl
D sword = Low on bent knees, $the {has|have} a hand on the hilt of a long sword, a line of light already out of the sheath. +sword,swordsman,samurai,fighting -girl
D grin = A wide grin shows one pointed tooth, and a fist is closed in front of the chest. +smiling -girl
D eyes = The eyes are narrow and bright, one white point in each, the brows two quick strokes.
D hair = Pointed locks of hair fall over the forehead, each with one hard-edged shadow. -bald,hat
W *uniform = in a dark school jacket with a high collar, open over a white shirt +school,uniform,student
W coat = in a long open coat whose hem is lifted by the wind -school,uniform,student,armor,samurai
B rooftop = Behind, wires and roofs run to a wide evening sky. -forest,school,battlefield,space,snow,sea,room,night
L low light = Low light from the right puts a bright rim on hair and shoulder and one flat shadow over the face.
V cel = From the waist up, slightly low, clean outlines, flat cel colour, painted background

folk-anime-couple | thing | anime couple, anime boy and girl, anime lovers & #couple, #person, couple, boy, girl, lovers | @ any
D close = They stand so close that her forehead nearly touches his chin, both with closed eyes and a light blush across the nose. -kissing,fighting,walking
D kiss = Their profiles meet, eyes shut, her hair blown across both faces. +kissing
D hands = Two hands, drawn with a few lines, have just found each other.
B evening = Behind, a painted evening sky goes from rose to deep blue over roofs and wires.
L rim = Low sun behind puts an orange rim on hair and shoulders.
V cel = Half figures, clean outlines, flat cel colour, soft painted background

folk-chibi | thing | chibi, kawaii, chibi girl, chibi boy, cute chibi & #person, girl, boy, character, wizard, knight, witch, ninja | @ any
D proportions = The head is as large as the rest of the body, with huge shining eyes, a dot of a nose and a round blush on each cheek.
D pose = Short arms are thrown up and one tiny foot is off the ground, the mouth an open happy curve. -sleeping,sitting,sad
D outline = A thick soft outline goes round the whole figure, hair in three big locks.
O things = What is held and worn is drawn small and simple, each in one clear colour.
B pastel ground = Behind is one pastel colour with a few small stars.
L flat = The light is flat, with one soft shadow under the feet.
V full = Whole figure in the middle, clean shapes, candy colours
`;
