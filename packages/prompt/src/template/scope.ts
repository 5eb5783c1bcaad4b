/** What a template is expanded with: variables, wildcards, and guards against running in circles. */
import { type Random, random } from '@atelier/spec';
import type { Assign, Node } from './nodes.ts';
import { parseTemplate } from './parse-template.ts';
import { trouble } from './trouble.ts';
import type { Wildcards, WildcardValue } from './wildcards.ts';

/** Wildcards within wildcards. */
const DEEPEST = 64;

/** Shared by a whole expansion. */
export interface Run {
  readonly wildcards: Wildcards | undefined;
  readonly chance: Random;
  /** Wildcards that were not found, each once. */
  readonly missing: Set<string>;
  readonly parsed: Map<string, Node>;
  /** The first text of a node, for what has to be one text at once. */
  readonly first: (node: Node, scope: Scope) => string;
}

export const newRun = (wildcards: Wildcards | undefined, seed: number, first: Run['first']): Run => ({
  first,
  wildcards,
  chance: random(seed, 'template'),
  missing: new Set(),
  parsed: new Map(),
});

export class Scope {
  readonly run: Run;
  /** The text that the nodes at hand were read from: a wildcard's value is a template of its own. */
  readonly template: string;
  readonly #variables: ReadonlyMap<string, Node>;
  readonly #open: ReadonlySet<string>;
  readonly #depth: number;

  constructor(
    run: Run,
    template: string,
    variables: ReadonlyMap<string, Node> = new Map(),
    open: ReadonlySet<string> = new Set(),
    depth = 0,
  ) {
    this.run = run;
    this.template = template;
    this.#variables = variables;
    this.#open = open;
    this.#depth = depth;
  }

  has(name: string): boolean {
    return this.#variables.has(name);
  }

  with(more: ReadonlyMap<string, Node>): Scope {
    return more.size === 0
      ? this
      : new Scope(this.run, this.template, new Map([...this.#variables, ...more]), this.#open, this.#depth);
  }

  /**
   * The node behind a variable, and the scope to expand it in.
   * @throws AtelierError `bad-template` where it is not set, or made of itself
   */
  variable(name: string, fallback: Node | undefined, at: number): { node: Node; scope: Scope } {
    const node = this.#variables.get(name) ?? fallback;
    if (node === undefined) {
      const known = [...this.#variables.keys()].map((each) => `\${${each}}`).join(', ');
      throw trouble(
        this.template,
        at,
        `\${${name}} is not set${known ? ` (set are ${known})` : ''}. Set it with \${${name}=…}, or give a default: \${${name}:…}.`,
      );
    }
    if (this.#open.has(name)) throw trouble(this.template, at, `\${${name}} is made of itself.`);
    return { node, scope: new Scope(this.run, this.template, this.#variables, new Set([...this.#open, name]), this.#depth) };
  }

  /** Values of a wildcard; none where it is not found. */
  values(path: string): readonly WildcardValue[] {
    const found = this.run.wildcards?.values(path) ?? [];
    if (found.length === 0) this.run.missing.add(path);
    return found;
  }

  /** A wildcard's value as a template, with the scope to expand it in. @throws AtelierError `bad-template` */
  value(text: string, at: number): { node: Node; scope: Scope } {
    if (this.#depth >= DEEPEST)
      throw trouble(
        this.template,
        at,
        `wildcards lead to each other more than ${DEEPEST} deep; one of them is made of itself.`,
      );
    let node = this.run.parsed.get(text);
    if (node === undefined) {
      node = parseTemplate(text);
      this.run.parsed.set(text, node);
    }
    return { node, scope: new Scope(this.run, text, this.#variables, this.#open, this.#depth + 1) };
  }

  /** What assignments make of this scope; `choose` gives the text of what is to be chosen at once. */
  assigned(assigns: readonly Assign[], choose: (node: Node, scope: Scope) => string): Scope {
    const more = new Map<string, Node>();
    for (const { name, node, immediate, keep } of assigns) {
      if (keep && this.has(name)) continue;
      more.set(name, immediate ? { kind: 'text', text: choose(node, this.with(more)) } : node);
    }
    return this.with(more);
  }
}
