/**
 * The one worker file, in two roles: the studio that reads, writes and drafts, and, under the name `painter`, one thread of a large
 * picture. One file, so that both share what they load. Messages that come before the role is loaded wait.
 */
const early: MessageEvent[] = [];
self.onmessage = (event) => early.push(event);

const role = self.name === 'painter' ? import('@atelier/illustrator/worker') : import('./studio.ts');
role.then(
  () => {
    for (const event of early.splice(0)) self.onmessage?.call(self, event);
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    (self as unknown as { postMessage(message: unknown): void }).postMessage({ kind: 'failed-to-start', message });
  },
);
