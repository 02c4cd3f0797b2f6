import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyError } from './classify-error.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { errorSignal } from './error-signal.ts';
import { redact } from './redact.ts';

const from = (letters: string, length: number) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/';
const URL64 = BASE64.replace('+/', '-_');

/** A secret, and a text that prints it. */
type Leak = readonly [secret: string, text: string];

const leaks: Readonly<Record<string, fc.Arbitrary<Leak>>> = {
  'an access key id': fc
    .tuple(fc.constantFrom('AKIA', 'ASIA'), from(UPPER, 16))
    .map(([prefix, rest]) => [prefix + rest, `InvalidKey ${prefix}${rest} was not found`]),
  'a secret access key': from(BASE64, 37).map((rest) => {
    const secret = `aB9${rest}`;
    return [secret, `tried with ${secret}, region us-east-1`];
  }),
  'a secret access key by its name': from(URL64, 24).map((secret) => [
    secret,
    `{"aws_secret_access_key": "${secret}"}`,
  ]),
  'a session token': from(BASE64, 300).map((secret) => [secret, `token IQoJ${secret}== expired`]),
  'a token in a URL': from(URL64, 60).map((secret) => [
    secret,
    `GET /?X-Amz-Security-Token=${secret}&X-Amz-Expires=1 failed`,
  ]),
  'a Bedrock API key': from(BASE64, 60).map((secret) => [secret, `key ABSK${secret} is invalid`]),
  'a bearer token': from(URL64, 30).map((secret) => [
    secret,
    `{"authorization":"Bearer ${secret}"}`,
  ]),
  'a JSON web token': fc
    .tuple(from(URL64, 30), from(URL64, 40))
    .map(([payload, signature]) => [payload, `jwt eyJhbGciOiJI.${payload}.${signature} rejected`]),
  'an Anthropic key': from(URL64, 40).map((secret) => [secret, `sk-ant-api03-${secret} revoked`]),
  'a signature': from('0123456789abcdef', 64).map((secret) => [
    secret,
    `AWS4-HMAC-SHA256 Credential=x, Signature=${secret}`,
  ]),
  'the hash of a key of LiteLLM': from('0123456789abcdef', 64).map((secret) => [
    secret,
    `Received API Key = sk-...gone, Key Hash (Token) =${secret}. Unable to find token in cache`,
  ]),
  'an account id of an ARN': from('123456789', 12).map((secret) => [
    secret,
    `User: arn:aws:iam::${secret}:user/x is not authorized to perform: bedrock:InvokeModel`,
  ]),
  'an account id': from('123456789', 12).map((secret) => [secret, `account_${secret} is blocked`]),
  'a prompt that AWS quotes': from(`${URL64} '":,`, 40).map((rest) => {
    const secret = `prompt ${rest} end`;
    return [
      secret,
      `Value '${secret}' at 'messages.1.member.content' failed to satisfy constraint`,
    ];
  }),
  'a prompt that Pydantic quotes': from(`${URL64} '"`, 40).map((rest) => {
    const secret = `prompt ${rest} end`;
    return [secret, `[type=string_type, input_value={'text': '${secret}'}, input_type=dict]`];
  }),
  'a prompt that LangChain quotes': from(`${URL64} '"`, 40).map((rest) => {
    const secret = `prompt ${rest} end`;
    return [secret, `Unsupported content block type: x with content of {"text": "${secret}"}`];
  }),
};

/** Everything that a text can be thrown as. */
const WRAPPINGS: readonly ((text: string) => unknown)[] = [
  (text) => text,
  (text) => new Error(text),
  (text) => new Error('outer', { cause: { message: 'middle', cause: text } }),
  (text) => ({ name: 'AI_APICallError', message: 'Forbidden', responseBody: text }),
  (text) => ({ errors: [{ message: text }, { message: 'last' }] }),
  (text) => ({ message: JSON.stringify({ error: { message: JSON.stringify({ text }) } }) }),
  (text) => ({ name: text, code: text, message: 'x' }),
  (text) => ({
    message: 'x',
    $metadata: { requestId: text },
    headers: { 'x-amzn-errortype': text },
  }),
  (text) => `\u001b[31m${'word '.repeat(4_000)}${text}\u001b[0m`,
];

describe.each(Object.entries(leaks))('%s', (_, leak) => {
  test('never stays, however it is thrown', () => {
    fc.assert(
      fc.property(leak, fc.constantFrom(...WRAPPINGS), ([secret, text], wrap) => {
        const thrown = wrap(text);
        const printed = JSON.stringify([errorSignal(thrown), classifyError(thrown)]);
        const told = secret.replace(/\s+/g, ' ').trim();
        expect(printed).not.toContain(JSON.stringify(told).slice(1, -1));
        expect(printed).not.toContain(told.slice(0, 24).trim());
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['123456789012', 'eyJabcdefg', 'AKIAABCDEFGH2345', 'ABSKabcdefgh'])(
  'a session token that happens to hold %s goes as a whole',
  (inside) => {
    const [first, rest] = ['b'.repeat(30), 'c'.repeat(60)];
    expect(redact(`token IQoJ${first}${inside}+${rest}== expired`)).toBe(
      'token <redacted> expired',
    );
  },
);

test.each([
  "Value 'claude sonnet' at 'modelId' failed to satisfy constraint",
  "1 validation error detected: Value at 'messages.2.member.content.1' failed to satisfy",
  'RequestId: 0f1e2d3c-1111-4222-8333-123456789012',
  'tooluse_pLlG7QjABQKpbMErG2bnUw',
  'bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-sonnet-4-6/converse',
  'image exceeds 5 MB maximum: 6737924 bytes > 5242880 bytes',
])('leaves alone what is no secret: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test('the ARN of a profile is told without the account', () => {
  const modelId = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2';
  const message = `${modelId} has no model`;
  const diagnoses = [
    classifyError('Too many requests', { modelId }),
    diagnosisOf('invalid-model-id', { message, facts: { modelId } }),
  ];
  for (const diagnosis of diagnoses) {
    expect(diagnosis.facts?.modelId).toContain('application-inference-profile/a1b2');
    expect(JSON.stringify(diagnosis)).not.toContain('123456789012');
  }
});

test.each([
  'AI_TypeValidationError: Type validation failed: Value: {"contentBlockDelta":{"delta":{"text":"Too many requests"}}}. Error message: [{"code":"invalid_union"}]',
  'AI_TypeValidationError: Type validation failed: Value: {"output":{"message":{"content":[{"text":"Too many requests"}]}}}. Error message: []',
  'OutputParserException: Failed to parse. Text: "Too many requests". Error: SyntaxError',
  'AI_NoObjectGeneratedError: No object generated: response did not match schema. { text: "Too many requests" }',
  'AI_InvalidToolInputError: Invalid input for tool search: JSON parsing failed: Text: {"q":"Too many requests"',
])('what the model said is no error of Bedrock: %s', (text) => {
  expect(redact(text)).not.toContain('Too many requests');
  expect(classifyError(text).kind).not.toBe('throttled-requests');
});
