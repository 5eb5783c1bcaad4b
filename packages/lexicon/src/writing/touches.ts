/**
 * How two named things meet, in whole sentences: blocks of `id | what the person may have said` and rows as in the portraits. `$The $the`
 * and the pronouns stand for the first thing, `$That $that` for the second, `{one|several}` agrees with whichever of them came last.
 * `+from-x`: only where the first is an x by kind, tag or name; `+to-x`: the second; `-from-x`, `-to-x`: not where it is. `many` is
 * one of these words. Longer words win: "sitting on" before "on".
 */
export const TOUCHES = `
sitting-on | sitting on, sits on, seated on, sitting in, sitting atop, perched on, perching on, perched atop
T toes hooked round = Hooked round $that, the toes bear the whole weight while the body leans a little forward over them and the tail counters it behind. +from-bird
T sunk into the seat = $That {gives|give} under $the, a dip and a few creases running out from where the weight comes down. +from-person,from-animal +to-sofa,to-bed,to-cushion,to-pillow,to-armchair,to-blanket,to-couch -from-bird
T squat at the centre = Squarely in the middle of $that $the {has|have} settled, legs folded close, throat and belly resting right on the surface. +from-frog,from-turtle,from-toad,from-snail,from-hedgehog,from-mouse
T upright on the edge = Haunches planted on $that, $the {holds|hold} $its forefeet close together and $its back straight, the tail laid round to one side. +from-animal -from-bird,from-frog,from-toad,from-fish,from-insect,from-snail,from-turtle,from-dragon
T hands beside the hips = Weight back on both palms, $the {sits|sit} on $that with knees together and ankles loosely crossed. +from-person
T taken as a seat = $That {makes|make} a seat for $the, just wide enough that nothing hangs over, and the contact shows as one dark close line. -from-person,from-animal,from-bird

standing-on | standing on, stands on, stood on, standing atop, balancing on, balanced on
T hooves set close = Four hooves crowd together on $that, finding the flattest part, while the neck is lifted and the head turned aside. +from-goat,from-sheep,from-horse,from-deer,from-donkey,from-cow
T feet at the balance point = With feet a hand apart on $that and arms slightly out, $the {keeps|keep} the body exactly above them. +from-person
T planted on top = $Its legs straight and spread a little on $that, $the {stands|stand} high and plain to see, every foot in view. +from-animal,from-bird

lying-on | lying on, lies on, sleeping on, asleep on, curled up on, curled on, resting on, napping on, dozing on, sprawled on
T shape pressed into it = Beneath $the the top of $that has sunk to the body’s own outline, folds gathering at the shoulder and hip. +from-person,from-animal +to-fabric,to-bed,to-sofa,to-blanket,to-pillow,to-cushion,to-rug,to-mattress,to-hay,to-laundry,to-couch
T one side laid flat = One whole side of the body lies flat along $that, a limb trailing over the edge with the toes gone slack. +from-person,from-animal
T at rest on its side = Tipped onto one side, $the {rests|rest} on $that where it first came down, a narrow wedge of shade beneath.

on | on, on top of, atop, upon, placed on, set on, arranged on, laid on, served on
T toes round the top = The toes grip the very top of $that, one set a little ahead, and $the {has|have} pulled $its head down between the shoulders. +from-bird -from-swan,from-duck,from-penguin,from-flamingo,from-chicken,from-many,to-water,to-lake,to-river,to-sea,to-pond,to-ground
T low on a level surface = Afloat with breasts low and tails just clear, $the {draws|draw} thin creases back over $that, necks upright and bills a little dipped. +from-swan,from-duck,from-goose,from-loon +to-water,to-lake,to-river,to-pond,to-sea
T all four feet gathered = All four feet brought close together on $that, $the {faces|face} outward with ears up and tail hanging clear. +from-cat,from-dog,from-fox,from-goat,from-squirrel,from-raccoon
T belly to the surface = Belly close along $that, $the {clings|cling} with each foot spread and the tail laid down behind as a brace. +from-lizard,from-chameleon,from-frog,from-panda,from-koala,from-sloth,from-leopard,from-gecko
T wet ring beneath = $That {shows|show} one thin wet ring beside the foot of the glass, and a few beads of water have run down to meet it. +to-table,to-counter,to-tray,to-bar +from-drink -from-hot,from-coffee,from-tea
T crumbs beside = A few crumbs have fallen on $that beside $the, and a smear marks where the knife was laid. +to-table,to-board,to-plate,to-counter,to-cloth,to-tray +from-bread,from-cake,from-pie,from-croissant,from-pastry,from-pizza,from-cookie,from-sandwich
T base reflected dimly = $That {holds|hold} a dim upside-down copy of $the, joined to it at the foot by one sharp line. +to-marble,to-stone,to-glass,to-metal,to-slate,to-counter +from-product,from-drink
T rough under smooth = The grain of $that, rough as it was broken, comes up to $the without a gap, small grains and drops gathered where they touch. +to-stone,to-rock,to-pebble,to-sand,to-log,to-bark -from-person,from-animal,from-bird
T dip in the cloth = Under the weight of $the the cloth of $that dips and rises again in two soft folds, its pattern bent along them. +to-blanket,to-cloth,to-tablecloth,to-towel,to-bed,to-linen,to-sheet,to-pillow,to-cushion,to-sofa,to-quilt -from-person,from-animal,from-bird
T leaning a degree on the lawn = The lawn beneath is not level, so that $the {leans|lean} a degree or two on $that and the liquid keeps a horizon of its own. +to-blanket,to-grass,to-lawn +from-drink
T blades bent round the foot = Blades of grass bend round the foot of $the, a few pinned under it, others standing up across its front. +to-grass,to-lawn,to-meadow,to-field,to-moss -from-person,from-animal,from-bird,from-building
T sunk by a finger = $The {has|have} sunk in by a finger’s width, and a small rim of $that has been pushed up along one side. +to-sand,to-snow,to-ash,to-mud,to-flour,to-gravel,to-soil,to-beach -from-person,from-animal,from-bird,from-building
T old marks in the wood = Ink stains, compass pricks and knife scars cover the wood of $that round $the, and one long shadow falls across them toward us. +to-desk,to-workbench -from-person,from-animal,from-bird
T grain running through = The grain of $that runs straight in under $the and out again on the other side, crossed by a pale ring from something else. +to-table,to-board,to-shelf,to-counter,to-floorboard,to-bench,to-crate -to-blanket,to-cloth,to-linen,to-slate,to-plate,to-concrete,to-stone,to-marble,to-glass,to-metal,to-many -from-person,from-animal,from-bird,to-rock,to-rack
T held in the crushed ice = Crushed ice holds $the at odd angles, meltwater shining between the lumps and white frost along every rim. +to-ice +from-food,from-drink,from-product,from-seafood,from-oyster
T juice along the rim = A little juice has run out and gathered along the inner edge of $that, where the glaze shines through it. +to-plate,to-dish,to-platter +from-fruit,from-watermelon,from-tomato,from-berry,from-steak,from-meat,from-fig,from-peach,from-orange -to-many
T bare rim of the dish = $The {keeps|keep} to the middle of $that and {leaves|leave} its rim bare all round, but for one fork laid slantwise and a few crumbs. +to-plate,to-dish,to-platter +from-food -to-many -from-watermelon,from-fruit,from-sushi
T two brackets from the wall = Two brackets hold $the a hand’s breadth off $that, its cable stapled along a joint, so that the rough surface behind takes all its colour. +to-wall +from-sign,from-neon,from-lamp,from-lantern
T steps up the slope = Row above row $the {follows|follow} every fold of $that, each front a little askew to the next, stairs and gutters running down between. +to-hillside,to-hill,to-slope,to-cliff,to-mountain +from-favela,from-village,from-town,from-house,from-many
T the one straight outline = $The {sits|sit} where $that levels out, the one straight outline among its curves, a track climbing to it in two bends. +to-hill,to-hillside,to-cliff,to-island,to-mountain +from-building,from-castle,from-house,from-lighthouse,from-cabin,from-tree
T hull doubled below = The hull of $the lies doubled in $that so exactly that its waterline is hard to find; one ring spreads from the stern. +from-boat,from-ship,from-canoe,from-sailboat,from-kayak +to-lake,to-pond,to-river,to-water,to-canal,to-fjord
T bow wave in a V = From the bow of $the two long creases open over $that and reach nearly to the edges. +from-boat,from-ship,from-canoe,from-ferry +to-river,to-sea,to-ocean,to-lake,to-canal
T wheels at the road’s edge = The near wheels of $the stand just over the edge of $that, on gravel, and the long shadow of its roof lies across the crown. +from-vehicle,from-car,from-truck,from-van +to-road,to-highway,to-street
T darkest where they touch = Where $the {touches|touch} $that the shadow is darkest; from there it spreads to the right, soft and about as long as the thing is high. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook
T two sides shown = Turned a little on $that, $the {shows|show} two of its sides, the near one lit and the far one falling off. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook,from-many
T shadow drawn in underneath = Squarely down on $that, $the {has|have} a tight shadow drawn in underneath like a hem. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook
T far edge at half height = The far edge of $that runs level behind $the at half height and makes a horizon there. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook,to-book,to-notebook,to-chair,to-shelf,to-hand,to-plate,to-tray,to-bench,to-finger,to-leaf,to-flower

leaning-over | bent over, crouching over, huddled over, hunched over
T forearms on the rim = Forearms braced on the edge, $the {bends|bend} so far over $that that every face is a hand’s breadth from the work, one arm in it to the elbow. +to-engine,to-car,to-machine,to-motor,to-barrel,to-well,to-boat,to-motorcycle,to-bonnet
T work between both hands = $That {lies|lie} between the two hands of $the, one holding steady, the other busy with a small tool, both thumbs dark with use. +from-person -to-many
T heads nearly touching = Heads almost touching above $that, $the {follows|follow} the same small point with lowered eyes. +from-many

leaning-on | leaning on, leaning against, leans on, leans against, propped against, propped on, resting against
T shoulder against it = One shoulder set against $that, $the {lets|let} it take the weight, the far foot crossed over and resting on its toe. +from-person
T tilted to rest = Tilted a few degrees off upright, $the {touches|touch} $that only along the upper edge; the lower corners dig in where they stand. -from-person,from-animal

in-container | in, inside, curled up in, curled in, asleep in, sleeping in, nesting in, tucked in, sitting inside
T filled to the rim = $The {fills|fill} $that right up to the rim, back curved to its curve, chin laid on the edge and one paw hooked outside. +from-cat,from-dog,from-kitten,from-puppy,from-fox,from-rabbit +to-basket,to-box,to-bowl,to-drawer,to-crate,to-suitcase,to-sink,to-hat,to-boot,to-bucket
T arms folded within the glass = Through the wall of $that the arms show coiled tightly over one another, rows of pale discs flattened on the inside, an eye near the mouth. +from-octopus,from-squid +to-jar,to-bottle,to-glass
T knees above the side = Only head, arms and drawn-up knees of $the rise above the side of $that. +from-person +to-tub,to-bathtub,to-basket,to-box,to-barrel
T ripples spread from the hull = Round $the the surface in $that opens in two or three thin rings, and the near side lies doubled in it, broken by the first. +from-boat,from-duck,from-swan,from-leaf,from-flower +to-water,to-puddle,to-gutter,to-pond,to-bathtub,to-fountain,to-lake,to-pool,to-stream
T splashing step = Where a foot comes down, $that {bursts|burst} in a low crown of drops, and muddy flecks already reach up the legs. +from-person,from-animal +to-puddle,to-mud
T stems over the lip = Leaning out past the lip of $that on all sides, $the {crosses|cross} one another low down, the longest tipping over the front. +from-flower,from-plant,from-tulip,from-rose,from-herb +to-vase,to-jar,to-pot,to-bucket,to-jug,to-bottle,to-can
T heaped past the edge = Heaped in $that, the top pieces of $the {stand|stand} proud of its edge, one resting on two and a gap dark between. +from-fruit,from-food,from-vegetable,from-lemon,from-egg,from-cherry +to-bowl,to-basket,to-crate,to-dish,to-bucket,to-box
T raised inside the glass = Masts and rigging were raised inside: the threads still run out through the neck of $that, whose thick glass bends the hull at both ends. +from-ship,from-boat,from-sailboat +to-bottle
T layered in the bulb = $The {fills|fill} the lower half of $that: pebbles, black soil, a cushion of moss and a fern whose tip presses on the glass at the top. +from-terrarium,from-garden,from-forest +to-bulb,to-jar,to-bottle,to-globe
T soil below the rim = Dark soil comes up to a finger below the rim of $that, strewn with a few pebbles, and $the {rises|rise} from the middle, slightly too large for it. +from-plant,from-cactus,from-succulent,from-fern,from-monstera,from-tree,from-herb,from-bonsai +to-pot,to-teacup,to-cup,to-mug,to-bowl,to-tin,to-can,to-boot,to-planter -from-tulip,from-rose
T up to the axles = $The {stands|stand} up to the axles in $that, stems pressed flat behind it in two lines and upright again before the bumper. +from-vehicle,from-car,from-truck,from-tractor,from-van +to-field,to-wheat,to-meadow,to-grass,to-cornfield,to-lavender-field,to-wheat-field
T small under the height = Alone in the middle of the floor, $the {looks|look} small under the height of $that, its legs doubled dimly in what polish is left. +from-piano,from-chair,from-bed,from-armchair,from-sofa +to-ballroom,to-hall,to-church,to-theatre,to-room,to-factory,to-warehouse,to-palace
T liquid level at a slant = Through the wall of $that the level of $the shows as one bright slanting line, with a darker crescent below it. +from-drink,from-wine,from-water,from-tea,from-milk +to-glass,to-jar,to-bottle,to-carafe -from-tulip
T glow through the opening = Seen through the opening of $that, $the {stands|stand} a little way back, its edges doubled faintly in the pane. +to-window,to-doorway

hiding | hiding inside, hiding in, peeking out of, peeking from, peering out of, hiding under, peeking over
T pale arms behind the glass = Folded up small behind the glass of $that, $the {shows|show} coiled arms and rows of discs pressed flat, one slit-pupilled eye at the opening. +from-octopus,from-squid
T eyes above the edge = Only the eyes, the brow and a few fingertips of $the show past the edge of $that. +from-person
T half of the face shown = $That {covers|cover} all but half of the face and one ear, and $the {keeps|keep} the rest of $its body pressed low and close. +from-animal -from-octopus,from-squid,from-fish

leaping | jumping over, leaping over, jumps over, leaps over, vaulting over, hopping over
T daylight beneath = A clear hand of air shows between $that and $the, knees drawn up to the chest at the top of the arc. +from-person
T stretched above it = Forelegs tucked and hind legs stretched straight out behind, $the {clears|clear} $that by the width of a palm. +from-animal

flying-over | flying over, flying above, soaring over, soaring above, hovering over, hovering above, gliding over, gliding above, floating above, floating over, drifting above, drifting over
T trailing down toward it = From high in the middle $the {hangs|hang}, threads and edges trailing straight down toward $that, whose outline lies dim and whole below. +from-jellyfish,from-balloon,from-lantern,from-spaceship
T wings over it = Wings at full spread, $the {passes|pass} above $that, small against it, a clear band of air between the two. +from-bird,from-dragon,from-owl,from-butterfly
T low over the current = $The {reaches|reach} out low over $that from one bank, the last twigs a hand above the surface, and what has dropped from them turns slowly in the slack below. +from-branch,from-plant,from-tree,from-flower,from-willow +to-stream,to-river,to-water,to-pond,to-lake,to-pool
T hung above = Well clear of $that, $the {hangs|hang} above it with nothing to hold it up, its shadow falling small and soft on what lies below. -from-bird,from-jellyfish,from-branch,from-plant,from-tree,from-balloon
T baskets over the ridges = Some stand so low over $that that the baskets hide behind a ridge, others are already specks; each lays a round shadow on the ground or none. +from-balloon,from-balloon-kind

moving-through | running through, walking through, wading through, galloping through, swimming through, riding through, running across, running along, walking along, walking across, crossing, walking down, strolling along, passing through, crossing over, driving over, passing over, driving across
T front past the middle = The front of $the has just passed the middle of $that; beneath, arch stands behind arch, the gaps narrowing toward the far bank. +to-bridge,to-viaduct,to-aqueduct +from-vehicle,from-train,from-bus,from-car,from-tram
T spray at every step = Water leaps up white round the legs at every stride and hangs in drops between $the and the surface. +to-water,to-sea,to-surf,to-river,to-stream,to-puddle,to-lake +from-animal,from-person,from-horse
T in single file = Strung out in a line across $that, the smallest last, $the {goes|go} over with noses low and hardly a length between them. +from-many +from-animal
T mid-stride on it = Caught in the middle of $that, $the {has|have} one foot lifted and the other taking the weight, the way ahead still open. +from-person,from-animal -to-water,to-stream
T tracks behind = A line of fresh prints on $that runs back from the heels of $the to the edge. +to-snow,to-sand,to-beach,to-mud,to-desert

across | across, over the, along
T halfway over = Halfway along $that, $the {takes|take} it at a walk, the drop on one side and the low wall on the other. +to-bridge
T stretched from side to side = $The {reaches|reach} from one side of $that to the other, sagging slightly at the middle. -from-person,from-animal,from-bird

under | under, beneath, underneath, below
T boughs as a roof = Low boughs of $that hang over $the like a roof, the nearest spray almost touching the head, fallen petals and leaves scattered round. +to-tree,to-cherry,to-oak,to-willow,to-apple -from-building
T shared canopy = Shoulder pressed to shoulder so that $that {covers|cover} them both, one hand over another on the handle and the outer sleeves wet. +to-umbrella +from-many,from-couple,from-sister,from-friend
T canopy close overhead = The rim of $that comes down close above the brow, drops hanging along its edge, and the handle is held upright against the shoulder. +to-umbrella -from-many
T small beneath the sky = Small and low, $the {stands|stand} at the foot of the picture while $that {crosses|cross} the whole height above, from one edge to the other. +to-way,to-sky,to-star,to-aurora,to-light,to-moon,to-constellation,to-galaxy
T edge hanging above = The lower edge of $that hangs a little above $the and shades the upper half. -to-water,to-tree,to-umbrella,to-way,to-sky,to-star,to-moon

beside | beside, next to, by, near, alongside, close to, sitting beside, standing beside, standing next to, sitting next to, waiting by, parked beside
T hand on its flank = One knee on the ground and one hand flat against the side of $that, $the {bows|bow} $its head so that the two outlines meet. +from-knight,from-person +to-dragon,to-horse,to-dog,to-wolf,to-lion,to-bear,to-animal
T scale beside it = $That {rises|rise} beside $the to several times $its height, so that one measures the other at a glance. +to-whale,to-tower,to-lighthouse,to-dragon,to-giant,to-elephant,to-statue,to-skyscraper -from-knight,from-person,from-building
T face lit by the panes = Turned half toward $that, $the {keeps|keep} within an arm’s length of it, so that the sill, the frame and the near shoulder overlap. +to-window -from-product,from-food
T toes toward it = Side by side and a little askew, $the {stands|stand} with the toes toward the foot of $that, dried mud crumbled on the step between. +from-boot,from-shoe +to-door
T shadow over the neighbour = $The {stands|stand} close in front and $that half a width behind, and the shadow of the nearer climbs over the other. +from-food,from-drink,from-product,from-cup,from-plate,from-slice,from-book -to-window
T stones down to the water = $The {stands|stand} with its front toward $that, a strip of stones and short grass between, and the water fills the whole width behind. +to-sea,to-river,to-lake,to-water,to-fjord,to-pond,to-ocean,to-coast,to-loch -from-person,from-animal
T the nearer one large = Between $the and $that lies a stretch of trodden ground, the nearer of the two cut by the frame, the other whole and small. -from-food,from-drink,from-product,from-ice,to-fireplace,to-table,to-sofa,to-bed,to-desk,to-product -to-window,to-road,to-sea,to-river,to-lake,to-water,to-land,to-fjord,to-pond

behind | behind, standing behind, working behind, standing at, sitting behind, sitting at
T cut at the waist by it = The top of $that crosses $the at the waist; above it are chest, forearms and hands, below it only the plain front. +from-person +to-counter,to-bar,to-desk,to-table,to-stall,to-stand,to-piano,to-workbench
T small table before it = A small round table with a brass rim carries $the; behind it a woven chair back and the lettered window of $that stand out of focus. +to-cafe,to-café,to-restaurant,to-bar,to-bistro,to-brasserie -from-person,from-animal
T seen past its corner = $The {shows|show} on either side of $that and over its top, softer and paler, the nearer edge cutting clean across. -from-person,from-animal,from-food,from-drink,from-product -to-cafe,to-café,to-restaurant,to-bar,to-bistro

in-front-of | in front of, before, standing in front of, sitting in front of, posing in front of
T shadow whole on the wall = $The {stands|stand} one step out from $that, so that the shadow falls whole on it, a little larger and turned to one side. +to-wall,to-door,to-shutter,to-garage
T wide on both sides = $The {takes|take} the middle of the foreground, and $that {spreads|spread} out behind to the right and left of it, farther off and paler. -to-wall,to-door,to-shutter,to-garage

between | between, in between
T slung in one curve = Slung from one to the other, $the {hangs|hang} in a single deep curve that nearly brushes the ground, the knots pulled tight into the bark. +to-tree,to-palm,to-post,to-trunk
T held from both sides = $The {has|have} just enough room between them, a narrow gap left open on each side. -to-tree,to-palm,to-post,to-trunk

around | around, gathered around, surrounding, circling, dancing around, sitting around, seated around, surrounded by
T backs and faces in a ring = Drawn up round $that in an uneven ring, some with their backs to us and some facing, $the {leaves|leave} one gap on the near side to see through. +from-many -from-insect,from-butterfly,from-bird,from-fish,from-bee,from-product,from-plant
T circling at every height = Near and far and at every height $the circle $that, wings open at all angles, the nearest large and sharp. +from-butterfly,from-bird,from-bee,from-insect
T ringed close = From the left, from the right and from behind, $that {closes|close} in on $the, leaving a clear patch no wider than an arm. -from-many,from-person

wearing | wearing, dressed in, wears, in a
T hood and hem fit close = $That {hangs|hang} a size too large on $the, the collar standing up behind the ears, the hem just clear of the ground and the front done up with one fastening. +to-raincoat,to-coat,to-jacket,to-sweater,to-jumper,to-cape,to-hoodie -from-person
T brim over the eyes = $That {sits|sit} low and slightly crooked, the brim pressing one ear or a lock of hair aside. +to-hat,to-cap,to-beret,to-crown,to-helmet,to-sombrero
T frames down the nose = $That {has|have} slid a little way down the nose, and a small pale window shows in each lens. +to-glasses,to-sunglasses,to-goggles,to-spectacles
T wound twice = Wound twice round the neck, $that {leaves|leave} one fringed end hanging in front and the other thrown back. +to-scarf
T creased at the bends = $That {creases|crease} at elbow and waist where $the {bends|bend}, and {falls|fall} straight everywhere else. +to-dress,to-suit,to-uniform,to-kimono,to-gown,to-robe,to-coat,to-jacket,to-apron,to-spacesuit,to-armour +from-person

riding | riding, rides, ride, mounted on, riding on
T low over the handlebars = Hands wide on the grips and one pedal down, $the {leans|lean} a little into the turn, the spokes of $that gone to a pale blur. +to-bike,to-bicycle
T skirts tucked in = Feet together on the footboard, both hands on the grips, $the {leans|lean} $that into the turn, every loose piece of cloth blown out behind. +to-scooter,to-moped,to-vespa,to-motorcycle,to-motorbike
T knees gripping = Knees closed on the flanks of $that and both fists low, $the {bends|bend} forward with $its weight off the seat. +to-horse,to-dragon,to-camel,to-elephant,to-bear,to-unicorn,to-whale,to-tiger

pulling | towing
T rope drawn taut = $The {leans|lean} hard into the effort, every line between body and $that drawn taut and straight.

eating | eating, eats, biting, nibbling, biting into, drinking, sipping, licking
T at the lips = Steadied at the mouth in both hands, $that {has|have} one clean bite or one sip gone from the near edge. +from-person -to-many
T teeth on the edge = Teeth just closed on the edge, $the {holds|hold} $that down with one forefoot, small bits scattered under the chin. +from-animal
T beak deep inside = The tip of the beak is out of sight in $that, the throat stretched in one line behind it. +from-bird

with-instrument | with
T strap over the shoulder = $That {hangs|hang} from a worn strap across the chest of $the, bellows or strings under both hands, the head bent toward it. +from-person +to-accordion,to-guitar,to-banjo,to-saxophone,to-drum
T soft square on top = On the top of $the $that {has|have} gone soft at the corners and {slides|slide} in a shining track over the edge and down the side. +to-butter,to-honey,to-syrup,to-sauce,to-cream -to-sauce,to-syrup,to-tomato
T laid round the foot = Laid loosely round $the, $that {touches|touch} it here and there, a few small pieces come away on the surface. +from-product,from-soap,from-bar,from-candle,from-bottle,from-perfume +to-flower,to-leaf,to-petal,to-herb -from-desk,from-table,from-shelf,from-chair,from-sofa,from-bed,from-bench,from-container
T trailing from it = $That {comes|come} away from $the in one long ribbon that leans to one side and thins out above. +to-smoke,to-steam
T always at its side = Pressed close against the leg of $the, $that {looks|look} up at the face above. +from-person +to-dog,to-puppy,to-cat,to-child

stealing | stealing, snatching, grabbing, stealing from
T talons closed on it = The talons of $the have closed on $that from above, wings thrown up and back, the tail spread as a brake. +from-bird
T both paws on the prize = Both forefeet clasped on $that and $its body already twisting away, $the {looks|look} back over one shoulder. +from-animal -from-bird

covered | covered in, covered with, overgrown with, overgrown by, wrapped in, coated in, draped in, filled with, full of, dusted with, blanketed in
T creeping over every edge = Starting thick at the foot, $that {climbs|climb} over $the from below, {fills|fill} each gap and {leaves|leave} a few hard edges and one clear patch of the surface bare. +to-moss,to-ivy,to-vine,to-plant,to-wildflower,to-flower,to-grass,to-barnacle,to-lichen,to-leaf,to-mould
T needles along every edge = Needles of white stand along every edge of $the, all pointing one way, and a dull fur of frost lies on the flat parts, so that its colour shows only in the hollows. +to-frost
T a thick rounded cap = Every ledge and upper edge of $the {carries|carry} its own rounded cap of $that, while the upright sides stay nearly bare. +to-snow,to-ice,to-dust,to-sugar,to-ash
T in at the windows = $That {has|have} gone in at one window and come out at the next, {hangs|hang} across the front like a torn curtain and {hides|hide} all but one headlamp and a strip of roof. +to-ivy,to-vine,to-plant,to-creeper +from-vehicle,from-tram,from-bus,from-car,from-train,from-truck
T coat running down = $That {lies|lie} thick on the upper side of $the and {runs|run} down in slow tongues, bare patches showing between. +to-chocolate,to-paint,to-mud,to-honey,to-cream,to-syrup,to-icing

hanging-from | hanging from, hanging on, dangling from, tied to, hung from, suspended from, swinging from
T one point of hold = $The {hangs|hang} straight down from $that by a single point, turned slightly on itself, and clear of everything below.

from | from, rising from, coming out of, out of, emerging from, pouring from, spilling from, pouring out of, bursting from
T bright in the dark mouth = $The {slides|slide} out over the lip of $that, its near half clear, the far half still in the dark of the opening, bubbling at the rim. +to-oven,to-furnace +from-food,from-pizza,from-bread
T thinning as it rises = Thick and white where it leaves $that, $the {leans|lean} over and {thins|thin} to a faint streak. +from-smoke,from-steam
T past the frame of it = A good third of $the sticks out past the frame of $that, aimed slightly upward; the rest lies in the shade indoors. +to-window,to-door
T first part out = The front of $the is already clear of $that, the rest still hidden by its edge. +emerging,coming,crawling,climbing,hatching,bursting,rising,growing,stepping,peeking,looking,leaning,pulled -from-smoke,from-steam -to-window,to-oven,to-furnace

pouring-over | poured over, pouring over, dripping over, spilling over, drizzled over, melting over, dripping on, over
T tongues down the sides = Glossy tongues of $the have come down over $that at different lengths, each ending in a fat drop, with bare sides between them. +from-chocolate,from-honey,from-syrup,from-sauce,from-cream,from-butter,from-caramel,from-icing,from-paint

floating-on | floating on, floating in, floating down, drifting on, drifting down, floating across, bobbing on
T low and doubled in it = $The {rides|ride} low and level on $that, doubled underneath, and the double comes apart in slow rings at its outer edge. -from-person,from-animal

repaired-with | repaired with, mended with, joined with, repaired in, restored with
T seams of gold = Seams of gold as thick as a thread run over $the from one point on the rim, fork twice and meet again near the foot, slightly raised above the glaze. +to-gold,to-lacquer,to-silver -from-person,from-animal
T stitches left to see = Where $the had come apart it is drawn together with $that, each crossing left plain to see. -to-gold,to-lacquer,to-silver -from-person,from-animal

dripping-with | dripping with, drizzled with, oozing with, soaked in, glazed with, topped with, smothered in
T ropes down to a pool = In slow ropes, thin above and thick at the end, $that {comes|come} down and {spreads|spread} in a clear pool with a rolled edge round the foot of $the. +to-syrup,to-honey,to-sauce,to-caramel,to-chocolate,to-gravy,to-butter,to-cream,to-icing
T laid loosely on top = $That {lies|lie} loose over the top of $the, thickest in the middle, and a little of it has slid off to one side. -to-syrup,to-honey,to-sauce,to-caramel,to-chocolate,to-gravy -from-person,from-animal

buried | half buried in, buried in, half sunk in, sunk in, half hidden in, partly buried in, half covered in, half submerged in
T heaped against one side = $That {covers|cover} the lower half of $the at a slant, heaped against one side by the wind, single grains caught in every groove of what still shows. +to-sand,to-snow,to-ash,to-dust,to-beach,to-desert
T only the top left clear = Only the upper half of $the shows above $that; below the line its shape can just be guessed. -to-sand,to-snow,to-ash,to-dust,to-beach,to-desert

growing-in | growing through, growing in, growing out of, sprouting from, growing on, growing from, pushing through, growing between, growing up
T slabs levered apart = Every crack of $that has been levered wider, slabs tilted apart, and $the {stands|stand} in the gaps in a broken line, tallest where the split gapes most. +to-asphalt,to-concrete,to-pavement,to-sidewalk,to-crack,to-road,to-stone,to-floor,to-wall
T tiers from the side = $The {comes|come} out of the side of $that in tiers, the lowest as broad as a hand, each stem bent to bring its cap level. +to-log,to-tree,to-stump,to-trunk,to-bark,to-branch +from-mushroom,from-fungus
T rooted where dirt has lain = $The {has|have} taken hold where dirt has gathered on $that, roots gripping the outside and one shoot hanging free. -to-asphalt,to-concrete,to-pavement,to-sidewalk,to-crack,to-road,to-log,to-soil,to-ground

splashing | splashing through, splashing in, stepping in, driving through, landing in
T crown of brown drops = Where it comes down $that {bursts|burst} to both sides in a crown of drops, its front thin as glass, and the sheet behind has not yet closed. +to-puddle,to-water,to-stream,to-mud,to-river,to-rain

stuck | stuck under, wedged under, trapped under, stuck in, wedged between, stuck between
T front part left out = Only the near part of $the shows; its edge is jammed under $that, and rolls of grey dust lie on either side. +to-couch,to-sofa,to-bed,to-cabinet,to-furniture
T held fast = $The {sits|sit} fast in $that, pressed out of line on one side, scrape marks leading up to the place. -to-couch,to-sofa,to-bed,to-cabinet

breaking | breaking, breaks, breaking through, bursting through
T collar of white vapour = A disc of white vapour stands round the middle of $the like a collar, thin in front and torn behind, the nose already through it. +to-barrier -from-person
T edge flying outward = Where $the {comes|come} through $that, pieces fly outward with sharp edges, the smallest already blurred. -to-barrier,to-water,to-wave,to-dawn

of-place | opening onto, leading to, leading into, overlooking
T eye led on = Past the near edge of $the the view goes on into $that, which {fills|fill} the far half of the picture.

becoming | turning into, into, turned into, becoming, dissolving into, transforming into, changing into, morphing into
T one end still the first = At one end $the {is|are} still whole; toward the middle the outline breaks up, and by the far end only $that {is|are} left. +turning,turned,becoming,dissolving,transforming,changing,morphing,melting,fading,exploding
`;
