import { describe, expect, test } from 'vitest';
import { changed, redone, timelineOf, undone } from './undo.ts';

describe('undo of everything', () => {
  test('goes back through each change and forward again', () => {
    let line = timelineOf('a');
    line = changed(line, 'b', 'seed', 0);
    line = changed(line, 'c', 'seed', 1);
    expect(undone(line).present).toBe('b');
    expect(undone(undone(line)).present).toBe('a');
    expect(undone(undone(undone(line))).present).toBe('a');
    expect(redone(undone(line)).present).toBe('c');
    expect(redone(line).present).toBe('c');
  });

  test('typing in one go is one step; a pause or another change begins a new one', () => {
    let line = timelineOf('');
    for (const [i, text] of ['a', 'ab', 'abc'].entries()) line = changed(line, text, 'type:', i * 100);
    expect(undone(line).present).toBe('');
    line = changed(line, 'abcd', 'type:', 5000);
    expect(undone(line).present).toBe('abc');
    line = changed(line, 'X', 'talk', 5001);
    line = changed(line, 'Xy', 'type:', 5002);
    expect(undone(line).present).toBe('X');
  });

  test('what was undone is forgotten by the next change', () => {
    let line = changed(timelineOf('a'), 'b', 'seed', 0);
    line = changed(undone(line), 'c', 'seed', 1);
    expect(redone(line).present).toBe('c');
    expect(undone(line).present).toBe('a');
  });
});
