import { failureOf, firstLine, type Scene } from './scene.ts';

/** No credentials at all: the error, and its remedy in both languages. */
export const noCredentials: Scene = {
  title: '4  No AWS credentials',
  async run(host, { page, setup, emulator }) {
    emulator.reset();
    const call = { model: 'claude-sonnet-4-6', turns: [{ role: 'user', text: 'Hello' }] } as const;
    const nobody = { ...setup, credentials: undefined };
    const plain = await failureOf(() => host.plain(call, nobody));
    page.line('plain', firstLine(plain));
    const error = await failureOf(() =>
      host.caprock(call, nobody, { onText: () => {}, onEvent: () => {} }),
    );
    for (const lang of ['en', 'ko'] as const) {
      const { title, steps } = host.explain(error, lang);
      page.line(
        `Caprock, ${lang}`,
        [title, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
      );
    }
    page.check('the cause is named', host.explain(error, 'en').kind === 'no-credentials');
    page.check('no request was sent', emulator.requests.length === 0);
  },
};
