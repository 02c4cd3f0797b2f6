import type { ServerResponse } from 'node:http';
import type { Http2Session, ServerHttp2Stream } from 'node:http2';
import { rawSocketOf } from './raw-socket.ts';
import type { Step, WireScript } from './wire-script.ts';

/** Does on the wire what a script says. Resolves when the script is done or its caller has gone. */
export async function play(response: ServerResponse, script: WireScript): Promise<void> {
  const whole = wholeBody(script.steps);
  if (whole !== undefined) {
    const length = String(Buffer.byteLength(whole));
    response.writeHead(script.status, { ...script.headers, 'content-length': length });
    response.end(whole);
    return;
  }
  for (const step of script.steps) {
    if (response.destroyed || response.closed) return;
    if (step.do === 'head') {
      response.writeHead(script.status, { ...script.headers });
      response.flushHeaders();
    } else {
      await STEPS[step.do](response, step as never);
    }
  }
}

/** The body of an answer in one piece, which goes out in one packet with its headers. */
function wholeBody(steps: readonly Step[]): Uint8Array | string | undefined {
  const [head, write, end] = steps;
  return steps.length === 3 && head?.do === 'head' && write?.do === 'write' && end?.do === 'end'
    ? write.bytes
    : undefined;
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
    await wait(response, LEAVE);
    const session = http2Stream(response)?.session;
    const socket = session ? rawSocketOf(session) : response.socket;
    socket?.end();
  },
  async reset(response, { code = 2 }) {
    await wait(response, LEAVE);
    const stream = http2Stream(response);
    if (stream) stream.close(code);
    else response.socket?.resetAndDestroy();
  },
  async goaway(response, { code }) {
    await wait(response, LEAVE);
    const session: Http2Session | undefined = http2Stream(response)?.session;
    if (!session) response.socket?.resetAndDestroy();
    else {
      session.goaway(code);
      await wait(response, LEAVE);
      session.destroy();
    }
  },
};

/** Milliseconds in which what was written leaves before a connection is broken. */
const LEAVE = 5;

function http2Stream(response: ServerResponse): ServerHttp2Stream | undefined {
  return (response as unknown as { stream?: ServerHttp2Stream }).stream;
}

/** Waits, but no longer than the caller does. */
function wait(response: ServerResponse, milliseconds: number): Promise<void> {
  if (milliseconds === 0) return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    // A timer cannot be longer than 2^31-1 milliseconds.
    const timer = milliseconds < 2 ** 31 ? setTimeout(done, milliseconds) : undefined;
    response.once('close', done);
    function done() {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    }
  });
}
