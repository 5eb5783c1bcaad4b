import { read } from '@atelier/prompt';
import { describe, expect, it } from 'vitest';
import { type ChatState, emptyChat, type Moment, paintedBefore, recordOf, resumed } from './chat-state.ts';

const moment = (n: number, from?: number, picture?: Moment['picture']): Moment => ({
  n,
  brief: read('a beach sunset'),
  seed: 7,
  width: 64,
  height: 64,
  ...(from && { from }),
  ...(picture && { picture }),
});
const picture = { number: 1, file: '/p/beach-sunset-7.png', pixels: 'abc' };

const first: ChatState = { moments: [moment(1)], at: 1, choices: [], liberty: 'balanced' };
const second: ChatState = { ...first, moments: [moment(1, undefined, picture), moment(2, 1)], at: 2, before: 1, choices: [2] };
const lines = [
  recordOf(emptyChat('balanced'), first, 'a beach sunset', ['…']),
  recordOf(first, second, 'two variations', ['…']),
].map((record) => JSON.stringify(record));

const TALK = [
  { said: 'a beach sunset', answer: '…' },
  { said: 'two variations', answer: '…' },
];

describe('resumed', () => {
  it('is where the conversation stood', () => {
    expect(resumed(lines, 'free')).toEqual({ state: second, turns: 2, unread: 0, talk: TALK });
  });

  it('takes up the last of several conversations', () => {
    expect(resumed([...lines, lines[0] ?? ''], 'free')).toEqual({ state: first, turns: 1, unread: 0, talk: TALK.slice(0, 1) });
  });

  it.each(['{"v":1,"said":"cut of', '{}', 'null', '{"v":1,"moments":[{"n":1}],"choices":[],"liberty":"balanced"}', '{"v":2}'])(
    'passes over what cannot be read: %s',
    (line) => {
      expect(resumed([...lines, line], 'free')).toEqual({ state: second, turns: 2, unread: 1, talk: TALK });
    },
  );

  it('of nothing is a fresh conversation', () => {
    expect(resumed(['', ''], 'free')).toEqual({ state: emptyChat('free'), turns: 0, unread: 0, talk: [] });
  });
});

it('a moment goes back to what was painted', () => {
  expect(paintedBefore(second, second.moments[1])?.picture).toEqual(picture);
  expect(paintedBefore(first, first.moments[0])).toBeUndefined();
});
