import { documentBlock, pdf } from '../testing/media.ts';
import { assistant, fromModel, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const cites = (format: string, source: object) => ({
  messages: [
    user('see', { document: { format, name: 'note', source, citations: { enabled: true } } }),
  ],
});

testConverse(emulator, 'citations of a spreadsheet', {
  refused: cites('csv', { bytes: Buffer.from('a,b') }),
  says: 'Unsupported document format. Only txt and pdf formats are supported when citations are enabled',
  accepted: cites('pdf', { bytes: pdf() }),
});

testConverse(emulator, 'citations of text as bytes', {
  refused: cites('txt', { bytes: Buffer.from('a note') }),
  says: fromModel('messages.0.content.1.image.source.bytes: The PDF specified was not valid.'),
  accepted: cites('txt', { text: 'a note' }),
});

testConverse(emulator, 'a PDF that is none', {
  refused: { messages: [user('see', documentBlock('report', Buffer.from('nothing')))] },
  says: fromModel('messages.0.content.1.image.source.bytes: The PDF specified was not valid.'),
  accepted: { messages: [user('see', documentBlock('report'))] },
});

const reads = (bytes: Uint8Array) => {
  const data = Buffer.from(bytes).toString('base64');
  const source = { type: 'base64', media_type: 'application/pdf', data };
  return { messages: [{ role: 'user', content: [{ type: 'document', source }] }] };
};

testInvoke(emulator, 'a PDF that is none', {
  refused: reads(Buffer.from('nothing')),
  says: 'messages.0.content.0.pdf.source.base64.data: The PDF specified was not valid.',
  accepted: reads(pdf()),
});

const replays = (text: string) => ({
  messages: [
    user('a'),
    assistant({ citationsContent: { content: [{ text }], citations: [] } }),
    user('b'),
  ],
});

testConverse(emulator, 'a cited text that is blank', {
  refused: replays(' '),
  says: 'The text field in the CitationGeneratedContent object at messages.1.content.0.citationsContent.content.0 is blank. Add text to the text field, and try again.',
  accepted: replays('It is 4.'),
});
