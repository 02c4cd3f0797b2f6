/**
 * A tool's name as LiteLLM sends it: letters, digits and `_`, a letter or `_` first.
 * @see https://github.com/BerriAI/litellm litellm/litellm_core_utils/prompt_templates/factory.py, `make_valid_bedrock_tool_name`
 */
export function toolNameOf(name: string): string {
  const started = /^[\p{L}_]/u.test(name) || name === '' ? name : `a${name}`;
  return started.replace(/[^\p{L}\p{N}_]/gu, '_');
}
