/** What stays when the page is closed: the document, and the ideas that were said. Storage may be full or forbidden; then nothing stays. */
import type { Doc } from '../model/doc.ts';
import type { Past } from './past.ts';

const DOC = 'atelier.doc.1';
const IDEAS = 'atelier.ideas.1';
const UNFOLDED = 'atelier.unfolded.1';
const PROMPT = 'atelier.prompt.1';
const PAST = 'atelier.past.1';
const MOST_IDEAS = 100;

function readJson(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function writeJson(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full, or forbidden: the page works without.
  }
}

export const storedDoc = (): Doc | undefined => wholeDoc(readJson(DOC));

function wholeDoc(value: unknown): Doc | undefined {
  const doc = value as Partial<Doc> | null | undefined;
  const whole =
    typeof doc?.idea === 'string' &&
    Number.isInteger(doc.seed) &&
    Array.isArray(doc.said) &&
    doc.said.every(({ line }) => typeof line === 'string') &&
    Array.isArray(doc.locked) &&
    Array.isArray(doc.order) &&
    typeof doc.off === 'object' &&
    typeof doc.edited === 'object';
  return whole ? (doc as Doc) : undefined;
}
export const storeDoc = (doc: Doc): void => writeJson(DOC, doc.demo ? null : doc);

/** Newest last. */
export function ideas(): string[] {
  const list = readJson(IDEAS);
  return Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : [];
}

export function rememberIdea(idea: string): void {
  const text = idea.trim();
  if (text.length < 3) return;
  // A longer wording of the newest replaces it: it was still being typed.
  const before = ideas().filter((each) => each !== text);
  const newest = before.at(-1);
  if (newest !== undefined && text.startsWith(newest)) before.pop();
  writeJson(IDEAS, [...before, text].slice(-MOST_IDEAS));
}

/** Whether what was not said is shown in full. */
export const storedUnfolded = (): boolean => readJson(UNFOLDED) === true;
export const storeUnfolded = (unfolded: boolean): void => writeJson(UNFOLDED, unfolded);

export interface StoredPrompt {
  /** Of the generator that was asked for last. */
  id?: string | undefined;
  /** Of that generator. */
  version?: string | undefined;
  /** Whether its prompt is unfolded. */
  open: boolean;
}
export function storedPrompt(): StoredPrompt {
  const value = readJson(PROMPT) as Partial<StoredPrompt> | null;
  return {
    open: value?.open === true,
    ...(typeof value?.id === 'string' && { id: value.id }),
    ...(typeof value?.version === 'string' && { version: value.version }),
  };
}
export const storePrompt = (prompt: StoredPrompt): void => writeJson(PROMPT, prompt);

export function storedPast(): Past[] {
  const list = readJson(PAST);
  if (!Array.isArray(list)) return [];
  return list.filter(
    (past: Partial<Past> | null): past is Past => /^data:image\//.test(past?.still ?? '') && !!wholeDoc(past?.doc),
  );
}
export const storePast = (past: readonly Past[]): void => writeJson(PAST, past);
