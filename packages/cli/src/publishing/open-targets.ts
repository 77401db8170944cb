import type { Target } from '@offprint/publish'

/** Keeps in mind which targets have not answered yet, to say it: `reading gist, npm`. */
export function openTargets(
  action: string,
  targets: readonly Target[],
): { describe(): string; onSettled(target: Target): void } {
  const open = new Set(targets)
  return {
    describe: () => `${action} ${[...open].map(({ name }) => name).join(', ')}`,
    onSettled: (target) => void open.delete(target),
  }
}
