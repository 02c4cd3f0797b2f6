import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import { ok, problem, skipped, warning } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';

/** Sessions that end sooner deserve a word. Milliseconds. */
const SOON_MS = 15 * 60_000;
const MINUTE_MS = 60_000;

/** When the credentials end, and whether they have. */
export const expiry: Check = {
  id: 'expiry',
  title: { en: 'Expiry', ko: '만료' },
  async run(facts) {
    const { expiration, sessionToken } = await facts.credentials();
    if (!sessionToken) {
      return [
        ok({
          en: 'a long-term key: it does not end by itself (short-lived ones are safer)',
          ko: '장기 키라서 저절로 만료되지 않습니다(단기 자격 증명이 더 안전합니다)',
        }),
      ];
    }
    const refused = await facts.identity(await facts.homeRegion()).then(
      () => undefined,
      (error: unknown) => (error instanceof CannotTell ? error.diagnosis : undefined),
    );
    if (refused?.kind === 'expired-credentials') {
      const { text, links, remediation } = fromDiagnosis(refused);
      return [
        problem(text, {
          code: 'expired',
          affects: ['AWS_SESSION_TOKEN'],
          ...(links ? { links } : {}),
          remediation,
        }),
      ];
    }
    if (!expiration) {
      return [
        skipped({
          en: 'only whoever made these temporary keys knows when they end',
          ko: '이 임시 키가 언제 만료되는지는 키를 만든 쪽만 알 수 있습니다',
        }),
      ];
    }
    const minutes = Math.round((expiration.getTime() - facts.options.now()) / MINUTE_MS);
    const text = { en: `in ${minutes} minutes`, ko: `${minutes}분 뒤` };
    return [minutes * MINUTE_MS < SOON_MS ? warning(text, { code: 'soon' }) : ok(text)];
  },
};
