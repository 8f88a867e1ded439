import { type Request, type Response, Router } from 'express';
import { type AnnotatedArticle, exporterFor } from '../../annotator/index.ts';
import type { Application } from '../application.ts';
import type { ServerConfig } from '../config.ts';
import { refuseMethod } from './api.ts';
import { listCorpus, readCorpusArticle } from './corpus-shelf.ts';
import { faultOf } from './form-faults.ts';
import { goneSignal } from './gone-signal.ts';
import { filteredQuery, hiddenKinds } from './hidden-kinds.ts';
import { annotationError, logged, Problem } from './problem.ts';
import type { Render } from './render.ts';
import { annotationRequest, emptySubmission, readSubmission, type Submission } from './submission.ts';
import { articleView, titleOf } from './view-models/article-view.ts';
import { type FormView, formView, submissionView } from './view-models/form-view.ts';

/** The web page, for readers with and without scripts. */
export function pageRouter(application: Application, config: ServerConfig, render: Render): Router {
  // Listed anew each time: articles come and go while the server runs.
  const corpus = () => listCorpus(config.corpusFolder);

  const annotated = async (submission: Submission, response: Response): Promise<AnnotatedArticle> => {
    const result = await application.annotate(annotationRequest(submission, 'json'), goneSignal(response));
    if (!result.ok) throw annotationError(result.code, result.message);
    return JSON.parse(result.body);
  };

  /** `address` is where the same article can be had again, or null: what was posted is kept nowhere. */
  const showArticle = async (
    submission: Submission,
    address: string | null,
    request: Request,
    response: Response,
  ) => {
    const document = await annotated(submission, response);
    const view = articleView(document, hiddenKinds(request.query));
    await render(response, 'article', { ...view, address, submission: submissionView(submission) });
  };

  /** Runs `work`; what fails because of the form gives the form back, filled in, with the reason at its field. */
  const orFormAgain = async (submission: Submission, response: Response, work: () => Promise<void>) => {
    try {
      const fault = faultOf(submission, config.bodyLimit);
      if (fault) throw fault;
      await work();
    } catch (error) {
      const problem = logged(error, config.log);
      response.status(problem.status).set(problem.headers);
      await render(response, 'form', formView(submission, corpus(), fieldError(problem, submission)));
    }
  };

  const router = Router();
  router.get('/', (_request, response) => render(response, 'form', formView(emptySubmission, corpus())));
  router.post('/', async (request, response) => {
    await render(response, 'form', formView(await readSubmission(request, config.bodyLimit), corpus()));
  });
  router.all('/', refuseMethod('GET, HEAD, POST'));

  router.post('/annotate', async (request, response) => {
    const submission = await readSubmission(request, config.bodyLimit);
    await orFormAgain(submission, response, () => showArticle(submission, null, request, response));
  });
  router.get('/annotate', (_request, response) => response.redirect(303, '/'));
  router.all('/annotate', refuseMethod('POST'));

  router.get('/corpus/:language/:slug', async (request, response) => {
    const { language, slug } = request.params;
    const article = corpus().find(entry => entry.language === language && entry.slug === slug);
    if (!article) throw new Problem('not-found', 'There is no such article in the corpus.');
    const filtered = filteredQuery(request.query);
    if (filtered !== null) return response.redirect(303, request.path + filtered);
    const file = { name: article.fileName, bytes: readCorpusArticle(article) };
    await showArticle({ ...emptySubmission, file }, request.path, request, response);
  });

  router.post('/export/:format', async (request, response) => {
    const exporter = exporterFor(request.params.format);
    if (!exporter) throw new Problem('unknown-format', 'There is no such export format.');
    const submission = await readSubmission(request, config.bodyLimit);
    await orFormAgain(submission, response, async () => {
      const document = await annotated(submission, response);
      response.attachment(`${fileNameFor(titleOf(document))}.${exporter.extension}`);
      response.type(exporter.mediaType).send(exporter.write(document));
    });
  });
  router.all('/export/:format', refuseMethod('POST'));
  return router;
}

/** A file name that every system takes: "WhatsApp va exclure…" → `whatsapp-va-exclure`. */
function fileNameFor(title: string): string {
  const ascii = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = ascii.replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  return name.replace(/^-|-$/g, '') || 'article';
}

function fieldError({ code, message }: Problem, submission: Submission): FormView['error'] {
  const field = code === 'invalid-date' ? 'published' : code === 'invalid-language' ? 'language' : null;
  return { field: field ?? (submission.file ? 'file' : 'text'), message };
}
