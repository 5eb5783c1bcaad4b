/** One line from standard input: on a terminal asked for and not shown, else read as it comes. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

export async function hiddenLine(question: string): Promise<string> {
  const atTerminal = process.stdin.isTTY === true;
  if (atTerminal) process.stderr.write(question);
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  // readline itself echoes what is typed, to its output: here to nowhere.
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: atTerminal });
  try {
    for await (const line of lines) return line.trim();
    return '';
  } finally {
    lines.close();
    process.stdin.destroy();
    if (atTerminal) process.stderr.write('\n');
  }
}
