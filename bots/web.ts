import { runProcess } from './server/process.js';

// Both chat surfaces and the page on one port, beside any number of workers, which have the schedules.
await runProcess({ surfaces: ['slack', 'teams', 'page'], schedule: false, listening: true });
