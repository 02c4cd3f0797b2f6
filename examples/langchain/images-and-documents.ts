import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { HumanMessage } from '@langchain/core/messages';
import { check, localBedrock } from './local-bedrock.ts';

// An image that is another format than it says, and two documents under one name that Bedrock does
// not take: each is put right on its way.
const bedrock = await localBedrock({ text: 'A red point, and two notes that say the same.' });

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const note = Buffer.from('Meet at noon.').toString('base64');
const file = {
  type: 'file',
  source_type: 'base64',
  mime_type: 'text/plain',
  data: note,
  metadata: { name: 'notes_v1.2.txt' },
};

const model = withCaprock(new ChatBedrockConverse({ model: 'claude-sonnet-4-6' }), {
  onEvent: (event) => {
    if (event.type === 'repaired')
      for (const { rule, summary } of event.repairs) console.log(`${rule}: ${summary.en}`);
  },
});
const answer = await model.invoke([
  new HumanMessage({
    content: [
      { type: 'text', text: 'What do you see, and what do the notes say?' },
      { type: 'image_url', image_url: { url: `data:image/jpg;base64,${png}` } },
      file,
      file,
    ],
  }),
]);
console.log(answer.text);

check('the model answered', answer.text !== '');
const sent = JSON.stringify(bedrock?.requests[0]?.body ?? { png: true });
check('the image is sent as what it is', sent.includes('png'));
await bedrock?.close();
