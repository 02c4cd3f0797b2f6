/** The operation that a path names. */
export interface Route {
  readonly operation: 'Converse' | 'ConverseStream';
  /** Percent-decoded. */
  readonly modelId: string;
}

const OPERATIONS = { converse: 'Converse', 'converse-stream': 'ConverseStream' } as const;

/** Reads `POST /model/{modelId}/{operation}`; undefined for every other path. */
export function routeOf(method: string | undefined, url: string | undefined): Route | undefined {
  const [, model, encoded, operation, ...rest] = (url ?? '').split('?', 1)[0]?.split('/') ?? [];
  if (method !== 'POST' || model !== 'model' || !encoded || rest.length > 0) return undefined;
  if (operation !== 'converse' && operation !== 'converse-stream') return undefined;
  try {
    return { operation: OPERATIONS[operation], modelId: decodeURIComponent(encoded) };
  } catch {
    return undefined;
  }
}
