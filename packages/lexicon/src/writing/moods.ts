/** Moods: its name | what it goes with (+) and what rules it out (-), by strength | what it does to a picture, in clauses without a new thing. */
export const MOODS = `
quiet | calm 3 home 1 room 2 person 1 dusk 1 -lively -storm | nothing _moves faster than it has to; the picture _leaves room to breathe
steady | work 3 calm 2 old 2 quay 2 craft 2 -lively -storm | the pace _is set by the hands; nothing _needs to happen soon
unhurried | morning 2 calm 2 drink 2 food 1 golden 1 -tense -lively -storm | the day _has not yet made demands; time _seems to have slowed at the edges
still | calm 2 mist 2 dawn 2 snow 1 night 1 -lively -storm | every edge _is at rest; the air _hardly moves
hushed | dawn 2 snow 3 stage 2 sacred 2 night 1 -lively -storm | even small sounds _would carry; the whole scene _seems to listen
serene | water 2 calm 3 mountain 1 -tense -dark -storm | the large shapes _lie level and open; nothing _crowds the eye
contemplative | calm 2 old 1 person 2 temple 2 tea 2 -lively -storm | attention _turns inward; the empty parts _matter as much as the full
meditative | abstract 2 temple 3 tea 2 calm 1 -lively -storm | the eye _moves slowly and comes back; small changes _become large
intimate | person 2 tender 3 home 1 drink 1 room 1 -grand | the distance _is that of a close conversation; the frame _shuts out everything else
tender | tender 4 baby 2 old 1 child 1 animal 1 -tense -dark | touch _matters more than action; edges _are treated gently
warm | home 3 warm 3 food 2 kitchen 2 -cold -dark | everything _looks recently used and liked; colours _lean toward each other
cosy | -letter home 3 warm 3 rain 1 winter 1 reading 3 -grand -tense -urban | the cold _is kept on the other side of the glass; soft things _outnumber hard ones
homely | home 3 food 2 kitchen 2 -grand -dark | nothing _has been tidied for the picture; use _shows everywhere
inviting | food 3 drink 2 cafe 2 home 1 room 1 -dark -tense | the near side _is left open toward the viewer; it _looks ready to be touched
appetising | food 4 | textures _do the talking; contrast _sits where the eye should land
fresh | morning 3 food 1 plant 2 spring 2 dawn 1 -night -dark -old | colours _look newly rinsed; the air _is clean right to the back
crisp | cold 2 winter 1 product 2 bright 1 -mist -tender | every edge _earns its place; shadows _are short and exact
precise | product 4 machine 3 -wild | nothing _is there by accident; each line _ends where it should
understated | product 3 logo 2 calm 1 minimal 3 -lively -grand | restraint _does the work; emptiness _is part of the design
refined | product 3 drink 1 bride 1 dark 1 -playful -wild | finish _counts for more than display; the detail _rewards a second look
sleek | product 2 machine 3 vehicle 3 night 1 -old -home | reflections _are long and controlled; surfaces _read as one gesture
weightless | floating 5 sky 2 product 1 -dark | gravity _seems to have been switched off; the shadow _is the only anchor
bold | letter 3 poster 2 flat 2 lively 1 -tender -calm | big shapes _speak first; contrast _is used freely
friendly | logo 3 letter 2 playful 2 cafe 1 icon 2 -dark -tense | corners _are rounded and open; it _smiles without a face
confident | logo 3 product 1 vehicle 1 letter 1 | the form _stands square and clear; there _is no second guess in the line
timeless | logo 2 letter 1 building 1 product 1 -neon | no fashion _gives away the year; proportions _carry it
elegant | tender 1 invitation 3 bride 2 product 1 drink 1 -work -playful | lines _thin and swell with ease; space _is treated as a luxury
celebratory | birthday 4 festival 3 wedding 1 lively 1 -sad -dark | bright accents _jump forward; everything _tilts toward the moment
joyful | bright 3 lively 2 child 1 -dark -sad | the movement _goes upward; no corner _is heavy
playful | playful 4 toy 2 child 2 animal 1 -dark -grand | scale and angle _are a little off on purpose; rhythm _is bouncing and uneven
mischievous | playful 2 animal 1 fantasy 1 -sad -sacred | something _is about to be knocked over; balance _is only just kept
carefree | -letter summer 3 playful 3 out 1 lively 1 sisters 2 -dark -winter | nothing _is held back; the gesture _is wide and loose
sunny | summer 3 bright 2 food 1 -night -rain -dark | the light _reaches almost everything; shade _is a relief
lively | lively 3 market 2 street 1 -calm -sad | diagonals _keep the eye moving; accents _repeat across the frame
bustling | market 3 urban 1 lively 2 festival 2 -calm -sad | layers _overlap all the way back; every gap _shows something else
energetic | lively 3 athlete 2 vehicle 1 -calm -sad | the frame _only just contains the movement; edges _are caught in the act
spirited | athlete 2 work 1 knight 1 person 1 tense 1 | effort _is visible but controlled; the gaze _does not waver
stately | person 1 lion 2 king 2 rooster 2 grand 1 -sad | the outline _stands tall against its ground; nothing _overlaps the head
dignified | old 2 elephant 2 person 1 grand 1 building 1 -playful | the viewpoint _gives height without flattery; marks of age _are left alone
gentle | tender 2 animal 2 calm 1 rabbit 2 -tense -dark -storm | contrast _stays low; transitions _are slow and rounded
curious | animal 1 child 1 bird 1 strange 1 -sad | the line of sight _leads the way; part of the answer _stays outside the frame
attentive | animal 3 wild 2 bird 1 fox 2 -calm | everything _is held ready; one sound _would change the scene
watchful | owl 4 night 2 animal 1 wild 1 -lively | the stare _comes straight back; the dark round it _is part of the subject
wild | wild 2 storm 2 sea 1 -home -calm | no line _has been ruled by a hand; weather _has the last word
untamed | horse 2 bird 1 beach 1 wild 1 out 1 -in -dark | space _opens in front of the movement; the horizon _is far and clear
majestic | grand 3 mountain 2 lion 2 eagle 2 -playful -home | scale _is felt from below; the background _gives way
grand | -in grand 3 sky 2 space 2 aurora 3 waterfall 1 canyon 2 -home | small things _measure how large the rest is; the eye _is led up and out
expansive | sea 2 desert 2 space 2 land 2 grand 2 whale 3 -home -in | distance _does most of the work; the subject _is a mark in a large quiet
lonely | sad 2 empty 2 night 1 space 1 desert 1 -lively -home | the space around _is larger than it needs to be; nothing _answers
solitary | calm 1 tree 2 lighthouse 2 person 1 land 1 -lively | one upright shape _holds the whole field; the rest _keeps its distance
wistful | sunset 2 autumn 2 dusk 1 sad 1 beach 1 -lively | something _is nearly over; warmth _is leaving from one side
melancholy | sad 4 rain 2 autumn 1 -bright -lively | weight _collects in the lower part; colour _has drained upward
nostalgic | old 2 vintage 3 autumn 1 toy 2 -neon | the tones _have faded unevenly; edges _are a shade too soft
faded | theatre 4 abandoned 4 old 2 ruins 2 -bright | former richness _shows in patches; decay _is gentle rather than violent
sombre | war 3 battlefield 3 cemetery 3 sad 2 -bright | dark tones _hold the corners; light _is rationed
brooding | storm 3 castle 2 moor 2 -bright -home | the sky _presses on the land; mid-tones _are few
ominous | storm 3 haunted 3 raven 2 monster 3 -bright -tender -stage -home -urban -letter | something _outside the frame is coming; the safe part _is very small
tense | storm 2 tense 3 -calm -home | opposing lines _pull against each other; the next second _will break it
eerie | strange 2 haunted 4 mist 1 night 1 cave 1 -home -bright -stage -abstract | familiar things _stand slightly wrong; depth _is hard to judge
uncanny | strange 3 doll 2 mask 2 -home -summer | symmetry _is almost perfect and therefore wrong; the light _has no good reason
mysterious | strange 2 night 2 mist 2 door 3 forest 1 -bright | the most lit part _explains the least; the path of the eye _ends in shade
dreamlike | strange 2 abstract 1 mist 1 fantasy 2 dream 3 -work | distances _slide when looked at; solid things _have soft reasons
enchanted | fantasy 4 forest 1 fairy 3 mushroom 2 -urban -work | light _behaves as if it were curious; small things _are the brightest
adventurous | fantasy 1 hiker 3 ship 2 pirate 2 astronaut 2 -home | the way ahead _is half revealed; the foreground _is already left behind
heroic | knight 3 superhero 4 dragon 2 grand 1 -home -food | the silhouette _reads at once; the low horizon _lifts it
fierce | tense 2 tiger 3 dragon 3 viking 2 wolf 1 -tender -home | teeth of light _run along the edges; there _is no soft place to look
gritty | urban 2 work 1 machine 2 night 1 -tender -letter -food -home | surfaces _are left dirty; contrast _is hard in the middle tones
electric | neon 5 cyberpunk 4 night 2 urban 1 -calm -home | colour _vibrates where it meets its opposite; blacks _are deep and wet
nocturnal | night 3 urban 2 bar 3 neon 1 -morning | the hour _shows in every colour; what is lit _is lit by people
moody | rain 2 dark 1 night 1 drink 1 bar 2 dramatic 2 -bright | shade _takes more of the frame than light; details _come up slowly
rain-washed | rain 5 -desert -summer | every surface _has a second, looser copy; colours _run a little
suspenseful | dawn 3 stage 3 station 1 empty 1 | it _is the moment before; the centre _is kept free
busy | work 3 bee 2 farm 1 craft 2 | many small actions _make one large one; tools _are where hands left them
reverent | sacred 4 temple 2 church 3 -lively | height _draws the eye up; the middle _is kept clear
ordered | geometry 4 abstract 1 flat 1 grid 3 -wild | intervals _are measured and kept; one deviation _makes the rest visible
restless | chaos 4 abstract 2 lively 1 storm 1 -calm | no direction _wins for long; rhythm _breaks and starts again
resolving | order 5 abstract 1 | noise _thins out step by step; tension _lets go from one side to the other
resonant | music 5 cello 3 abstract 1 | low tones _carry the whole width; each line _leaves an echo beside it
unfolding | growth 5 plant 1 spring 1 abstract 1 | each form _prepares the next; the newest part _is the lightest
balanced | abstract 2 flat 2 logo 1 geometry 2 calm 1 | weights _answer each other across the middle; no part _asks for more
humorous | animal 1 clown 1 strange 1 -sad -grand | the joke _is told with a straight face; everything else _is perfectly normal
hopeful | dawn 2 spring 2 hope 4 tender 1 -dark | the brightest tone _stands at the far end; lines _open upward
peaceful | calm 3 lake 2 sunset 1 garden 1 village 2 -tense -dark -storm | shapes _lean toward the horizontal; the light _has settled
summery | summer 4 beach 1 lemonade 3 -winter -night | heat _bleaches the edges; shade _has a colour of its own
wintry | winter 4 snow 3 -summer -desert | breath and distance _are the same white; colours _are few and clear
festive | christmas 5 birthday 2 festival 2 lights 1 -sad | points of light _repeat into the depth; reds and golds _are allowed
`;
