/**
 * Document → Brief. What the command line would write for the same words, seed and liberty; then what was said under the picture;
 * then what was done with the chips. A pure function, so undo needs only the document before.
 */
import { read, unwrite, write } from '@atelier/prompt';
import type { Brief } from '@atelier/spec';
import { checkedIdea, compose, paintedBy, ratioOf, reviseBrief, type Size, sizeOf, withStyle } from '@atelier/studio/browser';
import type { Doc } from '../model/doc.ts';
import { withChips, withLocked } from './facts.ts';

export interface Composed extends Size {
  brief: Brief;
  /** Places in `said` of the instructions that found nothing to act on any more. */
  lost: number[];
  /** What the last instruction was about, by its id. */
  about?: string | undefined;
}

/** Underlines, picture and prompts ask for the same document one after another. */
const known = new Map<string, Composed>();
const MOST_KNOWN = 4;

export function composeDoc(doc: Doc): Composed {
  const key = JSON.stringify(doc);
  const made = known.get(key) ?? composed(doc);
  known.delete(key);
  known.set(key, made);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return made;
}

function composed(doc: Doc): Composed {
  const lost: number[] = [];
  let about: string | undefined;
  let brief = doc.finish === undefined ? written(doc) : withStyle(written(doc), doc.finish);
  const { aspect: _, ...shapeless } = doc;
  for (const [at, { line, aspect }] of doc.said.entries()) {
    const then: Doc = aspect === undefined ? shapeless : { ...doc, aspect };
    const revision = reviseBrief({ ...shaped(then, brief), about }, line);
    if (revision.unplaced.length > 0) lost.push(at);
    else {
      brief = withoutShape(revision.brief, brief, then);
      about = revision.about;
    }
  }
  brief = withChips(brief, doc);
  return { brief, ...sizeFor(doc, brief), lost, about };
}

function written({ idea, given, seed, liberty, locked }: Doc): Brief {
  if (given) {
    const { brief } = given;
    if (locked.length === 0 && seed === given.seed) return compose({ brief }, { liberty, seed });
    return write(unwrite(withLocked(brief, locked)), { liberty, seed });
  }
  if (locked.length === 0) return compose({ idea }, { liberty, seed });
  return write(withLocked(read(checkedIdea(idea)), locked), { liberty, seed });
}

const sizeFor = ({ aspect }: Doc, brief: Brief): Size => sizeOf(aspect ? { aspect } : {}, brief.format);

/** As an instruction sees it: "wider" is wider than what is shown. */
export function shaped(doc: Doc, brief: Brief): Size & { brief: Brief; seed: number } {
  return paintedBy({ brief, seed: doc.seed, ...sizeFor(doc, brief) });
}

/** A ratio chosen by a button is the document's and not the Brief's; so the Brief stays what the command line would write. */
function withoutShape(after: Brief, before: Brief, doc: Doc): Brief {
  if (!doc.aspect || after.format.aspect !== shaped(doc, before).brief.format.aspect) return after;
  return { ...after, format: before.format };
}

/** The ratio that an instruction asked for, where it asked for one. */
export function ratioAfter(doc: Doc, before: Brief, after: Brief): string | undefined {
  const was = shaped(doc, before).brief.format;
  const { format } = after;
  if (format.aspect === was.aspect && format.width === was.width && format.height === was.height) return doc.aspect;
  return format.aspect ?? ratioOf(sizeOf({}, format));
}
