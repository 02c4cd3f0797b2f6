import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { Diagnosis, ErrorKind } from '../errors/types.ts';
import type { Language, LocalizedText } from '../localized-text.ts';
import type { Resolution, ResolutionStatus } from '../models/types.ts';

interface Problem {
  readonly kind: ErrorKind;
  readonly sentence: (name: string, region: string) => LocalizedText;
}

const PROBLEMS: Readonly<Partial<Record<ResolutionStatus, Problem>>> = {
  unknown: {
    kind: 'invalid-model-id',
    sentence: (name) => ({
      en: `'${name}' is no Claude model on Amazon Bedrock.`,
      ko: `'${name}'은(는) Amazon Bedrock의 Claude 모델이 아닙니다.`,
    }),
  },
  ambiguous: {
    kind: 'invalid-model-id',
    sentence: (name) => ({
      en: `'${name}' can mean several models.`,
      ko: `'${name}'은(는) 여러 모델을 뜻할 수 있습니다.`,
    }),
  },
  retired: {
    kind: 'model-end-of-life',
    sentence: (name) => ({
      en: `'${name}' has reached its end of life on Amazon Bedrock.`,
      ko: `'${name}'은(는) Amazon Bedrock에서 지원이 종료되었습니다.`,
    }),
  },
  unavailable: {
    kind: 'region-not-supported',
    sentence: (name, region) => ({
      en: `'${name}' cannot be called from ${region}.`,
      ko: `${region}에서는 '${name}'을(를) 호출할 수 없습니다.`,
    }),
  },
  'region-mismatch': {
    kind: 'region-not-supported',
    sentence: (name, region) => ({
      en: `'${name}' belongs to another geography than ${region}: one of the two is wrong.`,
      ko: `'${name}'은(는) ${region}과(와) 다른 지역의 모델입니다. 둘 중 하나가 잘못되었습니다.`,
    }),
  },
};

/** Why a name cannot be called, with the names that can. */
export function resolutionProblem(
  resolution: Resolution,
  lang: Language,
): { readonly message: string; readonly diagnosis: Diagnosis } {
  const problem = PROBLEMS[resolution.status] ?? (PROBLEMS.unknown as Problem);
  const { input, region, suggestions } = resolution;
  const sentence = problem.sentence(input, region ?? (lang === 'ko' ? '이 리전' : 'this region'))[
    lang
  ];
  const use = lang === 'ko' ? '사용할 수 있는 모델' : 'Use';
  const message =
    suggestions.length === 0
      ? sentence
      : `${sentence} ${use}: ${suggestions.slice(0, 3).join(', ')}`;
  const facts = { modelId: input, ...(region === null ? {} : { region }) };
  return { message, diagnosis: diagnosisOf(problem.kind, { message, facts }) };
}
