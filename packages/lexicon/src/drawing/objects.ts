/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const OBJECTS = `
billboard | own:billboard | 5.2 | ground front fixed |  | hoarding, advertising board, advertising hoarding
chalkboard | own:chalkboard | 1.1 | ground front |  | chalk board, sandwich board, chalkboard sign, menu board
sign | own:signboard | 1.7 | ground front |  | signboard, wooden sign, sign board
signpost | own:signpost | 2.4 | ground front | fingerpost, direction sign, wooden signpost
notice board | own:notice-board | 0.9 | hang front | noticeboard, bulletin board, pinboard, pin board, corkboard, cork board
placard | own:placard | 1.5 | ground front | protest sign, picket sign
shop sign | own:shop-sign | 2.9 | ground front | store sign, storefront sign | ~hanging sign
pub sign | own:pub-sign | 1.1 | hang front | tavern sign, inn sign
bakery sign | own:bakery-sign | 1.1 | hang front
cafe sign | own:cafe-sign | 1.1 | hang front | café sign, coffee shop sign
bar sign | own:bar-sign | 1.1 | hang front | cocktail bar sign
stop sign | own:stop-sign | 2.6 | ground front | stop road sign, road stop sign
star shape | noto:star | 0.3 | surface front | star symbol | ~gold star, ~golden star, ~yellow star, ~five-pointed star, ~five pointed star, ~star icon
pedestal | own:pedestal | 1.2 | ground front fixed | plinth, column base, stone pedestal, podium, display podium
flag | own:flag | 3.2 | ground left | red flag, waving flag | ~banner on a pole, ~pennant
crown | own:crown | 0.18 | surface front | royal crown, golden crown
gift | own:gift | 0.3 | surface front | present, gift box, wrapped gift, wrapped present | birthday present, christmas present
teddy bear | noto:teddy-bear | 0.4 | surface front | teddy, stuffed bear
balloon | noto:balloon | 0.4 | sky front | red balloon, party balloon
balloons | own:balloons | 1.4 | sky front | bunch of balloons, balloon bunch
lantern | own:lantern | 0.35 | surface front
hurricane lamp | own:hurricane-lamp | 0.36 | surface front | storm lantern, oil lantern, kerosene lamp, kerosene lantern, paraffin lamp, hurricane lantern | ~oil lamp
paper lantern | noto:red-paper-lantern | 0.5 | hang front | red lantern, chinese lantern, red paper lantern
candle | noto:candle | 0.22 | surface front
taper candle | own:taper-candle | 0.3 | surface front | taper, candlestick, candle holder, dinner candle
light bulb | noto:light-bulb | 0.12 | hang front | lightbulb
chair | own:chair | 0.95 | ground left | wooden chair, kitchen chair
table | own:table | 0.75 | ground front | wooden table, dining table, kitchen table
desk | own:desk | 0.85 | ground front | writing desk, wooden desk, office desk
sofa | own:sofa | 0.9 | ground front | couch, settee
cushion | own:cushion | 0.22 | surface front | throw pillow
pillow | own:pillow | 0.22 | surface front | bed pillow, white pillow
rocking chair | own:rocking-chair | 1.05 | ground front | rocker, wooden rocking chair
armchair | own:armchair | 1.0 | ground front | easy chair, reading chair | ~wing chair
rainy window | own:window-rain | 1.5 | hang front | window with rain, wet window
throne | own:throne | 2.1 | ground front | royal throne
fireplace | own:fireplace | 1.3 | ground front | hearth, open fireplace
bookcase | own:bookcase | 2.0 | ground front | bookshelf, shelf of books, bookshelves | tall shelf
bed | noto:bed | 1.0 | ground front
bathtub | own:bathtub | 0.85 | ground front | bath, tub
bathtub with a shower | noto:bathtub | 1.2 | ground left | shower bath, shower tub
book | own:book | 0.06 | surface front | old book, novel | closed book, diary, tome
open book | own:open-book | 0.06 | surface front
books | noto:books | 0.25 | surface front | stack of books, pile of books
newspaper | noto:newspaper | 0.4 | surface front
scroll | noto:scroll | 0.3 | surface front | parchment
letter | own:letter | 0.2 | surface front fixed | handwritten letter, old letter
love letter | noto:love-letter | 0.12 | surface front | valentine card
envelope | noto:envelope | 0.12 | surface front
pencil | noto:pencil | 0.18 | surface front
paintbrush | noto:paintbrush | 0.25 | surface front
palette | noto:artist-palette | 0.3 | surface front | artist palette, artist's palette
picture frame | noto:framed-picture | 0.6 | hang front | framed picture, painting
guitar | own:guitar | 1.0 | ground front | acoustic guitar
violin | own:violin | 0.6 | surface front | fiddle
banjo | noto:banjo | 0.95 | surface front
trumpet | noto:trumpet | 0.5 | surface front
saxophone | own:saxophone | 0.8 | surface front | sax
flute | noto:flute | 0.6 | surface front
drum | noto:drum | 0.5 | surface front
accordion | noto:accordion | 0.4 | surface front
harp | noto:harp | 1.7 | ground front
drum kit | own:drum-kit | 1.25 | ground front | drum set, drumkit, drums, set of drums
grand piano | own:grand-piano | 1.75 | ground left | concert grand, baby grand piano, black grand piano, baby grand
double bass | own:double-bass | 1.85 | ground front | contrabass, upright bass, string bass
piano | own:piano | 1.3 | ground front | upright piano
keyboard instrument | own:music-keyboard | 0.2 | surface front
microphone | noto:studio-microphone | 0.3 | surface front
headphones | noto:headphone | 0.2 | surface front | headphone
radio | noto:radio | 0.25 | surface front
television | noto:television | 0.6 | surface front | tv, tv set, television set
camera | noto:camera | 0.1 | surface front | photo camera
movie camera | noto:movie-camera | 0.4 | surface front | film camera
telephone | noto:telephone | 0.15 | surface front | phone
mobile phone | noto:mobile-phone | 0.15 | surface front | smartphone, cell phone, cellphone
laptop | noto:laptop | 0.25 | surface front | laptop computer, notebook computer
computer | noto:desktop-computer | 0.5 | surface front | desktop computer, personal computer
umbrella | own:umbrella | 0.95 | ground front
parasol | own:parasol | 0.95 | ground front | lace parasol, sun parasol
beach umbrella | noto:umbrella-on-ground | 2.1 | ground front | beach parasol, sunshade
heart | own:heart | 0.3 | surface front | love heart, red heart
campfire | own:campfire | 0.9 | ground front fixed | camp fire, bonfire, fire
party popper | noto:party-popper | 0.25 | surface front fixed
kite | noto:kite | 1 | sky front
ball | noto:soccer-ball | 0.22 | ground front
beach ball | own:beach-ball | 0.4 | ground front
soccer ball | noto:soccer-ball | 0.22 | ground front
basketball | noto:basketball | 0.24 | ground front
tennis ball | own:tennis-ball | 0.07 | ground front
tennis racket | own:tennis-racket | 0.7 | surface front | tennis racquet
baseball | noto:baseball | 0.07 | ground front
volleyball | noto:volleyball | 0.21 | ground front
football | noto:american-football | 0.17 | ground front | american football
die | noto:game-die | 0.05 | surface front | dice
puzzle piece | noto:puzzle-piece | 0.05 | surface front | jigsaw piece
yarn | noto:yarn | 0.1 | surface front | ball of yarn, ball of wool, wool ball, yarn ball
trophy | noto:trophy | 0.4 | surface front
medal | noto:sports-medal | 0.1 | surface front | gold medal
ring | noto:ring | 0.03 | surface front | diamond ring, engagement ring
diamond | noto:gem-stone | 0.04 | surface front | gem, gemstone, jewel
key | own:key | 0.04 | surface front | old key, skeleton key
padlock | noto:locked | 0.08 | surface front | lock
bell | noto:bell | 0.3 | hang front |  | church bell
hourglass | noto:hourglass-not-done | 0.25 | surface front | sandglass, sand timer
alarm clock | noto:alarm-clock | 0.14 | surface front
grandfather clock | own:grandfather-clock | 2.1 | ground front | longcase clock, pendulum clock, standing clock
cutting board | own:cutting-board | 0.1 | surface front | chopping board, wooden board, board, bread board
clock | noto:mantelpiece-clock | 0.3 | surface front | mantel clock
watch | noto:watch | 0.05 | surface front | wristwatch
compass | noto:compass | 0.08 | surface front
magnifying glass | noto:magnifying-glass-tilted-left | 0.2 | surface front
telescope | noto:telescope | 1.3 | ground left
microscope | noto:microscope | 0.4 | surface left
globe | own:desk-globe | 0.4 | surface front fixed | desk globe, terrestrial globe, world globe
planet earth | noto:globe-showing-europe-africa | 12 | sky front fixed | earth
treasure map | own:treasure-map | 0.4 | surface front | pirate map, old map
map | noto:world-map | 0.4 | surface front fixed | world map
crystal ball | noto:crystal-ball | 0.25 | surface front
heap of gold | own:gold-heap | 0.9 | ground front | pile of gold, gold coins, pile of gold coins, heap of gold coins, pile of coins, pile of treasure, treasure, treasure hoard, hoard of gold | ~gold, ~coins, ~coin, ~hoard, ~gold coin, ~riches
treasure chest | noto:treasure-chest | 0.5 | ground front | chest of gold
sword | own:sword | 1.0 | surface front
dagger | noto:dagger | 0.35 | surface front
swords | noto:crossed-swords | 0.9 | surface front | crossed swords
shield | noto:shield | 0.8 | surface front
bow and arrow | noto:bow-and-arrow | 1.4 | surface front
axe | noto:axe | 0.7 | surface front | ax, hatchet
hammer | noto:hammer | 0.3 | surface front
wrench | noto:wrench | 0.25 | surface front | spanner
screwdriver | noto:screwdriver | 0.2 | surface front
saw | noto:carpentry-saw | 0.5 | surface front
scissors | noto:scissors | 0.18 | surface front
gear | noto:gear | 0.2 | surface front | cogwheel, cog
magnet | noto:magnet | 0.12 | surface front
bucket | noto:bucket | 0.3 | ground front | pail
broom | noto:broom | 1.3 | surface front | broomstick
basket | own:basket | 0.35 | ground front | wicker basket
backpack | noto:backpack | 0.5 | ground front | rucksack
suitcase | noto:luggage | 0.6 | ground front | luggage
briefcase | noto:briefcase | 0.35 | ground front
handbag | noto:handbag | 0.3 | surface front | purse
shopping cart | noto:shopping-cart | 1.0 | ground left | shopping trolley
barrel | own:barrel | 0.95 | ground front | wooden barrel, cask, wine barrel
amphora | noto:amphora | 0.6 | surface front
perfume bottle | own:perfume | 0.12 | surface front | bottle of perfume, perfume, perfume flacon, flacon of perfume
jar of cream | own:cream-jar | 0.07 | surface front | cream jar, cosmetic jar, face cream, skincare jar, moisturizer, moisturiser | ~skincare, ~skincare product, ~cosmetics, ~candle jar
pump bottle | own:pump-bottle | 0.2 | surface front | soap dispenser, lotion bottle, shampoo bottle, soap bottle, hand soap, lotion | ~shampoo, ~conditioner, ~sunscreen
dropper bottle | own:dropper-bottle | 0.11 | surface front | serum bottle, face serum, serum, skincare serum, essential oil bottle, essential oil, pipette bottle | ~skincare bottle, ~cosmetic bottle
lipstick | own:lipstick | 0.08 | surface front | red lipstick | ~lip balm
cream tube | own:cream-tube | 0.16 | surface front | tube of cream, toothpaste tube, hand cream, tube of toothpaste | ~toothpaste, ~tube
tray | own:tray | 0.06 | surface front | wooden tray, serving tray, tea tray
vase | own:vase | 0.3 | surface front
jar | noto:jar | 0.15 | surface front
bowl | own:bowl | 0.1 | surface front | mixing bowl, soup bowl
plate | own:plate | 0.09 | surface front | dinner plate, dish | platter, saucer
place setting | noto:fork-and-knife-with-plate | 0.25 | surface front fixed | plate with cutlery
spoon | noto:spoon | 0.17 | surface front
knife | noto:kitchen-knife | 0.25 | surface front | kitchen knife
hat | noto:top-hat | 0.2 | surface front | top hat
straw hat | noto:womans-hat | 0.14 | surface front | sun hat
cap | noto:billed-cap | 0.14 | surface front | baseball cap
scarf | noto:scarf | 0.5 | surface front
gloves | noto:gloves | 0.2 | surface front | glove
dress | noto:dress | 1.1 | hang front
kimono | noto:kimono | 1.3 | hang front
t-shirt | noto:t-shirt | 0.7 | hang front | shirt, tee shirt
jeans | noto:jeans | 1.0 | hang front | trousers, pants
coat | noto:coat | 1.0 | hang front
boot | noto:hiking-boot | 0.2 | ground left | hiking boot, boots
sneaker | noto:running-shoe | 0.12 | ground left | running shoe, trainer, sneakers
high heel | noto:high-heeled-shoe | 0.15 | ground left | high-heeled shoe, high heels
glasses | noto:glasses | 0.05 | surface front | spectacles, eyeglasses
sunglasses | noto:sunglasses | 0.05 | surface front
skis | own:skis | 1.8 | ground front | ski
fence post | own:fence-post | 1.3 | ground front | wooden post, fencepost
fishing rod | own:fishing-rod | 2.0 | ground right fixed | fishing pole
surfboard | own:surfboard | 2.0 | ground front
mirror | noto:mirror | 0.5 | hang front
disco ball | noto:mirror-ball | 0.4 | hang front fixed | mirror ball
magic wand | noto:magic-wand | 0.35 | surface front fixed | wand
skull | noto:skull | 0.2 | surface front
bone | noto:bone | 0.05 | surface front
dna | noto:dna | 0.4 | surface front fixed | double helix
battery | noto:battery | 0.05 | surface front
satellite dish | noto:satellite-antenna | 3 | ground left
wheel | noto:wheel | 0.7 | ground front
bathroom toilet | noto:toilet | 0.8 | ground left | toilet
money bag | noto:money-bag | 0.35 | surface front | bag of money
test tube | noto:test-tube | 0.15 | surface front
pinata | noto:pinata | 0.7 | hang left fixed
nesting doll | noto:nesting-dolls | 0.2 | surface front | matryoshka, russian doll, nesting dolls
wind chime | noto:wind-chime | 0.4 | hang front
lamp | own:lamp | 0.5 | surface front | table lamp, bedside lamp | ~desk lamp
lampshade | own:lampshade | 0.25 | surface front
wallet | own:wallet | 0.1 | surface front | billfold
microwave | own:microwave | 0.3 | surface front | microwave oven
refrigerator | own:refrigerator | 1.8 | ground front | fridge
bag | own:bag | 0.4 | surface front | tote bag, cloth bag, canvas bag
shopping bag | noto:shopping-bags | 0.4 | surface front | shopping bags
pen | noto:fountain-pen | 0.14 | surface front | fountain pen, ink pen
trash can | own:trash-can | 0.9 | ground front | garbage can, garbage bin, dustbin, rubbish bin, trash bin, metal bin
wastebasket | noto:wastebasket | 0.5 | ground front | waste bin, waste basket, waste paper basket, wastepaper basket
box | noto:package | 0.35 | ground front | cardboard box, package, parcel
trombone | noto:trombone | 0.9 | surface front
maracas | noto:maracas | 0.25 | surface front | maraca
megaphone | noto:megaphone | 0.3 | surface front
boomerang | noto:boomerang | 0.3 | surface front
scales | noto:balance-scale | 0.5 | surface front | scale, balance scale, balance scales, weighing scale, weighing scales, pair of scales
chess pawn | noto:chess-pawn | 0.06 | surface front | pawn, chess piece
boxing glove | noto:boxing-glove | 0.25 | surface front | boxing gloves
shovel | noto:shovel | 1.2 | surface front | spade
pickaxe | noto:pick | 0.9 | surface front
fuel pump | noto:fuel-pump | 1.8 | ground front | gas pump, petrol pump
frisbee | noto:flying-disc | 0.27 | surface front
curling stone | noto:curling-stone | 0.2 | ground front
diving mask | noto:diving-mask | 0.2 | surface front | snorkel
table tennis bat | noto:ping-pong | 0.26 | surface front | ping pong paddle, table tennis paddle
rugby ball | noto:rugby-football | 0.18 | ground front
socks | noto:socks | 0.3 | surface front | sock
ribbon | noto:ribbon | 0.15 | surface front | bow
dress shoe | noto:mans-shoe | 0.12 | ground left | leather shoe, shoe
bomb | noto:bomb | 0.3 | ground front
counter | own:counter | 1.3 | ground front | bar counter, shop counter, kitchen counter
stove | own:stove | 1.25 | ground front | oven, cooker, kitchen stove
wood stove | own:wood-stove | 1.9 | ground front fixed | wood-burning stove, wood burning stove, woodburning stove, wood burner, log burner, wood-burner, cast iron stove, iron stove, pot-bellied stove, potbelly stove
sink | own:sink | 0.95 | ground front | washbasin, wash basin, bathroom sink, kitchen sink, pedestal sink
jukebox | own:jukebox | 1.5 | ground front fixed | juke box
school blackboard | own:blackboard | 0.9 | hang front | classroom blackboard, blackboard
school desk | own:school-desk | 1.0 | ground front | pupil's desk
easel | own:easel | 1.75 | ground front fixed | painter's easel
workbench | own:workbench | 1.15 | ground front | work bench
tool board | own:tool-board | 0.9 | hang front
pendant lamp | own:pendant-lamp | 0.4 | hang front | hanging lamp, ceiling lamp
floor lamp | own:floor-lamp | 1.65 | ground front | standing lamp, standard lamp
wall shelf | own:wall-shelf | 0.6 | hang front fixed | shelf
garden gate | own:gate | 2.4 | ground front | gate, iron gate, wrought iron gate
wheelbarrow | own:wheelbarrow | 0.75 | ground left
hammock | own:hammock | 1.5 | ground front
swing | own:swing | 2.4 | ground front | swing set
typewriter | own:typewriter | 0.3 | surface front | old typewriter, vintage typewriter
coffee machine | own:coffee-machine | 0.42 | surface front | espresso machine, coffee maker, coffeemaker
game controller | own:game-controller | 0.11 | surface front | gamepad, video game controller, controller, joypad, gaming controller | ~joystick
goldfish bowl | own:goldfish-bowl | 0.3 | surface front | fishbowl, fish bowl
toaster | own:toaster | 0.22 | surface front
fork | own:fork | 0.19 | surface front
frying pan | own:frying-pan | 0.1 | surface left | pan, skillet, cast iron skillet, cast iron pan
knight's helmet | own:helmet | 0.4 | surface front | knight helmet, medieval helmet, plumed helmet
carnival mask | own:mask | 0.2 | surface front | mask, venetian mask, masquerade mask
necklace | own:necklace | 0.25 | surface front
pearl necklace | own:pearl-necklace | 0.25 | surface front
cello | own:cello | 1.25 | ground front
rubber duck | own:rubber-duck | 0.1 | surface left | rubber duckie
picnic blanket | own:picnic-blanket | 0.52 | ground front | picnic rug, picnic cloth, checked blanket, checkered blanket, picnic mat
picnic basket | own:picnic-basket | 0.38 | ground front | picnic hamper, hamper
blanket | own:blanket | 0.22 | surface front | folded blanket, throw blanket, wool blanket, woollen blanket | woolen blanket, ~quilt
rug | own:rug | 0.5 | ground front | carpet, persian rug, persian carpet, oriental rug, woven rug | area rug, ~magic carpet, ~flying carpet
crate | own:crate | 0.42 | ground front | wooden crate, fruit crate, crate of fruit, crate of apples, apple crate | box of fruit, ~crate of vegetables, ~basket of vegetables, ~vegetables, ~vegetable, ~crate of oranges
haystack | own:haystack | 3.4 | ground front | hay stack, straw stack, hayrick, hay rick
hay bale | own:hay-bale | 1.3 | ground front | bale of hay, straw bale, bale of straw, round bale, haybale
beehive | own:beehive | 0.9 | ground front | bee hive, hive, skep
seesaw | own:seesaw | 1.0 | ground front | see-saw, teeter-totter, teeterboard
sandbox | own:sandbox | 0.75 | ground front | sandpit, sand box, sand pit, sand-pit
playground | own:playground | 3.2 | ground front | play set, playset, climbing frame, playground tower | jungle gym, ~playhouse
string of lights | own:string-of-lights | 0.6 | hang front fixed | string lights, fairy lights, festoon lights, garland of lights | ~christmas lights
bunting | own:bunting | 0.6 | hang front | bunting flags, pennant banner, pennant garland, flag garland
prayer flags | own:prayer-flags | 3 | ground left fixed | prayer flag, tibetan prayer flags, string of prayer flags
flower arch | own:flower-arch | 2.6 | ground front fixed | floral arch, wedding arch, rose arch, arch of flowers, floral archway | ~rose arbor, ~rose arbour
sky lantern | own:sky-lantern | 0.9 | sky front | floating lantern, flying lantern, wish lantern, khoom fay
firework | own:fireworks | 70 | sky front fixed | fireworks display, firework display, fireworks show, burst of fireworks, firework burst
party hat | own:party-hat | 0.24 | surface front | birthday hat, paper hat, cone hat
phone box | own:phone-box | 2.5 | ground front | phone booth, telephone box, telephone booth, red phone box, red telephone box, phonebox, red telephone booth
gramophone | own:gramophone | 0.75 | surface front | phonograph, old gramophone | ~victrola
record player | own:record-player | 0.35 | surface front | turntable, vinyl player, vinyl record player, recordplayer
chandelier | own:chandelier | 0.9 | hang front | crystal chandelier, candle chandelier
tea set | own:tea-set | 0.24 | surface front | teaset, tea service, china tea set, porcelain tea set
lemonade jar | own:lemonade-jar | 0.34 | surface front | jar of lemonade, lemonade dispenser, jug of lemonade, pitcher of lemonade, lemonade pitcher | ~lemonade jug
barbecue | own:barbecue | 1.05 | ground front | barbeque, bbq, grill, barbecue grill, bbq grill, charcoal grill, kettle grill
snow globe | own:snow-globe | 0.16 | surface front | snowglobe, snow dome
paper plane | own:paper-plane | 0.6 | sky right | paper airplane, paper aeroplane, folded paper plane
dresser | own:dresser | 1.6 | ground front | chest of drawers, bureau, dressing table, vanity, vanity table, tallboy | ~nightstand, ~bedside table, ~sideboard
wardrobe | own:wardrobe | 2.0 | ground front | armoire, closet, clothes cupboard | cupboard, cabinet, ~locker, ~pantry
crib | own:crib | 1.1 | ground front | baby crib, cot, baby cot, baby bed, cradle | ~bassinet, ~playpen
bunk bed | own:bunk-bed | 1.7 | ground front | bunk beds, bunkbed, bunk | ~loft bed
canopy bed | own:canopy-bed | 2.2 | ground front fixed | four poster bed, four-poster bed, four poster, four-poster, princess bed, royal bed
beanbag chair | own:beanbag | 0.8 | ground front | bean bag chair, beanbag, bean bag, bean bag seat
bar stool | own:bar-stool | 0.8 | ground front | barstool, counter stool, tall stool
coffee table | own:coffee-table | 0.45 | ground front | low table, tea table, cocktail table | ~side table
high chair | own:high-chair | 1.0 | ground front | highchair, baby chair, baby high chair
washing machine | own:washing-machine | 0.9 | ground front | washer, laundry machine, clothes washer | tumble dryer, ~dryer, ~dishwasher
vacuum cleaner | own:vacuum-cleaner | 1.1 | ground left | vacuum, hoover, upright vacuum
shower | own:shower | 2.1 | ground front | shower cabin, shower cubicle, shower stall, walk-in shower
ceiling fan | own:ceiling-fan | 0.55 | hang front
sewing machine | own:sewing-machine | 0.32 | surface front
hot tub | own:hot-tub | 1.1 | ground front | jacuzzi, whirlpool tub, cedar hot tub, cedar tub | ~ice bath, ~plunge pool
bird bath | own:bird-bath | 0.95 | ground front | birdbath
birdhouse | own:birdhouse | 1.5 | ground front | bird house, nest box, nesting box, bird box | ~bird feeder
watering can | own:watering-can | 0.38 | ground left | wateringcan
lawn mower | own:lawn-mower | 1.0 | ground left | lawnmower, mower, grass mower
rake | own:rake | 1.5 | surface front | garden rake, leaf rake
adirondack chair | own:adirondack-chair | 1.0 | ground front | muskoka chair, adirondack | ~deck chair, ~deckchair, ~lawn chair, ~garden chair, ~beach chair, ~lounge chair, ~sun lounger
fire hydrant | own:fire-hydrant | 0.85 | ground front | hydrant
window box | own:window-box | 0.45 | ground front | flower box, window box of geraniums, windowbox, window box of flowers, flower boxes, planter box, box of flowers | ~planter
walking frame | own:walking-frame | 0.9 | ground front | zimmer frame, rollator
wheelchair | own:wheelchair | 1.0 | ground left | wheel chair
stroller | own:stroller | 1.05 | ground left | pram, baby carriage, pushchair, baby stroller, baby buggy, perambulator
stool | own:stool | 0.5 | ground front | wooden stool, three-legged stool, milking stool, low stool | ~step stool, ~footstool, ~piano stool
rubik's cube | own:rubiks-cube | 0.06 | surface front fixed | rubiks cube, rubik cube, magic cube, puzzle cube
building blocks | own:building-blocks | 0.14 | surface front fixed | building block, wooden blocks, alphabet blocks, toy blocks, toy block, wooden block, letter blocks, abc blocks
toy bricks | own:toy-bricks | 0.08 | surface front | lego, lego bricks, lego brick, legos, toy brick, plastic bricks, brick toys | ~lego set
rocking horse | own:rocking-horse | 0.8 | ground left | wooden rocking horse, toy horse, rocking pony | ~hobby horse
toy robot | own:toy-robot | 0.3 | surface front | tin robot, tin toy robot, wind-up robot, robot toy
yo-yo | own:yo-yo | 0.09 | surface front | yoyo, yo yo
spinning top | own:spinning-top | 0.09 | surface front | toy top, wooden top, whirligig top | ~dreidel
jack-in-the-box | own:jack-in-the-box | 0.4 | surface front | jack in the box, jack in a box
dollhouse | own:dollhouse | 0.8 | ground front | doll house, doll's house, dolls house
jigsaw puzzle | own:jigsaw-puzzle | 0.1 | surface front fixed | jigsaw, puzzle
chess board | own:chess-board | 0.16 | surface front | chessboard, chess set, chess, chess game, game of chess | checkerboard, ~checkers, ~board game
playing cards | own:playing-cards | 0.12 | surface front fixed | playing card, deck of cards, pack of cards, hand of cards, deck of playing cards, poker cards | ~tarot cards, ~tarot card
music box | own:music-box | 0.22 | surface front | musical box, ballerina music box | ~jewelry box, ~jewellery box, ~jewel box
toolbox | own:toolbox | 0.3 | surface front | tool box, tool chest | ~tool kit, ~toolkit, ~tool bag
power drill | own:power-drill | 0.22 | surface left | drill, electric drill, cordless drill, hand drill
chainsaw | own:chainsaw | 0.3 | surface left | chain saw
paint roller | own:paint-roller | 0.35 | surface front | roller brush
paint can | own:paint-can | 0.22 | surface front | can of paint, paint bucket, bucket of paint, tin of paint, paint tin, paint pot, pot of paint, cans of paint
iron nails | own:nails | 0.05 | surface front | iron nail, pile of nails, carpentry nails, rusty nails | screws, ~screw
mannequin | own:mannequin | 1.6 | ground front | dress form, dressmaker's dummy, tailor's dummy, tailor's bust, manikin
wedding dress | own:wedding-dress | 1.7 | ground front fixed | wedding gown, bridal gown, bridal dress, white wedding dress | ~ball gown, ~ballgown, ~evening gown
sweater | own:sweater | 0.65 | hang front | jumper, pullover, wool sweater, woollen sweater, woolen sweater, knitted sweater, cardigan, christmas sweater, woolly jumper | ~hoodie, ~sweatshirt
leather jacket | own:leather-jacket | 0.75 | hang front | biker jacket, black leather jacket | ~denim jacket, ~jacket, ~bomber jacket
cowboy hat | own:cowboy-hat | 0.18 | surface front | stetson, ten-gallon hat, western hat | ~fedora
mittens | own:mittens | 0.2 | surface front | mitten, wool mittens, knitted mittens, pair of mittens, winter mittens | ~winter gloves
christmas stocking | own:christmas-stocking | 0.45 | hang front | stocking, christmas stockings, xmas stocking, stockings
wreath | own:wreath | 0.5 | hang front | christmas wreath, evergreen wreath, holiday wreath, holly wreath, advent wreath | ~laurel wreath, ~flower wreath
electric guitar | own:electric-guitar | 1.0 | ground front | red electric guitar | bass guitar, rock guitar
ukulele | own:ukulele | 0.6 | ground front | uke | ~mandolin, ~lute
amplifier | own:amplifier | 0.6 | ground front | amp, guitar amp, guitar amplifier | speaker, loudspeaker, ~speakers, ~bluetooth speaker
xylophone | own:xylophone | 0.16 | surface front | toy xylophone | glockenspiel, ~marimba
tambourine | own:tambourine | 0.27 | surface front
bagpipes | own:bagpipes | 0.7 | surface left fixed | bagpipe, scottish bagpipes, set of bagpipes
tuba | own:tuba | 0.95 | ground front | sousaphone | ~french horn, ~euphonium
soccer goal | own:soccer-goal | 2.3 | ground front | goal, football goal, goal net, soccer net, football net, goalpost, goal post, goalposts, goal posts | ~hockey goal, ~handball goal
hamster wheel | own:hamster-wheel | 0.26 | ground front | exercise wheel, running wheel
hamster in a wheel | own:hamster-in-wheel | 0.26 | ground left
toys | own:toys | 0.36 | ground front | pile of toys, heap of toys, toys on the floor, scattered toys
jump rope | own:jump-rope | 0.16 | surface front | skipping rope, jumping rope, skip rope
toy train | own:train | 0.3 | ground left | model train, wooden train, train set
toy car | own:car | 0.14 | ground left | model car
toy truck | noto:articulated-lorry | 0.2 | ground left
toy boat | own:sailboat | 0.3 | surface left | model boat
toy plane | noto:small-airplane | 0.16 | surface left | toy airplane, toy aeroplane, model plane
soup pot | own:soup-pot | 0.32 | surface front | cooking pot, stockpot, stock pot, stew pot, pot of soup, pot of stew, saucepan, casserole, soup kettle | ~pressure cooker, ~crock pot
comb | own:comb | 0.06 | surface front | hair comb | ~hairbrush
paw print | own:paw-print | 0.12 | surface front | paw, pawprint, dog paw, cat paw, paws, paw prints, dog paw print, cat paw print
flat iron | own:iron | 0.16 | surface left | iron, clothes iron, steam iron
ironing board | own:ironing-board | 1.0 | ground front
round table | own:round-table | 0.75 | ground front | round dining table, round wooden table, pedestal table, bistro table | ~round coffee table
icon set | own:icon-set | 0.5 | ground front fixed | icons, set of icons, app icons, ui icons, flat icons, line icons, icon pack
weather icons | own:weather-icons | 0.5 | ground front fixed | weather icon set, set of weather icons
water cycle | own:water-cycle | 1.2 | ground front fixed | water cycle diagram, water cycle chart, the water cycle, hydrological cycle
plant parts | own:plant-parts | 1.2 | ground front fixed | parts of a plant, parts of the plant, plant diagram, labelled plant, labeled plant, parts of a flower
solar system | own:solar-system | 60 | sky front fixed
solar system with names | own:solar-system-named | 60 | sky front fixed | solar system with labels, labelled solar system, labeled solar system
basketball hoop | own:basketball-hoop | 3.4 | ground front | basketball net, basketball ring, basketball goal, basketball basket
hockey stick | own:hockey-stick | 1.3 | ground front | ice hockey stick, hockey stick and puck
puck | own:hockey-puck | 0.03 | surface front | hockey puck, ice hockey puck
trampoline | own:trampoline | 0.9 | ground front
dumbbells | own:dumbbells | 0.18 | surface front | dumbbell, hand weights, weights, dumb-bells, dumb-bell | ~kettlebell
barbell | own:barbell | 0.45 | ground front | bar bell, weightlifting bar
dartboard | own:dartboard | 0.45 | hang front | dart board, darts, darts board | ~target, ~bullseye
baseball glove | own:baseball-glove | 0.3 | surface front | baseball mitt, catcher's mitt, baseball glove and ball
baseball bat | own:baseball-bat | 0.2 | surface front | wooden baseball bat | ~cricket bat
bowling pins | own:bowling-pins | 0.4 | ground front | bowling pin, skittles, tenpins, ninepins
bowling ball | own:bowling-ball | 0.22 | ground front
ice skates | own:ice-skates | 0.3 | ground left | ice skate, pair of ice skates, figure skates, skates | ~roller skates, ~rollerblades
ballet shoes | own:ballet-shoes | 0.12 | surface front | ballet shoe, ballet slippers, ballet slipper, pointe shoes, pointe shoe, pair of ballet shoes, ballet flats
golf bag | own:golf-bag | 1.0 | ground front | golf clubs, golf club, bag of golf clubs, set of golf clubs
coffin | own:coffin | 2.0 | ground front | casket, wooden coffin, vampire coffin | ~sarcophagus
cauldron | own:cauldron | 0.7 | ground front | witch's cauldron, witches cauldron, witch cauldron, bubbling cauldron, magic cauldron, iron cauldron
potion bottle | own:potion-bottle | 0.2 | surface front | potion, magic potion, potion flask, bottle of potion, vial of potion, love potion, flask | ~poison bottle, ~poison, ~elixir, ~vial
ship in a bottle | own:ship-in-a-bottle | 0.18 | surface front | bottle ship, boat in a bottle, ship inside a bottle, ship in bottle
menorah | own:menorah | 0.4 | surface front | hanukkah menorah, hanukkiah, chanukah menorah | ~candelabra, ~candelabrum
nutcracker | own:nutcracker | 0.4 | surface front | nutcracker soldier, wooden nutcracker, christmas nutcracker, nutcracker doll, toy soldier | ~tin soldier
easter basket | own:easter-basket | 0.4 | surface front | basket of easter eggs, basket of eggs, basket of painted eggs, basket full of eggs, easter eggs in a basket
neon sign | own:neon-sign | 0.6 | hang front fixed | open neon sign, neon light sign, open sign | ~neon lights
wall posters | own:posters | 1.0 | hang front fixed
wall poster | own:poster | 0.8 | hang front
vending machine | own:vending-machine | 1.9 | ground front | snack machine, drinks machine, soda machine, coke machine | ~slot machine, ~gumball machine
aquarium | own:aquarium | 0.5 | surface front fixed | fish tank, fishtank | terrarium
soap bubbles | own:soap-bubbles | 0.9 | sky front fixed | soap bubble, bubbles, bubble, floating bubbles
single bubble | own:soap-bubble | 0.2 | sky front fixed | one bubble, big bubble, giant bubble, giant soap bubble
stairs | own:stairs | 1.3 | ground left | steps, flight of stairs, flight of steps, concrete stairs, stone stairs, stone steps, stair set, set of stairs, staircase | ~spiral staircase
paper clips | own:paper-clips | 0.05 | surface front | paper clip, paperclip, paperclips
body cell | own:body-cell | 1.2 | ground front fixed | animal cell, human cell, labelled cell, labeled cell, eukaryotic cell | ~plant cell
building crane | own:tower-crane | 40 | ground right | tower crane, construction crane, lifting crane, harbour crane, dock crane
building site | own:building-site | 7 | ground front fixed | unfinished building, half-built house
swimming pool | own:swimming-pool | 1.9 | ground front | pool, outdoor pool, lap pool, backyard pool
`;
