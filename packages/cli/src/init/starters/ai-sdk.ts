import type { Starter } from '../starter.ts';

/** The Vercel AI SDK, with the credentials of this machine. */
export const aiSdk: Starter = {
  framework: 'ai-sdk',
  packages: ['@caprock/ai-sdk', 'ai', '@ai-sdk/amazon-bedrock', '@aws-sdk/credential-providers'],
  sign: 'ai',
  code: (lang) => `import { explain } from '@caprock/ai-sdk';
import { withCaprock } from '@caprock/ai-sdk/node';
import { streamText } from 'ai';

try {
  const bedrock = withCaprock({
    region: process.env.AWS_REGION ?? 'us-east-1',
    fallbacks: ['claude-haiku-4-5'],
  });
  const { textStream } = streamText({
    model: bedrock(process.env.BEDROCK_MODEL ?? 'claude-sonnet-4-6'),
    system: 'You are a friendly geologist.',
    prompt: 'What is a caprock?',
    onError: ({ error }) => tell(error),
  });
  for await (const text of textStream) process.stdout.write(text);
  process.stdout.write('\\n');
} catch (error) {
  tell(error);
}

function tell(error) {
  const { title, steps } = explain(error, { lang: '${lang}' });
  console.error([title, ...steps].join('\\n'));
  process.exitCode = 1;
}
`,
};
