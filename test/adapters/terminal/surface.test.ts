import { describe, expect, it } from 'vitest';
import { toTerminalAddress } from '../../../adapters/terminal/address.js';
import { plainStyle } from '../../../adapters/terminal/style.js';
import { createTerminalSurface } from '../../../adapters/terminal/surface.js';
import { surfaceContract } from '../../contracts/surface.js';
import { createFakeSurface, fakeAddress } from '../../fakes/surface.js';

const owner = { surface: 'terminal', tenant: 'local', user: 'dana ortiz' } as const;
const page = { style: plainStyle, width: 80 };

surfaceContract('the terminal', async () => {
  const printed: string[] = [];
  return {
    surface: createTerminalSurface({ write: (text) => printed.push(text) }, page),
    owner,
    address: toTerminalAddress(owner.user),
    arrived: () => printed,
  };
});

surfaceContract('the fake', async () => {
  const surface = createFakeSurface('terminal', false);
  return {
    surface,
    owner,
    address: fakeAddress(owner),
    arrived: () => surface.messages.map(({ reply }) => JSON.stringify(reply)),
  };
});

describe('a terminal address', () => {
  it('keeps every name apart', () => {
    const names = ['dana', 'dana ortiz', 'dana%20ortiz', 'dana:ortiz'];
    expect(new Set(names.map(toTerminalAddress)).size).toBe(names.length);
  });
});
