import { removal } from '../edits.ts';
import type { Rule } from '../fault.ts';

/** Keys by the marks their issuers give them; a prompt goes to strangers and into files. */
const SECRETS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an API key', /\b(?:sk|rk|pk)-(?:proj-|ant-|live-|test-)?[A-Za-z0-9_-]{16,}/g],
  ['a key of Stripe’s kind', /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}/g],
  ['a token of GitHub', /\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_[A-Za-z0-9_]{30,}/g],
  ['a token of GitLab', /\bglpat-[A-Za-z0-9_-]{18,}/g],
  ['an access key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a key of Google', /\bAIza[A-Za-z0-9_-]{30,}/g],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['a token of Hugging Face', /\bhf_[A-Za-z0-9]{25,}/g],
  ['a token of Replicate', /\br8_[A-Za-z0-9]{30,}/g],
  ['a signed web token', /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{5,}/g],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g],
  ['a password', /\b(?:password|passwd|api[_-]?key|secret)\s*[:=]\s*\S{6,}/gi],
];

export const secrets: Rule = {
  id: 'secret',
  about: 'keys and passwords',
  find: ({ text }) => {
    const found: ReturnType<Rule['find']> = [];
    for (const [what, pattern] of SECRETS)
      for (const { 0: said, index } of text.matchAll(pattern)) {
        const span: [number, number] = [index, index + said.length];
        if (found.some(({ span: [a, b] }) => span[0] < b && span[1] > a)) continue;
        found.push({
          span,
          message: `This looks like ${what}. A prompt is sent away and kept in files: take it out, and replace the key if it was sent already.`,
          fix: [removal(span)],
        });
      }
    return found;
  },
};

const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}-])/gu;

export const emails: Rule = {
  id: 'email',
  about: 'e-mail addresses',
  find: ({ text, quotes }) =>
    [...text.matchAll(ADDRESS)]
      // Lettering on a card may hold one.
      .filter(({ index }) => !quotes.some(([start, end]) => index > start && index < end))
      .map(({ 0: said, index }) => {
        const span: [number, number] = [index, index + said.length];
        return {
          span,
          message:
            'An e-mail address: it would be sent away with the prompt. If it is to be written in the picture, put it in quotes.',
          fix: [removal(span)],
        };
      }),
};
