import type { CaprockEvent } from '@caprock/core';
import { systemOnly } from '../transcript.ts';
import { failureOf, firstLine, type Scene } from './scene.ts';
import { tellEvents } from './tell-events.ts';

/** The call that started it all: one system message, and the name `claude-sonnet-4`. */
export const firstCall: Scene = {
  title: '1  One system message, and the model claude-sonnet-4',
  async run(host, { page, setup, emulator }) {
    const call = { model: 'claude-sonnet-4', turns: systemOnly };
    const error = await failureOf(() => host.plain(call, setup));
    page.line('plain', firstLine(error));
    page.check('the plain client fails', error !== undefined);

    emulator.reset();
    const events: CaprockEvent[] = [];
    let answer = '';
    const write = page.stream('Caprock');
    const onText = (piece: string) => {
      answer += piece;
      write(piece);
    };
    const answered = await host.caprock(call, setup, {
      onText,
      onEvent: (event) => events.push(event),
    });
    write('\n');
    tellEvents(events, page);
    page.check(`answered by ${answered}, in one request`, emulator.requests.length === 1);
    page.check('the answer was streamed', answer.trim() !== '');
    page.check(
      'the name was resolved, and what was repaired is told',
      events.some(({ type }) => type === 'resolved') &&
        events.some(({ type }) => type === 'repaired'),
    );
  },
};
