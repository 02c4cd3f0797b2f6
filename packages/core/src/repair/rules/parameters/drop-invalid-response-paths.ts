import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'a path into the answer that is no JSON pointer, or above the ten that Bedrock takes, was left out',
  ko: 'JSON 포인터가 아니거나 열 개를 넘는 응답 경로를 뺐습니다',
};

/** Empty, or `/` and names in which `~` stands for `~0` or `~1` only. @see RFC 6901 */
const POINTER = /^(?:\/(?:[^/~]|~[01])*)+$/;

/** Leaves out paths into the model's own answer that Bedrock does not take. */
export const dropInvalidResponsePaths: RepairRule = {
  id: 'drop-invalid-response-paths',
  summary,
  prevents: 'schema-violation',
  source: 'bedrock-runtime 2023-09-30, ConverseRequestAdditionalModelResponseFieldPathsList',
  apply(draft) {
    const paths = draft.additionalModelResponseFieldPaths;
    if (!paths) return undefined;
    const kept = paths.filter((path) => path.length <= 256 && POINTER.test(path)).slice(0, 10);
    if (kept.length === paths.length) return undefined;
    const repairs = paths.flatMap((path, index) =>
      kept.includes(path)
        ? []
        : [{ at: `additionalModelResponseFieldPaths[${index}]`, summary, lossless: false }],
    );
    const { additionalModelResponseFieldPaths: _, ...rest } = draft;
    const settled = kept.length > 0 ? { additionalModelResponseFieldPaths: kept } : {};
    return { draft: { ...rest, ...settled }, repairs };
  },
};
