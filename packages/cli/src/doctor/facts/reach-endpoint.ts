import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { classifyError } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import { titleOf } from '../from-diagnosis.ts';
import type { Endpoint } from './find-endpoint.ts';

/** How an endpoint answered a request without a signature. */
export interface Reach extends Endpoint {
  /** Its `Date` header, in milliseconds since 1970. */
  readonly serverTime: number | undefined;
  /** This machine's clock halfway between the request and the answer. */
  readonly localTime: number;
}

/** How long an endpoint may take, in milliseconds. */
const PATIENCE_MS = 8_000;

/** Asks an endpoint for nothing, to see that it is there and what time it has. @throws CannotTell */
export async function reachEndpoint(endpoint: Endpoint, now: () => number): Promise<Reach> {
  const start = now();
  try {
    const date = await head(endpoint.url);
    const serverTime = Date.parse(date ?? '');
    return {
      ...endpoint,
      serverTime: Number.isNaN(serverTime) ? undefined : serverTime,
      localTime: (start + now()) / 2,
    };
  } catch (error) {
    const diagnosis = classifyError(error);
    const { code } = diagnosis.signal;
    const title = titleOf(diagnosis);
    const { en, ko } = diagnosis.kind === 'unknown' && code ? { en: code, ko: code } : title;
    throw new CannotTell(
      {
        en: `${endpoint.url} did not answer: ${en}`,
        ko: `${endpoint.url}에서 응답이 없습니다: ${ko}`,
      },
      { diagnosis, failed: true },
    );
  }
}

function head(url: string): Promise<string | undefined> {
  const request = url.startsWith('http:') ? httpRequest : httpsRequest;
  return new Promise((resolve, reject) => {
    const options = { method: 'HEAD', agent: false, signal: AbortSignal.timeout(PATIENCE_MS) };
    request(url, options, (response) => {
      response.resume();
      resolve(response.headers.date);
    })
      .on('error', reject)
      .end();
  });
}
