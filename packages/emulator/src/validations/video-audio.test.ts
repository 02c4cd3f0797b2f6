import { testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const clip = { video: { format: 'mp4', source: { bytes: Buffer.from('clip') } } };

testConverse(emulator, 'a video for Claude', {
  refused: { messages: [user('see', clip)] },
  says: "This model doesn't support the video content block. Remove video and try again.",
  accepted: { modelId: 'us.amazon.nova-pro-v1:0', messages: [user('see', clip)] },
});
