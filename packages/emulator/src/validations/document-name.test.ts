import { documentBlock } from '../testing/media.ts';
import { testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const SAYS =
  "The document file name can only contain alphanumeric characters, whitespace characters, hyphens, parentheses, and square brackets. The name can't contain more than one consecutive whitespace character. Check that the file name conforms to these restrictions and retry your request.";
const named = (name: string) => ({ messages: [user('sum up', documentBlock(name))] });

testConverse(emulator, 'a file name with its ending', {
  refused: named('report.pdf'),
  says: SAYS,
  accepted: named('report pdf'),
});

testConverse(emulator, 'two spaces in a row', {
  refused: named('my  report'),
  says: SAYS,
  accepted: named('my report (1) [final]'),
});

testConverse(emulator, 'an underscore', {
  refused: named('my_report'),
  says: SAYS,
  accepted: named('my-report'),
});
