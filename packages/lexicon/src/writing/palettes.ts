/** Colours that belong together: two or three, the one that suits a ground first | what they go with (+) and what rules them out (-), by strength. */
export const PALETTES = `
warm grey, oatmeal and ink | product 2 home 1 calm 2 room 1 person 1 -neon
bone, walnut and soft black | product 2 table 2 calm 1 home 1 dark 1 -neon
cream, honey and toasted brown | food 2 morning 2 warm 2 home 2 drink 1 -night -cold -snow -dark
butter yellow, linen and rust | food 2 warm 2 home 2 kitchen 2 -night -cold -dark
tomato red, basil green and flour white | pizza 5 pasta 4 vegetables 3 food 2 restaurant 2 -dark
matcha green, milk white and pale oak | matcha 6 tea 3 drink 2 calm 1 food 1 -night -dark
blueberry, cream and maple brown | pancake-kind 4 cake 3 food 2 morning 2 -dark
black, ember orange and bone | dark 3 food 2 drink 1 night 1 -morning -bright
slate, rind orange and leaf green | fruit 3 food 2 dark 1 -snow
raspberry, vanilla and mint | ice-cream 5 cake 3 food 2 summer 1 -dark
soy brown, rice white and scallion green | ramen 5 sushi 4 rice 4 dumpling-kind 4 food 2 -dark
charcoal, chilli red and sesame gold | steak-kind 4 meat 4 food 2 night 1 -morning
olive, lemon and sea-salt white | seafood 4 salad-kind 4 food 2 summer 2 -dark -night
espresso, foam white and copper | coffee 5 cafe 3 drink 2 food 1 -summer
wine red, walnut and pewter | wine 5 cheese 3 drink 2 dark 2 food 2 -morning
fern green, wet brown and pale grey | frog 3 turtle 2 animal 2 wild 2 rain 1 -desert -snow -food
tawny, straw and smoke | lion 3 deer 2 animal 2 wild 2 savanna 3 -sea -snow -food
snow white, granite and pale gold | snow 4 animal 1 wild 1 -summer -desert -food
rain-coat yellow, slate and wet brick | rain 3 playful 2 -desert -food
brick, linen and weathered green | home 2 room 2 work 2 garden 1 -night -neon
ochre, teal and cinnamon | room 3 home 2 plant 1 -snow -food
charcoal, steel and white | product 3 machine 3 dark 2 tense 1 -food -tender -summer
graphite, smoke and pale gold | product 2 dark 3 night 1 drink 1 -summer -food
putty, clay and bottle green | product 1 home 2 plant 1 calm 1 craft 1 -neon
chalk white, sea glass and sand | product 1 water 2 tender 2 summer 1 bright 1 -night -dark
blush, shell pink and warm ivory | product 2 tender 3 bride 2 -dark -night -storm
dove grey, white and clear red | product 1 lively 1 urban 1 -night
slate blue, pewter and rust | work 2 water 3 calm 1 cold 1 quay 2 -tender -desert
tar black, weathered grey and faded orange | work 2 water 2 harbour 2 quay 2 -tender
navy, brass and tobacco | stage 2 music 2 dark 2 night 1 bar 2 -summer -desert
oxblood, umber and varnish gold | stage 3 music 3 theatre 3 dark 1 warm 1 -summer -water
plum, dust and tarnished gold | theatre 3 dark 2 old 1 strange 1 -summer
copper, brick and bottle brown | bar 4 work 2 warm 1 machine 2 night 1 -water
rain grey, taxi yellow and red | -in -calm -letter urban 2 rain 3 playful 2 lively 1 -desert -wild
wet asphalt, amber and violet | urban 2 night 3 rain 2 neon 1 -morning
magenta, cyan and ink black | neon 5 cyberpunk 5 night 1 -calm -wild -morning -home
soot grey, brick and signal yellow | work 3 firefighter 4 dawn 1 -tender
moss, bark and pale lichen | forest 3 wild 2 calm 1 jungle 1 -urban -desert
jade, bamboo yellow and deep brown | bamboo 5 garden 2 temple 2 calm 1 -urban
leaf green, black and coral | jungle 4 bird 2 wild 1 -winter
fox red, frost white and blue shadow | fox 4 snow 2 winter 2 frozen 2 wild 1 -summer
ice blue, chalk and graphite | snow 3 winter 3 cold 3 glacier 2 -warm -summer -desert
white, glacier blue and slate | snowy 3 cold 2 grand 1 mountain 1 -summer -warm
dun, terracotta and bleached straw | savanna 4 dry 3 warm 1 animal 1 elephant 3 -winter -water
brick red, ochre and sage | desert 3 canyon 4 dry 3 -winter -water
sand, rose and blue shadow | desert 3 dunes 3 dry 2 golden 1 sunset 1 -rain
violet, bruise grey and sulphur yellow | storm 4 lavender 4 tense 1 -calm -home
lavender, straw and slate | lavender 3 summer 1 -night
russet, wine and smoke blue | autumn 5 vineyard 3 orchard 2 -spring -summer
ochre, crimson and bark brown | autumn 4 forest 1 -spring -winter
blossom pink, young green and white | spring 5 tender 1 garden 1 -autumn -winter -night
hay gold, poppy red and sky blue | summer 3 meadow 3 out 1 farm 2 -winter -night
meadow green, clover and pale blue | meadow 3 hills 3 out 1 calm 1 -night -winter -desert
olive, stone and thin blue | hills 2 mountain 2 out 1 -night
pale rose, pewter and cold blue | dawn 4 mist 2 calm 1 -night -noon
amber, rose and deep blue | sunset 4 golden 1 sea 1 -noon -morning
copper, violet and slate | sunset 3 dusk 1 -noon -morning
honey, dusty blue and umber | golden 4 warm 1 out 1 -night -rain
slate blue, faded rose and ink | dusk 4 -noon -morning
midnight blue, silver and soft black | night 3 calm 1 owl 2 -noon -morning
green, violet and ink blue | aurora 6 northern 5 night 1 -noon
turquoise, white and coral | tropical 4 beach 2 reef 2 summer 1 bright 1 -night -winter
sea green, teal and foam white | water 3 sea 2 underwater 2 -desert -sunset
ultramarine, ink and bone white | sea 2 deep 3 grand 1 whale 3 -desert
pewter, foam and bottle green | sea 2 storm 2 rain 1 cold 1 -desert
terracotta, herb green and white enamel | greenhouse 4 kitchen 3 plant 2 home 1 -night
fern green, whitewash and brick | plant 3 loft 4 greenhouse 2 home 1 -night
straw, persimmon and wet slate | tea 3 temple 3 rain 1 calm 1 -neon
primary red, sky blue and pine | toy 4 child 3 playful 2 home 1 -dark
lemon, faded turquoise and white | summer 3 lemonade 4 playful 2 -winter -dark
lime green, chilli red and char black | -animal -person taco 4 street 2 food 2 -tender
wine red, fig purple and soft cream | figs 4 cheese 2 wine 3 food 1 dark 1 -neon
slate blue, ash and ember orange | abstract 3 sad 4 -bright -lively
deep blue, ink and pale mist | calm 2 abstract 3 water 1 -lively -warm
black, raw white and signal orange | chaos 4 abstract 2 lively 2 tense 2 -calm -tender
umber, wine red and old gold | music 4 abstract 2 stage 1 warm 1 -bright
bark brown, moss and pale shoot green | growth 4 abstract 2 plant 2 tender 1 -night
coral, sunny yellow and aqua | joy 4 abstract 2 bright 3 playful 1 lively 1 -dark -sad
lilac, smoke and dusty teal | dream 3 abstract 2 strange 3 fantasy 1 -work
ivory, sage and gold foil | invitation 5 wedding 4 tender 2 -dark -urban
cream, forest green and black | letter 3 cafe 2 sign 2 logo 1 home 1 -neon -chalkboard
slate black, chalk white and warm wood | chalkboard 6 menu 3 -tender
hot pink, electric blue and wet black | neon 4 night 2 letter 1 -calm -morning
midnight blue, pale moon yellow and leaf black | poster 3 moon 4 night 1 letter 1 -morning
bone, rust and faded teal | cover 3 letter 2 poster 2 vintage 2 logo 1 -neon
sky blue, white and sun yellow | weather 6 icon 2 logo 1 bright 1 -dark
warm black, cream and crust brown | bakery 6 logo 1 -neon
burnt orange, cream and charcoal | fox 3 logo 2 -water
faded navy, cream and sunset orange | surf 6 vintage 2 logo 1 -dark
espresso brown, snow white and pine | coffee 3 logo 2 mountain 2 -neon
black, warm white and vermilion | logo 2 flat 2 minimal 2 -wild -food
bruised plum, bone and bile green | strange 2 dark 3 haunted 2 fantasy 1 -summer -tender -food
black, star white and rust | space 5 strange 1 -home
rust, salmon and pale dust | mars 5 planet 3 dry 1 -water
royal blue, ermine white and gold | grand 2 king 3 throne 3 fantasy 1 -neon
iron grey, mud and faded red | battle 3 knight 3 dark 2 grand 1 -tender -food
soft brown, rose and lamp yellow | home 2 person 1 tender 2 warm 2 baby 2 old 1 -neon -cold
denim blue, grass green and warm skin tones | person 2 child 2 playful 2 out 1 -night
deep green, cream and worn leather | library 4 study 3 dark 1 home 1 person 1 -neon
`;
