/**
 * Verbs, what they are done with, and the pose of `art/own/jointed` that shows it. The first row that fits wins, so rows with a thing stand
 * before the verb alone. `+`: the pose has the thing in it; `!`: only what is too large for the arms.
 */
export const DEEDS = `
do, practice, practise | +yoga, tree pose, pilates | tree
do, practice, practise | +warrior pose, tai chi, aerobics, lunge, stretch, stretches, exercise | warrior
do, practice, practise | +meditation | lotus
do | +card trick, card, magic trick | cardplay
balance, walk | tightrope, slackline, high wire, wire, beam | balancing
play, strum, with, hold | +guitar, ukulele, lute, mandolin, bass guitar, electric guitar, sitar | guitar
play, strum | +banjo | banjo
play, with | +violin, fiddle, viola | violin
play, with | +cello | cello
play, with | +sax, saxophone | saxophone
play, blow, with | +trumpet, trombone, horn, bugle, cornet, french horn, tuba, vuvuzela | trumpet
play, with | +flute, piccolo | flute
play, with | +clarinet, oboe, recorder, pipe, tin whistle, bassoon | clarinet
play | +harmonica, mouth organ | harmonica
play, with | +accordion, concertina, bandoneon, squeezebox | accordion
play, beat, with | +drum, djembe, bongo, conga, tambourine, african drum, hand drum | drum
play, with | +harp | harp
play, mix, spin | +music, record, set, vinyl | mixing
sing | | singing
conduct | | conducting
read | +newspaper, paper, map, broadsheet | newspaper
read, study | +book, novel, story, bible, magazine, comic, poetry, poem, letter | reading
read | | reading
knit, crochet, sew | | knitting
yell, shout, scream, argue, swear | +phone, telephone, mobile, smartphone, cell phone | raging
talk, speak, call, chat, answer | +phone, telephone, mobile, smartphone, cell phone | phoning
look, text, stare, scroll, check, type, use, hold, glance | +phone, smartphone, mobile, cell phone | texting
take, snap, make | +selfie | selfie
take, snap, make, hold, with | +photo, picture, photograph, camera, snapshot | photographing
photograph, film | | photographing
drink, sip, hold, with | +coffee, tea, cup, mug, cup of coffee, cup of tea, espresso, cocoa, hot chocolate | drinking
drink, sip | +water, beer, wine, juice, milk, lemonade, cola, cocktail, smoothie | drinking
pour, serve, make | +latte art, latte, coffee, tea, espresso, cappuccino, milk, cocktail, drink | pouring
eat, have, share | +dinner, lunch, breakfast, meal, supper, soup, noodle, noodles, pasta, spaghetti, rice, ramen, cereal, salad, food | eating
wash, clean, scrub, rinse, do | +dish, dishes, plate, pot, laundry, clothes, washing-up | washing
blow, blow out | +candle, birthday candle | blowing
bake, knead, mix, whisk, beat | +dough, batter, flour, cake mix, egg | baking
bake, make, prepare, chop, cut, slice, decorate, roll | sushi, cookie, cake, bread, loaf, pizza, pie, salad, vegetable, sandwich, pancake, biscuit, cupcake, muffin, burger, croissant, dumpling, carrot, onion, tomato, fruit, fish, meat, pasta, pastry | preparing
bake, knead | | baking
stir, brew, mix | +potion, brew, elixir, cauldron, magic potion, poison | stirring
cook, boil, stir | +soup, stew, sauce, pot, pasta, porridge, curry, chili, broth, jam | cooking
cook, boil, fry, stir | | cooking
type, code, program, work | +laptop, computer | typing
play | +chess, checkers, draughts, backgammon, board game, go | chess
touch, hold, rub, stroke | +belly, stomach, tummy, baby bump, bump | belly
saw, cut | +wood, plank, board, log, timber | sawing
hammer, forge, nail, build | +nail, iron, metal, sword, hammer, horseshoe, table, chair, furniture, boat | hammering
hammer, forge | | hammering
carve, repair, fix, mend, make, craft, assemble, solder, polish | clock, watch, violin, shoe, toy, lamp, radio, robot, pot, vase, bowl, candle, basket, puppet, jewelry, wand | workbench
paint, draw, sketch | +easel, canvas | painting
paint, draw, sketch | | painting
write, draw | | writing
iron, press | +shirt, clothes, laundry, dress, trousers, pants, blouse, skirt, suit, sheet, tablecloth, uniform | ironing
iron | | ironing
comb, brush | hair, beard, fur, mane | combing
comb | | combing
skip, jump | +rope, jump rope, jumping rope, skipping rope | skipping
jump rope, skip rope, skip | | skipping
sweep | | sweeping
mop | | sweeping
rake | | raking
dig, shovel, bury | | digging
vacuum, hoover | | vacuuming
mow, cut | +lawn, grass | mowing
mow | | mowing
water, sprinkle | | watering
fish, angle | | angling
aim, shoot, draw, with | +bow, bow and arrow, arrow, longbow, crossbow | archery
shoot, hit | +puck | hockey
play | +ice hockey, hockey | hockey
play, swing | +tennis, badminton, squash, racket | tennis
play, swing | +golf, golf club | golf
play, swing, hit | +baseball, cricket, bat, baseball bat | batting
play, dribble, shoot | +basketball, hoop | dunking
dunk, slam | | dunking
fight, duel, fence, swing, wield | +sword, katana, sabre, saber, lightsaber, blade | swordplay
hold, raise, draw, with, carry, brandish | +sword, katana, sabre, saber, lightsaber | brandishing
chop, split, swing, fell | +wood, log, axe, tree, firewood | axing
chop | | axing
hold, carry, with, wield, raise | +axe, ax, hatchet, battle axe | axe
lift, hoist, raise | +barbell, weight, weights, dumbbell | lifting
work out | | lifting
steer | | steering
ride, on | +bicycle, bike, mountain bike, push bike, tricycle | cycling
cycle, bike | | cycling
ride, on | +skateboard, longboard | skateboarding
skateboard | | skateboarding
ride, on | +snowboard, surfboard | snowboarding
snowboard, surf | | snowboarding
ride, on | +scooter, kick scooter, e-scooter | scooting
ski | | skiing
raise, lift, throw, wave, spread, stretch | arm, hand, fist | cheering
hide, cover, bury | face, head | weeping
cross, fold | arm | folded
meditate | | lotus
asleep, sleep, nap, slumber, doze, snooze | | asleep
lie, sunbathe, tan, recline, lounge | | lying
run, jog, sprint, race, flee, chase, rush, hurry, dash | | running
jump, hop, bounce, trampoline | | jumping
leap, vault, hurdle | | leaping
dive, plunge | pool, swimming pool | diving
dive, fall, tumble, parachute, skydive | | falling
float, levitate, drift, hover | | floating
fly, soar | kite, drone, plane, airplane, balloon, helicopter, flag | reaching
fly, soar | | flying
swim, snorkel | | swimming
climb | | climbing
spin, twirl, pirouette | | spinning
dance, waltz | | dancing
skate, ice-skate, roller-skate, rollerblade | | skating
kneel | | kneeling
pray | | praying
propose | | kneeling
plant, dig, pick, gather, harvest, collect, scrub, build, play | sandcastle, garden, weed, vegetable, herb, snowman, campfire, seed, seedling, shell, seashell, mushroom, flower, strawberry, lego, block, puzzle, floor, sand, toy, doll, train set, toy car, marble | groundwork
weed, plant, scrub, garden | | groundwork
sit, seated, rest, camp, picnic | | floor
tie | shoe, lace, shoelace | crouching
milk | cow, goat, sheep, yak, buffalo, camel, ewe | crouching
crouch, squat, pet, stroke, feed | | crouching
bend, stoop | | stooping
box, fight, spar, punch, train | | boxing
kick, juggle | ball, football, soccer ball | kicking
kick | | kicking
play | football, soccer, ball | kicking
throw, pitch, toss, hurl | | throwing
catch | | catching
push | | pushing
pull, drag, tow | | pulling
lift, hoist | | cheering
bow, curtsy | | bowing
salute | | saluting
think, ponder, contemplate, wonder | | thinking
cry, weep, sob, mourn, grieve | | weeping
shout, scream, yell, argue, roar | | shouting
clap, applaud | | clapping
shrug | | shrugging
cheer, celebrate, rejoice, win, protest | | cheering
wave, greet | | waving
point, explain, lecture | | pointing
reach, stretch | | reaching
hug, embrace, cuddle | ! | embracing
kiss | | kissing
direct, stop | +traffic | stopping
cast, conjure, summon | +spell, magic | casting
play | - | running
exercise | | warrior
walk, stroll, hike, wander, march, trek, stride, tiptoe, parade, patrol | | walking
`;
