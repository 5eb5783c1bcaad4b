/**
 * Atelier as an MCP server: five tools over the same use cases as the command line, so that a desktop chat can be the writer with no key of
 * ours. Pictures go into the library's folder and nowhere else; files are read through `pathDoor` alone.
 */
import { randomInt } from 'node:crypto';
import type { Library } from '@atelier/library';
import { provenanceOf } from '@atelier/lineage';
import { notRead, read, summary, writtenBy } from '@atelier/prompt';
import { AtelierError, type Brief } from '@atelier/spec';
import { McpServer, type ServerContext } from '@modelcontextprotocol/server';
import { briefOfJson } from '../use-cases/brief-json.ts';
import { compose } from '../use-cases/compose.ts';
import { checkedIdea } from '../use-cases/idea.ts';
import { type Artwork, type ImagineEvent, imagine, type Keep, type PaintEvent } from '../use-cases/imagine.ts';
import { requireDialect } from '../use-cases/plan.ts';
import { prompt } from '../use-cases/prompt.ts';
import { briefOfPicture, recallPicture, recallPrompt } from '../use-cases/read.ts';
import { repaint } from '../use-cases/repaint.ts';
import { paintedBy, reviseBrief } from '../use-cases/revise.ts';
import { picturesToMake, understand } from '../use-cases/understand.ts';
import { VERSION } from '../version.ts';
import { pathDoor } from './path-door.ts';
import * as schema from './schemas.ts';
import { answered, imageOut, progressOf, shown, text } from './tool.ts';

export interface McpSurroundings {
  library: Library;
  keep: Keep;
  /** Absolute folders, besides the library's own, whose files may be read. */
  allowed: readonly string[];
}

const INSTRUCTIONS = `Atelier turns a person's words into a Brief (facts, each with who put it there), prompts for image generators, and pictures by its own painter: procedural, no AI model, offline, the same seed gives the same picture. It paints scenery, things and animals in a picture-book manner, lettering exactly.
Pass the person's idea word for word: do not rewrite it. To be the writer yourself call imagine with "additions"; the person's words stay as they are and what the rules do not allow is left out and said. Go on with revise ("make it night, no people"): what is not named stays as it is.
Say what the tools report as missing or left out; do not claim that it is in the picture.`;

export function mcpServer({ library, keep, allowed }: McpSurroundings): McpServer {
  const server = new McpServer({ name: 'atelier', title: 'Atelier', version: VERSION }, { instructions: INSTRUCTIONS });
  const door = pathDoor(library, allowed);
  const here = { openWorldHint: false } as const;

  server.registerTool(
    'brief',
    {
      title: 'Understand an idea',
      description:
        'What an idea for a picture says: a Brief of facts, each with its source and its place in the words. Nothing is painted. With write: true also what the built-in writer adds.',
      inputSchema: schema.briefInput,
      outputSchema: schema.briefOutput,
      annotations: { ...here, readOnlyHint: true, idempotentHint: true },
    },
    ({ idea, write, liberty, seed = 0 }) =>
      answered(async () => {
        const start = { idea: checkedIdea(idea) };
        const made = write ? compose(start, { seed, ...(liberty && { liberty }) }) : understand(start);
        const unread = notRead(made);
        const short = summary(made);
        const lines = [
          line('You said', short.said),
          line('Follows', short.follows),
          line('Added', short.added),
          line('Only in the prompt', short.inWords),
          line('Not read', unread),
        ].filter(Boolean);
        return {
          content: [text(lines.join('\n') || 'Nothing of this was understood as something to see.')],
          structuredContent: { brief: plain(made), ...short, unread },
        };
      }),
  );

  server.registerTool(
    'prompt',
    {
      title: 'Prompt for a generator',
      description:
        "The idea, or an earlier picture, as a prompt in a generator's own language, ready to paste. Nothing is painted.",
      inputSchema: schema.promptInput,
      outputSchema: schema.promptOutput,
      annotations: { ...here, readOnlyHint: true, idempotentHint: true },
    },
    ({ idea, picture, for: dialect, liberty, seed = 0, aspect }) =>
      answered(async () => {
        requireDialect(dialect);
        const start =
          picture === undefined ? { idea: given(idea) } : { brief: briefOfPicture((await door.read(picture)).bytes) };
        const wish = { start, seed, ...(liberty && { liberty }), ...(aspect && { aspect }) };
        const made = await prompt(wish, dialect);
        const warnings = made.warnings.map(({ code, message }) => ({ code, message }));
        return {
          content: [
            text(made.negative ? `${made.prompt}\nNegative: ${made.negative}` : made.prompt),
            ...warnings.map(({ message }) => text(`Note: ${message}`)),
          ],
          structuredContent: {
            dialect: made.dialect,
            prompt: made.prompt,
            ...(made.negative !== undefined && { negative: made.negative }),
            warnings,
          },
        };
      }),
  );

  server.registerTool(
    'imagine',
    {
      title: 'Paint a picture',
      description:
        "Paints an idea, or a Brief, with Atelier's own painter into the library's folder. Answers with small previews and links to the files.",
      inputSchema: schema.imagineInput,
      outputSchema: schema.imagineOutput,
      annotations: { ...here, readOnlyHint: false, destructiveHint: false },
    },
    ({ idea, brief, additions, count: asked, seed = randomInt(10_000, 100_000), liberty, ...shape }, context) =>
      answered(async () => {
        const notes: string[] = [];
        let start = startOf(idea, brief);
        const { count, note } = picturesToMake(start, asked, schema.MOST_PICTURES);
        if (note) notes.push(note);
        if (additions) {
          const known = 'idea' in start ? read(start.idea) : start.brief;
          const by = 'desktop chat';
          const written = writtenBy(known, additions, { seed, by, ...(liberty && { liberty }) });
          notes.push(...written.left);
          start = { brief: written.brief };
        }
        const wish = {
          start,
          seed,
          ...(liberty && { liberty }),
          ...(shape.aspect && { aspect: shape.aspect }),
          ...(shape.size && { size: shape.size }),
        };
        const painting = { wish, engine: 'illustrator', count, missing: 'leave', format: 'png' } as const;
        const artworks = await painted(imagine(painting, keep, context.mcpReq.signal), context);
        for (const { provenance } of artworks)
          for (const { message } of provenance.warnings) if (!notes.includes(message)) notes.push(message);
        return {
          content: [...artworks.map(words), ...notes.map((note) => text(`Note: ${note}`)), ...shown(artworks)],
          structuredContent: { images: artworks.map(imageOut), notes },
        };
      }),
  );

  server.registerTool(
    'revise',
    {
      title: 'Change a picture',
      description:
        'Paints an earlier picture again with what the instruction changes; the rest stays as it is. The new picture names its parent.',
      inputSchema: schema.reviseInput,
      outputSchema: schema.reviseOutput,
      annotations: { ...here, readOnlyHint: false, destructiveHint: false },
    },
    ({ picture = 'last', instruction, dry }, context) =>
      answered(async () => {
        const { bytes } = await door.read(picture);
        const parent = provenanceOf(bytes);
        const { answer, patch, unplaced, brief, move } = reviseBrief(paintedBy(parent), instruction);
        if (unplaced.length > 0) throw new AtelierError('not-placed', answer);
        const again = move?.intent === 'again';
        const { added, removed, changed } = patch;
        const idle = added.length + removed.length + changed.length === 0 && !again;
        if (move && !again)
          throw new AtelierError('not-placed', 'Every picture is kept: say which one to go on from, by its number or file.');
        const seed = again ? (parent.seed + 1) % 2 ** 32 : parent.seed;
        const artworks =
          dry || idle
            ? []
            : await painted(
                repaint({ parent, brief, seed, instruction }, { format: 'png' }, keep, context.mcpReq.signal),
                context,
              );
        return {
          content: [text(answer), ...artworks.map(words), ...shown(artworks)],
          structuredContent: { answer, added, removed, changed, images: artworks.map(imageOut) },
        };
      }),
  );

  server.registerTool(
    'read',
    {
      title: 'Read a picture or a prompt',
      description:
        "A picture's own record (idea, Brief, seed, prompt), whichever tool made it, or what a prompt says. Only pictures of the library and of allowed folders.",
      inputSchema: schema.readInput,
      outputSchema: schema.readOutput,
      annotations: { ...here, readOnlyHint: true, idempotentHint: true },
    },
    ({ picture, prompt: words }) =>
      answered(async () => {
        if ((picture === undefined) === (words === undefined))
          throw new AtelierError('usage', 'Give either a picture or a prompt.');
        const recalled = picture === undefined ? recallPrompt(given(words)) : recallPicture((await door.read(picture)).bytes);
        const { brief, provenance, parameters, warnings } = recalled;
        const { said, follows, added } = summary(brief);
        const lines = [
          line('Idea', [brief.idea]),
          line('Said', said),
          line('Follows', follows),
          line('Added', added),
          ...(provenance
            ? [`Drawn by ${provenance.engine.name}, seed ${provenance.seed}`, `Prompt: ${provenance.prompt}`]
            : []),
          ...warnings.map(({ message }) => `Note: ${message}`),
        ].filter(Boolean);
        return {
          content: [text(lines.join('\n'))],
          structuredContent: {
            brief: plain(brief),
            idea: brief.idea,
            ...(provenance && { seed: provenance.seed, drawnBy: provenance.engine.name, prompt: provenance.prompt }),
            ...(parameters !== undefined && { parameters }),
            warnings: warnings.map(({ code, message }) => ({ code, message })),
          },
        };
      }),
  );
  return server;
}

const line = (label: string, items: readonly string[]): string => (items.length > 0 ? `${label}: ${items.join(' · ')}` : '');
const words = ({ file, provenance }: Artwork) =>
  text(`${file}, drawn by ${provenance.engine.name} (procedural, no AI model), seed ${provenance.seed}`);
/** Without keys that hold undefined, which JSON has not. */
const plain = (brief: Brief): { v: 1; idea: string } & Record<string, unknown> => JSON.parse(JSON.stringify(brief));

function given(idea: string | undefined): string {
  if (idea === undefined) throw new AtelierError('usage', 'Expected an idea: what to see, in plain words.');
  return checkedIdea(idea);
}

function startOf(idea: string | undefined, brief: { v: 1; idea: string } | undefined): { idea: string } | { brief: Brief } {
  if (brief === undefined) return { idea: given(idea) };
  const known = briefOfJson(JSON.stringify(brief), 'The Brief');
  checkedIdea(known.idea);
  return { brief: known };
}

async function painted(events: AsyncGenerator<PaintEvent | ImagineEvent>, context: ServerContext): Promise<Artwork[]> {
  const tell = progressOf(context);
  const artworks: Artwork[] = [];
  for await (const event of events) {
    if (event.type === 'progress') await tell(event.fraction, event.stage);
    else if (event.type === 'artwork') artworks.push(event.artwork);
  }
  await tell(1, 'done');
  return artworks;
}
