/**
 * What is true of anything of a class, for what no portrait is known of: how it is turned, how much of it is seen, where the eye meets it. The
 * rows add no other thing, no colour and no deed. Written as the other portraits (`passages.ts`); found by class, not by a word.
 */
export const PLAIN_PORTRAITS = `
plain-person | 
F face and hands clear = Nothing hides the face or hands of $the, turned a little away from us so that brow, nose and chin make one clear line.
F clothes for the task = $The {wears|wear} plain clothes that fit the moment, softened at the elbows and creased where the body bends.
F weight on one side = With more weight on one leg than the other, $the {has|have} one shoulder lower, and the folds of the clothes follow it.
F head turned to it = The head of $the is turned to what is going on, the neck stretched a little, the mouth just open.
F hair and collar = A few strands of $its hair have come loose over the ear, and $its collar stands up on one side only.
F sleeves pushed up = Sleeves pushed back to the elbow leave both forearms of $the bare and easy to read.
F whole figure clear = From head to foot nothing overlaps $the, so that bearing and outline say what is going on.
M each a little apart = Each of $the stands a little apart from the next, of another height and build, so that no two outlines match.
M heads at different heights = The heads of $the make a broken line, one bent, one lifted, one half hidden behind a shoulder.
M looks that cross = Glances pass between $the: one looks at the work, another at the neighbour, and a third has just looked up.
M clothes all different = Cut, cloth and colour differ from one to the other, but $the lean the same way and belong together.
M hands busy = All hands are busy, and $the stand near enough for sleeves to brush.

plain-animal | 
F alert and whole = Ears, eyes and nose of $the all point one way, and the line of the back runs clear from neck to tail.
F darker along the back = Paler and finer beneath, $the {darkens|darken} toward the back, and along the flank the light picks out each ridge.
F weight on the near foot = Nearest to us, one foot of $the takes the weight; behind it the far side falls into half-shade. -fish,snake,whale,dolphin,shark,octopus,jellyfish
F small eye light = One clear point of light sits in the eye of $the, and the rest of the head is drawn round it in fine detail.
F outline against the ground = Lighter along the back and darker beneath, $the {stands|stand} off from what lies behind by its outline alone.
M strung out = Some nearer and larger, some small behind, $the overlap without hiding one another’s heads.
M one apart from the rest = Most of $the are close together; one has strayed a little and looks back at the others.
M overlapping from nose to tail = Head behind head, $the overlap like cards in a hand, each with its own set of the ears and its own look.
M turned both ways = Most of $the face the same way; one has turned round, and its head breaks the line.
M sizes mixed = Large and small together, $the keep a body’s length apart, so that each outline is whole.

plain-plant | 
F leaf by leaf = Each leaf of $the is drawn with its own edge and vein, the near ones sharp, those behind sinking into a common green.
F stem to tip = The eye can follow $the from the foot of the stem to the youngest tip without a break.
F light through the thin parts = Where $the {is|are} thinnest the light comes through, and the thicker parts stay dark beside it.
F turned to the light = Leaves and heads of $the all turn a little to the same side, toward the light.
M in three depths = In front $the are large and single, further back they close up, and at the back they are a texture.
M leaning all ways = No two of $the lean alike; a few have dropped below the rest and show their undersides.

plain-food | 
F cut side to us = $The {is|are} turned so that the cut side faces us, moist within and drier toward the rim.
F browned and pale parts = Browner on the raised parts and paler in the hollows, $the {shows|show} how the heat has gone over the surface.
F fresh from the kitchen = Just served, $the still {has|have} a shine where it is moist and a rough, dry edge where it is not.
F texture in the near part = In the near part of $the every grain and fibre can be told; toward the back it softens.
F one bite’s worth apart = One small piece has come away from $the and lies beside, showing the inside.
F heaped loosely = Heaped loosely, with a little height in the middle, $the {keeps|keep} air between the pieces.
M piece by piece = Piece by piece $the differ a little in size and browning, the best of them lying in front.
M overlapping in a row = $The overlap like tiles, each leaning on the one before, and the last lies flat.

plain-drink | 
F level and rim = The level of $the stands a finger’s breadth below the rim, a bright line where it meets the wall.
F light through it = Light passes through $the and throws a small coloured patch on the surface beside it.
F paler toward the top = Darkest at the bottom and paler upward, $the {shows|show} a fine ring of bubbles along the edge.
M in a loose row = Set down in a loose row, $the are filled to slightly different heights.

plain-vehicle | 
F front and one flank = Turned so that front and one flank can be seen, $the {fills|fill} the width without touching the edges of the picture.
F glass and metal lines = Reflections run along the long side of $the and bend where the metal bends.
F wheels on the ground = Dust lies along the lower edge of $the and grows thinner upward; the glass is clean only where it was wiped. -boat,ship,canoe,sailboat,kayak,plane,aircraft,balloon,submarine,rocket,spaceship
M one behind another = One behind another, $the grow smaller toward the back, each with its own nick or stain.

plain-building | 
F front and one side = The front of $the catches the light and one side lies in shade, the corner between them sharp from foot to roof.
F openings in rows = Doors and windows of $the are dark against the walls, all a little different in depth and wear.
F foot and roofline = Where $the {meets|meet} the ground there is a darker, rougher band; above, the roofline stands clean against what is behind.
M stepping back = Roof behind roof, $the step back into the distance, lighter and bluer each time.

plain-land | 
F near rough, far smooth = Close to us $the {is|are} rough enough to count the stones and stems; further off all runs together in long smooth shapes.
F folds by light and shade = Light and shade pick out each fold of $the, down to where it flattens at the foot.
F edge against the distance = One clear edge of $the stands against the distance, and the eye follows it from side to side.

plain-product | 
F three-quarter and whole = $The {is|are} shown whole and at a slight turn, front and one side in view, with clear space along the outline.
F edges and seams = Every edge, seam and joint of $the can be followed, the near ones crisp enough to count.
F surface told by light = What $the {is|are} made of shows where light runs off its surface: smooth in one place, finely grained in another.
F darkest beneath = $The {stands|stand} out by light along the upper side and a deeper tone beneath, where it rests.
F signs of use = Use has rubbed $the smooth where hands would take hold, and left the corners as they were made. -new,modern,sleek,wireless,luxury
F scale by its parts = The small parts of $the are as clear as the large, so that its real size is easy to judge.
F nearest corner sharp = The nearest corner of $the is the sharpest point of the picture; from it the lines run back on both sides.
F nothing in front = Nothing stands in front of $the, and its outline is whole from the top to where it rests.
F worked surface = Fine marks of the making can still be made out on $the, all running the same way.
F front toward us = With its front turned to us $the {shows|show} what it is for at a glance.
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
P cloth a moment late = Hair and cloth of $the follow the movement a moment late.
P shoulders follow = Back and shoulders of $the follow the hands, one elbow out, the head a little to one side.
P quiet face = For all that is going on the face of $the is quiet, eyes narrowed with attention.
M one further than another = All of $the are at it at once, one a moment further on than the next.
M side by side at it = Side by side $the are taken up with it, shoulders nearly touching, each head at another angle.
M spread in depth = $The are spread in depth, the nearest whole and large, all at the same thing and turned the same way.

doing-animal | 
P in the middle of it = $The {is|are} caught halfway through it, head and body in one line, nothing in the way of the outline.
P all senses on it = With eyes, ears and nose all turned to it $the {takes|take} no notice of anything else.
P weight going forward = The weight of $the has just gone forward, and along the back and flank the muscles show.
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
T two who meet = $The and $that face each other at less than an arm’s length, and the eye goes back and forth across the gap. +to-person,to-animal
T where they touch = Where $the and $that touch is the middle of the picture; both bodies lean toward it. +to-person,to-animal
T attention on one = $The {has|have} eyes for $that alone, who is turned a little away and fully in view. +to-person,to-animal
T head first = Head low, forefeet set, $the {is|are} at $that with mouth and eyes together, and nothing comes between them. +from-animal -from-bird,from-hands,from-fish,from-whale,from-many,to-person,to-animal
T one line of attention = One line runs from the eyes of $the along the neck to $that. +from-animal -from-hands,to-person,to-animal
T mid-deed = $The and $that are so close that they share one outline, the deed half done. -from-hands,to-person,to-animal
T point of contact = Where $the {meets|meet} $that everything is sharp; away from there it softens on both sides. -from-hands,to-person,to-animal

any-in | 
T held on all sides = $That {holds|hold} $the on all sides; the near edge hides the lowest part, and the rest rises clear above it. -from-person,from-drink,to-place,to-building,to-land
T head over the edge = Head and forefeet of $the come up over the edge of $that, the body a snug round fit inside. +from-animal -from-fish,from-bird,to-building,to-vehicle,to-land,to-many,to-place
T seen past the rim = Past the rim of $that one looks down on $the, dark at the sides where the walls shade it. -from-person,to-building,to-vehicle,to-land,to-place
T framed by it = Edges of $that frame $the left and right, nearer and softer than what they hold. +to-building,to-vehicle -from-person,from-drink

any-on | 
T weight shown = $The {rests|rest} with full weight on $that, touching it along the whole underside, one dark line where they meet.
T above its surface = The surface of $that runs on beyond $the at both sides, enough of it in view to be known at once.
T raised by it = $That {lifts|lift} $the clear of everything else, so that the outline stands free all round.

any-beside | 
T side by side = Side by side, $the and $that are both seen whole, with a narrow strip of what lies behind between them.
T measures the other = $The and $that stand close enough for each to give the other its size.

any-behind | 
T one before the other = In front $that {is|are} sharp and near; $the {rises|rise} behind, partly hidden and a shade paler. -from-one-before
T half covered = About a third of $the is covered by $that, and the part that is free tells the rest.

any-over | 
T space between = Between $the above and $that below the air is clear and wide.
T looked up to = $The {hangs|hang} over $that, the underside in shade, the upper edge bright.

any-through | 
T half way through = $The {is|are} half way through, the front already clear of $that and the back still in it.
T parted by it = $That {gives|give} way on both sides of $the and {closes|close} again behind.

any-toward | 
T line between = A straight line leads from $the to $that, with nothing on the way, and the gap between is still open.
T nearer of the two = $The {is|are} the nearer and larger of the two, $that smaller and whole beyond it.
`;
