/** Standard output that nobody reads any more (`| head`): no fault of ours, and nothing to tell anybody. */

type Fault = NodeJS.ErrnoException;

/**
 * What is written from then on is dropped; what is being painted is painted and kept. Output that cannot be written, as to a file on a full
 * disk, is a failure of the work and said in one line.
 */
export function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: Fault) => {
    if (error.code === 'EPIPE') return;
    const why = error.code === 'ENOSPC' ? 'the disk is full' : (error.code ?? error.message);
    if (stream !== process.stderr)
      process.stderr.write(`atelier: The output could not be written: ${why}. Send it elsewhere.\n`);
    process.exit(1);
  });
}

const end = (error: Fault): void => {
  if (error.code === 'EPIPE') process.exit(0);
};

/** For commands that only write: with the reader gone they are done. Asked for again, it stays at one. */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.off('error', end).on('error', end);
}
