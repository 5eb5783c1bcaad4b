/** A line under the picture: an edit, a move, a wish for variations or for words. What cannot be placed is said, and nothing changes. */
import { intentOf, reviseBrief, waysInPaint } from '@atelier/studio/browser';
import { type Doc, withIdea } from '../model/doc.ts';
import { composeDoc, ratioAfter, shaped } from './compose-doc.ts';
import type { Answer, Diff, Way } from './protocol.ts';

const NOTHING: Diff = { added: [], removed: [], changed: [] };
const MOST_WAYS = 8;
const OUTSIDE =
  'That is not about a picture, and pictures are all I do. Try “make it night”, “add a sailboat on the left”, or “four variations”.';

const MAKER =
  "Atelier's own Illustrator draws here: written rules for light, water, plants and things, no AI model, nothing sent anywhere. “The prompt” gives the words for a generator that is one.";

const WHY =
  'Point at anything in the picture, or at a word: it says who put it there, and why. What I added stands behind “show”.';

export function say(doc: Doc, line: string): Answer {
  const intent = intentOf(line, true);
  switch (intent.wants) {
    case 'outside':
      return { text: OUTSIDE, diff: NOTHING };
    case 'thanks':
      return { text: 'You are welcome. Say what should change, or what to see next.', diff: NOTHING };
    case 'scolding':
      return { text: 'Sorry. Say what is wrong with the picture, and it is changed; Ctrl+Z goes back.', diff: NOTHING };
    case 'help':
    case 'greeting':
      return { text: 'Gladly. Say what should change: “make it night”, “no palms”, “four variations”.', diff: NOTHING };
    case 'maker':
      return { text: MAKER, diff: NOTHING };
    case 'why':
      return { text: WHY, diff: NOTHING };
    case 'where':
      return { text: 'It is in this page; “Save PNG” puts it among your downloads, at full size.', diff: NOTHING };
    case 'size': {
      const { width, height } = composeDoc(doc);
      return { text: `${width} × ${height} pixels, as it is saved.`, diff: NOTHING };
    }
    case 'changed':
      return {
        text: doc.said.at(-1) ? `Last you said “${doc.said.at(-1)?.line}”.` : 'Nothing has been changed yet.',
        diff: NOTHING,
      };
    case 'list':
    case 'quit':
      return {
        text: 'Earlier pictures stand in the strip of this page, and Ctrl+Z goes back through every step.',
        diff: NOTHING,
      };
    case 'save':
      return { text: 'Saving it at full size.', diff: NOTHING, save: true };
    case 'anew':
      return { text: 'Say another picture.', diff: NOTHING, doc: withIdea(doc, '') };
    case 'draw':
      return { text: 'Painting it at full size.', diff: NOTHING, paint: true };
    case 'prompt':
      return { text: 'Here is the prompt.', diff: NOTHING, prompt: intent.dialect ?? '' };
    case 'unknown-dialect':
      return {
        text: `I don't know a generator called “${intent.name}”. Those I know stand under the prompt.`,
        diff: NOTHING,
        prompt: '',
      };
    case 'variations': {
      const count = Math.max(2, Math.min(intent.count, MOST_WAYS));
      const edit = intent.instruction ? revised(doc, intent.instruction) : undefined;
      return {
        text: [
          edit?.text ?? `${count} ways to see it.`,
          intent.count > MOST_WAYS ? `More than ${MOST_WAYS} do not fit here.` : '',
        ]
          .filter(Boolean)
          .join(' '),
        diff: edit?.diff ?? NOTHING,
        vary: count,
        ...(edit?.doc && { doc: edit.doc }),
      };
    }
    case 'new':
      return {
        text: `A new picture: “${intent.words}”.`,
        diff: NOTHING,
        doc: {
          ...doc,
          idea: intent.words,
          said: [],
          off: {},
          edited: {},
          order: [],
          locked: [],
          given: undefined,
          parent: undefined,
          one: undefined,
        } as unknown as Doc,
      };
    case 'revision':
      return revised(doc, intent.words);
  }
}

function revised(doc: Doc, line: string): Answer {
  const { brief, about } = composeDoc(doc);
  const { brief: after, patch, answer, unplaced, move, further } = reviseBrief({ ...shaped(doc, brief), about }, line);
  // "Undo that, and add a boat instead": one step, from what was there before.
  if (move?.intent === 'undo' && further) {
    const next = revised({ ...doc, said: doc.said.slice(0, -move.to) }, further);
    return { ...next, text: `${answer} ${next.text}` };
  }
  if (move) {
    if (move.intent === 'goto' && typeof move.to === 'number')
      return { text: 'Here every step is kept: Ctrl+Z goes back through them.', diff: NOTHING, move: 'undo', number: move.to };
    if (move.intent === 'goto')
      return { text: 'Here every step is kept: Ctrl+Z goes back through them.', diff: NOTHING, move: 'undo' };
    return { text: move.intent === 'again' ? 'Another one, with a new seed.' : answer, diff: NOTHING, move: move.intent };
  }
  const { reasons } = patch;
  const because = (id: string) => (reasons[id] ? { why: reasons[id] } : {});
  const diff: Diff = {
    added: patch.added.map(({ id, value, source }) => ({ value, source, ...because(id) })),
    removed: patch.removed.map(({ id, value, source }) => ({ value, source, ...because(id) })),
    changed: patch.changed.map(({ id, from, to }) => ({ from, to, ...because(id) })),
  };
  const changes = diff.added.length + diff.removed.length + diff.changed.length;
  if (changes === 0 || unplaced.length > 0) return { text: answer, diff: NOTHING };
  const { aspect: _, ...rest } = doc;
  const ratio = ratioAfter(doc, brief, after);
  return {
    text: answer,
    diff,
    doc: { ...rest, said: [...doc.said, { line, ...(doc.aspect && { aspect: doc.aspect }) }], ...(ratio && { aspect: ratio }) },
  };
}

/** As people say it. */
const AXIS_NAMES: Readonly<Record<string, string>> = { time: 'hour', medium: 'finish' };

/** Ways to see the same idea, each a document to go on from. */
export function vary(doc: Doc, count: number): Way[] {
  const composed = composeDoc(doc);
  return waysInPaint({ brief: composed.brief, seed: doc.seed, width: composed.width, height: composed.height }, count).map(
    ({ brief, seed, differs }) => ({
      differs: differs.map(({ axis, value }) => ({ axis: AXIS_NAMES[axis] ?? axis, value })),
      doc: { ...doc, given: { brief, seed }, seed, said: [], off: {}, edited: {}, order: [], locked: [] },
    }),
  );
}
