/** Plain words that one thing goes by in a sentence: a taxi is a cab, and an armchair a chair. */

/** Words that one thing goes by. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['armchair', 'chair'],
  ['bathtub', 'bath', 'tub'],
  ['sofa', 'couch', 'settee'],
  ['taxi', 'cab'],
  ['truck', 'pickup', 'lorry'],
  ['bicycle', 'bike'],
  ['motorcycle', 'motorbike'],
  ['sweater', 'jumper', 'pullover'],
  ['raincoat', 'coat', 'jacket'],
  ['suit', 'jacket'],
  ['dress', 'gown'],
  ['robe', 'robes', 'gown', 'cloak'],
  ['armor', 'armour', 'plate'],
  ['canoe', 'boat'],
  ['rowboat', 'boat'],
  ['sailboat', 'boat'],
  ['rug', 'carpet'],
  ['counter', 'worktop', 'countertop'],
  ['countertop', 'worktop', 'counter'],
  ['mug', 'cup'],
  ['puppy', 'dog', 'pup'],
  ['kitten', 'cat'],
  ['pony', 'horse'],
  ['windowsill', 'sill'],
  ['cottage', 'house'],
  ['cabin', 'hut'],
  ['wristwatch', 'watch'],
  ['staircase', 'stair', 'stairs'],
  ['stairs', 'stair', 'staircase'],
  ['saxophone', 'sax'],
  ['blanket', 'cloth'],
  ['beard', 'moustache'],
];

export const synonymsOf = (noun: string): readonly string[] => SYNONYMS.find(([first]) => first === noun)?.slice(1) ?? [];
