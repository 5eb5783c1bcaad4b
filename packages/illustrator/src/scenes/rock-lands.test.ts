/** Which words name a land of rock, and of what form its masses are. */
import { expect, it } from 'vitest';
import { rockLandOf } from './rock-lands.ts';

it.each([
  ['monument valley', 'butte'],
  ['desert highway ; red mesas', 'butte'],
  ['australian outback', 'dome'],
  ['hoodoos', 'pillar'],
  ['cappadocia', 'cone'],
  ['fairy chimneys', 'cone'],
  ['painted desert', 'mound'],
  ['rainbow mountain peru', 'mound'],
  ['wadi rum desert', 'wall'],
  ['sahara dunes', undefined],
  ['frying pan', undefined],
])('%s: %s', (words, form) => expect(rockLandOf(words)?.form).toBe(form));

it('round a clay pan there are dunes and no rock', () => {
  const land = rockLandOf('white clay pan');
  expect(land && land.form === undefined && land.dunes > 1).toBe(true);
});
