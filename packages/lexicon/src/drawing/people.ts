/** noun | drawing | height in metres | place heading [fixed] [#own colour] | synonyms | kinds of it | poses by verb */
export const PEOPLE = `
pilot | own:pilot | 1.9 | ground front | airline pilot, airplane pilot | ~flight captain, ~copilot, ~flight attendant
sea captain | own:captain | 1.9 | ground front | captain, ship captain, ship's captain | ~admiral
sailor | own:sailor | 1.9 | ground front |  | seaman, ~navy sailor
priest | own:priest | 1.78 | ground front | clergyman | vicar, pastor, reverend, ~bishop, ~father brown
nun | own:nun | 1.72 | ground front | catholic nun
judge | own:judge | 1.76 | ground front
barista | own:barista | 1.78 | ground front | coffee barista
mechanic | own:mechanic | 1.82 | ground front | car mechanic, auto mechanic | plumber, repairman, ~electrician, ~handyman
basketball player | own:basketball-player | 1.95 | ground front
tennis player | own:tennis-player | 1.78 | ground front
boxer | own:boxer | 1.82 | ground front fixed | prizefighter | ~kickboxer, ~wrestler
skier | own:skier | 1.85 | ground front | alpine skier
man | own:man | 1.78 | ground front | guy, fellow | father, dad, husband, uncle, brother, male figure, stranger, dude, boyfriend, fiance, ~actor, bachelor | seated-read=own:man-reading; read=own:man-book; wave,reach,point=own:man-reaching; walk,stroll,hike=own:man-walking; run,jog,sprint=own:runner; seated=own:man-sitting; sit,rest=own:person-sitting; juggle=own:juggler; fish,angle=own:fisherman; ski=own:skier; box=own:boxer
woman | own:woman | 1.7 | ground front | lady, young woman | mother, mum, mom, wife, aunt, sister, female figure, girlfriend, fiancee, ~actress, ~model, ~hostess, ~maiden, ~housewife | seated-read=own:woman-reading; read=own:woman-book; wave,reach,point=own:woman-reaching; dance=own:dancer; run,jog=own:runner; seated=own:woman-sitting; sit,rest,meditate=own:woman-ground-sitting
person | own:man | 1.75 | ground front | human, human being, figure, human figure | pedestrian, passer-by, passerby, friend, neighbour, neighbor, ~villager, bystander, ~onlooker, individual, somebody, someone, lone figure, ~passenger, ~commuter, ~customer, ~guest, ~visitor, resident, citizen, local, colleague, companion, roommate, ~listener, ~viewer, ~participant, inhabitant | seated-read=own:man-reading; read=own:man-book; wave,reach,point=own:man-reaching; walk,stroll,hike=own:man-walking; run,jog=own:runner; seated=own:man-sitting; sit,rest,meditate=own:person-sitting; juggle=own:juggler; fish,angle=own:fisherman; ski=own:skier
child | own:child | 1.15 | ground front | kid, youngster, grandchild | boy, little boy, son, grandson, nephew | fly,wave,reach,point=own:child-reaching
gentleman | own:gentleman | 2.05 | ground front | victorian gentleman
magician | own:magician | 2.05 | ground front | stage magician, conjurer
surgeon | own:surgeon | 1.78 | ground front
policewoman | own:policewoman | 1.85 | ground front | female police officer
firewoman | own:firewoman | 1.88 | ground front | female firefighter
bride | own:bride | 1.78 | ground front
groom | own:groom | 1.8 | ground front | bridegroom | best man
bridesmaid | own:bridesmaid | 1.72 | ground front | maid of honour, maid of honor
wedding couple | own:wedding-couple | 1.82 | ground front | newlyweds, bridal couple | married couple
businessman | own:businessman | 1.8 | ground front | office worker, businessperson | banker, ~lawyer, salesman, politician, manager, executive, accountant, man in suit
businesswoman | own:businesswoman | 1.72 | ground front |  | secretary, saleswoman, woman in suit
waiter | own:waiter | 1.8 | ground front |  | butler, ~bartender, ~barman, ~steward
waitress | own:waitress | 1.72 | ground front |  | ~barmaid, ~stewardess
police officer | own:police-officer | 1.9 | ground front | policeman, cop | constable, ~traffic cop
firefighter | own:firefighter | 1.92 | ground front | fireman
soldier | own:soldier | 1.85 | ground front | infantryman | trooper, army man
nurse | own:nurse | 1.75 | ground front |  | ~midwife, ~caregiver
scientist | own:scientist | 1.78 | ground front | researcher | chemist, biologist, lab technician
singer | own:singer | 1.72 | ground front | vocalist | opera singer, soprano, female singer, ~rapper, ~dj, ~pop star
builder | own:builder | 1.85 | ground front | construction worker | workman, ~bricklayer, labourer, laborer, ~carpenter, ~engineer, ~architect
princess | own:princess | 1.75 | ground front |  | ~duchess
prince | own:prince | 1.88 | ground front |  | ~duke
fairy | own:fairy | 1.2 | ground front | pixie | tooth fairy, ~fairy godmother
elf | own:elf | 1.4 | ground front |  | christmas elf, wood elf
ninja | own:ninja | 1.75 | ground front | shinobi
superhero | own:superhero | 1.85 | ground front | super hero
superheroine | own:superheroine | 1.85 | ground front | female superhero, superhero woman
angel | own:angel | 1.9 | ground front |  | guardian angel
cowboy | own:cowboy | 1.92 | ground front |  | cowhand, rancher
cowgirl | own:cowgirl | 1.85 | ground front
student | own:student | 1.76 | ground front |  | college student, university student, undergraduate, classmate
teenager | own:teenager | 1.68 | ground front | teen, adolescent | teenage boy
teenage girl | own:teenage-girl | 1.65 | ground front | teen girl
baby | own:baby | 0.55 | ground front | infant | ~newborn
toddler | own:toddler | 0.85 | ground front
children | own:children | 1.2 | ground front | kids | siblings, ~schoolchildren, grandchildren
old woman | own:old-woman | 1.62 | ground front | elderly woman, old lady | grandmother, grandma, granny | seated-read=own:old-woman-reading; seated=own:old-woman-sitting; read=own:old-woman-book; seated-knit=own:old-woman-knitting; knit=own:old-woman-knitting-stool
man with violin | own:violinist | 1.78 | ground front | violinist, fiddler, person with violin
woman with violin | own:violinist-woman | 1.7 | ground front | female violinist
man with guitar | own:guitarist | 1.78 | ground front | guitarist, guitar player, person with guitar | musician, ~rock star, ~rockstar
woman with guitar | own:guitarist-woman | 1.7 | ground front | female guitarist
saxophonist | own:saxophonist | 1.8 | ground front | sax player, saxophone player, man with saxophone, jazz saxophonist | ~trumpeter, ~trumpet player, ~clarinettist, ~jazz musician, ~jazz player
double bass player | own:double-bass-player | 1.93 | ground front | double bassist, contrabassist, upright bass player, bassist, bass player | jazz bassist
cellist | own:cellist | 1.5 | ground front | cello player, woman with cello, female cellist
pianist | own:pianist | 1.45 | ground left | piano player, man at a piano, man at the piano, person at a piano | concert pianist, jazz pianist, ~keyboardist, ~keyboard player
drummer | own:drummer | 1.5 | ground front | drum player, man at a drum kit, drummer at a drum kit | rock drummer, jazz drummer, ~percussionist
santa | own:santa | 1.95 | ground front | santa claus, father christmas, saint nicholas, st nicholas | saint nick, kris kringle
geisha | own:geisha | 1.95 | ground front | geisha girl | ~maiko, ~woman in a kimono, ~japanese woman in a kimono, ~kimono woman
beekeeper | own:beekeeper | 1.8 | ground front | bee keeper, apiarist
surfer | own:surfer | 1.85 | water left | surfboarder, surfer on a board, surfer on a surfboard, surfer on a wave | surfer girl, ~wakeboarder
football player | own:football-player | 1.78 | ground left | footballer, soccer player, soccer footballer | striker, midfielder, ~goalkeeper, ~goalie
rower | own:rower | 1.26 | water left | oarsman, sculler, oarswoman
juggler | own:juggler | 2.08 | ground front | man juggling, person juggling | circus juggler, street juggler
acrobat | own:acrobat | 2.2 | ground front | circus acrobat, acrobat on a ball | circus performer, ~trapeze artist, ~tightrope walker, ~gymnast
climber | own:climber | 2.9 | ground front | rock climber, climber on a rock, man climbing a rock, person climbing a rock | free climber, ~ice climber, ~boulderer
man with book | own:man-book | 1.78 | ground front | person with book |  | seated=own:man-reading
woman with book | own:woman-book | 1.7 | ground front |  |  | seated=own:woman-reading
man with umbrella | own:man-umbrella | 2.14 | ground front | person with umbrella
woman with umbrella | own:woman-umbrella | 2.04 | ground front
girl with umbrella | own:girl-umbrella | 1.42 | ground front
child with umbrella | own:child-umbrella | 1.42 | ground front
artist | own:artist | 1.82 | ground front | painter | portrait painter, landscape painter, ~sculptor
chef | own:chef | 1.95 | ground front | cook | baker, pastry chef, ~butcher
farmer | own:farmer | 1.85 | ground front
fisherman | own:fisherman | 2.0 | ground front | angler |  | mend,repair=own:net-mender
gardener | own:gardener | 1.85 | ground front |  | landscape gardener, ~groundskeeper
wizard | own:wizard | 2.15 | ground front | sorcerer, mage | warlock
witch | own:witch | 2.1 | ground front | sorceress
king | own:king | 1.9 | ground front |  | ~zeus, ~emperor, ~pharaoh | seated=own:king-sitting
queen | own:queen | 1.85 | ground front |  |  | seated=own:queen-sitting
doctor | own:doctor | 1.78 | ground front | physician | ~veterinarian, ~dentist, ~vet, ~pharmacist
teacher | own:teacher | 1.75 | ground front | schoolteacher | ~professor, ~librarian
pirate | own:pirate | 1.85 | ground front | buccaneer | pirate captain
monk | own:monk | 1.75 | ground front | buddhist monk
photographer | own:photographer | 1.78 | ground front | photographer with a camera, man with a camera, person with a camera | wildlife photographer, street photographer, ~cameraman, ~photojournalist, ~tourist, ~journalist, ~paparazzi
mermaid | own:mermaid | 1.4 | ground front |  |  | comb,brush=own:mermaid-combing
old man | own:old-man | 1.72 | ground front | elderly man, old fellow, grandfather, grandpa, elder |  | seated-read=own:old-man-reading; seated=own:old-man-sitting; read=own:old-man-book; fish,angle=own:fisherman
couple | own:couple | 1.78 | ground front | lovers, two people | sweethearts, young couple, ~parents
family | own:family | 1.78 | ground front | family of four
portrait of a woman | own:woman-portrait | 0.6 | ground left | woman portrait
runner | own:runner | 1.75 | ground left | jogger | sprinter, ~marathon runner, ~athlete
hiker | own:hiker | 1.9 | ground front | backpacker, trekker, rambler | traveller, traveler, wanderer, ~hunter, ~explorer
mountaineer | own:mountaineer | 1.9 | ground front | mountain climber, alpinist
astronaut | own:astronaut | 1.9 | ground front | spaceman, cosmonaut, spacewoman
astronaut on horse | own:astronaut-on-horse | 2.6 | ground left | astronaut riding a horse, astronaut on a horse
rider | own:horse-rider | 2.4 | ground left | horse rider, horseman, equestrian | ~horsewoman, ~jockey, ~jockey on a racehorse, ~jockey riding a racehorse, ~jockey riding a horse, ~cowboy on a horse, ~cowboy riding a horse, man riding a horse, person riding a horse
knight on horse | own:knight-on-horse | 2.6 | ground left | knight riding a horse, knight on a horse, mounted knight | knight on horseback
samurai | own:samurai | 2 | ground front | samurai warrior | ~ronin, shogun
knight | own:knight | 1.9 | ground front | knight in armour, knight in armor | crusader, paladin, ~gladiator, ~spartan
snowman | own:snowman | 1.6 | ground front
robot | own:robot | 1.5 | ground front | bot, automaton | droid, humanoid robot, ~android, ~cyborg, ~mech, ~mecha | water=own:robot-watering
cyclist | own:cyclist | 1.8 | ground left | bicyclist, person on a bicycle | person riding a bicycle, man riding a bicycle, ~woman riding a bicycle
fencer | own:fencer | 1.85 | ground front
ballerina | own:ballerina | 1.8 | ground front | ballet dancer
dancer | own:dancer | 1.75 | ground front
ice skater | own:skater | 1.75 | ground left | figure skater, ice-skater | ~skater, ~speed skater, ~hockey player
girl | own:girl | 1.2 | ground front | little girl, young girl, twin, twin girl | daughter, granddaughter, niece | fly,wave,reach,point=own:girl-reaching; dance=own:dancer-turning
goblin | own:goblin | 1.25 | ground front |  | hobgoblin, ~gremlin, ~imp
orc | own:orc | 1.95 | ground front
troll | own:troll | 2.4 | ground front |  | ogre, cave troll
vampire | own:vampire | 1.85 | ground front | dracula, count dracula
zombie | own:zombie | 1.75 | ground front
devil | own:devil | 1.85 | ground front | demon
ghost | own:ghost | 1.6 | ground front | spook | phantom, spectre, specter
mummy | own:mummy | 1.75 | ground front
skeleton | own:skeleton | 1.75 | ground front | human skeleton
dwarf | own:dwarf | 1.25 | ground front
gnome | own:gnome | 0.75 | ground front | garden gnome
viking | own:viking | 1.85 | ground front | viking warrior
clown | own:clown | 1.75 | ground front
jester | own:jester | 1.75 | ground front | court jester | ~harlequin
alien | own:alien | 1.4 | ground front | extraterrestrial, little green man, martian
scarecrow | own:scarecrow | 1.9 | ground front
schoolgirl | own:schoolgirl | 1.25 | ground front | school girl
schoolboy | own:schoolboy | 1.25 | ground front | school boy, schoolchild
`;
