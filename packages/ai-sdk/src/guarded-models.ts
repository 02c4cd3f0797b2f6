const guarded = new WeakSet<object>();

/** Remembers that a model is guarded. */
export function rememberGuarded<Model extends object>(model: Model): Model {
  guarded.add(model);
  return model;
}

/** Whether a model is guarded already: it tries again, and learns, itself. */
export function isGuarded(model: object): boolean {
  return guarded.has(model);
}
