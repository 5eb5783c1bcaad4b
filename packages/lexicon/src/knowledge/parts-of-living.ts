/** Visible parts and belongings of people by what they do, animals, plants and places, and of classes of them: `whole, whole: part part`, singular, commonest first, "-" within a part for a blank (parts.ts). */
export const PARTS_OF_LIVING = `
football player, soccer player, footballer, striker: jersey shirt shorts sock boot shoe number ball shin-pad hair arm leg
goalkeeper, goalie: glove jersey shorts sock boot ball number cap net
american football player, quarterback, linebacker: helmet jersey face-mask shoulder-pad number trouser glove ball cleat sock visor stripe
rugby player: jersey shorts ball sock boot mouthguard scrum-cap number collar stripe
basketball player: jersey shorts ball sneaker sock number headband wristband armband shoe
volleyball player: jersey shorts ball knee-pad shoe sock number ponytail
handball player: jersey shorts ball shoe sock number knee-pad
baseball player, batter: cap bat jersey helmet glove trouser ball sock cleat belt number
pitcher: cap glove jersey ball trouser cleat belt number sock
catcher: mask mitt chest-protector helmet shin-guard jersey cleat trouser
cricketer, cricket player, batsman: bat pad helmet glove cap shirt trouser ball shoe sweater face-guard
hockey player, ice hockey player: stick helmet jersey skate glove puck visor number pad sock shorts
field hockey player: stick jersey skirt shorts sock shin-pad ball shoe
lacrosse player: stick helmet jersey glove net ball shorts face-mask number
tennis player: racket racquet shirt skirt shorts ball headband wristband shoe sock cap visor dress
badminton player: racket shuttlecock shirt shorts shoe sock skirt wristband
table tennis player, ping pong player: paddle bat ball shirt shorts shoe sock
squash player: racket ball goggle shirt shorts shoe headband
golfer, golf player: club cap glove polo-shirt ball trouser shoe belt tee bag visor
boxer: glove shorts headguard boot mouthguard belt robe waistband bandage towel
wrestler: singlet boot belt mask headgear knee-pad trunk
sumo wrestler: mawashi belt topknot belly chest thigh hair
judoka, karate fighter, martial artist: belt jacket gi trouser collar fist headband sleeve foot
fencer: mask sword foil jacket glove sock breeches blade shoe
archer, bowman: bow arrow quiver string glove arm-guard tunic hood cap boot
swimmer: cap goggle swimsuit trunk arm water towel strap
diver, scuba diver: mask tank wetsuit flipper fin hose regulator snorkel glove belt hood bubble torch hair
snorkeler: snorkel mask flipper fin swimsuit tube strap
free diver: mask fin wetsuit weight-belt rope
runner, sprinter, jogger: shoe shorts shirt vest sock headband number leggings watch earphone bottle ponytail
marathon runner: number vest shorts shoe sock cap sunglasses watch bib
hurdler: hurdle vest shorts shoe sock number
high jumper, pole vaulter: pole bar vest shorts shoe mat number
weightlifter: barbell weight plate belt singlet shoe bar wrist-wrap muscle
bodybuilder: muscle arm chest abs trunk dumbbell biceps shoulder leg tan
gymnast: leotard ribbon hoop ball bun beam ring mat slipper arm leg
cheerleader: pom-pom skirt top ribbon sneaker ponytail sock letter bow
skier: ski pole goggle helmet jacket glove boot trouser hat scarf binding
snowboarder: snowboard board goggle helmet jacket glove boot trouser hat binding beanie
ice skater, skater girl, figure skater: skate dress blade skirt leggings bun glove scarf lace tights
speed skater: skate suit blade hood glasses glove
skateboarder: skateboard board wheel cap helmet hoodie sneaker knee-pad jeans shirt elbow-pad
roller skater: skate wheel helmet knee-pad shorts sock elbow-pad lace
bobsledder: sled helmet suit visor runner glove
sledder: sled hat scarf mitten coat boot rope
surfer: surfboard board wetsuit leash fin hair swim-trunk wave shorts foot
windsurfer: sail board mast boom wetsuit harness
kite surfer: kite board line bar harness wetsuit
water skier: ski rope handle life-jacket wetsuit spray
rower: oar boat seat vest cap blade shirt
kayaker, canoeist: kayak paddle helmet life-jacket canoe spray-skirt blade
sailor: hat cap collar uniform neckerchief trouser shirt stripe button anchor ribbon shoe
captain, sea captain: cap beard coat pipe button epaulette badge wheel braid trouser cuff telescope
cyclist, bicyclist, biker: bike helmet bicycle jersey shorts wheel glove shoe handlebar saddle sunglasses backpack bottle
mountain biker: bike helmet glove goggle knee-pad backpack wheel jersey shorts
motorcyclist, motorbiker: helmet motorcycle jacket glove boot visor bike wheel trouser
racing driver, race car driver: helmet suit visor glove car cap logo boot
climber, rock climber, mountaineer: rope helmet harness carabiner shoe glove ice-axe backpack jacket crampon goggle chalk-bag
hiker, backpacker: backpack boot hat stick pole jacket shorts sock map strap bottle scarf sunglasses
tourist: camera hat backpack map sunglasses shirt shorts sandal bag suitcase strap phone
traveller, traveler: suitcase backpack hat coat map ticket bag passport
camper: tent backpack sleeping-bag lantern hat boot mug
scout, boy scout, girl scout: neckerchief hat shirt badge shorts sash sock backpack belt
skydiver, parachutist: parachute helmet goggle suit backpack harness glove cord
horse rider, rider, jockey: horse helmet cap whip boot saddle breeches rein glove jacket stirrup
polo player: mallet horse helmet shirt boot ball knee-pad
darts player: dart shirt board flight
bowler, bowling player: ball shoe shirt pin glove
snooker player, pool player: cue ball waistcoat bow-tie table chalk shirt
chess player: board piece chair clock hand table
referee, umpire: whistle shirt card stripe shorts cap sock watch flag
coach, trainer: whistle tracksuit cap clipboard stopwatch sneaker stripe
yogi, yoga teacher, yoga woman: mat leggings top ponytail bun foot hand leg headband
ballet dancer, ballerina: tutu slipper leotard bun ribbon skirt tights tiara ballet-shoe bodice arm leg
tap dancer: shoe hat cane suit bow-tie waistcoat glove
flamenco dancer: dress ruffle fan flower comb castanet shawl shoe skirt earring bun hair
belly dancer: skirt veil belt coin top bracelet anklet belly headpiece hair
hula dancer: grass-skirt lei flower garland hair top anklet
tango dancer: dress suit shoe rose hat slit skirt
ballroom dancer: gown tailcoat shoe skirt bow-tie sequin glove
breakdancer, hip hop dancer: cap hoodie sneaker trouser chain headband shirt
dancer: dress skirt shoe hair arm leg ribbon costume ponytail
line dancer, square dancer: hat boot skirt jeans belt buckle
morris dancer, folk dancer: hat ribbon bell skirt apron vest sock handkerchief embroidery
pole dancer: pole heel top shorts hair
carnival dancer, samba dancer: headdress feather sequin bikini plume bracelet heel necklace
knight: armor armour helmet sword shield visor plume lance horse glove gauntlet cape breastplate boot crest chainmail
squire: tunic sword belt tights cap boot shield
crusader: cross tunic sword shield helmet chainmail cape belt
paladin: armor hammer shield cape sword helmet
king: crown robe scepter throne cape beard orb fur collar ring jewel sword
queen: crown dress gown scepter robe cape necklace throne jewel collar earring hair fan
emperor: crown robe laurel-wreath throne scepter cape sword
empress: crown gown fan throne necklace robe hairpin
prince: crown tunic cape sword boot belt collar glove hair
princess: crown dress tiara gown hair necklace glove shoe wand sleeve skirt jewel ribbon
duke, nobleman, lord: wig coat cravat cane hat ruff lace stocking buckle ring
duchess, noblewoman: gown fan wig necklace hat lace corset ruff glove pearl
sultan: turban robe jewel beard feather slipper sash sword
pharaoh: headdress crown collar crook flail beard cobra kilt bracelet mask
maharaja: turban jewel robe moustache sash necklace feather
sheikh: robe headscarf cord beard sandal
courtier: ruff doublet hose hat feather cloak shoe
jester, harlequin: hat bell collar diamond shoe stick mask tights costume
butler: tray suit tailcoat glove bow-tie waistcoat moustache
maid, chambermaid: apron cap dress duster collar bow broom
chef, cook: hat apron jacket toque pan spoon knife neckerchief button moustache pot ladle sleeve
baker: hat apron bread rolling-pin dough flour tray oven sleeve loaf
pastry chef, confectioner: hat apron cake whisk jacket bowl piping-bag
pizza chef, pizza maker: hat apron pizza dough moustache peel neckerchief
butcher: apron knife cleaver sausage hat meat ham glove
waiter: tray bow-tie apron waistcoat shirt towel glass trouser napkin plate
waitress: tray apron dress skirt blouse notepad cap plate bow
bartender, barkeeper: shaker glass bottle bow-tie waistcoat apron counter towel
barista: apron cup coffee pitcher cap machine beard
sommelier: bottle glass apron suit corkscrew
nurse: cap uniform dress syringe stethoscope cross watch clipboard shoe mask apron glove
doctor, physician: coat stethoscope clipboard pocket shirt tie glasses mask badge pen trouser
surgeon: mask cap gown glove scalpel scrubs apron glasses
dentist: mask coat mirror drill glove chair lamp glasses
veterinarian, vet: coat stethoscope dog cat glove pocket
paramedic: jacket stretcher bag stripe glove uniform helmet
pharmacist: coat bottle pill shelf glasses mortar
midwife: apron cap baby dress bag
patient: gown bandage bed cast crutch blanket pillow
optician: glasses coat lens chart
scientist, chemist: coat goggle flask test-tube beaker glasses glove hair microscope liquid smoke
mad scientist: hair goggle coat flask glove lightning potion
professor: glasses beard jacket book bow-tie blackboard gown pointer
teacher, schoolteacher: blackboard book glasses pointer chalk skirt blouse bun desk cardigan apple tie
student, pupil, schoolboy, schoolgirl: backpack book uniform pen tie skirt sock satchel notebook shirt blazer cap desk shoe
graduate: cap gown tassel diploma hood ribbon scroll
librarian: glasses book cardigan bun shelf skirt
judge: wig robe gavel collar bench glasses
lawyer: suit briefcase tie gown paper wig
businessman, office worker, manager: suit tie briefcase shirt jacket trouser shoe watch glasses phone collar pocket
businesswoman, secretary: suit blouse skirt briefcase heel glasses jacket laptop phone bag bun
banker: suit tie hat cigar briefcase money
politician, president: suit tie lectern microphone flag shirt pin
mayor: chain suit hat sash
diplomat: suit tie briefcase hat cane
programmer, hacker: hoodie laptop keyboard screen glasses headphone mug
journalist, reporter: microphone notebook camera pen coat hat badge
photographer: camera lens strap tripod flash cap bag vest
cameraman, film maker, film director: camera megaphone cap clapperboard chair headphone tripod scarf
actor, actress: costume mask dress stage spotlight makeup script
model, fashion model: dress heel hair lipstick earring bag necklace belt
singer: microphone dress hair stage jacket mouth earring stand
opera singer: gown microphone necklace helmet horn glove fan mouth
rock star, rock singer: guitar microphone jacket sunglasses hair boot stud amplifier belt
rapper: cap chain microphone hoodie sunglasses sneaker ring jacket
dj, disc jockey: headphone turntable record mixer cap shirt speaker
guitarist, guitar player: guitar string strap hand jacket hair amplifier neck hat shirt
bassist, bass player: bass guitar strap string hair neck
drummer: drum drumstick stick cymbal stool shirt kit pedal hair
pianist, piano player: piano key tailcoat stool hand sheet bow-tie bench hair
violinist, violin player, fiddler: violin bow string chin-rest suit dress hair sheet
cellist, cello player: cello bow string chair dress endpin neck
double bass player: bass bow string hat suit neck
flutist, flute player, piper: flute hand hat dress finger mouth
bagpiper: bagpipe kilt hat sporran sock pipe bag plume tartan jacket
trumpeter, trumpet player: trumpet cheek suit hat bell valve uniform
saxophonist, saxophone player: saxophone hat suit sunglasses strap bell key
trombonist, trombone player: trombone slide bell suit
tuba player: tuba hat uniform cheek bell mouthpiece
clarinetist, clarinet player: clarinet key suit hand
harpist, harp player: harp string dress stool hair hand
accordion player, accordionist: accordion bellows strap key hat vest button
banjo player: banjo hat string strap vest boot
harmonica player: harmonica hat hand shirt
xylophone player: xylophone mallet bar stand hand
conductor, orchestra conductor: baton tailcoat bow-tie hair hand sheet stand
train conductor, ticket inspector: cap uniform whistle ticket badge button bag lantern
bard, minstrel, troubadour: lute hat feather cloak tights tunic shoe
street musician, busker: guitar hat case coat microphone coin scarf
band member, marching band member: uniform hat plume drum trumpet epaulette button trouser sash
majorette: baton hat boot skirt uniform plume
ventriloquist, puppeteer: puppet string dummy stage hand hat
magician, conjurer: hat wand rabbit cape tailcoat bow-tie card glove top-hat moustache dove
juggler: ball club hand hat vest torch
acrobat, trapeze artist: trapeze leotard rope tights bar net
tightrope walker: rope pole umbrella shoe leotard
lion tamer: whip hat lion jacket boot hoop moustache
ringmaster: hat coat whip boot moustache top-hat bow-tie cane
mime: beret glove stripe shirt makeup suspender face
clown: nose wig hair shoe bow-tie hat balloon collar button trouser makeup flower suspender costume mouth
strongman: barbell moustache singlet muscle dumbbell belt
fire eater, fire breather: torch flame mouth vest
artist, painter: beret brush palette easel smock canvas apron paint scarf moustache
house painter: roller bucket ladder overall cap brush paint
sculptor: chisel hammer statue apron marble stone
potter: wheel clay apron pot vase hand
weaver: loom thread yarn cloth shuttle
tailor, seamstress, dressmaker: needle thread scissors tape cloth sewing-machine pin thimble button dress
knitter: needle yarn ball scarf chair glasses
shoemaker, cobbler: shoe hammer apron boot nail bench
hairdresser, barber: scissors comb apron chair hair-dryer mirror razor cape
writer, author, poet: pen typewriter desk paper book glasses quill scarf
scribe: quill scroll ink robe desk
architect: plan helmet ruler pencil glasses table
engineer: helmet plan vest wrench tablet
farmer: hat overall pitchfork boot shirt straw-hat tractor bucket hoe beard straw sleeve
shepherd, shepherdess: crook staff sheep hat cloak dog lamb bonnet
milkmaid: bucket apron bonnet yoke dress braid milk cow
beekeeper: veil hat glove suit smoker bee frame hive
gardener: hat glove apron watering-can boot spade rake shears overall trowel flower wheelbarrow
florist: apron bouquet flower scissors vase ribbon
fisherman, angler: rod hat boot fish line bucket hook net vest raincoat beard reel
hunter, huntsman: rifle gun hat dog jacket boot feather vest horn
woodcutter, lumberjack: axe beard shirt log hat suspender boot trouser
miner: helmet pickaxe lamp boot overall shovel cart
carpenter, woodworker: saw hammer apron pencil belt plank cap overall
builder, construction worker, workman: helmet vest glove boot hammer shovel belt trouser hard-hat brick
bricklayer, mason: trowel brick helmet wall mortar glove
blacksmith, smith: hammer anvil apron glove beard tongs fire muscle
welder: mask torch spark glove apron
plumber: wrench overall cap pipe moustache plunger toolbox belt
electrician: cable helmet belt screwdriver glove ladder overall
mechanic, repairman: wrench overall cap glove toolbox rag tire
handyman: hammer toolbox belt overall cap drill ladder
chimney sweep: brush hat ladder jacket soot button
window cleaner: bucket squeegee ladder cloth cap sponge
cleaner, janitor, cleaning lady: mop bucket apron broom glove headscarf duster overall
dustman, garbage man: vest glove bin cap trouser
street sweeper: broom vest cart cap
postman, mailman, mail carrier: bag cap letter uniform parcel badge bicycle shorts
delivery man, courier: parcel box cap bag jacket helmet scooter
bus driver, taxi driver, chauffeur: cap wheel jacket glove tie seat
truck driver: cap vest wheel shirt beard
pilot, airman: cap uniform goggle scarf helmet jacket headset badge tie glove stripe
aviator: goggle scarf jacket cap helmet glove boot moustache
flight attendant, stewardess, steward: hat scarf uniform trolley skirt tray badge suitcase
astronaut, cosmonaut, spaceman: helmet visor spacesuit suit backpack glove boot flag hose patch strap badge
firefighter, fireman: helmet hose jacket axe boot mask stripe glove ladder trouser tank
police officer, policeman, policewoman, cop: cap hat badge uniform belt baton tie radio holster handcuff boot sunglasses
traffic warden, crossing guard: sign vest cap whistle glove stripe
security guard, bodyguard: suit sunglasses earpiece radio badge cap tie
royal guard, palace guard: bearskin hat tunic rifle belt button trouser chin-strap collar
prison guard: key cap baton uniform belt
prisoner, convict: stripe suit cap ball chain number handcuff bar
thief, burglar, robber: mask bag sack cap shirt stripe torch glove
bandit, outlaw: bandana hat pistol mask bag boot
gangster, mobster: hat suit cigar gun tie fedora stripe shoe
detective: hat coat pipe magnifying-glass cap trench-coat cape collar
spy, secret agent: sunglasses suit hat coat gun tuxedo bow-tie
lifeguard: whistle trunk swimsuit buoy chair sunglasses float cap
soldier, infantryman: helmet uniform rifle boot backpack belt gun camouflage pocket strap vest
general, army officer: cap medal uniform epaulette moustache sword stripe boot
napoleonic soldier, hussar: hat shako coat musket epaulette plume sash button boot saber
sniper: rifle scope hood camouflage
guardsman: uniform hat rifle belt boot
musketeer: hat feather sword cape boot glove moustache tabard musket lace
samurai: armor helmet sword katana mask horn topknot sash sandal kimono crest sleeve
ninja: mask sword hood star belt suit headband boot eye
geisha: kimono fan obi hair hairpin sandal umbrella makeup sleeve flower sash
viking: helmet horn axe shield beard sword cape fur braid tunic boot belt
gladiator: helmet sword shield trident net armor sandal crest skirt belt
roman soldier, legionary, centurion: helmet crest shield spear sword cape sandal armor tunic breastplate
spartan, hoplite: helmet crest spear shield cape sandal greave armor
barbarian: axe fur sword muscle beard belt hair boot
amazon, warrior woman: bow spear shield armor braid hair sword cape
warrior: sword shield helmet armor spear cape belt hair boot
zulu warrior, tribal warrior: spear shield feather headdress necklace face-paint
native american, indian chief: headdress feather braid bow tomahawk moccasin necklace fringe face-paint
aztec, mayan: headdress feather mask shield necklace loincloth spear
eskimo, inuit: parka hood fur boot mitten spear fish
caveman, prehistoric man: club fur beard hair spear bone loincloth foot
cavewoman: fur bone hair necklace dress
cowboy: hat boot lasso belt buckle vest bandana jeans spur holster gun horse shirt chaps
cowgirl: hat boot skirt lasso belt vest bandana braid fringe
sheriff: star badge hat gun holster boot vest moustache belt
gaucho: hat poncho horse boot scarf belt
mariachi: sombrero guitar jacket trumpet bow-tie moustache embroidery trouser
matador, bullfighter, toreador: cape hat jacket sword embroidery stocking sash epaulette muleta
pirate: hat eyepatch hook sword beard parrot peg-leg bandana earring coat pistol boot skull belt
pirate captain: hat coat hook beard feather sword telescope belt boot
explorer, archaeologist: hat map backpack whip compass boot shovel brush shirt satchel
treasure hunter: map shovel chest hat lantern
monk: robe hood rope bead sandal tonsure book cord head
buddhist monk: robe bead bowl head sandal sash
nun: habit veil cross rosary wimple robe collar
priest, pastor, vicar: collar robe cross stole book cassock
bishop, pope, cardinal: mitre hat robe staff cross ring crosier stole glove
rabbi: beard hat shawl scroll coat
imam: turban robe beard book
saint: halo robe staff beard book hand
shaman: drum headdress feather mask antler staff bead cloak
druid: robe staff beard hood sickle leaf
wizard, sorcerer, merlin: hat staff robe beard wand star cloak sleeve book orb sash boot moon
witch: hat broom cauldron dress cat nose wand cape boot wart stocking buckle hair belt
warlock, necromancer: robe staff hood skull cloak book
fortune teller: crystal-ball headscarf card earring table ring shawl bracelet
alchemist: robe flask book beard hat potion
assassin: hood cloak dagger mask belt glove
thief girl, rogue: hood dagger cloak belt boot
executioner: hood axe mask block
archer elf: bow quiver ear hair cloak arrow
king of hearts, playing card king: crown heart sword robe beard
bride: dress veil bouquet gown train ring tiara necklace glove hair flower lace shoe earring
groom, bridegroom: suit tuxedo bow-tie boutonniere tie shirt shoe flower waistcoat trouser
bridesmaid: dress bouquet flower hair ribbon
flower girl: basket dress flower wreath ribbon petal
ring bearer, page boy: cushion suit ring bow-tie
wedding couple, bride and groom: dress veil suit bouquet bow-tie ring flower
baby, infant, newborn: nappy diaper pacifier dummy bib bonnet blanket bottle rattle foot onesie cheek hand
toddler: nappy shirt shoe toy teddy hair dungarees cheek
boy, little boy: shirt trouser shorts shoe hair cap sock face backpack
girl, little girl: dress hair skirt shoe sock ribbon bow braid ponytail face doll
teenager, teenage boy, teenage girl: hoodie jeans sneaker headphone hair backpack phone shirt cap
grandmother, grandma, old woman, old lady: glasses bun hair cardigan shawl apron dress cane slipper knitting wrinkle headscarf
grandfather, grandpa, old man: beard glasses cane moustache cap cardigan hair pipe suspender hat slipper wrinkle
mother, mum, mom: dress hair apron baby blouse skirt face
father, dad: shirt tie beard trouser hair glasses face
family: mother father child baby dog hand
couple, lovers: hand hair dress shirt heart face
twin, sister, brother: hair face shirt dress hand
lady, gentlewoman: dress hat glove umbrella handbag necklace skirt heel
gentleman, dandy: hat cane suit monocle moustache waistcoat bow-tie glove top-hat shoe
hipster: beard glasses beanie scarf jeans shirt tattoo bun suspender
punk: mohawk jacket stud boot chain piercing hair
goth, emo: hair makeup choker boot dress lipstick
hippie: headband flower hair glasses beard sandal bead jeans vest
nerd, geek: glasses bow-tie suspender book shirt tooth pocket
wedding guest: hat dress handbag glove
shopper: bag basket trolley coat purse
salesman, shop assistant, cashier: apron till counter badge shirt tie
market woman, greengrocer: apron headscarf basket fruit crate
newspaper boy, paperboy: newspaper cap bag bicycle
shoe shiner: brush box cap shoe
beggar, tramp, hobo: beard coat hat bundle stick patch bottle shoe
gypsy, gypsy woman: skirt headscarf earring shawl bracelet tambourine
peasant, peasant woman: headscarf apron basket hat tunic clog
dutch girl: bonnet clog apron braid tulip dress
bavarian, yodeler: lederhosen hat feather sock beer suspender
bavarian woman, dirndl girl: dirndl apron braid bodice beer blouse skirt
scotsman, highlander: kilt beard sporran sock tartan hat bagpipe
leprechaun: hat beard buckle coat clover pot gold pipe shoe belt
santa claus, santa, father christmas: hat beard suit belt sack boot glove buckle pompom moustache glasses coat fur
mrs claus: glasses apron bonnet bun dress
elf, christmas elf: hat ear shoe bell tunic collar tights belt
easter bunny: ear basket egg bow tail waistcoat paw
tooth fairy, fairy, pixie: wing wand dress hair wreath shoe flower skirt star slipper
angel: wing halo robe harp hair dress trumpet hand feather sash
cherub, cupid: wing bow arrow hair cheek quiver heart
devil, demon, satan: horn tail pitchfork trident wing hoof eye claw fang beard
mermaid: tail hair fin shell scale top necklace starfish crown comb
merman, triton: tail trident beard fin crown scale hair
siren: hair tail harp wing rock
vampire, dracula: fang cape collar hair eye coffin tooth bow-tie blood suit cloak
werewolf: fur fang claw ear tail eye snout trouser
zombie: eye arm tooth shirt brain wound hand trouser hair
mummy: bandage eye arm head leg
ghost, spook: sheet eye mouth arm chain tail
skeleton: skull bone rib ribcage hand foot eye-socket spine jaw leg arm tooth
grim reaper, death: scythe hood cloak skull hand robe
frankenstein, frankenstein's monster: bolt scar forehead hair jacket stitch hand boot
superhero, hero: cape mask emblem suit boot belt glove logo symbol muscle chest hair trunk
superheroine, supergirl: cape mask boot skirt emblem hair belt glove
villain, supervillain: mask cape helmet glove moustache scar
trojan, greek soldier: helmet crest shield spear sandal
zeus, greek god: lightning beard toga wreath robe muscle sandal
poseidon, neptune: trident beard crown tail shell robe
greek goddess, athena, aphrodite: toga wreath hair helmet shield owl sandal dress
mother nature: leaf flower hair dress wreath
snow queen, ice queen: crown dress cape staff hair snowflake
snow white: dress ribbon apple hair collar cape
little red riding hood: hood cape basket dress apron hair
cinderella: dress slipper glove ribbon hair broom carriage
rapunzel: hair braid tower dress window flower
pinocchio: nose hat feather shorts joint bow-tie glove shoe
aladdin: lamp vest trouser turban carpet shoe
peter pan, robin hood: hat feather bow tunic belt tights dagger quiver boot
dwarf, gnome, garden gnome: hat beard boot belt pickaxe lantern nose tunic buckle axe
goblin, imp: ear nose tooth claw eye loincloth dagger
orc: tusk axe armor ear muscle skin
troll: nose hair club tail ear belly tooth foot
ogre: belly club ear tooth loincloth
giant: club beard foot belt hand boot
cyclops: eye horn club tooth loincloth
hobbit, halfling: foot cloak hair vest button pipe
nymph, dryad: hair leaf flower dress vine wreath
genie: lamp turban smoke beard vest bracelet earring tail sash
minotaur: horn axe hoof nose-ring fur muscle tail loincloth
centaur: bow tail hoof hair leg chest mane arrow beard
satyr, faun: horn hoof flute beard leg tail ear
medusa, gorgon: snake hair eye fang tail
sphinx: headdress wing paw face tail
alien, extraterrestrial: eye head antenna arm finger skin hand tentacle mouth
robot, android: arm leg head eye antenna screen chest hand body button bolt wheel claw light joint
cyborg: eye arm wire plate face
monster: eye horn tooth claw mouth tail fur arm leg tongue spike tentacle
snowman: nose hat scarf arm button eye carrot broom mouth ball mitten
scarecrow: hat straw coat crow patch pole arm trouser button shirt face
gingerbread man: button icing eye mouth bow-tie arm leg
puppet, marionette: string nose hand hat joint costume
doll, rag doll: dress hair eye ribbon shoe button cheek apron arm
matryoshka, nesting doll, russian doll: headscarf apron flower face cheek hair dress
toy soldier, nutcracker: hat jaw coat button boot epaulette moustache beard rifle trouser tooth
mannequin: arm head stand dress torso
statue: base head arm robe plinth hand pedestal
bust: head shoulder base hair nose pedestal
portrait: face hair eye nose mouth collar background frame neck shoulder
face, head: eye nose mouth hair eyebrow ear cheek lip chin beard tooth eyelash forehead skin freckle neck
hand: finger thumb nail palm wrist ring knuckle sleeve bracelet
foot: toe heel ankle toenail sole arch
eye: iris pupil eyelash eyelid eyebrow white
mouth: lip tooth tongue gum
skull: eye-socket tooth jaw nose-hole crack
crowd, audience: face hand head hat flag shirt
fan, football fan: scarf flag jersey face-paint cap hand
protester, demonstrator: sign banner megaphone fist flag
standard bearer, flag bearer: flag pole uniform glove
town crier: bell hat scroll coat
night watchman: lantern halberd coat hat horn
lamplighter: lamp ladder pole cap
stilt walker: stilt trouser hat jacket
hitchhiker: thumb backpack sign hat
picnicker: basket blanket sandwich hat
sunbather: towel sunglasses bikini hat swimsuit parasol
bather, bathing woman: swimsuit towel cap bikini
kite flyer: kite string tail cap
bird watcher: binoculars hat vest bird
astronomer: telescope star hat robe chart
meditating person: hand leg robe eye mat
pregnant woman: belly dress hair hand
wheelchair user, person in wheelchair: wheelchair wheel seat hand blanket
selfie taker: phone hand hair sunglasses stick
trick or treater: mask bucket costume pumpkin cape bag
caroler, choir singer, choirboy: scarf book hat robe collar mouth candle
pilgrim: hat buckle coat staff collar bonnet shoe
victorian lady: dress bonnet parasol glove bustle corset hat fan
flapper: dress headband feather fringe pearl bob glove
pin-up girl: dress lipstick hair heel ribbon stocking
marquise, rococo lady: wig gown fan bow beauty-spot choker
maori: tattoo spear skirt cloak
masai: cloak spear necklace bead shield
arab, bedouin: headscarf robe camel beard dagger cord
japanese woman, woman in kimono: kimono obi hair sandal umbrella fan
indian woman, woman in sari: sari bindi bangle necklace earring braid
chinese woman: dress fan hairpin umbrella bun
sadhu, guru: beard turban bead robe
snake charmer: turban flute basket snake robe
rickshaw driver: rickshaw hat wheel seat
gondolier: hat oar gondola shirt stripe ribbon
mushroom picker: basket mushroom knife hat boot
grape picker: basket grape shears hat
dog, puppy, hound: ear tail nose paw collar eye tongue fur leg snout muzzle spot head belly leash back
dalmatian: spot ear collar tail nose paw tongue leg
dachshund: ear body leg tail snout collar paw
poodle: curl ear pompom tail collar leg nose
bulldog: jaw wrinkle nose ear collar paw tooth
husky: fur eye ear tail mask muzzle paw harness
german shepherd: ear muzzle tail back fur paw tongue
golden retriever, labrador: fur ear tail tongue nose collar paw
chihuahua: ear eye collar tail paw nose
corgi: ear leg tail chest fur paw
cat, kitten, tomcat: ear tail whisker eye paw nose fur stripe collar head claw belly leg bell chest
siamese cat: eye ear mask tail paw
horse, pony, stallion, mare: mane tail hoof leg head ear saddle bridle nose eye neck rein back blaze belly
foal: leg mane tail hoof ear eye
donkey, mule: ear tail mane hoof muzzle saddle leg back eye
zebra: stripe mane tail hoof ear muzzle leg head
unicorn: horn mane tail hoof eye ear leg wing
pegasus: wing mane tail hoof feather leg
cow: udder horn spot tail ear bell hoof nose muzzle leg eye teat patch
bull, ox: horn nose-ring tail hoof ear muzzle hump leg head eye
calf: ear leg tail nose spot hoof
buffalo, bison: horn hump fur beard tail hoof head mane
yak: horn fur hair tail hoof
sheep, ewe: wool fleece ear leg face hoof tail head eye
ram: horn wool leg hoof face
lamb: wool ear leg tail face ribbon bell
goat, billy goat: horn beard ear tail hoof udder eye leg bell
pig, hog: snout tail ear trotter nostril belly leg eye hoof
piglet: snout tail ear leg nose
boar, wild boar: tusk snout bristle ear hoof tail
warthog: tusk snout mane wart tail ear
rabbit, bunny, hare: ear tail paw nose whisker tooth eye foot fur belly
hamster: cheek ear paw whisker nose belly eye fur
guinea pig: ear fur nose patch foot eye
mouse: ear tail whisker nose paw eye tooth fur
rat: tail ear whisker nose tooth paw claw
chinchilla: ear tail fur whisker
squirrel, red squirrel: tail ear nut paw acorn belly fur eye whisker
chipmunk: stripe tail cheek ear paw
beaver: tail tooth fur paw ear log
hedgehog: spine spike nose snout belly foot ear eye face
porcupine: quill nose claw foot face
mole: snout paw claw nose fur
bat: wing ear fang eye claw foot body
otter: whisker tail paw belly nose fur
badger: stripe snout paw claw ear fur
skunk: stripe tail nose paw ear fur
raccoon: mask tail stripe ear paw nose whisker ring
red panda: tail ring ear face paw mask
fox: tail ear snout muzzle nose paw tip chest eye whisker fur leg
wolf: ear tail snout muzzle fang eye fur paw tooth nose
coyote, jackal, hyena: ear muzzle tail spot fur tooth leg
bear, brown bear, grizzly: ear nose paw snout claw fur belly muzzle eye tail tooth
polar bear: fur paw nose ear snout claw
panda: ear eye-patch patch paw nose bamboo belly leg arm
koala: ear nose claw fur paw belly tree
kangaroo, wallaby: pouch tail ear joey leg foot paw belly
sloth: claw arm face fur branch nose
lion: mane tail paw nose ear muzzle eye tooth claw whisker tuft
lioness: ear tail paw muzzle nose whisker
tiger: stripe tail paw ear whisker nose fang eye claw muzzle
leopard, jaguar: spot tail ear paw whisker eye fang
cheetah: spot tail ear leg tear-line paw
panther, puma, cougar: eye tail paw ear fang whisker claw
lynx, bobcat: ear tuft whisker tail paw spot
elephant: trunk ear tusk leg tail eye foot toenail head back
mammoth: tusk trunk fur hair ear leg
rhinoceros, rhino: horn ear leg skin tail eye foot
hippopotamus, hippo: mouth tooth ear nostril belly leg eye
giraffe: neck spot horn ear leg tail mane hoof tongue eyelash head
camel, dromedary: hump neck leg saddle tail lip ear rein blanket
llama, alpaca: neck ear fur wool leg tassel blanket face saddle
deer, stag, buck: antler ear tail hoof leg spot nose neck chest eye
fawn: spot ear leg tail nose eye
doe: ear leg tail neck nose
reindeer, caribou: antler nose harness bell hoof fur scarf collar
moose, elk: antler muzzle hump beard leg hoof
antelope, gazelle, impala: horn leg ear stripe tail hoof
ibex, mountain goat, chamois: horn beard hoof coat rock
monkey: tail face ear arm hand banana foot fur eye mouth belly
chimpanzee, ape: ear face arm hand lip fur foot
gorilla: chest arm face back nostril fur brow hand
orangutan: arm fur face hair hand cheek
baboon, mandrill: nose face bottom mane tail muzzle
lemur: tail ring eye ear hand
meerkat: tail paw eye ear belly stripe
anteater: snout tail claw tongue stripe
armadillo: shell plate snout ear tail claw
platypus: bill tail foot fur claw
seal, sea lion: flipper whisker nose ball tail eye spot
walrus: tusk whisker flipper moustache skin
whale, blue whale, humpback whale: tail fin fluke flipper spout belly eye mouth blowhole
orca, killer whale: fin patch tail belly flipper tooth
dolphin, porpoise: fin tail flipper snout belly eye beak
narwhal: tusk horn tail flipper spot
shark, hammerhead: fin tooth tail gill mouth eye belly jaw snout
ray, stingray, manta ray: wing tail fin eye mouth spot
fish: fin tail scale eye gill mouth stripe
goldfish: tail fin scale eye mouth bowl bubble
clownfish: stripe fin tail eye mouth
koi, carp: scale fin tail barbel spot mouth
pufferfish, blowfish: spike eye fin mouth belly
angelfish, tropical fish: stripe fin tail eye scale
swordfish, marlin: sword bill fin tail eye
salmon, trout, tuna: fin tail scale gill belly eye spot
piranha: tooth jaw eye fin
anglerfish: lantern lure tooth eye fin
eel: fin head eye mouth tail
seahorse: tail snout crest fin belly eye crown
octopus: tentacle arm sucker eye head mouth
squid, cuttlefish, kraken: tentacle fin eye sucker head
jellyfish: tentacle bell head arm
starfish, sea star: arm dot eye sucker
sea urchin: spine spike shell mouth hole
crab, hermit crab: claw pincer shell leg eye
lobster, crayfish: claw antenna tail feeler shell leg eye
shrimp, prawn: antenna tail leg eye shell feeler
snail: shell eye tentacle body feeler foot spiral trail antenna
slug: feeler body tentacle trail
clam, oyster, mussel: shell pearl hinge ridge lip
seashell, conch: spiral opening ridge stripe lip
coral, sea anemone: branch tentacle polyp base
turtle, tortoise, sea turtle: shell flipper head leg tail neck eye plate pattern
crocodile, alligator, caiman: tooth tail jaw snout scale eye claw back nostril leg belly
snake, python, viper: tongue fang scale eye head tail body pattern stripe rattle
cobra: hood tongue fang eye scale head
lizard, gecko, iguana: tail tongue scale eye toe crest spot leg dewlap
chameleon: tail eye tongue crest foot branch scale
komodo dragon: tongue claw tail scale head
frog, tree frog: eye leg foot mouth tongue belly toe spot lily-pad skin
toad: wart eye mouth leg skin
tadpole: tail eye head body mouth
newt, salamander, axolotl: tail gill spot leg crest foot
spider, tarantula: leg web eye body thread fang abdomen hair
scorpion: tail pincer stinger claw leg
butterfly: wing antenna body spot pattern feeler leg
moth: wing antenna body spot
caterpillar: leg head antenna stripe segment hair foot leaf
bee, bumblebee, honeybee: wing stripe stinger antenna eye body leg fur
wasp, hornet: wing stripe stinger antenna waist leg
ladybug, ladybird: spot wing head antenna leg shell
beetle, stag beetle, scarab: horn shell wing leg antenna pincer mandible
ant: antenna leg head mandible body
fly, mosquito, gnat: wing eye leg proboscis body
dragonfly: wing tail eye body leg
grasshopper, cricket, locust: leg antenna wing head feeler eye
praying mantis, mantis: foreleg eye antenna wing leg head
firefly: light wing antenna body
cockroach: antenna leg wing shell
cicada: wing eye head leg
worm, earthworm: segment ring head tail
centipede, millipede: leg segment antenna head body
rooster, cock, cockerel: comb wattle tail tail-feather feather beak wing leg spur claw eye neck
hen, chicken: comb beak feather wing wattle leg egg tail nest eye foot
chick: beak wing down foot eye eggshell
turkey: tail wattle feather beak snood wing foot fan
duck, mallard: bill beak wing foot tail feather head neck eye
duckling: bill beak foot wing down
goose: beak neck wing foot feather tail
swan: neck beak wing feather tail foot reflection
pigeon, dove: wing beak tail branch foot breast feather eye
sparrow, finch, robin: breast beak wing tail leg branch feather eye
blackbird, starling: beak wing tail eye feather leg
crow, raven, magpie: beak wing tail feather claw eye
swallow: tail wing throat beak belly
hummingbird: beak wing tail throat flower feather
kingfisher: beak breast wing crest fish
woodpecker: beak crest wing tail trunk claw
toucan: beak bill wing breast tail eye
parrot, macaw: beak wing tail feather claw eye head perch
budgie, parakeet, canary: beak wing tail perch cheek cage
cockatoo: crest beak wing tail feather
cockatiel: crest cheek beak wing tail
peacock: tail feather crest neck eye-spot fan beak breast crown
pheasant, partridge, quail: tail feather beak wing crest
owl: eye beak wing ear-tuft feather claw talon branch face breast
eagle, bald eagle: beak wing talon claw head feather tail eye
hawk, falcon, buzzard: wing beak talon tail feather hood eye
vulture, condor: neck wing beak collar claw head
seagull, gull, albatross: wing beak foot tail leg eye
pelican: beak pouch bill wing foot
penguin: beak belly wing flipper foot scarf head eye
puffin: beak foot wing cheek belly
flamingo: neck leg beak feather wing knee
stork: beak leg wing bundle nest neck
heron, crane, egret: neck beak leg wing crest feather
ibis, spoonbill: bill leg wing neck
ostrich, emu: neck leg feather beak wing eye foot eyelash
kiwi bird: beak foot feather leg eye
cassowary: casque neck feather foot
dodo: beak wing tail foot
bird, songbird: wing beak tail feather eye leg breast claw head branch
nestling, baby bird: beak nest down eye wing
dinosaur: tail tooth claw spike leg neck head eye scale arm belly back
tyrannosaurus, t-rex, raptor: tooth jaw arm claw tail leg head eye
stegosaurus: plate spike tail leg head back
triceratops: horn frill beak tail leg
brontosaurus, diplodocus, brachiosaurus: neck tail leg head back spot
pterodactyl, pterosaur: wing beak crest claw
ankylosaurus: club tail spike armor plate
spinosaurus, dimetrodon: sail tooth jaw tail claw
plesiosaurus, loch ness monster: neck flipper tail hump head
dragon: wing tail fire horn scale claw tooth spike eye flame nostril belly neck head smoke
chinese dragon: whisker mane scale claw horn tail pearl beard
wyvern, hydra: head wing tail neck scale fang claw
sea monster, sea serpent: fin scale tentacle hump tooth tail
griffin, gryphon, hippogriff: wing beak tail claw paw feather ear
phoenix, firebird: wing flame tail feather crest beak
basilisk, cockatrice: comb wing tail beak scale
cerberus: head collar fang tail chain
kitsune, nine-tailed fox: tail ear mask fur
yeti, bigfoot: fur foot hand face tooth
golem: stone arm eye head crack
gargoyle: wing horn claw fang tail
godzilla: spike tail tooth claw scale
slime, blob: eye mouth drop bubble
mimic: tooth tongue lid eye
cartoon mouse: ear glove shorts shoe tail nose
cartoon bear, teddy bear, teddy: ear nose paw bow ribbon belly eye arm leg patch
rubber duck: beak wing eye tail head
rocking horse: mane saddle rocker tail rein
carousel horse: pole saddle mane plume tail
piggy bank: slot snout ear tail coin leg
llama toy, stuffed animal, plush toy: ear nose eye button bow paw
herd, flock: animal horn tail leg grass
circus elephant: trunk headdress blanket ball ear tusk
circus seal: ball nose flipper collar
race horse: jockey saddle number bridle mane hoof
carriage horse, draft horse: harness bridle mane hoof collar rein blinker
sled dog: harness fur tail ear paw
guide dog: harness handle ear tail
police dog: vest leash ear muzzle
kennel dog: collar chain bowl ear tail
beehive: hole bee comb honey stripe
bird nest: egg twig straw branch chick feather
spider web: thread spider dew branch
anthill: ant hole soil twig
cocoon, chrysalis: thread branch leaf ring
egg: shell yolk white spot crack
feather: quill shaft tip barb
paw print: pad toe claw sole
antler: tip branch base fork
tree: trunk leaf branch crown root bark foliage twig bud nest hole
oak, oak tree: trunk leaf acorn branch crown bark root
maple, maple tree: leaf trunk branch crown seed bark
birch, birch tree: trunk bark leaf branch twig catkin
willow, weeping willow: branch leaf trunk catkin twig
beech, elm, linden, ash tree: trunk leaf branch crown bark root
chestnut tree: leaf chestnut trunk blossom branch husk
poplar, cypress: trunk leaf crown branch
pine, pine tree, fir, fir tree, spruce: needle cone trunk branch top bark tip
christmas tree: bauble ball star light candle needle branch tinsel garland trunk gift ribbon angel stand
palm, palm tree: trunk leaf frond coconut crown bark
coconut palm: coconut frond trunk leaf
banana tree, banana plant: leaf banana trunk bunch flower
apple tree: apple leaf trunk branch blossom ladder
pear tree, plum tree, peach tree: fruit leaf trunk branch blossom
cherry tree: cherry blossom leaf trunk branch petal
cherry blossom, sakura, blossom tree: petal blossom branch bud trunk flower stamen
orange tree, lemon tree: orange lemon leaf trunk pot branch blossom
olive tree: olive trunk leaf branch
fig tree: fig leaf trunk branch
baobab: trunk branch crown root
acacia: crown trunk thorn leaf
mangrove: root trunk leaf water
redwood, sequoia: trunk bark root branch
bonsai: pot trunk leaf branch moss root
bare tree, winter tree, dead tree: branch trunk twig root snow hole
autumn tree: leaf trunk branch crown
treehouse: tree ladder roof window plank rope trunk door
tree stump, stump: ring bark root mushroom moss axe
log: bark ring moss branch
branch, twig: leaf bud bark blossom thorn
bush, shrub: leaf branch berry flower twig
hedge: leaf branch top gate
topiary: leaf pot trunk ball
bamboo: stalk leaf joint shoot cane
cactus, saguaro: spine thorn flower arm pot needle rib
prickly pear: pad spine fruit flower
succulent, aloe vera, agave: leaf pot spike rosette tip
potted plant, houseplant, pot plant: pot leaf stem flower soil saucer
monstera, rubber plant: leaf hole stem pot
hanging plant: basket leaf vine chain pot
fern: frond leaf stem tip
ivy, vine, creeper: leaf tendril stem berry root
moss, lichen: stone tuft stalk leaf cap
clover, shamrock, four-leaf clover: leaf stem flower heart
grass, lawn: blade dew root flower
reed, cattail, bulrush: leaf stalk head water
seaweed, kelp: leaf stem bubble root frond
seedling, sprout: leaf stem root soil seed
venus flytrap, carnivorous plant: trap tooth leaf stem
pitcher plant: pitcher lid leaf rim
dandelion: seed stem leaf petal head
dandelion clock: seed stem tuft head
flower, blossom: petal stem leaf center stamen bud pistil
rose: petal stem leaf thorn bud hip
rose bush: rose leaf thorn stem bud
tulip: petal stem leaf bulb stamen
sunflower: petal seed center stem leaf head
daisy, marguerite, chamomile: petal center stem leaf
lily: petal stamen stem leaf pistil bud
calla lily: spathe spadix stem leaf
water lily, lotus: petal leaf pad water center stem
orchid: petal lip stem pot leaf root bud
daffodil, narcissus: trumpet petal stem leaf
crocus, snowdrop: petal stem leaf stamen snow
hyacinth: bell stem leaf bulb
bluebell, lily of the valley: bell stem leaf bud flower
iris flower: petal stem leaf beard
poppy: petal center stem leaf pod bud
carnation, peony, dahlia, chrysanthemum: petal stem leaf bud center
pansy, violet: petal face leaf stem center
lavender: blossom stem leaf bundle ribbon
lilac, wisteria: blossom cluster leaf branch
hydrangea: petal head leaf stem
hibiscus: petal stamen pistil leaf
magnolia: petal branch bud leaf
marigold, gerbera, aster, zinnia: petal center stem leaf
forget-me-not, cornflower: petal center leaf stem
foxglove, lupine, delphinium: bell stem leaf spike
thistle: head thorn leaf stem spike
edelweiss: petal center leaf stem
fuchsia: bell stamen leaf stem
geranium: petal pot leaf stem
poinsettia: leaf center pot stem ribbon
bird of paradise flower: petal beak stem leaf
passion flower: petal crown stamen tendril leaf
jasmine, gardenia: petal leaf stem bud
anthurium: spathe spadix leaf stem
protea: bract head leaf stem
mistletoe: berry leaf ribbon branch
holly: berry leaf thorn branch
heather: blossom stem leaf twig
cotton plant: boll stem leaf flower husk
bouquet, bunch of flowers: flower ribbon stem leaf paper rose bow wrapping
flower pot, flowerpot: pot flower leaf soil saucer rim
vase of flowers: vase flower stem leaf water petal
flower basket: basket flower handle ribbon leaf
wreath, garland: leaf ribbon berry bow flower cone
corsage: flower ribbon pin leaf
wheat, barley, rye, ear of wheat: ear grain stalk beard leaf
sheaf of wheat: stalk ear ribbon string
corn, maize, corn cob: kernel husk leaf cob silk
rice plant: grain stalk leaf water
sugar cane: stalk leaf joint tip
hop: cone leaf vine stem
tobacco plant, tea plant, coffee plant: leaf bean blossom stem
apple: stem leaf skin seed core bite highlight worm flesh
pear: stem leaf skin seed flesh
cherry: stem leaf highlight skin stone
strawberry: leaf seed stem flesh tip
raspberry, blackberry: leaf drupelet stem seed highlight
blueberry, currant, gooseberry: crown leaf stem skin
grape, bunch of grapes: stem leaf tendril highlight skin
banana: peel skin tip stem flesh spot
bunch of bananas: peel stem tip banana spot
orange, mandarin, tangerine: peel leaf segment slice skin stem
lemon, lime: peel leaf slice segment tip seed
grapefruit: peel segment flesh slice
peach, apricot, nectarine: leaf stone pit skin stem flesh
plum: skin leaf stem stone
mango, papaya: skin flesh seed leaf stem
pineapple: crown leaf skin slice eye
watermelon: rind seed flesh slice stripe stem
melon, honeydew: rind flesh seed slice stem
kiwi, kiwi fruit: skin seed flesh center slice
coconut: shell flesh milk straw hair eye
avocado: pit stone skin flesh stem
pomegranate: seed crown skin flesh
fig: skin flesh seed stem
date fruit: skin stone stem leaf flesh
dragon fruit: scale flesh seed skin
passion fruit, guava: seed skin flesh stem leaf
lychee, star fruit: skin flesh seed stem stone
olive: stone leaf branch pit
fruit bowl, fruit basket: apple banana grape orange pear bowl handle leaf
tomato: stem leaf skin highlight slice seed
cherry tomato: stem leaf vine skin highlight
carrot: leaf top root tip stripe
potato: skin eye spot sprout
sweet potato, yam: skin flesh tip root spot
onion: skin root layer ring sprout
spring onion, leek: leaf root stalk bulb
garlic: clove bulb root skin stem
cucumber, zucchini, courgette: skin slice seed stem flower wart
eggplant, aubergine: stem cap skin highlight leaf
pumpkin, squash: stem rib leaf vine seed
jack-o'-lantern: eye mouth nose stem candle tooth light
bell pepper, pepper, paprika: stem skin seed highlight
chili, chili pepper: stem tip skin seed
pea, pea pod, bean: pod pea stem tendril leaf
broccoli: floret stem head leaf stalk
cauliflower: floret leaf head stem
cabbage, lettuce: leaf vein head stem
brussels sprout: leaf head stem layer
spinach, chard, kale: leaf stem vein root
artichoke: scale leaf stem heart tip
asparagus: tip stalk scale bundle
celery, rhubarb: stalk leaf rib root
radish, turnip, beet, beetroot: leaf root tip stem
fennel: bulb leaf stalk stem
ginger: root skin knob slice
kohlrabi: bulb leaf stem skin
mushroom, champignon: cap stem gill spot ring
toadstool, fly agaric: cap spot dot stem gill ring
chanterelle, morel: cap stem ridge gill hole
truffle: skin flesh wart slice
basil, mint, parsley: leaf stem pot soil
rosemary, thyme, sage: leaf needle stem blossom
nut, hazelnut: shell leaf kernel cap
walnut, almond: shell kernel crack leaf half
peanut: shell kernel skin pod waist
acorn: cap nut stem leaf
chestnut, horse chestnut: husk spike nut shell leaf tip
pine cone: scale stem tip needle
leaf, autumn leaf: vein stem tip edge lobe
maple leaf: vein stem tip lobe
seed, bean seed: shell tip sprout stripe root
root, ginseng: hair tip leaf skin branch
vegetable basket: carrot tomato leaf handle pepper
flower bed: flower soil stone grass border path
flower meadow, wildflower meadow: flower grass poppy daisy bee sky
tulip field: tulip row windmill sky leaf path
sunflower field: sunflower leaf sky row petal path
lavender field: lavender row sky house tree path
wheat field, cornfield, grain field: ear stalk sky poppy path tree scarecrow horizon
rice field, rice terrace: water terrace rice hill palm sky
field: grass furrow fence tree sky crop path hill horizon
meadow, pasture: grass flower fence tree cow hill sky path
orchard: tree fruit grass ladder basket fence apple path sky
vineyard: vine grape row hill leaf post house path sky
farm, farmyard: barn field fence tractor cow silo house hen haystack windmill tree gate
barn: door roof hay loft ladder beam window wall cow
stable: stall horse straw door beam saddle bucket manger
pigsty: mud pig trough fence straw roof
henhouse, chicken coop: ladder door nest hen roof straw fence
dog kennel, doghouse: roof door name bone bowl dog
greenhouse: glass pane plant pot roof door shelf frame watering-can table
garden: flower grass fence path tree bush bench gate bed pond watering-can
kitchen garden, vegetable garden: bed row cabbage carrot fence soil scarecrow lettuce
japanese garden, zen garden: pond bridge lantern stone sand maple pagoda bamboo
rose garden: rose arch path bench bush fountain
park: tree bench path lawn pond lamp fountain bush bridge duck sky
playground: swing slide sandpit seesaw ladder climbing-frame fence tree bench rope
amusement park, fairground, carnival, funfair: ferris-wheel carousel roller-coaster tent balloon booth light flag ticket-booth
circus: tent ring stripe flag clown elephant bench spotlight
campsite, camp: tent fire campfire tree lantern log chair backpack star
picnic: blanket basket sandwich grass bottle plate fruit
beach, seaside, shore: sand water wave shell sea horizon sky umbrella palm towel rock foam boat cloud
tropical beach: palm sand sea hammock coconut wave sky parasol hut
sea, ocean, seascape: wave water horizon sky foam boat cloud rock sun seagull
wave: foam crest water spray surfer surfboard
coast, cliff, coastline: rock cliff sea wave sky lighthouse grass seagull beach horizon
bay, lagoon, cove: water beach rock palm boat hill sand sky
island, desert island: palm sand sea beach hut rock sky wave mountain
iceberg: ice water reflection peak sky penguin
glacier: ice crevasse mountain snow rock water
arctic, antarctica, polar landscape: ice snow iceberg penguin igloo sky floe polar-bear
tundra: snow moss rock reindeer hill sky
coral reef, reef: coral fish anemone water bubble starfish seaweed rock turtle
underwater, underwater scene, sea bed, seabed: fish seaweed coral bubble sand rock shell water light-ray starfish
sunken ship, shipwreck: mast hull seaweed fish anchor chest hole sail
aquarium, fish tank: fish water glass plant bubble gravel stone castle coral lid
harbour, harbor, port, marina: boat ship water pier mast crane quay lighthouse anchor sail house
pier, jetty, dock: plank post water boat rope lamp railing
river, stream, brook: water bank stone tree bridge reed rock boat fish
lake: water shore mountain tree boat reflection reed sky dock swan
pond: water lily-pad duck reed frog fish stone
waterfall: water rock mist cliff pool tree moss rainbow
spring, geyser: steam water rock pool moss mist
swamp, marsh: water reed tree frog mist moss root crocodile
canal: water bridge boat house gondola bank lock
delta, estuary: water sandbank reed bird sky boat
dam: wall water lake road gate spillway
bridge scene: bridge river arch railing tree water
desert: sand dune cactus sky sun camel rock horizon pyramid
oasis: palm water sand tent dune camel
savanna, savannah: grass acacia tree sky sun elephant lion giraffe horizon
prairie, steppe: grass sky hill bison horizon wagon
canyon, gorge, ravine: rock cliff river wall sky bridge cactus
mountain, mountain landscape: peak snow slope rock tree summit sky ridge valley cloud path
mountain range, alps: peak snow ridge valley meadow hut cloud sky
hill, hillside: grass slope tree top path sky house sheep
valley: river hill mountain village field sky tree road
volcano: lava crater smoke slope ash peak rock sky fire
plateau, mesa: cliff rock sky top grass sun
cave, cavern, grotto: entrance stalactite stalagmite rock wall bat water torch crystal
ice cave: icicle ice wall floor rock light
crystal cave, mine: crystal rock cart rail beam lantern gold
forest, wood, woods: tree trunk leaf path moss bush mushroom fern grass light-ray stump deer
jungle, rainforest: tree vine leaf palm fern parrot river monkey flower
pine forest: pine trunk needle snow path cone
bamboo forest: bamboo stalk path leaf stone panda light-ray
enchanted forest, magic forest: tree mushroom fairy light path house glow
autumn forest: leaf tree trunk path mushroom ground
clearing, glade: grass tree flower sunbeam deer sky
landscape: sky tree hill grass mountain cloud river field path horizon sun
winter landscape, snowy landscape, snow scene: snow tree sky house snowman hill snowflake path ice
spring landscape: blossom flower grass tree sky lamb
autumn landscape: leaf tree path sky pumpkin hill
summer landscape: sun field tree sky flower hill
ski slope, ski resort: snow lift slope skier tree hut flag track cabin
ice rink: ice barrier skater line goal light
sky: cloud sun bird rainbow star plane
night sky, starry sky: star moon constellation cloud milky-way shooting-star horizon
sunset, sunrise: sun sky horizon cloud sea ray reflection hill silhouette
storm, thunderstorm: lightning cloud rain sky wave tree
tornado, hurricane: funnel dust cloud debris sky house
rain, rainy day: drop cloud puddle umbrella street window
blizzard, snowfall: snowflake snow wind tree sky house
rainbow: arc band cloud sky stripe
cloud: edge raindrop lightning shadow
northern lights, aurora: light sky star mountain snow tree
eclipse: moon sun corona sky
sun: ray face disc glow
moon, crescent moon: crater face tip glow
full moon: crater glow cloud face star
star: point ray glow face
comet, meteor, shooting star: tail head star glow
planet: ring moon surface atmosphere crater cloud band
saturn: ring band surface moon
earth, globe: continent ocean cloud land pole ice
mars: crater surface rock pole dust
lunar landscape, moon landscape, moon surface: crater dust rock flag rover earth star lander footprint
space, outer space, universe: star planet galaxy moon rocket comet nebula sun astronaut satellite
galaxy, nebula: star arm core dust spiral
solar system: planet sun orbit ring moon asteroid
space station: solar-panel module antenna window hatch astronaut
campfire, bonfire: flame log stone spark smoke ember
village: house church roof street tree chimney path square fence well hill
town, old town: house street roof square church tower lamp window gate
city, cityscape: building skyscraper street car window road sign lamp tree bridge sky
skyline: skyscraper tower building window sky light river reflection
night city, city at night: light window building sign lamp street car moon
street, road scene, avenue: road car house lamp sidewalk tree sign pavement crosswalk traffic-light window kerb
alley, lane: wall lamp bin door cobblestone window
country road, path, footpath: grass tree fence stone sign verge
highway, motorway: lane car truck sign line bridge guardrail
crossroads, junction, intersection: traffic-light crosswalk car sign line road
crosswalk, zebra crossing: stripe traffic-light road pedestrian kerb car
town square, square, plaza: fountain statue pavement lamp bench house pigeon tree
fountain square: fountain water basin statue pavement bench
market, marketplace, street market: stall fruit awning crate vegetable basket table sign stripe customer scale
christmas market: stall light tree snow star garland mug roof
flea market: table lamp box stall clothes chair
bazaar, souk: carpet lamp spice stall cloth pot arch
harbour town, fishing village: boat house pier net roof sea
castle: tower gate wall flag window battlement drawbridge moat roof bridge
castle hall, throne room, great hall: throne banner pillar carpet torch table window chandelier armor fireplace stair
dungeon, prison cell: bar chain torch door bed wall window straw
ruin, ruins: column stone arch wall ivy step
temple, greek temple: column roof step pediment statue frieze
pagoda, shrine: roof gate lantern step bell tree
mosque: dome minaret arch crescent courtyard door
church: steeple tower door window cross roof bell clock cemetery
church interior, cathedral interior, chapel: altar pew window cross candle column organ arch pulpit stained-glass ceiling
cemetery, graveyard: gravestone cross tree grave gate candle flower fence ghost
house exterior, house with garden: roof door window chimney wall fence garden path tree
backyard, courtyard: fence grass tree table swing gate wall
balcony, terrace, patio: railing table chair flower pot parasol door lantern
porch, veranda: step railing chair lamp door column roof
roof terrace, rooftop: chimney antenna railing tile chair plant
kitchen: cupboard stove oven sink fridge table counter pot tap tile shelf chair window lamp
bedroom: bed pillow lamp blanket window wardrobe curtain bedside-table carpet wall mirror
children's room, child's room, kids room: bed toy teddy shelf carpet desk ball lamp poster
nursery: cot mobile crib toy rocking-chair teddy lamp
living room, lounge, sitting room: sofa lamp table carpet television armchair cushion window curtain shelf fireplace picture plant wall
dining room: table chair plate chandelier glass cupboard candle tablecloth window
bathroom: bath tub sink mirror toilet shower tap towel tile curtain mat cabinet soap
toilet, restroom, washroom: seat bowl sink mirror paper door tile
shower room: shower tile curtain drain tap shower-head glass
hall, hallway, corridor: door lamp carpet coat-rack wall mirror floor stair
staircase, stairway: step railing banister carpet wall floor
attic, loft: beam roof window chest box cobweb trunk lamp floorboard
cellar, basement: stair barrel shelf wall bulb bottle box boiler
wine cellar: barrel bottle rack arch candle shelf
garage: car door tool tire shelf workbench toolbox bicycle
laundry, laundry room: washing-machine basket clothes dryer iron line
study, home office: desk bookshelf lamp chair computer globe window picture
office: desk computer chair screen keyboard lamp phone plant window paper folder cabinet
meeting room, conference room: table chair screen projector board window
classroom, schoolroom: blackboard desk chair book chalk globe map clock window pupil board
school, schoolyard: door window clock flag bench pupil bus
kindergarten: toy block table rug picture shelf
lecture hall, auditorium: seat row lectern screen stage board
laboratory, lab: flask microscope table test-tube beaker shelf burner stool
library: bookshelf book ladder table lamp chair desk window
bookshop, bookstore: book shelf window counter table sign
museum, gallery, art gallery: painting frame statue bench wall vase display-case rope spotlight floor
studio, artist's studio, atelier: easel canvas brush palette paint window stool
workshop: workbench tool hammer saw vice shelf drill plank lamp
forge, smithy: anvil fire hammer bellows horseshoe tongs
carpenter's workshop: workbench saw plank shaving plane hammer
factory: chimney smoke conveyor machine roof gate window pipe
warehouse: shelf box pallet forklift door crate
construction site, building site: crane scaffold digger brick helmet fence cone
power plant, power station: chimney cooling-tower smoke pylon pipe fence
oil rig: platform crane tower sea helipad flame wave
wind farm: turbine blade tower field sky hill
cafe, coffee shop: table chair cup counter awning coffee-machine cake sign window lamp menu
restaurant: table chair plate glass candle tablecloth waiter menu lamp
bar, pub, tavern: counter stool bottle glass barrel lamp sign table shelf
saloon: door counter piano bottle stool sign
bakery: bread shelf counter cake oven window basket roll
butcher's shop: sausage ham counter hook scale apron
ice cream parlour, candy shop: jar counter cone sign stripe shelf
shop, store: shelf counter window door sign till basket awning
supermarket, grocery store: shelf trolley basket fruit checkout fridge aisle till sign
flower shop: bouquet bucket flower counter pot awning
toy shop: doll teddy shelf train ball window
clothes shop, boutique: rack dress mannequin mirror hanger shelf bag
shoe shop: shoe box shelf mirror bench boot
barbershop, hair salon: chair mirror scissors pole comb basin
pharmacy: shelf bottle counter cross drawer sign
bank interior: counter safe screen queue money lamp
post office: counter parcel letter stamp scale box
shopping mall: escalator shop window floor plant sign
shop window: mannequin dress glass light sign bag
hotel lobby, lobby: reception desk sofa chandelier key suitcase lift
hotel room: bed lamp pillow curtain suitcase television
hospital room: bed drip monitor curtain pillow window blanket
operating room: lamp table monitor mask tray bed
waiting room: chair table magazine clock plant door
dentist's office: chair lamp drill tray sink mirror
gym, fitness studio: treadmill dumbbell mat mirror bench ball barbell
sports hall: floor line hoop wall-bar net bench
dance studio, ballet studio: mirror barre floor window piano curtain
theatre, theater: stage curtain seat balcony spotlight chandelier row
cinema, movie theater: screen seat curtain popcorn row projector
stage: curtain spotlight floor microphone backdrop step speaker
concert: stage light crowd speaker microphone drum guitar screen
disco, nightclub, dance floor: disco-ball light speaker dancer turntable floor
recording studio: microphone mixer headphone speaker window guitar
casino: roulette card chip slot-machine table lamp
arcade: machine screen joystick light button coin
station, train station, railway station: platform train track clock bench sign roof suitcase rail signal
subway station, underground station, metro station: platform train escalator sign tile bench track
bus stop: sign bench shelter bus timetable road
airport: plane runway tower suitcase terminal gate window
airport lounge, departure hall: seat board suitcase counter window plane
gas station, petrol station: pump hose roof car sign price-board
parking lot, car park: car line sign barrier tree arrow
railway, train track: rail sleeper signal train gravel stone bridge
tunnel: arch rail light wall road road-marking
train compartment: seat window curtain rack table lamp
cockpit: dial lever window seat joystick screen
spaceship interior, spaceship bridge: screen console seat window button star
ship deck: plank mast railing rope wheel barrel
cabin, log cabin interior: fireplace log window bed rug lamp
stadium: pitch goal stand floodlight seat line crowd flag scoreboard roof track
football pitch, football field, soccer field, soccer pitch: goal line grass circle ball flag net penalty-spot stand
tennis court: net line court post racket chair ball fence umpire-chair
basketball court: hoop line net backboard floor ball circle
volleyball court, beach volleyball court: net line sand post ball umpire-chair
baseball field: base mound grass line fence diamond plate
golf course: green flag hole bunker grass pond tree fairway sand
running track, racetrack: lane line curve grass hurdle number
race track, racing circuit: kerb curve car stand line flag tire
swimming pool, pool: water lane tile ladder diving-board edge rope towel slide
boxing ring: rope corner post mat stool canvas
bowling alley: lane pin ball gutter shoe screen
skate park: ramp rail bowl graffiti stair skateboard
riding arena: fence horse jump sand pole rider
mini golf, minigolf: hole flag windmill green ramp ball club
gymnasium: floor mat bar vault rope wall
zoo: cage fence elephant giraffe enclosure sign pond lion tree monkey
petting zoo: goat fence rabbit straw gate sheep
aviary, birdcage: bird perch bar door swing food-bowl water
butterfly house: butterfly leaf flower glass plant path
botanical garden, palm house: palm glass path sign plant pond
sauna, spa: bench bucket stone towel stove lamp
igloo: block entrance snow tunnel dome ice
tent interior, yurt: rug pole cushion stove lantern carpet
teepee, wigwam: pole flap pattern fire smoke cloth
treasure cave, treasure room: chest coin gold crown jewel goblet
wizard's room, witch's kitchen: cauldron book potion shelf candle broom skull
haunted house: window bat ghost roof door moon tree cobweb
fairy tale castle: tower roof flag gate cloud window
gingerbread house: icing roof door candy window chimney gumdrop snow
halloween scene, halloween night: pumpkin bat moon ghost witch tree house spider
christmas scene, christmas room: tree fireplace stocking gift candle star wreath
nativity scene, nativity: manger star sheep angel stable baby shepherd donkey
birthday party: cake balloon candle gift garland hat table
wedding scene: arch flower chair aisle cake bride
dinner table, laid table: plate fork knife glass napkin candle tablecloth
still life: fruit vase bowl table cloth bottle flower
battlefield: soldier flag cannon smoke horse trench
medieval village, medieval town: house wall tower well gate thatch
western town, wild west town: saloon wagon horse sign porch water-tower barrel
chinatown: lantern sign gate shop roof dragon
slum, shanty town: hut roof wall line door laundry
suburb, neighbourhood: house lawn car fence mailbox driveway
new york, manhattan: skyscraper taxi bridge street window car sign
paris scene, paris street: tower cafe lamp balcony tree street
venice: gondola canal bridge palace pole house boat
london street: bus telephone-box lamp taxi clock house
amsterdam: canal bicycle gable bridge boat house
santorini, greek village: dome wall stair sea flower house door
egypt scene, pyramids: pyramid sphinx sand camel palm sky sun
holland landscape, dutch landscape: windmill tulip canal cow sky field
tuscany: cypress hill villa vineyard field road
moor, heath: heather mist stone grass hill sky
dune, dunes: sand grass sky ridge footprint wind-ripple sun
salt flat: salt sky reflection crack cloud horizon
quarry: rock digger wall truck stone dust
junkyard, scrapyard: car tire crane metal fence pile
landfill: rubbish gull bag truck pile bin
lighthouse scene: lighthouse rock sea wave light sky
hot spring: steam water rock pool mist
rice paddy: water rice hat dike terrace plant
tea plantation: row leaf hill basket sky path
plantation: row palm house field tree path
ranch: fence horse gate barn cattle house
corral, paddock: fence horse gate grass post barn
fjord: water mountain cliff boat house sky
wetland: reed water bird grass sky tree
foggy forest, misty forest: mist trunk tree path branch ground
burning forest, wildfire: flame smoke tree spark sky trunk
flood: water house roof boat tree car
balloon festival: balloon basket sky flame crowd cloud
fireworks, fireworks display: spark trail sky burst star reflection
kite festival: kite tail string sky beach sand
parade: flag drum float balloon crowd costume
regatta: sail boat water buoy mast wave
rodeo: bull cowboy fence hat dust lasso
@person: hair face eye nose mouth hand arm leg foot shirt trouser shoe head ear skin hat
@man: hair face beard shirt trouser shoe jacket tie eye moustache hat hand arm leg belt
@woman: hair face dress skirt blouse shoe eye lip lipstick earring necklace handbag hand arm leg
@child: hair face shirt trouser dress shoe eye cheek cap sock hand arm leg
@animal: eye ear head leg tail mouth nose body back belly foot
@mammal: fur ear tail leg paw nose eye head mouth belly snout tooth
@bird: wing beak tail feather eye leg head foot claw breast belly neck
@fish: fin tail scale eye mouth gill belly
@insect: wing leg antenna eye head body
@reptile: tail scale eye head leg tongue claw skin tooth
@tree: trunk leaf branch crown bark root twig
@flower: petal stem leaf center bud stamen
@plant: leaf stem root flower pot bud
@fruit: skin stem leaf flesh seed peel slice highlight
@room: wall floor window door ceiling lamp carpet curtain table chair picture
@landscape: sky ground tree hill cloud horizon grass mountain water path sun
@street: road house car lamp sidewalk sign tree window traffic-light sky
`;
