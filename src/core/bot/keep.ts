// The contract of the keep: small things with a name that must outlive the process, some of them for a while only.

export type Keep = {
  get(name: string, now: number): Promise<string | null>;
  /** Sets or replaces; `until` (milliseconds since 1970) is when it may be forgotten. */
  set(name: string, value: string, until?: number): Promise<void>;
  /** Sets where nothing stands under the name; true where it did. Atomic over processes. */
  add(name: string, value: string, now: number, until?: number): Promise<boolean>;
  /** Forgets all whose time is over; how many. */
  purge(now: number): Promise<number>;
};
