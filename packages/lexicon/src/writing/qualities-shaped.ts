/** Clothes and things of the house in the shape of an animal: what of it they have. Asked for by the first word of the name ("frog wellies"). */
export const SHAPED_QUALITIES = `
shaped-frog | shaped frog, shaped frogs
Q face and shape = Two round frog's eyes bulge from the front of $the, over a wide smiling mouth line on bright green. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-bear | shaped bear, shaped bears
Q face and shape = A bear's face with round ears and a dark nose is set on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-teddy | shaped teddy, shaped teddies
Q face and shape = A teddy bear's face with round ears and stitched nose is set on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-bunny | shaped bunny, shaped bunnies, shaped rabbit
Q face and shape = Two long rabbit's ears stand up from $the, pink inside, above dot eyes and a small nose. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-cat | shaped cat, shaped kitten
Q face and shape = Two pointed cat's ears, whiskers and a small pink nose make a face on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-dinosaur | shaped dinosaur, shaped dino, shaped t-rex
Q face and shape = A row of soft triangular dinosaur plates runs along the back of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-unicorn | shaped unicorn, shaped unicorns
Q face and shape = A golden unicorn's horn and a mane in pastel stripes stand up from $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-shark | shaped shark, shaped sharks
Q face and shape = A shark's fin stands up from the back of $the, and a zigzag of white teeth runs round the opening. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-duck | shaped duck, shaped duckling
Q face and shape = A flat orange duck's bill sticks out at the front of $the, under two black dot eyes. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-bee | shaped bee, shaped bumblebee
Q face and shape = Black and yellow bee's stripes go round $the, with two short feelers on top. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-ladybird | shaped ladybird, shaped ladybug
Q face and shape = $The {is|are} red with black ladybird's spots and a black front. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-fox | shaped fox, shaped foxes
Q face and shape = A fox's face, orange with white cheeks and pointed ears, is set on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-owl | shaped owl, shaped owls
Q face and shape = Two large round owl's eyes and a small beak are set on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-penguin | shaped penguin, shaped penguins
Q face and shape = $The {has|have} a penguin's white front, black sides and a short orange beak. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-panda | shaped panda, shaped pandas
Q face and shape = Black eye patches and round black ears on white make a panda's face on $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-tiger | shaped tiger, shaped tigers
Q face and shape = Black tiger's stripes run across the orange of $the, with a whiskered face in front. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-dragon | shaped dragon, shaped dragons
Q face and shape = Soft dragon's spikes run along the top of $the, over two slanting eyes. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-pig | shaped pig, shaped piglet
Q face and shape = A round pink snout with two holes sits at the front of $the, between two floppy ears. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-monkey | shaped monkey, shaped monkeys
Q face and shape = A monkey's face with a pale muzzle and round side ears is set on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-elephant | shaped elephant, shaped elephants
Q face and shape = A short trunk hangs from the front of $the, between two wide flapping ears. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin
`;
