/** The pages in docs/dialects say what the data says; `node scripts/build.js && node scripts/dialect-pages.js` makes them anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { DIALECTS } from '@atelier/prompt';
import { expect, it } from 'vitest';
import { indexOf, pageOf } from '../../scripts/dialect-pages.js';

const folder = new URL('../../docs/dialects/', import.meta.url);
const page = (name: string) => readFileSync(new URL(name, folder), 'utf8');

it('there is a page for each dialect and no other', () =>
  expect(readdirSync(folder).sort()).toEqual([...DIALECTS.map(({ id }) => `${id}.md`), 'README.md', 'side-by-side.md'].sort()));
it('the list is current', () => expect(page('README.md')).toBe(indexOf(DIALECTS)));
it.each(DIALECTS)('the page of $id is current', (dialect) => expect(page(`${dialect.id}.md`)).toBe(pageOf(dialect)));
it.each(DIALECTS)('the facts of $id have a date and sources with dates', ({ facts }) => {
  expect(facts.checked).toMatch(/^\d{4}-\d\d/);
  expect(facts.sources.length).toBeGreaterThan(0);
  for (const { date } of facts.sources) expect(date).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
});
