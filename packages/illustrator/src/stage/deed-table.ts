/**
 * Verbs, what they are done with, and the pose of `art/own/jointed` that shows it. The first row that fits wins, so rows with a thing stand
 * before the verb alone. `+`: the pose has the thing in it.
 */
export const DEEDS = `
do, practice, practise | yoga, tree pose | tree
do, practice, practise | warrior pose, pilates | warrior
do, practice, practise | handstand | balancing
do, practice, practise | meditation, tai chi | lotus
balance, walk | tightrope, slackline, high wire, wire, beam | balancing
raise, lift, throw, wave, spread, stretch | arm, hand, fist | cheering
hide, cover, bury | face, head | weeping
cross, fold | arm | folded
sit, seated, rest | | floor
meditate | | lotus
asleep, sleep, nap, slumber, doze, snooze | | asleep
lie, sunbathe, tan, recline, lounge | | lying
run, jog, sprint, race, flee, chase, rush, hurry, dash | | running
jump, hop, bounce, trampoline | | jumping
leap, vault, hurdle | | leaping
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
garden, weed, plant, dig, pick, gather, harvest, collect, scrub, build | sandcastle, garden, weed, vegetable, herb, snowman, campfire, seed, seedling, shell, seashell, mushroom, flower, strawberry, lego, block, puzzle, floor | groundwork
weed, plant, scrub | | groundwork
tie | shoe, lace, shoelace | crouching
crouch, squat, pet, stroke, feed | | crouching
bend, stoop | | stooping
box, fight, spar, punch, train | | boxing
kick, juggle | ball, football, soccer ball | kicking
kick | | kicking
play | football, soccer | kicking
throw, pitch, toss, hurl | | throwing
catch | | catching
push | | pushing
mow | | pushing
pull, drag, tow | | pulling
lift, hoist | | lifting
bow, curtsy | | bowing
salute | | saluting
think, ponder, contemplate, wonder | | thinking
cry, weep, sob, mourn, grieve | | weeping
shout, scream, yell, argue, roar, call | | shouting
clap, applaud | | clapping
shrug | | shrugging
cheer, celebrate, rejoice, win, protest | | cheering
wave, greet | | waving
point, teach, explain, lecture, show | | pointing
reach, stretch | | reaching
hug, embrace, cuddle | ! | embracing
kiss | | kissing
direct, stop | traffic, car | stopping
cast, conjure, summon | | casting
exercise, work out | | warrior
walk, stroll, hike, wander, march, trek, stride, tiptoe, parade, patrol | | walking
`;
