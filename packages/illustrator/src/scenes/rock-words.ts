/** What is said of a castle on its rock, of islands that float, and of a train on its viaduct, for whoever places or paints them. */
import type { Brief } from '@atelier/spec';
import { begunAs, saidFromStart } from './said-from-start.ts';

export const CASTLE = /\b(?:castles?|neuschwanstein|hohenzollern|fortress|citadel|ch[aâ]teau|schloss|palace)\b/;
const FLOATING =
  /\b(?:float\w*|flying|levitating|sky) (?:\w+ )?(?:islands?|islets?|isles?|castles?|rocks?)\b|\bislands? (?:float\w*|in the sky)\b/;
/** Where castles have other ground: in a room, at a beach, on a card, in a moat. */
const OTHERWISE =
  /\b(?:sand ?castles?|bouncy|beach|sea|ocean|lake|moat|meadow|field|garden|clouds?|poster|logo|card|invitation|label|sign|book|inside|interior|hall|room|toy|lego|cake|game|disney\w*|moon|desert|river|loire|reflect\w*|bridge|ruins?|ruined|village|town|city|street|harbou?r|island|coast|princess|knights?|dragons?|kings?|queens?|people|person|man|woman|girl|boy|cat|dog|horse\w*|unicorn|witch|ghosts?|wizard|snowman|sunflower\w*|flowers?|taj|alhambra|versailles|buckingham|forbidden|ice|crystal|underwater|in front of|beside|next to|near|behind)\b/;

/** Said from the start: an edit raises no rock (L1). */
export const isFloating = ({ brief }: { brief: Brief }): boolean => FLOATING.test(saidFromStart(brief));

export const isCragCastle = ({ brief }: { brief: Brief }): boolean => {
  const said = begunAs(brief);
  if (!CASTLE.test(saidFromStart(brief)) || OTHERWISE.test(said) || isFloating({ brief })) return false;
  return /\b(?:edinburgh|stirling|eilean donan|conwy|bran|spi[sš]|eltz|transylvania\w*|dracula\w*|neuschwanstein|hohenzollern|bavaria\w*|hills?|hilltop|mountains?|mountaintop|cliffs?|crag|rock|foggy|fog|mist\w*|night|haunted|gothic|vampire|scottish|scotland|highlands?|fairy ?tale|fantasy|medieval|old|ancient|autumn|october|winter|snow\w*|forest|woods|storm\w*|thunder\w*|sunset|sunrise|dawn|dusk|moonlit|full moon|spooky|dark|romania\w*|german\w*|rhine|slovenia\w*|czech|french|wales|welsh|irish)\b/.test(
    said,
  );
};

export const TRAIN = /\b(?:trains?|locomotives?|steam engines?|hogwarts express|railway|railroad)\b/;
const BRIDGE = /\b(?:bridges?|viaducts?|glenfinnan|landwasser)\b/;
const OFF_LINE =
  /\b(?:city|street|metro|subway|tokyo|new york|london|golden gate|toy|lego|poster|logo|under|harbou?r|sea|station|car|cars|people|person|man|woman|cat|dog)\b/;

/** Said from the start: an edit builds no viaduct (L1). */
export const isViaduct = ({ brief }: { brief: Brief }): boolean => {
  const said = begunAs(brief);
  return TRAIN.test(said) && BRIDGE.test(saidFromStart(brief)) && !OFF_LINE.test(said);
};
