/** The pictures made so far, as the command line sees them. */
import { type Library, openLibrary } from '@atelier/library';
import { personFolder, picturesFolder } from './person.ts';

export const library = (): Library => openLibrary({ home: picturesFolder(), cwd: personFolder() });
