/** What a passage cannot say of a thing: hands have no hands of their own, and beside a burger that flies lies nothing. */
import { BODY_PARTS, type Passage } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { isUnsettled } from '../subjects/unsettled.ts';

const WHOLE_BODY = /\b(?:hands?|chin|head|face|eyes?|gaze|mouth|lips|wears?|shoulders?|hair|smil\w+|lap)\b/i;
/** What lies beside a thing, or under it, where it lies. */
const LAID =
  /\b(?:lies?|lying|sits?|stands?|rests?) (?:\w+ )?(?:on|beside|in|around|next|behind)\b|\b(?:beside|table|board|plate|rim|surface is still)\b/i;
const OF_ITSELF = /^(?:form|small|look|many|set)$/;

export const isImpossibleOf = (subject: Subject, text: string, slot: Passage['slot']): boolean =>
  (BODY_PARTS.has(subject.name) && WHOLE_BODY.test(text)) || (OF_ITSELF.test(slot) && LAID.test(text) && isUnsettled(subject));
