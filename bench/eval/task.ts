/** One line of the predictions file. */
export interface Prediction {
  readonly id?: string;
  readonly text: string;
  readonly label?: boolean;
}

/** What a task of the evaluation yields: predictions to write, and a row of the table. */
export interface TaskResult {
  readonly predictions: readonly Prediction[];
  /** Column to value, in the order they are printed; empty where the corpus has no references. */
  readonly measured: Readonly<Record<string, string | number>>;
  /** Lines below the table: violations of faithfulness, items that failed. */
  readonly notes: readonly string[];
}

/** A task, or undefined when the corpus lacks its file. */
export type Task = (folder: string) => Promise<TaskResult | undefined>;
