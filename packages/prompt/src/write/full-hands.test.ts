import type { Subject } from '@atelier/spec';
import { expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { needsFreeHands } from './full-hands.ts';

const IDLE = '$The {stands|stand} with the hands in the pockets.';
const asked = (text: string, idea: string): boolean => {
  const brief = read(idea);
  return needsFreeHands(text, brief.subjects[0] as Subject, brief);
};

it.each([
  ['whose hands are full has none in the pockets', IDLE, 'a girl holding an umbrella', true],
  ['who holds nothing may have', IDLE, 'a girl on a city street', false],
  [
    'what is told of what is held is told',
    'Both hands rest, arms folded round the umbrella.',
    'a girl holding an umbrella',
    false,
  ],
])('%s', (_, text, idea, full) => expect(asked(text, idea)).toBe(full));
