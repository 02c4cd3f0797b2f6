/** Keeps the first answer of a question: it is asked once, however many want to know. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

/** The same for a question about many things: once for each key. */
export function oncePer<Subject, Answer>(
  keyOf: (subject: Subject) => string,
  ask: (subject: Subject) => Promise<Answer>,
): (subject: Subject) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (subject) => {
    const key = keyOf(subject);
    const known = answers.get(key) ?? ask(subject);
    answers.set(key, known);
    return known;
  };
}
