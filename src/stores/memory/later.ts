// A contract that is there at the first question and not before: for what most runs never ask.

type Asked = Record<PropertyKey, (...given: unknown[]) => unknown>;

/** Of a contract whose every member is asked and answers later. `open` is called at each question. */
export const later = <Contract extends object>(open: () => Promise<Contract>): Contract =>
  new Proxy({} as Contract, {
    get:
      (_, question) =>
      async (...given: unknown[]) =>
        ((await open()) as Asked)[question]!(...given),
  });
