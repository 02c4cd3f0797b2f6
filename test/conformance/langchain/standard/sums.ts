import { RunnableLambda } from '@langchain/core/runnables';
import { tool } from '@langchain/core/tools';
import { z } from 'zod';

const numbers = z.object({ left: z.number(), right: z.number() });
const description = 'Adds two numbers';

/** A tool of LangChain. */
export const addition = tool(({ left, right }) => String(left + right), {
  name: 'add',
  description,
  schema: numbers,
});

/** The same in the form of OpenAI. */
export const openAiAddition = {
  type: 'function' as const,
  function: {
    name: 'add',
    description,
    parameters: {
      type: 'object',
      properties: { left: { type: 'number' }, right: { type: 'number' } },
      required: ['left', 'right'],
    },
  },
};

/** The same as a runnable that is made a tool. */
export function runnableAddition() {
  const add = RunnableLambda.from(({ left, right }: z.infer<typeof numbers>) => left + right);
  return add.asTool({ name: 'add', description, schema: numbers });
}

/** What the model is scripted to call it with. */
export const CALL = { name: 'add', input: { left: 2, right: 3 } } as const;
