import type { ChatModelLike } from './host.ts';
import type { LangChainOptions } from './options.ts';
import { asksBedrock, canWrap } from './recognise-host.ts';
import { withCaprock } from './with-caprock.ts';

/** What `initChatModel` gives, and what an agent makes of `model: 'bedrock:…'`, at every step anew. */
interface ConfigurableModel {
  readonly _defaultConfig?: Readonly<Record<string, unknown>>;
  _getModelInstance(config?: object): Promise<unknown>;
  _modelParams?(config: object): Readonly<Record<string, unknown>>;
}

/** A model that settings are bound to. */
interface BoundModel {
  readonly bound: unknown;
  readonly kwargs?: object;
}

/** Gives the view of a model; a model of another provider itself. */
type ViewOf = (
  model: unknown,
  configurable?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** How many models that are named by a string are kept. */
const MAX_NAMED = 64;

/**
 * Gives out the views of an agent's models, each made once: a view keeps pauses and cures, and its
 * model's client keeps its connections.
 */
export function agentViews(options: LangChainOptions): ViewOf {
  const views = new WeakMap<object, unknown>();
  const named = new Map<string, Promise<unknown>>();
  const viewed = (model: unknown): unknown => {
    if (typeof model !== 'object' || model === null) return model;
    const known = views.get(model);
    if (known !== undefined) return known;
    const view = isBound(model) ? rebound(model, viewed(model.bound)) : wrapped(model, options);
    views.set(model, view);
    return view;
  };
  return async (model, configurable = {}) => {
    if (!isConfigurable(model)) return viewed(model);
    const config = { configurable: ownSettings(configurable) };
    const key = nameOf(model, config);
    const instance = key === undefined ? undefined : named.get(key);
    const made = instance ?? model._getModelInstance(config);
    if (key !== undefined && !instance) keep(named, key, made);
    return viewed(await made);
  };
}

function wrapped(model: object, options: LangChainOptions): unknown {
  // A model of Bedrock where a gateway was announced is no model of another provider: it is told.
  const isMeant = canWrap(model, options) || (options.gateway && asksBedrock(model));
  return isMeant ? withCaprock(model as ChatModelLike, options) : model;
}

function rebound(model: BoundModel & object, view: unknown): unknown {
  return view === model.bound
    ? model
    : Object.create(model, { bound: { value: view, enumerable: true } });
}

/** Plain settings say all of a model; anything else (a provider of credentials) is its own. */
function nameOf(model: ConfigurableModel, config: object): string | undefined {
  const settings = { ...model._defaultConfig, ...model._modelParams?.(config) };
  const isPlain = (value: unknown) => value === undefined || typeof value !== 'object';
  return Object.values(settings).every((value) => isPlain(value) && typeof value !== 'function')
    ? JSON.stringify(settings)
    : undefined;
}

function keep(named: Map<string, Promise<unknown>>, key: string, made: Promise<unknown>): void {
  named.set(key, made);
  const [oldest] = named.keys();
  if (named.size > MAX_NAMED && oldest !== undefined) named.delete(oldest);
  made.catch(() => named.delete(key));
}

/** LangGraph keeps functions of its own beside the caller's settings. */
function ownSettings(configurable: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = Object.entries(configurable).filter(([name]) => !name.startsWith('__pregel_'));
  return Object.fromEntries(own);
}

function isConfigurable(model: unknown): model is ConfigurableModel {
  return (
    typeof model === 'object' &&
    model !== null &&
    '_queuedMethodOperations' in model &&
    typeof (model as unknown as ConfigurableModel)._getModelInstance === 'function'
  );
}

function isBound(model: object): model is BoundModel {
  return 'bound' in model && 'kwargs' in model;
}
