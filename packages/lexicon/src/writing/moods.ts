/** Moods: its name | what it goes with (+) and what rules it out (-), by strength | what it does to a picture, in clauses without a new thing. */
export const MOODS = `
quiet | calm 3 home 1 room 2 person 1 dusk 1 -lively -storm | the shapes _are few; wide empty areas _surround them
steady | work 3 calm 2 old 2 quay 2 craft 2 -lively -storm | the lines _are level and even; the contrast _stays low
unhurried | morning 2 calm 2 drink 2 food 1 golden 1 -tense -lively -storm | the spacing _is wide; the edges _are soft
still | calm 2 mist 2 dawn 2 snow 1 night 1 -lively -storm | every edge _is at rest; the large areas _stay empty
hushed | dawn 2 snow 3 stage 2 sacred 2 night 1 -lively -storm | the tones _are pale and close; the middle _stays empty
serene | water 2 calm 3 mountain 1 -tense -dark -storm | the large shapes _lie level and open; nothing _crowds the edges
contemplative | calm 2 old 1 person 2 temple 2 tea 2 -lively -storm | the shapes _are few; the empty part _is as large as the full one
meditative | abstract 2 temple 3 tea 2 calm 1 -lively -storm | small changes _repeat slowly across the width; the tones _stay close
intimate | person 2 tender 3 home 1 drink 1 room 1 -grand | the distance _is short; the frame _closes in round the middle
tender | tender 4 baby 2 old 1 child 1 animal 1 -tense -dark | the edges _are soft; the colours _are pale and warm
warm | home 3 warm 3 food 2 kitchen 2 -cold -dark | the colours _lean toward red and gold; the shadows _are soft
cosy | -letter home 3 warm 3 rain 1 winter 1 reading 3 -grand -tense -urban | soft textures _fill the picture; the contrast _is low
homely | home 3 food 2 kitchen 2 -grand -dark | small marks of use _show everywhere; the colours _are warm
inviting | food 3 drink 2 cafe 2 home 1 room 1 -dark -tense | the near side _is open toward the viewer; the colours _are warm
appetising | food 4 | the textures _are sharp; the strongest contrast _is in the middle
fresh | morning 3 food 1 plant 2 spring 2 dawn 1 -night -dark -old | the colours _are clean and light; the edges _are clear to the back
crisp | cold 2 winter 1 product 2 bright 1 -mist -tender | every edge _is sharp; the shadows _are short and exact
precise | product 4 machine 3 -wild | the lines _are straight and exact; the gaps _are even
understated | product 3 logo 2 calm 1 minimal 3 -lively -grand | the shapes _are plain; most of the surface _is empty
refined | product 3 drink 1 bride 1 dark 1 -playful -wild | the lines _are thin and even; the finish _is smooth
sleek | product 2 machine 3 vehicle 3 night 1 -old -home | the reflections _are long and smooth; the surfaces _are unbroken
weightless | floating 5 sky 2 product 1 -dark | everything _hangs free of the ground; the shadow _lies far below
bold | letter 3 poster 2 flat 2 lively 1 -tender -calm | the shapes _are big; the contrast _is strong
friendly | logo 3 letter 2 playful 2 cafe 1 icon 2 -dark -tense | the corners _are rounded; the shapes _are open
confident | logo 3 product 1 vehicle 1 letter 1 | the form _stands square and clear; the lines _are thick
timeless | logo 2 letter 1 building 1 product 1 -neon | the shapes _are simple; the proportions _are even
elegant | tender 1 invitation 3 bride 2 product 1 drink 1 -work -playful | the lines _swell and thin smoothly; wide space _surrounds them
celebratory | birthday 4 festival 3 wedding 1 lively 1 -sad -dark | bright accents _are scattered across; the colours _are strong
joyful | bright 3 lively 2 child 1 -dark -sad | the shapes _rise; no corner _is heavy
playful | playful 4 toy 2 child 2 animal 1 -dark -grand | sizes and angles _vary; the rhythm _is bouncing and uneven
mischievous | playful 2 animal 1 fantasy 1 -sad -sacred | the shapes _lean out of balance; the angles _are odd
carefree | -letter summer 3 playful 3 out 1 lively 1 sisters 2 -dark -winter | the gestures _are wide and loose; the colours _are light
sunny | summer 3 bright 2 food 1 -night -rain -dark | the light _reaches almost everything; the shadows _are pale
lively | lively 3 market 2 street 1 -calm -sad | diagonals _cross the picture; accents _repeat from side to side
bustling | market 3 urban 1 lively 2 festival 2 -calm -sad | layers _overlap to the back; every gap _is filled
energetic | lively 3 athlete 2 vehicle 1 -calm -sad | the movement _runs past the edges; the strokes _are quick
spirited | athlete 2 work 1 knight 1 person 1 tense 1 | the lines _rise steeply; the contrast _is clear
stately | person 1 lion 2 king 2 rooster 2 grand 1 -sad | the outline _stands tall; nothing _overlaps the top
dignified | old 2 elephant 2 person 1 grand 1 building 1 -playful | the form _stands upright; marks of age _are visible
gentle | tender 2 animal 2 calm 1 rabbit 2 -tense -dark -storm | the contrast _is low; the transitions _are soft and round
curious | animal 1 child 1 bird 1 strange 1 -sad | the lines _lead to one side; a part _lies outside the frame
attentive | animal 3 wild 2 bird 1 fox 2 -calm | all lines _point to the middle; the rest _is still
watchful | owl 4 night 2 animal 1 wild 1 -lively | two bright points _look straight out; the rest _is dark
wild | wild 2 storm 2 sea 1 -home -calm | no line _is straight; the edges _are rough and broken
untamed | horse 2 bird 1 beach 1 wild 1 out 1 -in -dark | open space _lies in front of the movement; the horizon _is far and clear
majestic | grand 3 mountain 2 lion 2 eagle 2 -playful -home | the viewpoint _is low; the background _is pale and far
grand | -in grand 3 sky 2 space 2 aurora 3 waterfall 1 canyon 2 -home | small shapes _show how large the rest is; the view _opens upward
expansive | sea 2 desert 2 space 2 land 2 grand 2 whale 3 -home -in | the distance _is wide and empty; the subject _is small in it
lonely | sad 2 empty 2 night 1 space 1 desert 1 -lively -home | the empty space _is much larger than the subject; the colours _are cold
solitary | calm 1 tree 2 lighthouse 2 person 1 land 1 -lively | one upright shape _stands alone; the rest _keeps its distance
wistful | sunset 2 autumn 2 dusk 1 sad 1 beach 1 -lively | the light _leaves from one side; the colours _are fading
melancholy | sad 4 rain 2 autumn 1 -bright -lively | the weight _lies in the lower part; the upper part _is grey and bare
nostalgic | old 2 vintage 3 autumn 1 toy 2 -neon | the tones _have faded unevenly; the edges _are a little soft
faded | theatre 4 abandoned 4 old 2 ruins 2 -bright | old colour _shows in patches; the surface _is worn
sombre | war 3 battlefield 3 cemetery 3 sad 2 -bright | dark tones _fill the corners; the light _is weak
brooding | storm 3 castle 2 moor 2 -bright -home | dark tones _press down from above; few mid-tones _remain
ominous | storm 3 haunted 3 raven 2 monster 3 -bright -tender -stage -home -urban -letter | dark shapes _close in from the edges; the bright part _is very small
tense | storm 2 tense 3 -calm -home | opposing lines _meet sharply; the gap between them _is narrow
eerie | strange 2 haunted 4 mist 1 night 1 cave 1 -home -bright -stage -abstract | familiar shapes _stand slightly wrong; the depth _is unclear
uncanny | strange 3 doll 2 mask 2 -home -summer | the two sides _are almost the same; the light _has no visible source
mysterious | strange 2 night 2 mist 2 door 3 forest 1 -bright | most of the picture _lies in shade; the lit part _is small
dreamlike | strange 2 abstract 1 mist 1 fantasy 2 dream 3 -work | the edges _are soft; distances _are unclear
enchanted | fantasy 4 forest 1 fairy 3 mushroom 2 -urban -work | small lights _glow in the shade; the smallest parts _are the brightest
adventurous | fantasy 1 hiker 3 ship 2 pirate 2 astronaut 2 -home | the view _leads into the distance; the foreground _is dark
heroic | knight 3 superhero 4 dragon 2 grand 1 -home -food | the silhouette _is clear; the horizon _is low
fierce | tense 2 tiger 3 dragon 3 viking 2 wolf 1 -tender -home | bright lines _run along sharp edges; the contrast _is hard
gritty | urban 2 work 1 machine 2 night 1 -tender -letter -food -home | the surfaces _are rough and dirty; the mid-tones _are dark
electric | neon 5 cyberpunk 4 night 2 urban 1 -calm -home | strong opposite colours _meet; the blacks _are deep
nocturnal | night 3 bar 3 neon 1 -morning | most tones _are dark; the lit parts _are warm
moody | rain 2 dark 1 night 1 drink 1 bar 2 dramatic 2 -bright | shade _fills most of the picture; few parts _are lit
rain-washed | rain 5 -desert -summer | every surface _is wet and reflecting; the colours _run a little
suspenseful | dawn 3 stage 3 station 1 empty 1 | the centre _is empty; the edges _are dark
busy | work 3 bee 2 farm 1 craft 2 | many small shapes _fill the picture; the spaces between _are narrow
reverent | sacred 4 temple 2 church 3 -lively | tall lines _lead up; the middle _is clear
ordered | geometry 4 abstract 1 flat 1 grid 3 -wild | the intervals _are equal; one piece _is turned differently
restless | chaos 4 abstract 2 lively 1 storm 1 -calm | no direction _dominates; the rhythm _breaks and starts again
resolving | order 5 abstract 1 | the shapes _thin out from one side to the other; the lines _straighten
resonant | music 5 cello 3 abstract 1 | dark low bands _run the whole width; each line _has a paler one beside it
unfolding | growth 5 plant 1 spring 1 abstract 1 | each form _is wider than the last; the newest part _is the lightest
balanced | abstract 2 flat 2 logo 1 geometry 2 calm 1 | the weights _are equal on both sides; no part _is larger than the other
humorous | animal 1 clown 1 strange 1 -sad -grand | one part _is out of place; everything else _is perfectly normal
hopeful | dawn 2 spring 2 hope 4 tender 1 -dark | the brightest tone _is at the far end; the lines _open upward
peaceful | calm 3 lake 2 sunset 1 garden 1 village 2 -tense -dark -storm | the shapes _lie level; the light _is even
summery | summer 4 beach 1 lemonade 3 -winter -night | the edges _are pale with light; the shadows _are coloured
wintry | winter 4 snow 3 -summer -desert | the distance _is white; the colours _are few and clear
festive | christmas 5 birthday 2 festival 2 lights 1 -sad | points of light _repeat into the depth; reds and golds _stand out
`;
