/** Soil and sky of planets nobody has been to, each pair a quiet contrast; `words` of the place that call for one. */
interface WorldColours {
  words: RegExp;
  soil: string;
  /** Horizon to zenith, as seen. */
  sky: readonly string[];
  key: string;
  fill: string;
}

export const COLOUR_OF_WORLD: readonly WorldColours[] = [
  {
    words: /\b(?:blue|icy|ice|frozen|cold)\b/,
    soil: '#a9bccb',
    sky: ['#f0d8c8', '#b9a9c9', '#6f7bb0', '#394a86', '#1d2a58'],
    key: '#ffe9d6',
    fill: '#6f86b8',
  },
  {
    words: /\b(?:purple|violet|pink)\b/,
    soil: '#8f6b8d',
    sky: ['#f6c9a4', '#dd96a0', '#9a6aa0', '#5b4a86', '#2d2c5c'],
    key: '#ffd9b4',
    fill: '#7d6aa6',
  },
  {
    words: /\b(?:green|toxic|jungle)\b/,
    soil: '#7b7a58',
    sky: ['#e8dfc0', '#b4c4a6', '#6f9a94', '#3a6478', '#1f3d58'],
    key: '#fff0c2',
    fill: '#6f9a8c',
  },
  {
    words: /\b(?:orange|yellow|golden|dusty|desert)\b/,
    soil: '#b98a55',
    sky: ['#f4dcae', '#d8bd94', '#8fb0a4', '#4f8594', '#2c5878'],
    key: '#ffe6bc',
    fill: '#8fa8a4',
  },
  {
    words: /\b(?:red|crimson|rust|volcanic|fiery)\b/,
    soil: '#a4523a',
    sky: ['#f2c08a', '#d98a68', '#9c5a5c', '#5c3a50', '#2e2440'],
    key: '#ffcf9e',
    fill: '#8a6270',
  },
];
