import type { Check } from '../check.ts';
import { ok, skipped, warning } from '../finding.ts';

const VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY'] as const;

/**
 * Proxies that the environment names. The AWS SDK for JavaScript goes past them, and says nothing.
 * @see https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md
 */
export const proxy: Check = {
  id: 'proxy',
  title: { en: 'Proxy', ko: '프록시' },
  run({ options: { environment } }) {
    const named = VARIABLES.filter((name) => environment[name]);
    if (named.length === 0) {
      return [ok({ en: 'no proxy is named', ko: '지정된 프록시가 없습니다' })];
    }
    const [first = ''] = named;
    const all = ['NO_PROXY', 'no_proxy'].some((name) => environment[name]?.trim() === '*');
    if (all) {
      return [
        skipped({ en: 'NO_PROXY excepts every host', ko: 'NO_PROXY가 모든 호스트를 제외합니다' }),
      ];
    }
    return [
      warning(
        {
          en: `${first} is set, but the AWS SDK for JavaScript does not read it: where only the proxy leads out, calls end in a timeout`,
          ko: `${first}가 있지만 JavaScript용 AWS SDK는 읽지 않습니다. 프록시로만 나갈 수 있는 곳이라면 호출이 시간 초과로 끝납니다`,
        },
        {
          code: 'not-read',
          source: first,
          affects: named,
          links: [
            'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-proxies.html',
          ],
          remediation: {
            commands: ['npm install @smithy/node-http-handler proxy-agent'],
            text: {
              en: 'Give the client a handler that goes through it: `requestHandler: new NodeHttpHandler({ httpsAgent: new ProxyAgent() })`; or use a private endpoint (AWS PrivateLink).',
              ko: '클라이언트에 프록시를 쓰는 핸들러를 주세요: `requestHandler: new NodeHttpHandler({ httpsAgent: new ProxyAgent() })`. 또는 프라이빗 엔드포인트(AWS PrivateLink)를 쓰세요.',
            },
          },
        },
      ),
    ];
  },
};
