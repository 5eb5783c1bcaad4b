/** How animals of legend and of long ago, monsters and toys look and hold themselves. The form of the rows: `passages.ts`. */
export const LEGEND_PORTRAITS = `
dragon | dragon, dragons, wyvern, hydra
F clawed and winged = Sharp claws, leathery wings and two curved horns make $the look fierce. -baby,small,cute,chinese
F *red scales = Deep red scales cover $the, and black horns curve back from the head. +red
F spines and long tail = A row of spines runs along the back of $the to the tip of the tail. -chinese
F *long and golden = Long and snake-like, $the {has|have} golden scales, whiskers, antlers and four clawed feet. +chinese
P wings spread = $The {stands|stand} with wide spread wings and raised head.
P looking down = $The {bends|bend} the long neck and {looks|look} down with glowing eyes.
P breathing fire = $The {breathes|breathe} a stream of orange fire from open jaws. +fire,flames,flame,breathing,attacking
P flying = $The {flies|fly} with wide wings and a streaming tail. +flying
P asleep = $The {sleeps|sleep} curled up with the tail round the body, chin on the front claws and eyes closed, a thin line of smoke rising from the nose. +sleeping,asleep
P on the treasure = $The {lies|lie} on a heap of gold coins with one claw on a chest. +treasure,gold,guarding -sleeping,asleep
P hatching = $The {breaks|break} out of an egg, shell on the head. +hatching,egg
P reading = Small glasses on the nose, $the {holds|hold} an open book in $its claws. +reading,book
P drinking tea = $The {holds|hold} a tiny cup between two claws. +tea,coffee
M several = One flies, one sits on a rock and one breathes fire.
M pair = One is dark green, one red, necks crossed. +two,pair
S smoke from the nose = A thin curl of smoke rises from $its nose. -ice,sleeping
G the scales; the horn tips; the wing edge; the teeth +roaring,roar,fighting,breathing,fire

unicorn | unicorn, unicorns, pegasus
F *white with wings = Large feathered wings grow from the white shoulders of $the. +pegasus
F slim = $The {is|are} slim and long-legged with large dark eyes.
P standing = $The {stands|stand} with raised head, mane blowing.
P head lowered = $The {lowers|lower} $its head so that the horn points forward.
P galloping = $The {gallops|gallop} with flying mane, hooves throwing up drops or dust. +running,galloping
P drinking = $The {drinks|drink} with lowered head, the horn almost touching the water. +drinking
P rearing = $The {rears|rear} on the hind legs. +rearing
P flying = $The {flies|fly} with wide spread wings. +flying,pegasus
M pair = $The stand with crossed necks.
S flowers in the mane = Small pink flowers are braided into $its mane.
G the mane; the spiral horn; the neck

griffin | griffin, chimera, mythical creature
F *golden-brown = The head and wings of $the are those of an eagle, the golden-brown body is a lion’s.
F hooked beak = The eyes of $the are sharp, above a hooked beak, and the front claws are huge.
P sitting with raised wings = $The {sits|sit} upright with half-raised wings.
P looking back = $The {looks|look} back over one shoulder.
P flying = $The {flies|fly} with wide wings and stretched claws. +flying,rising
P guarding = $The {crouches|crouch} over the gold with spread wings. +guarding,treasure
M pair = $The sit on both sides of a gate.
S ruffled feathers = The feathers on the neck stand up.
G the wing edges; the beak; the claws

phoenix | phoenix
F crest and long tail = A crest of glowing plumes stands on the head of $the, and a very long tail curls below.
P wings spread = $The {spreads|spread} glowing wings and {lifts|lift} $its head.
P rising from the flames = $The {rises|rise} from the flames with wide burning wings, sparks flying. +fire,burning,ashes,ash,rising,flying
P perched = $The {sits|sit} on a bare branch, tail feathers glowing. +sitting,perched
M pair = $The circle each other, leaving trails of fire.
S falling sparks = Small sparks fall from the tail.
G the burning feathers; the crest; the eye

dinosaur | dinosaur, raptor, dinosaurs, brachiosaurus, stegosaurus
F long tail and strong legs = Strong hind legs and a long stiff tail balance $the; the eyes are small and sharp. -brachiosaurus,toy
F *plates on the back = Two rows of bony plates stand along the back of $the, and spikes tip the tail. +stegosaurus
F *very long neck = A very long neck carries the small head of $the, and the legs stand like pillars. +brachiosaurus
P walking = $The {walks|walk} with raised tail, one foot lifted.
P side view = $The {stands|stand} in side view, head turned to us.
P roaring = $The {roars|roar} with wide open jaws. +roaring,attacking
P running = $The {runs|run} on two legs with stretched tail. +running,chasing,hunting
P eating leaves = $The {pulls|pull} leaves from the top of a tree. +eating
P hatching = $The {looks|look} out of a cracked egg. +hatching,egg
M herd = Large and small ones walk together through ferns.
S scar = A pale scar crosses $its snout. -baby,toy
G the teeth; the pebbled hide; the eye

t-rex | t-rex, tyrannosaurus, tyrannosaurus rex, triceratops
F massive = $The {is|are} massive, with rough folded skin and a heavy tail.
P striding = $The {strides|stride} forward on strong hind legs, tail straight. -triceratops
P head lowered = $The {stands|stand} with lowered horns. +triceratops
P roaring = $The {roars|roar} with wide open jaws. +roaring,attacking
P running = $The {runs|run} with open jaws, dust flying. +running,chasing
M two = One roars, another turns away.
G the teeth; the rough skin; the eye

monster | monster, giant, golem, bigfoot, godzilla
F *dark scales = Jagged plates stand along the dark grey back of $the, and the eyes glow. +godzilla
F *mossy stone = $The {is|are} made of grey stones with moss in the cracks and two glowing eyes. +golem
F *brown fur = Long brown fur hangs over the broad body of $the, and the bare face is wide and dark. +bigfoot
F big feet = $The {has|have} big feet, long arms and a round belly. -godzilla,golem
P standing = $The {stands|stand} with hanging arms and {looks|look} at us.
P waving = $The {waves|wave} shyly with one big hand.
P smashing = $The {raises|raise} both fists above the head. +attacking,smashing,fighting
P holding something tiny = $The {holds|hold} something very small in both big hands and {smiles|smile}. +holding,flower,gentle
P asleep = $The {sleeps|sleep} curled up on one side. +sleeping,asleep
P under the bed = Two round eyes and a row of teeth show in the dark. +bed,under
M several = One is tall and blue, one round and green, one tiny with three eyes.
S single horn = One horn is a little shorter than the other. -godzilla,golem,bigfoot,giant
G the hands; the teeth; the eyes

troll | troll, ogre, cave troll, yeti
F broad and long-armed = $The {is|are} broad and heavy, with long arms and thick fingers.
P leaning on a club = $The {leans|lean} on a heavy wooden club.
P sitting = $The {sits|sit} with both hands on the knees.
P walking through the snow = $The {walks|walk} through deep snow with swinging arms. +yeti,snow,walking
P attacking = $The {swings|swing} the club over the head. +attacking,fighting
P asleep = $The {sleeps|sleep} with the mouth open. +sleeping,asleep
M two = One is tall and thin, one short and wide.
S moss on the shoulder = A little moss grows on $its shoulder. -yeti
G the warty skin; the nose; the hands

teddy-bear | teddy bear, teddy, plush, stuffed animal, teddy bears
F stitched nose = The nose of $the is stitched in black thread, and one paw has a patch.
P sitting = $The {sits|sit} with legs stretched out and arms hanging. -held
P leaning = $The {leans|lean} to one side, head tilted.
P carried by one arm = $The {hangs|hang} by one arm. +carried,dragged
P in bed = $The {lies|lie} on the pillow with the blanket up to the chin. +bed,sleeping,asleep
M several = A brown one, a white one and a small grey one sit close together.
S missing button = One button eye hangs by a thread.
G the button eyes; the worn plush; the seams

doll | doll, toy, toys, puppet, marionette, rag doll
F *painted face = Brown wool hair frames the painted face of $the, and the dress is blue. +doll,rag
F *wooden limbs = Strings run up from the jointed arms and legs of $the, and the wooden face is painted. +puppet,marionette
F worn paint = The bright paint of $the is worn at the edges. -doll,rag,puppet,marionette
P sitting = $The {sits|sit} with stretched legs. +doll,rag,puppet
P on strings = $The {dances|dance} with one knee lifted, strings tight. +puppet,marionette
M several = Among $the are a wooden train, a ball and a small bear, side by side. +toys,toy
G the painted face; the seams; the worn paint
`;
