/** What strangers type: whose a part is, one of several, sides, games of words without commas, and slips of the ear. */
import { describe, expect, it } from 'vitest';
import { nounPhrase } from '../compile/realise/noun-phrase.ts';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('ideas as strangers type them', () => {
  it.each<[string, string[]]>([
    [
      'face of a young girl, big eyes, oil painting',
      ['girl [young]', "girl's face", "girl's eye ×2+ [big]", 'face of girl', 'medium oil painting'],
    ],
    ['hands of an old man', ['man [old]', "man's hand ×2+", 'hand of man']],
    ['five apples in a bowl, one is bitten', ['apple ×5 [one bitten]', 'bowl', 'apple in bowl']],
    ['seven candles, only two are lit', ['candle ×7 [only two lit]']],
    ['people with umbrellas, only one is red', ['person ×2+', 'umbrella ×2+ [only one red]', 'person with umbrella']],
    ['two dogs one big and one small both wearing raincoats', ['dog ×2 [big, small]', 'raincoat ×2+', 'dog wearing raincoat']],
    ['a wolf on the left facing a bear on the right', ['wolf [on the left]', 'bear [on the right]', 'wolf facing bear']],
    [
      'a parrot on the shoulder of a one eyed pirate',
      ['parrot', 'shoulder', 'pirate [one eyed]', 'parrot on shoulder', 'shoulder of pirate'],
    ],
    ['a mattress on the floor and fairy lights', ['mattress', 'fairy light ×2+', 'mattress on floor', 'place floor']],
    [
      'a house made of candy with chocolate roof',
      ['house', 'candy', 'chocolate roof', 'house made of candy', 'house with chocolate-roof'],
    ],
    ['a lego version of a police station', ['police station', 'style lego version']],
    ['a table set for two by the window', ['table (set for two)', 'window', 'table by window']],
    ['a queen of ice, snow falling', ['queen', 'ice', 'queen of ice', 'weather snow']],
    ['a girl on a swing hanging from the moon', ['girl', 'swing (hanging)', 'moon', 'girl on swing', 'swing from moon']],
    ['birthday cake with number 30 candle', ['birthday cake', 'candle', 'birthday-cake with candle', '"30" on candle']],
    [
      'a t-shirt with number 7, white background',
      ['t-shirt', 'number', 't-shirt with number', 'background white background', '"7" on number'],
    ],
    ["children's book cover about a little fox", ['fox [little]', "medium children's book cover", 'unread about']],
    [
      "a child's drawing of a house, a sun and a family of five",
      ['house', 'sun', 'family [of five]', "medium child's drawing"],
    ],
    ['businessman running late for work', ['businessman [late for work] (running)']],
    ['woman dressed for church', ['woman (dressed for church)']],
    ['tropical underwater scene with turtles', ['turtle ×2+', 'underwater with turtle', 'place tropical underwater']],
    ['epic battle scene with dragons', ['battle', 'dragon ×2+', 'battle with dragon', 'mood epic']],
    ['bedroom with ocean view', ['ocean', 'bedroom with view ocean', 'place bedroom']],
    ['girl long hair forest fog', ['girl', "girl's hair [long]", 'place forest', 'weather fog']],
    ['boy red eyes black cloak katana', ['boy', "boy's eye ×2+ [red]", 'cloak [black]', 'katana']],
    [
      'fantasy warrior woman armor sword battlefield sunset',
      ['warrior woman', 'armor', 'sword', 'place battlefield', 'time sunset', 'style fantasy'],
    ],
    ['beach hammock palm cocktail vacation', ['hammock', 'palm', 'cocktail', 'vacation', 'place beach']],
    ['margarita cocktail neon bar', ['margarita cocktail', 'bar', 'lighting neon']],
    ['cute puppy in a flower field 🌸🐶', ['puppy [cute]', 'puppy in flower-field', 'place flower field']],
    ['girl with a 🐶', ['girl', 'dog', 'girl with dog']],
    [
      'dog in a hat, cat in a tie, a cake between them',
      ['dog', 'hat', 'cat', 'tie', 'cake', 'dog in hat', 'cat in tie', 'cake between dog', 'cake between cat'],
    ],
    ['two chairs and a table between them', ['chair ×2', 'table', 'table between chair']],
    [
      'salvador dali melting clocks on a beach',
      ['clock ×2+ [melting]', 'clock on beach', 'place beach', 'artist salvador dali'],
    ],
    ['a castle, cinematic, 8k detailed', ['castle', 'style cinematic', 'detail 8k', 'detail detailed']],
    ['mothers day card with tulips', ['mothers day card', 'tulip ×2+', 'mothers-day-card with tulip']],
    ['lepord in a tree', ['leopard', 'tree', 'leopard in tree', 'unread lepord']],
    ['two girrafes in a zoo', ['giraffe ×2', 'giraffe in zoo', 'place zoo', 'unread girrafes']],
    ['girl with an umbrella on a bridge', ['girl', 'umbrella', 'bridge', 'girl with umbrella', 'girl on bridge']],
    ['a drawing of zorbax the wizard', ['zorbax [wizard]', 'medium drawing']],
    ['lion with a big mane, portrait', ['lion', "lion's mane [big]", 'lion with mane', 'medium portrait']],
    ['castle on a hill, portrait', ['castle', 'hill', 'castle on hill', 'aspect 2:3']],
    ['medium rare steak on a board', ['steak [medium rare]', 'board', 'steak on board']],
    ['rock band playing live in front of a crowd', ['rock band [live] (playing)', 'crowd', 'rock-band in front of crowd']],
    ['t-shirt design retro sunset with palm trees', ['palm tree ×2+', 'time sunset', 'medium t-shirt design', 'style retro']],
    ['book cover for a fantasy novel with a dragon', ['dragon', 'medium book cover', 'detail for a fantasy novel']],
    ['cute cat sticker sheet, kawaii', ['cat [cute]', 'medium sticker sheet', 'style kawaii']],
    ['wolf esports mascot logo', ['wolf', 'medium esports mascot logo']],
    ['circle logo for a barber', ['barber', 'style circle', 'medium logo']],
    ['two birds in love', ['bird ×2 [in love]']],
    ['coffee shop interior on a rainy day', ['place coffee shop interior', 'weather rainy', 'time day']],
    ['house exterior at dusk', ['house', 'time dusk', 'shot exterior']],
    ['food photo of a burger', ['burger', 'medium food photo']],
    [
      'pirate crew on a ship in long coats',
      ['pirate crew', 'ship', 'coat ×2+ [long]', 'pirate-crew on ship', 'pirate-crew in coat'],
    ],
    ['london in the rain with red buses', ['bus ×2+ [red]', 'london with bus', 'place london', 'weather rain']],
    ['swimming pool, empty, blue tiles', ['tile ×2+ [blue]', 'place swimming pool', 'background empty', 'no people']],
    [
      'bathroom with marble tub and ocean view',
      ['tub [marble]', 'ocean', 'bathroom with tub', 'bathroom with view ocean', 'place bathroom'],
    ],
    [
      'a book on a table with a forest growing from its pages',
      ['book', "book's page ×2+", 'table', 'forest (growing)', 'book on table', 'book with forest', 'forest from page'],
    ],
    ['clouds at sunset, aesthetic', ['cloud ×2+', 'time sunset', 'style aesthetic']],
    ['spartan portrait', ['spartan', 'medium portrait']],
    [
      'hotel balcony with sea view and flowers',
      ['hotel balcony', 'sea', 'flower ×2+', 'hotel-balcony with view sea', 'hotel-balcony with flower'],
    ],
    [
      'dog wearing a hat and a cat wearing glasses, ball between them',
      [
        'dog',
        'hat',
        'cat',
        'glasses ×2+',
        'ball',
        'dog wearing hat',
        'cat wearing glasses',
        'ball between dog',
        'ball between cat',
      ],
    ],
    ['pizza slice closeup black background', ['pizza slice', 'background black background', 'shot closeup']],
    ['beautifull flamenko dancer', ['flamenko dancer [beautiful]', 'unread beautifull']],
    ['number 9 on a door', ['number', 'door', 'number on door', '"9" on number']],
    ["a kid's birthday party", ["event kid's birthday party"]],
    ["children's playground with swings", ['swing ×2+', 'playground with swing', "place children's playground"]],
    ['statue of ice', ['statue', 'ice', 'statue of ice']],
    ['luxury bathroom marble and gold', ['place luxury bathroom', 'detail marble', 'palette gold']],
    ['a minecraft version of paris', ['place paris', 'style minecraft version']],
    ['wolves hunting in snow', ['wolf ×2+ (hunting)', 'wolf in snow', 'place snow']],
    ['students late for class', ['student ×2+ [late for class]']],
    ['six eggs in a box, two are cracked', ['egg ×6 [two cracked]', 'box', 'egg in box']],
    ['hands of a potter shaping clay', ['potter', "potter's hand ×2+", 'clay', 'hand of potter', 'potter shaping clay']],
    ['a house made of books with a door', ['house', 'book ×2+', 'door', 'house made of book', 'house with door']],
    ['bottle of wine two glasses cheese', ['bottle', 'wine', 'glasses ×2', 'cheese', 'bottle of wine']],
    ['two cats sofa window rain', ['cat ×2', 'sofa', 'window', 'weather rain']],
    ['three guitars vector image', ['guitar ×3', 'medium vector image']],
    [
      'a lumberjack in a shirt, ax over his shoulder',
      ['lumberjack', "lumberjack's shoulder", 'shirt', 'ax', 'lumberjack in shirt', 'ax over shoulder'],
    ],
    [
      'robot and old lady drinking tea together',
      ['robot [together]', 'lady [old, together]', 'tea', 'robot drinking tea', 'lady drinking tea'],
    ],
  ])('%s', (idea, expected) => expect(facts(idea).toSorted()).toEqual(expected.toSorted()));

  it.each([
    ['two cats, one black and one white', 'two cats, one black and one white'],
    ['three kittens, one of them asleep', 'three kittens, one asleep'],
    ['a one eyed pirate', 'a one eyed pirate'],
  ])('%s: what is said of one is said of no other', (idea, phrase) =>
    expect(nounPhrase(read(idea).subjects[0]!, idea)).toBe(phrase),
  );
});
