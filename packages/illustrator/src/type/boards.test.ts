import { expect, it } from 'vitest';
import { brief } from '../stage/__fixtures__/briefs.ts';
import { boardOf, kindOf } from './boards.ts';
import { isSticker, logoOf } from './logo-of.ts';

it.each([
  ['ticket', 'card'],
  ['train ticket', 'card'],
  ['ticket to the moon', 'card'],
  ['wedding invitation', 'card'],
  ['save-the-date card', 'card'],
  ['menu design', 'card'],
  ['neon-sign', 'sign'],
  ['sign-2', 'sign'],
  ['album cover art', 'cover'],
  ['postcard from Rome', 'poster'],
  ['ticket booth', undefined],
  ['ticket machine', undefined],
  ['ticket-office', undefined],
  ['card table', undefined],
  ['magazine rack', undefined],
  ['sign painter', undefined],
  ['title card', undefined],
])('a %s is %s: its noun says', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});

it.each([
  ['what the words are on, not the ticket beside it', ['ticket', 'sign'], 'sign', 'sign'],
  ['the ticket that they are on', ['ticket', 'sign'], 'ticket', 'ticket'],
  ['no booth', ['ticket booth'], 'ticket-booth', undefined],
])('the board is %s', (_, names, on, of) => {
  const said = brief({ subjects: names.map((name) => ({ name })) });
  expect(boardOf({ ...said, text: [{ id: 'words', content: 'OPEN', on, source: 'user', off: false }] })?.of).toBe(of);
});

it.each([
  ['coffee shop logo', 'coffee-shop-logo'],
  ['monogram', 'monogram'],
  ['logo designer', undefined],
])('a %s that was named is the picture itself where it ends in what it is', (name, of) => {
  expect(logoOf(brief({ subjects: [{ name }] }))).toBe(of);
});

it.each([
  ['badge', true],
  ['pizza icon', true],
  ['t-shirt design', true],
  ['byzantine icon', false],
  ['poster', false],
])('a %s is a mark: %s', (value, is) => {
  const said = brief({ subjects: [{ name: 'fox' }] });
  expect(logoOf({ ...said, look: [{ id: 'made', kind: 'medium', value, source: 'user' }] })).toBe(is ? 'made' : undefined);
});

it.each([
  ['sticker', 'cat', true],
  ['halloween sticker', 'ghost', true],
  ['sticker', 'mountain', false],
  ['logo', 'cat', false],
])('a %s of a %s is cut out in its own colours: %s', (value, name, is) => {
  const made = { id: 'made', kind: 'medium', value, source: 'user' } as const;
  expect(isSticker({ ...brief({ subjects: [{ name }] }), look: [made] }, 'made')).toBe(is);
});

it('an emblem is the picture itself, unless it is on something', () => {
  const [wave, shield] = [{ name: 'wave' }, { name: 'shield' }];
  expect(logoOf(brief({ subjects: [{ name: 'emblem' }, wave] }))).toBe('emblem');
  const worn = brief({ subjects: [shield, { name: 'emblem' }] });
  const on = { id: 'on', from: 'shield', predicate: 'with', to: 'emblem', source: 'user', off: false } as const;
  expect(logoOf({ ...worn, relations: [on] })).toBeUndefined();
});
