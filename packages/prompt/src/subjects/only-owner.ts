/** Whose something is, and who is not there: the soldier of a helmet with a ladybird on it. */
import { BODY_PARTS } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

export const isOnlyOwner = ({ id, parts, actions }: Subject, { relations }: Brief): boolean =>
  actions.every(({ off }) => off === true) &&
  parts.some(
    ({ id: part, name }) =>
      !BODY_PARTS.has(name) && relations.some(({ from, to, off }) => off !== true && (from === part || to === part)),
  ) &&
  !relations.some(({ from, to, off }) => off !== true && (from === id || to === id));
