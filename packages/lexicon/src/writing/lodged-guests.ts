/**
 * What is on, in or by another thing that was named: the wasps of a plum cake, the moth on a glove (lodged.ts). Every row asks for `+guest`;
 * `upon`, `inside` and `near` tell how the two were said to meet, `at-x` what the other thing is, and `$that` names it.
 */
export const LODGED_GUESTS = `
guest-winged | wasp, bee, bumblebee, honeybee, fly, housefly, hornet, hoverfly, bluebottle
D at the wet edge = $The {walks|walk} along the wettest edge of $that, wings folded, feelers touching the surface, a tiny clear shadow beside each leg. +guest +at-food,at-drink,at-fruit +one
D over the cut side = $The {crowds|crowd} at the cut side of $that, striped bodies pulsing, two on the plate below and one just arriving with its legs let down. +guest +at-food,at-drink,at-fruit +many
D on the side = $The {sits|sit} on $that, small and sharp, the six legs set wide and the clear wings folded back, each with its own spot of light. +guest +one -at-food,at-fruit,at-drink,letter,lettering,word
D round about = Some of $the {crawls|crawl} over $that, and the rest {hangs|hang} in the air close by on blurred wings, striped bodies caught by the light. +guest +many -at-food,at-fruit,at-drink,letter,lettering,word
D along the letters = $The {walks|walk} along the edges of the letters and {gathers|gather} in their corners, a few in the air beside the last one. +guest +letter,letters,lettering,word +many

guest-moth | butterfly, moth, luna moth, monarch butterfly, dragonfly, damselfly, firefly
D wings half open = $The {rests|rest} on $that with wings half open, their pattern clear to the scalloped rim, thin legs hooked into the surface. +guest +one -inside,letter,word
D wings open and shut = $The {sits|sit} on $that in twos and threes, some with wings spread flat, others shut to a thin upright line. +guest +many -inside,letter,word

guest-crawler | ladybird, ladybug, beetle, ant, spider, caterpillar, snail, slug, grasshopper, cricket, cockroach, stag beetle
D halfway across = Very small beside it, $the {climbs|climb} the side of $that, legs and feelers to be seen one by one and a soft shadow close below. +guest +one -snail,slug,caterpillar,inside,letter,word
D drawn out = $The {goes|go} slowly up the side of $that, stretched long with feelers out, a thin shining track on the way behind. +guest +snail,slug +one -inside
D arched = $The {arches|arch} across the top of $that, the front half lifted, short feet still holding on behind. +guest +caterpillar +one -inside
D in a line = $The {comes|come} up the side of $that in one thin line, the first ones spread over the top, each with a dot of shadow. +guest +many -inside,letter,word

guest-cat | cat, kitten, tabby, black cat, ginger cat
D nose over the edge = $The {sits|sit} close behind $that, chin just above the edge, whiskers forward and both eyes on it, one paw already lifted. +guest +at-food,at-drink,at-fish,at-fruit -upon,inside
D loaf on top = $The {lies|lie} on $that with paws tucked under, tail hanging down one side, eyes half closed, the weight plain to see. +guest +upon -at-food,at-drink,at-animal,at-person,at-instrument
D rubbed along = $The {walks|walk} along $that with the tail straight up, one flank pressed against it, looking back at us. +guest -upon,inside,at-food,at-drink,at-person,at-animal,at-building,at-plant,at-land,one-eyed
D head over the rim = Of $the only the head and two front paws show over the rim of $that, ears up, eyes round. +guest +inside -at-building,at-vehicle
D in the window of it = $The {sits|sit} on the ledge of a window of $that, tail hanging over the sill, head turned to us. +guest +at-building -upon,in,cabin,room

guest-dog | dog, puppy, terrier, dachshund, labrador, corgi, spaniel
D nose at the edge = $The {stands|stand} with the nose at the edge of $that, ears forward, tongue just showing, not touching yet. +guest +at-food,at-drink -upon,inside
D lying beside = $The {lies|lie} at full length beside $that, chin on the front paws and eyes turned up. +guest -upon,inside,at-food,at-drink,at-person,at-animal,at-building,at-plant,at-land
D head over the rim = Of $the only the head and two front paws show over the rim of $that, ears hanging, tongue out. +guest +inside -at-building,at-vehicle
D on the step = $The {lies|lie} across the doorstep of $that, head up, front paws over the edge. +guest +at-building -upon,in,cabin,room

guest-bird | bird, robin, sparrow, magpie, crow, raven, pigeon, dove, gull, seagull, owl, parrot, jackdaw, blue tit, wren, starling, canary, budgie, kingfisher, hummingbird, blackbird, hen, chicken, rooster, cockerel, goose, turkey, peacock
D claws on the rim = $The {perches|perch} on the edge of $that, claws closed round it, head cocked sideways, one eye bright. +guest +one -inside,at-person,at-building,at-land,at-animal,at-many
D in a row = $The {sits|sit} in a row along the top of $that, feathers puffed, one just spreading its wings to come down. +guest +many -inside,at-person,at-land,at-animal
D on the shoulder = $The {sits|sit} on one shoulder, claws sunk in the cloth, head bent toward the ear. +guest +one +at-person +parrot,crow,raven,owl,jackdaw,budgie,canary -upon,inside,near
D on the ridge = $The {stands|stand} on the ridge of $that, small and dark against the sky, tail dipped. +guest +one +at-building -inside,in,cabin,room

guest-small | mouse, rat, hamster, squirrel, chipmunk, hedgehog, dormouse, guinea pig
D crumb in the paws = $The {sits|sit} up close against $that with a crumb between the front paws, whiskers spread, cheeks round. +guest +at-food -inside,upon
D up on top = $The {sits|sit} up on $that, front paws held to the chest, whiskers out, the tail hanging down behind. +guest +upon
D peeking round = $The {looks|look} out from behind $that, one paw on its edge, whiskers and one dark eye in the light. +guest -upon,inside,at-food,at-person,at-animal,at-building,at-land

guest-fox | fox, raccoon, badger, monkey, goat, deer, rabbit, hare, bear
D on the top edge = $The {stands|stand} up on $that, all four feet close together, the outline clear against what lies behind, looking down at us. +guest +upon -at-food,at-person,at-animal,at-vehicle

guest-frog | frog, toad, lizard, gecko, tortoise, turtle
D elbows out = $The {squats|squat} on $that, elbows out and toes spread, the throat pale and full, a wet shine along the back. +guest +frog,toad +one -inside,at-person
D eyes over the rim = Only the eyes and blunt snout of $the show over the rim of $that, fingers hooked on the edge. +guest +inside +frog,toad
D flat to it = $The {lies|lie} flat along $that, toes spread, the tail curving down its side. +guest +lizard,gecko +one -inside,at-person

guest-crab | crab, lobster, crayfish, hermit crab
D claw over the edge = $The {sits|sit} at the foot of $that with one claw raised and both stalked eyes up, the other claw hooked over the edge. +guest +one -inside,upon,at-food,at-person,at-animal
D claws spread on top = $The {sits|sit} on $that with legs spread and both claws open, its shadow sharp underneath. +guest +one +upon -at-food,at-person

guest-candle | candle, birthday candle, tea light, sparkler
D one flame = $The {burns|burn} upright on $that, one drop of wax on its way down, the small flame drawn out to a point. +guest +one +at-food,upon
D flames in a ring = $The {burns|burn} close together on $that, flames leaning one way, the wax just beginning to run. +guest +many +at-food,upon

guest-tucked | feather, flower, rose, daisy, leaf, sprig, ribbon, dandelion, poppy
D tucked in = $The {is|are} tucked in at one side of $that, lying a little across it, every vein and edge clear. +guest +one -at-building,at-land,at-person,at-animal,at-plant,inside

guest-book | book, newspaper, letter, notebook, map, postcard
D open beside = $The {lies|lie} open beside $that, one page lifting a little, small print running out of focus toward the edge. +guest +at-food,at-drink -upon,inside

guest-jug | jug, pitcher, milk jug, teapot, coffee pot, bottle, carafe
D beside with a shine = $The {stands|stand} half a step behind $that, a soft window of light on the round of it and a drop hanging at the lip. +guest +at-food -upon,inside

guest-ware | key, ring, watch, coin, glasses, spectacles, pipe, thimble, ball, scissors
D laid against = $The {lies|lie} close against the foot of $that, a narrow bright edge on one side and a short shadow on the other. +guest -at-person,at-animal,at-building,at-land,at-vehicle,upon,inside

guest-washing | washing, laundry, sheets, clothesline, washing line, clothes line
D pegged across = A line of $the is pegged out along $that, shirts and one striped towel all blown to the same side. +guest +at-vehicle,at-boat,at-building,at-ship
D along the line = $The {hangs|hang} along $that, two shirts upside down by their hems and a striped towel, all blown to the same side. +guest +upon +line,clothesline
`;
