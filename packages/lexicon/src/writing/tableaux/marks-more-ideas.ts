/** More states, ideas and elements as shapes and colours. The form: `tableaux.ts`. */
export const MARKS_MORE_IDEAS_TABLEAUX = `
marks-monday | abstract | monday, monday morning, sunday evening, friday, friday night, weekend, procrastination, small talk, growing up, adulthood & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D stair of bars = Seven upright bars stand in a row, the first so heavy that the ground dips beneath it, each next one lighter, until the last two hover.
D hook = A limp line is hooked over the first bar and is dragged by it up out of a soft pale field on the left.
O clock ticks = Under them short ticks mark equal distances, only the bars do not keep to them.
O *week = Slate and lead at the left turn through putty into apricot at the right.
N surface = Bars are scraped smooth, while the soft field keeps its brush hair.
V flat = Flat abstract, wide, read from left to right

marks-hunger | abstract | hunger, hungry, thirst, thirsty, appetite, craving, addiction, gluttony, desire for food & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D hollow = A great round is eaten out from within, so that only a thin uneven rim is left, and the rim bends inward at one place like a tongue.
D pull = All over the ground short strokes lean towards that hollow.
O crumb = One small bright grain lies just outside, at the lower right, larger than it should look.
O *ochre = Dry ochre and raw sienna round a brown-black, the grain a wet red.
N edges = The rim's inner edge is toothed, the outer smooth.
V abstract = Abstract in thick matt paint, square, strong pull inward

marks-beauty | abstract | beauty, perfection, harmony, elegance, grace, symmetry in nature, proportion, simplicity, purity, innocence & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D one curve = A single long curve rises from the lower left, leans, and closes upon itself without a corner, every part of it bending a little less than the part before.
D answer = A smaller, opposite curve lies in its hollow and touches it in one place.
O point = At a distance that is the measure of both stands one dot.
O *pearl = Pearl grey and rose white, the line a warm graphite.
N surface = The ground has been rubbed to a silk sheen, lighter inside the curve than outside.
V line = Line and soft tone, upright, serene

marks-universe | abstract | big bang theory, quantum, quantum physics, multiverse, string theory, relativity, entanglement, butterfly effect, parallel worlds, dimension, dimensions, space time, spacetime & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D foam = Bubbles of all sizes press against each other, each with its own small horizon and light, and their shared walls are thin as soap.
D twin points = In two bubbles far apart the same red point sits at the same place, joined by nothing but a matching tilt.
O seed = At the lower left a grain of white sends rings through all of them, bent at each wall.
O *cosmic = Violet-black, petrol and rose, with hard white points.
N clarity = Walls are sharp in front and dissolve into dust behind.
V deep = Deep-space-like abstract, wide, fine detail

marks-home-abs | abstract | home, family, motherhood, fatherhood, parenthood, belonging together, roots, heritage, tradition, ancestors, sisterhood, brotherhood, marriage, pregnancy & abstract, feeling, emotion, concept, idea, mood, shapes, meaning, expressionist | @ any
D nest of shapes = Rounded shapes of many sizes lie inside one another like bowls, the smallest at the heart, and each has a small dent where the next one rests.
D opening = The outermost is open at the upper right, and its edge there is worn smooth.
O threads = From beneath, thin roots of the same colours go down to the foot and divide.
O *earth = Terracotta, wheat and soft brown, the heart a clear yellow.
N dabs = Tone is set in short dabs that follow the rounds.
V warm = Abstract in tempera, square, glowing from its middle

marks-betrayal | abstract | betrayal, revenge, break up, breakup, divorce, goodbye, farewell, separation, parting, absence, loss, missing, rejection, ghosting, broken heart & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D split = One form has been pulled into two halves, and between them a hundred threads still hold at the foot while at the top they have snapped and curl back.
D turned = The right half has turned its flat, unmarked side to the left one, which still shows the torn grain.
O slip = A thin blade-like sliver stands in the gap, its point a trace red.
O *cooling = Warm brown at the left, the right gone to grey-blue.
N fibre = The tear is painted fibre by fibre, everything else broad.
V close = Close abstract, upright, harsh light across the tear

marks-shyness | abstract | shyness, shy, introvert, introversion, vulnerability, insecurity, modesty, humility, patience, patient, sensitivity, extrovert, arrogance, vanity & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D behind edge = From behind a tall plain panel at the right only a narrow curved strip of something bright shows, and one fine line feels its way out along the ground. -arrogance,vanity,extrovert
D swollen = A glossy form has blown itself up to three sides of the frame, mirrored in a thin sheet that bends under it. +arrogance,vanity,extrovert
D shadow first = Its shadow reaches further out than it does.
O small stones = Before it lie five small stones in a row, as if to be counted before going on.
O *soft = Eggshell and dove grey, the strip a clear peach.
N air = The left half is empty and very slightly lighter.
V quiet = Quiet flat abstract, wide, low contrast

marks-healing | abstract | healing, recovery, resilience, trauma, scars, scar, persistence, therapy, mental health, self care, self-love, survival, endurance, patience in pain, mindfulness practice & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D mended crack = A broken disc has been put together again, its cracks filled with bright seams that branch like rivers and stand a little proud of the surface.
D new skin = At the lower edge a missing piece is being closed from both sides by a lighter, finer-grained tone.
O pulse = Outside it thin rings stand very close at the left and further and further apart to the right.
O *seams = Ash blue disc, golden seams, a ground of warm bone.
N matt = Everything is matt but the seams.
V still = Still abstract, square, light from the upper left

marks-good-evil | abstract | evil, sin, divine, holy, sacred, temptation of evil, karma, spirituality, enlightenment, nirvana & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D ascent = Out of a dark and thorny lower third, hatched so densely that lines clot, a stair of ever thinner bars leads up into a field that is almost bare.
D source = At the top no disc stands, but all bars are lit on their upper side from one unseen place.
D descent = From the other side a single crooked bar leads down again, its lower end glowing. +evil,hell,devil,sin
O smallness = Half way up one bar is missing, exactly as wide as a step.
O *glow = Black-brown, ember, pale gold and white.
N edges = Edges soften steadily upward.
V tall = Tall abstract etching with tint, upright

marks-fire-abs | abstract | fire, flame, flames, heat & abstract, abstraction, shapes, element, elements, idea, essence | @ any
D tongues = Tongues of colour rise from a narrow foot, split, fold over and taper, each with a cool core and a hot border rather than the other way round.
D breaks = Pieces have come off at the tips and drift as closed almond shapes.
O black = Between them stand slits of black, as precise as they are.
O *heat = Vermilion, orange, lemon and a thread of blue at the foot.
N movement = Everything leans a little to the right and upward.
V abstract = Abstract in oil, upright, hard against soft

marks-water-abs | abstract | water, sea, ocean, river, earth, air, wind, element, elements, ice, stone, forest, desert, mountain, light, light and shadow, shadow, shadows, darkness & abstract, abstraction, abstract painting, essence, shapes of, as shapes | @ any
D layers = Long level layers slide over one another, thick and thin, some ending in a rounded tongue, each with a lighter upper border.
D break = In the upper third one layer breaks and curls, and beneath it the next ones are bent in sympathy.
D beam = One oblique wedge of brightness cuts through all layers and shifts each a shade. +light,shadow,shadows,darkness
O grains = Small grains collect in the hollows and are missing on the ridges.
O *mineral = Mineral blues and greens, sand and chalk.
N scrape = Dried crusts have been scraped through to the ground here and there.
V abstract = Layered abstract, wide, mineral surface

marks-dance-abs | abstract | dance, dancing, play, game, ballet movement, running, motion study, choreography, sport, flight, falling, swimming & abstract, abstraction, shapes, essence, lines, as shapes, idea | @ any
D trace = One ribbon-like trace swings across the sheet in three loops, wide where it was slow and thin where it was fast, turning its pale back outward at each leap.
D echoes = At five places it is doubled by faint earlier versions of itself, never quite in line.
O beats = Small solid rounds mark where it touched the ground, two close together, one apart.
O *dance = Carmine on smoky grey, the trace's back rose white.
N paper = Paper stays open above, where the highest loop is.
V motion = Brush and pastel abstract, wide, swift

marks-language | abstract | language, poetry, story, storytelling, communication, translation, rumour, rumor, opinion, question, answer & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D two streams = From left and right come streams of small marks, the one all hooks, the other all angles, and in the middle they exchange parts until each carries something of the other.
D louder = Upward the marks get larger and press on the edge, downward they are fine as dust.
O pause = Exactly between them stands one open space the shape of an ear.
O *ink two = Ink blue and brick on laid cream paper.
N none legible = No mark is a letter of any alphabet.
V ink = Brush notation, wide, rhythmical

marks-climate | abstract | climate change, global warming, pollution, migration, refugee, overpopulation, technology and nature, man and machine, nature versus city, city life, urban, rural, deforestation, extinction, consumerism, fast fashion, plastic & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D stripes warm = Upright stripes of one width, cool at the left and hot at the right, fill the sheet, and towards the right they begin to buckle and lean.
D loss = A row of small leaf-like shapes hangs across all of them, each missing a little more than the last.
O line = A dark level line cuts them near the foot and rises steadily.
O *scale = Ice blue to deep red, the shapes left as bare paper.
N precision = The left is ruled, the right is torn by hand.
V graphic = Graphic abstract, very wide, exact

marks-synesthesia | abstract | synesthesia, synaesthesia, hallucination, psychedelic trip, trip, acid trip, meditation, trance, flow state, focus, concentration, intuition, epiphany, lightbulb moment, eureka, genius & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D rings in rings = Eyelike rings open within rings, each ring with its own pattern of [dots/scales/stripes], and at the heart there is a clear white point.
D pull straight = From that point one straight clean line runs out to the right through all patterns without being bent.
O ripple = Where it passes, patterns fall into order for a finger's breadth on both sides.
O *prismatic = Turquoise, magenta, orange and violet on deep indigo.
N detail = Pattern gets finer towards the heart until it is a shimmer.
V radiant = Radiant abstract, square, sharp

marks-baby-laughter | abstract | tickle, goosebumps, sneeze, itch, yawn, sleepiness, tired, tiredness, fatigue, exhaustion, drunk, drunkenness, cold feet, butterflies in the stomach, shiver, adrenaline rush, hiccup, blush & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D skin = A broad soft field lies like skin, and across it runs a patch of small raised points whose shadows all lean away from one spot.
D sag = A heavy lidlike arc comes down from above, its lower edge not quite level, and presses on the field. +yawn,sleepiness,tired,tiredness,fatigue,exhaustion,drunk,drunkenness
D flutter = Out of the middle rise two dozen thin paired strokes, each pair opened at another angle. -yawn,sleepiness,tired,tiredness,fatigue,exhaustion,drunk,drunkenness
O seam = At the foot one quick zigzag runs from side to side and dies out.
O *skin tones = Apricot, rose and pale violet, the points a warm white.
N touch = Pastel is rubbed below and stippled on top.
V close = Close-up abstract, wide, soft raking light

marks-game-theory | abstract | risk, danger, chance, luck, gambling, probability, victory and defeat, defeat, failure, mistake, competition, rivalry, teamwork, leadership, strategy, negotiation, compromise, contract, promise, deal & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D lean = Two long wedges lean with their points against each other over an empty middle, and neither could stand without the other.
D third = A small round sits exactly upon the place where they touch, and three dotted lines show where it might roll.
O low side = Far below, the ground is stepped, one step broken off.
O *stakes = Bottle green and cardinal red on ivory, the round black.
N exact = Edges are straight, angles equal to a hair.
V hard edge = Hard-edged abstract, wide, balanced

marks-pink-noise | abstract | pink noise, radio static, static, noise texture, film grain, interference, signal, broken signal, wifi, electricity in the air, electromagnetic field, magnetic field, frequency, vibration, resonance, sound wave, sound waves, waveform, soundwave & #alone, abstract, feeling, emotion, mood, sensation, concept, idea, expressionist, expressionism, shapes | @ any
D wave bundle = A bundle of fine lines comes in level, swells into a spindle of tall and short strokes at the middle and goes out level again, mirrored above and below.
D beat = At regular distances it is pinched to a point, and each swelling is a little different from the last.
O haze = Round the swellings hangs a haze of single dots.
O *signal = White and pale green on a blue so dark that it is almost black.
N sharp = Lines are hair thin, and only where they crowd do they glow.
V wave = Line abstract, very wide, centred on one level axis
`;
