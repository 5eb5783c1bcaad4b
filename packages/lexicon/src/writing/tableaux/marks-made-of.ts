/** What is a paper cut, a statue, a puppet of something. The form: `tableaux.ts`. */
export const MARKS_MADE_OF_TABLEAUX = `
marks-of-cctv | sheet | cctv footage, security footage, surveillance footage, doorbell footage, trail cam photo, trail camera photo, dashcam footage, security camera footage & that: #animal, #bird, #person, #man, #woman, #child, #vehicle, #alien, #monster | @ any
D high corner = From a high corner, through a wide smeared lens, $that {is|are} seen small in the middle of a bare [floor/yard], stopped for an instant with the head turned over the shoulder.
D smear = Whatever moved has left a torn double edge, and the outlines crumble into square blocks.
O eyes = The eyes are two white discs in the lamp's light. +night
O wide = Doorways and shelves bow outward at both sides of the frame, the near floor too large.
N column = A tilted strip of kerb crosses the lower corner.
V footage = Low-resolution video still from above, grey-green, noisy

marks-of-papercut | sheet | paper cut, papercut, cut, paper cutout, cut out & that: #animal, #bird, #person, #man, #woman, #child, #building, #plant, #vehicle, village, city, forest, house, mountain & paper, papercut | @ any
D layers = $That {is|are} cut from a dozen sheets of card that stand one behind another with a finger's gap, darker in front and paler to the back, every edge white and crisp.
D joined = Inside each sheet all parts hang together by narrow bridges, stems, railings and branches, so that nothing could fall out.
O shadow = Each layer throws a soft blue shadow on the next, broadest at the top where the card leans.
O *white = White and four tones of one cool grey-blue, with a single sheet in warm yellow at the very back.
N knife = Tiny overcuts of the knife stay visible in the inner corners.
V paper = Layered paper cut photographed straight on, lamp from the upper left

marks-of-etching | sheet | etching, drypoint, aquatint, copper engraving, tintype, daguerreotype, cyanotype & that: #animal, #bird, #person, #man, #woman, #child, #building, #plant, #vehicle, village, city, forest, house | @ any
D bitten line = Bitten lines, crossed twice in the shade and open in the light, build $that out of the paper, with a few strokes that overshoot the contour. -tintype,daguerreotype,cyanotype
D white on blue = $That {stands|stand} pale on deep Prussian blue, thick parts pure white and thin parts letting the blue shine through. +cyanotype
D silver = $That {is|are} held very still and clear in the middle, and turns soft towards the corners; light eyes and skies have gone white. +tintype,daguerreotype
D tone = A film of [ink/coating] lies unevenly over the plate, wiped clearer round the centre.
O edge = The plate's edge is pressed deep into soft rag paper.
O *ink = One dark tone on cream, from velvet to nothing.
N margin = A wide margin carries a pencil number and a smudged thumb.
V print = Small print seen straight on, even light, every line clear

marks-of-puppet | sheet | puppet, marionette, hand puppet, sock puppet, finger puppet, plush, plushie, soft toy, stuffed toy, action figure, figurine, toy, doll, bobblehead & that: #animal, #bird, #fish, #person, #man, #woman, #vehicle, #dinosaur, #monster | @ any
D made = $That {has|have} become a thing for small hands, head a third too large, joints plain to see as [seams/pegs/folds], eyes two glossy beads. -action,figurine
D moulded = $That {is|are} moulded in plastic in a wide stance, joint lines at neck and hip, paint a hair off the edges. +action,figurine
D propped = It leans a little, one arm higher than the other, as it was last put down.
O wear = At the places where it is always held, pile has gone thin and a stitch has been mended in the wrong colour.
O strings = Fine strings run up from wrists, knees and head out of the frame. +marionette
N shelf = A bare wooden shelf and a blurred row of book spines are all that is near.
V toy = Toy photograph at its own eye level, soft window light, shallow depth

marks-of-needle | sheet | needle felted, needle felting, needle, felting, cross stitch, stitch, tapestry, quilt, embroidery hoop, hooked rug & that: #animal, #bird, #fish, #insect, #person, #plant, #food, #building, house, village & needle, felted, felting, stitch, tapestry, quilt, embroidery, hooked | @ any
D felted = $That {is|are} felted from dyed wool, round and slightly lopsided, with single fibres standing off along the whole contour and small dimples from the needle. +needle,felted,felting
D counted = $That {is|are} built of equal small crosses on white counted linen, curves in steps, one row of back stitch round the outside. +stitch
D woven = $That {is|are} woven in wool, colours hatched into one another like the teeth of combs, outlines stepping with the warp. +tapestry
D patched = Scraps of printed cotton, each with another small pattern, make $that, quilted through with even lines. +quilt
D backing = The ground round it is quiet, one undyed tone with a slight wave where the tension changes.
O tools = A threaded needle has been left sticking in beside it.
N corner = In a lower corner two initials and a year have been left blank.
V textile = Handwork from straight above, low side light, fibres sharp

marks-of-manga | sheet | manga page, manga panel, comic page, anime still, anime screenshot, anime scene & that: #animal, #bird, #person, #man, #woman, #child, #vehicle, #building, #robot, #monster | @ any
D page = The page is cut into five slanted frames, and $that {breaks|break} out of the largest across two borders, everything else turning to white. -still,screenshot,scene,anime
D still = $That {is|are} drawn in thin clean line and flat cel colour, everything loose lifted by a wind that also moves the grass. +still,screenshot,scene,anime
D effect = Lines run together from all edges to one point, and dot tones are scraped away where light flares. -still,screenshot,scene,anime
O sky = Behind stands a painted sky with one towering white cloud, its underside lilac. +still,screenshot,scene,anime
O blacks = Black is placed in three large shapes and nowhere else. -still,screenshot,scene,anime
N small = In the last corner something small and funny happens unnoticed.
V drawn = Japanese drawing, crisp line, clear reading

marks-of-window | sheet | stained glass, stained glass window, leaded window, church window, rose window, mosaic, tile mosaic & that: #animal, #bird, #fish, #person, #man, #woman, #plant, #building, #vehicle, #dinosaur, #monster | @ any
D leads = Black leads run along every contour of $that and divide it into single panes, each in one strong clear colour with its own streaks and bubbles. -mosaic
D stones = Little uneven stones follow the form of $that in rows, pale along the lit side, each set at its own tilt. +mosaic
D ground = Round it the ground is broken into larger pale pieces, radiating like ripples.
O painted = [Eyes/Feathers/Folds] are put on in brown enamel with a fine brush, a few strokes scratched out again.
O *light = Ruby, cobalt, emerald and a honey yellow, glowing from the daylight behind. -mosaic
N sill = Patches of the same colours lie stretched over the stone sill below. -mosaic
V glass = Seen straight on, dark surround, colour at full strength

marks-of-manuscript | sheet | manuscript, illuminated manuscript, medieval manuscript, marginalia, bestiary, codex & that: #animal, #bird, #fish, #insect, #person, #man, #woman, #monster, #dragon, knight, cat, snail | @ any
D initial = $That {sits|sit} inside a big painted initial whose stroke ends in a biting head, both too large for each other, feet hanging over the frame.
D act = Its face is grave and long, drawn with a brown pen, and everything it does is done in exact profile.
O ground = The field behind is burnished gold with pricked dots, bordered by a thin red and a blue line.
O margin = From the frame vine tendrils run down the margin, and among their small gold leaves a hare blows a horn at nobody.
O letters = $words continues in black broken letters beside it, ruled lines faintly visible.
N vellum = The vellum is cockled at the gutter, with one stitched tear.
V page = Manuscript page seen straight on, even light, ultramarine and vermilion

marks-of-statue | sheet | statue, marble statue, bronze statue, sculpture, bust, ice sculpture, sand sculpture, balloon sculpture, wire sculpture, topiary, chocolate sculpture & that: #animal, #bird, #fish, #person, #man, #woman, #vehicle, #dinosaur, #monster & marble, bronze, ice, sand, balloon, wire, topiary, chocolate, stone, bust | @ any
D marble = $That {is|are} carved from white marble with grey veins going through regardless, flanks polished, every hollow drilled deep and left dark. +marble,stone,bust
D bronze = $That {is|are} cast in bronze, worn golden where people have touched, green in every hollow. +bronze
D ice = $That {is|are} cut from clear ice, white along inner cracks, a drop hanging from each lowest edge. +ice
D sand = $That {is|are} carved from damp sand, crisp on top and crumbling at the foot, with bucket rings still to be seen. +sand
D balloons = $That {is|are} twisted from long balloons, swollen and shiny between tight pinches. +balloon
D wire = One springy wire draws $that in the air, doubled at the feet. +wire
D clipped = $That {is|are} clipped from dense box, smooth planes with a few new shoots sticking out. +topiary
D chocolate = $That {is|are} carved from dark chocolate, knife facets shining dully, shavings about the foot. +chocolate
D stance = The pose turns once about its axis, weight on one side, the head looking back over its own shoulder.
O base = It rises from a rough block of the same stuff that has been left as it came.
N plinth = A plain plinth and a few fallen leaves are at its foot.
V sculpture = Three-quarter view, side light from the left, calm dark ground

marks-of-globe | sheet | snow globe, snowglobe, miniature, diorama, terrarium, bottle, jar, music box, dollhouse & that: #animal, #person, #building, #vehicle, village, city, house, forest, castle, lighthouse, train & snow, globe, snowglobe, miniature, diorama, terrarium, bottle, jar, music, dollhouse & inside, in jar, in bottle, in glass, snow globe, snowglobe, miniature, diorama, terrarium, music box, dollhouse | @ any
D inside = $That {stands|stand} complete inside the glass, no taller than a thumb, enlarged in the middle and bent towards the rim. +snow,globe,snowglobe,terrarium,bottle,jar
D model = $That {is|are} built no taller than a thumb from painted card, sponge and wire, brush marks showing from near. -snow,globe,snowglobe,terrarium,bottle,jar
D flakes = White flakes hang at all heights and lie thickest on ledges and in the lee. +snow,globe,snowglobe
D path = A tiny path with footprints, each a pinprick, leads up to it from the edge.
O rim = The window of the room is mirrored in the curve, upside down and small. +snow,globe,snowglobe,terrarium,bottle,jar
O lamp = One grain of a lamp burns inside and lights the ground for an inch around.
N desk = It stands on a desk, a pencil and a paper clip beside it giving the size.
V macro = Macro view at its own eye level, shallow depth, warm lamplight and cool window

marks-of-silhouette | sheet | silhouette, shadow, shadow puppet, double exposure, shadow art, x-ray, thermal image & that: #animal, #bird, #person, #man, #woman, #child, #vehicle, #building, tree, dancer | @ any
D cut shape = $That {is|are} one solid black shape in strict side view, limbs, ears and tools all clear of one another so that it reads at once. -x-ray,thermal
D through = $That {is|are} seen right through, the hard parts white, soft parts like grey smoke lying over each other. +x-ray
D heat = $That {glows|glow} white and yellow at the core, red at the edges, against violet cold. +thermal
D rim = A thin line of light runs round the upper side, broken only where single hairs stand off.
O field = Behind is one glowing field that passes from pale yellow into orange towards the ground line. -x-ray,thermal
O ground = The ground is a flat black band with a few blades of grass along its edge. -x-ray,thermal
N clear = Nothing else overlaps the shape.
V silhouette = Frontal, two tones, edges needle-sharp

marks-of-emoji | sheet | emoji, emoticon, reaction emoji, slack emoji, discord emote, twitch emote, emote, avatar, profile picture, pfp & that: #animal, #bird, #fish, #person, #food, #plant, #monster, #vehicle, #robot | @ any
D head = Only the head of $that fills the round, cut off below, a little larger on one side as if leaning in.
D feeling = The whole feeling lies in two shapes, the slant of the brows and the curve of the mouth, drawn thick enough for twenty pixels.
D one prop = A single extra, a tear, a raised paw, a sweat drop, stands clear at one side.
O *shade = Flat body colour, one darker tone along the lower rim and a soft spot of shine at the upper left.
O contour = A dark contour of the same hue closes the shape, thicker below.
N blank = Nothing is behind it.
V emoji = Small glossy emblem, frontal, on white

marks-of-pin | sheet | enamel pin, lapel pin, coin, medal, medallion, token, brooch, wax seal, cameo, belt buckle, charm, keychain & that: #animal, #bird, #fish, #insect, #person, #plant, #vehicle, #building, #food, ship, mushroom | @ any
D relief = $That {stands|stand} out of the metal by the thickness of a fingernail, in strict profile, the far side only a thin step lower. -enamel,pin,lapel
D cells = $That {is|are} drawn in raised lines of brass, and every cell between is filled level with smooth hard enamel. +enamel,pin,lapel
D rim = A raised rim with fine beads runs round, worn flat on one side.
O light = Low light from one side catches the raised parts and leaves the field dull.
O *metal = Old silver going dark in each groove. -enamel,pin,lapel
O letters = $words follows the rim in small raised capitals.
N cloth = It lies on dark blue cloth whose weave gives away how small it is.
V macro = Macro photograph from above, raking light, very sharp

marks-of-latte | sheet | latte art, foam art, cake topper, sugar cookie, iced cookie, pancake art, bento, fruit carving, pumpkin carving & that: #animal, #bird, #person, #building, #dinosaur, #vehicle, #monster & latte, foam, cake, cookie, gingerbread, pancake, bento, carving | @ any
D foam = $That {is|are} poured in white foam on brown crema, contours widened and a little swirled, two eyes dotted with a toothpick. +latte,foam
D icing = $That {is|are} drawn on in smooth royal icing, outline first and flooded, tiny bubbles left along the edge. +cookie,gingerbread
D sugar = $That {sits|sit} modelled from sugar paste on top of a cake, cheeks dusted pink, one foot sunk a little in the cream. +cake,topper
D carved = $That {is|are} carved through the rind at three depths, the thinnest places glowing from within. +carving
D arranged = $That {is|are} laid together from rice, egg and cut vegetables, each piece keeping its own shape. +bento,pancake
O crumbs = Crumbs and a smear at the rim tell that it was made a minute ago.
O plate = It is on a plain white [plate/cup], seen with its whole edge.
N napkin = A folded linen napkin and a small spoon lie beside it.
V food = Close food photograph from half above, window light from the left, shallow depth

marks-of-flag | sheet | flag, banner, pennant, tapestry, heraldic banner & that: #animal, #bird, #fish, #person, #man, #woman, #plant, #building, #vehicle, #dragon, lion, eagle | @ any
D device = $That {is|are} drawn as a device, upright and facing the left edge, claws, leaves and hair turned to repeating flat tongues.
D field = It stands in the middle of a plain field, four fifths of the height tall, with a narrow border running round.
O *tinctures = A strong red field, the device in old gold with a dark contour.
O letters = $words is set along the lower border in sober spaced capitals.
N fold = A soft fold passes across without bending the drawing.
V flat = Flat emblematic drawing, frontal, crisp
`;
