import type { CaprockEvent } from '@caprock/core';
import type { Page } from '../page.ts';

/** Prints what Caprock did, and why. */
export function tellEvents(events: readonly CaprockEvent[], page: Page): void {
  for (const event of events) {
    if (event.type === 'repaired') {
      for (const { rule, at, summary } of event.repairs) {
        page.line('repaired', `${at}: ${summary.en} (${rule})`);
      }
    }
    if (event.type === 'resolved') {
      page.line(
        'resolved',
        `${event.requested} → ${event.model} (${event.status}, ${event.region})`,
      );
      for (const { text } of event.notes) page.line('', `because: ${text}`);
    }
    if (event.type === 'fallback') {
      page.line('fallback', `${event.from.model} → ${event.to.model} (${event.kind})`);
    }
  }
}
