import { describe, expect, it } from 'vitest';
import { isOwnNetwork } from '../../../adapters/openai/client/own-network.js';

describe('a network of one’s own', () => {
  it.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:8000',
    'http://[::1]:8000',
    'http://ollama:11434/v1',
    'http://10.1.2.3/v1',
    'http://172.20.0.2/v1',
    'http://192.168.0.9/v1',
    'https://llm.corp.internal/v1',
    'http://gpu.local/v1',
    'http://[fd00::1]/v1',
    'http://100.101.102.103/v1',
    'http://gpu.corp:8000/v1',
    'http://models.intranet/v1',
  ])('has %s', (url) => {
    expect(isOwnNetwork(url)).toBe(true);
  });

  it.each([
    undefined,
    'https://api.openai.com/v1',
    'http://8.8.8.8/v1',
    'https://corp.example.com/v1',
    'http://172.32.0.1/v1',
    'http://100.128.0.1/v1',
    'https://localhost.example.com/v1',
    'https://10.0.0.1.example.com/v1',
    'http://[2001:db8::1]/v1',
  ])('has not %s', (url) => {
    expect(isOwnNetwork(url)).toBe(false);
  });
});
