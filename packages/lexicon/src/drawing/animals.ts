/** noun | drawing | height in metres | place heading [recolour] [#own colour] | synonyms | kinds of it | poses by verb */
export const ANIMALS = `
cat | own:cat-sitting | 0.45 | ground left recolour | kitty, pussycat, house cat, feline | tabby, tomcat, kitten, calico cat, ginger cat, siamese cat, persian cat, maine coon, tuxedo cat, alley cat, stray cat | sit,rest,sleep=own:cat-sitting; walk,stroll,run,stand,prowl=own:cat-walking
black cat | own:cat-sitting | 0.45 | ground left #2b2a2e |  |  | walk,stroll,run=own:cat-walking
dog | own:dog-standing | 0.62 | ground left recolour | hound, doggy, canine | puppy, pup, labrador, labrador retriever, golden retriever, retriever, mutt, mongrel, hunting dog, guard dog, sheepdog, guide dog | sit,rest,wait=own:dog-sitting; stand,walk,ride=own:dog-standing
poodle | noto:poodle | 0.5 | ground left |  | toy poodle
horse | own:horse | 2.1 | ground left recolour | steed, stallion, mare | foal, pony, colt, mustang horse, racehorse, workhorse, wild horse, stallion horse | run,gallop,race=own:horse-running; stand,graze,walk=own:horse
white horse | own:horse | 2.1 | ground left #e9e4da |  |  | run,gallop,race=own:horse-running
deer | own:deer | 2.0 | ground left recolour | stag, buck | red deer, roe deer, hart, roebuck
doe | own:doe | 1.4 | ground left |  | fawn, hind
bear | own:bear | 1.3 | ground left recolour | brown bear, grizzly, grizzly bear | black bear, bear cub
polar bear | own:bear | 1.4 | ground left #e8e4d8
wolf | own:wolf | 1.0 | ground left recolour | grey wolf, gray wolf, timber wolf
fox | own:fox | 0.55 | ground left recolour | red fox, vixen
rabbit | own:rabbit | 0.4 | ground left recolour | bunny, bunny rabbit, hare
sheep | own:sheep | 0.95 | ground left recolour | ewe | lamb
ram | noto:ram | 1.0 | ground left
goat | noto:goat | 0.9 | ground left | billy goat, nanny goat | mountain goat
cow | own:cow | 1.5 | ground left recolour |  | calf, heifer, dairy cow
ox | noto:ox | 1.6 | ground left | bull, oxen
water buffalo | noto:water-buffalo | 1.6 | ground left | buffalo
bison | noto:bison | 1.8 | ground left | american bison
pig | noto:pig | 0.8 | ground left | hog, sow | piglet
elephant | own:elephant | 3.0 | ground left recolour | african elephant, asian elephant, indian elephant | baby elephant
mammoth | noto:mammoth | 3.2 | ground left | woolly mammoth
rhinoceros | noto:rhinoceros | 1.7 | ground left | rhino
hippopotamus | noto:hippopotamus | 1.5 | ground left | hippo
giraffe | noto:giraffe | 4.8 | ground left
zebra | noto:zebra | 1.4 | ground left
tiger | noto:tiger | 1.0 | ground left |  | tiger cub, bengal tiger
lion | own:lion | 1.2 | ground left recolour | african lion | male lion, asiatic lion
leopard | noto:leopard | 0.75 | ground left
camel | own:camel | 2.2 | ground left | bactrian camel
dromedary | noto:camel | 2.2 | ground left | arabian camel
llama | noto:llama | 1.7 | ground left |  | alpaca
kangaroo | noto:kangaroo | 1.6 | ground left |  | wallaby
donkey | noto:donkey | 1.3 | ground left |  | mule
gorilla | noto:gorilla | 1.6 | ground left |  | silverback
monkey | noto:monkey | 0.6 | ground left
orangutan | noto:orangutan | 1.2 | ground left
otter | noto:otter | 0.5 | ground left
beaver | noto:beaver | 0.45 | ground left
badger | noto:badger | 0.4 | ground left
skunk | noto:skunk | 0.4 | ground left
squirrel | own:squirrel | 0.25 | ground left | red squirrel
chipmunk | noto:chipmunk | 0.15 | ground left
hedgehog | noto:hedgehog | 0.2 | ground left
mouse | noto:mouse | 0.08 | ground left |  | field mouse
rat | noto:rat | 0.15 | ground left
bat | noto:bat | 0.25 | sky front |  | fruit bat
crocodile | noto:crocodile | 0.6 | ground left | alligator
turtle | own:turtle | 0.35 | ground left |  | tortoise, sea turtle, terrapin
snake | noto:snake | 0.3 | ground left | serpent
snail | noto:snail | 0.05 | ground left
spider | noto:spider | 0.05 | ground front |  | tarantula
spider web | noto:spider-web | 0.4 | hang front | cobweb, spiderweb
scorpion | noto:scorpion | 0.06 | ground left
butterfly | own:butterfly | 0.08 | sky front recolour |  | swallowtail, blue morpho
monarch butterfly | noto:monarch-butterfly | 0.08 | sky front | monarch
bee | noto:honeybee | 0.03 | sky left | honeybee, honey bee | bumblebee
ladybug | noto:lady-beetle | 0.02 | ground left | ladybird, lady beetle
ant | noto:ant | 0.02 | ground left
beetle | noto:beetle | 0.03 | ground left
cricket | noto:cricket | 0.03 | ground left | grasshopper
mosquito | noto:mosquito | 0.02 | sky left |  | gnat
dragon | own:dragon-flying | 6 | sky left recolour | wyvern | fire dragon, fire-breathing dragon | sit,rest,sleep,stand,guard,perch,land,curl,on=own:dragon
t-rex | noto:t-rex | 5 | ground left | tyrannosaurus, tyrannosaurus rex, t rex
sauropod | noto:sauropod | 9 | ground left | brontosaurus, brachiosaurus, diplodocus | dinosaur
raccoon | noto:raccoon | 0.4 | ground left | racoon
`;
