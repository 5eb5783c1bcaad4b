/** Portraits of logos and icons: whole sentences. The form of the rows: `passages.ts`. */
export const LOGO_PORTRAITS = `
logo | logo, emblem, brand, brand mark, symbol, monogram, mark, crest, coat of arms
F circle split by a wave = As one compact mark, $the {is|are} a solid circle split by a single S-curve, its two halves shifted apart by a narrow gap, $words set beneath in sturdy rounded sans serif. +letters
F folded ribbon mark = Two flat bands fold over each other into one closed hexagonal outline in $the, the hidden edges left as hairline gaps, a single colour throughout. -letters
F leaf and drop negative = Inside a solid drop, a leaf-shaped opening points upward in $the, its midrib the only line, so that ground and figure trade places. -letters,crest,coat,monogram
F joined initials = Sharing one upright stem, the initials of $words lock together in $the, a curve passing over and back under, all strokes one width. +monogram
F shield in four quarters = A broad shield in two colours makes $the, quartered by a cross of bare ground with one simple device repeated in opposite quarters. +crest,coat -letters
F name inside the shape = Set in heavy, close-spaced capitals, $words forms the solid base of $the, and three stepped arcs of equal stroke rise from it into a half circle. +letters
F *two-colour overlap = Two rounded triangles, ink blue and orange, lean into one another in $the, their shared part knocked out to bare ground. -letters,black
P even gaps = Every gap inside $the has the same width as the thinnest stroke.
P clear space around = A clear margin, half as wide as the mark, surrounds $the on all sides.
M set of variations = One solid, one outlined, others reversed out of a tile, $the repeat exactly the same contour.
S softened inner corner = Outer corners are sharp, inner ones very slightly rounded to match.
G the negative space; the edges of the mark; the even gaps

bakery-logo | bakery logo, bread logo, bakery brand, bakery
F loaf with three cuts = One solid dome stands for a loaf in $the, flat beneath, three slanting leaf-shaped cuts left open across its crown, $words below in rounded slab letters. +letters,logo
F loaf rising as sun = Half a round loaf rises from a level baseline in $the, scored rays opening over its crust, everything in one flat colour. +logo -letters
F wheat ear, rolling pin = Crossed at the middle of $the, a wheat ear and a rolling pin share one stroke width, the grains cut out where the pin passes over. +logo -letters
P bite-shaped notch = A bite-shaped notch with three small scallops breaks one edge of $the, its depth equal to the thinnest stroke.
P broken ring = A thin ring encloses $the, broken at the bottom by two round dots set apart like crumbs.
S crumb dot = One tiny square crumb sits just clear of the outline. +logo
G the cuts; the notch; the flat edge

fox-logo | fox logo, wolf logo, cat logo, animal logo, dog logo
F folded triangles = A few folded triangles build the head in $the: two tall ears, a wedge muzzle, cheeks left as pale cuts, the eyes mere slits of ground. -cat,dog,letters
F tail curling into circle = The body curls nose to tail into a solid ring in $the, two pointed ears breaking the outer edge and a pale tip closing the circle. -letters,wolf,dog
F seated back view = Seen from behind, a single pear-shaped outline with two small ears makes $the, the tail sweeping round its base as a gap in the solid. +cat -letters
F head lifted, jagged ruff = Chin raised, the head in $the runs in one line from open muzzle to a ruff of three sharp steps. +wolf -letters
F head above the name = From two mirrored halves the head in $the tapers to a point that drops between the letters of $words, set beneath in firm geometric capitals. +letters
P one colour and ground = A single flat colour and the bare ground do all the work in $the.
P symmetry with one break = Perfect symmetry governs $the except for one ear, notched near the tip.
M three sizes = Large, medium and thumbnail, $the lose no part as they shrink, only the gaps widening slightly in the smallest.
S nose dot = The nose is a small lozenge, the only closed counter.
G the folded edges; the pale cuts; the curl

bird-logo | bird logo, owl logo, eagle logo, fish logo, lion logo, bear logo, horse logo
F wing from three arcs = Three nested arcs make a raised wing in $the, flowing without a break into a round head with a small triangular beak. +bird,eagle
F two discs and a brow = Two open discs under one V-shaped brow form the face of $the, the body a closed shield with rows of scalloped cuts. +owl
F crossing curves = Two crossing curves close into a body and open into a tail in $the, one round hole for the eye. +fish
F faceted head = Flat facets, parted by even gaps, form a broad head in $the, brow and muzzle drawn only by negative space. +lion,bear,horse
F creature with the name = Built from three curves, the animal of $the looks back over $words, its last stroke extending as an underline, the letters bold and low. +letters
P inside a roundel = A plain roundel holds $the, one tip just crossing its edge so that the ring opens for it.
P no outline = Solid shape against ground defines $the; there is no outline anywhere, and every inner line is a gap.
S eye as a hole = The eye is punched straight through as bare ground, perfectly round.
G the arcs; the gaps; the eye

surf-logo | surf school, surf shop, surf brand, surf logo, wave logo, ocean logo
F wave curling in a ring = A cresting wave curls to fill a round frame in $the, its lip cut into three teardrops, $words arched above in chunky sans serif capitals. +letters
F board and halved sun = A longboard stands upright through the centre of $the, a half sun of five bars behind and two wave lines crossing its foot. -letters
F wave and fin merged = One thick line rises as a wave, folds at its crest and returns below as a fin in $the, the space between left bare. -letters
P rope-edged border = A rope-like twisted ring edges $the, broken where the wave passes over. +vintage,retro,badge
P speckled ink = Missing specks roughen the solid areas of $the like a worn stamp. +vintage,retro
P two flat inks = Two flat inks, without shading, separate water from board in $the, meeting along one clean curve. -vintage,retro
S droplet clear of the lip = One droplet hangs clear of the crest on its inner side.
G the wave’s curl; the ring; the bars

coffee-logo | coffee brand, mountain coffee brand, coffee shop logo, coffee company, coffee logo, cafe logo
F bean split into peaks = A coffee bean lies on its side in $the, its wavy split cut so that the upper half becomes two peaks, $words beneath in spaced rounded capitals. +letters
F cup with steam ridge = Below a straight rim a half circle makes the cup of $the, its steam one line that climbs in steps like a ridge. -letters
F handle as a leaf = A squat cup in solid colour turns its handle into a curling leaf in $the, the vein cut out as a hairline. -letters
P ring with broken foot = An open ring holds $the, ending on both sides of the name or base.
P notched white tops = Two small notches at the tips of $the stand for snow, left as bare ground with jagged lower edges. +mountain
P single flat brown = All of $the is one flat tone, ground showing through the split.
S drip point = From the lowest curve hangs one pointed drop, set on the centre line.
G the split; the notches; the ring

nature-logo | mountain logo, tree logo, leaf logo, sun logo, flower logo, moon logo, forest logo, yoga logo, plant logo, eco logo
F peak built of chevrons = Three stacked chevrons, thinner as they climb, build the peak of $the inside an invisible circle, the highest closed to a solid tip. +mountain
F trunk as negative space = A solid disc of foliage is entered from below by a forked trunk of bare ground in $the, five small notches breaking its edge. +tree,forest
F leaf halves mirrored = Two leaf halves, one solid and one of parallel lines, meet along a curved rib in $the. +leaf,plant,eco
F petals from repeated drops = One drop shape, turned around a centre, makes the petals of $the, overlaps left bare as thin lenses. +flower,yoga
F disc with rising bars = Bars of growing width cut the lower half of a disc in $the, the upper half solid. +sun,moon
F form above its name = Drawn in one continuous stroke, the form of $the settles on a straight line over $words, lettered in a light, wide-spaced sans serif. +letters
P held in balance = On both sides of its axis $the {carries|carry} equal weight though not the same shape.
P single break = At one point the contour of $the is opened by a clean gap.
S pointed stem = The lowest stroke ends in a sharp diagonal cut, parallel to another edge.
G the bars; the cuts; the gap

tech-logo | tech logo, startup logo, company logo, fitness logo, gym logo, restaurant logo, rocket logo, book logo, heart logo
F blocks locked in a cube = Three equal lozenges meet as a cube in $the, a bent channel of bare ground running through all of them. +tech,startup,company -letters
F fork and flame = A fork stands inside a flame-shaped solid in $the, its middle tine prolonged as the inner tongue of fire. +restaurant -letters
F plates on a bolt = Two pairs of flat discs flank a zigzag bar in $the, all one weight and colour with hair-thin gaps between discs. +fitness,gym -letters
F pages as wings = Two opened page shapes lift like wings from a central point in $the, lines cut into one side only. +book -letters
F arcs folded to a heart = One band crosses itself low down and folds into two arcs in $the, its end tucked behind its start. +heart -letters
F capsule and trail = A pointed capsule leans across a circle in $the, its exhaust a tapering gap cut through the rim. +rocket -letters
F symbol left of the name = To one side of $words, set in firm lower-case sans serif, $the {holds|hold} a square symbol made from two interlocked hooks of equal stroke. +letters
P snapped to a grid = All angles in $the are straight, diagonal or quarter round, and all stems share one thickness.
P reversible tones = Dark on light or light on dark, $the {keeps|keep} the same contour.
S hook end = Each terminal is cut square at exactly the same slope.
G the channels; the cut ends; the contour

weather-icon | weather app, weather icon, app icon, icon, app
F cloud over low sun = In the rounded square of $the a plump cloud, built from three circles on a flat base, covers half a sun with soft-edged rays. +weather
F one glyph in the tile = A single thick glyph, its corners rounded like those of the tile, fills two thirds of $the and sits exactly centred. -weather
F layered soft shapes = Two simple shapes overlap in $the, the front one paler and slightly translucent, so the edge behind remains visible through it.
F *teal to violet tile = A teal-to-violet ramp covers the tile of $the, with one white form raised on it by a faint rim. -weather
P slanting drops = Three short slanting drops fall from the base of the cloud in $the, each thicker at its end. +weather,rain
P inner edge highlight = Along the top inside edge of $the runs a thin lighter rim, a soft dark one answering below.
M set on one grid = Drawn on one grid, $the share corner radius and stroke, each with another plain form inside.
S optical nudge = The shape sits a hair above centre to look balanced.
G the rounded corners; the rim; the overlap

any-logo | any logo
F one closed silhouette = Cut down to a single closed silhouette, the $thing fills the mark edge to edge, its inner detail left as three clean slits of bare ground. -letters
F continuous line = One line of even weight, never lifted, draws the $thing from end to end and closes on itself at the base of the mark. -letters
F in a ring = Inside a thick ring the $thing is set as two flat shapes, the larger solid, the smaller knocked out of it. -letters
F built of circles = The $thing is built from arcs of only two circles, large and small, with every corner rounded to the radius of the smaller. -letters
F above its name = Reduced to four flat shapes, the $thing stands over $words, which is set beneath in even letters as wide as the mark. +letters
F beside its name = To one side the $thing is cut down to a solid silhouette; beside it $words runs level in plain heavy letters, as tall as half the mark. +letters
P notch of negative space = A notch of negative space on the upper edge gives the mark the one detail by which it is recognised.
P equal gaps = Wherever two parts meet a gap of the same narrow width keeps them apart.
P balanced outline = The outline is heavier at the foot, so that the mark sits firmly even at the size of a thumbnail.
G the outline; the inner gap
`;
