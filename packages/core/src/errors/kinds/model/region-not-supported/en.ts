import type { Remedy } from '../../../types.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in English. */
export const regionNotSupported: Remedy = {
  title: 'The model cannot be called from this region',
  meaning:
    'Bedrock, or this model, is not offered in the region, no region has this name, or the id belongs to another geography.',
  steps: (facts) => [
    `Run \`${resolveCommand(facts, 'en')}\`: it lists what can be called there.`,
    'Check how the region is written: `us-east-1`, neither `us-east1` nor a placeholder that nobody filled in (`os.environ/AWS_REGION`).',
    'Use another region, or allow `scope: "global"` if your data may leave the geography.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/models-regions.html',
};
