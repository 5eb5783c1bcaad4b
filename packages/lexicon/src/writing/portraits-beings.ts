/** How beings that stand like people look and hold themselves: fairies, ghosts, robots. The form of the rows: `passages.ts`. */
export const BEING_PORTRAITS = `
fairy | fairy, pixie, sprite, nymph, dryad
F *dress of petals = $The {wears|wear} a short dress of pink petals and {has|have} pale green see-through wings. -male
F tiny with long hair = $The {is|are} tiny and slender, with long wavy hair and pointed ears.
P sitting on a leaf = $The {sits|sit} with crossed legs and folded hands and {smiles|smile}. -flying
P wings spread = $The {hovers|hover} with spread wings, one foot pointed down.
P flying with a trail = $The {flies|fly} with outstretched arms, a trail of golden dust behind. +flying
P asleep in a flower = Curled up with closed eyes, $the {sleeps|sleep} with the wings folded. +sleeping,asleep
P dew drop in both hands = $The {drinks|drink} from a round drop of dew held in both hands. +drinking,dew
M swarm = $The hover at different heights, each with wings of another pastel colour.
S golden dust = Fine golden dust glitters round $his hands.
G the face; the hands; the wing tips; the hair

elf | elf, elves, elven archer
F *green tunic = $The {wears|wear} a leaf-green tunic, a grey cloak and soft brown boots. -christmas,santa
F pointed ears and silver hair = $The {has|have} pointed ears, long straight silver hair and light green eyes. -christmas,santa,dark
F *red and green suit = $The {wears|wear} a green suit with a red collar, striped stockings and a pointed hat with a bell. +christmas,santa
P bow in hand = $The {stands|stand} with a tall wooden bow in one hand and {looks|look} back. -christmas,santa
P hand on a tree = $The {rests|rest} one hand on the bark and {looks|look} up. -christmas,santa
P bow drawn = $The {draws|draw} a longbow to the cheek, one eye closed, aiming. +archer,shooting,bow,hunting,aiming
P wrapping presents = $The {ties|tie} a red ribbon round a parcel. +christmas,santa
P running lightly = $The {runs|run} along a branch with open arms. +running
M group = One has silver hair, one black braids and one a golden crown of leaves.
S leaf brooch = A silver brooch shaped like a leaf closes $his cloak. -christmas,santa
G the face; the hair; the bow

dwarf | dwarf, dwarves
F *red cap and brown jerkin = $The {wears|wear} a brown leather jerkin, a wide belt and heavy boots.
F long braided beard = $The {is|are} short and stocky, with a long red beard in two braids and a big nose. -woman,girl
P axe over the shoulder = $The {stands|stand} with a heavy axe over one shoulder and the other fist on the hip.
P thumbs in the belt = Thumbs in the belt, $the {grins|grin} up at us.
P swinging a hammer = $The {swings|swing} a hammer over a glowing anvil. +forging,hammering,working
P mug of ale = $The {lifts|lift} a foaming wooden mug and {laughs|laugh}. +drinking,ale,beer,feast
P digging for gold = $The {swings|swing} a pickaxe at the rock, gold glinting in it. +mining,digging,gold
M company = Their beards are red, grey and black, their hoods in different colours.
S iron buckle = A large square iron buckle closes $his belt.
G the face; the buckle; the beard; the boots

gnome | gnome, garden gnome, goblin, leprechaun, hobbit
F *red pointed cap = $The {wears|wear} a red pointed cap, a blue jacket and brown boots. -goblin,leprechaun,hobbit
F *green coat and hat = $The {wears|wear} a green coat with gold buckles and a green top hat. +leprechaun
F *green skin and big ears = $The {has|have} green skin, very large pointed ears and yellow eyes. +goblin
F curly hair and bare feet = $The {has|have} curly brown hair, a round face and large bare feet. +hobbit
P hands on the hips = $The {stands|stand} with both hands on the hips and a broad smile.
P sitting on a mushroom = $The {sits|sit} on a red mushroom with dangling feet. +mushroom,sitting
P lantern in hand = $The {carries|carry} a small lantern on a stick. +lantern,walking
P counting coins = $The {grins|grin} and {lets|let} gold coins run through the fingers. +gold,coins,coin,counting,treasure
M row = $The stand in a row with caps of different colours.
S white beard = A bushy white beard reaches $his belt. -goblin,hobbit,woman,girl
G the face; the cap; the beard; the buckle

goddess | goddess, god, deity, valkyrie, ethereal goddess
F *white robe and gold belt = $The {wears|wear} a flowing white robe with a golden belt and gold bracelets.
F long dark hair = $The {has|have} long dark hair with a crown of golden leaves. -blonde,red-haired,thunder,god
F bearded and strong = $The {has|have} a curly grey beard, broad shoulders and glowing eyes. +god,zeus,poseidon,thor
P open hands = $The {stands|stand} with open hands held slightly out from the sides, looking down calmly.
P floating above the ground = $The {floats|float} a little above the ground, robe and hair drifting.
P lightning in the fist = $The {raises|raise} a bolt of lightning in one fist. +thunder,lightning,zeus,storm
P seated on a throne = $The {sits|sit} on a throne of white stone. +throne,sitting
S sleeves = Wide sleeves fall open from the elbow in long folds. -god,zeus,thor,poseidon
S bare forehead = Fine wisps of hair lie loose at the temples.
M pantheon = One holds a spear, one a golden harp and one a sheaf of wheat.
S golden glow = A soft golden ring of light surrounds $his head.
G the face; the edge of the robe; the gold belt; the hands

angel | angel, archangel, cherub, guardian angel
F *white robe and wings = $The {wears|wear} a long white robe and {has|have} large white feathered wings. -dark,fallen,black
F calm face and golden hair = $The {has|have} wavy golden hair and a calm face. -dark,fallen,black
P wings half open = $The {stands|stand} with half-open wings and folded hands.
P looking down = $The {looks|look} down with a gentle expression, one hand held out.
P flying with spread wings = $The {flies|fly} with fully spread wings and streaming robe. +flying
P kneeling in prayer = $The {kneels|kneel} with joined hands and folded wings. +praying,kneeling
P playing the harp = $The {plays|play} a small golden harp with lowered eyes. +harp,playing,music
P sword of fire = $The {holds|hold} a flaming sword in both hands. +sword,fighting,battle,archangel
M choir = $The hover in rows with open mouths and spread wings.
S golden ring = A thin ring of light hovers above $his head.
G the face; the wing edges; the feathers; the folds of the robe

mermaid | mermaid, siren, merman
F *green tail = $The {has|have} a shining green fish tail and long red hair. -merman
F long wet hair = $The {has|have} long wavy hair with small shells in it, and smooth shoulders. -merman
P sitting on a rock = $The {sits|sit} on a rock with the tail curled to one side and {looks|look} over one shoulder.
P hair combed = $The {combs|comb} long hair with a white shell comb.
P swimming with flowing hair = $The {swims|swim} with both arms forward, hair flowing behind and the tail curving up. +swimming,underwater,diving
P singing = $The {sings|sing} with closed eyes and one raised hand. +singing
P head above the waves = Only $his head and shoulders rise above the waves. +waves,wave,surface
M sisters = Their tails are green, violet and blue, their hair floating round them.
S pearl string = A string of pearls hangs round $his neck.
G the face; the scales; the wet shoulders; the tail

vampire | vampire, vampires
F *black cape lined with red = $The {wears|wear} a black cape lined with red over a white shirt and a black waistcoat.
F pale face and fangs = $The {has|have} a pale face, slicked-back black hair, red eyes and two sharp fangs.
P cape held open = $The {holds|hold} the cape open with both arms and {smiles|smile} so that the fangs show.
P hand on the collar = $The {stands|stand} in a stiff pose with one hand on the high collar.
P glass of red = $The {lifts|lift} a thin glass of dark red liquid. +drinking,wine,blood
P in the coffin = $The {lies|lie} with crossed hands in a coffin lined with red silk. +coffin,sleeping
P turning to bats = The edges of $his cape break up into flying bats. +flying,transforming
M vampires = $The stand together in black, white faces turned to us.
S gold ring = A gold ring with a red stone shines on $his white hand.
G the face; the hands; the edge of the cape

demon | demon, devil, ghoul, grim reaper, reaper
F *red skin and horns = $The {has|have} dark red skin, curved black horns and glowing yellow eyes. -reaper,ghoul,grim
F *hooded black robe = $The {wears|wear} a long black hooded robe with only darkness inside the hood. +reaper,grim
F *grey and thin = $The {has|have} grey skin, hollow eyes and long claws. +ghoul
P scythe in hand = $The {holds|hold} a long scythe in a bony hand. +reaper,grim,scythe
P wings spread = $The {stands|stand} with spread leathery wings and {grins|grin}. -reaper,ghoul,grim
P pointing = $The {points|point} at us with one long finger.
P fire round the hands = Flames curl round both hands of $the. +fire,flames,flame,hell
M demons = One is huge and horned, one small and winged, one hunched over.
S smoke = Thin smoke rises from $his shoulders.
G the horns; the eyes; the claws; the face

zombie | zombie, mummy, undead, zombies
F *torn suit and grey skin = $The {has|have} grey-green skin, sunken eyes and a torn, dirty suit. -mummy
F *wrapped in bandages = Yellowed bandages wrap $the from head to foot, one end hanging loose. +mummy
P arms stretched out = $The {stumbles|stumble} forward with both arms stretched out and an open mouth.
P head tilted = $The {stands|stand} with the head tilted to one side and arms hanging.
P climbing from the grave = $The {climbs|climb} out of the ground with one hand first. +grave,rising,climbing
P chasing = $The {runs|run} with outstretched arms and bared teeth. +running,chasing
P from the coffin = $The {steps|step} out of a stone coffin. +tomb,coffin,sarcophagus
M horde = $The stumble forward in a crowd, arms stretched out, clothes torn.
S missing shoe = One shoe is missing. -mummy
G the teeth; the cheekbones; the hands; the torn edges

skeleton | skeleton, skeletons
F *white bones = $The {has|have} clean white bones, empty eye sockets and a full row of teeth.
P one hand on the hip = $The {stands|stand} with one hand on the hip and the skull tilted.
P dancing = $The {dances|dance} with raised arms and one leg kicked out. +dancing
P guitar in hand = $The {plays|play} a guitar with bony fingers. +guitar,playing,music
P sitting relaxed = $The {sits|sit} with crossed legs, leaning back. +sitting
P riding = $The {rides|ride} with one bony hand raised. +riding
M skeletons = $The dance in a row holding hands, skulls tilted different ways.
S hat = A black top hat is tipped over one eye socket. -helmet,crown,armour
G the skull; the ribs; the teeth; the finger bones

ghost | ghost, spirit, phantom, spectre
F pale see-through body = $The {is|are} pale and see-through, fading away toward the feet.
F *white sheet = $The {looks|look} like a white sheet with two dark round eyes. -woman,girl,lady,man
P hovering = $The {hovers|hover} above the floor with arms slightly raised.
P looking back = $The {looks|look} back over one shoulder with sad eyes.
P through the wall = Half of $the has already come through the wall. +wall,door
P lantern = $The {carries|carry} a small glowing lantern. +lantern
P rising from the ground = $The {rises|rise} from the ground in a thin white mist. +rising,grave
M ghosts = $The drift one behind another, the last nearly invisible.
S faint glow = A faint blue glow surrounds $it.
G the face; the hands; the pale edges

werewolf | werewolf, wolfman
F *dark fur and torn shirt = $The {has|have} shaggy dark grey fur, a wolf’s head and the rags of a torn shirt.
F yellow eyes and long claws = $The {has|have} yellow eyes, long fangs and clawed hands.
P howling = Head thrown back, $the {howls|howl} with open jaws. +howling,moon
P crouched to spring = $The {crouches|crouch} low with bared teeth and spread claws.
P standing tall = $The {stands|stand} upright with hunched shoulders and arms hanging.
P running on all fours = $The {runs|run} on all fours with open jaws. +running,chasing,hunting
P transforming = One arm is already furry and clawed, the face still half human; $the {bends|bend} double. +transforming,changing
M pack = One is grey, one black and one brown, all with bared teeth.
S torn trousers = Torn brown trousers end at the knees.
G the teeth; the fur; the claws; the yellow eyes

robot | robot, droid, automaton
F *yellow paint and blue eyes = $The {has|have} a boxy body with scratched yellow paint, a round head and two glowing blue eyes.
F *silver body = $The {has|have} a smooth silver body with visible screws and jointed arms. -rusty,old
F *rust patches = Rust covers the grey metal of $the, and one eye glows orange. +rusty,old,abandoned
P head tilted = $The {tilts|tilt} the head to one side and {raises|raise} one metal hand.
P arms at the sides = $The {stands|stand} still with both arms at the sides and {looks|look} straight ahead.
P holding a flower = $The {holds|hold} a small flower between two metal fingers and {looks|look} at it. +flower
P watering plants = $The {waters|water} the plants with a small can, head bent. +watering,garden,gardening
P painting = $The {paints|paint} on a canvas with a thin brush in a metal hand. +painting
P playing = $The {plays|play} with stiff metal fingers. +playing,piano,guitar,violin
P cooking = $The {stirs|stir} a pan with a wooden spoon, wearing a checked apron. +cooking,baking
P serving = $The {carries|carry} a round tray on one arm. +serving,waiter
P reading a book = $The {sits|sit} with an open book in both hands, eyes glowing on the page. +reading
P sitting alone = $The {sits|sit} with bent legs and lowered head. +sitting,alone
P dancing = $The {dances|dance} with bent arms and one foot lifted. +dancing
M robots = One is tall and thin, one round on wheels and one square with long arms.
S small antenna = A thin antenna with a red light stands on $its head.
G the round head; the eyes; the scratched edges; the metal hands

android | android, cyborg, humanoid robot
F *white face and blue lines = $The {has|have} a smooth white face, thin blue lines of light on the neck and dark hair.
F half machine = Half of $his face is human, the other half shiny metal with one red eye. +cyborg
P looking straight ahead = $The {looks|look} straight ahead without expression.
P looking at its hand = $The {holds|hold} up one hand and {looks|look} at its open metal joints.
P cables in the neck = $The {sits|sit} still with thin cables running from the back of the neck. +charging,sitting
P walking in the rain = $The {walks|walk} with wet hair sticking to the white face. +rain,walking
M row = $The stand in a row with the same face and closed eyes.
S number on the neck = A small line of printed code marks $his neck.
G the face; the blue lines; the dark hair

mech | mech, giant robot
F *olive plates = $The {has|have} olive-green armour plates with orange stripes, a small head and huge arms.
F heavy legs = $The {stands|stand} on thick legs with exposed pistons and wide metal feet.
P one foot raised = $The {takes|take} a heavy step, one foot raised and dust falling off.
P arms lowered = $The {stands|stand} with lowered arms, steam coming from the shoulders.
P firing = Fire flashes from the guns on both arms of $the. +fighting,battle,shooting,firing
P kneeling = $The {kneels|kneel} on one knee with one fist on the ground. +kneeling,resting
M squad = One stands in front with raised guns, the others behind it in the smoke.
S lit cockpit = A small orange light shows in the cockpit window.
G the plate edges; the pistons; the wide feet

alien | alien, extraterrestrial, martian
F *grey-green skin = $The {has|have} smooth grey-green skin, a large head and big black eyes.
F thin arms and long fingers = $The {has|have} a thin body with long arms and three-fingered hands.
P one hand raised = $The {raises|raise} one three-fingered hand in greeting.
P head tilted = $The {tilts|tilt} $his head and {looks|look} at us curiously.
P stepping out = $The {comes|come} down a ramp in bright light. +arriving,landing,ship,spaceship,ufo
P curious look = $The {bends|bend} down and {touches|touch} it with one long finger. +looking,examining,touching
P at the table = $The {sits|sit} holding a cup with long fingers. +coffee,drinking,eating,cafe,diner
M visitors = One is tall and thin, one short with four arms, one still in its silver suit.
S silver suit = A tight silver suit covers $his body.
G the dark eyes; the forehead; the long fingers
`;
