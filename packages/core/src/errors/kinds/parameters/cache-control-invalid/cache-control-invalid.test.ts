import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'A maximum of 4 blocks with cache_control may be provided. Found 5.',
  "messages.3.content.0.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block.",
  'tools.20.custom.cache_control.ephemeral.ttl: Extra inputs are not permitted',
  'cache_control cannot be set for empty text blocks',
  'ValidationException: Cache point cannot be inserted after reasoning block. Please remove the invalid cache point and try again.',
  'The model returned the following errors: messages.0.content.2.type: Field required',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('cache-control-invalid');
});

test.each<unknown>([
  'You invoked an unsupported model or your request did not allow prompt caching.',
  'Malformed input request: #: extraneous key [cache_control_injection_points] is not permitted, please reformat your input and try again.',
  'messages.0.content.0.document.source.type: Field required',
  'Unknown parameter in system[1]: "cachePoint", must be one of: text, guardContent',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('cache-control-invalid');
});

test('reads the limit and the place', () => {
  expect(
    classifyError('A maximum of 4 blocks with cache_control may be provided. Found 5.').facts,
  ).toMatchObject({ limit: 4 });
  expect(
    classifyError(
      'messages.0.content.3.text.cache_control.ephemeral.ttl: Extra inputs are not permitted',
    ).facts,
  ).toMatchObject({ messageIndex: 0, contentIndex: 3 });
});
