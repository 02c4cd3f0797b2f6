import type { DiagnosisFacts } from '../../types.ts';

/** The refused place in the wire request as a path, `messages[7].content[0]` or `tools[3]`; else ''. */
export function requestPath({ messageIndex, contentIndex, toolIndex }: DiagnosisFacts): string {
  if (messageIndex !== undefined) {
    return `messages[${messageIndex}]${contentIndex === undefined ? '' : `.content[${contentIndex}]`}`;
  }
  return typeof toolIndex === 'number' ? `tools[${toolIndex}]` : '';
}
