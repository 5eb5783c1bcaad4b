/**
 * Which pictures in a folder are finished downloads. Browsers write under another name (`.crdownload`, `.part`), or grow the file under its own;
 * so a picture counts when it has no such name or companion and two looks in a row found it alike. Asked by looking, not by the system's
 * notices, which differ from system to system and get lost on network drives.
 */
export interface Entry {
  name: string;
  /** Bytes. */
  size: number;
  /** Milliseconds. */
  changed: number;
}

const PICTURE = /\.(?:png|jpe?g|webp|avif)$/i;
/** What browsers call a download that is not finished: Chrome and Edge, Firefox, Safari, Opera, and others. */
const UNFINISHED = ['.crdownload', '.part', '.partial', '.download', '.opdownload', '.tmp'];

export interface Watching {
  /** Names of pictures that are finished since the last look, each once; again where it was replaced by another. */
  look(entries: readonly Entry[]): string[];
}

/** `known`: what lies there already and is not looked at. */
export function watching(known: readonly Entry[] = []): Watching {
  const done = new Map(known.map((entry) => [entry.name, stampOf(entry)]));
  let before = new Map<string, string>();
  return {
    look(entries) {
      const names = new Set(entries.map(({ name }) => name));
      const now = new Map<string, string>();
      const ready: string[] = [];
      for (const entry of entries) {
        const { name, size } = entry;
        if (!PICTURE.test(name) || name.startsWith('.') || UNFINISHED.some((suffix) => names.has(name + suffix))) continue;
        const stamp = stampOf(entry);
        now.set(name, stamp);
        if (size === 0 || done.get(name) === stamp || before.get(name) !== stamp) continue;
        done.set(name, stamp);
        ready.push(name);
      }
      before = now;
      return ready;
    },
  };
}

const stampOf = ({ size, changed }: Entry): string => `${size} ${changed}`;
