/** Standard output that nobody reads any more (`| head`): no fault of ours, and nothing to tell anybody. */

type Fault = NodeJS.ErrnoException;

/** What is written from then on is dropped; what is being painted is painted and kept. Any other error of the stream is thrown. */
export function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: Fault) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const end = (error: Fault): void => {
  if (error.code === 'EPIPE') process.exit(0);
};

/** For commands that only write: with the reader gone they are done. Asked for again, it stays at one. */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.off('error', end).on('error', end);
}
