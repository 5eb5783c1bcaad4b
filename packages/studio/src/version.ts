/** Of the whole product; `tests/journeys/pack.test.ts` compares it with package.json. */
export const VERSION = '0.1.0';
