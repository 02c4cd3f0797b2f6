import * as api from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
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

/** What has been recorded. */
export interface Telemetry {
  spans(): readonly ReadableSpan[];
  /** The name of each metric, and how much it has seen. Stops the recording. */
  metrics(): Promise<readonly string[]>;
}

/**
 * OpenTelemetry as an application sets it up. Here what would go to a collector stays in memory, so
 * that the example can look at it.
 */
export function startOpenTelemetry(): Telemetry {
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const exporter = new InMemorySpanExporter();
  const spanProcessors = [new SimpleSpanProcessor({ exporter })];
  api.trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors }));
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics });
  const meters = new MeterProvider({ readers: [reader] });
  api.metrics.setGlobalMeterProvider(meters);
  return {
    spans: () => exporter.getFinishedSpans(),
    async metrics() {
      await meters.forceFlush();
      const [last] = metrics.getMetrics().slice(-1);
      const seen = last?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
      await meters.shutdown();
      return seen.map(({ descriptor, dataPoints }) => {
        const counts = dataPoints.map(({ value }) => (value as { count: number }).count);
        const count = counts.reduce((sum, next) => sum + next, 0);
        return `${descriptor.name}: ${count} measurement${count === 1 ? '' : 's'}`;
      });
    },
  };
}
