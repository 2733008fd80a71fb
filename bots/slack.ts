import { runProcess } from './server/process.js';

// A larger installation runs this beside workers: it answers people in Slack and leaves schedules to them.
await runProcess({ surfaces: ['slack'], schedule: false, listening: true });
