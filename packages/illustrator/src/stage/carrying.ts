/** Drawings that show more than the one they are of. */

/** What every house is drawn with. */
export const HOUSE_PARTS = /^(?:(?:brick|stone|tall) )*chimney$/;

/** What it grows in is drawn with it. */
const POTS = /^(?:(?:flower|plant|clay|ceramic|terracotta|small|little|white|bonsai) )*(?:pot|dish|planter)$/;

/** What a chart of the sun and its planets has on it. */
const SKY_CHART =
  /^(?:(?:eight |nine |all |labell?ed )*planets?|names?|labels?|(?:planet )?orbits?|sun|mercury|venus|earth|mars|jupiter|saturn|uranus|neptune)$/;

/** What hangs on its threads after rain. */
const WEB_DROPS = /^(?:(?:rain|dew|water|morning) ?)?(?:drop|droplet|dew)s?$|^raindrops?$|^dewdrops?$/;

/** Drawings that show two things in one: a rider with the mount, what an old man carries. */
export const CARRYING: Readonly<Record<string, { names: RegExp; part: readonly [number, number, number, number] }>> = {
  // Served as it comes out of the oven.
  'own:pizza': {
    names: /^(?:(?:round |wooden |cutting |chopping |pizza |serving )*board|pizza peel)$/,
    part: [0, 0.2, 1, 0.8],
  },
  'own:house': { names: HOUSE_PARTS, part: [0.55, 0, 0.3, 0.35] },
  'own:cottage': { names: HOUSE_PARTS, part: [0.62, 0, 0.16, 0.3] },
  'own:crooked-cottage': { names: HOUSE_PARTS, part: [0.64, 0, 0.2, 0.36] },
  'own:cabin': { names: HOUSE_PARTS, part: [0.55, 0, 0.3, 0.35] },
  'own:cabin-snow': { names: HOUSE_PARTS, part: [0.55, 0, 0.3, 0.35] },
  'own:fisherman': { names: /^(?:fishing )?(?:rod|pole)$/, part: [0.3, 0, 0.7, 0.6] },
  'own:net-mender': { names: /\bnets?$/, part: [0, 0.55, 1, 0.45] },
  'own:artist': { names: /^(?:palette|(?:paint ?)?brush|beret)$/, part: [0, 0.25, 1, 0.3] },
  'own:farmer': { names: /^(?:pitchfork|(?:straw )?hat)$/, part: [0.5, 0, 0.5, 1] },
  'own:gardener': { names: /^(?:shovel|spade|(?:straw )?hat)$/, part: [0.5, 0.35, 0.5, 0.65] },
  'own:chef': { names: /^(?:(?:wooden )?spoon|(?:chef's |white )?hat|apron)$/, part: [0.2, 0, 0.8, 0.5] },
  'own:knight': { names: /^(?:(?:shining |full |plate )*armou?r|sword|shield|helmet)$/, part: [0, 0, 1, 1] },
  'own:birthday-cake': { names: /^(?:birthday )?candles?$/, part: [0.2, 0, 0.6, 0.35] },
  'own:ice-cream-cone': {
    names: /^(?:(?:ice ?cream )?scoops?|(?:red |maraschino )?cherr(?:y|ies)|waffle cone|cone)$/,
    part: [0.1, 0, 0.8, 0.5],
  },
  'own:pirate-ship': {
    names: /^(?:(?:black |pirate |skull )*flag|jolly roger|(?:black )?sails?|masts?|skull(?: and crossbones)?)$/,
    part: [0, 0, 1, 0.7],
  },
  'own:solar-system': { names: SKY_CHART, part: [0, 0, 1, 1] },
  'own:solar-system-named': { names: SKY_CHART, part: [0, 0, 1, 1] },
  'own:spider-web': { names: WEB_DROPS, part: [0.1, 0.1, 0.8, 0.8] },
  'own:spider-in-web': { names: WEB_DROPS, part: [0.1, 0.1, 0.8, 0.8] },
  'own:tower-crane': {
    names: /^(?:(?:steel|iron|metal|concrete|heavy) )*(?:beam|girder|load|hook|cable)s?$/,
    part: [0.5, 0.2, 0.5, 0.55],
  },
  'own:body-cell': {
    names:
      /^(?:labels?|names?|nucleus|membrane|(?:cell )?wall|cytoplasm|mitochondri(?:a|on)|vacuoles?|ribosomes?|organelles?|parts?)$/,
    part: [0, 0, 1, 1],
  },
  'own:flower-arch': {
    names: /^(?:(?:red|pink|white|climbing|fresh) )*(?:roses?|flowers?|blossoms?|ivy|greenery)$/,
    part: [0, 0, 1, 1],
  },
  'own:bathtub': { names: /^(?:(?:soap|white) )*(?:bubbles?|foam|suds|bubble bath)$/, part: [0.15, 0, 0.7, 0.55] },
  'own:mermaid-combing': { names: /^(?:comb|(?:golden |gold )*comb|hair)$/, part: [0.4, 0.05, 0.4, 0.3] },
  'own:barista': {
    names: /^(?:(?:iced )?coffee|cup(?: of coffee)?|latte|cappuccino|espresso|mug)$/,
    part: [0.5, 0.3, 0.4, 0.15],
  },
  'own:panda': { names: /^bamboo$/, part: [0.2, 0.3, 0.7, 0.4] },
  'own:football-player': { names: /^(?:foot|soccer ?)?ball$/, part: [0, 0.75, 0.25, 0.25] },
  'own:basketball-player': { names: /^(?:basket)?ball$/, part: [0.6, 0.5, 0.35, 0.12] },
  'own:tennis-player': { names: /^(?:tennis )?(?:racket|racquet)$/, part: [0.6, 0.15, 0.4, 0.3] },
  'own:skier': { names: /^(?:skis?|(?:ski )?poles?|helmet|goggles)$/, part: [0, 0.4, 1, 0.6] },
  'own:boxer': { names: /^(?:boxing )?gloves?$/, part: [0.2, 0.25, 0.6, 0.15] },
  'own:wizard': { names: /^(?:(?:magic )?(?:staff|wand)|(?:pointed )?hat|robe|beard)$/, part: [0.3, 0, 0.7, 1] },
  'own:witch': { names: /^(?:broom(?:stick)?|(?:pointed )?hat)$/, part: [0.4, 0, 0.6, 1] },
  'own:pirate': { names: /^(?:sword|cutlass|sabre|hat|eye ?patch)$/, part: [0.3, 0, 0.7, 0.5] },
  'own:photographer': { names: /^camera$/, part: [0.2, 0.08, 0.6, 0.1] },
  'own:old-woman-knitting-stool': {
    names: /^(?:(?:knitting )?needles?|knitting|wool|yarn|scarf)$/,
    part: [0.2, 0.4, 0.6, 0.25],
  },
  'own:snowman': {
    names: /^(?:(?:woollen |woolen |knitted |warm )?scarf|(?:top )?hat|carrot(?: nose)?|nose|buttons?)$/,
    part: [0.2, 0, 0.6, 0.6],
  },
  'own:orchid': { names: POTS, part: [0.3, 0.76, 0.4, 0.24] },
  'own:bonsai': { names: POTS, part: [0.15, 0.84, 0.7, 0.16] },
  'own:window-box': { names: /^(?:(?:red |pink )?geraniums?|flowers?|(?:flowering )?plants?)$/, part: [0, 0, 1, 0.65] },
  'own:bacon-and-eggs': { names: /^(?:(?:fried )?eggs?|plate)$/, part: [0.1, 0.1, 0.55, 0.7] },
  'own:steak-plate': { names: /^(?:(?:french )?(?:fries|fry)|chips?|plate|butter)$/, part: [0.55, 0.2, 0.4, 0.5] },
  'own:spaghetti-plate': { names: /^(?:meat ?balls?|(?:tomato )?sauce|basil|plate)$/, part: [0.25, 0.15, 0.5, 0.5] },
  'own:cereal-bowl': { names: /^(?:milk|bowl|strawberr(?:y|ies))$/, part: [0.05, 0.1, 0.9, 0.35] },
  'noto:pancakes': { names: /^(?:(?:maple )?syrup|butter|stack)$/, part: [0, 0, 1, 0.5] },
  'own:coconut-drink': { names: /^(?:(?:paper |cocktail |little |tiny )*umbrella|straw)$/, part: [0.2, 0, 0.8, 0.35] },
  'own:easter-basket': { names: /^(?:(?:easter|painted|colou?red|chocolate) )?eggs?$/, part: [0.1, 0.25, 0.8, 0.3] },
  'own:menorah': { names: /^candles?$/, part: [0, 0, 1, 0.4] },
  'own:bookcase': { names: /^(?:old |worn |leather )*(?:books?|novels?|volumes?)$/, part: [0, 0, 1, 1] },
  'own:toaster': { names: /^(?:slices? of )?(?:toast|bread)$/, part: [0.2, 0, 0.6, 0.3] },
  'own:stove': { names: /^(?:(?:cooking|soup|stew|sauce) ?)?(?:pot|pan)$|^saucepan$/, part: [0.15, 0, 0.7, 0.2] },
  'own:dresser': { names: /^mirror$/, part: [0.2, 0, 0.6, 0.46] },
  'own:wedding-dress': { names: /^(?:mannequin|dress form|(?:dressmaker|tailor)'s dummy)$/, part: [0.25, 0, 0.5, 0.5] },
  'own:leather-jacket': { names: /^(?:(?:coat )?hanger|hook)$/, part: [0.2, 0, 0.6, 0.2] },
  'own:baseball-glove': { names: /^(?:base)?ball$/, part: [0.35, 0.5, 0.32, 0.35] },
  'own:hockey-stick': { names: /^(?:hockey )?puck$/, part: [0.45, 0.9, 0.22, 0.1] },
  'own:chess-board': { names: /^(?:chess )?pieces?$|^chess(?:men| ?pieces?)$/, part: [0, 0, 1, 1] },
  'own:cauldron': { names: /^(?:fire|flames?|brew|potion|bubbles?)$/, part: [0, 0, 1, 1] },
  'own:washing-machine': { names: /^(?:laundry|clothes)$/, part: [0.25, 0.4, 0.5, 0.5] },
  'own:jack-in-the-box': { names: /^(?:box|clown|spring)$/, part: [0, 0, 1, 1] },
  'own:golf-bag': { names: /^(?:golf )?clubs?$/, part: [0.1, 0, 0.6, 0.4] },
  'own:old-man': { names: /^(?:stick|cane|walking stick|staff)$/, part: [0, 0.45, 0.3, 0.55] },
};
