import { describe, expect, it } from 'vitest';
import { commandName } from '../../../bots/cli/command-name.js';

describe('the words in front of a request', () => {
  it.each([
    ['/home/dana/daybrief', '/home/dana/daybrief', 'npm run -s daybrief --'],
    ['/home/dana/daybrief/docs', '/home/dana/daybrief', 'npm run -s daybrief --'],
    ['/home/dana', '/home/dana/daybrief', 'node /home/dana/daybrief/dist/bots/cli.js'],
    ['/home/dana/daybrief-2', '/home/dana/daybrief', 'node /home/dana/daybrief/dist/bots/cli.js'],
    ['/srv/app', '/srv/app/node_modules/daybrief', 'npx daybrief'],
    ['/srv/app/mail', '/srv/app/node_modules/daybrief', 'npx daybrief'],
    [
      '/srv',
      '/srv/app/node_modules/daybrief',
      'node /srv/app/node_modules/daybrief/dist/bots/cli.js',
    ],
    ['/tmp', '/home/dana/my bots/daybrief', 'node "/home/dana/my bots/daybrief/dist/bots/cli.js"'],
  ])('work in %s, with Daybrief in %s: %s', (cwd, home, words) => {
    expect(commandName(cwd, home)).toBe(words);
  });
});
