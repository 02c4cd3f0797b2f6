import type { Starter } from '../starter.ts';

/** LangChain JS, with ChatBedrockConverse. */
export const langchain: Starter = {
  framework: 'langchain',
  packages: ['@caprock/langchain', '@langchain/aws', '@langchain/core'],
  sign: '@langchain/core',
  code: (lang) => `import { explain, withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';

const region = process.env.AWS_REGION ?? 'us-east-1';

try {
  const model = withCaprock(
    new ChatBedrockConverse({ model: process.env.BEDROCK_MODEL ?? 'claude-sonnet-4-6', region }),
    { fallbacks: ['claude-haiku-4-5'] },
  );
  const stream = await model.stream([
    ['system', 'You are a friendly geologist.'],
    ['human', 'What is a caprock?'],
  ]);
  for await (const chunk of stream) process.stdout.write(chunk.text);
  process.stdout.write('\\n');
} catch (error) {
  const { title, steps } = explain(error, { lang: '${lang}' });
  console.error([title, ...steps].join('\\n'));
  process.exitCode = 1;
}
`,
};
