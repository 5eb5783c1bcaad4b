/**
 * What people wear and what marks them, in the few words that stand right after their name: "an old fisherman *with a short white beard, in a navy
 * sweater*, mends a net". By the id of a portrait; parts of a row are parted by `; `: an age, then what begins with "with" and what begins with
 * "in". `*` before a label: the row dresses somebody or gives a body its colour, and is left out where clothes or colours were said. Conditions as in `passages.ts`.
 */
export const PEOPLE_LOOKS = `
person | 
W short brown hair = with short brown hair and an open face
W calm brown eyes = with dark eyebrows and calm brown eyes
W *grey coat and red scarf = with short dark hair; in a long grey coat and a red scarf -summer,beach,hot,gym
W *denim jacket = with wavy brown hair; in a faded denim jacket, a white shirt and dark trousers -snow,winter,gym
W *green sweater = with short brown hair; in a bottle-green sweater and brown corduroy trousers -summer,beach,gym
W *mustard rain jacket = with dark curly hair; in a mustard-yellow jacket and dark blue jeans -summer,beach,gym
W *linen shirt = with a tanned face; in a loose white linen shirt and beige trousers +summer,beach,hot
W *padded parka = with pink cheeks; in a dark green padded parka with a fur-edged hood and brown boots +snow,winter
W *grey T-shirt = with hair tied back; in a grey T-shirt, black leggings and running shoes +gym,yoga,exercise,jogging

man | 
W short beard and grey temples = with a short dark beard and grey temples -bearded,beard,young
W square jaw = with close-cropped brown hair and a square jaw
W tousled dark hair = with tousled dark hair and thick eyebrows
W *navy overshirt = in $his thirties; with short dark hair; in a navy overshirt and faded blue jeans -summer,beach,snow
W *grey sweater = in $his forties; with a short dark beard; in a thick grey sweater and brown trousers -summer,beach
W *checked shirt = in $his thirties; with tousled brown hair; in a red checked shirt with rolled sleeves and dark jeans -snow,winter
W *brown jacket = in $his fifties; with greying hair; in a brown corduroy jacket and a cream shirt -summer,beach,snow,young
W *olive jacket = in $his forties; with light stubble; in an olive-green jacket, a white T-shirt and worn jeans -snow,winter
W *blue work shirt = in $his thirties; with a trimmed beard; in a half-buttoned light blue shirt and beige chinos -snow,winter
W *white shirt = with tanned arms; in a loose white shirt and beige linen trousers +summer,beach,hot
W *winter parka = with a reddened nose; in a dark blue parka and a grey knitted hat +snow,winter
W *rain jacket = with wet hair; in a dark blue rain jacket and brown boots +rain,storm

woman | 
W dark hair pinned up = with dark hair pinned up loosely at the back -hat,hood,blonde
W freckles and auburn hair = with shoulder-length auburn hair and freckled cheeks -hat,hood,blonde
W short black fringe = with short black hair and a straight fringe -hat,hood,blonde
W *rust dress = in $his thirties; with dark hair pinned up; in a rust-coloured linen dress -winter,snow
W *moss-green coat = in $his forties; with chin-length brown hair; in a moss-green wool coat and a cream scarf -summer,beach,hot,bedroom,kitchen,home,cooking,reading
W *mustard cardigan = in $his thirties; with shoulder-length brown hair; in a mustard cardigan and dark blue jeans -summer,beach,snow
W *blue blouse = in $his forties; with a loose brown ponytail; in a light blue blouse with rolled sleeves and grey trousers -winter,snow
W *white sweater = in $his twenties; with a dark ponytail; in a cream knitted sweater and jeans -summer,beach
W *striped top = in $his thirties; with curly auburn hair; in a navy and white striped top and wide beige trousers -winter,snow
W *green shirt = in $his twenties; with short black hair; in a loose sage-green shirt and white trousers -winter,snow
W *summer dress = with tanned shoulders; in a light yellow summer dress +summer,beach,hot -yoga,running,jogging,exercise
W *leggings = with a dark ponytail; in a grey top and black leggings +yoga,gym,exercise,jogging,stretching
W *winter coat = with flushed cheeks; in a long red winter coat and a white knitted hat +snow,winter
W *yellow raincoat = with damp hair; in a yellow raincoat and dark jeans +rain,storm -train,inside,window,indoors

old-man | 
W white hair and lined face = with thin white hair and a deeply lined face
W white moustache = with a white moustache and bright eyes
W *brown cardigan = with white stubble; in a nut-brown cardigan and a buttoned grey shirt -summer,beach
W *tweed cap = with a short white beard; in a grey tweed jacket and a flat cap -summer,beach
W *dark coat = with a white moustache; in a dark blue wool coat and a checked scarf -summer,beach
W *braces = with thin white hair; in a white shirt, brown braces and corduroy trousers
W *straw hat = with a tanned, lined face; in a pale shirt and a straw hat +summer,beach,garden

old-woman | 
W silver hair in a bun = with silver hair in a bun and a soft, lined face
W white curls = with short white curls and round glasses
W *blue apron = with grey hair in a bun; in a faded floral apron over a grey cardigan -beach,street,park
W *flowered dress = with white hair pinned up; in a dark flowered dress and a lilac cardigan -beach
W *headscarf = with a lined, smiling face; in a brown wool coat and a flowered red headscarf -summer,beach,kitchen,home
W *purple cardigan = with round glasses; in a plum-coloured cardigan and a long grey skirt -beach

boy | 
W tousled brown hair = with tousled brown hair and freckles
W short black hair = with short black hair and a gap-toothed grin
W *striped jersey = of about eight; with messy brown hair; in a green striped T-shirt and beige shorts -winter,snow
W *mustard sweater = of about seven; with tousled brown hair; in a mustard sweater and blue dungarees -summer,beach
W *red hooded top = of about nine; with short dark hair; in a red hooded top and jeans -summer,beach
W *blue T-shirt = of about six; with curly dark hair; in a light blue T-shirt and grey shorts -winter,snow
W *swimming shorts = with wet brown hair; in red swimming shorts +beach,pool,sea,swimming -fishing,kite,winter,snow
W *hoodie = with messy dark hair; in a black hooded sweater and torn jeans +teenage,teen,teenaged
W *bobble hat = with red cheeks; in a blue quilted jacket and a knitted hat with a bobble +snow,winter
W *schoolboy shirt = of about ten; in a white shirt, grey shorts and long socks +school,classroom
W *yellow raincoat = with wet hair on the forehead; in a yellow raincoat and green rubber boots +rain,puddle,puddles

girl | 
W two brown plaits = with two brown plaits and freckles
W dark curls = with a cloud of dark curls and big brown eyes
W short fair fringe = with a fair fringe and round cheeks
W *red pinafore = of about seven; with two brown plaits; in a red pinafore dress over a white shirt -beach
W *yellow jumper = of about six; with long brown hair; in a yellow cardigan and a checked skirt -summer,beach
W *blue dress = of about eight; with dark curly hair; in a pale blue cotton dress and white socks -winter,snow
W *striped T-shirt = of about five; with a blond ponytail; in a striped T-shirt and blue dungarees -winter,snow
W *striped swimsuit = with wet plaits; in a blue striped swimsuit +beach,pool,sea,swimming -fishing,kite,winter,snow
W *sweatshirt = with long dark hair; in a loose grey sweatshirt and ripped jeans +teenage,teen,teenaged
W *pink snowsuit = with pink cheeks; in a red snow jacket and a white bobble hat +snow,winter
W *red raincoat = with damp plaits; in a red raincoat and yellow rubber boots +rain,puddle,puddles

child | 
W round cheeks = with round cheeks and fine fair hair
W big dark eyes = with short dark hair and big brown eyes
W *dungarees = of about four; with curly brown hair; in blue dungarees and a striped T-shirt -winter,snow
W *yellow sweater = of about five; with short dark hair; in a yellow knitted sweater and brown trousers -summer,beach
W *red jacket = of about six; with pink cheeks; in a red quilted jacket and green boots -summer,beach
W *sun hat = with bare feet; in a white sun hat and blue shorts +beach,sand,pool

baby | 
W wisp of hair = with a wisp of fair hair and round pink cheeks
W *white romper = with round cheeks; in a white cotton romper
W *knitted hat = in a soft grey knitted hat and a cream blanket -bath,crawling

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

knight | 
W *dented plate armour = in dented steel armour with a torn red cloak
W *mail and surcoat = in chain mail and a muddy white surcoat with a blue cross

warrior | 
W *bronze breastplate = with scarred arms; in a bronze breastplate and a red cloak -barbarian
W *fur and leather = with long tangled hair; in brown leather armour and a grey fur cloak +barbarian

viking | 
W *fur and mail = with a braided red beard; in chain mail and a grey fur cloak
W *blue tunic = with long blond braids; in a dark blue wool tunic and a leather belt

samurai | 
W *lacquered armour = in black lacquered armour laced with red cords -ninja
W *indigo kimono = with hair tied in a topknot; in an indigo kimono and wide grey trousers -ninja
W *black hood = with only the eyes showing; in black hooded clothes +ninja

pirate | 
W *long red coat = with a black beard; in a faded red coat, a wide belt and a three-cornered hat
W *striped shirt = with a gold earring; in a torn striped shirt and a blue headscarf

cowboy | 
W *hat and waistcoat = with dark stubble; in a sand-coloured hat, a brown leather waistcoat and dusty boots
W *red neckerchief = with a sunburnt face; in a wide-brimmed hat and a red neckerchief

king | 
W *purple robe = with a grey beard; in a purple robe edged with white fur and a gold crown -pharaoh,emperor

queen | 
W *emerald gown = with red hair braided round the head; in an emerald gown and a narrow gold crown
W *white and gold = with dark hair pinned up; in a white gown embroidered with gold

princess | 
W *pale blue gown = with long fair hair; in a pale blue gown and a thin silver crown
W *rose gown = with dark braids; in a rose-coloured silk gown

prince | 
W *white uniform = with wavy dark hair; in a white jacket with gold braid and a blue sash

monk | 
W *brown habit = in a rough brown habit tied with a white cord -buddhist,tibetan,saffron,nun,priest,zen
W *saffron robe = with a shaved head; in an orange robe that leaves one shoulder bare +buddhist,tibetan,saffron,temple,zen
W *black habit = in a black habit with a white collar +nun,priest

witch | 
W *black dress and hat = with long grey hair; in a ragged black dress and a bent pointed hat
W *dark green cloak = with red hair; in a dark green hooded cloak

wizard | 
W *midnight robe = with a white beard down to the belt; in a midnight-blue robe and a pointed hat
W *grey cloak = with a long grey beard; in a worn grey cloak and a wide hat

druid | 
W *moss-green robe = with bare feet; in a moss-green robe and a crown of twigs

fairy | 
W *petal dress = with pale green wings; in a dress of pink petals

elf | 
W *leaf-green tunic = with long silver hair and pointed ears; in a leaf-green tunic and soft brown boots -christmas,santa
W *red and green suit = with rosy cheeks; in a green suit, striped stockings and a pointed hat with a bell +christmas,santa

dwarf | 
W *leather jerkin = with a long braided red beard; in a brown leather jerkin and heavy boots

gnome | 
W *red cap = with a bushy white beard; in a red pointed cap and a blue jacket -goblin,leprechaun,hobbit
W *green coat = with a red beard; in a green coat and a green top hat +leprechaun
W *green skin = with green skin and huge pointed ears +goblin

demon | 
W *red skin = with dark red skin, curved horns and glowing yellow eyes -reaper,ghoul,grim
W *black hood = in a long black hooded robe +reaper,grim

goddess | 
W *white and gold robe = with long dark hair; in a white robe with a golden belt

angel | 
W *white robe = with large white wings; in a long white robe

mermaid | 
W *green scaled tail = with long red hair and a shining green tail

vampire | 
W *black cape = with pale skin and slicked black hair; in a black cape lined with red

zombie | 
W *torn grey suit = with grey-green skin; in a torn, earth-stained suit -mummy

magician | 
W *tailcoat = with a thin moustache; in a black tailcoat and a top hat -juggler,acrobat,performer,trapeze
W *red leotard = with hair tied back; in a glittering red leotard +acrobat,performer,trapeze

ghost | 
W pale see-through body = with a pale, see-through body

werewolf | 
W *torn shirt = with shaggy grey fur; in the rags of a torn shirt

astronaut | 
W *white suit = in a bulky white suit with a gold visor and red stripes on the sleeves
W *dusty white suit = in a dusty white spacesuit with a blue backpack

robot | 
W *round head and blue eyes = with a round head, two glowing blue eyes and scratched yellow paint
W round head and lit eyes = with a round head and two lit eyes
W *grey dented body = with a boxy grey body and one red lamp on the chest

android | 
W *white shell face = with a smooth white face and thin blue lines of light at the neck

mech | 
W *olive armour plates = with olive-green armour plates and orange warning stripes

alien | 
W *grey skin and black eyes = with smooth grey-green skin and large black eyes

superhero | 
W *blue suit and red cape = in a dark blue suit and a long red cape
W *black and yellow suit = in a black and yellow suit with a narrow mask

clown | 
W *patched coat = with a white face and a red nose; in a patched yellow coat and huge shoes +clown
W *diamond costume = in a costume of red and black diamonds -clown

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

bride | 
W *ivory lace = with dark hair pinned up; in an ivory lace dress and a long veil

groom | 
W *dark blue suit = with short neat hair; in a dark blue suit with a white rose on the lapel

businessman | 
W *charcoal suit = with neatly parted hair; in a charcoal suit, a white shirt and a dark red tie -woman,businesswoman,detective,spy,gangster
W *navy suit = with dark hair in a low bun; in a navy trouser suit and a white blouse +businesswoman
W *trench coat = with stubble on the chin; in a beige trench coat and a grey hat +detective,spy,gangster

patient | 
W *green gown = with a pale, tired face; in a pale green hospital gown

toddler | 
W round cheeks = of about two; with round cheeks and fine fair hair
W *blue overalls = of about two; with fine brown hair; in soft blue overalls and a striped shirt -summer,beach
W *yellow romper = of about two; with dark curls; in a yellow romper -winter,snow

teenager | 
W *grey hoodie = with messy hair; in a grey hooded sweater and torn jeans -summer,beach
W *denim overalls = with a dark ponytail; in denim overalls and a striped T-shirt
W *band T-shirt = with short dark hair; in a black T-shirt and loose jeans

florist | 
W *green apron = with hair tied back; in a dark green apron over a white shirt +florist,shopkeeper,seller,vendor,cashier
W *black apron = with rolled sleeves; in a black apron over a grey shirt +barber,hairdresser
W *blue uniform = with grey hair; in a light blue uniform shirt and a dark cap +mail,postman
W *checked shirt = with a tanned face; in a checked shirt and a canvas apron +vendor,seller
W *grey tunic = with hair tied back; in a grey work tunic +cleaner
`;
