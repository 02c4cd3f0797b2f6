import { documentBlock } from '../testing/media.ts';
import { assistant, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const twice = (second: string) => ({
  messages: [
    user('one', documentBlock('report')),
    assistant('ok'),
    user('two', documentBlock(second)),
  ],
});

testConverse(emulator, 'the same name in two turns', {
  refused: twice('report'),
  says: "Messages can't contain duplicate document names. Rename the document and retry your request.",
  accepted: twice('report (2)'),
});
