import { documentBlock, pdf } from '../testing/media.ts';
import { fromModel, SONNET_45, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (modelId: string, pages: number) => ({
  modelId,
  messages: [user('see', documentBlock('report', pdf(pages)))],
});

testConverse(emulator, '101 pages for a model of 200k tokens', {
  refused: shows(SONNET_45, 101),
  says: fromModel('A maximum of 100 PDF pages may be provided.'),
  accepted: shows(SONNET_45, 100),
});

testConverse(emulator, '601 pages for a model of 1M tokens', {
  refused: shows('us.anthropic.claude-opus-4-8', 601),
  says: fromModel('A maximum of 600 PDF pages may be provided.'),
  accepted: shows('us.anthropic.claude-opus-4-8', 600),
});
