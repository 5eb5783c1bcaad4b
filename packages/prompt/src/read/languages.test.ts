import { briefSchema } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, said } from './read.fixture.ts';
import { read } from './read.ts';

/** Each says the same as its English, fact by fact. */
const SAME: Record<string, [idea: string, english: string][]> = {
  de: [
    ['ein Strand bei Sonnenuntergang', 'a beach at sunset'],
    ['zwei schwarze Hunde am Strand', 'two black dogs on the beach'],
    ['eine rote Katze sitzt auf einem Stuhl', 'a red cat sitting on a chair'],
    ['ein Leuchtturm an der Küste im Nebel', 'a lighthouse on the coast in the fog'],
    ['ein Hund, der auf einer Wiese läuft', 'a dog running on a meadow'],
    ['ein Tisch aus Holz mit einer Vase', 'a wooden table with a vase'],
    ['drei Segelboote auf dem Meer bei Nacht', 'three sailboats on the sea at night'],
    ['ein kleines Haus im Wald im Winter', 'a small house in the forest in winter'],
    ['eine Frau, die ein rotes Kleid trägt', 'a woman wearing a red dress'],
    ['ein Astronaut auf dem Mond im Stil von Van Gogh', 'an astronaut on the moon in the style of Van Gogh'],
    ['Kinder spielen im Schnee vor einem Haus', 'children playing in the snow in front of a house'],
    ['eine Strasse in Paris ohne Menschen', 'a street in Paris without people'],
    ['drei gelbe Gummienten in der Badewanne', 'three yellow rubber ducks in the bathtub'],
    ['ein Ritter kämpft gegen einen Drachen', 'a knight fighting a dragon'],
    ['ein schwarzer Rabe auf einem kahlen Baum', 'a black raven on a bare tree'],
  ],
  fr: [
    ['un coucher de soleil sur la plage', 'a sunset on the beach'],
    ['un chat noir sur une chaise rouge', 'a black cat on a red chair'],
    ['deux chiens noirs dans la neige', 'two black dogs in the snow'],
    ['un phare sur la côte dans le brouillard', 'a lighthouse on the coast in the fog'],
    ['une vieille maison dans la forêt en hiver', 'an old house in the forest in winter'],
    ['une femme assise sur un banc sous un arbre', 'a woman sitting on a bench under a tree'],
    ['trois bateaux blancs sur la mer', 'three white boats on the sea'],
    ['un château sur une colline la nuit', 'a castle on a hill at night'],
    ['une tasse de café sur une table en bois', 'a cup of coffee on a wooden table'],
    ['un renard roux dans la neige la nuit', 'a red fox in the snow at night'],
    ["des feuilles d'automne dans un parc", 'autumn leaves in a park'],
    ["peinture à l'huile d'un cheval blanc", 'oil painting of a white horse'],
    ['un dragon rouge vole au-dessus du château', 'a red dragon flying above the castle'],
  ],
  es: [
    ['un robot regando plantas en un invernadero', 'a robot watering plants in a greenhouse'],
    ['una casa blanca con puertas azules en Grecia', 'a white house with blue doors in Greece'],
    ['dos perros negros en la playa', 'two black dogs on the beach'],
    ['un atardecer en la playa', 'a sunset on the beach'],
    ['un gato negro durmiendo en una silla roja', 'a black cat sleeping on a red chair'],
    ['un faro en la costa con niebla', 'a lighthouse on the coast with fog'],
    ['una casa pequeña en el bosque en invierno', 'a small house in the forest in winter'],
    ['tres barcos en el mar de noche', 'three boats on the sea at night'],
    ['un hombre viejo con barba blanca', 'an old man with a white beard'],
    ['una taza de café en una mesa de madera', 'a cup of coffee on a wooden table'],
    ['montañas nevadas al amanecer', 'snowy mountains at sunrise'],
    ['un dragón verde volando sobre un castillo', 'a green dragon flying over a castle'],
    ['una manzana roja y dos peras verdes sobre una mesa blanca', 'a red apple and two green pears on a white table'],
    ['un oso polar en el hielo, sin gente', 'a polar bear on ice, no people'],
  ],
  it: [
    ['un gatto nero sulla sedia rossa', 'a black cat on the red chair'],
    ['una spiaggia al tramonto', 'a beach at sunset'],
    ['due cani neri sulla spiaggia', 'two black dogs on the beach'],
    ['un faro sulla costa nella nebbia', 'a lighthouse on the coast in the fog'],
    ['una piccola casa nel bosco in inverno', 'a small house in the forest in winter'],
    ['tre barche sul mare di notte', 'three boats on the sea at night'],
    ['una tazza di caffè su un tavolo di legno', 'a cup of coffee on a wooden table'],
    ["montagne innevate all'alba", 'snowy mountains at sunrise'],
    ['due bambini che giocano sulla spiaggia al tramonto', 'two children playing on the beach at sunset'],
    ['un cavaliere su un cavallo bianco nella foresta oscura', 'a knight on a white horse in the dark forest'],
    ['ritratto di una donna con capelli rossi', 'portrait of a woman with red hair'],
    ['il castello sulla collina', 'the castle on the hill'],
  ],
  pt: [
    ['um farol na costa com neblina', 'a lighthouse on the coast with fog'],
    ['um pôr do sol na praia', 'a sunset on the beach'],
    ['dois cães pretos na praia', 'two black dogs on the beach'],
    ['um gato preto dormindo em uma cadeira vermelha', 'a black cat sleeping on a red chair'],
    ['uma casa pequena na floresta no inverno', 'a small house in the forest in winter'],
    ['três barcos no mar à noite', 'three boats on the sea at night'],
    ['um homem velho com barba branca', 'an old man with a white beard'],
    ['uma xícara de café em uma mesa de madeira', 'a cup of coffee on a wooden table'],
    ['duas maçãs vermelhas em cima da mesa', 'two red apples on the table'],
    ['um dragão verde voando sobre um castelo', 'a green dragon flying over a castle'],
    ['o castelo na colina', 'the castle on the hill'],
    ['uma rua de Lisboa com chuva', 'a street of Lisbon with rain'],
  ],
};
for (const [language, table] of Object.entries(SAME))
  describe(language, () => {
    it.each(table)('%s = %s', (idea, english) => {
      expect(read(idea).language).toBe(language);
      expect([...facts(idea)].sort()).toEqual([...facts(english)].sort());
    });
  });

describe('another language', () => {
  it('keeps the words as typed, with their spans', () => {
    const brief = read('dos perros negros en la playa');
    expect(brief.idea).toBe('dos perros negros en la playa');
    expect(brief.subjects[0]).toMatchObject({ name: 'dog', count: { exact: 2 }, span: [0, 10], said: 'dos perros' });
    expect(brief.subjects[0]?.attributes[0]).toMatchObject({ value: 'black', span: [11, 17], said: 'negros' });
  });
  it('lists what it does not know, and makes no thing of it', () => {
    const brief = read('ein Zorblax auf einem Stuhl');
    expect(brief.subjects.map(({ name }) => name)).toEqual(['chair']);
    expect(brief.unread).toEqual([{ value: 'Zorblax', span: [4, 11] }]);
  });
  it('knows a request, and a greeting that is all', () => {
    expect(facts('zeichne mir bitte einen Drachen')).toEqual(['dragon', 'request draw']);
    expect(facts('quiero una imagen de un zorro por favor')).toEqual(['fox', 'request draw']);
    expect(facts('bonjour')).toEqual(['request chat', 'unread bonjour']);
  });
  it('is not heard in English', () => {
    for (const idea of [
      'a rose in a vase',
      'die cast model car',
      'an animal on a balcony',
      'Day of the Dead altar',
      'le corbusier chair',
      'chat noir',
      'a man in the sun',
      'la la land poster',
    ])
      expect(read(idea).language).toBeUndefined();
  });
});

const words = fc.constantFrom(
  ...Object.values(SAME).flatMap((table) => table.flatMap(([idea]) => idea.split(' '))),
  'Zorblax',
  ',',
  '.',
  '3',
  '🌅',
  '"OPEN"',
  "l'",
  'bitte',
  'por favor',
  'dessine-moi',
);
describe('ideas put together from foreign words', () => {
  it('never throw, pass the schema, and lose no word (B2)', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (list) => {
        const idea = list.join(' ');
        const brief = read(idea);
        expect(briefSchema.safeParse(brief).success).toBe(true);
        if (brief.language === undefined) return;
        const spans = [
          ...said(brief).flatMap((fact) => fact.spans),
          ...brief.unread.map(({ span }) => span!),
          ...(brief.request ? [brief.request.span, ...(brief.request.spans ?? [])] : []),
        ];
        for (const match of idea.matchAll(/\p{L}{5,}/gu))
          if (!SMALL.test(match[0]) && !spans.some(([s, e]) => s <= match.index && match.index + match[0].length <= e))
            throw new Error(`"${match[0]}" of "${idea}" is lost`);
      }),
      { numRuns: 500 },
    );
  });
});
/** Small words of five letters and more. */
const SMALL = /^(?:einem|einer|eines|einen|sobre|sulla|nella|dessus|dans|welche)$/;
