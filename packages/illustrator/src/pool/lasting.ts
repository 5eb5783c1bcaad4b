/**
 * What the engine has compiled for a painting hangs on the hidden classes of the objects that it met, and on the functions among them, and is
 * thrown away by the collection that finds none of them left: with nothing kept, every collection between two pictures had most of the painter
 * compiled anew, on the cores that the painting wants. So the last of each kind stay until others of their kind have come. What is kept is
 * never read, and changes no pixel.
 */
import type { Frame } from '../kernels/frame.ts';
import { heldBy } from './held-by.ts';
import type { Pass, Plan } from './pass.ts';

/** A plan holds 2 … 8 MB, mostly plants. Somebody who is at one picture has one kind, with and without a finish two. */
const MOST_PLANS = 4;
const MOST_PASSES = 64;
/** Bytes that one pass may hold by its look, and all of them together. What holds plants, houses or maps is past the first. */
const MOST_A_PASS = 128 << 10;
const MOST_BYTES = 4 << 20;

export class Lasting {
  #frame: Frame | undefined;
  /** By what they paint; the oldest first. */
  readonly #plans = new Map<string, Plan>();
  /** The last of each name, the oldest first. */
  readonly #passes = new Map<string, { pass: Pass; bytes: number }>();
  #bytes = 0;

  /** Keeps them, and lets go what they take the place of. No plan is given of a painting that was called off. */
  keep(frame: Frame, plan?: Plan): void {
    this.#frame = frame;
    if (!plan) return;
    for (const pass of plan.passes) this.#keepPass(pass);
    for (const oldest of this.#passes.keys()) {
      if (this.#passes.size <= MOST_PASSES && this.#bytes <= MOST_BYTES) break;
      this.#drop(oldest);
    }
    const kind = plan.passes.map(({ name }) => name).join();
    this.#plans.delete(kind);
    this.#plans.set(kind, plan);
    for (const oldest of this.#plans.keys()) {
      if (this.#plans.size <= MOST_PLANS) break;
      this.#plans.delete(oldest);
    }
  }

  #keepPass(pass: Pass): void {
    this.#drop(pass.name);
    // Without a look nobody can tell what it holds.
    if (!pass.look) return;
    const bytes = heldBy(pass.look, MOST_A_PASS);
    if (bytes > MOST_A_PASS) return;
    this.#passes.set(pass.name, { pass, bytes });
    this.#bytes += bytes;
  }

  #drop(name: string): void {
    this.#bytes -= this.#passes.get(name)?.bytes ?? 0;
    this.#passes.delete(name);
  }

  /** Lets the frame go, whose memory is wanted back: this one, if it is kept, or whichever it is. */
  letGo(frame?: Frame): void {
    if (!frame || this.#frame === frame) this.#frame = undefined;
  }

  /** What is kept now. */
  get kept(): { frame: Frame | undefined; plans: readonly Plan[]; passes: readonly Pass[]; bytes: number } {
    const passes = [...this.#passes.values()].map(({ pass }) => pass);
    return { frame: this.#frame, plans: [...this.#plans.values()], passes, bytes: this.#bytes };
  }
}
