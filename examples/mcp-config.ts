// What a desktop chat needs to paint with this clone of Atelier (docs/mcp.md).
import { fileURLToPath } from 'node:url';

const bin = process.env.ATELIER_BIN ?? fileURLToPath(new URL('../bin/atelier.js', import.meta.url));
const config = { mcpServers: { atelier: { command: process.execPath, args: [bin, 'mcp'] } } };
console.log(JSON.stringify(config, null, 2));
