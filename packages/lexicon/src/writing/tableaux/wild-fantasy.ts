/** Dragons, fairies, witches, knights and all of that family, told as if they stood before us. The form: `tableaux.ts`. */
export const WILD_FANTASY_TABLEAUX = `
wild-dragon | thing | dragon, dragons, drake, wyvern | @ crag, mountains, cave
D wings spread = The wings are out to their full width, the skin between the fingers lit through, tail swung wide. +fly,flying
D on the crag = $The {crouches|crouch} with claws hooked over an edge of rock, wings half folded like broken tents, neck bent down to look at us over a shoulder. -library,street,kitchen,room,house,garden,sit,sleep,fly,flying,breathe,fire,baby,city
D *scales overlap like roof slates = Scales overlap like roof slates, green-black on the back and brass along the throat, some chipped.
D horns and smoke = Two ridged horns run back from the brow, and a thread of smoke goes up from one nostril.
D baby = It is no bigger than a cat, wings like wet leaves, sneezing a spark. +baby,tiny,small,little
N sheep's bones = Sheep's bones and a dented helmet lie on the ledge. -baby,tiny,small,little,fly,flying,city,chinese
B drops a gorge = Behind drops a gorge with cloud in it and a tower on the farther rock. -cave,city,sea,room
L storm gap = Light from a gap in dark cloud on the left strikes brow and shoulder.
L own fire = The only light is the glow in its own throat, orange on the scales of the chest. +night,cave
V low view = From low among the rocks, 35 mm, slate and brass

wild-dragon-hoard | deed | sleep, guard, lie, rest, sit, coil, curl, protect, on & gold, treasure, hoard, coins, books, castle, tower, cave, sleep & #dragon, dragon | @ cave, treasury
D chin on the gold = $The {lies|lie} rolled round the heap, chin on its slope, one lid open by a finger's breadth.
D breath and slide = With each breath some coins slide clinking down the flank. -books
O hoard = Cups, a harp without strings, a child's crown and plain spoons stick out of the gold. -book,books,teacup,cup
O what it guards = What it guards is books, in stacks up to the wings, some open with ribbons. +book,books,library
N cup taken = A small cup stands apart, just out of reach of the claws.
B rock arches = Rock arches with roots hanging through go back into black.
L shaft of daylight = One shaft of daylight falls through a hole in the vault and makes the heap shine.
L torch held = A torch held up out of sight from the left flickers on the gold. +night,knight,thief
V from the entrance = From the entrance, low behind a boulder, 24 mm, gold and brown

wild-dragon-rider | deed | ride, riding, rider, fly, flying, tame, pet, feed, friend, friends, meet, meets, hug, stroke & #child, #man, #woman, #knight, girl, boy, #person & dragon, dragons, griffin, pegasus, phoenix | @ sky, cliff, meadow
D between the wings = Sitting at the root of the neck, knees gripped, both hands in the spines, hair straight back in the wind. +ride,riding,rider,fly,flying
D bank of the turn = One wing points down at a river like a thread, the other up. +ride,riding,rider,fly,flying
D palm on the snout = A flat palm rests on the end of the huge snout; the beast has lowered its head to the grass and shut its eyes. -ride,riding,rider,fly,flying
O warm breath = The breath from the nostrils presses the grass flat and moves a sleeve. -ride,riding,rider,fly,flying
W *leather = in a patched leather jerkin and a long scarf
N dropped bread = A half loaf lies at the feet. -ride,riding,rider,fly,flying
B cloud sea = Peaks stand out of a sea of cloud. +ride,riding,rider,fly,flying
B flowering slope = A flowering slope and a stone hut fill the rest of the view. -ride,riding,rider,fly,flying
L morning sun = Morning sun from the left edges skin, horn and hair.
V beside = From beside them, 35 mm, both faces in view, gold and blue

wild-dragon-modern | deed | in, at, drink, have, read, knit, cook, bake, toast, wear, eat, make, take, play, sit, with & tea, tea party, library, book, books, kitchen, office, birthday, coffee, glasses, bakery, dentist, school, bath, subway, supermarket, hair dryer, laundry, cake, cookies, armchair & #dragon, dragon, #monster, monster, #troll, troll, ogre, yeti, bigfoot, minotaur, cyclops, giant, #giant, demon, werewolf | @ kitchen, library, shop
D cup between two claws = Elbows in, head ducked under the lamp, $the {lifts|lift} a flowered cup between two claws, little finger off. +tea,coffee
D page by a nail = Belly on the carpet, $the {turns|turn} the page with the very point of one nail. +book,books,reading,read,library
D dough = Up to the elbows in flour, $the {presses|press} a heart out of the dough with a tin cutter. +bake,bakery,cook,kitchen
D needles = Two thin needles click between thick fingers, and a scarf comes out below, much too small. +knit,knitting
D jaws wide = Leaning back in a chair that bends, $the {holds|hold} the jaws wide while a small lamp shines in. +dentist
D makes itself small = $The {has|have} folded up as small as can be, elbows in, head ducked, so as not to break anything. -tea,coffee,book,books,reading,read,library,bake,bakery,cook,kitchen,knit,knitting,dentist
D brows drawn = Brows drawn up, the tip of the tongue out, all attention on the small thing.
O thin china = The small thing looks like a toy between such fingers.
N broken one = The handle of an earlier one lies on the saucer. +tea,coffee
N repaired chair = The chair beneath has been mended with a plank and rope.
B ordinary room = Behind is an ordinary room: a calendar, a clock, a curtain with dots. -library
B shelves of books = Shelves of books go up to a gallery. +library
L shade lamp = A shaded lamp from the left puts a soft shine along one side.
V seated height = From the other side of the table, 40 mm, warm picture-book colours

wild-unicorn | thing | unicorn, pegasus, winged horse, unicorns, alicorn | @ forest clearing, meadow
D off the ground = Hooves tread the air above the tops of the trees. +fly,flying
D looks round = $The {stands|stand} with one hoof lifted, neck turned back to us, breath hanging. -fly,flying,run
D horn = The horn is twisted like old ivory, thin at the tip, with one real scratch. -pegasus
D *white = Its coat is white, faintly grey at knees and muzzle, mane hanging in uneven strands.
D wings like a swan's = Wings like a swan's are half raised, long feathers brushing the flank. +pegasus,winged,alicorn
N white anemones = White anemones and wet moss lie under the hooves. -fly,flying,city,snow,beach,supermarket
B grey beech trunks = Grey beech trunks stand in thin mist. -fly,flying,city,snow,beach,supermarket
L slanting ray = One slanting ray through leaves falls on brow and shoulder.
L moon = Moonlight comes down between trunks, the white almost glowing. +night,moon
V still = As one would see a deer, 135 mm, greens and pearl

wild-mermaid | thing | mermaid, merman, siren, mermaids & bathtub, bath, tub, apartment | @ rocks, sea, reef
D under the water = $The {glides|glide} down through green water, hair rising behind, arms at the sides, tail in a long wave. +swim,swimming,underwater,depth
D tail over the tub = The tub is filled to the brim, and the tail comes out over its foot end, the wet fin spread against the tiles; elbows on the rim, chin on the hands, $the {looks|look} at us. +bathtub,bath,tub
D on a wet rock = $The {sits|sit} on a wet rock, tail bent round under and its fin in the surf, combing wet hair over one shoulder. -swim,swimming,underwater,depth,bathtub,bath,tub,aquarium,pool,apartment
D scales at the hips = At the hips skin goes over into small scales, then into large ones, wet like a herring's.
D *tail = The tail shines green with copper edges, the fin torn a little like an old sail.
N puddle on the tiles = A puddle has spread over the tiles to the bath mat, and a plastic duck floats by the fin. +bathtub,bath,tub
N comb of bone and limpets = A comb of bone and limpets lie beside. -bathtub,tub,apartment,swim,swimming,underwater,pool,bath,city
N bubbles string upward = Bubbles string upward from mouth and fingers. +swim,swimming,underwater
B grey-green swell = Behind are grey-green swell and a far sail. -bathtub,tub,apartment,swim,swimming,underwater,pool,bath,city
L frosted pane = Soft white light from a frosted pane on wet skin and scales. +bathtub,bath,tub,apartment
L pale light over the sea = Pale light low over the sea from the right on wet skin and scales. -bathtub,bath,tub,apartment,swim,swimming,underwater
L beams = Light from above in moving spokes. +swim,swimming,underwater
V close view = Full figure, 50 mm, sea green and copper

wild-mermaid-now | deed | mermaid, merman, mermaids & bathtub, bath, pool, aquarium, beach, cafe, bus, wheelchair, laundromat, subway, shopping, fishing net, net, tank, rock band, phone, reading, book, fisherman, sailor, ship | @ bathroom, pool, quay
D tail over the rim = The tail hangs over the rim, its fin dripping on the floor, arms on the edge, face turned to us with wet lashes. +bath,bathtub,pool,tank
D hand on the pane = One palm with a little web between the fingers lies on the inside of the glass. +aquarium,tank
D over the gunwale = Out of the water as far as the waist, elbows on the gunwale, face to face with the one who leans down. +fisherman,sailor,ship,boat
D legs are missing = The tail lies curled to one side as others would cross their legs. -bath,bathtub,pool,aquarium,tank,fisherman,sailor,ship
O loose scales stick = Loose scales stick to whatever has been touched.
N puddle grows = A puddle grows on the floor with a strand of weed. -pool,aquarium,ship,beach
B all else = All else is everyday: tiles, railings, a sign. -ship,fisherman,sailor
L plain soft = Plain soft light from the left, sheen on scales.
V three-quarter = Three-quarter view, 40 mm, mint and copper

wild-fairy | deed | fairy, pixie, fairies, sprite, nymph, tinkerbell, dryad, flower fairy & fly, sit, swing, sleep, read, dance, stand, hold, ride, hide, play, look, in, on, under, with, fairy, pixie, fairies, sprite, nymph, tinkerbell, dryad, flower fairy | @ forest, flower, garden
D hovers = In the air at a foxglove bell $the {looks|look} in with a hand on its rim. +fly,flying
D sits on the cap = No taller than a thumb, $the {sits|sit} on the edge of a mushroom cap, knees drawn up, chin in hand. -fly,flying,swing,dryad,nymph
D four clear wings = Four clear wings with brown veins, one of them nicked, show the moss through them.
D bark skin = Half of the shoulder is still bark, leaves growing out of the hair. +dryad,nymph
W *petals = in a skirt of [poppy petals/fern tips] sewn with spider thread
N acorn cup = An acorn cup filled with water stands on the moss. -fly,flying,city
N snail = A snail is tethered to a blade of grass. -fly,flying,city
B stems = Grass and fern stand behind like trees, dissolved in green.
L little sun = One sunbeam through leaves from the right passes through the wings and leaves a pattern on the moss.
L glow = It is night, and a glow-worm held up like a lamp gives green light. +night
V macro view = Macro, moss height, moss green and rose

wild-witch | thing | witch, witches, sorceress, enchantress, hag | @ cottage, forest, moor
D under the brim = $The {looks|look} at us from under a wide bent brim, one corner of the mouth up, both hands folded on the end of a broom. -fly,flying,cauldron,cook,brew,shop,young
D young = Under the hat is a young freckled face, one brow raised, ink on the fingers. +young,girl,child
W *black wool = in a black wool dress green with age, and a pointed hat with a patched tip
N cat presses round the hem = A cat presses round the hem. -cat,fly,flying,raven,crow
N bunches of herbs = Bunches of herbs and a string of mushrooms hang from a nail. -fly,flying
B crooked cottage = A crooked cottage with a leaning chimney stands behind between firs. -fly,flying,city,kitchen,beach
L greenish dusk = Greenish dusk from the left, a lit window behind for a rim on the hat.
L large moon = A large moon behind the hat makes a black edge. +night,halloween,moon
V waist up = From the waist up, 50 mm, moss, black and amber

wild-witch-cauldron | deed | brew, stir, mix, cook, make, pour, drink, bubble, boil, potion, alchemy & cauldron, potion, potions, spell, brew, bottle, flask, elixir, soup, laboratory & #witch, witch, witches, #wizard, wizard, alchemist, druid, #cat, #frog, #bear, #fox, #lion, #tiger, #wolf, #rabbit, #mouse, #owl, #bird, #pig, #horse, #cow, #monkey, #elephant, #penguin, #raccoon, #hedgehog, #duck, #squirrel, #panda, #sloth, #goat, #sheep, #hamster, #giraffe, #dog, #llama, #otter, #turtle, #animal | @ hut, laboratory, forest
D cat with the ladle = Up on a stool with one forepaw on the iron rim, $the {pushes|push} a long ladle round with the other, whiskers curled by the steam. +from-cat
D over the seething pot = Sleeves tied back, $the {bends|bend} over the seething pot and {lets|let} something fall from two fingers, face lit from below. -from-cat,alchemist,bottle
D glass against the flame = A long-necked flask is held against a candle, brows knotted, the other hand feeling for the next bottle. +alchemist,alchemy,bottle
D three about it = Heads are close together over it, three shadows go up the wall. +many
O brew heaves = The brew heaves in green bubbles, and a bone spoon stands upright in it. -alchemist,bottle
O dregs = In the flask blue goes over into gold at the middle. +alchemist,bottle
W *stained = with soot on the knuckles; in a long stained gown
N jars of roots = Jars of roots, a toad in a bell glass and an open book held down with a stone stand round.
B beams = Behind, herbs hang from black beams, and a stuffed owl.
L pot glow = Glow from the brew below and firelight from the left; the corners are black.
V over the rim = Across the rim of the vessel, 35 mm, green, amber and soot

wild-witch-fly | deed | fly, ride, flying, soar & broom, broomstick, moon, village, city, night, forest, sky, flying, fly & #witch, witch, witches, wizard | @ sky, moon, town
D astride = Crouched over the handle, knees in, one hand on the hat, hem and hair straight out behind. -sweep
D twigs = The twigs at the back are bent with the speed, and one breaks off.
D looking down = Eyes are on what passes underneath. -many
D straggling line = They come in a crooked line, one laughing over her shoulder at the next. +many
N cat behind = A cat sits at the back with claws in the twigs, fur blown to one side. -many
B roofs = Below lie roofs with smoke, a weathervane and two lit windows. -sea,forest,city
L full moon = The moon, very large, is close behind; thin cloud drifts across. -day,sunset
V level view = From the air alongside, 50 mm, silver and black

wild-magic-spell | deed | cast, casts, casting, spell, magic, conjure, summon, summoning, enchant, levitate, levitating, wand & #witch, #wizard, witch, wizard, mage, sorcerer, sorceress, elf, fairy, boy, girl, student, #person | @ hall, forest, battlefield
D from the fingers = Feet set apart, arm stretched, light runs in threads from the spread fingers and knots itself in the air to a turning ring. -levitate,levitating
D things in the air = Books, a cup and its tea, and a shoe hang in the air about the raised hands, turning slowly. +levitate,levitating
D lit from below = The face is drawn with effort, lit from below, hair lifted as if under water.
O ring of signs = In the ring small signs burn like hot wire and drop sparks. -levitate,levitating
W *cloak = in a dark cloak thrown back over one shoulder
N dust up = Dust and dry leaves rise in a circle round the boots.
B dark arches = Behind in darkness are arches, just touched by the glow. -forest,field,city,battlefield
L spell = The spell is the only light, blue-white with an orange core; shadows run outwards.
V low view = Low, three-quarter from the front, 28 mm, blue and ember

wild-knight-fight | deed | fight, fighting, battle, duel, joust, jousting, sword fight, clash, swordfight, attack, slay, charge & #knight, knight, knights, warrior, warriors, samurai, gladiator, viking, vikings, orc, orcs, skeletons, soldiers, swordsman, #person & sword, knight, knights, samurai, viking, vikings, gladiator, gladiators, warrior, warriors, orc, orcs, joust, jousting, dragon, dragons, monster, duel, swords | @ battlefield, courtyard, arena
D blades cross = The blades have just met near the hilts; shoulder behind the weapon, teeth set, a foot sliding back in the mud. -joust,jousting,dragon,dragons,monster,charge
D shield up = Crouched behind a raised shield, sword arm drawn back, before a head that is larger than the whole rider's horse. +dragon,dragons,monster
D both lances = Both lances are level, one bursts on the shield in long splinters, and the rider bends back over the crupper. +joust,jousting
D run = In a broken line they run at us, mouths open, weapons up. +charge,battle
O spray of sparks jumps = A spray of sparks jumps from the edges. -joust,jousting,dragon,dragons,monster
O fire breaks = Fire breaks on the shield and streams off left and right. +dragon
N broken shaft = A split shield and a broken shaft lie in trampled grass.
B smoke = Smoke and banners behind are only grey shapes. -arena,courtyard,castle,joust,jousting
B stands = Stands with striped awnings and a shouting crowd close the view. +arena,joust,jousting
L torn sky = Light from a torn sky on the right, on steel and wet ground.
V into the fray = At chest height, close, 35 mm, short exposure, steel, mud and rust

wild-knight-odd | deed | in, on, at, ride, wait, take, drink, eat, use, shop, sit, with, stand, order, buy, play & subway, bus, supermarket, laundromat, phone, smartphone, selfie, coffee, vending machine, ice cream, bicycle, bike, skateboard, escalator, mcdonalds, fast food, laptop, office, scooter, ironing, vacuum, dishes, bus stop, airport, elevator, headphones, cash machine, atm, gas station, tv, diner, train & knight, knights, viking, samurai, roman soldier, centurion, pirate, wizard, gladiator, cowboy, king, queen, pharaoh, caveman | @ supermarket, station, office
D on the plastic seat = In full dress $the {sits|sit} on a plastic seat between two commuters, knees apart, weapon upright between the feet, eyes on the map above the door. +subway,bus,train,airport
D at the trolley = A gloved hand pushes the trolley, and the other holds a packet at arm's length to read what is in it. +supermarket,shopping
D thumb on the glass = The head is bent over the bright small glass, a thumb moves on it, and the weapon leans in the bend of the arm. +phone,smartphone,selfie
D cup in the fist = A paper cup looks thimble-small in the fist and is blown on before the first sip. +coffee
D knees at the handlebar = Elbows out, knees at the handlebar, hem tied up out of the spokes, $the {pedals|pedal} past. +bicycle,bike,scooter,skateboard
D coin slot = Bent down before the lit glass, $the {feels|feel} for a coin in a purse of leather. +vending,atm,machine
D iron and suds = Pushed up to the elbows, $the {works|work} with great care at the small household job. +ironing,vacuum,dishes,laundromat
D as if nothing were odd = Weight on one leg, chin up, $the {waits|wait} there in full dress like anybody else, and only the weapon is in the way. -subway,bus,train,airport,supermarket,shopping,phone,smartphone,selfie,coffee,bicycle,bike,scooter,skateboard,vending,atm,ironing,vacuum,dishes,laundromat
O scratched metal = Metal, leather and cloth are worn and dusty, quite out of keeping with plastic and glass.
N looked at = Somebody beside pulls a bag a little closer and keeps looking ahead. -alone
B everyday signs = Behind are everyday signs, tubes of light and grey floor tiles. -beach,forest,desert
L even white = Even white light from the ceiling, reflections in metal. -out,beach
V straight view = Straight on, 35 mm, deadpan documentary, all sharp

wild-elf | thing | christmas elf, santa's elf, santas elf, toy elf, elf workshop, christmas elves | @ forest
D behind the trunk = Half behind a trunk, bow drawn to the cheek, eye along the arrow at something beyond us. -christmas,santa,market,toy,read,book,queen,king
D pointed ear = A pointed ear comes out of the hair, its edge lit red from behind, with a small ring.
D cold beauty = The face is narrow and still, light eyes, a thin scar over one cheekbone. -christmas,santa
D workshop = At a bench full of shavings $the {paints|paint} the second eye on a wooden horse, tongue between the teeth. +christmas,santa,toy
W *green wool = in leaf-green wool, laced leather and a hooded cloak -christmas,santa
W *felt = in red felt with bells on the shoe tips +christmas,santa
N quiver = Arrows with grey goose feathers stick up over the shoulder. -christmas,santa,queen,king,market
N reels of ribbon = Reels of ribbon and a list as long as the bench hang down. +christmas,santa
B huge mossy trunks = Huge mossy trunks go up out of sight. -christmas,santa,city,snow
L through leaves = Light through leaves from the left, spots on cheek and bow. -christmas,santa
L lantern = A lantern over the bench, snow blue in the window. +christmas,santa
V close view = Close three-quarter, 85 mm, leaf green and bark

wild-dwarf | thing | gnome, blacksmith dwarf, hobbit, halfling, goblin, leprechaun, gnomes, kobold | @ forge, mine, cave, garden
D broader than tall = Broader than tall, $the {stands|stand} with both boots planted, thumbs in the belt, beard parted over a buckle. -goblin,hobbit,halfling,sleep
D ears out = Long ears out to the sides, grin full of pointed teeth, a bag hugged to the belly. +goblin,kobold
D bare feet = Curly-haired bare feet on the doorstep, a pipe in one hand, a mug in the other. +hobbit,halfling
D face = The nose is round and red, and small eyes shine in a net of laughter lines. -goblin
W *leather apron = in a scorched leather apron over mail -gnome,leprechaun,hobbit,halfling,goblin,gnomes
W *pointed cap = in a red pointed cap and a green smock +gnome,gnomes
W *green coat = in a green tailcoat with brass buttons and buckled shoes +leprechaun
N hammer = A hammer with a polished shaft leans by. -gnome,goblin,leprechaun,hobbit,gnomes
N toadstool = A toadstool and a wheelbarrow of cabbages stand beside. +gnome,gnomes
N black pot = A black pot with the coins heaped over its rim is behind the heel. +leprechaun
B timbered tunnel = Behind is a timbered tunnel with rails and a glow at its end. -gnome,goblin,leprechaun,hobbit,garden,gnomes
L forge light = Orange light from the side on beard and knuckles. -gnome,leprechaun,hobbit,garden,gnomes
L garden sun = Low garden sun from the left. +gnome,leprechaun,hobbit,garden,gnomes
V belt height = Level with the belt buckle, 50 mm, earthy colours

wild-troll | thing | troll, ogre, giant, cyclops, yeti, bigfoot, sasquatch, minotaur, golem, trolls, abominable snowman | @ mountains, forest, bridge
D fills the frame = $The {stands|stand} bent, so large that head and one shoulder reach out of the view; small eyes look down at us between moss and hair. -under,bridge
D from under the bridge = A huge hand has taken hold of the stone rail, and a nose like a potato comes up behind it. +under,bridge
D matted fur = Matted fur hangs in strings with clods in it. +yeti,bigfoot,sasquatch,snowman
D one eye = In the middle of the brow is a single wet brown eye with a heavy lid. +cyclops
D bull's head = Ringed nose, horns that scrape the ceiling, breath in two jets. +minotaur
D blocks of stone = Blocks of stone with grass in the seams are held together by roots, two lights far back in the head. +golem
D two lower tusks push the lip = Two lower tusks push the lip up, green-grey skin, notched ear. +orc,ogre
N young pine torn = A young pine torn out with its roots serves as a stick. +troll,giant,ogre -under
N footprint = A footprint as long as a bathtub has filled with water. +yeti,bigfoot,sasquatch,giant
B firs = Firs that reach only to the hip close the view. +troll,giant,yeti,bigfoot,sasquatch,ogre,cyclops -city,under
L low behind = Low light from behind through mist, a bright rim on hair and shoulders.
V looking up = From the ground, 24 mm, moss, slate and umber

wild-giant-town | deed | giant, giants, giantess, king kong, godzilla, kaiju, huge, enormous, colossal, titan & city, village, town, house, train, boat, sea, mountain, mountains, valley, skyscraper, bridge, street & destroy, attack, step, walk, crush, climb, sleep, stand, hold, look, wade, rise, lie, carry, sit, stomp, peek, in, over, on, above, through, behind | @ city, valley, sea
D asleep as a hill = $The {lies|lie} on one side so that shoulder and hip are hills; fields and a church have grown on them. +sleep
D steps over = One foot is set down between the roofs, the other still behind the hill, a hand leaning on a tower as on a banister. -sleep,sea,boat,skyscraper
D knee deep = The sea reaches just to the knees, and a ship is lifted on one palm. +sea,boat,ship
D up the tower = One arm is round the tower, the other beats at what flies round. +skyscraper,kong
D looks down = The face is bent to look, cloud passing across the chin.
O people = Down there people run like spilt peas. -sleep
N car = A car hangs by one wheel from a roof edge. +city,street
B upper part = The upper part is pale with distance, the feet dark and near.
L evening = Evening light from the left on the face, streets below already blue.
V from the street = From a street, looking up, 20 mm, blue haze and gold

wild-ghost | thing | ghost, ghosts, spirit, phantom, poltergeist, specter, spectre, banshee, wraith | @ stairs, house, corridor
D fading below the knees = $The {stands|stand} on the stairs, clear at hands and face and fading below the knees, so that the banister shows through. -sheet,cute,little
D bedsheet with two holes = A bedsheet with two cut holes hangs over a head and outstretched arms, hem dragging. +sheet,cute,little -hold,holding,carry,carrying
D lace of another century = The clothing is of another century, its lace moving where there is no draught. -sheet,cute,little
D too dark eyes = The face is turned to us, mouth a little open, eyes too dark. -cute,little,sheet
N smoking candle = A candle on the step has just gone out, smoke rising. -outdoor,forest,train,bus
B peeling striped wallpaper = Peeling striped wallpaper and an oval portrait close the view. -outdoor,forest,train,bus,city,field
L moonlit tall window = Moonlight through a tall window from the right; the figure itself gives a faint cold light.
V from the bottom stair = From the bottom of the stairs, 35 mm, grey-blue, one warm spot

wild-ghost-do | deed | drink, have, play, read, dance, wait, ride, eat, sit, cook, shop, take, walk, at, in, on, with & tea, dinner, book, garden, phone, bar, band, guitar, piano, coffee, bicycle, party, picnic, cards, poker, bath, mirror, laundry, beach, wedding, chess, sofa, ice cream, sunglasses, bus, vacation, dance, cook & ghost, ghosts, skeleton, skeletons, vampire, vampires, zombie, zombies, mummy, grim reaper, death, frankenstein, werewolf, #ghost, #skeleton, #vampire | @ parlour, graveyard, garden
D round and round = Arms on shoulders, knees up, they go in a ring and the tallest has lost a rib. +dance,dancing -one
D cup held = The cup is held up by two fingers before a face that cannot drink, and what was poured drips through on the chair. +tea,coffee +ghost,ghosts,skeleton,skeletons
D cards held = Five cards are held close to the chest, and another lies face down under a sleeve. +cards,poker
D strings = The head is thrown back, one hand far up the neck, the other across the strings. +guitar,band
D hands on the keys = The shoulders lean to the keys and the hands lie wide apart on a chord. +piano
D towel and shade = Stretched on a striped towel under a parasol, one knee up, paper umbrella in the glass. +beach,vacation
D head on one side = Head on one side, $the {is|are} quite at ease. -tea,coffee,cards,poker,guitar,band,piano,beach,vacation,dance,dancing
D pale see-through fingers = What the hand holds shows through the pale fingers. +ghost,ghosts
D bare finger bones = Wrist bones and finger bones close neatly about it, jaw a little open, tie knotted round the bare neck. +skeleton,skeletons
D robe = Out of the wide black sleeve comes a hand of bones, the scythe leaning by like an umbrella. +reaper,death
D grave clothes = Loose bandage hangs from the elbow and gets in the way. +mummy
D pale and combed = A pale narrow face, hair combed back, two small points on the lip, collar up. +vampire,vampires
D nothing in the mirror = In the mirror there hangs only a shirt, buttoned, with nobody in it. +mirror
N cobweb = A cobweb runs from elbow to furniture; nobody has moved for long. -beach,dance,dancing,shopping
B parlour = A parlour with drawn curtains, candles and a stopped clock fills the rest of the view. -beach,garden,graveyard,shopping,bus,bar
L candles = Candles from the left below, moving shadows on the wall. -beach,day,garden
L bright innocent daylight = Bright innocent daylight. +beach,day,garden
V front view = Straight on, 40 mm, dry humour, bone, plum and amber

wild-skeleton | thing | skeleton, skeletons, mummy, frankenstein | @ graveyard, crypt, moor
D half turned = $The {stands|stand} half turned, head cocked, one hand just lifted, as if we had called. -army,many,walk
D bones = Ribs stand like basket work, with earth in the sockets and a rusted buckle at the hip. +skeleton,skeletons
D hood = In the hood is only shadow and a row of teeth; the scythe's blade goes over the head like a thin moon. +reaper,death
D foot drags = One foot drags, arms hang forward, jacket torn at the shoulder, grey cheeks sunk. +zombie,zombies,undead
D stained linen bands = Stained linen bands go round and round, an eye in a gap. +mummy
D flat brow = Flat brow, stitches at the temple, coat too short at the wrists. +frankenstein
D half man = Half man and half wolf, shirt burst at the shoulder, hands ended in claws, breath smoking at the moon. +werewolf
D red skin = Skin like cooled lava, horns swept back, tail over one arm like a train. +demon,devil
N leaning headstones = Leaning headstones with ivy and wet leaves stand about. -crypt,hell,city,pyramid,desert
B bare trees = Behind it one sees bare trees and mist at knee height. -crypt,hell,city,pyramid,desert
L lantern low = A lantern low on the right lights it from beneath; the sky is bruised blue.
L glow of embers = Glow of embers from below, orange. +hell,demon,devil
V knee up = From the knees up, 35 mm, bone, moss and blue

wild-monster-bed | deed | under, in, hide, peek, sit, play, hug, meet, with, look, scare & bed, closet, wardrobe, child, kid, boy, girl, window, playground & monster, monsters, creature, #monster | @ bedroom, house
D under the edge = From under the edge of the bed look two round eyes and a row of claws holding on to the mattress. +bed
D out of the door = The door is ajar by a hand, and fur, one horn and one yellow eye are in the gap. +closet,wardrobe
D knee to knee = It sits on the floor knee to knee with the small one, bent almost double, and looks at what is being shown. +child,kid,boy,girl -bed,closet,wardrobe
D shy = The horns are soft and crooked, the fur in tufts like an old bath mat, the mouth a worried line.
O worn teddy = A worn teddy is held between two claws by one ear.
N small slippers = Small slippers stand side by side on the rug. -school,playground
B wallpaper = Behind it one sees wallpaper with faded sailing boats and a shelf of toys. -school,playground,kitchen
L night lamp = A small night lamp from the right, round and yellow, a giant's shadow over the ceiling. -day,school,playground
V child's height = At a child's height, 28 mm, blue night and lamp yellow
`;
