/** What is said round a thing as people type it: whom it is for, an hour told by a gerund, wishes in passing, prices in lettering. */
import { describe, expect, it } from 'vitest';
import { notRead } from '../not-read.ts';
import { facts } from './read.fixture.ts';
import { read } from './read.ts';

describe('what a thing is for', () => {
  it.each<[string, string[]]>([
    [
      'get well card for someone who broke thier wrist skating',
      ['get well card [for someone, who broke their wrist skating]', 'unread thier'],
    ],
    ['thank you card for the vet who looked after our rabbit', ['thank you card [for the vet, who looked after our rabbit]']],
    [
      'sympathy card for a neighbour who lost her dog, lilies',
      ['sympathy card [for a neighbour, who lost her dog]', 'lily ×2+'],
    ],
    ['enamel teapot, photo for my etsy shop', ['teapot [enamel]', 'medium photo', 'detail for my etsy shop']],
    ['clay earrings, flat lay for my instagram', ['earring ×2+ [clay]', 'composition flat lay', 'detail for my instagram']],
    ['photo of candles for our shop', ['candle ×2+', 'medium photo', 'detail for our shop']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it('has a robot water its plants', () => expect(facts('a robot watering plants')).toContain('robot'));

  it('leaves who is there, and what a mark stands for', () => {
    expect(facts('a woman buys flowers for her mother')).toContain('mother');
    expect(facts('logo for my coffee shop')).toContain('coffee shop');
    expect(facts('birthday cake for my nephew who loves dinosaurs')).toContain('dinosaur ×2+');
  });
});

describe('wishes in passing', () => {
  it.each<[string, string[]]>([
    ['cheese on toast but make it fancy', ['cheese on toast [fancy]']],
    ["knights of the round table but it's a board game", ['knight ×2+', 'table [round]', 'board game', 'knight of table']],
    [
      'santa stuck in a chimney, only his boots showing',
      ['santa (stuck)', "santa's boot ×2+ (showing)", 'chimney', 'santa in chimney'],
    ],
    ['a weasel, but make it gothic', ['weasel', 'style gothic']],
    ['overlapping paint rings except green', ['paint ring ×2+ [overlapping, green]']],
    ['what a hangover feels like but made of wool', ['hangover [made of wool]']],
    ['what the harbour looks like at night', ['place harbour', 'time night']],
    ['logo idea for a bakery', ['bakery', 'medium logo']],
    ['tattoo idea: swallow with a key', ['swallow', 'key', 'swallow with key', 'medium tattoo idea']],
    ['cows on a beach, why not', ['cow ×2+', 'cow on beach', 'place beach', 'request draw']],
  ])('%s', (idea, expected) => {
    expect(facts(idea).filter((fact) => !fact.startsWith('unread'))).toEqual(expected);
    expect(notRead(read(idea))).toEqual([]);
  });

  it('keeps what only sounds so', () => {
    expect(facts('a girl who looks like a doll')).toContain('girl looks like doll');
    expect(facts('a street deserted except for a cat')).toContain('cat');
  });
});

describe('what a picture is for', () => {
  it.each<[string, string[]]>([
    ['vintage travel poster for mars', ['place mars', 'medium travel poster', 'style vintage']],
    [
      'album cover for a folk band called Slow Tuesday, sleepy hare',
      ['hare [sleepy]', 'medium album cover', 'detail for a folk band called slow tuesday'],
    ],
    [
      'packaging design for a herbal tea, chamomile flowers',
      ['packaging', 'herbal tea', 'chamomile flower ×2+', 'medium design'],
    ],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));
});

describe('whose', () => {
  it.each<[string, string]>([
    ['my grandmas kitchen in the 70s', "place grandma's kitchen"],
    ["my grandma's apple pie", "apple pie [grandma's]"],
    ['my dads old wallet', "wallet [dad's, old]"],
    ['dads shed full of tools', 'dad-s-shed full of tool'],
    ['mum and baby giraffe at dawn', 'giraffe [mum]'],
    ['my dog rex on the lawn', 'dog [rex]'],
    ['our cat daisy on the sofa', 'cat [daisy]'],
    ['logo for a bakery, poster for an opening', 'poster for opening'],
    ['kids drawing of a rocket', 'medium kids drawing'],
    ['two hippos in a pond arguing about politics', 'hippo arguing about politics'],
    ['bedroom in 1998', 'era 1998'],
    ["a lighthouse keeper's daughter on a rock", "daughter [lighthouse keeper's]"],
    ['bedroom, posters of bands on the walls', 'poster on wall'],
    ['portrait of a sailor with a beard, in oils', 'medium oils'],
    ['a bedroom, posters of boy bands on the walls', 'poster of boy-band'],
    ['a sailor coming home after a long trip', 'sailor (coming home)'],
  ])('%s: %s', (idea, expected) => expect(facts(idea)).toContain(expected));

  it('gives nothing to others', () => {
    expect(facts('the last supper but everyone is a cat')).not.toContain('supper is cat');
    expect(facts('a hare looking out of its burrow at the sea')).not.toContain('burrow at sea');
    expect(facts('late night diner, a lonely trucker and a slice of pie')).not.toContain('trucker of pie');
    expect(facts('a church with a tiny red door and smoke coming out of the chimney')).not.toContain("door's chimney");
  });
});

describe('how and where, said behind', () => {
  it.each<[string, string]>([
    ['my son as a pilot flying over our street', 'son [pilot] (flying)'],
    ['an aunt with a cocktail the size of a bucket', 'cocktail [the size of a bucket]'],
    ['two clerks sharing a desk without looking at each other', 'clerk ×2 [without looking at each other]'],
    ['a clown with a trumpet case full of coins and a sleeping dog', 'clown with dog'],
    ['a man in a backwards cap', 'cap [backwards]'],
    ['a farm, oil painting, thick brushstrokes', 'texture thick brushstrokes'],
    ['a cat sitting in the window between piles of plates', 'cat between plate'],
    ['a surfer riding a wave of lava', 'surfer riding wave'],
    ['a bench with a view over the valley', 'bench with view over valley'],
    ['a nurse asleep standing up', 'nurse [asleep] (standing up)'],
    ["my wife's sourdough loaf on a board", "sourdough loaf [wife's]"],
    ['an orchard in blossom with beehives', 'orchard with beehive'],
    ['garden birds in rows', 'garden bird ×2+ [in rows]'],
    ['two kids on a sofa fighting over the remote while the dog watches tv', 'tv'],
    ["witch's cat sulking on a broom", "cat [witch's] (sulking)"],
    ["the queen's corgis in a park", "corgi ×2+ [queen's]"],
    ['a paper crane the size of a house', 'crane [paper, the size of a house]'],
    ['Three hens, one sleeping, one eating', 'hen ×3 (sleeping, eating)'],
    ['the last bus home', 'bus [last, home]'],
    ['a cake shaped like a boat with five candles', 'cake with candle'],
    ['sardines in a tin wearing hats', 'sardine wearing hat'],
    ['a pair of twins sharing one pair of headphones', 'headphones ×2 [pair]'],
    ['a sign in a bar that reads OPEN, slightly broken', 'sign [slightly broken] (reads)'],
    ['a street, empty', 'no people'],
    ['school photo of monsters', 'medium school photo'],
    ['two yellow taxis', 'taxi ×2 [yellow]'],
    ['a monk making tea very slowly', 'monk [slowly]'],
  ])('%s: %s', (idea, expected) => expect(facts(idea)).toContain(expected));
});

describe('who is at what', () => {
  it.each<[string, string[]]>([
    ['night shift plumber on his break', ['plumber (on his break)', 'time night']],
    ['two lifeguards on duty', ['lifeguard ×2 (on duty)']],
    ['a butcher just before closing', ['butcher', 'time before closing']],
    ['barber shop after closing', ['place barber shop', 'time after closing']],
    ['a mule stood on a bridge', ['mule (standing)', 'bridge', 'mule on bridge']],
    ['two old men sat on a step', ['man ×2 [old] (sitting)', 'step', 'man on step']],
    ['a cup right next to a plate', ['cup', 'plate', 'cup next to plate', 'unread right']],
  ])('%s', (idea, expected) => expect(facts(idea)).toEqual(expected));

  it.each<[string, string]>([
    ['Brutalist swimming pool changing room', 'place swimming pool changing room'],
    ['1970s bowling alley shoe rental counter', 'bowling alley shoe rental counter'],
    ['Hot water bottle in a knitted cover', 'hot water bottle'],
    ['a leaving card with balloons', 'leaving card'],
    ['paint brushes in a jar', 'paint brush ×2+'],
  ])('%s is one thing', (idea, expected) => expect(facts(idea)).toContain(expected));
});

describe('R6 prices and hours in lettering', () => {
  it.each<[string, string]>([
    ['a farm gate sign that says HONEY £4.50', '"HONEY £4.50" on farm-gate-sign'],
    ['a chalkboard that says PIE & PINT £9.95 next to a door', '"PIE & PINT £9.95" on chalkboard'],
    ['a market sign reading 3 FOR $2.50', '"3 FOR $2.50" on market-sign'],
    ['a shop sign that says Open at 9.30', '"Open at 9.30" on shop-sign'],
  ])('%s', (idea, expected) => expect(facts(idea)).toContain(expected));
});
