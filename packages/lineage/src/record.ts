/** The record: a `Provenance` as one line of JSON. It comes back from files that anybody may have written. */
import { AtelierError, PROVENANCE_VERSION, type Provenance, provenanceSchema } from '@atelier/spec';
import { depthOf } from './json.ts';
import { MAX_DEPTH, MAX_TEXT } from './limits.ts';

/** Fields stand in the order of the schema, so that equal provenance gives equal bytes. */
export function writeRecord(provenance: Provenance): string {
  const checked = provenanceSchema.safeParse(provenance);
  if (!checked.success) throw bad(`it does not fit the format (${firstIssue(checked.error.issues)})`);
  // C1 controls and the two noncharacters are escaped as well: XML does not take them, and terminals should not.
  const json = JSON.stringify(checked.data).replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // What could not be read back is not written.
  if (depthOf(json) > MAX_DEPTH) throw bad(`it is nested more than ${MAX_DEPTH} deep`);
  if (json.length * 3 > MAX_TEXT && new TextEncoder().encode(json).length > MAX_TEXT)
    throw bad(`it is larger than ${MAX_TEXT} bytes`);
  return json;
}

export function readRecord(json: string): Provenance {
  if (json.length > MAX_TEXT) throw bad(`it is larger than ${MAX_TEXT} bytes`);
  if (depthOf(json) > MAX_DEPTH) throw bad(`it is nested more than ${MAX_DEPTH} deep`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw bad('it is not JSON', cause);
  }
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
  if (typeof version === 'number' && version > PROVENANCE_VERSION) {
    throw bad(
      `it has version ${version} and this Atelier reads up to ${PROVENANCE_VERSION}; a newer Atelier wrote it, so update`,
    );
  }
  const checked = provenanceSchema.safeParse(value);
  if (!checked.success) throw bad(`it does not fit the format (${firstIssue(checked.error.issues)})`);
  return checked.data;
}

function firstIssue(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const issue = issues[0];
  return issue ? `${issue.path.map(String).join('.') || 'record'}: ${issue.message}`.slice(0, 300) : 'unknown fault';
}

const bad = (why: string, cause?: unknown) =>
  new AtelierError('bad-record', `The record of how this picture was made cannot be used: ${why}.`, { cause });
