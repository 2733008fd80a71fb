import { runProcess } from './server/process.js';

// Any number of workers may share one PostgreSQL; each delivers through every configured surface.
await runProcess({ surfaces: ['slack', 'teams'], schedule: true, listening: false });
