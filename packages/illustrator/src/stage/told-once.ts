/** What is missing, each told once: a place that stands in two lists, and a quality of what is not there at all. */
import type { Missing } from '@atelier/spec';

export const toldOnce = (missing: readonly Missing[]): Missing[] =>
  missing.filter(
    ({ name, of }, i) =>
      !missing.some(
        (other, k) =>
          other.of === of && (other.name === name ? k < i : other.name.length < name.length && name.endsWith(` ${other.name}`)),
      ),
  );
