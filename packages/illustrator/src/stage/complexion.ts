/** What is said of somebody's skin, and what their face is said to show. */
import { verbBase } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import type { Trait } from '../art/own/garment-kinds.ts';

/** Where somebody is said to be from, or what is said of their skin; dark before brown, for "dark brown". */
const SKINS: readonly (readonly [Trait, RegExp])[] = [
  [
    'dark-skin',
    /\b(?:black|dark|ebony|african(?:[- ]american)?|afro-american|nigerian|kenyan|ghanaian|ethiopian|senegalese|sudanese|somali|congolese|ugandan|tanzanian|rwandan|malian|zulu|maasai|masai|jamaican|haitian|dark-skinned|deep)\b/,
  ],
  [
    'brown-skin',
    /\b(?:brown|indian|pakistani|bangladeshi|sri lankan|nepali|nepalese|south asian|aboriginal|native american|indigenous|polynesian|samoan|maori|hawaiian|brown-skinned)\b/,
  ],
  [
    'tan-skin',
    /\b(?:tan(?:ned)?|olive|bronzed?|sun-?tanned|sun-?kissed|mexican|latin[oa]?|hispanic|brazilian|peruvian|colombian|cuban|arab(?:ian|ic)?|moroccan|egyptian|turkish|persian|iranian|middle eastern|bedouin|berber|romani|olive-skinned|tan-skinned|thai|indonesian|filipin[oa]|malay(?:sian)?|cambodian)\b/,
  ],
  [
    'pale-skin',
    /\b(?:pale|fair|porcelain|light|ivory|pale-skinned|fair-skinned|light-skinned|irish|scandinavian|swedish|norwegian)\b/,
  ],
  ['black-hair', /\b(?:asian|east asian|japanese|chinese|korean|vietnamese|mongolian|taiwanese|tibetan|inuit)\b/],
];

/** What a face shows; the first that is said. */
const FACES: readonly (readonly [Trait, RegExp])[] = [
  ['laughing', /^(?:laugh|giggle|grin|chuckle|cheer|overjoyed|ecstatic|big smile|toothy smile|huge smile|delighted)$/],
  ['smiling', /^(?:smile|beam|happy|cheerful|joyful|smiley|friendly|joyous|merry)$/],
  ['weeping-face', /^(?:cry|weep|sob|tearful|tears?)$/],
  [
    'saddened',
    /^(?:sad|frown|unhappy|worried|worry|melancholy|melancholic|gloomy|depressed|lonely|heartbroken|sorrowful|disappointed|tired|weary)$/,
  ],
  ['angered', /^(?:angry|furious|mad|scowl|scream|shout|yell|rage|enraged|cross|grumpy)$/],
  ['amazed', /^(?:surprised|amazed|astonished|shocked|scared|frightened|terrified|afraid|sing|yawn|gasp)$/],
];

const said = (facts: readonly { value: string; off?: boolean | undefined }[]): string[] =>
  facts.filter((a) => !a.off).map((a) => a.value.toLowerCase());

function skinOf(fact: Subject): Trait | undefined {
  const own = fact.attributes
    .filter((a) => !a.off && /^(?:origin|nationality)$/.test(a.kind))
    .map((a) => a.value.toLowerCase());
  const compound = said(fact.attributes).filter((word) => /-?skinned$|^(?:pale|tanned|sun-?tanned)$/.test(word));
  const skin = fact.parts.filter((p) => !p.off && /\b(?:skin|complexion)$/.test(p.name)).flatMap((p) => said(p.attributes));
  const words = [...skin, ...compound, ...own];
  for (const word of words) {
    const found = SKINS.find(([, pattern]) => pattern.test(word));
    if (found) return found[0];
  }
  return undefined;
}

function moodOf(fact: Subject): Trait | undefined {
  const parts = fact.parts.filter((p) => !p.off && /\b(?:smile|grin|frown|tears?)$/.test(p.name));
  const smile = parts.some(
    (p) => /smile$/.test(p.name) && said(p.attributes).some((w) => /^(?:big|huge|wide|broad|toothy)$/.test(w)),
  );
  const words = [
    ...(smile ? ['laugh'] : []),
    ...parts.map((p) => p.name.toLowerCase()),
    ...[...said(fact.actions), ...said(fact.attributes)].flatMap((value) => [value, ...value.split(/[\s-]+/)]),
  ];
  for (const word of words) {
    const base = verbBase(word) ?? word;
    const found = FACES.find(([, pattern]) => pattern.test(word) || pattern.test(base));
    if (found) return found[0];
  }
  return undefined;
}

/** The traits of somebody's face, for a drawing that can have them. */
export const complexionOf = (fact: Subject): Trait[] => [skinOf(fact), moodOf(fact)].filter((trait) => trait !== undefined);

/** Whether a word for what somebody does only tells what the face shows. */
export const isExpression = (action: string): boolean =>
  action
    .split(/\s+/)
    .some(
      (word) =>
        FACES.some(([, pattern]) => pattern.test(verbBase(word) ?? word)) || /^(?:look|gaz|star|wink|pout|wear)/.test(word),
    );

/** Words for a look at the face alone. */
const OF_FACE = /^(?:face|eyes?|freckles?|smile|grin|lips|cheeks?|wrinkles?|dimples?)$/;

/** Said by the person of the face itself: "with freckles", "face of a boy", "smiling". */
export const isOfFace = (brief: Brief, fact: Subject): boolean =>
  fact.parts.some((p) => !p.off && p.source === 'user' && OF_FACE.test(p.name)) ||
  fact.actions.some(
    (a) => !a.off && a.source === 'user' && FACES.some(([, pattern]) => pattern.test(verbBase(a.value) ?? a.value)),
  ) ||
  brief.relations.some((r) => !r.off && r.predicate === 'of' && r.to === fact.id && OF_FACE.test(r.from));
