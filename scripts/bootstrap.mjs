// Runs a script of this workspace on a machine that has only Node and npm: brings the toolchain and the
// dependencies that are missing, then starts `node SCRIPT [ARGUMENT…]`. Everything it brings lies in
// `.toolchain` and `node_modules`. Plain JavaScript without dependencies, since nothing is installed yet.
import process from 'node:process'

const usage = 'usage: node scripts/bootstrap.mjs SCRIPT [ARGUMENT…]'
const oldestNode = 20

async function main([script, ...args]) {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    return fail(
      `Node ${process.versions.node} is too old`,
      `install Node ${oldestNode} or newer from https://nodejs.org`,
    )
  }
  if (script === undefined) return fail(usage, undefined, 2)
  const { bringToolchain } = await import('./bootstrap/toolchain.mjs')
  const { installDependencies } = await import('./bootstrap/dependencies.mjs')
  const { runScript } = await import('./bootstrap/run-script.mjs')
  try {
    const toolchain = await bringToolchain()
    await installDependencies(toolchain)
    return await runScript(toolchain, script, args)
  } catch (error) {
    if (error.remedy === undefined) throw error
    return fail(error.message, error.remedy)
  }
}

function fail(message, remedy, code = 3) {
  console.error(`bootstrap: ${message}`)
  if (remedy !== undefined) console.error(`  to mend it: ${remedy}`)
  return code
}

process.exitCode = await main(process.argv.slice(2))
