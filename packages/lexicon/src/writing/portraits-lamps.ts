/** Portraits of lamps, lanterns and candles: whole sentences, plainly said. The form of the rows: `passages.ts`. */
export const LAMP_PORTRAITS = `
lamp | lamp, table lamp, bedside lamp, lamps, lampshade
F fabric shade on a base = $The {has|have} a round fabric shade on a smooth ceramic base, with warm light under the shade. -off,oil,lava
F *linen shade and brass = $The {has|have} a cream linen shade on a slim brass stem with a round base. -oil,lava
F glass chimney and flame = $The {has|have} a clear glass chimney with a small yellow flame above a brass base. +oil
F coloured wax in glass = $The {is|are} a tall clear bottle with slowly rising blobs of bright wax. +lava
P lit softly = $The {is|are} switched on and makes a soft round pool of light below. -off,oil,lava
M shapes = $The have different shapes: a round paper globe, a pleated fabric shade and a small metal dome.
G the shade; the stem; the base

desk-lamp | desk lamp, reading lamp, office lamp
F jointed arm and metal shade = $The {has|have} a jointed metal arm, a small cone-shaped shade and a round heavy base.
F *black metal = $The {is|are} matte black metal with a jointed arm, a small cone-shaped shade and a round base.
P pointing down = The shade of $the points down at the desk. -off
M side by side = $The stand side by side with arms bent at different angles.
G the shade; the arm; the joints

floor-lamp | floor lamp, standing lamp, arc lamp
F tall stem and shade = $The {has|have} a tall slim stem, a round base and a wide fabric shade. -arc
F curved arm = $The {has|have} a long curved metal arm, a heavy base and a round metal shade. +arc
F *brass and linen = $The {has|have} a tall slim brass stem and a cream linen shade.
G the shade; the stem

chandelier | chandelier, chandeliers
F arms and crystals = $The {has|have} curved arms with small lights and many clear crystal drops hanging in rings.
F *gold and crystal = $The {has|have} curved gold arms, small lights and strings of clear crystals.
P lights on = All the small lights of $the are on, and the crystals sparkle. -broken,dark
M row overhead = $The hang in a row, all lit, with strings of clear crystals.
G the crystals; the curved arms

street-lamp | street lamp, streetlamp, street light, lamp post, lamppost, street lights, streetlight
F iron post and glass lantern = $The {has|have} a tall black iron post and a glass lantern with four panes at the top. -modern
F slim metal post = $The {has|have} a tall slim metal post with a flat light at the end of an arm. +modern
P lit = $The {glows|glow} with warm yellow light. +night,dusk,evening,fog,mist
M row of lights = $The stand in a row along the pavement, smaller and smaller toward the back.
G the glass panes; the iron post

lantern-kind | lantern, lanterns, old lantern, oil lantern, camping lantern
F metal frame and glass = $The {has|have} a black metal frame, glass panes, a small roof and a ring handle on top. -paper
F *brass and glass = $The {has|have} a worn brass frame, a rounded glass and a thin wire handle. -paper
P candle inside = A single candle burns inside $the with a steady yellow flame. -off,paper
P held up = The ring handle of $the hangs from the raised hand. +holding,carrying
M hung in rows = $The hang at different heights, some round, some square, all lit with warm yellow light.
M rising lights = $The rise into the air, large and glowing close by, small and bright far away. +floating,flying,rising,sky,releasing
G the glass; the metal frame; the flame

paper-lantern | paper lantern, paper lanterns, chinese lantern, chinese lanterns, red lantern, red lanterns, sky lantern, sky lanterns
F round ribbed paper = $The {is|are} round thin paper over thin bamboo rings, lit softly from inside.
F *red with gold tassel = $The {is|are} round and red with gold bands at the top and bottom and a long gold tassel.
M strings overhead = $The hang in long rows overhead, round and glowing softly.
M rising lights = $The rise into the dark sky, large and glowing close by, like small bright points far away. +floating,flying,rising,sky,releasing
G the thin paper; the ribs; the tassel

lightbulb-kind | lightbulb, light bulb, bulb, edison bulb, light bulbs
F clear glass and filament = $The {is|are} clear round glass with a thin glowing filament in loops and a metal screw base.
P glowing = $The {glows|glow} warm yellow-orange. -broken,off
M at different heights = $The hang from black cords at different heights, glowing warm yellow.
G the round glass; the filament; the metal base

candle-kind | candle, candles, candlestick, scented candle, candlesticks
F thick with melted top = $The {is|are} thick and smooth, with a short black wick and a small pool of clear melted wax at the top. -candlestick,scented,tealight,jar
F *cream and round = $The {is|are} thick, smooth and cream-coloured, with a little melted wax running down one side. -candlestick,scented,tealight,jar
F brass holder = $The {is|are} a polished brass holder with a round base, holding one slim white candle. +candlestick,candlesticks
F glass jar = $The {is|are} in a round glass jar with a short wick and smooth cream wax. +scented,jar
P steady flame = The flame is small, upright and yellow, with a blue base. -out,blown,unlit
P smoke from the wick = A thin line of white smoke rises from the wick of $the. +out,blown,snuffed
P shielded = A hand is held round the flame of $the, the fingers glowing red. +holding,hand
M different heights = $The have different heights, thick and thin, all lit, with small pools of melted wax.
M slim and tall = $The are slim and tall, standing close together with small yellow flames.
G the flame; the melted wax; the rim

torch | torch, flaming torch, lighter, matchstick
F burning cloth on a wooden shaft = $The {is|are} a thick wooden shaft with burning cloth at the top and bright orange flames. -matches,match,matchstick,lighter
F thin sticks with red heads = $The {has|have} thin wooden sticks with red heads. +matches,match,matchstick
F metal case and flame = $The {is|are} a small polished metal case with a hinged lid and a small blue and yellow flame. +lighter
M raised flames = $The burn with bright orange flames, sparks flying upward.
G the flame; the shaft -matches,match,lighter

flashlight | flashlight, flashlights, headlamp
F metal barrel and lens = $The {is|are} a slim ribbed metal tube with a round glass lens.
P bright beam = A bright cone of white light comes from $the. -off
G the lens; the ribbed metal
`;
