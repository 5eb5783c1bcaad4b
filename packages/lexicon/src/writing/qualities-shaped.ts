/** Clothes and things of the house in the shape of an animal: what of it they have. Asked for by the first word of the name ("frog wellies"). */
export const SHAPED_QUALITIES = `
shaped-frog | shaped frog, shaped frogs
Q face and shape = Two round frog's eyes bulge from the front of $the, over a wide smiling mouth line on bright green. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-bear | shaped bear, shaped bears
Q face and shape = A bear's face with round ears and a dark nose is set on the front of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-bunny | shaped bunny, shaped bunnies, shaped rabbit
Q face and shape = Two long rabbit's ears stand up from $the, pink inside, above dot eyes and a small nose. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-dinosaur | shaped dinosaur, shaped dino, shaped t-rex
Q face and shape = A row of soft triangular dinosaur plates runs along the back of $the. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-shark | shaped shark, shaped sharks
Q face and shape = A shark's fin stands up from the back of $the, and a zigzag of white teeth runs round the opening. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin

shaped-ladybird | shaped ladybird, shaped ladybug
Q face and shape = $The {is|are} red with black ladybird's spots and a black front. +welly,wellies,wellington,boot,boots,slipper,slippers,hat,beanie,onesie,mug,bag,backpack,rucksack,umbrella,raincoat,cake,cupcake,cookie,biscuit,teapot,lamp,balloon,mask,costume,pyjamas,hoodie,cushion,pillow,suitcase,mitten,mittens,sock,socks,towel,cup,jug,scooter,swimsuit,lunchbox,pencil-case -sheepskin,skin
`;
