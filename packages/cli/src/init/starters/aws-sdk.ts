import type { Starter } from '../starter.ts';

/** The AWS SDK alone. */
export const awsSdk: Starter = {
  framework: 'aws-sdk',
  packages: ['@caprock/aws-sdk', '@aws-sdk/client-bedrock-runtime'],
  sign: '@aws-sdk/client-bedrock-runtime',
  code: (lang) => `import { safeClaudeStream } from '@caprock/aws-sdk';

const { textStream, result } = safeClaudeStream('What is a caprock?', {
  model: process.env.BEDROCK_MODEL ?? 'claude-sonnet-4-6',
  system: 'You are a friendly geologist.',
  fallbacks: ['claude-haiku-4-5'],
  defaultRegion: 'us-east-1',
  lang: '${lang}',
});
for await (const text of textStream) process.stdout.write(text);
process.stdout.write('\\n');

// It never throws: what went wrong, and what to do, is in the answer.
const answer = await result;
if (!answer.success) {
  console.error(answer.content);
  process.exitCode = 1;
}
`,
};
