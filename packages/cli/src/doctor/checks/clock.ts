import type { Check } from '../check.ts';
import { ok, problem, skipped, warning } from '../finding.ts';

const MINUTE_MS = 60_000;
/** AWS refuses a signature that is further off. */
const REFUSED_MS = 5 * MINUTE_MS;
/** Further off than any network explains. */
const ODD_MS = MINUTE_MS;

/** Whether the clock of this machine is that of AWS: signatures hold for five minutes. */
export const clock: Check = {
  id: 'clock',
  title: { en: 'Clock', ko: '시계' },
  async run(facts) {
    const [first] = await facts.regions();
    const { serverTime, localTime, url } = await facts.reach(first?.region ?? '');
    if (serverTime === undefined) {
      return [skipped({ en: `${url} told no time`, ko: `${url}에서 시각을 알려 주지 않았습니다` })];
    }
    const off = localTime - serverTime;
    const minutes = Math.max(1, Math.round(Math.abs(off) / MINUTE_MS));
    if (Math.abs(off) < ODD_MS) {
      return [ok({ en: 'agrees with AWS', ko: 'AWS와 일치합니다' }, { source: url })];
    }
    const text = {
      en: `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${off > 0 ? 'ahead of' : 'behind'} AWS`,
      ko: `AWS보다 ${minutes}분 ${off > 0 ? '빠릅니다' : '느립니다'}`,
    };
    const rest = {
      code: 'skew',
      source: url,
      links: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      ],
      remediation: {
        commands: ['sudo timedatectl set-ntp true'],
        text: {
          en: 'Set the clock; AWS refuses signatures that are more than five minutes off. In WSL or a virtual machine it stops while the computer sleeps.',
          ko: '시계를 맞추세요. AWS는 5분 넘게 어긋난 서명을 거부합니다. WSL이나 가상 머신에서는 컴퓨터가 잠든 동안 시계가 멈춥니다.',
        },
      },
    };
    return [Math.abs(off) >= REFUSED_MS ? problem(text, rest) : warning(text, rest)];
  },
};
