/**
 * What people wear and what marks them, in the few words that stand right after their name: "an old fisherman *with a short white beard, in a navy
 * sweater*, mends a net". By the id of a portrait; parts of a row are parted by `; `: an age, then what begins with "with" and what begins with
 * "in". `*` before a label: the row dresses somebody or gives a body its colour, and is left out where clothes or colours were said. Conditions as in `passages.ts`.
 */
export const PEOPLE_LOOKS = `
person | 
W short brown hair = with short brown hair and an open face
W calm brown eyes = with dark eyebrows and calm brown eyes
W *grey coat and red scarf = in a long grey coat and a red scarf -summer,beach,hot,gym
W *denim jacket = in a faded denim jacket, a white shirt and dark trousers -snow,winter,gym
W *green sweater = in a bottle-green sweater and brown corduroy trousers -summer,beach,gym
W *mustard rain jacket = in a mustard-yellow jacket and dark blue jeans -summer,beach,gym
W *linen shirt = in a loose white linen shirt and beige trousers +summer,beach,hot
W *padded parka = in a dark green padded parka with a fur-edged hood and brown boots +snow,winter

man | 
W short beard and grey temples = with a short dark beard and grey temples -bearded,beard,young
W square jaw = with close-cropped brown hair and a square jaw
W tousled dark hair = with tousled dark hair and thick eyebrows
W *navy overshirt = in $his thirties; in a navy overshirt and faded blue jeans -summer,beach,snow
W *grey sweater = in $his forties; with a short dark beard; in a thick grey sweater and brown trousers -summer,beach
W *checked shirt = in $his thirties; in a red checked shirt with rolled sleeves and dark jeans -snow,winter
W *brown jacket = in $his fifties; with greying hair; in a brown corduroy jacket and a cream shirt -summer,beach,snow,young
W *olive jacket = in $his forties; in an olive-green jacket, a white T-shirt and worn jeans -snow,winter
W *white shirt = with tanned arms; in a loose white shirt and beige linen trousers +summer,beach,hot
W *winter parka = with a reddened nose; in a dark blue parka and a grey knitted hat +snow,winter

woman | 
W dark hair pinned up = with dark hair pinned up loosely at the back -hat,hood,blonde
W freckles and auburn hair = with shoulder-length auburn hair and freckled cheeks -hat,hood,blonde
W short black fringe = with short black hair and a straight fringe -hat,hood,blonde
W *rust dress = in $his thirties; with dark hair pinned up; in a rust-coloured linen dress -winter,snow
W *moss-green coat = in $his forties; in a moss-green wool coat and a cream scarf -summer,beach,hot
W *mustard cardigan = in $his thirties; with shoulder-length brown hair; in a mustard cardigan and dark blue jeans -summer,beach,snow
W *blue blouse = in $his forties; in a light blue blouse with rolled sleeves and a grey skirt -winter,snow
W *white sweater = in $his twenties; with a dark ponytail; in a cream knitted sweater and jeans -summer,beach
W *striped top = in $his thirties; in a navy and white striped top and wide beige trousers -winter,snow
W *summer dress = with tanned shoulders; in a light yellow summer dress +summer,beach,hot
W *winter coat = with flushed cheeks; in a long red winter coat and a white knitted hat +snow,winter

old-man | 
W white hair and lined face = with thin white hair and a deeply lined face
W white moustache = with a white moustache and bright eyes
W *brown cardigan = with white stubble; in a nut-brown cardigan and a buttoned grey shirt -summer,beach
W *tweed cap = in a grey tweed jacket and a flat cap -summer,beach
W *dark coat = with a white moustache; in a dark blue wool coat and a checked scarf -summer,beach
W *braces = in a collarless white shirt, brown braces and wide corduroy trousers
W *straw hat = with a tanned, lined face; in a pale shirt and a straw hat +summer,beach,garden

old-woman | 
W silver hair in a bun = with silver hair in a bun and a soft, lined face
W white curls = with short white curls and round glasses
W *blue apron = with grey hair in a bun; in a faded blue apron over a grey cardigan -beach
W *flowered dress = with white hair pinned up; in a dark flowered dress and a lilac cardigan -beach
W *headscarf = in a brown wool coat and a flowered red headscarf -summer,beach
W *purple cardigan = with round glasses; in a plum-coloured cardigan and a long grey skirt -beach

boy | 
W tousled brown hair = with tousled brown hair and freckles
W short black hair = with short black hair and scraped knees -winter,snow
W *striped jersey = of about eight; in a green striped T-shirt and beige shorts -winter,snow
W *mustard sweater = of about seven; with tousled brown hair; in a mustard sweater and blue dungarees -summer,beach
W *red hooded top = of about nine; in a red hooded top and patched jeans -summer,beach
W *swimming shorts = with wet brown hair; in red swimming shorts +beach,lake,pool,sea
W *bobble hat = with red cheeks; in a blue quilted jacket and a knitted hat with a bobble +snow,winter
W *schoolboy shirt = of about ten; in a white shirt, grey shorts and long socks +school,classroom

girl | 
W two brown plaits = with two brown plaits and freckles
W dark curls = with a cloud of dark curls and big brown eyes
W short fair fringe = with a fair fringe and round cheeks
W *red pinafore = of about seven; with two brown plaits; in a red pinafore dress over a white shirt -beach
W *yellow jumper = of about six; in a yellow jumper and blue dungarees -summer,beach
W *blue dress = of about eight; with dark curly hair; in a pale blue cotton dress and white socks -winter,snow
W *striped swimsuit = with wet plaits; in a blue striped swimsuit +beach,lake,pool,sea
W *pink snowsuit = with pink cheeks; in a red snow jacket and a white bobble hat +snow,winter

child | 
W round cheeks = with round cheeks and fine fair hair
W big dark eyes = with short dark hair and big brown eyes
W *dungarees = of about four; in blue dungarees and a striped T-shirt -winter,snow
W *yellow sweater = of about five; in a yellow knitted sweater and brown trousers -summer,beach
W *red jacket = of about six; in a red quilted jacket and green boots -summer,beach

baby | 
W wisp of hair = with a wisp of fair hair and fat pink cheeks
W *white romper = with round cheeks; in a white cotton romper

fisherman | 
W weathered face = with a weathered face and a grey beard -beard,bearded
W *navy sweater = with a weathered face; in a thick navy sweater with frayed cuffs and a knitted cap -summer
W *yellow oilskins = with a short grey beard; in yellow oilskin trousers and a grey wool sweater
W *brown smock = in a faded rust-red smock, a flat cap and rubber boots

sailor | 
W white beard = with a cropped white beard and sunburnt cheeks
W *navy coat = with a cropped grey beard; in a dark blue coat with brass buttons
W *striped jersey = with tanned forearms; in a navy and white striped jersey -snow
W *wool jersey = in a cream wool jersey and a dark blue cap

violinist | 
W *black dress coat = with dark hair brushed back; in a black jacket over a white shirt
W *dark green velvet = in dark green velvet with narrow white cuffs

cellist | 
W *long black clothes = with hair tied back; in plain black down to the ankles
W *wine-red velvet = in a wine-red velvet jacket and black trousers

pianist | 
W *black jacket = in a black jacket with the sleeves pushed up
W *white shirt and waistcoat = in a white shirt and a grey waistcoat

guitarist | 
W *denim and boots = with long dark hair; in a faded denim jacket and scuffed brown boots
W *black leather jacket = in a black leather jacket and grey jeans
W *checked flannel = in a red flannel shirt and worn jeans

musician | 
W *brown waistcoat = in a brown waistcoat, a cream shirt and a dark felt hat
W *burgundy jacket = in a burgundy jacket and black trousers

drummer | 
W *black sleeveless = with damp dark hair; in a black sleeveless shirt
W *white T-shirt = in a white T-shirt and a red headband

saxophonist | 
W *dark suit = in a dark blue suit and a narrow black tie
W *grey hat = in a grey hat and a white shirt with rolled sleeves

dancer | 
W *red skirt = with black hair pulled tight; in a long red ruffled dress +flamenco
W *black practice clothes = with hair tied back; in a black leotard and a grey wrap
W *flowing blue = in loose blue cloth that moves with every step

ballerina | 
W *white tutu = with dark hair in a tight bun; in a white tutu and pink satin shoes
W *pale grey tulle = with fair hair in a bun; in a pale grey tulle skirt and a pink wrap top

artist | 
W *paint-spotted smock = in a blue smock spotted with paint
W *grey apron = with a pencil behind one ear; in a paint-stained grey apron over a white shirt
W *striped shirt = in a loose striped shirt with paint on both sleeves

carpenter | 
W *leather apron = in a brown leather apron over a checked shirt
W *blue work shirt = with a pencil behind one ear; in a faded blue work shirt and a canvas apron

potter | 
W *clay-smeared apron = with clay up to the elbows; in a grey apron over a dark blue shirt
W *linen smock = in a cream linen smock smeared with wet clay

blacksmith | 
W *scorched apron = with soot on the face; in a scorched leather apron over a grey shirt
W *rolled sleeves = with thick bare forearms; in a brown leather apron and a rust-red headscarf

tailor | 
W *waistcoat and tape = with a yellow tape measure round the neck; in a grey waistcoat and a white shirt
W *dark apron = with small round glasses; in a dark green apron over a striped shirt

sculptor | 
W *dusty overalls = with white dust in the hair; in grey overalls and a leather apron
W *magnifier = with a magnifying glass pushed up on the forehead; in a brown work apron -stone,marble

baker | 
W *white apron = with floury forearms; in a white apron over a pale blue shirt
W *floury cap = in a white jacket, a floury apron and a small white cap

chef | 
W *white jacket = in a white double-breasted jacket with the sleeves pushed up
W *dark apron = with a striped cloth over one shoulder; in a dark blue apron over a white jacket

waiter | 
W *black apron = in a white shirt, a black waistcoat and a long black apron
W *brown apron = with rolled sleeves; in a brown canvas apron over a white shirt +barista,coffee,latte

farmer | 
W *straw hat = with a sunburnt face; in a straw hat, a checked shirt and blue dungarees -snow,winter
W *green jacket = with a weathered face; in a mud-splashed green jacket and rubber boots -summer

gardener | 
W *green apron = in a green apron, a straw hat and muddy boots -snow
W *blue overalls = with earth on both hands; in faded blue overalls and a checked shirt

shepherd | 
W *wool cloak = in a heavy brown wool cloak and a felt hat -summer
W *sheepskin waistcoat = with a sunburnt face; in a sheepskin waistcoat and a grey shirt

beekeeper | 
W *white suit and veil = in a white suit and a wide hat with a black net veil

firefighter | 
W *turnout coat = with a sooty face; in a black coat with yellow reflective bands and a red helmet

worker | 
W *orange vest = in an orange safety vest, a white helmet and dusty boots +construction,building,site,bridge,road
W *blue overalls = with oil on both hands; in dark blue overalls and a grey cap

miner | 
W *lamp helmet = with a face black with coal dust; in a dented helmet with a lamp and a torn grey jacket

police-officer | 
W *dark blue uniform = in a dark blue uniform with silver buttons and a peaked cap -soldier,soldiers,army,general
W *olive uniform = with a dusty face; in an olive-green uniform and a strapped helmet +soldier,soldiers,army

doctor | 
W *teal scrubs = with hair tied back; in creased teal scrubs and a stethoscope
W *white coat = in an open white coat over a pale blue shirt

scientist | 
W *white coat = with safety glasses; in a white lab coat over a grey sweater
W *tweed jacket = with untidy grey hair; in a brown tweed jacket and a bow tie +professor

teacher | 
W *green cardigan = with round glasses; in a green cardigan over a white blouse
W *corduroy jacket = in a brown corduroy jacket and a knitted tie

student | 
W *grey hoodie = with tired eyes; in a grey hooded sweater and jeans
W *wool scarf = in a dark coat and a long striped scarf -summer

knight | 
W *dented plate armour = in dented steel armour with a torn red cloak
W *mail and surcoat = in chain mail and a muddy white surcoat with a blue cross

warrior | 
W *fur and leather = with a braided beard; in brown leather armour and a grey fur cloak +viking,norse,barbarian
W *bronze breastplate = with scarred arms; in a bronze breastplate and a red cloak

samurai | 
W *lacquered armour = in black lacquered armour laced with red cords
W *indigo kimono = with hair tied in a topknot; in an indigo kimono and wide grey trousers

pirate | 
W *long red coat = with a black beard; in a faded red coat, a wide belt and a three-cornered hat
W *striped shirt = with a gold earring; in a torn striped shirt and a blue headscarf

cowboy | 
W *hat and waistcoat = in a sand-coloured hat, a brown leather waistcoat and dusty boots
W *red neckerchief = with a sunburnt face; in a wide-brimmed hat and a red neckerchief

king | 
W *purple robe = with a grey beard; in a purple robe edged with white fur and a gold crown

queen | 
W *emerald gown = with red hair braided round the head; in an emerald gown and a narrow gold crown
W *white and gold = in a white gown embroidered with gold, with a tall jewelled crown

princess | 
W *pale blue gown = with long fair hair; in a pale blue gown and a thin silver circlet

monk | 
W *brown habit = in a rough brown habit tied with a white cord -buddhist,tibetan,saffron
W *saffron robe = with a shaved head; in an orange robe that leaves one shoulder bare +buddhist,tibetan,saffron,temple

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
W *leaf-green tunic = with long silver hair and pointed ears; in a leaf-green tunic and soft brown boots

dwarf | 
W *red cap = with a long grey beard; in a red cap, a brown jerkin and heavy boots

goddess | 
W *white and gold robe = with long dark hair; in a white robe with a golden belt

angel | 
W *white robe = with large white wings; in a long white robe

mermaid | 
W *green scaled tail = with long red hair and a shining green tail

vampire | 
W *black cape = with pale skin and slicked black hair; in a black cape lined with red

zombie | 
W *torn grey suit = with grey-green skin; in a torn, earth-stained suit

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
W *red vest = with hair tied back; in a red running vest and black shorts -gymnast
W *white and blue kit = in white shorts and a sky-blue vest

ball-player | 
W *red kit = in a red shirt with white sleeves and white shorts
W *green kit = in a green striped shirt and muddy white socks

boxer | 
W *red gloves = with a taped jaw; in blue shorts and worn red gloves

cyclist | 
W *yellow jersey = in a yellow jersey, black shorts and a white helmet +cyclist,cycling,bike,bicycle

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
W *leather jacket = with goggles on the forehead; in a brown leather jacket with a fleece collar +pilot,aviator
W *black leather = in a black leather jacket and a white helmet +motorcyclist,biker

bride | 
W *ivory lace = with dark hair pinned up; in an ivory lace dress and a long veil

businessman | 
W *charcoal suit = in a charcoal suit, a white shirt and a dark red tie
W *trench coat = in a beige trench coat and a grey hat +detective,spy,gangster
`;
