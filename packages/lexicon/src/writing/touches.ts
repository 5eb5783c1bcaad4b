/**
 * How two named things meet, in whole sentences: blocks of `id | what the person may have said` and rows as in the portraits. `$The $the`
 * and the pronouns stand for the first thing, `$That $that` for the second, `{one|several}` agrees with whichever of them came last.
 * `+from-x`: only where the first is an x by kind, tag or name; `+to-x`: the second; `-from-x`, `-to-x`: not where it is. `many` is
 * one of these words. Longer words win: "sitting on" before "on".
 */
export const TOUCHES = `
sitting-on | sitting on, sits on, seated on, sitting in, sitting atop, perched on, perching on, perched atop
T claws round the perch = $The {sits|sit} upright on $that, claws closed round it, feathers slightly fluffed and head turned toward us. +from-bird
T deep in the cushions = $The {sits|sit} deep in $that with legs tucked up, leaning back comfortably. +from-person +to-sofa,to-bed,to-cushion,to-armchair,to-couch
T settled on the cushion = $The {sits|sit} on $that with front paws together, the soft cloth dipping under its weight. +from-animal +to-sofa,to-bed,to-cushion,to-pillow,to-armchair,to-blanket,to-couch -from-bird
T small in the middle = Small and still on $that, $the {sits|sit} with bent legs and shining eyes. +from-frog,from-turtle,from-toad,from-snail,from-hedgehog,from-mouse
T upright with the tail round = $The {sits|sit} upright on $that, front paws close together and the tail curled round them. +from-animal -from-bird,from-frog,from-toad,from-fish,from-insect,from-snail,from-turtle,from-dragon,from-horse,from-cow,from-bear
T relaxed on the seat = $The {sits|sit} on $that with crossed ankles and relaxed shoulders, hands in the lap. +from-person
T resting on top = $The {rests|rest} on $that, with a soft shadow underneath. -from-person,from-animal,from-bird

standing-on | standing on, stands on, stood on, standing atop, balancing on, balanced on
T four hooves together = $The {stands|stand} on $that with all four hooves close together, head raised. +from-goat,from-sheep,from-horse,from-deer,from-donkey,from-cow
T arms out for balance = $The {stands|stand} on $that with arms slightly out for balance, looking ahead. +from-person
T in full view on top = $The {stands|stand} upright on $that in full view. +from-animal,from-bird

lying-on | lying on, lies on, sleeping on, asleep on, curled up on, curled on, resting on, napping on, dozing on, sprawled on
T curled up asleep = $The {lies|lie} curled up on $that, chin on the front paws and eyes closed. +from-cat,from-dog,from-fox,from-kitten,from-puppy -looking,watching
T head on the pillow = Turned on one side, $the {lies|lie} on $that, one arm under the head and legs slightly bent. +from-person +to-fabric,to-bed,to-sofa,to-blanket,to-pillow,to-cushion,to-rug,to-mattress,to-hay,to-couch
T stretched out = $The {lies|lie} stretched out along $that, one leg hanging over the side. +from-person,from-animal -from-cat,from-dog,from-fox,from-kitten,from-puppy
T on its side = $The {lies|lie} on its side on $that, with a thin shadow along the lower edge. -from-person,from-animal

on | on, on top of, atop, upon, placed on, set on, arranged on, laid on, served on
T legs in the air = $The {lies|lie} upside down, seats flat on $that and four legs pointing up. +from-chair,from-stool +to-desk,to-table
T perched = $The {perches|perch} on $that with closed claws and head turned slightly to the side. +from-bird -from-swan,from-duck,from-penguin,from-flamingo,from-chicken,from-many,to-water,to-lake,to-river,to-sea,to-pond,to-ground
T floating in a loose group = $The {floats|float} on $that with raised necks, thin ripples spreading behind. +from-swan,from-duck,from-goose,from-loon +to-water,to-lake,to-river,to-pond,to-sea
T all four paws on top = $The {stands|stand} with all four paws on $that, ears up and eyes on us. +from-cat,from-dog,from-fox,from-goat,from-squirrel,from-raccoon
T six thin legs = On six thin legs set wide apart, $the {stands|stand} on $that, feelers forward and a small sharp shadow close under the body. +from-insect,from-grasshopper,from-beetle,from-ladybird,from-ladybug,from-cricket,from-wasp,from-bee,from-fly,from-ant -from-many,from-moth,from-butterfly,from-dragonfly,from-spider,to-food,to-flower,to-leaf,to-bloom,to-petal,to-plant,to-water,to-hand,to-nose
T eight legs spread = With eight legs spread, $the {sits|sit} on $that, the round body hung a little above it, one front leg feeling ahead. +from-spider -from-many,to-web,to-flower,to-leaf,to-water
T clinging with spread toes = $The {clings|cling} to $that with spread toes, the belly flat against it. +from-lizard,from-chameleon,from-frog,from-panda,from-koala,from-sloth,from-leopard,from-gecko
T wet ring beneath = Drops run down the glass and leave a thin wet ring on $that. +to-table,to-counter,to-tray,to-bar +from-drink -from-hot,from-coffee,from-tea
T crumbs around it = A few crumbs lie on $that beside $the, with a small knife next to them. +to-table,to-board,to-plate,to-counter,to-cloth,to-tray +from-bread,from-cake,from-pie,from-croissant,from-pastry,from-pizza,from-cookie,from-sandwich
T faint reflection = The polished surface of $that shows a faint reflection of $the. +to-marble,to-stone,to-glass,to-metal,to-slate,to-counter +from-product,from-drink
T rough and smooth = $The {sits|sit} on the rough surface of $that, with small grains round its base. +to-stone,to-rock,to-pebble,to-sand,to-log,to-bark -from-person,from-animal,from-bird
T soft folds in the cloth = $That {lies|lie} in soft folds round $the. +to-blanket,to-cloth,to-tablecloth,to-towel,to-bed,to-linen,to-sheet,to-pillow,to-cushion,to-sofa,to-quilt -from-person,from-animal,from-bird,paper
T glass in the grass = $The {stands|stand} slightly tilted on $that, a few blades of grass in front of it. +to-blanket,to-grass,to-lawn +from-drink -to-tray,to-mat,to-board,to-table,to-plate,to-coaster
T grass round the base = Green blades of grass stand round the base of $the. +to-grass,to-lawn,to-meadow,to-field,to-moss -from-person,from-animal,from-bird,from-building
T sunk in a little = $The {has|have} sunk a little into $that, a small rim pushed up round it. +to-sand,to-snow,to-ash,to-mud,to-flour,to-gravel,to-soil,to-beach -from-person,from-animal,from-bird,from-building
T worn desktop = The wooden top of $that, with a few scratches and ink stains, shows all round $the. +to-desk,to-workbench -from-person,from-animal,from-bird
T wood grain around it = Warm wood grain runs across $that on both sides of $the. +to-table,to-board,to-shelf,to-counter,to-floorboard,to-bench,to-crate -to-blanket,to-cloth,to-linen,to-fabric,to-silk,to-velvet,to-satin,to-towel,to-bathroom,to-bath,to-kitchen,to-slate,to-plate,to-concrete,to-stone,to-marble,to-glass,to-metal,to-many -from-person,from-animal,from-bird,to-rock,to-rack
T bed of ice = $The {lies|lie} on crushed white ice, with small drops of meltwater shining on it. +to-ice +from-food,from-drink,from-product,from-seafood,from-oyster
T juice on the plate = A little juice has run out onto $that and shines. +to-plate,to-dish,to-platter +from-fruit,from-watermelon,from-tomato,from-berry,from-steak,from-meat,from-fig,from-peach,from-orange -to-many
T fork on the rim = $The {keeps|keep} to the centre of $that, a small silver fork resting on the rim and a few crumbs beside it. +to-plate,to-dish,to-platter +from-food -to-many -from-watermelon,from-fruit,from-sushi,from-taco,from-egg,from-steak,from-pasta,from-salad
T fixed to the wall = $The {is|are} fixed to $that with two metal brackets, its colour glowing on the wall around it. +to-wall +from-sign,from-neon,from-lamp,from-lantern
T rows up the slope = $The {climbs|climb} $that in rows, one above the other, with stairs and narrow lanes between. +to-hillside,to-hill,to-slope,to-cliff,to-mountain +from-favela,from-village,from-town,from-house -from-animal,from-person,from-plant
T alone on the height = $The {stands|stand} alone on top of $that, with a narrow path winding up to it. +to-hill,to-hillside,to-cliff,to-island,to-mountain +from-building,from-castle,from-house,from-lighthouse,from-cabin,from-tree
T mirrored hull = The hull of $the is mirrored in $that, with thin ripples along its side. +from-boat,from-ship,from-canoe,from-sailboat,from-kayak +to-lake,to-pond,to-river,to-water,to-canal,to-fjord
T wake behind = A white wake spreads over $that behind $the. +from-boat,from-ship,from-canoe,from-ferry +to-river,to-sea,to-ocean,to-lake,to-canal
T wheels on the gravel = $The {stands|stand} at the edge of $that with two wheels on the gravel. +from-vehicle,from-car,from-truck,from-van +to-road,to-highway,to-street
T soft shadow to the right = A soft shadow of $the falls to the right across $that. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook
T slight angle = $The {stands|stand} at a slight angle on $that, so that the front and one side show. -from-person,from-animal,from-bird,from-land,from-building,from-food -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook,from-many
T centred on it = $The {is|are} placed in the middle of $that, with a dark shadow close under it. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook
T blurred far edge = The far edge of $that is softly blurred behind $the. -from-person,from-animal,from-bird,from-land,from-building -to-many,to-water,to-river,to-lake,to-sea,to-background,to-train,to-cliff,to-hill,to-island,to-wall,to-wire,to-rack,to-hook,to-book,to-notebook,to-chair,to-shelf,to-hand,to-plate,to-tray,to-bench,to-finger,to-leaf,to-flower

leaning-over | bent over, crouching over, huddled over, hunched over
T both arms in the engine = $The {leans|lean} far into $that, both arms out of sight. +to-engine,to-car,to-machine,to-motor,to-barrel,to-well,to-boat,to-motorcycle,to-bonnet
T bent close over the work = $The {bends|bend} close over $that, one hand holding it still and a small tool in the other. +from-person -to-many
T heads together = Their heads are close together over $that, all eyes on the same spot. +from-many

leaning-on | leaning on, leaning against, leans on, leans against, propped against, propped on, resting against
T ladder-high = $The {leans|lean} back against $that with one foot drawn up behind, the sole flat on it. +from-hands +to-wall,to-door,to-fence,to-tree,to-lamppost,to-post
T shoulder against it = $The {leans|lean} one shoulder against $that, ankles crossed and arms folded. +from-person
T leaning at an angle = $The {leans|lean} against $that at a slight angle. -from-person,from-animal

in-container | in, inside, curled up in, curled in, asleep in, sleeping in, nesting in, tucked in, sitting inside
T filling it completely = $The {fills|fill} $that completely, chin resting on the edge and one paw hanging out. +from-cat,from-dog,from-kitten,from-puppy,from-fox,from-rabbit +to-basket,to-box,to-bowl,to-drawer,to-crate,to-suitcase,to-sink,to-hat,to-boot,to-bucket
T arms behind the glass = Curled arms and pale suckers press against the glass of $that. +from-octopus,from-squid +to-jar,to-bottle,to-glass
T foam up to the shoulders = $The {sits|sit} in $that with only head, shoulders and knees above the foam. +from-person +to-tub,to-bathtub
T head and knees above the edge = Only the head, arms and knees of $the show above the edge of $that. +from-person +to-basket,to-box,to-barrel
T rings on the water = Thin rings spread on $that round $the, with a soft reflection below. +from-boat,from-duck,from-swan,from-leaf,from-flower +to-water,to-puddle,to-gutter,to-pond,to-bathtub,to-fountain,to-lake,to-pool,to-stream
T big splash = Muddy water sprays up from $that round the legs of $the. +from-person,from-animal +to-puddle,to-mud
T loose bunch over the rim = $The {leans|lean} loosely over the rim of $that on all sides, stems crossing in the water. -lemonade,iced,juice,cocktail,tea,honey,jam +from-flower,from-plant,from-tulip,from-rose,from-herb +to-vase,to-jar,to-pot,to-bucket,to-jug,to-bottle,to-can
T piled high = $The {is|are} piled high in $that. +from-fruit,from-food,from-vegetable,from-lemon,from-egg,from-cherry +to-bowl,to-basket,to-crate,to-dish,to-bucket,to-box -from-soup,from-stew,from-broth,from-curry,from-drink,from-porridge,from-sauce,from-custard,from-crumble
T just below the rim = $The {comes|come} to just below the rim of $that, level and still. +from-soup,from-stew,from-broth,from-curry,from-porridge,from-sauce,from-custard +to-bowl,to-mug,to-cup,to-dish,to-pot,to-plate,to-pan
T tiny ship behind glass = Tiny masts and white sails stand inside $that, seen through thick clear glass. +from-ship,from-boat,from-sailboat +to-bottle
T layers in the glass = Pebbles, dark soil, moss and small ferns fill the lower half of $that. +from-terrarium,from-garden,from-forest +to-bulb,to-jar,to-bottle,to-globe
T planted in dark soil = $The {grows|grow} from dark soil in $that, with a few small pebbles on top. +from-plant,from-cactus,from-succulent,from-fern,from-monstera,from-tree,from-herb,from-bonsai +to-pot,to-teacup,to-cup,to-mug,to-bowl,to-tin,to-can,to-boot,to-planter -from-tulip,from-rose
T tracks through the field = $The {stands|stand} in the middle of $that, two flattened tracks leading up to it. +from-vehicle,from-car,from-truck,from-tractor,from-van +to-field,to-wheat,to-meadow,to-grass,to-cornfield,to-lavender-field,to-wheat-field
T alone in the big room = $The {stands|stand} alone in the middle of the wide floor of $that. +from-piano,from-chair,from-bed,from-armchair,from-sofa +to-ballroom,to-hall,to-church,to-theatre,to-room,to-factory,to-warehouse,to-palace
T colour through the glass = The colour of $the shows clearly through $that. +from-drink,from-wine,from-water,from-tea,from-milk +to-glass,to-jar,to-bottle,to-carafe -from-tulip
T framed by the window = $The {stands|stand} just behind $that, faint reflections in the glass. +to-window,to-doorway

hiding | hiding inside, hiding in, peeking out of, peeking from, peering out of, hiding under, peeking over
T coiled arms in the opening = Coiled arms fill $that, and one eye looks out of the opening. +from-octopus,from-squid
T eyes over the edge = Only the eyes, the hair and a few fingers of $the can be seen past $that. +from-person
T peeking with one ear = $The {peeks|peek} out of $that with one ear and one eye. +from-animal -from-octopus,from-squid,from-fish

leaping | jumping over, leaping over, jumps over, leaps over, vaulting over, hopping over
T high over it = $The {jumps|jump} high over $that with bent knees and raised arms. +from-person
T stretched over it = Front legs tucked and hind legs stretched out, $the {leaps|leap} clear over $that. +from-animal

flying-over | flying over, flying above, soaring over, soaring above, hovering over, hovering above, gliding over, gliding above, floating above, floating over, drifting above, drifting over
T drifting high above = $The {drifts|drift} high above $that, long trailing ends hanging down. +from-jellyfish,from-lantern,from-spaceship
T wings spread above = $The {glides|glide} above $that with wings spread wide. +from-bird,from-dragon,from-owl,from-butterfly
T branches over the water = Branches of $the hang low over $that, the lowest leaves almost touching it. +from-branch,from-plant,from-tree,from-flower,from-willow +to-stream,to-river,to-water,to-pond,to-lake,to-pool
T hovering clear of it = $The {floats|float} well above $that, its soft shadow below. -from-bird,from-jellyfish,from-branch,from-plant,from-tree,from-balloon
T balloons at every height = Striped in red, yellow and blue, $the {floats|float} at different heights over $that. +from-balloon,from-balloon-kind

moving-through | running through, walking through, wading through, galloping through, swimming through, riding through, running across, running along, walking along, walking across, crossing, walking down, strolling along, passing through, crossing over, driving over, passing over, driving across
T halfway across the arches = $The {is|are} halfway across the tall arches of $that. +to-bridge,to-viaduct,to-aqueduct +from-vehicle,from-train,from-bus,from-car,from-tram
T wading belly-deep = $The {wades|wade} through $that with the water up to the knees, ripples spreading behind. +to-river,to-stream,to-lake,to-water,to-ford +from-elephant,from-cow,from-bear,from-deer,from-moose -running,galloping,swimming
T water splashing up = Water splashes up white round the legs of $the at every step through $that. +to-water,to-sea,to-surf,to-river,to-stream,to-puddle,to-lake +from-animal,from-person,from-horse -from-elephant,from-cow,from-bear,from-deer,from-moose,swimming
T one behind another = $The {walks|walk} across $that one behind another, the smallest last. +from-many +from-animal -flying,swimming
T one front paw lifted = $The {walks|walk} with one front paw lifted mid-step, leaving a line of small tracks in $that. +from-fox,from-wolf,from-cat,from-dog,from-lynx,from-leopard,from-tiger +to-snow,to-sand,to-beach
T silver trails = Side by side $the {slides|slide} over $that on flat grey feet, bodies stretched long, feelers out and a shining trail behind each of them; they are still only half way. +from-snail,from-slug +from-many
T silver trail = Stretched long, $the {slides|slide} over $that on one flat foot, feelers out, a shining trail behind. +from-snail,from-slug -from-many
T mid-step on the way = Mid-step on $that, one foot off the ground, $the {looks|look} to the far side. +from-person,from-animal -from-snail,from-slug,from-insect,from-fish,from-snake,from-worm,refuse,refusing,to-water,to-stream,to-snow,to-sand,to-reef
T footprints behind = A line of fresh footprints in $that leads back behind $the. +to-snow,to-sand,to-beach,to-mud,to-desert -from-vehicle,from-fox,from-wolf,from-cat,from-dog,from-lynx,from-leopard,from-tiger
T tyre tracks behind = Two long tyre tracks in $that lead back behind $the. +to-snow,to-sand,to-beach,to-mud,to-desert +from-vehicle

gliding-over | swimming over, swimming above, swimming past, swimming along, swimming among
T flippers spread over the coral = $The {glides|glide} close above $that with front flippers spread wide, head tilted slightly toward us. +from-turtle
T small fish scattering = $The {glides|glide} above $that, and small yellow and silver fish scatter out of the way. +from-shark,from-ray,from-whale,from-dolphin,from-seal
T school turning together = $The {swims|swim} close above $that, fins spread and all turned the same way. +from-fish,from-koi,from-tropical
T arms and fins stretched = $The {swims|swim} level above $that with stretched legs, silver bubbles rising. +from-person

across | across, over the, along
T halfway over the bridge = $The {is|are} halfway over $that. +to-bridge
T from side to side = $The {stretches|stretch} from one side of $that to the other. -from-person,from-animal,from-bird

under | under, beneath, underneath, below
T branches overhead = The branches of $that spread over $the like a roof, a few fallen leaves on the ground. +to-tree,to-cherry,to-oak,to-willow,to-apple -from-building
T close under one umbrella = They stand close together under $that, shoulders touching, both hands on the handle. +to-umbrella +from-many,from-couple,from-sister,from-friend
T umbrella over the head = $The {holds|hold} $that over the head with one hand, drops falling from its edge. +to-umbrella -from-many
T small under the sky = $The {is|are} small at the bottom of the picture, and $that {fills|fill} everything above. +to-way,to-sky,to-star,to-aurora,to-light,to-moon,to-constellation,to-galaxy
T in its shade = The soft shadow of $that lies over $the. -to-water,to-tree,to-umbrella,to-way,to-sky,to-star,to-moon

beside | beside, next to, by, near, alongside, close to, sitting beside, standing beside, standing next to, sitting next to, waiting by, parked beside
T hand on its side = $The {stands|stand} beside $that with one hand on its side, and both look the same way. +from-knight,from-person +to-dragon,to-horse,to-dog,to-wolf,to-lion,to-bear,to-animal
T towering beside = $That {towers|tower} beside $the, many times larger. +to-whale,to-tower,to-lighthouse,to-dragon,to-giant,to-elephant,to-statue,to-skyscraper -from-knight,from-person,from-building
T light from the window = $The {sits|sit} close to $that, daylight falling on one side. +to-window -from-product,from-food,knit,read,write,sew,paint,draw,play,sleep,work,type,study,drink,eat,look
T pair at the door = $The {stands|stand} together on the step in front of $that, dried mud on the soles. +from-boot,from-shoe +to-door
T overlapping a little = $The {stands|stand} in front, and $that {is|are} half hidden just behind. +from-food,from-drink,from-product,from-cup,from-plate,from-slice,from-book -to-window,lit
T water in front = $The {stands|stand} close to $that, with short grass and stones down to the water. +to-sea,to-river,to-lake,to-water,to-fjord,to-pond,to-ocean,to-coast,to-loch -from-person,from-animal
T a few steps apart = $The {is|are} large in front, and $that {is|are} a few steps behind. -from-food,from-drink,from-product,from-ice,to-fireplace,to-table,to-sofa,to-bed,to-desk,to-product -to-window,to-road,to-sea,to-river,to-lake,to-water,to-land,to-fjord,to-pond

behind | behind, standing behind, working behind, standing at, sitting behind, sitting at
T hands on the counter = $The {stands|stand} behind $that with both hands on it, smiling. +from-person +to-counter,to-bar,to-desk,to-table,to-stall,to-stand,to-piano,to-workbench
T small cafe table = $The {stands|stand} on a small round table with a woven chair beside it, the window of $that softly blurred behind. +to-cafe,to-café,to-restaurant,to-bar,to-bistro,to-brasserie -from-person,from-animal
T seen on both sides = $The {rises|rise} behind $that, paler and softer. -from-person,from-animal,from-food,from-drink,from-product -to-cafe,to-café,to-restaurant,to-bar,to-bistro

in-front-of | in front of, before, standing in front of, sitting in front of, posing in front of
T shadow on the wall = $The {stands|stand} in front of $that, casting a clear shadow on it. +to-wall,to-door,to-shutter,to-garage
T in the foreground = $The {fills|fill} the foreground, with $that behind, softer and paler. -to-wall,to-door,to-shutter,to-garage

between | between, in between
T hung from tree to tree = $The {hangs|hang} in a gentle curve from one to the other, tied with thick knots. +to-tree,to-palm,to-post,to-trunk
T in the gap = $The {is|are} between them, with a narrow gap on both sides. -to-tree,to-palm,to-post,to-trunk

around | around, gathered around, surrounding, circling, dancing around, sitting around, seated around, surrounded by
T circle of friends = $The {sits|sit} in a circle round $that, faces turned to the middle. +from-many -from-insect,from-butterfly,from-bird,from-fish,from-bee,from-product,from-plant
T wings on all sides = $The {flies|fly} round $that on all sides, near and far. +from-butterfly,from-bird,from-bee,from-insect
T closing in = $That {surrounds|surround} $the on all sides. -from-many,from-person

wearing | wearing, dressed in, wears, in a
T a size too big = $That {is|are} a little too big for $the, sleeves hanging loose and the collar up round the neck. +to-raincoat,to-coat,to-jacket,to-sweater,to-jumper,to-cape,to-hoodie -from-person
T hat tipped to one side = $That {sits|sit} slightly crooked on the head of $the. +to-hat,to-cap,to-beret,to-crown,to-helmet,to-sombrero
T glasses on the nose = $That {has|have} slid a little down the nose of $the. +to-glasses,to-sunglasses,to-goggles,to-spectacles
T scarf round the neck = $That {is|are} wound twice round the neck of $the, one end hanging down in front. +to-scarf
T soft folds of cloth = $That {falls|fall} in soft folds from the shoulders of $the. +to-dress,to-kimono,to-gown,to-robe,to-coat +from-person
T neat fit = $That {fits|fit} $the well, with sharp seams and a neat collar. +to-suit,to-uniform,to-jacket,to-spacesuit,to-armour +from-person

riding | riding, rides, ride, mounted on, riding on
T hair blowing back = $The {rides|ride} $that with both hands on the handlebars, hair and jacket blowing back. +to-bike,to-bicycle
T leaning into the curve = $The {steers|steer} $that with both hands, leaning slightly into the curve. +to-scooter,to-moped,to-vespa,to-motorcycle,to-motorbike
T standing on the board = Knees bent and arms out, $the {rides|ride} $that on a white board, foam breaking just behind. +to-wave
T standing on deck = Knees bent, $the {rides|ride} $that with arms out for balance. +to-skateboard,to-board,to-surfboard
T full gallop = Leaning forward with the reins in both hands, $the {rides|ride} $that at full gallop, mane flying. +to-horse,to-pony,to-unicorn
T high on its back = High on its back, $the {rides|ride} $that, holding on with both hands. +to-dragon,to-camel,to-elephant,to-bear,to-whale,to-tiger,to-bird,to-turtle

pulling | towing
T rope pulled tight = $The {leans|lean} forward with all $its weight, the rope to $that pulled tight.

eating | eating, eats, biting, nibbling, biting into, drinking, sipping, licking
T first bite = $The {bites|bite} into $that, held in both hands, eyes closed with pleasure. +from-person -to-many,to-soup,to-noodle,to-ramen,to-pasta,to-spaghetti,to-cream,to-rice,to-salad,to-coffee,to-tea,to-wine,to-beer,to-drink,to-milk,to-juice
T noodles on chopsticks = $The {eats|eat} $that with chopsticks, head bent over the steaming bowl. +from-person +to-noodle,to-ramen
T twirled on a fork = $The {eats|eat} $that from a fork held high, red sauce round the mouth. +from-person +to-pasta,to-spaghetti
T spoon and bowl of soup = $The {eats|eat} $that with a spoon from a bowl, steam rising. +from-person +to-soup,to-rice,to-salad
T licking the cone = $The {licks|lick} at $that, a little of it on the nose and chin. +to-cream,to-lollipop
T sip from the cup = $The {drinks|drink} $that from a mug with lowered eyes, steam rising past the face. +from-person +to-coffee,to-tea,to-cocoa,to-chocolate
T glass at the lips = $The {drinks|drink} $that from a tall glass, eyes half closed. +from-person +to-wine,to-beer,to-milk,to-juice,to-water
T holding it in both paws = Sitting up, $the {eats|eat} $that from both front paws. +to-nut,to-acorn,to-seed,to-walnut,to-hazelnut,to-peanut,to-cookie,to-apple,to-carrot,to-strawberry,to-berry,to-bread,to-cracker,to-cheese,to-leaf,to-fish +from-squirrel,from-mouse,from-hamster,from-panda,from-raccoon,from-otter,from-chipmunk,from-rabbit
T chewing on it = $The {eats|eat} $that, holding it down with one front paw, small bits scattered on the ground. +from-animal -from-bird,from-squirrel,from-mouse,from-hamster,from-panda,from-raccoon,from-otter,from-chipmunk,from-rabbit,from-giraffe,from-horse,from-cow,from-sheep,from-goat,from-deer,from-elephant,from-insect
T leaves in the mouth = $The {eats|eat} $that with slowly moving lips and half-closed eyes. +from-giraffe,from-horse,from-cow,from-sheep,from-goat,from-deer,from-elephant
T bill in the blossom = Wings a blur, $the {hovers|hover} with the tip of the bill deep in $that. +from-hummingbird,from-sunbird
T pecking = $The {pecks|peck} at $that with lowered head and raised tail. +from-bird -from-hummingbird,from-sunbird

with-instrument | with
T crosswise in the mouth = $The {carries|carry} $that crosswise in the mouth, both ends clear of the cheeks. +from-dog,from-puppy,from-wolf,from-fox,from-retriever +to-stick,to-branch,to-bone,to-newspaper,to-rope -from-many
T held in the mouth = $The {holds|hold} $that in the mouth, the lips drawn up a little round it. +from-dog,from-puppy +to-ball,to-frisbee,to-slipper,to-shoe,to-toy,to-glove,to-sock,to-flower,to-rose,to-leash -from-many
T strap over one shoulder = $That {hangs|hang} from a leather strap over one shoulder of $the, both hands on it. +from-person +to-accordion,to-guitar,to-banjo,to-saxophone,to-drum
T melting on top = On top of $the $that {melts|melt} and runs down the side. +to-butter,to-honey,to-syrup,to-sauce,to-cream -to-sauce,to-syrup,to-tomato
T scattered around it = Some of $that {lies|lie} scattered round $the. +from-product,from-soap,from-bar,from-candle,from-bottle,from-perfume +to-flower,to-leaf,to-petal,to-herb -from-ruin,from-church,from-wall,from-house,from-building,from-fence,from-door,from-wall,from-house,from-building,from-fence,from-door,from-windowsill,from-sill,from-ledge,from-lane,from-street,from-desk,from-table,from-shelf,from-chair,from-sofa,from-bed,from-bench,from-windowsill,from-sill,from-ledge,from-lane,from-street,from-container,to-ivy,to-vine,to-moss,to-fern,to-tree
T curling up = $That {curls|curl} up from $the in a thin white line. +to-smoke,to-steam
T faithful at the side = $That {stays|stay} close beside $the and {looks|look} up. +from-person +to-dog,to-puppy,to-cat,to-child

stealing | stealing, snatching, grabbing, stealing from
T snatched from above = Wings half open, $the {pulls|pull} $that loose with the tip of $its beak. +from-bird
T away with it = With $that crosswise in $its beak, $the {is|are} already off the ground, wings raised. +from-bird
T caught in the act = $The {holds|hold} $that in $its mouth, looking back over one shoulder with wide eyes. +from-animal -from-bird

covered | covered in, covered with, overgrown with, overgrown by, wrapped in, coated in, draped in, filled with, full of, dusted with, blanketed in
T leaves over everything = $That {climbs|climb} up the sides of $the and {leaves|leave} only a few parts bare. +to-moss,to-ivy,to-vine,to-plant,to-wildflower,to-flower,to-grass,to-barnacle,to-lichen,to-leaf,to-mould
T white frost = White needles of frost cover every edge of $the. +to-frost
T thick white layer = A thick soft layer of $that lies on top of $the. +to-snow,to-ice,to-dust,to-sugar,to-ash
T ivy through the windows = $That {grows|grow} in at the windows of $the and {hangs|hang} over the front, hiding all but one headlamp. +to-ivy,to-vine,to-plant,to-creeper +from-vehicle,from-tram,from-bus,from-car,from-train,from-truck
T cloth round the body = $That {goes|go} right round the back and chest of $the and {closes|close} under the chin, with only the head outside. +to-towel,to-blanket,to-quilt,to-shawl,to-scarf,to-robe,to-duvet +from-animal
T drawn round the shoulders = $That {is|are} drawn tight round the shoulders of $the and {hangs|hang} down in deep folds. +to-towel,to-blanket,to-quilt,to-shawl,to-duvet,to-cloak +from-hands
T paper round it = $That {fits|fit} close round $the, creased at the corners and tucked in underneath. +to-paper,to-foil,to-wrapper,to-cloth,to-newspaper +from-product,from-food
T glossy coat = Slow drops of $that run down the sides of $the from a thick glossy coat. +to-chocolate,to-paint,to-honey,to-cream,to-syrup,to-icing
T crust and splashes = $That {sticks|stick} to $the in a thick brown crust, wet and dark below, pale and cracked where it has begun to dry, with splashes right up to the top. +to-mud,to-clay,to-dirt -to-field

hanging-from | hanging from, hanging on, dangling from, tied to, hung from, suspended from, swinging from
T arms at full stretch = Both hands hooked over $that, $the {hangs|hang} at the full length of the arms, feet kicking in the air. +from-hands -to-skyscraper,to-tower,to-building,to-rope,to-parachute,to-helicopter
T harness and ropes = In a harness on two taut ropes, a bucket clipped at the hip, $the {walks|walk} down the glass of $that with bent knees, one arm stretched out sideways to wipe it; far below, the street is a thin grey line. +from-hands +to-skyscraper,to-tower,to-building
T hooked by the feet = Hooked to $that by tiny claws, $the {hangs|hang} head down in the cloak of its own leathery wings, large thin ears lowest of all. +from-bat
T hanging straight down = $The {hangs|hang} from $that, turned slightly to one side. -from-hands,from-bat,from-animal

from | from, rising from, coming out of, out of, emerging from, pouring from, spilling from, pouring out of, bursting from
T out of the hot oven = $The {comes|come} out of the glowing mouth of $that, edges browned and steaming. +to-oven,to-furnace +from-food,from-pizza,from-bread
T thinning upward = $The {rises|rise} thick and white from $that and thins out above. +from-smoke,from-steam
T out of the window = $The {sticks|stick} out of $that. +to-window,to-door
T front half out = The front half of $the is already out of $that. +emerging,coming,crawling,climbing,hatching,bursting,rising,growing,stepping,peeking,looking,leaning,pulled -from-smoke,from-steam -to-window,to-oven,to-furnace

pouring-over | poured over, pouring over, dripping over, spilling over, drizzled over, melting over, dripping on, over
T drips down the sides = Thick glossy drips of $the run down over $that. +from-chocolate,from-honey,from-syrup,from-sauce,from-cream,from-butter,from-caramel,from-icing,from-paint

floating-on | floating on, floating in, floating down, drifting on, drifting down, floating across, bobbing on
T mirrored below = $The {floats|float} level on $that, with a clear reflection below. -from-person,from-animal

repaired-with | repaired with, mended with, joined with, repaired in, restored with
T gold seams = Fine raised lines of gold run across $the where it was broken. +to-gold,to-lacquer,to-silver -from-person,from-animal
T visible stitches = The repair with $that shows clearly on $the. -to-gold,to-lacquer,to-silver -from-person,from-animal

dripping-with | dripping with, drizzled with, oozing with, soaked in, glazed with, topped with, smothered in
T pool round the base = $That {runs|run} down from $the into a shiny pool on the plate. +to-syrup,to-honey,to-sauce,to-caramel,to-chocolate,to-gravy,to-butter,to-cream,to-icing
T heaped on top = $That {lies|lie} thickly on top of $the. -to-syrup,to-honey,to-sauce,to-caramel,to-chocolate,to-gravy -from-person,from-animal

buried | half buried in, buried in, half sunk in, sunk in, half hidden in, partly buried in, half covered in, half submerged in
T half under = $That {covers|cover} the lower half of $the. +to-sand,to-snow,to-ash,to-dust,to-beach,to-desert
T upper part free = Only the upper half of $the shows above $that. -to-sand,to-snow,to-ash,to-dust,to-beach,to-desert

growing-in | growing through, growing in, growing out of, sprouting from, growing on, growing from, pushing through, growing between, growing up
T through the cracks = $The {grows|grow} out of the cracks in $that. +to-asphalt,to-concrete,to-pavement,to-sidewalk,to-crack,to-road,to-stone,to-floor,to-wall
T shelves on the bark = $The {grows|grow} on the side of $that in rows one above another. +to-log,to-tree,to-stump,to-trunk,to-bark,to-branch +from-mushroom,from-fungus
T rooted there = $The {grows|grow} on $that, a few roots showing. -to-asphalt,to-concrete,to-pavement,to-sidewalk,to-crack,to-road,to-log,to-soil,to-ground

splashing | splashing through, splashing in, stepping in, driving through, landing in
T sheet of water = Water flies up from $that on both sides of $the. +to-puddle,to-water,to-stream,to-mud,to-river,to-rain

stuck | stuck under, wedged under, trapped under, stuck in, wedged between, stuck between
T half under the furniture = Only one half of $the sticks out from under $that. +to-couch,to-sofa,to-bed,to-cabinet,to-furniture
T stuck fast = $The {is|are} stuck fast in $that, tilted to one side. -to-couch,to-sofa,to-bed,to-cabinet

breaking | breaking, breaks, breaking through, bursting through
T white cone of cloud = A white cone of cloud surrounds the middle of $the. +to-barrier -from-person
T flying pieces = $The {bursts|burst} through $that and pieces fly in all directions. -to-barrier,to-water,to-wave,to-dawn

of-place | opening onto, leading to, leading into, overlooking
T view beyond = Behind $the lies $that, filling the upper half of the picture.

becoming | turning into, into, turned into, becoming, dissolving into, transforming into, changing into, morphing into
T half and half = One half is still $the, and the other half {is|are} already $that. +turning,turned,becoming,dissolving,transforming,changing,morphing,melting,fading,exploding
`;
