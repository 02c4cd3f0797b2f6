import * as api from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  type HistogramMetricData,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';

/** The real SDK of OpenTelemetry, with what it exports kept in memory. */
export interface Recorder {
  readonly tracer: api.Tracer;
  readonly meter: api.Meter;
  spans(): readonly ReadableSpan[];
  /** The spans within a span, in the order in which they began. */
  within(parent: ReadableSpan): readonly ReadableSpan[];
  histograms(): Promise<readonly HistogramMetricData[]>;
  close(): Promise<void>;
}

/** Sets up tracing and metrics, and the context of asynchronous calls. */
export function createRecorder(): Recorder {
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const exporter = new InMemorySpanExporter();
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics });
  const meters = new MeterProvider({ readers: [reader] });
  const spans = () => exporter.getFinishedSpans();
  return {
    tracer: tracers.getTracer('test'),
    meter: meters.getMeter('test'),
    spans,
    within: (parent) =>
      spans()
        .filter(
          ({ parentSpanContext }) => parentSpanContext?.spanId === parent.spanContext().spanId,
        )
        .sort((one, two) => startOf(one) - startOf(two)),
    async histograms() {
      await meters.forceFlush();
      const [last] = metrics.getMetrics().slice(-1);
      return (last?.scopeMetrics.flatMap((scope) => scope.metrics) ?? []) as HistogramMetricData[];
    },
    async close() {
      await Promise.all([tracers.shutdown(), meters.shutdown()]);
      api.context.disable();
    },
  };
}

function startOf({ startTime: [seconds, nanoseconds] }: ReadableSpan): number {
  return seconds * 1e9 + nanoseconds;
}
