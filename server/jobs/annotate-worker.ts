import { type AnnotationRequest, type AnnotationResult, runAnnotation } from '../application.ts';

/** What a worker thread does with one message; `pooled-application.ts` calls it by name. */
export function annotateArticle(request: AnnotationRequest): AnnotationResult {
  return runAnnotation(request);
}
