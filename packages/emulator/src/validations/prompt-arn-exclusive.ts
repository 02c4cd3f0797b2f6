import type { Validation } from './validation.ts';

const MEMBERS = ['additionalModelRequestFields', 'inferenceConfig', 'system', 'toolConfig'];

/** A prompt of Prompt management brings its own system prompt, tools and parameters. */
export const promptArnExclusive: Validation = {
  id: 'prompt-arn-exclusive',
  source: 'bedrock-runtime 2023-09-30, Converse; wording not seen',
  converse({ request, modelId }) {
    if (!/^arn:aws[^:]*:bedrock:[^:]*:\d*:prompt\//.test(modelId)) return undefined;
    const member = MEMBERS.find((name) => request[name] !== undefined);
    return (
      member &&
      `The ${member} field can't be used when the modelId is a prompt. Remove ${member} and try again.`
    );
  },
};
