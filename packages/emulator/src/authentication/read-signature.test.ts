import { describe, expect, test } from 'vitest';
import { clientWith } from '../testing/client-with.ts';
import { useEmulator } from '../vitest.ts';
import { signingTime } from './read-signature.ts';

const emulator = useEmulator();
const path = '/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse';
const body = JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'hi' }] }] });

async function post(headers: Record<string, string>, query = '') {
  const response = await fetch(`${emulator.url}${path}${query}`, { method: 'POST', body, headers });
  const { message } = (await response.json()) as { message?: string };
  return [response.status, response.headers.get('x-amzn-errortype'), message];
}

const today = signingTime(Date.now());
const scope = `local/${today.slice(0, 8)}/us-east-1/bedrock/aws4_request`;
const signed = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host;x-amz-date, Signature=0`;
const INCOMPLETE = 'IncompleteSignatureException';

describe('a request', () => {
  test.each([
    ['without a header', {}],
    ['with a scheme of another kind', { authorization: 'Basic bG9jYWw6bG9jYWw=' }],
  ])('%s', async (_, headers) => {
    expect(await post(headers as Record<string, string>)).toEqual([
      403,
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    ]);
  });

  test.each([
    [
      'AWS4-HMAC-SHA256 Credential=a',
      "Authorization header requires 'SignedHeaders' parameter. Authorization header requires 'Signature' parameter.",
    ],
    [
      'AWS4-HMAC-SHA256 SignedHeaders=host, Signature=0',
      "Authorization header requires 'Credential' parameter.",
    ],
    [
      'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=0',
      'Authorization header requires a valid credential scope.',
    ],
    [
      signed,
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
    ],
  ])('with %s', async (authorization, message) => {
    expect(await post({ authorization })).toEqual([403, INCOMPLETE, message]);
  });

  test('with a date that is none', async () => {
    expect(await post({ authorization: signed, 'x-amz-date': 'now' })).toEqual([
      403,
      INCOMPLETE,
      "Date must be in ISO-8601 'basic format'. Got 'now'.",
    ]);
  });

  test('whose scope is of another day', async () => {
    const [date, time] = ['20250714', '20250715T000000Z'];
    const authorization = signed.replace(today.slice(0, 8), date);
    expect(await post({ authorization, 'x-amz-date': time })).toEqual([
      403,
      'InvalidSignatureException',
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${date}' != '20250715', from '${time}'.`,
    ]);
  });

  test('that does not sign its host', async () => {
    const authorization = signed.replace('host;', '');
    expect(await post({ authorization, 'x-amz-date': today })).toEqual([
      403,
      'InvalidSignatureException',
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
    ]);
  });

  test('with all of it', async () => {
    expect(await post({ authorization: signed, 'x-amz-date': today })).toEqual([
      200,
      null,
      undefined,
    ]);
  });
});

describe('a presigned URL', () => {
  async function presigned(expiresIn: number, signingDate = new Date()) {
    const client = clientWith(emulator);
    const signer = await (client.config.signer as unknown as () => Promise<Presigner>)();
    client.destroy();
    const { hostname, port } = new URL(emulator.url);
    const headers = { host: `${hostname}:${port}` };
    const request = {
      method: 'POST',
      protocol: 'http:',
      hostname,
      port,
      path,
      query: {},
      headers,
      body,
    };
    const { query } = await signer.presign(request, { expiresIn, signingDate });
    return `?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;
  }

  test('is verified', async () => {
    expect(await post({}, await presigned(60))).toEqual([200, null, undefined]);
  });

  test('is refused when a letter of it has changed', async () => {
    const query = (await presigned(60)).replace('X-Amz-Expires=60', 'X-Amz-Expires=61');
    expect((await post({}, query)).slice(0, 2)).toEqual([403, 'InvalidSignatureException']);
  });

  test('is refused when it is over', async () => {
    const [status, exception, message] = await post(
      {},
      await presigned(60, new Date(Date.now() - 90_000)),
    );
    expect([status, exception]).toEqual([403, 'InvalidSignatureException']);
    expect(message).toMatch(/^Signature expired: .* - 1 min\.\)$/);
  });

  test('is refused without its end', async () => {
    const query = (await presigned(60)).replace(/&?X-Amz-Expires=60/, '');
    expect(await post({}, query)).toEqual([
      403,
      INCOMPLETE,
      "AWS query-string parameters must include 'X-Amz-Expires'.",
    ]);
  });
});

interface Presigner {
  presign(
    request: object,
    options: { readonly expiresIn: number; readonly signingDate: Date },
  ): Promise<{ readonly query: Record<string, string> }>;
}
