/** Clothes, instruments, weapons, masks and machines as things to look at. The form: `tableaux.ts`. */
export const THINGS_WORN_TABLEAUX = `
things-dress | thing | dress, evening gown, gown, ball gown, kimono, sari, jacket, coat, trench coat, suit, shirt, t-shirt, skirt, uniform, spacesuit, vest, cloak, costume, fur coat, summer dress, silk dress, wool coat, flannel shirt, hawaiian shirt, school uniform, football shirt, tuxedo, dinner jacket, dressing gown, bathrobe, pyjamas, pajamas, swimsuit, lab coat, ballgown, tutu, corset, poncho | @ hanger, wardrobe, room, plain ground, mannequin
D on the dummy = It is set on a headless dressmaker's dummy, shoulders square, the skirt falling straight from the waist. +mannequin,dummy
D hung = It hangs on a wooden hanger from a nail, shoulders keeping their shape, the rest falling in its own folds. -jeans,t-shirt,hoodie,jumper,sweater,spacesuit -mannequin,dummy,chair,bed,folded
D folded = It lies folded in a square with one sleeve turned back, so that seam and lining show. +jeans,t-shirt,hoodie,jumper,sweater,cardigan
D standing empty = It stands up on its own as if somebody were inside, arms a little away, the visor dark. +spacesuit
D train = Its skirt spreads on the boards in a wide fan, lace edge rippled. +wedding,gown,ball
O weave = Close up the cloth shows its weave, a double row of stitches and a button sewn on with four crossing threads.
O wear = The elbows are thin, and a small careful darn sits near the hem. +old,worn,vintage
N near = A pair of shoes stands under it, toes to the wall. -spacesuit,shirt,t-shirt,background,mannequin,beach -mannequin,dummy
B panel = Behind is a painted panelled wall with a door ajar. -mannequin,dummy
L window = Light from a tall window at the left runs down the folds and leaves the other half cool.
V full = Straight full view, 60 mm lens, sharp, the cloth's own colour against soft grey

things-hat | thing | hat, top hat, pirate hat, witch's hat, witch hat, santa hat, party hat, sun hat, red scarf, straw hat, cowboy hat, wizard hat, cap, baseball cap, bowler hat, beret, scarf, tie, bow tie, belt, apron, fan, hand fan, hair clip, wig, knitted hat, woolly hat, chef's hat, fur hat, bobble hat, flat cap, wool scarf, silk scarf, leather belt, rolled belt, leather belt rolled up | @ hook, chair, table, plain ground, shelf
D rolled belt = The belt is rolled to a tight spiral, its brass buckle at the outside edge. +belt
D silk = The silk lies in loose shining folds, one corner turned up to show its rolled hem. +silk
D santa hat = The red cloth falls over to one side under its white bobble, thick white fur round the rim. +santa
D cowboy hat = Its brim is rolled up at both sides, the crown dented along the top and in front. +cowboy
D straw hat = Its wide brim of woven straw bows softly, a ribbon tied round the crown. +straw,sun
D pointed hat = Its tall point is bent over a little to one side, the wide brim curled at the edge. +witch,wizard
D hat on its brim = It rests on its brim, the crown pinched in front, the ribbon a shade darker. +from-hat,from-beret,bowler -witch,wizard,santa,party,chef,cowboy,sun,straw
D visor = It stands on its rim, scratched and dull, its empty face opening turned to us. +from-helmet
D peak = Its curved peak points at us, edge frayed white. +from-cap
D pair = They lie one on the other, still a bit in the shape of what filled them. +from-glove,from-mittens,from-socks
D length = It hangs in one long soft loop, its ends at two heights, fringe tangled. +from-scarf,from-tie,from-belt -silk,rolled
D spread = It is spread open with all its ribs, a picture painted across them. +from-fan
D lies = It lies just as it was taken off, one side pushed in. +from-sock,from-apron,from-wig,from-clip
O inside = The band inside is dark from wearing, with a torn corner of label. -from-scarf,from-glove,from-gloves,from-mittens,from-sock,from-socks,from-tie,from-belt,from-apron,from-fan
N hair = A feather is stuck at the side. +from-hat -santa,party,chef,witch,wizard,cowboy,helmet
B board = Behind it is a board with hooks, and a coat's shoulder. -plain
L side = Gentle light from the right shows its weave.
V close = Close view at eye level with it, 85 mm lens, quiet, browns and one colour

things-clothesline | thing | clothesline, washing line, laundry, laundry basket, pile of clothes, folded clothes, clothes on a rack, wardrobe full of clothes, clothes | @ yard, garden, alley, balcony, bedroom
D line = Shirts hang by their tails with the wind in them, sleeves all streaming one way, sheets bellied behind. -pile,basket,folded,rack,wardrobe
D heap = They lie in a soft heap as they were thrown, a sleeve hanging over the edge, one sock apart. +pile,basket
D order = Sorted by colour, edges level, they go from white through blue to black. +folded,rack,wardrobe
O pegs = Wooden pegs grip each pair of corners, and the line dips in the middle over a forked prop. -pile,basket,folded,rack,wardrobe
O cloth = One has been mended at the knee in a slightly different blue.
N basket = A wicker basket with a peg bag on its rim stands below in the clover. -pile,folded,rack,wardrobe
B wall = A whitewashed wall with a blue door closes the yard. -pile,folded,rack,wardrobe,alley
L back = Sun behind the cloth makes it glow and shows the hems and a swinging shadow of the pole. -pile,folded,rack,wardrobe
L soft = Soft daylight from a window lies across the folds. +pile,folded,rack,wardrobe
V wide = View from a few steps away, 35 mm lens, sharp, whites, blues and one red

things-piano | thing | piano, grand piano, upright piano, old piano, harpsichord, organ, church organ, accordion, synthesizer, keyboard instrument, harp | @ room, hall, stage, church, bar
D wing = The long curved lid is propped up, and in its black underside strings and golden frame are seen once more. +grand
D keys = The keyboard is open, ivory worn and two keys lower than the rest, a sheet of music leaning above it. -from-harp,xylophone,from-accordion,from-organ -stage,concert
D pipes = Silver pipes rise in five towers like reeds, each mouth a dark slit. +from-organ,church
D bellows = Its pleated bellows hang half open, mother-of-pearl buttons down one side. +from-accordion
D strings = The gilded neck bends over forty strings, the red and black ones marking the octaves. +from-harp
O wear = Varnish is crazed by sun, and a ring from a glass has stayed on the lid. -organ,harp,accordion -new,grand,stage,concert,white
N stool = The stool is pushed back at an angle, a pencil and a metronome on the ledge. -stage,concert,beach,forest
B room = Behind are bare boards, a tall curtain and a row of stacked chairs.
L window = Daylight falls in from one high window and runs as a white bar along it. -stage,concert,night
L stage = A single lamp from above makes a round on the floor, and the hall beyond is black. +stage,concert,night
V low = Low three-quarter view from the side, 40 mm lens, black, gold and dust

things-guitar | thing | guitar, electric guitar, acoustic guitar, bass, ukulele, banjo, mandolin, sitar, lute, bass guitar, oud, steel guitar, toy guitar, guitar case, hurdy-gurdy, balalaika, koto, erhu | @ stand, chair, wall, stage, room, plain ground
D body and neck = It leans with its neck up to the right, the waist of its body turned to the light, six strings bright along it. -electric
D curved body with cutaway = The glossy curved body has two pointed horns beside a long pale neck with six steel strings. +electric
D pickups and knobs = Three pickups, two chrome knobs and a switch are set into the lacquer, a black cable plugged in at the edge. +electric
O wear = Beside the sound hole the top is scratched down to bare wood by years of picks. +guitar,ukulele,banjo,acoustic -electric,new
N open case = Its open case with worn plush and a yellow cloth lies next to it. -electric
N amplifier = A small amplifier with a black cloth front stands beside, one red lamp lit. +electric
B wall = Behind is a plain wall with the mark where a picture used to be.
L side = [Warm light from one side/Warm lamplight from the left] slides over the curve of its side and puts the strings' shadows on the wood.
V close = Close three-quarter view, 70 mm lens, honey, walnut and dark

things-drum-brass | thing | trumpet, saxophone, trombone, tuba, french horn, flute, clarinet, drum, drums, drum kit, bongo, tambourine, cymbal, bagpipes, harmonica, bell, church bell, gong, singing bowl, musical instrument, instruments, sheet music, metronome, snare drum, bass drum, steel drum, taiko drum, toy drum, tin drum, djembe, brass instrument, golden trumpet, ship's bell, school bell, sleigh bells, hand bell, bicycle bell, wind instrument, pan flute, recorder, kazoo, bugle, conch horn, didgeridoo, vuvuzela, drum set, drumset | @ stage, chair, room, plain ground, church
D bell mouth = Its wide mouth opens towards us, the room bent round in it, the tubes behind coiled like a shell. +trumpet,trombone,tuba,horn,saxophone
D keys = Silver keys and thin rods run along the tube, pads worn where fingers rest. +flute,clarinet,saxophone
D kit = The kit stands like a small fort: big drum in front, cymbals tilted on thin stands, sticks crossed on the snare. +drum,drums
D skin = The skin is stretched by zigzag cord, with a dark worn spot in its middle. +drum,bongo,tambourine,gong -kit
D bronze = It hangs from a beam, green-brown, a band of raised letters round its lip and a bright dent where the clapper strikes. +bell
D paper = The sheets lie in a loose fan, black notes on yellow staves, fingerings pencilled over them. +sheet,metronome
D lies = It lies on its side across a chair, as if laid down in the pause. -kit,drum,drums,bell,gong,sheet,trumpet,trombone,tuba,horn,saxophone,flute,clarinet,bongo,tambourine
O dent = One dent and a rubbed place tell where it is held.
N stand = A music stand with a clipped page and a bottle of valve oil are by it. -drum,bell,gong,bongo
B dark = Behind are curtain folds in dark red. -bell,gong
B beams = Behind are rough beams and a slit of sky. +bell
L spot = A warm lamp from the upper right lays one long highlight on it, and the rest is deep brown.
V close = Close view, 85 mm lens, brass against darkness

things-sword | thing | sword, katana, samurai sword, knight's sword, viking sword, broken sword, pirate sword, dagger, battle axe, bow and arrow, spear, shield, war hammer, mace, crossbow, excalibur, lightsaber, rapier, magic sword, scabbard, halberd, pocket knife, hunting knife, throwing knife, viking axe, wood axe, samurai blade, stone axe, bronze sword, wooden sword | @ stone, table, wall, plain ground, rack
D on the wall = It hangs level on two iron hooks against a plain wall. +wall
D on its stand = It rests edge up on the two arms of a black lacquered stand, the sheath on the arms below it. +stand,rack
D stone = It stands upright, its point sunk in rock, moss and a crack running out from where it went in. +stone,excalibur
D lying = It lies across dark wood at a slant, blade away from us, the grip near enough to take. -stone,excalibur,shield,bow,lightsaber,stand,rack,wall,hand,floating,snow,grass,forest
D curve = The blade's long curve shows a wavy misted line along its edge, the guard a pierced disc. +katana
D face = Its face is split by an old blow, paint and leather hanging at the rim. +shield
D light = The blade is a bar of light, white in the heart and coloured at the edge, and dust sparks along it. +lightsaber
D drawn = The stave is bent, its cord waxed, three arrows with grey feathers next to it. +bow,crossbow
O gold blade = Blade and guard are a deep yellow gold, engraved with a fine line of leaves down the middle. +golden,gold
O dragon grip = The grip is a dragon's scaled body, its open-jawed head the pommel, its two wings spread as the guard. +dragon
O emerald = Green stones are set along the guard. +emerald
O ruby = A red stone as large as a thumbnail is set in the end of the grip. +ruby,jewel,jewels,gem
O runes along the blade = Fine signs run down the middle of the blade and glow from within. +magic,magical,glowing,enchanted,fantasy
O ray skin = White ray skin shows in diamonds between the black cords of the grip. +samurai,katana
O grip = The grip is bound with wire over black leather, worn at the thumb. -shield,bow,samurai,katana -dragon
O nicks = Along the edge are three nicks and many strokes of the whetstone. -magic,magical,golden,new,samurai,katana,glowing,flaming,fantasy -gold
N rag = An oiled rag, a whetstone and a leather strap lie by it. -stone,excalibur -magic,magical,golden,glowing,stand,wall,fantasy,flaming
B gloom = Behind is rough stone, going off into the dark. -stand
L one = One narrow light comes from behind left and runs along the edge as a single white line.
L shaft = A shaft from above falls on it through mist. +excalibur,stone,forest
V slant = Close view along the length, 70 mm lens, narrow depth of focus

things-armour | thing | armor, armour, helmet, suit of armour, suit of armor, knight's helmet, samurai armour, samurai helmet, gauntlet, chainmail, spartan helmet, viking helmet, gas mask, mask, venetian mask, theatre mask, tribal mask, plague doctor mask, diving helmet, welding mask, knight armor, knight armour, roman helmet, roman armour, medieval helmet, carnival mask, wooden mask, gold mask, death mask, african mask, noh mask, hockey mask, wrestling mask, beauty mask, ski mask, leather mask, sleep mask, fox mask, paper mask | @ stand, hall, museum, wall, plain ground
D suit = It stands upright and empty on its post, plates overlapping like a lobster's, visor shut, one gauntlet raised to a shaft. +from-suit,from-armor,from-armour,from-gauntlet,from-chainmail
D laced = Lacquered strips are laced with cord in rows, the crest on the helmet spread like horns. +samurai
D bowl = The helmet faces us, a dark slot for eyes, cheek plates dented. +from-helmet -samurai,diving,astronaut
D face = The face looks straight out with holes for eyes, cracked paint at the cheek, ribbons hanging at its temples. +from-mask -gas,plague,welding,samurai
D glass eyes = Two round glasses and a beak stand out of creased leather. +gas,plague
D porthole = Three round windows are bolted into copper, a grille over each. +diving
D dark glass = The dark glass of the visor mirrors a bent horizon. +astronaut,welding
O marks = Hammer marks, rivets and a long bright scratch cross it. -from-mask
O edge = Paint has chipped at the rim and round the eyes, and the stuff beneath shows through. +from-mask
N strap = A leather strap hangs down undone with its buckle.
B hall = Behind it a stone wall carries one narrow window.
L side = Cold light from one side models every plate, and the other half stays almost black.
V portrait = Like a portrait, at head height, 85 mm lens, steel and dark brown

things-machine | thing | machine, engine, clockwork, cogwheels, cogwheel, jet engine, robot arm, printing press, loom, vending machine, washing machine, arcade machine, slot machine, pinball machine, gumball machine, time machine, generator, turbine, photocopier, printer, 3d printer, claw machine, cash register, weighing scales, scales, automaton, rube goldberg machine, ticket machine, snack machine, candy machine, photo booth, knitting machine, old machine, strange machine, adding machine, printing machine, industrial robot, steam machine, perpetual motion machine, telegraph, enigma machine | @ workshop, factory, plain ground, laundrette, arcade, room
D wheels = Toothed brass wheels of all sizes mesh, the largest turning slowly with a nick in one tooth. +clockwork,gears,cogwheel,automaton
D heart = Pipes, bolts and ribbed cylinders are packed round one big shaft, oil shining at every joint. +engine,generator,turbine,steam,jet
D front = Its lit glass front shows rows of goods, one hanging half off its spiral. +vending,claw,slot,arcade,pinball -gumball
D glass globe of gumballs = A round glass globe full of coloured balls sits on a red iron foot with a coin slot, a turning handle and a small flap. +gumball
D drum = Behind the round door wet cloth goes over and over, a red sock against the glass. +washing
D press = An iron frame taller than a man holds two plates apart, the sheet between them still wet with ink. +press,printer,loom,photocopier
D chain of things = A marble, a tilting spoon, a candle burning through a string and a boot on a stick stand in line, each about to set off the next. +goldberg
D balance = Two pans hang from the beam, one a finger lower. +scales
D body = It stands on cast feet, higher than one would think, with a lever, two dials and a slot. -clockwork,gears,cogwheel,automaton,engine,generator,turbine,sewing,vending,claw,gumball,slot,arcade,pinball,washing,press,printer,loom,photocopier,goldberg,scales
O wear = Enamel is gone where hands reach, and the iron there is bright.
N rag = An oil can with a long spout and a black rag are at its foot. -vending,claw,gumball,slot,arcade,pinball,washing
B windows = Behind are tall factory panes, some mended with board. -vending,claw,gumball,slot,arcade,pinball,washing
L side = Grey light from high windows on the right glides over the metal. -vending,claw,gumball,slot,arcade,pinball
L own = It lights itself and the floor in front in pink and blue, everything round it dark. +vending,claw,gumball,slot,arcade,pinball
V near = Three-quarter view at its middle height, 40 mm lens, everything sharp

things-coins-treasure | thing | coin, coins, money, banknotes, gold coins, treasure, pile of gold, gold bars, wallet money, piggy bank, stamps, ticket, tickets, buttons, beads, pins, string, needle and thread, ball of yarn, yarn, wool, safety pin, paper clip, rubber band, nails, screws, bolts, gold bar stack, stack of gold bars, gold bar, pile of gold bars, stack of coins, pile of coins, bitcoin, bitcoins, gold bullion, bar stack | @ table, chest, sand, plain ground, box
D coins in the air = Coins hang in the air at every height, turning, some edge on and some full round, the lowest just striking the heap below. +fall,falling,rain,raining,flying
D coin towers = Coins stand in towers of different heights, rims not quite in line, one leaning. +stack,stacks -bar,bars -fall,falling,rain,raining,flying
D stacked bars = Bars of gold are stacked crosswise like bricks, edges soft and heavy, each with a stamped oval in its top. +bar,bars,bullion
D spill = They lie spilled in a fan, one on its edge still rolling, profiles worn to soft lumps. +coin,coins,treasure,gold,money,banknotes -one -bar,bars,bullion,stack -fall,falling,rain,raining,flying
D lone coin = It lies by itself, not quite round, the head on it worn to a soft hill, one bright nick in its rim. +coin -many
D heap of small = They lie in a shallow heap, no two the same, holes, heads and threads catching the light. +buttons,beads,pins,nails,screws,bolts,stamps
D pig = The china pig stands with a slot in its back, one ear glued on again. +piggy
D cup = Its two handles stand out like ears, a dent in its silver belly, names cut round the foot. +trophy,medal
D ball = The fat ball has let one end run out across the boards, two needles stuck through it. +yarn,wool,ball
D one small thing = It lies quite alone in the picture, no longer than a fingernail, exact in every bend. +clip,safety,rubber,string,needle,ticket
O bitcoin sign = The sign on the face of the nearest is cut deep and clean, fine lines like a circuit round it. +bitcoin,bitcoins
O metal = Edges shine where they rub each other, the deeper parts are brown. -buttons,yarn,wool,string,beads,stamps,ticket,tickets,banknotes,money
N thing = A folded scrap of paper and a thimble lie near. -gold,treasure,bitcoin
B dark = The ground is dark worn wood.
L low = Light from low on the right gives each a long shadow and one bright lip.
V macro = Close view, almost level, macro lens, thin focus, brass, silver and brown

things-skull-still | thing | vanitas, memento mori, still life, still life with skull, still life with fruit, dutch still life, still life painting, still life with fish, still life with bottles | @ table, studio
D order = Things stand close on a stone ledge: a pewter jug, a tipped glass, half a lemon, a loaf, one knife pushing its handle over the edge towards us. -skull,vanitas,memento,bottles
D bottles = Dusty bottles, a tin and a white box stand in a tight row like houses, their edges almost touching. +bottles
D skull = A skull without its jaw rests on a shut book, beside it a candle just gone out, a wilted tulip and a watch with its ribbon. +skull,vanitas,memento
O glass = In the bulge of the glass one sees the window, and in the window the painter's small dark shape.
O cloth = A dark cloth slides off the ledge in three heavy folds.
N fly = A fly sits on the brightest place.
B dark = The wall behind is brown-green, almost black in the upper right.
L left = Daylight from one high window on the left picks things out one after the other and lets the rest sink.
V level = View at ledge height, deep focus, oil-dark browns, white, lemon and rust
`;
