/**
 * Deeds by what they do to a thing: the tool on it, the hands, and what comes off it. For a verb that nothing more exact is known of with these two
 * things; written as the other touches (`passages.ts`). `VERBS` says which verbs, by their base, are of which class.
 */
import { once } from '../words/once.ts';

const VERBS = `
weld | weld, solder, braze
cut | cut, slice, chop, trim, carve, clip, prune, dice, mince, saw, shear, fillet, whittle, peel, shave, chisel, engrave
strike | hammer, forge, nail, beat, chip, bang, crack, smash, hit, stamp, drum
wet | water, hose, rinse, wash, bathe, soak, spray, splash, sprinkle, mist, shower
rub | polish, scrub, sand, wipe, clean, scour, buff, dust, brush, rub, wax, plane, sharpen, grind
coat | paint, stain, varnish, glaze, spraypaint, whitewash, plaster, decorate, ice, frost, butter, spread, oil
pour | pour, drizzle, fill, drip, decant, ladle, serve, top
strew | garnish, season, salt, pepper, dust, scatter, sow, strew, feed
heat | cook, fry, grill, roast, boil, toast, bake, sear, barbecue, smoke, simmer, stir, melt, flip
dig | dig, plant, shovel, rake, hoe, plough, plow, harvest, weed, bury
bind | sew, stitch, knit, weave, crochet, embroider, tie, wrap, lace, braid, bandage, darn, thread
build | build, assemble, repair, fix, mend, make, craft, restore, construct, stack, install, mount, screw, glue, fold
haul | push, pull, drag, haul, lift, load, unload, tow, move, roll, hoist, heave
throw | throw, toss, catch, kick, hurl, juggle, bounce, serve, flick
inspect | inspect, examine, measure, weigh, check, study, count, sort, test, sample
mark | write, sign, draw, sketch, trace, label, type, engrave, tattoo
open | open, unwrap, unpack, unlock, uncork, unfold, unroll, close, shut
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
        .reverse()
        .flatMap((line) => {
          const [id = '', verbs = ''] = line.split(' | ');
          return verbs.split(', ').map((verb) => [verb, id] as const);
        }),
    ),
);

export const CLASS_TOUCHES = `
class-weld | 
T arc and mask = In a dark welding mask and thick gloves, $the {holds|hold} a torch to a joint of $that; a small blue-white arc burns at its tip and orange sparks spray over the floor. +from-hands
T seam and sparks = $The {bends|bend} over $that with a welding mask pulled down, drawing a bright molten line along a seam, with sparks bouncing off a heavy apron. +from-hands

class-cut | 
T blade and pieces = $The {steadies|steady} $that with one hand and {cuts|cut} with a sharp blade in the other, thin pieces curling away and lying below. +from-hands -to-person,to-animal,to-hair,to-tree,to-hedge,to-grass
T shears half closed = With open shears $the {trims|trim} $that, cut ends scattered round the feet. +from-hands +to-tree,to-hedge,to-plant,to-bush,to-flower,to-grass,to-hair

class-strike | 
T raised hammer = $The {raises|raise} a hammer over $that, the other hand holding it down, small chips lying all round. +from-hands -to-person,to-animal,to-drum,to-ball,to-egg
T sticks in the air = One stick touches $that, and the other is high in the air. +from-hands +to-drum,to-cymbal

class-wet | 
T spray and drops = $The {aims|aim} a fan of water at $that; drops bounce off it and catch the light, and a dark wet patch spreads underneath. +from-hands -to-person
T bubbles running down = White suds run down $that under a yellow sponge in the hand of $the, a full bucket on the ground. +washing,wash,bathing,scrubbing +from-hands +to-vehicle,to-dog,to-animal,to-window,to-plate

class-rub | 
T cloth in circles = $The {rubs|rub} $that with a folded cloth, one half already shining and the other still dull. +from-hands -to-person,to-animal,to-hair,to-teeth,to-floor
T fine dust off the edge = Pale dust falls from $that under the tool in both hands of $the. +from-hands +to-wood,to-table,to-chair,to-board,to-knife,to-blade,to-guitar
T brush along it = $The {draws|draw} a soft brush along $that, loose hairs falling. +from-hands +to-animal,to-hair,to-dog,to-horse,to-cat

class-coat | 
T wet brush = $The {draws|draw} a loaded brush across $that, the wet stroke shining next to the bare part; colour has run down the handle onto the fingers. +from-hands -to-food,to-cake,to-cookie,to-person
T spatula and swirl = With a flat spatula $the {spreads|spread} smooth cream over $that in one thick turn. +from-hands +to-food,to-cake,to-cookie,to-cupcake,to-bread

class-pour | 
T thin shining stream = $The {tilts|tilt} a jug over $that, a thin shining stream falling into it and small bubbles rising round the spot. +from-hands -to-person

class-strew | 
T fingers above = The fingers of $the are just above $that, small green and white flakes falling from them. +from-hands -to-person,to-animal

class-heat | 
T pan, flame and steam = $The {moves|move} $that in a wide pan over a blue flame, steam and small drops of fat rising from the browned edges. +from-hands +to-food
T pot and spoon = $The {stirs|stir} $that with a flat spoon, steam clouding the air. +from-hands -to-person,to-animal

class-dig | 
T blade in the soil = With one boot $the {drives|drive} a spade into the ground beside $that, a heap of loose earth behind. +from-hands -to-snow
T both hands in the earth = Kneeling, $the {works|work} round $that with earthy fingers, a basket half full at one side. +from-hands +to-plant,to-vegetable,to-potato,to-flower,to-carrot,to-tree

class-bind | 
T thread pulled tight = $The {pulls|pull} a thread tight through $that, the finished part lying in the lap and loose ends hanging. +from-hands -to-person,to-animal,to-hair,to-shoe,to-gift,to-box
T two ends and a knot = $The {crosses|cross} two ends over $that and {draws|draw} the knot tight. +from-hands +to-shoe,to-gift,to-box,to-rope,to-boat,to-hair

class-build | 
T part in place = $The {presses|press} one part of $that into place with one hand and {turns|turn} a screwdriver with the other; loose pieces and screws lie sorted on a cloth. +from-hands -to-person,to-animal,to-building,to-fort,to-snow,to-sand,to-castle,to-nest,to-fire,to-wall,to-tower
T blocks of snow = On both knees, $the {sets|set} another square block of snow onto the half-finished wall of $that, a small shovel stuck upright beside. +from-hands +to-fort,to-igloo +snow
T last block = $The {sets|set} one more block on top of $that with both hands, several spare ones lying ready. +from-hands +to-wall,to-tower,to-fort,to-castle
T twig in place = With a twig in the mouth, $the {pushes|push} it into the side of $that. +from-animal -from-hands +to-nest,to-dam

class-haul | 
T weight and lean = $The {leans|lean} hard against the weight of $that, knees bent, heels dug in and both arms straight. +from-hands -to-person
T rope taut = The rope from $the to $that is tight and straight. +from-animal -from-hands

class-throw | 
T just off the fingers = $That {is|are} in the air a hand away from the open fingers of $the, one arm still stretched out. +from-hands -to-person,to-animal

class-inspect | 
T held to the eye = $The {holds|hold} $that close to one eye between finger and thumb, the other hand on a folding magnifier. +from-hands -to-person,to-animal,to-building,to-vehicle,to-map,to-star,to-tooth
T lamp and clipboard = A small torch raised and a clipboard under the arm, $the {bends|bend} toward $that. +from-hands +to-building,to-vehicle,to-machine,to-engine,to-tree

class-mark | 
T wet ink = The tip of the pen in the hand of $the has just left a wet black line on $that. +from-hands -to-person,to-animal

class-open | 
T lid half up = $The {lifts|lift} one side of $that with both hands, torn paper and string beside the knees. +from-hands -to-door,to-window,to-gate,to-umbrella,to-book,to-bottle
T cork half out = The corkscrew is half way up in the neck of $that, held firmly by $the. +from-hands +to-bottle,to-wine

class-watch | 
T ears forward = The eyes of $the are wide and fixed on $that, the head pushed forward and quite still. +from-animal -from-hands,from-bird,from-fish
T bent close = $The {bends|bend} the head toward $that from a short way off. +from-animal,from-person -from-fish
T sideways look = With the head turned sideways, $the {watches|watch} $that out of one bright eye. +from-bird

class-leave | 
T stern and wake = The stern of $the is still near $that, and a wide white wake spreads on the water between the two. +from-ferry,from-ship,from-boat,from-sailboat,from-yacht,from-submarine +to-harbour,to-harbor,to-port,to-quay,to-pier,to-island,to-dock
T last carriage = The rear of $the is level with the end of $that, the front already small ahead. +from-train,from-tram,from-bus +to-station,to-platform,to-tunnel,to-stop
T one foot out = $The {has|have} one foot over the threshold of $that, the door open behind. +from-person +to-house,to-building,to-shop,to-room,to-school,to-church

class-enter | 
T bow first = The bow of $the points straight at $that, with white water curling on both sides. +from-ferry,from-ship,from-boat,from-sailboat,from-yacht
T headlamps first = The lit front of $the is close to $that, the rest curving away behind. +from-train,from-tram,from-bus,from-car
T hand on the door = $The {has|have} one hand on the open door of $that. +from-person +to-house,to-building,to-shop,to-room,to-vehicle
`;

/** What a thing does or what is done to it, by the verb, where nobody is named who does it: `P` rows; every `+` must hold. */
export const DEEDS_OF_THINGS = `
deed-of-thing | 
P stream from above = From a tilted jug above, a thin shining stream falls onto $the, spreading over the top and running down the sides. +poured,pouring -drink,liquid,concrete
P glossy arc = $The {falls|fall} in one glossy arc from a tilted spout, with small bubbles where the stream lands. +poured,pouring +drink,liquid,syrup,milk,honey
P fingers and herbs = From the right a hand reaches in over $the, green leaves just leaving the fingertips, some already on top. +garnished,garnish,seasoned,sprinkled,topped
P powder falling = A fine white powder falls on $the from a small sieve, lying thickest in the middle. +dusted,sifted
P knife half way = A long knife has gone half way through $the, the cut side wet and the first slices leaning to one side. +sliced,cut,chopped,carved -hair,grass,diamond
P drops down the side = $The {has|have} begun to melt: thick drops run down the side and a small pool lies beneath. +melting,melted -cheese,snow,clock,clocks
P pulled strands = Long soft strands stretch between $the and the piece that is lifted off. +melting,melted +cheese,pizza,sandwich
P edges bubbling = Small bubbles break all over the surface of $the, steam rising and the rim browned where it meets the pan. +cooking,boiling,simmering,bubbling,cooked,boiled,fried,frying,sizzling -person,animal
P smoke and grill marks = $The {lies|lie} on a hot iron grill with dark stripes underneath, small flames licking up between the bars. +grilled,grilling,barbecued,roasting,roasted -coffee
P pushed out of the tin = $The {rises|rise} above the rim of the tin, the crust split along the top. +baking,baked -person
P scattered on the way down = $The {rolls|roll} out in a wide fan, the first ones already far in front and the last still in the air. +spilling,spilled,spilt -water,milk,coffee,wine,paint,oil
P wet fan = $The {has|have} run out in a shining pool with ragged edges and a few round drops ahead of it. +spilling,spilled,spilt +water,milk,coffee,wine,paint,oil
P pieces in the air = Pieces of $the hang in the air in all directions, the small ones farthest out. +exploding,bursting,shattering,breaking,explodes,shattered -firework,fireworks
P falling past = $The {is|are} caught in mid-fall, some sharp and close, others small and blurred. +falling,raining,dropping -snow,rain,star,waterfall,leaf
P flame and glow = Yellow flames with blue roots rise from $the, thin smoke drifting off above. +burning,flaming,lit -candle,candles,lamp,window
P turned and drying = $The {is|are} damp and dark at the lower edge and paler where it has dried, thin steam rising on the warm side. +drying -hair,laundry,fish
P feet out, dust up = $The {is|are} a few metres above the ground, landing gear out, with dust blown outward in a ring below. +landing,lands +rocket,spaceship,plane,airplane,helicopter,ufo,lander,jet,aircraft
P shadow close beneath = The lower edge of $the is just above the ground, a dark shadow close beneath. +landing,lands +balloon,parachute,kite,airship,paraglider
P nose up = With the nose raised, $the {is|are} just clear of the ground, hot air shimmering behind. +taking,launching,launch +rocket,plane,airplane,spaceship,jet,aircraft
P spokes blurred = The outer parts of $the are blurred into arcs, while the middle stays sharp. +spinning,turning,rotating -head,page,milk,person
P tips opening = The outer petals of $the are bent back and the inner ones still folded. +blooming,opening,blossoming
P shoots and split soil = Pale shoots of $the push up through cracked soil. +sprouting,germinating
P threads curling = Thin threads of $the curl outward, split and fade at their ends. +swirling,drifting +ink,smoke,paint,steam,mist
P leaning with the wind = $The {leans|lean} to one side in the wind, loose ends streaming. +blowing,flapping,fluttering -person,bubble,whale
`;
