/** Animals and people of whom no more is known than that they are there: how any of them stands, looks and is lit. The form: `tableaux.ts`. */
export const ANY_LIVING_TABLEAUX = `
any-animal-stopped | thing | #animal & #alone | @ field, wood, meadow
D stopped to look = $The {has|have} stopped in mid-step and {looks|look} straight at us, one foreleg still bent. -bird,fish,insect,snake,whale,dolphin,shark,jellyfish,octopus,spider,snail,turtle,seal,frog,bat,sleeping,asleep,many,sitting,lying,toy,crab,lobster,worm
D eye and nostril = The near eye is wet and bright, the nostrils are wide, and the skin of the face is drawn tight with attention. -bird,fish,insect,jellyfish,octopus,spider,snail,sleeping,asleep,toy,crab,lobster,worm
O fine to coarse = From the snout back its surface goes from fine to coarse, with an old scratch and a smear of dried mud on the flank. -bird,fish,insect,jellyfish,octopus,spider,snail,toy,frog,worm,whale,dolphin
N stems in front = A few dry stems stand between us and it, quite out of focus. -indoors,house,snow,desert,water,sea
B edge of wood = Behind, the edge of a wood is a soft band of green and brown. -indoors,house,snow,desert,water,sea,savanna,street,city,farm,zoo,black,white
L low from side = Low light from the left runs along the back and leaves the near side in clear soft shade.
V its eye height = View at the height of its eyes, 400 mm lens, animal sharp, ground soft, natural colours

any-animals-group | thing | #animal & #many | @ field, meadow, water
D one looks up = They are close together, most with heads down and busy, and one in the middle has raised its head and looks at us. -bird,fish,insect,jellyfish,whale,dolphin,sleeping,asleep,snail,worm
D sizes and turns = No two stand alike: one shows its side, one its back, the smallest is half hidden between the others. -fish,insect,jellyfish,snail,worm,two
N flattened ground = The ground round them is trodden and marked with many small tracks. -water,sea,sky,indoors,house
B open distance = Behind lies open ground under a wide pale sky. -indoors,house,forest,wood,city,water,sea
L sun behind group = The sun is low behind them and draws a thin bright line round every back.
V across the group = Level view from a little way off, 200 mm lens, the group sharp, front and back soft

any-bird-perched | thing | #bird & #alone | @ garden, wood, field
D weight on one leg = $The {sits|sit} quite still, weight on one foot, the toes of the other just touching, and {turns|turn} one round eye on us. -flying,flight,swimming,swan,duck,ostrich,penguin,flamingo,many,nest,toy
D feather by feather = The small feathers of the breast are fluffed against the cold, while those of the wing lie in neat overlapping rows. -penguin,ostrich,toy,flying
N lichen and bud = Under the claws the wood is crusted with grey and yellow lichen, one bud about to open. -water,sea,ground,sand,ice,snow,fence,wire,rock,roof,hand
B far green = What is behind is so far off that it is only a green and ochre haze. -snow,sea,city,black,white
L soft side light = Soft light from the right goes over the breast and leaves a point in the eye.
V long lens level = Level view at its own height, 500 mm lens, every barb of the feathers sharp, calm colours

any-bird-flight | thing | #bird & flying, flight, fly, soaring, gliding, wings | @ sky
D wings at full reach = The wings are at the top of their beat, each long feather at the tips spread like a finger, daylight between them.
D head steady = Head and beak point straight along the line of flight, and the feet are drawn up into the feathers of the belly. -heron,stork,crane,flamingo,swan,goose,duck
N one loose feather = A single small feather has come loose and turns in the air below. -gull,sea
B high haze = Behind is high haze, with the edge of a hill far below. -sea,ocean,city,storm,night
L from below the sun = The sun is in front and shines through the outer feathers, the body darker between them.
V panned = View from a little below, 400 mm lens, bird sharp, sky plain, natural tones

any-fish-water | thing | #fish | @ sea, river, lake, aquarium
D turning flank = $The {turns|turn} in clear water and {shows|show} a flank on which each scale is a small mirror, the fins spread like fans. -plate,cooked,grilled,fried,caught,market,dead,bone,toy,knitted,paper
D eye and gill = The round eye has a gold rim, and the gill behind it stands half open. -plate,cooked,grilled,fried,toy,knitted,paper
N bubbles and weed = A string of small bubbles goes up past a ribbon of weed that leans with the current. -plate,cooked,grilled,fried,caught,market
B green depth = Behind, the water goes from green to a blue in which nothing can be seen. -plate,cooked,grilled,fried,caught,market,bowl
L net of light = Light from the surface moves over the back in a bright net.
V under water level = Level underwater view, 60 mm lens, crisp scales, cool greens and silver

any-insect-macro | thing | #insect | @ garden, meadow
D every joint = Seen so near that it fills the picture, $the {shows|show} every joint of the legs, fine bristles, and eyes made of hundreds of facets. -swarm,many,cloud,butterfly,knitted,toy
D foot on stem = The feet grip the hairs of a stem, one foreleg raised to clean a feeler. -flying,flight,swarm,toy
O dust of pollen = Grains of yellow pollen stick to its underside and have dusted the leaf below. -night,winter,ant,cockroach,spider
B green wash = The rest is a green wash with one pale disc of sky. -night,desert
L soft front light = Soft light from the front left shows colours on the back that shift from bronze to blue.
V macro = Macro view at leaf height, 100 mm lens, eyes sharp, everything else melting away

any-person-window | thing | #person & portrait, face, closeup, close-up, headshot | @ any
D half turned = The face is half turned to the light, and the eyes have gone back to us. -back,silhouette,profile,mask,helmet,closed,sleeping
D skin and lines = Skin is shown as it is: fine lines beside the eyes, a little redness at the nose, light down on the cheek. -child,baby,robot,mask,helmet,statue,young,girl,boy,anime
N collar = A rough woollen collar stands up on one side and touches the jaw. -nude,summer,bikini,armour,armor,dress,suit,spacesuit,uniform
B plain wall = Behind is a plain wall of no particular colour, darker towards the right. -street,forest,sea,city,night,neon,outdoors
L one window = One large window at the left gives all the light; a small triangle of it lies on the far cheek.
V head and shoulders = Head and shoulders, 85 mm lens at eye level, eyes sharp, ears already soft

any-people-side-by-side | thing | #person & #two | @ any
D shoulders touching = They stand close, shoulders touching, one looking into the camera and the other looking at the first. -sitting,lying,sleeping,dancing,fighting,kissing,running,back,silhouette
D alike and not = They hold their heads at the same angle, yet the hands are different: these quiet, those in the middle of saying something. -sleeping,dancing,fighting,kissing,running,silhouette,baby
N one coat over arm = A coat hangs over an arm, and one shoelace has come undone. -beach,wedding,summer,space
B wall with posters = A wall with torn posters is behind, out of focus. -beach,forest,sea,field,wedding,space,mountain,garden,snow
L bright shade = Light from the open sky lies evenly on both faces.
V double portrait = Half-length double portrait, 70 mm lens at eye level, both faces sharp, plain colours

any-people-crowd | thing | #person & #many & crowd, group, people, team, class | @ any
D one face clear = Of all the faces one is clear, in the middle of a laugh, and the others gather round it at every distance. -serious,sad,funeral,army,back,empty,angry,sleeping
D hands everywhere = Hands rest on shoulders, hold things up and point, and somebody at the edge has turned round to see who comes. -army,back,sleeping
N bags at feet = Bags and a rolled jacket lie at their feet. -beach,stage,wedding,army,space
L from open side = Light comes in from the right side and leaves the faces on the left a tone darker.
V in the crowd = View from among them at shoulder height, 35 mm lens, front shoulders blurred, lively colours

any-child-crouching | thing | #child & #alone | @ garden, yard, park
D crouched over = $The {has|have} crouched down with knees by the ears and {studies|study} something between the shoes. -standing,sitting,running,sleeping,asleep,baby,portrait,sea,horse,costume,jumping,flying,umbrella,balloon
D one finger out = One finger is stretched out to touch it and has stopped a little way off. -balloon,umbrella,sleeping,baby
N stick and bucket = A stick, a tin bucket and three stones in a row lie ready. -indoors,snow,city
B grown-up garden = Behind, everything is tall: hollyhocks, a shed wall, a bicycle wheel. -indoors,snow,city,beach,forest
L sun on neck = Sun lies on the bent neck and makes the fine hair there a bright edge.
V low and near = View from just above the ground, 50 mm lens, child sharp, flowers soft, warm day colours
`;
