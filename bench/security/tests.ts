import { join } from 'node:path';
import { createVitest, type TestModule } from 'vitest/node';

/** Tests of one file that passed and that failed. */
export interface Count {
  /** Relative to the folder of the tests. */
  readonly file: string;
  readonly passed: number;
  readonly failed: number;
}

/** Runs test files of one folder, again and again, in a Vitest that is started once. */
export interface Tests {
  /** Paths are of files or of folders; a `bail` ends the run at the first failure. */
  run(paths: readonly string[], bail?: boolean): Promise<readonly Count[]>;
  /** Forgets what was read of a file of the folder, which has changed. */
  forget(file: string): void;
  /** What the tests have printed so far, line by line. */
  printed(): readonly string[];
  close(): Promise<void>;
}

/** Starts Vitest in a folder that has a `vitest.config.ts`: the start and the reading of the source take longer than most tests. */
export async function startTests(folder: string): Promise<Tests> {
  const lines: string[] = [];
  const vitest = await createVitest('test', {
    root: folder,
    watch: false,
    reporters: [
      {
        onUserConsoleLog({ content }) {
          lines.push(...content.split('\n'));
        },
      },
    ],
  });
  await vitest.standalone();
  return {
    async run(paths, bail = false) {
      vitest.config.bail = bail ? 1 : 0;
      const specifications = await vitest.globTestSpecifications([...paths]);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
        specifications,
        false,
      );
      if (testModules.length === 0) throw new Error(`No test in ${paths.join(', ')}.`);
      if (unhandledErrors.length > 0 && !bail) throw unhandledErrors[0];
      return testModules.map((module) => ({
        file: module.moduleId.slice(folder.length + 1),
        ...countOf(module),
      }));
    },
    forget: (file) => vitest.invalidateFile(join(folder, file)),
    printed: () => lines,
    close: () => vitest.close(),
  };
}

function countOf(module: TestModule): Omit<Count, 'file'> {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  const failed = states.filter((state) => state === 'failed').length;
  return {
    passed: states.filter((state) => state === 'passed').length,
    // A file that cannot even be read tells no test that failed.
    failed: failed === 0 && module.state() === 'failed' ? 1 : failed,
  };
}
