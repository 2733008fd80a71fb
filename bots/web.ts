import { runProcess } from './server/process.js';

// Both chat surfaces on one port, beside any number of workers, which have the schedules.
await runProcess({ surfaces: ['slack', 'teams'], schedule: false, listening: true });
