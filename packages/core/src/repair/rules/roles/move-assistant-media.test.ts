import { test } from 'vitest';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { moveAssistantMedia } from './move-assistant-media.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const image: ContentBlock = { image: { format: 'png', source: { bytes: PNG } } };
const note = { text: INSERTED_TEXTS.assistantFile };

test('puts what the assistant drew into the user turn behind it', () => {
  expectRepair(moveAssistantMedia, {
    before: {
      messages: [
        user('draw'),
        { role: 'assistant', content: [{ text: 'here' }, image] },
        user('nice'),
      ],
    },
    after: {
      messages: [
        user('draw'),
        { role: 'assistant', content: [{ text: 'here' }] },
        { role: 'user', content: [note, image, { text: 'nice' }] },
      ],
    },
  });
});

test('makes a user turn where none follows', () => {
  expectRepair(moveAssistantMedia, {
    before: { messages: [user('draw'), { role: 'assistant', content: [{ text: 'x' }, image] }] },
    after: {
      messages: [
        user('draw'),
        { role: 'assistant', content: [{ text: 'x' }] },
        { role: 'user', content: [note, image] },
      ],
    },
  });
});

test('leaves media of the user alone', () =>
  expectUntouched(moveAssistantMedia, {
    messages: [{ role: 'user', content: [image, { text: 'a' }] }],
  }));
