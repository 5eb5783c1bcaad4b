/** What a person decides in the page, and the Brief that comes of it. */
import { read, write } from '@atelier/prompt';
import { describe, expect, test } from 'vitest';
import { type Doc, emptyDoc } from '../model/doc.ts';
import { factToLock } from '../model/keys.ts';
import { composeDoc } from './compose-doc.ts';
import { say, vary } from './talk.ts';
import { viewOf } from './view.ts';

const docFor = (idea: string, more: Partial<Doc> = {}): Doc => ({ ...emptyDoc(7), idea, ...more });

describe('a document becomes a Brief', () => {
  test('untouched, it is what the command line writes', () => {
    expect(composeDoc(docFor('a beach sunset')).brief).toEqual(write(read('a beach sunset'), { seed: 7, liberty: 'balanced' }));
  });

  test('a locked addition outlives every seed (B4)', () => {
    const { brief } = composeDoc(docFor('a beach'));
    const added =
      brief.subjects.find(({ source }) => source === 'writer') ?? brief.setting.find(({ source }) => source === 'writer');
    const key = `${added && 'name' in added && 'attributes' in added ? 'subject' : 'setting'}:${added?.id}`;
    const lock = factToLock(brief, key);
    expect(lock).toBeDefined();
    for (let seed = 1; seed < 12; seed++) {
      const other = composeDoc(docFor('a beach', { seed, locked: lock ? [lock] : [] })).brief;
      const facts = [...other.subjects, ...other.setting].filter(({ id }) => id === added?.id);
      expect(facts).toHaveLength(1);
      expect(facts[0]?.locked).toBe(true);
    }
  });

  test('chips: off, reworded under the same id (L1), in another order', () => {
    const doc = docFor('a cat and a dog', {
      off: { 'subject:cat': true },
      edited: { 'subject:dog': 'three white dogs' },
      order: ['subject:dog', 'subject:cat'],
    });
    const { subjects } = composeDoc(doc).brief;
    const [first, second] = subjects;
    expect(first).toMatchObject({ id: 'dog', name: 'dog', count: { exact: 3 }, source: 'edit' });
    expect(first?.attributes.map(({ value }) => value)).toEqual(['white']);
    expect(second).toMatchObject({ id: 'cat', off: true });
  });

  test('what was said is said again over other words, and what no longer fits is named', () => {
    const said = [{ line: 'make it night' }, { line: 'make the dog black' }];
    const { brief, lost } = composeDoc(docFor('a beach with a cat', { said }));
    expect(brief.setting.some(({ kind, value }) => kind === 'time' && value === 'night')).toBe(true);
    expect(lost).toEqual([1]);
    // The same line again, after what it needs: only the first found nothing.
    const again = [{ line: 'make the dog black' }, { line: 'add a dog' }, { line: 'make the dog black' }];
    expect(composeDoc(docFor('a beach with a cat', { said: again })).lost).toEqual([0]);
  });

  test('a line that changes the shape becomes the ratio of the document', () => {
    const answer = say(docFor('a beach'), 'make it 16:9');
    expect(answer.doc?.aspect).toBe('16:9');
    expect(composeDoc(answer.doc as Doc)).toMatchObject({ width: expect.any(Number), lost: [] });
    const { width, height } = composeDoc(answer.doc as Doc);
    expect(width / height).toBeCloseTo(16 / 9, 1);
  });

  test('what is not understood changes nothing', () => {
    const doc = docFor('a beach');
    for (const line of ['how is the weather in Rome?', 'make the elephant pink', 'xyzzy plugh'])
      expect(say(doc, line).doc).toBeUndefined();
  });

  test('some lines are said to the page: save it, begin anew, so many of something else', () => {
    const doc = docFor('a beach', { one: true, said: [{ line: 'make it night' }] });
    for (const line of ['save it', 'Please download the picture.']) expect(say(doc, line)).toMatchObject({ save: true });
    for (const line of ['start over', 'new picture'])
      expect(say(doc, line).doc).toMatchObject({ idea: '', said: [], seedLocked: false });
    expect(say(doc, '3 pictures of a dog').doc).toMatchObject({ idea: '3 pictures of a dog', said: [], one: undefined });
    expect(say(doc, 'save the dog')).not.toHaveProperty('save');
    expect(say(doc, 'add a clear sky').doc?.idea).toBe('a beach');
  });

  test('variations are documents to go on from, each with its own seed', () => {
    const ways = vary(docFor('a lighthouse'), 4);
    expect(new Set(ways.map(({ doc }) => doc.seed)).size).toBe(4);
    for (const { doc } of ways) expect(composeDoc(doc).brief).toEqual(doc.given?.brief);
  });
});

describe('the view', () => {
  test('underlines do not overlap, stand in order, and cover what was read', () => {
    const idea = 'two old boats on a beach at sunset, watercolor, "HELLO", no people, flimblewock';
    const { words, chips } = viewOf(docFor(idea));
    let at = 0;
    for (const { start, end } of words) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    const role = (part: string) => words.find(({ start, end }) => idea.slice(start, end).includes(part))?.role;
    expect([role('boats'), role('beach'), role('watercolor'), role('HELLO'), role('people')]).toEqual([
      'subject',
      'setting',
      'look',
      'lettering',
      'absent',
    ]);
    expect(chips.find(({ key }) => key === 'subject:boat')).toMatchObject({ label: '2 old boats', row: 'said' });
    expect(new Set(chips.map(({ key }) => key)).size).toBe(chips.length);
  });
});
