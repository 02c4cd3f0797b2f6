import { withCaprock } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import { z } from 'zod';
import { check, localBedrock } from './local-bedrock.ts';

// An answer that fits a schema, from a short name: the tool that asks for it is forced.
const invoice = { number: '2026-117', total: 1290, currency: 'EUR', items: ['drill', 'bits'] };
const bedrock = await localBedrock({ toolUse: { name: 'invoice', input: invoice } });

const Invoice = z.object({
  number: z.string(),
  total: z.number(),
  currency: z.enum(['EUR', 'USD', 'KRW']),
  items: z.array(z.string()),
});

const model = withCaprock(new ChatBedrockConverse({ model: 'claude-sonnet-4-6' }));
const { parsed, raw } = await model
  .withStructuredOutput(Invoice, { name: 'invoice', includeRaw: true })
  .invoke('Invoice 2026-117: a drill and bits, together 1290 euros.');
console.log(parsed);

check('it fits the schema', Invoice.safeParse(parsed).success);
check('the number is that of the invoice', parsed?.number === '2026-117');
const { model: answered } = raw.response_metadata as { model?: string };
check('the answer tells which model gave it', typeof answered === 'string');
await bedrock?.close();
