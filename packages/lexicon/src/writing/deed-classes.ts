/**
 * Deeds by what they do to a thing: the tool on it, the hands, and what comes off it. For a verb that nothing more exact is known of with these two
 * things; written as the other touches (`passages.ts`). `VERBS` says which verbs, by their base, are of which class.
 */
import { once } from '../words/once.ts';

const VERBS = `
weld | weld, braze
cut | cut, slice, chop, trim, carve, clip, prune, dice, mince, saw, shear, fillet, chisel, whittle
strike | hammer, forge, nail, beat, bang, hit, drum
wet | water, hose, rinse, wash, bathe, spray, shower
rub | polish, scrub, sand, wipe, clean, scour, buff, dust, brush, plane, wax
coat | paint, stain, varnish, glaze, whitewash, ice, frost, butter
pour | pour, fill, decant, serve
strew | garnish, season, salt, pepper, sprinkle, sow, scatter, strew
heat | cook, fry, boil, sear, simmer, stir, flip
dig | dig, plant, shovel, harvest, weed, bury
bind | sew, stitch, embroider, tie, wrap, lace, darn
build | build, assemble, repair, fix, mend, make, restore, construct, stack, install, mount, screw
haul | push, pull, drag, haul, tow, heave
throw | throw, toss, catch, kick, hurl
inspect | inspect, examine, measure, check, study, test
mark | write, sign, draw, sketch, trace, label, stamp
open | open, unwrap, unpack, uncork
watch | watch, stare, look, gaze, observe, guard, stalk
leave | leave, depart, exit, quit
enter | enter, approach, reach, board, near
`;

/** The class of a verb, by its base: "cut" of "prune". */
export const deedClass = (base: string): string | undefined => classes().get(base);
const classes = once(
  () =>
    new Map(
      VERBS.trim()
        .split('\n')
        .flatMap((line) => {
          const [id = '', verbs = ''] = line.split(' | ');
          return verbs.split(', ').map((verb) => [verb, id] as const);
        }),
    ),
);

/** Every verb as often as it is named: each belongs to one class. */
export const classedVerbs = (): string[] =>
  VERBS.trim()
    .split('\n')
    .flatMap((line) => (line.split(' | ')[1] ?? '').split(', '));

/** A verb alone picks no tool: each row says what the thing must be (`+to-…`), and where they differ which verbs it is for. */
export const CLASS_TOUCHES = `
class-weld | 
T arc and mask = In a dark welding mask and thick gloves, $the {holds|hold} a torch to a joint of $that; a small blue-white arc burns at its tip and orange sparks spray over the floor. +from-hands +to-product,to-vehicle,to-machine,to-statue,to-sculpture,to-metal,to-steel,to-iron,to-pipe,to-bridge,to-rail -to-clothes,to-food
T seam and sparks = $The {bends|bend} over $that with a welding mask pulled down, drawing a bright molten line along a seam, with sparks bouncing off a heavy apron. +from-hands +to-product,to-vehicle,to-machine,to-statue,to-sculpture,to-metal,to-steel,to-iron,to-pipe,to-bridge,to-rail -to-clothes,to-food

class-cut | 
T blade and pieces = $The {steadies|steady} $that with one hand and {cuts|cut} with a sharp knife in the other, thin pieces curling away and lying below. +from-hands +to-food +cut,slice,chop,dice,mince,fillet,trim -to-drink,to-soup,to-rice
T saw and dust = One knee on $that, $the {pushes|push} a saw through it, pale dust heaped under the cut. +from-hands +to-wood,to-plank,to-board,to-log,to-timber,to-beam +saw,cut
T chisel and mallet = $The {sets|set} a chisel to $that and {swings|swing} a mallet, pale chips lying round both feet. +from-hands +to-stone,to-marble,to-statue,to-sculpture,to-granite,to-gravestone +carve,chisel,cut
T shears half closed = With open shears $the {trims|trim} $that, cut ends scattered round the feet. +from-hands +to-hedge,to-bush,to-shrub,to-rose,to-vine,to-topiary,to-sheep

class-strike | 
T raised hammer = $The {raises|raise} a hammer over $that, sparks and dark flakes of scale lying all round. +from-hands +to-horseshoe,to-sword,to-blade,to-iron,to-steel,to-metal,to-copper,to-anvil,to-armour,to-armor +hammer,forge,beat
T nail half in = $The {raises|raise} a hammer, the other hand holding $that upright. +from-hands +to-nail,to-tack,to-stake,to-peg,to-post +hammer,hit,drum,beat
T stick swung = With a long stick in both hands $the {swings|swing} at $that, strips of bright paper flying off it. +from-hands +to-piñata,to-pinata +hit,beat,bang
T sticks in the air = One stick touches $that, and the other is high in the air. +from-hands +to-drum,to-cymbal,to-snare,to-gong

class-wet | 
T spray and drops = $The {aims|aim} a fan of water at $that; drops bounce off it and catch the light, and a dark wet patch spreads underneath. +from-hands +to-vehicle,to-plant,to-flower,to-lawn,to-hedge,to-tree,to-vegetable,to-wall,to-fence,to-elephant,to-horse +water,hose,spray,rinse,wash
T bubbles running down = White suds run down $that under a yellow sponge in the hand of $the, a full bucket on the ground. +wash,bathe +from-hands +to-vehicle,to-dog,to-horse,to-elephant,to-window

class-rub | 
T cloth in circles = $The {rubs|rub} $that with a folded cloth, one half already shining and the other still dull. +from-hands +to-product,to-vehicle,to-statue,to-trophy,to-silver,to-brass,to-mirror,to-window,to-furniture -to-floor,to-clothes,to-hair,to-fabric,to-carpet,to-rug,to-animal,to-food +polish,wipe,buff,wax,clean,dust
T fine dust off the edge = Pale dust falls from $that under the tool in both hands of $the. +from-hands +to-wood,to-table,to-chair,to-board,to-plank,to-guitar,to-violin,to-door,to-boat,to-surfboard +sand,plane
T brush along it = $The {draws|draw} a soft brush along $that, loose hairs falling. +from-hands +to-animal,to-dog,to-horse,to-cat,to-pony +brush

class-coat | 
T wet brush = $The {draws|draw} a loaded brush across $that, the wet stroke shining next to the bare part; colour has run down the handle onto the fingers. +from-hands +to-wall,to-fence,to-door,to-house,to-building,to-boat,to-furniture,to-chair,to-table,to-bench,to-gate,to-shutter,to-shed,to-canvas,to-pot,to-vase,to-bowl,to-plate,to-mask,to-sign,to-board,to-frame,to-mural +paint,stain,varnish,glaze,whitewash
T spatula and swirl = With a flat spatula $the {spreads|spread} smooth cream over $that in one thick turn. +from-hands +to-cake,to-cookie,to-cupcake,to-bun +ice,frost
T butter knife = With the flat of a knife $the {spreads|spread} soft butter over $that to the very crust. +from-hands +to-bread,to-toast,to-roll,to-baguette,to-sandwich +butter

class-pour | 
T thin shining stream = $The {tilts|tilt} a jug over $that, a thin shining stream falling into it and small bubbles rising round the spot. +from-hands +to-cup,to-mug,to-glass,to-teacup,to-goblet,to-vase,to-kettle,to-trough +fill -to-door,to-window
T from the lip = $The {tilts|tilt} the wrist, and $that {falls|fall} from the lip of a jug in one thin shining stream. +from-hands +to-tea,to-coffee,to-milk,to-water,to-juice,to-lemonade,to-cream,to-syrup +pour,serve -to-ice,to-garden

class-strew | 
T fingers above = The fingers of $the are just above $that, small green and white flakes falling from them. +from-hands +to-food -to-cake,to-cookie,to-cupcake,to-dessert,to-drink +garnish,season,salt,pepper,sprinkle
T open hand and arc = $That {leaves|leave} the open hand of $the in a low, wide arc. +from-hands +to-seed,to-grain,to-corn,to-petal,to-breadcrumb,to-confetti +sow,scatter,strew,sprinkle

class-heat | 
T pan, flame and steam = $The {moves|move} $that in a wide pan over a blue flame, steam and small drops of fat rising from the browned edges. +from-hands +to-food -to-drink,to-soup,to-stew,to-sauce,to-pasta,to-rice,to-porridge,to-cake,to-bread,to-pie,to-jam,to-dinner,to-breakfast,to-lunch,to-meal +fry,sear,flip,cook
T pot and spoon = $The {stirs|stir} $that with a flat spoon, steam clouding the air. +from-hands +to-soup,to-stew,to-sauce,to-pasta,to-rice,to-porridge,to-curry,to-jam,to-broth,to-chili,to-ramen,to-risotto,to-potion +cook,boil,simmer,stir

class-dig | 
T blade in the soil = With one boot $the {drives|drive} a spade into the ground beside $that, a heap of loose earth behind. +from-hands +to-tree,to-sapling,to-bush,to-hole,to-grave,to-trench,to-treasure,to-chest,to-pond,to-well +dig,plant,shovel,bury
T both hands in the earth = Kneeling, $the {works|work} round $that with earthy fingers, a basket half full at one side. +from-hands +to-plant,to-vegetable,to-vegetables,to-potato,to-carrot,to-flower,to-herb,to-seedling,to-bulb +plant,weed,dig,harvest -to-tree,to-cactus

class-bind | 
T thread pulled tight = $The {pulls|pull} a thread tight through $that, the finished part lying in the lap and loose ends hanging. +from-hands +to-clothes,to-cloth,to-fabric,to-quilt,to-blanket,to-curtain,to-flag,to-sail,to-doll,to-dress,to-button,to-patch,to-costume,to-cushion +sew,stitch,embroider,darn
T two ends and a knot = $The {crosses|cross} two ends over $that and {draws|draw} the knot tight. +from-hands +to-shoe,to-boot,to-gift,to-present,to-parcel,to-box,to-bundle +tie,wrap,lace

class-build | 
T part in place = $The {presses|press} one part of $that into place with one hand and {turns|turn} a screwdriver with the other; loose pieces and screws lie sorted on a cloth. +from-hands +to-machine,to-bicycle,to-bike,to-furniture,to-shelf,to-chair,to-table,to-robot,to-radio,to-computer,to-lamp,to-drone,to-engine,to-clock,to-bookcase,to-cabinet,to-crib,to-typewriter,to-camera +assemble,repair,fix,mend,build,restore,install,mount,screw -to-rug,to-cloth
T blocks of snow = On both knees, $the {sets|set} another square block of snow onto the half-finished wall of $that, a small shovel stuck upright beside. +from-hands +to-fort,to-igloo +snow
T last block = $The {sets|set} one more block on top of $that with both hands, several spare ones lying ready. +from-hands +to-wall,to-tower,to-fort,to-castle +build,stack,construct,make -to-sand,to-cell,to-card,sand,snow
T twig in place = With a twig in the mouth, $the {pushes|push} it into the side of $that. +from-animal -from-hands +to-nest,to-dam

class-haul | 
T weight and lean = $The {leans|lean} hard against $that, knees bent and both arms straight. +from-hands +to-vehicle,to-cart,to-wagon,to-crate,to-boulder,to-rock,to-boat,to-piano,to-furniture,to-wardrobe,to-fridge,to-barrel -to-toy,to-bicycle,to-bike,to-scooter,to-motorcycle,to-pram,to-trolley +push,heave
T heels and rope = $The {leans|lean} back against the weight of $that, heels dug in and both arms straight. +from-hands +to-vehicle,to-cart,to-wagon,to-crate,to-boulder,to-boat,to-log,to-piano,to-furniture,to-trunk,to-net,to-anchor -to-toy,to-bicycle,to-bike,to-scooter +pull,drag,haul,tow,heave
T rope taut = The rope from $the to $that is tight and straight. +from-animal -from-hands +to-cart,to-wagon,to-sled,to-sledge,to-sleigh,to-carriage,to-plough,to-plow,to-boat,to-barge,to-log +pull,drag,haul,tow

class-throw | 
T just off the fingers = $That {is|are} in the air a hand away from the open fingers of $the, one arm still stretched out. +from-hands +to-ball,to-stone,to-pebble,to-frisbee,to-snowball,to-coin,to-stick,to-dart,to-javelin,to-spear,to-boomerang,to-football,to-basketball,to-baseball +throw,toss,catch,hurl
T just off the toe = $That {is|are} a step away from the raised toe of $the, the other knee bent. +from-hands +to-ball,to-football,to-can,to-stone,to-pebble +kick

class-inspect | 
T held to the eye = $The {holds|hold} $that close to one eye between finger and thumb, the other hand on a folding magnifier. +from-hands +to-gem,to-gemstone,to-diamond,to-ring,to-coin,to-jewelry,to-stamp,to-fossil,to-shell,to-leaf,to-feather,to-crystal +inspect,examine,check,study
T lamp and clipboard = A small torch raised and a clipboard under the arm, $the {bends|bend} toward $that. +from-hands +to-vehicle,to-machine,to-engine,to-turbine,to-boiler,to-generator +inspect,examine,check,test
T tape along it = $The {holds|hold} a yellow tape measure along $that, a pencil behind one ear. +from-hands +to-board,to-plank,to-wood,to-timber,to-wall,to-window,to-door,to-table,to-furniture,to-shelf,to-floor +measure

class-mark | 
T wet ink = The tip of the pen in the hand of $the has just left a wet black line on $that. +from-hands +to-letter,to-paper,to-page,to-notebook,to-diary,to-journal,to-map,to-card,to-postcard,to-contract,to-document,to-envelope,to-list,to-note,to-poem,to-form,to-book -to-board,to-sand +write,sign,draw,sketch,trace,label
T rubber stamp = $The {presses|press} a rubber stamp onto $that, an open ink pad close by. +from-hands +to-letter,to-envelope,to-passport,to-ticket,to-document,to-card,to-paper,to-form,to-book +stamp

class-open | 
T lid half up = $The {lifts|lift} one side of $that with both hands, torn paper and string beside the knees. +from-hands +to-gift,to-present,to-parcel,to-package +open,unwrap,unpack
T cork half out = The corkscrew is half way up in the neck of $that, held firmly by $the. +from-hands +to-bottle,to-wine,to-champagne -to-door,to-window,to-jar,to-box,to-milk,to-water +wine,champagne,uncork

class-watch | 
T ears forward = The eyes of $the are wide and fixed on $that, the head pushed forward and quite still. +from-animal -from-hands,from-bird,from-fish +to-animal,to-person,to-food,to-product,to-plant,to-bird,to-fish
T bent close = $The {bends|bend} the head toward $that from a short way off. +from-animal,from-person -from-fish +to-animal,to-insect,to-flower,to-plant,to-bird,to-fish,to-butterfly
T sideways look = With the head turned sideways, $the {watches|watch} $that out of one bright eye. +from-bird +to-animal,to-person,to-food,to-product,to-plant,to-fish

class-leave | 
T stern and wake = The stern of $the is still near $that, and a wide white wake spreads on the water between the two. +from-ferry,from-ship,from-boat,from-sailboat,from-yacht,from-submarine +to-harbour,to-harbor,to-port,to-quay,to-pier,to-island,to-dock
T last carriage = The rear of $the is level with the end of $that, the front already small ahead. +from-train,from-tram,from-bus +to-station,to-platform,to-tunnel,to-stop
T one foot out = $The {has|have} one foot over the threshold of $that, the door open behind. +from-person +to-house,to-building,to-shop,to-room,to-school,to-church +leave,exit

class-enter | 
T bow first = The bow of $the points straight at $that, with white water curling on both sides. +from-ferry,from-ship,from-boat,from-sailboat,from-yacht +to-harbour,to-harbor,to-port,to-quay,to-pier,to-island,to-dock,to-lighthouse
T headlamps first = The lit front of $the is close to $that, the rest curving away behind. +from-train,from-tram,from-bus +to-station,to-platform,to-tunnel,to-stop,to-bridge
T hand on the door = $The {has|have} one hand on the open door of $that. +from-person +to-house,to-building,to-shop,to-room,to-vehicle,to-church +enter,board
`;

/**
 * What a thing does or what was done to it, by the verb, where nobody is named who does it: `P` rows; every `+` must hold. What goes on
 * ("-ing", "being -ed") and what was done ("-ed") are rows of their own, and each says what the thing must be.
 */
export const DEEDS_OF_THINGS = `
deed-of-thing | 
P glossy arc = $The {falls|fall} in one glossy arc from a tilted spout, with small bubbles where the stream lands. +poured,pouring +over,into,onto,pouring +drink,liquid,syrup,milk,honey,tea,coffee,cream,sauce
P stream from above = From a tilted jug above, a thin shining stream falls onto $the, spreading over the top and running down the sides. +being +poured,drizzled +pancake,waffle,pudding,cake,toast,porridge,cereal,salad,steak,pasta,dumpling
P fingers and herbs = From the right a hand reaches in over $the, green leaves just leaving the fingertips, some already on top. +being +garnished,seasoned,sprinkled +food
P powder falling = A fine white powder falls on $the from a small sieve, lying thickest in the middle. +being +dusted +food
P hanging strands = Chopsticks pull a long bundle of $the straight up, the lower ends still in the sauce. +being +lifted,pulled,picked,taken +noodle,pasta,spaghetti,ramen
P tongs and a gap = Held by its edge in bamboo tongs, one of $the hangs in the air over the others, steam trailing from it. +being +lifted,picked,taken,pulled +dumpling,bun,food +many -noodle,noodles,pasta,spaghetti,ramen
P raised in two hands = Two hands hold $the up, clear of everything below. +being +lifted,raised,picked,taken,pulled -many,building,vehicle,boat,person,animal
P on the hook = $The {hangs|hang} from taut ropes on a crane hook, clear of the ground and turned a little. +being +lifted,hoisted,raised,lowered +vehicle,boat,container,piano,statue,crate,beam
P between two bearers = Two people carry $the at arm’s length between them, knees bent under the weight. +being +carried,moved +furniture,sofa,couch,table,bed,mattress,piano,wardrobe,canoe,boat
P foam and a sponge = A hand draws a foamy sponge across $the, leaving one clean wet stripe. +being +washed,cleaned,scrubbed,polished +product,vehicle,car,window,building
P half painted = A wide brush is in mid-stroke on $the; to one side the new paint is wet, to the other the old still shows. +being +painted,varnished,whitewashed -portrait
P long curl of peel = One long curl of peel hangs from $the, and a small knife follows it round. +being +peeled
P blade halfway = A knife is halfway through $the, the hand on its handle and a clean cut face to one side. +being +cut,sliced,carved,chopped +food,fruit,vegetable
P spoon going round = A wooden spoon stands in $the in the middle of a turn, and a swirl follows it. +being +stirred,mixed +food,drink,paint
P paper coming away = Two hands pull back the paper from $the, one corner already free. +being +unwrapped,opened,unpacked +product,gift,present,parcel
P screws in a row = The back of $the is off, a screwdriver in a hand above and small screws laid in a row. +being +repaired,fixed,mended,restored +product,watch,clock,radio,phone,machine
P needle pulled up = A threaded needle is just drawn up out of $the by two fingers. +being +sewn,stitched,embroidered,darned,mended +cloth,sock,dress,shirt,quilt,sail,flag,clothes,sweater
P brush through the coat = A hand draws a soft brush along the back of $the, who {keeps|keep} still. +being +brushed,groomed,combed +animal
P spout and stream = A thin stream from a tilted spout lands in $the. +being +watered,filled +plant,flower,cup,glass,mug,seedling
P leaves on top = A few small green leaves lie on top of $the. +garnished +food -being
P powder on top = A fine white powder lies on $the, thickest in the middle. -being +dusted +cake,cookie,bread,pastry,croissant,donut,doughnut,pancake,waffle,bun
P slices leaning = The cut side of $the is clean and bright, the first slices leaning to one side. +sliced +bread,loaf,cake,tomato,lemon,orange,apple,cucumber,cheese,ham,meat,avocado,melon,watermelon
P drops down the side = $The {has|have} begun to melt: thick drops run down the side and a small pool lies beneath. +melting +ice,cream,chocolate,candle,butter,wax,popsicle,icicle,sorbet,gelato,snowman -cheese,clock
P pulled strands = Long soft strands stretch between $the and the piece that is lifted off. +melting,melted +cheese,pizza,sandwich
P edges bubbling = Small bubbles break all over the surface of $the, steam rising and the rim browned where it meets the pan. +cooking,boiling,simmering,bubbling,frying,sizzling +food -drink,bread,cake,person,animal
P flames between the bars = $The {lies|lie} on a hot iron grill, small flames licking up between the bars. +grilling,barbecuing +food
P grill marks = Dark stripes of the grill run across $the. +grilled,barbecued +food -cheese,coffee
P pushed out of the tin = $The {rises|rise} above the rim of the tin, the crust split along the top. +baking,rising +bread,cake,loaf,muffin,cupcake,brioche
P scattered on the way down = $The {rolls|roll} out in a wide fan, the first ones already far in front and the last still in the air. +spilling +marble,bead,coin,apple,orange,bean,pea,candy,ball,potato,pearl,lemon,tomato,cherry,grape
P wet fan = $The {has|have} run out in a shining pool with ragged edges and a few round drops ahead of it. +spilling,spilled,spilt +water,milk,coffee,wine,paint,oil,tea,juice,ink
P pieces in the air = Pieces of $the hang in the air in all directions, the small ones farthest out. +exploding,bursting,shattering +product,vehicle,building,machine,food,glass,ice,rock,stone,vase,planet,balloon -firework,fireworks,drink
P falling past = $The {is|are} caught in mid-fall, some sharp and close, others small and blurred. +falling,raining,dropping,tumbling +product,food,coin,book,stone,rock,toy,letter,paper -snow,rain,star,waterfall,leaf,person,animal
P flame and glow = Yellow flames with blue roots rise from $the, thin smoke drifting off above. +burning,blazing +product,building,vehicle,wood,log,torch,match,paper,book,letter,coal,tree,forest,house,ship -candle,candles,lamp,window,lantern
P damp at the edge = $The {is|are} damp and dark at the lower edge and paler where it has dried. +drying +towel,cloth,clothes,shirt,sheet,clay,pottery,wool,cotton,canvas,sock
P feet out, dust up = $The {is|are} a few metres above the ground, landing gear out, with dust blown outward in a ring below. +landing,lands +rocket,spaceship,plane,airplane,helicopter,ufo,lander,jet,aircraft
P shadow close beneath = The lower edge of $the is just above the ground, a dark shadow close beneath. +landing,lands +balloon,parachute,kite,airship,paraglider
P nose up = With the nose raised, $the {is|are} just clear of the ground, hot air shimmering behind. +taking,launching,launch +rocket,plane,airplane,spaceship,jet,aircraft
P spokes blurred = The outer parts of $the are blurred into arcs, while the middle stays sharp. +spinning,turning,rotating +wheel,windmill,mill,turbine,propeller,fan,carousel,gear,cog,top,rotor,pinwheel,spinner,record
P tips opening = The outer petals of $the are bent back and the inner ones still folded. +blooming,opening,blossoming +flower,rose,lotus,tulip,peony,poppy,lily,bud,magnolia,sunflower
P shoots and split soil = Pale shoots of $the push up through cracked soil. +sprouting,germinating +seed,plant,bean,grass,crop,bulb,seedling,garlic,corn
P threads curling = Thin threads of $the curl outward, split and fade at their ends. +swirling,drifting +ink,smoke,paint,steam,mist
P leaning with the wind = $The {leans|lean} to one side in the wind, loose ends streaming. +blowing,flapping,fluttering +flag,banner,curtain,cloth,clothes,scarf,laundry,sail,ribbon,grass,wheat,reed,dress,streamer
`;
