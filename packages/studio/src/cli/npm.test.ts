import { CommanderError } from 'commander';
import { expect, it } from 'vitest';
import { refuseSwallowedFlags, strayHint } from './npm.ts';
import { nameForPerson, personFolder, picturesFolder } from './person.ts';

it('finds flags that npm kept for itself', () => {
  const script = { npm_lifecycle_event: 'imagine' };
  expect(() => refuseSwallowedFlags({ ...script, npm_config_seed: 'true' })).toThrowError(/--seed.*npm run imagine -- /);
  expect(() => refuseSwallowedFlags(script)).not.toThrow();
  // Somebody else's script, with a setting of its own that is called the same.
  expect(() => refuseSwallowedFlags({ npm_lifecycle_event: 'wallpaper', npm_config_size: '1' })).not.toThrow();
});

it('explains an argument too many', () => {
  const error = new CommanderError(1, 'commander.excessArguments', 'error: too many arguments');
  expect(strayHint(error, ['imagine', 'a', 'beach', '--json'])).toMatchObject({
    code: 'usage',
    message: expect.stringMatching(/"a" "beach"/),
  });
  const other = new Error('other');
  expect(strayHint(other, [])).toBe(other);
});

it('says where the examples and the names are', () => {
  const missing = new CommanderError(1, 'commander.missingArgument', "error: missing required argument 'x,y'");
  expect(strayHint(missing, ['why', 'last'])).toMatchObject({
    code: 'usage',
    message: "Missing required argument 'x,y'. `atelier why --help` shows examples.",
  });
  const unknown = (message: string) => new CommanderError(1, 'commander.unknownCommand', message);
  expect(strayHint(unknown("error: unknown command 'paint'"), ['paint'])).toMatchObject({
    message: "Unknown command 'paint'. `atelier --help` lists them all.",
  });
  expect(strayHint(unknown("error: unknown command 'a fox in snow'"), ['a fox in snow'])).toMatchObject({
    message: 'Expected a command first, got "a fox in snow". To paint it: atelier imagine "a fox in snow"',
  });
  const option = new CommanderError(1, 'commander.unknownOption', "error: unknown option '--axes'");
  expect(strayHint(option, ['vary', 'a fox', '--axes'])).toMatchObject({
    message: "Unknown option '--axes'. `atelier vary --help` lists the flags.",
  });
  expect(strayHint(option, ['--axes'])).toMatchObject({
    message: "Unknown option '--axes'. `atelier --help` lists the flags.",
  });
  const near = unknown("error: unknown command 'imagin'\n(Did you mean imagine?)");
  expect(strayHint(near, ['imagin'])).toBe(near);
});

it("believes npm's folder of the person only for scripts of its own", () => {
  const script = { npm_lifecycle_event: 'imagine', npm_package_name: 'atelier', INIT_CWD: '/somewhere' };
  expect(personFolder(script, '/repo')).toBe('/somewhere');
  expect(personFolder({ ...script, npm_lifecycle_event: 'test' }, '/repo')).toBe('/repo');
  expect(personFolder({ ...script, npm_package_name: 'else' }, '/repo')).toBe('/repo');
  expect(picturesFolder({ ...script, ATELIER_HOME: 'gallery' })).toBe('/somewhere/gallery');
  expect(nameForPerson('/nowhere/near.png')).toBe('/nowhere/near.png');
});
