import { runCommand } from './run-command.ts'

/** Builds every package and publishes those whose version is not on npm yet. `--dry-run` sends nothing. */
async function main(args: readonly string[]): Promise<number> {
  const built = await runCommand(['pnpm', '--recursive', 'run', 'build'])
  if (built !== 0) return built
  const flags = ['--access', 'public', '--provenance', '--no-git-checks']
  return runCommand(['pnpm', '--recursive', 'publish', ...flags, ...args])
}

process.exitCode = await main(process.argv.slice(2))
