/** How trouble reaches a person or a program: one plain message and an exit status, never a stack trace for a mistake. */
import { AtelierError, type ErrorCode } from '@atelier/spec';
import { CommanderError } from 'commander';
import { stopStatus } from './interrupt.ts';

export interface Failure {
  code: ErrorCode;
  message: string;
  exitStatus: 0 | 1 | 2 | 130;
  /** Where in a text that was given. */
  place?: { line: number; column: number };
}

export function failureOf(error: unknown): Failure {
  if (error instanceof AtelierError) {
    const { code, message, exitStatus, place } = error;
    return { code, message, exitStatus, ...(place && { place }) };
  }
  if (error instanceof CommanderError) {
    // Help and version are asked for, and printed already.
    if (error.exitCode === 0) return { code: 'usage', message: '', exitStatus: 0 };
    return { code: 'usage', message: error.message.replace(/^error: /, ''), exitStatus: 2 };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `Something in Atelier itself went wrong: ${message}`, exitStatus: 1 };
}

/** As other programs read it. */
export const errorJson = ({ code, message, place }: Failure): { error: { code: ErrorCode; message: string } } => ({
  error: { code, message, ...place },
});

/** Prints a failure on standard error, with `--json` also on standard output; answers with the exit status. */
export function report(error: unknown, { json }: { json: boolean }): number {
  const failure = failureOf(error);
  if (failure.message) {
    if (json) process.stdout.write(`${JSON.stringify(errorJson(failure))}\n`);
    process.stderr.write(`atelier: ${failure.message}\n`);
    if (failure.code === 'internal' && process.env.ATELIER_DEBUG && error instanceof Error)
      process.stderr.write(`${error.stack}\n`);
    else if (failure.code === 'internal') process.stderr.write('Set ATELIER_DEBUG=1 to see where, and please report it.\n');
  }
  return failure.exitStatus === 130 ? stopStatus() : failure.exitStatus;
}
