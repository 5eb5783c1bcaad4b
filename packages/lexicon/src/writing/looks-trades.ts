/** What people of a trade or at a sport wear and what marks them. The form of the rows: `looks-people.ts`. */
export const TRADE_LOOKS = `
fisherman | 
W weathered face = with a weathered face and a grey beard -beard,bearded
W *navy sweater = with a weathered face; in a thick navy sweater and a knitted cap -summer
W *yellow oilskins = with a short grey beard; in yellow oilskin trousers and a grey wool sweater
W *brown smock = with a tanned, lined face; in a faded rust-red smock, a flat cap and rubber boots

sailor | 
W white beard = with a cropped white beard and sunburnt cheeks
W *navy coat = with a cropped grey beard; in a dark blue coat with brass buttons
W *striped jersey = with tanned forearms; in a navy and white striped jersey -snow
W *wool jersey = with short grey hair; in a cream wool jersey and a dark blue cap

lighthouse-keeper | 
W *cream jersey = with a full grey beard; in a thick cream jersey and a dark blue cap
W *oilskin coat = with a lined, windburnt face; in a long yellow oilskin coat

violinist | 
W *black dress coat = with dark hair brushed back; in a black jacket over a white shirt
W *dark green velvet = with auburn hair pinned up; in a dark green velvet dress
W *grey coat and scarf = with short dark hair; in a grey wool coat, a red scarf and fingerless gloves +street,snow,winter,subway

cellist | 
W *long black clothes = with hair tied back; in plain black clothes
W *wine-red velvet = with short grey hair; in a wine-red velvet jacket and black trousers

pianist | 
W *black jacket = with dark hair falling over the forehead; in a black jacket with the sleeves pushed up
W *white shirt and waistcoat = with neatly combed hair; in a white shirt and a grey waistcoat

guitarist | 
W *denim and boots = with long dark hair; in a faded denim jacket and scuffed brown boots
W *black leather jacket = with tousled black hair; in a black leather jacket and grey jeans
W *checked flannel = with a short brown beard; in a red flannel shirt and worn jeans

musician | 
W *brown waistcoat = with a short grey beard; in a brown waistcoat, a cream shirt and a dark felt hat
W *burgundy jacket = with curly dark hair; in a burgundy jacket and black trousers
W *wool coat = with a short grey beard; in a dark wool coat, a scarf and fingerless gloves +street,subway,station,winter

singer | 
W *black velvet = with dark wavy hair; in a black velvet jacket
W *silver dress = with long dark hair; in a glittering silver dress
W *white T-shirt = with tousled hair; in a white T-shirt and a black leather jacket

drummer | 
W *black sleeveless = with damp dark hair; in a black sleeveless shirt
W *white T-shirt = with tattooed arms; in a white T-shirt and a red headband

saxophonist | 
W *dark suit = with a trimmed grey beard; in a dark blue suit and a narrow black tie
W *grey hat = with rolled sleeves; in a grey hat, a white shirt and braces

dancer | 
W *red skirt = with black hair in a tight bun; in a long red ruffled dress +flamenco
W *black practice clothes = with hair tied back; in a black leotard and grey leggings
W *flowing blue = with loose dark hair; in a flowing blue dress

ballerina | 
W *white tutu = with dark hair in a tight bun; in a white tutu and pink satin shoes
W *pale grey tulle = with fair hair in a bun; in a pale grey tulle skirt and a pink wrap top

artist | 
W *paint-spotted smock = with messy brown hair; in a blue smock spotted with paint
W *grey apron = with a pencil behind one ear; in a paint-stained grey apron over a white shirt
W *striped shirt = with a streak of paint on one cheek; in a loose striped shirt and jeans

photographer | 
W *olive jacket = with short brown hair; in an olive jacket with many pockets and dark jeans
W *grey fleece = with a trimmed beard; in a grey fleece and hiking boots

carpenter | 
W *leather apron = with sawdust in the hair; in a brown leather apron over a checked shirt
W *blue work shirt = with a pencil behind one ear; in a faded blue work shirt and a canvas apron

potter | 
W *clay-smeared apron = with clay up to the elbows; in a grey apron over a dark blue shirt
W *linen smock = with hair tied up; in a cream linen smock smeared with wet clay

blacksmith | 
W *scorched apron = with soot on the face; in a scorched leather apron over a grey shirt
W *rolled sleeves = with thick bare forearms; in a brown leather apron and a rust-red headscarf

welder | 
W *leather jacket and mask = in a brown leather jacket, thick gloves and a dark welding mask
W *blue overalls and mask = with soot on the neck; in dark blue overalls and a scratched welding mask

tailor | 
W *waistcoat and tape = with neat grey hair; in a grey waistcoat and a white shirt, with a yellow tape measure round the neck
W *dark apron = with small round glasses; in a dark green apron over a striped shirt

cobbler | 
W *leather apron = with round glasses and grey hair; in a worn leather apron over a checked shirt
W *green apron = with rolled sleeves; in a dark green apron over a striped shirt

sculptor | 
W *dusty overalls = with white dust in the hair; in grey overalls and a leather apron
W *blue apron = with dusty forearms; in a blue canvas apron and safety glasses

watchmaker | 
W *brown apron = with a magnifying glass over one eye; in a brown work apron and a white shirt
W *grey waistcoat = with thin grey hair; in a grey waistcoat and rolled white sleeves

glassblower | 
W *grey T-shirt = with sweat on the forehead; in a grey T-shirt and a leather apron

baker | 
W *white apron = with floury forearms; in a white apron over a pale blue shirt
W *floury cap = with flour on one cheek; in a white jacket, an apron and a small white cap

chef | 
W *white jacket = with short dark hair; in a white double-breasted jacket with the sleeves pushed up
W *dark apron = with a striped cloth over one shoulder; in a dark blue apron over a white jacket
W *tall hat = with a round, flushed face; in a white jacket and a tall white hat

waiter | 
W *black apron = with neatly combed dark hair; in a white shirt, a black waistcoat and a long black apron
W *white jacket = with a polite smile; in a short white jacket and a black bow tie

barista | 
W *brown apron = with rolled sleeves; in a brown canvas apron over a white T-shirt
W *denim apron = with dark hair in a small bun; in a dark denim apron over a grey shirt

bartender | 
W *waistcoat = with a trimmed beard; in a dark waistcoat and a white shirt with rolled sleeves
W *black shirt = with tattooed forearms; in a black shirt and a leather apron

farmer | 
W *straw hat = with a sunburnt face; in a straw hat, a checked shirt and blue dungarees -snow,winter
W *green jacket = with a weathered face; in a mud-splashed green jacket and rubber boots -summer

gardener | 
W *green apron = with soil on both hands; in a green apron, a straw hat and muddy boots -snow
W *blue overalls = with a sunburnt neck; in faded blue overalls and a checked shirt

shepherd | 
W *wool cloak = with a short grey beard; in a heavy brown wool cloak and a felt hat -summer
W *sheepskin waistcoat = with a sunburnt face; in a sheepskin waistcoat and a grey shirt

beekeeper | 
W *white suit and veil = in a white suit and a wide hat with a black net veil

firefighter | 
W *turnout coat = with a sooty face; in a black coat with yellow reflective bands and a red helmet

worker | 
W *orange vest = with a stubbly face; in an orange safety vest, a white helmet and dusty boots +construction,building,site,bridge,road,builder
W *blue overalls = with rolled sleeves; in dark blue overalls and heavy boots

mechanic | 
W *blue overalls = with oil on both hands; in dark blue overalls and a grey cap
W *grey T-shirt = with a smear of oil on one cheek; in a grey T-shirt and oil-stained overalls

miner | 
W *lamp helmet = with a face black with coal dust; in a dented helmet with a lamp and a torn grey jacket

police-officer | 
W *dark blue uniform = with short neat hair; in a dark blue uniform with silver buttons and a peaked cap

soldier | 
W *olive uniform = with a dusty face; in an olive-green uniform and a strapped helmet -toy,roman,redcoat,napoleonic,veteran,general,medieval
W *medals = with grey hair; in a dark green uniform with rows of medals +veteran,general

doctor | 
W *teal scrubs = with hair tied back; in teal scrubs and a stethoscope
W *white coat = with short brown hair; in an open white coat over a pale blue shirt, with a stethoscope round the neck

nurse | 
W *blue scrubs = with dark hair tied back; in light blue scrubs and white shoes -1940s,victorian,vintage
W *white tunic = with a gentle face; in a white tunic and navy trousers -1940s,victorian,vintage

surgeon | 
W *green scrubs = in green scrubs, a cap and a pale blue mask +surgeon,dentist
W *white tunic = with rolled sleeves; in a white tunic and a stethoscope +vet,veterinarian

scientist | 
W *white coat = with safety glasses; in a white lab coat over a grey sweater
W *open lab coat = with untidy dark hair; in an open white lab coat over a checked shirt

teacher | 
W *green cardigan = with round glasses; in a green cardigan over a white blouse
W *corduroy jacket = with greying hair; in a brown corduroy jacket and a knitted tie
W *blue shirt = with short dark hair; in a light blue shirt with rolled sleeves

student | 
W *grey hoodie = with tired eyes; in a grey hooded sweater and jeans
W *wool scarf = with messy dark hair; in a dark coat and a long striped scarf +snow,winter,autumn
W *green sweater = with round glasses; in a loose green sweater and black jeans -summer

writer | 
W *roll-neck sweater = with round glasses; in a dark roll-neck sweater and a brown jacket
W *white shirt = with tousled hair; in a crumpled white shirt with rolled sleeves

athlete | 
W *red vest = with hair tied back; in a red running vest and black shorts
W *white and blue kit = with a sweat-soaked headband; in a sky-blue running top and white shorts

gymnast | 
W *blue leotard = with hair in a tight bun; in a sparkling blue leotard -weightlifter,bodybuilder

ball-player | 
W *red kit = with sweaty dark hair; in a red shirt with white sleeves and white shorts -tennis,basketball,cricket,baseball,hockey,rugby
W *tennis whites = with hair tied back; in a white polo shirt and white shorts +tennis
W *blue jersey = with a white headband; in a blue sleeveless jersey and long shorts +basketball

boxer | 
W *red gloves = with a taped jaw; in blue shorts and worn red gloves -wrestler,martial,karate,judo
W *white suit = with short dark hair; in a white cotton suit with a black belt +martial,karate,judo

cyclist | 
W *yellow jersey = with sunglasses; in a yellow jersey, black shorts and a white helmet

swimmer | 
W *cap and goggles = in a white swimming cap, dark goggles and a navy swimsuit

skater | 
W *blue dress = with hair in a bun; in a glittering blue dress and white skates +figure
W *cap and hoodie = with a backwards cap; in a loose white T-shirt and wide jeans +skateboarder
W *red sweater = with pink cheeks; in a thick red sweater and a white scarf -figure,skateboarder

rower | 
W *white vest = with tanned arms; in a white vest and dark blue shorts

driver | 
W *black leather = with stubble on the chin; in a black leather jacket and a white helmet +motorcyclist,biker
W *red racing suit = with a helmet under one arm; in a red racing suit +racing
W *checked shirt = with a grey moustache; in a checked shirt and a flat cap -racing,motorcyclist,biker

surfer | 
W *black wetsuit = with sun-bleached hair; in a black wetsuit with a blue stripe

hiker | 
W *orange jacket = with a grey backpack; in an orange jacket and brown boots -summer,desert
W *khaki shirt = with a dusty backpack; in a khaki shirt and a wide hat +summer,desert,jungle

climber | 
W *red helmet = in a red helmet, a grey jacket and a yellow harness

skier | 
W *blue ski suit = in a blue ski jacket, white trousers and mirrored goggles

diver | 
W *black wetsuit = in a black wetsuit with yellow fins and a steel air tank

pilot | 
W *leather jacket = with goggles on the forehead; in a brown leather jacket with a fleece collar -airline,fighter
W *white shirt = with short grey hair; in a white shirt with gold stripes on the shoulders +airline

businessman | 
W *charcoal suit = with neatly parted hair; in a charcoal suit, a white shirt and a dark red tie -woman,businesswoman,detective,spy,gangster
W *navy suit = with dark hair in a low bun; in a navy trouser suit and a white blouse +businesswoman
W *trench coat = with stubble on the chin; in a beige trench coat and a grey hat +detective,spy,gangster

florist | 
W *green apron = with hair tied back; in a dark green apron over a white shirt +florist,shopkeeper,seller,vendor,cashier
W *black apron = with rolled sleeves; in a black apron over a grey shirt +barber,hairdresser
W *blue uniform = with grey hair; in a light blue uniform shirt and a dark cap +mail,postman
W *checked shirt = with a tanned face; in a checked shirt and a canvas apron +vendor,seller
W *grey tunic = with hair tied back; in a grey work tunic +cleaner
`;
