/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const BIRDS = `
owl | own:owl | 0.4 | ground front |  | eagle owl, screech owl, great horned owl, long-eared owl
tawny owl | own:round-owl | 0.38 | ground front | brown owl | little owl, wood owl
owlet | own:owlet | 0.2 | ground front | baby owl
bird | own:bird | 0.18 | ground left | songbird
thrush | own:thrush | 0.22 | ground left | song thrush, mistle thrush
lark | own:lark | 0.18 | ground left | skylark
robin | own:robin | 0.14 | ground left | robin redbreast
bluebird | own:bluebird | 0.17 | ground left
canary | own:canary | 0.14 | ground left
crow | own:crow | 0.45 | ground left | raven | ~rook
jackdaw | own:jackdaw | 0.33 | ground left
eagle | own:eagle | 0.9 | sky left | bald eagle | ~sea eagle | perch,sit,rest,stand,guard=own:eagle-perched
golden eagle | own:golden-eagle | 0.9 | sky left |  |  | perch,sit,rest,stand,guard=own:golden-eagle-perched
hawk | own:hawk-flying | 0.6 | sky left |  | ~falcon, buzzard, ~red kite | perch,sit,rest,stand,guard=own:hawk
swan | own:swan | 1.0 | water left | white swan
black swan | own:swan | 1.0 | water left #2c2b30
duck | noto:duck | 0.4 | water left | mallard, wild duck
goose | noto:goose | 0.8 | ground left |  | gander
greylag goose | own:greylag | 0.85 | ground left | wild goose, grey goose, gray goose, greylag | ~canada goose
seagull | bird.gull | 0.45 | sky left fixed | gull, sea gull | herring gull, seabird, sea bird | perch,sit,rest,stand,guard=own:gull-standing
standing seagull | own:gull-standing | 0.45 | ground left | perched seagull, perched gull, standing gull
tern | own:tern | 0.36 | ground left | arctic tern
albatross | own:albatross | 1.0 | ground left
penguin | own:penguin | 0.9 | ground left | emperor penguin, king penguin
flamingo | noto:flamingo | 1.4 | ground left
peacock | noto:peacock | 1.1 | ground left
parrot | noto:parrot | 0.4 | ground left
macaw | own:macaw | 0.85 | ground left | scarlet macaw
dove | noto:dove | 0.3 | sky left | white dove |  | perch,sit,rest,stand,walk,guard=own:dove-standing
standing dove | own:dove-standing | 0.3 | ground left | perched dove, white pigeon | ~turtle dove, ~mourning dove
pigeon | own:pigeon | 0.33 | ground left | city pigeon, rock pigeon, rock dove, feral pigeon | carrier pigeon, homing pigeon, racing pigeon, ~wood pigeon, ~woodpigeon | fly,soar,glide=noto:dove
hummingbird | own:hummingbird | 0.12 | sky left | humming bird, colibri | ruby-throated hummingbird, ~sunbird
chicken | own:hen | 0.45 | ground left | hen
rooster | noto:rooster | 0.55 | ground left | cockerel
chick | noto:baby-chick | 0.1 | ground left | baby chick
turkey | noto:turkey | 0.9 | ground left
dodo | noto:dodo | 0.8 | ground left
phoenix | noto:phoenix | 2 | sky left | firebird
heron | own:heron | 1.0 | ground left | grey heron, great blue heron
bittern | own:bittern | 0.75 | ground left
egret | own:egret | 0.9 | ground left | white heron, great egret
stork | own:stork | 1.1 | ground left | white stork
red-crowned crane | own:crane-bird | 1.5 | ground left | crane bird, japanese crane
pelican | own:pelican | 1.3 | ground left
magpie | own:magpie | 0.3 | ground left
blue jay | own:jay | 0.28 | ground left | jay, bluejay
cardinal | own:cardinal | 0.22 | ground left | red cardinal, northern cardinal
blue tit | own:blue-tit | 0.12 | ground left | tit
great tit | own:great-tit | 0.14 | ground left
titmouse | own:titmouse | 0.15 | ground left | tufted titmouse
chickadee | own:chickadee | 0.13 | ground left | black-capped chickadee
kingfisher | own:kingfisher | 0.17 | ground left
puffin | own:puffin | 0.28 | ground left | atlantic puffin
toucan | own:toucan | 0.45 | ground left
cockatoo | own:cockatoo | 0.5 | ground left
parakeet | own:parakeet | 0.2 | ground left | budgie, budgerigar
perched hawk | own:hawk | 0.5 | ground left | perched falcon | ~kestrel, ~peregrine falcon, ~red-tailed hawk
vulture | own:vulture | 0.9 | ground left
condor | own:condor | 1.2 | ground left | andean condor
woodpecker | own:woodpecker | 0.25 | ground left |  | ~green woodpecker
woodpecker on a trunk | own:woodpecker-trunk | 0.7 | ground left | woodpecker on a tree trunk, woodpecker at a trunk
duckling | own:duckling | 0.12 | water left | baby duck | gosling
ostrich | own:ostrich | 2.3 | ground left
sparrow | own:sparrow | 0.14 | ground left | house sparrow
wren | own:wren | 0.1 | ground left
finch | own:finch | 0.15 | ground left | chaffinch
bullfinch | own:bullfinch | 0.15 | ground left
goldfinch | own:goldfinch | 0.13 | ground left
warbler | own:warbler | 0.12 | ground left
nightingale | own:nightingale | 0.16 | ground left
blackbird | own:blackbird | 0.25 | ground left
snowy owl | own:snowy-owl | 0.55 | ground front #ebe8e0
barn owl | own:barn-owl | 0.35 | ground front
`;
