import { createExtractiveWriter } from '../../../adapters/extractive/writer.js';
import { writerContract } from '../../contracts/writer.js';

writerContract('the extractive writer', createExtractiveWriter);
