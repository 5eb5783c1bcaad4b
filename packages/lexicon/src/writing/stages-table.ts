/**
 * What food, drink, products and plants stand on and next to where no place was said, in whole sentences: `A` rows by kind and by words
 * that were said; every `+` must hold. One of them is taken, so that the picture has one table.
 */
export const TABLE_STAGES = `
table | table
A dark wood and lacquered sticks = On a counter of dark scarred wood a dish of chilli oil and a folded paper napkin stand at one side, and a flat china spoon leans against the rim. +ramen,pho,noodle,udon,soup,laksa -slate,table,cloth
A saucer of soy = A saucer of soy stands to one side with a skin of light on it, next to a leaf of folded paper and two plain cedar sticks. +sushi,nigiri,sashimi,dumpling,gyoza
A paper and oil spots = $It {is|are} served on brown paper gone see-through where the oil has reached it, a wedge of lime squeezed and dropped at the corner. +taco,burger,street,fries,fried,sandwich -plate
A floury peel = A floured wooden peel is still underneath, scorched black along its leading edge, and a few crumbs of char have rolled off it. +pizza -plate
A board with a knife pulled out = The board is cut all over with fine lines; a knife has just been laid down beside, one smear on its blade and crumbs in a fan before it. +bread,loaf,cake,pie,tart,cheese,sourdough,camembert -birthday,wedding
A linen shoved aside = A grey linen cloth has been shoved aside into soft ridges, and its stitched hem hangs over the front of the table. +pancake,cake,pie,tart,bread,croissant,pasta,egg,salad,porridge,waffle -picnic,blanket,marble,slate
A small jug and drips = A small white jug stands behind, one drop run down its lip to a ring on the tabletop. +pancake,waffle,porridge,crepe,toast,granola
A crumbs on a doily plate = Crumbs mark where another piece stood, and a fork lies upside down on the rim with a trace of cream between its tines. +cake,pie,tart,cheesecake,brownie -birthday,wedding,lit
A paper chains and forks = Small plates wait in a stack beside it with a fan of forks, and one paper napkin has slid off to the side. +birthday,wedding +cake
A drops on marble = Cool grey-veined marble shows beneath, a few drops of water standing on it unspread. +lemonade,cocktail,juice,oyster,ice-cream,gelato,seafood,shrimp -picnic,blanket,table
A torn leaves and husk = Round about lie torn mint, a husk of lemon already pressed and a long-handled spoon laid wet on the wood. +tea,lemonade,cocktail,mojito,juice +iced,cold,summer,glass -picnic,blanket
A gingham and grass = The gingham is rucked up over uneven ground, grass blades standing through at its edge, with a basket lid half in view. +picnic,blanket
A saucer and biscuit = The saucer carries a spoon, a wrapped cube and half a biscuit, with a brown ring where the cup was first set down. +coffee,espresso,cappuccino,latte -iced,glass
A worn tray and a cloth = It stands on a round tray of worn tin with a folded cloth, and a second cup, upside down, keeps company behind. +tea,matcha,chai,cocoa,hot-chocolate -iced,ceremony
A cork and stain = A drawn cork lies on its side with the dark end toward us, beside a red half-ring soaked into the oak. +wine,bottle +wine,cellar,vineyard
A foil and shells = Pistachio shells and a folded beer mat lie within reach on the zinc. +beer,cocktail,whisky
A slate flecked with salt = Rough slate lies under it, flecked with coarse salt, and a bundle of thyme is set where the corner has chipped. +steak,meat,fish,salmon,cheese,camembert,mushroom -board,slate
A oilcloth and crumbs = An oilcloth printed with faded cherries covers the table, with a jam spoon on a saucer and a scatter of sugar. +toast,jam,donut,cookie,cupcake,muffin,biscuit,honey
A cooling rack and flour = Behind, the rest cool on a wire rack, and a sieve has left a disc of flour on the bench. +cookie,cupcake,muffin,bread,croissant,macaron -single,one,plate,cafe
A split and whole = One has been cut open and lies beside the whole ones, seeds wet, on paper printed with its own damp outline. +fruit,apple,lemon,fig,tomato,pomegranate,orange,pear,watermelon,avocado -half,bowl,slice,desk
A crate slats and straw = Slats of a shallow crate close in the frame on three sides, straw poking out between. +fruit,vegetable,tomato,egg,apple,strawberry,pumpkin,carrot -bowl,desk,plate,pasta,sauce,cake,soup,salad,sandwich,tray
A scratched tin tray = Scratched tin is underneath, dented at one corner and holding a blurred copy of the colours above. +seafood,crab,lobster,oyster,donut,cookie -ice,slate
A steel bench and steam = Beyond the edge of the bowl steel and steam run together out of focus, and a ladle hangs there by its hook. +ramen,pho,dumpling,noodle,curry,stew -japan

studio | studio
A low block and long shadow = It is set on a low block of pale plaster, and its shadow runs off across a sheet of paper that curves up behind without a seam. +perfume,cosmetics,bottle,watch,skincare,candle,jewelry,jewellery,lipstick -stone,rock,sand,table,wood
A stone step and water = Beneath is a shelf of wet slate with a film of water a hair deep, broken into rings by one fallen drop. +perfume,cosmetics,skincare,watch,bottle -stone,rock,wood,sand,table
A twig and its shadow = From outside the frame a bare twig throws its forked shadow over the ground beside it. +perfume,skincare,cosmetics,candle,mug,vase,soap -water
A split sheet two tones = Two sheets of matt paper meet behind at the height of its middle, the lower one a tone darker than the upper. +headphones,phone,earbuds,watch,speaker,camera,glasses,sneakers,mug,bag,lamp
A mirror acrylic = A dark polished sheet lies underneath and repeats it upside down, dimming to nothing a hand’s breadth below. +headphones,phone,earbuds,watch,perfume,speaker,keyboard,camera
A concrete cube = It leans on a cube of raw concrete, pinholes and one chipped edge showing, on ground of the same grey. +sneakers,shoe,bag,backpack,speaker,headphones -puddle
A kicked-up laces = One lace trails out of its last eyelet over the edge of the plinth, and grit from the sole dots the paper. +sneakers,boots,shoe -puddle,running
A wool felt and tray = A square of grey felt is spread beneath, with two fine screwdrivers and a loupe in line along its top edge. +watch,camera,glasses
A kiln shelf = Two more from the same firing stand behind, no two quite of one height, on a shelf still dusted with clay. +mug,bowl,vase,pottery,teapot,plate -coffee,tea,flower,broken,repaired
A plug of light on wall = It throws a crisp fan of light up the bare wall behind and a softer pool on the table. +lamp,lantern -night
A rumpled paper = Tissue paper, just opened, stands round it in stiff white peaks. +jewelry,jewellery,shoe,bag,perfume,glasses,gift
A desk mat and ring = There is a ring left by a cup on the desk mat next to it, and the cable makes one loose loop to the edge. +headphones,keyboard,phone,laptop,lamp,computer
A books by their backs = Three cloth-bound books lie beneath for a stand, the topmost with a ribbon hanging out. +candle,glasses,vase,lamp,clock,typewriter -stack,next
A bench vice = A bench with a vice at its end is under it, curls of metal swept to one side. +machine,engine,tool,typewriter,radio,bicycle -garage
A carbon ribbon tin = To the right stand a squat tin for ribbon and a stack of paper squared by hand, its edges foxed. +typewriter

plant | plant
A roots and saucer = Water has left a white line round the foot of the pot, and a crescent of spilled soil lies on the saucer. +pot,potted,planter,monstera,cactus,succulent,fern,bonsai -teacup
A wall shadow twice size = On the plain wall behind its shadow stands half as large again, leaning the other way. +monstera,cactus,bonsai,orchid,branch,pot -garden,field
A can with thin spout = A brass can with a long thin spout stands a step behind, a drop at its tip. +pot,potted,herb,fern,monstera,succulent
A fallen petals in a curve = Three petals have come down on the table in a loose curve, each still cupped. +vase,bouquet,tulip,rose,peony -field,meadow,garden,fallen
A cut stems on paper = Trimmed stem ends and a pair of open scissors lie on damp newspaper to one side. +vase,bouquet,florist,tulip,peony -field,meadow
A dark leaves behind = Behind it the other leaves sink into a deep wet green that shows no single outline. +rose,flower,orchid,lily,peony,mushroom,fern -vase,pot,field
A litter and moss = Brown litter lies thick round about, with a beech nut split open and one thread of moss standing taller than the rest. +mushroom,fern,snail,log,stump
`;
