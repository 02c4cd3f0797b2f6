import { pdf } from '../testing/media.ts';
import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const reads = (media_type: string) => {
  const source = { type: 'base64', media_type, data: Buffer.from(pdf()).toString('base64') };
  return { messages: [{ role: 'user', content: [{ type: 'document', source }] }] };
};

testInvoke(emulator, 'a document that is no PDF', {
  refused: reads('application/rtf'),
  says: "messages.0.content.0.document.source.base64.media_type: Input should be 'application/pdf'",
  accepted: reads('application/pdf'),
});
