import { blocksOf, type ConverseRequest, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/**
 * A cache point stands behind content that can be cached. Elsewhere the front end hands it on as it is,
 * and the model's validator meets a block that it does not know.
 */
export const cachePointPosition: Validation = {
  id: 'cache-point-position',
  source:
    'https://github.com/aws/aws-sdk-java-v2/issues/6277 (sentence); places: https://github.com/pydantic/pydantic-ai (models/bedrock.py)',
  converse({ request }) {
    for (const [place, blocks] of listsOf(request)) {
      const wrong = blocks.findIndex(
        (block, index) => holds(block, 'cachePoint') && !canBeCached(blocks[index - 1]),
      );
      if (wrong >= 0) {
        return `The model returned the following errors: ${place}.${wrong}.type: Field required`;
      }
    }
    return undefined;
  },
};

function listsOf(request: ConverseRequest): (readonly [string, readonly unknown[]])[] {
  const { system, toolConfig } = request;
  return [
    ['tools', Array.isArray(toolConfig?.tools) ? toolConfig.tools : []],
    ['system', Array.isArray(system) ? system : []],
    ...turnsOf(request).map(
      (message, turn) => [`messages.${turn}.content`, blocksOf(message)] as const,
    ),
  ];
}

function canBeCached(block: unknown): boolean {
  return (
    block !== undefined &&
    ['cachePoint', 'document', 'video'].every((member) => !holds(block, member))
  );
}

function holds(block: unknown, member: string): boolean {
  return (block as Readonly<Record<string, unknown>> | null)?.[member] !== undefined;
}
