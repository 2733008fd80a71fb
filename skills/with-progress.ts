import type { Call } from './call.js';
import type { PortName, Ports, Progress } from './ports.js';
import type { OpenPorts } from './run.js';

/** Lets a surface put its own `progress` in the place of the one that `open` gives. */
export function withProgress(open: OpenPorts, progress: Progress): OpenPorts {
  return async <N extends PortName>(needs: readonly N[], call: Call) => {
    const ports: Pick<Ports, N> = await open(needs, call);
    return { ...ports, progress };
  };
}
