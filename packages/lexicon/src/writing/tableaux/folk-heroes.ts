/** Characters of fantasy and legend as people ask for them: elves, knights, mages, vampires, pirates, a whole party. The form: `tableaux.ts`. */
export const FOLK_HEROES_TABLEAUX = `
folk-elf | thing | elf, elven, elf warrior, elf knight, elf mage, elf wizard, elf druid, elf rogue, elf assassin, female elf, high elf, wood elf, elves, elvish, half-elf, half elf, elf princess, elf queen, elf girl, elf woman, elven princess, elven queen, elf king, elven king, elf prince | @ forest
D turned to us = $The {has|have} just turned toward us, chin level, [light, clear eyes/pale almond eyes] still and watchful. -archer,bow,christmas,santa,sleeping,back,dark
D elf king = A tall crown of silver twigs and leaves stands on the smooth hair. +king,prince
D pointed ears = Long pointed ears rise through the hair, a thin silver ring at the tip of one. -christmas,santa
D fine face = The face is narrow and smooth, with high cheekbones, dark straight brows and closed lips. +beautiful,woman,girl,princess,queen,female -archer,bow,warrior,christmas,santa,dark,old
D bow drawn = The bow is drawn to the cheek, one eye looking down the arrow. +archer,bow
D slim blade = A slim curved blade is held low across the body in both hands. +warrior,knight,sword
W *leaf green = with long fair hair and thin plaits at the temples; in a leaf-green tunic with silver stitching and a grey cloak -christmas,santa,princess,queen,king,prince,dark,gown,dress,armor,armour -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *green only = in a leaf-green tunic with silver stitching and a grey cloak -christmas,santa,princess,queen,king,prince,dark,gown,dress,armor,armour
W *silver gown = with fair hair to the waist and a thin silver circlet; in a pale gown with long open sleeves +princess,queen -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *gown only = in a pale gown with long open sleeves +princess,queen
O circlet = A fine silver circlet with one green stone sits low on the forehead. -king,prince,archer,christmas,santa,warrior,ranger
N small lights = Small gold lights drift between the ferns and leave faint trails. +magic,magical,enchanted,fairy,fantasy,mystical
B old trunks = Behind rise trunks as broad as houses, green with moss, going off into mist. -christmas,santa,city,castle,throne
L shaft of light = One shaft of pale sun falls through the leaves from the left on hair and shoulder, the rest is green shade.
V bust = Head and shoulders at eye height, 85 mm, shallow depth, moss green and silver +portrait
V three-quarter = Three-quarter figure, 85 mm at eye height, shallow depth, moss green and silver -portrait

folk-dark-elf | thing | dark elf, drow, night elf, shadow elf, dark elves | @ cave, forest
D stare = $The {looks|look} at us from under lowered brows, lips closed, a curved dagger held flat against the forearm. -archer,bow,sitting
D skin = The skin is slate grey with a violet sheen, the hair white as thread, the ears long and swept back.
D eyes = The eyes shine pale red in the shadow of the hood.
W *black leather = in black leather cut in scales, with a spider of silver at the throat
B fungus light = Behind, columns of a cavern carry shelves of faintly glowing blue fungus. -forest,city
L cold from below = Cold blue light from below and behind draws the edge of cheek, ear and hair.
V chest up = Chest up, 70 mm, slate, violet and silver

folk-archer | thing | archer, ranger, huntress, bowman, hunter with a bow & elf, fantasy, female, woman, girl, medieval, forest, archer, ranger, huntress | @ forest
D full draw = The string is drawn to the corner of the mouth, three fingers hooked round it, one eye looking straight down the shaft. -sitting,resting
D line of arms = From front fist to back elbow everything is one straight line, the shoulders low.
O arrow = Grey goose feathers stand by the cheek, and the broad iron tip is sharp and nearest to us.
W *hooded green = with a leather guard on the forearm; in a hooded green cloak over laced leather
N quiver = More feathered shafts stand up over the shoulder in a worn quiver.
B blurred trunks = Trunks behind are only dark green stripes. -city,battlefield,castle,mountain,snow
L leaf light = Low sun through leaves from behind the right edges cheek, knuckles and bow.
V front three-quarter = Three-quarter view from the front, close to the arrow's point, 85 mm, focus on the eye, green and leather

folk-elf-archer | deed | elf archer, elven archer, elf with bow, elf hunter, elf ranger, wood elf archer, female elf archer, elf shooting, elf with arrow | @ forest
D full draw = The bow is drawn to the corner of the mouth, three fingers hooked round the string, one clear eye looking straight down the arrow at us. -sitting,sword
D ear and plait = A long pointed ear stands free of the hair, which is bound in thin plaits at the temple.
O arrow = The arrow's grey feathers touch the cheek, and its leaf-shaped tip is nearest to us.
W *green leather = in leaf-green leather stitched with vines and a grey hooded cloak
N quiver = More feathered shafts stand up over the shoulder.
B trunks = Behind, mossy trunks as broad as houses go off into mist. -city,castle,snow,mountain
L shaft of light = Pale sun falls through leaves from behind the left and edges ear, knuckles and bow.
V along the arrow = From the front, close to the arrow's point, 85 mm, focus on the eye, moss green and silver

folk-wizard | thing | wizard, mage, sorcerer, warlock, archmage, old wizard, merlin, wizards, magician | @ tower, cave, any
D lifts the staff = $The {holds|hold} a gnarled staff upright in one fist, and the crystal at its head has begun to shine. -book,reading,wand,casting,cat,school,stage,rabbit
D face in the light = The light catches a deep-lined face, bushy brows and eyes fixed on it, [a long beard blown to one side/the free hand spread against the glow]. -young,girl,woman,female,boy
D young face = The light catches a young, intent face, lips parted on a word. +young,girl,woman,female,boy
D tower room = At a table heaped with books and guttering candles $the {looks|look} up, one finger keeping the line. +books,candles,study -reading,casting
D book = A huge book lies open on the forearm, its pages lit from within, a finger moving along the line. +book,reading
W *star robe = in a deep blue robe with silver thread at the cuffs and a wide pointed hat
N sparks = Sparks like slow embers float up round the sleeve. -stage,school
B stone vault = Behind, an arched stone hall with shelves of scrolls sinks into darkness. -mountain,forest,cave,cliff,city,storm,sea
L staff light = The staff's cold blue light is the only one near, with a dull warm fire far behind. -book,stage
L book light = Gold light comes up from the pages on chin and brow. +book,reading
V half figure = Half figure, slightly from below, 50 mm, deep blue and cold gold

folk-sorceress | thing | sorceress, enchantress, female mage, female wizard, witch woman, beautiful witch, young witch, witch girl, mage woman, fire mage, ice mage, priestess, oracle | @ any
D light between hands = Her hands are raised before her, and between the palms turns a small ball of light that pulls the hair toward it. -broom,flying,cauldron,potion,cat
D face = Her face is calm and very near to it, lit from below, the irises shining with the same colour. -broom,flying,cauldron
D flames = The light is a flame that licks round the fingers and does not burn them. +fire
D frost = The light is blue-white, and needles of ice grow from it along the sleeves. +ice,frost
W *dark velvet = with long dark hair; in dark velvet with wide sleeves and a silver clasp -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *velvet only = in dark velvet with wide sleeves and a silver clasp
B ruins = Behind are broken arches with ivy, half in mist. -forest,castle,city,room,tower,sea,cave
L own glow = The light between her hands is the brightest; a cold dusk from the left draws the edge of hair and shoulder.
V half figure = Half figure, 50 mm at chest height, shallow depth, violet, blue and one bright point

folk-knight | thing | knight, paladin, crusader, templar, armored warrior, knight in armor, knight in armour, lady knight, female knight, knights, holy knight | @ castle, field, ruins
D stands with the sword = $The {stands|stand} upright with both hands on the hilt of a long sword set point down between the feet, face open under a raised visor. -horse,riding,fighting,kneeling,dragon,sitting,black,dark,death
D kneels = On one knee, both hands on the hilt of a sword set point down, $the {bows|bow} the head until the brow touches the guard. +kneel,kneeling
D visor down = The visor is down, and in its slit is only darkness; both hands rest on the hilt of a long sword. +black,dark,death -eyes
D red eyes = The visor is down, and in its slit two points glow like coals; both hands rest on the hilt of a long sword. +eyes
D gaze = The eyes look over our heads into the distance, the mouth firm, [a smear of mud on one cheek/a fine scar across the brow]. -black,dark,death,horse,fighting,kneel,kneeling
O *plate = The steel plates are polished and lie over one another at shoulder, elbow and knee, with a few scratches from old blows. -golden-armor,golden-armour,gold-armor,gold-armour
O gold plate = The gold of the armour carries the sky and the ground in long bent reflections. +golden-armor,golden-armour,gold-armor,gold-armour
W *tabard = in full plate with a white surcoat and a long cloak -golden-armor,golden-armour,gold-armor,gold-armour,black,shining,dark,death
W dark cloak = in scorched black plate with a torn cloak +dark,death,black
N banner = A torn banner snaps from a lance stuck in the ground. -castle,city,forest,kitchen,throne
B misty field = Behind, the towers of a castle stand pale in ground mist. -castle,city,forest,battlefield,cave,throne,kitchen
L break in cloud = Cool light through a break in the clouds from the left runs along every edge of steel.
V from below = Full figure from slightly below, 50 mm, steel, white and one dull red

folk-knight-rides | deed | ride, riding, gallop, charge, sit, on & knight, knights, warrior, king, queen, viking, samurai, paladin, soldier, princess, prince, elf, general, crusader, horseman, amazon & that: horse, horseback, stallion, steed, horses, war horse, white horse, black horse | @ field, hill, battlefield
D in the saddle = $The {sits|sit} upright in a high saddle, one hand on the reins, the other holding a lance upright against the stirrup. -gallop,galloping,charge,charging,sword,princess,elf,bow,king,queen
D gallop = Leaning forward over the mane at full gallop, $the {holds|hold} the reins short, cloak flat out behind. +gallop,galloping,charge,charging
D sword out = One hand holds the reins short, and the other lifts a drawn sword over the horse's head. +sword
D rider's seat = $The {sits|sit} straight and light in the saddle, both hands low on the reins, hair and cloak blown to one side. +princess,elf,king,queen
D raised visor = The helmet's visor is raised over a calm, weathered face with brown eyes that look out past us. +knight,paladin,crusader -many,black,dark,death,skeleton,lady,female,woman,undead
O plates = Polished steel plates cover chest, shoulders, arms and legs and mirror the pale sky along every curve. +armor,armour +knight,paladin,crusader -black,dark,golden,gold,red
W *plate = in polished steel plate armour with a deep blue cloak +knight,paladin,crusader -armor,armour,cloak,dark,black,death
O horse = The horse is a strong dapple grey with arched neck and one foreleg lifted, in red leather harness with brass studs. -white,black,brown,wild,bareback,gallop,galloping,charge,charging,skeleton,undead
O horse plain = The horse has an arched neck, ears forward and one foreleg lifted. +white,black,brown -gallop,galloping,charge,charging
O trampled grass = Clods and torn grass fly up behind the hooves. +gallop,galloping,charge,charging -beach,snow,city,desert
B castle hill = Behind, a grey stone castle stands on its hill above green meadows. -beach,city,desert,forest,snow,night,castle,battlefield,mountain
L low side sun = Low warm sun from the left shines along the horse's neck and on every metal edge.
V from the ground = Whole horse and rider from the side, slightly low, 70 mm, sharp throughout, steel, green and red

folk-warrior-woman | thing | warrior woman, female warrior, woman warrior, warrior princess, amazon, valkyrie, shieldmaiden, shield maiden, warrior girl, girl warrior, barbarian woman, female barbarian, warrior queen, warrior maiden | @ battlefield, cliff, plain
D stance = $The {stands|stand} with feet apart and a spear planted beside her, shield low on the other arm, hair blown across one shoulder. -sword,axe,bow,sitting,riding,portrait,fighting
D blade = She holds the blade low and ready, both hands on the grip, weight on the front foot. +sword,axe -fighting
D face = Her look is level and without fear, jaw set, [three lines of dark paint under each eye/a streak of mud across the cheekbone].
D wings = Behind her shoulders stand great white wings, half open. +valkyrie
W leather and bronze = with a thick side plait; in a leather cuirass with bronze plates, bare arms and fur at the shoulders -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W bronze only = in a leather cuirass with bronze plates, bare arms and fur at the shoulders
O worn gear = The rim of the shield is hacked, and the bracers are laced with worn cord.
B smoke and sky = Behind is a bare ridge under torn clouds, thin smoke drifting across. -forest,city,desert,snow,beach,arena,temple
L storm light = Light breaks from a torn sky on the right and edges hair, arm and bronze.
V from below = From the knees up, slightly from below, 50 mm, bronze, slate and one red

folk-warrior | thing | warrior, barbarian, fighter, berserker, swordsman, mercenary, fantasy warrior, male warrior, gladiator, spartan, hoplite, orc warrior, dwarf warrior, orc, dwarf, warriors, conan | @ battlefield, cliff, arena
D ready = $The {stands|stand} with feet wide and shoulders forward, weapon held across the body, ready for whoever comes. -sitting,riding,portrait,fighting,running,orc,dwarf,spartan,gladiator,woman,female,girl,beer,forge
D orc = Grey-green skin is stretched over huge shoulders, tusks push up the lower lip, and small yellow eyes look down at us. +orc
D dwarf = Broad as a door and low to the ground, $the {stands|stand} with boots planted, a red beard in two plaits tucked into the belt. +dwarf -forge,mine,beer
D bones = A bare skull looks out under a rusted helmet, ribs and arm bones hung with rags of mail. +skeleton,undead
D axe = Two fists close round the haft of a heavy axe, its head resting on the ground between the feet. +axe
D spartan = A round bronze shield covers the body from chin to thigh, a spear levelled over its rim, the eyes two points in the helmet. +spartan,hoplite
D gladiator = On raked sand $the {stands|stand} with a short sword low and a curved shield forward, sweat and dust on the bare arms. +gladiator
D face = A scar crosses the face from brow to jaw, and the breath comes through clenched teeth. -orc,spartan,dwarf,portrait,skeleton,undead
D calm portrait = The look is steady and tired, a scar through one brow, dirt in the lines of the face. +portrait
W furs and mail = in battered mail with a fur collar and a broad studded belt -spartan,gladiator,armor,armour
O *notched iron = The iron is notched along its edge and dark with use. -spartan,portrait
B smoke = Behind, broken spears stand in drifting smoke. -forest,arena,mountain,snow,city,tavern,cave,dungeon,gladiator
B arena = The tiers of an arena rise behind, a blur of faces under awnings. +gladiator,arena
L torn sky = Low light from the right under heavy cloud finds steel, fur and cheekbone.
V from below = From the thighs up, slightly from below, 50 mm, iron, leather and dull red

folk-rogue | thing | rogue, assassin, thief, hooded figure, bounty hunter, spy, ninja assassin, hooded assassin, shadow assassin, tiefling rogue, hooded man, hooded woman | @ alley, rooftop
D out of the shadow = $The {steps|step} out of the shadow with one shoulder first, head low, a short blade held backwards along the forearm. -sitting,sniper,portrait,running
D under the hood = The hood leaves only the mouth and a line of jaw in the light, the eyes two small glints. -girl,woman,female,tiefling
D her eyes = Under the hood two bright eyes look up at us, a lock of hair fallen across one of them. +girl,woman,female
D horns = Ribbed horns curve back from the brow and push up the hood, and the skin is a dark wine red. +tiefling
W *layered leather = in layered dark leather with many buckles and a hooded short cloak
O belt = Picks, a coil of thin rope and three throwing knives hang at the belt.
B wet alley = Behind, wet cobbles of an alley run to one lit window. -roof,rooftop,forest,city,castle,desert,tavern
L one lantern = A lantern high behind draws a thin edge round hood and blade; the front is blue dusk. -sun,day,desert
V close low = From the knees up, 40 mm at hip height, blue-black and one warm edge

folk-tiefling | thing | tiefling, demon girl, demon woman, succubus, half demon, devil girl, devil woman, horned woman, oni girl | @ any
D horns = Ridged horns sweep back from the forehead through heavy hair, a gold ring on one of them.
D look = $The {looks|look} at us sideways with a smile that shows one sharp tooth, the irises glowing like embers. -fighting,sleeping,portrait
D portrait = The irises glow like embers, pupils thin slits, and the lips are just parted over one sharp tooth. +portrait
D tail = A thin tail with a pointed tip is curled round one wrist. -portrait,oni
W *coat = in a high-collared coat of dark red leather with brass clasps
B ember dark = Behind is only brown darkness with a few rising sparks. -tavern,forest,city,hell,throne
L two colours = Orange light from below on the right and cool violet from behind separate horns, hair and cheek.
V chest up = Chest up, 70 mm, wine red, ember and black

folk-bard | thing | bard, minstrel, troubadour, half-elf bard, tavern singer & #alone, lute, bard, tavern | @ tavern
D plays = One foot on a stool, $the {plays|play} a lute held high across the chest, fingers spread on the strings, mouth open in the verse. -sitting,portrait
D grin = The eyebrows are up, and a wink is meant for somebody at the next table.
W *motley = in a plum doublet with slashed sleeves and a cap with a long feather
O lute = The lute's round belly is of pale strips of wood, with a carved rose.
N mugs = Foaming wooden mugs and a coin spinning on its edge are on the table beside.
B tavern = Behind, faces and raised mugs melt into the smoke of a tavern. -forest,road,field
L hearth = A hearth on the left throws warm light along the lute and one side of the face.
V half figure = Half figure at table height, 50 mm, amber, plum and brown

folk-cleric | thing | cleric, druid, healer, shaman, holy priest, druidess, female cleric, necromancer, cultist, plague doctor | @ any
D healer = One open hand is held out, and soft gold light gathers in the palm and runs up the wrist. +cleric,healer,priest
D druid = A staff of living wood puts out small leaves under the fingers, and ivy winds round it. +druid,druidess
D shaman = Eyes shut, $the {beats|beat} a hide drum held close to the ear, feathers and bones swinging from it. +shaman
D orc = Grey-green skin, tusks pushing up the lower lip, white paint across the brow. +orc
D necromancer = A skull is held on the spread fingers, and green light runs from its sockets up the sleeve. +necromancer,cultist
D plague mask = Two round glass eyes look at us over a long leather beak, a lantern lifted in one gloved hand. +plague
D face = The face is drawn and attentive, the brows together. -plague
W long robe = in a long hooded robe with a corded belt and a carved pendant -plague
W *waxed coat = in a wide-brimmed black hat and a long waxed coat +plague
B dark hall = Behind, mossy pillars stand in the half dark. -forest,street,city,cave,graveyard
L glow = The light in the hand is the strongest, warm on chin and cuff, the rest in blue shade. -plague,shaman,druid
L forest light = Cool light from above falls through leaves on the shoulders. +druid,druidess
L lantern = The lantern throws yellow light on the beak, and fog behind turns it to a glow. +plague
V half figure = Half figure at eye height, 50 mm, shallow depth, earth colours and one light

folk-party | thing | adventuring party, dnd party, rpg party, party of adventurers, group of adventurers, adventurers, band of heroes, fantasy party, dungeons and dragons party | @ cave, road, forest
D line-up = They stand shoulder to shoulder, a broad dwarf with an axe, a tall elf with a strung bow, a robed mage with a lit staff, a small hooded thief in front tossing a knife.
D looks = The dwarf laughs, the elf looks to the side, the mage watches the staff, and the thief looks at us.
O gear = Bedrolls, a shield with a painted tower, coils of rope and a lantern hang from packs and belts.
B gate = Behind, a broken stone gate opens on darkness. -tavern,forest,mountain,city
L staff and dusk = The staff's light is warm on the near faces; blue dusk lies on helmets and hood.
V group = Full figures from low at the front, 28 mm, all sharp, earth colours with gold and blue

folk-vampire | thing | vampire, vampires, dracula, count dracula, nosferatu, vampire woman, vampire girl, vampire queen, vampire lord, female vampire, vampiress | @ castle, crypt, any
D pale face = The face is pale as wax, with high hollow cheeks, and the eyes, ringed in red, are fixed on us from under lowered lids. -coffin,sleeping,bat
D teeth = The [dark red lips are parted/upper lip is lifted at one corner] over two long pointed teeth, a single red drop at the corner of the mouth. -sleeping
D hand = One long hand with pointed nails draws the cloak together at the throat. -dress,gown,girl,coffin,anime,glass,wine
D gown = The skirt falls in heavy folds to the stone floor, and one hand with pointed nails gathers it at the hip. +dress,gown
D lid = Long fingers push the lid of the coffin up from inside. +coffin
W *velvet = with black hair combed back from a point; in black velvet with a high collar lined in red -dress,gown,red,white -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W *velvet only = in black velvet with a high collar lined in red -dress,gown,red,white
B tall window = Behind, a tall pointed window shows a full moon between bars of cloud. -street,forest,city,crypt,coffin,club
L moon and candle = Blue moonlight from behind the left rims hair and shoulder, one candle warms the near cheek. -day,sun
V chest up = From the waist up, 70 mm at eye height, black, ivory and blood red

folk-pirate | thing | pirate, pirates, pirate crew, crew of pirates, buccaneer, pirate captain, corsair, pirate queen, female pirate, pirate woman, pirate girl, blackbeard | @ ship, deck, sea, pirate ship
D at the rail = $The {stands|stand} on the deck of the ship with one boot up on the rail and a fist on the hilt of a cutlass, leaning out to look along the sea. -crew,parrot,treasure,map,portrait,sitting,fighting,wheel,leg,skeleton,rum,beach,island
D crew = Along the rail of the ship a dozen of them lean out and jeer, one in the ropes with a blade in the teeth, one with a wooden leg up on a cannon. +crew
D portrait = A gold tooth shows in a crooked grin, one eye narrowed against the wind, the other under a black patch. +portrait
D parrot = A green parrot sits on the shoulder with its beak at the ear, and $the {grins|grin} at what it says. +parrot
D map = A torn map is spread over a barrel, held down by a dagger, a ringed finger on the cross. +map,treasure
D wheel = Two hands hold the spokes of the great wheel, feet braced, eyes on the horizon. +wheel
D beads and scarf = Beads and a knotted red scarf hold back the wild hair, and a gold ring swings from one ear. -crew
W *brocade coat = in a long salt-stained coat with tarnished gold braid, a wide belt and a three-cornered hat -crew
B rigging = Behind, tarred ropes go up to a furled sail and a black flag. -beach,island,tavern,cave,treasure
L low sea sun = Low sun off the water from the right gilds hat brim, cheek and buckle.
L lantern = A swinging stern lantern warms one side of the face, the sea beyond is black. +night
V from the knees up = From the knees up, 40 mm, slightly low, rust, sea blue and brass

folk-mermaid | thing | mermaid, merman, siren, mermaids, mermaid princess | @ sea, rocks, reef, underwater, ocean, rock
D on the rock = $The {sits|sit} on a wet rock with the tail curved down beside it, fin in the foam, wringing out long hair over one shoulder. -swim,swimming,underwater,portrait,reef,bathtub,pool,singing,aquarium
D under water = $The {glides|glide} through clear green water, arms along the body, hair streaming up, the tail in one long wave. +swim,swimming,underwater,reef,aquarium
D portrait = Wet hair clings to neck and shoulders, small scales shine at the temples and collarbones, and the sea-green eyes look straight at us. +portrait
D sings = Head back and throat long, $the {sings|sing} out over the water. +singing,sing -underwater
O *tail = The scales begin at the hips, small as sequins, and run down blue-green to a wide, clear, ragged fin. -portrait
N shells = Shells and a strand of pearls are caught in the hair. -bathtub
B swell = Behind, a grey-green swell lifts to the horizon with one far sail. -swim,swimming,underwater,reef,bathtub,pool,aquarium,cave
B blue depth = Behind, the water deepens to dark blue, with a coral wall and tiny fish on one side. +swim,swimming,underwater,reef
L low light = Low light over the sea from the right glints cold on the scales and warm on the skin. -swim,swimming,underwater,reef,aquarium
L beams = Beams of sun come down from the rippling surface and draw moving nets of light on back and tail. +swim,swimming,underwater,reef
V whole figure = Whole figure, 50 mm, sea green, copper and pearl

folk-fairy | thing | fairy, pixie, fairies, sprite, nymph, tinkerbell, flower fairy, forest fairy, fairy princess, fairy queen, little fairy | @ forest, garden, flower, meadow
D hovers = No bigger than a finger, $the {hovers|hover} beside a bell flower, toes pointed, one hand on its rim. -sitting,mushroom,leaf,portrait,sleeping,dancing,queen,human
D on the cap = No bigger than a finger, $the {sits|sit} on the edge of a red mushroom cap, knees together, looking up at us. +mushroom,sitting
D queen = $The {stands|stand} among tall bluebells with great clear wings spread behind, one hand held out, small lights rising from the palm. +queen,human -sitting,flying
D face = Her face is small and bright, freckled with gold dust, pointed ears in the hair. +portrait,queen
D wings = Four clear wings with fine veins, like a dragonfly's, are lit through in pink and green.
W petal dress = with flowers in the hair; in a dress of overlapping petals -queen -hair,haired,blonde,blond,redhead,bald,afro,braids,hat,helmet,hood
W dress only = in a dress of overlapping petals -queen
W *queen gown = with a small crown of silver twigs; in a long gown of overlapping petals +queen
N dust = Gold dust falls from the wings in a thin line.
N dew = Dew drops as large as her head hang from a blade of grass. -portrait,queen
B stems = Behind, stems and ferns stand like trees, melted into green with round spots of light.
L from behind = Low sun from behind the right shines through the wings and draws a bright edge round the hair.
L own glow = Its own small glow lights petals and face, everything beyond is blue night. +night
V macro = Macro view at moss height, very shallow depth, green, rose and gold -queen
V queen = Three-quarter figure, 85 mm, shallow depth, green, violet and gold +queen

folk-angel | thing | angel, angels, archangel, guardian angel, female angel, angel woman, angel girl, seraph, fallen angel | @ any
D wings open = $The {stands|stand} with great wings half opened, [the longest feathers touching the ground/each feather edged with light], hands open at the sides. -sitting,kneeling,statue,flying,sword,fallen,baby,praying
D in the air = The wings beat down in one wide stroke, and the bare feet hang free above the clouds. +flying
D sword = A long sword is held upright in both hands before the face, its blade shining like a lamp. +sword
D fallen = On one knee on bare rock, $the {holds|hold} one charred wing against the body, black feathers drifting down. +fallen
D face = The face is calm, lids lowered, hair lifted by the same air as the feathers. -statue,fallen
W *white robe = in a long white robe gathered with a gold cord -black,dark,armor,armour,fallen
B cloud = Behind, clouds open in tall white columns. -church,city,hell,graveyard,forest,battlefield,fallen
L halo light = Strong light from above and behind makes the edges of hair and feathers burn white, the face in soft glow. -night,dark,fallen
L dim fire = Dull red light from below reaches the feathers, the sky above is dark. +fallen
V full figure = Full figure from slightly below, 50 mm, white, gold and pale blue

folk-demon | thing | demon, devil, demon king, demon lord, hell demon, oni, evil demon, demons, satan, horned demon | @ hell, cave, throne, throne room
D looms = $The {stands|stand} above us, shoulders as wide as a gate, horns curving back, smoke coming from the nostrils. -sitting,throne,oni,cute,chibi,girl,woman
D on the throne = $The {sits|sit} sunk in a throne of black stone, one clawed hand round its arm, chin lowered, eyes like coals. +throne,sitting
D oni = A red face with tusks and a heavy brow glares at us, an iron club across the shoulders. +oni
D skin = The skin is like cooled lava, black and cracked, with a red glow in the cracks. -oni,red,blue
O claws = Long claws and a chain of rings hang from the heavy forearm.
B fires = Behind, low fires burn along a rift in the rock, and ash hangs in the air. -city,forest,church,throne
B pillars = Behind, pillars of black rock go up out of sight, fires at their feet. +throne
L ember light = Orange light from below shapes chin, brow and horns, everything else is black.
V from below = From far below, 28 mm, black, ember orange and ash

folk-queen | thing | queen, empress, ice queen, evil queen, dark queen, snow queen, queen of hearts, queen of the night, warrior queen | @ throne room, castle, palace
D stands tall = $The {stands|stand} very upright with one hand on a long sceptre, chin raised, looking down at us without hurry. -sitting,throne,bee,drag,chess,portrait,fairy,elf
D on the throne = $The {sits|sit} with both hands on the carved arms of the throne, chin raised, skirt spread down the steps. +throne,sitting -fairy,elf
D portrait = The chin is raised, and the eyes look down at us along a straight nose. +portrait -fairy,elf
D crown = A tall crown of fine gold points stands on the braided hair. -ice,snow,evil,dark,night
D ice crown = A crown of clear ice splinters stands on pale hair, and frost feathers out over collar and lashes. +ice,snow
D dark crown = A crown of black thorns stands on smooth hair, and one brow is raised. +evil,dark,night
W brocade = in heavy embroidered brocade with a high standing collar
B hall = Behind, pillars and long banners of a hall go off into shade. -forest,garden,ice,snow,mountain,night
B ice hall = Behind, blue walls of ice rise like curtains. +ice,snow
L high window = Light from a high window on the left falls on crown, cheek and one shoulder. -night
V half figure = Half figure from slightly below, 70 mm, deep colour and gold

folk-king | thing | king, emperor, old king, warrior king, medieval king, fantasy king, pharaoh king, dwarf king | @ throne room, castle
D on the throne = $The {sits|sit} heavily on a high carved throne, one fist under the jaw, the other hand on the pommel of a sword. -standing,portrait,riding,lion,demon,walking
D portrait = Under the crown the brow is creased, and grey eyes look straight at us over a broad beard. +portrait
D robe = Ermine lies round the shoulders, and a chain of square gold links crosses the chest.
O crown = The crown is plain hammered gold with four dark red stones.
W *wine robe = in a wine-red robe over dark mail
B banners = Banners hang in the dusk behind the throne. -battlefield,forest,castle
L high window = A shaft from a high window on the left falls on face and hand.
V from the steps = From the foot of the steps, 50 mm, stone, wine red and gold

folk-princess | thing | princess, fairy tale princess, disney princess, princesses, medieval princess, fairytale princess | @ castle, palace, garden, tower
D turns on the stair = $The {holds|hold} up the front of a wide skirt with both hands and {turns|turn} to look back at us, [a smile just beginning/lips parted]. -sitting,sleeping,portrait,warrior,dancing,reading,rapunzel,little,frog
D portrait = The head is turned over one shoulder, lips softly closed, eyes bright under long lashes. +portrait
D little princess = The skirt is wider than she is tall, and the small crown has slid over one brow. +little
D tiara = A small crown of gold leaves with pearls sits in the loosely pinned hair. -rapunzel
W silk gown = in a silk gown with puffed sleeves and a skirt sewn with tiny pearls
B balcony = Behind, a stone balcony opens on towers and a pale evening sky. -forest,garden,castle,room,beach,tower
L evening window = Warm evening light from the left shines through the sleeve and along the hair.
V three-quarter = Three-quarter figure, 70 mm, shallow depth, rose, cream and gold

folk-goddess | thing | goddess, greek goddess, aphrodite, athena, moon goddess, sun goddess, nature goddess, forest goddess, goddess of nature, water goddess, fire goddess, mother nature | @ any
D stands = $The {stands|stand} with arms a little away from the body and palms turned forward, head raised, hair lifted by a wind of its own. -sitting,portrait
D face = The face is calm and even, the lids half lowered, a thin gold line painted down brow and lip.
D moon = A thin crescent stands behind the head like a crown, and small stars are caught in the dark hair. +moon,night
D sun = A disc of gold rays stands behind the head. +sun
D fire = Flames run up from the hem and stand in the hair, and small sparks go up past the face. +fire,flame
D ice = Frost flowers spread over shoulders and arms, and the hair is white and stiff as glass. +ice,snow,winter
D leaves = Ivy and small white flowers grow out of the hair and along the arms, and moss spreads from the feet. +nature,forest,mother,earth
D water = The hem of the dress runs out into clear water, ripples going off from it. +water,sea,ocean
W *draped linen = in thin white cloth draped over one shoulder and held by gold pins -moon,nature,water,forest
B columns = Behind, white columns stand in thin mist. -moon,nature,forest,water,sea,night,ocean,fire,flame,ice,snow
L flames = Orange light from the flames lies on skin and cloth, all beyond is dark. +fire,flame
L behind = Light comes from behind the head and glows through hair and cloth, the face in soft shade.
V full figure = Full figure from slightly below, 50 mm, clear space around, pale gold

folk-greek-god | thing | zeus, poseidon, hades, thor, odin, ares, apollo, hercules, greek god, norse god & #alone, zeus, poseidon, hades, thor, odin, god, hercules | @ any
D raises = $The {stands|stand} on bare rock, one arm raised, cloak and beard torn sideways by the wind. -sitting,portrait
D bolt = Lightning is held in the raised fist like a spear, and its light shows the bones of the fingers. +zeus
D trident = To the waist in a breaking wave, the raised fist holds a trident, weed hanging from it. +poseidon
D hammer = The raised fist holds a short-handled hammer, sparks running from its head down the arm. +thor
D raven = One eye is scarred shut, two ravens sit on the shoulders, and the fist holds a long spear. +odin
D flame = Blue fire burns low round the feet and lights the face from below. +hades
D lion skin = A lion's skin hangs over head and shoulders, its paws knotted at the chest. +hercules
B storm = Behind, storm clouds pile up with a hard bright edge. -poseidon,hades
L hard sky = Hard white light from the sky on the right cuts out muscle, cloth and beard.
V from below = From far below, 28 mm, storm blue, bronze and white

folk-ninja | thing | ninja, shinobi, kunoichi, ninjas, ninja warrior, female ninja | @ roof, rooftop, bamboo forest, temple
D crouch = Crouched low with one hand on the ground and the other at the sword over the shoulder, $the {looks|look} up at us through a slit in black cloth. -running,jumping,fighting,sitting,standing,portrait,turtle
D stands = $The {stands|stand} sideways in the shadow, one hand at the sword over the shoulder, only the eyes lit. +standing,portrait
D leaps = In mid leap with knees drawn up, $the {has|have} the short sword out behind, the ends of the belt flying. +jumping,leaping
O gear = Two flat steel stars are held between the fingers, and cloth is wound tight from wrist to elbow. -jumping,sitting
W *black cloth = in black wrapped cloth with a hood and split-toed shoes
B tiled roofs = Behind, curved tiled roofs step down into the dark, one paper window lit. -bamboo,forest,city,snow
L moon = Thin moonlight from the left draws the line of shoulder and blade. -day,sun,sunset
V low = Low view, 35 mm, blue-black with one warm window

folk-cowboy | thing | cowboy, cowgirl, gunslinger, sheriff, outlaw, bandit, wild west, cowboys | @ desert, ranch, prairie, street, saloon
D stands = $The {stands|stand} with thumbs hooked in the gun belt, hat brim low over the eyes, [a straw in the corner of the mouth/weight on one hip]. -riding,horse,duel,sitting,campfire,portrait,walking
D rider = $The {sits|sit} easy in the saddle, one hand on the horn, hat brim low, dust to the knees. +riding,horse
D portrait = The eyes are narrowed to slits under the brim, skin burnt and lined, stubble grey with dust. +portrait -woman,girl,cowgirl
D fire = Boots toward the coals, $the {holds|hold} a tin cup in both hands and {looks|look} into the fire. +campfire
W duster = in a long dusty coat over a faded shirt, with a knotted neckerchief
O belt and spurs = The belt is worn pale round its silver buckle. -campfire,portrait
B mesas = Behind, red table mountains stand small along the horizon. -street,town,saloon,city,ranch,campfire,bar
B wooden fronts = Behind, wooden shop fronts and a water tower line an empty dirt street. +street,town,duel
L low red = Low sun from the left through dust edges hat and shoulder.
L fire = The fire lights face and hands from below, with stars above. +campfire
V knee up = From the knees up, 50 mm at belt height, rust, denim and dust

folk-zombie | thing | zombie, zombies, zombie bride, zombie nurse, zombie soldier, zombie cop, undead, walking dead, zombie girl, zombie horde | @ street, city, graveyard
D lurches = $The {drags|drag} one foot and {reaches|reach} out with stiff arms, head fallen to one side, milky eyes on us. -sitting,cute,chibi,portrait,eating
D face = The cheeks are grey and sunken, the lips gone back from the teeth, dirt in the thin hair.
D many = They fill the street from wall to wall, arms out, no two in step. +many,horde
W torn clothes = in a torn suit jacket stiff with earth -bride,nurse,soldier,cop,girl
D bride = The veil is torn and grey, and dry flowers are still clutched in one hand. +bride
B empty street = Behind, abandoned cars stand with open doors in an empty street. -graveyard,forest,house,mall,hospital
L cold lamp = One cold street lamp from behind the left draws the outline, mist below it glowing green. -day
V low = From low in front, 28 mm, grey-green with rust

folk-werewolf | thing | werewolf, werewolves, wolfman, lycan | @ forest, moor
D howls = $The {stands|stand} half upright on bent legs, chest out, muzzle lifted to the sky, breath smoking. -portrait,running,fighting,sitting
D portrait = The muzzle is drawn back from long teeth, and yellow eyes glow under a heavy brow. +portrait
D runs = On all fours at full run, claws tearing up leaves, ears flat. +running
D torn shirt = The remains of a shirt hang from shoulders covered in coarse grey fur, and the hands end in black claws.
B bare trees = Behind, bare trees stand in knee-high mist. -city,street,castle
L full moon = A huge full moon behind makes a white edge along ears, arms and fur.
V low = Full figure, low, 35 mm, blue-black and silver

folk-reaper | thing | grim reaper, reaper, death, skeleton king, lich | @ graveyard, any
D stands = $The {stands|stand} quite still, a long scythe upright in one bony hand, its blade curving over the hood like a thin moon. -sitting,riding,lich,king,playing
D skeletal king = On a bare skull sits a rusted crown, blue fire in its sockets, finger bones closed round a sword. +lich,king
D hood = Under the hood there is only shadow, with the pale line of a jaw. -lich,king
O ragged hem = The hem is torn to ribbons that smoke off into the mist.
B bare trees = Behind, leaning headstones and bare trees fade in ground mist. -city,office,beach,room,boat
L pale behind = Cold pale light from behind leaves the figure dark with a thin bright outline.
V full figure = Full figure from low, 35 mm, black, bone and fog grey

folk-dragon-rider | deed | ride, riding, fly, flying, on, on the back, dragon rider, dragon riders, dragon knight & dragon, dragons, griffin, pegasus, dragon rider, dragon riders, dragon knight & #person, rider, girl, boy, woman, man, knight, elf, queen, princess, warrior, child | @ sky, mountains
D between the wings = Crouched low between the great wings, $the {grips|grip} a spine of the neck with both hands, hair and cloak flat in the wind. -pegasus
D wings = The wings are at the top of their stroke, skin lit through, every finger bone showing.
O scales = The scales lie like slates along the neck, and the long head is stretched forward, jaw open. -griffin,pegasus,baby
B far below = Far below, a river winds through mountains between shreds of cloud. -city,sea,castle,volcano
L above clouds = Low sun from the left shines through the wings and edges rider and horns.
V alongside = From the air alongside, 35 mm, wide sky, warm light and slate blue
`;
