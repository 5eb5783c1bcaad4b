/** People and beings that stand like people. The form of the rows: `rows.ts`. Own details wear no colour a person might have named. */
export const PEOPLE_KINDS = `
person | person, human, figure, individual, someone | person
@ study +reading,writing,candlelight,lamplight,studying; kitchen +cooking,kneading,baking,breakfast,tea; bedroom +sleeping,asleep; workshop +mending,carving,repairing,soldering; artist's studio +painting,drawing,sculpting; city street +umbrella,rain; park +walking,jogging,running
o a loose strand of hair _catches the air / $his shoulders _are relaxed / fine creases _show where the sleeves bend
b the background _stays soft and a few tones darker
g the line of the cheek; the edge of the hair

man | man, guy, gentleman, father, dad, husband, brother, son, uncle, groom | person
@ study +reading,writing,candlelight,lamplight,studying; kitchen +cooking,kneading,baking,breakfast,tea; bedroom +sleeping,asleep; workshop +mending,carving,repairing,soldering; artist's studio +painting,drawing,sculpting; city street +umbrella,rain; park +walking,jogging,running
o rolled sleeves _show strong forearms / stubble _shadows the jaw / the coat collar _is turned up +winter,rain,wind,night / a watch strap _has left a pale mark / a collar _is open and creased / dust _has settled on the shoulders / one boot _is unlaced
b a plain wall a few steps back _lets the figure stand out
g the line of the jaw; the weave of the coat

woman | woman, lady, mother, mom, mum, wife, daughter, aunt, bride, girl with | person
@ study +reading,writing,candlelight,lamplight,studying; kitchen +cooking,kneading,baking,breakfast,tea; bedroom +sleeping,asleep; workshop +mending,carving,repairing,soldering; artist's studio +painting,drawing,sculpting; city street +umbrella,rain; park +walking,jogging,running
o a few strands of hair _have come loose at the neck / the fabric _gathers in soft folds at the elbow / a thin ring _shows on one hand / a coat button _hangs loose / the wind _presses the cloth flat +wind,beach,sea,hills / one glove _is off and held / eyelashes _lay small shadows
b a quiet room behind _drops out of focus
g the line of the cheekbone; loose strands of hair

old-man | old man, grandfather, grandpa, elderly man, old farmer, old sailor | person calm
o deep lines _fan out from the eyes / white stubble _catches along the jaw / a cardigan button _hangs by its thread
b a dim room _leaves only the face and hands bright
g the white stubble; the veins of the hands

old-woman | old woman, grandmother, grandma, granny, elderly woman, nan | person warm home
@ kitchen
o silver hair _is pinned up and slipping / knuckles swollen with work _move without haste / an apron _is tied twice round
b a lived-in kitchen _softens behind
g silver hair; the knuckles; the flour on the table +dough,baking,knead,bread,cookies

boy | boy, son | person playful
@ study +reading,writing,candlelight,lamplight,studying; kitchen +cooking,kneading,baking,breakfast,tea; bedroom +sleeping,asleep; workshop +mending,carving,repairing,soldering; artist's studio +painting,drawing,sculpting; city street +umbrella,rain; park +walking,jogging,running
o one sock _has slid to the ankle / grass stains _mark the knees / hair _sticks up at the crown / a plaster _peels from one elbow / pockets _bulge with small finds / the shirt _is buttoned one hole off / ears _stick out in the light
b trees and a lawn _blur behind
g the tips of the hair; the bare ankle

girl | girl, daughter, little girl, schoolgirl | person playful
@ study +reading,writing,candlelight,lamplight,studying; kitchen +cooking,kneading,baking,breakfast,tea; bedroom +sleeping,asleep; workshop +mending,carving,repairing,soldering; artist's studio +painting,drawing,sculpting; city street +umbrella,rain; park +walking,jogging,running
o a plait _has half come undone / one lace _trails on the ground / freckles _cross the nose / a gap _shows between the front teeth / the knees _are green from grass / a ribbon _has come loose / sleeves _are pulled over the hands
b a sunlit yard _blurs behind
g loose hair; freckles

child | child, kid, children, kids, toddler, pupil | person playful
@ study +reading,writing,candlelight,lamplight,studying; kitchen +cooking,kneading,baking,breakfast,tea; bedroom +sleeping,asleep; workshop +mending,carving,repairing,soldering; artist's studio +painting,drawing,sculpting; city street +umbrella,rain; park +walking,jogging,running
o scraped knees _show under rolled hems / hair _is flattened on one side by sleep or wind / small fists _hold on tight
b a bright blur of grass and wall _fills the background
g the rims of the ears; the wisps of hair

baby | baby, newborn, infant | person tender
o one tiny fist _curls round a fold of cloth / down _glows along the temple
b a knitted blanket _fills the background
g the down on the cheek; small fingernails

couple | couple, lovers, two people, newlyweds, bride and groom | person tender
o $his hands _meet between them / one coat _is round both shoulders +rain,winter,night
b the rest of the world _stays a soft blur
g the edges of the hair; clasped fingers

family | family, parents, relatives | person warm
o the smallest one _leans against a knee / sleeves and arms _overlap
b a familiar room _is only hinted at
g the tops of the heads; the joined hands

sisters | sister, sisters, twins, siblings, best friends, friends, friend | person playful
@ city street +umbrella,rain
w rain
o $his heads _tip together over some joke / wet hair _sticks to one cheek +umbrella,rain / one sleeve _is soaked to the elbow +umbrella,rain / linked arms _keep them in step
p puddles _shake with drops along the kerb +umbrella,rain
b a rain-blurred street _glows behind +umbrella,rain / a sunlit street _blurs behind -umbrella,rain
g wet hair +umbrella,rain; the curve of the umbrella +umbrella; the corners of the eyes

fisherman | fisherman, angler, trawlerman, fisherwoman | person work water calm
@ quay
o a navy jumper _has gone pale at the elbows / salt _has dried white in the creases of $his hands / a wooden netting needle _hangs ready between the fingers +mending,net
p cork floats _are heaped by $his boots / a gull _waits on a bollard
b boats _rock out of focus behind
g silver stubble; the wet mesh +net; the creases of the hands

sailor | sailor, captain, sea captain, lighthouse keeper, skipper | person work water
@ harbour
o a heavy wool coat _is stiff with salt / a pipe stem _shows in the breast pocket / wind _has reddened the cheeks
b grey water _moves behind
g brass buttons; the weathered cheek

violinist | violinist, fiddler, violin player | person stage
@ stage
o the bow arm _is caught at the top of its stroke / rosin _dusts the strings / a cheek _is pressed to the varnished wood
p a single music stand _is pushed aside
b the dark house _opens out behind
g the varnish of the violin; the bow hair; the line of the jaw

cellist | cellist, cello player, cello | stage music calm
o the bow _rests deep on the low strings / varnish _has worn pale where the hand slides
b darkness with a brown edge _stands behind
g the ribs of the cello; the strings

pianist | pianist, piano player | person stage
@ stage
o $his hands _hover a finger's width over the keys / the raised lid _mirrors the face
b the hall _fades to black behind
g the edge of the lid; the keys

musician | musician, guitarist, guitar player, drummer, saxophonist, trumpeter, singer, band, street musician, jazz band | person stage lively
o eyes _are closed on the note / cables _snake round the boots / sweat _shines at the temple
p an open case _lies on the ground
b coloured haze _hangs behind +night,stage,concert / a blurred street _passes behind -stage,concert
g polished metal; the strings; damp hair

dancer | dancer, ballerina, ballet dancer, flamenco dancer, dancing couple | person stage
@ dance studio
o tulle _lags a moment behind the turn / ribbons _cross tight at the ankle / chalk dust _lifts where the foot leaves the floor
b long windows _pale the room behind
g the line of the arm; the edge of the skirt; satin at the toe

artist | painter, artist, illustrator | person work
@ artist's studio
o paint _has dried on the cuffs / a brush _is held crosswise in the teeth / $his eyes _go from the work to the light
b leaning canvases _fill the back wall
g wet paint; the brush tips

craftsman | carpenter, potter, blacksmith, cobbler, tailor, sculptor, watchmaker, craftsman, weaver, glassblower | person work warm
@ workshop
o a leather apron _is scarred by old cuts / dust _pales the forearms / a pencil _sits behind one ear
p offcuts and shavings _lie round $his feet
b racks of tools _blur along the wall
g the tool's edge; the worn leather; the dusty forearms

baker | baker, pastry chef | person work warm home
@ bakery
o flour _whitens the arms to the elbow / a cloth _is tucked in the apron string
p loaves _cool on wooden racks
b the oven mouth _glows behind
g crusts; floury hands

chef | chef, cook | person work
@ kitchen
o a towel _hangs over one shoulder / a pan _is tilted into the flame / steam _half hides the jacket
b steel and fire _blur behind
g the pan's rim; the knife edge

waiter | waiter, barista, bartender, waitress | person work
@ cafe
o a folded cloth _hangs over the forearm / the tray _is carried at shoulder height
b lamps and bottles _blur behind
g the tray; cups

farmer | farmer, gardener, shepherd, farm worker, peasant, rancher | person work
@ farm
o soil _is rubbed into the creases of the hands / a straw hat _throws a checked shade over the eyes / the cuffs _are wet with dew
p a wicker basket _stands in the furrow
b fields in soft stripes _run back
g the hat brim; muddy boots

beekeeper | beekeeper, apiarist, bee keeper | person work calm summer
@ apiary in a wildflower orchard
o a fine mesh veil _is lifted back from a sun-browned face / a thread of smoke _rises from the smoker in one hand / bees _walk over the glove
p a propped-open hive _shows its golden frames
b white hives _stand out of focus under apple trees
g the mesh of the veil; the wax on the frames; the wings of the bees

firefighter | firefighter, fireman, rescue worker | person work
@ fire station
o soot _is smeared over the cheekbone / the helmet _is pushed back on damp hair / reflective bands _are dulled by ash / both hands _close round the cup +coffee,tea,cup,drinking
p a coiled hose _still drips beside the boot
b the engine _stands in half shadow behind
g the reflective bands; the rim of the cup +coffee,tea,cup; the wet helmet

worker | worker, builder, construction worker, mechanic, miner, welder, engineer, electrician, police officer, policeman | person work
o grease _darkens the cuffs / a scuffed helmet _hangs from the belt / goggles _leave a pale band across the face
b girders and lamps _blur behind
g the worn tool; the dusty shoulders

doctor | doctor, nurse, surgeon, scientist, vet, dentist | person work
@ laboratory +scientist; hospital
o a pen _is clipped to the pocket / tired lines _sit under steady eyes / sleeves _are pushed up
b cool glass and steel _soften behind
g the lens edges; the coat's shoulder

teacher | teacher, student, professor, librarian, writer, scholar, poet | person calm
@ classroom +child,pupil,student,lesson; library
o ink _stains one finger / spectacles _have slid down the nose / a page _is held half turned
b shelves _blur into warm brown
g the spectacle rims; the page edge

soldier | soldier, veteran, guard, general | person
o mud _has dried to the knee / the strap _cuts into the shoulder / $his eyes _look past the camera
b smoke and grey light _fill the distance
g buttons; wet cloth

knight | knight, warrior, paladin, gladiator, spartan, crusader, armored knight | person grand fantasy
o scratches _cross the breastplate / a torn surcoat _hangs below the belt / breath _clouds in the open visor +winter,dawn,snow,mist
p a splintered shield _lies in the grass
b a bare hillside _rises under heavy cloud
g the edge of the armour; rivets

samurai | samurai, ronin, ninja, swordsman | person grand calm
@ bamboo forest
o cords of the armour _are tied in careful knots / rain _drips from the brim of the straw hat +rain / one hand _rests on the hilt
b misted pines _stand behind
g lacquered plates; the sword guard

viking | viking, barbarian, norse warrior | person grand cold
o beads _are braided into the beard / fur _lies thick over the shoulders / old scars _pale one brow
b a grey fjord _fades out behind
g the beads; the axe edge; the fur

pirate | pirate, buccaneer | person lively water
@ ship deck
o a frayed sash _holds a cutlass / gold _glints in one ear / tar _darkens the nails
b rigging _crosses the sky behind
g the earring; the blade

cowboy | cowboy, cowgirl, gunslinger, rodeo rider | person dry warm
@ prairie
o dust _pales the brim and shoulders / a thumb _is hooked in the belt / scuffed boots _are crossed at the ankle +leaning
b a fence line _runs back to low hills
g the hat brim; the belt buckle

king | king, queen, emperor, empress, prince, princess, royal, pharaoh | person grand
@ throne room
o ermine _pools over the armrest / heavy rings _load the fingers
b a tapestry _darkens behind
g the gold edges; the jewels; the velvet nap

figure-of-history | cleopatra, nefertiti, napoleon, napoleon bonaparte, einstein, albert einstein, shakespeare, william shakespeare, mozart, beethoven, bach, vivaldi, wolfgang amadeus mozart, leonardo da vinci, da vinci, michelangelo, galileo, darwin, charles darwin, socrates, aristotle, plato, newton, isaac newton, van gogh, vincent van gogh, frida kahlo, mona lisa, julius caesar, caesar, nero, augustus, joan of arc, marie antoinette, queen victoria, elizabeth i, queen elizabeth i, catherine the great, lincoln, abraham lincoln, abe lincoln, george washington, sherlock holmes, sherlock, king arthur, robin hood, merlin | person
o a crease _runs across the sleeve
b a plain dark ground _lets the figure stand out
g the line of the cheek; the edge of the collar

figure-of-myth | medusa, zeus, poseidon, odin, hades, hercules, heracles, thor, anubis, horus, bastet, dracula, count dracula, nosferatu, frankenstein, frankenstein's monster, frankensteins monster, frankenstein monster | person fantasy
o a fold of cloth _hangs from the shoulder
b a dark ground _lets the figure stand out
g the line of the cheek; the edge of the cloth

monk | monk, nun, priest, pilgrim, hermit | person calm sacred
@ church +praying,kneeling,choir,singing,candle
o a frayed rope _ties the habit / beads _hang from one wrist
b a bare wall _takes the last light
g the folds of the cloth; the beads

witch | witch, wizard, sorcerer, sorceress, mage, alchemist, druid, shaman | person strange fantasy
@ study +reading,writing,candlelight,lamplight,potion,potions,brewing; enchanted forest
o sparks _run along the sleeve / bottles and herbs _hang from the belt / a ring of dust _lifts from the floor
p a tall candle _gutters beside an open book
b shelves and shadows _crowd behind
g the rim of the hat; the sparks; the glass bottles

fairy | fairy, elf, pixie, sprite, dryad, nymph, gnome, dwarf, hobbit, goblin | person fantasy strange
@ enchanted forest
o pollen _clings to thin wings +fairy,pixie,sprite / leaves _are caught in the hair / dew _hangs on the hem
b out-of-focus moss _glows behind
g wing edges; dewdrops

goddess | goddess, god, angel, deity, ethereal goddess, valkyrie | person fantasy grand
o robes _drift as if under water / a thin ring of light _stands behind the head / gilded dust _falls from the fingertips
b deep blue cloud _opens behind
g the edge of the robe; the hands

mermaid | mermaid, siren, merman | fantasy water
o wet hair _lies over one shoulder / scales _shade from bronze to green at the hip / the tail fin _trails in the foam
b dark swells _lift behind
g the scales; wet shoulders

vampire | vampire, zombie, ghost, skeleton, werewolf, mummy, demon, ghoul, grim reaper | dark strange fantasy
o torn cuffs _hang over pale hands / cold mist _parts round the feet
b black branches _cross behind
g cheekbones; pale hands

astronaut | astronaut, cosmonaut, spaceman | person strange
o the visor _mirrors a curved horizon / grey dust _is rubbed into the knees / a loose strap _floats by the shoulder
b black sky _stands hard behind
g the visor rim; scuffed white fabric

robot | robot, android, cyborg, droid, mech | machine strange
o paint _is chipped to bare metal at the joints / a thin cable _shows behind the elbow / small lamps _glow in the chest
b a dim workshop _blurs behind
g the joint rings; the glass of the eyes

alien | alien, extraterrestrial, martian | strange fantasy
o wide dark eyes _hold two small reflections / the skin _has the sheen of a wet pebble
b a violet haze _fills the distance
g damp skin; the eyes

superhero | superhero, hero | person grand lively
o the cape _cracks in the wind / one fist _is set on the hip
b the city _drops away behind
g the edge of the cape; the jaw

clown | clown, mime, jester, magician, juggler, acrobat | person strange
@ carnival
o face paint _has cracked round the mouth / a ruff _sits crooked at the neck
b the ring lights _blur behind
g painted cheek; the sequins

athlete | athlete, runner, footballer, football player, boxer, cyclist, swimmer, gymnast, skater, skateboarder, tennis player, basketball player, soccer player | person lively
o muscles _stand out along the forearm / drops of sweat _fly off the hair / one foot _is clear of the ground
b the crowd _is a smear of colour
g the wet skin; the line of the shoulder

surfer | surfer, kitesurfer | person water lively
o one hand _trails in the green wall of the wave / wet hair _whips back
b the lip _curls over behind
g the rail of the board; the spray

hiker | hiker, climber, mountaineer, explorer, traveler, traveller, backpacker, skier, snowboarder | person wild
o chalk and grit _whiten the fingers +climber,climbing / a worn pack _rides high on the shoulders / breath _smokes in the cold +winter,snow
b ridges _fade out behind
g the pack straps; the wind-burned cheek

diver | diver, scuba diver, swimmer underwater | person water
o silver bubbles _climb past the mask / one fin _is caught mid-kick
b the blue _darkens below
g the mask rim; the bubbles

pilot | pilot, aviator, racing driver, driver | person machine
o goggles _are pushed up on the leather cap / a scarf end _streams back
b sky _rushes past behind
g the goggles; worn leather

bride | bride, wedding couple | person tender
o the veil _lifts on one side / tiny buttons _run down the back
b leaves and bright sky _blur behind
g the veil edge; the buttons

businessman | businessman, businesswoman, office worker, detective, spy, gangster | person urban
o the tie _is pulled loose / rain _spots the shoulders +rain / a hat brim _hides the eyes +detective,spy,gangster
b lit office windows _blur behind
g the hat brim; wet cloth

crowd | crowd, people, audience, dancers, soldiers, army, tourists | person lively
o faces _turn in different directions / arms and banners _break the line of heads
b the far rows _melt into colour
g the nearest shoulders; raised hands

portrait-face | face, eyes, eye, green eyes, lips, head | person
o fine lashes _throw small shadows / a window _is mirrored in each pupil
b skin and shadow _fill the whole frame
g the rim of the iris; the bridge of the nose

hands | hand, hands, fingers, palm | person tender
o fine lines _cross the knuckles / the fingers _close without pressure
b everything beyond _is dark and soft
g the knuckles; the nails
`;
