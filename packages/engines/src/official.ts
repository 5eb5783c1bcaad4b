/** Where the providers answer unless a variable names another address, as their published interfaces have it; read on 2026-11-28. */
export const OFFICIAL = {
  anthropic: 'https://api.anthropic.com',
  bfl: 'https://api.bfl.ai',
  gemini: 'https://generativelanguage.googleapis.com',
  openai: 'https://api.openai.com/v1',
  runway: 'https://api.dev.runwayml.com',
} as const;
