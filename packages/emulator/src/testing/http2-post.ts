import { type ClientHttp2Session, connect } from 'node:http2';
import type { Emulator } from '../emulator.ts';

/** What an HTTP/2 client saw on its session and its stream. */
export interface Http2Outcome {
  readonly status: number | undefined;
  readonly body: Buffer;
  /** The code of RST_STREAM; 0 when the stream ended as it should, or with its socket. */
  readonly rstCode: number | undefined;
  /** The code of GOAWAY. */
  readonly goaway: number | undefined;
  /** The message of an error of the stream. */
  readonly error: string | undefined;
  /** Whether the session ended with it. */
  readonly sessionClosed: boolean;
}

/** Posts a Converse request with an API key and nothing but node:http2. */
export async function http2Post(
  emulator: Pick<Emulator, 'url'>,
  operation = 'converse-stream',
): Promise<Http2Outcome> {
  const session = connect(emulator.url);
  const seen = { status: undefined, goaway: undefined, error: undefined } as {
    status: number | undefined;
    goaway: number | undefined;
    error: string | undefined;
  };
  session.on('error', () => {});
  session.on('goaway', (code) => {
    seen.goaway = code;
  });
  const stream = session.request({
    ':method': 'POST',
    ':path': `/model/us.anthropic.claude-sonnet-4-6/${operation}`,
    authorization: 'Bearer ABSKlocal',
    'content-type': 'application/json',
  });
  const chunks: Buffer[] = [];
  stream.on('response', (headers) => {
    seen.status = headers[':status'];
  });
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('error', (error) => {
    seen.error = error.message;
  });
  stream.end(JSON.stringify({ messages: [{ role: 'user', content: [{ text: '안녕' }] }] }));
  await new Promise<void>((resolve) => stream.once('close', () => resolve()));
  const sessionClosed = await closes(session);
  session.destroy();
  return { ...seen, body: Buffer.concat(chunks), rstCode: stream.rstCode, sessionClosed };
}

/** Whether a session ends on its own in a short while. */
function closes(session: ClientHttp2Session): Promise<boolean> {
  return new Promise((resolve) => {
    if (session.closed) return resolve(true);
    const timer = setTimeout(() => resolve(false), 100);
    session.once('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
