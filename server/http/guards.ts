import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { ServerConfig } from '../config.ts';
import { Problem } from './problem.ts';

/** No script, style or picture that is not a file of ours; nothing inline; nobody frames the page. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  // Postil itself speaks plain HTTP; a proxy that adds TLS adds this too.
  strictTransportSecurity: false,
});

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const loopbackHosts = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * A server for this machine alone answers to this machine's names alone: otherwise a foreign web page could reach it
 * under its own name (DNS rebinding).
 */
export function hostGuard({ host }: Pick<ServerConfig, 'host'>): RequestHandler {
  return (request, _response, next) => {
    if (!loopbackHosts.has(host) || loopbackNames.has(nameIn(request.headers.host ?? ''))) return next();
    throw new Problem(
      'forbidden-host',
      'This Postil answers only to localhost; start it with --host to open it.',
    );
  };
}

const nameIn = (hostHeader: string): string => hostHeader.toLowerCase().replace(/:\d+$/, '');

/** Generous: it stops a runaway loop, not a reader. */
export function requestLimit({ requestsPerMinute }: Pick<ServerConfig, 'requestsPerMinute'>): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // Behind a proxy all readers share its address; the header that tells them apart could be forged.
    validate: { xForwardedForHeader: false },
    handler: () => {
      throw new Problem('too-many-requests', 'Too many requests; wait a minute and try again.', {
        'Retry-After': '60',
      });
    },
  });
}
