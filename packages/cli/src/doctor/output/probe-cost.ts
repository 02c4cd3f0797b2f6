import type { Language } from '@caprock/core';

/** What `--probe` is about to cost, told before it is spent. */
export function probeCost(models: number, lang: Language): string {
  const calls = models * 2;
  return lang === 'ko'
    ? `--probe: 모델 ${models}개를 ${calls}번 호출합니다. 호출마다 입력 토큰 약 10개, 출력 토큰 1개로 모두 합쳐 1센트 미만입니다. 계정의 첫 호출이면 AWS Marketplace 구독이 시작될 수 있습니다.\n`
    : `--probe: ${models} ${models === 1 ? 'model' : 'models'}, ${calls} calls of about 10 tokens in and 1 out each: less than a US cent in all. The first call of an account may start its AWS Marketplace subscription.\n`;
}
