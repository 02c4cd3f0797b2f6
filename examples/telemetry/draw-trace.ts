import type { ReadableSpan } from '@opentelemetry/sdk-trace';

/** The spans as a tree, each with its attributes and events. */
export function drawTrace(spans: readonly ReadableSpan[]): string {
  const childrenOf = (id: string | undefined) =>
    spans.filter(({ parentSpanContext }) => parentSpanContext?.spanId === id).sort(byStart);
  const draw = (span: ReadableSpan, depth: number): string[] => {
    const indent = '  '.repeat(depth);
    const attributes = Object.entries(span.attributes).map(
      ([name, value]) => `${indent}    ${name}: ${value}`,
    );
    const events = span.events.map(({ name, attributes: about }) => {
      const kind = about?.['caprock.kind'];
      return `${indent}    * ${name}${kind === undefined ? '' : ` (${kind})`}`;
    });
    const within = childrenOf(span.spanContext().spanId).flatMap((child) => draw(child, depth + 1));
    return [`${indent}${span.name}`, ...attributes, ...events, ...within];
  };
  return childrenOf(undefined)
    .flatMap((span) => draw(span, 0))
    .join('\n');
}

function byStart({ startTime: one }: ReadableSpan, { startTime: two }: ReadableSpan): number {
  return one[0] - two[0] || one[1] - two[1];
}
