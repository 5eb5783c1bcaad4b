/** Animals of the land, the air and the water. The form of the rows: `rows.ts`. */
export const ANIMAL_KINDS = `
animal | animal, creature, beast, pet, wildlife | animal
o small details along the body _catch the light one by one
b grass and shade _blur behind
g the line of the body; the side toward us

cat | cat, kitten, tabby, tabby cat, siamese cat, black cat, kitty | animal home calm
o one paw _is tucked under the chest / the tail _is wrapped round the feet / half-closed eyes _follow nothing in particular +sleepy,asleep,sleeping / whiskers _stand out white / $his eyes _are narrowed to green slits -sleepy,asleep,sleeping,sunglasses / the tip of the tail _curls by itself / one ear _is turned back / claws _show in the grip of a paw -sleepy,asleep,sleeping / fur _stands in tufts between the toes / the chin _rests on crossed paws / a pink tongue tip _has been forgotten outside / the spine _makes one easy line
p a cushion _keeps the dent of an earlier nap / a ball of wool _has rolled to the wall / a saucer _stands licked clean / a curtain _hangs with pulled threads / crumpled paper _lies where it was batted
b a warm room _blurs behind / old floorboards _go soft behind / a pale blanket _fills the background / a sunny wall _falls out of focus / books and cushions _melt into shapes
g the whiskers; the fur along the back; the rims of the ears; the chin; the back; the paw; the bright eye

dog | dog, puppy, golden retriever, labrador, corgi, border collie, hound, husky, terrier, poodle, bulldog, dachshund, german shepherd, australian shepherd, beagle, greyhound, whippet, spaniel, cocker spaniel, collie, pug, chihuahua, shiba inu, shiba, samoyed, schnauzer, rottweiler, boxer dog, great dane, dalmatian, mastiff, retriever, lurcher, setter, pointer dog, mutt, mongrel, pup, saluki, bloodhound, basset hound, pomeranian, maltese, akita, newfoundland dog, st bernard | animal warm playful
o one ear _is folded inside out / mud _dries on the front paws / the tongue _lolls at one side / $his tail _is a blur -sad,sleeping,asleep / the brow _is wrinkled with attention / a torn ear edge _is pink / wet fur _parts along the spine +rain,water,beach,river / whiskers _are beaded with drops +rain,snow,water / grass seeds _stick to the coat / one paw _is lifted and waits / the eyes _show a rim of white
b a trodden lawn _blurs behind / tall grass _blurs to stripes behind / a porch _falls out of focus / hedges and sky _melt together / a brown field _runs back soft
g the wet nose; the fur at the chest; the tips of the ears; the brow; the paws; the chest; the eyes
p a chewed stick _lies between the paws / a worn ball _has rolled off / a collar tag _catches the light

horse | horse, pony, foal, stallion, mare, horses | animal grand
o the mane _lifts off the neck / veins _show under the short coat / dust _bursts under the hooves +running,galloping
b open ground _blurs behind
g the crest of the neck; the mane

cow | cow, bull, ox, calf, buffalo, yak, bison | animal calm
o a curl of hair _stands between the eyes / breath _steams from wide nostrils +winter,dawn,mist
b a wet pasture _blurs behind
g the curve of the horns; the wet muzzle

sheep | sheep, lamb, goat, ram, alpaca, llama | animal calm
o straw and burrs _stick in the fleece / one ear _is notched by a tag
b a stone wall _blurs behind
g the rims of the fleece; the yellow eye

pig | pig, piglet, boar, hog | animal playful
o mud _has dried to a second skin / bristles _stand up along the spine
b trampled straw _fills the ground behind
g the bristles; the wet snout

rabbit | rabbit, hare, bunny, guinea pig, hamster | animal tender
o the ears _glow red where the sun comes through +day,golden,sunset,summer / a paw _is lifted mid-step / whiskers _tremble at work
b long grass _blurs in front of a hedge
g the rims of the ears; the fur at the shoulder

mouse | mouse, rat, squirrel, chipmunk, hedgehog, mole | animal tender
o small pink hands _hold a crumb / a tail _curls over a root
b moss and leaves _swell out of focus
g the whiskers; the round eye

fox | fox, red fox, arctic fox, fennec fox | animal wild calm
o one black paw _is lifted and placed with care / the brush _floats level behind / frost _whitens the whiskers +frozen,snow,winter,ice / $his ears _point at something under the snow +snow,frozen,winter / both ears _turn to a rustle -snow,frozen,winter
p broken plates of ice _tilt along the bank +frozen,ice
b bare saplings _make a grey screen -summer,jungle,logo / bracken _blurs behind +summer
g the fur along the spine; the whiskers; the white tip of the tail

wolf | wolf, coyote, jackal, dire wolf, wolves | animal wild dark
o breath _leaves the muzzle in a slow cloud +winter,snow,night / the ruff _stands up with frost +winter,snow / amber eyes _hold still
b black trunks _stand behind
g the ruff; the wet teeth +snarling,growling,howling; the eyes

bear | bear, cub, bear cub, grizzly, polar bear, grizzly bear, black bear, bears | animal wild grand
o water _runs off the coat in strings +river,fishing,lake,sea,ice / fur _rolls over the shoulder / claws _click on the stones -cute,teddy
b wild country _falls out of focus behind
g the shoulder hump; the wet fur

deer | deer, stag, doe, reindeer, elk, moose, fawn | animal wild calm
o velvet _hangs from one tine +autumn / the ears _swivel like cups / breath _smokes round the muzzle +winter,dawn,mist
b thin trees _stand back in the haze
g the antlers; the wet nose

lion | lion, lioness, lion cub | animal grand warm
o the mane _is darker at the chest / flies _circle the scarred muzzle +savanna / eyes _narrow against the sun
b dry grass _blurs to gold
g the mane; the amber eyes

tiger | tiger, leopard, panther, jaguar, cheetah, snow leopard, lynx, cougar | animal wild
o stripes _break up among the shadows +tiger / spots _break up among the shadows +leopard,jaguar,cheetah / the shoulder blades _slide under loose skin / whiskers _bristle forward
b layered leaves _close in behind
g the whiskers; the pale eye

elephant | elephant, elephants, mammoth | animal grand warm
o the skin _is caked with pale mud / a small ear _flaps beside the mother's knee +herd,elephants / the trunks _swing low to the ground / tusks _are worn unevenly
b dust _swallows the legs of the last ones +herd / acacias _flatten into haze
g the ridges of the backs; the wet mud; the tusks

giraffe | giraffe, zebra, antelope, gazelle, ostrich | animal wild
o long lashes _shade the eye / a tail _flicks at flies
b thorn trees _stand in heat haze
g the patterned neck; the lashes

rhino | rhinoceros, rhino, hippo, hippopotamus | animal grand
o cracks _run through the hide like a dry riverbed / a small bird _rides on the back
b yellow grass _blurs behind
g the horn; the folds of the hide

monkey | monkey, ape, gorilla, chimpanzee, orangutan, lemur, baboon | animal wild
o the fingers _test a stem / deep-set eyes _are brown and thoughtful
b wet leaves _blur to green
g the brow; the wet leaves

panda | panda, red panda, koala, sloth | animal tender calm
o a half-eaten stalk _rests on the belly +panda / claws _hook over the branch
b bamboo _blurs behind
g the rounded ears; the fur

kangaroo | kangaroo, wallaby | animal lively
o the tail _props the body like a third leg
b red earth and scrub _blur behind
g the forearms; the ears

camel | camel, camels, donkey, mule | animal dry warm
o tassels _swing from the halter / dust _fills the long lashes
b dunes _roll away behind
g the lashes; the woven saddle

snake | snake, lizard, crocodile, alligator, iguana, gecko, chameleon | animal wild strange
o scales _shift like wet beads / the tongue _tastes the air
b leaf shadow _covers the ground behind
g the scales; the gold eye

turtle | turtle, tortoise, sea turtle | animal calm
o growth rings _show on every plate of the shell
b weed and blue water _fade behind +sea / sand and scrub _fade behind -sea
g the rim of the shell; the wet skin

frog | frog, toad, tree frog | animal water
o the throat _swells like a bubble / wet toes _spread on the leaf
b dark pond water _blurs behind
g the wet back; the gold ring of the eye

bird | bird, birds, songbird, robin, sparrow, finch, swallow, bluebird, cardinal, blue jay | bird animal
o the breast feathers _are fluffed against the cold +winter,snow / a claw _grips the bark / the beak _is open on a note
b pale branches _blur behind
g the edges of the wing; the bright eye

owl | owl, owls, snowy owl, barn owl | bird animal calm night
o feather tufts _stand up like brows / talons _ring the bark / one head _is turned right round +owls,three,two / soft barred feathers _overlap like shingles
b a pale moon _stands blurred behind the twigs +night / dim trunks _stand behind -night
g the rims of the eyes; the edges of the feathers; the bark of the branch

eagle | eagle, hawk, falcon, bald eagle, osprey, condor, vulture, red kite, black kite | bird animal grand wild
o the primaries _spread like fingers / one yellow eye _is fixed below
b a cliff face _blurs past
g the hooked beak; the feather edges

raven | raven, crow, rook, magpie | bird animal dark
o the black feathers _turn blue at the edges / the beak _holds something small and bright
b grey sky _stands behind
g the feather edges; the eye

parrot | parrot, macaw, toucan, cockatoo, peacock, parakeet | bird animal lively
o one foot _holds a cracked seed / feather colours _change in bands
b broad leaves _blur behind
g the beak; the feather barbs

hummingbird | hummingbird, hummingbirds, kingfisher, sunbird | bird animal lively
o the wings _are a pale blur -logo / pollen _dusts the brow / throat feathers _flash from black to copper / the tail _fans to hold still in the air
p a loose drop of nectar _clings to the lip of the flower +flower
b deep green leaves _melt out of focus
g the throat feathers; the lip of the flower +flower; the needle of the beak

duck | duck, ducks, goose, geese, swan, heron, flamingo, crane, pelican, stork, mallard | bird animal water calm
o drops _run off the back in beads / a wake _opens behind
b reeds _blur in the background
g the water on the feathers; the neck

penguin | penguin, penguins, puffin | bird animal cold playful
o snow _sticks to one flipper / the feet _are turned slightly in
b broken sea ice _fades into white
g the edge of the beak; the oiled feathers

chicken | chicken, hen, rooster, cock, turkey, chick | bird animal home
o the comb _glows where the sun shines through / a claw _is raised in mid-scratch
b straw and boards _blur behind
g the comb; the neck feathers

gull | gull, seagull, albatross | bird animal water
o the wing tips _bend in the wind
b grey water _heaves behind
g the wing edges; the yellow beak

whale | whale, whales, blue whale, humpback, orca, killer whale, narwhal, space whale | animal water grand
@ open sea
o pale scars and barnacles _mottle the back / the flukes _shade into green below the surface / a slick of smooth water _spreads round the body / the spout _hangs as a patch of mist
p foam _marks where the flank just broke the surface
b deep water _darkens to ink on every side
g the wet back; the edges of the flukes; the small white sail +sailboat,boat

dolphin | dolphin, dolphins, porpoise, seal, sea lion, walrus, otter, sea otter | animal water lively
o water _peels off the back in a sheet
b sunlit swells _roll behind
g wet skin; the breaking drops

shark | shark, sharks, manta ray, stingray, ray | animal water dark
o remoras _hang under the belly / light _ripples along the back
b blue water _goes down and down
g the edge of the fin; the pale belly

fish | fish, goldfish, koi, tropical fish, clownfish, salmon, trout, betta, seahorse | animal water calm
o fins _spread like wet silk / scales _flash at each turn
b dim green water _fades behind
g the scales; the fin rays

octopus | octopus, squid, jellyfish, jelly, kraken, cuttlefish | animal water strange
o thin arms _trail and curl / the bell _pulses with a faint glow +jellyfish / suckers _print themselves on the glass +aquarium
b black water _fades in behind
g the rims of the bell; the trailing threads

crab | crab, lobster, shrimp, shell, seashell, snail, starfish | animal water
o wet grains _stick to the shell
b sand _blurs in the background
g the wet shell; the tips of the claws

butterfly | butterfly, butterflies, moth, monarch butterfly | animal tender
o scales _have rubbed off one wing edge / the proboscis _is uncurled into the flower
b a soft green _spreads behind
g the wing veins; the antennae

bee | bee, bees, bumblebee, honeybee, wasp, honey bee | animal summer
o pollen _packs the hind legs / the wings _blur to glass
b out-of-focus petals _fill the background
g the fur of the thorax; the pollen

insect | insect, beetle, ladybug, ladybird, ant, dragonfly, grasshopper, spider, caterpillar, firefly, fireflies | animal
o dew _beads along the legs +dawn,morning / the wing cases _mirror the sky
b grass _dissolves to green
g the wing edges; dewdrops

bat | bat, bats | animal dark night
o thin skin _glows between the finger bones
b a torn sky _shows behind
g the wing edges

dragon | dragon, wyvern, dragons, hydra | fantasy grand dark
o smoke _leaks between the teeth / scarred scales _overlap along the neck / the wing skin _is lit through from behind
p scorched ground _still smokes
b storm cloud _piles up behind
g the scales along the neck; the horn tips; the wing edge

unicorn | unicorn, pegasus, griffin, phoenix, mythical creature, chimera | fantasy grand
o the mane _drifts as if the air were water / frost flowers _open where it stands +winter / pale light _gathers along the back
b a clearing _glows out of focus
g the mane; the line of the neck

dinosaur | dinosaur, t-rex, tyrannosaurus, triceratops, raptor | fantasy grand
o leathery folds _bunch at the neck / ferns _snap underfoot
b giant horsetails _fade in the mist
g the teeth; the wet hide

monster | monster, yeti, troll, ogre, giant, golem, godzilla, bigfoot, cave troll | fantasy grand dark
o moss _grows on the shoulders / one eye _is larger than the other
b fog _hides how far it goes back
g the knuckles; the wet teeth

teddy-bear | teddy bear, teddy, plush, doll, stuffed animal, toy, toys, puppet, toy robot | toy tender home
o one button eye _hangs lower / a seam _is mended with the wrong thread / the plush _is rubbed bare at the nose
b a child's room _blurs behind
g the button eye; the worn plush
`;
