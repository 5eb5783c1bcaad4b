/** noun | drawing | height in metres | place heading [recolour] [#own colour] | synonyms | kinds of it | poses by verb */
export const PEOPLE = `
man | own:man | 1.78 | ground front | gentleman, guy, fellow | father, dad, husband, uncle, brother, male figure, stranger, dude, fisherman, farmer, shepherd, sailor, chef, cook, baker, gardener | walk,stroll,hike=own:man-walking; run,jog,sprint=own:runner; sit,rest=own:person-sitting
woman | own:woman | 1.7 | ground front | lady, young woman | mother, mum, mom, wife, aunt, sister, female figure | run,jog=own:runner
person | own:man | 1.75 | ground front | human, human being, figure, human figure | traveller, traveler, wanderer, pedestrian, passer-by, passerby, tourist, friend, neighbour, neighbor, villager, bystander, onlooker, spectator, individual, somebody, someone, lone figure | sit,rest,meditate=own:person-sitting; run,jog=own:runner
child | own:child | 1.15 | ground front | kid, youngster | boy, toddler, little boy, schoolchild, son
children | own:children | 1.2 | ground front | kids | siblings
old man | own:old-man | 1.72 | ground left | elderly man, old fellow, grandfather, grandpa, elder
couple | own:couple | 1.78 | ground front | lovers, two people, pair of lovers | newlyweds, sweethearts
family | own:family | 1.78 | ground front | family of four | parents
portrait | own:woman-portrait | 0.6 | ground left | portrait of a woman, woman portrait, bust of a woman
runner | own:runner | 1.75 | ground left | jogger | sprinter, marathon runner
hiker | own:hiker | 1.9 | ground front | backpacker, trekker, rambler | mountaineer
astronaut | own:astronaut | 1.9 | ground front | spaceman, cosmonaut, spacewoman
astronaut on horse | own:astronaut-on-horse | 2.6 | ground left | astronaut riding a horse, astronaut on a horse
rider | own:horse-rider | 2.4 | ground left | horse rider, horseman, horsewoman, equestrian | cowboy on a horse
knight on horse | own:knight-on-horse | 2.6 | ground left | knight riding a horse, knight on a horse, mounted knight | knight on horseback
samurai | own:samurai | 1.9 | ground left | samurai warrior | ronin, shogun
knight | own:knight | 1.9 | ground front | knight in armour, knight in armor | crusader, paladin
snowman | own:snowman | 1.6 | ground front
robot | own:robot | 1.5 | ground front recolour | bot, automaton | droid, humanoid robot
teddy bear | noto:teddy-bear | 0.4 | surface front | teddy, stuffed bear
cyclist | noto:person-biking | 1.8 | ground left | bicyclist, person on a bicycle
fencer | noto:person-fencing | 1.8 | ground left
ballerina | noto:ballet-dancer | 1.8 | ground front | ballet dancer | dancer
girl | own:girl | 1.2 | ground front | little girl, young girl | schoolgirl, daughter
`;
