import type { ServerResponse } from 'node:http';
import type { Http2Session, ServerHttp2Stream } from 'node:http2';
import type { Step, WireScript } from './wire-script.ts';

/** Does on the wire what a script says. Resolves when the script is done or its caller has gone. */
export async function play(response: ServerResponse, script: WireScript): Promise<void> {
  for (const step of script.steps) {
    if (response.destroyed || response.closed) return;
    if (step.do === 'head') {
      response.writeHead(script.status, { ...script.headers });
      // A body in one piece goes out in one packet with its headers.
      if (script.steps.length > 3) response.flushHeaders();
    } else {
      await STEPS[step.do](response, step as never);
    }
  }
}

type Player<Name extends Step['do']> = (
  response: ServerResponse,
  step: Extract<Step, { do: Name }>,
) => void | Promise<void>;

const STEPS: { readonly [Name in Exclude<Step['do'], 'head'>]: Player<Name> } = {
  write(response, { bytes }) {
    response.write(bytes);
  },
  wait: (response, { milliseconds }) => wait(response, milliseconds),
  end(response) {
    response.end();
  },
  async close(response) {
    const stream = http2Stream(response);
    if (stream) response.end();
    else response.socket?.end();
  },
  async reset(response, { code = 2 }) {
    // What was written must leave before the connection is destroyed.
    await wait(response, 5);
    const stream = http2Stream(response);
    if (stream) stream.close(code);
    else response.socket?.resetAndDestroy();
  },
  async goaway(response, { code }) {
    await wait(response, 5);
    const session: Http2Session | undefined = http2Stream(response)?.session;
    if (!session) response.socket?.resetAndDestroy();
    else {
      session.goaway(code);
      session.destroy();
    }
  },
};

function http2Stream(response: ServerResponse): ServerHttp2Stream | undefined {
  return (response as unknown as { stream?: ServerHttp2Stream }).stream;
}

/** Waits, but no longer than the caller does. */
function wait(response: ServerResponse, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = Number.isFinite(milliseconds) ? setTimeout(done, milliseconds) : undefined;
    response.once('close', done);
    function done() {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    }
  });
}
