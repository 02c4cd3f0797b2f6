import { startEmulator } from '@caprock/emulator';
import { ChatBedrockConverse } from '@langchain/aws';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { withCaprock, explain } from './index.ts';
const emulator = await startEmulator();
const client = new BedrockRuntimeClient({ region: 'us-east-1', endpoint: emulator.url, credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'local', sessionToken: 'SESSIONTOKEN' } });
const model = withCaprock(new ChatBedrockConverse({ model: 'claude-sonnet-4', region: 'us-east-1', client }), { onEvent: (e) => console.log(JSON.stringify(e)) });
console.log(model.model, model.getName(), model instanceof ChatBedrockConverse, model.profile);
const answer = await model.invoke([new SystemMessage('You are a poet.')]);
console.log(answer.content, answer.response_metadata);
console.log(JSON.stringify(emulator.requests));
for await (const chunk of await model.stream([new HumanMessage(''), new HumanMessage('hi there, how are you today?'), new HumanMessage('well?')])) console.log(JSON.stringify(chunk.content), Object.keys(chunk.response_metadata));
console.log(JSON.stringify(emulator.requests.at(-1)));
emulator.fault({ type: 'error', status: 429, exception: 'ThrottlingException', message: 'Too many requests, please wait before trying again.' });
try { await model.invoke('x'); } catch (e) { console.log(e); console.log(explain(e, { lang: 'ko' })); }
await emulator.close();
