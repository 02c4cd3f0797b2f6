/**
 * Whether the input of a Converse command is made of what the command's type says, as far as rules look
 * into it. What is not, which only JavaScript lets through, is for the SDK and Bedrock to refuse.
 */
export function isConverseInput(input: object): boolean {
  const { modelId, system, messages, toolConfig } = input as Record<string, unknown>;
  return (
    isLeftOut(modelId, (id) => typeof id === 'string') &&
    isLeftOut(system, isListOfObjects) &&
    isLeftOut(messages, (list) => isListOfObjects(list) && list.every(hasContent)) &&
    isLeftOut(toolConfig, (config) => isListOfObjects(Object(config).tools))
  );
}

function isLeftOut(value: unknown, fits: (value: unknown) => boolean): boolean {
  return value === undefined || fits(value);
}

function hasContent(message: object): boolean {
  return isListOfObjects((message as { readonly content?: unknown }).content);
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}
