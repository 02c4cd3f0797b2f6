import { blocksOf, type ConverseRequest, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** A cache point fails the call of a model without a cache. */
export const cachePointModelSupport: Validation = {
  id: 'cache-point-model-support',
  status: 403,
  exception: 'AccessDeniedException',
  source: 'https://github.com/aws-samples/amazon-bedrock-samples (prompt-caching)',
  converse({ request, model, baseModelId }) {
    const isRefused = baseModelId.includes('amazon.nova')
      ? marksTools(request)
      : !model.promptCaching && marksAnything(request);
    return isRefused
      ? 'You invoked an unsupported model or your request did not allow prompt caching. See the documentation for more information.'
      : undefined;
  },
};

/** Nova caches the system prompt and the texts of turns: no tools, and no turn that uses them. */
function marksTools(request: ConverseRequest): boolean {
  return (
    holdsPoint(request.toolConfig?.tools) ||
    turnsOf(request)
      .map(blocksOf)
      .some(
        (blocks) =>
          holdsPoint(blocks) &&
          blocks.some(({ toolUse, toolResult }) => (toolUse ?? toolResult) !== undefined),
      )
  );
}

function marksAnything(request: ConverseRequest): boolean {
  return (
    holdsPoint(request.toolConfig?.tools) ||
    holdsPoint(request.system) ||
    turnsOf(request).some((message) => holdsPoint(blocksOf(message)))
  );
}

function holdsPoint(blocks: unknown): boolean {
  return Array.isArray(blocks) && blocks.some((block) => block?.cachePoint !== undefined);
}
