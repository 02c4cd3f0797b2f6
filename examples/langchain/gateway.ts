import { type CallReport, explain, withCaprock } from '@caprock/langchain';
import { ChatOpenAI } from '@langchain/openai';
import { check, localBedrock } from './local-bedrock.ts';

// A LiteLLM proxy stands in front of Bedrock. It refuses a conversation of nothing but system messages.
// With REMOTE=1 the proxy is the one of LITELLM_BASE_URL, and the two groups are its own.
const bedrock = await localBedrock();
const { LITELLM_BASE_URL, LITELLM_API_KEY, LITELLM_MODEL, LITELLM_FALLBACK } = process.env;
const proxy = new ChatOpenAI({
  model: LITELLM_MODEL ?? 'claude-sonnet-4',
  apiKey: LITELLM_API_KEY ?? 'sk-local-gateway',
  configuration: { baseURL: LITELLM_BASE_URL ?? `${bedrock?.url}/v1` },
  maxRetries: 0,
});
const systemOnly = [{ role: 'system', content: 'You are a helpful assistant. Say hello.' }];

const refusal: unknown = await proxy.invoke(systemOnly).catch((error: unknown) => error);
if (refusal instanceof Error) {
  console.log(refusal.message);
  console.log(explain(refusal).title);
}

const model = withCaprock(proxy, {
  gateway: true,
  baseModel: 'claude-sonnet-4-5',
  fallbacks: [LITELLM_FALLBACK ?? 'fast'],
  onEvent: (event) => console.log(event.type),
});
const answer = await model.invoke(systemOnly);
console.log(answer.text);
const report = answer.response_metadata.caprock as CallReport;

// Then the group is out of deployments: the other one answers, in the same stream.
bedrock?.fault({
  type: 'error',
  model: proxy.model,
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
});
let text = '';
let answered: string | undefined;
for await (const chunk of await model.stream('Hello')) {
  text += chunk.text;
  const told = chunk.response_metadata.caprock as CallReport | undefined;
  answered = told?.model ?? answered;
}
console.log(text);

check('alone it is refused', bedrock === undefined || refusal instanceof Error);
check('through Caprock it is answered', answer.text !== '');
check('and repaired', report.repairs.length > 0);
check('the other group answers', text !== '' && (bedrock === undefined || answered === 'fast'));
await bedrock?.close();
