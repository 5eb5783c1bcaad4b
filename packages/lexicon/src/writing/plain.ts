/**
 * What is true of anything of a class, for what no portrait is known of: how it is turned, how much of it is seen, where the eye meets it. The
 * rows add no other thing, no colour and no deed; what only some of a class have (ears, leaves, wheels, a browned crust) is told where it was
 * said, or not at all. Written as the other portraits (`passages.ts`); found by class, not by a word.
 */
export const PLAIN_PORTRAITS = `
plain-person | 
F face and hands clear = Nothing hides the face or hands of $the, turned a little away from us so that brow, nose and chin make one clear line.
F weight on one side = With more weight on one leg than the other, $the {has|have} one shoulder lower, and the line of the body bends with it. -sit,lie,sleep,kneel,swim,float,fly,ride
F head turned a little = The head of $the is turned a little, so that the line of cheek and chin stands clear of what lies behind. -back
F whole figure clear = From head to foot nothing overlaps $the, so that bearing and outline say what is going on.
M each a little apart = Each of $the stands a little apart from the next, of another height and build, so that no two outlines match.
M heads at different heights = The heads of $the make a broken line, one bent, one lifted, one half hidden behind a shoulder.
M no look alike = No two of $the look quite the same way, and the eye goes from face to face.
M one leaning in = $The lean a little toward one another and belong together at a glance.

plain-animal | 
F whole outline = The outline of $the can be followed from one end to the other without a break.
F lit from above = Along $its upper side $the {catches|catch} the light on every ridge; beneath, the form falls off into shade.
F near side in detail = The near side of $the is drawn in the finest detail, and the far side falls into half-shade.
F clear of the ground = $The {stands|stand} off from what lies behind by a lit edge on one side and a dark one on the other.
M strung out = Some nearer and larger, some small behind, $the overlap without hiding one another.
M one apart from the rest = Most of $the are close together; one has strayed a little way from the others.
M overlapping like cards = $The overlap like cards in a hand, and each can still be told from the next.
M turned both ways = Most of $the face the same way; one has turned round and breaks the line.
M sizes mixed = Large and small together, $the keep a body’s length apart, so that each outline is whole.

plain-plant | 
F part by part = The near parts of $the are drawn each with its own edge; those behind sink into one common tone.
F foot to tip = The eye can follow $the from the foot to the tip without a break.
F round in the light = One side of $the is in full light, and the turn into shade shows how round or how thin each part is.
F leaf edges = Each leaf of $the has an edge and a vein of its own, and where one is thin the light comes through. +leaf,leafy
M in three depths = In front $the are large and single, further back they close up, and at the back they are a texture.
M not one alike = No two of $the are quite of a height, and a few are half hidden by the rest.

plain-food | 
F cut side to us = $The {is|are} turned so that the cut side faces us. +slice,sliced,cut,halve,halved,half
F browned and pale parts = Browner on the raised parts and paler in the hollows, $the {shows|show} how the heat has gone over the surface. +bake,roast,grill,fry,toast,sear,baked,roasted,roast,grilled,fried,toasted,seared
F best side to us = The best side of $the is turned to us, near enough to be judged by the eye alone.
F texture in the near part = In the near part of $the the texture can be told in every detail; toward the back it softens.
F dry and moist by the light = Where $the {is|are} moist the light makes small bright points; where dry, it lies soft and even.
F tall in the middle = Light from one side gives $the height and body, and a short shadow runs out on the other.
M piece by piece = $The differ a little in size and shape, the best of them lying in front.
M touching here and there = $The touch here and there, each turned a little differently from the one before.

plain-drink | 
F bright line at the edge = A bright line runs round $the where the surface meets the wall that holds it.
F light through it = Light passes through $the and throws a small bright patch beside it. -milk,coffee,cocoa,latte,cappuccino,espresso,smoothie,milkshake,shake,chocolate,lassi,eggnog,horchata,kefir
F surface as a mirror = The surface of $the holds the light as one bright shape, broken only toward the edge.
M in a loose row = Set down in a loose row, $the are filled to slightly different heights.

plain-vehicle | 
F front and one flank = Turned so that front and one flank can be seen, $the {fills|fill} the width without touching the edges of the picture.
F light along the side = The light runs along the whole side of $the and bends where the shape bends.
F dust along the lower edge = Dust lies along the lower edge of $the and grows thinner upward. -boat,ship,canoe,sailboat,kayak,ferry,yacht,raft,plane,airplane,aircraft,helicopter,balloon,submarine,rocket,spaceship,spacecraft,new,clean,shiny,snow,rain
M one behind another = One behind another, $the grow smaller toward the back, no two at quite the same angle.

plain-building | 
F light and shade side = One side of $the catches the light and the other lies in shade, all the way from the foot to the top.
F near enough to read = In the near part what $the {is|are} built of can be read piece by piece; higher up it runs together into one tone.
F foot and upper line = Where $the {meets|meet} the ground there is a darker band; above, the outline stands clean against what is behind. -float,fly
M stepping back = One behind another, $the step back into the distance, paler each time.

plain-land | 
F near clear, far simple = Close to us each detail of $the can be made out; further off all runs together into long simple shapes.
F rise and dip = Light and shade pick out each rise and dip of $the, down to the smallest.
F edge against the distance = One clear edge of $the stands against the distance, and the eye follows it from side to side.

plain-product | 
F three-quarter and whole = $The {is|are} shown whole and at a slight turn, front and one side in view, with clear space along the outline.
F every edge = Every edge and line of $the can be followed, the near ones crisp enough to count.
F surface told by light = What $the {is|are} made of shows where light runs off its surface: smooth in one place, finely grained in another.
F darkest beneath = $The {stands|stand} out by light along the upper side and a deeper tone beneath, where it rests.
F size at a glance = The smallest part of $the is as clear as the largest, so that the real size is easy to judge.
F nearest corner sharp = The nearest corner of $the is the sharpest point of the picture; from it the lines run back on both sides.
F nothing in front = Nothing stands in front of $the, and its outline is whole from the top to where it rests.
F front toward us = With the front turned to us $the can be known at a glance.
M not one like the next = No two of $the are set quite alike; one is turned, one stands forward, and between them there is air.
M near large, far small = Large and sharp in front, $the follow one another back at uneven distances.
M grouped by overlap = Overlapping a little, $the make one group with a clear outline and a gap of light through the middle.
M a row that bends = $The make a row that bends toward us at one end, where each detail can be seen.

motif | 
F large on open ground = Large and a little off the middle, $the {takes|take} up most of the sheet, cut down to a few flat shapes with open ground all round.
F one side in light = Drawn large, $the {has|have} one side in flat light and the other in one flat dark, without lines between.
F rising from the lower edge = From the lower edge $the {rises|rise} to two thirds of the height, the outline simple enough to know from across a street.
F cropped by one edge = So large that one edge of the sheet crops it, $the {runs|run} diagonally through the space that the words leave free.
M scattered with room between = Large and small, $the are set over the sheet with room between, thickest along two edges and thinning toward the words.
M gathered at the foot = Gathered along the foot of the sheet, $the climb a little way up both sides and leave the middle clear.

mark-of-several | 
F two outlines, one edge = Two outlines share one edge, so that $bearing can both be read in the single mark.
F joined without a gap = Cut from one flat colour, $bearing are joined without a gap, each known by its outline alone.
F form and ground change places = In one closed shape $bearing meet: solid form and bare ground change places between them.

doing-person | 
P in the middle of it = $The {is|are} seen in the very middle of it, neither at the start nor at the end, with the whole body taking part.
P arms clear of the body = Hands and arms of $the stand clear of the body, so that what is being done reads in outline alone.
P eyes where it happens = The eyes of $the are on the next instant of it, the chin lifted, the mouth a little open.
P quiet face = For all that is going on the face of $the is quiet, eyes narrowed with attention.
M one further than another = All of $the are at it at once, one a moment further on than the next.
M side by side at it = Side by side $the are taken up with it, shoulders nearly touching, each head at another angle.
M spread in depth = $The are spread in depth, the nearest whole and large, all at the same thing and turned the same way.

doing-animal | 
P halfway through = $The {is|are} caught halfway through it, the whole body in view, nothing in the way of the outline.
P taken up with it = Wholly taken up with it, $the {takes|take} no notice of anything else.
M one after another = One after another $the do the same, the first already finishing as the last begins.

doing-thing | 
P caught at its height = The moment is caught at its height, the movement of $the clear from where it began to where it goes.
P the moving part = What moves in $the is a little softer than the rest, which is as sharp as if it stood still.
M at uneven stages = $The are at uneven stages of it, the foremost furthest on.
`;

/** How two things meet where nothing more exact is known: `doing` for a deed, the others by where one is to the other. */
export const PLAIN_TOUCHES = `
any-deed | 
T eyes lowered to it = Eyes lowered to $that, $the {leans|lean} in a little, both hands at the place where it is being done. +from-hands -from-many,to-person,to-animal
T work at the centre = $That {lies|lie} where the eye falls first, with the hands of $the right upon it and the arms leading there from both sides. +from-hands -to-person,to-animal
T no gap between = There is no gap between the fingers of $the and $that; shoulders, gaze and elbows all lead down to that one place. +from-hands -to-person,to-animal
T half turned with it = Half turned to us, $the {has|have} $that close in front, so that face and deed are seen together. +from-hands -to-person,to-animal
T each at another end = $The are at it from different sides, one reaching up, one steadying, and $that {stands|stand} in the middle between them. +from-many +from-hands -to-person,to-animal
T heads round the place = Over $that the heads of $the come together, hands crossing below them. +from-many +from-hands -to-person,to-animal
T two who meet = $The and $that face each other at less than an arm’s length, and the eye goes back and forth across the gap. +from-person,from-animal,from-hands +to-person,to-animal
T where they touch = Where $the and $that touch is the middle of the picture; both bodies lean toward it. +from-person,from-animal,from-hands +to-person,to-animal
T attention on one = $The {has|have} eyes for $that alone, who is turned a little away and fully in view. +from-person,from-animal,from-hands +to-person,to-animal
T head first = Head low, forefeet set, $the {is|are} at $that with mouth and eyes together, and nothing comes between them. +from-animal -from-bird,from-hands,from-fish,from-whale,from-many,to-person,to-animal
T one line of attention = One line runs from the eyes of $the along the neck to $that. +from-animal -from-hands,to-person,to-animal
T mid-deed = $The and $that are so close that they share one outline, the deed half done. +from-animal -from-hands,to-person,to-animal
T point of contact = Where $the {meets|meet} $that everything is sharp; away from there it softens on both sides. +from-animal -from-hands,to-person,to-animal

any-in | 
T held on all sides = $That {holds|hold} $the on all sides; the near edge hides the lowest part, and the rest rises clear above it. +to-container -from-person,from-drink
T seen past the rim = Past the rim of $that one looks down on $the, dark at the sides where the walls shade it. +to-container -from-person
T something on every side = On every side of $the there is something of $that, nearer and softer toward us. -from-drink,from-person,to-container,to-building,to-vehicle,to-person,to-animal,to-product
T framed by it = Edges of $that frame $the left and right, nearer and softer than what they hold. +to-building,to-vehicle -from-person,from-drink

any-on | 
T weight shown = $The {rests|rest} with full weight on $that, touching it along the whole underside, one dark line where they meet. -to-wall,to-wire,to-rack,to-hook,to-ceiling,to-door,to-window,to-tree,to-branch,to-twig,to-leaf,to-fence,to-gate,to-line,to-rope,to-string,to-thread,to-leash,to-lead,to-chain,to-web,to-pole,to-post,to-nail,to-peg,to-hanger,to-clothesline,to-mirror,to-screen,to-person,to-animal,to-vehicle,to-many,to-water,to-river,to-lake,to-sea,to-background,to-cliff,to-hill,to-island,from-land,from-building,from-person,from-animal,from-bird
T above its surface = The surface of $that runs on beyond $the at both sides, enough of it in view to be known at once. -to-wall,to-wire,to-rack,to-hook,to-ceiling,to-door,to-window,to-tree,to-branch,to-twig,to-leaf,to-fence,to-gate,to-line,to-rope,to-string,to-thread,to-leash,to-lead,to-chain,to-web,to-pole,to-post,to-nail,to-peg,to-hanger,to-clothesline,to-mirror,to-screen,to-person,to-animal,to-vehicle,to-many,to-water,to-river,to-lake,to-sea,to-background,to-cliff,to-hill,to-island
T raised by it = $That {lifts|lift} $the clear of everything else, so that the outline stands free all round. -to-wall,to-wire,to-rack,to-hook,to-ceiling,to-door,to-window,to-tree,to-branch,to-twig,to-leaf,to-fence,to-gate,to-line,to-rope,to-string,to-thread,to-leash,to-lead,to-chain,to-web,to-pole,to-post,to-nail,to-peg,to-hanger,to-clothesline,to-mirror,to-screen,to-person,to-animal,to-vehicle,to-many,to-water,to-river,to-lake,to-sea,to-background,to-cliff,to-hill,to-island,from-land,from-building,from-person,from-animal,from-bird

any-beside | 
T side by side = Side by side, $the and $that are both seen whole, with a narrow strip of what lies behind between them.
T measures the other = $The and $that stand close enough for each to give the other its size.

any-behind | 
T one before the other = In front $that {is|are} sharp and near; $the {rises|rise} behind, partly hidden and a shade paler. -from-one-before
T half covered = About a third of $the is covered by $that, and the part that is free tells the rest.

any-over | 
T space between = Between $the above and $that below the air is clear and wide. +from-bird,from-balloon,from-plane,from-airplane,from-jet,from-aircraft,from-helicopter,from-drone,from-kite,from-airship,from-blimp,from-glider,from-cloud,from-moon,from-sun,from-star,from-ufo,from-saucer,from-insect,from-butterfly,from-dragonfly,from-bee,from-bat,from-dragon,from-comet,from-parachute,from-paraglider
T looked up to = $The {hangs|hang} over $that, the underside in shade, the upper edge bright. +from-bird,from-balloon,from-plane,from-airplane,from-jet,from-aircraft,from-helicopter,from-drone,from-kite,from-airship,from-blimp,from-glider,from-cloud,from-moon,from-sun,from-star,from-ufo,from-saucer,from-insect,from-butterfly,from-dragonfly,from-bee,from-bat,from-dragon,from-comet,from-parachute,from-paraglider

any-through | 
T half way through = $The {is|are} half way through, the front already clear of $that and the back still in it. -to-window,to-glass,to-lens,to-door,to-doorway,to-keyhole,to-fence,to-telescope,to-binoculars
T parted by it = $That {gives|give} way on both sides of $the and {closes|close} again behind. -to-window,to-glass,to-lens,to-door,to-doorway,to-keyhole,to-fence,to-telescope,to-binoculars

any-toward | 
T line between = A straight line leads from $the to $that, with nothing on the way, and the gap between is still open.
T nearer of the two = $The {is|are} the nearer and larger of the two, $that smaller and whole beyond it.
`;
