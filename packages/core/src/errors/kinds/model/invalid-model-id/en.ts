import type { Remedy } from '../../../types.ts';
import { stepsInEnglish } from '../../steps-in-english.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const invalidModelId: Remedy = {
  title: 'Bedrock does not know this model id here',
  meaning:
    'The id is misspelt, is a plain name such as `claude-sonnet-4`, or belongs to another geography than the region.',
  steps: (facts) => [
    `Run \`${resolveCommand(facts, 'en')}\`: it prints the id that works there.`,
    'Wrap the model with `withCaprock(...)`: it does this by itself and reports it.',
    'Check the region that the call really goes to.',
  ],
  variants: {
    langchain: (facts) => [
      `Run \`${resolveCommand(facts, 'en')}\` and pass the id that it prints as \`model\`.`,
      'Wrap the model with `withCaprock(model)`: it does this by itself and reports it.',
      'Check `region` of the constructor: only that and `AWS_DEFAULT_REGION` are read.',
    ],
    'ai-sdk': (facts) => [
      `Run \`${resolveCommand(facts, 'en')}\` and call the provider with the id that it prints: \`bedrock("<id>")\`.`,
      'Wrap the provider with `withCaprock(...)`: it does this by itself and reports it.',
    ],
    'aws-sdk': stepsInEnglish.awsSdk(({ mends }, facts) => [
      `Run \`${resolveCommand(facts, 'en')}\` and pass the id that it prints as \`modelId\`.`,
      mends('it finds that id for plain names by itself and reports it.'),
      'Check that `region` of the client and of the plugin are one: the plugin names ids for its own.',
    ]),
    litellm: (facts) => [
      `Run \`${resolveCommand(facts, 'en')}\`, and in \`config.yaml\` write the id that it prints behind its route: \`litellm_params: { model: bedrock/converse/<id>, aws_region_name: <region> }\`.`,
      "Of a gateway's own names only those work that `GET /v1/models` lists for your key.",
      'The name that clients send is `model_name`; what Bedrock gets is `litellm_params.model`.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
