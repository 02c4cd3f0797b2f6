import { diagnosisOf } from '../errors/diagnosis-of.ts';
import type { Diagnosis, ErrorKind } from '../errors/types.ts';
import type { Language, LocalizedText } from '../localized-text.ts';
import { isRegionShaped } from '../models/is-region-shaped.ts';
import { isModelIdShaped } from '../models/model-id-shape.ts';

/** The parts of a request's URL that come from the caller. */
export interface Address {
  readonly region?: string | undefined;
  /** As it is sent; absent for a model that sends for itself. */
  readonly modelId?: string;
  /** A host, with or without a port. */
  readonly host?: string | undefined;
}

/** A name or an IPv6 address, and a port: nothing that ends the host of a URL or names a user in it. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Why a request must not be sent to an address: its region, its model or its host would make a URL
 * of another host, or of another path, out of what a template puts together.
 * @see https://github.com/advisories/GHSA-6475-r3vj-m8vf
 */
export function addressProblem(
  { region, modelId, host }: Address,
  lang: Language,
): { readonly message: string; readonly diagnosis: Diagnosis } | undefined {
  if (region !== undefined && !isRegionShaped(region)) return problem('region', region, lang);
  if (modelId !== undefined && !isModelIdShaped(modelId)) return problem('modelId', modelId, lang);
  if (host !== undefined && !HOST.test(host)) return problem('host', host, lang);
  return undefined;
}

const PROBLEMS: Readonly<
  Record<
    keyof Address,
    { readonly kind: ErrorKind; readonly sentence: (shown: string) => LocalizedText }
  >
> = {
  region: {
    kind: 'region-not-supported',
    sentence: (shown) => ({
      en: `${shown} is no AWS region. Nothing was sent.`,
      ko: `${shown}은(는) AWS 리전이 아닙니다. 요청을 보내지 않았습니다.`,
    }),
  },
  modelId: {
    kind: 'invalid-model-id',
    sentence: (shown) => ({
      en: `${shown} is no model id of Amazon Bedrock. Nothing was sent.`,
      ko: `${shown}은(는) Amazon Bedrock의 모델 ID가 아닙니다. 요청을 보내지 않았습니다.`,
    }),
  },
  host: {
    kind: 'endpoint-wrong',
    sentence: (shown) => ({
      en: `${shown} is no host. Nothing was sent.`,
      ko: `${shown}은(는) 호스트가 아닙니다. 요청을 보내지 않았습니다.`,
    }),
  },
};

/** In quotes, with line breaks as escapes, so that a log shows the whole of it on one line. */
function problem(part: keyof Address, value: string, lang: Language) {
  const { kind, sentence } = PROBLEMS[part];
  const message = sentence(JSON.stringify(value.slice(0, 200)))[lang];
  return { message, diagnosis: diagnosisOf(kind, { message }) };
}
