/** More vehicles, beasts and things that many type and that had little said of them: a fighter jet, a tiger in grass, a cruise ship. The form: `tableaux.ts`. */
export const PLAIN_WHEELS_MORE_TABLEAUX = `
plain-jet | deed | fly, flying, soar, soaring, bank, banking, above, over, through & fighter jet, jet, fighter plane, jet fighter, f-16, f-35, f-22, stealth fighter, military jet, jets & clouds, cloud, sky, sunset, mountains, sea, desert, city, above & #vehicle, jet, plane | @ sky
D banks = The jet banks towards us above the clouds, one swept wing pointing down, so that its flat grey back and the clear bubble of the cockpit are seen. +clouds,cloud,above
D banks plain = The jet banks towards us, one swept wing pointing down, so that its flat grey back and the clear bubble of the cockpit are seen. -clouds,cloud,above
D vapour = White vapour tears off along the upper edge of both wings and trails from the tips in two thin threads.
D burners = Two round nozzles glow orange-violet, the air behind them shaking.
O panels = Lines of rivets and hatches show on the matt grey skin, no marking to be read.
B floor = Below lies a bright floor of cloud in heaps and furrows to the horizon. +clouds,cloud,above
B land = Below, mountains go by in blue haze. +mountains
B blue = Round it the sky is a clear deep blue. -clouds,cloud,above,mountains,sunset,city
L high = Hard clear sun from the upper left, one bright line along the back. -sunset,night
L sunset = Low orange sun from behind lights the lower sides, the sky gold to violet. +sunset
V alongside = Seen from another aircraft close by, 135 mm lens, jet sharp, the rest soft

plain-tiger-grass | deed | walk, walking, stalk, stalking, prowl, prowling, stand, standing, hide, hiding, run, running, hunt, hunting, in & grass, tall grass, jungle, forest, savanna, meadow, bamboo, long grass & tiger, #tiger & #animal | @ grass, jungle, forest
D comes = The tiger comes straight towards us through the grass, shoulders rolling higher than the head, one heavy forepaw just set down. -run,running,hide,hiding,forest,jungle,bamboo
D wood = The tiger comes straight towards us between the stems, shoulders rolling higher than the head, one heavy forepaw just set down. +forest,jungle,bamboo -run,running
D low = The tiger crouches low, only the head and the line of the back above the blades. +hide,hiding
D runs = The tiger bounds towards us, forelegs flung out, grass bursting apart. +run,running
D *coat = Black stripes break up the deep orange of its flanks, the cheeks and belly white. -white
D white coat = Dark brown stripes break up the white of its flanks, the nose pink. +white
D eyes = Amber eyes with small round pupils are fixed on ours. -white
O blades = Dry yellow blades stand close before and behind it and draw soft upright lines across legs and chest. -forest,jungle,bamboo
O leaves = Broad leaves cross in front, out of focus. +forest,jungle,bamboo
O whiskers = Long whiskers stand out white against the dark mouth.
B soft = Behind, the land has melted to gold and olive. -forest,jungle,bamboo
B green = Behind, the wood is deep soft green. +forest,jungle,bamboo
L side = Warm light from the left rims ears and shoulders. -night,rain
V level = At the height of its eyes, 400 mm lens, eyes sharp, grass before and behind soft

plain-red-mushroom | thing | red mushroom, mushroom, fly agaric, toadstool, red mushrooms, amanita, mushrooms & moss, forest, red, grass, leaves, dots, white dots, spots, autumn & #plant, mushroom, toadstool, mushrooms, agaric | @ forest, moss, grass
D cap = One mushroom stands upright in the middle, its domed cap wet and shining, the edge turned slightly up. -many,glowing,house,tiny
D several = Three mushrooms stand close together at different heights, the tallest with its cap spread flat, the smallest still a round knob. +many -glowing,house
D red = The cap is scarlet, scattered with raised white flakes. +red,agaric,amanita,toadstool
D brown = The cap is warm chestnut brown, paler at the edge. -red,agaric,amanita,toadstool,white,blue,purple,orange
O stalk = The white stalk is thick at the foot and wears a torn skirt beneath fine white gills.
O moss = Deep green moss grows round it in soft stars, each holding a drop. +moss,forest
O needles = A few brown needles and a birch leaf stick to the cap.
B wood = Behind, the trunks of the forest are soft dark uprights with round lights between.
L shaft = A single slant of sun from the upper right lights the cap from behind and leaves the moss in cool shade. -night,rain
V ground = From the ground, 90 mm macro lens, cap and stalk sharp, all else melted

plain-chopper | thing | chopper, chopper motorcycle, chopper bike, harley, harley davidson, custom motorcycle, custom bike, bobber & chrome, studio, motorcycle, black, custom, light, garage, road, desert, sunset, harley, chopper & #vehicle, motorcycle, bike, chopper, harley | @ studio, garage, road
D side = The chopper stands in full side view, its long raked fork reaching far out to a thin front wheel on the left, the rear tyre wide and low.
D engine = The big V-twin engine fills the frame, ribbed cylinders, polished covers and two long pipes sweeping back along the side.
D chrome = Fork, pipes, spokes and handlebar are chrome, and every curve holds one clean white line of light. +chrome
O tank = The teardrop tank is deep gloss black with the lamps mirrored in it as two soft bars. -red,blue,green,flames
O bars = High curved handlebars rise to black grips, one small round lamp below them.
O seat = A low seat of stitched black leather is slung just above the rear wheel.
B studio = Ground and wall run together in dark grey, a paler pool of light behind the engine. +studio -white
B road = Behind, a straight road runs into desert hills. +road,desert
B garage = Behind, brick and tool boards are out of focus. +garage
L studio light = A long softbox above and two narrow lights behind draw the outline from fork to fender. +studio
L day = Low sun from the left runs along the metal. -studio,night
V level = Straight side view at engine height, 85 mm lens, sharp from wheel to wheel

plain-cruise-ship | thing | cruise ship, cruise liner, ocean liner, cruise ships, titanic, passenger ship, big ship & #vehicle, ship, liner, titanic | @ sea, harbour
D bow = The ship comes towards us at a slant, its high white bow cutting a clean curl of foam, deck upon deck of balconies rising behind. -titanic,liner,docked,harbor,harbour,port,storm
D liner = The great liner comes towards us at a slant, black hull and white decks under four tall buff funnels with black tops, smoke drawn out behind. +titanic,liner
D docked = The ship lies along the quay, deck upon deck of balconies like a white street front. +docked,harbor,harbour,port
D rows = Hundreds of small windows run in exact rows from end to end.
O boats = Orange lifeboats hang in a line along the side. -titanic
O funnel = A blue funnel with a swept top stands far back. -titanic,liner
O wake = A broad pale wake runs off to the right. -docked,harbor,harbour,port
B sea = Behind, the sea goes deep blue to a clear horizon. -docked,harbor,harbour,port,iceberg
B berg = Behind, a white iceberg stands in the dark sea. +iceberg
B hills = Behind, a white town climbs green hills. +docked,harbor,harbour,port
L day = Bright clear sun from the left. -sunset,night,storm
L sunset = Low orange sun on the white side, windows flashing gold. +sunset
L night = Every window is lit, long gold stripes on black water. +night
V air = View from a little above the water, 85 mm lens, sharp throughout

plain-mud-jeep | thing | jeep, off road jeep, jeep wrangler, off-road vehicle, 4x4, off road car, land rover, off-roader, suv & mud, off road, off-road, forest, mountains, desert, rocks, river, dirt, trail, jungle & #vehicle, jeep, car, suv | @ trail, forest, mountains
D mud = The jeep ploughs towards us through a deep mud hole, brown water thrown up in two wide wings from the front wheels. +mud,river,dirt -desert
D climbs = The jeep climbs a slope of rocks, one front wheel high on a boulder, the spring stretched. +rocks,mountains,off,off-road -mud,river
D desert = The jeep comes over the crest of a dune, sand streaming from the tyres. +desert
D front = Round headlamps sit either side of a grille of seven upright slots, a winch and a steel bumper below.
D *paint = The paint is dark green, splashed to the windows. -red,black,white,yellow,blue,orange
O tyres = Coarse tyres stand out beyond the wheel arches.
O rack = A roof rack carries a spare wheel and two canisters.
N spray = Drops and clods hang in the air. +mud,river,dirt
B forest = Behind, a track runs back between dark firs. -desert,mountains,jungle
B peaks = Behind stand grey peaks with snow in their gullies. +mountains
B dunes = Behind, dunes run to a pale horizon. +desert
L side = Low sun from the left lights spray and dust. -night,rain,fog
V low = From low in its path, 70 mm lens, fast shutter, grille sharp

plain-bullet-train | thing | bullet train, shinkansen, high speed train, high-speed train, maglev & #vehicle, train, shinkansen | @ track, japan
D nose = The train sweeps towards us round a long curve, its white nose drawn out long and smooth like a bird's bill.
D stripe = A dark blue stripe runs the whole length beneath a row of small windows.
D streak = The last carriages are drawn out to soft white streaks by speed.
O wires = Slender masts carry the wires along the raised concrete track.
N fields = Below the track lie flooded rice fields that mirror the sky. -station,city
B fuji = Behind stands the snow-capped cone of Mount Fuji over a band of mist. +japan,fuji
B hills = Behind, wooded hills are soft with haze. -japan,fuji,city,station
B towers = Behind, towers of the city stand in haze. +city
L morning = Clear morning light from the left, one bright line along the roof. -night,sunset
L sunset = Low gold light on the flank. +sunset
V bank = View from the foot of the bank, 135 mm lens, nose sharp

plain-gift | thing | gift box, wrapped gift, wrapped gift box, gift, present, presents, christmas present, christmas presents, birthday present, gifts & #product, gift, present, box, presents, gifts | @ table, floor, plain ground
D box = A square box stands turned with one edge towards us, wrapped so neatly that every fold is sharp. -many,tree,inside,open,kitten,puppy,cat,dog
D pile = Boxes of different sizes are stacked in a loose tower, no two in the same paper. +many,tree
D bow = A broad satin ribbon crosses it and rises in a full bow, its ends cut in swallowtails.
D *paper = The paper is matt red, the ribbon gold. -blue,white,pink,black,green,silver,gold,kraft,brown,rainbow
D kraft = The paper is plain brown, tied with red and white string. +kraft,brown
O tag = A small blank tag hangs from the ribbon.
O shine = Soft highlights lie along the loops.
N fir = A fir twig and two gold baubles lie beside it. +christmas -background
N confetti = A little confetti lies on the ground round it. +birthday
B lights = Behind, small warm lights are out of focus. +christmas -background
B plain = Behind is a plain soft cream ground. -christmas,background,tree
L left = Soft light from the left, short shadow to the right.
V level = View a little from above, 85 mm lens, bow sharp

plain-crown | thing | crown, golden crown, gold crown, royal crown, king's crown, queen's crown, silver crown, tiara & gold, golden, royal, king, queen, velvet, cushion, jewels, diamonds, silver, king's, crown & #product, #clothes, crown, tiara | @ cushion, table, plain ground
D crown = The crown stands upright, a broad band with eight points, each ending in a small ball, four arches meeting above in a little cross. -tiara,head
D tiara = The tiara stands upright, a slender arc of open scrollwork that rises to a point in the middle. +tiara
D stones = Square rubies and sapphires are set round the band between rows of pearls.
O metal = The gold is worked in fine leaves, bright along every edge and brown in the hollows. -silver,tiara
O silver metal = The silver is worked in fine leaves, bright along every edge and dark in the hollows. +silver
O velvet = A cap of crimson velvet with a rim of white fur fills the inside. -tiara,silver
N cushion = It rests on a cushion of dark red velvet with a gold tassel at the corner. -background,head,stone,water
B dark = Behind, everything sinks into warm dark. -background,white
L side = Warm light from the upper left makes points and stones spark one after another, the right side in shade.
V level = Straight view at its own height, 85 mm lens, all sharp

plain-egg-dragon | thing | dragon egg, dragon eggs, dragon's egg, dragon’s egg & #food, #product, egg, eggs | @ nest, cave, plain ground
D egg = The egg stands upright, as tall as a forearm, covered from base to tip in overlapping scales. -hatching,eggs
D hatching = The egg has split across its side, and a small horned snout and one yellow eye push out of the crack. +hatching,hatch
D several = Three eggs lie together, each as long as a forearm, covered in overlapping scales. +many -hatching
D *scales = Each scale is deep green at its root and passes to bronze at the rim. -red,blue,black,gold,white,purple
O crack glow = Fine cracks run between the scales, orange light glowing in them as from embers.
O ash = It sits in a nest of charred branches and grey ash, thin smoke rising.
N claw = Old claw marks and a few shed scales lie on the stone round it. -background
B cave = Behind, the cave sinks into brown dark with one far opening. -background
L ember = Warm light from the glowing cracks and a cool blue edge from the left.
V low = Close view at its own height, 85 mm lens, scales sharp

plain-orange-cat-sleeps | deed | sleep, sleeping, asleep, nap, napping, curled up, snoozing & blanket, bed, sofa, couch, cushion, pillow, rug, armchair, chair, windowsill, quilt & cat, #cat, kitten, #kitten & #animal | @ bed, sofa, blanket, room, windowsill
D ring = The cat lies rolled into a ring, nose under the tail, one ear bent back, filling exactly the hollow it has made. -stretched,back
D orange fur = The fur is ginger with darker orange bands along flank and tail, the chin white. +orange,ginger -black,white,grey,gray
D tabby fur = The fur is grey-brown with darker bands along flank and tail. -orange,ginger,black,white,grey,gray,calico
D black fur = The fur is black, brownish where light comes through at the edges. +black -white
D white fur = The fur is white, pale pink inside the ears. +white -black
O eyes shut = The shut eyes are two slanting lines, and one pink pad shows between the paws.
O blanket = The cream knitted blanket is pushed into thick soft folds under chin and back. +blanket
O cushion = The cushion has sunk under the weight and puckers towards it. +cushion,pillow,sofa,couch,armchair,chair
B room = Behind, the room is warm and blurred, a bright window at one side. -window,windowsill
B pane = Behind, the window is a soft bright field. +window,windowsill
L sun = Low sun from the window on the left lies across flank and ear, single hairs lit at the edge. -night,rain
L lamp = A lamp on the left gives warm low light. +night
V level = Level with the sleeping face, 85 mm lens, face sharp, tail soft

plain-rocket-space | thing | rocket, rocket ship, space rocket, rockets, rocketship & #vehicle, rocket | @ space, launch pad, sky
D flies = The rocket climbs from lower left to upper right, slim and white, three red fins at its foot. -launch,pad,toy
D flame = A long flame, white at the nozzle, then yellow and orange, streams out behind and thins into smoke.
D windows = Two round windows in brass rings sit one above the other below the pointed red nose. -realistic,falcon
O bands = Narrow black bands and rows of rivets run round the hull.
O trail = Its smoke has drawn a long curved trail all the way from the lower edge.
B stars = Behind, the deep blue goes over to black with stars. -day,sunset,earth
B earth = Below lies the curved blue edge of the Earth. +earth,space
L side = Clear light from the left, the right side of the hull in shade, fins lit from beneath by the flame.
V tilt = Slanting view, 50 mm lens, sharp from nose to flame

plain-wand-staff | thing | wizard staff, magic staff, wizard's staff, magic wand, wand, sorcerer staff, mage staff & #product, staff, wand | @ table, stone, plain ground
D staff = The staff stands upright, as tall as a person, its dark wood twisted like a root and worn smooth where hands have held it. +staff
D wand = The wand lies on a slant, slender and tapering, its handle carved in a spiral of leaves. +wand
D crystal = At its top the wood opens like a claw round a clear blue crystal as large as a fist. +staff
O glow = The crystal glows from within and throws blue light on every ridge of the wood. +staff
O spark = Gold sparks leave the tip and hang in the air in one curling line. +wand
O runes = Small signs are cut along the shaft and inlaid in silver. +staff
N book = An open book with brown pages and a candle lie beside it. +wand -background
B stone = Behind, an old stone wall sinks into shadow. -background
L dusk = Dim warm light from the left against the cold glow. -background
V close = View from a few steps away, 50 mm lens, sharp from end to end
`;
