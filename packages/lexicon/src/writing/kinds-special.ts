/** Kinds that deserve rows of their own; they are asked before the broader ones. The form of the rows: `rows.ts`. */
export const SPECIAL_KINDS = `
apple-kind | apple, apples, red apple, green apple | food
o freckles of paler skin _gather round the stem / one flank _has a dull thumbprint of bruise
p a curl of peel _lies where it fell
b a shadowed board _runs back to a plain wall
g the highlight on the skin; the stem hollow

banana-kind | banana, bananas | food playful
o sugar spots _have started along the ridges / the cut stem _is black and dry
b a flat coloured ground _lies behind
g the ridges; the curve

lemon-kind | lemon, lemons, lime, limes | food bright
o pores _dimple the rind / a cut half _shows wet pale spokes
p a paper bag _is torn open
b a whitewashed wall _stands behind
g the wet pulp; the pitted rind

strawberry-kind | strawberry, strawberries | food summer
o tiny seeds _sit in shallow pits / the leaves _curl back like a collar
b an enamel bowl _is out of focus
g the pitted skin; the leaves

watermelon-kind | watermelon, melon | food summer bright
o black seeds _shine in the flesh / juice _runs toward the rind
b a picnic cloth _blurs behind
g the wet flesh; the rind

pumpkin-kind | pumpkin, pumpkins, jack-o-lantern | food autumn warm
o deep ribs _run to a corky stem / candle glow _spills through the cuts +carved,jack-o-lantern,halloween
p straw and dry leaves _lie round the base
b a porch in dusk light _blurs behind
g the ribs; the stem

tomato-kind | tomato, tomatoes | food summer
o the skin _is tight enough to mirror the window / a green star _crowns each stem
b worn boards _run back
g the tight skin; the green stems

mushroom-dish | mushroom soup, truffle mushrooms | food
o brown edges _are crisp and the middles soft
b a dark stove _stands behind
g the brown edges

pancake-kind | pancake, pancakes, waffle, waffles, french toast, crepe | food morning warm
o syrup _pools and slides over the edge / butter _is half melted on top / steam _lifts between the layers
p a small jug _leans on its spout
b a bright kitchen window _blurs behind
g the running syrup; the crisp rims

donut-kind | donut, doughnut, donuts | food playful
o the glaze _has cracked like thin ice / sprinkles _stick at every angle
b a paper box _is out of focus
g the cracked glaze

cupcake-kind | cupcake, cupcakes, muffin, muffins | food playful
o the frosting _ends in a soft point / the paper case _is pleated and greasy
b a pastel wall _blurs behind
g the swirl; the pleats

pie-kind | pie, apple pie, pumpkin pie, tart, quiche | food warm home
o fruit _bubbles up between the strips / the rim _is pressed with fork marks
p a wedge _has been lifted out
b a window sill _is out of focus
g the sugared lattice +apple,cherry,berry,blueberry,peach,plum; the crimped rim

steak-kind | steak, grilled steak, beef | food dark warm
o a dark crust _gives way to pink / melted butter _slides off the top
p rosemary and a crushed clove _lie beside it
b a grill _glows out of focus
g the crust; the running butter

sandwich-kind | sandwich, toast, bagel, grilled cheese | food home
o a cut edge _shows every layer / cheese _strings between the halves
b waxed paper _is crumpled behind
g the toasted face; the cut edge

salad-kind | salad, greens, vegetables bowl | food bright
o leaves _are slick with oil / seeds _cling to the wet edges
b a pale bowl _curves out of focus
g the wet leaves

dumpling-kind | dumpling, dumplings, gyoza, bao | food warm
o pleats _pinch to a small twist / thin dough _lets the filling show
p a bamboo lid _is set aside
b steam _blurs the back
g the damp pleats; the basket rim

beer-kind | beer, pint, beer glass, ale | drink warm night
o foam _slides over the lip / chains of bubbles _rise from one point
b amber lamps _blur behind
g the wet glass; the foam edge

cocktail-kind | cocktail, martini, mojito, margarita, negroni | drink night
o a twist of peel _hangs from the lip / crushed ice _has begun to round off
b bottles _blur into coloured bars
g the rim; the ice edges

whisky-kind | whisky, whiskey, bourbon, rum | drink dark night
o one clear block of ice _leans on the glass / the spirit _leaves slow tears
b a leather chair _darkens behind
g the cut facets; the ice corner

hot-chocolate | hot chocolate, cocoa | drink winter warm
o cream _melts into brown rings / cocoa _is sifted over one side
p a knitted mitten _lies by the saucer
b a frosted window _glows behind
g the melting cream; the mug rim

teapot-kind | teapot, kettle, samovar | drink home calm
o the lid _sits slightly askew / steam _leans from the spout
b a tiled wall _is out of focus
g the curve of the spout; the lid knob

cat-black | black cat, panther cat | animal dark home
o only the edges of the fur _take the light / yellow eyes _burn out of the dark shape / whiskers _are drawn in white
b deep shadow _joins the outline
g the whiskers; the ears

kitten-kind | kitten, kittens | animal tender playful
o oversized ears _stand out sideways / a paw _is lifted with the claws half out / fluff _stands up along the spine
b a wool blanket _blurs behind
g the fluff; the wet nose

puppy-kind | puppy, puppies, corgi puppy | animal tender playful
o loose skin _folds over the paws / one ear _has not made up its mind
b a sunny floor _blurs behind
g the wet nose; the soft ears

husky-kind | husky, sled dog, samoyed, malamute | animal winter cold
o ice _beads on the whiskers / pale eyes _are rimmed in black
b snow and dark firs _blur behind
g the frosted ruff; the pale eyes

bulldog-kind | bulldog, pug, french bulldog, boxer dog | animal playful
o folds _run deep round the muzzle / the lower teeth _show on one side
b a rug _blurs behind
g the wet folds; the round eyes

squirrel-kind | squirrel, chipmunk, red squirrel | animal autumn
o the tail _curls over the back like smoke / cheeks _are packed tight
b mossy bark _blurs behind
g the tail edge; the round eye

hedgehog-kind | hedgehog, porcupine | animal autumn tender
o a leaf _is caught on the spines / a wet snout _points through the grass
b dead leaves _blur behind
g the spine tips; the wet snout

raccoon-kind | raccoon, badger, skunk | animal night
o the mask _is sharp against pale fur / nimble hands _turn something over
b bins and leaves _blur behind
g the whiskers; the wet hands

otter-kind | otter, otters, sea otter, beaver | animal water playful
o wet fur _stands in points / forepaws _are folded on the chest
b rippled water _blurs behind
g the wet fur; the whiskers

seal-kind | seal, seals, sea lion, walrus | animal water cold
o the coat _shines like wet rubber / whiskers _drip
b pale rocks _blur behind
g the wet coat; the round eyes

polar-bear | polar bear, polar bears | animal cold wild
o yellowed fur _hangs wet at the belly / huge paws _spread on the edge of the ice
b broken floes _fade into mist
g the wet fur; the black nose

panda-kind | panda, giant panda | animal calm tender
o a stripped stalk _hangs from the mouth / the belly _is dusted with leaf bits
b bamboo _blurs to green bars
g the rounded ears; the stalk

koala-kind | koala, sloth | animal calm tender
o claws _hook over the fork of the branch / ears _are fringed with white
b grey-green leaves _blur behind
g the fringe of the ears

gorilla-kind | gorilla, ape, orangutan | animal wild grand
o the brow _keeps the eyes in shade / rain _beads on the shoulders +rain / leathery fingers _rest on a knee
b dark leaves _close in behind
g the brow ridge; the knuckles

zebra-kind | zebra, zebras | animal wild
o the stripes _narrow toward the muzzle / the mane _stands like a brush
b pale grass _shivers behind
g the mane; the dark muzzle

giraffe-kind | giraffe, giraffes | animal wild calm
o long lashes _shade the eye / a grey tongue _curls round a twig
b thorn trees _stand in haze
g the lashes; the horns

hippo-kind | hippo, hippopotamus | animal water
o ears _flick drops into the air / pink skin _shows in the folds
b brown water _runs back to reeds
g the wet back; the small ears

flamingo-kind | flamingo, flamingos | bird animal water
o one leg _is folded out of sight / feathers _darken to coral at the tail
b a flat salt lake _shines behind
g the bend of the neck; the hooked beak

peacock-kind | peacock, peacocks | bird animal grand
o the eyes of the train _shift from blue to bronze / a crest of small fans _stands upright
b dark hedges _set off the colours
g the neck feathers; the train

swan-kind | swan, swans | bird animal water calm
o the wings _are held a little open like sails / the neck _is mirrored in a broken curve
b dark reeds _stand behind
g the curve of the neck; the ripples

crane-kind | crane, heron, stork, egret | bird animal water calm
o thin legs _are doubled in the shallows / a plume _trails behind the head
b mist and reeds _fade behind
g the long beak; the still water

rooster-kind | rooster, cock, cockerel | bird animal proud
o the comb _glows red where light comes through / tail feathers _arc in bottle green
b a barn wall _blurs behind
g the tail arcs; the comb

sparrow-kind | sparrow, robin, finch, wren, titmouse, songbird | bird animal
o the feathers _are fluffed into a ball +winter,snow / one dark eye _holds a point of light / thin claws _ring the twig
b soft branches _blur behind
g the eye; the breast feathers

jellyfish-kind | jellyfish, jelly | animal water strange
o the bell _tightens and opens / long threads _trail far below / organs _show like a pale flower
b black water _takes the rest
g the rim of the bell; the threads

octopus-kind | octopus, squid, cuttlefish | animal water strange
o the skin _changes from brick to sand in patches / suckers _grip whatever they pass / one slotted eye _keeps watch
b blue depth _closes behind
g the wet skin; the curl of an arm

koi-kind | koi, goldfish, koi fish, betta | animal water calm
o fins _open like wet silk / scales _flash when they turn
b dark water _hides the bottom
g the scales; the ripples above

spider-kind | spider, spiders, spider web, web | animal strange
o dew _strings the threads +dawn,morning,rain / jointed legs _test the strands
b dark green _blurs behind
g the beaded threads

dragonfly-kind | dragonfly, damselfly | animal summer water
o wing veins _split the light into small panes / the long body _is beaded blue
b a pond _blurs behind
g the wing panes

ladybug-kind | ladybug, ladybird, beetle | animal summer
o the shell _carries a window of light / black feet _clasp the stem
b leaves _dissolve to green
g the shell

oak-kind | oak, oak tree, ancient tree, old tree | plant grand calm
o the trunk _is wider than a cart / branches _touch the ground and rise again / ivy _has climbed one side
b fields _fall away behind
g the ridges of bark; the leaf edges

willow-kind | willow, willow tree, weeping willow | plant calm water
o long switches _comb the water / the crown _moves as one
b the far bank _is pale
g the trailing tips

bonsai-kind | bonsai, bonsai tree | plant calm
o the trunk _is wired into an old bend / moss _covers the roots
b a paper screen _stands behind
g the bark; the glazed pot

sunflower-field | sunflower field, field of sunflowers | plant summer warm
o heads _face the same way / rough leaves _overlap in shade
b rows _close into a yellow line
g the petal tips

rose-kind | rose, roses, red rose | plant tender
o outer petals _are rolled back and bruised / thorns _catch the light / a bead of water _sits in the fold
b dark leaves _sink into shadow
g the rolled petal edges; the bead of water

tulip-kind | tulip, tulips | plant spring
o one cup _has opened too far / stems _bow in different directions
b a plain wall _cools the colours
g the waxy petals

dandelion-kind | dandelion, dandelions | plant summer tender
o seeds _lift off one by one / fine spokes _hold the rest
b low sun _blurs behind
g the spokes

snowflake-kind | snowflake, frost, ice crystal, icicle | winter cold
o six arms _branch again and again / one arm _is broken short
b blue black _lies behind
g the crystal edges

candle-kind | candle, candles, candlestick | product night calm
o wax _has run and set down the side / the wick _bends into a hook -many / flames _lean the same way +many / a thread of smoke _rises
b the dark _starts a hand's breadth away
g the rim of wax; the holder

lantern-kind | lantern, lanterns, paper lantern, old lantern | product night warm
o soot _clouds the upper glass +old / paper ribs _show through the glow +paper / the handle _is worn bright
b blue dusk _stands behind
g the glass edge; the handle

lightbulb-kind | lightbulb, light bulb, bulb | product
o the filament _hangs in a small loop / a faint map of the room _bends on the glass
b a dark ground _runs behind
g the curve of the glass

camera-kind | camera, old camera, film camera, polaroid camera | product old
o brass _shows where the black paint has worn / the lens _holds a purple and green reflection / leatherette _lifts at one corner
b a wooden desk _darkens behind
g the lens rings; the worn corners

typewriter-kind | typewriter | product old home
o round keys _are ringed in nickel / a sheet _curls from the roller
b a window _greys the room behind
g the key rims; the paper edge

radio-kind | radio, record player, turntable, vinyl record, gramophone | product old music
o grooves _carry a thin wedge of light / the cloth over the speaker _has faded
b warm wood _darkens behind
g the grooves; the tone arm

piano-kind | piano, grand piano, upright piano | music home stage
o the raised lid _mirrors the strings / ivory _has yellowed unevenly
b a tall window _stands behind
g the lid edge; the keys

guitar-kind | guitar, acoustic guitar, electric guitar, violin, ukulele, banjo | music
o the top _is worn pale below the strings / tuning pegs _catch small lights
b a stage in shadow _lies behind
g the strings; the curved edge

chess-kind | chess, chessboard, chess piece, chess pieces | product calm
o felt _shows under a tilted piece / captured men _lie on their sides
b a dim study _blurs behind
g the polished heads; the square edges

sword-kind | sword, katana, dagger, blade | product dark fantasy
o nicks _run along the edge / cord _is wound tight round the grip / old engraving _has filled with dirt
b grey smoke _stands behind
g the edge of the blade; the guard

crown-kind | crown, tiara | product grand
o one stone _is missing from its claw / velvet _shows inside the band
b black cloth _swallows the rest
g the points; the stones

mask-kind | mask, masks, venetian mask, gas mask | product strange
o fine cracks _net the lacquer / ribbons _hang from the edge
b a dark red cloth _falls behind
g the brow; the lacquer

bench-kind | bench, park bench | product calm
o paint _has flaked from the slats / leaves _have stuck to the seat +autumn,rain
b trees _stand back in haze
g the worn slats

hat-kind | hat, cap, straw hat, top hat, cowboy hat | product
o the crown _is dented on one side / a sweat line _darkens the band
b a plain wall _recedes
g the brim

glasses-kind | glasses, sunglasses, spectacles, eyeglasses | product
o two small windows _bend across the lenses / the hinge _shows its tiny screws
b a plain ground _runs behind
g the lens edges

suitcase-kind | suitcase, suitcases, luggage, trunk | product old
o torn labels _overlap on the lid / brass corners _are dented
b an empty platform _blurs behind
g the brass corners; the leather grain

train-kind | train, steam train, locomotive, subway car, train car, railway car, railroad car, metro car, dining car | vehicle grand
o steam _rolls back over the carriages +steam,locomotive / lit windows _make a chain +night,dusk / rain streaks _slant along the sides +rain
b the land _opens behind the track
g the rails; the front lamp

motorbike-kind | motorcycle, motorbike, vespa, scooter | vehicle urban
o heat _has blued the exhaust / the tank _mirrors the sky in a bent strip
b a wall of shutters _stands behind
g the chrome; the tank

airship-kind | airship, zeppelin, steampunk airship, blimp | vehicle sky grand
o ribs _show through the stretched skin / rope ladders _trail from the gondola / brass vents _leak steam +steampunk
b towers of cloud _stand behind
g the ribs; the gondola windows

balloon-kind | hot air balloon, hot air balloons | vehicle sky
o the burner _lights the silk from inside / panels _meet at a puckered crown
b hills _lie small and blue below
g the lit panels; the wicker

sailboat-kind | sailboat, yacht, sailing boat, dinghy | vehicle water calm
o the sail _holds one long curve / the hull _leans on a line of foam
b the coast _is a low grey strip
g the edge of the sail; the wet hull

submarine-kind | submarine | vehicle water machine
o rust _streaks down from the hatches / a lamp _bores into the murk
b the deep _darkens on every side
g the riveted bow

tractor-kind | tractor, combine harvester | vehicle work
o clods _drop from the treads / paint _has faded to chalk on the hood
b ploughed rows _run back
g the treads; the exhaust

windmill-kind | windmill, watermill | building calm
o sailcloth _is lashed to the lattice / boards _are patched in different greys
b a wide sky _stands behind
g the lattice; the cap

statue-kind | statue, sculpture, bust, monument | old calm
o rain _has streaked the marble / a nose _is chipped / moss _fills the folds
b clipped hedges _darken behind
g the brow; the folds

bookstack-kind | stack of books, pile of books, old book, old books | product home
o spines _have cracked and faded / a pressed flower _marks a page / the page edges _are brown as tea
b a window _lights the dust
g the gilt on the spines; the page edges

moon-kind | moon, full moon, crescent moon, blood moon | sky night
o grey seas _show on the disc / thin cloud _slides across the face
b the sky _is darkest close to it
g the rim of the disc; the edges of the cloud

rainbow-kind | rainbow | sky bright
o a fainter second bow _stands outside the first / the foot of it _fades into rain
b slate cloud _makes it vivid
g the inner edge

lightning-kind | lightning, lightning bolt, thunderbolt | sky dark tense
o the bolt _forks again and again before it lands / the cloud _lights up from inside
b a dark plain _waits below
g the forked edges
`;
