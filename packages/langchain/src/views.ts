import type { BedrockModel } from './host.ts';
import type { LangChainOptions } from './options.ts';

/** The view's model and options. */
export interface ViewSource {
  readonly model: BedrockModel;
  readonly options: LangChainOptions;
}

const sources = new WeakMap<object, ViewSource>();

/** Remembers what a view shows. */
export function rememberView(view: object, source: ViewSource): void {
  sources.set(view, source);
}

/** What a view shows; undefined for anything that is no view. */
export function viewSource(model: unknown): ViewSource | undefined {
  return typeof model === 'object' && model !== null ? sources.get(model) : undefined;
}

/** The caller's own model behind a view; any other model itself. */
export function unwrapped(model: unknown): unknown {
  return viewSource(model)?.model ?? model;
}
