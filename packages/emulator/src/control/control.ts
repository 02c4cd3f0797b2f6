import type { IncomingHttpHeaders } from 'node:http';
import { InvalidInputError } from '../checks/check.ts';
import type { Emulator } from '../emulator.ts';
import { jsonScript } from '../wire/json-script.ts';
import type { WireScript } from '../wire/wire-script.ts';
import { type Command, commands } from './commands.ts';
import { isLocal } from './is-local.ts';

/** A request on the control path. */
export interface ControlRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What every control path starts with; no AWS path does. */
const PREFIX = '/_emulator/';

/**
 * Steers a running emulator over HTTP, without a signature and for this machine only. Undefined for a
 * request that is for AWS.
 */
export function control(request: ControlRequest, emulator: Emulator): WireScript | undefined {
  const { method, url, headers, text } = request;
  if (!url.startsWith(PREFIX)) return undefined;
  if (!isLocal(headers)) {
    return jsonScript(403, {
      message: 'The emulator is steered from this machine only, and not from a web page.',
    });
  }
  const path = url.slice(PREFIX.length).split('?', 1)[0] ?? '';
  const methods = Object.hasOwn(commands, path) ? commands[path] : undefined;
  if (!methods) return jsonScript(404, { message: `No such path; there are ${known()}.` });
  const command = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (!command) {
    const allow = Object.keys(methods).join(', ');
    return jsonScript(405, { message: `${PREFIX}${path} takes ${allow}.` }, { allow });
  }
  return run(command, text, emulator);
}

function run(command: Command, text: string, emulator: Emulator): WireScript {
  try {
    return jsonScript(200, command(text, emulator));
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    return jsonScript(400, { message: error.message });
  }
}

function known(): string {
  return Object.entries(commands)
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${PREFIX}${path}`),
    )
    .join(', ');
}
