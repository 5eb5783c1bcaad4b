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
  /** Beyond loopback while working offline. */
  | 'offline'
  /** Nothing accepted the connection: safe to send again. */
  | 'unreachable'
  /** The request went out and no whole answer came: it may have been done, and charged. */
  | 'unknown-fate'
  | 'timed-out'
  | 'bad-reply'
  | 'refused-address'
  | 'no-key'
  /** A file with secrets that others on the machine can read. */
  | 'not-private'
  /** The engine would not draw it; `refusal` says what it objected to. */
  | 'refused'
  | 'rate-limited'
  | 'out-of-credit'
  | 'over-budget'
  | 'not-taken'
  | 'no-chat-model'
  /** A package that the person has to install, and has not. */
  | 'not-installed'
  | 'path-not-allowed'
  | 'interrupted'
  | 'internal';

/** A place in a text, both from 1; columns in UTF-16 units. */
interface Place {
  line: number;
  column: number;
}

export interface AtelierErrorOptions {
  place?: Place;
  cause?: unknown;
  exitStatus?: 1 | 2 | 130;
  retryable?: boolean;
  /** Milliseconds. */
  retryAfter?: number;
  refusal?: Refusal;
}

/** What a generator objected to. */
export interface Refusal {
  kind: 'prompt' | 'picture' | 'account' | 'safety-down';
  /** The provider's own words. */
  words: string;
}

export class AtelierError extends Error {
  readonly code: ErrorCode;
  /** Exit status of the command line: 2 the request itself is wrong, 130 interrupted, 1 the work failed. */
  readonly exitStatus: 1 | 2 | 130;
  /** Whether the same call may succeed later, and after how many milliseconds where the other side said so. */
  readonly retryable: boolean;
  readonly retryAfter?: number;
  readonly refusal?: Refusal;
  /** Where in a text that was given. */
  readonly place?: Place;

  constructor(code: ErrorCode, message: string, options: AtelierErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AtelierError';
    this.code = code;
    this.exitStatus = options.exitStatus ?? EXIT_STATUS[code] ?? 1;
    this.retryable = options.retryable ?? false;
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
    if (options.refusal !== undefined) this.refusal = options.refusal;
    if (options.place !== undefined) this.place = options.place;
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
  'no-chat-model': 2,
  'not-installed': 2,
  interrupted: 130,
};
