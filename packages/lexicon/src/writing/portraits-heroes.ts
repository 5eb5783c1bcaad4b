/** How knights, kings, witches and others of old tales look and hold themselves. The form of the rows: `passages.ts`. */
export const HERO_PORTRAITS = `
knight | knight, paladin, crusader, armored knight, armoured knight
F *silver armour and red cloak = $The {wears|wear} polished silver plate armour and a long red cloak. -golden,black,mail
F *chain mail and white surcoat = Chain mail and a white surcoat with a red cross cover $the down to the knees. +crusader
F tired face under the helmet = The raised visor shows a tired, dirty face with a short beard. -woman,girl,portrait
P sword point on the ground = $The {stands|stand} with both hands on the hilt of a sword, its point on the ground.
P helmet under the arm = $The {holds|hold} the helmet under one arm and {looks|look} into the distance, hair blowing.
P sword raised = $The {raises|raise} a long sword above the head with both hands, shield lowered. +fighting,battle,attacking,charging
P kneeling with bowed head = $The {kneels|kneel} on one knee with the head bowed over the hilt of the sword. +kneeling,praying
P lance lowered = $The {gallops|gallop} forward with the lance lowered and the cloak flying. +jousting,tournament,riding,galloping
P resting by the fire = $The {sits|sit} with the sword across the knees and the helmet on the ground. +resting,sitting
M line of knights = $The stand shoulder to shoulder with raised shields and lowered visors.
M duel = Their swords are crossed between them, both leaning in. +two,duel
S dented breastplate = A long scratch and several dents mark the breastplate.
G the face; the breastplate; the helmet; the blade

warrior | warrior, gladiator, spartan, barbarian, soldier of rome
F *bronze breastplate and red cloak = $The {wears|wear} a bronze breastplate, a red cloak and leather sandals laced to the knee. -viking,norse,barbarian
F *fur and leather = $The {wears|wear} brown leather armour with a grey fur over the shoulders. +barbarian
F scarred arms = $The {has|have} muscular arms with old scars and a fierce look.
P spear upright = $The {stands|stand} with a long spear in one hand and a round shield on the other arm.
P looking over the shield = $The {looks|look} out over the rim of a raised shield with narrowed eyes.
P sword drawn back = $The {charges|charge} with an open mouth, the sword drawn back for the blow. +fighting,battle,attacking,charging,running
P on one knee = $The {rests|rest} on one knee and {leans|lean} on the sword. +resting,kneeling,wounded
P war cry = $The {shouts|shout} with a wide open mouth, weapon raised. +shouting,screaming,roaring
M shield wall = $The stand in a tight row behind overlapping shields, spears pointing forward.
M two fighters = One raises a sword, the other blocks with the shield. +two
S leather bracers = Leather bracers with bronze studs cover $his forearms.
G the face; the blade; the beard; the shield rim

viking | viking, norse warrior, vikings
F *fur cloak and mail = $The {wears|wear} a grey fur cloak over chain mail and a wide leather belt.
F braided beard = $The {has|have} a long braided red beard and pale blue eyes. -woman,girl
P axe on the shoulder = $The {stands|stand} with a two-handed axe on one shoulder and a round painted shield at the side.
P at the prow = $The {stands|stand} with one foot on the carved prow and {looks|look} ahead over the water. +longboat,longship,ship,sailing
P axe swung high = $The {swings|swing} the axe with both hands, mouth open in a shout. +fighting,battle,attacking,charging
P horn of mead = $The {lifts|lift} a drinking horn and {laughs|laugh}, foam in the beard. +drinking,feast,feasting
M warband = $The stand with round painted shields and axes, cloaks blowing.
S iron helmet = A plain iron helmet with a nose guard sits on $his head. -portrait
G the face; the beard; the fur; the axe blade

samurai | samurai, ronin, ninja, swordsman
F *black armour with red cords = $The {wears|wear} black lacquered armour laced with red cords and a horned helmet. -ninja,ronin,kimono
F *dark blue kimono = $The {wears|wear} a dark blue kimono, wide grey trousers and two swords in the belt. +ronin,kimono,swordsman -ninja
F *black hooded clothes = $The {wears|wear} black hooded clothes that leave only the eyes free. +ninja
P hand on the hilt = $The {stands|stand} with one hand on the hilt of a curved sword, eyes fixed ahead.
P sword held upright = $The {holds|hold} the sword upright in front of the face with both hands.
P mid-strike = Knees bent, $the {swings|swing} the sword in a wide arc, sleeves flying. +fighting,battle,attacking,training
P kneeling in stillness = $The {kneels|kneel} with a straight back, both hands on the thighs and eyes closed. +meditating,kneeling,praying
P crouched on the roof = $The {crouches|crouch} on the ridge of the roof, one hand flat on the tiles. +roof,rooftop,sneaking
P walking away = $The {walks|walk} away, a straw hat hiding the eyes and a sword at the hip. +walking,wandering
M rank of swordsmen = $The stand in a row with hands on their swords, banners behind.
M duel = $The face each other with drawn swords, knees bent. +two,duel
S topknot = $His black hair is tied in a topknot. -helmet,ninja,hat
G the face; the blade; the armour; the hands

pirate | pirate, buccaneer
F *red coat and tricorn = $The {wears|wear} a faded red coat with gold buttons, a wide leather belt and a black three-cornered hat.
F black beard and gold earring = $The {has|have} a bushy black beard and one gold earring. -woman,girl,boy,child
P hand on the cutlass = $The {stands|stand} with one boot on a barrel and a hand on the cutlass, grinning.
P parrot look = $The {looks|look} at us with one eye narrowed and a gold tooth showing.
P at the wheel = $The {steers|steer} the ship with both hands on the wooden wheel, coat blowing. +wheel,steering,sailing,ship
P map on the knee = $The {points|point} at a red cross on a yellowed map. +map,treasure
P swinging on a rope = $The {swings|swing} across on a rope with a cutlass in the other hand. +fighting,attacking,swinging
M crew = One wears an eye patch, one a striped shirt and one a blue headscarf; all hold cutlasses.
S eye patch = A black patch covers one eye.
G the face; the earring; the blade; the gold buttons

cowboy | cowboy, cowgirl, gunslinger, rodeo rider
F *leather waistcoat and hat = $The {wears|wear} a sand-coloured hat, a brown leather waistcoat over a checked shirt, and dusty boots.
F sunburnt face = $The {has|have} a sunburnt face with stubble and narrowed blue eyes. -woman,girl,cowgirl
P thumbs in the belt = $The {stands|stand} with both thumbs in the gun belt, hat low over the eyes.
P leaning on a post = $The {leans|lean} on a fence post with one boot crossed over the other, chewing a straw.
P lasso overhead = $The {swings|swing} a lasso in a wide loop above the head. +lasso,roping,catching,herding
P riding out = $The {rides|ride} at a gallop, one hand on the reins and the other on the hat. +riding,galloping
P on the bucking horse = One arm in the air, $the {clings|cling} to a bucking horse, hat flying off. +rodeo,bucking
P coffee by the fire = $The {sits|sit} by the campfire with a tin mug, the saddle behind as a backrest. +campfire,fire,sitting
P quick draw = $The {stands|stand} with legs apart and one hand over the holster. +duel,shootout,gunslinger
M riders = One coils a rope, one drinks from a canteen and one tips back his hat.
S red neckerchief = A red neckerchief is knotted round $his neck.
G the face; the hat brim; the belt buckle; the spurs

king | king, emperor, pharaoh, royal
F *purple robe and crown = $The {wears|wear} a purple robe trimmed with white fur and a gold crown set with red stones. -pharaoh,emperor
F grey beard = $The {has|have} a long grey beard and a serious face. -young,boy,child,pharaoh
F *gold and blue headdress = $The {wears|wear} a gold and blue striped headdress, a broad jewelled collar and a white linen skirt. +pharaoh
P seated on the throne = $The {sits|sit} upright with both hands on the arms of a carved wooden throne. -riding,standing
P sceptre in hand = $The {holds|hold} a golden sceptre in one hand and {looks|look} down.
P raising a goblet = $The {raises|raise} a gold goblet and {smiles|smile}. +feast,drinking,banquet
P on horseback = $The {rides|ride} with a straight back, the robe spread over the horse. +riding,horse
P hand on the sword = $The {stands|stand} in armour under the robe, one hand on a sword. +battle,war,standing
M court of kings = One is old and bearded, one young with a red cloak and one stout in gold cloth.
S heavy rings = Heavy gold rings with coloured stones shine on $his fingers.
G the face; the crown; the rings; the white fur

queen | queen, empress
F *emerald gown = $The {wears|wear} an emerald-green velvet gown with gold embroidery and a narrow gold crown. -ice,snow,white,red
F braided red hair = $The {has|have} red hair braided round the head, pale skin and a proud look. -ice,snow,black,blonde
P seated upright = $The {sits|sit} upright on a high-backed throne, hands on its arms. -riding,standing,walking
P chin raised = $The {stands|stand} with a raised chin and hands folded at the waist.
P walking with a train = $The {walks|walk} slowly, a long train spread behind. +walking
P reading a letter = $The {reads|read} a letter with a broken red seal. +reading,letter
P looking out of a window = $The {looks|look} out with one hand on the stone frame. +window
M queens = One wears green velvet, one white silk and one black lace.
S pearl necklace = A long string of pearls hangs to $his waist.
G the face; the crown; the pearls; the velvet

princess | princess, princesses
F *pale blue gown = $The {wears|wear} a pale blue silk gown with puffed sleeves and a thin silver crown.
F long fair hair = $The {has|have} long wavy fair hair with small white flowers in it. -black,red
P gown gathered in one hand = $The {lifts|lift} the skirt slightly with one hand and {looks|look} to the side with a smile.
P hands folded = $The {stands|stand} with hands folded in front and lowered eyes.
P on the balcony = $The {leans|lean} on a stone balcony and {looks|look} into the distance. +balcony,tower,window
P dancing at the ball = $The {dances|dance} with one hand holding the wide skirt, hair flying. +dancing,ball
P reading = $The {sits|sit} on a window seat with an open book and the skirt spread round. +reading
M princesses = One wears blue, one rose and one pale yellow, with flowers in their hair.
S tiny crown = A thin silver crown with one blue stone rests on $his hair.
G the face; the hair; the crown; the silk

prince | prince, young prince, crown prince
F *white uniform with gold = $The {wears|wear} a white jacket with gold braid, a blue sash and black boots.
F dark wavy hair = $The {has|have} dark wavy hair and a friendly face.
P hand on the sword hilt = $The {stands|stand} with one hand on the hilt at the hip and the other behind the back.
P on a white horse = $The {rides|ride} a white horse with the reins in one hand. +riding,horse
P kneeling with a rose = $The {kneels|kneel} and {offers|offer} a red rose. +kneeling,rose
M brothers = The taller wears white and gold, the younger dark blue.
S gold circlet = A thin gold circlet holds back $his hair.
G the face; the hair; the gold braid

monk | monk, nun, priest, pilgrim, hermit
F *brown habit = $The {wears|wear} a rough brown habit tied with a white cord, and sandals. -buddhist,tibetan,saffron,nun,priest,zen,temple
F *saffron robe = $The {wears|wear} an orange robe that leaves one shoulder bare. +buddhist,tibetan,saffron,zen,temple
F *black and white = $The {wears|wear} a black habit with a white collar and a plain silver cross. +nun,priest
F shaved head = $The {has|have} a shaved head and a peaceful face. -nun,priest,hermit,pilgrim
P hands in the sleeves = $The {stands|stand} with both hands hidden in the wide sleeves and lowered eyes.
P beads in the hand = $The {holds|hold} a string of wooden beads in one hand, head slightly bowed.
P cross-legged = $The {sits|sit} cross-legged with closed eyes, hands resting one on the other in the lap. +meditating,sitting
P praying = $The {kneels|kneel} with joined hands and bowed head. +praying,kneeling
P walking with a staff = $The {walks|walk} with a long wooden staff, a small bundle on the back. +walking,climbing,pilgrim
P copying a book = $The {writes|write} in a large book with a quill, a candle beside it. +writing,copying,reading
P sweeping = $The {sweeps|sweep} fallen leaves with a straw broom. +sweeping
M line of monks = $The walk one behind another with lowered heads and wooden bowls.
S plain sandals = Worn leather sandals show under the hem. -barefoot,snow
G the face; the folds of the habit; the beads; the hands

witch | witch, sorceress, enchantress
F *black dress and pointed hat = $The {wears|wear} a ragged black dress and a wide black hat with a bent point. -young,good,white
F long grey hair = $The {has|have} long grey hair, a hooked nose and sharp green eyes. -young,beautiful,girl
F *green cloak = $The {wears|wear} a dark green hooded cloak over a black dress, red hair falling over the shoulders. +young,beautiful,forest,girl
P hands over the cauldron = Both hands spread over a bubbling cauldron, $the {smiles|smile} in its green glow. +brewing,cauldron,potion,stirring
P broom in hand = $The {stands|stand} with an old straw broom in one hand and a crooked smile.
P looking sideways = $The {looks|look} at us from under the brim of the hat, one eyebrow raised.
P flying on a broom = $The {flies|fly} on a straw broom with the hat held down by one hand and the cloak streaming. +flying,broom,broomstick
P reading spells = $The {reads|read} from a thick old book, one finger raised. +reading,spell,book
P cat on the shoulder = $The {holds|hold} up a small green bottle and {looks|look} into it. +bottle
M coven = $The stand in a circle in black cloaks, hands raised over a fire.
S ring with a stone = A ring with a large green stone shines on $his finger.
G the face; the hat brim; the hands

wizard | wizard, sorcerer, mage, alchemist
F *blue robe and pointed hat = $The {wears|wear} a midnight-blue robe with silver stars and a tall pointed hat. -young,boy
F long white beard = $The {has|have} a white beard down to the belt, bushy eyebrows and bright blue eyes. -young,boy
P staff with a glowing tip = $The {holds|hold} a tall wooden staff with a glowing crystal at the top.
P hand raised = $The {raises|raise} one open hand with small blue sparks above the palm.
P casting a spell = $The {thrusts|thrust} the staff forward and a beam of blue light shoots from it. +casting,spell,magic,fighting,battle
P reading by candle = $The {bends|bend} over a huge old book beside a burning candle. +reading,book,studying
P stirring a potion = $The {drops|drop} a pinch of powder into a round flask and purple smoke rises. +potion,brewing,mixing
P walking with the staff = $The {walks|walk} leaning on the staff, robe dragging on the ground. +walking
M council = $The stand round a table in robes of blue, grey and red, staffs in hand.
S leather pouch = A small leather pouch hangs from $his belt.
G the face; the tip of the staff; the silver stars; the beard

druid | druid, shaman
F *green robe = $The {wears|wear} a moss-green robe with a hood and a cord belt hung with small bones and feathers.
F grey beard with leaves = Small leaves are caught in the long grey beard of $the. -woman,girl
P staff of twisted wood = $The {leans|lean} on a staff of twisted wood and {looks|look} up.
P arms raised = $The {raises|raise} both arms to the sky.
P drum in the hand = $The {beats|beat} a flat hide drum with a short stick, eyes closed. +drum,drumming,ritual
P smoke over the bowl = $The {fans|fan} smoke from a stone bowl with a feather. +smoke,ritual,healing
M circle = $The stand in a circle in green and white robes.
S painted face = Blue lines are painted on $his forehead and cheeks.
G the face; the staff; the feathers; the beard

superhero | superhero, hero, superheroine
F *blue suit and red cape = $The {wears|wear} a dark blue suit, red boots and a long red cape.
F masked face = A narrow mask covers $his eyes; the jaw is strong.
P fists on the hips = $The {stands|stand} with fists on the hips and the cape blowing to one side.
P looking over the city = $The {crouches|crouch} on the edge of a roof with one hand on the ground. +roof,rooftop,city
P flying with one fist ahead = $The {flies|fly} with one fist stretched forward and the cape streaming. +flying
P lifting = $The {lifts|lift} it above the head with both arms. +lifting
P landing = $The {lands|land} on one knee with one fist on the cracked ground. +landing
P fighting = $The {throws|throw} a punch, cape swinging round. +fighting,battle
M team = One flies, one crouches and one stands with crossed arms, suits in red, blue and green.
S emblem on the chest = A bold emblem shines on $his chest.
G the face; the edge of the cape; the mask; the emblem
`;
