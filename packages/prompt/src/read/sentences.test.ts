/** Sentences as captions and people put them, each with all its facts; the rules are those of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import { facts } from './read.fixture.ts';

const TABLES: Record<string, [string, string[]][]> = {
  'R2 colours, counts and parts': [
    ['The color of the car is red and the color of the roof is white.', ['car [red]', 'roof [white]']],
    ['a dog in white and brown color', ['dog [white and brown]']],
    ['The plane is all white in color', ['plane [white]']],
    ['a woman dressed in white', ['woman [white]']],
    ['a red-and-white striped lighthouse', ['lighthouse [red-and-white, striped]']],
    ['a black colored dog', ['dog [black]']],
    ['two cats, one black and one white', ['cat ×2 [black, white]']],
    ['half a dozen eggs in a carton', ['egg ×6 [half dozen]', 'carton', 'egg in carton']],
    ['a lone wolf on a hill', ['wolf [lone]', 'hill', 'wolf on hill']],
    ['single red rose', ['rose [single, red]']],
    ['four wheeled cart', ['cart [four wheeled]']],
    ['a set of six blue ceramic bowls on a wooden shelf', ['bowl ×6 [set, blue, ceramic]', 'shelf [wooden]', 'bowl on shelf']],
    [
      'The dog has its mouth open and its tongue is hanging out.',
      ['dog', "dog's mouth [open]", "dog's tongue (hanging out)", 'dog has mouth'],
    ],
    ['the person is standing, the head is tilted', ['person (standing)', "person's head [tilted]"]],
    ['right and left legs both bent', ['leg ×2+ [right, left, bent]']],
  ],
  'R4 who is where': [
    [
      'A man is playing an electric guitar in a library.',
      [
        'man',
        'electric guitar',
        'man playing electric-guitar',
        'man in library',
        'electric-guitar in library',
        'place library',
      ],
    ],
    [
      'People are wearing helmets standing next to bikes in the woods.',
      [
        'person ×2+ (standing)',
        'helmet ×2+',
        'bike ×2+',
        'person wearing helmet',
        'person next to bike',
        'person in wood',
        'bike in wood',
        'helmet in wood',
        'place woods',
      ],
    ],
    ['a towel on the wall next to the mirror', ['towel', 'wall', 'mirror', 'towel on wall', 'towel next to mirror']],
    [
      'a car parked on the road and many cars behind a fence',
      ['car (parked)', 'car ×many', 'fence', 'car on road', 'car~2 behind fence', 'place road'],
    ],
    [
      'A stop sign covered in stickers in front of a brick house',
      ['stop sign', 'sticker ×2+', 'house [brick]', 'stop-sign covered in sticker', 'stop-sign in front of house'],
    ],
    [
      "the words 'keep growing' made of vines on a stone wall",
      ['word ×2+', 'vine ×2+', 'stone wall', 'word made of vine', 'word on stone-wall', '"keep growing" on word'],
    ],
    ['A chef is cooking a shoe in a frying pan', ['chef', 'shoe', 'frying pan', 'chef cooking shoe', 'shoe in frying-pan']],
    [
      'In this image I can see a woman. Behind her there are few cars and buildings.',
      ['woman', 'car ×few', 'building ×2+', 'car behind woman', 'building behind woman'],
    ],
    [
      'a large felt ball with a drawing of the Eiffel Tower on it',
      ['ball [large, felt]', 'drawing', 'eiffel tower', 'ball with drawing', 'drawing of eiffel-tower', 'drawing on ball'],
    ],
    [
      'a group of people riding bikes down a street',
      ['person ×group [group]', 'bike ×2+', 'street', 'person riding bike', 'bike down street'],
    ],
    [
      'a horse running through a field with its mane flying',
      ['horse (running)', "horse's mane (flying)", 'horse through field', 'horse with mane', 'place field'],
    ],
    [
      'a man leaning over a table covered with papers',
      ['man (leaning)', 'table', 'paper ×2+', 'man over table', 'table covered with paper'],
    ],
    ['two people standing side by side holding hands', ['person ×2 (standing side by side, holding hands)']],
    ['A wolf howls at the moon', ['wolf (howls)', 'moon', 'wolf at moon']],
    ['an old man fishes on a lake', ['man [old] (fishes)', 'man on lake', 'place lake']],
    ['a woman blue eyes red lips', ['woman', 'eye ×2+ [blue]', 'lip ×2+ [red]']],
    ['a kitchen counter stools', ['kitchen counter stool']],
    ['In a field, a boy flies a kite.', ['boy', 'kite', 'boy in field', 'kite in field', 'boy flies kite', 'place field']],
    ['a ballerina on stage under a spotlight', ['ballerina', 'stage', 'ballerina on stage', 'lighting spotlight']],
    ['a dog 🐶 with a hat 🎩', ['dog', 'top hat', 'dog with hat']],
    [
      'a weathered keeper, deep wrinkles, holding a lantern',
      ['keeper [weathered]', 'wrinkle ×2+ [deep]', 'lantern', 'keeper holding lantern'],
    ],
    ['watercolor, sleeping fox', ['fox [sleeping]', 'medium watercolor']],
    ['a dog jumping up to catch a frisbee', ['dog (jumping up)', 'frisbee', 'dog catch frisbee']],
    ['a boy about to jump into a pool', ['boy (about to jump)', 'boy into pool', 'place pool']],
    [
      'a stained glass window of a panda eating bamboo',
      ['stained glass window', 'panda', 'bamboo', 'stained-glass-window of panda', 'panda eating bamboo'],
    ],
    ['a monster knitted out of wool', ['monster [wool] (knitted)']],
  ],
  'R6 lettering without quotes': [
    ['a cake with happy birthday written on it', ['cake', '"happy birthday" on cake', 'unread written']],
    ['a sign, "OPEN" on the sign in red letters', ['sign', 'letter ×2+ [red]', 'sign in letter', '"OPEN" on sign']],
    ['a book on a desk, "The Lost Sea" on the book', ['book', 'desk', 'book on desk', '"The Lost Sea" on book']],
    ['book cover, title: THE LONG NIGHT', ['title', 'medium book cover', '"THE LONG NIGHT"']],
  ],
  'R5 what a thing is not': [
    ['a cat, not black', ['cat', 'no black']],
    ['a man not smiling, tall and thin', ['man [tall, thin]', 'no smiling']],
    ["a city that isn't crowded", ['place city', 'no crowded']],
    ['a cat on a sofa, nothing scary', ['cat', 'sofa', 'cat on sofa', 'no scary']],
    [
      "a cat in a spacesuit, not realistic, more like a children's book",
      ['cat', 'spacesuit', 'cat in spacesuit', "style children's book style", 'no realistic'],
    ],
  ],
  'R3 places by their names, light by what it falls through': [
    ['a crowded market in marrakech', ['market in marrakech', 'place crowded market', 'place marrakech']],
    ['hot air balloons over cappadocia', ['hot air balloon ×2+', 'hot-air-balloon over cappadocia', 'place cappadocia']],
    ['a kitchen with sunlight through the window', ['window', 'place kitchen', 'lighting sunlight through the window']],
    [
      'a café with string lights and a cat on a chair',
      ['cat', 'chair', 'café with cat', 'cat on chair', 'place café', 'lighting string lights'],
    ],
    [
      'moonlight through the trees onto a sleeping bear',
      ['moonlight', 'tree ×2+', 'bear [sleeping]', 'moonlight through tree', 'moonlight onto bear'],
    ],
    [
      'a café in venice with string lights and a cat',
      ['cat', 'café in venice', 'café with cat', 'place café', 'place venice', 'lighting string lights'],
    ],
  ],
  'R4 what one does stands right after who or that': [
    ['a girl who loves horses', ['girl', 'horse ×2+', 'girl loves horse']],
    ['a cat that sleeps on a chair', ['cat (sleeps)', 'chair', 'cat on chair']],
    ['dogs that bark at a postman', ['dog ×2+ (bark)', 'postman', 'dog at postman']],
  ],
  'B2 nothing about the file or the lettering is taken for a thing': [
    ['a cat --stylize 250 --chaos 10 --tile', ['cat', 'unread stylize 250 --chaos 10 --tile']],
    ['a forest wallpaper for my phone', ['place forest', 'medium wallpaper', 'aspect 9:16']],
    ['a cake with "Happy 30th Lisa" on it', ['cake', '"Happy 30th Lisa" on cake']],
    ['neon sign reading OPEN 24/7', ['neon sign (reading)', '"OPEN 24/7" on neon-sign']],
    ['a logo, gradient from purple to blue', ['medium logo', 'palette gradient from purple to blue']],
    ['three cats: one black, one white', ['cat ×3 [black, white]']],
    ['a sailor looking to the left', ['sailor (looking to the left)']],
    ['a bird on the left', ['bird [on the left]']],
  ],
  'R3 what is also a word is a place by its capital': [
    ['a turkey sandwich on a plate', ['turkey sandwich', 'plate', 'turkey-sandwich on plate']],
    ['a china vase', ['china vase']],
    ['a market in Turkey', ['market in turkey', 'place market', 'place Turkey']],
  ],
  'R4 whoever looks is not in the picture': [
    ['a woman looking at the camera', ['woman (looking at the camera)']],
    ['a samurai in the rain, back to the camera', ['samurai [back to the camera]', 'weather rain']],
    ['a boy holding a camera', ['boy', 'camera', 'boy holding camera']],
    [
      'a snow globe with a tiny village inside',
      ['snow globe', 'village [tiny]', 'snow-globe with village', 'village inside snow-globe'],
    ],
    ['friends having dinner', ['friend ×2+', 'dinner', 'friend having dinner']],
  ],
  'R7 whose look it is': [
    [
      'an Athenian vase with a painting of toucans',
      ['vase [athenian]', 'painting', 'toucan ×2+', 'vase with painting', 'painting of toucan'],
    ],
    ['a futuristic city in synthwave style', ['place futuristic city', 'style synthwave style']],
    ['painting by Spanish artist Francisco Goya', ['medium painting', 'artist Francisco Goya']],
    [
      "a vintage poster with the title 'Moon Express', showing a rocket and two planets",
      ['title', 'rocket', 'planet ×2', 'medium vintage poster', '"Moon Express" on title'],
    ],
    ['a temple, overgrown with vines', ['temple [overgrown]', 'vine ×2+', 'temple with vine']],
  ],
};

for (const [rule, table] of Object.entries(TABLES))
  describe(rule, () => {
    it.each(table)('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
  });
