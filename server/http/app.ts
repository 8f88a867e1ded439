import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import type { Application } from '../application.ts';
import type { ServerConfig } from '../config.ts';
import { apiRouter } from './api.ts';
import { hostGuard, requestLimit, securityHeaders } from './guards.ts';
import { pageRouter } from './pages.ts';
import { logged, Problem, sendProblem } from './problem.ts';
import { assetsFolder, type Render, renderer } from './render.ts';
import { errorView } from './view-models/error-view.ts';

/** The whole HTTP side, without a port: guards, then files, API and pages, then one place for all errors. */
export function createHttpApp(application: Application, config: ServerConfig): Express {
  const render = renderer(config.cacheTemplates);
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders, hostGuard(config));
  app.use('/assets', express.static(assetsFolder, { maxAge: '1h', index: false }));
  app.use(requestLimit(config));
  app.use(apiRouter(application, config));
  app.use(pageRouter(application, config, render));
  app.use(() => {
    throw new Problem('not-found', 'There is nothing at this address.');
  });
  app.use(errorAnswer(config, render));
  return app;
}

/** A page for people, problem details for programs. What we broke ourselves is logged, never shown. */
function errorAnswer(config: ServerConfig, render: Render): ErrorRequestHandler {
  return async (error, request, response, next) => {
    const problem = logged(error, config.log);
    if (response.headersSent) return next(error);
    if (!forPeople(request)) return sendProblem(response, problem);
    response.status(problem.status).set(problem.headers);
    await render(response, 'error', errorView(problem));
  };
}

const forPeople = (request: Request): boolean =>
  !/^\/(api|schema|healthz)(\/|$)/.test(request.path) && request.accepts(['json', 'html']) === 'html';
