import { expect, test } from 'vitest';
import { traitsOf } from '../../../models/traits-of.ts';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { refuseVideoAndAudio } from './refuse-video-and-audio.ts';

const clip = { role: 'user' as const, content: [{ text: 'see' }, { video: { format: 'mp4' } }] };

test('refused for Claude, with the place', () => {
  const { refusal } = repairRequest(draftOf({ messages: [clip] }), { traits: older });
  expect(refusal).toMatchObject({ rule: 'refuse-video-and-audio', at: 'messages[0]' });
});

test('left alone for other models, and where there is none', () => {
  expectUntouched(refuseVideoAndAudio, { messages: [clip] }, traitsOf('us.amazon.nova-pro-v1:0'));
  expectUntouched(refuseVideoAndAudio, { messages: [user('a')] });
});
