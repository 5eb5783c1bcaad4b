/** More ways to show an animal, a person or a dish of which nothing closer is known. The form: `tableaux.ts`. */
export const ANY_MORE_TABLEAUX = `
any-animal-drinking-place | thing | #animal & #alone | @ river, meadow, wood
D at the water = $The {has|have} come down to a shallow [stream/pool between stones/puddle that holds the sky] and {holds|hold} still above it, as though listening before the first sip. -bird,fish,insect,snake,whale,dolphin,shark,jellyfish,octopus,spider,snail,seal,frog,bat,sleeping,asleep,many,sitting,lying,toy,crab,lobster,worm,snow,desert,indoors,house,city,street
D double in water = Its likeness stands upside down below, cut by [one slow ring/a single floating leaf/the line of a sunken branch]. -bird,fish,insect,jellyfish,octopus,spider,snail,sleeping,asleep,many,sitting,lying,toy,snow,desert,indoors,house,city,street
N tracks in mud = Older tracks cross the soft edge, [filled with water/baked hard/half washed out]. -snow,desert,indoors,house,city,street
B bank and roots = Behind rise a bank with hanging roots and ferns in deep shade. -snow,desert,indoors,house,city,street,sea,savanna
L gap in leaves = Light falls through one gap in the leaves on the back of the neck, and all round is green dusk.
V from opposite bank = Seen from the other side, low over the water, 300 mm lens, greens and earth

any-animal-hill-line | thing | #animal & #alone | @ hill, mountain, field
D against the sky = $The {stands|stand} on the very line of a hill, outlined from [nose to tail/head to heel] against a wide sky, the wind from the left in whatever can move. -bird,fish,insect,snake,whale,dolphin,shark,jellyfish,octopus,spider,snail,seal,frog,bat,sleeping,asleep,many,sitting,lying,toy,crab,lobster,worm,indoors,house,city,street,forest,wood
D small and sure = It takes up little of the picture, and nothing else in it stands upright except [one thorn bush/a leaning post/a cairn of four stones]. -whale,dolphin,shark,turtle,crab,lobster,snail,worm,seal,bird,fish,insect,jellyfish,portrait,close-up,closeup,toy,indoors,house,city,street
N bent grass = Long grass lies flat in waves below. -snow,desert,indoors,house,city,street
B cloud bank = Far behind stands a bank of cloud with lit upper edges. -indoors,house,city,street,night
L side light hill = The sun is low to one side and draws each fold of the slope.
V far and wide = Wide view from below, 35 mm lens, large sky, sharp outline

any-animal-den | thing | #animal & #alone | @ wood, rock, burrow
D half out = $The {has|have} come half out of [a hollow under roots/a gap between two boulders/the dark of a bank], front part in the light, the rest still shadow. -bird,fish,insect,whale,dolphin,shark,jellyfish,elephant,giraffe,horse,cow,sheep,many,toy,snow,indoors,house,city,street,running,flying,desert
D testing the air = The head goes slowly from one side to the other, and for a moment every sense is turned on us. -bird,fish,insect,jellyfish,many,toy,sleeping,asleep
N bones of leaves = Leaves worn down to their ribs and a [bitten cone/dropped feather/cracked shell] lie before it. -snow,indoors,house,city,street
B dark trunks = Behind, trunks stand close in blue-brown shade. -snow,indoors,house,city,street,desert,rock
L edge of light = The light ends just behind the shoulders, so that the front glows against black.
V ground view = From the ground a few steps off, 200 mm lens, front sharp, dark quiet colours

any-animal-yard | thing | #animal & #alone & farm, yard, pet, house, garden, home, village | @ yard, garden, farm
D among our things = $The {stands|stand} among [upturned buckets and a hose/washing on a line and a bicycle/logs and an axe in its block] as if all of it belonged to {it|them}. -bird,fish,insect,many,toy,sleeping,flying
D looks past us = Its look goes past us at something by the gate. -sleeping,asleep,toy
N saucer = A chipped saucer and a trail of wet prints are on the flagstones.
B whitewashed wall = A whitewashed wall with a blue door is behind, its foot splashed with earth.
L noon shade = The sun is high, and under each thing lies a short hard shadow.
V plain yard view = Straight on from knee height, 50 mm lens, plain day colours

any-bird-water-edge | thing | #bird & #alone | @ shore, lake, beach
D one leg in water = $The {stands|stand} where the water is thinnest, one leg drawn up, and {watches|watch} the next small wave arrive. -flying,flight,swimming,owl,parrot,chicken,hen,rooster,eagle,robin,sparrow,nest,many,toy,forest,garden,house,snow,swan,duck
D wind behind = Wind from behind lifts a row of feathers along the back. -flying,flight,nest,toy,house
N worm casts = The wet sand is full of coils and pinpricks, a feather among them. -river,rock,snow,house,forest,garden
B bar of surf = A bar of broken white water lies across the picture behind. -lake,river,pond,house,forest,garden
L flat silver = Flat silver light comes off water and sky alike.
V sand level = Low view along the wet sand, 400 mm lens, cool greys with one dark accent

any-bird-feeder | thing | #bird & garden, feeder, window, winter, snow, branch, tree | @ garden
D seed in beak = $The {holds|hold} a split seed in the tip of the beak, husk still hanging from it, and {looks|look} up sideways. -flying,flight,peacock,turkey,pheasant,vulture,from-vulture,crow,raven,gull,pelican,rooster,parrot,owl,eagle,hawk,heron,swan,duck,penguin,flamingo,many,nest,toy,parrot
D breast like a ball = The feathers are puffed out, so that the legs seem no thicker than [pencil leads/grass stalks]. -flying,flight,peacock,turkey,pheasant,vulture,from-vulture,crow,raven,gull,pelican,rooster,heron,swan,penguin,flamingo,toy
N snow cap = A small cap of snow lies on the rail with a fan of prints in it. +snow,winter
B hedge blur = The hedge behind is a blur of brown and grey with a few red points.
L cool window side = Cool light from an open sky brings out the edge of each wing.
V kitchen window = As seen from a kitchen window, 300 mm lens, bird crisp, rest soft

any-person-hands-cup | thing | #person & #alone & kitchen, cafe, table, home, morning, coffee, tea | @ kitchen, cafe
D cup in both hands = $The {holds|hold} a thick cup with both hands, elbows on the table, and {looks|look} over its rim at nothing. -standing,walking,running,sleeping,asleep,baby,horse,boat,cooking,dancing
D steam over cheek = Steam blurs the line of the cheek. -cold,iced,summer
N crumbs and radio = Crumbs, a knife with butter and a small radio share the oilcloth.
B kettle and tiles = A kettle on its ring and a row of tiles are soft behind.
L grey morning = A grey morning stands in the window, and a lamp is still lit.
V across the table = Across the table at seated height, 60 mm lens, quiet domestic colours

any-food-street-paper | thing | #food & street, market, stall, cart, truck, festival, takeaway | @ street, market
D in its paper = $The {lies|lie} in a boat of folded paper that has gone see-through with fat at one corner. -bowl,plate,soup,fruit,cone,stick,drink,vegetables,ice
D sauce and thumb = Sauce runs towards the thumb that holds it, and one bite has shown what is inside. -fruit,ice,vegetables,sweet
N wooden fork = A small wooden fork with two prongs stands in it. -stick,cone,bread
B lights of stalls = Strings of bulbs and the backs of people waiting are coloured blurs. -day,morning,noon
B awning and crowd = A striped awning and the backs of people waiting are blurs. +day,morning,noon
L bulb above = A bare bulb above makes the top shine and drops a short shadow into the paper. -day,morning,noon
V held before us = As held out at arm's length, 35 mm lens, front sharp, lively evening colours

any-food-from-above | thing | #food & above, flat lay, flatlay, overhead, top | @ table
D plan of the table = Seen straight from above, $the {lies|lie} a little below the middle, and everything else on the table points towards {it|them}.
D shapes only = From here heights are gone; what counts are round and long shapes, and the colour each has against the wood. -marble,cloth,paper,white
N cutlery and cloth = Two forks lie crossed on a rumpled cloth; [a halved lemon, a dish of salt/a cut herb, a saucer of oil] and crumbs fill the gaps.
L even from top left = Even light from the upper left leaves soft short shadows, all to the same side.
V straight above = Straight down, everything sharp, 35 mm lens, calm ordered colours

any-food-oven-tray | thing | #food & baked, oven, roast, roasted, homemade, fresh, tray, tin, bread, pie | @ kitchen
D just out = $The {has|have} just come out: [the edges still hiss/a bubble at the rim is collapsing/a crack across the top gives off steam], and a cloth with a scorch mark lies over the near handle. -raw,frozen,cold,salad,soup
D baked colours = The top goes from straw yellow in the middle to nearly black on the highest points. -raw,frozen,cold,salad,soup,white
N wire rack = A wire rack and a knife lie ready on the board. -table
B oven door = The oven door stands open behind with a lamp glowing in it. -picnic,outdoors,street
L oven glow = Warm light from the oven and cool light from a window meet on the crust.
V stove height = Close view at the height of the stove, 50 mm lens, browns and gold
`;
