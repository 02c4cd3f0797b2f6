import { test } from 'vitest';
import type { SystemBlock } from '../../../conversation/request-draft.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { moveSystemMedia } from './move-system-media.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const image: SystemBlock = { image: { format: 'png', source: { bytes: PNG } } };

test('puts media of the system prompt into the first user turn', () => {
  expectRepair(moveSystemMedia, {
    before: { system: [{ text: 'Brand guide:' }, image], messages: [user('make a slogan')] },
    after: {
      system: [{ text: 'Brand guide:' }],
      messages: [{ role: 'user', content: [image, { text: 'make a slogan' }] }],
    },
  });
});

test('leaves a system prompt of texts alone', () =>
  expectUntouched(moveSystemMedia, { system: [{ text: 'a' }], messages: [user('b')] }));
