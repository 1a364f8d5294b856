import type { Engine } from '../../src/engine';

export const fakeEngine: Engine;
export function loadEngine(): Promise<Engine>;
