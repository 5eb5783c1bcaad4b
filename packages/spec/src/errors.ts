/**
 * One error class for everything a person or a caller can do something about. The message says what was expected,
 * where, what came and what to do; `code` is what programs decide on.
 */
export type ErrorCode =
  | 'idea-empty'
  | 'idea-too-long'
  | 'idea-not-text'
  | 'usage'
  | 'not-placed'
  | 'no-such-file'
  | 'not-a-picture'
  | 'no-lineage'
  | 'bad-record'
  | 'bad-size'
  | 'not-drawable'
  | 'not-writable'
  | 'disk-full'
  | 'unknown-dialect'
  | 'bad-syntax'
  | 'bad-template'
  | 'no-clipboard'
  | 'unknown-engine'
  | 'engine-failed'
  | 'interrupted'
  | 'internal';

export class AtelierError extends Error {
  readonly code: ErrorCode;
  /** Exit status of the command line: 2 the request itself is wrong, 130 interrupted, 1 the work failed. */
  readonly exitStatus: 1 | 2 | 130;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; exitStatus?: 1 | 2 | 130 } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AtelierError';
    this.code = code;
    this.exitStatus = options.exitStatus ?? EXIT_STATUS[code] ?? 1;
  }
}

const EXIT_STATUS: Partial<Record<ErrorCode, 1 | 2 | 130>> = {
  'idea-empty': 2,
  'idea-too-long': 2,
  'idea-not-text': 2,
  usage: 2,
  'bad-size': 2,
  'unknown-dialect': 2,
  'unknown-engine': 2,
  interrupted: 130,
};
