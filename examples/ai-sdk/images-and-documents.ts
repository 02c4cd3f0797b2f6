import { strict as assert } from 'node:assert';
import { withCaprock } from '@caprock/ai-sdk';
import { generateText } from 'ai';
import { emulator, localBedrock } from './local-bedrock.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = Buffer.from('%PDF-1.4\n<< /Type /Page >>\n%%EOF\n');

const bedrock = withCaprock(localBedrock('us-east-1'), {
  region: 'us-east-1',
  onEvent: (event) => {
    if (event.type !== 'repaired') return;
    for (const { at, summary } of event.repairs) console.log(`${at}: ${summary.en}`);
  },
});

// As people upload them: a PNG that says it is a JPEG, two files of one name, names that Bedrock refuses.
const { text } = await generateText({
  model: bedrock('claude-sonnet-4-6'),
  messages: [
    {
      role: 'user',
      content: [
        { type: 'text', text: 'What has changed between these contracts?' },
        { type: 'image', image: png, mediaType: 'image/jpeg' },
        { type: 'file', data: pdf, mediaType: 'application/pdf', filename: '계약서_v1.0.pdf' },
        { type: 'file', data: pdf, mediaType: 'application/pdf', filename: '계약서_v1.0.pdf' },
      ],
    },
  ],
});
const [request] = emulator.requests;
await emulator.close();
console.log(text);

assert.equal(request?.status, 200);
const sent = JSON.stringify(request?.body.messages);
assert.match(sent, /"format":"png"/);
assert.equal(new Set(sent.match(/"name":"[^"]*"/g)).size, 2);
console.log('\nEverything came out as it should.');
