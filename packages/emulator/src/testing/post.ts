import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Emulator } from '../emulator.ts';

/** What came over HTTP/1.1. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a plain post may say. */
export interface PostOptions {
  /** `converse` or `converse-stream`. */
  readonly operation?: string | undefined;
  readonly agent?: Agent;
}

/** Posts a Converse request with an API key and nothing but node:http. */
export function post(
  emulator: Pick<Emulator, 'url'>,
  { operation = 'converse', agent = new Agent() }: PostOptions = {},
): Promise<PlainAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${emulator.url}/model/us.anthropic.claude-sonnet-4-6/${operation}`, {
      method: 'POST',
      agent,
      headers: { authorization: 'Bearer ABSKlocal', 'content-type': 'application/json' },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        body += text;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.end(BODY);
  });
}

const BODY = JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'hello' }] }] });
