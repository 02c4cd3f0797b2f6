import { cpus } from 'node:os';
import {
  classifyError,
  type DraftMessage,
  type RequestDraft,
  repairRequest,
  resolveModel,
  traitsOf,
} from '@caprock/core';
import { Bench } from 'tinybench';

const traits = traitsOf('anthropic.claude-sonnet-4-5-20250929-v1:0');

function draftOf(count: number, turn: (index: number) => DraftMessage): RequestDraft {
  return {
    modelId: 'm',
    system: [],
    messages: Array.from({ length: count }, (_, index) => turn(index)),
  };
}

const says = (role: 'user' | 'assistant', text: string): DraftMessage => ({
  role,
  content: [{ text }],
});
const one = draftOf(1, () => says('user', 'Hello'));
const clean = draftOf(99, (index) => says(index % 2 === 0 ? 'user' : 'assistant', 'words'));
const faulty = draftOf(100, (index) =>
  says(index % 3 === 0 ? 'assistant' : 'user', index % 3 === 0 ? ' ' : 'a'),
);
const thrown = Object.assign(new Error('Too many requests, please wait before trying again.'), {
  name: 'ThrottlingException',
  $metadata: { httpStatusCode: 429, requestId: 'x' },
});

const bench = new Bench({ time: 500 })
  .add('repair: one clean turn', () => {
    repairRequest(one, { traits });
  })
  .add('repair: 99 clean messages', () => {
    repairRequest(clean, { traits });
  })
  .add('repair: 100 messages with faults', () => {
    repairRequest(faulty, { traits });
  })
  .add('resolve: a plain name', () => {
    resolveModel('claude-sonnet-4-6', { region: 'us-east-1' });
  })
  .add('classify: an AWS SDK exception', () => {
    classifyError(thrown);
  });

await bench.run();
const [processor] = cpus();
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${processor?.model}`,
);
console.table(
  bench.tasks.map(({ name, result }) => ({
    name,
    'median µs': 'latency' in result ? (result.latency.p50 * 1_000).toFixed(2) : result.state,
  })),
);
