import { type Phase, phases, type Reason, type Step } from '../schema/step.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The steps of one phase, in their order. */
export interface PhaseSteps {
  readonly phase: Phase;
  readonly steps: readonly Entry<Step>[];
}

/** The way of people who move for one reason: phases in the order of time, none of them empty. */
export function stepsFor({ steps }: Store, reason: Reason): PhaseSteps[] {
  const own = [...steps.values()].filter(({ source }) => source.value.reasons.includes(reason));
  return phases
    .map((phase) => ({ phase, steps: own.filter(({ source }) => source.value.phase === phase) }))
    .filter((part) => part.steps.length > 0);
}
