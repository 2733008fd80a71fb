import type { Principal } from '../caller.js';

/** A part of the day, in minutes after local midnight; it may cross midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What a person chose. Absent fields follow the platform's profile. */
export interface Preference {
  readonly timeZone?: string;
  readonly locale?: string;
  /** Senders whose messages always need you, lower-case addresses or `@domain`. */
  readonly importantSenders?: readonly string[];
  /** When nothing is sent by itself. */
  readonly quietHours?: QuietHours;
}

/** Choices by person. */
export interface Preferences {
  read(owner: Principal): Promise<Preference>;
  save(owner: Principal, preference: Preference): Promise<void>;
}

/** Everything Daybrief remembers of one person. */
export interface PersonalData {
  /**
   * Deletes it all, for good, and returns how many rows that were.
   *
   * Work that was under way brings nothing back: what it saves afterwards is dropped, until the
   * person connects or schedules something anew.
   */
  forget(owner: Principal, now: number): Promise<number>;
}
