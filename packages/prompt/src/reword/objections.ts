/**
 * What generators are known to object to, as data: how a refusal names it, the words that bring it into an idea, and a gentler word that keeps the
 * picture (`''`: leave it out). Collected from the published usage policies of the large services, read November 2026; not a list of
 * what is wrong, and surely not whole.
 */
export interface Objection {
  id: 'violence' | 'nudity' | 'drugs' | 'hate' | 'character' | 'person';
  /** As people say it. */
  said: string;
  /** In the provider's words. */
  hint: RegExp;
  words: Readonly<Record<string, string>>;
}

export const OBJECTIONS: readonly Objection[] = [
  {
    id: 'violence',
    said: 'violence or weapons',
    hint: /violen|gore|graphic|harm|blood|weapon|injur|death|shocking/i,
    words: {
      blood: 'red paint',
      bloody: '',
      gore: '',
      gory: '',
      corpse: 'sleeping figure',
      dead: 'sleeping',
      dying: 'resting',
      killing: 'chasing',
      murder: 'mystery',
      murdered: '',
      stabbing: 'facing',
      shooting: 'aiming at',
      beheaded: '',
      decapitated: '',
      severed: '',
      wounded: 'tired',
      injured: 'tired',
      gun: 'water pistol',
      pistol: 'water pistol',
      revolver: 'water pistol',
      rifle: 'wooden staff',
      'machine gun': 'wooden staff',
      grenade: 'firecracker',
      bomb: 'firecracker',
      explosion: 'burst of light',
      knife: 'wooden spoon',
      torture: '',
      execution: '',
      suicide: '',
      hanging: 'swinging',
      war: 'parade',
      zombie: 'scarecrow',
      terrorist: 'stranger',
    },
  },
  {
    id: 'nudity',
    said: 'nudity or sex',
    hint: /sexual|nud|explicit|adult|porn|erotic|suggestive/i,
    words: {
      naked: 'clothed',
      nude: 'draped',
      topless: 'clothed',
      undressed: 'dressed',
      sexy: 'elegant',
      erotic: 'romantic',
      sensual: 'graceful',
      seductive: 'graceful',
      lingerie: 'summer dress',
      underwear: 'sports clothes',
      bikini: 'bathing costume',
      'see-through': '',
    },
  },
  {
    id: 'drugs',
    said: 'drugs',
    hint: /drug|substance|illicit|illegal/i,
    words: {
      cocaine: 'flour',
      heroin: '',
      cannabis: 'fern',
      marijuana: 'fern',
      joint: 'pencil',
      syringe: 'pen',
      smoking: 'resting',
    },
  },
  {
    id: 'hate',
    said: 'hateful signs',
    hint: /hate|extremis|harass|discriminat/i,
    words: { swastika: 'plain emblem', nazi: 'old-time', hitler: 'old-time actor', kkk: '' },
  },
  {
    id: 'character',
    said: 'a character or brand that belongs to somebody',
    hint: /copyright|trademark|third.?part|intellectual|protected|brand|character|similar to|recitation/i,
    words: {
      'mickey mouse': 'cartoon mouse',
      pikachu: 'small yellow creature',
      batman: 'caped hero',
      superman: 'caped hero',
      'spider-man': 'masked climber',
      spiderman: 'masked climber',
      'darth vader': 'knight in black armour',
      yoda: 'small green sage',
      mario: 'cheerful plumber',
      sonic: 'blue hedgehog',
      'hello kitty': 'white cartoon cat',
      barbie: 'doll',
      lego: 'toy brick',
      disney: 'fairy-tale',
      pixar: 'computer-animated',
      ghibli: 'hand-drawn animation',
      pokemon: 'small creature',
      'harry potter': 'young wizard',
      'coca-cola': 'cola',
      nike: 'plain',
      ferrari: 'sports car',
    },
  },
];

/** A living person's likeness or an artist's hand: known by the kind of fact or by how it is written, not by a list. */
export const PERSON: Objection = {
  id: 'person',
  said: 'a real person or an artist',
  hint: /person|people|likeness|celebrit|public figure|politic|artist|portrait of/i,
  words: {},
};
