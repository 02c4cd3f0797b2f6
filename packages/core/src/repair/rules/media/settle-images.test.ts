import { describe, expect, test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectRepair, expectUntouched, older } from '../../testing/check-rule.ts';
import { settleImages } from './settle-images.ts';

const heads = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  gif: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  webp: [0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50],
};
const shows = (...content: ContentBlock[]) => ({
  messages: [{ role: 'user' as const, content: [{ text: 'see' }, ...content] }],
});
const image = (format: string, bytes: Uint8Array | string): ContentBlock => ({
  image: { format, source: { bytes } },
});
const base64 = (bytes: number[]) => Buffer.from(bytes).toString('base64');

describe.each(Object.entries(heads))('%s', (format, head) => {
  test.each(['jpg', 'png', 'tiff', ''])('declared as %j is sent as what it is', (declared) => {
    for (const bytes of [base64(head), Uint8Array.from(head)]) {
      const before = shows(image(declared, bytes));
      if (declared === format) expectUntouched(settleImages, before);
      else {
        const { draft } = expectRepair(settleImages, { before, after: {} });
        expect(draft.messages[0]?.content[1]?.image?.format).toBe(format);
      }
    }
  });
});

test('an image inside a tool result is looked at too', () => {
  const { draft } = expectRepair(settleImages, {
    before: {
      toolConfig: {
        tools: [{ toolSpec: { name: 'look', inputSchema: { json: { type: 'object' } } } }],
      },
      messages: [
        { role: 'user', content: [{ text: 'a' }] },
        { role: 'assistant', content: [{ toolUse: { toolUseId: 't1', name: 'look', input: {} } }] },
        {
          role: 'user',
          content: [
            {
              toolResult: {
                toolUseId: 't1',
                content: [{ image: { format: 'jpg', source: { bytes: base64(heads.jpeg) } } }],
              },
            },
          ],
        },
      ],
    },
    after: {},
  });
  expect(draft.messages[2]?.content[0]?.toolResult?.content[0]?.image?.format).toBe('jpeg');
});

test('an s3 address is sent as the location that it is', () => {
  const { draft } = expectRepair(settleImages, {
    before: shows({ image: { format: 'png', source: { url: 's3://bucket/a.png' } } }),
    after: {},
  });
  const { source } = draft.messages[0]?.content[1]?.image ?? {};
  expect(source).toEqual({ s3Location: { uri: 's3://bucket/a.png' } });
});

test('an image without bytes becomes a note', () => {
  const { draft, repairs } = expectRepair(settleImages, {
    before: shows(image('png', '')),
    after: {},
  });
  expect(draft.messages[0]?.content[1]).toEqual({ text: repairs[0]?.inserted });
});

test.each([
  ['a web address', { image: { format: 'png', source: { url: 'https://example.com/dog.png' } } }],
  ['a file of another kind', image('svg+xml', base64([0x3c, 0x73, 0x76, 0x67]))],
])('%s is refused, with its place', (_, block) => {
  const { refusal } = repairRequest(draftOf(shows(block)), { traits: older });
  expect(refusal).toMatchObject({
    kind: 'image-invalid',
    rule: 'settle-images',
    at: 'messages[0]',
  });
});

test('bytes that begin like no image are refused, whatever the caller says', () => {
  const draft = draftOf(shows(image('png', Buffer.from('hello world!').toString('base64'))));
  expect(repairRequest(draft, { traits: older }).refusal).toMatchObject({
    rule: 'settle-images',
    at: 'messages[0]',
  });
});

test('the ending of an s3:// address tells the format', () => {
  const shown = { image: { format: '', source: { url: 's3://bucket/a.JPG' } } };
  const { draft } = expectRepair(settleImages, { before: shows(shown), after: {} });
  expect(draft.messages[0]?.content[1]).toEqual({
    image: { format: 'jpeg', source: { s3Location: { uri: 's3://bucket/a.JPG' } } },
  });
});
