/** What is said in the conversation whatever the picture. */
import { DIALECTS } from '@atelier/prompt';
import { LIBERTIES } from '@atelier/spec';

/** Those that take words; `plain` is the Illustrator's. */
const GENERATORS = DIALECTS.filter(({ id }) => id !== 'plain');

export const OUTSIDE = `On my own I only talk about pictures. For anything else, connect a chat model: set ATELIER_CHAT_MODEL (docs/chat-models.md) and start again.
With any other chat: \`atelier ask "<idea>"\` prints a message to paste there that asks for a picture prompt.`;
export const OUTSIDE_NOW = 'Pictures work without it: say what you want to see, or what should change.';
export const GREETING = 'Hello. Say what you want to see, for example: a beach sunset. /help shows what else there is.';
export const MAKER = `Atelier's own Illustrator paints here: written rules for light, water, plants and things, no AI model, nothing sent anywhere.
/prompt gives the words for a generator that is one.`;
export const GOODBYE = 'Goodbye. `atelier chat --resume` takes it up again.';
export const UNCHANGED = 'Nothing has been changed yet.';
export const SORRY = 'Sorry. Say what is wrong with the picture, and it is changed; “undo” goes back, “New: …” begins another.';
export const WELCOME = 'You are welcome. Say what should change, or what to see next.';
export const NOTHING_YET = 'There is no picture yet. Say what you want to see, for example: a beach sunset.';
export const ANOTHER = 'Say what to see now. The pictures so far are kept: /list shows them.';
export const HELP = `Say what you want to see, then what should change: “make it night, a sailboat on the left”, “no palms”, “wider”.
Ask “what did you add?”, take “four variations”, choose “the second”, go back with “undo”. “New: a cat” begins another picture.
/prompt [generator]   the prompt of this picture, for one of ${GENERATORS.length} generators: ${GENERATORS.slice(0, 5)
  .map(({ id }) => id)
  .join(', ')} … (Tab shows all)
/undo                 back to the picture before
/list                 the pictures of this conversation (/history)
/why [thing]          who put it there; alone, every fact with its words and rule
/save <file>          a copy of the picture there
/open [number]        show one in the system's viewer
/seed [number]        the seed; with a number, painted again with that one
/liberty [how]        how much is added: faithful, balanced or free
/new <idea>           another picture
/help                 this list
/quit                 the end; \`atelier chat --resume\` takes it up again`;
/** What Tab offers for what is typed so far. */
export function completions(typed: string): string[] {
  if (!typed.startsWith('/')) return [];
  const [, command = '', start = ''] = /^(\/(?:prompt|liberty)) +(\S*)$/.exec(typed) ?? [];
  if (command === '/prompt')
    return offers(
      GENERATORS.map(({ id }) => id),
      start,
      command,
    );
  if (command === '/liberty') return offers(LIBERTIES, start, command);
  return SLASH_COMMANDS.filter((name) => name.startsWith(typed));
}
const offers = (words: readonly string[], start: string, command: string): string[] =>
  words.filter((word) => word.startsWith(start)).map((word) => `${command} ${word}`);

export const SLASH_COMMANDS = [
  '/prompt',
  '/undo',
  '/list',
  '/history',
  '/why',
  '/save',
  '/open',
  '/seed',
  '/liberty',
  '/new',
  '/help',
  '/quit',
];

export const whereIs = (file: string): string =>
  `It is saved: ${file}. “Save it as boat.png” makes a copy of that name, /open shows it.`;

export const unknownDialect = (unknown: string): string =>
  `I do not know the language of ${unknown}. I know: ${GENERATORS.map(({ name }) => name).join(', ')}.`;
