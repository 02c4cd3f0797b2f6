import type { RequestDraft } from '../../../conversation/request-draft.ts';

/** Whether a request holds a cache point at all: most hold none, and this is cheap to tell. */
export function hasCachePoint({ system, toolConfig, messages }: RequestDraft): boolean {
  return (
    system.some(({ cachePoint }) => cachePoint) ||
    toolConfig?.tools.some(({ cachePoint }) => cachePoint) === true ||
    messages.some(({ content }) => content.some(({ cachePoint }) => cachePoint))
  );
}
