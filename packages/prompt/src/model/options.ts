import type { Brief, ChatUsage, Warning } from '@atelier/spec';

export interface ModelOptions {
  /** Cancels; the call then throws an `AtelierError` with code `interrupted`. */
  signal?: AbortSignal;
  /** Milliseconds for both rounds together; then the built-in result comes, with a warning. Default 60,000. */
  timeLimit?: number;
}

export interface PartialOptions {
  /** Called with what the answer comes to so far, checked like the whole. */
  onPartial?: (brief: Brief) => void;
}

/** What came of asking a model: always a result, and who it is by. */
export interface ByModel<T> {
  result: T;
  /** `built-in`: the model's answer could not be used; a warning says why. */
  by: 'model' | 'built-in';
  /** What was taken out, mended or set aside. */
  warnings: Warning[];
  usage: ChatUsage;
  /** How often it was asked; 0 where there was nothing to ask. */
  rounds: number;
  /** The provider's own numbers for these exchanges, where it gives them. */
  requests: string[];
}
