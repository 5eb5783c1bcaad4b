/** Ideas that are no things (love, hope, chaos): the colours and mood a writer may give them. */
export interface AbstractIdea {
  words: readonly string[];
  palettes: readonly string[];
  mood: string;
  composition: string;
}

const ABSTRACT_IDEAS: readonly AbstractIdea[] = [
  {
    words: ['love', 'romance', 'affection', 'tenderness'],
    palettes: ['crimson and soft rose', 'warm red and blush'],
    mood: 'tender',
    composition: 'soft interlocking curves',
  },
  {
    words: ['joy', 'happiness', 'delight', 'fun'],
    palettes: ['sunny yellow and coral', 'orange, pink and turquoise'],
    mood: 'joyful',
    composition: 'rising rounded shapes',
  },
  {
    words: ['sadness', 'grief', 'sorrow', 'melancholy', 'loneliness'],
    palettes: ['slate blue and grey', 'faded indigo'],
    mood: 'melancholy',
    composition: 'wide empty space',
  },
  {
    words: ['anger', 'rage', 'fury', 'war'],
    palettes: ['scarlet and black', 'burnt orange and charcoal'],
    mood: 'fierce',
    composition: 'clashing diagonals',
  },
  {
    words: ['fear', 'anxiety', 'dread', 'horror'],
    palettes: ['cold green and black', 'ash grey and violet'],
    mood: 'uneasy',
    composition: 'closing dark edges',
  },
  {
    words: ['peace', 'calm', 'serenity', 'tranquility', 'tranquillity', 'silence', 'harmony'],
    palettes: ['pale blue and sand', 'sage and ivory'],
    mood: 'calm',
    composition: 'broad level bands',
  },
  {
    words: ['hope', 'freedom', 'future', 'faith'],
    palettes: ['dawn gold and clear blue', 'spring green and white'],
    mood: 'hopeful',
    composition: 'upward opening lines',
  },
  {
    words: ['chaos', 'energy', 'power', 'storm of emotion', 'madness'],
    palettes: ['electric blue and orange', 'magenta, black and yellow'],
    mood: 'restless',
    composition: 'scattered sharp fragments',
  },
  {
    words: ['dream', 'imagination', 'time', 'mystery'],
    palettes: ['lilac and smoke', 'dusty rose and teal'],
    mood: 'dreamlike',
    composition: 'drifting layered veils',
  },
  {
    words: ['nostalgia', 'memory', 'childhood'],
    palettes: ['apricot, sepia and faded teal', 'old rose, umber and cream'],
    mood: 'wistful',
    composition: 'drifting layered veils',
  },
  {
    words: ['jealousy', 'envy', 'greed', 'resentment', 'bitterness', 'disgust'],
    palettes: ['acid green and black', 'olive, moss and plum'],
    mood: 'uneasy',
    composition: 'coils that close round each other',
  },
  {
    words: ['hatred', 'violence', 'revenge', 'terror'],
    palettes: ['black, oxblood and ash', 'crimson and black'],
    mood: 'fierce',
    composition: 'heavy strokes against each other',
  },
  {
    words: ['shame', 'guilt', 'regret', 'remorse', 'heartbreak'],
    palettes: ['dusty rose and slate', 'faded plum and ash'],
    mood: 'subdued',
    composition: 'one form turned away',
  },
  {
    words: ['pride', 'triumph', 'victory', 'glory', 'ambition', 'courage'],
    palettes: ['crimson, gold and navy', 'amber and deep blue'],
    mood: 'proud',
    composition: 'steep rising diagonals',
  },
  {
    words: ['boredom', 'apathy', 'indifference', 'weariness'],
    palettes: ['grey, ash and pale ochre'],
    mood: 'flat',
    composition: 'level bands without end',
  },
  {
    words: ['excitement', 'anticipation', 'curiosity', 'surprise', 'enthusiasm', 'euphoria', 'ecstasy'],
    palettes: ['coral, amber and turquoise', 'magenta, yellow and violet'],
    mood: 'excited',
    composition: 'bursting rounded shapes',
  },
  {
    words: ['gratitude', 'trust', 'comfort', 'contentment', 'kindness', 'belonging'],
    palettes: ['honey, umber and sage', 'warm cream and terracotta'],
    mood: 'warm',
    composition: 'nested rounded forms',
  },
  {
    words: ['longing', 'yearning', 'desire', 'homesickness', 'solitude'],
    palettes: ['plum, rose and amber', 'midnight blue and apricot'],
    mood: 'wistful',
    composition: 'one light far off',
  },
  {
    words: ['music', 'jazz', 'rhythm', 'dance'],
    palettes: ['midnight blue and brass', 'plum, gold and turquoise'],
    mood: 'lively',
    composition: 'repeating rhythmic arcs',
  },
];

const BY_WORD = new Map(ABSTRACT_IDEAS.flatMap((idea) => idea.words.map((word) => [word, idea] as const)));

/** `abstractIdeaOf('love')`; only the whole word counts. */
export function abstractIdeaOf(word: string): AbstractIdea | undefined {
  return BY_WORD.get(word.toLowerCase());
}
