import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { Repair, RepairRule } from '../../types.ts';

const parsed = {
  en: 'the arguments of a tool call that were JSON text became a JSON object',
  ko: 'JSON 텍스트로 된 도구 호출 인자를 JSON 객체로 바꿨습니다',
};
const wrapped = {
  en: 'the arguments of a tool call that are no JSON object were put under the key "raw", as they were written',
  ko: 'JSON 객체가 아닌 도구 호출 인자를 쓰인 그대로 "raw" 키 아래에 넣었습니다',
};

/** Makes the input of every tool call a JSON object; broken arguments stay readable under `raw`. */
export const objectToolInput: RepairRule = {
  id: 'object-tool-input',
  summary: wrapped,
  prevents: 'tool-input-invalid',
  source: 'https://github.com/vercel/ai (amazon-bedrock CHANGELOG 5.0.13)',
  apply(draft) {
    const repairs: Omit<Repair, 'rule'>[] = [];
    const repaired = mapMessages(draft, (message, index) =>
      mapContent(message, (block) => {
        const { toolUse } = block;
        if (!toolUse || isObject(toolUse.input)) return block;
        const { origin: _, ...rest } = block;
        const own = objectIn(toolUse.input);
        const at = placeOf(message, index, block);
        repairs.push({ at, summary: own ? parsed : wrapped, lossless: true });
        const input = own ?? { raw: asText(toolUse.input) };
        return { ...rest, toolUse: { ...toolUse, input } };
      }),
    );
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a value stands for: nothing is none, a text may be JSON, and that JSON again. */
function objectIn(value: unknown): object | undefined {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'string') return undefined;
  if (value.trim() === '') return {};
  const own = parseJson(value);
  const inner = typeof own === 'string' ? parseJson(own) : own;
  return isObject(inner) ? inner : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
