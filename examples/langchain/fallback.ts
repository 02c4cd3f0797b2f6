import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { check, localBedrock } from './local-bedrock.ts';

// The model is throttled in its region: the same model in another region answers, in the same stream.
const bedrock = await localBedrock();
bedrock?.fault({
  type: 'error',
  region: 'us-east-1',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many tokens, please wait before trying again.',
});

const model = withCaprock(
  new ChatBedrockConverse({ model: 'claude-sonnet-4-6', region: 'us-east-1' }),
  {
    fallbacks: [{ model: 'claude-sonnet-4-6', region: 'us-west-2' }, 'claude-haiku-4-5'],
    onEvent: (event) => console.log(event.type),
  },
);

let text = '';
let report: { region?: string } | undefined;
for await (const chunk of await model.stream('Hello')) {
  text += chunk.text;
  report = (chunk.response_metadata.caprock as typeof report) ?? report;
}
console.log(text);

check('there is an answer', text !== '');
check('it tells its region', bedrock === undefined || report?.region === 'us-west-2');
await bedrock?.close();
