/** Codes of rows that no call of `ChatBedrockConverse` can ask for, and why. */
export const codesBeyondLangChain: Readonly<Record<string, string>> = {
  structured_output_fallback:
    'ChatBedrockConverse has no response format: withStructuredOutput() asks for a tool call instead.',
};
