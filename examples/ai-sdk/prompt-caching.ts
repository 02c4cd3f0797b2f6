import { strict as assert } from 'node:assert';
import { preparePrompt, withCaprock } from '@caprock/ai-sdk';
import { generateText, type LanguageModelUsage, type UserContent } from 'ai';
import { emulator, localBedrock } from './local-bedrock.ts';

const bedrock = withCaprock(localBedrock('us-east-1'), {
  region: 'us-east-1',
  onEvent: (event) => {
    if (event.type !== 'repaired') return;
    for (const { at, summary } of event.repairs) console.log(`  ${at}: ${summary.en}`);
  },
});

const handbook = 'Every customer is greeted, heard out and helped. '.repeat(400);
const pdf = Buffer.from('%PDF-1.4\n<< /Type /Page >>\n%%EOF\n');

/** A cache point stands behind the message or part whose options it is in; either key will do. */
const cached = (key: 'amazonBedrock' | 'bedrock', ttl?: '1h') => ({
  [key]: { cachePoint: { type: 'default', ...(ttl && { ttl }) } },
});

const tell = ({ inputTokenDetails }: LanguageModelUsage) => {
  const { cacheWriteTokens = 0, cacheReadTokens = 0, noCacheTokens = 0 } = inputTokenDetails;
  console.log(`  ${cacheWriteTokens} written, ${cacheReadTokens} read, ${noCacheTokens} beside`);
  return { written: cacheWriteTokens, read: cacheReadTokens };
};

/** AI SDK 7 takes no system message among the others: preparePrompt takes it out, cache point and all. */
async function askHandbook(key: 'amazonBedrock' | 'bedrock', question: string) {
  console.log(`providerOptions.${key}: ${question}`);
  const { usage } = await generateText({
    model: bedrock('claude-sonnet-4-6'),
    ...preparePrompt([
      { role: 'system', content: handbook, providerOptions: cached(key) },
      { role: 'user', content: question },
    ]),
  });
  return tell(usage);
}

async function askModel(model: string, content: UserContent) {
  console.log(model);
  const { usage } = await generateText({
    model: bedrock(model),
    messages: [{ role: 'user', content }],
  });
  return tell(usage);
}

const first = await askHandbook('amazonBedrock', 'How do I greet a customer?');
const second = await askHandbook('bedrock', 'And how do I say goodbye?');
assert.ok(first.written > 1024 && first.read === 0);
assert.deepEqual(second, { written: 0, read: first.written });

console.log('\nWhere Bedrock takes no cache point, the call works all the same.');
const question = { type: 'text', text: 'What has changed?' } as const;
const text = { type: 'text', text: handbook } as const;
const contract = { type: 'file', data: pdf, mediaType: 'application/pdf' } as const;

const behindDocument = await askModel('claude-sonnet-4-6', [
  text,
  { ...contract, providerOptions: cached('bedrock') },
  question,
]);
const anHour = await askModel('claude-opus-4-1', [
  { ...text, providerOptions: cached('bedrock', '1h') },
  question,
]);
const noCache = await askModel('us.meta.llama4-scout-17b-instruct-v1:0', [
  { ...text, providerOptions: cached('bedrock') },
  question,
]);
await emulator.close();

assert.ok(behindDocument.written > 1024);
assert.ok(anHour.written > 1024);
assert.deepEqual(noCache, { written: 0, read: 0 });
console.log('\nEverything came out as it should.');
