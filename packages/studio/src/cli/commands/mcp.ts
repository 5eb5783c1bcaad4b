import { resolve } from 'node:path';
import { Command } from 'commander';
import { personFolder } from '../person.ts';

interface Flags {
  allow?: string[];
}

export const mcpCommand = (): Command =>
  new Command('mcp')
    .description('serve desktop chats over stdio: an MCP server with the tools brief, revise, prompt, imagine and read')
    .option('--allow <folder...>', 'folders, besides the library, whose pictures may be read')
    .addHelpText(
      'after',
      `
Examples:
  atelier mcp
  atelier mcp --allow ~/Pictures

A chat starts it itself; docs/mcp.md shows what to write into its settings.`,
    )
    .action(async ({ allow = [] }: Flags) => {
      const { serveStdio } = await import('@modelcontextprotocol/server/stdio');
      const { mcpServer } = await import('../../mcp/server.ts');
      const { keeper } = await import('../keep.ts');
      const { library } = await import('../shelf.ts');
      const allowed = allow.map((folder) => resolve(personFolder(), folder));
      const { keep } = keeper({});
      const ended = new Promise<void>((done) => process.stdin.once('close', done).once('end', done));
      const serving = serveStdio(() => mcpServer({ library: library(), keep, allowed }), {
        onerror: (error) => process.stderr.write(`atelier mcp: ${error.message}\n`),
      });
      await ended;
      await serving.close();
    });
