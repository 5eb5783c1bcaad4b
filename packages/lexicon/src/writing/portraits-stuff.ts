/**
 * What a picture of no thing is made of, where it was said: the material of each named thing, its edge and how light shows on it, and where
 * it stands in the field. The form of the rows: `passages.ts`. A block is asked for by the last word of a name (`STUFF`), never as a portrait.
 */
export const STUFF_PORTRAITS = `
stuff-paper | 
F torn rim = A white, fibrous rim runs along the torn edge of $the, wider on one side than on the other. +torn,ripped,shredded
F facets of creases = Sharp creases break $the into facets, one side of each pale and the other dark. +crumpled,creased,crinkled
F folds and stacked edges = Along each fold of $the the fibres have cracked to a paler line. +folded,pleated
F clean cut edge = The cut edges of $the are crisp, with a thin grey shadow under the one that lifts. -torn,ripped,crumpled,creased,folded,shredded
F tooth of the sheet = $The {is|are} matt and slightly rough, the tooth of the sheet showing where the light grazes it. -crumpled,foil

stuff-cloth | 
F folds and valleys = $The {falls|fall} in long folds, the ridges light and the valleys nearly black.
F frayed edge = Loose threads stand out along the frayed edge of $the. +torn,ripped,old,worn,frayed
F weave seen = The weave of $the can be followed, over and under, where it lies flat. -silk,velvet
F sheen = A soft sheen slides over each bend of $the. +silk,satin,velvet

stuff-thread | 
F thin and taut = $The {is|are} no thicker than a pencil line, taut for most of the way and slack in one small loop.
F fuzz and shadow = Fine fuzz stands off $the, and a thin shadow runs beside. -wire,metal
F end that curls = The free end of $the curls back on itself. -taut
F bright edge = One hair-thin highlight follows $the along every bend. +wire,metal,silver,gold,copper

stuff-metal | 
F creases flash = Every crease of $the flashes white on one side and falls to grey on the other. +crumpled,creased,foil
F scratched sheen = Fine scratches run one way across $the, and the light spreads along them in a pale band. -crumpled,foil,rusted,rust
F dents and rims = Shallow dents in $the hold dark pools of reflection with bright rims. +dented,hammered,tin,old
F rust blooms = Rust has lifted the skin of $the in brown flakes with orange dust beneath. +rusted,rusty

stuff-rust | 
F layers of brown = $The {goes|go} from black-brown in the pits to bright orange dust on the ridges.
F flakes = Thin flakes of $the have lifted at their edges and throw small shadows.
F stain that ran = From the lowest point a stain has run straight down and faded.

stuff-hull | 
F parallel scrapes = Long scrapes lie side by side, all in one slanting direction, and bare older layers show in each. +scraped,scratched
F plates and seams = Broad upright panels meet in straight seams, a row of dots along each.
F line of the water = A level line, half way up, parts the lighter colour from the darker.

stuff-wax | 
F rounded drops = $The {has|have} set in rounded drops, glossy on top and milky toward the thin edge.
F run and bead = One run has stopped in a bead, its shadow pulled to the side.

stuff-ink | 
F threads fading = $The {spreads|spread} in threads that curl, split and fade, each darkest where it began. -dry
F tide line = A fine dark line marks how far $the came before drying. +dry,paper,watercolor,watercolour

stuff-milk | 
F opaque and soft = $The {is|are} opaque and smooth, swallowing every edge within a finger’s width.
F curled cloud = Where the two meet they fold into rounded clouds without mixing.

stuff-water | 
F bright net = A net of thin bright lines moves over $the and opens wider toward the foot.
F level strokes = Level strokes, short above and long below, make $the.
F broken edge = The upper edge of $the is broken into small dark and light pieces.

stuff-rain | 
F slanting strokes = $The {is|are} hundreds of thin strokes, all leaning the same way, close together above and farther apart below.
F rings where it lands = Each stroke ends in a small ring, and the rings cut across one another along the foot.
F some beaded = Some of the strokes have broken into beads.

stuff-smoke | 
F torn veils = $The {rises|rise} in veils, dense at the foot and torn into single strands above.
F one sharp side = One side of $the is sharp as a cut, the other dissolves.

stuff-dust | 
F grains and drift = Single grains of $the stand out at the rim, each with its own tiny shadow, and run together toward the middle.
F ripple lines = Low ripples cross $the, their lit sides all facing left.

stuff-stone | 
F rough and pitted = $The {is|are} rough and pitted, with a fine pale scratch running right across.
F split edge = The broken edge of $the goes down in small steps.
F dull layers = Thin grey layers lie one over another in $the, a shade apart. +slate,layers

stuff-wood | 
F grain lines = Long grain lines run through $the, closing round one dark knot.
F charred edge = Along one edge $the {is|are} black and cracked into small squares. +burnt,charred,burned

stuff-glass | 
F edge greener = $The {is|are} clear in the middle and darkest along the edge, with one hard white highlight. -milk
F doubled line = Every line that passes behind $the is shifted a little to the side.
F star of cracks = From one point cracks run outward through $the like the legs of a star. +broken,cracked,shattered

stuff-curve | 
F even band = $The {has|have} the same breadth from end to end, the ends cut off square.
F outer edge sharp = The outer edge of $the is sharp, the inner one a little soft.
M nested, not parallel = $The spring from one side at different heights, so that they cross twice and enclose two small slivers of ground.
M deeper where they cross = Wherever two of $the cross, the piece they share is a tone deeper than either. +overlapping,overlap,transparent,layered
M largest first = The largest of $the runs off the upper edge; the smallest is wholly inside.

stuff-disc | 
F hand-drawn rim = The rim of $the swells and thins a little on its way round.
M sizes falling = $The go from as wide as a hand to as small as a coin, the large ones low and the small ones high.
M lens where they meet = Where two of $the overlap, a lens of a third tone appears. +overlapping,overlap,paper,transparent,layered
M one cut off = One of $the is cut off by the left edge.

stuff-bar | 
F ends differ = One end of $the is cut clean, the other frayed.
M uneven gaps = No two gaps between $the are alike; in one place two of them touch.
M one leaning = All of $the are upright but one, which leans.

stuff-shard | 
F long point = $The {has|have} two long straight edges and one short, and {points|point} down to the right.
M points one way = $The point the same way, large at the back and small in front.
M slivers of ground = Narrow slivers of ground are left between $the.

stuff-block | 
F one corner soft = Three corners of $the are sharp and one is rounded off.
M stacked off axis = $The stand on each other a little off their axis, the heaviest lowest.
M thin gaps of ground = Thin gaps of ground part $the, wider toward the top.

stuff-roof | 
F ridges side by side = Upright ridges stand side by side across the whole width, each with a bright left flank and a dark right one. +tin,corrugated,iron,metal
F slanting edge = One slanting edge parts the picture, flat tone below and movement above.

stuff-light | 
F hard on one side = $The {comes|come} in as one pale wedge, hard along its upper edge and soft along the lower.
F falls off = Toward the right $the {grows|grow} weaker until only the ground is left.

stuff-leaf | 
F veins pressed through = The veins of $the stand up pale from a darker skin.
F curled tip = The tip of $the is curled over and shows its paler back.

field-first | 
F left two thirds = $The {fills|fill} the left two thirds of the picture, the upper edge sloping down to the right. -thread,threads,rain
F low and large = Large and a little below the middle, $the {takes|take} up half of the surface. -thread,threads,rain
F from the top down = From the upper edge $the {comes|come} down as far as the middle, broad on the left and narrow on the right. -thread,threads
F big in the foreground = Cut off by the lower edge, $the {is|are} what lies nearest. -thread,threads,rain
F both edges = $The {reaches|reach} both side edges and {leaves|leave} a strip of ground free above.

field-second | 
F small near the right = $The {is|are} much smaller, close to the right-hand edge, and {covers|cover} a corner of the first.
F across all of it = Over it $the {goes|go} from the lower left to the upper right without a break. +thread,line,wire,ribbon,string,rope,stroke,yarn
F half hidden = Half of $the is hidden behind, the other half stands out against the bare ground. -thread,threads,line,string
F in the gap = $The {shows|show} through the widest gap, above the middle.
F along the lower edge = Below, $the {makes|make} a narrow band along the whole edge. -thread,threads,string

field-third | 
F alone in a corner = Alone in the upper right, $the {answers|answer} the weight below. -thread
F a few traces = Of $the there are only a few traces, the largest no broader than a thumb.

field-all | 
F eye goes in = The eye enters at the lower left, where light and dark lie closest, and leaves at the top.
F light from one side = The light grazes it from one side, so that every raised edge has a bright face and a dark one. -gradient,ink,digital,vector,rain,water,milk
F empty third = About a third of the picture, at the upper right, is left bare. -pattern
F off the centre = The heaviest point is off the centre, to the left; a small dark accent at the right holds against it. -symmetrical,symmetry
F nothing recognisable = No outline closes into a figure; up and down are told by weight alone.
F two edges run out = Two of its shapes run out over the edges, so that it looks cut from something larger.
F tones in order = Seen with half-shut eyes it falls into three tones: one light, one middle and one dark.
F ground quiet = The ground is one quiet tone, a little lighter toward the top.
F sharp near soft far = What lies on top is sharp; what lies below it is a touch softer and greyer.
`;

/** Which block a thing is told by, by the last word of its name. */
export const STUFF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    paper: 'paper card cardboard sheet page newspaper map envelope',
    cloth: 'cloth fabric linen silk cotton velvet felt canvas wool curtain sheet veil',
    thread: 'thread string yarn rope wire cord ribbon line hair',
    metal: 'foil metal tin steel copper brass silver gold aluminium iron chrome',
    rust: 'rust',
    hull: 'hull wall plaster',
    wax: 'wax resin honey',
    ink: 'ink watercolour dye',
    milk: 'milk cream',
    water: 'water sea river wave ocean tide pool lake',
    rain: 'rain drizzle hail snow',
    smoke: 'smoke steam mist fog cloud',
    dust: 'dust sand ash salt powder flour chalk pigment soot',
    stone: 'stone slate rock concrete marble brick granite pebble clay',
    wood: 'wood bark plank timber driftwood',
    glass: 'glass ice crystal bubble',
    curve: 'arc curve loop crescent arch spiral swirl',
    disc: 'circle ring disc dot sphere ball oval bead moon sun',
    bar: 'stripe bar stroke column band stick',
    shard: 'triangle shard wedge splinter fragment',
    block: 'square rectangle block panel cube tile pane',
    roof: 'roof',
    light: 'light shadow beam glow sunlight',
    leaf: 'leaf petal feather',
  }).flatMap(([id, words]) => words.split(' ').map((word) => [word, `stuff-${id}`] as const)),
);
