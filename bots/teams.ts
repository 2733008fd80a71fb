import { runProcess } from './server/process.js';

// A larger installation runs this beside workers: it answers people in Teams and leaves schedules to them.
await runProcess({ surfaces: ['teams'], schedule: false, listening: true });
