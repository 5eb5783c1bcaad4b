/** "[left/right]" in a row is said one way or the other: the same one for an idea, wherever it is asked. */
import { hashSeed } from '@atelier/spec';

export const oneWay = (text: string, idea: string): string =>
  text.includes('[')
    ? text.replace(/\[([^\]]*)\]/g, (_, ways: string, at: number) => {
        const all = ways.split('/');
        return all[hashSeed(at, idea, text) % all.length] as string;
      })
    : text;
