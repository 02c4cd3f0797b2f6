import type { WireScript } from './wire-script.ts';

/** An answer in JSON, whoever gives it: no protocol of AWS stands around it. */
export function jsonScript(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): WireScript {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    steps: [{ do: 'head' }, { do: 'write', bytes: JSON.stringify(body) }, { do: 'end' }],
  };
}
