import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';

/** The remedy in English. */
export const toolNameInvalid: Remedy = {
  title: 'A tool name is not allowed',
  meaning:
    'A tool name may hold only letters, digits, `_` and `-`, at most 64 of them. Names of MCP tools with dots, slashes or a long prefix break this, and so does a name that the model made up and that is sent back in the history.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    'Rename the tool, in its definition, in the tool choice and in saved tool calls alike: `server.tool` becomes `server_tool`.',
    'Remove or rename calls of tools that never existed before you send the history again.',
    'Wrap the model with `withCaprock(...)`: it renames tools for the request by itself, gives you your own names back in the answer, and reports it.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolSpecification.html',
};
