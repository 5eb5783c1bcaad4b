/**
 * Places that a thing or a deed brings with it where none was said: a wok stands in a kitchen, a snowman in the snow. `place | words`, the
 * words as names (whole, or their last word) or as verbs; the first row that has one decides. What is found anywhere is in no row.
 */
import { singular } from '../words/lemma.ts';
import { once } from '../words/once.ts';
import { wordNet } from '../words/wordnet.ts';

const IMPLIED = `
laundry room | laundry basket, washing machine, tumble dryer, ironing board, ironing, laundry
bathroom | bubble bath, toothbrush, shower, rubber duck, shaving foam, bath bubbles, bath mat, bath towel
child's bedroom | bunk bed, crib, cradle, dollhouse, dolls house, building blocks, train set, blanket fort, pillow fort
bedroom | pyjamas, pajamas, duvet, bedside table, nightstand, alarm clock, bedtime story, pillow fight, breakfast in bed
dining room | birthday candle
classroom | blackboard, chalkboard, whiteboard, schoolchildren, pupil, teacher, lesson, school desk
laboratory | microscope, test tube, beaker, petri dish, bunsen burner, chemist
hospital | nurse, surgeon, stretcher, hospital bed, x-ray, patient
bakery | baker
restaurant | waiter, waitress, sommelier
bar | bartender, cocktail shaker, pool table, jukebox, beer tap
cafe | barista, espresso machine, latte art
kitchen | wok, frying pan, saucepan, stove, oven, rolling pin, dough, mixing bowl, fridge, refrigerator, toaster, chef, dishwasher, cookie cutter
workshop | anvil, lathe, workbench, chisel, soldering iron, welder, blacksmith, carpenter, luthier, cobbler, watchmaker, welding, bandsaw
artist's studio | easel, potter's wheel, pottery wheel, potter, oil painter, sculptor
dance studio | ballerina, barbell, treadmill, dumbbell, weightlifter, ballet dancer, yoga mat
stage | microphone, drum kit, orchestra, rock band, singer, rapper, comedian, opera singer, magician, brass band
living room | television, tv, sofa, armchair, video game, board game, jigsaw puzzle, fireplace, christmas tree, knitting, game console
study | typewriter, keyboard, homework, desk lamp, filing cabinet
throne room | throne
cave | stalactite, treasure, treasure chest, dragon hoard
tropical beach | paradise
beach | sandcastle, sand castle, beach ball, beach umbrella, surfboard, lifeguard, seashell, deckchair, beach towel
snow | snow fort, igloo, ice sculpture, snowman, snow angel, sled, sledge, sleigh, snowball, snowball fight, toboggan
ski slope | skier, snowboarder, ski jumper, skiing, snowboarding
lake | canoe, kayak, rowing boat, rowboat, fishing rod, fishing, canoeing, kayaking
barn | hay bale, haystack, milking, pitchfork
farm | tractor, scarecrow, chicken coop, farmer, combine harvester, pig, piglet
playground | swing, seesaw, slide, monkey bars, climbing frame, sandbox, sandpit
park | frisbee, stroller, pram, jogger, dog walker, picnic basket
garden | hammock, lawn mower, wheelbarrow, watering can, bird feeder, birdbath, flower bed, gardener, barbecue, beekeeper, garden gnome, trampoline, sprinkler
campsite | tent, marshmallow, sleeping bag, campfire
stadium | goalkeeper, footballer, soccer player, football player, referee, sprinter, hurdler, tennis player, tennis racket, baseball player, basketball player
city street | taxi, crosswalk, zebra crossing, busker, street musician, skateboarder, parking meter, fire hydrant, street artist, food truck, traffic light
church | priest, pew, choir, altar
ship deck | sailor, ship captain
train station | train conductor
alley | trash can, garbage can, dumpster, dustbin
street food stall | street food vendor
`;

const rows = once(() =>
  IMPLIED.trim()
    .split('\n')
    .map((row) => {
      const [place = '', words = ''] = row.split(' | ');
      return { place, words: words.split(', ') };
    }),
);

export const impliedPlaces = (): readonly { place: string; words: readonly string[] }[] => rows();
const byWord = once(() => new Map(rows().flatMap(({ place, words }) => words.map((word) => [word, place] as const))));

/** The place that a thing or a deed of this name brings with it: "kitchen" for "wok". Of people the last word is enough: a sushi chef. */
export const impliedPlace = (name: string): string | undefined => {
  const words = name.toLowerCase().split(' ');
  const find = (phrase: string) => byWord().get(phrase) ?? byWord().get(singular(phrase));
  const last = words.at(-1) ?? '';
  return (
    find(words.join(' ')) ?? find(words.slice(-2).join(' ')) ?? (wordNet(last)?.concrete === 'person' ? find(last) : undefined)
  );
};
