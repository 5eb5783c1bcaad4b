/** Animals as most would picture them, each whole, in one place and one light. The form: `tableaux.ts`. */
export const CLEAR_BEASTS_TABLEAUX = `
clear-dog-grass | deed | grass, meadow, lawn, field, park, garden, backyard, yard, flowers & #dog, dog, puppy, puppies & #dog, #animal & #animal & #animal & #idle, sit, sitting, lie, lying, rest, play, playing, run, running, stand, in, on | @ meadow, park, garden, grass, field
D sits puppy = $The {sits|sit} in the short green grass facing us, round front paws close together, [head tipped a little to one side/head tipped a few degrees to the left/head slightly tilted], ears hanging soft. +puppy -run,running,play,playing,lie,lying,puppies,two,many,sleep,sleeping
D sits = $The {sits|sit} upright in the green grass facing us, front paws close together, ears raised, [head tipped a little to one side/head tipped a few degrees to the left/head slightly tilted]. -run,running,play,playing,lie,lying,puppy,puppies,two,many,sleep,sleeping,stand,standing
D stands = $The {stands|stand} in the green grass [in three-quarter view/turned three-quarters to us/at an angle to us], head high, ears raised, tail up. +stand,standing -run,running,play,playing,lie,lying,many
D lies = $The {lies|lie} stretched out in the green grass, head up, front paws laid side by side toward us. +lie,lying,rest -sleep,sleeping,run,running
D sleeps = $The {lies|lie} on one side in the green grass, eyes closed, paws slack, the chin among the blades. +sleep,sleeping
D runs = $The {runs|run} straight toward us through the grass, all four feet off the ground, ears flying back. +run,running -many
D plays = $The {bounds|bound} toward us through the grass, front paws lifted high, ears flying. +play,playing -many,two
D many = They tumble over one another in the green grass, paws in the air, one looking straight at us. +many,two,puppies -sleep,sleeping
D open mouth = The mouth is open as in a smile, the pink tongue over the small lower teeth. -sleep,sleeping,many,two
D eyes = The dark round eyes shine, each with a small bright point, above a wet black nose. -sleep,sleeping,blue
O fur = The fur is soft and thick, with fine single hairs standing bright along ears and back. -hairless,poodle,short,bulldog,pug,dalmatian,beagle,dachshund,chihuahua,doberman,boxer
O blades = Green blades bend over the paws, and small white daisies stand between them. -snow,autumn,dry
B lawn = Behind, the lawn melts into soft green and gold discs of light. -night,snow,beach,mountain,forest,sunset
B sunset = Behind, the meadow goes off into an orange haze. +sunset
L sun = Warm morning sun from behind left edges ears and back with gold, and soft light fills the face. -night,rain,fog
V low = From the dog's own height, 135 mm, eyes sharp, grass before and behind soft, fresh green and warm fur -many
V low many = From their own height, [85 mm/90 mm/75 mm], the nearest face sharp, grass soft, fresh green and warm fur +many

clear-penguins-ice | deed | #penguin, penguin, penguins & ice, snow, antarctica, iceberg, ice floe, antarctic, glacier & #animal & #animal | @ ice, snow, antarctica, iceberg
D one = $The {stands|stand} upright on the snow-covered ice in three-quarter view, flippers a little away from the sides, the head turned to us. -many,two,slide,swim,dive,jump,walk,baby,chick,chicks
D two = They stand upright side by side on the snow-covered ice, shoulders touching, one head bent down to the other. +two -slide,swim,dive,jump
D many = They stand in a loose crowd on the snow-covered ice, the nearest two facing us, the others turned all ways. +many -two,slide,swim,dive,jump
D walks = $The {walks|walk} toward us over the snow-covered ice, flippers held out, leaning a little to one side. +walk,waddle -two,many,slide
D slides = $The {slides|slide} on the belly over the ice, flippers spread, a spray of snow behind. +slide
D *coat = The back is blue-black and the belly white, with a patch of golden yellow at the side of the neck. -baby,chick,chicks,gentoo,adelie
D feathers = The short feathers lie close and smooth as satin, the slim bill dark with an orange line.
O feet = Dark scaled feet stand firm in the thin snow, each with three short claws.
O snow = Fine grains of snow blow past them, low over the ground.
B ice = Behind, a wall of pale blue ice and a strip of dark sea lie soft under a clear sky. -zoo,iceberg
B berg = Behind, a tall blue iceberg stands soft in dark still water. +iceberg
L low = Low clear sun from the left turns the white bellies warm and lays long blue shadows on the snow. -night,storm,sunset
L sunset = The low sun from the left turns snow and bellies peach, with long violet shadows. +sunset,sunrise
V level = From their own height, lying on the ice, 200 mm lens, birds sharp, distance soft, white, black and cold blue

clear-hummingbird | deed | hummingbird, hummingbirds, humming bird, sunbird & flower, flowers, blossom, hibiscus, fuchsia, nectar, drinking, garden, red, pink & #bird, #animal & #animal & #animal | @ garden, flower, forest
D hovers = $The {hovers|hover} in the air just before the open flower, body upright, the long thin bill reaching into its throat.
D wings = The wings are two soft grey blurs at the sides, and the small tail is fanned for balance.
D *colours = Back and crown are metallic green, the throat a patch of ruby that flashes like foil, the belly pale grey. -blue,purple,red
O pink flower = Its pink petals curl back from a cluster of long yellow stamens, darker pink toward the heart. +pink
O red flower = Its red petals curl back from a cluster of long yellow stamens, darker toward the heart. +red
O flower = The petals curl back from a cluster of long yellow stamens, darker toward the heart. -pink,red
O eye = A round black eye holds one tiny point of light.
N buds = Green leaves and two closed buds stand beside on the same stem.
B green = Behind, the garden has melted into one smooth deep green. -background
L sun = [Soft morning sun from the left/Early sun off the left/A mild morning sun on the left] lights up throat and petals and shines through the edge of the tail.
V level = Close view at the bird's own height, 300 mm lens, very short exposure, bird and flower sharp

clear-cat-lies | deed | lie, lying, rest, resting, relax, relaxing, lounge, lounging, sleep, sleeping, laze & #tiger, #lion, #leopard, #cheetah, #jaguar, panther, cougar, puma, lynx, snow leopard & #animal & #animal & #animal | @ jungle, savanna, grass, forest, tree
D on the ground = $The {lies|lie} at full length facing us, head raised, the heavy front paws stretched out side by side. -tree,branch,sleep,sleeping,rock
D on the rock = $The {lies|lie} at full length on the warm stone facing us, head raised, one heavy paw hanging over the edge. +rock -sleep,sleeping,tree,branch
D on the branch = $The {lies|lie} stretched along the broad branch, legs hanging down on both sides, head raised, the long tail hanging straight below. +tree,branch -sleep,sleeping
D asleep on the branch = $The {lies|lie} stretched along the broad branch, legs hanging down on both sides, chin on the bark, eyes closed. +tree,branch +sleep,sleeping
D asleep = $The {lies|lie} on one side, eyes closed, the heavy head on a forepaw. +sleep,sleeping -tree,branch
D white stripes = Dark brown stripes break up the white of flank, cheek and brow, the nose pink. +tiger +white
D *stripes = Black stripes break up the deep orange of flank and brow, the cheeks and chest white. +tiger -white
D *mane = A thick mane, tawny round the face and dark brown at the chest, frames the broad head. +lion -lioness,cub,white
D *rosettes = The golden coat is covered with black rosettes, small solid spots on face and legs. +leopard,jaguar -black,snow
D *spots = The pale gold coat is covered with round black spots, and a black line runs from each eye to the mouth. +cheetah
O blue eyes = Pale blue eyes look calmly at us over long white whiskers. +white -sleep,sleeping
O eyes = Amber eyes look calmly at us over long white whiskers. -white,sleep,sleeping
O ferns = Ferns and broad leaves stand round the body, one bent over a paw. +jungle,rainforest,forest -tree,branch
O bark = The bark is grey and rough, scored where claws have gone up. +tree,branch
O grass = Dry yellow grass stands round the body. +savanna,grass,grassland
B jungle = Behind, the jungle is deep soft green, with hanging vines. +jungle,rainforest,forest -tree,branch
B crown = Behind, green leaves and small spots of sky are [out of focus/soft and blurred/only softly seen]. +tree,branch
B savanna = Behind, the land runs off flat and golden to a single tree. -jungle,rainforest,forest,tree,branch,zoo,snow
L dapple = Soft light falls through the leaves from the left and lies in warm patches on back and shoulder. +jungle,rainforest,forest,tree,branch
L low = [Low warm sun from the left/Late low sun off the left/A warm low sun on the left] rims ears and shoulder. -jungle,rainforest,forest,tree,branch,night
V level = At the height of its eyes, 300 mm lens, face sharp, leaves before and behind soft +jungle,rainforest,forest,grass,savanna -tree,branch
V below = A little from below, 300 mm lens, face and paws sharp, leaves behind soft +tree,branch
V plain = At the height of its eyes, 300 mm lens, face sharp, distance soft -jungle,rainforest,forest,grass,savanna,tree,branch

clear-bear-cub | deed | cub, cubs, baby, her cub, her cubs, and cub & polar bear, brown bear, grizzly bear, grizzly, mother bear, bear, black bear & #animal, #bear & #animal & #animal & #animal | @ ice, snow, arctic, river, forest, meadow
D walks ice = The mother walks toward us over the snow with long calm steps, and the cub walks close at her side, its shoulder against her foreleg. +polar -sleep,sleeping,swim,play
D walks = The mother walks toward us through the grass with long calm steps, and the cub follows close at her side, its shoulder against her foreleg. -polar,sleep,sleeping,swim,play
D sleeps = The mother lies on her side, and the cub sleeps against her belly, its nose under her chin. +sleep,sleeping
D plays = The mother sits back on her haunches, and the cub stands up against her chest with both forepaws. +play
D *white coat = Both coats are thick and creamy white, a little yellow at the neck, with black noses and small dark eyes. +polar
D *brown coat = Both coats are thick and brown, paler along the shoulders, the cub's woolly and darker. -polar,black,panda
O small = The cub is round and short-legged, hardly higher than her elbow, and looks up at her with open mouth.
O snow = Broad paws press deep prints, with fine snow dusted over the toes. +polar
B ice = Behind, blue ridges of ice run along a flat white horizon under a pale sky. +polar
B river = Behind, a bright river and dark firs are soft. -polar
L low = Low gold sun from the left edges both outlines and lays long blue shadows on the snow. +polar
L warm = Low warm sun from behind left edges ears and backs. -polar
V level = From their own height, 400 mm lens, both faces sharp, distance soft, white, blue and pale gold +polar
V level so = From their own height, 400 mm lens, both faces sharp, distance soft -polar

clear-cow-field | deed | cow, bull, calf, highland cow & field, meadow, pasture, grass, farm, countryside, hills & #animal & #animal & #animal & #idle, stand, graze, eat, standing, grazing, eating, in, on | @ field, meadow, pasture, farm
D stands = $The {stands|stand} in three-quarter view in knee-high grass, head turned full to us, ears out to both sides. -graze,grazing,eat,eating,lie,lying,many,two,calf
D grazes = $The {stands|stand} with lowered head in knee-high grass, pink tongue curled round a tuft, eyes half on us. +graze,grazing,eat,eating -many,two
D lies = $The {lies|lie} in the grass with folded legs, head turned full to us. +lie,lying -many,two
D several = They stand and graze in knee-high grass, the nearest with its head turned full to us. +many,two
D calf = The young calf stands on long thin legs in knee-high grass, head turned full to us, ears out to both sides. +calf -many,two
D *patches = The short coat is white with large black patches, the nose broad, pink and wet. -brown,black,white,highland,jersey,many,calf,bull
D brown = The short coat is a warm even brown, the nose broad and wet. +brown,jersey -highland
D *highland = Long shaggy red-brown hair falls over the eyes, between wide curved horns. +highland
D lashes = Large dark eyes lie under long lashes, and a yellow tag hangs in one ear. -highland,many
O grass = Buttercups and white clover stand in the fresh green grass round its legs. -snow,winter,dry
N fence = An old wooden fence runs along one side. -sunset
B hills = Behind, the green field rises to a row of round trees and soft blue hills under a wide sky with white clouds. -sunset,night,fog,mountain,mountains,barn
B mountains = Behind, a green valley goes up to a wall of blue mountains under a clear sky. +mountain,mountains
B sunset = Behind, the field goes off to low hills under an orange sky. +sunset
L sun = [Clear morning sun from the left/Clear early sun off the left/The clear morning sun on the left] lies along back and face and makes the grass shine. -sunset,fog,rain,night
L low = The low sun from behind rims back and ears with gold. +sunset
L fog = Pale mist lies over the field, and everything behind is soft grey. +fog,mist
V level = [From its own height/Level with it/At its own eye level], [85 mm/90 mm/75 mm] lens, face sharp, landscape soft, fresh green under blue -sunset,fog,rain
V level so = [From its own height/Level with it/At its own eye level], [85 mm/90 mm/75 mm] lens, face sharp, landscape soft +sunset,fog,rain

clear-swan-lake | deed | swan, #swan & lake, pond, river, water, mist, canal & #animal & #animal & #animal & #idle, swim, float, glide, swimming, floating, gliding, on, in, drift | @ lake, pond, river
D one = $The {glides|glide} on still water in profile, neck in a high S, the wings a little raised over the back like two white shells. -many,two,black,fly,flying,cygnets
D two = Two swans face each other on still water, breasts almost touching, their bent necks drawing the outline of a heart. +two,pair,couple -fly,flying
D many = They glide on still water in a loose line, necks in high curves, the nearest turned to us. +many -two
D black = $The {glides|glide} on still water in profile, neck in a high S, the curled black feathers raised over the back. +black -two,many
D young = Three grey cygnets paddle close behind in a row. +cygnets,babies,family,young
D *plumage = The plumage is pure white, each feather of the wing with a soft grey edge, the bill orange with a black knob. -black,many
D dark plumage = The plumage is sooty black, with a red bill that has a white band before its tip. +black
O mirror = Below it hangs its whole mirror image, and one thin ripple runs out from the breast.
O drop = A drop of water hangs at the tip of the bill.
N reeds = A few thin reeds stand in the water at one side.
B mist = Behind, thin mist lies on the lake and the far trees are pale and soft. +morning,mist,fog,misty,sunrise,dawn
B bank = Behind, dark trees along the far bank close the view. -morning,mist,fog,misty,sunrise,dawn,night
L morning = Soft early sun from the left comes gold through the haze and rims neck and wings. +morning,sunrise,dawn,mist,misty
L sunset = The low sun lays orange over the water and rims neck and wings with gold. +sunset,evening,golden
L moon = Moonlight from the left lies silver on neck and ripples. +night,moon
L soft = Soft clear light from the left models neck and wing. -morning,sunrise,dawn,mist,misty,sunset,evening,night
V surface = Low view just above the water, 200 mm lens, bird sharp, all behind it soft

clear-duck-ducklings | deed | ducklings, duckling, babies, chicks & duck, #duck, mother duck, goose, mallard & #animal & #animal & pond, lake, river, water, stream, swim, swimming, #animal | @ pond, lake, river, water
D mother first = The mother swims slowly across still water, and the ducklings follow close behind her in a line, the last one hurrying to catch up. -grass,street,road,walk,walking
D mother walks = The mother walks slowly, head high, and the ducklings follow close behind her in a line, the last one hurrying to catch up. +grass,street,road,walk,walking
D *mother = She is mottled brown, each feather edged in buff, with an orange-brown bill and a blue patch in the wing.
D *small = The ducklings are yellow and brown balls of down, each with a dark stripe through a round black eye.
O rings = Each of them draws a small V on the smooth water, and every one has its mirror image below. -grass,street,road,walk,walking
N lily = Round lily leaves and a few green reeds stand at the side. -grass,street,road,walk,walking
B bank = Behind, the reeds of the far bank and their reflection are one soft band of green. -mist,fog,sunset,street,road
L low = Warm low light from the left shines through the down and glitters in the ripples. -mist,fog,rain
V surface = Camera almost at the surface, 300 mm lens, birds sharp, water soft, greens, brown and yellow -grass,street,road,walk,walking
V ground = Camera close to the ground, 300 mm lens, birds sharp, background soft +grass,street,road,walk,walking

clear-shark | deed | shark, great white shark, great white, hammerhead, tiger shark, sharks, whale shark & under water, underwater, under the water, in the water, ocean, sea, water, swim, swimming, deep, reef & #animal & #animal & #animal & #animal | @ sea, ocean, reef, water, underwater
D glides = $The {glides|glide} toward us in three-quarter view through open blue water, pectoral fins spread like wings, the tall tail bent to one side. -jump,breach,jumping,breaching,many
D several = They circle through open blue water, the nearest gliding toward us in three-quarter view. +many -jump,breach
D jaws = The mouth hangs a little open, so that rows of white triangular teeth show. -whale,hammerhead
D *great = The back is slate grey, the belly white, and the line between them runs ragged along the flank. -whale,tiger,blue,hammerhead
D *whale shark = The broad blue-grey back is covered with pale spots in rows, the wide mouth half open. +whale
D *hammer = The head is a wide flat hammer with an eye at each end, the back bronze-grey, the belly pale. +hammerhead
O eye = A round black eye lies in the blunt pointed head, and five gill slits stand dark in the side. -whale,hammerhead
O fish = A few small silver fish keep pace below the belly.
B blue = Behind, the water goes from bright turquoise above to deep dark blue. -reef,night
B reef = Below, heads of coral in brown and pink lie soft along the sand. +reef
L beams = Sunbeams slant down from the surface, and a net of bright lines moves over the back. -night,deep
L deep = Only weak blue light comes down from far above and lies along the back. +deep,night
V diver = As a diver sees it, level and close, 20 mm lens, head sharp, tail fading into blue

clear-rabbit-garden | deed | rabbit, bunny, hare, rabbits, bunnies & garden, vegetable garden, vegetables, carrots, cabbage, lettuce, flowers, grass, meadow, clover & #animal & #animal & #animal & #idle, eat, eating, sit, sitting, nibble, in | @ garden, meadow, grass, field
D sits veg = $The {sits|sit} between rows of green lettuces, upright on its haunches, forepaws together, ears raised. +vegetable,vegetables,carrots,cabbage,lettuce,garden -eat,eating,nibble,nibbling,flowers,many,two
D sits = $The {sits|sit} in short fresh grass, upright on its haunches, forepaws together, ears raised. -vegetable,vegetables,carrots,cabbage,lettuce,garden,eat,eating,nibble,nibbling,many,two
D sits in flowers = $The {sits|sit} among flowers in short fresh grass, upright on its haunches, forepaws together, ears raised. +flowers +garden -many,two
D eats = $The {sits|sit} on its haunches in the green and {nibbles|nibble} at a leaf held between its forepaws, ears raised. +eat,eating,nibble,nibbling -many,two
D several = They sit close together in the green, ears raised, one stretched up on its haunches. +many,two
D *coat = The soft coat is grey-brown, each hair tipped darker, the chest and the underside of the tail white. -white,black,grey,gray,brown
D eye = A round dark eye at the side of the head holds a bright point, and fine whiskers stand round the twitching nose.
O ears = Light shines through the long ears, so that they glow pink with fine veins.
O beds = Feathery carrot tops, cabbages with blue-green leaves and a row of pea sticks stand in dark crumbly earth. +vegetable,vegetables,carrots,cabbage,lettuce
O daisies = White daisies and clover stand in the grass round its feet. -vegetable,vegetables,carrots,cabbage,lettuce,snow
B fence = Behind, a wooden fence and green bushes are [out of focus/soft and blurred/only softly seen]. -snow,field,meadow,forest
B meadow = Behind, the meadow melts into soft green and gold. +field,meadow
L sun = Early sun from behind left edges fur and leaves, dew shining on them.
V low = [From its own height/Level with it/At its own eye level], close, 135 mm lens, face sharp, green before and behind soft

clear-black-cat | deed | eyes, green eyes, yellow eyes, golden eyes, blue eyes, portrait, face & #cat, #kitten & #cat, #kitten, #animal & #animal & #animal & #animal | @ any
D faces = $The {faces|face} us straight on, ears pricked, chin a little lowered, quite still.
D green eyes = The eyes are large and bright green, lighter round the narrow black pupils, with a point of light in each. +green
D yellow eyes = The eyes are large and bright yellow, lighter round the narrow black pupils, with a point of light in each. +yellow,golden,gold,amber
D blue eyes = The eyes are large and clear blue, lighter round the narrow black pupils, with a point of light in each. +blue
D any eyes = The eyes are large and clear, with narrow black pupils and a point of light in each. -green,yellow,golden,gold,amber,blue
D coat = The short black fur is glossy as silk, with a cool blue sheen on brow and shoulder. +black
D any coat = The fur lies close and smooth, single fine hairs standing bright at the edge of the ears. -black
O whiskers = Long whiskers stand out pale on both sides of the small dark nose.
O legs = The front legs stand close together, smooth and slender.
B ground = Behind is one plain dark grey-green tone, a little lighter round the head. -background,backdrop,window,wall,roof,street,garden,moon,night
B night = Behind is a deep soft blue. +night,moon
L soft = [Soft light from the left/A mild light off the left/Gentle light falling from the left side] outlines brow, cheek and shoulder and leaves the other side deep.
V head = Head and chest at its own height, 100 mm lens, eyes and whiskers sharp, black and one glowing colour +black
V any head = Head and chest at its own height, 100 mm lens, eyes and whiskers sharp -black

clear-leap-dolphin | deed | jump, jumping, leap, leaping, breach, breaching, out of the water & dolphin, dolphins, #dolphin & #animal & #animal & #animal | @ sea, ocean, bay
D arc = $The {hangs|hang} in a clean arc above the water, back curved, flippers laid back, a sheet of drops still falling from the tail. -many,two
D several = They hang in a row of clean arcs above the water, backs curved, sheets of drops falling from their tails. +many,two
D *skin = The wet skin is slate grey above and pale grey below, smooth as rubber, with one long band of light along the side.
D face = The long beak is closed in what looks like a smile, and a small dark eye looks at us.
O splash = Below it the sea opens in a ring of white foam and bright drops.
B sea = Behind, blue-green waves with small crests go back to a clear horizon and a strip of hazy coast. -sunset,sunrise
B sunset = Behind, the sun stands just above the horizon in an orange sky, a golden path on the waves. +sunset,sunrise
L low = [Clear sun from the left/Bright sun off the left/A clear high sun on the left] lights each drop and the curve of the back. -sunset,sunrise
L sunset low = The low sun behind rims the body and each drop with gold. +sunset,sunrise
V boat = From a small boat at water level, 200 mm lens, very short exposure, every drop sharp, blue, white and silver -sunset,sunrise
V boat so = From a small boat at water level, 200 mm lens, very short exposure, every drop sharp +sunset,sunrise

clear-sheep-lamb | deed | lamb, lambs & sheep, ewe, mother sheep & #animal & #animal & meadow, field, grass, pasture, farm, #animal | @ meadow, field, pasture, farm
D stand = The ewe stands side on in the green grass with her head turned to us, and the lamb stands close under her neck, its small face beside her cheek. -lambs,many
D several = The ewe stands side on in the green grass with her head turned to us, and the lambs press close against her side. +lambs,many
D *fleece = Her fleece is thick, cream and tightly curled, her long narrow face white with dark calm eyes. -black
D *lamb = The lamb is pure white and woolly, with thin knobbly legs, a pink nose and ears that stand out to the sides. -black
O flowers = Daisies and yellow buttercups stand among the blades round their feet. -snow
B hills = Behind, a hedge and soft green hills go back under a pale blue sky. -snow,barn,sunset
L sun = Low morning sun from behind left draws a bright woolly edge round the two of them. -rain,fog,night
V level = From the lamb's height, 135 mm lens, both faces sharp, meadow soft, fresh green and cream

clear-cat-sits | deed | sit, sitting, sits, lie, lying, rest, sleep, sleeping, on, in & chair, armchair, sofa, couch, bed, rug, carpet, blanket, table, basket, box, stool, pillow & cat, kitten, #cat, #kitten & #cat, #kitten & #cat, #kitten, #animal & #animal & #animal & #animal | @ room, living room, bedroom, house
D sits = $The {sits|sit} upright with the tail laid round the front paws, head turned to us, ears forward. -sleep,sleeping,lie,lying,rest,many,box,basket
D sleeps = $The {lies|lie} curled up asleep, nose under the tail, one ear turned up. +sleep,sleeping -many
D lies = $The {lies|lie} stretched out with the head up, front paws tucked under the chest, looking at us. +lie,lying,rest -sleep,sleeping,many
D in box = $The {sits|sit} inside with only head and front paws over the edge, ears forward, looking at us. +box,basket -sleep,sleeping,many
D *tabby = The short coat is grey with dark stripes, the chest and the four feet white. -white,black,orange,ginger,grey,gray,siamese,calico,persian,tabby,tuxedo,brown
D eyes = The green eyes are clear and round, with narrow black pupils, and long white whiskers stand out to both sides. -sleep,sleeping,blue,yellow,green
O chair = The chair is of honey-coloured wood with a round back and a woven seat. +chair -armchair
O armchair = The armchair is broad and soft, covered in moss-green velvet rubbed bright along the arms. +armchair
O sofa = The sofa is covered in soft grey linen, a knitted cream blanket over its arm. +sofa,couch
O bed = The bed has crumpled white sheets and a knitted blanket at its foot. +bed
O rug = The rug is woven in faded reds and blues, with a short fringe. +rug,carpet
O fur = Light shines through the thin edge of the ears and in the single hairs along the back.
N plant = A tall green plant in a basket stands beside. -bed,table
B room = Behind, a quiet room with a shelf of books is [out of focus/soft and blurred/only softly seen]. -bed
B wall = Behind, a pale wall and a window are [out of focus/soft and blurred/only softly seen]. +bed
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] [lies on face and/falls on face and/rests on face and] fur. -night
L lamp = A lamp on the right lights face and fur warmly, the rest in brown dusk. +night,evening
V level = At the cat's own height, [85 mm/90 mm/75 mm] lens, eyes sharp, room soft

clear-kitten | thing | kitten, cute kitten, little kitten, baby cat, tabby kitten, cat, cute cat, tabby cat, orange cat, ginger cat, white cat, fluffy cat & kitten, cat & #cat, #kitten | @ room, garden, plain ground, any
D sits = $The {sits|sit} upright facing us, small front paws side by side, the tail laid round them, head tipped a little. +kitten
D cat sits = $The {sits|sit} upright facing us, front paws side by side, the tail laid round them, ears forward. -kitten
D *coat = The soft coat is grey with dark stripes, chest and paws white. -white,black,orange,ginger,grey,gray,siamese,calico,persian,tabby,brown,fluffy
D orange = The soft coat is warm orange with darker stripes, chest and chin nearly white. +orange,ginger
D white = The soft coat is pure white, pink at the ears and the nose. +white
D eyes = Large round eyes look straight at us, grey-blue with wide black pupils and a bright window in each. +kitten -green,yellow,blue
D cat eyes = Clear green eyes look straight at us, with narrow black pupils and a bright point in each. -kitten,green,yellow,blue
O whiskers = Fine white whiskers stand out on both sides of a small pink nose.
O fluff = Light comes through the thin ears and the soft fluff along the back.
O rug = It sits on a thick cream blanket in soft folds. -garden,grass,snow,street,background
B room = Behind, a warm room is [far out of focus/only soft shapes/blurred to soft patches], with two round spots of light. -garden,grass,snow,street,background
L window = [Soft window light from the left/Mild daylight through a window on the left/Quiet light from a tall window to the left] [lies on face and/falls on face and/rests on face and] chest. -garden,grass,snow,street,night
V level = [At its own height/Level with it/From its own eye level], close, [85 mm/90 mm/75 mm] lens, eyes sharp, everything behind soft

clear-pup-sleeps | deed | sleep, sleeping, asleep, nap, napping & puppy, dog, kitten, puppies & #dog, #puppy, #cat, #kitten & #animal & #animal | @ bed, rug, basket, sofa, room
D side = $The {lies|lie} asleep on one side on a soft cream blanket, legs stretched out, chin on the edge of a cushion. -bed,basket,sofa,couch,grass,lap,curled,many,two,floor
D side so = $The {lies|lie} asleep on one side, legs stretched out, the chin pushed a little forward. +bed,basket,sofa,couch,grass,floor -curled,many,two
D curled = $The {lies|lie} asleep curled into a ball, nose under the tail. +curled -many,two
D many = They lie asleep in a soft heap, heads on one another's backs. +many,two
D face = The eyes are closed, the lips slack, one ear turned inside out. -cat,kitten,many
D cat face = The eyes are two closed slanting lines, the small pink nose between the paws. +cat,kitten -many
O paws = The soft dark pads of one front paw are turned to us, with fine hair between them.
O fur = The fur is short and soft as velvet, a little lighter at the belly. -poodle,golden,husky,fluffy,collie
N toy = A small knitted toy bone lies beside. -cat,kitten,grass
B room = Behind, the room is warm and far out of focus. -grass
L sun = Warm afternoon light through a window on the right falls across face and flank. -night,grass
V level = Level with the sleeping face, 50 mm lens, nose and paw sharp, everything else soft

clear-dog-beach | deed | run, running, play, playing, jump, walk, sit, sitting & beach, shore, sea, waves, surf, sand & dog, #dog, #puppy, puppy & #dog, #animal & #animal & #animal & #animal | @ beach, shore
D runs = $The {runs|run} straight toward us along the edge of the water, all four feet in the air, ears flying, mouth open. +run,running,play,playing -many,two,ball,frisbee,stick
D ball = $The {runs|run} straight toward us along the edge of the water, all four feet in the air, ears flying. +ball,frisbee,stick -many,two
D sits = $The {sits|sit} upright on the wet sand in profile, looking out to sea, ears lifted by the wind. +sit,sitting -many,two
D walks = $The {walks|walk} toward us along the edge of the water, head low, one front paw lifted. +walk,walking -many,two
D several = They run side by side toward us along the edge of the water, ears flying, mouths open. +many,two
O spray = Wet sand and bright drops fly up round the paws. -sit,sitting
O wet = The fur of legs and belly is dark and wet, hanging in points.
O mirror = The shining sand mirrors legs and sky.
B sea = Behind, low white waves come in under a wide pale blue sky. -sunset,sunrise
B sunset = Behind, low waves come in under an orange sky, the sun close above the horizon. +sunset,sunrise
L clear = [Clear light from the left/Bright even light off the left/A clear light on the left] puts a bright edge along the back and a point in each eye. -sunset,sunrise
L low = The low sun behind rims ears, back and drops with gold. +sunset,sunrise
V waterline = From low at the water's edge, 200 mm lens, fast shutter, dog sharp, sea soft

clear-wolf-forest | deed | wolf, grey wolf, black wolf, white wolf & forest, woods, trees, snow, mist, wild, winter & #wolf, #animal & #wolf, #animal & #animal & #idle, stand, walk, standing, walking, in, look | @ forest, snow
D stands = $The {stands|stand} between the trunks in three-quarter view, head lowered a little, pale amber eyes on us. -many,two,walk,walking,run,howl
D walks = $The {walks|walk} toward us between the trunks, head low, one front paw just set down, pale amber eyes on us. +walk,walking -many,two
D pack = They stand between the trunks at different distances, the nearest with its pale eyes on us. +many,two
D *coat = The thick coat is grey and cream, darker along the back, black tips standing up at neck and shoulder. -black,white,grey,gray,brown
D dark coat = The thick coat is black, with a grey sheen along the neck and shoulder. +black
D white coat = The thick coat is white, a little cream along the back, with a dark nose and dark-rimmed eyes. +white
O muzzle = The muzzle is white below and grey above, with fine dark whisker spots.
O ferns = Ferns and moss cover the ground round its paws. -snow,winter
O snow = Fresh snow lies round its paws and in a few flakes on its back. +snow,winter
B trunks = Behind, tall dark trunks go back one behind another into pale mist.
L soft = Soft cool light from the left comes between the trees and edges ears and back. -night
L moon = Cold moonlight from behind edges ears and back. +night,moon
V level = Level with its eyes, 200 mm lens, face sharp, forest soft, grey, green and amber -snow,winter,night
V level so = Level with its eyes, 200 mm lens, face sharp, forest soft +snow,winter,night

clear-owl-night | deed | owl, great horned owl, eagle owl, snowy owl, tawny owl & night, moon, moonlight, branch, tree, forest, dark & #owl, #animal & #animal & #animal & #idle, sit, sitting, perched, on, at, in | @ forest, tree, branch
D sits = $The {sits|sit} upright on a mossy branch, body turned a little away, the round face full to us. -fly,flying,snowy,barn
D snowy = $The {sits|sit} upright on a snow-covered branch, body turned a little away, the round white face full to us. +snowy -fly,flying
D eyes = Two large orange eyes with round black pupils look straight at us over a small hooked bill. -snowy,barn
D yellow eyes = Two bright yellow eyes with round black pupils look straight at us over a small black bill. +snowy
D *plumage = The plumage is barred and streaked in bark brown, buff and cream, with two feather tufts above the brows. -snowy,white,barn
D *white = The plumage is white, with a few dark crescents on wing and crown. +snowy
O claws = Feathered feet with black claws hold the bark.
O ear = The fine rings of feathers round each eye show like the grain of wood.
B night = Behind, dark trunks and a deep blue night sky with small stars are soft. +night,moon,moonlight,dark -day
B moon = A large full moon stands pale behind the branches. +moon
B forest = Behind, the forest is one soft dark green. -night,moon,moonlight,dark,snowy
L moonlight = Cool moonlight from the left silvers face and shoulder and leaves the other side in blue shade. +night,moon,moonlight,dark
L soft = [Soft light from the left/A mild light off the left/Gentle light falling from the left side] brings out every bar and puts a point in each eye. -night,moon,moonlight,dark
V level = Level with it, 300 mm lens, eyes sharp, background soft, brown, orange and deep blue +night,moon,moonlight,dark -snowy
V level so = Level with it, 300 mm lens, eyes sharp, background soft -night,moon,moonlight,dark

clear-camel-desert | deed | camel, dromedary & desert, sand, dunes, sahara, pyramids & #animal, camel & #animal, camel & #animal & #animal & #animal & #animal & #idle, stand, walk, sit, in, standing, walking, lie | @ desert
D stands = $The {stands|stand} side on to us on the crest of a dune, head high on the long curved neck, looking over at us. -many,two,walk,walking,sit,lie
D walks = $The {walks|walk} side on along the crest of a dune, one broad foot just lifted, head high on the long curved neck. +walk,walking -many,two
D many = They walk in a line along the crest of a dune, one behind the other, necks swinging. +many,two
D *coat = The coat is short and sandy gold, longer and darker on the hump and under the throat. -white
D face = Long double lashes shade the dark eyes, and the split upper lip hangs soft. -many,two
O saddle = A woven red saddle blanket with blue and white tassels lies over the hump.
O prints = A single line of round prints leads back down the smooth slope.
N ripples = In front the sand lies in fine even ripples, each with a small shadow.
B dunes = Behind, dune after dune goes back, orange in the light and violet in the shade, under a clear pale sky. -pyramids,night,sunset
B pyramids = Behind, three pyramids stand pale in the haze. +pyramids
B sunset = Behind, dunes go back dark under an orange sky. +sunset
L low = [Low warm sun from the left/Late low sun off the left/A warm low sun on the left] lights one side of animal and dune and throws a long shadow down the slope. -night,noon
V next dune = From a little below on the next dune, 135 mm lens, camel sharp, dunes soft behind

clear-rooster-fence | deed | rooster, cockerel, hen, chicken, cock & fence, farm, farmyard, yard, barn, grass, field & #animal, #bird & #animal & #animal & #idle, sit, stand, crow, crowing, on, in, walk | @ farm, fence, yard
D on fence = $The {stands|stand} high on the top rail of a weathered wooden fence in profile, chest out, tail raised. +fence,post -crow,crowing
D crows = $The {stands|stand} in profile with neck stretched up, beak wide open in a crow, tail raised. +crow,crowing
D stands = $The {stands|stand} in the short grass in profile, chest out, one yellow foot lifted. -fence,post,crow,crowing,many
D many = They scratch about in the short grass, the nearest with its head up. +many
D *rooster coat = Neck feathers of copper and gold fall like a cape over a dark green breast, and the long curved tail feathers shine black and blue-green. +rooster,cockerel,cock -white,black
D *hen coat = The round body is covered in warm brown feathers, each edged a little darker. +hen,chicken -white,black,fried
O comb = A tall red comb and long red wattles stand out bright against the plumage, the amber eye round and sharp.
O wood = The wood is silver grey, with lichen and one rusty nail. +fence,post
B farm = Behind, a red barn and a green meadow are [out of focus/soft and blurred/only softly seen].
L morning = Low morning sun from the left shines through comb and tail and edges each feather with gold.
V level = Level with it, 200 mm lens, head sharp, background soft

clear-pig | deed | pig, piglet, piglets, pigs & mud, field, farm, grass, meadow, barn, straw & #animal & #animal & #animal & #idle, sit, stand, lie, roll, play, in | @ farm, field, barn
D mud = $The {lies|lie} in a shallow pool of soft brown mud, chin on its edge, looking at us with small bright eyes. +mud -many,two,run,play
D stands = $The {stands|stand} facing us in the grass, snout raised, ears hanging forward over small bright eyes. -mud,many,two,straw
D straw = $The {lies|lie} in clean yellow straw, snout on the front feet, small bright eyes on us. +straw -many,two
D several = They stand close together facing us, snouts raised, ears hanging forward. +many,two
D *skin = The skin is pink under fine white bristles, paler at belly and ears. -black,spotted,brown
O snout = The round flat snout is wet, with two dark nostrils and a curl as of a smile at the mouth.
O splashes = Mud has dried in pale spots on back and brow, and the wet part shines. +mud
B fence = Behind, a wooden fence and a green meadow are [out of focus/soft and blurred/only softly seen].
L sun = [Warm sun from behind left/Warm sun beyond it on the left] shines pink through the ears and along the bristles.
V low = [From its own height/Level with it/At its own eye level], [85 mm/90 mm/75 mm] lens, eyes and snout sharp, background soft

clear-robin-snow | deed | robin, cardinal, sparrow, blue tit, bluebird, red robin, bird, small bird & snow, winter, branch, tree, snowy & #bird, #animal & #bird, #animal & #animal & #idle, sit, sitting, perched, on, in | @ branch, tree, snow
D snow branch = $The {sits|sit} puffed up round as a ball on a thin branch with a line of snow along it, head turned to us. +snow,winter,snowy -many,two
D branch = $The {sits|sit} on a thin branch with fresh green leaves, head turned to us. -snow,winter,snowy,many,two
D two = They sit side by side on a thin branch, feathers touching, one head turned to the other. +two
D *robin = Face and breast are warm orange-red with a grey edge, the back olive brown, the belly white. +robin
D *cardinal = The plumage is bright red, with a pointed crest and a black mask round the thick red bill. +cardinal
D *sparrow = The back is streaked in chestnut and black, the cheek grey, the throat dark. +sparrow
D *tit = The crown is sky blue, the cheek white, the breast lemon yellow, with a dark line through the eye. +tit
D *bluebird = Back and head are bright blue, the breast rusty orange, the belly white. +bluebird
O feet = Thin dark feet with fine claws hold the bark, and the round black eye holds a point of light.
O flakes = A few flakes lie on its back, each on the tip of a feather. +snow,winter,snowy
N berries = A cluster of red berries with small caps of snow hangs from the same branch. +snow,winter,snowy -cardinal
B white = Behind, everything is soft white and pale blue. +snow,winter,snowy
B green = Behind, everything is soft green. -snow,winter,snowy
L soft = Soft winter light from the left lies on breast and branch. +snow,winter,snowy
L sun = [Soft morning light from the left/Early light off the left/Mild morning light falling in on the left] lies on breast and leaves. -snow,winter,snowy
L dusk = Soft blue evening light lies on breast and branch, with a pale glow low behind. +dusk,evening
V level = Level with it, 400 mm lens, eye sharp, background smooth

clear-elephant | deed | elephant, elephants & sunset, savanna, savannah, grass, africa, dust, grassland, waterhole, river, walking, tree & #elephant, #animal & #animal & #animal & #idle, stand, walk, in, at, walking, standing | @ savanna, grassland, sunset, river
D stands = $The {stands|stand} in the tall yellow grass [in three-quarter view/turned three-quarters to us/at an angle to us], ears spread wide, the trunk hanging in a loose curve. -many,two,walk,walking,calf,baby,sunset
D stands at sunset = $The {stands|stand} side on in the tall grass, ears spread wide, the trunk hanging in a loose curve. +sunset -many,two,walk,walking,calf,baby
D walks = $The {walks|walk} toward us through the tall yellow grass, one great foot lifted, ears spread wide. +walk,walking -many,two,calf,baby
D herd = They walk one behind the other through the tall yellow grass, ears spread, a small one close beside its mother. +many -two
D calf = The mother stands side on in the tall yellow grass, and the calf stands between her forelegs, its small trunk laid against her knee. +calf,baby
D two = They stand close together in the tall yellow grass, trunks touching. +two
D *skin = The thick grey skin is covered in a net of fine wrinkles, with dust the colour of rust on back and brow.
D tusks = Two long curved ivory tusks shine beside the trunk, and a small dark eye lies in deep folds. -calf,baby,many
O legs = The legs are like columns, with pale nails at the broad feet.
O birds = Two white egrets walk in the grass beside it. -city,zoo
B tree = Behind, one flat-topped acacia stands on the plain under a wide sky. -forest,river,zoo
B river = Behind, brown water and green reeds lie in the haze. +river,waterhole
L sunset = The sun is a large red disc low behind it; the sky goes from gold to rose, and back, ears and grass have a burning orange rim. +sunset,sunrise,dusk
L low = [Warm low sun from the left/Late warm sun off the left/A low warm sun on the left] brings out every wrinkle and lights the dust round its feet. -sunset,sunrise,dusk,night,rain
V grass height = From low in the grass, 300 mm lens, animal sharp, plain soft, gold, rust and grey

clear-butterfly | deed | flower, flowers, blossom, lavender, rose, daisy, sunflower, thistle, petal, garden & butterfly, butterflies, monarch butterfly, monarch, swallowtail & #butterfly, #animal & #animal & #animal & #idle, sit, rest, land, on, drink | @ flower, garden, meadow
D rests = $The {sits|sit} on the open flower side on to us, wings raised and half spread, thin legs holding the petals, the coiled tongue let down into the middle. -fly,flying,many,two
D flies = $The {hovers|hover} just above the open flower, wings spread to their widest, feelers stretched forward. +fly,flying -many,two
D several = They sit side by side on the open flower, wings raised and half spread. +many,two
D *monarch = The wings are bright orange, veined in black, with a broad black edge set with two rows of white dots. +monarch
D *blue wings = The wings are shining sky blue with a thin black and white edge. -monarch,swallowtail,orange,yellow,white,black,red,purple,green,blue
D *swallowtail = The wings are pale yellow, banded in black, with blue spots and a short tail at the hind edge. +swallowtail
D violet flower = The flower is deep violet, its many narrow petals opening round a golden yellow heart. +purple,violet
D pink flower = The flower is clear pink, its many narrow petals opening round a golden yellow heart. +pink
D plain flower = The narrow petals open round a golden yellow heart. -purple,violet,pink,sunflower,lavender,rose
O body = The slim black body is dotted with white, and two thin feelers end in small knobs.
O scales = Tiny overlapping scales shimmer like dust on the wings.
O dew = A drop of dew hangs at the tip of one petal. -fly,flying
B green = Behind, the garden has melted into smooth soft green with a few round lights. -background
L sun = Early sun from behind right shines through wings and petals, so that both glow.
V macro = Macro photograph level with it, 100 mm lens, wing and eye sharp, background smooth
`;
