/**
 * What keeps other web pages away from a server on this machine. Loopback alone does not: any page a person visits may send
 * requests there. So: only our own names as Host (a rebound DNS name carries a stranger's), only our own origin, no cross-site
 * request but a link that is followed, and for anything that changes state or reads files the token of this launch.
 */
import type { Context, MiddlewareHandler } from 'hono';

/** Nothing from elsewhere, no inline script; WebAssembly is compiled by the painter. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // Both together give the page shared memory, and with it painting in several threads.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

/** Set on every answer, refusals included. */
export const withSecurityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.res.headers.set(name, value);
};

const refuse = (context: Context, why: string) =>
  context.json({ error: { code: 'refused', message: `Refused: ${why}.` } }, 403);

/** The names under which a loopback server of this port is asked for. */
const hostsOf = (port: number): ReadonlySet<string> =>
  new Set(['127.0.0.1', 'localhost', '[::1]'].flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])));

/** Host, Origin and Fetch Metadata. A request without the latter two comes from no browser and is judged by the token alone. */
export function onlyFromHere(port: number): MiddlewareHandler {
  const hosts = hostsOf(port);
  const origins = new Set([...hosts].map((host) => `http://${host}`));
  return async (context, next) => {
    const { req } = context;
    const host = req.header('host')?.toLowerCase();
    if (host === undefined || !hosts.has(host)) return refuse(context, `this server is not called ${host ?? 'nothing'}`);
    const origin = req.header('origin');
    // The origin must be that of the very name asked for: localhost and 127.0.0.1 are two origins to a browser.
    if (origin !== undefined && (!origins.has(origin) || origin !== `http://${host}`))
      return refuse(context, `the request comes from ${origin}`);
    const site = req.header('sec-fetch-site');
    const own = site === undefined || site === 'same-origin' || site === 'none';
    if (!own && !isFollowedLink(context)) return refuse(context, `the request is ${site}`);
    return next();
  };
}

/** Somebody clicked a link to the page elsewhere: it opens, with no power it would not have otherwise. */
const isFollowedLink = ({ req }: Context): boolean =>
  req.method === 'GET' &&
  req.path === '/' &&
  req.header('sec-fetch-mode') === 'navigate' &&
  req.header('sec-fetch-dest') === 'document';

/** The token as `Authorization: Bearer …`: a header that no form and no simple cross-site request can set. */
export function withToken(...tokens: string[]): MiddlewareHandler {
  return async (context, next) => {
    const given = context.req.header('authorization') ?? '';
    if (!tokens.map((token) => sameText(given, `Bearer ${token}`)).includes(true))
      return context.json(
        {
          error: {
            code: 'no-token',
            message:
              'This needs the token of this launch, which stands behind #token= in the address that `atelier studio` prints.',
          },
        },
        401,
      );
    return next();
  };
}

/** Takes as long for a near miss as for a wild one. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) difference |= (a.charCodeAt(i) || 0) ^ b.charCodeAt(i);
  return difference === 0;
}
