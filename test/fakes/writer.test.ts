import { writerContract } from '../contracts/writer.js';
import { createFakeWriter } from './writer.js';

writerContract('the fake writer', () => createFakeWriter());
