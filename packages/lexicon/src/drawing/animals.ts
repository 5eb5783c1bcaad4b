/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const ANIMALS = `
panda | own:panda | 0.95 | ground front fixed | panda bear, giant panda, panda cub | baby panda
red panda | own:red-panda | 0.5 | ground front | lesser panda
cat | own:cat-sitting | 0.45 | ground left | kitty, pussycat, house cat, feline | tabby, tomcat, alley cat, stray cat | sleep,asleep,nap,doze,snooze,curl=own:cat-sleeping; sit,rest=own:cat-sitting; walk,stroll,run,stand,prowl=own:cat-walking
maine coon | own:maine-coon | 0.45 | ground left | maine coon cat | ~persian cat
black cat | own:cat-sitting | 0.45 | ground left #2b2a2e |  |  | sleep,asleep,nap,doze,snooze,curl=own:cat-sleeping; walk,stroll,run=own:cat-walking
kitten | own:kitten | 0.22 | ground left | kitty cat, baby cat |  | sleep,asleep,nap,doze,snooze,curl=own:cat-sleeping
dog | own:dog-standing | 0.62 | ground left | hound, doggy, canine | labrador, labrador retriever, mutt, mongrel, ~guide dog | sleep,asleep,nap,doze,snooze,curl=own:dog-sleeping; sit,rest,wait=own:dog-sitting; stand,walk,ride=own:dog-standing
golden retriever | own:golden-retriever | 0.58 | ground left | retriever
puppy | own:puppy | 0.32 | ground left | pup, puppy dog, baby dog |  | sleep,asleep,nap,doze,snooze,curl=own:dog-sleeping
spaniel | own:spaniel | 0.42 | ground left | cocker spaniel
springer spaniel | own:springer-spaniel | 0.48 | ground left |  | english springer spaniel
irish setter | own:irish-setter | 0.66 | ground left | setter, red setter
pointer | own:pointer | 0.64 | ground left |  | ~german shorthaired pointer, gun dog, hunting dog
bloodhound | own:bloodhound | 0.66 | ground left
basset hound | own:basset-hound | 0.36 | ground left | basset
australian shepherd | own:australian-shepherd | 0.54 | ground left | aussie shepherd
corgi | own:corgi | 0.32 | ground left | welsh corgi
dachshund | own:dachshund | 0.25 | ground left | sausage dog, wiener dog
husky | own:husky | 0.6 | ground left | siberian husky | malamute, alaskan malamute, ~sled dog
samoyed | own:samoyed | 0.58 | ground left |  | ~great pyrenees
shiba inu | own:shiba | 0.42 | ground left | shiba | akita
german shepherd | own:german-shepherd | 0.66 | ground left | alsatian, german shepherd dog | guard dog, ~police dog, ~belgian malinois
border collie | own:border-collie | 0.54 | ground left | sheepdog | collie, sheep dog
beagle | own:beagle | 0.38 | ground left |  | foxhound
dalmatian | own:dalmatian | 0.6 | ground left
greyhound | own:greyhound | 0.74 | ground left |  | whippet, italian greyhound
bulldog | own:bulldog | 0.4 | ground left | english bulldog
french bulldog | own:french-bulldog | 0.32 | ground left | frenchie
pug | own:pug | 0.32 | ground left
chihuahua | own:chihuahua | 0.24 | ground left
terrier | own:terrier | 0.34 | ground left
jack russell | own:jack-russell | 0.32 | ground left | jack russell terrier
poodle | noto:poodle | 0.5 | ground left |  | toy poodle
horse | own:horse | 2.1 | ground left | steed, stallion, mare | mustang horse, racehorse, ~workhorse, wild horse, stallion horse | run,gallop,race,leap,jump=own:horse-running; stand,graze,walk=own:horse
foal | own:foal | 1.3 | ground left | colt, filly, baby horse
pony | own:pony | 1.3 | ground left |  | shetland pony
white horse | own:horse | 2.1 | ground left #e9e4da |  |  | run,gallop,race,leap,jump=own:horse-running
deer | own:deer | 2.0 | ground left | stag, buck | red deer, ~roe deer, hart, ~roebuck
doe | own:doe | 1.4 | ground left |  | hind
fawn | own:fawn | 0.9 | ground left | baby deer
reindeer | own:reindeer | 1.9 | ground left | caribou
moose | own:moose | 2.6 | ground left
gazelle | own:gazelle | 1.4 | ground left |  | antelope, springbok, ~impala
oryx | own:oryx | 2.0 | ground left |  | ~gemsbok
ibex | own:ibex | 1.4 | ground left |  | ~chamois
boar | own:boar | 0.9 | ground left | wild boar
warthog | own:warthog | 0.85 | ground left
yak | own:yak | 1.8 | ground left
bear | own:bear | 1.3 | ground left | brown bear, grizzly, grizzly bear
bear cub | own:bear-cub | 0.6 | ground left | baby bear
tiger cub | own:tiger-cub | 0.45 | ground left | baby tiger
lion cub | own:lion-cub | 0.45 | ground left | baby lion
fox cub | own:fox-cub | 0.3 | ground left | baby fox
wolf cub | own:wolf-cub | 0.4 | ground left | wolf pup, baby wolf
polar bear | own:bear | 1.4 | ground left #e8e4d8
wolf | own:wolf | 1.0 | ground left | grey wolf, gray wolf, timber wolf
coyote | own:coyote | 0.7 | ground left |  | jackal
dingo | own:dingo | 0.6 | ground left
hyena | own:hyena | 0.95 | ground left | spotted hyena
fox | own:fox | 0.55 | ground left | red fox, vixen |  | sleep,asleep,nap,doze,snooze,curl=own:fox-sleeping
rabbit | own:rabbit | 0.4 | ground left | bunny, bunny rabbit, easter bunny, easter rabbit | ~hare
sheep | own:sheep | 0.95 | ground left | ewe
lamb | own:lamb | 0.5 | ground left | baby sheep
ram | own:ram | 1.0 | ground left |  | ~bighorn sheep
goat | own:goat | 0.95 | ground left | billy goat, nanny goat | mountain goat
cow | own:cow | 1.5 | ground left |  | heifer, dairy cow
calf | own:calf | 0.95 | ground left | baby cow
ox | own:bull | 1.6 | ground left | bull, oxen
water buffalo | own:water-buffalo | 1.6 | ground left | buffalo
bison | own:buffalo | 1.9 | ground left | american bison, american buffalo
pig | own:pig | 0.8 | ground left | hog, sow
piglet | own:piglet | 0.35 | ground left | baby pig
elephant | own:elephant | 3.0 | ground left | african elephant, asian elephant, indian elephant | ~baby elephant
mammoth | noto:mammoth | 3.2 | ground left | woolly mammoth
rhinoceros | noto:rhinoceros | 1.7 | ground left | rhino
hippopotamus | noto:hippopotamus | 1.5 | ground left | hippo
giraffe | own:giraffe | 4.8 | ground left
zebra | own:zebra | 1.5 | ground left
tiger | own:tiger | 1.05 | ground left |  | bengal tiger, siberian tiger
lion | own:lion | 1.2 | ground left | african lion | male lion, asiatic lion
leopard | own:leopard-spotted | 0.8 | ground left
jaguar | own:jaguar | 0.8 | ground left
snow leopard | own:snow-leopard | 0.7 | ground left
cheetah | own:cheetah | 0.95 | ground left
puma | own:puma | 0.8 | ground left | cougar, mountain lion
lioness | own:lioness | 1.1 | ground left
panther | own:panther | 0.8 | ground left | black panther
lynx | own:lynx | 0.75 | ground left | bobcat
camel | own:camel | 2.2 | ground left | bactrian camel, camel caravan, camel train
dromedary | noto:camel | 2.2 | ground left | arabian camel
llama | own:llama | 1.8 | ground left
guanaco | own:llama | 1.7 | ground left #c18a54 | vicuna
alpaca | own:alpaca | 1.5 | ground left
kangaroo | noto:kangaroo | 1.6 | ground left |  | wallaby
donkey | own:donkey | 1.45 | ground left |  | ~mule
gorilla | noto:gorilla | 1.6 | ground left |  | silverback
monkey | noto:monkey | 0.6 | ground left
orangutan | noto:orangutan | 1.2 | ground left
otter | noto:otter | 0.5 | ground left
beaver | noto:beaver | 0.45 | ground left
badger | own:badger | 0.35 | ground left
skunk | own:skunk | 0.45 | ground left
squirrel | own:squirrel | 0.25 | ground left | red squirrel
chipmunk | noto:chipmunk | 0.15 | ground left
hedgehog | noto:hedgehog | 0.2 | ground left
mouse | noto:mouse | 0.08 | ground left
field mouse | noto:mouse | 0.08 | ground left #a9845c | harvest mouse
rat | noto:rat | 0.15 | ground left
bat | noto:bat | 0.25 | sky front
crocodile | noto:crocodile | 0.6 | ground left | alligator
turtle | own:turtle | 0.35 | ground left |  | tortoise, terrapin, ~sea turtle
snake | own:snake | 0.45 | ground left | serpent
snail | noto:snail | 0.05 | ground left
spider | noto:spider | 0.05 | ground front |  | ~tarantula
cobweb | noto:spider-web | 0.4 | hang front | corner cobweb
spider web | own:spider-web | 0.4 | surface front fixed | spiderweb, spider's web, orb web, dewy web
spider in a web | own:spider-in-web | 0.4 | surface front fixed
housefly | own:housefly | 0.03 | sky left | fly, house fly | bluebottle, ~horsefly
monster | own:monster | 2.4 | ground left | lizard monster, swamp monster
three-headed monster | own:three-headed-monster | 2.8 | ground left | three headed monster, hydra, many-headed monster, three-headed beast, three headed beast | ~three-headed dragon, ~three headed dragon
scorpion | noto:scorpion | 0.06 | ground left
butterfly | own:butterfly | 0.08 | sky front
swallowtail | own:butterfly | 0.09 | sky front #e3c145 | swallowtail butterfly
monarch butterfly | noto:monarch-butterfly | 0.08 | sky front | monarch
bee | noto:honeybee | 0.03 | sky left | honeybee, honey bee
bumblebee | own:bumblebee | 0.035 | sky left | bumble bee, large bee, big bee
ladybug | noto:lady-beetle | 0.02 | ground left | ladybird, lady beetle
ant | noto:ant | 0.02 | ground left
beetle | noto:beetle | 0.03 | ground left
cricket | noto:cricket | 0.03 | ground left | grasshopper
mosquito | noto:mosquito | 0.02 | sky left
dragon | own:dragon-flying | 6 | sky left |  | ~wyvern, ~fire dragon | sit,rest,sleep,stand,guard,perch,land,curl,on=own:dragon
dragon breathing fire | own:dragon-fire | 6 | sky left | fire-breathing dragon, fire breathing dragon
dragon breathing ice | own:dragon-ice | 6 | sky left | ice-breathing dragon, dragon breathing frost
t-rex | noto:t-rex | 5 | ground left | tyrannosaurus, tyrannosaurus rex, t rex | ~velociraptor, ~raptor
sauropod | noto:sauropod | 9 | ground left | brontosaurus, brachiosaurus, diplodocus | dinosaur
raccoon | own:raccoon | 0.38 | ground left | racoon
weasel | own:weasel | 0.16 | ground left |  | ~stoat
ermine | own:ermine | 0.16 | ground left
ferret | own:ferret | 0.18 | ground left |  | polecat
marten | own:marten | 0.22 | ground left | pine marten | ~sable
mink | own:mink | 0.18 | ground left | american mink
mongoose | own:mongoose | 0.22 | ground left
lemur | own:lemur | 0.7 | ground left | ring-tailed lemur
wombat | own:wombat | 0.4 | ground left
anteater | own:anteater | 0.6 | ground left | giant anteater
tapir | own:tapir | 1.0 | ground left | malayan tapir
guinea pig | own:guinea-pig | 0.16 | ground left
hamster | own:hamster | 0.09 | ground left
unicorn | own:unicorn | 2.3 | ground left |  |  | run,gallop,race,leap,jump,fly=own:unicorn-running; stand,graze,walk=own:unicorn
pegasus | own:pegasus | 2.6 | ground left | winged horse
lizard | own:lizard | 0.12 | ground left
gecko | own:gecko | 0.1 | ground left
iguana | own:iguana | 0.3 | ground left
komodo dragon | own:komodo-dragon | 0.7 | ground left | monitor lizard
salamander | own:salamander | 0.08 | ground left
newt | own:newt | 0.08 | ground left
axolotl | own:axolotl | 0.14 | ground left
chameleon | own:chameleon | 0.25 | ground left
caterpillar | own:caterpillar | 0.04 | ground left
dragonfly | own:dragonfly | 0.06 | sky left
moth | own:moth | 0.05 | sky front
meerkat | own:meerkat | 0.35 | ground left
koala | own:koala | 0.7 | ground front | koala bear
sloth | own:sloth | 0.6 | ground left
black bear | own:bear | 1.1 | ground left #2e2a2a
westie | own:westie | 0.28 | ground left |  | ~west highland terrier, ~west highland white terrier
blue morpho | own:butterfly | 0.1 | sky front #2f78c2
armadillo | own:armadillo | 0.3 | ground left |  | ~pangolin
platypus | own:platypus | 0.25 | ground left | duck-billed platypus
capybara | own:capybara | 0.6 | ground left
praying mantis | own:praying-mantis | 0.12 | ground left | mantis
centipede | own:centipede | 0.05 | ground left |  | millipede
chimpanzee | own:chimpanzee | 1.1 | ground left | chimp |  ape, ~bonobo
griffin | own:griffin | 1.9 | ground left | gryphon | ~hippogriff
`;
