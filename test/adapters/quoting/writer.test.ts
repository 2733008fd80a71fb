import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import { writerContract } from '../../contracts/writer.js';

writerContract('the quoting writer', createQuotingWriter);
